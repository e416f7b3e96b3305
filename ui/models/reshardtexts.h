// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "core/reshard/reshardplan.h"
#include "core/reshard/reshardreport.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

//! What the window says about resharding: plans, progress and reports in words. Plain functions; all texts are
//! translated.
namespace Shardroom::ReshardTexts {

struct Fact {
    QString label;
    QString value;
    bool operator==(const Fact&) const = default;
};

//! "from 4 to 8 shards", or "the same 4 shards anew".
[[nodiscard]] QString change(int fromTotal, int toTotal);
//! What a plan would do, step by step.
[[nodiscard]] QStringList steps(const ReshardPlan& plan);
//! What it costs and rests on.
[[nodiscard]] QList<Fact> facts(const ReshardPlan& plan);
//! Peak and cost in one line.
[[nodiscard]] QString cost(const ReshardPlan& plan);
//! What a strategy is good for, and its price, in a sentence or two.
[[nodiscard]] QString explanation(ReshardStrategy strategy);
//! Max, mean and spread of the guilds, what is nearly full, the headroom, and the fullest and the hottest by name.
[[nodiscard]] QList<Fact> spread(const ReshardPlan& plan);

//! How much of a reshard is done; nullopt while it goes back, where that says nothing.
[[nodiscard]] std::optional<int> percent(const ReshardProgress& progress);
//! Phase, batch, since when and until when.
[[nodiscard]] QString headline(const ReshardProgress& progress, const QDateTime& now);
//! For the line across the window.
[[nodiscard]] QString banner(const ReshardProgress& progress);
[[nodiscard]] QString banner(const ReshardAnnouncement& announcement, const QDateTime& now);
//! Numbers of a reshard that goes on.
[[nodiscard]] QList<Fact> facts(const ReshardProgress& progress);
//! Why a guild is missing in the new set, as far as its new shard tells.
[[nodiscard]] QString missingReason(GuildId guild, const ReshardProgress& progress);
//! The ledger of the gate.
[[nodiscard]] QList<Fact> facts(
    const HandoverCounts& counts, std::optional<quint64> onlyOldSinceSwitch = std::nullopt);

//! "Done", "Aborted: why".
[[nodiscard]] QString outcome(const ReshardReport& report);
[[nodiscard]] QList<Fact> facts(const ReshardReport& report);

//! The shard of the set that gets this guild; nullopt: none of them.
[[nodiscard]] std::optional<ShardId> ownerOf(GuildId guild, const QList<ShardId>& shards);
//! "3 of 8".
[[nodiscard]] QString shardName(ShardId shard);

} // namespace Shardroom::ReshardTexts
