// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QList>

#include <map>
#include <optional>

namespace Shardroom {

//! Which shards there are, when a split has left them with different totals: 0 of 4, 1 of 2 and 2 of 4, say.
//! No guild belongs to two of them, so a number names one shard; that is what add() and split() see to.
class ShardSet {
public:
    //! The set that these belong to: where some are missing, shards of the largest total take their place. Of two that
    //! share guilds the first stays.
    [[nodiscard]] static ShardSet around(const QList<ShardId>& known);

    //! False, and nothing changed, when the id makes no sense or one that is here already takes some of its guilds.
    [[nodiscard]] bool add(ShardId shard);
    void remove(int number);
    //! Shard s of n becomes s, s+n, s+2n … of n·ways. Returns those; empty, and nothing changed, when there is no such
    //! shard, `ways` is less than 2, or the new total is more than Discord knows.
    [[nodiscard]] QList<ShardId> split(ShardId shard, int ways);

    [[nodiscard]] int size() const { return int(m_totals.size()); }
    [[nodiscard]] bool contains(ShardId shard) const;
    [[nodiscard]] std::optional<ShardId> byNumber(int number) const;
    //! The shard that receives a guild's events, by Discord's routing formula; nullopt when it is not one of ours.
    [[nodiscard]] std::optional<ShardId> byGuild(GuildId guild) const;
    [[nodiscard]] QList<ShardId> shards() const; //!< by number
    [[nodiscard]] QList<int> numbers() const;
    //! The largest total in use; all have it unless something was split.
    [[nodiscard]] int largestTotal() const;

private:
    std::map<int, int> m_totals; // number → total
    std::map<int, int> m_uses; // total → shards that have it
};

} // namespace Shardroom
