// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifypermits.h"

namespace Shardroom {

//! Everybody may identify at once: for tests and measurements of something else.
struct OpenDoor : IdentifyPermits {
    void request(const IdentifyTicket& ticket, const SessionLoss&) override { emit granted(ticket); }
    void cancel(const IdentifyTicket&) override { }
    void cancelGeneration(int) override { }
    void written(const IdentifyTicket&, std::chrono::steady_clock::time_point) override { }
    void ready(const IdentifyTicket&) override { }
    void throttled() override { }
    void forgive(const IdentifyTicket&) override { }
};

} // namespace Shardroom
