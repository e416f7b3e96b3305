// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/scenario.h"

#include "core/simulator/scenarioreader.h"

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

// As they are listed: from the first that one plays to the hardest.
constexpr auto names = std::to_array<const char*>(
    {"calm-day", "maintenance", "regional-outage", "bad-deploy", "zombie-night", "token-reset", "growing-bot"});

QString builtInPath(const QString& name)
{
    return u":/scenarios/%1.json"_s.arg(name);
}

ScenarioResult fromFile(const QString& path, const QString& key)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {std::nullopt, ScenarioReader::tr("%1 can't be read: %2.").arg(path, file.errorString())};
    return scenarioFromJson(file.readAll(), key);
}

} // namespace

QString LocalText::text() const
{
    const QString language = QLocale().name().section(u'_', 0, 0);
    return byLanguage.value(language, byLanguage.value(u"en"_s));
}

void ScenarioGateway::applyTo(SimulatorOptions& options) const
{
    const auto set = [](auto& option, const auto& wish) {
        if (wish)
            option = *wish;
    };
    set(options.shards, shards);
    set(options.guilds, guilds);
    set(options.maxConcurrency, maxConcurrency);
    set(options.identifyLimit, identifyLimit);
    set(options.identifiesUsed, identifiesUsed);
    set(options.maxGuildsPerShard, maxGuildsPerShard);
    set(options.eventsPerSecond, eventsPerSecond);
    set(options.heartbeatInterval, heartbeatInterval);
    set(options.sessionLifetime, sessionLifetime);
    set(options.seed, seed);
}

bool ScenarioGateway::fits(const SimulatorOptions& options) const
{
    const auto same = [](const auto& option, const auto& wish) { return !wish || *wish == option; };
    return same(options.shards, shards) && same(options.guilds, guilds) && same(options.maxConcurrency, maxConcurrency)
        && same(options.maxGuildsPerShard, maxGuildsPerShard) && same(options.heartbeatInterval, heartbeatInterval)
        && (!identifyLimit || *identifyLimit <= options.identifyLimit);
}

ScenarioResult scenarioFromJson(const QByteArray& json, const QString& key)
{
    return ScenarioReader::read(json, key);
}

ScenarioResult loadScenario(const QString& nameOrFile)
{
    for (const char* name : names) {
        if (nameOrFile == QLatin1StringView(name))
            return fromFile(builtInPath(nameOrFile), nameOrFile);
    }
    if (QFileInfo(nameOrFile).isFile())
        return fromFile(nameOrFile, QFileInfo(nameOrFile).completeBaseName());
    QStringList known;
    for (const char* name : names)
        known.append(QString::fromLatin1(name));
    return {std::nullopt,
        ScenarioReader::tr("\"%1\" is neither a file nor one of the scenarios %2.")
            .arg(nameOrFile, known.join(", "_L1))};
}

QList<Scenario> builtInScenarios()
{
    QList<Scenario> scenarios;
    for (const char* name : names) {
        const ScenarioResult result = loadScenario(QString::fromLatin1(name));
        Q_ASSERT_X(result.scenario, name, qPrintable(result.error));
        if (result.scenario)
            scenarios.append(*result.scenario);
    }
    return scenarios;
}

QJsonObject toJson(const ScenarioState& state)
{
    QJsonObject object{{"scenario"_L1, state.key}, {"title"_L1, state.title}, {"now"_L1, state.now},
        {"elapsed_s"_L1, qint64(state.elapsed.count())}, {"duration_s"_L1, qint64(state.duration.count())}};
    if (!state.verdict)
        return object;
    QJsonArray goals;
    for (const ScenarioGoal& goal : state.verdict->goals) {
        goals.append(QJsonObject{{"measure"_L1, goal.measure}, {"text"_L1, goal.text}, {"value"_L1, goal.value},
            {"limit"_L1, goal.limit}, {"passed"_L1, goal.passed}});
    }
    object.insert("verdict"_L1,
        QJsonObject{{"passed"_L1, state.verdict->passed}, {"summary"_L1, state.verdict->summary}, {"goals"_L1, goals}});
    return object;
}

} // namespace Shardroom::Simulator
