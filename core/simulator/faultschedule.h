// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/fault.h"

#include <QtCore/QList>

#include <chrono>
#include <optional>
#include <random>

namespace Shardroom::Simulator {

//! The faults that are repeated: which are due, and whom they strike this time. A plain class; the caller brings the
//! time, which must not go back, and carries out what is due. Deterministic for a seed and the same calls.
class FaultSchedule {
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit FaultSchedule(quint64 seed)
        : m_random(seed)
    {
    }

    //! Its first strike is the caller's, now. The id under which it goes on; 0 when there is no second strike, since it
    //! is not to be repeated or does not last until then.
    int add(const FaultOrder& order, Time now, FaultOrigin origin = FaultOrigin::Operator);
    //! False when no order of this id and origin stands.
    bool cancel(int id, FaultOrigin origin = FaultOrigin::Operator);
    //! Those of this origin.
    void cancelAll(FaultOrigin origin = FaultOrigin::Operator);
    void clear() { m_entries.clear(); }

    //! What is due now, the oldest order first. A strike that was missed is not made up for. An order that has no
    //! further strike is gone after this one.
    [[nodiscard]] QList<FaultOrder> take(Time now);
    //! When something is due next; nullopt: never.
    [[nodiscard]] std::optional<Time> nextDue() const;
    [[nodiscard]] QList<StandingFault> standing() const; //!< the oldest first

    //! The shard numbers that a strike of `order` is for, of those that are there: all that it names, or
    //! FaultOrder::some of them. In ascending order, none twice.
    [[nodiscard]] QList<int> draw(const FaultOrder& order, QList<int> present);

private:
    struct Entry {
        StandingFault standing;
        Time due;
        std::optional<Time> end; //!< from then on there are no strikes
    };

    QList<Entry> m_entries;
    std::mt19937_64 m_random;
    int m_lastId = 0;
};

} // namespace Shardroom::Simulator
