// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Shardroom {

//! The columns of the shard table. Saved layouts know them by these numbers: a new one goes to the end.
enum class ShardColumn {
    Number,
    State,
    For,
    Latency,
    AckAge,
    EventRate,
    Guilds,
    Resumes,
    Session,
    LastClose,
    Until,
    Cause,
    EventAge,
    Unavailable,
    Fill,
    Identifies,
    Sequence,
    Received,
    Host,
    Marked,
};
inline constexpr int shardColumnCount = int(ShardColumn::Marked) + 1;

//! Guilds that Discord allows on one shard.
inline constexpr int guildsPerShardLimit = 2500;

struct ShardColumnInfo {
    QString title;
    QString explanation; //!< for the header's tooltip
    int characters = 8; //!< width at first
    bool rightAligned = false;
    bool shownAtFirst = true;
    bool ticks = false; //!< changes as time goes by, without a new fact
};

[[nodiscard]] ShardColumnInfo columnInfo(ShardColumn column);
//! From left to right, as a new user sees the table; those that are hidden at first come last.
[[nodiscard]] const QList<ShardColumn>& firstColumns();
//! How a first click on the column's title sorts: what is worst comes first.
[[nodiscard]] Qt::SortOrder firstOrder(ShardColumn column);

//! How a round trip is marked, by what Discord bots usually see: slow from 200 ms, very slow from 400 ms.
enum class Slowness { Fine, Slow, VerySlow };
[[nodiscard]] Slowness slownessOf(std::optional<std::chrono::milliseconds> latency);

//! What the cell says; Format::none() for what is not known. `now` is what ages are measured against.
[[nodiscard]] QString cellText(const ShardSnapshot& shard, ShardColumn column, const QDateTime& now);
//! "4009 session timed out", "connection lost"; of what this side closed "4000 by us", or the reason as long as the
//! shard is not back: "Zombie: the last heartbeat was never acknowledged".
[[nodiscard]] QString lastCloseText(const ShardSnapshot& shard);
//! The same for the table, with how long ago; empty for a shard that has been back for a good while.
[[nodiscard]] QString lastCloseCell(const ShardSnapshot& shard, const QDateTime& now);

//! What a column is sorted by. Unknown values come last in either direction.
struct SortKey {
    bool known = false;
    double number = 0;
    QString text; //!< compared when the numbers are equal
};
[[nodiscard]] SortKey sortKey(const ShardSnapshot& shard, ShardColumn column, const QDateTime& now);

} // namespace Shardroom
