// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/guildgaps.h"
#include "core/simulator/scenario.h"
#include "core/simulator/tally.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>

#include <chrono>
#include <functional>
#include <optional>
#include <span>

namespace Shardroom::Simulator {

//! What a scenario's goals can limit.
enum class Measure {
    IdentifiesSpent,
    SessionsLost,
    SessionsEndedByClient,
    EventsLost,
    EventsSent,
    CoverageLostPercent, //!< of all guild-seconds, those in which no healthy session saw the guild
    LongestGapSeconds, //!< the longest time that a guild was seen by no healthy session, gaps at the end included
    TokenReset, //!< 1 when it was
    RuleBreaches,
    Resumes,
    DeafSecondsLongest, //!< the longest time that a connected session got no events
    UncoveredAtEndPercent, //!< of all guilds, those that no healthy session sees as it ends
};
inline constexpr int measureCount = int(Measure::UncoveredAtEndPercent) + 1;

//! The machine's name: "identifies_spent".
[[nodiscard]] QString measureKey(Measure measure);
[[nodiscard]] std::optional<Measure> measureFromKey(const QString& key);
[[nodiscard]] QStringList measureKeys();

//! Judges what a fleet lived through, from the gateway's own counts and from looks at its sessions. A plain class; the
//! caller brings the time, which must not go back.
class ScenarioScore {
    Q_DECLARE_TR_FUNCTIONS(ScenarioScore)
public:
    using Milliseconds = std::chrono::milliseconds;

    //! What is to be seen at a moment.
    struct Look {
        std::span<const World::Guild> guilds; //!< in the world's order
        std::function<bool(GuildId)> isCovered; //!< whether a healthy session sees it
        QList<quint64> deaf; //!< sessions that are connected and get nothing, by their places
    };

    //! The sessions that are there as it ends.
    struct Survivors {
        int healthy = 0;
        int unhealthy = 0; //!< without a connection, or with one that brings them nothing
    };

    //! `sessions`: how many there are as it begins.
    ScenarioScore(const Tally& begin, int sessions, Milliseconds now);

    //! What is seen is taken to have been so since the last look.
    void add(const Look& look, Milliseconds now);
    [[nodiscard]] double value(Measure measure, const Tally& tally) const;
    //! `tally` has counted the unhealthy ones, and what they wait for, as lost.
    [[nodiscard]] ScenarioVerdict verdict(
        const QList<Scenario::Limit>& goals, const Tally& tally, const Survivors& survivors) const;

private:
    [[nodiscard]] bool hadFleet(const Tally& tally, const Survivors& survivors) const;
    [[nodiscard]] QString summary(const Tally& tally, const Survivors& survivors) const;

    const Tally m_begin;
    const int m_sessions;
    Milliseconds m_last;
    double m_guildSeconds = 0;
    double m_uncoveredSeconds = 0;
    qint64 m_guilds = 0; //!< at the last look
    GuildGaps m_gaps;
    QHash<quint64, Milliseconds> m_deafSince;
    Milliseconds m_longestDeaf{0};
};

} // namespace Shardroom::Simulator
