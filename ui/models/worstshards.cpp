// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/worstshards.h"

#include "ui/models/shardcolumns.h"

#include <algorithm>
#include <vector>

namespace Shardroom {
namespace {

//! The lower, the worse.
struct Rank {
    double state = 0; //!< as the table sorts by state
    bool hears = true;
    int slowness = 0; //!< negative of Slowness
    bool isNew = true;
    std::chrono::milliseconds latency{0}; //!< negative
    int number = 0;
    auto operator<=>(const Rank&) const = default;
};

} // namespace

QList<int> worstShards(
    const QList<ShardSnapshot>& shards, const QList<int>& selected, qsizetype most, const QList<int>& kept)
{
    if (selected.size() <= most)
        return selected;
    std::vector<Rank> ranks;
    ranks.reserve(size_t(selected.size()));
    for (const ShardSnapshot& shard : shards) {
        const int number = shard.shard.number;
        if (std::ranges::binary_search(selected, number))
            ranks.push_back(
                {sortKey(shard, ShardColumn::State, {}).number, !shard.deafSince, -int(slownessOf(shard.latency)),
                    !kept.contains(number), -shard.latency.value_or(std::chrono::milliseconds(0)), number});
    }
    const auto end = ranks.begin() + std::ptrdiff_t(std::min(ranks.size(), size_t(most)));
    std::partial_sort(ranks.begin(), end, ranks.end());
    QList<int> numbers;
    for (auto rank = ranks.begin(); rank != end; ++rank)
        numbers << rank->number;
    std::ranges::sort(numbers);
    return numbers;
}

} // namespace Shardroom
