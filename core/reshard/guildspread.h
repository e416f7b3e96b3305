// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QList>

namespace Shardroom {

struct ServedShard;

inline constexpr int mostGuildsPerShard = 2500; //!< Discord's limit; above it comes close 4011
inline constexpr int nearlyFullGuilds = mostGuildsPerShard * 8 / 10;

//! How guilds fall on a set of shards, by Discord's routing formula.
struct GuildSpread {
    struct Load {
        ShardId shard;
        int guilds = 0;
        double eventsPerSecond = 0; //!< estimated: a shard's rate is shared out evenly among its guilds
        bool operator==(const Load&) const = default;
    };
    QList<int> perShard; //!< guilds of each shard, in the order of the set
    int guilds = 0;
    int max = 0;
    double mean = 0;
    double deviation = 0; //!< standard deviation
    int over = 0; //!< shards above Discord's limit
    int nearlyFull = 0; //!< shards above 80 % of it, those over it included
    QList<Load> fullest; //!< at most 5, the fullest first
    QList<Load> hottest; //!< at most 5, the busiest first

    [[nodiscard]] double fill() const { return double(max) / mostGuildsPerShard; }
    bool operator==(const GuildSpread&) const = default;
};

//! The guilds of `shards` over the set `to`; guilds that no shard of `to` would get are left out.
[[nodiscard]] GuildSpread spreadOver(const QList<ServedShard>& shards, const QList<ShardId>& to);

} // namespace Shardroom
