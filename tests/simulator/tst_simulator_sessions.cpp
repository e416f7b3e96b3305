// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a session is: G28 op 9, G32 numbers, G33 the buffer, G34 replay, G35 failed resumes, G36 resumes are free, G37
// and G38 how it ends, G39 and G48 clients that don't answer or read, G42 and G43 several at once, G49 the audit.

#include "tests/simulator/testgateway.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTemporaryDir>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Shardroom::Simulator;

namespace {

//! Whether the numbers are `first`, `first` + 1, …
bool isGapless(const QList<qint64>& numbers, qint64 first)
{
    QList<qint64> expected(numbers.size());
    std::iota(expected.begin(), expected.end(), first);
    return numbers == expected;
}

} // namespace

class TestSimulatorSessions : public QObject {
    Q_OBJECT
private slots:
    void replay_data();
    void replay();
    void replayIsLikeTheOriginal();
    void resumeFails_data();
    void resumeFails();
    void overflow();
    void expiry();
    void clientClose_data();
    void clientClose();
    void resumeTakesOver();
    void resumeIsFree();
    void closeWithoutAnAnswer();
    void halfOpenClient();
    void eachSetGetsItsOwn();
    void twinsAreIndependent();
    void audit();
    void auditTellsAll();
};

void TestSimulatorSessions::replay_data()
{
    QTest::addColumn<bool>("onResumeHost");
    QTest::addRow("G34 on the resume host") << true;
    QTest::addRow("G36 on the main host") << false;
}

void TestSimulatorSessions::replay()
{
    QFETCH(bool, onResumeHost);
    TestGateway gateway;
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 1);
    QVERIFY(first.waitForDispatch("GUILD_CREATE", 12));
    QVERIFY(isGapless(first.sequences(), 1)); // G32
    first.abort();
    QTRY_COMPARE(gateway.simulator.connections(), 0);
    gateway.simulator.burst(50); // G33: goes on while nobody is there
    QCOMPARE_EQ(gateway.simulator.sessions(), 1);

    const QUrl resumeUrl(first.ready()["resume_gateway_url"_L1].toString());
    RawClient second(onResumeHost ? resumeUrl : gateway.webSocketUrl());
    second.resume(first.sessionId(), 5);
    QVERIFY(second.waitForDispatch("RESUMED"));
    gateway.simulator.burst(7);
    QTRY_COMPARE(second.lastSequence(), 13 + 50 + 1 + 7);
    QVERIFY(isGapless(second.sequences(), 6));
    const QJsonObject resumed = second.dispatches("RESUMED").first();
    QCOMPARE_EQ(resumed["s"_L1].toInt(), 13 + 50 + 1); // after what was missed, before what is new
    QVERIFY(resumed["d"_L1].isObject());
    QCOMPARE_EQ(second.count("READY"), 0);
}

void TestSimulatorSessions::replayIsLikeTheOriginal()
{
    TestGateway gateway;
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 1);
    QVERIFY(first.waitForDispatch("GUILD_CREATE", 12));
    gateway.simulator.burst(300);
    QTRY_COMPARE(first.lastSequence(), 313);
    first.abort();
    RawClient second(gateway.webSocketUrl());
    second.resume(first.sessionId(), 0);
    QVERIFY(second.waitForDispatch("RESUMED"));
    const auto dispatches = [](const RawClient& client) {
        QList<QByteArray> found;
        for (const QByteArray& payload : client.payloads()) {
            if (payload.contains("\"op\":0,") && !payload.startsWith("{\"t\":\"RESUMED\""))
                found.append(payload);
        }
        return found;
    };
    QCOMPARE_EQ(dispatches(second), dispatches(first)); // G34, READY included when it was missed
}

void TestSimulatorSessions::resumeFails_data()
{
    QTest::addColumn<QByteArray>("session"); // empty: the right one
    QTest::addColumn<qint64>("sequenceOffset");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<int>("closeCode"); // 0: op 9
    QTest::addRow("G35 unknown session") << QByteArray(32, 'f') << qint64(0) << QByteArray(testToken) << 0;
    QTest::addRow("G35 another bot's") << QByteArray() << qint64(0) << QByteArray("x.y.z") << 0;
    QTest::addRow("G35 ahead") << QByteArray() << qint64(1) << QByteArray(testToken) << 4007;
    QTest::addRow("G35 wrong token") << QByteArray() << qint64(0) << QByteArray("no token") << 4004;
}

void TestSimulatorSessions::resumeFails()
{
    QFETCH(QByteArray, session);
    QFETCH(qint64, sequenceOffset);
    QFETCH(QByteArray, token);
    QFETCH(int, closeCode);
    TestGateway gateway;
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 1);
    QVERIFY(first.waitForDispatch("GUILD_CREATE", 12));
    first.abort();
    RawClient second(gateway.webSocketUrl());
    second.resume(
        session.isEmpty() ? first.sessionId() : session, first.lastSequence() + sequenceOffset, token.constData());
    if (closeCode == 0) {
        QVERIFY(second.waitForOp(9));
        QCOMPARE_EQ(second.ops(9).first()["d"_L1], QJsonValue(false));
        second.identify(0, 1); // G28
        QVERIFY(second.waitForDispatch("READY"));
        return;
    }
    QCOMPARE_EQ(second.waitForClose(), closeCode);
    RawClient third(gateway.webSocketUrl());
    third.resume(first.sessionId(), first.lastSequence());
    if (closeCode == 4007)
        QVERIFY(third.waitForOp(9)); // G38
    else
        QVERIFY(third.waitForDispatch("RESUMED"));
}

void TestSimulatorSessions::overflow()
{
    SimulatorOptions options = quietOptions();
    options.replayBuffer = 20;
    TestGateway gateway(options);
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 1);
    QVERIFY(first.waitForDispatch("GUILD_CREATE", 12));
    first.abort();
    QTRY_COMPARE(gateway.simulator.connections(), 0);
    gateway.simulator.burst(20);
    RawClient fits(gateway.webSocketUrl());
    fits.resume(first.sessionId(), 13); // G33: exactly the depth
    QVERIFY(fits.waitForDispatch("RESUMED"));
    fits.abort();
    QTRY_COMPARE(gateway.simulator.connections(), 0);
    gateway.simulator.burst(20);
    RawClient tooLate(gateway.webSocketUrl());
    tooLate.resume(first.sessionId(), 33); // one short: RESUMED was numbered too
    QVERIFY(tooLate.waitForOp(9)); // G35
}

void TestSimulatorSessions::expiry()
{
    SimulatorOptions options = quietOptions();
    options.sessionLifetime = 300ms;
    TestGateway gateway(options);
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 1);
    QVERIFY(first.waitForDispatch("READY"));
    RawClient staying(gateway.webSocketUrl());
    staying.identify(0, 1);
    QVERIFY(staying.waitForDispatch("READY"));
    first.abort();
    QTRY_COMPARE(gateway.simulator.connections(), 1);
    QCOMPARE_EQ(gateway.simulator.sessions(), 2);
    QTRY_COMPARE(gateway.simulator.sessions(), 1);
    RawClient second(gateway.webSocketUrl());
    second.resume(first.sessionId(), 1);
    QVERIFY(second.waitForOp(9)); // G35
}

void TestSimulatorSessions::clientClose_data()
{
    QTest::addColumn<int>("code"); // 0: TCP loss
    QTest::addColumn<bool>("survives");
    QTest::addRow("G37 1000") << 1000 << false;
    QTest::addRow("G37 1001") << 1001 << false;
    QTest::addRow("G37 4000") << 4000 << true;
    QTest::addRow("G37 4200") << 4200 << true;
    QTest::addRow("G37 1012") << 1012 << true;
    QTest::addRow("G37 TCP loss") << 0 << true;
}

void TestSimulatorSessions::clientClose()
{
    QFETCH(int, code);
    QFETCH(bool, survives);
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    if (code == 0)
        client.abort();
    else
        client.close(code);
    QTRY_COMPARE(gateway.simulator.connections(), 0);
    QCOMPARE_EQ(gateway.simulator.sessions(), survives ? 1 : 0);
    RawClient again(gateway.webSocketUrl());
    again.resume(client.sessionId(), client.lastSequence());
    QVERIFY(survives ? again.waitForDispatch("RESUMED") : again.waitForOp(9));
}

void TestSimulatorSessions::resumeTakesOver()
{
    TestGateway gateway;
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 1);
    QVERIFY(first.waitForDispatch("GUILD_CREATE", 12));
    RawClient second(gateway.webSocketUrl());
    second.resume(first.sessionId(), first.lastSequence());
    QVERIFY(second.waitForDispatch("RESUMED")); // section 4.6, step 5
    QCOMPARE_EQ(first.waitForClose(), 4000);
    gateway.simulator.burst(5);
    QTRY_COMPARE(second.lastSequence(), 13 + 1 + 5);
    QCOMPARE_EQ(first.lastSequence(), 13);
    QCOMPARE_EQ(gateway.simulator.sessions(), 1);
}

void TestSimulatorSessions::resumeIsFree()
{
    SimulatorOptions options = quietOptions();
    options.identifyInterval = 60s;
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    for (int i = 0; i < 5; ++i) {
        RawClient again(gateway.webSocketUrl());
        again.resume(client.sessionId(), client.lastSequence());
        QVERIFY(again.waitForDispatch("RESUMED")); // G36
    }
    QCOMPARE_EQ(gateway.simulator.identifiesRemaining(), 999);
    QCOMPARE_EQ(gateway.simulator.resumesAccepted(), 5);
}

void TestSimulatorSessions::closeWithoutAnAnswer()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.setAnswersClose(false);
    client.identify(0, 1, {{"intents"_L1, 1 << 30}});
    QTRY_VERIFY(client.closeCode().has_value());
    const auto since = std::chrono::steady_clock::now();
    QVERIFY(client.waitForEnd()); // G39
    const auto waited = (std::chrono::steady_clock::now() - since) / 1ms;
    QCOMPARE_LE(waited, 2000);
    QCOMPARE_GE(waited, 500); // it does wait for the answer
    QTRY_COMPARE(gateway.simulator.connections(), 0);
}

void TestSimulatorSessions::halfOpenClient()
{
    SimulatorOptions options = quietOptions();
    options.replayBuffer = 500;
    TestGateway gateway(options);
    RawClient stuck(gateway.webSocketUrl());
    stuck.identify(0, 1);
    RawClient healthy(gateway.webSocketUrl(), "/?v=10&encoding=json&compress=zstd-stream");
    healthy.identify(0, 1);
    QVERIFY(stuck.waitForDispatch("GUILD_CREATE", 12));
    QVERIFY(healthy.waitForDispatch("GUILD_CREATE", 12));
    stuck.stopReading();
    // More than the system's socket buffers, the gateway's own and the session's together: it must be dropped (G48).
    qint64 sent = healthy.lastSequence();
    for (int i = 0; i < 100 && gateway.simulator.connections() == 2; ++i) {
        gateway.simulator.burst(400);
        sent += 400;
        QTRY_COMPARE(healthy.lastSequence(), sent);
    }
    QTRY_COMPARE(gateway.simulator.connections(), 1);
    QVERIFY(!healthy.isEnded());
    QCOMPARE_EQ(healthy.decodeError(), QString());
}

void TestSimulatorSessions::eachSetGetsItsOwn()
{
    TestGateway gateway(quietOptions(60));
    RawClient all(gateway.webSocketUrl());
    all.identify(0, 1);
    RawClient twin(gateway.webSocketUrl());
    twin.identify(0, 1);
    std::vector<std::unique_ptr<RawClient>> thirds;
    for (int number = 0; number < 3; ++number) {
        thirds.push_back(std::make_unique<RawClient>(gateway.webSocketUrl()));
        thirds.back()->identify(number, 3);
        QVERIFY(thirds.back()->waitForDispatch("READY"));
    }
    QVERIFY(all.waitForDispatch("GUILD_CREATE", 60));
    QVERIFY(twin.waitForDispatch("GUILD_CREATE", 60));
    QTRY_COMPARE(
        thirds[0]->count("GUILD_CREATE") + thirds[1]->count("GUILD_CREATE") + thirds[2]->count("GUILD_CREATE"), 60);
    gateway.simulator.burst(600);
    QTRY_COMPARE(all.lastSequence(), 661);
    QTRY_COMPARE(twin.lastSequence(), 661); // G43: duplicates and mixed totals
    QTRY_COMPARE(thirds[0]->lastSequence() + thirds[1]->lastSequence() + thirds[2]->lastSequence(), 3 + 60 + 600);
    int directMessages = 0;
    for (int number = 0; number < 3; ++number) {
        for (const QJsonObject& message : thirds[size_t(number)]->messages()) {
            if (message["op"_L1].toInt() != 0 || message["t"_L1] == "READY"_L1)
                continue;
            const QJsonValue data = message["d"_L1];
            const bool isGuild = message["t"_L1].toString().startsWith("GUILD_"_L1) && !data["guild_id"_L1].isString();
            const QString guild = data[isGuild ? "id"_L1 : "guild_id"_L1].toString();
            if (guild.isEmpty()) {
                ++directMessages;
                QCOMPARE_EQ(number, 0); // G42
            } else {
                QCOMPARE_EQ(int((guild.toULongLong() >> 22) % 3), number); // G42
            }
        }
    }
    QCOMPARE_GT(directMessages, 0);
}

void TestSimulatorSessions::twinsAreIndependent()
{
    // G43: two sessions of one pair and one of another total: each gets all of its own, the same to the byte, and what
    // happens to one is nothing to the others.
    TestGateway gateway(quietOptions(40));
    RawClient one(gateway.webSocketUrl());
    one.identify(0, 2);
    RawClient two(gateway.webSocketUrl(), "/?v=10&encoding=json&compress=zstd-stream");
    two.identify(0, 2);
    RawClient whole(gateway.webSocketUrl(), "/?v=10&encoding=json&compress=zlib-stream");
    whole.identify(0, 1);
    const int guilds = int(gateway.simulator.guildsOf({0, 2}).size());
    QVERIFY(one.waitForDispatch("GUILD_CREATE", guilds));
    QVERIFY(two.waitForDispatch("GUILD_CREATE", guilds));
    QVERIFY(whole.waitForDispatch("GUILD_CREATE", 40));
    QCOMPARE_NE(one.sessionId(), two.sessionId());
    const qint64 before = two.lastSequence();
    gateway.simulator.burst(300);
    QTRY_COMPARE(whole.lastSequence(), 41 + 300);
    one.abort();
    QTRY_COMPARE(gateway.simulator.connections(), 2);
    gateway.simulator.burst(300);
    QTRY_COMPARE(whole.lastSequence(), 41 + 600);
    RawClient again(gateway.webSocketUrl());
    again.resume(one.sessionId(), one.lastSequence());
    QVERIFY(again.waitForDispatch("RESUMED"));
    const auto bodies = [](const RawClient& client, qint64 after) {
        QList<QByteArray> found;
        for (const QJsonObject& message : client.messages()) {
            if (message["op"_L1].toInt(-1) == 0 && message["s"_L1].toInteger() > after
                && message["t"_L1] != "RESUMED"_L1)
                found.append(QJsonDocument(message["d"_L1].toObject()).toJson(QJsonDocument::Compact));
        }
        return found;
    };
    QTRY_COMPARE_EQ(bodies(one, before) + bodies(again, 0), bodies(two, before));
    // What the shard of two sees is what the shard of one sees of its guilds, in the same order.
    const QList<QByteArray> all = bodies(whole, 41);
    QList<QByteArray> own;
    for (const QByteArray& body : all) {
        const QJsonObject data = QJsonDocument::fromJson(body).object();
        const QString guild = data[data.contains("guild_id"_L1) ? "guild_id"_L1 : "id"_L1].toString();
        const bool direct = data.contains("author"_L1) && !data.contains("guild_id"_L1);
        if (direct || (guild.toULongLong() >> 22) % 2 == 0)
            own.append(body);
    }
    QCOMPARE_EQ(bodies(two, before), own);
}

void TestSimulatorSessions::audit()
{
    QTemporaryDir folder;
    SimulatorOptions options = quietOptions();
    options.auditFile = folder.filePath(u"audit.jsonl"_s);
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl(), "/?v=10&encoding=json&compress=zlib-stream");
    QVERIFY(client.waitForOp(10));
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    client.heartbeat();
    QVERIFY(client.waitForOp(11));
    client.close(4000);
    QVERIFY(client.waitForEnd());
    RawClient second(QUrl(client.ready()["resume_gateway_url"_L1].toString()));
    QVERIFY(second.waitForOp(10));
    second.resume(client.sessionId(), 10);
    QVERIFY(second.waitForDispatch("RESUMED"));
    gateway.simulator.inject({FaultKind::Close, 4000}, {});
    QCOMPARE_EQ(second.waitForClose(), 4000);
    QTRY_COMPARE(gateway.simulator.connections(), 0);

    QFile file(options.auditFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(!text.contains(testToken)); // C51
    QVERIFY(!text.contains(client.sessionId()));
    QStringList story;
    double last = 0;
    for (const QByteArray& line : text.trimmed().split('\n')) { // G49
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        QCOMPARE_GE(entry["t"_L1].toDouble(), last);
        last = entry["t"_L1].toDouble();
        QString words = u"%1 %2"_s.arg(entry["conn"_L1].toInt()).arg(entry["event"_L1].toString());
        for (const QLatin1StringView key :
            {"host"_L1, "answer"_L1, "replayed"_L1, "d"_L1, "by"_L1, "code"_L1, "s"_L1}) {
            if (entry.contains(key))
                words += u' ' + entry[key].toVariant().toString();
        }
        story.append(words);
    }
    const QStringList expected{u"0 gateway"_s, u"1 connect main"_s, u"1 hello"_s, u"1 identify ready"_s, u"1 ready 1"_s,
        u"1 heartbeat 13 13"_s, u"1 close client 4000 13"_s, u"2 connect resume"_s, u"2 hello"_s,
        u"2 resume resumed 3"_s, u"2 resumed 14"_s, u"2 fault 4000"_s, u"2 close server 4000 14"_s};
    QCOMPARE_EQ(story, expected);
    const QJsonObject lastLine = QJsonDocument::fromJson(text.trimmed().split('\n').last()).object();
    QCOMPARE_EQ(lastLine["dispatches"_L1].toObject(), (QJsonObject{{"GUILD_CREATE"_L1, 3}, {"RESUMED"_L1, 1}}));
}

void TestSimulatorSessions::auditTellsAll()
{
    // G49: what a judge needs is there, and no token, wherever a client may put it.
    QTemporaryDir folder;
    SimulatorOptions options = quietOptions();
    options.auditFile = folder.filePath(u"audit.jsonl"_s);
    options.identifyLimit = 2;
    TestGateway gateway(options);
    const QByteArray token = testToken;
    gateway.get(u"/api/v10/gateway/bot"_s);
    gateway.get(u"/api/v10/webhooks/12/%1"_s.arg(QString::fromLatin1(token)));
    gateway.simulator.failRest(429, 1);
    gateway.get(u"/api/v10/gateway/bot?token=%1"_s.arg(QString::fromLatin1(token)));
    RawClient client(gateway.webSocketUrl(), "/?v=10&encoding=json&token=" + token, "User-Agent: " + token + "\r\n");
    QVERIFY(client.waitForOp(10));
    client.send(1, QString::fromLatin1(token));
    client.identify(0, 1, {{"presence"_L1, QJsonObject{{"status"_L1, u"dnd"_s}}}, {"large_threshold"_L1, 250}});
    QVERIFY(client.waitForDispatch("READY"));
    for (int i = 0; i < 6; ++i)
        client.send(3, QJsonObject{{"status"_L1, u"idle"_s}, {"activities"_L1, QJsonArray()}});
    const QString guild = toString(gateway.simulator.guildsOf({0, 1}).first());
    for (int i = 0; i < 2; ++i)
        client.send(8, QJsonObject{{"guild_id"_L1, guild}, {"query"_L1, u""_s}, {"limit"_L1, 0}});
    QVERIFY(client.waitForDispatch("RATE_LIMITED"));
    gateway.simulator.inject({FaultKind::Reconnect}, {});
    QVERIFY(client.waitForOp(7));
    client.close(1000);
    QVERIFY(client.waitForEnd());
    QTRY_COMPARE(gateway.simulator.sessions(), 0);
    RawClient refused(gateway.webSocketUrl());
    refused.identify(0, 1, {{"intents"_L1, 1 << 30}});
    QCOMPARE_EQ(refused.waitForClose(), 4013);
    RawClient over(gateway.webSocketUrl());
    over.identify(0, 1);
    QVERIFY(over.waitForDispatch("READY"));
    RawClient last(gateway.webSocketUrl());
    last.identify(0, 1);
    QCOMPARE_EQ(last.waitForClose(), 4004);

    QFile file(options.auditFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (qsizetype at = 0; at + 10 <= token.size(); ++at)
        QVERIFY2(!text.contains(token.mid(at, 10)), token.mid(at, 10).constData()); // C51
    QVERIFY(!text.contains(client.sessionId()) && !text.contains(over.sessionId()));
    QList<QJsonObject> lines;
    for (const QByteArray& line : text.trimmed().split('\n'))
        lines.append(QJsonDocument::fromJson(line).object());
    const auto count = [&lines](const QJsonObject& wanted) {
        return std::ranges::count_if(lines, [&wanted](const QJsonObject& line) {
            for (auto field = wanted.constBegin(); field != wanted.constEnd(); ++field) {
                if (line[field.key()] != field.value())
                    return false;
            }
            return true;
        });
    };
    const auto event = [](const char* name, QJsonObject fields = {}) {
        fields.insert("event"_L1, QLatin1StringView(name));
        return fields;
    };
    const QJsonArray pair{0, 1};
    for (const QJsonObject& wanted : QList<QJsonObject>{
             event("gateway",
                 {{"max_concurrency"_L1, 1}, {"identify_limit"_L1, 2}, {"heartbeat_interval_ms"_L1, 41250},
                     {"session_lifetime_ms"_L1, 300'000}, {"max_guilds_per_shard"_L1, 2500}}),
             event("rest",
                 {{"method"_L1, u"GET"_s}, {"path"_L1, u"/api/v10/gateway/bot"_s}, {"status"_L1, 200},
                     {"authorization"_L1, true}, {"accepted"_L1, true}, {"user_agent"_L1, u"Mozilla/5.0"_s}}),
             event("rest", {{"path"_L1, u"/api/v10/webhooks/12/(redacted)"_s}, {"status"_L1, 404}}),
             event("rest", {{"status"_L1, 429}, {"retry_after"_L1, 0.53}}),
             event("connect",
                 {{"conn"_L1, 1}, {"query"_L1, u"v=10&encoding=json&token=…"_s}, {"host"_L1, u"main"_s},
                     {"user_agent"_L1, true}}),
             event("heartbeat", {{"conn"_L1, 1}, {"d"_L1, u"a text"_s}, {"s"_L1, 0}}),
             event("identify",
                 {{"conn"_L1, 1}, {"shard"_L1, pair}, {"answer"_L1, u"ready"_s}, {"intents"_L1, 53608447},
                     {"compress"_L1, false}, {"large_threshold"_L1, 250}, {"presence"_L1, true},
                     {"properties"_L1, QJsonArray{u"browser"_s, u"device"_s, u"os"_s}}}),
             event("ready", {{"conn"_L1, 1}, {"s"_L1, 1}}),
             event("op", {{"op"_L1, 8}, {"answer"_L1, u"list"_s}}),
             event("op", {{"op"_L1, 8}, {"answer"_L1, u"rate limited"_s}}),
             event("op", {{"op"_L1, 3}, {"answer"_L1, u"dropped"_s}}),
             event("sent", {{"conn"_L1, 1}, {"op"_L1, 7}}),
             event("close", {{"conn"_L1, 1}, {"by"_L1, u"client"_s}, {"code"_L1, 1000}}),
             event("session-ended", {{"shard"_L1, pair}, {"why"_L1, u"client 1000"_s}}),
             event("identify", {{"conn"_L1, 2}, {"answer"_L1, 4013}, {"presence"_L1, false}}),
             event("close", {{"conn"_L1, 2}, {"by"_L1, u"server"_s}, {"code"_L1, 4013}}),
             event("identify", {{"conn"_L1, 4}, {"answer"_L1, u"token reset"_s}}),
             event("token-reset"),
             event("session-ended", {{"why"_L1, u"token reset"_s}}),
         })
        QVERIFY2(count(wanted) == 1,
            QByteArray(QByteArray::number(qint64(count(wanted))) + " of " + QJsonDocument(wanted).toJson())
                .constData());
    QCOMPARE_EQ(count(event("op", {{"op"_L1, 3}, {"answer"_L1, u"accepted"_s}})), 5);
    QCOMPARE_EQ(count(event("hello")), 4);
}

QTEST_GUILESS_MAIN(TestSimulatorSessions)
#include "tst_simulator_sessions.moc"
