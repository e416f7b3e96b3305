// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/scenariorunner.h"

#include "core/simulator/connection.h"
#include "core/simulator/gateway.h"

#include <QtCore/QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

// A session whose events wait for longer is not healthy, whatever its heartbeats say.
constexpr std::chrono::seconds healthyDelay{5};
// After a look at all guilds, for each of them: a large world is looked at less often.
constexpr std::chrono::microseconds lookPause{1};
constexpr std::chrono::milliseconds longestLookPause{1000};

bool delivers(const SimulatedSession& session)
{
    return session.connection() != nullptr && session.connection()->isDelivering(healthyDelay);
}

} // namespace

void ScenarioRunner::start(const Scenario& scenario, Time now)
{
    stop();
    m_scenario = scenario;
    m_running = true;
    m_next = 0;
    m_begun.reset();
    m_score.reset();
    m_nextLook = now;
    m_before = {.eventsPerSecond = m_gateway.world().eventsPerSecond(),
        .growthPerMinute = m_gateway.world().growthPerMinute(),
        .sessionLifetime = m_gateway.options().sessionLifetime,
        .tokenReset = m_gateway.tally().tokenReset};
    m_state = ScenarioState{.key = scenario.key,
        .title = scenario.title.text(),
        .now = tr("Waits until all shards are ready."),
        .duration = scenario.duration};
    m_gateway.audit().write(0, "scenario", {{"what"_L1, u"start"_s}, {"scenario"_L1, scenario.key}});

    const ScenarioGateway& wishes = scenario.gateway;
    if (wishes.eventsPerSecond)
        m_gateway.world().setEventsPerSecond(*wishes.eventsPerSecond);
    if (wishes.sessionLifetime)
        m_gateway.setSessionLifetime(*wishes.sessionLifetime);
    if (wishes.identifyLimit && wishes.identifiesUsed)
        setRemaining(*wishes.identifyLimit - *wishes.identifiesUsed);
    advance(now);
}

void ScenarioRunner::stop()
{
    if (m_running) {
        m_gateway.audit().write(0, "scenario", {{"what"_L1, u"stop"_s}, {"scenario"_L1, m_scenario.key}});
        restore();
    }
    m_running = false;
    m_state.reset();
}

void ScenarioRunner::advance(Time now)
{
    if (!m_running)
        return;
    if (!m_begun) {
        if (m_scenario.start == ScenarioStart::WhenReady && !allShardsAreUp())
            return;
        begin(now);
    }
    const std::chrono::milliseconds since = sinceBegin(now);
    if (!m_score && since >= m_scenario.settle)
        m_score.emplace(m_gateway.tally(), m_gateway.sessions().size(), since);
    endOutages(now);
    while (m_next < m_scenario.steps.size() && m_scenario.steps[m_next].at <= since)
        play(m_scenario.steps[m_next++], now);
    if (m_score && (now >= m_nextLook || since >= m_scenario.duration))
        look(now);
    m_state->elapsed = std::min(std::chrono::floor<std::chrono::seconds>(since), m_scenario.duration);
    if (since >= m_scenario.duration)
        finish();
}

void ScenarioRunner::begin(Time now)
{
    m_begun = now;
    m_before.guilds = qint64(m_gateway.world().guilds().size());
    m_state->now.clear();
    m_gateway.audit().write(0, "scenario", {{"what"_L1, u"begin"_s}, {"scenario"_L1, m_scenario.key}});
}

void ScenarioRunner::play(const ScenarioStep& step, Time now)
{
    if (const QString text = step.say.text(); !text.isEmpty())
        m_state->now = text;
    m_gateway.audit().write(0, "scenario",
        {{"what"_L1, u"step"_s}, {"scenario"_L1, m_scenario.key}, {"at_ms"_L1, qint64(step.at.count())}});
    if (step.fault)
        m_simulator.order(*step.fault, FaultOrigin::Scenario);
    if (step.outage)
        beginOutage(*step.outage, now);
    if (step.joins)
        m_simulator.joinGuilds(*step.joins);
    if (step.leaves)
        m_simulator.leaveGuilds(*step.leaves);
    if (step.burst)
        m_simulator.burst(*step.burst);
    if (step.growthPerMinute)
        m_gateway.world().setGrowthPerMinute(*step.growthPerMinute);
    if (step.eventsPerSecond)
        m_gateway.world().setEventsPerSecond(*step.eventsPerSecond);
    if (step.identifiesRemaining)
        setRemaining(*step.identifiesRemaining);
}

void ScenarioRunner::beginOutage(const ScenarioStep::Outage& outage, Time now)
{
    QList<int> shards = outage.shards;
    for (int number = 0; outage.shards.isEmpty() && number < m_gateway.options().shards; ++number)
        shards.append(number);
    setOutage(shards, true);
    m_outages.append({shards, now + outage.lasting});
}

void ScenarioRunner::endOutages(Time now)
{
    QSet<int> ended;
    QSet<int> others; // outages may overlap
    for (const Outage& outage : std::as_const(m_outages))
        (outage.until <= now ? ended : others).unite({outage.shards.begin(), outage.shards.end()});
    m_outages.removeIf([now](const Outage& outage) { return outage.until <= now; });
    ended.subtract(others);
    if (!ended.isEmpty())
        setOutage(ended.values(), false);
}

void ScenarioRunner::setOutage(const QList<int>& shards, bool unavailable)
{
    m_gateway.publish(
        m_gateway.world().setOutage(shards, m_gateway.options().shards, unavailable, OutageCause::Scenario));
}

void ScenarioRunner::look(Time now)
{
    std::map<int, std::vector<bool>> covered;
    ScenarioScore::Look look;
    m_gateway.sessions().forEach([&covered, &look](const SimulatedSession& session) {
        std::vector<bool>& numbers = covered[session.shard().total];
        numbers.resize(size_t(session.shard().total));
        if (delivers(session))
            numbers[size_t(session.shard().number)] = true;
        else if (session.connection() != nullptr)
            look.deaf.append(session.place());
    });
    look.guilds = m_gateway.world().guilds();
    look.isCovered = [&covered](GuildId guild) {
        return std::ranges::any_of(
            covered, [guild](const auto& set) { return set.second[size_t(shardFor(guild, set.first))]; });
    };
    m_score->add(look, sinceBegin(now));
    m_nextLook = now
        + std::min(std::chrono::ceil<std::chrono::milliseconds>(look.guilds.size() * lookPause), longestLookPause);
}

void ScenarioRunner::finish()
{
    // First the verdict: what is put in order afterwards is no part of it.
    if (m_score) {
        Tally tally = m_gateway.tally();
        std::vector<const SimulatedSession*> unhealthy;
        m_gateway.sessions().forEach([&unhealthy](const SimulatedSession& session) {
            if (!delivers(session))
                unhealthy.push_back(&session);
        });
        tally.sessionsLost += int(unhealthy.size());
        tally.eventsLost += m_gateway.lostWith(unhealthy);
        const int healthy = m_gateway.sessions().size() - int(unhealthy.size());
        m_state->verdict = m_score->verdict(m_scenario.goals, tally, {healthy, int(unhealthy.size())});
        m_score.reset();
    }
    restore();
    m_running = false;
    m_state->now.clear();
    QJsonObject fields = toJson(*m_state);
    fields.insert("what"_L1, u"verdict"_s);
    m_gateway.audit().write(0, "scenario", fields);
}

void ScenarioRunner::restore()
{
    m_simulator.cancelFaults(0, FaultOrigin::Scenario);
    endOutages(Time::max());
    if (m_begun) {
        m_simulator.liftFaults();
        restoreGuilds();
    }
    m_gateway.world().setEventsPerSecond(m_before.eventsPerSecond);
    m_gateway.world().setGrowthPerMinute(m_before.growthPerMinute);
    m_gateway.setSessionLifetime(m_before.sessionLifetime);
    StartLimit& limit = m_gateway.startLimit();
    limit.setRemaining(limit.remaining(m_gateway.now()) + m_before.identifiesTaken);
    if (m_gateway.tally().tokenReset && !m_before.tokenReset)
        m_gateway.restoreToken();
}

void ScenarioRunner::restoreGuilds()
{
    World& world = m_gateway.world();
    const auto more = int(qint64(world.guilds().size()) - m_before.guilds);
    m_gateway.publish(more > 0 ? world.leaveNewest(more) : world.join(-more));
}

void ScenarioRunner::setRemaining(int identifies)
{
    StartLimit& limit = m_gateway.startLimit();
    const int had = limit.remaining(m_gateway.now());
    limit.setRemaining(identifies);
    m_before.identifiesTaken += had - limit.remaining(m_gateway.now());
}

bool ScenarioRunner::allShardsAreUp() const
{
    std::map<int, std::vector<bool>> up;
    m_gateway.sessions().forEach([&up](const SimulatedSession& session) {
        std::vector<bool>& numbers = up[session.shard().total];
        numbers.resize(size_t(session.shard().total));
        if (delivers(session) && !session.isLoading())
            numbers[size_t(session.shard().number)] = true;
    });
    return std::ranges::any_of(
        up, [](const auto& set) { return std::ranges::find(set.second, false) == set.second.end(); });
}

std::chrono::milliseconds ScenarioRunner::sinceBegin(Time now) const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(now - *m_begun);
}

} // namespace Shardroom::Simulator
