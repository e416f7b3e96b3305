// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardsnapshot.h"

namespace Shardroom {

//! At most `most` of `selected` (sorted), those that are worst off: first what is not ready, by urgency of the state,
//! then the deaf ones, then the slowest. Of equals those in `kept` come first, so that a chart does not change its
//! lines with each round trip. The result is sorted by number. `shards` are sorted too.
[[nodiscard]] QList<int> worstShards(
    const QList<ShardSnapshot>& shards, const QList<int>& selected, qsizetype most, const QList<int>& kept);

} // namespace Shardroom
