// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <chrono>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Shardroom {

//! A moment of the history, in whole seconds of Unix time.
using HistoryTime = std::chrono::sys_seconds;

[[nodiscard]] HistoryTime historyTime(const QDateTime& time); //!< rounded down
[[nodiscard]] QDateTime toDateTime(HistoryTime time); //!< UTC

//! What the history keeps of every shard: columns of equal length, by shard number.
struct HistoryShards {
    static constexpr quint16 noLatency = 0xffff;

    int total = 0; //!< the count that the set was made with
    std::vector<quint32> numbers;
    std::vector<quint8> states; //!< of ShardState
    std::vector<quint8> deaf; //!< 1: ready, but without events
    std::vector<quint16> latencies; //!< milliseconds; noLatency before the first ACK
    std::vector<float> rates; //!< events per second
    std::vector<quint16> guilds;
    std::vector<quint16> unavailable;

    [[nodiscard]] bool isEmpty() const { return numbers.empty(); }
    [[nodiscard]] bool isSameSet(const HistoryShards& other) const;
    bool operator==(const HistoryShards&) const = default;
};

//! The fleet over a while: one snapshot, or several merged into a slot of one second, ten seconds or a minute.
struct HistorySample {
    HistoryTime at{}; //!< when the while begins
    int weight = 1; //!< how many snapshots it was made of
    std::optional<float> median; //!< milliseconds, as the next two; nullopt: no shard had a latency
    std::optional<float> p95;
    std::optional<float> p99;
    double eventsPerSecond = 0;
    int guilds = 0;
    int unavailable = 0;
    int ready = 0; //!< shards
    int connects = 0; //!< new sessions: IDENTIFYs sent in this while
    int resumes = 0; //!< RESUMED received in this while
    int closes = 0; //!< connections that ended in this while
    HistoryShards shards; //!< empty where only the fleet's numbers were kept or asked for

    bool operator==(const HistorySample&) const = default;
};

//! Adds a later one to an earlier one. Rates and the median become means, p95, p99 and a shard's latency the highest, a
//! shard's state the gravest, `ready` the least and `unavailable` the most, so that a short trouble still shows in a
//! long while; connects, resumes and closes are added up, guilds are the last. When it is another set of shards, the
//! later one's stay alone.
void merge(HistorySample& into, const HistorySample& later);

//! Which of two states an operator must hear of: Failed before BackingOff … before Ready.
[[nodiscard]] ShardState graverState(ShardState a, ShardState b);

//! Makes samples of snapshots. Remembers each shard's counters, to tell how far they went since the snapshot before.
class HistorySampler {
public:
    //! The first snapshot's counters count as well: they began at zero with the program.
    [[nodiscard]] HistorySample sample(const FleetSnapshot& snapshot);

private:
    struct Counters {
        ShardId shard;
        int identifies = 0;
        int resumes = 0;
        int closes = 0;
    };
    std::vector<Counters> m_counters; // by place in the snapshot
    std::unordered_map<qint64, Counters> m_retired; // of sets that may come back: a reshard can be rolled back
};

//! Shards as a snapshot has them, with what the history knows of them; the rest is as in an empty one.
[[nodiscard]] FleetSnapshot snapshotOf(const HistorySample& sample);

} // namespace Shardroom
