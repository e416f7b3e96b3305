// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/fault.h"
#include "core/simulator/world.h"
#include "tests/simulator/testgateway.h"

#include <QtCore/QJsonArray>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Shardroom::Simulator;

class TestSimulatorFaults : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void closeCodes_data();
    void closeCodes();
    void closeReasons_data();
    void closeReasons();
    void dropTcp();
    void reconnect();
    void invalidSession_data();
    void invalidSession();
    void stopAcks();
    void silence();
    void silenceIsSilent_data();
    void silenceIsSilent();
    void silenceEndsSilently_data();
    void silenceEndsSilently();
    void silenceTimesOut();
    void deaf();
    void delay();
    void requestHeartbeat();
    void garbageText();
    void corruptStream_data();
    void corruptStream();
    void decompressionBomb();
    void unknownThings();
    void onlyTheShardsNamed();
    void insteadOfHello();
    void overHttp();
    void ackDelay();
    void halfOpen();
    void noHello();
    void noHelloIsForgotten_data();
    void noHelloIsForgotten();
    void slowReading();
    void slowReadingIsBounded();
    void slowReady();
    void secondIdentifyBeforeReady();
    void invalidSessionBeforeReady();
    void readyAfterSessionLifetime();
    void noResumed();
    void lostReplay();
    void deadResumeHost();
    void deadResumeHostForNobody_data();
    void deadResumeHostForNobody();
    void lateAcks();
    void sequenceGap();
    void duplicateEvent();
    void invalidUtf8_data() { corruptStream_data(); }
    void invalidUtf8();
    void truncatedStream_data() { corruptStream_data(); }
    void truncatedStream();
    void oversizedFrame_data() { corruptStream_data(); }
    void oversizedFrame();
    void fragmentedFrames();
    void beforeLogin();
    void rest_data();
    void rest();
    void clockJump();
    void clockRenewsLimits();
    void clockOfTheWorld();
    void splitMessages_data();
    void splitMessages();
    void wrongHost();
    void some();
    void standingOrder();
    void standingOrderOverHttp();
    void refusals_data();
    void refusals();
    void names();

private:
    //! A client that is ready and has all its guilds: sequence 13.
    [[nodiscard]] std::unique_ptr<RawClient> readyClient(const QByteArray& query = {});
    //! Whatever the gateway had to say until now is there.
    [[nodiscard]] bool hasSettled();
    void inject(FaultKind kind) { m_gateway->simulator.inject({kind}, {}); }

    std::unique_ptr<TestGateway> m_gateway;
};

void TestSimulatorFaults::init()
{
    m_gateway = std::make_unique<TestGateway>();
}

void TestSimulatorFaults::cleanup()
{
    m_gateway.reset();
}

std::unique_ptr<RawClient> TestSimulatorFaults::readyClient(const QByteArray& query)
{
    auto client = std::make_unique<RawClient>(m_gateway->webSocketUrl(), "/?v=10&encoding=json" + query);
    client->identify(0, 1);
    return client->waitForDispatch("GUILD_CREATE", 12) ? std::move(client) : nullptr;
}

bool TestSimulatorFaults::hasSettled()
{
    RawClient witness(m_gateway->webSocketUrl());
    for (int beats = 1; beats <= 3; ++beats) { // one event loop may see the one connection before the other
        witness.heartbeat();
        if (!witness.waitForOp(11, beats))
            return false;
    }
    return true;
}

void TestSimulatorFaults::closeCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("survives");
    for (const int code :
        {0, 1000, 1001, 1011, 1012, 4000, 4001, 4002, 4004, 4005, 4008, 4010, 4011, 4012, 4013, 4014, 4321})
        QTest::addRow("G40 %d", code) << code << true;
    for (const int code : {4003, 4007, 4009})
        QTest::addRow("G38 %d", code) << code << false;
}

void TestSimulatorFaults::closeCodes()
{
    QFETCH(int, code);
    QFETCH(bool, survives);
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    m_gateway->simulator.inject({FaultKind::Close, code}, {});
    QCOMPARE_EQ(client->waitForClose(), code);
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), client->lastSequence());
    QVERIFY(survives ? again.waitForDispatch("RESUMED") : again.waitForOp(9));
}

void TestSimulatorFaults::closeReasons_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("reason");
    QTest::addRow("4000") << 4000 << QByteArray("Unknown error.");
    QTest::addRow("4004") << 4004 << QByteArray("Authentication failed.");
    QTest::addRow("4009") << 4009 << QByteArray("Session timed out.");
    QTest::addRow("4014") << 4014 << QByteArray("Disallowed intent(s).");
    QTest::addRow("1001") << 1001 << QByteArray();
    QTest::addRow("unknown") << 4321 << QByteArray();
}

void TestSimulatorFaults::closeReasons()
{
    // G40: a client can't tell a fault from Discord.
    QFETCH(int, code);
    QFETCH(QByteArray, reason);
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    m_gateway->simulator.inject({FaultKind::Close, code}, {});
    QCOMPARE_EQ(client->waitForClose(), code);
    QCOMPARE_EQ(client->frames().last().payload.sliced(2), reason);
    const auto other = readyClient();
    const auto struck = readyClient();
    QVERIFY(other != nullptr && struck != nullptr);
    other->identify(0, 1);
    QCOMPARE_EQ(other->waitForClose(), 4005);
    m_gateway->simulator.inject({FaultKind::Close, 4005}, {});
    QCOMPARE_EQ(struck->waitForClose(), 4005);
    QCOMPARE_EQ(struck->frames().last().payload, other->frames().last().payload);
}

void TestSimulatorFaults::dropTcp()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(FaultKind::DropTcp);
    QCOMPARE_EQ(client->waitForClose(), 0); // G40: no close frame
    QCOMPARE_EQ(m_gateway->simulator.sessions(), 1);
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), client->lastSequence());
    QVERIFY(again.waitForDispatch("RESUMED"));
}

void TestSimulatorFaults::reconnect()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(FaultKind::Reconnect);
    QVERIFY(client->waitForOp(7)); // G19
    QVERIFY(client->ops(7).first()["d"_L1].isNull());
    QVERIFY(!client->isEnded());
}

void TestSimulatorFaults::invalidSession_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("resumable");
    const QByteArray start = R"({"t":null,"s":null,"op":9)";
    QTest::addRow("G19 false") << FaultKind::InvalidSession << start + R"(,"d":false})" << false;
    QTest::addRow("G19 true") << FaultKind::InvalidSessionResumable << start + R"(,"d":true})" << true;
    QTest::addRow("no d") << FaultKind::InvalidSessionWithoutValue << start + "}" << true;
    QTest::addRow("wrong type") << FaultKind::InvalidSessionWrongType << start + R"(,"d":"yes"})" << true;
}

void TestSimulatorFaults::invalidSession()
{
    QFETCH(FaultKind, kind);
    QFETCH(QByteArray, payload);
    QFETCH(bool, resumable);
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(kind);
    QVERIFY(client->waitForOp(9));
    QCOMPARE_EQ(client->payloads().last(), payload);
    // G28: the connection stays, and takes either.
    client->resume(client->sessionId(), client->lastSequence());
    QVERIFY(resumable ? client->waitForDispatch("RESUMED") : client->waitForOp(9, 2));
    if (!resumable) {
        client->identify(0, 1);
        QVERIFY(client->waitForDispatch("READY", 2));
    }
}

void TestSimulatorFaults::stopAcks()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(FaultKind::StopAcks);
    client->heartbeat();
    m_gateway->simulator.burst(5);
    QTRY_COMPARE(client->lastSequence(), 18); // events go on
    QCOMPARE_EQ(client->ops(11).size(), 0);
}

void TestSimulatorFaults::silence()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(FaultKind::Silence);
    client->heartbeat();
    m_gateway->simulator.burst(5);
    client->sendFrame(9, "still there?");
    QVERIFY(hasSettled());
    QCOMPARE_EQ(client->ops(11).size(), 0);
    QCOMPARE_EQ(client->frames().last().opcode, 1); // no pong either
    QCOMPARE_EQ(client->lastSequence(), 13);
    QVERIFY(!client->isEnded());
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), 13);
    QVERIFY(again.waitForDispatch("RESUMED"));
    QCOMPARE_EQ(again.lastSequence(), 19); // nothing was lost
}

void TestSimulatorFaults::silenceIsSilent_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QByteArray>("query");
    for (const FaultKind kind : {FaultKind::Reconnect, FaultKind::InvalidSession, FaultKind::RequestHeartbeat,
             FaultKind::UnknownEvent, FaultKind::UnknownOpcode, FaultKind::GarbageText, FaultKind::InvalidUtf8,
             FaultKind::TruncatedStream, FaultKind::CorruptStream, FaultKind::DecompressionBomb,
             FaultKind::OversizedFrame, FaultKind::FragmentedFrames}) {
        QTest::addRow("%s", qPrintable(faultKey(kind))) << kind << QByteArray();
        QTest::addRow("%s, zlib-stream", qPrintable(faultKey(kind))) << kind << QByteArray("&compress=zlib-stream");
    }
}

void TestSimulatorFaults::silenceIsSilent()
{
    QFETCH(FaultKind, kind);
    QFETCH(QByteArray, query);
    const auto client = readyClient(query);
    QVERIFY(client != nullptr);
    QVERIFY(client->waitForOp(10)); // it has identified without waiting
    inject(FaultKind::Silence);
    const qsizetype frames = client->frames().size();
    inject(kind);
    m_gateway->simulator.burst(1);
    client->sendFrame(9, "anybody there?");
    QVERIFY(hasSettled());
    QCOMPARE_EQ(client->frames().size(), frames);
    QCOMPARE_EQ(client->announcedFrame(), 0ULL);
    QVERIFY(!client->isEnded());
}

void TestSimulatorFaults::silenceEndsSilently_data()
{
    QTest::addColumn<FaultKind>("kind");
    for (const FaultKind kind : {FaultKind::Close, FaultKind::DropTcp, FaultKind::ResetTcp})
        QTest::addRow("%s", qPrintable(faultKey(kind))) << kind;
}

void TestSimulatorFaults::silenceEndsSilently()
{
    QFETCH(FaultKind, kind);
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    QVERIFY(client->waitForOp(10)); // it has identified without waiting
    inject(FaultKind::Silence);
    const qsizetype frames = client->frames().size();
    inject(kind);
    QCOMPARE_EQ(client->waitForClose(), 0);
    QCOMPARE_EQ(client->frames().size(), frames);
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), 13);
    QVERIFY(again.waitForDispatch("RESUMED"));
}

void TestSimulatorFaults::silenceTimesOut()
{
    SimulatorOptions options = quietOptions();
    options.heartbeatInterval = 300ms;
    m_gateway = std::make_unique<TestGateway>(options);
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(FaultKind::Silence);
    QCOMPARE_EQ(client->waitForClose(), 0); // G18 without the word: 4000 with "No heartbeat." else
}

void TestSimulatorFaults::deaf()
{
    const auto client = readyClient("&compress=zlib-stream");
    QVERIFY(client != nullptr);
    inject(FaultKind::Deaf);
    m_gateway->simulator.burst(5);
    client->heartbeat();
    QVERIFY(client->waitForOp(11));
    QCOMPARE_EQ(client->lastSequence(), 13);
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), 13);
    QVERIFY(again.waitForDispatch("RESUMED"));
    QCOMPARE_EQ(again.lastSequence(), 19);
}

void TestSimulatorFaults::delay()
{
    const auto client = readyClient("&compress=zstd-stream");
    QVERIFY(client != nullptr);
    m_gateway->simulator.inject({FaultKind::Delay, 0, 300ms}, {});
    const auto since = std::chrono::steady_clock::now();
    client->heartbeat();
    m_gateway->simulator.burst(20);
    QVERIFY(client->waitForOp(11));
    QCOMPARE_GE((std::chrono::steady_clock::now() - since) / 1ms, 290);
    QTRY_COMPARE(client->lastSequence(), 33);
    QCOMPARE_EQ(client->decodeError(), QString()); // the order is kept
}

void TestSimulatorFaults::requestHeartbeat()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(FaultKind::RequestHeartbeat);
    QVERIFY(client->waitForOp(1)); // G19
}

void TestSimulatorFaults::garbageText()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(FaultKind::GarbageText);
    QTRY_VERIFY(!client->decodeError().isEmpty());
}

void TestSimulatorFaults::corruptStream_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addRow("none") << QByteArray();
    QTest::addRow("zlib-stream") << QByteArray("&compress=zlib-stream");
    QTest::addRow("zstd-stream") << QByteArray("&compress=zstd-stream");
}

void TestSimulatorFaults::corruptStream()
{
    QFETCH(QByteArray, query);
    const auto client = readyClient(query);
    QVERIFY(client != nullptr);
    inject(FaultKind::CorruptStream);
    QTRY_VERIFY(!client->decodeError().isEmpty());
}

void TestSimulatorFaults::decompressionBomb()
{
    const auto client = readyClient("&compress=zstd-stream");
    QVERIFY(client != nullptr);
    client->stopReading(); // the test would not survive it: what a bomb holds is shown in simulator_transports
    inject(FaultKind::DecompressionBomb);
    m_gateway->simulator.burst(1);
    QCOMPARE_EQ(m_gateway->simulator.connections(), 1);
}

void TestSimulatorFaults::unknownThings()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(FaultKind::UnknownOpcode);
    QVERIFY(client->waitForOp(99));
    inject(FaultKind::UnknownEvent);
    QVERIFY(client->waitForDispatch("PRACTICE_UNKNOWN_EVENT"));
    QCOMPARE_EQ(client->lastSequence(), 14);
}

void TestSimulatorFaults::onlyTheShardsNamed()
{
    RawClient zero(m_gateway->webSocketUrl());
    zero.identify(0, 2);
    RawClient one(m_gateway->webSocketUrl());
    one.identify(1, 2);
    RawClient nobody(m_gateway->webSocketUrl());
    QVERIFY(zero.waitForDispatch("READY"));
    QVERIFY(one.waitForDispatch("READY"));
    QVERIFY(nobody.waitForOp(10));
    m_gateway->simulator.inject({FaultKind::Reconnect}, {1});
    QVERIFY(one.waitForOp(7));
    m_gateway->simulator.inject({FaultKind::UnknownOpcode}, {});
    QVERIFY(zero.waitForOp(99));
    QVERIFY(nobody.waitForOp(99));
    QCOMPARE_EQ(zero.ops(7).size(), 0);
    QCOMPARE_EQ(nobody.ops(7).size(), 0);
}

void TestSimulatorFaults::insteadOfHello()
{
    QCOMPARE_EQ(m_gateway->post(u"/simulator/faults"_s, R"({"fault":"reconnect","instead_of_hello":1})").status, 200);
    RawClient first(m_gateway->webSocketUrl());
    QVERIFY(first.waitForOp(7)); // G19: op 7 where HELLO was expected
    QCOMPARE_EQ(first.ops(10).size(), 0);
    RawClient second(m_gateway->webSocketUrl());
    QVERIFY(second.waitForOp(10));
}

void TestSimulatorFaults::overHttp()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    QCOMPARE_EQ(m_gateway->post(u"/simulator/faults"_s, R"({"fault":"close","code":4009,"shards":[5]})").status, 200);
    QCOMPARE_EQ(m_gateway->post(u"/simulator/burst"_s, R"({"count":3})").status, 200);
    QTRY_COMPARE(client->lastSequence(), 16);
    QVERIFY(!client->isEnded());
    const QJsonObject session = m_gateway->status()["sessions"_L1][0].toObject();
    QCOMPARE_EQ(session["sequence"_L1].toInt(), 16);
    QCOMPARE_EQ(session["attached"_L1].toBool(), true);
    QVERIFY(!session["session"_L1].toString().contains(QString::fromLatin1(client->sessionId())));
    QCOMPARE_EQ(m_gateway->post(u"/simulator/faults"_s, R"({"fault":"close","code":4009,"shards":[0]})").status, 200);
    QCOMPARE_EQ(client->waitForClose(), 4009);
}

void TestSimulatorFaults::ackDelay()
{
    SimulatorOptions options = quietOptions();
    options.ackDelay = 200ms;
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl());
    QVERIFY(client.waitForOp(10));
    const auto since = std::chrono::steady_clock::now();
    client.heartbeat();
    QVERIFY(client.waitForOp(11)); // G19: delayed ACKs
    QCOMPARE_GE((std::chrono::steady_clock::now() - since) / 1ms, 85); // 0.5 × 0.9 of it at least
}

void TestSimulatorFaults::halfOpen()
{
    SimulatorOptions options = quietOptions();
    options.heartbeatInterval = 300ms;
    m_gateway = std::make_unique<TestGateway>(options);
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(FaultKind::HalfOpen);
    QCOMPARE_EQ(m_gateway->status()["sessions"_L1][0]["attached"_L1].toBool(true), false);
    const qsizetype frames = client->frames().size();
    client->heartbeat();
    client->sendFrame(9, "anybody there?"); // not even the WebSocket answers
    m_gateway->simulator.burst(5);
    RawClient idle(m_gateway->webSocketUrl());
    QCOMPARE_EQ(idle.waitForClose(), 4000); // G18: what a connection gets that is there and does not beat
    QVERIFY(!client->isEnded());
    QCOMPARE_EQ(client->frames().size(), frames);
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), 13);
    QVERIFY(again.waitForDispatch("RESUMED"));
    QCOMPARE_EQ(again.lastSequence(), 19); // nothing was lost
    QCOMPARE_EQ(m_gateway->simulator.connections(), 2);
    client->abort();
    QTRY_COMPARE(m_gateway->simulator.connections(), 1);
}

void TestSimulatorFaults::noHello()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    m_gateway->simulator.inject({.kind = FaultKind::NoHello, .times = 2}, {0});
    QCOMPARE_EQ(client->waitForClose(), 0);
    RawClient first(m_gateway->webSocketUrl());
    QTRY_VERIFY(first.responseHead().startsWith("HTTP/1.1 101"));
    RawClient second(m_gateway->webSocketUrl());
    QTRY_VERIFY(second.responseHead().startsWith("HTTP/1.1 101"));
    first.heartbeat();
    RawClient third(m_gateway->webSocketUrl());
    QVERIFY(third.waitForOp(10)); // G19: opened last, and greeted; the other two are told nothing
    QVERIFY(first.frames().isEmpty());
    QVERIFY(second.frames().isEmpty());
    third.resume(client->sessionId(), 13);
    QVERIFY(third.waitForDispatch("RESUMED"));
}

void TestSimulatorFaults::noHelloIsForgotten_data()
{
    QTest::addColumn<bool>("byOrder");
    QTest::addRow("cancelled") << true;
    QTest::addRow("after a minute") << false;
}

void TestSimulatorFaults::noHelloIsForgotten()
{
    // Whoever was to meet it does not come back; a stranger must not meet it instead.
    QFETCH(bool, byOrder);
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    m_gateway->simulator.inject({.kind = FaultKind::NoHello, .times = 5}, {0});
    m_gateway->simulator.inject({FaultKind::ClockJump, 0, 59s}, {});
    RawClient struck(m_gateway->webSocketUrl());
    QTRY_VERIFY(struck.responseHead().startsWith("HTTP/1.1 101"));
    QVERIFY(m_gateway->simulator.connections() == 1);
    if (byOrder)
        QCOMPARE_EQ(m_gateway->remove(u"/simulator/faults"_s).status, 200);
    else
        m_gateway->simulator.inject({FaultKind::ClockJump, 0, 1s}, {});
    RawClient stranger(m_gateway->webSocketUrl());
    QVERIFY(stranger.waitForOp(10));
    QVERIFY(struck.frames().isEmpty());
}

void TestSimulatorFaults::slowReading()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    m_gateway->simulator.inject({FaultKind::SlowReading, 0, 100ms}, {});
    const auto since = std::chrono::steady_clock::now();
    const QJsonObject idle{
        {"status"_L1, u"idle"_s}, {"afk"_L1, true}, {"since"_L1, QJsonValue::Null}, {"activities"_L1, QJsonArray()}};
    client->send(3, idle);
    client->send(3, idle);
    client->heartbeat(); // waits behind the commands
    m_gateway->simulator.burst(1);
    QVERIFY(QTest::qWaitFor([&] { return client->lastSequence() == 14; }));
    QCOMPARE_EQ(client->ops(11).size(), 0); // what the gateway sends is not late
    QVERIFY(client->waitForOp(11));
    QCOMPARE_GE((std::chrono::steady_clock::now() - since) / 1ms, 290);
}

void TestSimulatorFaults::slowReadingIsBounded()
{
    const auto client = readyClient();
    const auto other = readyClient();
    QVERIFY(client != nullptr && other != nullptr);
    m_gateway->simulator.inject({FaultKind::SlowReading, 0, 60s}, {});
    for (int i = 0; i < 600; ++i)
        client->heartbeat();
    QCOMPARE_EQ(client->waitForClose(), 0); // G48: dropped, and nobody else suffers
    QVERIFY(!other->isEnded());
    m_gateway->simulator.burst(1);
    QTRY_COMPARE(other->lastSequence(), 14);
}

void TestSimulatorFaults::slowReady()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    const QByteArray before = client->sessionId();
    m_gateway->simulator.inject({FaultKind::SlowReady, 0, 300ms}, {});
    QVERIFY(client->waitForOp(9));
    QVERIFY(!client->ops(9).first()["d"_L1].toBool(true));
    const auto since = std::chrono::steady_clock::now();
    client->identify(0, 1);
    QTRY_COMPARE(m_gateway->simulator.identifiesAccepted(), 2); // spent when it is written, not when READY comes
    m_gateway->simulator.burst(5); // not for a session that is not there yet
    client->heartbeat();
    QVERIFY(client->waitForOp(11));
    QCOMPARE_EQ(client->count("READY"), 1);
    QVERIFY(client->waitForDispatch("READY", 2));
    QCOMPARE_GE((std::chrono::steady_clock::now() - since) / 1ms, 290);
    QVERIFY(client->sessionId() != before);
    QCOMPARE_EQ(client->dispatches("READY").last()["s"_L1].toInt(), 1);
    QVERIFY(client->waitForDispatch("GUILD_CREATE", 24));
    QCOMPARE_EQ(client->lastSequence(), 13);
}

void TestSimulatorFaults::secondIdentifyBeforeReady()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    m_gateway->simulator.inject({FaultKind::SlowReady, 0, 60s}, {});
    QVERIFY(client->waitForOp(9));
    client->identify(0, 1);
    client->identify(0, 1);
    QCOMPARE_EQ(client->waitForClose(), 4005);
    QTRY_COMPARE(m_gateway->simulator.sessions(), 0); // nobody was told of it
    const auto next = readyClient(); // only the one IDENTIFY was slow
    QVERIFY(next != nullptr);
}

void TestSimulatorFaults::invalidSessionBeforeReady()
{
    const auto client = readyClient();
    const auto other = readyClient();
    QVERIFY(client != nullptr && other != nullptr);
    m_gateway->simulator.inject({FaultKind::SlowReady, 0, 500ms}, {});
    QVERIFY(client->waitForOp(9) && other->waitForOp(9));
    other->abort();
    const auto since = std::chrono::steady_clock::now();
    client->identify(0, 1);
    QTRY_COMPARE(m_gateway->simulator.identifiesAccepted(), 3);
    // The next READY of the shard is late too, and another's: the first one's time must not be taken for its own.
    const auto next = readyClient();
    QVERIFY(next != nullptr);
    m_gateway->simulator.inject({FaultKind::SlowReady, 0, 60s}, {});
    QVERIFY(next->waitForOp(9));
    inject(FaultKind::InvalidSession);
    QVERIFY(client->waitForOp(9, 2));
    QTRY_COMPARE(m_gateway->simulator.sessions(), 0); // the one that it was never told of is gone as well
    client->identify(0, 1); // right after op 9
    QTRY_COMPARE(m_gateway->simulator.identifiesAccepted(), 5);
    QTRY_VERIFY(std::chrono::steady_clock::now() - since > 700ms);
    client->heartbeat();
    QVERIFY(client->waitForOp(11));
    QCOMPARE_EQ(client->count("READY"), 1);
    inject(FaultKind::InvalidSession);
    QVERIFY(client->waitForOp(9, 3));
    client->identify(0, 1);
    QVERIFY(client->waitForDispatch("READY", 2)); // not 4005, and at once
    QVERIFY(!client->isEnded());
    QCOMPARE_EQ(m_gateway->simulator.sessions(), 1);
}

void TestSimulatorFaults::readyAfterSessionLifetime()
{
    SimulatorOptions options = quietOptions();
    options.sessionLifetime = 100ms;
    m_gateway = std::make_unique<TestGateway>(options);
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    m_gateway->simulator.inject({FaultKind::SlowReady, 0, 600ms}, {});
    QVERIFY(client->waitForOp(9));
    client->identify(0, 1);
    QVERIFY(client->waitForDispatch("READY", 2)); // only a session without a connection ages
    client->abort();
    QTRY_COMPARE(m_gateway->simulator.sessions(), 0);
}

void TestSimulatorFaults::noResumed()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(FaultKind::NoResumed);
    QCOMPARE_EQ(client->waitForClose(), 0);
    m_gateway->simulator.burst(5);
    RawClient waiting(m_gateway->webSocketUrl());
    waiting.resume(client->sessionId(), 13);
    waiting.send(1, 13);
    QVERIFY(waiting.waitForOp(11)); // alive, and read in order: the RESUME was there before
    QCOMPARE_EQ(waiting.sequences(), QList<qint64>());
    QCOMPARE_EQ(waiting.ops(9).size(), 0);
    QCOMPARE_EQ(m_gateway->simulator.resumesAccepted(), 0);
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), 13);
    QVERIFY(again.waitForDispatch("RESUMED"));
    QCOMPARE_EQ(again.sequences(), (QList<qint64>{14, 15, 16, 17, 18, 19}));
}

void TestSimulatorFaults::lostReplay()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    inject(FaultKind::LostReplay);
    QCOMPARE_EQ(client->waitForClose(), 0);
    m_gateway->simulator.burst(5);
    RawClient cheated(m_gateway->webSocketUrl());
    cheated.resume(client->sessionId(), 13);
    QVERIFY(cheated.waitForDispatch("RESUMED"));
    QCOMPARE_EQ(cheated.sequences(), (QList<qint64>{19}));
    cheated.close(4000);
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), 13); // G34: from the old number they come
    QVERIFY(again.waitForDispatch("RESUMED", 2));
    QCOMPARE_EQ(again.sequences(), (QList<qint64>{14, 15, 16, 17, 18, 19, 20}));
}

void TestSimulatorFaults::deadResumeHost()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    const QUrl resumeUrl(client->ready()["resume_gateway_url"_L1].toString());
    const auto since = std::chrono::steady_clock::now();
    m_gateway->simulator.inject({FaultKind::DeadResumeHost, 0, 400ms}, {});
    QCOMPARE_EQ(client->waitForClose(), 0);
    QTcpSocket refused;
    refused.setProxy(QNetworkProxy::NoProxy);
    refused.connectToHost(resumeUrl.host(), quint16(resumeUrl.port()));
    QTRY_COMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
    RawClient onMain(m_gateway->webSocketUrl());
    onMain.resume(client->sessionId(), 13);
    QVERIFY(onMain.waitForDispatch("RESUMED")); // G36
    QVERIFY(QTest::qWaitFor([&] {
        QTcpSocket probe;
        probe.setProxy(QNetworkProxy::NoProxy);
        probe.connectToHost(resumeUrl.host(), quint16(resumeUrl.port()));
        return probe.waitForConnected(200);
    }));
    QCOMPARE_GE((std::chrono::steady_clock::now() - since) / 1ms, 390);
    RawClient back(resumeUrl); // the same port as before
    back.resume(client->sessionId(), 14);
    QVERIFY(back.waitForDispatch("RESUMED"));
}

void TestSimulatorFaults::deadResumeHostForNobody_data()
{
    QTest::addColumn<FaultOrder>("order");
    const Fault fault{FaultKind::DeadResumeHost, 0, 300ms};
    QTest::addRow("all") << FaultOrder{.fault = fault};
    QTest::addRow("a shard that is not there") << FaultOrder{.fault = fault, .shards = {30}};
    QTest::addRow("some") << FaultOrder{.fault = fault, .some = 2};
}

void TestSimulatorFaults::deadResumeHostForNobody()
{
    QFETCH(FaultOrder, order);
    const QUrl resumeUrl(m_gateway->status()["resume_url"_L1].toString());
    m_gateway->simulator.order(order);
    QTcpSocket refused;
    refused.setProxy(QNetworkProxy::NoProxy);
    refused.connectToHost(resumeUrl.host(), quint16(resumeUrl.port()));
    QTRY_COMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(QTest::qWaitFor([&] {
        QTcpSocket probe;
        probe.setProxy(QNetworkProxy::NoProxy);
        probe.connectToHost(resumeUrl.host(), quint16(resumeUrl.port()));
        return probe.waitForConnected(200);
    }));
}

void TestSimulatorFaults::lateAcks()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    m_gateway->simulator.inject({FaultKind::LateAcks, 0, 300ms}, {});
    const auto since = std::chrono::steady_clock::now();
    client->heartbeat();
    client->heartbeat();
    m_gateway->simulator.burst(5);
    QTRY_COMPARE(client->lastSequence(), 18);
    QCOMPARE_EQ(client->ops(11).size(), 0); // G19: events are prompt
    QVERIFY(client->waitForOp(11, 2));
    QCOMPARE_GE((std::chrono::steady_clock::now() - since) / 1ms, 290);
}

void TestSimulatorFaults::sequenceGap()
{
    const auto client = readyClient("&compress=zlib-stream");
    QVERIFY(client != nullptr);
    inject(FaultKind::SequenceGap);
    QCOMPARE_EQ(m_gateway->status()["sessions"_L1][0]["sequence"_L1].toInt(), 13); // with the next dispatch there is
    m_gateway->simulator.burst(3);
    QTRY_COMPARE(client->lastSequence(), 16);
    QCOMPARE_EQ(client->sequences().sliced(12), (QList<qint64>{13, 15, 16}));
    QCOMPARE_EQ(client->decodeError(), QString());
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), 13);
    QVERIFY(again.waitForDispatch("RESUMED"));
    QCOMPARE_EQ(again.sequences(), (QList<qint64>{14, 15, 16, 17}));
}

void TestSimulatorFaults::duplicateEvent()
{
    const auto client = readyClient("&compress=zstd-stream");
    QVERIFY(client != nullptr);
    inject(FaultKind::DuplicateEvent);
    m_gateway->simulator.burst(2);
    QTRY_COMPARE(client->lastSequence(), 15);
    QCOMPARE_EQ(client->sequences().sliced(12), (QList<qint64>{13, 14, 14, 15}));
    QCOMPARE_EQ(
        client->payloads().at(client->payloads().size() - 3), client->payloads().at(client->payloads().size() - 2));
}

void TestSimulatorFaults::invalidUtf8()
{
    QFETCH(QByteArray, query);
    const auto client = readyClient(query);
    QVERIFY(client != nullptr);
    inject(FaultKind::InvalidUtf8);
    QTRY_VERIFY(client->payloads().last().contains("\xff\xfe"));
    QVERIFY(client->payloads().last().contains(R"("s":14,"op":0)"));
    QCOMPARE_EQ(client->frames().last().opcode, query.isEmpty() ? 1 : 2);
    QVERIFY(client->hasShortLengths()); // RFC 6455, 5.2: only the text is wrong
    QByteArray mended = client->payloads().last();
    mended.replace("\xff\xfe", "");
    QVERIFY(QJsonDocument::fromJson(mended).isObject()); // nothing else is wrong with it
    m_gateway->simulator.burst(1);
    QTRY_COMPARE(client->lastSequence(), 15); // the frames and the stream go on
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), 13);
    QVERIFY(again.waitForDispatch("RESUMED"));
    QVERIFY(again.payloads().contains(mended)); // a replay brings it whole
}

void TestSimulatorFaults::truncatedStream()
{
    QFETCH(QByteArray, query);
    const auto client = readyClient(query);
    QVERIFY(client != nullptr);
    inject(FaultKind::TruncatedStream);
    m_gateway->simulator.burst(1);
    QTRY_VERIFY(!client->decodeError().isEmpty());
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), 13);
    QVERIFY(again.waitForDispatch("RESUMED"));
    QCOMPARE_EQ(again.sequences(), (QList<qint64>{14, 15, 16}));
}

void TestSimulatorFaults::oversizedFrame()
{
    QFETCH(QByteArray, query);
    const auto client = readyClient(query);
    QVERIFY(client != nullptr);
    inject(FaultKind::OversizedFrame);
    QTRY_COMPARE(client->announcedFrame(), 1ULL << 33);
    QCOMPARE_EQ(client->lastSequence(), 13);
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), 13);
    QVERIFY(again.waitForDispatch("RESUMED"));
}

void TestSimulatorFaults::fragmentedFrames()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    QVERIFY(client->waitForOp(10)); // it has identified without waiting
    const qsizetype before = client->frames().size();
    inject(FaultKind::FragmentedFrames);
    m_gateway->simulator.burst(1);
    QTRY_VERIFY(client->frames().size() > before && client->frames().last().final);
    QByteArray payload;
    for (qsizetype i = before; i < client->frames().size(); ++i) {
        const RawClient::Frame& frame = client->frames().at(i);
        QCOMPARE_EQ(frame.opcode, i == before ? 1 : 0); // RFC 6455, 5.4
        QCOMPARE_EQ(frame.final, i == client->frames().size() - 1);
        QCOMPARE_LE(frame.payload.size(), 16);
        payload += frame.payload;
    }
    QCOMPARE_EQ(QJsonDocument::fromJson(payload)["s"_L1].toInt(), 14);
}

void TestSimulatorFaults::beforeLogin()
{
    // What needs a session does nothing to a connection that has none; what is wrong on the wire does.
    RawClient client(m_gateway->webSocketUrl());
    QVERIFY(client.waitForOp(10));
    for (const FaultKind kind : {FaultKind::NoResumed, FaultKind::LostReplay, FaultKind::SlowReady,
             FaultKind::SequenceGap, FaultKind::UnknownEvent})
        inject(kind);
    client.heartbeat();
    QVERIFY(client.waitForOp(11));
    QCOMPARE_EQ(client.messages().size(), 2);
    inject(FaultKind::InvalidUtf8);
    QTRY_VERIFY(client.payloads().last().contains("\xff\xfe"));
}

void TestSimulatorFaults::rest_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isAnswered");
    QTest::addRow("G6 401") << FaultKind::RestUnauthorized << 401 << true;
    QTest::addRow("G6 429") << FaultKind::RestRateLimited << 429 << true;
    QTest::addRow("G6 500") << FaultKind::RestInternalError << 500 << true;
    QTest::addRow("G6 502") << FaultKind::RestBadGateway << 502 << true;
    QTest::addRow("G6 503") << FaultKind::RestServerError << 503 << true;
    QTest::addRow("G6 not JSON") << FaultKind::RestNotJson << 200 << true;
    QTest::addRow("G6 truncated") << FaultKind::RestTruncated << 200 << true;
    QTest::addRow("G6 no answer") << FaultKind::RestTimeout << 0 << false;
}

void TestSimulatorFaults::rest()
{
    QFETCH(FaultKind, kind);
    QFETCH(int, status);
    QFETCH(bool, isAnswered);
    m_gateway->simulator.inject({.kind = kind, .times = isAnswered ? 2 : 1}, {3});
    for (int i = 0; i < (isAnswered ? 2 : 1); ++i) {
        const HttpResult result = m_gateway->get(u"/api/v10/gateway/bot"_s);
        QCOMPARE_EQ(result.status, status);
        QVERIFY(!result.json().contains("shards"_L1));
    }
    QCOMPARE_EQ(m_gateway->get(u"/api/v10/gateway/bot"_s).json()["shards"_L1].toInt(), 2);
}

void TestSimulatorFaults::clockJump()
{
    const auto client = readyClient();
    const auto gone = readyClient();
    QVERIFY(client != nullptr && gone != nullptr);
    gone->abort();
    QTRY_COMPARE(m_gateway->simulator.connections(), 1);
    QCOMPARE_EQ(m_gateway->post(u"/simulator/clock"_s, R"({"advance_ms":299000})").status, 200); // G50
    QCOMPARE_EQ(m_gateway->simulator.sessions(), 2);
    const HttpResult answer = m_gateway->post(u"/simulator/clock"_s, R"({"advance_ms":1000})");
    QCOMPARE_EQ(answer.json()["ahead_ms"_L1].toInt(), 300'000);
    QCOMPARE_EQ(m_gateway->simulator.sessions(), 1); // five minutes: G33
    RawClient late(m_gateway->webSocketUrl());
    late.resume(gone->sessionId(), 13);
    QVERIFY(late.waitForOp(9)); // G35
    // Heartbeats and what is connected know nothing of it.
    client->heartbeat();
    QVERIFY(client->waitForOp(11));
    m_gateway->simulator.burst(1);
    QTRY_COMPARE(client->lastSequence(), 14);
    QVERIFY(!client->isEnded());
}

void TestSimulatorFaults::clockRenewsLimits()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    QCOMPARE_EQ(m_gateway->simulator.identifiesRemaining(), 999);
    const QJsonObject list{{"guild_id"_L1, client->dispatches("GUILD_CREATE").first()["d"_L1]["id"_L1]},
        {"query"_L1, u""_s}, {"limit"_L1, 0}};
    client->send(8, list);
    client->send(8, list);
    QVERIFY(client->waitForDispatch("RATE_LIMITED")); // G44
    m_gateway->simulator.inject({FaultKind::ClockJump, 0, 30s}, {});
    const int chunks = client->count("GUILD_MEMBERS_CHUNK");
    client->send(8, list);
    QVERIFY(client->waitForDispatch("GUILD_MEMBERS_CHUNK", chunks + 1));
    QCOMPARE_EQ(m_gateway->simulator.identifiesRemaining(), 999);
    m_gateway->simulator.inject({FaultKind::ClockJump, 0, 24h}, {});
    QCOMPARE_EQ(m_gateway->simulator.identifiesRemaining(), 1000); // G27
    const QJsonObject limit = m_gateway->get(u"/api/v10/gateway/bot"_s).json()["session_start_limit"_L1].toObject();
    QCOMPARE_EQ(limit["remaining"_L1].toInt(), 1000);
    QCOMPARE_GT(limit["reset_after"_L1].toInt(), 0);
}

void TestSimulatorFaults::clockOfTheWorld()
{
    World world({.seed = 1, .guilds = 10, .eventsPerSecond = 100});
    const qint64 before = world.now();
    world.skip(1h);
    QCOMPARE_EQ(world.now() - before, 3'600'000);
    world.skip(World::step / 2); // it goes in whole steps
    QCOMPARE_EQ(world.now() - before, 3'600'000);
    const World::Events events = world.advance();
    QCOMPARE_LT(qint64(events.size()), 100); // nobody has lived the hour, which would be 360,000
}

void TestSimulatorFaults::splitMessages_data()
{
    QTest::addColumn<bool>("split");
    QTest::addColumn<QByteArray>("query");
    QTest::addRow("G12 split") << true << QByteArray("&compress=zlib-stream");
    QTest::addRow("G12 whole by default") << false << QByteArray("&compress=zlib-stream");
    QTest::addRow("G12 never with zstd") << true << QByteArray("&compress=zstd-stream");
}

void TestSimulatorFaults::splitMessages()
{
    QFETCH(bool, split);
    QFETCH(QByteArray, query);
    SimulatorOptions options = quietOptions();
    options.splitMessages = split;
    m_gateway = std::make_unique<TestGateway>(options);
    const auto client = readyClient(query);
    QVERIFY(client != nullptr);
    client->heartbeat();
    QVERIFY(client->waitForOp(11)); // so short that it hardly can be split
    QCOMPARE_EQ(client->decodeError(), QString());
    QCOMPARE_EQ(client->sequences().size(), 13);
    const bool isSplit = split && query.endsWith("zlib-stream");
    QCOMPARE_EQ(client->frames().size() > client->payloads().size() + 13, isSplit);
    for (const RawClient::Frame& frame : client->frames()) {
        QVERIFY(frame.final); // messages, not fragments
        QCOMPARE_GE(frame.payload.size(), 4);
    }
}

void TestSimulatorFaults::wrongHost()
{
    SimulatorOptions options = quietOptions();
    options.wrongHostPenalty = 20ms;
    m_gateway = std::make_unique<TestGateway>(options);
    const auto client = readyClient();
    const auto other = readyClient();
    QVERIFY(client != nullptr && other != nullptr);
    const QUrl resumeUrl(client->ready()["resume_gateway_url"_L1].toString());
    RawClient right(resumeUrl);
    right.resume(client->sessionId(), 13);
    QVERIFY(right.waitForDispatch("RESUMED"));
    RawClient wrong(m_gateway->webSocketUrl());
    wrong.resume(other->sessionId(), 13);
    QVERIFY(wrong.waitForDispatch("RESUMED"));
    QVERIFY(wrong.waitForOp(7)); // G36
    QCOMPARE_EQ(right.ops(7).size(), 0);
    QVERIFY(!wrong.isEnded());
}

void TestSimulatorFaults::some()
{
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int number = 0; number < 8; ++number) {
        clients.push_back(std::make_unique<RawClient>(m_gateway->webSocketUrl()));
        clients.back()->identify(number, 8);
        QVERIFY(clients.back()->waitForDispatch("READY"));
    }
    RawClient nobody(m_gateway->webSocketUrl());
    QVERIFY(nobody.waitForOp(10));
    const auto struck = [&] {
        QList<int> numbers;
        for (int number = 0; number < 8; ++number) {
            if (!clients[size_t(number)]->ops(99).isEmpty())
                numbers.append(number);
        }
        return numbers;
    };
    QCOMPARE_EQ(m_gateway->simulator.order({.fault = {FaultKind::UnknownOpcode}, .shards = {1, 2, 5}, .some = 2}), 0);
    QTRY_COMPARE(struck().size(), 2);
    for (const int number : struck())
        QVERIFY((QList<int>{1, 2, 5}).contains(number));
    // Of shards that are not there, none; and never all instead.
    m_gateway->simulator.order({.fault = {FaultKind::DropTcp}, .shards = {30, 31}, .some = 2});
    QCOMPARE_EQ(m_gateway->simulator.connections(), 9);
    m_gateway->simulator.order({.fault = {FaultKind::DropTcp}, .some = 100});
    QTRY_COMPARE(m_gateway->simulator.connections(), 1); // all that have logged in
    QVERIFY(!nobody.isEnded());
}

void TestSimulatorFaults::standingOrder()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    QList<PracticeState> states;
    connect(&m_gateway->simulator, &GatewaySimulator::practiceChanged, client.get(),
        [&states](const PracticeState& state) { states.append(state); });
    FaultOrder order{.fault = {FaultKind::UnknownOpcode}, .every = 100ms, .lasting = 350ms};
    const int id = m_gateway->simulator.order(order);
    QCOMPARE_EQ(id, 1);
    QCOMPARE_EQ(m_gateway->simulator.standingFaults(), (QList<StandingFault>{{1, order, 1}}));
    QVERIFY(client->waitForOp(99, 4)); // at 0, 100, 200 and 300 ms
    QTRY_VERIFY(m_gateway->simulator.standingFaults().isEmpty());
    QTRY_VERIFY(!states.isEmpty() && states.last().standing.isEmpty());
    QCOMPARE_LE(states.size(), 3); // four a second at most, though it changed five times
    QCOMPARE_EQ(client->ops(99).size(), 4);
    order.lasting = 0ms;
    QCOMPARE_EQ(m_gateway->simulator.order(order), 2);
    QVERIFY(client->waitForOp(99, 7));
    m_gateway->simulator.cancelFaults(2);
    QVERIFY(m_gateway->simulator.standingFaults().isEmpty());
    order.lasting = 100ms;
    QCOMPARE_EQ(m_gateway->simulator.order(order), 0); // over before a second strike
}

void TestSimulatorFaults::standingOrderOverHttp()
{
    const auto client = readyClient();
    QVERIFY(client != nullptr);
    const HttpResult made = m_gateway->post(u"/simulator/faults"_s,
        R"({"fault":"late-acks","delay_ms":5,"shards":[0,7],"some":1,"every_ms":60000,"lasting_ms":600000})");
    QCOMPARE_EQ(made.body, QByteArray(R"({"done":"late-acks","order":1})"));
    const HttpResult once = m_gateway->post(u"/simulator/faults"_s, R"({"fault":"rest-server-error","times":1})");
    QCOMPARE_EQ(once.body, QByteArray(R"({"done":"rest-server-error","order":0})"));
    QCOMPARE_EQ(m_gateway->get(u"/api/v10/gateway/bot"_s).status, 503);
    m_gateway->post(u"/simulator/faults"_s, R"({"fault":"unknown-event","every_ms":60000})");
    QJsonObject list = m_gateway->get(u"/simulator/faults"_s).json();
    QCOMPARE_EQ(list["faults"_L1].toArray().size(), faultKindCount);
    const QJsonObject last = list["faults"_L1].toArray().last().toObject();
    QCOMPARE_EQ(last["fault"_L1].toString(), u"clock-jump"_s);
    QCOMPARE_EQ(last["uses_delay"_L1].toBool(), true);
    QVERIFY(!last["text"_L1].toString().isEmpty() && !last["group"_L1].toString().isEmpty());
    QCOMPARE_EQ(list["standing"_L1].toArray().size(), 2);
    const QJsonObject expected{{"order"_L1, 1}, {"strikes"_L1, 1}, {"fault"_L1, u"late-acks"_s}, {"delay_ms"_L1, 5},
        {"shards"_L1, QJsonArray{0, 7}}, {"some"_L1, 1}, {"every_ms"_L1, 60000}, {"lasting_ms"_L1, 600000}};
    QCOMPARE_EQ(list["standing"_L1][0].toObject(), expected);
    QCOMPARE_EQ(m_gateway->remove(u"/simulator/faults/1"_s).body, QByteArray(R"({"done":1})"));
    const HttpResult unknown = m_gateway->remove(u"/simulator/faults/1"_s);
    QCOMPARE_EQ(unknown.status, 404);
    QVERIFY(unknown.json()["message"_L1].toString().contains(u'2')); // what there is
    QCOMPARE_EQ(m_gateway->remove(u"/simulator/faults"_s).body, QByteArray(R"({"done":1})"));
    QVERIFY(m_gateway->simulator.standingFaults().isEmpty());
}

void TestSimulatorFaults::refusals_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& path, const char* body, const char* says, int status = 400) {
        QTest::addRow("%s", name) << path << QByteArray(body) << status << QString::fromLatin1(says);
    };
    const QString faults = u"/simulator/faults"_s;
    row("no such fault", faults, R"({"fault":"earthquake"})", "drop-tcp");
    row("no fault", faults, "{}", "half-open");
    row("shards", faults, R"({"fault":"deaf","shards":"all"})", "list of shard numbers");
    row("no shards", faults, R"({"fault":"deaf","shards":[]})", "leave it out");
    row("code", faults, R"({"fault":"close","code":1006})", "1000 to 4999");
    row("delay", faults, R"({"fault":"delay","delay_ms":-1})", "from 0 to");
    row("times", faults, R"({"fault":"no-hello","times":0})", "from 1 to");
    row("some", faults, R"({"fault":"deaf","some":0})", "leave it out for every one");
    row("every", faults, R"({"fault":"deaf","every_ms":10})", "from 100 to");
    row("lasting alone", faults, R"({"fault":"deaf","lasting_ms":1000})", "every_ms");
    row("instead of HELLO", faults, R"({"fault":"rest-timeout","instead_of_hello":1})", "rest-timeout");
    row("body", faults, "deaf", "JSON object");
    row("clock", u"/simulator/clock"_s, R"({"advance_ms":0})", "from 1 to");
    row("path", u"/simulator/earthquake"_s, "{}", "POST /simulator/clock", 404);
    row("method", u"/simulator/status"_s, "{}", "GET", 405);
}

void TestSimulatorFaults::refusals()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QString, says);
    const HttpResult result = m_gateway->post(path, body);
    QCOMPARE_EQ(result.status, status);
    QVERIFY2(result.json()["message"_L1].toString().contains(says), result.body.constData());
    QVERIFY(m_gateway->simulator.standingFaults().isEmpty());
}

void TestSimulatorFaults::names()
{
    QCOMPARE_EQ(faultKeys().size(), faultKindCount);
    QStringList distinct = faultKeys();
    distinct.removeDuplicates();
    QCOMPARE_EQ(distinct.size(), faultKindCount);
    for (int i = 0; i < faultKindCount; ++i) {
        const auto kind = FaultKind(i);
        QCOMPARE_EQ(faultFromKey(faultKey(kind)), std::optional(kind));
        QVERIFY(!displayName(kind).isEmpty());
        QVERIFY(!displayName(faultGroup(kind)).isEmpty());
        QVERIFY(explanation(kind).endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(TestSimulatorFaults)
#include "tst_simulator_faults.moc"
