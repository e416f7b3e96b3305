// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardjson.h"
#include "core/fleet/snapshot.h"
#include "core/fleet/timelinereport.h"
#include "core/reshard/reshardreport.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace Shardroom {

// The JSON of the status lines and of the control socket: the keys are stable, what is not known is null.
[[nodiscard]] QJsonObject summaryJson(const FleetSnapshot& snapshot); //!< all but the shards
[[nodiscard]] QJsonArray shardsJson(const FleetSnapshot& snapshot);
[[nodiscard]] QJsonObject budgetJson(const IdentifyBudget& budget);
[[nodiscard]] QJsonObject countsJson(const HandoverCounts& counts);
enum class ReshardDetail { Summary, WithShards };
//! The reshard that is going on; null: none is. `WithShards`: with the shards that are connected and do not serve.
[[nodiscard]] QJsonValue reshardJson(const FleetSnapshot& snapshot, ReshardDetail detail = ReshardDetail::Summary);
[[nodiscard]] QJsonValue announcedJson(const FleetSnapshot& snapshot); //!< the automatic one that begins soon; or null
[[nodiscard]] QJsonObject endedJson(const ReshardReport& report); //!< what became of a reshard, in short

//! One line of JSON: the machine's view of a snapshot. Fields that are not known are null.
[[nodiscard]] QByteArray statusJson(const FleetSnapshot& snapshot);
//! A summary and a row per shard (grouped by state beyond 64 shards), for people.
[[nodiscard]] QByteArray statusTable(const FleetSnapshot& snapshot);

} // namespace Shardroom
