// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <optional>

namespace Shardroom {

//! How one set of sessions takes over from another.
enum class ReshardStrategy {
    Parallel, //!< the whole new set beside the old one, then all at once; any count, also a smaller one
    Rolling, //!< multiples only: shard s becomes s, s+n …, a few at a time; may stop half-way with mixed totals
    StopAndStart, //!< the old connections are dropped first: the least connections and memory, but a time without
                  //!< events
    Split, //!< Rolling for some shards only: the others keep their total
    HandOver, //!< the same shards and totals anew, a few at a time: a second session takes over from the first
};
inline constexpr int reshardStrategyCount = 5;

//! "parallel", "rolling", "stop-and-start", "split", "hand-over": in files, on the command line. Not translated.
[[nodiscard]] QString strategyKey(ReshardStrategy strategy);
[[nodiscard]] std::optional<ReshardStrategy> strategyFromKey(const QString& key);
[[nodiscard]] QString displayName(ReshardStrategy strategy); //!< translated

} // namespace Shardroom
