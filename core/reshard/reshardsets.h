// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardplan.h"

#include <QtCore/QStringList>

namespace Shardroom {

//! What a wish makes of a set of shards, whatever it costs.
struct ReshardSets {
    QList<ShardId> replaced; //!< in the order in which that is done
    QList<ShardId> to; //!< by number; empty: the wish makes no sense
    QStringList refusals; //!< translated
};

//! `from`: by number.
[[nodiscard]] ReshardSets setsOf(const ReshardWish& wish, const QList<ShardId>& from);
//! The shards that come out of one. `ways` new shards of the total `total`, those of its guilds and of no others.
[[nodiscard]] QList<ShardId> partsOf(ShardId shard, int total);
//! So many old shards at a time as keep every lane of `maxConcurrency` busy, more or less.
[[nodiscard]] int atOnceFor(const ReshardWish& wish, const ReshardSets& sets, int maxConcurrency);
//! No guild can be on two of these shards.
[[nodiscard]] bool areDisjoint(const QList<ShardId>& shards);
//! Every guild is on one of these (disjoint) shards.
[[nodiscard]] bool areWhole(const QList<ShardId>& shards);

} // namespace Shardroom
