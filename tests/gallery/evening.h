// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alert.h"
#include "core/fleet/fleet.h"
#include "core/fleet/snapshot.h"
#include "core/reshard/reshardplan.h"
#include "core/simulator/practicestate.h"
#include "core/vault/vaultview.h"

namespace Shardroom {

//! An evening as it might be: sixty-four shards, a gateway host that goes away, and what the core tells of it. Texts
//! are the core's own, in the language of the moment; numbers are the same each time.
namespace Evening {

inline constexpr int shardTotal = 64;

[[nodiscard]] FleetSnapshot fleet(const QDateTime& now);
//! As it was before anything happened.
[[nodiscard]] FleetSnapshot calmFleet(const QDateTime& at);
//! The line of the map that can be read no more: as many shards as one window is made for.
[[nodiscard]] FleetSnapshot largeFleet(const QDateTime& now, int total);
[[nodiscard]] QList<TimelineEntry> timeline(const QDateTime& now);
[[nodiscard]] QList<ShardDetail> details(const QList<int>& shards, const QDateTime& now);
[[nodiscard]] VaultSnapshot vault(const QDateTime& now);
[[nodiscard]] ImportPreview importPreview(const ImportFile& file, const QDateTime& now);
//! What the real alert rules make of the evening.
[[nodiscard]] AlertState alerts(const QDateTime& now);
[[nodiscard]] Simulator::PracticeState practice();
//! The real planner's answer.
[[nodiscard]] ReshardOutlook outlook(const ReshardWish& wish, const QDateTime& now);
//! From 64 to 128 in this phase.
[[nodiscard]] FleetSnapshot resharding(ReshardPhase phase, const QDateTime& now);
[[nodiscard]] ReshardReport report(const QDateTime& now);
[[nodiscard]] QList<GuildLedger> ledger();

} // namespace Evening
} // namespace Shardroom
