// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace Shardroom {

struct FleetSnapshot;

//! Why a scenario, which begins when all shards are ready, won't begin by itself: some have been given up, are paused,
//! or wait for identifies that nobody lets them spend. Translated; empty when all shards are ready or on their way.
[[nodiscard]] QString scenarioObstacle(const FleetSnapshot& snapshot);

} // namespace Shardroom
