// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QtGlobal>

#include <chrono>

namespace Shardroom {

//! What went through the gate between two sets: the proof that nothing was lost and nothing doubled. Every event that
//! either side has shown is in exactly one of matched, onlyOld, onlyNew, pending and forgotten.
struct HandoverCounts {
    quint64 delivered = 0; //!< handed on: matched + onlyOld + onlyNew + pending + forgotten
    quint64 matched = 0; //!< both sides have shown it; the second showing was dropped
    quint64 late = 0; //!< of those: the twin came more than a second after the first
    quint64 onlyOld = 0; //!< the new side has not shown it, and will not any more
    quint64 onlyNew = 0; //!< the old side has not
    quint64 pending = 0; //!< one side has shown it, and the other still may
    quint64 forgotten = 0; //!< pending when there was no room any more: should its twin come, it is delivered again
    std::chrono::milliseconds longestLag{}; //!< between twins
    bool operator==(const HandoverCounts&) const = default;
};

//! The same of one guild.
struct GuildLedger {
    GuildId guild; //!< 0: events without a guild
    HandoverCounts counts;
    bool operator==(const GuildLedger&) const = default;
};

} // namespace Shardroom
