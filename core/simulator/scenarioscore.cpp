// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/scenarioscore.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

struct Row {
    Measure measure;
    const char* key;
    const char* text;
};

constexpr auto table = std::to_array<Row>({
    {Measure::IdentifiesSpent, "identifies_spent", QT_TRANSLATE_NOOP("ScenarioScore", "Identifies spent")},
    {Measure::SessionsLost, "sessions_lost", QT_TRANSLATE_NOOP("ScenarioScore", "Sessions lost")},
    {Measure::SessionsEndedByClient, "sessions_ended_by_client",
        QT_TRANSLATE_NOOP("ScenarioScore", "Sessions ended by the fleet itself")},
    {Measure::EventsLost, "events_lost", QT_TRANSLATE_NOOP("ScenarioScore", "Events that nobody received")},
    {Measure::EventsSent, "events_sent", QT_TRANSLATE_NOOP("ScenarioScore", "Events sent")},
    {Measure::CoverageLostPercent, "coverage_lost_percent",
        QT_TRANSLATE_NOOP("ScenarioScore", "Guild time without a healthy shard")},
    {Measure::LongestGapSeconds, "longest_gap_seconds",
        QT_TRANSLATE_NOOP("ScenarioScore", "Longest time that a guild had no healthy shard")},
    {Measure::TokenReset, "token_reset", QT_TRANSLATE_NOOP("ScenarioScore", "Token resets")},
    {Measure::RuleBreaches, "rule_breaches", QT_TRANSLATE_NOOP("ScenarioScore", "Breaches of Discord's rules")},
    {Measure::Resumes, "resumes", QT_TRANSLATE_NOOP("ScenarioScore", "Resumes")},
    {Measure::DeafSecondsLongest, "deaf_seconds_longest",
        QT_TRANSLATE_NOOP("ScenarioScore", "Longest time that a connected shard got no events")},
    {Measure::UncoveredAtEndPercent, "uncovered_at_end_percent",
        QT_TRANSLATE_NOOP("ScenarioScore", "Guilds without a healthy shard at the end")},
});
static_assert(table.size() == measureCount);
static_assert([] {
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].measure != Measure(i))
            return false;
    }
    return true;
}());

double seconds(std::chrono::milliseconds time)
{
    return std::chrono::duration<double>(time).count();
}

//! Three decimals.
double percent(double part, double whole)
{
    return whole == 0 ? 0 : std::round(part / whole * 1e5) / 1e3;
}

//! Notes since when each of `now` has been in its state, and the longest time that any has.
void track(QHash<quint64, std::chrono::milliseconds>& since, const QList<quint64>& now, std::chrono::milliseconds last,
    std::chrono::milliseconds at, std::chrono::milliseconds& longest)
{
    QHash<quint64, std::chrono::milliseconds> next;
    next.reserve(now.size());
    for (const quint64 id : now) {
        const std::chrono::milliseconds began = since.value(id, last);
        next.insert(id, began);
        longest = std::max(longest, at - began);
    }
    since = std::move(next);
}

} // namespace

QString measureKey(Measure measure)
{
    return QString::fromLatin1(table[size_t(measure)].key);
}

std::optional<Measure> measureFromKey(const QString& key)
{
    const auto* found
        = std::ranges::find_if(table, [&key](const Row& row) { return key == QLatin1StringView(row.key); });
    return found == table.end() ? std::nullopt : std::optional(found->measure);
}

QStringList measureKeys()
{
    QStringList keys;
    for (const Row& row : table)
        keys.append(QString::fromLatin1(row.key));
    return keys;
}

ScenarioScore::ScenarioScore(const Tally& begin, int sessions, Milliseconds now)
    : m_begin(begin)
    , m_sessions(sessions)
    , m_last(now)
{
}

void ScenarioScore::add(const Look& look, Milliseconds now)
{
    const double passed = seconds(now - m_last);
    m_guilds = qint64(look.guilds.size());
    m_gaps.look(look.guilds, look.isCovered, m_last, now);
    m_guildSeconds += passed * double(m_guilds);
    m_uncoveredSeconds += passed * double(m_gaps.open());
    track(m_deafSince, look.deaf, m_last, now, m_longestDeaf);
    m_last = now;
}

double ScenarioScore::value(Measure measure, const Tally& tally) const
{
    switch (measure) {
    case Measure::IdentifiesSpent:
        return tally.identifies - m_begin.identifies;
    case Measure::SessionsLost:
        return tally.sessionsLost - m_begin.sessionsLost;
    case Measure::SessionsEndedByClient:
        return tally.sessionsEndedByClient - m_begin.sessionsEndedByClient;
    case Measure::EventsLost:
        return double(tally.eventsLost - m_begin.eventsLost);
    case Measure::EventsSent:
        return double(tally.eventsSent - m_begin.eventsSent);
    case Measure::CoverageLostPercent:
        return percent(m_uncoveredSeconds, m_guildSeconds);
    case Measure::LongestGapSeconds:
        return seconds(m_gaps.longest());
    case Measure::TokenReset:
        return tally.tokenReset && !m_begin.tokenReset ? 1 : 0;
    case Measure::RuleBreaches:
        return tally.ruleBreaches - m_begin.ruleBreaches;
    case Measure::Resumes:
        return tally.resumes - m_begin.resumes;
    case Measure::DeafSecondsLongest:
        return seconds(m_longestDeaf);
    case Measure::UncoveredAtEndPercent:
        return percent(double(m_gaps.open()), double(m_guilds));
    }
    Q_UNREACHABLE();
}

ScenarioVerdict ScenarioScore::verdict(
    const QList<Scenario::Limit>& goals, const Tally& tally, const Survivors& survivors) const
{
    ScenarioVerdict verdict{.passed = hadFleet(tally, survivors), .summary = summary(tally, survivors)};
    for (const Scenario::Limit& limit : goals) {
        const std::optional<Measure> measure = measureFromKey(limit.measure);
        if (!measure)
            continue; // the reader of the file has refused it
        ScenarioGoal goal{.text = tr(table[size_t(*measure)].text),
            .measure = limit.measure,
            .value = value(*measure, tally),
            .limit = limit.atMost};
        goal.passed = goal.value <= goal.limit;
        verdict.passed = verdict.passed && goal.passed;
        verdict.goals.append(goal);
    }
    return verdict;
}

bool ScenarioScore::hadFleet(const Tally& tally, const Survivors& survivors) const
{
    return m_sessions + survivors.healthy + survivors.unhealthy > 0 || value(Measure::IdentifiesSpent, tally) > 0;
}

QString ScenarioScore::summary(const Tally& tally, const Survivors& survivors) const
{
    if (!hadFleet(tally, survivors))
        return tr("There was no fleet.");
    const int lost = int(value(Measure::SessionsLost, tally) + value(Measure::SessionsEndedByClient, tally));
    const int spent = int(value(Measure::IdentifiesSpent, tally));
    const int events = int(value(Measure::EventsLost, tally));
    const QString identifies = spent == 0 ? tr("no IDENTIFY spent") : tr("%Ln IDENTIFY(s) spent", nullptr, spent);
    const QString lostEvents = events == 0 ? tr("no event lost") : tr("%Ln event(s) lost", nullptr, events);
    const QString sessions = lost == 0 ? tr("All %Ln session(s) survived", nullptr, survivors.healthy)
                                       : tr("%Ln session(s) lost", nullptr, lost);
    //: What became of the sessions, of the identifies, of the events: "All 16 sessions survived: no IDENTIFY spent,
    //: no event lost."
    QStringList sentences{tr("%1: %2, %3.").arg(sessions, identifies, lostEvents)};
    if (value(Measure::TokenReset, tally) > 0)
        sentences.prepend(tr("The token was reset."));
    if (survivors.unhealthy > 0)
        sentences.append(tr("%Ln of them had no healthy connection at the end.", nullptr, survivors.unhealthy));
    if (const int resumes = int(value(Measure::Resumes, tally)); resumes > 0)
        sentences.append(tr("%Ln RESUME(s) saved as many IDENTIFYs.", nullptr, resumes));
    return sentences.join(u' ');
}

} // namespace Shardroom::Simulator
