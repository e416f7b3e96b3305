// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/shardcolumns.h"

#include <chrono>
#include <optional>

namespace Shardroom {

class ShardTableModel;

//! The rows of the shard table summed up.
struct ShardTotals {
    bool ofSelected = false; //!< more than one is selected: of those alone, else of all that are listed
    int shards = 0;
    int ready = 0;
    std::optional<std::chrono::milliseconds> median; //!< of the shards that have a latency
    double eventsPerSecond = 0;
    qint64 guilds = 0;
    qint64 unavailable = 0;
    qint64 identifies = 0;
    qint64 resumes = 0;
    quint64 received = 0; //!< bytes
    bool operator==(const ShardTotals&) const = default;

    //! One pass over the rows. `selected`: shard numbers, sorted.
    [[nodiscard]] static ShardTotals of(const ShardTableModel& model, const QList<int>& selected);
    //! What stands under this column; empty: nothing is summed up there.
    [[nodiscard]] QString text(ShardColumn column) const;
    //! What that is, in words: "Median latency: 61 ms".
    [[nodiscard]] QString explanation(ShardColumn column) const;
    [[nodiscard]] QString title() const; //!< "Totals of 64 listed shards"
};

} // namespace Shardroom
