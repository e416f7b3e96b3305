// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/practicestate.h"
#include "core/simulator/scenario.h"
#include "core/simulator/scenarioscore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QList>

#include <chrono>
#include <optional>

namespace Shardroom::Simulator {

class Gateway;
class GatewaySimulator;

//! Plays a scenario on the gateway, step by step, and judges it when it ends. The caller brings the time. What a
//! scenario has changed is as before when it ends, so that it can be played again: standing faults and what faults have
//! left behind, outages, the number of guilds, growth, the event rate, the identify budget, the token. What can't be is
//! listed in resources/scenarios/README.md.
class ScenarioRunner {
    Q_DECLARE_TR_FUNCTIONS(ScenarioRunner)
public:
    using Time = std::chrono::steady_clock::time_point;

    ScenarioRunner(GatewaySimulator& simulator, Gateway& gateway)
        : m_simulator(simulator)
        , m_gateway(gateway)
    {
    }

    //! From its beginning; one that is running is stopped.
    void start(const Scenario& scenario, Time now);
    //! Without a verdict. Nothing is left in state().
    void stop();
    //! To be called some times a second while isRunning().
    void advance(Time now);

    [[nodiscard]] bool isRunning() const { return m_running; }
    //! The scenario that runs, or the last one that came to its end.
    [[nodiscard]] const std::optional<ScenarioState>& state() const { return m_state; }

private:
    struct Before {
        double eventsPerSecond = 0;
        double growthPerMinute = 0;
        std::chrono::milliseconds sessionLifetime{0};
        int identifiesTaken = 0; //!< out of the budget
        bool tokenReset = false;
        qint64 guilds = 0; //!< as it begins
    };
    struct Outage {
        QList<int> shards; //!< numbers of the recommended count, never empty
        Time until;
    };

    void begin(Time now);
    void play(const ScenarioStep& step, Time now);
    void beginOutage(const ScenarioStep::Outage& outage, Time now);
    void endOutages(Time now);
    void setOutage(const QList<int>& shards, bool unavailable);
    void look(Time now);
    void finish();
    void restore();
    void restoreGuilds();
    void setRemaining(int identifies);
    [[nodiscard]] bool allShardsAreUp() const;
    [[nodiscard]] std::chrono::milliseconds sinceBegin(Time now) const;

    GatewaySimulator& m_simulator;
    Gateway& m_gateway;
    Scenario m_scenario;
    std::optional<ScenarioState> m_state;
    std::optional<Time> m_begun; //!< nullopt: waits for the fleet
    std::optional<ScenarioScore> m_score; //!< nullopt: settles
    Time m_nextLook;
    Before m_before;
    QList<Outage> m_outages;
    qsizetype m_next = 0; //!< step
    bool m_running = false;
};

} // namespace Shardroom::Simulator
