// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifybudget.h"
#include "core/fleet/identifylane.h"
#include "core/fleet/rollingrun.h"
#include "core/fleet/shardsnapshot.h"
#include "core/reshard/reshardprogress.h"

#include <array>

namespace Shardroom {

//! What the fleet as a whole is doing.
enum class FleetPhase {
    Idle,
    Starting, //!< asking Discord for the gateway and the budget
    Running,
    Resharding,
    Stopping,
    Failed, //!< could not start; `FleetSnapshot::message` says why
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
    bool isStartFailing = false; //!< Starting, and the last try to begin failed; it is tried again
    int shardTotal = 0; //!< the count that the serving set was made with
    QList<ShardSnapshot> shards; //!< the serving set, by shard number
    std::array<int, shardStateCount> byState{}; //!< how many shards are in each state
    int guilds = 0;
    int unavailable = 0;
    std::optional<double> guildsPerDay; //!< growth; nullopt: not known yet, see GuildGrowth
    quint64 events = 0;
    double eventsPerSecond = 0;
    std::optional<std::chrono::milliseconds> latencyMedian; //!< over the shards that have one
    std::optional<std::chrono::milliseconds> latencyP95;
    std::optional<std::chrono::milliseconds> latencyP99;
    IdentifyBudget budget;
    QList<IdentifyLane> lanes; //!< of the identify queue, by key; those in which nobody is are left out
    std::optional<ReshardProgress> reshard;
    std::optional<ReshardAnnouncement> announced; //!< an automatic one that begins soon, unless it is called off
    std::optional<RollingProgress> rolling; //!< the present or the last run over one shard after the other
    QString compression; //!< "zstd-stream", "zlib-stream" or "none"
    QString apiHost; //!< host[:port] of the REST API
    QList<EventTypeRate> eventTypes; //!< the busiest first; at most 64
    int deaf = 0; //!< shards with a deafSince
    QString advice; //!< translated: what the fleet would change, for example a larger count; may be empty
    bool plainText = false; //!< ws:// to loopback: the practice gateway or a test
    bool readOnly = false;

    //! Sets `shards` and everything that is summed up from them.
    void setShards(const QList<ShardSnapshot>& list);
    //! Sets `guildsPerDay`, and in every shard when it is full; after setShards().
    void setGrowth(std::optional<double> perDay);
    //! Sets `lanes`, and in the shards that wait there their place; after setShards().
    void setLanes(const QList<IdentifyLane>& list);
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
    std::chrono::milliseconds heartbeatInterval{}; //!< from ACK to ACK, as the server wants it; 0 before it has said so
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
    //! Who asked for an action.
    enum class Origin {
        Automatic, //!< a rule of the fleet, or nobody
        Window,
        ControlSocket,
    };
    QDateTime at;
    Kind kind = Kind::Notice;
    Origin origin = Origin::Automatic; //!< for Kind::Action
    std::optional<ShardId> shard; //!< nullopt: concerns the whole fleet
    ShardState from = ShardState::Stopped; //!< for Kind::State
    ShardState to = ShardState::Stopped;
    std::optional<int> closeCode;
    int cost = 0; //!< identifies that this spent
    QString text; //!< translated: the cause
    QString next; //!< translated: what happens next; may be empty
    bool operator==(const TimelineEntry&) const = default;
};

} // namespace Shardroom

Q_DECLARE_METATYPE(Shardroom::FleetSnapshot)
