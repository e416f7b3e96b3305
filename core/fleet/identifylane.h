// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>

namespace Shardroom {

//! A shard in the identify queue, as it is shown.
struct QueuedIdentify {
    //! What it waits for.
    enum class Wait {
        Granted, //!< it may identify now
        Turn, //!< for those before it
        Connection, //!< announced: it keeps its place while it connects
        Release, //!< an operator holds it
        Breaker, //!< identifies for its cause went wrong; one shard tries for all at `expectedAt`
        Reshard, //!< the reshard it belongs to is paused, or has spent what was planned
    };
    ShardId shard;
    Wait wait = Wait::Turn;
    bool serving = true; //!< false: of the new set of a reshard; it goes with that
    QDateTime expectedAt; //!< UTC, if all goes well; invalid: nobody knows
    bool operator==(const QueuedIdentify&) const = default;
};

//! One key of Discord's identify rule (shard number % max_concurrency) and those who wait in it, in order. In parallel
//! with all others, one of them identifies every 5 s.
struct IdentifyLane {
    //! So many of a lane are named at most; the rest are counted.
    static constexpr int mostNamed = 1024;

    int key = 0;
    QDateTime freeAt; //!< UTC: when its next identify may be sent; in the past when it is free
    QList<QueuedIdentify> shards; //!< the next first
    int more = 0; //!< behind those
    [[nodiscard]] int waiting() const { return int(shards.size()) + more; }
    bool operator==(const IdentifyLane&) const = default;
};

} // namespace Shardroom
