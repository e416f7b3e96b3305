// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/snapshot.h"

#include "core/metrics/guildgrowth.h"
#include "core/metrics/percentiles.h"
#include "core/reshard/guildspread.h"

namespace Shardroom {

void FleetSnapshot::setLanes(const QList<IdentifyLane>& list)
{
    lanes = list;
    if (lanes.isEmpty())
        return;
    QHash<ShardId, int> places;
    for (const IdentifyLane& lane : list) {
        for (int i = 0; i < int(lane.shards.size()); ++i)
            places.insert(lane.shards[i].shard, i + 1);
    }
    for (ShardSnapshot& shard : shards)
        shard.place = places.value(shard.shard);
}

void FleetSnapshot::setGrowth(std::optional<double> perDay)
{
    constexpr double furthest = 3650; // days; beyond, a forecast says nothing
    guildsPerDay = perDay;
    for (ShardSnapshot& shard : shards) {
        const auto days = Shardroom::daysUntilFull(shard.guilds, guilds, mostGuildsPerShard, perDay);
        shard.daysUntilFull = days && *days <= furthest ? std::optional(int(*days)) : std::nullopt;
    }
}

void FleetSnapshot::setShards(const QList<ShardSnapshot>& list)
{
    shards = list;
    byState = {};
    guilds = unavailable = deaf = 0;
    events = 0;
    eventsPerSecond = 0;
    std::vector<std::chrono::milliseconds> latencies;
    latencies.reserve(size_t(list.size()));
    for (const ShardSnapshot& shard : list) {
        ++byState[size_t(shard.state)];
        guilds += shard.guilds;
        unavailable += shard.unavailable;
        deaf += shard.deafSince ? 1 : 0;
        events += shard.events;
        eventsPerSecond += shard.eventsPerSecond;
        if (shard.latency)
            latencies.push_back(*shard.latency);
    }
    const LatencyPercentiles percentiles = percentilesOf(std::move(latencies));
    latencyMedian = percentiles.median;
    latencyP95 = percentiles.p95;
    latencyP99 = percentiles.p99;
}

} // namespace Shardroom
