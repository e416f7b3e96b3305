// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <algorithm>
#include <optional>

namespace Shardroom {

//! A cause that made identify after identify fail, so that no more are spent on it for a while.
struct BreakerTrip {
    QString cause; //!< translated
    QDateTime until; //!< UTC: then one shard may try
    int waiting = 0; //!< shards held back
    QString key{}; //!< of the cause, for comparing; never translated: see lossKey()
    bool operator==(const BreakerTrip&) const = default;
};

//! Discord's session start limit as known now: fetched, then counted down by us with every IDENTIFY.
struct IdentifyBudget {
    int total = 0; //!< 0: not known yet
    int remaining = 0;
    QDateTime resetAt; //!< UTC; invalid when not known
    int maxConcurrency = 1; //!< identifies per 5 s
    int queued = 0; //!< shards waiting for their turn
    int floor = 0; //!< this many are kept back: below it shards only resume
    int allowance = 0; //!< identifies below the floor that the operator has typed in and that are not yet spent
    int spentInDay = 0; //!< our own of the last 24 h, restarts included
    //! The same by quarter of an hour, the present one last; 96 of them, or none.
    QList<int> spentByQuarter;
    std::optional<QDateTime>
        floorAt; //!< when the floor is reached at the pace of the last hours; nullopt: not before the reset
    //! When nothing would be left at that pace, with no floor; nullopt: not before the reset.
    std::optional<QDateTime> emptyAt;
    bool held = false; //!< an operator holds the whole queue: nobody identifies
    int heldShards = 0; //!< waiting shards that an operator holds one by one
    QList<BreakerTrip> trips;
    //! What may be spent now: what is left above the floor, and what was allowed below it.
    [[nodiscard]] int spendable() const { return std::min(remaining, std::max(0, remaining - floor) + allowance); }
    bool operator==(const IdentifyBudget&) const = default;
};

} // namespace Shardroom
