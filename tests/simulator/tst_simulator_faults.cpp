// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulator/testgateway.h"

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
    void dropTcp();
    void reconnect();
    void invalidSession_data();
    void invalidSession();
    void stopAcks();
    void silence();
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
    void names();

private:
    //! A client that is ready and has all its guilds: sequence 13.
    [[nodiscard]] std::unique_ptr<RawClient> readyClient(const QByteArray& query = {});
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
    client->sendFrame(9, "still there"); // the network is: only the gateway is silent
    QTRY_COMPARE(client->frames().last().opcode, 10);
    QCOMPARE_EQ(client->ops(11).size(), 0);
    QCOMPARE_EQ(client->lastSequence(), 13);
    RawClient again(m_gateway->webSocketUrl());
    again.resume(client->sessionId(), 13);
    QVERIFY(again.waitForDispatch("RESUMED"));
    QCOMPARE_EQ(again.lastSequence(), 19); // nothing was lost
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

void TestSimulatorFaults::names()
{
    for (int kind = 0; kind <= int(FaultKind::UnknownEvent); ++kind) {
        QVERIFY(!displayName(FaultKind(kind)).isEmpty());
        QVERIFY(explanation(FaultKind(kind)).endsWith(u'.'));
    }
}

QTEST_GUILESS_MAIN(TestSimulatorFaults)
#include "tst_simulator_faults.moc"
