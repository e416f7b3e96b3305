// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From the first byte to the first login: G7 query, G8 extensions, G10 HELLO, G11 envelope, G16 order, G17 ACKs, G18
// heartbeat time-out, G21 bad payloads, G41 send limit, G47 pings and masks.

#include "tests/simulator/testgateway.h"

#include <QtCore/QTimer>

using namespace Qt::StringLiterals;
using namespace Shardroom::Simulator;

class TestSimulatorHandshake : public QObject {
    Q_OBJECT
private slots:
    void query_data();
    void query();
    void declinesExtensions();
    void helloComesLate();
    void envelope();
    void acksEveryHeartbeat_data();
    void acksEveryHeartbeat();
    void identifyBeforeHello();
    void resumeBeforeHello();
    void identifyInTheHandshakesSegment();
    void heartbeatTimeout();
    void answersPings();
    void badPayloads_data();
    void badPayloads();
    void binaryMessage();
    void masks();
    void sendLimit();
    void everyPayloadCounts();
};

void TestSimulatorHandshake::query_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("closeCode"); // 0: HELLO comes
    QTest::addRow("G7 path /") << QByteArray("/?v=10&encoding=json") << 0;
    QTest::addRow("G7 path //") << QByteArray("//?v=10&encoding=json") << 0;
    QTest::addRow("G7 any path") << QByteArray("/some/where?v=10&encoding=json") << 0;
    QTest::addRow("G7 v=9") << QByteArray("/?v=9&encoding=json") << 0;
    for (const int version : {6, 7, 8}) // deprecated, and still there
        QTest::addRow("G7 v=%d", version) << QByteArray("/?encoding=json&v=") + QByteArray::number(version) << 0;
    QTest::addRow("G7 unknown keys") << QByteArray("/?v=10&encoding=json&x=1") << 0;
    QTest::addRow("G7 v=5") << QByteArray("/?v=5&encoding=json") << 4012;
    QTest::addRow("G7 v=11") << QByteArray("/?v=11&encoding=json") << 4012;
    QTest::addRow("G7 v=x") << QByteArray("/?v=x&encoding=json") << 4012;
    QTest::addRow("G7 no v") << QByteArray("/") << 4012;
    QTest::addRow("G7 encoding") << QByteArray("/?v=10&encoding=xml") << 4002;
    QTest::addRow("G7 compress") << QByteArray("/?v=10&encoding=json&compress=brotli") << 4002;
}

void TestSimulatorHandshake::query()
{
    QFETCH(QByteArray, target);
    QFETCH(int, closeCode);
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl(), target);
    if (closeCode == 0) {
        QVERIFY(client.waitForOp(10));
    } else {
        QCOMPARE_EQ(client.waitForClose(), closeCode);
        QVERIFY(client.ops(10).isEmpty());
    }
}

void TestSimulatorHandshake::declinesExtensions()
{
    TestGateway gateway;
    // G8: neither User-Agent nor Origin is sent either.
    RawClient client(gateway.webSocketUrl(), "/?v=10&encoding=json",
        "Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits\r\n");
    QVERIFY(client.waitForOp(10));
    QVERIFY(client.responseHead().startsWith("HTTP/1.1 101 Switching Protocols\r\n")); // DPP needs the phrase
    QVERIFY(!client.responseHead().toLower().contains("sec-websocket-extensions"));
}

void TestSimulatorHandshake::helloComesLate()
{
    SimulatorOptions options = quietOptions();
    options.helloDelay = SimulatorOptions().helloDelay;
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl());
    QVERIFY(client.waitForOp(10));
    // G10; the upper bound is for the machine, not for the gateway.
    QCOMPARE_GE(client.helloAfter().count(), 15);
    QCOMPARE_LT(client.helloAfter().count(), 1000);
    QCOMPARE_EQ(client.ops(10).first()["d"_L1]["heartbeat_interval"_L1].toInt(), 41250);
}

void TestSimulatorHandshake::envelope()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    client.heartbeat();
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    QVERIFY(client.waitForOp(11));
    for (const QByteArray& payload : client.payloads()) { // G11
        const bool isDispatch = payload.contains("\"op\":0,");
        QVERIFY2(payload.startsWith(isDispatch ? "{\"t\":\"" : "{\"t\":null,\"s\":null,\"op\":"), payload.constData());
        const qsizetype s = payload.indexOf("\"s\":");
        const qsizetype op = payload.indexOf("\"op\":");
        const qsizetype d = payload.indexOf("\"d\":");
        QVERIFY(0 < s && s < op && op < d);
    }
    QVERIFY(client.payloads().contains("{\"t\":null,\"s\":null,\"op\":11,\"d\":null}"));
    for (const RawClient::Frame& frame : client.frames()) {
        QVERIFY(frame.final); // G12
        QVERIFY(!frame.masked); // G47
    }
    QCOMPARE_EQ(client.decodeError(), QString());
}

void TestSimulatorHandshake::acksEveryHeartbeat_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addRow("G17 null") << QByteArray(R"({"op":1,"d":null})");
    QTest::addRow("G17 zero") << QByteArray(R"({"op":1,"d":0})");
    QTest::addRow("G17 stale") << QByteArray(R"({"op":1,"d":99999})");
    QTest::addRow("G17 no d") << QByteArray(R"({"op":1})");
}

void TestSimulatorHandshake::acksEveryHeartbeat()
{
    QFETCH(QByteArray, payload);
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    QVERIFY(client.waitForOp(10));
    client.sendText(payload);
    QVERIFY(client.waitForOp(11, 1));
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    client.sendText(payload);
    QVERIFY(client.waitForOp(11, 2));
}

void TestSimulatorHandshake::identifyBeforeHello()
{
    SimulatorOptions options = quietOptions();
    options.helloDelay = std::chrono::milliseconds(300);
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl());
    client.heartbeat();
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY")); // G16
    QCOMPARE_EQ(client.ops(11).size(), 1);
    QCOMPARE_EQ(client.ops(10).size(), 0);
    QVERIFY(client.waitForOp(10));
}

void TestSimulatorHandshake::resumeBeforeHello()
{
    SimulatorOptions options = quietOptions();
    options.helloDelay = std::chrono::milliseconds(300);
    TestGateway gateway(options);
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 1);
    QVERIFY(first.waitForDispatch("GUILD_CREATE", 12));
    first.abort();
    RawClient second(gateway.webSocketUrl());
    second.resume(first.sessionId(), first.lastSequence());
    QVERIFY(second.waitForDispatch("RESUMED")); // G16
    QCOMPARE_EQ(second.ops(10).size(), 0);
    QVERIFY(second.waitForOp(10));
}

void TestSimulatorHandshake::identifyInTheHandshakesSegment()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl(), "/?v=10&encoding=json", {}, R"({"op":1,"d":null})");
    QVERIFY(client.waitForOp(11)); // G16: deno writes before it has read anything
}

void TestSimulatorHandshake::heartbeatTimeout()
{
    SimulatorOptions options = quietOptions();
    options.heartbeatInterval = std::chrono::milliseconds(400);
    TestGateway gateway(options);
    RawClient beating(gateway.webSocketUrl());
    QTimer beat;
    connect(&beat, &QTimer::timeout, &beating, &RawClient::heartbeat);
    beat.start(300);
    RawClient silent(gateway.webSocketUrl());
    silent.identify(0, 1);
    QVERIFY(silent.waitForDispatch("READY"));
    const auto since = std::chrono::steady_clock::now();
    QCOMPARE_EQ(silent.waitForClose(), 4000); // G18
    const std::chrono::duration<double, std::milli> waited = std::chrono::steady_clock::now() - since;
    QCOMPARE_GT(waited.count(), 450.0); // disgo's first beat comes after one whole interval
    QVERIFY(!beating.isEnded());
    RawClient again(gateway.webSocketUrl());
    again.resume(silent.sessionId(), silent.lastSequence());
    QVERIFY(again.waitForDispatch("RESUMED"));
}

void TestSimulatorHandshake::answersPings()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    QVERIFY(client.waitForOp(10));
    client.sendFrame(9, "keepalive"); // G47
    QTRY_VERIFY(std::ranges::any_of(client.frames(),
        [](const RawClient::Frame& frame) { return frame.opcode == 10 && frame.payload == "keepalive"; }));
}

void TestSimulatorHandshake::badPayloads_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("identified");
    QTest::addColumn<int>("closeCode");
    QTest::addRow("G21 not JSON") << QByteArray("hello") << true << 4002;
    QTest::addRow("G21 an array") << QByteArray("[]") << true << 4002;
    QTest::addRow("G21 no op") << QByteArray(R"({"d":null})") << true << 4002;
    QTest::addRow("G21 op is text") << QByteArray(R"({"op":"1"})") << true << 4002;
    QTest::addRow("G21 4097 bytes") << QByteArray(R"({"op":1,"d":null})").leftJustified(4097, ' ') << true << 4002;
    QTest::addRow("G21 4096 bytes") << QByteArray(R"({"op":1,"d":null})").leftJustified(4096, ' ') << true << 0;
    QTest::addRow("G21 presence before identify") << QByteArray(R"({"op":3,"d":{"status":"idle"}})") << false << 4003;
    QTest::addRow("G21 members before identify") << QByteArray(R"({"op":8,"d":{}})") << false << 4003;
    QTest::addRow("G21 unknown before identify") << QByteArray(R"({"op":77,"d":{}})") << false << 4003;
    QTest::addRow("G21 unknown") << QByteArray(R"({"op":77,"d":{}})") << true << 4001;
    QTest::addRow("G21 op 5") << QByteArray(R"({"op":5,"d":{}})") << true << 4001;
    QTest::addRow("G21 a server's op") << QByteArray(R"({"op":10,"d":{}})") << true << 4001;
    for (const int op : {4, 31, 43}) {
        QTest::addRow("G21 op %d before identify", op)
            << QByteArray(R"({"op":%1,"d":{}})").replace("%1", QByteArray::number(op)) << false << 4003;
    }
    for (const int op : {0, 7, 9, 11, 12, 30, 32, 42, -1}) {
        QTest::addRow("G21 op %d", op) << QByteArray(R"({"op":%1,"d":null})").replace("%1", QByteArray::number(op))
                                       << true << 4001;
    }
    QTest::addRow("G21 op 1.5") << QByteArray(R"({"op":1.5,"d":null})") << true << 4001;
    QTest::addRow("G21 not JSON, before identify") << QByteArray("hello") << false << 4002;
    QTest::addRow("G21 4097 bytes before identify")
        << QByteArray(R"({"op":1,"d":null})").leftJustified(4097, ' ') << false << 4002;
    QTest::addRow("G21 heartbeat before identify") << QByteArray(R"({"op":1,"d":null})") << false << 0;
    QTest::addRow("G21 resume after identify")
        << QByteArray(R"({"op":6,"d":{"token":"a.b.c","session_id":"x","seq":1}})") << true << 4005;
    QTest::addRow("G21 voice state without channel") << QByteArray(R"({"op":4,"d":{"guild_id":"1"}})") << true << 4002;
    QTest::addRow("G21 sounds of no list") << QByteArray(R"({"op":31,"d":{"guild_ids":"1"}})") << true << 4002;
    QTest::addRow("G21 channel info of no fields") << QByteArray(R"({"op":43,"d":{"guild_id":"1"}})") << true << 4002;
    QTest::addRow("G45 extra keys") << QByteArray(R"({"op":1,"d":null,"t":null,"s":null,"x":{"y":[1]}})") << true << 0;
    QTest::addRow("G21 bad d") << QByteArray(R"({"op":3,"d":5})") << true << 4002;
}

void TestSimulatorHandshake::badPayloads()
{
    QFETCH(QByteArray, payload);
    QFETCH(bool, identified);
    QFETCH(int, closeCode);
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    if (identified) {
        client.identify(0, 1);
        QVERIFY(client.waitForDispatch("READY"));
    }
    client.sendText(payload);
    if (closeCode == 0)
        QVERIFY(client.waitForOp(11));
    else
        QCOMPARE_EQ(client.waitForClose(), closeCode);
}

void TestSimulatorHandshake::binaryMessage()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.sendFrame(2, R"({"op":1,"d":null})");
    QCOMPARE_EQ(client.waitForClose(), 4002); // G21: JSON comes as text
}

void TestSimulatorHandshake::masks()
{
    // G47: with a mask of zeros, as DPP does, and with a real one.
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    QVERIFY(client.waitForOp(10));
    client.sendText(R"({"op":1,"d":null})");
    QVERIFY(client.waitForOp(11, 1));
    client.sendMasked(1, R"({"op":1,"d":null})", "\x12\x34\x56\x78");
    QVERIFY(client.waitForOp(11, 2));
}

void TestSimulatorHandshake::everyPayloadCounts()
{
    // G41: heartbeats, IDENTIFY and commands alike, and what is refused too; a new connection begins anew.
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    const QString guild = toString(gateway.simulator.guildsOf({0, 1}).first());
    for (int i = 0; i < 7; ++i)
        client.send(3, QJsonObject{{"status"_L1, u"idle"_s}, {"activities"_L1, QJsonArray()}});
    for (int i = 0; i < 6; ++i)
        client.send(8, QJsonObject{{"guild_id"_L1, guild}, {"query"_L1, u""_s}, {"limit"_L1, 0}});
    for (int i = 0; i < 106; ++i)
        client.heartbeat();
    QVERIFY(client.waitForOp(11, 106));
    QVERIFY(!client.isEnded());
    client.heartbeat();
    QCOMPARE_EQ(client.waitForClose(), 4008);
    RawClient again(gateway.webSocketUrl());
    again.resume(client.sessionId(), client.lastSequence()); // the session outlives it
    for (int i = 0; i < 119; ++i)
        again.heartbeat();
    QVERIFY(again.waitForOp(11, 119));
    QVERIFY(!again.isEnded());
}

void TestSimulatorHandshake::sendLimit()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    for (int i = 0; i < 120; ++i)
        client.heartbeat();
    client.sendFrame(9, "not counted");
    QVERIFY(client.waitForOp(11, 120)); // G41
    QVERIFY(!client.isEnded());
    client.heartbeat();
    QCOMPARE_EQ(client.waitForClose(), 4008);
    QCOMPARE_EQ(client.ops(11).size(), 120);
}

QTEST_GUILESS_MAIN(TestSimulatorHandshake)
#include "tst_simulator_handshake.moc"
