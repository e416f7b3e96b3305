// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QByteArray>

namespace Shardroom {

//! One line of JSON: the machine's view of a snapshot. Fields that are not known are null.
[[nodiscard]] QByteArray statusJson(const FleetSnapshot& snapshot);
//! A summary and a row per shard (grouped by state beyond 64 shards), for people.
[[nodiscard]] QByteArray statusTable(const FleetSnapshot& snapshot);

} // namespace Shardroom
