// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/shardstate.h"
#include "core/gateway/snowflake.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <array>
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
    std::optional<std::chrono::milliseconds> latency; //!< last heartbeat round trip; nullopt before the first ACK
    QList<float> latencyHistory; //!< the newest round trips in milliseconds, oldest first, at most 32
    std::optional<QDateTime> lastAckAt; //!< of this connection
    std::optional<QDateTime> lastEventAt;
    int guilds = 0; //!< all that the bot is in, unavailable ones included
    int unavailable = 0; //!< in an outage
    int loading = 0; //!< announced by READY, not yet sent
    quint64 events = 0; //!< dispatches since the program started
    double eventsPerSecond = 0; //!< over the last 5 s
    qint64 sequence = 0;
    int resumes = 0; //!< RESUMED received since the program started
    int identifies = 0; //!< IDENTIFY sent since the program started
    std::optional<int> lastCloseCode; //!< nullopt: never closed; 0: lost without a code
    bool closedByUs = false; //!< who sent that code
    QDateTime lastClosedAt; //!< invalid: never
    QString maskedSession; //!< empty: no session
    QDateTime sessionSince; //!< invalid: no session, or unknown
    quint64 bytesIn = 0; //!< as received, compressed
    quint64 bytesDecoded = 0;
    quint64 bytesOut = 0;
    QString gatewayHost; //!< host[:port] of the present or last connection

    bool operator==(const ShardSnapshot&) const = default;
};

//! Discord's session start limit as known now: fetched, then counted down by us with every IDENTIFY.
struct IdentifyBudget {
    int total = 0; //!< 0: not known yet
    int remaining = 0;
    QDateTime resetAt; //!< UTC; invalid when not known
    int maxConcurrency = 1; //!< identifies per 5 s
    int queued = 0; //!< shards waiting for their turn
    bool operator==(const IdentifyBudget&) const = default;
};

//! What the fleet as a whole is doing.
enum class FleetPhase {
    Idle,
    Starting, //!< asking Discord for the gateway and the budget
    Running,
    Resharding,
    Stopping,
    Failed, //!< could not start; `FleetSnapshot::message` says why
};

//! One generation being replaced by another.
struct ReshardProgress {
    int fromTotal = 0;
    int toTotal = 0;
    int ready = 0; //!< new shards that are ready with all guilds loaded
    int guildsMatched = 0; //!< guilds of the old set that the new set has
    int guildsExpected = 0; //!< guilds of the old set
    QString phase; //!< translated: what is going on
    bool operator==(const ReshardProgress&) const = default;
};

//! The whole fleet at one moment; published by value on a fixed tick.
struct FleetSnapshot {
    QDateTime at;
    FleetPhase phase = FleetPhase::Idle;
    QString message; //!< translated; the reason of Failed, what Starting waits for; else empty
    int shardTotal = 0; //!< the count that the serving set was made with
    QList<ShardSnapshot> shards; //!< the serving set, by shard number
    std::array<int, shardStateCount> byState{}; //!< how many shards are in each state
    int guilds = 0;
    int unavailable = 0;
    quint64 events = 0;
    double eventsPerSecond = 0;
    std::optional<std::chrono::milliseconds> latencyMedian; //!< over the shards that have one
    std::optional<std::chrono::milliseconds> latencyP95;
    std::optional<std::chrono::milliseconds> latencyP99;
    IdentifyBudget budget;
    std::optional<ReshardProgress> reshard;
    QString compression; //!< "zstd-stream", "zlib-stream" or "none"
    QString apiHost; //!< host[:port] of the REST API
    bool plainText = false; //!< ws:// to loopback: the practice gateway or a test
    bool readOnly = false;

    //! Sets `shards` and everything that is summed up from them.
    void setShards(const QList<ShardSnapshot>& list);
    [[nodiscard]] int count(ShardState state) const { return byState[size_t(state)]; }
    bool operator==(const FleetSnapshot&) const = default;
};

//! A watched shard over time, for charts.
struct ShardDetail {
    struct Point {
        QDateTime at;
        double value = 0;
        bool operator==(const Point&) const = default;
    };
    ShardId shard;
    QList<Point> latency; //!< milliseconds, one point per ACK, oldest first, at most 300
    QList<Point> eventsPerSecond; //!< one point per second, oldest first, at most 300
    bool operator==(const ShardDetail&) const = default;
};

//! One line of the fleet's story.
struct TimelineEntry {
    enum class Kind {
        State, //!< a shard went from one state to another
        Action, //!< an operator asked for something
        Notice, //!< the fleet says something
        Warning,
    };
    QDateTime at;
    Kind kind = Kind::Notice;
    std::optional<ShardId> shard; //!< nullopt: concerns the whole fleet
    ShardState from = ShardState::Stopped; //!< for Kind::State
    ShardState to = ShardState::Stopped;
    std::optional<int> closeCode;
    QString text; //!< translated: the cause
    QString next; //!< translated: what happens next; may be empty
    bool operator==(const TimelineEntry&) const = default;
};

} // namespace Shardroom

Q_DECLARE_METATYPE(Shardroom::FleetSnapshot)
