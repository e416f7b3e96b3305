// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/shardstate.h"
#include "core/gateway/snowflake.h"
#include "core/metrics/closetally.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <algorithm>
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

//! A cause that made identify after identify fail, so that no more are spent on it for a while.
struct BreakerTrip {
    QString cause; //!< translated
    QDateTime until; //!< UTC: then one shard may try
    int waiting = 0; //!< shards held back
    bool operator==(const BreakerTrip&) const = default;
};

//! Discord's session start limit as known now: fetched, then counted down by us with every IDENTIFY.
struct IdentifyBudget {
    int total = 0; //!< 0: not known yet
    int remaining = 0;
    QDateTime resetAt; //!< UTC; invalid when not known
    int maxConcurrency = 1; //!< identifies per 5 s
    int queued = 0; //!< shards waiting for their turn
    int floor = 0; //!< this many are kept back: below it shards only resume
    int allowance = 0; //!< identifies below the floor that the operator has typed in and that are not yet spent
    int spentInDay = 0; //!< our own of the last 24 h, restarts included
    std::optional<QDateTime>
        floorAt; //!< when the floor is reached at the pace of the last hours; nullopt: not before the reset
    QList<BreakerTrip> trips;
    //! What may be spent now: what is left above the floor, and what was allowed below it.
    [[nodiscard]] int spendable() const { return std::min(remaining, std::max(0, remaining - floor) + allowance); }
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

//! How much of one kind of event the whole fleet receives.
struct EventTypeRate {
    QString type; //!< for example "MESSAGE_CREATE"
    quint64 total = 0; //!< since the set was started
    double perSecond = 0; //!< over the last 5 s
    bool operator==(const EventTypeRate&) const = default;
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
    QList<EventTypeRate> eventTypes; //!< the busiest first; at most 64
    int deaf = 0; //!< shards with a deafSince
    QString advice; //!< translated: what the fleet would change, for example a larger count; may be empty
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
