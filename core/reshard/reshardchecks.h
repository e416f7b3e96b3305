// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardplan.h"

#include <QtCore/QStringList>

namespace Shardroom {

inline constexpr std::chrono::seconds longestDrain = std::chrono::hours(24);

//! What speaks for and against a plan that is worked out but for its checks. `refusals`: what is wrong with its shards.
[[nodiscard]] QList<PlanCheck> checksOf(const ReshardPlan& plan, const PlanInputs& inputs, const QStringList& refusals);

// Used for a plan that is to be applied, too. Translated; empty when all is well.
//! `spread`: over `set`. A shard of `to` that Discord would not let in.
[[nodiscard]] QString tooFullText(const GuildSpread& spread, const QList<ShardId>& set, const QList<ShardId>& to);
//! So many identifies are more than the budget allows to spend.
[[nodiscard]] QString tooDearText(int identifies, const IdentifyBudget& budget);

} // namespace Shardroom
