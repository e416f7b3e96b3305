// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/transportdecoder.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QtTest>

#include <sys/resource.h>

#include <zlib.h>
#include <zstd.h>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

//! One deflate stream, flushed after every payload: as Discord frames zlib-stream.
class Deflater {
public:
    Deflater() { deflateInit(&m_stream, 6); }
    ~Deflater() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Deflater)

    QByteArray operator()(const QByteArray& text, int flush = Z_SYNC_FLUSH)
    {
        QByteArray out(qsizetype(deflateBound(&m_stream, uLong(text.size()))) + 64, Qt::Uninitialized);
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
        m_stream.avail_in = uInt(text.size());
        m_stream.next_out = reinterpret_cast<Bytef*>(out.data());
        m_stream.avail_out = uInt(out.size());
        deflate(&m_stream, flush);
        out.truncate(out.size() - m_stream.avail_out);
        return out;
    }

private:
    z_stream m_stream{};
};

//! One zstd frame that never ends, flushed after every payload.
class ZstdEncoder {
public:
    explicit ZstdEncoder(int windowLog = 18) { ZSTD_CCtx_setParameter(m_context, ZSTD_c_windowLog, windowLog); }
    ~ZstdEncoder() { ZSTD_freeCCtx(m_context); }
    Q_DISABLE_COPY_MOVE(ZstdEncoder)

    QByteArray operator()(const QByteArray& text, ZSTD_EndDirective end = ZSTD_e_flush)
    {
        QByteArray out(qsizetype(ZSTD_compressBound(size_t(text.size()))) + 1024, Qt::Uninitialized);
        ZSTD_inBuffer from{text.data(), size_t(text.size()), 0};
        ZSTD_outBuffer to{out.data(), size_t(out.size()), 0};
        while (ZSTD_compressStream2(m_context, &to, &from, end) != 0) { }
        out.truncate(qsizetype(to.pos));
        return out;
    }

private:
    ZSTD_CCtx* m_context = ZSTD_createCCtx();
};

QByteArray helloText()
{
    return "{\"t\":null,\"s\":null,\"op\":10,\"d\":{\"heartbeat_interval\":41250,\"_trace\":[\"[\\\"gateway-prd-us-"
           "east1-b-0\\\",{\\\"micros\\\":0.0}]\"]}}";
}

QByteArray textOf(const DecodeBuffer& buffer)
{
    return QByteArray(buffer.view().data(), qsizetype(buffer.size()));
}

//! Text that compresses badly, so that the compressed form has many different bytes.
QByteArray noisyJson(qsizetype size, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray text = "{\"t\":\"MESSAGE_CREATE\",\"s\":1,\"op\":0,\"d\":{\"content\":\"";
    while (text.size() < size)
        text.append(char('0' + random.bounded(40)));
    return text + "\"}}";
}

qint64 peakMemoryKiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

Q_DECLARE_METATYPE(Shardroom::Transport)

class TestTransportDecoder : public QObject {
    Q_OBJECT
private slots:
    void queryValues()
    {
        QCOMPARE_EQ(queryValue(Transport::None), QString());
        QCOMPARE_EQ(queryValue(Transport::ZlibStream), u"zlib-stream"_s);
        QCOMPARE_EQ(queryValue(Transport::ZstdStream), u"zstd-stream"_s);
    }

    void framing()
    {
        // What the encoders of this test make is what Discord was captured to send.
        Deflater deflater;
        const QByteArray zlib = deflater(helloText());
        QCOMPARE_EQ(zlib.first(2).toHex(), "789c");
        QCOMPARE_EQ(zlib.last(4).toHex(), "0000ffff");
        ZstdEncoder zstd;
        QCOMPARE_EQ(zstd(helloText()).first(6).toHex(), "28b52ffd0040");
    }

    void streams_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addRow("C28 C29 zlib-stream") << Transport::ZlibStream;
        QTest::addRow("C28 C30 zstd-stream") << Transport::ZstdStream;
    }
    void streams()
    {
        QFETCH(Transport, transport);
        Deflater deflater;
        ZstdEncoder zstd;
        TransportDecoder decoder(transport);
        DecodeBuffer buffer;
        // Small and large ones in turn; the same text twice must use the shared window.
        const QList<QByteArray> texts{helloText(), helloText(), noisyJson(300, 1), noisyJson(3000000, 2), "{}",
            helloText(), noisyJson(32 << 10, 3), noisyJson(64 << 10, 4), QByteArray(1 << 20, ' ')};
        for (const QByteArray& text : texts) {
            const QByteArray frame = transport == Transport::ZlibStream ? deflater(text) : zstd(text);
            QCOMPARE_EQ(decoder.feed(frame, buffer), TransportDecoder::Result::Message);
            QCOMPARE_EQ(textOf(buffer), text);
        }
        QCOMPARE_EQ(decoder.errorString(), QString());
    }

    void exactOutputSizes_data() { streams_data(); }
    void exactOutputSizes()
    {
        // Texts that fill the decoder's output space to the byte: what is left inside the context must still come out.
        QFETCH(Transport, transport);
        Deflater deflater;
        ZstdEncoder zstd;
        TransportDecoder decoder(transport);
        DecodeBuffer buffer;
        for (int size = (64 << 10) - 3; size <= (64 << 10) + 3; ++size) {
            for (const int factor : {1, 2, 4}) {
                const QByteArray text(size * factor, char('a' + size % 7));
                const QByteArray frame = transport == Transport::ZlibStream ? deflater(text) : zstd(text);
                QCOMPARE_EQ(decoder.feed(frame, buffer), TransportDecoder::Result::Message);
                QVERIFY(textOf(buffer) == text);
            }
        }
    }

    void zlibSplitAnywhere()
    {
        // C29: cut at every byte, the last piece may hold less than four bytes of the suffix.
        const QByteArray text = noisyJson(400, 7);
        Deflater deflater;
        const QByteArray first = deflater(helloText());
        const QByteArray frame = deflater(text);
        const QByteArray after = deflater("{\"op\":11}");
        for (qsizetype cut = 1; cut < frame.size(); ++cut) {
            TransportDecoder decoder(Transport::ZlibStream);
            DecodeBuffer buffer;
            QCOMPARE_EQ(decoder.feed(first, buffer), TransportDecoder::Result::Message);
            QCOMPARE_EQ(decoder.feed(frame.first(cut), buffer), TransportDecoder::Result::More);
            QCOMPARE_EQ(buffer.size(), size_t(0));
            QCOMPARE_EQ(decoder.feed(frame.sliced(cut), buffer), TransportDecoder::Result::Message);
            QCOMPARE_EQ(textOf(buffer), text);
            QCOMPARE_EQ(decoder.feed(after, buffer), TransportDecoder::Result::Message);
            QCOMPARE_EQ(textOf(buffer), "{\"op\":11}");
        }
    }

    void zlibByteByByte()
    {
        Deflater deflater;
        TransportDecoder decoder(Transport::ZlibStream);
        DecodeBuffer buffer;
        for (int round = 0; round < 3; ++round) {
            const QByteArray frame = deflater(helloText());
            for (qsizetype i = 0; i + 1 < frame.size(); ++i)
                QCOMPARE_EQ(decoder.feed(QByteArrayView(frame).sliced(i, 1), buffer), TransportDecoder::Result::More);
            QCOMPARE_EQ(decoder.feed(QByteArrayView(frame).last(1), buffer), TransportDecoder::Result::Message);
            QCOMPARE_EQ(textOf(buffer), helloText());
        }
    }

    void emptyFrames()
    {
        DecodeBuffer buffer;
        TransportDecoder zlib(Transport::ZlibStream);
        QCOMPARE_EQ(zlib.feed({}, buffer), TransportDecoder::Result::More);
        Deflater deflater;
        QCOMPARE_EQ(zlib.feed(deflater("{\"op\":11}"), buffer), TransportDecoder::Result::Message);
        QCOMPARE_EQ(textOf(buffer), "{\"op\":11}");
        TransportDecoder none(Transport::None);
        QCOMPARE_EQ(none.feed({}, buffer), TransportDecoder::Result::Error);
    }

    void freshContext_data() { streams_data(); }
    void freshContext()
    {
        // C28: a second message of one connection means nothing on another; the first of a new one does.
        QFETCH(Transport, transport);
        Deflater deflater;
        ZstdEncoder zstd;
        const auto encode
            = [&](const QByteArray& text) { return transport == Transport::ZlibStream ? deflater(text) : zstd(text); };
        const QByteArray first = encode(helloText());
        const QByteArray second = encode(noisyJson(500, 9));
        DecodeBuffer buffer;
        TransportDecoder stranger(transport);
        QCOMPARE_EQ(stranger.feed(second, buffer), TransportDecoder::Result::Error);
        QVERIFY(!stranger.errorString().isEmpty());
        TransportDecoder fresh(transport);
        QCOMPARE_EQ(fresh.feed(first, buffer), TransportDecoder::Result::Message);
        QCOMPARE_EQ(textOf(buffer), helloText());
        fresh = TransportDecoder(transport); // as a shard does for its next connection
        QCOMPARE_EQ(fresh.feed(first, buffer), TransportDecoder::Result::Message);
        QCOMPARE_EQ(textOf(buffer), helloText());
    }

    void zstdNeverEnds()
    {
        // C30: no frame end is needed, and one that comes with a new frame behind it is no error either.
        ZstdEncoder zstd;
        TransportDecoder decoder(Transport::ZstdStream);
        DecodeBuffer buffer;
        const QByteArray ended = zstd(helloText(), ZSTD_e_end);
        QCOMPARE_EQ(decoder.feed(ended, buffer), TransportDecoder::Result::Message);
        QCOMPARE_EQ(textOf(buffer), helloText());
        QCOMPARE_EQ(decoder.feed(zstd("{\"op\":11}"), buffer), TransportDecoder::Result::Message);
        QCOMPARE_EQ(textOf(buffer), "{\"op\":11}");
    }

    void corrupt_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QByteArray>("frame");
        QTest::addRow("C28 zlib, not a header")
            << Transport::ZlibStream << QByteArray::fromHex("00112233445566770000ffff");
        QTest::addRow("C28 zlib, the suffix alone") << Transport::ZlibStream << QByteArray::fromHex("0000ffff");
        QTest::addRow("C28 zlib, wants a dictionary")
            << Transport::ZlibStream << QByteArray::fromHex("78bb000000010000ffff");
        QTest::addRow("C28 zlib, bad block")
            << Transport::ZlibStream << QByteArray::fromHex("789cffffffffffff0000ffff");
        QTest::addRow("C28 zlib, text") << Transport::ZlibStream << "{\"op\":10}" + QByteArray::fromHex("0000ffff");
        QTest::addRow("C30 zstd, no magic") << Transport::ZstdStream << QByteArray("hello, world");
        QTest::addRow("C30 zstd, reserved bits")
            << Transport::ZstdStream << QByteArray::fromHex("28b52ffd08400000000000");
        QTest::addRow("C30 zstd, reserved block")
            << Transport::ZstdStream << QByteArray::fromHex("28b52ffd0040ffffffffff");
        QTest::addRow("C31 none, not zlib") << Transport::None << QByteArray("hello, world");
        QTest::addRow("C31 none, zlib cut short") << Transport::None << Deflater()("{\"op\":10}", Z_FINISH).chopped(3);
        QTest::addRow("C31 none, wrong checksum")
            << Transport::None << Deflater()("{\"op\":10}", Z_FINISH).chopped(1) + QByteArray("\xee");
        QTest::addRow("C30 zstd, window of 128 MiB") << Transport::ZstdStream << ZstdEncoder(27)(helloText());
    }
    void corrupt()
    {
        QFETCH(Transport, transport);
        QFETCH(QByteArray, frame);
        TransportDecoder decoder(transport);
        DecodeBuffer buffer;
        QCOMPARE_EQ(decoder.feed(frame, buffer), TransportDecoder::Result::Error);
        QVERIFY(!decoder.errorString().isEmpty());
    }

    void flippedBytes_data() { streams_data(); }
    void flippedBytes()
    {
        // Whatever one wrong byte makes of a message: an error or other text, never a crash or endless work.
        QFETCH(Transport, transport);
        const QByteArray text = noisyJson(600, 12);
        const QByteArray frame = transport == Transport::ZlibStream ? Deflater()(text) : ZstdEncoder()(text);
        int errors = 0;
        for (qsizetype i = 0; i < frame.size(); ++i) {
            for (const char mask : {char(0x01), char(0x80), char(0xff)}) {
                QByteArray broken = frame;
                broken[i] = char(broken[i] ^ mask);
                TransportDecoder decoder(transport);
                DecodeBuffer buffer;
                const auto result = decoder.feed(broken, buffer);
                errors += result == TransportDecoder::Result::Error;
                QCOMPARE_LE(buffer.size(), DecodeBuffer::maxMessage);
            }
        }
        QCOMPARE_GT(errors, 10);
    }

    void truncatedZstd()
    {
        // Each message is one payload: a short one can't be told from a whole one here, but it is never the whole text.
        const QByteArray text = noisyJson(500, 13);
        const QByteArray frame = ZstdEncoder()(text);
        for (qsizetype size = 0; size < frame.size(); ++size) {
            TransportDecoder decoder(Transport::ZstdStream);
            DecodeBuffer buffer;
            (void)decoder.feed(frame.first(size), buffer);
            QVERIFY(text.startsWith(textOf(buffer)));
            QCOMPARE_LT(qsizetype(buffer.size()), text.size());
        }
    }

    void bombs_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addRow("C29 zlib-stream") << Transport::ZlibStream;
        QTest::addRow("C30 zstd-stream") << Transport::ZstdStream;
        QTest::addRow("C31 payload compression") << Transport::None;
    }
    void bombs()
    {
        QFETCH(Transport, transport);
        const QByteArray piece(1 << 20, ' ');
        QByteArray bomb;
        {
            Deflater deflater;
            ZstdEncoder zstd;
            for (int i = 0; i < 192; ++i)
                bomb += transport == Transport::ZstdStream ? zstd(piece, ZSTD_e_continue)
                                                           : deflater(piece, i == 191 ? Z_FINISH : Z_NO_FLUSH);
            if (transport == Transport::ZstdStream)
                bomb += zstd({});
            else if (transport == Transport::ZlibStream)
                bomb += QByteArray::fromHex("0000ffff");
        }
        QCOMPARE_LT(bomb.size(), 1 << 20); // 192 MiB in less than one megabyte
        const qint64 before = peakMemoryKiB();
        TransportDecoder decoder(transport);
        DecodeBuffer buffer;
        QCOMPARE_EQ(decoder.feed(bomb, buffer), TransportDecoder::Result::Error);
        QVERIFY2(decoder.errorString().contains("64 MiB"_L1), qPrintable(decoder.errorString()));
        QCOMPARE_LE(buffer.size(), DecodeBuffer::maxMessage);
        QCOMPARE_LT(peakMemoryKiB() - before, 160 * 1024);
    }

    void endlessFragments()
    {
        // C29: a message whose end never comes is given up at 16 MiB.
        TransportDecoder decoder(Transport::ZlibStream);
        DecodeBuffer buffer;
        const QByteArray fragment(1 << 20, 'x');
        int fed = 0;
        while (decoder.feed(fragment, buffer) == TransportDecoder::Result::More)
            QCOMPARE_LE(++fed, 16);
        QCOMPARE_EQ(fed, 16);
        QVERIFY2(decoder.errorString().contains("16 MiB"_L1), qPrintable(decoder.errorString()));
    }

    void payloadCompression()
    {
        // C31: every binary frame is a whole zlib stream of its own; nothing is shared.
        TransportDecoder decoder(Transport::None);
        DecodeBuffer buffer;
        for (const QByteArray& text : {helloText(), noisyJson(200000, 5), QByteArray("{}"), helloText()}) {
            Deflater deflater;
            QCOMPARE_EQ(decoder.feed(deflater(text, Z_FINISH), buffer), TransportDecoder::Result::Message);
            QCOMPARE_EQ(textOf(buffer), text);
        }
    }

    void decodeBuffer()
    {
        DecodeBuffer buffer;
        QVERIFY(buffer.append("abc"));
        QCOMPARE_EQ(buffer.view(), std::string_view("abc"));
        // C32: whatever the sizes before, never more than maxMessage is offered.
        const std::string large(40 << 20, 'x');
        QVERIFY(buffer.append(large));
        QVERIFY(buffer.append(std::string_view(large).substr(0, 1)));
        QCOMPARE_LE(buffer.size() + buffer.room(1).size(), DecodeBuffer::maxMessage);
        QVERIFY(!buffer.append(large));
        QVERIFY(buffer.append(std::string_view(large).substr(0, DecodeBuffer::maxMessage - buffer.size())));
        QCOMPARE_EQ(buffer.size(), DecodeBuffer::maxMessage);
        QVERIFY(buffer.room(1).empty());
        buffer.clear();
        QCOMPARE_EQ(buffer.size(), size_t(0));
        QVERIFY(buffer.append("d"));
        QCOMPARE_EQ(buffer.view(), std::string_view("d"));
        QCOMPARE_LT(buffer.room(1).size(), size_t(8) << 20); // what the huge one took was given back
    }
};

QTEST_APPLESS_MAIN(TestTransportDecoder)
#include "tst_transportdecoder.moc"
