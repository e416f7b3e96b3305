// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/guildpresence.h"
#include "core/fleet/snapshot.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Shardroom {

//! Where somebody wants to go: shard numbers ("12", "#12", "0-3,8"), a guild's id, or the link of a message.
struct GoTarget {
    QList<int> shards; //!< sorted; empty: it is a guild, or nothing
    std::optional<GuildId> guild;
    QString error; //!< translated: what is wrong with the text; empty: it was understood
};
[[nodiscard]] GoTarget readGoTarget(const QString& text);

//! Where a guild of ours will be when the reshard that is going on, or announced, is done; nullopt: there is none, or
//! the guild stays where it is.
[[nodiscard]] std::optional<ShardId> shardAfter(const FleetSnapshot& snapshot, GuildId guild);

//! How the guild's shard is worked out, with the numbers: "(id >> 22) mod 64 = ... = shard 2"; and, where a reshard is
//! planned or goes on, how it will be. A line each; empty while there are no shards.
//! https://discord.com/developers/docs/events/gateway#sharding-sharding-formula
[[nodiscard]] QString shardSum(const FleetSnapshot& snapshot, GuildId guild);

struct GoAnswer {
    QList<int> shards; //!< what would be selected; empty: nothing can be
    QString text; //!< translated: where it is, or what is wrong
    std::optional<GuildId> guild; //!< that was asked for, and has a shard here
};
//! Holds it against the shards that are there.
[[nodiscard]] GoAnswer answerGoTarget(const GoTarget& target, const FleetSnapshot& snapshot);

//! What to say behind a GoAnswer's text when it is known whether the bot is in the guild; translated, may be empty.
[[nodiscard]] QString presenceText(GuildPresence presence);

} // namespace Shardroom
