// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alert.h"
#include "core/fleet/snapshot.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

namespace Shardroom {

//! What one look at the fleet says about one rule.
struct AlertSign {
    bool isBad = false; //!< reason enough to fire now; what must last has lasted
    bool isCalm = true; //!< below what it clears at; both false in between
    bool isCritical = false; //!< only with isBad
    QList<int> shards; //!< those concerned
    QString filter; //!< that lists them; empty: there is nothing to list
    bool isFall = false; //!< DiscordSide: connections were closed, as opposed to guilds in an outage
};

//! The filters that a rule stands for, with its present numbers, as a window takes them; any of them may fire it. None
//! for a rule about the fleet as a whole, which no filter of shards can say.
[[nodiscard]] QStringList filtersOf(AlertKind kind, const AlertRules& rules);
//! By which filter the window lists what an alert concerns, or that none does; translated, one sentence. Empty for what
//! is no rule's alert.
[[nodiscard]] QString filterWords(const Alert& alert);
//! As filterWords(), for any of several filters; empty list: that none does.
[[nodiscard]] QString filterWords(const QStringList& filters);

//! Holds a fleet against the rules. Keeps what it needs to say how long something has lasted, for each shard. Plain:
//! time is an argument; makes text only when asked to. Lives in one thread.
class AlertSigns {
public:
    using Clock = std::chrono::steady_clock;

    //! Once for every snapshot, before sign().
    void look(const FleetSnapshot& snapshot, const AlertRules& rules, Clock::time_point now);
    //! `active`: the alert of this rule that stands. Not for FeedStale, which no snapshot can tell.
    [[nodiscard]] AlertSign sign(AlertKind kind, const FleetSnapshot& snapshot, const AlertRules& rules,
        const Alert* active, Clock::time_point now) const;
    //! The sign in words; translated.
    [[nodiscard]] static QString describe(AlertKind kind, const FleetSnapshot& snapshot, const AlertSign& sign);

private:
    using Since = QHash<int, Clock::time_point>;

    [[nodiscard]] AlertSign shardsDown(
        const FleetSnapshot& snapshot, const AlertRules& rules, Clock::time_point now) const;
    [[nodiscard]] AlertSign latency(
        const FleetSnapshot& snapshot, const AlertRules& rules, bool isActive, Clock::time_point now) const;

    Since m_down; // by shard number
    Since m_slow;
    std::optional<Clock::time_point> m_slowFleet;
    QDateTime m_resetAt; // of the identify budget, as last told
    QDateTime m_renewed; // when that was last seen to pass
};

} // namespace Shardroom
