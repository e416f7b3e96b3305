// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QHashFunctions>
#include <QtCore/QString>

#include <compare>
#include <optional>
#include <string_view>

namespace Shardroom {

//! Discord's epoch, 2015-01-01T00:00:00Z, in milliseconds of Unix time.
inline constexpr qint64 discordEpochMs = 1420070400000;

//! A guild's snowflake: unsigned 64 bits, always a string in JSON. 0 means "no guild".
struct GuildId {
    quint64 value = 0;
    auto operator<=>(const GuildId&) const = default;
};

//! Which slice of a bot's guilds a session receives: shard `number` of `total`, written `[number, total]` on the wire.
struct ShardId {
    int number = 0;
    int total = 1;
    auto operator<=>(const ShardId&) const = default;
    [[nodiscard]] constexpr bool isValid() const { return total > 0 && number >= 0 && number < total; }
};

//! No bot has nearly as many shards: a larger count, wherever it comes from, is nonsense.
inline constexpr int largestShardCount = 100'000;

//! Discord's routing rule: (guild id >> 22) % total on the unsigned id. `total` must be positive.
[[nodiscard]] constexpr int shardFor(GuildId guild, int total)
{
    return int((guild.value >> 22) % quint64(total));
}

//! When the snowflake was made, in UTC.
[[nodiscard]] inline QDateTime createdAt(GuildId guild)
{
    return QDateTime::fromMSecsSinceEpoch(qint64(guild.value >> 22) + discordEpochMs, Qt::UTC);
}

//! Decimal digits to an id; nullopt for anything else, including numbers past 64 bits.
[[nodiscard]] std::optional<GuildId> guildIdFromText(std::string_view digits);

[[nodiscard]] inline QString toString(GuildId guild)
{
    return QString::number(guild.value);
}

inline size_t qHash(GuildId id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}
inline size_t qHash(ShardId id, size_t seed = 0) noexcept
{
    return qHashMulti(seed, id.number, id.total);
}

} // namespace Shardroom
