// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/gatewaysimulator.h"

#include <QtCore/QHash>
#include <QtCore/QJsonObject>

#include <chrono>
#include <optional>

namespace Shardroom::Simulator {

//! A text for people in several languages, as a scenario file brings it; keys are "en", "de" ….
struct LocalText {
    QHash<QString, QString> byLanguage;
    //! In the language of the default locale, else in English.
    [[nodiscard]] QString text() const;
    bool operator==(const LocalText&) const = default;
};

//! What a scenario wants of the gateway that it is played on; what it leaves out may be anything.
struct ScenarioGateway {
    std::optional<int> shards;
    std::optional<int> guilds;
    std::optional<int> maxConcurrency;
    std::optional<int> identifyLimit;
    std::optional<int> identifiesUsed;
    std::optional<int> maxGuildsPerShard;
    std::optional<double> eventsPerSecond;
    std::optional<std::chrono::milliseconds> heartbeatInterval;
    std::optional<std::chrono::milliseconds> sessionLifetime;
    std::optional<quint64> seed;

    void applyTo(SimulatorOptions& options) const;
    //! Whether a gateway that runs with these options will do as it is: shards, guilds, concurrency and the wall are
    //! the same, and so is the heartbeat interval if it is given; the seed does not matter, and the rest can be changed
    //! while it runs.
    [[nodiscard]] bool fits(const SimulatorOptions& options) const;
    bool operator==(const ScenarioGateway&) const = default;
};

//! Something that happens at a moment of a scenario. Exactly one member is set.
struct ScenarioStep {
    std::chrono::milliseconds at{0}; //!< since its start
    LocalText say; //!< what is happening, for the operator; may be empty
    std::optional<FaultOrder> fault;
    struct Outage {
        QList<int> shards; //!< of the recommended count; empty: all
        std::chrono::milliseconds lasting{0};
        bool operator==(const Outage&) const = default;
    };
    std::optional<Outage> outage;
    std::optional<int> joins;
    std::optional<int> leaves;
    std::optional<int> burst;
    std::optional<double> growthPerMinute; //!< joins from now on, over the whole world
    std::optional<double> eventsPerSecond;
    std::optional<int> identifiesRemaining; //!< the budget is set to this
    bool operator==(const ScenarioStep&) const = default;
};

//! When the clock of a scenario begins to run.
enum class ScenarioStart {
    AtOnce,
    WhenReady, //!< when every shard of some count is connected and has its guilds
};

//! A script of things that happen to a fleet, and how the operator's answer to them is judged. The format of the files
//! is described in resources/scenarios/README.md.
struct Scenario {
    struct Limit {
        QString measure;
        double atMost = 0;
        bool operator==(const Limit&) const = default;
    };

    QString key; //!< the file's name without ".json"
    LocalText title;
    LocalText description;
    ScenarioGateway gateway;
    std::chrono::seconds duration{0};
    ScenarioStart start = ScenarioStart::WhenReady;
    std::chrono::seconds settle{0}; //!< since its start; what happens before does not count
    QList<ScenarioStep> steps; //!< in the order of their times
    QList<Limit> goals;
    bool operator==(const Scenario&) const = default;
};

//! A scenario, or why there is none: what is wrong, where, and what is allowed.
struct ScenarioResult {
    std::optional<Scenario> scenario;
    QString error;
};

[[nodiscard]] ScenarioResult scenarioFromJson(const QByteArray& json, const QString& key);
//! The name of a built-in scenario, or the path of a file.
[[nodiscard]] ScenarioResult loadScenario(const QString& nameOrFile);
//! In the order in which they are to be listed.
[[nodiscard]] QList<Scenario> builtInScenarios();
//! For the control endpoint, the audit and --scenario.
[[nodiscard]] QJsonObject toJson(const ScenarioState& state);

} // namespace Shardroom::Simulator

Q_DECLARE_METATYPE(Shardroom::Simulator::Scenario)
