// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardmanager.h"
#include "core/gateway/dispatchsink.h"

namespace Shardroom {

//! Hands events to the function that a user of the library gave.
class ShardManager::HandlerSink : public DispatchSink {
public:
    explicit HandlerSink(DispatchHandler handler)
        : m_handler(std::move(handler))
    {
    }
    void dispatch(const Dispatch& event) override { m_handler(event); }

private:
    const DispatchHandler m_handler;
};

} // namespace Shardroom
