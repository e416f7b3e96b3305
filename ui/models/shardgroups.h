// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QList>

#include <array>
#include <vector>

namespace Shardroom {

//! By what the map puts shards together.
enum class ShardGrouping {
    Range, //!< 0-31, 32-63, …: a shard never changes its place
    Host, //!< the gateway host it is connected to, as Discord gave it
};

struct ShardGroup {
    QString name; //!< "32-63", or the host's first label; empty: the only group of a small fleet
    int first = 0; //!< place of its first shard
    int count = 0;
    bool operator==(const ShardGroup&) const = default;
};

//! In which order shards are on the map. A place is a number of a tile, counted through all groups.
struct ShardGroups {
    std::vector<int> order; //!< place → index in the list of shards
    std::vector<int> places; //!< index → place
    QList<ShardGroup> groups;

    //! `shards` by shard number. Ranges have 16 shards, or so many more that there are at most 16 of them; a fleet of
    //! 32 or fewer has one group without a name. Hosts are sorted by name, shards without one come last; a host with
    //! many shards is so many groups, by range.
    [[nodiscard]] static ShardGroups of(const QList<ShardSnapshot>& shards, ShardGrouping grouping);
    bool operator==(const ShardGroups&) const = default;
};

//! What stands beside a group.
struct GroupFacts {
    int ready = 0;
    std::optional<std::chrono::milliseconds> median; //!< of the shards that have a latency
    std::optional<ShardState> worst; //!< of those that are not ready: what most needs the operator
    int deaf = 0;
    std::array<int, shardStateCount> byState{}; //!< the deaf ones with Ready
    bool operator==(const GroupFacts&) const = default;

    [[nodiscard]] static GroupFacts of(
        const QList<ShardSnapshot>& shards, const ShardGroups& groups, const ShardGroup& group);
};

//! Ready, but fewer than one event a second: where YAGPDB draws a red border. Not in a fleet where that is normal, so
//! `typical` is what a ready shard of it hears; and a shard that has just become ready is given ten seconds.
[[nodiscard]] bool hasLowTraffic(const ShardSnapshot& shard, const QDateTime& now, double typical);
//! Events per second of the median shard among those that are ready and have been for ten seconds.
[[nodiscard]] double typicalTraffic(const QList<ShardSnapshot>& shards, const QDateTime& now);

} // namespace Shardroom
