// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/guildspread.h"

#include "core/reshard/reshardplan.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace Shardroom {
namespace {

constexpr int leaders = 5;

//! Where the shards of one total stand in the set.
struct Ring {
    int total = 1;
    std::vector<int> places; //!< by shard number; -1: not in the set
};

std::vector<Ring> ringsOf(const QList<ShardId>& set)
{
    std::vector<Ring> rings;
    for (int place = 0; place < set.size(); ++place) {
        const ShardId shard = set[place];
        if (!shard.isValid() || shard.total > largestShardCount)
            continue;
        auto ring = std::ranges::find(rings, shard.total, &Ring::total);
        if (ring == rings.end())
            ring = rings.insert(rings.end(), {shard.total, std::vector<int>(size_t(shard.total), -1)});
        ring->places[size_t(shard.number)] = place;
    }
    return rings;
}

int placeOf(const std::vector<Ring>& rings, GuildId guild)
{
    for (const Ring& ring : rings) {
        const int place = ring.places[size_t(shardFor(guild, ring.total))];
        if (place >= 0)
            return place;
    }
    return -1;
}

template <typename Before>
QList<GuildSpread::Load> firstOf(std::vector<GuildSpread::Load>& loads, Before before)
{
    const auto end = loads.begin() + std::min(std::ptrdiff_t(leaders), std::ptrdiff_t(loads.size()));
    std::partial_sort(loads.begin(), end, loads.end(), before);
    return {loads.begin(), end};
}

void sumUp(GuildSpread& spread)
{
    double squares = 0;
    for (const int guilds : spread.perShard) {
        spread.guilds += guilds;
        spread.max = std::max(spread.max, guilds);
        spread.over += guilds > mostGuildsPerShard;
        spread.nearlyFull += guilds > nearlyFullGuilds;
    }
    spread.mean = double(spread.guilds) / double(spread.perShard.size());
    for (const int guilds : spread.perShard)
        squares += (guilds - spread.mean) * (guilds - spread.mean);
    spread.deviation = std::sqrt(squares / double(spread.perShard.size()));
}

} // namespace

GuildSpread spreadOver(const QList<ServedShard>& shards, const QList<ShardId>& to)
{
    if (to.isEmpty())
        return {};
    const std::vector<Ring> rings = ringsOf(to);
    std::vector<int> counts(size_t(to.size()));
    std::vector<double> heat(size_t(to.size()));
    for (const ServedShard& served : shards) {
        const double share = served.guilds.isEmpty() ? 0 : served.eventsPerSecond / double(served.guilds.size());
        for (const GuildId guild : served.guilds) {
            const int place = placeOf(rings, guild);
            if (place < 0)
                continue;
            ++counts[size_t(place)];
            heat[size_t(place)] += share;
        }
    }

    GuildSpread spread;
    spread.perShard = {counts.begin(), counts.end()};
    sumUp(spread);
    std::vector<GuildSpread::Load> loads;
    loads.reserve(counts.size());
    for (size_t place = 0; place < counts.size(); ++place)
        loads.push_back({to[qsizetype(place)], counts[place], heat[place]});
    using Load = GuildSpread::Load;
    spread.fullest = firstOf(loads,
        [](const Load& a, const Load& b) { return a.guilds != b.guilds ? a.guilds > b.guilds : a.shard < b.shard; });
    // Among shards without a rate none is hot.
    std::erase_if(loads, [](const Load& load) { return load.eventsPerSecond <= 0; });
    spread.hottest = firstOf(loads, [](const Load& a, const Load& b) {
        return a.eventsPerSecond != b.eventsPerSecond ? a.eventsPerSecond > b.eventsPerSecond : a.shard < b.shard;
    });
    return spread;
}

} // namespace Shardroom
