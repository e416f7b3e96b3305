// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/transportencoder.h"
#include "tests/simulator/testgateway.h"

#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;
using namespace Shardroom::Simulator;

class TestSimulatorTransports : public QObject {
    Q_OBJECT
private slots:
    void stream_data();
    void stream();
    void newStreamOnResume();
    void firstBytes();
    void payloadCompression_data();
    void payloadCompression();
    void largeMessage_data();
    void largeMessage();
    void bomb_data();
    void bomb();
};

void TestSimulatorTransports::stream_data()
{
    QTest::addColumn<QByteArray>("compress");
    QTest::addColumn<int>("frameOpcode");
    QTest::addRow("G12 none") << QByteArray() << 1;
    QTest::addRow("G13 zlib-stream") << QByteArray("&compress=zlib-stream") << 2;
    QTest::addRow("G14 zstd-stream") << QByteArray("&compress=zstd-stream") << 2;
}

void TestSimulatorTransports::stream()
{
    QFETCH(QByteArray, compress);
    QFETCH(int, frameOpcode);
    TestGateway gateway(quietOptions(300));
    RawClient client(gateway.webSocketUrl(), "/?v=10&encoding=json" + compress);
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 300));
    gateway.simulator.burst(500);
    QTRY_COMPARE(client.lastSequence(), 1 + 300 + 500);
    QCOMPARE_EQ(client.decodeError(), QString());
    for (const RawClient::Frame& frame : client.frames()) {
        QCOMPARE_EQ(frame.opcode, frameOpcode);
        QVERIFY(frame.final);
        if (compress.endsWith("zlib-stream"))
            QVERIFY(frame.payload.endsWith(QByteArray::fromHex("0000ffff")));
    }
    // One payload per message.
    QCOMPARE_EQ(client.frames().size(), client.messages().size());
}

void TestSimulatorTransports::newStreamOnResume()
{
    TestGateway gateway;
    RawClient first(gateway.webSocketUrl(), "/?v=10&encoding=json&compress=zlib-stream");
    first.identify(0, 1);
    QVERIFY(first.waitForDispatch("GUILD_CREATE", 12));
    first.abort();
    RawClient second(gateway.webSocketUrl(), "/?v=10&encoding=json&compress=zstd-stream");
    second.resume(first.sessionId(), 1);
    QVERIFY(second.waitForDispatch("RESUMED"));
    QCOMPARE_EQ(second.count("GUILD_CREATE"), 12);
    QCOMPARE_EQ(second.decodeError(), QString());
}

void TestSimulatorTransports::firstBytes()
{
    TransportEncoder zlib(Transport::ZlibStream);
    QVERIFY(zlib.encode("{}").startsWith(QByteArray::fromHex("789c"))); // G13: level 6, 32 KiB window, as captured
    QVERIFY(!zlib.encode("{}").startsWith(QByteArray::fromHex("789c")));
    TransportEncoder zstd(Transport::ZstdStream);
    QVERIFY(
        zstd.encode("{}").startsWith(QByteArray::fromHex("28b52ffd0040"))); // G14: window 256 KiB, no size, no checksum
    QVERIFY(!zstd.encode("{}").startsWith(QByteArray::fromHex("28b52ffd")));
    QVERIFY(!transportFromText("zlib").has_value());
}

void TestSimulatorTransports::payloadCompression_data()
{
    QTest::addColumn<QByteArray>("compress");
    QTest::addColumn<bool>("mixed");
    QTest::addRow("G15 alone") << QByteArray() << true;
    QTest::addRow("G15 with zlib-stream") << QByteArray("&compress=zlib-stream") << false;
    QTest::addRow("G15 with zstd-stream") << QByteArray("&compress=zstd-stream") << false;
}

void TestSimulatorTransports::payloadCompression()
{
    QFETCH(QByteArray, compress);
    QFETCH(bool, mixed);
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl(), "/?v=10&encoding=json" + compress);
    client.identify(0, 1, {{"compress"_L1, true}});
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    client.heartbeat();
    QVERIFY(client.waitForOp(11));
    QCOMPARE_EQ(client.decodeError(), QString());
    const auto isText = [](const RawClient::Frame& frame) { return frame.opcode == 1; };
    QCOMPARE_EQ(std::ranges::any_of(client.frames(), isText), mixed);
    QVERIFY(!std::ranges::all_of(client.frames(), isText));
}

void TestSimulatorTransports::largeMessage_data()
{
    stream_data();
}

void TestSimulatorTransports::largeMessage()
{
    QFETCH(QByteArray, compress);
    SimulatorOptions options = quietOptions(30'000);
    options.maxGuildsPerShard = 30'000;
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl(), "/?v=10&encoding=json" + compress);
    client.identify(0, 1, {{"intents"_L1, 0}});
    QVERIFY(client.waitForDispatch("READY"));
    QCOMPARE_EQ(client.ready()["guilds"_L1].toArray().size(), 30'000);
    QVERIFY(std::ranges::any_of(client.payloads(), [](const QByteArray& payload) { return payload.size() > 1 << 20; }));
    QVERIFY(std::ranges::all_of(client.frames(), &RawClient::Frame::final)); // G12: Qt would split it
}

void TestSimulatorTransports::bomb_data()
{
    QTest::addColumn<bool>("isZstd");
    QTest::addRow("zlib-stream") << false;
    QTest::addRow("zstd-stream") << true;
}

void TestSimulatorTransports::bomb()
{
    QFETCH(bool, isZstd);
    constexpr qint64 size = 256 << 20;
    TransportEncoder encoder(isZstd ? Transport::ZstdStream : Transport::ZlibStream);
    const QByteArray before = encoder.encode("{\"before\":1}");
    const QByteArray bomb = encoder.bomb(size);
    const QByteArray after = encoder.encode("{\"after\":1}");
    QCOMPARE_LT(bomb.size(), 400'000);

    // The whole stream is valid: the size alone makes it a bomb.
    const QByteArray bytes = before + bomb + after;
    std::vector<char> piece(1 << 20);
    qint64 total = 0;
    QByteArray tail;
    const auto take = [&](size_t count) {
        total += qint64(count);
        tail = QByteArray(tail + QByteArray(piece.data(), qsizetype(count))).right(64);
    };
    if (isZstd) {
        const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
        ZSTD_inBuffer in{bytes.constData(), size_t(bytes.size()), 0};
        for (bool more = true; more;) {
            ZSTD_outBuffer out{piece.data(), piece.size(), 0};
            const size_t status = ZSTD_decompressStream(context.get(), &out, &in);
            QVERIFY2(ZSTD_isError(status) == 0, ZSTD_getErrorName(status));
            take(out.pos);
            more = in.pos < in.size || out.pos == out.size;
        }
    } else {
        z_stream stream{};
        inflateInit(&stream);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
        stream.avail_in = uInt(bytes.size());
        do {
            stream.next_out = reinterpret_cast<Bytef*>(piece.data());
            stream.avail_out = uInt(piece.size());
            const int status = inflate(&stream, Z_SYNC_FLUSH);
            QVERIFY2(status == Z_OK || status == Z_BUF_ERROR, stream.msg);
            take(piece.size() - stream.avail_out);
        } while (stream.avail_out == 0);
        inflateEnd(&stream);
    }
    QVERIFY(tail.endsWith("{\"after\":1}"));
    QCOMPARE_GE(total, size);
}

QTEST_GUILESS_MAIN(TestSimulatorTransports)
#include "tst_simulator_transports.moc"
