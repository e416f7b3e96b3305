// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/reshardsets.h"

#include "core/gateway/counttext.h"
#include "core/reshard/reshardtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSet>

#include <algorithm>
#include <numeric>

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reshard)
};

int largestTotal(const QList<ShardId>& shards)
{
    return shards.isEmpty() ? 0 : std::ranges::max(shards, {}, &ShardId::total).total;
}

QList<ShardId> allOf(int total)
{
    QList<ShardId> shards;
    shards.reserve(total);
    for (int number = 0; number < total; ++number)
        shards.append({number, total});
    return shards;
}

//! Those of `from` with these numbers; numbers that are not ours are refused.
QList<ShardId> named(const QList<int>& numbers, const QList<ShardId>& from, QStringList& refusals)
{
    const QSet<int> wanted(numbers.begin(), numbers.end());
    QList<ShardId> found;
    for (const ShardId shard : from) {
        if (wanted.contains(shard.number))
            found.append(shard);
    }
    QList<int> unknown(wanted.begin(), wanted.end());
    unknown.removeIf([&](int number) { return std::ranges::binary_search(from, number, {}, &ShardId::number); });
    if (!unknown.isEmpty()) {
        refusals << Text::tr("This program does not run these shards: %1. Name only shards that it runs.")
                        .arg(rangesText(unknown));
    }
    return found;
}

//! A split of these shards, if it can be one.
void split(ReshardSets& sets, const QList<ShardId>& shards, int total)
{
    for (const ShardId shard : shards) {
        if (total <= shard.total || total % shard.total != 0) {
            sets.refusals << Text::tr(
                "Shard %1 of %2 can only be split to a larger multiple of %2; %3 is none. Take another count, or the "
                "parallel way.")
                                 .arg(shard.number)
                                 .arg(countText(shard.total))
                                 .arg(countText(total));
            return;
        }
    }
    sets.replaced = shards;
    for (const ShardId shard : shards)
        sets.to.append(partsOf(shard, total));
    std::ranges::sort(sets.to);
}

} // namespace

ReshardSets setsOf(const ReshardWish& wish, const QList<ShardId>& from)
{
    ReshardSets sets;
    const int present = largestTotal(from);
    if (from.isEmpty()) {
        sets.refusals << Text::tr("No shards serve; start them first.");
        return sets;
    }
    if (wish.strategy == ReshardStrategy::HandOver) {
        sets.replaced = wish.shards.isEmpty() ? from : named(wish.shards, from, sets.refusals);
        if (sets.refusals.isEmpty())
            sets.to = sets.replaced;
        return sets;
    }
    if (wish.toTotal < 1 || wish.toTotal > largestShardCount) {
        sets.refusals << Text::tr("The count must be from 1 to %1.").arg(largestShardCount);
        return sets;
    }
    const bool isThere = std::ranges::all_of(from, [&](ShardId shard) { return shard.total == wish.toTotal; });
    switch (wish.strategy) {
    case ReshardStrategy::Parallel:
    case ReshardStrategy::StopAndStart:
        sets.replaced = from;
        sets.to = allOf(wish.toTotal);
        break;
    case ReshardStrategy::Rolling: {
        // Some may have been split before, by a run that was stopped half-way.
        QList<ShardId> left = from;
        left.removeIf([&](ShardId shard) { return shard.total == wish.toTotal; });
        if (!isThere)
            split(sets, left, wish.toTotal);
        break;
    }
    case ReshardStrategy::Split: {
        if (wish.shards.isEmpty()) {
            sets.refusals << Text::tr("Name the shards that are to be split.");
            return sets;
        }
        const QList<ShardId> shards = named(wish.shards, from, sets.refusals);
        if (sets.refusals.isEmpty() && !isThere)
            split(sets, shards, wish.toTotal);
        break;
    }
    case ReshardStrategy::HandOver:
        Q_UNREACHABLE();
    }
    if (isThere) {
        sets.refusals << Text::tr("The count is %1 already. For the same shards anew take the hand-over.").arg(present);
    }
    return sets;
}

QList<ShardId> partsOf(ShardId shard, int total)
{
    QList<ShardId> parts;
    parts.reserve(total / shard.total);
    for (int number = shard.number; number < total; number += shard.total)
        parts.append({number, total});
    return parts;
}

int atOnceFor(const ReshardWish& wish, const ReshardSets& sets, int maxConcurrency)
{
    const int all = std::max(1, int(sets.replaced.size()));
    switch (wish.strategy) {
    case ReshardStrategy::Parallel:
    case ReshardStrategy::StopAndStart:
        return all;
    case ReshardStrategy::Rolling:
    case ReshardStrategy::Split:
    case ReshardStrategy::HandOver:
        break;
    }
    if (wish.atOnce > 0)
        return std::min(wish.atOnce, all);
    const int ways = std::max(1, int(sets.to.size()) / all);
    return std::clamp((std::max(1, maxConcurrency) + ways - 1) / ways, 1, all);
}

bool areDisjoint(const QList<ShardId>& shards)
{
    // Two shards a of m and b of n share guilds if and only if a and b are the same modulo gcd(m, n).
    QList<int> totals;
    for (const ShardId shard : shards) {
        if (!totals.contains(shard.total))
            totals.append(shard.total);
    }
    for (qsizetype first = 0; first < totals.size(); ++first) {
        for (qsizetype second = first; second < totals.size(); ++second) {
            const int common = std::gcd(totals[first], totals[second]);
            std::vector<char> taken(size_t(common), 0);
            for (const ShardId shard : shards) {
                if (shard.total != totals[first])
                    continue;
                char& place = taken[size_t(shard.number % common)];
                if (first == second && place != 0)
                    return false;
                place = 1;
            }
            for (const ShardId shard : shards) {
                if (first != second && shard.total == totals[second] && taken[size_t(shard.number % common)] != 0)
                    return false;
            }
        }
    }
    return true;
}

bool areWhole(const QList<ShardId>& shards)
{
    const int total = largestTotal(shards);
    qint64 covered = 0;
    for (const ShardId shard : shards) {
        if (total % shard.total != 0)
            return false;
        covered += total / shard.total;
    }
    return total > 0 && covered == total;
}

} // namespace Shardroom
