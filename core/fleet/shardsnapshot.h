// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/shardstate.h"
#include "core/gateway/snowflake.h"
#include "core/metrics/closetally.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace Shardroom {

//! One shard at one moment. Times of day are UTC. Compared by value: a model repaints what is not equal.
struct ShardSnapshot {
    ShardId shard;
    ShardState state = ShardState::Stopped;
    QDateTime since; //!< when `state` began
    std::optional<QDateTime>
        until; //!< when `state` is expected to end, where that is known (backoff, queue, resumable window)
    QString cause; //!< translated: why it is in this state; may be empty
    int attempts = 0; //!< connections that did not hold, one after the other; 0 while one holds
    int place = 0; //!< in its lane of the identify queue, 1 is the next; 0: it does not wait there, or is not named
    std::optional<std::chrono::milliseconds> latency; //!< last heartbeat round trip; nullopt before the first ACK
    QList<float> latencyHistory; //!< the newest round trips in milliseconds, oldest first, at most 32
    std::optional<QDateTime> lastBeatAt; //!< when a heartbeat was sent, of this connection
    std::optional<QDateTime> lastAckAt; //!< of this connection
    std::optional<QDateTime> lastEventAt;
    int guilds = 0; //!< all that the bot is in, unavailable ones included
    int unavailable = 0; //!< in an outage
    int loading = 0; //!< announced by READY, not yet sent
    //! Until it has as many guilds as Discord allows (2500, then close 4011), at the fleet's present growth; 0: within
    //! a day. nullopt: the growth is not known yet, see GuildGrowth, or the day is more than ten years away.
    std::optional<int> daysUntilFull;
    quint64 events = 0; //!< dispatches since the program started
    double eventsPerSecond = 0; //!< over the last 5 s
    qint64 sequence = 0;
    int resumes = 0; //!< RESUMED received since the program started
    int identifies = 0; //!< IDENTIFY sent since the program started
    std::optional<int> lastCloseCode; //!< nullopt: never closed; 0: lost without a code
    bool closedByUs = false; //!< who sent that code
    QString lastCloseCause; //!< translated: why; may be empty
    QDateTime lastClosedAt; //!< invalid: never
    QString maskedSession; //!< empty: no session
    QDateTime sessionSince; //!< invalid: no session, or unknown
    quint64 bytesIn = 0; //!< as received, compressed
    quint64 bytesDecoded = 0;
    quint64 bytesOut = 0;
    QString gatewayHost; //!< host[:port] of the present or last connection
    QDateTime readySince; //!< READY or RESUMED of this connection; invalid while not ready
    ShardFailure failure = ShardFailure::None; //!< why the state is Failed
    //! Deaf: ACKs arrive, but no event for much longer than this shard's own rhythm. Only a warning: nothing is done.
    std::optional<QDateTime> deafSince;
    int zombies = 0; //!< connections given up since their heartbeat was not acknowledged; each was resumed
    quint64 duplicates = 0; //!< events dropped by sequence
    quint64 missed = 0; //!< left out of the numbers, and not sent after a resume either
    quint64 replayed = 0; //!< events of all replays
    QList<CloseCount> closes; //!< since the program started, by code
    int sendsWaiting = 0; //!< commands that wait for Discord's send limits or for the connection
    int sendHeadroom = 0; //!< commands that may be sent right now; 0 while not connected

    bool operator==(const ShardSnapshot&) const = default;
};

} // namespace Shardroom
