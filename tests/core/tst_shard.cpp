// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One shard against a gateway that a test scripts word by word. Rows are named by the C rows of the protocol checklist.

#include "core/gateway/shard.h"
#include "tests/support/scriptedgateway.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

struct Sink : DispatchSink {
    QList<std::pair<QByteArray, qint64>> events;
    QList<bool> replayed;
    void dispatch(const Dispatch& event) override
    {
        events.append({QByteArray(event.type.data(), qsizetype(event.type.size())), event.sequence});
        replayed.append(event.replayed);
    }
};

//! A shard with quick timings, and identifies granted at once unless held.
struct Bench {
    ScriptedGateway gateway;
    ShardEnvironment environment;
    Sink sink;
    std::unique_ptr<Shard> shard;
    QList<ShardTransition> transitions;
    bool grants = true;
    int written = 0;
    int throttled = 0;
    QList<int> fatal;

    Bench()
    {
        environment.config.token = BotToken("aaa.bbb.ccc");
        environment.config.intents = 513;
        environment.config.gatewayUrl = gateway.url();
        auto& timings = environment.config.timings;
        timings.connectTimeout = 2s;
        timings.helloTimeout = 300ms;
        timings.readyTimeout = 300ms;
        timings.resumedTimeout = 300ms;
        timings.backoffBase = 20ms;
        timings.backoffCap = 80ms;
        timings.invalidSessionWaitMin = 20ms;
        timings.invalidSessionWaitMax = 40ms;
        environment.sinks = {&sink};
        shard = std::make_unique<Shard>(ShardId{3, 16}, environment);
        QObject::connect(shard.get(), &Shard::stateChanged, shard.get(),
            [this](const ShardTransition& t) { transitions.append(t); });
        QObject::connect(
            shard.get(), &Shard::identifyWanted, shard.get(),
            [this] {
                if (grants)
                    (void)shard->grantIdentify();
            },
            Qt::QueuedConnection);
        QObject::connect(shard.get(), &Shard::identifyWritten, shard.get(), [this] { ++written; });
        QObject::connect(shard.get(), &Shard::identifyThrottled, shard.get(), [this] { ++throttled; });
        QObject::connect(shard.get(), &Shard::failedForGood, shard.get(), [this](int code) { fatal.append(code); });
    }

    [[nodiscard]] bool connected(int connections)
    {
        return QTest::qWaitFor([&] { return gateway.connections() == connections; });
    }
    [[nodiscard]] bool received(int op, int count = 1)
    {
        return QTest::qWaitFor([&] { return gateway.connections() > 0 && gateway.count(op) >= count; });
    }
    [[nodiscard]] bool is(ShardState state)
    {
        return QTest::qWaitFor([&] { return shard->state() == state; });
    }
    //! From nothing to Ready, with READY as sequence 1.
    [[nodiscard]] bool becomesReady(const QStringList& guilds = {}, const QUrl& resumeUrl = {})
    {
        const int before = gateway.connections();
        shard->start(u"test"_s);
        if (!connected(before + 1))
            return false;
        gateway.hello();
        if (!received(2))
            return false;
        gateway.ready(1, u"0123456789abcdef"_s, resumeUrl, guilds);
        return is(ShardState::Ready);
    }
    //! Answers the reconnect that is under way with a complete resume.
    [[nodiscard]] bool resumes(int connections, qint64 resumedSequence)
    {
        if (!connected(connections))
            return false;
        gateway.hello();
        if (!received(6))
            return false;
        gateway.event(resumedSequence, u"RESUMED"_s, QJsonObject());
        return is(ShardState::Ready);
    }
};

} // namespace

class TestShard : public QObject {
    Q_OBJECT
private slots:
    void identifies();
    void query_data();
    void query();
    void heartbeats();
    void answersServerHeartbeat();
    void zombie();
    void keepsBeatingWhileQueued();
    void sequenceIsKept();
    void resumesWithReplay();
    void resumeUrlAndFallback();
    void closeCodes_data();
    void closeCodes();
    void tcpLoss();
    void reconnectOpcode();
    void reconnectBeforeHello();
    void invalidSession_data();
    void invalidSession();
    void fruitlessResumesEndInIdentify();
    void identifyThrottled();
    void timeouts_data();
    void timeouts();
    void tolerates_data();
    void tolerates();
    void brokenFrames_data();
    void brokenFrames();
    void payloadCompression();
    void pauseAndEnd();
    void destroyedKeepsSession();
    void guildCounts();
    void permitGoesBack();
    void backoffGrows();
    void refusesPlainRemote();
    void presenceIsCoalesced();
    void presenceWaitsForReady_data();
    void presenceWaitsForReady();
    void loopsSlowDown_data();
    void loopsSlowDown();
};

void TestShard::identifies()
{
    Bench bench;
    bench.environment.config.presence = Presence{u"dnd"_s, 3, u"the shards"_s};
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    QVERIFY(bench.is(ShardState::AwaitingHello));
    // C9: nothing may be said before HELLO.
    QCOMPARE(bench.gateway.client().received.size(), 0);
    bench.gateway.hello();
    QVERIFY(bench.received(2));
    const QJsonObject d = bench.gateway.last(2)["d"_L1].toObject();
    QCOMPARE(d["token"_L1].toString(), u"aaa.bbb.ccc"_s);
    QCOMPARE(d["intents"_L1].toInt(), 513);
    QCOMPARE(d["shard"_L1].toArray(), (QJsonArray{3, 16}));
    QVERIFY(!d["properties"_L1].toObject()["os"_L1].toString().isEmpty());
    const QJsonObject presence = d["presence"_L1].toObject();
    QCOMPARE(presence["status"_L1].toString(), u"dnd"_s);
    QCOMPARE(presence["activities"_L1].toArray().at(0).toObject()["name"_L1].toString(), u"the shards"_s);
    QCOMPARE(bench.shard->state(), ShardState::Identifying);
    QVERIFY(bench.shard->until().has_value());
    bench.gateway.ready(1, u"0123456789abcdef"_s, {}, {u"1200000000000000001"_s});
    QVERIFY(bench.is(ShardState::Ready));
    // C17
    const Session session = bench.shard->session();
    QCOMPARE(session.id, "0123456789abcdef");
    QCOMPARE(session.sequence, 1);
    QCOMPARE(session.shard, (ShardId{3, 16}));
    QCOMPARE(session.resumeUrl, bench.gateway.url());
    QCOMPARE(session.applicationId, "1001");
    QCOMPARE(bench.shard->maskedSession(), u"012…ef"_s);
    QCOMPARE(bench.written, 1);
    QVERIFY(bench.gateway.client().userAgent.startsWith("DiscordBot ("));
}

void TestShard::query_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("query");
    QTest::addRow("C4 none") << Transport::None << u""_s << u"v=10&encoding=json"_s;
    QTest::addRow("C4 zlib") << Transport::ZlibStream << u""_s << u"v=10&encoding=json&compress=zlib-stream"_s;
    QTest::addRow("C4 zstd") << Transport::ZstdStream << u""_s << u"v=10&encoding=json&compress=zstd-stream"_s;
    QTest::addRow("C3 trailing slash") << Transport::None << u"/"_s << u"v=10&encoding=json"_s;
    QTest::addRow("C3 path and query") << Transport::None << u"/gateway?v=6"_s << u"v=10&encoding=json"_s;
}

void TestShard::query()
{
    QFETCH(Transport, transport);
    QFETCH(QString, base);
    QFETCH(QString, query);
    Bench bench;
    bench.environment.config.transport = transport;
    bench.environment.config.gatewayUrl = QUrl(bench.gateway.url().toString() + base);
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    QCOMPARE(bench.gateway.client().url.query(), query);
    // C4: the same on a resume. A saved session makes the next connection one.
    bench.shard->end(u"test"_s);
    Session session;
    session.id = "abc";
    session.resumeUrl = bench.gateway.url();
    bench.shard->adopt(session);
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(2));
    QCOMPARE(bench.gateway.client().url.query(), query);
}

void TestShard::heartbeats()
{
    Bench bench;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    const auto began = std::chrono::steady_clock::now();
    bench.gateway.hello(200);
    QVERIFY(bench.received(1));
    // C10: jittered within the first interval. C11: null before the first dispatch.
    QVERIFY(std::chrono::steady_clock::now() - began < 1s);
    QVERIFY(bench.gateway.last(1).contains("d"_L1));
    QVERIFY(bench.gateway.last(1)["d"_L1].isNull());
    QVERIFY(!bench.shard->latency().newest().has_value()); // no ACK: no latency, not 0
    bench.gateway.say(11, QJsonValue());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->latency().newest().has_value(); })); // C15
    QVERIFY(bench.shard->lastAckAt().has_value());
    bench.gateway.ready(7);
    QVERIFY(bench.is(ShardState::Ready));
    const int before = bench.gateway.count(1);
    QVERIFY(bench.received(1, before + 1));
    QCOMPARE(bench.gateway.last(1)["d"_L1].toInt(), 7); // C11
}

void TestShard::answersServerHeartbeat()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    const int before = bench.gateway.count(1);
    bench.gateway.say(1, QJsonValue()); // C12
    QVERIFY(bench.received(1, before + 1));
    QCOMPARE(bench.gateway.last(1)["d"_L1].toInt(), 1);
    QCOMPARE(bench.shard->state(), ShardState::Ready);
}

void TestShard::zombie()
{
    Bench bench;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello(100);
    QVERIFY(bench.received(2));
    bench.gateway.ready();
    // C13: no ACK at all; the connection is closed with 4000 when the next beat is due, and the session resumed.
    QVERIFY(bench.connected(2));
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client(0).gone; }));
    QCOMPARE(bench.gateway.client(0).closeCode, 4000);
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    QCOMPARE(bench.written, 1);
    QVERIFY(std::ranges::any_of(bench.transitions, [](const auto& t) { return t.cause.contains("ombie"_L1); }));
}

void TestShard::keepsBeatingWhileQueued()
{
    Bench bench;
    bench.grants = false;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello(100);
    QVERIFY(bench.is(ShardState::QueuedForIdentify));
    for (int beats = 1; beats <= 3; ++beats) { // C14
        QVERIFY(bench.received(1, beats));
        bench.gateway.say(11, QJsonValue());
    }
    QCOMPARE(bench.gateway.count(2), 0);
    QCOMPARE(bench.shard->state(), ShardState::QueuedForIdentify);
    QVERIFY(bench.shard->grantIdentify());
    QVERIFY(bench.received(2));
}

void TestShard::sequenceIsKept()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.event(2, u"MESSAGE_CREATE"_s, QJsonObject());
    bench.gateway.event(3, u"TYPING_START"_s, QJsonObject());
    bench.gateway.event(3, u"TYPING_START"_s, QJsonObject()); // a duplicate is not delivered
    bench.gateway.event(4, u"SOMETHING_NEW"_s, QJsonObject());
    bench.gateway.say(11, QJsonValue()); // a null sequence changes nothing (C16)
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 4; }));
    const QList<std::pair<QByteArray, qint64>> expected{
        {"READY", 1}, {"MESSAGE_CREATE", 2}, {"TYPING_START", 3}, {"SOMETHING_NEW", 4}};
    QCOMPARE(bench.sink.events, expected);
    QCOMPARE(bench.shard->counters().duplicates, 1u);
}

void TestShard::resumesWithReplay()
{
    Bench bench;
    QVERIFY(bench.becomesReady({u"1200000000000000001"_s}));
    bench.shard->reconnect(u"test"_s);
    QVERIFY(bench.connected(2));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    const QJsonObject d = bench.gateway.last(6)["d"_L1].toObject();
    QCOMPARE(d["token"_L1].toString(), u"aaa.bbb.ccc"_s);
    QCOMPARE(d["session_id"_L1].toString(), u"0123456789abcdef"_s);
    QCOMPARE(d["seq"_L1].toInt(), 1);
    bench.gateway.event(2, u"MESSAGE_CREATE"_s, QJsonObject());
    bench.gateway.event(3, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 3; }));
    QCOMPARE(bench.shard->state(), ShardState::Resuming);
    bench.gateway.event(4, u"RESUMED"_s, QJsonValue()); // C27: d null
    QVERIFY(bench.is(ShardState::Ready));
    bench.gateway.event(5, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 5; }));
    QCOMPARE(bench.sink.replayed, (QList<bool>{false, true, true, false, false})); // C26
    QCOMPARE(bench.shard->roster().count(), 1); // C44: kept on RESUMED
    QCOMPARE(bench.written, 1); // C41
    QCOMPARE(bench.shard->counters().resumes, 1);
    QCOMPARE(bench.shard->counters().replayed, 2u);
}

void TestShard::resumeUrlAndFallback()
{
    ScriptedGateway resumeHost;
    Bench bench;
    QVERIFY(bench.becomesReady({}, resumeHost.url()));
    bench.shard->reconnect(u"test"_s);
    QVERIFY(QTest::qWaitFor([&] { return resumeHost.connections() == 1; })); // C18
    QCOMPARE(bench.gateway.connections(), 1);
    resumeHost.hello();
    QVERIFY(QTest::qWaitFor([&] { return resumeHost.count(6) == 1; }));
    resumeHost.event(2, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));

    // A session whose resume host is dead goes on at the main URL, as the same session.
    QUrl dead;
    {
        ScriptedGateway gone;
        dead = gone.url();
    }
    Bench other;
    QVERIFY(other.becomesReady({}, dead));
    other.shard->reconnect(u"test"_s);
    QVERIFY(other.resumes(2, 2));
    QCOMPARE(other.written, 1);
}

void TestShard::closeCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Recovery>("recovery");
    for (const int code : {1000, 1001, 1011, 4000, 4001, 4002, 4005, 4008, 4099, 4900})
        QTest::addRow("C19 %d resumes", code) << code << Recovery::Resume;
    for (const int code : {4003, 4007, 4009})
        QTest::addRow("C20 %d identifies", code) << code << Recovery::Identify;
    for (const int code : {4004, 4010, 4011, 4012, 4013, 4014})
        QTest::addRow("C21 %d stops", code) << code << Recovery::Stop;
}

void TestShard::closeCodes()
{
    QFETCH(int, code);
    QFETCH(Recovery, recovery);
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.client().socket->close(QWebSocketProtocol::CloseCode(code));
    switch (recovery) {
    case Recovery::Resume:
        QVERIFY(bench.resumes(2, 2));
        QCOMPARE(bench.written, 1);
        break;
    case Recovery::Identify:
        QVERIFY(bench.connected(2));
        bench.gateway.hello();
        QVERIFY(bench.received(2));
        QCOMPARE(bench.gateway.count(6), 0);
        QCOMPARE(bench.written, 2);
        break;
    case Recovery::Stop:
        QVERIFY(bench.is(ShardState::Failed));
        QCOMPARE(bench.fatal, QList<int>{code});
        QCOMPARE(bench.gateway.connections(), 1);
        break;
    }
    QCOMPARE(bench.shard->lastCloseCode(), std::optional(code));
    QVERIFY(!bench.shard->lastCloseByUs());
    const auto told = std::ranges::find_if(bench.transitions, [code](const auto& t) { return t.closeCode == code; });
    QVERIFY(told != bench.transitions.end());
    QVERIFY(!told->cause.isEmpty());
}

void TestShard::tcpLoss()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.client().socket->abort();
    QVERIFY(bench.resumes(2, 2)); // C19
    // Qt would say 1000 here; the truth is that no code came.
    QCOMPARE(bench.shard->lastCloseCode(), std::optional(0));
    QCOMPARE(bench.written, 1);
}

void TestShard::reconnectOpcode()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.say(7, QJsonValue());
    QVERIFY(bench.resumes(2, 2));
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client(0).gone; }));
    QCOMPARE(bench.gateway.client(0).closeCode, 4000); // C45
    QCOMPARE(bench.written, 1);
}

void TestShard::reconnectBeforeHello()
{
    Bench bench;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.say(7, QJsonValue()); // C22
    QVERIFY(bench.connected(2));
    bench.gateway.hello();
    QVERIFY(bench.received(2));
}

void TestShard::invalidSession_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<bool>("resumes");
    QTest::addRow("C23 false") << uR"({"op":9,"d":false,"s":null,"t":null})"_s << false;
    QTest::addRow("C24 true") << uR"({"op":9,"d":true,"s":null,"t":null})"_s << true;
    QTest::addRow("missing") << uR"({"op":9})"_s << true;
    QTest::addRow("null") << uR"({"op":9,"d":null})"_s << true;
    QTest::addRow("text") << uR"({"op":9,"d":"yes"})"_s << true;
    QTest::addRow("object") << uR"({"op":9,"d":{"a":[1]}})"_s << true;
}

void TestShard::invalidSession()
{
    QFETCH(QString, payload);
    QFETCH(bool, resumes);
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.say(payload);
    QVERIFY(bench.connected(2));
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client(0).gone; }));
    QCOMPARE(bench.gateway.client(0).closeCode, resumes ? 4000 : 1000);
    bench.gateway.hello();
    QVERIFY(bench.received(resumes ? 6 : 2));
    QCOMPARE(bench.written, resumes ? 1 : 2);
}

void TestShard::fruitlessResumesEndInIdentify()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.say(9, true);
    for (int connection = 2; connection <= 3; ++connection) {
        QVERIFY(bench.connected(connection));
        bench.gateway.hello();
        QVERIFY(bench.received(6));
        bench.gateway.say(9, true);
    }
    QVERIFY(bench.connected(4)); // C24: it does not go on for ever
    bench.gateway.hello();
    QVERIFY(bench.received(2));
}

void TestShard::identifyThrottled()
{
    Bench bench;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(2));
    bench.gateway.say(9, false); // C25
    QVERIFY(bench.received(2, 2));
    QCOMPARE(bench.throttled, 1);
    QCOMPARE(bench.gateway.connections(), 1); // on the same connection
    bench.gateway.ready();
    QVERIFY(bench.is(ShardState::Ready));
}

void TestShard::timeouts_data()
{
    QTest::addColumn<QString>("waitingFor");
    for (const char* step : {"HELLO", "READY", "RESUMED"})
        QTest::addRow("no %s", step) << QString::fromLatin1(step);
}

void TestShard::timeouts()
{
    QFETCH(QString, waitingFor);
    Bench bench;
    int connections = 1;
    if (waitingFor == "RESUMED"_L1) {
        QVERIFY(bench.becomesReady());
        bench.shard->reconnect(u"test"_s);
        connections = 2;
    } else {
        bench.shard->start(u"test"_s);
    }
    QVERIFY(bench.connected(connections));
    if (waitingFor != "HELLO"_L1)
        bench.gateway.hello();
    QVERIFY(bench.connected(connections + 1)); // it gave up and tried again
    QVERIFY(
        std::ranges::any_of(bench.transitions, [&](const auto& t) { return t.cause.contains(u"No "_s + waitingFor); }));
    bench.gateway.hello();
    QVERIFY(bench.received(waitingFor == "RESUMED"_L1 ? 6 : 2));
}

void TestShard::tolerates_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addRow("C47 unknown opcode") << uR"({"op":99,"d":{"x":1}})"_s;
    QTest::addRow("C47 unknown event") << uR"({"t":"NEVER_SEEN","s":2,"op":0,"d":{"a":[{}]}})"_s;
    QTest::addRow("C47 extra keys")
        << uR"({"zzz":[1,2,{"op":7}],"t":"TYPING_START","s":2,"op":0,"d":{},"more":"op"})"_s;
    QTest::addRow("C27 ack with object") << uR"({"op":11,"d":{"a":1}})"_s;
    QTest::addRow("C27 ack without anything") << uR"({"op":11})"_s;
    QTest::addRow("C47 numeric guild id") << uR"({"t":"GUILD_CREATE","s":2,"op":0,"d":{"id":1200000000000000001}})"_s;
    QTest::addRow("guild event without id") << uR"({"t":"GUILD_CREATE","s":2,"op":0,"d":{}})"_s;
    QTest::addRow("dispatch without d") << uR"({"t":"MESSAGE_CREATE","s":2,"op":0})"_s;
    QTest::addRow("dispatch without t") << uR"({"s":2,"op":0,"d":null})"_s;
    QTest::addRow("second HELLO") << uR"({"op":10,"d":{"heartbeat_interval":41250}})"_s;
    QTest::addRow("second READY") << uR"({"t":"READY","s":2,"op":0,"d":{"session_id":"evil","guilds":[]}})"_s;
    QTest::addRow("opcode of clients") << uR"({"op":2,"d":{}})"_s;
}

void TestShard::tolerates()
{
    QFETCH(QString, payload);
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.say(payload);
    bench.gateway.event(50, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 50; }));
    QCOMPARE(bench.shard->state(), ShardState::Ready);
    QCOMPARE(bench.gateway.connections(), 1);
    QCOMPARE(bench.shard->session().id, "0123456789abcdef");
}

void TestShard::brokenFrames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("binary");
    QTest::addRow("not JSON") << u"hello there"_s << QByteArray();
    QTest::addRow("an array") << u"[1,2]"_s << QByteArray();
    QTest::addRow("cut off") << uR"({"op":0,"s":2,"t":"MESS)"_s << QByteArray();
    QTest::addRow("empty object") << u"{}"_s << QByteArray();
    QTest::addRow("op of the wrong type") << uR"({"op":"0"})"_s << QByteArray();
    QTest::addRow("s of the wrong type") << uR"({"op":0,"s":"2","t":"X","d":{}})"_s << QByteArray();
    QTest::addRow("deep") << QString(5000, u'[') << QByteArray();
    QTest::addRow("binary garbage") << QString() << QByteArray("\x01\x02\x03garbage");
    QTest::addRow("binary empty stream cut off") << QString() << QByteArray("\x78\x9c");
}

void TestShard::brokenFrames()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, binary);
    Bench bench;
    QVERIFY(bench.becomesReady());
    if (binary.isEmpty())
        bench.gateway.say(text);
    else
        bench.gateway.client().socket->sendBinaryMessage(binary);
    // What the frame held is lost to us, not to Discord: the session is kept and resumed.
    QVERIFY(bench.resumes(2, 2));
    QCOMPARE(bench.gateway.client(0).closeCode, 4000);
    QCOMPARE(bench.written, 1);
}

void TestShard::payloadCompression()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    // C31: qCompress is one whole zlib stream behind four bytes of length.
    bench.gateway.client().socket->sendBinaryMessage(qCompress(R"({"t":"MESSAGE_CREATE","s":2,"op":0,"d":{}})").mid(4));
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 2; }));
    bench.gateway.event(3, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 3; }));
}

void TestShard::pauseAndEnd()
{
    Bench bench; // B6
    QVERIFY(bench.becomesReady());
    bench.shard->pause(u"test"_s);
    QCOMPARE(bench.shard->state(), ShardState::Paused);
    QVERIFY(bench.shard->until().has_value());
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client().gone; }));
    QCOMPARE(bench.gateway.client().closeCode, 4000);
    bench.shard->start(u"test"_s);
    QVERIFY(bench.resumes(2, 2));
    QCOMPARE(bench.written, 1);
    bench.shard->end(u"test"_s);
    QCOMPARE(bench.shard->state(), ShardState::Stopped);
    QVERIFY(!bench.shard->session().isResumable());
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client().gone; }));
    QCOMPARE(bench.gateway.client().closeCode, 1000);
}

void TestShard::destroyedKeepsSession()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.shard.reset();
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client().gone; }));
    // A destroyed QWebSocket would send 1001, and the session would be dead. Without a close frame Qt says 1000 at this
    // end.
    QCOMPARE(bench.gateway.client().closeCode, 1000);
    QVERIFY(bench.gateway.client().socket->closeReason().isEmpty());
}

void TestShard::guildCounts()
{
    Bench bench; // C43, C44
    QVERIFY(bench.becomesReady({u"1200000000000000001"_s, u"1200000000000000002"_s}));
    QCOMPARE(bench.shard->roster().count(), 2);
    QCOMPARE(bench.shard->roster().loading(), 2);
    const auto guild = [](const char* id, std::optional<bool> unavailable) {
        QJsonObject object{{u"id"_s, QString::fromLatin1(id)}};
        if (unavailable)
            object[u"unavailable"_s] = *unavailable;
        return object;
    };
    bench.gateway.event(2, u"GUILD_CREATE"_s, guild("1200000000000000001", false));
    bench.gateway.event(3, u"GUILD_DELETE"_s, guild("1200000000000000002", true)); // an outage, not gone
    bench.gateway.event(4, u"GUILD_CREATE"_s, guild("1200000000000000003", {})); // a join
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 4; }));
    QCOMPARE(bench.shard->roster().count(), 3);
    QCOMPARE(bench.shard->roster().unavailable(), 1);
    QCOMPARE(bench.shard->roster().loading(), 0);
    bench.gateway.event(5, u"GUILD_DELETE"_s, guild("1200000000000000001", {})); // gone
    bench.gateway.event(6, u"GUILD_UPDATE"_s, guild("1200000000000000003", {}));
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 6; }));
    QCOMPARE(bench.shard->roster().count(), 2);
}

void TestShard::permitGoesBack()
{
    Bench bench;
    bench.grants = false;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.is(ShardState::QueuedForIdentify));
    QSignalSpy withdrawn(bench.shard.get(), &Shard::identifyWithdrawn);
    bench.gateway.client().socket->abort();
    QVERIFY(bench.is(ShardState::BackingOff));
    QCOMPARE(withdrawn.size(), 1);
    QVERIFY(!bench.shard->grantIdentify());
    QCOMPARE(bench.written, 0);
}

void TestShard::backoffGrows()
{
    Bench bench;
    QUrl dead;
    {
        ScriptedGateway gone;
        dead = gone.url();
    }
    bench.environment.config.gatewayUrl = dead;
    bench.shard->start(u"test"_s);
    QVERIFY(QTest::qWaitFor([&] {
        return std::ranges::count_if(bench.transitions, [](const auto& t) { return t.to == ShardState::BackingOff; })
            >= 4;
    }));
    for (const auto& transition : std::as_const(bench.transitions)) {
        if (transition.to == ShardState::BackingOff)
            QVERIFY2(!transition.next.isEmpty() && transition.cause.contains("127.0.0.1"_L1),
                qPrintable(transition.cause)); // C46
    }
}

void TestShard::refusesPlainRemote()
{
    Bench bench;
    bench.environment.config.gatewayUrl = QUrl(u"ws://192.0.2.1:80"_s);
    bench.shard->start(u"test"_s);
    QVERIFY(bench.is(ShardState::BackingOff));
    QVERIFY2(bench.shard->cause().contains("wss"_L1), qPrintable(bench.shard->cause()));
}

void TestShard::presenceIsCoalesced()
{
    Bench bench;
    bench.environment.config.timings.presenceWindow = 400ms;
    QVERIFY(bench.becomesReady());
    for (int i = 1; i <= 9; ++i)
        bench.shard->setPresence({u"online"_s, 0, u"game %1"_s.arg(i)});
    QVERIFY(bench.received(3, 6)); // C36: five at once, and after the window the newest only
    const auto text = [](const QJsonObject& payload) {
        return payload["d"_L1].toObject()["activities"_L1].toArray().at(0).toObject()["name"_L1].toString();
    };
    QStringList sent;
    for (const QJsonObject& payload : std::as_const(bench.gateway.client().received)) {
        if (payload["op"_L1].toInt() == 3)
            sent.append(text(payload));
    }
    QCOMPARE(sent, (QStringList{u"game 1"_s, u"game 2"_s, u"game 3"_s, u"game 4"_s, u"game 5"_s, u"game 9"_s}));
}

void TestShard::presenceWaitsForReady_data()
{
    QTest::addColumn<bool>("resumes");
    QTest::addRow("C35 until RESUMED") << true;
    QTest::addRow("C35 until READY, by IDENTIFY itself") << false;
}

void TestShard::presenceWaitsForReady()
{
    QFETCH(bool, resumes);
    Bench bench;
    QVERIFY(bench.becomesReady());
    if (resumes)
        bench.shard->reconnect(u"test"_s);
    else
        bench.shard->reidentify(u"test"_s);
    const Presence presence{u"idle"_s, 0, u"chess"_s};
    bench.environment.config.presence = presence; // as ShardThread does
    bench.shard->setPresence(presence);
    QVERIFY(bench.connected(2));
    bench.gateway.hello();
    if (resumes) {
        QVERIFY(bench.received(6));
        QCOMPARE(bench.gateway.count(3), 0);
        bench.gateway.event(2, u"RESUMED"_s, QJsonObject());
        QVERIFY(bench.received(3));
        QCOMPARE(bench.gateway.last(3)["d"_L1].toObject()["status"_L1].toString(), u"idle"_s);
    } else {
        QVERIFY(bench.received(2));
        QCOMPARE(bench.gateway.last(2)["d"_L1].toObject()["presence"_L1].toObject()["status"_L1].toString(), u"idle"_s);
        bench.gateway.ready();
        QVERIFY(bench.is(ShardState::Ready));
        QCOMPARE(bench.gateway.count(3), 0); // said already
    }
}

void TestShard::loopsSlowDown_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addRow("op 7 after every RESUMED") << uR"({"op":7,"d":null})"_s;
    QTest::addRow("op 9 false after every READY") << uR"({"op":9,"d":false})"_s;
}

void TestShard::loopsSlowDown()
{
    QFETCH(QString, payload);
    Bench bench;
    bench.environment.config.timings.backoffBase = 40ms;
    bench.environment.config.timings.backoffCap = 10min;
    QVERIFY(bench.becomesReady());
    qint64 sequence = 1;
    for (int round = 2; round <= 6; ++round) {
        bench.gateway.say(payload);
        QVERIFY(bench.connected(round));
        bench.gateway.hello();
        QVERIFY(QTest::qWaitFor([&] { return bench.gateway.count(6) + bench.gateway.count(2) > 0; }));
        if (bench.gateway.count(6) > 0)
            bench.gateway.event(++sequence, u"RESUMED"_s, QJsonObject());
        else
            bench.gateway.ready();
        QVERIFY(bench.is(ShardState::Ready));
    }
    bench.gateway.say(payload);
    QVERIFY(bench.is(ShardState::BackingOff));
    // The sixth fall in a row: at least half of base times 2 to the fifth.
    const auto& last = bench.transitions.constLast();
    QVERIFY(bench.shard->until().has_value());
    QVERIFY2(last.at.msecsTo(*bench.shard->until()) >= 40 * 16, qPrintable(last.next));
}

QTEST_GUILESS_MAIN(TestShard)
#include "tst_shard.moc"
