// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/shardset.h"

#include <algorithm>
#include <numeric>

namespace Shardroom {
namespace {

//! Whether some guild maps to both: then the remainders agree modulo what the totals have in common.
bool overlap(ShardId a, ShardId b)
{
    return (a.number - b.number) % std::gcd(a.total, b.total) == 0;
}

} // namespace

ShardSet ShardSet::around(const QList<ShardId>& known)
{
    ShardSet set;
    for (const ShardId shard : known)
        (void)set.add(shard);
    const int largest = set.largestTotal();
    for (int number = 0; number < largest; ++number)
        (void)set.add({number, largest});
    return set;
}

bool ShardSet::add(ShardId shard)
{
    if (!shard.isValid() || shard.total > largestShardCount)
        return false;
    // With one total in use, as nearly always, another number is another shard.
    const bool sameTotal = m_uses.size() == 1 && m_uses.begin()->first == shard.total;
    if (sameTotal ? m_totals.contains(shard.number) : std::ranges::any_of(m_totals, [shard](const auto& known) {
            return overlap(shard, {known.first, known.second});
        }))
        return false;
    m_totals.emplace(shard.number, shard.total);
    ++m_uses[shard.total];
    return true;
}

void ShardSet::remove(int number)
{
    const auto found = m_totals.find(number);
    if (found == m_totals.end())
        return;
    if (--m_uses[found->second] == 0)
        m_uses.erase(found->second);
    m_totals.erase(found);
}

QList<ShardId> ShardSet::split(ShardId shard, int ways)
{
    if (!contains(shard) || ways < 2 || shard.total > largestShardCount / ways)
        return {};
    remove(shard.number);
    QList<ShardId> parts;
    for (int i = 0; i < ways; ++i) {
        const ShardId part{shard.number + i * shard.total, shard.total * ways};
        m_totals.emplace(part.number, part.total);
        ++m_uses[part.total];
        parts.append(part);
    }
    return parts;
}

bool ShardSet::contains(ShardId shard) const
{
    const auto found = m_totals.find(shard.number);
    return found != m_totals.end() && found->second == shard.total;
}

std::optional<ShardId> ShardSet::byNumber(int number) const
{
    const auto found = m_totals.find(number);
    if (found == m_totals.end())
        return std::nullopt;
    return ShardId{number, found->second};
}

std::optional<ShardId> ShardSet::byGuild(GuildId guild) const
{
    for (const auto& [total, uses] : m_uses) {
        const ShardId shard{shardFor(guild, total), total};
        if (contains(shard))
            return shard;
    }
    return std::nullopt;
}

QList<ShardId> ShardSet::shards() const
{
    QList<ShardId> shards;
    shards.reserve(size());
    for (const auto& [number, total] : m_totals)
        shards.append({number, total});
    return shards;
}

QList<int> ShardSet::numbers() const
{
    QList<int> numbers;
    numbers.reserve(size());
    for (const auto& [number, total] : m_totals)
        numbers.append(number);
    return numbers;
}

int ShardSet::largestTotal() const
{
    return m_uses.empty() ? 0 : m_uses.rbegin()->first;
}

} // namespace Shardroom
