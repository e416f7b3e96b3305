// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is on the wire: G12 one message per payload, G13 zlib-stream, G14 zstd-stream, G15 payload compression.

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
    void bombsAreCheap_data() { stream_data(); }
    void bombsAreCheap();
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

    // G13: what Discord's HELLO was captured as: zlib's level 6 and 32 KiB, flushed and not ended, byte for byte.
    const QByteArray hello = R"({"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250,"_trace":["[]"]}})";
    z_stream stream{};
    QCOMPARE_EQ(deflateInit2(&stream, 6, Z_DEFLATED, 15, 8, Z_DEFAULT_STRATEGY), Z_OK);
    QByteArray expected(512, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(hello.constData()));
    stream.avail_in = uInt(hello.size());
    stream.next_out = reinterpret_cast<Bytef*>(expected.data());
    stream.avail_out = uInt(expected.size());
    QCOMPARE_EQ(deflate(&stream, Z_SYNC_FLUSH), Z_OK);
    expected.chop(qsizetype(stream.avail_out));
    deflateEnd(&stream);
    QCOMPARE_EQ(TransportEncoder(Transport::ZlibStream).encode(hello).toHex(), expected.toHex());
    QVERIFY(expected.endsWith(QByteArray::fromHex("0000ffff")));
    // G14: the same with a window of 2^18, and the frame is never ended.
    const QByteArray first = TransportEncoder(Transport::ZstdStream).encode(hello);
    QCOMPARE_EQ(ZSTD_getFrameContentSize(first.constData(), size_t(first.size())), ZSTD_CONTENTSIZE_UNKNOWN);
    QCOMPARE_EQ(first.at(6) & 1, 0); // its only block is not the last
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
    QTest::addColumn<QByteArray>("compress");
    QTest::addRow("none") << QByteArray();
    QTest::addRow("zlib-stream") << QByteArray("zlib-stream");
    QTest::addRow("zstd-stream") << QByteArray("zstd-stream");
}

void TestSimulatorTransports::bomb()
{
    QFETCH(QByteArray, compress);
    const bool isZstd = compress == "zstd-stream";
    const bool isAlone = compress.isEmpty(); // a binary message is a zlib stream of its own then
    constexpr qint64 size = 256 << 20;
    TransportEncoder encoder(*transportFromText(compress));
    const QByteArray before = encoder.encode("{\"before\":1}");
    const QByteArray bomb = encoder.bomb(size);
    const QByteArray second = encoder.bomb(size / 4);
    const QByteArray after = encoder.encode("{\"after\":1}");
    QCOMPARE_LT(bomb.size(), 400'000);

    // The whole stream is valid: the size alone makes it a bomb.
    const QByteArray bytes = isAlone ? bomb : before + bomb + second + after;
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
        bool hasEnded = false;
        z_stream stream{};
        inflateInit(&stream);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
        stream.avail_in = uInt(bytes.size());
        do {
            stream.next_out = reinterpret_cast<Bytef*>(piece.data());
            stream.avail_out = uInt(piece.size());
            const int status = inflate(&stream, Z_SYNC_FLUSH);
            const bool isWhole = isAlone && status == Z_STREAM_END; // zlib has compared the checksum
            QVERIFY2(status == Z_OK || status == Z_BUF_ERROR || isWhole, stream.msg);
            take(piece.size() - stream.avail_out);
            hasEnded = isWhole;
        } while (stream.avail_out == 0);
        inflateEnd(&stream);
        QCOMPARE_EQ(hasEnded, isAlone);
    }
    QCOMPARE_EQ(tail.endsWith("{\"after\":1}"), !isAlone);
    QCOMPARE_GE(total, size);
}

void TestSimulatorTransports::bombsAreCheap()
{
    // A whole fleet is struck in the gateway's one thread, in which others wait for their ACKs.
    QFETCH(QByteArray, compress);
    const QByteArray name = compress.mid(compress.indexOf('=') + 1);
    const auto since = std::chrono::steady_clock::now();
    for (int connection = 0; connection < 64; ++connection) {
        TransportEncoder encoder(*transportFromText(name));
        QCOMPARE_GE(encoder.encode("{}").size(), 2);
        QCOMPARE_LT(encoder.bomb(2LL << 30).size(), 3 << 20);
    }
    const auto taken = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - since);
    qInfo("%lld ms", qlonglong(taken.count()));
    QCOMPARE_LT(taken.count(), 2000);
}

QTEST_GUILESS_MAIN(TestSimulatorTransports)
#include "tst_simulator_transports.moc"
