// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A whole fleet against the practice gateway: starting, refusing, commands, sessions across restarts.

#include "core/vault/sessionfile.h"
#include "tests/support/practicefleet.h"

#include <QtCore/QJsonArray>
#include <QtNetwork/QTcpServer>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

class TestFleet : public QObject {
    Q_OBJECT
private slots:
    void starts_data();
    void starts();
    void startsSome();
    void orderAndSpacing();
    void refusesToStart_data();
    void refusesToStart();
    void waitsForRest_data();
    void waitsForRest();
    void unreachable();
    void commands();
    void commandsRefused_data();
    void commandsRefused();
    void tokenRefusedStopsAll();
    void sessionsSurviveRestart();
    void sessionsFromFile_data();
    void sessionsFromFile();
    void deadResumeHost();
    void exportStates();
    void details();
    void resumeFreeOfBudget();
    void oneProcessPerStateDirectory();
    void stateDirectoryThatCannotBe();
    void othersSessionsAreKept();
    void refusedIntentsCostOneIdentify();
    void failedStaysFailed();
    void selectionOfAnotherSet();
    void budgetIsAskedAnew();
};

void TestFleet::starts_data()
{
    QTest::addColumn<Compression>("compression");
    QTest::addColumn<int>("threads");
    QTest::addColumn<QString>("shown");
    QTest::addRow("auto, one thread") << Compression::Auto << 1 << u"zstd-stream"_s;
    QTest::addRow("zstd, two threads") << Compression::Zstd << 2 << u"zstd-stream"_s;
    QTest::addRow("zlib") << Compression::Zlib << 1 << u"zlib-stream"_s;
    QTest::addRow("none, more threads than shards") << Compression::None << 8 << u"none"_s;
}

void TestFleet::starts()
{
    QFETCH(Compression, compression);
    QFETCH(int, threads);
    QFETCH(QString, shown);
    JudgedGateway simulator(quickGateway());
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.compression = compression;
    options.threads = threads;
    QTemporaryDir directory;
    options.recordFile = directory.filePath(u"events.jsonl"_s);
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts()); // S0.2 S1.2 S4.2
    QCOMPARE(fleet.latest.shardTotal, 4);
    QCOMPARE(fleet.latest.compression, shown);
    QCOMPARE(simulator.identifiesAccepted(), 4);
    QCOMPARE(fleet.latest.budget.remaining, simulator.identifiesRemaining());
    for (const ShardSnapshot& shard : std::as_const(fleet.latest.shards)) { // C42 C43: the truth is the world's
        QVERIFY(fleet.waitFor([&] {
            return fleet.shard(shard.shard.number).guilds == simulator.guildsOf(shard.shard).size()
                && fleet.shard(shard.shard.number).unavailable == simulator.unavailableOf(shard.shard);
        }));
    }
    QVERIFY(fleet.waitFor([&] { return fleet.latest.latencyMedian.has_value() && fleet.latest.eventsPerSecond > 0; }));
    QVERIFY(fleet.stops());
    QHash<int, qint64> sequences;
    const auto lines = recordedLines(options.recordFile);
    for (const QJsonObject& line : lines) { // every sequence once, in order
        const int shard = line["shard"_L1].toInt();
        QCOMPARE(line["s"_L1].toInteger(), sequences.value(shard) + 1);
        sequences[shard] = line["s"_L1].toInteger();
        QVERIFY(line["d"_L1].isObject());
        if (line["t"_L1].toString() == "MESSAGE_CREATE"_L1
            && !line["guild_id"_L1].isNull()) { // S4.7: only its own guilds
            const GuildId guild{line["guild_id"_L1].toString().toULongLong()};
            QCOMPARE(shardFor(guild, 4), shard);
        }
    }
    QCOMPARE(sequences.size(), 4);
}

void TestFleet::startsSome()
{
    JudgedGateway simulator(quickGateway());
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.shardCount = 8;
    options.shardIds = {6, 1, 6};
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts()); // S1.13 S1.30 S2.3
    QCOMPARE(fleet.latest.shards.size(), 2);
    QCOMPARE(fleet.latest.shards.at(0).shard, (ShardId{1, 8}));
    QCOMPARE(fleet.latest.shards.at(1).shard, (ShardId{6, 8}));
    QCOMPARE(simulator.identifiesAccepted(), 2);
    fleet.fleet->reshard(4);
    QVERIFY(fleet.waitFor([&] { return !fleet.refusals.isEmpty(); })); // only a whole set can be replaced
}

void TestFleet::orderAndSpacing()
{
    QTemporaryDir directory;
    auto gateway = quickGateway(12, 12);
    gateway.maxConcurrency = 3;
    gateway.identifyInterval = 150ms;
    gateway.auditFile = directory.filePath(u"audit.jsonl"_s);
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.timings.identifyInterval = 150ms;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    QVERIFY(fleet.stops());
    QHash<int, QList<int>> order;
    const auto lines = recordedLines(gateway.auditFile);
    for (const QJsonObject& line : lines) {
        if (line["event"_L1].toString() == "identify"_L1) {
            const int number = line["shard"_L1].toArray().at(0).toInt();
            order[number % 3].append(number);
        }
    }
    for (int bucket = 0; bucket < 3; ++bucket) // C39 C40: in order, and none was thrown back
        QCOMPARE(order[bucket], (QList<int>{bucket, bucket + 3, bucket + 6, bucket + 9}));
    QCOMPARE(simulator.identifiesAccepted(), 12);
}

void TestFleet::refusesToStart_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("exitStatus");
    QTest::addColumn<QStringList>("words");
    QTest::addRow("C7 no budget") << u"budget"_s << 3 << QStringList{u"4"_s, u"2"_s, QLocale().toString(1000)};
    QTest::addRow("C5 wrong token") << u"token"_s << 1 << QStringList{u"401"_s, u"token"_s};
    QTest::addRow("no token") << u"notoken"_s << 2 << QStringList{u"DISCORD_TOKEN"_s};
    QTest::addRow("count of 0") << u"zero"_s << 2 << QStringList{u"0"_s};
    QTest::addRow("C48 shard outside the total") << u"outside"_s << 2 << QStringList{u"4"_s};
    QTest::addRow("not JSON") << u"malformed"_s << 1 << QStringList{u"JSON"_s, u"--api-url"_s};
    QTest::addRow("wrong address") << u"notfound"_s << 1 << QStringList{u"404"_s, u"--api-url"_s};
    QTest::addRow("plain http to a stranger") << u"plain"_s << 1 << QStringList{u"https"_s};
    QTest::addRow("not a multiple") << u"multiple"_s << 3 << QStringList{u"4010"_s, u"12"_s};
    QTest::addRow("C33 presence too long") << u"presence"_s << 2 << QStringList{u"4096"_s, u"--presence"_s};
    QTest::addRow("record to nowhere") << u"record"_s << 1 << QStringList{u"--record"_s};
}

void TestFleet::refusesToStart()
{
    QFETCH(QString, what);
    QFETCH(int, exitStatus);
    QFETCH(QStringList, words);
    auto gateway = quickGateway();
    if (what == "budget"_L1)
        gateway.identifiesUsed = 998;
    if (what == "token"_L1)
        gateway.token = "another.token.altogether";
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    if (what == "malformed"_L1)
        simulator.failRest(0, 1);
    else if (what == "notfound"_L1) {
        options.apiUrl.setPath(u"/nowhere"_s);
        simulator.allow(u"C2"_s, "the test gives the wrong address");
    } else if (what == "plain"_L1)
        options.apiUrl = QUrl(u"http://192.0.2.1/api/v10"_s);
    else if (what == "notoken"_L1)
        options.token = BotToken();
    else if (what == "zero"_L1)
        options.shardCount = 0;
    else if (what == "outside"_L1) {
        options.shardCount = 4;
        options.shardIds = {4};
    } else if (what == "multiple"_L1) {
        options.shardCount = 10;
        options.largeBotMultiple = 4;
    } else if (what == "presence"_L1)
        options.presence = Presence{u"online"_s, 0, QString(4000, u'x')};
    else if (what == "record"_L1)
        options.recordFile = u"/nonexistent/directory/events"_s;
    WatchedFleet fleet(options);
    fleet.fleet->start();
    QVERIFY(fleet.waitFor([&] { return !fleet.failures.isEmpty(); }));
    const FleetError error = fleet.failures.constFirst();
    QCOMPARE(error.exitStatus, exitStatus);
    for (const QString& word : std::as_const(words))
        QVERIFY2(error.text.contains(word), qPrintable(error.text));
    QVERIFY(!error.text.contains(QString::fromLatin1(practiceToken))); // C51
    QCOMPARE(fleet.latest.phase, FleetPhase::Failed);
    QCOMPARE(simulator.identifiesAccepted(), 0);
    QVERIFY(fleet.stops());
}

void TestFleet::waitsForRest_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {429, 500, 502, 503})
        QTest::addRow("C6 %d", status) << status;
}

void TestFleet::waitsForRest()
{
    QFETCH(int, status);
    JudgedGateway simulator(quickGateway(1, 5));
    QVERIFY(simulator.start());
    simulator.failRest(status, 1);
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    QVERIFY(fleet.told(QString::number(status)));
}

void TestFleet::unreachable()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
    const quint16 port = taken.serverPort();
    taken.close();
    WatchedFleet fleet(quickFleet(QUrl(u"http://127.0.0.1:%1/api/v10"_s.arg(port))));
    fleet.fleet->start();
    QVERIFY(fleet.waitFor([&] { return fleet.latest.message.contains(QString::number(port)); }));
    QCOMPARE(fleet.latest.phase, FleetPhase::Starting); // it tries again, and says so
    QVERIFY(fleet.failures.isEmpty());
    QVERIFY(fleet.stops());
}

void TestFleet::commands()
{
    JudgedGateway simulator(quickGateway());
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());

    fleet.fleet->command(ShardCommand::Pause, ShardSelection::of({1, 2})); // B6: the session is kept
    QVERIFY(fleet.shardIs(1, ShardState::Paused) && fleet.shardIs(2, ShardState::Paused));
    QVERIFY(fleet.waitFor([&] { return simulator.connections() == 2; }));
    QCOMPARE(simulator.sessions(), 4);
    QVERIFY(fleet.shard(1).until.has_value());
    QCOMPARE(fleet.shard(0).state, ShardState::Ready);

    fleet.fleet->command(ShardCommand::Resume, ShardSelection::everything());
    QVERIFY(fleet.allReady());
    QCOMPARE(simulator.resumesAccepted(), 2);
    QCOMPARE(simulator.identifiesAccepted(), 4);
    QCOMPARE(fleet.shard(1).resumes, 1);

    fleet.fleet->command(ShardCommand::Reconnect, ShardSelection::of({3}));
    QVERIFY(fleet.waitFor([&] { return simulator.resumesAccepted() == 3; }));
    QVERIFY(fleet.allReady());

    fleet.fleet->command(ShardCommand::End, ShardSelection::of({0})); // B6: the session is gone
    QVERIFY(fleet.shardIs(0, ShardState::Stopped));
    QVERIFY(fleet.waitFor([&] { return simulator.sessions() == 3; }));
    fleet.fleet->command(ShardCommand::Resume, ShardSelection::of({0}));
    QVERIFY(fleet.allReady());
    QCOMPARE(simulator.identifiesAccepted(), 5);

    fleet.fleet->command(ShardCommand::Reidentify, ShardSelection::of({2}));
    QVERIFY(fleet.waitFor([&] { return simulator.identifiesAccepted() == 6; }));
    QVERIFY(fleet.allReady());
    QCOMPARE(simulator.sessions(), 4);
    QVERIFY(fleet.waitFor([&] { return fleet.latest.budget.remaining == 1000 - 6; })); // counted down by every identify
    QVERIFY(fleet.refusals.isEmpty());
}

void TestFleet::commandsRefused_data()
{
    QTest::addColumn<bool>("readOnly");
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<ShardCommand>("command");
    QTest::addColumn<QString>("word");
    QTest::addRow("nothing selected") << false << QList<int>{} << ShardCommand::End << u"selected"_s;
    QTest::addRow("a stranger") << false << QList<int>{0, 99} << ShardCommand::End << u"99"_s;
    QTest::addRow("read-only") << true << QList<int>{0} << ShardCommand::Pause << u"read-only"_s;
    QTest::addRow("no budget") << false << QList<int>{0, 1} << ShardCommand::Reidentify << u"identif"_s;
}

void TestFleet::commandsRefused()
{
    QFETCH(bool, readOnly);
    QFETCH(QList<int>, numbers);
    QFETCH(ShardCommand, command);
    QFETCH(QString, word);
    auto gateway = quickGateway(2, 10);
    gateway.identifiesUsed = 997; // two to start, one left
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.identifyFloorPercent = 0;
    options.readOnly = readOnly;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    fleet.fleet->command(command, ShardSelection::of(numbers));
    QVERIFY(fleet.waitFor([&] { return fleet.refusals.size() == 1; }));
    QVERIFY2(fleet.refusals.constFirst().second.contains(word, Qt::CaseInsensitive),
        qPrintable(fleet.refusals.constFirst().second));
    QVERIFY(fleet.allReady());
    QCOMPARE(simulator.identifiesAccepted(), 2);
    QCOMPARE(simulator.sessions(), 2);
}

void TestFleet::tokenRefusedStopsAll()
{
    JudgedGateway simulator(quickGateway());
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    simulator.inject({Simulator::FaultKind::Close, 4004}, {2});
    QVERIFY(fleet.waitFor([&] { return fleet.latest.count(ShardState::Failed) == 4; }));
    QVERIFY2(fleet.shard(0).cause.contains("oken"_L1), qPrintable(fleet.shard(0).cause));
}

void TestFleet::sessionsSurviveRestart()
{
    JudgedGateway simulator(quickGateway());
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.filePath(u"state"_s);
    options.recordFile = directory.filePath(u"before.jsonl"_s);
    {
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        QVERIFY(fleet.stops(OnExit::Pause));
    }
    const QString file = SessionFile::fileIn(options.stateDirectory);
    QCOMPARE(
        QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), 0);
    simulator.burst(50);
    simulator.joinGuilds(2);
    options.recordFile = directory.filePath(u"after.jsonl"_s);
    {
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts()); // C50 S1.27 S1.28: not one identify
        QCOMPARE(simulator.identifiesAccepted(), 4);
        QCOMPARE(simulator.resumesAccepted(), 4);
        for (int number = 0; number < 4; ++number) { // READY is not repeated, and yet the guilds are known
            QVERIFY(fleet.waitFor([&] {
                return fleet.shard(number).guilds == simulator.guildsOf({number, 4}).size();
            }));
            QCOMPARE(fleet.shard(number).resumes, 1);
        }
        QVERIFY(fleet.stops(OnExit::End));
    }
    // What came before and after the restart is one sequence without gap or repetition.
    QHash<int, qint64> sequences;
    const auto lines
        = recordedLines(directory.filePath(u"before.jsonl"_s)) + recordedLines(directory.filePath(u"after.jsonl"_s));
    for (const QJsonObject& line : lines) {
        const int shard = line["shard"_L1].toInt();
        QCOMPARE(line["s"_L1].toInteger(), sequences.value(shard) + 1);
        sequences[shard] = line["s"_L1].toInteger();
    }
    const auto left = SessionFile::load(file).saved;
    QVERIFY(left && left->sessions.isEmpty()); // ended sessions are not kept
    QTRY_COMPARE(simulator.sessions(), 0);
}

void TestFleet::sessionsFromFile_data()
{
    QTest::addColumn<QString>("edit");
    QTest::addColumn<bool>("named");
    QTest::addColumn<int>("identifies"); // -1: does not start
    QTest::addRow("as it is") << u""_s << true << 0;
    QTest::addRow("foreign resume host") << u"host"_s << true << -1;
    QTest::addRow("foreign resume host, our own") << u"host"_s << false << 2;
    QTest::addRow("one record broken") << u"record"_s << true << 1;
    QTest::addRow("dead sessions") << u"ids"_s << true << 2;
    QTest::addRow("not JSON, named") << u"garbage"_s << true << -1;
    QTest::addRow("not JSON, our own") << u"garbage"_s << false << 2;
    QTest::addRow("missing, named") << u"missing"_s << true << -1;
    QTest::addRow("missing, our own") << u"missing"_s << false << 2;
    QTest::addRow("other count") << u"count"_s << false << 3;
    QTest::addRow("told to ignore it") << u"noresume"_s << false << 2;
}

void TestFleet::sessionsFromFile()
{
    QFETCH(QString, edit);
    QFETCH(bool, named);
    QFETCH(int, identifies);
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    {
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        QVERIFY(fleet.stops());
    }
    const QString path = SessionFile::fileIn(directory.path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray json = file.readAll();
    QJsonObject root = QJsonDocument::fromJson(json).object();
    QJsonArray shards = root["shards"_L1].toArray();
    for (int i = 0; i < shards.size(); ++i) {
        QJsonObject record = shards[i].toObject();
        record.remove(u"check"_s); // as in a file that was made by hand
        if (edit == "host"_L1)
            record[u"resume_gateway_url"_s] = u"wss://discord.gg.evil.example"_s;
        else if (edit == "ids"_L1)
            record[u"session_id"_s] = u"0000000000000000000000000000000%1"_s.arg(i);
        else if (edit == "record"_L1 && i == 0)
            record[u"sequence"_s] = u"many"_s;
        shards[i] = record;
    }
    root[u"shards"_s] = shards;
    root.remove(u"check"_s);
    root.remove(u"head"_s);
    json = edit == "garbage"_L1 ? QByteArray("{\"format\":") : QJsonDocument(root).toJson();
    file.resize(0);
    file.write(json);
    file.close();
    if (edit == "missing"_L1)
        QVERIFY(QFile::remove(path));
    if (named) {
        options.sessionsFile = path;
        options.stateDirectory.clear();
    }
    if (edit == "count"_L1)
        options.shardCount = 3;
    options.resumeSaved = edit != "noresume"_L1;

    WatchedFleet fleet(options);
    if (identifies < 0) {
        fleet.fleet->start();
        QVERIFY(fleet.waitFor([&] { return !fleet.failures.isEmpty(); }));
        QVERIFY2(fleet.failures.constFirst().text.contains(path), qPrintable(fleet.failures.constFirst().text));
        return;
    }
    QVERIFY(fleet.starts());
    QCOMPARE(simulator.identifiesAccepted(), 2 + identifies);
    if (edit == "host"_L1)
        QVERIFY(fleet.told(u"evil.example"_s)); // and nothing was sent there: the name does not even resolve here
    QVERIFY(fleet.stops());
}

void TestFleet::deadResumeHost()
{
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    {
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        QVERIFY(fleet.stops());
    }
    QTcpServer gone;
    QVERIFY(gone.listen(QHostAddress::LocalHost, 0));
    simulator.allow(u"C18"_s, "the resume host that was tried and failed is not the practice gateway's");
    const QUrl dead(u"ws://127.0.0.1:%1"_s.arg(gone.serverPort()));
    gone.close();
    const QString path = SessionFile::fileIn(directory.path());
    auto saved = SessionFile::load(path).saved;
    QVERIFY(saved);
    for (Session& session : saved->sessions)
        session.resumeUrl = dead;
    QCOMPARE(SessionFile::save(path, 2, saved->sessions), QString());
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts()); // C18: at the main URL, as the same sessions
    QCOMPARE(simulator.identifiesAccepted(), 2);
    QCOMPARE(simulator.resumesAccepted(), 2);
    QVERIFY(fleet.stops());
}

void TestFleet::exportStates()
{
    JudgedGateway simulator(quickGateway());
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    const QString path = directory.filePath(u"out/sessions.json"_s);
    fleet.fleet->exportSessions(path, SessionShape::Native, ShardSelection::of({1, 3}));
    QVERIFY(fleet.waitFor([&] { return fleet.exportedSessions >= 0; }));
    QCOMPARE(fleet.exportError, QString());
    QCOMPARE(fleet.exportedSessions, 2);
    QCOMPARE(
        QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), 0);
    const auto saved = SessionFile::load(path).saved;
    QVERIFY(saved);
    QCOMPARE(saved->shardCount, 4);
    QCOMPARE(saved->sessions.size(), 2);
    QCOMPARE(saved->sessions.at(1).shard, (ShardId{3, 4}));
    QCOMPARE(saved->sessions.at(1).guilds.size(), simulator.guildsOf({3, 4}).size());
    QFile raw(path);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    QVERIFY(!raw.readAll().contains(practiceToken));

    fleet.exportedSessions = -1;
    fleet.fleet->exportSessions(u"/proc/nowhere/sessions.json"_s, SessionShape::Native, ShardSelection::everything());
    QVERIFY(fleet.waitFor([&] { return fleet.exportedSessions >= 0; }));
    QVERIFY2(fleet.exportError.contains("/proc/nowhere"_L1), qPrintable(fleet.exportError));
}

void TestFleet::details()
{
    JudgedGateway simulator(quickGateway());
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QList<ShardDetail> details;
    connect(fleet.fleet.get(), &Fleet::detailsReady, this, [&](const QList<ShardDetail>& fresh) { details = fresh; });
    fleet.fleet->watch({2});
    QVERIFY(fleet.starts());
    QVERIFY(fleet.waitFor(
        [&] { return !details.isEmpty() && !details[0].latency.isEmpty() && !details[0].eventsPerSecond.isEmpty(); }));
    QCOMPARE(details.size(), 1);
    QCOMPARE(details[0].shard.number, 2);
    QCOMPARE(details[0].heartbeatInterval, quickGateway().heartbeatInterval);
}

void TestFleet::resumeFreeOfBudget()
{
    auto gateway = quickGateway(2, 10);
    gateway.identifiesUsed = 998; // exactly enough to start
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.identifyFloorPercent = 0;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    QCOMPARE(fleet.latest.budget.remaining, 0);
    simulator.inject({Simulator::FaultKind::Reconnect}, {});
    QVERIFY(fleet.waitFor([&] { return simulator.resumesAccepted() == 2; })); // C41
    QVERIFY(fleet.allReady());
    // A session that is lost now waits, in words, instead of costing the token.
    simulator.inject({Simulator::FaultKind::InvalidSession}, {1});
    QVERIFY(fleet.shardIs(1, ShardState::QueuedForIdentify));
    QVERIFY(fleet.waitFor([&] { return fleet.told(u"identifies are left"_s); }));
    QVERIFY(fleet.waitFor([&] { return fleet.shard(1).until == fleet.latest.budget.resetAt; }));
    QCOMPARE(simulator.identifiesAccepted(), 2);
}

void TestFleet::oneProcessPerStateDirectory()
{
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    WatchedFleet first(options);
    QVERIFY(first.starts());
    WatchedFleet second(options); // B10: two of them would take the sessions from each other for ever
    second.fleet->start();
    QVERIFY(second.waitFor([&] { return !second.failures.isEmpty(); }));
    QCOMPARE(second.failures[0].exitStatus, 3);
    QVERIFY2(second.failures[0].text.contains(QString::number(QCoreApplication::applicationPid())),
        qPrintable(second.failures[0].text));
    QCOMPARE(simulator.identifiesAccepted(), 2);
    QVERIFY(first.stops());
    QVERIFY(first.sessionsAreSafe);
    WatchedFleet third(options);
    QVERIFY(third.starts());
    QCOMPARE(simulator.resumesAccepted(), 2);
}

void TestFleet::stateDirectoryThatCannotBe()
{
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = u"/proc/nowhere"_s;
    WatchedFleet fleet(options);
    fleet.fleet->start();
    QVERIFY(fleet.waitFor([&] { return !fleet.failures.isEmpty(); })); // before anything is spent, not when it is lost
    QVERIFY2(fleet.failures[0].text.contains("--state-dir"_L1), qPrintable(fleet.failures[0].text));
    QCOMPARE(simulator.identifiesAccepted(), 0);
}

void TestFleet::othersSessionsAreKept()
{
    JudgedGateway simulator(quickGateway());
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    {
        WatchedFleet all(options);
        QVERIFY(all.starts());
        QVERIFY(all.stops());
    }
    options.shardCount = 4;
    options.shardIds = {0, 1};
    {
        WatchedFleet some(options);
        QVERIFY(some.starts());
        QVERIFY(some.stops());
    }
    options.shardIds.clear();
    WatchedFleet all(options);
    QVERIFY(all.starts());
    QCOMPARE(simulator.identifiesAccepted(), 4); // 2 and 3 were not forgotten
}

void TestFleet::refusedIntentsCostOneIdentify()
{
    auto gateway = quickGateway(8, 40);
    gateway.maxConcurrency = 1;
    gateway.identifyInterval = 300ms;
    gateway.privilegedIntents = 0;
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.timings.identifyInterval = 300ms;
    options.intents = knownIntents;
    WatchedFleet fleet(options);
    fleet.fleet->start();
    QVERIFY(fleet.waitFor([&] { return fleet.latest.count(ShardState::Failed) == 8; })); // C21
    QCOMPARE(fleet.identifies(), 1); // the others did not try what was refused to the first
    QVERIFY(fleet.told(u"4014"_s));
    // The line of a shard is that shard's: filters by number and code must find it.
    const auto stopped = std::ranges::find_if(fleet.timeline, [](const TimelineEntry& entry) {
        return entry.kind == TimelineEntry::Kind::Warning && entry.text.contains(u"4014"_s);
    });
    QVERIFY(stopped != fleet.timeline.end());
    QVERIFY(stopped->shard && stopped->shard->total == 8);
    QCOMPARE(stopped->closeCode, std::optional(4014));
}

void TestFleet::failedStaysFailed()
{
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    simulator.inject({Simulator::FaultKind::Close, 4011}, {1});
    QVERIFY(fleet.shardIs(1, ShardState::Failed));
    QCOMPARE(fleet.shard(0).state, ShardState::Ready);
    QVERIFY(fleet.stops());
    QCOMPARE(fleet.shard(1).state, ShardState::Failed); // not "paused"
    QCOMPARE(fleet.shard(0).state, ShardState::Paused);
}

void TestFleet::selectionOfAnotherSet()
{
    JudgedGateway simulator(quickGateway(2, 20));
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    fleet.fleet->command(ShardCommand::End, ShardSelection::of({1}, 4)); // picked before a reshard from 4 to 2
    QVERIFY(fleet.waitFor([&] { return fleet.refusals.size() == 1; }));
    QCOMPARE(fleet.shard(1).state, ShardState::Ready);
}

void TestFleet::budgetIsAskedAnew()
{
    auto gateway = quickGateway(2, 20);
    gateway.identifyLimit = 7;
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.identifyFloorPercent = 0;
    WatchedFleet ours(options);
    QVERIFY(ours.starts());
    WatchedFleet another(options); // of the same bot, from the same budget
    QVERIFY(another.starts());
    another.fleet->command(ShardCommand::Reidentify, ShardSelection::everything());
    QVERIFY(another.waitFor([&] {
        // Right after identifying it does not trust an answer that may not count that yet.
        if (!std::exchange(another.refusals, {}).isEmpty())
            another.fleet->command(ShardCommand::Reidentify, ShardSelection::everything());
        return simulator.identifiesAccepted() == 6;
    }));
    QCOMPARE(ours.latest.budget.remaining, 5); // all that it could know
    ours.fleet->command(ShardCommand::Reidentify, ShardSelection::everything()); // C8: it asks, and hears of 1
    QVERIFY(ours.waitFor([&] { return !ours.refusals.isEmpty(); }));
    QCOMPARE(simulator.identifiesAccepted(), 6);
    QVERIFY(ours.allReady());
}

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
