// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulator/rawclient.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrlQuery>
#include <QtCore/QtEndian>
#include <QtNetwork/QNetworkProxy>
#include <QtTest/QTest>

#include <zlib.h>
#include <zstd.h>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {

struct RawClient::Inflater {
    Inflater() { inflateInit(&zlib); }
    ~Inflater()
    {
        inflateEnd(&zlib);
        ZSTD_freeDCtx(zstd);
    }
    z_stream zlib{};
    ZSTD_DCtx* zstd = ZSTD_createDCtx();
};

RawClient::RawClient(const QUrl& gateway, QByteArray target, QByteArray extraHeaders, QByteArray withHandshake)
    : m_inflater(std::make_unique<Inflater>())
{
    const qsizetype mark = target.indexOf('?');
    m_compression = QUrlQuery(QString::fromLatin1(target.sliced(mark + 1))).queryItemValue(u"compress"_s).toLatin1();
    const QByteArray request = "GET " + target
        + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
        + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + extraHeaders + "\r\n";
    connect(&m_socket, &QTcpSocket::connected, this, [this, request, withHandshake] {
        m_socket.write(request);
        if (!withHandshake.isEmpty())
            sendText(withHandshake);
        m_socket.flush();
        m_socket.write(std::exchange(m_early, {}));
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, &RawClient::readMore);
    connect(&m_socket, &QTcpSocket::disconnected, this, [this] { m_ended = true; });
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.connectToHost(gateway.host(), quint16(gateway.port()));
}

RawClient::~RawClient()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void RawClient::sendFrame(int opcode, const QByteArray& payload)
{
    // Masked with zeros, as DPP does: then the payload stays as it is.
    QByteArray frame(1, char(0x80 | opcode));
    if (payload.size() < 126) {
        frame += char(0x80 | payload.size());
    } else {
        frame += char(0x80 | 126);
        frame += char(payload.size() >> 8);
        frame += char(payload.size() & 0xff);
    }
    frame += QByteArray(4, '\0') + payload;
    if (m_socket.state() == QAbstractSocket::ConnectedState)
        m_socket.write(frame);
    else
        m_early += frame;
}

void RawClient::sendMasked(int opcode, const QByteArray& payload, const QByteArray& mask)
{
    QByteArray frame(1, char(0x80 | opcode));
    frame += char(0x80 | payload.size()); // short ones only
    frame += mask;
    for (qsizetype i = 0; i < payload.size(); ++i)
        frame += char(payload.at(i) ^ mask.at(i % 4));
    m_socket.write(frame);
}

void RawClient::send(int op, const QJsonValue& data)
{
    sendText(QJsonDocument(QJsonObject{{"op"_L1, op}, {"d"_L1, data}}).toJson(QJsonDocument::Compact));
}

void RawClient::identify(int number, int total, QJsonObject more)
{
    QJsonObject data{{"token"_L1, QString::fromLatin1(testToken)}, {"intents"_L1, 53608447},
        {"properties"_L1, QJsonObject{{"os"_L1, u"linux"_s}, {"browser"_L1, u"test"_s}, {"device"_L1, u"test"_s}}},
        {"shard"_L1, QJsonArray{number, total}}};
    for (auto field = more.constBegin(); field != more.constEnd(); ++field) {
        if (field.value().isNull())
            data.remove(field.key());
        else
            data.insert(field.key(), field.value());
    }
    send(2, data);
}

void RawClient::resume(const QByteArray& session, qint64 sequence, const char* token)
{
    send(6,
        QJsonObject{{"token"_L1, QString::fromLatin1(token)}, {"session_id"_L1, QString::fromLatin1(session)},
            {"seq"_L1, sequence}});
}

void RawClient::heartbeat()
{
    const qint64 last = lastSequence();
    send(1, last == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(last));
}

void RawClient::close(int code)
{
    QByteArray payload(2, '\0');
    qToBigEndian(quint16(code), payload.data());
    sendFrame(8, payload);
}

void RawClient::stopReading()
{
    m_socket.disconnect(this);
    m_socket.setReadBufferSize(1);
}

QList<QJsonObject> RawClient::ops(int op) const
{
    QList<QJsonObject> found;
    for (const QJsonObject& message : m_messages) {
        if (message["op"_L1].toInt(-1) == op)
            found.append(message);
    }
    return found;
}

QList<QJsonObject> RawClient::dispatches(const char* type) const
{
    QList<QJsonObject> found;
    for (const QJsonObject& message : m_messages) {
        if (message["t"_L1] == QLatin1StringView(type))
            found.append(message);
    }
    return found;
}

QList<qint64> RawClient::sequences() const
{
    QList<qint64> numbers;
    for (const QJsonObject& message : m_messages) {
        if (message["op"_L1].toInt(-1) == 0)
            numbers.append(message["s"_L1].toInteger());
    }
    return numbers;
}

qint64 RawClient::lastSequence() const
{
    const QList<qint64> numbers = sequences();
    return numbers.isEmpty() ? 0 : numbers.last();
}

QJsonObject RawClient::ready() const
{
    const QList<QJsonObject> found = dispatches("READY");
    return found.isEmpty() ? QJsonObject() : found.last()["d"_L1].toObject();
}

bool RawClient::waitForOp(int op, int times)
{
    return QTest::qWaitFor([this, op, times] { return ops(op).size() >= times; });
}

bool RawClient::waitForDispatch(const char* type, int times)
{
    return QTest::qWaitFor([this, type, times] { return count(type) >= times; });
}

bool RawClient::waitForEnd()
{
    return QTest::qWaitFor([this] { return m_ended; });
}

int RawClient::waitForClose()
{
    return waitForEnd() ? m_closeCode.value_or(0) : -1;
}

void RawClient::readMore()
{
    m_buffer += m_socket.readAll();
    if (m_head.isEmpty()) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        m_head = m_buffer.first(end + 4);
        m_buffer.remove(0, end + 4);
        m_opened = std::chrono::steady_clock::now();
    }
    qsizetype used = 0;
    while (m_buffer.size() - used >= 2) {
        const auto* bytes = reinterpret_cast<const uchar*>(m_buffer.constData()) + used;
        const qsizetype available = m_buffer.size() - used;
        qsizetype header = 2;
        quint64 size = bytes[1] & 0x7f;
        if (size >= 126) {
            header = size == 126 ? 4 : 10;
            if (available < header)
                break;
            size = size == 126 ? qFromBigEndian<quint16>(bytes + 2) : qFromBigEndian<quint64>(bytes + 2);
        }
        m_shortLengths = m_shortLengths && (header == 2 || size >= (header == 4 ? 126U : 65536U));
        m_announcedFrame = quint64(available - header) < size ? size : 0;
        if (m_announcedFrame != 0)
            break;
        Frame frame{(bytes[0] & 0x80) != 0, (bytes[1] & 0x80) != 0, bytes[0] & 0x0f,
            m_buffer.mid(used + header, qsizetype(size))};
        used += header + qsizetype(size);
        takeFrame(std::move(frame));
    }
    m_buffer.remove(0, used);
}

void RawClient::takeFrame(Frame frame)
{
    m_frames.append(frame);
    if (frame.opcode == 2 && m_compression == "zlib-stream") {
        m_pieces += frame.payload;
        // As real clients do it: the flush marker is looked for in the newest message alone.
        if (frame.payload.endsWith(QByteArray::fromHex("0000ffff")))
            takeMessage(std::exchange(m_pieces, {}), true);
    } else if (frame.opcode == 1 || frame.opcode == 2) {
        takeMessage(frame.payload, frame.opcode == 2);
    } else if (frame.opcode == 8) {
        m_closeCode = frame.payload.size() >= 2 ? qFromBigEndian<quint16>(frame.payload.constData()) : 1005;
        if (m_answersClose) {
            sendFrame(8, frame.payload.first(std::min<qsizetype>(2, frame.payload.size())));
            m_socket.disconnectFromHost();
        }
    }
}

void RawClient::takeMessage(const QByteArray& bytes, bool binary)
{
    const QByteArray payload = binary ? decompressed(bytes) : bytes;
    const QJsonDocument document = QJsonDocument::fromJson(payload);
    if (!document.isObject())
        m_decodeError
            = u"not a JSON object: "_s + QString::fromUtf8(payload.first(std::min<qsizetype>(80, payload.size())));
    m_payloads.append(payload);
    m_messages.append(document.object());
    if (m_messages.last()["op"_L1].toInt() == 10)
        m_helloAfter
            = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_opened);
}

QByteArray RawClient::decompressed(const QByteArray& bytes)
{
    QByteArray result;
    std::array<char, 16384> piece{};
    if (m_compression == "zstd-stream") {
        ZSTD_inBuffer in{bytes.constData(), size_t(bytes.size()), 0};
        for (bool more = true; more;) {
            ZSTD_outBuffer out{piece.data(), piece.size(), 0};
            const size_t status = ZSTD_decompressStream(m_inflater->zstd, &out, &in);
            if (ZSTD_isError(status) != 0) {
                m_decodeError = QString::fromLatin1(ZSTD_getErrorName(status));
                return {};
            }
            result.append(piece.data(), qsizetype(out.pos));
            more = in.pos < in.size || out.pos == out.size;
        }
        return result;
    }
    // Without transport compression a binary message is a zlib stream of its own.
    if (m_compression.isEmpty())
        inflateReset(&m_inflater->zlib);
    z_stream& stream = m_inflater->zlib;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    do {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = uInt(piece.size());
        const int status = inflate(&stream, Z_SYNC_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END && status != Z_BUF_ERROR) {
            m_decodeError = QString::fromLatin1(stream.msg);
            return {};
        }
        result.append(piece.data(), qsizetype(piece.size() - stream.avail_out));
    } while (stream.avail_out == 0);
    return result;
}

} // namespace Shardroom::Simulator
