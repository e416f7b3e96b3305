// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historysample.h"

#include <algorithm>

namespace Shardroom {
namespace {

quint16 clipped(qint64 value, quint16 most)
{
    return quint16(std::clamp<qint64>(value, 0, most));
}

//! The gravest last.
int gravity(ShardState state)
{
    switch (state) {
    case ShardState::Ready:
        return 0;
    case ShardState::Stopped:
        return 1;
    case ShardState::Paused:
        return 2;
    case ShardState::Resuming:
        return 3;
    case ShardState::Identifying:
        return 4;
    case ShardState::AwaitingHello:
        return 5;
    case ShardState::Connecting:
        return 6;
    case ShardState::QueuedForIdentify:
        return 7;
    case ShardState::BackingOff:
        return 8;
    case ShardState::Failed:
        return 9;
    }
    Q_UNREACHABLE();
}

double mean(double a, int weightA, double b, int weightB)
{
    return (a * weightA + b * weightB) / std::max(1, weightA + weightB);
}

std::optional<float> highest(std::optional<float> a, std::optional<float> b)
{
    return a && b ? std::max(a, b) : a ? a : b;
}

void mergeShards(HistoryShards& into, int weight, const HistoryShards& later, int laterWeight)
{
    if (later.isEmpty())
        return;
    if (!into.isSameSet(later)) {
        into = later;
        return;
    }
    for (size_t place = 0; place < into.numbers.size(); ++place) {
        into.states[place] = quint8(graverState(ShardState(into.states[place]), ShardState(later.states[place])));
        into.deaf[place] |= later.deaf[place];
        if (into.latencies[place] == HistoryShards::noLatency)
            into.latencies[place] = later.latencies[place];
        else if (later.latencies[place] != HistoryShards::noLatency)
            into.latencies[place] = std::max(into.latencies[place], later.latencies[place]);
        into.rates[place] = float(mean(into.rates[place], weight, later.rates[place], laterWeight));
        into.guilds[place] = later.guilds[place];
        into.unavailable[place] = std::max(into.unavailable[place], later.unavailable[place]);
    }
}

qint64 keyOf(ShardId shard)
{
    return qint64(shard.total) << 32 | shard.number;
}

std::optional<float> milliseconds(std::optional<std::chrono::milliseconds> latency)
{
    return latency ? std::optional(float(latency->count())) : std::nullopt;
}

std::optional<std::chrono::milliseconds> latencyOf(std::optional<float> milliseconds)
{
    return milliseconds ? std::optional(std::chrono::milliseconds(qRound64(*milliseconds))) : std::nullopt;
}

} // namespace

HistoryTime historyTime(const QDateTime& time)
{
    return std::chrono::floor<std::chrono::seconds>(
        std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::milliseconds(time.toMSecsSinceEpoch())));
}

QDateTime toDateTime(HistoryTime time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

bool HistoryShards::isSameSet(const HistoryShards& other) const
{
    return total == other.total && numbers == other.numbers;
}

ShardState graverState(ShardState a, ShardState b)
{
    return gravity(b) > gravity(a) ? b : a;
}

void merge(HistorySample& into, const HistorySample& later)
{
    mergeShards(into.shards, into.weight, later.shards, later.weight);
    if (into.median && later.median)
        into.median = float(mean(*into.median, into.weight, *later.median, later.weight));
    else if (later.median)
        into.median = later.median;
    into.p95 = highest(into.p95, later.p95);
    into.p99 = highest(into.p99, later.p99);
    into.eventsPerSecond = mean(into.eventsPerSecond, into.weight, later.eventsPerSecond, later.weight);
    into.guilds = later.guilds;
    into.unavailable = std::max(into.unavailable, later.unavailable);
    into.ready = std::min(into.ready, later.ready);
    into.connects += later.connects;
    into.resumes += later.resumes;
    into.closes += later.closes;
    into.weight += later.weight;
}

HistorySample HistorySampler::sample(const FleetSnapshot& snapshot)
{
    HistorySample sample;
    sample.at = historyTime(snapshot.at);
    sample.median = milliseconds(snapshot.latencyMedian);
    sample.p95 = milliseconds(snapshot.latencyP95);
    sample.p99 = milliseconds(snapshot.latencyP99);
    sample.eventsPerSecond = snapshot.eventsPerSecond;
    sample.guilds = snapshot.guilds;
    sample.unavailable = snapshot.unavailable;
    sample.ready = snapshot.count(ShardState::Ready);
    HistoryShards& shards = sample.shards;
    shards.total = snapshot.shardTotal;
    const auto count = size_t(snapshot.shards.size());
    shards.numbers.reserve(count);
    shards.states.reserve(count);
    shards.deaf.reserve(count);
    shards.latencies.reserve(count);
    shards.rates.reserve(count);
    shards.guilds.reserve(count);
    shards.unavailable.reserve(count);

    const bool sameSet = std::equal(snapshot.shards.begin(), snapshot.shards.end(), m_counters.begin(),
        m_counters.end(), [](const ShardSnapshot& shard, const Counters& known) { return shard.shard == known.shard; });
    if (!sameSet) {
        if (m_retired.size() > size_t(largestShardCount))
            m_retired.clear();
        for (const Counters& known : m_counters)
            m_retired.insert_or_assign(keyOf(known.shard), known);
        m_counters.assign(count, {});
    }
    constexpr quint16 mostLatency = HistoryShards::noLatency - 1;
    for (size_t place = 0; place < count; ++place) {
        const ShardSnapshot& shard = snapshot.shards[qsizetype(place)];
        shards.numbers.push_back(quint32(shard.shard.number));
        shards.states.push_back(quint8(shard.state));
        shards.deaf.push_back(shard.deafSince ? 1 : 0);
        shards.latencies.push_back(
            shard.latency ? clipped(shard.latency->count(), mostLatency) : HistoryShards::noLatency);
        shards.rates.push_back(float(shard.eventsPerSecond));
        shards.guilds.push_back(clipped(shard.guilds, 0xffff));
        shards.unavailable.push_back(clipped(shard.unavailable, 0xffff));

        Counters& known = m_counters[place];
        if (!sameSet) {
            const auto before = m_retired.find(keyOf(shard.shard));
            known = before == m_retired.end() ? Counters{shard.shard} : before->second;
        }
        int closes = 0;
        for (const CloseCount& close : shard.closes)
            closes += close.count;
        // Fewer than before: the counters were begun anew, or the tally forgot its rarest code.
        const auto advance = [](int& before, int now) {
            const int further = std::max(0, now - before);
            before = now;
            return further;
        };
        sample.connects += advance(known.identifies, shard.identifies);
        sample.resumes += advance(known.resumes, shard.resumes);
        sample.closes += advance(known.closes, closes);
    }
    return sample;
}

FleetSnapshot snapshotOf(const HistorySample& sample)
{
    FleetSnapshot snapshot;
    snapshot.at = toDateTime(sample.at);
    snapshot.phase = FleetPhase::Running;
    snapshot.shardTotal = sample.shards.total;
    QList<ShardSnapshot> list;
    list.reserve(qsizetype(sample.shards.numbers.size()));
    for (size_t place = 0; place < sample.shards.numbers.size(); ++place) {
        ShardSnapshot shard;
        shard.shard = {int(sample.shards.numbers[place]), sample.shards.total};
        shard.state = ShardState(sample.shards.states[place]);
        if (sample.shards.deaf[place] != 0)
            shard.deafSince = snapshot.at;
        if (sample.shards.latencies[place] != HistoryShards::noLatency)
            shard.latency = std::chrono::milliseconds(sample.shards.latencies[place]);
        shard.eventsPerSecond = sample.shards.rates[place];
        shard.guilds = sample.shards.guilds[place];
        shard.unavailable = sample.shards.unavailable[place];
        list << shard;
    }
    snapshot.setShards(list);
    // What was kept of the fleet as a whole is nearer to the truth than what its merged shards come to.
    snapshot.guilds = sample.guilds;
    snapshot.unavailable = sample.unavailable;
    snapshot.eventsPerSecond = sample.eventsPerSecond;
    snapshot.latencyMedian = latencyOf(sample.median);
    snapshot.latencyP95 = latencyOf(sample.p95);
    snapshot.latencyP99 = latencyOf(sample.p99);
    return snapshot;
}

} // namespace Shardroom
