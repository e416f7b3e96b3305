// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B14: what happens to a fleet on a script, and how it is judged.

#include "core/simulator/scenario.h"
#include "core/simulator/scenarioscore.h"
#include "tests/app/program.h"
#include "tests/simulator/testgateway.h"
#include "tests/support/practicefleet.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtNetwork/QTcpSocket>

using namespace Shardroom;
using namespace Shardroom::Simulator;
using namespace std::chrono_literals;

namespace {

//! The scenario of a file with these steps and goals.
Scenario scenarioWith(const QByteArray& steps, const QByteArray& goals = "{}", const QByteArray& more = {})
{
    const ScenarioResult result = scenarioFromJson(R"({"title": "T", "description": "D", "duration_s": 10, "steps": )"
            + steps + ", \"goals\": " + goals + more + '}',
        u"test"_s);
    if (!result.scenario)
        qFatal("%s", qPrintable(result.error));
    Scenario scenario = *result.scenario;
    scenario.duration = 1s; // unless a test wants more
    return scenario;
}

//! The same in a fraction of the time.
Scenario faster(Scenario scenario, int times)
{
    scenario.duration = std::max(1s, scenario.duration / times);
    for (ScenarioStep& step : scenario.steps) {
        step.at /= times;
        if (step.fault) {
            step.fault->every /= times;
            step.fault->lasting /= times;
        }
        if (step.outage)
            step.outage->lasting /= times;
    }
    // A reconnect takes as long as ever, and so a larger share of the time.
    for (Scenario::Limit& limit : scenario.goals) {
        if (limit.measure == "coverage_lost_percent"_L1)
            limit.atMost *= times;
    }
    return scenario;
}

std::optional<ScenarioVerdict> verdictOf(const GatewaySimulator& simulator)
{
    const std::optional<ScenarioState> state = simulator.scenario();
    return state ? state->verdict : std::nullopt;
}

double measured(const ScenarioVerdict& verdict, Measure measure)
{
    for (const ScenarioGoal& goal : verdict.goals) {
        if (goal.measure == measureKey(measure))
            return goal.value;
    }
    return -1;
}

//! Goals that nobody misses, so that the verdict tells all measures.
QByteArray allGoals()
{
    QJsonObject goals;
    for (const QString& key : measureKeys())
        goals.insert(key, 1e12);
    return QJsonDocument(goals).toJson();
}

//! Ids from 1.
std::vector<World::Guild> guildsTo(quint64 last)
{
    std::vector<World::Guild> guilds;
    for (quint64 id = 1; id <= last; ++id)
        guilds.push_back({.id = GuildId{id}});
    return guilds;
}

ScenarioScore::Look lookAt(
    const std::vector<World::Guild>& guilds, const QList<quint64>& uncovered, const QList<quint64>& deaf)
{
    return {guilds, [uncovered](GuildId guild) { return !uncovered.contains(guild.value); }, deaf};
}

struct Audit {
    QList<QJsonObject> lines;
    explicit Audit(const QString& file)
        : lines(recordedLines(file))
    {
    }
    [[nodiscard]] int count(QLatin1StringView event, QLatin1StringView answer = {}) const
    {
        return int(std::ranges::count_if(lines, [&](const QJsonObject& line) {
            return line["event"_L1] == event && (answer.isEmpty() || line["answer"_L1] == answer);
        }));
    }
    [[nodiscard]] qint64 dispatches() const
    {
        qint64 sum = 0;
        for (const QJsonObject& line : lines) {
            const QJsonObject counts = line["dispatches"_L1].toObject();
            for (const QJsonValue& count : counts)
                sum += count.toInteger();
        }
        return sum;
    }
};

} // namespace

class TestSimulatorScenario : public QObject {
    Q_OBJECT
private slots:
    void readsAll();
    void refuses_data();
    void refuses();
    void loads();
    void builtIn_data();
    void builtIn();
    void localText();
    void wishes();

    void measures();
    void score();
    void gapsOfAChangingWorld();
    void builtInGoals_data();
    void builtInGoals();
    void scoreOfMovingShards();
    void summaries_data();
    void summaries();

    void plays();
    void restores();
    void restoresWhatFaultsLeave();
    void restoresTheToken();
    void overlappingOutages();
    void ordersAreTheScenarios();
    void stopsWithoutVerdict();
    void waitsForTheFleet();
    void settles();
    void losingClientFails();
    void noFleetFails();
    void killedFleetFails();
    void unsentIsLostOnce();
    void breaches_data();
    void breaches();
    void lostEvents();
    void anotherSessionSaves();
    void deafAndGap();
    void maintenanceWithOurFleet();
    void verdictEqualsAudit();
    void controlEndpoint();
    void world();
    void program();
};

void TestSimulatorScenario::readsAll()
{
    const QByteArray json = R"({
        "title": {"en": "Title", "de": "Titel"}, "description": "Only English",
        "gateway": {"shards": 4, "guilds": 100, "max_concurrency": 2, "identify_limit": 50, "identifies_used": 3,
            "max_guilds_per_shard": 30, "events_per_second": 12.5, "heartbeat_interval_ms": 5000,
            "session_lifetime_s": 90, "seed": 7},
        "duration_s": 100, "settle_s": 5, "start": "at-once",
        "steps": [
            {"at_s": 50, "outage": {"shards": [1], "lasting_s": 7.5}},
            {"at_s": 1.5, "say": {"en": "Now", "de": "Jetzt"}, "fault": "close", "code": 4009, "shards": [0, 2],
                "some": 1, "every_ms": 300, "lasting_ms": 3000, "delay_ms": 12, "times": 3},
            {"at_s": 60, "joins": 3}, {"at_s": 61, "leaves": 4}, {"at_s": 62, "burst": 5},
            {"at_s": 63, "growth_per_minute": 6}, {"at_s": 64, "events_per_second": 7},
            {"at_s": 65, "identifies_remaining": 8}, {"at_s": 66, "say": "Only words"}
        ],
        "goals": {"sessions_lost": 0, "coverage_lost_percent": 2.5}})";
    const ScenarioResult result = scenarioFromJson(json, u"mine"_s);
    QVERIFY2(result.scenario, qPrintable(result.error));
    const Scenario& scenario = *result.scenario;
    QCOMPARE_EQ(scenario.key, u"mine"_s);
    QCOMPARE_EQ(scenario.title.byLanguage.value(u"de"_s), u"Titel"_s);
    QCOMPARE_EQ(scenario.description.byLanguage.value(u"en"_s), u"Only English"_s);
    const ScenarioGateway gateway{.shards = 4,
        .guilds = 100,
        .maxConcurrency = 2,
        .identifyLimit = 50,
        .identifiesUsed = 3,
        .maxGuildsPerShard = 30,
        .eventsPerSecond = 12.5,
        .heartbeatInterval = 5000ms,
        .sessionLifetime = 90s,
        .seed = 7};
    QVERIFY(scenario.gateway == gateway);
    QCOMPARE_EQ(scenario.duration, 100s);
    QCOMPARE_EQ(scenario.settle, 5s);
    QCOMPARE_EQ(scenario.start, ScenarioStart::AtOnce);
    QCOMPARE_EQ(scenario.steps.size(), 9);
    const ScenarioStep& first = scenario.steps[0]; // sorted by time
    QCOMPARE_EQ(first.at, 1500ms);
    QCOMPARE_EQ(first.say.byLanguage.value(u"de"_s), u"Jetzt"_s);
    const FaultOrder order{{FaultKind::Close, 4009, 12ms, 3}, {0, 2}, 1, 300ms, 3000ms};
    QVERIFY(first.fault == order);
    const ScenarioStep::Outage outage{{1}, 7500ms};
    QVERIFY(scenario.steps[1].outage == outage);
    QCOMPARE_EQ(scenario.steps[2].joins, 3);
    QCOMPARE_EQ(scenario.steps[3].leaves, 4);
    QCOMPARE_EQ(scenario.steps[4].burst, 5);
    QCOMPARE_EQ(scenario.steps[5].growthPerMinute, 6.0);
    QCOMPARE_EQ(scenario.steps[6].eventsPerSecond, 7.0);
    QCOMPARE_EQ(scenario.steps[7].identifiesRemaining, 8);
    QCOMPARE_EQ(scenario.goals.size(), 2);
    QVERIFY(scenario.goals.contains({u"coverage_lost_percent"_s, 2.5}));
    QVERIFY(scenario.goals.contains({u"sessions_lost"_s, 0}));
}

void TestSimulatorScenario::refuses_data()
{
    QTest::addColumn<QString>("replace"); // in the good file
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("says");
    QTest::addRow("not JSON") << u"}"_s << u"]"_s << u"Not JSON"_s;
    QTest::addRow("unknown key") << u"\"duration_s\""_s << u"\"color\": 1, \"duration_s\""_s
                                 << u"color is not known here; there are description"_s;
    QTest::addRow("missing") << u"\"duration_s\": 60,"_s << u""_s << u"duration_s is missing"_s;
    QTest::addRow("too long") << u"60"_s << u"100000"_s << u"duration_s must be a number from 1 to 86400"_s;
    QTest::addRow("half a second") << u"60"_s << u"60.5"_s << u"duration_s must be a whole number"_s;
    QTest::addRow("text for a number") << u"60"_s << u"\"60\""_s << u"duration_s must be a number"_s;
    QTest::addRow("start") << u"\"at-once\""_s << u"\"later\""_s << u"start must be \"at-once\" or \"when-ready\""_s;
    QTest::addRow("no English") << u"{\"en\": \"T\"}"_s << u"{\"de\": \"T\"}"_s << u"title must be a text"_s;
    QTest::addRow("language") << u"{\"en\": \"T\"}"_s << u"{\"en\": \"T\", \"German\": \"T\"}"_s
                              << u"title.German must be a text under a language"_s;
    QTest::addRow("gateway key") << u"\"shards\": 4"_s << u"\"shard\": 4"_s
                                 << u"gateway.shard is not known here; there are events_per_second"_s;
    QTest::addRow("gateway value") << u"\"shards\": 4"_s << u"\"shards\": 0"_s
                                   << u"gateway.shards must be a number from 1 to 16384"_s;
    QTest::addRow("gateway is a list") << u"{\"shards\": 4}"_s << u"[4]"_s << u"gateway must be an object"_s;
    QTest::addRow("fault's name") << u"drop-tcp"_s << u"drop"_s << u"steps[1]: \"fault\" must be one of: drop-tcp"_s;
    QTest::addRow("fault's shards") << u"[1, 2]"_s << u"[]"_s << u"steps[1]: \"shards\" must be a list"_s;
    QTest::addRow("step key") << u"\"shards\": [1, 2]"_s << u"\"shard\": [1, 2]"_s
                              << u"steps[1].shard is not known here; there are at_s"_s;
    QTest::addRow("two things at once") << u"\"burst\": 5"_s << u"\"burst\": 5, \"joins\": 1"_s
                                        << u"steps[0].burst must be in a step of its own"_s;
    QTest::addRow("step key, each other one named once")
        << u"\"shards\": [1, 2]"_s << u"\"shard\": [1, 2]"_s
        << u"steps[1].shard is not known here; there are at_s, burst, code, delay_ms, events_per_second, every_ms, "
           u"fault, "
           "growth_per_minute, identifies_remaining, joins, lasting_ms, leaves, outage, say, shards, some, times."_s;
    QTest::addRow("nothing") << u", \"burst\": 5"_s << u""_s << u"steps[0].say is missing"_s;
    QTest::addRow("no time") << u"\"at_s\": 1, "_s << u""_s << u"steps[0].at_s is missing"_s;
    QTest::addRow("after the end") << u"\"at_s\": 1,"_s << u"\"at_s\": 61,"_s << u"steps[0].at_s is after the end"_s;
    QTest::addRow("outage without an end")
        << u"\"lasting_s\": 5"_s << u"\"lasting\": 5"_s << u"steps[2].outage.lasting_s is missing"_s;
    QTest::addRow("measure") << u"sessions_lost"_s << u"session_lost"_s
                             << u"goals.session_lost is not known here; there are coverage_lost_percent"_s;
    QTest::addRow("limit") << u"\"sessions_lost\": 0"_s << u"\"sessions_lost\": true"_s
                           << u"goals.sessions_lost must be a number"_s;
    QTest::addRow("steps") << u"\"steps\": ["_s << u"\"steps\": 3, \"goals2\": ["_s << u"steps must be a list"_s;
}

void TestSimulatorScenario::refuses()
{
    QFETCH(QString, replace);
    QFETCH(QString, by);
    QFETCH(QString, says);
    QString json
        = QStringLiteral("{\"title\": {\"en\": \"T\"}, \"description\": \"D\", \"duration_s\": 60, "
                         "\"start\": \"at-once\", \"gateway\": {\"shards\": 4}, \"steps\": [{\"at_s\": 1, "
                         "\"burst\": 5}, {\"at_s\": 2, \"fault\": \"drop-tcp\", \"shards\": [1, 2]}, {\"at_s\": "
                         "3, \"outage\": {\"lasting_s\": 5}}], \"goals\": {\"sessions_lost\": 0}}");
    QVERIFY(scenarioFromJson(json.toUtf8(), u"x"_s).scenario);
    const qsizetype place = replace == "}"_L1 ? json.lastIndexOf(replace) : json.indexOf(replace);
    QVERIFY(place >= 0);
    json.replace(place, replace.size(), by);
    const ScenarioResult result = scenarioFromJson(json.toUtf8(), u"x"_s);
    QVERIFY(!result.scenario);
    QVERIFY2(result.error.startsWith(says), qPrintable(result.error));
}

void TestSimulatorScenario::loads()
{
    QCOMPARE_EQ(loadScenario(u"maintenance"_s).scenario->key, u"maintenance"_s);
    const ScenarioResult none = loadScenario(u"no-such"_s);
    QVERIFY(!none.scenario);
    QVERIFY2(none.error.contains(u"no-such"_s) && none.error.contains(u"zombie-night"_s), qPrintable(none.error));
    QTemporaryDir folder;
    QFile file(folder.filePath(u"mine.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"title": "T", "description": "D", "duration_s": 9, "steps": [], "goals": {}})");
    file.close();
    const ScenarioResult mine = loadScenario(file.fileName());
    QVERIFY2(mine.scenario, qPrintable(mine.error));
    QCOMPARE_EQ(mine.scenario->key, u"mine"_s);
}

void TestSimulatorScenario::builtIn_data()
{
    QTest::addColumn<QString>("name");
    const QList<Scenario> all = builtInScenarios();
    QCOMPARE_EQ(all.size(), 7);
    for (const Scenario& scenario : all)
        QTest::addRow("%s", qPrintable(scenario.key)) << scenario.key;
}

void TestSimulatorScenario::builtIn()
{
    QFETCH(QString, name);
    const ScenarioResult result = loadScenario(name);
    QVERIFY2(result.scenario, qPrintable(result.error));
    const Scenario& scenario = *result.scenario;
    const auto isComplete = [](const LocalText& text) {
        return text.byLanguage.size() == 2 && text.byLanguage.contains(u"en"_s) && text.byLanguage.contains(u"de"_s)
            && text.byLanguage[u"en"_s] != text.byLanguage[u"de"_s];
    };
    QVERIFY(isComplete(scenario.title) && isComplete(scenario.description));
    int said = 0;
    for (const ScenarioStep& step : scenario.steps) {
        QVERIFY(step.say.byLanguage.isEmpty() || isComplete(step.say));
        said += step.say.byLanguage.isEmpty() ? 0 : 1;
    }
    QCOMPARE_GE(said, 3);
    QVERIFY(!scenario.goals.isEmpty());
    QVERIFY(scenario.duration >= 3min && scenario.duration <= 10min);
    QCOMPARE_EQ(scenario.start, ScenarioStart::WhenReady);
    // Only the growing bot needs a gateway of its own; the others are played on the default one.
    QCOMPARE_EQ(scenario.gateway.fits(SimulatorOptions()), name != "growing-bot"_L1);
    const int shards = scenario.gateway.shards.value_or(0);
    for (const ScenarioStep& step : scenario.steps) {
        for (const int number : step.fault ? step.fault->shards : QList<int>())
            QCOMPARE_LT(number, shards);
    }
}

void TestSimulatorScenario::localText()
{
    const LocalText text{{{u"en"_s, u"Day"_s}, {u"de"_s, u"Tag"_s}}};
    const QLocale before;
    QLocale::setDefault(QLocale(u"de_AT"_s));
    QCOMPARE_EQ(text.text(), u"Tag"_s);
    QLocale::setDefault(QLocale(u"fr_FR"_s));
    QCOMPARE_EQ(text.text(), u"Day"_s);
    QLocale::setDefault(before);
    QCOMPARE_EQ(LocalText().text(), QString());
}

void TestSimulatorScenario::wishes()
{
    SimulatorOptions options;
    options.guilds = 55;
    const ScenarioGateway gateway{.shards = 3, .identifyLimit = 20, .sessionLifetime = 70s};
    QVERIFY(!gateway.fits(options));
    gateway.applyTo(options);
    QCOMPARE_EQ(options.shards, 3);
    QCOMPARE_EQ(options.identifyLimit, 20);
    QCOMPARE_EQ(options.sessionLifetime, 70s);
    QCOMPARE_EQ(options.guilds, 55);
    QVERIFY(gateway.fits(options));
    QVERIFY(!ScenarioGateway{.identifyLimit = 21}.fits(options));
    QVERIFY(ScenarioGateway{.eventsPerSecond = 9999}.fits(options)); // can be changed while it runs
}

void TestSimulatorScenario::measures()
{
    QCOMPARE_EQ(measureKeys().size(), measureCount);
    QSet<QString> keys;
    for (int i = 0; i < measureCount; ++i) {
        QCOMPARE_EQ(measureFromKey(measureKey(Measure(i))), std::optional(Measure(i)));
        keys.insert(measureKey(Measure(i)));
    }
    QCOMPARE_EQ(keys.size(), measureCount);
    QVERIFY(!measureFromKey(u"luck"_s));
}

void TestSimulatorScenario::score()
{
    const Tally begin{10, 5, 1, 2, 1000, 7, 3, false};
    const Tally end{14, 11, 3, 2, 5000, 9, 3, true};
    ScenarioScore score(begin, 16, 0ms);
    const std::vector<World::Guild> guilds = guildsTo(100);
    score.add(lookAt(guilds, {}, {}), 1000ms);
    score.add(lookAt(guilds, {1, 2}, {4}), 2000ms);
    score.add(lookAt(guilds, {2}, {4, 5}), 4500ms);
    QCOMPARE_EQ(score.value(Measure::UncoveredAtEndPercent, end), 1);
    QCOMPARE_EQ(score.value(Measure::LongestGapSeconds, end), 3.5); // it is still open
    score.add(lookAt(guilds, {}, {}), 10'000ms);
    QCOMPARE_EQ(score.value(Measure::UncoveredAtEndPercent, end), 0);
    QCOMPARE_EQ(score.value(Measure::IdentifiesSpent, end), 4);
    QCOMPARE_EQ(score.value(Measure::Resumes, end), 6);
    QCOMPARE_EQ(score.value(Measure::SessionsLost, end), 2);
    QCOMPARE_EQ(score.value(Measure::SessionsEndedByClient, end), 0);
    QCOMPARE_EQ(score.value(Measure::EventsSent, end), 4000);
    QCOMPARE_EQ(score.value(Measure::EventsLost, end), 2);
    QCOMPARE_EQ(score.value(Measure::RuleBreaches, end), 0);
    QCOMPARE_EQ(score.value(Measure::TokenReset, end), 1);
    QCOMPARE_EQ(score.value(Measure::LongestGapSeconds, end), 3.5); // guild 2
    QCOMPARE_EQ(score.value(Measure::DeafSecondsLongest, end), 3.5); // session 4
    QCOMPARE_EQ(score.value(Measure::CoverageLostPercent, end), 0.45); // 4.5 of 1000 guild-seconds
    const ScenarioVerdict verdict
        = score.verdict({{u"identifies_spent"_s, 4}, {u"sessions_lost"_s, 1}}, end, {.healthy = 16});
    QVERIFY(!verdict.passed);
    QVERIFY(verdict.goals[0].passed); // at most
    QVERIFY(!verdict.goals[1].passed);
    QCOMPARE_EQ(verdict.goals[1].value, 2);
    QVERIFY(!verdict.goals[1].text.isEmpty());
    QVERIFY(score.verdict({{u"identifies_spent"_s, 4}}, end, {.healthy = 16}).passed);
}

void TestSimulatorScenario::scoreOfMovingShards()
{
    // One guild after the other is away for a second: no gap is longer than that.
    ScenarioScore score({}, 1, 0ms);
    const std::vector<World::Guild> guilds = guildsTo(10);
    for (int second = 1; second <= 10; ++second)
        score.add(lookAt(guilds, {quint64(second)}, {}), second * 1000ms);
    QCOMPARE_EQ(score.value(Measure::LongestGapSeconds, {}), 1);
    QCOMPARE_EQ(score.value(Measure::CoverageLostPercent, {}), 10);
    QCOMPARE_EQ(ScenarioScore({}, 1, 0ms).value(Measure::CoverageLostPercent, {}), 0);
}

void TestSimulatorScenario::gapsOfAChangingWorld()
{
    // Guilds come, go, and change their places meanwhile; a map of each guild's own gap says the same.
    World world({.seed = 3, .guilds = 300});
    GuildGaps gaps;
    QHash<GuildId, std::chrono::milliseconds> since;
    auto longest = 0ms;
    for (int second = 1; second <= 120; ++second) {
        const auto isCovered
            = [second](GuildId guild) { return shardFor(guild, 7) != second / 9 % 7 && guild.value % 5 != 0; };
        (void)world.leave(second % 4);
        (void)world.join(second % 3);
        if (second == 60)
            (void)world.leaveNewest(100);
        gaps.look(world.guilds(), isCovered, (second - 1) * 1000ms, second * 1000ms);
        QHash<GuildId, std::chrono::milliseconds> open;
        for (const World::Guild& guild : world.guilds()) {
            if (isCovered(guild.id))
                continue;
            open.insert(guild.id, since.value(guild.id, (second - 1) * 1000ms));
            longest = std::max(longest, second * 1000ms - open[guild.id]);
        }
        since = open;
        QCOMPARE_EQ(gaps.open(), since.size());
        QCOMPARE_EQ(gaps.longest(), longest);
    }
    QCOMPARE_EQ(longest, 120s); // some were never covered, and are still there
}

void TestSimulatorScenario::builtInGoals_data()
{
    builtIn_data();
}

//! No scenario is passed by a fleet that is dead at its end, even if it was without fault until the last second.
void TestSimulatorScenario::builtInGoals()
{
    QFETCH(QString, name);
    const Scenario scenario = *loadScenario(name).scenario;
    const std::vector<World::Guild> guilds = guildsTo(100);
    const auto verdict = [&](bool isAlive, ScenarioScore::Survivors survivors) {
        ScenarioScore score({}, 16, 0ms);
        score.add(lookAt(guilds, {}, {}), scenario.duration - 1s);
        ScenarioScore::Look last = lookAt(guilds, {}, {});
        if (!isAlive)
            last.isCovered = [](GuildId) { return false; };
        score.add(last, scenario.duration);
        return score.verdict(scenario.goals, {}, survivors);
    };
    QVERIFY(verdict(true, {.healthy = 16}).passed);
    QVERIFY(!verdict(false, {.unhealthy = 16}).passed); // its sessions are still there
    QVERIFY(!verdict(false, {}).passed); // and when they are not
}

void TestSimulatorScenario::summaries_data()
{
    using Survivors = ScenarioScore::Survivors;
    QTest::addColumn<Tally>("tally");
    QTest::addColumn<int>("sessions"); // at the beginning
    QTest::addColumn<Survivors>("survivors");
    QTest::addColumn<QString>("summary");
    QTest::addRow("all survived") << Tally() << 16 << Survivors{16, 0}
                                  << u"All 16 session(s) survived: no IDENTIFY spent, no event lost."_s;
    QTest::addRow("some lost") << Tally{5, 0, 2, 1, 0, 30, 0, false} << 16 << Survivors{16, 0}
                               << u"3 session(s) lost: 5 IDENTIFY(s) spent, 30 event(s) lost."_s;
    QTest::addRow("token") << Tally{1, 0, 16, 0, 0, 0, 0, true} << 16 << Survivors{}
                           << u"The token was reset. 16 session(s) lost: 1 IDENTIFY(s) spent, no event lost."_s;
    QTest::addRow("resumes") << Tally{.resumes = 24} << 16 << Survivors{16, 0}
                             << u"All 16 session(s) survived: no IDENTIFY spent, no event lost. 24 RESUME(s) saved "
                                "as many IDENTIFYs."_s;
    QTest::addRow("unhealthy") << Tally{.sessionsLost = 16} << 16 << Survivors{14, 2}
                               << u"16 session(s) lost: no IDENTIFY spent, no event lost. 2 of them had no healthy "
                                  "connection at the end."_s;
    QTest::addRow("no fleet") << Tally() << 0 << Survivors{} << u"There was no fleet."_s;
    QTest::addRow("a fleet that came and went") << Tally{.identifies = 1, .sessionsLost = 1} << 0 << Survivors{}
                                                << u"1 session(s) lost: 1 IDENTIFY(s) spent, no event lost."_s;
}

void TestSimulatorScenario::summaries()
{
    QFETCH(Tally, tally);
    QFETCH(int, sessions);
    QFETCH(ScenarioScore::Survivors, survivors);
    QFETCH(QString, summary);
    const ScenarioVerdict verdict = ScenarioScore({}, sessions, 0ms).verdict({}, tally, survivors);
    QCOMPARE_EQ(verdict.summary, summary);
    QCOMPARE_EQ(verdict.passed, summary != "There was no fleet."_L1); // there are no goals
}

void TestSimulatorScenario::plays()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    QList<ScenarioState> told;
    connect(&gateway.simulator, &GatewaySimulator::practiceChanged, this, [&told](const PracticeState& state) {
        if (state.scenario)
            told.append(*state.scenario);
    });
    gateway.simulator.startScenario(scenarioWith(R"([
        {"at_s": 0, "fault": "request-heartbeat", "say": "First"},
        {"at_s": 0.3, "outage": {"lasting_s": 1}, "say": "Dark"},
        {"at_s": 0.5, "joins": 2}, {"at_s": 0.6, "burst": 10}
    ])",
        allGoals()));
    QVERIFY(client.waitForOp(1));
    QVERIFY(client.waitForDispatch("GUILD_DELETE", 12));
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 14)); // two joined, the rest is still away
    QTRY_VERIFY(verdictOf(gateway.simulator));
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 26)); // the end of the scenario is the end of its outages
    QVERIFY(verdictOf(gateway.simulator)->passed);
    QCOMPARE_EQ(gateway.simulator.unavailableOf({0, 1}), 0);
    QVERIFY(std::ranges::any_of(told, [](const ScenarioState& state) { return state.now == "First"_L1; }));
    QVERIFY(std::ranges::any_of(told, [](const ScenarioState& state) { return state.now == "Dark"_L1; }));
    QCOMPARE_EQ(told.last().key, u"test"_s);
    QCOMPARE_EQ(told.last().elapsed, 1s);
    QVERIFY(told.last().verdict);
    QCOMPARE_EQ(measured(*told.last().verdict, Measure::EventsSent), 12 + 2 + 10 + 0); // the end's come after it
}

void TestSimulatorScenario::restores()
{
    SimulatorOptions options = quietOptions();
    options.identifyLimit = 100;
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    gateway.simulator.startScenario(scenarioWith(R"([
        {"at_s": 0, "identifies_remaining": 5}, {"at_s": 0, "growth_per_minute": 6000},
        {"at_s": 0, "events_per_second": 2000}
    ])"));
    QTRY_COMPARE(gateway.simulator.identifiesRemaining(), 5);
    QVERIFY(client.waitForDispatch("MESSAGE_CREATE", 50));
    QTRY_COMPARE_GT(gateway.simulator.guildsOf({0, 1}).size(), 60);
    QTRY_VERIFY(verdictOf(gateway.simulator));
    QCOMPARE_EQ(gateway.simulator.identifiesRemaining(), 99);
    const auto guilds = gateway.simulator.guildsOf({0, 1}).size();
    QCOMPARE_EQ(guilds, 12); // it can be played again, and the wall is as far away
    QTRY_COMPARE(gateway.status()["sessions"_L1][0]["backlog"_L1].toInt(-1), 0);
    const qint64 events = gateway.status()["events"_L1].toInteger();
    RawClient other(gateway.webSocketUrl());
    QVERIFY(other.waitForOp(10)); // some steps of the world's time later
    QCOMPARE_EQ(gateway.simulator.guildsOf({0, 1}).size(), guilds);
    QCOMPARE_EQ(gateway.status()["events"_L1].toInteger(), events);
}

void TestSimulatorScenario::restoresWhatFaultsLeave()
{
    SimulatorOptions options = quietOptions();
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    Scenario scenario = scenarioWith(R"([
        {"at_s": 0, "leaves": 2}, {"at_s": 0, "fault": "deaf"}, {"at_s": 0, "fault": "stop-acks"},
        {"at_s": 0, "fault": "late-acks", "delay_ms": 60000}, {"at_s": 0, "fault": "delay", "delay_ms": 60000},
        {"at_s": 0, "fault": "slow-reading", "delay_ms": 60000}, {"at_s": 0, "fault": "fragmented-frames"},
        {"at_s": 0, "fault": "rest-server-error", "times": 1000}
    ])");
    gateway.simulator.startScenario(scenario);
    QCOMPARE_EQ(gateway.get(u"/api/v10/gateway"_s).status, 503);
    gateway.simulator.stopScenario();
    QCOMPARE_EQ(gateway.get(u"/api/v10/gateway"_s).status, 200);
    QCOMPARE_EQ(gateway.simulator.guildsOf({0, 1}).size(), 12);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 14)); // who was deaf hears again: two joined for those that left
    client.heartbeat();
    QVERIFY(client.waitForOp(11));

    // And what waits for the next login.
    scenario = scenarioWith(R"([
        {"at_s": 0, "fault": "dead-resume-host", "shards": [0], "delay_ms": 600000},
        {"at_s": 0, "fault": "no-hello", "times": 50}
    ])",
        "{}", R"(, "start": "at-once")");
    scenario.duration = 10min;
    RawClient other(gateway.webSocketUrl());
    QVERIFY(other.waitForOp(10));
    gateway.simulator.startScenario(scenario);
    QVERIFY(client.waitForEnd());
    QVERIFY(other.waitForEnd()); // it was not logged in: only no-hello strikes it
    const quint16 resumePort = quint16(QUrl(gateway.status()["resume_url"_L1].toString()).port());
    QTcpSocket refused;
    refused.connectToHost(QHostAddress::LocalHost, resumePort);
    QTRY_COMPARE(refused.state(), QAbstractSocket::UnconnectedState);
    gateway.simulator.stopScenario();
    QTcpSocket taken;
    taken.connectToHost(QHostAddress::LocalHost, resumePort);
    QTRY_COMPARE(taken.state(), QAbstractSocket::ConnectedState);
    RawClient again(gateway.webSocketUrl());
    QVERIFY(again.waitForOp(10));
    again.identify(0, 1);
    QVERIFY(again.waitForDispatch("READY"));

    // A RESUME that would have got no answer, and a late READY.
    scenario = scenarioWith(R"([{"at_s": 0, "fault": "no-resumed"}])");
    QTRY_COMPARE(gateway.status()["connections"_L1].toInt(), 1);
    gateway.simulator.startScenario(scenario);
    QVERIFY(again.waitForDispatch("GUILD_CREATE", 12));
    QVERIFY(again.waitForEnd());
    gateway.simulator.stopScenario();
    RawClient resumes(gateway.webSocketUrl());
    resumes.resume(again.sessionId(), again.lastSequence());
    QVERIFY(resumes.waitForDispatch("RESUMED"));
    scenario = scenarioWith(R"([{"at_s": 0, "fault": "slow-ready", "delay_ms": 600000}])");
    gateway.simulator.startScenario(scenario);
    QVERIFY(resumes.waitForOp(9));
    gateway.simulator.stopScenario();
    resumes.identify(0, 1);
    QVERIFY(resumes.waitForDispatch("READY"));
}

void TestSimulatorScenario::restoresTheToken()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    const Scenario scenario
        = scenarioWith(R"([{"at_s": 0, "identifies_remaining": 0}, {"at_s": 0, "fault": "invalid-session"}])",
            R"({"token_reset": 0})");
    for (int time = 1; time <= 2; ++time) { // it can be played again
        RawClient victim(gateway.webSocketUrl());
        victim.identify(0, 1);
        QVERIFY(victim.waitForDispatch("GUILD_CREATE", 12));
        gateway.simulator.startScenario(scenario);
        QVERIFY(victim.waitForOp(9));
        victim.identify(0, 1);
        QVERIFY(victim.waitForEnd());
        QCOMPARE_EQ(victim.closeCode(), 4004);
        QCOMPARE_EQ(gateway.get(u"/api/v10/gateway/bot"_s).status, 401);
        QTRY_VERIFY(verdictOf(gateway.simulator));
        QVERIFY(!verdictOf(gateway.simulator)->passed);
        QVERIFY(verdictOf(gateway.simulator)->summary.startsWith(u"The token was reset."_s));
        QCOMPARE_EQ(gateway.get(u"/api/v10/gateway/bot"_s).status, 200);
    }
}

void TestSimulatorScenario::overlappingOutages()
{
    TestGateway gateway(quietOptions(60));
    const auto away = [&gateway](int number) { return gateway.simulator.unavailableOf({number, 2}); };
    const int zero = int(gateway.simulator.guildsOf({0, 2}).size());
    const int one = int(gateway.simulator.guildsOf({1, 2}).size());
    Scenario scenario = scenarioWith(R"([
        {"at_s": 0, "outage": {"shards": [0], "lasting_s": 1}},
        {"at_s": 0.3, "outage": {"lasting_s": 1}}, {"at_s": 0.5, "outage": {"shards": [1], "lasting_s": 600}}
    ])",
        "{}", R"(, "start": "at-once")");
    scenario.duration = 10min;
    gateway.simulator.startScenario(scenario);
    QCOMPARE_EQ(away(0), zero);
    QCOMPARE_EQ(away(1), 0);
    QTRY_COMPARE(away(1), one);
    gateway.simulator.setOutage({}, true);
    gateway.simulator.setOutage({}, false); // by hand: not the scenario's
    QCOMPARE_EQ(away(0), zero);
    QCOMPARE_EQ(away(1), one);
    QTRY_COMPARE_GE(gateway.simulator.scenario()->elapsed, 1s); // the first one's end frees nobody of the second
    QCOMPARE_EQ(away(0), zero);
    QTRY_COMPARE(away(0), 0); // and the second one's end nobody of the third
    QCOMPARE_EQ(away(1), one);
    gateway.simulator.stopScenario();
    QCOMPARE_EQ(away(1), 0);
}

void TestSimulatorScenario::ordersAreTheScenarios()
{
    TestGateway gateway;
    Scenario scenario = scenarioWith(
        R"([{"at_s": 0, "fault": "request-heartbeat", "every_ms": 60000}])", "{}", R"(, "start": "at-once")");
    gateway.simulator.startScenario(scenario);
    const int own = gateway.simulator.order({.fault = {FaultKind::UnknownOpcode}, .every = 1min});
    const auto standing = [&gateway] { return gateway.get(u"/simulator/faults"_s).json()["standing"_L1].toArray(); };
    QCOMPARE_EQ(standing().size(), 2);
    QCOMPARE_EQ(standing()[0]["of_scenario"_L1].toBool(), true);
    QCOMPARE_EQ(standing()[1]["of_scenario"_L1].toBool(), false);
    const int id = standing()[0]["order"_L1].toInt();
    QCOMPARE_EQ(gateway.remove(u"/simulator/faults/%1"_s.arg(id)).status, 409);
    gateway.simulator.cancelFaults(id);
    QCOMPARE_EQ(gateway.remove(u"/simulator/faults"_s).body, QByteArray(R"({"done":1})"));
    QCOMPARE_EQ(standing().size(), 1);
    QCOMPARE_EQ(gateway.remove(u"/simulator/faults/%1"_s.arg(own)).status, 404);
    QCOMPARE_EQ(gateway.simulator.order({.fault = {FaultKind::UnknownOpcode}, .every = 1min}), own + 1);
    gateway.simulator.stopScenario();
    QCOMPARE_EQ(standing().size(), 1); // the operator's goes on
    QCOMPARE_EQ(standing()[0]["of_scenario"_L1].toBool(), false);
}

void TestSimulatorScenario::stopsWithoutVerdict()
{
    TestGateway gateway;
    gateway.simulator.startScenario(
        scenarioWith(R"([{"at_s": 0, "outage": {"lasting_s": 60}}])", "{}", R"(, "start": "at-once")"));
    QCOMPARE_EQ(gateway.simulator.unavailableOf({0, 1}), 12);
    QVERIFY(gateway.simulator.scenario());
    // Another one ends it as well.
    gateway.simulator.startScenario(scenarioWith("[]", "{}", R"(, "start": "at-once")"));
    QCOMPARE_EQ(gateway.simulator.unavailableOf({0, 1}), 0);
    gateway.simulator.stopScenario();
    QVERIFY(!gateway.simulator.scenario());
}

void TestSimulatorScenario::waitsForTheFleet()
{
    TestGateway gateway;
    gateway.simulator.startScenario(scenarioWith(R"([{"at_s": 0, "joins": 1}])"));
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 2);
    QVERIFY(first.waitForDispatch("READY"));
    QTRY_COMPARE(gateway.status()["sessions"_L1][0]["to_load"_L1].toInt(-1), 0);
    QCOMPARE_EQ(gateway.simulator.guildsOf({0, 1}).size(), 12);
    QVERIFY(!gateway.simulator.scenario()->now.isEmpty()); // says that it waits
    QCOMPARE_EQ(gateway.simulator.scenario()->elapsed, 0s);
    RawClient second(gateway.webSocketUrl());
    second.identify(1, 2);
    QTRY_COMPARE(gateway.simulator.guildsOf({0, 1}).size(), 13);
    QTRY_VERIFY(verdictOf(gateway.simulator));
}

void TestSimulatorScenario::settles()
{
    TestGateway gateway;
    Scenario scenario = scenarioWith(R"([])", allGoals(), R"(, "start": "at-once", "gateway": {"max_concurrency": 1})");
    scenario.duration = 2s;
    scenario.settle = 1s;
    gateway.simulator.startScenario(scenario);
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    QTRY_VERIFY(verdictOf(gateway.simulator));
    QCOMPARE_EQ(measured(*verdictOf(gateway.simulator), Measure::IdentifiesSpent), 0);
    QCOMPARE_EQ(measured(*verdictOf(gateway.simulator), Measure::LongestGapSeconds), 0);
}

void TestSimulatorScenario::losingClientFails()
{
    TestGateway gateway;
    auto client = std::make_unique<RawClient>(gateway.webSocketUrl());
    client->identify(0, 1);
    QVERIFY(client->waitForDispatch("GUILD_CREATE", 12));
    gateway.simulator.startScenario(scenarioWith(R"([{"at_s": 0, "fault": "reconnect"}])",
        R"({"sessions_ended_by_client": 0, "identifies_spent": 0, "sessions_lost": 0})"));
    QVERIFY(client->waitForOp(7));
    client->close(1000); // the wrong code: the session is gone
    QVERIFY(client->waitForEnd());
    RawClient again(gateway.webSocketUrl());
    again.identify(0, 1);
    QTRY_VERIFY(verdictOf(gateway.simulator));
    const ScenarioVerdict verdict = *verdictOf(gateway.simulator);
    QVERIFY(!verdict.passed);
    QCOMPARE_EQ(measured(verdict, Measure::SessionsEndedByClient), 1);
    QCOMPARE_EQ(measured(verdict, Measure::IdentifiesSpent), 1);
    QCOMPARE_EQ(measured(verdict, Measure::SessionsLost), 0);
    QVERIFY2(verdict.summary.startsWith(u"1 session"_s), qPrintable(verdict.summary));
}

void TestSimulatorScenario::noFleetFails()
{
    TestGateway gateway;
    Scenario scenario = scenarioWith("[]", R"({"identifies_spent": 0})", R"(, "start": "at-once")");
    gateway.simulator.startScenario(scenario);
    QTRY_VERIFY(verdictOf(gateway.simulator));
    QVERIFY(!verdictOf(gateway.simulator)->passed);
    QVERIFY(verdictOf(gateway.simulator)->goals.first().passed); // all of them, and yet
    QCOMPARE_EQ(verdictOf(gateway.simulator)->summary, u"There was no fleet."_s);
}

//! The session is still there when the scenario ends, and could be resumed: but nobody does.
void TestSimulatorScenario::killedFleetFails()
{
    TestGateway gateway;
    auto client = std::make_unique<RawClient>(gateway.webSocketUrl());
    client->identify(0, 1);
    QVERIFY(client->waitForDispatch("GUILD_CREATE", 12));
    Scenario scenario = *loadScenario(u"token-reset"_s).scenario;
    scenario = faster(scenario, 120);
    scenario.gateway.eventsPerSecond = 0;
    QCOMPARE_EQ(scenario.duration, 2s);
    gateway.simulator.startScenario(scenario);
    QTRY_VERIFY(gateway.simulator.scenario()->now.size() > 0 && gateway.simulator.scenario()->elapsed >= 1s);
    client->abort();
    QTRY_COMPARE(gateway.simulator.connections(), 0);
    gateway.simulator.burst(25);
    QTRY_VERIFY(verdictOf(gateway.simulator));
    QCOMPARE_EQ(gateway.simulator.sessions(), 1);
    const ScenarioVerdict verdict = *verdictOf(gateway.simulator);
    QVERIFY(!verdict.passed);
    QCOMPARE_EQ(measured(verdict, Measure::SessionsLost), 1);
    QCOMPARE_EQ(measured(verdict, Measure::UncoveredAtEndPercent), 100);
    QVERIFY2(verdict.summary.startsWith(u"1 session(s) lost: no IDENTIFY spent, 25 event(s) lost. 1 of them"_s),
        qPrintable(verdict.summary));
}

//! What two sessions wait for is lost once, and what a healthy one has is not lost.
void TestSimulatorScenario::unsentIsLostOnce()
{
    TestGateway gateway;
    RawClient zero(gateway.webSocketUrl());
    RawClient first(gateway.webSocketUrl());
    RawClient twin(gateway.webSocketUrl());
    zero.identify(0, 2);
    first.identify(1, 2); // which gets no direct messages: those are not counted
    twin.identify(1, 2);
    QVERIFY(zero.waitForDispatch("READY") && first.waitForDispatch("READY") && twin.waitForDispatch("READY"));
    const auto sequences = [&gateway] {
        qint64 sum = 0;
        const QJsonArray rows = gateway.status()["sessions"_L1].toArray();
        for (const QJsonValue& row : rows) {
            if (row["shard"_L1][0].toInt() == 1)
                sum += row["sequence"_L1].toInteger();
        }
        return sum;
    };
    gateway.simulator.startScenario(scenarioWith("[]", allGoals()));
    QTRY_VERIFY(gateway.simulator.scenario()->now.isEmpty()); // it has begun
    const qint64 before = sequences();
    gateway.simulator.inject({.kind = FaultKind::Deaf}, {1});
    gateway.simulator.burst(100);
    const qint64 missed = (sequences() - before) / 2;
    QCOMPARE_GT(missed, 20);
    QTRY_VERIFY(verdictOf(gateway.simulator));
    QCOMPARE_EQ(measured(*verdictOf(gateway.simulator), Measure::SessionsLost), 2);
    QCOMPARE_EQ(measured(*verdictOf(gateway.simulator), Measure::EventsLost), double(missed));
}

void TestSimulatorScenario::breaches_data()
{
    QTest::addColumn<int>("op"); // what the client sends after READY
    QTest::addColumn<int>("breaches");
    QTest::addRow("unknown opcode: 4001") << 77 << 1;
    QTest::addRow("shapeless voice state: 4002") << 4 << 1;
    QTest::addRow("identify again: 4005") << 2 << 1;
    QTest::addRow("heartbeat") << 1 << 0;
    QTest::addRow("closed by a fault with 4001") << -1 << 0;
}

void TestSimulatorScenario::breaches()
{
    QFETCH(int, op);
    QFETCH(int, breaches);
    SimulatorOptions options = quietOptions();
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    gateway.simulator.startScenario(scenarioWith("[]", allGoals()));
    if (op == -1)
        gateway.simulator.inject({.kind = FaultKind::Close, .closeCode = 4001}, {});
    else if (op == 2)
        client.identify(0, 1);
    else if (op == 1)
        client.heartbeat();
    else
        client.send(op, QJsonObject{});
    QTRY_VERIFY(verdictOf(gateway.simulator));
    QCOMPARE_EQ(measured(*verdictOf(gateway.simulator), Measure::RuleBreaches), breaches);
}

void TestSimulatorScenario::lostEvents()
{
    TestGateway gateway;
    gateway.simulator.burst(50); // nobody has ever been there to see
    auto client = std::make_unique<RawClient>(gateway.webSocketUrl());
    client->identify(0, 1);
    QVERIFY(client->waitForDispatch("GUILD_CREATE", 12));
    gateway.simulator.startScenario(scenarioWith("[]", allGoals()));
    // Kept back by a fault, and then the session ends.
    gateway.simulator.inject({.kind = FaultKind::Deaf}, {});
    gateway.simulator.burst(30);
    gateway.simulator.inject({.kind = FaultKind::InvalidSession}, {});
    gateway.simulator.burst(7); // and nobody there any more
    gateway.simulator.joinGuilds(3); // READY will tell of them
    QTRY_VERIFY(verdictOf(gateway.simulator));
    QCOMPARE_EQ(measured(*verdictOf(gateway.simulator), Measure::EventsLost), 37);
    QCOMPARE_EQ(measured(*verdictOf(gateway.simulator), Measure::SessionsLost), 1);
    QCOMPARE_EQ(measured(*verdictOf(gateway.simulator), Measure::EventsSent), 0);
}

void TestSimulatorScenario::anotherSessionSaves()
{
    TestGateway gateway;
    RawClient whole(gateway.webSocketUrl());
    whole.identify(0, 1);
    RawClient half(gateway.webSocketUrl());
    half.identify(1, 2);
    QVERIFY(whole.waitForDispatch("GUILD_CREATE", 12));
    QVERIFY(half.waitForDispatch("READY"));
    gateway.simulator.startScenario(scenarioWith("[]", allGoals()));
    gateway.simulator.inject({.kind = FaultKind::Deaf}, {1}); // shard 1 of 2
    gateway.simulator.burst(200);
    gateway.simulator.inject({.kind = FaultKind::InvalidSession}, {1});
    gateway.simulator.burst(50);
    QTRY_VERIFY(verdictOf(gateway.simulator));
    QCOMPARE_EQ(measured(*verdictOf(gateway.simulator), Measure::SessionsLost), 1);
    QCOMPARE_EQ(measured(*verdictOf(gateway.simulator), Measure::EventsLost), 0); // the other set has them all
    QCOMPARE_EQ(measured(*verdictOf(gateway.simulator), Measure::LongestGapSeconds), 0);
}

void TestSimulatorScenario::deafAndGap()
{
    TestGateway gateway;
    RawClient zero(gateway.webSocketUrl());
    zero.identify(0, 2);
    RawClient one(gateway.webSocketUrl());
    one.identify(1, 2);
    QVERIFY(zero.waitForDispatch("READY") && one.waitForDispatch("READY"));
    gateway.simulator.startScenario(scenarioWith(R"([{"at_s": 0, "fault": "deaf", "shards": [1]}])", allGoals()));
    QTRY_VERIFY(verdictOf(gateway.simulator));
    const ScenarioVerdict verdict = *verdictOf(gateway.simulator);
    QVERIFY(measured(verdict, Measure::DeafSecondsLongest) > 0.7);
    QVERIFY(measured(verdict, Measure::LongestGapSeconds) > 0.7);
    const double share = double(gateway.simulator.guildsOf({1, 2}).size()) / 12 * 100;
    QVERIFY(measured(verdict, Measure::CoverageLostPercent) > share * 0.7);
    QVERIFY(measured(verdict, Measure::CoverageLostPercent) <= share + 0.1);
}

void TestSimulatorScenario::maintenanceWithOurFleet()
{
    SimulatorOptions options = quickGateway(16, 800);
    GatewaySimulator simulator(options);
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    const ScenarioResult maintenance = loadScenario(u"maintenance"_s);
    simulator.startScenario(faster(*maintenance.scenario, 20));
    QVERIFY(fleet.starts());
    QVERIFY(QTest::qWaitFor([&simulator] { return verdictOf(simulator).has_value(); }, 40'000));
    const ScenarioVerdict verdict = *verdictOf(simulator);
    for (const ScenarioGoal& goal : verdict.goals) {
        QVERIFY2(goal.passed, qPrintable(u"%1: %2, at most %3"_s.arg(goal.measure).arg(goal.value).arg(goal.limit)));
    }
    QVERIFY(verdict.passed);
    QVERIFY2(verdict.summary.startsWith(u"All 16 "_s), qPrintable(verdict.summary));
    QCOMPARE_GE(simulator.resumesAccepted(), 36); // three waves, four invalid sessions, and all at once
    QVERIFY(fleet.stops());
}

void TestSimulatorScenario::verdictEqualsAudit()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"audit"_s);
    SimulatorOptions options = quickGateway(4, 200);
    options.auditFile = file;
    std::optional<ScenarioVerdict> verdict;
    {
        GatewaySimulator simulator(options);
        QVERIFY(simulator.start());
        WatchedFleet fleet(quickFleet(simulator.apiUrl()));
        Scenario scenario = scenarioWith(R"([
            {"at_s": 3, "fault": "reconnect"}, {"at_s": 4, "fault": "invalid-session", "shards": [1, 2]},
            {"at_s": 5, "fault": "drop-tcp", "shards": [0, 3]}, {"at_s": 6, "events_per_second": 0}
        ])",
            allGoals(), ", \"start\": \"at-once\"");
        scenario.duration = 9s;
        simulator.startScenario(scenario);
        QVERIFY(fleet.starts());
        QVERIFY(QTest::qWaitFor([&simulator] { return verdictOf(simulator).has_value(); }, 20'000));
        verdict = verdictOf(simulator);
        simulator.setEventsPerSecond(0);
        QVERIFY(fleet.stops());
    }
    const Audit audit(file);
    QCOMPARE_EQ(measured(*verdict, Measure::IdentifiesSpent), audit.count("identify"_L1, "ready"_L1));
    QCOMPARE_EQ(measured(*verdict, Measure::IdentifiesSpent), 4 + 2);
    QCOMPARE_EQ(measured(*verdict, Measure::Resumes), audit.count("resume"_L1, "resumed"_L1));
    QCOMPARE_EQ(measured(*verdict, Measure::Resumes), 4 + 2);
    QCOMPARE_EQ(measured(*verdict, Measure::SessionsLost), 2);
    QCOMPARE_EQ(measured(*verdict, Measure::RuleBreaches), 0);
    QVERIFY(std::abs(measured(*verdict, Measure::EventsSent) - double(audit.dispatches())) < 100);
    QCOMPARE_EQ(audit.count("scenario"_L1), 1 + 1 + 4 + 1); // start, begin, steps, verdict
    QCOMPARE_EQ(audit.lines.isEmpty(), false);
}

void TestSimulatorScenario::controlEndpoint()
{
    TestGateway gateway;
    const QString path = u"/simulator/scenario"_s;
    QCOMPARE_EQ(gateway.get(path).json()["built_in"_L1].toArray().size(), 7);
    QVERIFY(gateway.get(path).json()["scenario"_L1].isNull());
    QCOMPARE_EQ(gateway.post(path, "{}").status, 400);
    QVERIFY(gateway.post(path, R"({"name": "party"})").body.contains("calm-day"));
    QCOMPARE_EQ(gateway.post(path, R"({"name": "growing-bot"})").status, 400); // wants another gateway
    QVERIFY(gateway.post(path, R"({"scenario": {"title": "T"}})").body.contains("description is missing"));
    QVERIFY(gateway.post(path, R"({"scenario": 5})").body.contains("must be an object"));
    const QByteArray mine = R"({"scenario": {"title": "T", "description": "D", "duration_s": 1, "start": "at-once",
        "steps": [{"at_s": 0, "joins": 3}], "goals": {"sessions_lost": 0}}})";
    QCOMPARE_EQ(gateway.post(path, mine).status, 200);
    QCOMPARE_EQ(gateway.simulator.guildsOf({0, 1}).size(), 15);
    const auto state = [&] { return gateway.get(path).json()["scenario"_L1]; };
    QCOMPARE_EQ(state()["scenario"_L1].toString(), u"custom"_s);
    QTRY_VERIFY(state()["verdict"_L1].isObject());
    QCOMPARE_EQ(state()["verdict"_L1]["passed"_L1].toBool(), false); // there is no fleet
    QCOMPARE_EQ(state()["verdict"_L1]["goals"_L1][0]["measure"_L1].toString(), u"sessions_lost"_s);
    QCOMPARE_EQ(gateway.post(path, mine).status, 200);
    gateway.simulator.stopScenario();
    QVERIFY(state().isNull());
}

void TestSimulatorScenario::world()
{
    TestGateway gateway;
    const QString path = u"/simulator/world"_s;
    QCOMPARE_EQ(gateway.post(path, "{}").status, 400);
    QCOMPARE_EQ(gateway.post(path, R"({"growth_per_minute": -1})").status, 400);
    QCOMPARE_EQ(gateway.post(path, R"({"growth_per_minute": 6000})").status, 200);
    QTRY_VERIFY(gateway.simulator.guildsOf({0, 1}).size() > 20);
    QCOMPARE_EQ(gateway.post(path, R"({"growth_per_minute": 0, "events_per_second": 500})").status, 200);
    const qint64 before = gateway.status()["events"_L1].toInteger();
    QTRY_VERIFY(gateway.status()["events"_L1].toInteger() > before + 50);
}

void TestSimulatorScenario::program()
{
    Program list(QStringLiteral(SIMULATOR), {u"--scenario"_s, u"list"_s});
    QVERIFY(list.ends());
    QCOMPARE_EQ(list.process.exitCode(), 0);
    QVERIFY2(list.out.contains("zombie-night") && list.out.count('\n') == 7, list.out);

    Program wrong(QStringLiteral(SIMULATOR), {u"--scenario"_s, u"nothing"_s});
    QVERIFY(wrong.ends());
    QCOMPARE_EQ(wrong.process.exitCode(), 2);
    QVERIFY2(wrong.err.contains("calm-day"), wrong.err);

    QTemporaryDir folder;
    QFile file(folder.filePath(u"short.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"title": "T", "description": "D", "duration_s": 1, "start": "at-once", "gateway": {"guilds": 77,
        "shards": 5}, "steps": [{"at_s": 0, "leaves": 7}], "goals": {"sessions_lost": 0}})");
    file.close();
    Program program(QStringLiteral(SIMULATOR),
        {u"--shards"_s, u"3"_s, u"--events-per-second"_s, u"0"_s, u"--scenario"_s, file.fileName()});
    QVERIFY2(QTest::qWaitFor([&program] { return program.out.count('\n') == 2; }, 10'000), program.err);
    const QJsonObject verdict = program.lastLine();
    QCOMPARE_EQ(verdict["scenario"_L1].toString(), u"short"_s);
    QCOMPARE_EQ(verdict["verdict"_L1]["passed"_L1].toBool(), false);
    QCOMPARE_EQ(verdict["verdict"_L1]["summary"_L1].toString(), u"There was no fleet."_s);
    QCOMPARE_EQ(program.process.state(), QProcess::Running); // and goes on
    QNetworkAccessManager http;
    QNetworkReply* reply = http.get(QNetworkRequest(
        QUrl(QString::fromUtf8(program.out.split('\n').first()).replace(u"/api/v10"_s, u"/simulator/status"_s))));
    QTRY_VERIFY(reply->isFinished());
    const QJsonObject status = QJsonDocument::fromJson(reply->readAll()).object();
    QCOMPARE_EQ(status["guilds"_L1].toInt(), 77); // the scenario's wish, and its end puts back what it took
    QCOMPARE_EQ(status["truth"_L1].toArray().size(), 3); // but the command line's comes first
    reply->deleteLater();
}

QTEST_GUILESS_MAIN(TestSimulatorScenario)
#include "tst_simulator_scenario.moc"
