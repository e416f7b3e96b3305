// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulator/testgateway.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace Shardroom::Simulator;
using namespace std::chrono_literals;

//! The world's log, by which recordings are judged, and the orders that a judge of reshards needs.
class TestSimulatorWorldLog : public QObject {
    Q_OBJECT
private slots:
    void init();
    void holdsWhatASessionGets();
    void goesOnWithoutSessions();
    void intents();
    void loads();
    void noFile();
    void truthOfAnyTotal();
    void strikesConnections();
    void lateReady();
    void refusals_data();
    void refusals();

private:
    [[nodiscard]] SimulatorOptions logged(int guilds = 12) const;
    [[nodiscard]] QList<QJsonObject> lines(TestGateway& gateway) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

//! Type and key of every dispatch behind the first `skipped`, as the log has them.
QStringList shownTo(const RawClient& client, qsizetype skipped)
{
    QStringList shown;
    for (const QByteArray& payload : client.payloads()) {
        const QJsonObject message = QJsonDocument::fromJson(payload).object();
        if (message["op"_L1].toInt(-1) != 0)
            continue;
        const QByteArray body = payload.sliced(payload.indexOf(",\"d\":") + 5).chopped(1);
        shown.append(message["t"_L1].toString() + u' '
            + QString::fromLatin1(QCryptographicHash::hash(body, QCryptographicHash::Sha1).toHex()));
    }
    return shown.sliced(skipped);
}

QStringList happened(const QList<QJsonObject>& lines)
{
    QStringList events;
    for (const QJsonObject& line : lines) {
        if (line.contains("n"_L1) && !line.contains("load"_L1))
            events.append(line["t"_L1].toString() + u' ' + line["key"_L1].toString());
    }
    return events;
}

} // namespace

void TestSimulatorWorldLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

SimulatorOptions TestSimulatorWorldLog::logged(int guilds) const
{
    SimulatorOptions options = quietOptions(guilds);
    options.worldLogFile = m_folder->filePath(u"world.jsonl"_s);
    return options;
}

//! All of it, as a judge gets it: complete up to the number that the control endpoint names.
QList<QJsonObject> TestSimulatorWorldLog::lines(TestGateway& gateway) const
{
    const qint64 events = gateway.get(u"/simulator/world-log"_s).json()["events"_L1].toInteger(-1);
    QFile file(m_folder->filePath(u"world.jsonl"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> lines;
    qint64 number = 0;
    while (!file.atEnd()) {
        lines.append(QJsonDocument::fromJson(file.readLine()).object());
        if (!lines.last().contains("load"_L1) && lines.last()["n"_L1].toInteger() != ++number)
            return {}; // a number is missing
    }
    return number == events ? lines : QList<QJsonObject>();
}

void TestSimulatorWorldLog::holdsWhatASessionGets()
{
    TestGateway gateway(logged());
    RawClient all(gateway.webSocketUrl());
    all.identify(0, 1);
    QVERIFY(all.waitForDispatch("GUILD_CREATE", 12));
    gateway.simulator.burst(300);
    gateway.simulator.joinGuilds(3);
    gateway.simulator.setOutage({}, true);
    gateway.simulator.setOutage({}, false);
    gateway.simulator.leaveGuilds(2);
    gateway.simulator.burst(20);
    const QStringList log = happened(lines(gateway));
    QCOMPARE_EQ(log.size(), 300 + 3 + 15 + 15 + 2 + 20);
    QTRY_COMPARE(all.lastSequence(), 13 + log.size());
    QCOMPARE_EQ(shownTo(all, 13), log); // in the same order too
    QVERIFY(lines(gateway).last()["at"_L1].toInteger() > 0);
}

void TestSimulatorWorldLog::goesOnWithoutSessions()
{
    TestGateway gateway(logged());
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    client.abort();
    QTRY_COMPARE(gateway.simulator.connections(), 0);
    gateway.simulator.burst(50);
    QCOMPARE_EQ(happened(lines(gateway)).size(), 50);
    RawClient again(gateway.webSocketUrl());
    QVERIFY(again.waitForOp(10));
    again.resume(client.sessionId(), 13);
    QVERIFY(again.waitForDispatch("RESUMED"));
    QCOMPARE_EQ(shownTo(again, 0).first(50), happened(lines(gateway)));
}

void TestSimulatorWorldLog::intents()
{
    TestGateway gateway(logged());
    RawClient some(gateway.webSocketUrl());
    some.identify(0, 1, {{"intents"_L1, (1 << 10) | (1 << 11)}});
    QVERIFY(some.waitForDispatch("READY"));
    gateway.simulator.burst(400);
    const QStringList log = happened(lines(gateway));
    QVERIFY(log.size() > 20 && log.size() < 300);
    QTRY_COMPARE(shownTo(some, 1), log);
}

void TestSimulatorWorldLog::loads()
{
    TestGateway gateway(logged());
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 1);
    QVERIFY(first.waitForDispatch("GUILD_CREATE", 12));
    gateway.simulator.burst(7);
    RawClient second(gateway.webSocketUrl());
    second.identify(1, 2);
    const int guilds = int(gateway.simulator.guildsOf({1, 2}).size());
    QVERIFY(second.waitForDispatch("GUILD_CREATE", guilds));
    int ofFirst = 0;
    int ofSecond = 0;
    const QList<QJsonObject> written = lines(gateway);
    for (const QJsonObject& line : written) {
        if (!line.contains("load"_L1))
            continue;
        const QJsonArray shard = line["shard"_L1].toArray();
        const GuildId guild{line["load"_L1].toString().toULongLong()};
        if (shard == QJsonArray{0, 1}) {
            ++ofFirst;
            QCOMPARE_EQ(line["n"_L1].toInt(-1), 0);
        } else {
            ++ofSecond;
            QCOMPARE_EQ(shard, (QJsonArray{1, 2}));
            QCOMPARE_EQ(line["n"_L1].toInt(), 7);
            QVERIFY(gateway.simulator.guildsOf({1, 2}).contains(guild));
        }
    }
    QCOMPARE_EQ(ofFirst, 12);
    QCOMPARE_EQ(ofSecond, guilds);
}

void TestSimulatorWorldLog::noFile()
{
    TestGateway without;
    QCOMPARE_EQ(without.get(u"/simulator/world-log"_s).status, 404);
    SimulatorOptions options = quietOptions();
    options.worldLogFile = u"/no/such/folder/world.jsonl"_s;
    GatewaySimulator refused(options);
    QVERIFY(!refused.start());
    QVERIFY2(refused.errorString().contains(options.worldLogFile), qPrintable(refused.errorString()));
}

void TestSimulatorWorldLog::truthOfAnyTotal()
{
    TestGateway gateway(quietOptions(50));
    const QJsonArray truth = gateway.get(u"/simulator/truth/3"_s).json()["truth"_L1].toArray();
    QCOMPARE_EQ(truth.size(), 3);
    for (int number = 0; number < 3; ++number) {
        QCOMPARE_EQ(truth[number]["shard"_L1].toArray(), (QJsonArray{number, 3}));
        QCOMPARE_EQ(truth[number]["guilds"_L1].toInt(), gateway.simulator.guildsOf({number, 3}).size());
    }
    QCOMPARE_EQ(gateway.get(u"/simulator/truth/0"_s).status, 400);
    QCOMPARE_EQ(gateway.get(u"/simulator/truth/all"_s).status, 400);
}

void TestSimulatorWorldLog::strikesConnections()
{
    TestGateway gateway;
    RawClient older(gateway.webSocketUrl());
    older.identify(0, 2);
    QVERIFY(older.waitForDispatch("READY"));
    RawClient newer(gateway.webSocketUrl()); // the same shard once more
    newer.identify(0, 2);
    QVERIFY(newer.waitForDispatch("READY"));
    QJsonArray conns;
    const QJsonArray sessions = gateway.status()["sessions"_L1].toArray();
    for (const QJsonValue& session : sessions) {
        if (session["session"_L1].toString().startsWith(QString::fromLatin1(newer.sessionId().first(3))))
            conns.append(session["conn"_L1]);
    }
    QVERIFY(!conns.isEmpty());
    const QByteArray body = QJsonDocument(QJsonObject{{"fault"_L1, u"close"_s}, {"code"_L1, 4000}, {"conns"_L1, conns}})
                                .toJson(QJsonDocument::Compact);
    if (conns.size() == 2)
        QSKIP("Two session ids begin alike: once in four thousand runs.");
    QCOMPARE_EQ(gateway.post(u"/simulator/faults"_s, body).status, 200);
    QCOMPARE_EQ(newer.waitForClose(), 4000);
    QVERIFY(!older.isEnded());
}

void TestSimulatorWorldLog::lateReady()
{
    TestGateway gateway;
    QCOMPARE_EQ(gateway.post(u"/simulator/ready-delay"_s, R"({"shard":[1,2],"delay_ms":600000})").status, 200);
    RawClient struck(gateway.webSocketUrl());
    struck.identify(1, 2);
    QTRY_COMPARE(gateway.simulator.identifiesAccepted(), 1);
    RawClient other(gateway.webSocketUrl());
    other.identify(1, 4); // the same number of another set
    QVERIFY(other.waitForDispatch("READY"));
    QCOMPARE_EQ(struck.count("READY"), 0);
}

void TestSimulatorWorldLog::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const QString faults = u"/simulator/faults"_s;
    const QString ready = u"/simulator/ready-delay"_s;
    QTest::addRow("no connections") << faults << QByteArray(R"({"fault":"deaf","conns":[]})") << u"list of conn"_s;
    QTest::addRow("connection 0") << faults << QByteArray(R"({"fault":"deaf","conns":[0]})") << u"list of conn"_s;
    QTest::addRow("clock") << faults << QByteArray(R"({"fault":"clock-jump","conns":[1]})") << u"clock-jump"_s;
    QTest::addRow("both") << faults << QByteArray(R"({"fault":"deaf","conns":[1],"shards":[1]})") << u"shards"_s;
    QTest::addRow("shard") << ready << QByteArray(R"({"shard":[2,2],"delay_ms":1})") << u"[number, total]"_s;
    QTest::addRow("delay") << ready << QByteArray(R"({"shard":[1,2],"delay_ms":0})") << u"from 1 to"_s;
}

void TestSimulatorWorldLog::refusals()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    TestGateway gateway;
    const HttpResult result = gateway.post(path, body);
    QCOMPARE_EQ(result.status, 400);
    QVERIFY2(result.json()["message"_L1].toString().contains(says), result.body.constData());
}

QTEST_GUILESS_MAIN(TestSimulatorWorldLog)
#include "tst_simulator_worldlog.moc"
