// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Shardroom {

struct ShardFact {
    QString label;
    QString value;
    bool operator==(const ShardFact&) const = default;
};

//! Where a snapshot comes from. The history keeps a shard's state, latency, event rate and guilds; of the rest its
//! snapshots say nothing, and their zeros are no facts.
enum class FactsFrom { Fleet, History };

//! Everything there is to know about a shard, line by line, translated. Session ids come masked from the core.
[[nodiscard]] QList<ShardFact> shardFacts(const ShardSnapshot& shard, const QDateTime& now);
//! What matters at a glance, for the card beside a tile: the state and what ends it, traffic, the last heartbeat,
//! guilds, and the last close in words. No more than a dozen lines.
[[nodiscard]] QList<ShardFact> cardFacts(
    const ShardSnapshot& shard, const QDateTime& now, FactsFrom from = FactsFrom::Fleet);
[[nodiscard]] QString shardTitle(const ShardSnapshot& shard); //!< "Shard 5 of 64"
//! A line for the title and one for each fact, to be pasted anywhere.
[[nodiscard]] QString factsText(const QString& title, const QList<ShardFact>& facts);
//! shardFacts() as a rich-text tooltip; what came from outside is escaped.
[[nodiscard]] QString shardToolTip(const ShardSnapshot& shard, const QDateTime& now, FactsFrom from = FactsFrom::Fleet);

} // namespace Shardroom
