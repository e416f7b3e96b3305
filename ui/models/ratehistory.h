// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <vector>

namespace Shardroom {

struct ShardSnapshot;

//! Events per second of each shard over the last half minute, one value a second, for the table's sparklines. Kept here
//! since snapshots do not carry it: 128 bytes a shard.
class RateHistory {
public:
    static constexpr int length = 32;

    //! Takes a value per shard when a second has passed since the last; forgets all when there are other shards.
    //! True when it did.
    bool take(const QList<ShardSnapshot>& shards, const QDateTime& now);
    void clear();
    //! Oldest first, at most `length`. `index`: in the list of shards.
    [[nodiscard]] QList<float> of(int index) const;

private:
    std::vector<float> m_values; //!< shard by shard, each a ring of `length`
    int m_count = 0; //!< values in each ring
    int m_next = 0;
    QDateTime m_takenAt;
};

} // namespace Shardroom
