// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/transportencoder.h"

#include <QtCore/QtEndian>

#include <zlib.h>
#include <zstd.h>

#include <algorithm>

namespace Shardroom::Simulator {
namespace {

// As captured from Discord: zlib's level 6, a zstd window of 256 KiB.
constexpr int zlibLevel = 6;
constexpr int zstdWindowLog = 18;
constexpr int zstdLevel = 1;

// What every level gives in the first message is the same; from then on the cheapest one keeps a busy gateway on one
// core.
constexpr int zlibBusyLevel = 1;

//! White space as zlib packs it best, about a thousand times: made once, for it takes a while.
class ZlibBomb {
public:
    ZlibBomb()
    {
        const QByteArray piece(pieceSize, ' ');
        z_stream stream{};
        deflateInit(&stream, Z_BEST_COMPRESSION);
        QByteArray message(qsizetype(deflateBound(&stream, pieceSize)) + 64, Qt::Uninitialized);
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(piece.constData()));
        stream.avail_in = pieceSize;
        stream.next_out = reinterpret_cast<Bytef*>(message.data());
        stream.avail_out = uInt(message.size());
        deflate(&stream, Z_FULL_FLUSH);
        const auto flushed = qsizetype(stream.total_out);
        deflate(&stream, Z_FINISH);
        const auto ended = qsizetype(stream.total_out);
        deflateEnd(&stream);
        m_head = message.first(headSize);
        m_block = message.sliced(headSize, flushed - headSize);
        m_end = message.sliced(flushed, ended - flushed - checksumSize);
        m_checksum = adler32(adler32(0, nullptr, 0), reinterpret_cast<const Bytef*>(piece.constData()), pieceSize);
    }

    //! For the middle of a stream; they refer to nothing but themselves.
    [[nodiscard]] QByteArray blocks(qint64 size) const { return m_block.repeated(count(size)); }

    //! A stream of its own, with its checksum.
    [[nodiscard]] QByteArray whole(qint64 size) const
    {
        uLong checksum = m_checksum;
        for (qsizetype made = 1; made < count(size); ++made)
            checksum = adler32_combine(checksum, m_checksum, pieceSize);
        QByteArray end(checksumSize, Qt::Uninitialized);
        qToBigEndian(quint32(checksum), end.data());
        return m_head + blocks(size) + m_end + end;
    }

private:
    static constexpr uInt pieceSize = 4 << 20;
    static constexpr qsizetype headSize = 2; // RFC 1950
    static constexpr qsizetype checksumSize = 4; // the same
    [[nodiscard]] static qsizetype count(qint64 size)
    {
        return std::max<qsizetype>(1, qsizetype((size + pieceSize - 1) / pieceSize));
    }

    QByteArray m_head;
    QByteArray m_block;
    QByteArray m_end;
    uLong m_checksum = 0;
};

const ZlibBomb& zlibBomb()
{
    static const ZlibBomb bomb;
    return bomb;
}

} // namespace

std::optional<Transport> transportFromText(const QByteArray& text)
{
    if (text.isEmpty())
        return Transport::None;
    if (text == "zlib-stream")
        return Transport::ZlibStream;
    if (text == "zstd-stream")
        return Transport::ZstdStream;
    return std::nullopt;
}

void TransportEncoder::ZlibEnd::operator()(z_stream_s* stream) const
{
    deflateEnd(stream);
    delete stream;
}

void TransportEncoder::ZstdFree::operator()(ZSTD_CCtx_s* context) const
{
    ZSTD_freeCCtx(context);
}

TransportEncoder::TransportEncoder(Transport transport)
    : m_transport(transport)
{
    switch (transport) {
    case Transport::None:
        break;
    case Transport::ZlibStream:
        m_zlib.reset(new z_stream_s{});
        deflateInit(m_zlib.get(), zlibLevel);
        break;
    case Transport::ZstdStream:
        m_zstd.reset(ZSTD_createCCtx());
        ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_compressionLevel, zstdLevel);
        ZSTD_CCtx_setParameter(m_zstd.get(), ZSTD_c_windowLog, zstdWindowLog);
        break;
    }
}

TransportEncoder::~TransportEncoder() = default;

QByteArray TransportEncoder::encode(const QByteArray& payload)
{
    switch (m_transport) {
    case Transport::None:
        return payload;
    case Transport::ZlibStream:
        return deflated(payload, Z_SYNC_FLUSH);
    case Transport::ZstdStream:
        return zstdCompressed(payload);
    }
    Q_UNREACHABLE();
}

QByteArray TransportEncoder::bomb(qint64 size)
{
    switch (m_transport) {
    case Transport::None:
        return zlibBomb().whole(size);
    case Transport::ZlibStream:
        // From here on the stream refers to nothing before: neither do the blocks.
        return deflated("", Z_FULL_FLUSH) + zlibBomb().blocks(size);
    case Transport::ZstdStream: {
        // Once the window holds nothing but the same byte, equal input gives equal output: the second piece can be
        // repeated.
        const QByteArray piece(1 << 20, ' ');
        const QByteArray first = zstdCompressed(piece);
        return first + zstdCompressed(piece).repeated(qsizetype(size / piece.size()));
    }
    }
    Q_UNREACHABLE();
}

QByteArray TransportEncoder::deflated(const QByteArray& payload, int flush)
{
    z_stream_s& stream = *m_zlib;
    const bool first = stream.total_out == 0;
    QByteArray message(qsizetype(deflateBound(&stream, uLong(payload.size()))) + 16, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(payload.constData()));
    stream.avail_in = uInt(payload.size());
    stream.next_out = reinterpret_cast<Bytef*>(message.data());
    stream.avail_out = uInt(message.size());
    // deflateBound() is for one whole stream, so the output nearly always fits at once.
    while (deflate(&stream, flush) == Z_OK && stream.avail_out == 0) {
        const qsizetype used = message.size();
        message.resize(used * 2);
        stream.next_out = reinterpret_cast<Bytef*>(message.data() + used);
        stream.avail_out = uInt(message.size() - used);
    }
    message.chop(qsizetype(stream.avail_out));
    if (first)
        setZlibLevel(zlibBusyLevel);
    return message;
}

void TransportEncoder::setZlibLevel(int level)
{
    if (m_zlib == nullptr)
        return;
    // Everything is flushed, so this writes nothing; it only wants to be told of some room.
    Bytef room = 0;
    m_zlib->next_out = &room;
    m_zlib->avail_out = sizeof room;
    deflateParams(m_zlib.get(), level, Z_DEFAULT_STRATEGY);
}

QByteArray TransportEncoder::zstdCompressed(const QByteArray& payload)
{
    QByteArray message(qsizetype(ZSTD_compressBound(size_t(payload.size()))) + 16, Qt::Uninitialized);
    ZSTD_inBuffer in{payload.constData(), size_t(payload.size()), 0};
    ZSTD_outBuffer out{message.data(), size_t(message.size()), 0};
    for (size_t left = 1; left != 0;) {
        left = ZSTD_compressStream2(m_zstd.get(), &out, &in, ZSTD_e_flush);
        if (ZSTD_isError(left) != 0)
            return {};
        if (left != 0) {
            message.resize(message.size() * 2);
            out.dst = message.data();
            out.size = size_t(message.size());
        }
    }
    message.truncate(qsizetype(out.pos));
    return message;
}

QByteArray zlibCompressed(const QByteArray& payload)
{
    uLongf size = compressBound(uLong(payload.size()));
    QByteArray message(qsizetype(size), Qt::Uninitialized);
    compress2(reinterpret_cast<Bytef*>(message.data()), &size, reinterpret_cast<const Bytef*>(payload.constData()),
        uLong(payload.size()), zlibLevel);
    message.truncate(qsizetype(size));
    return message;
}

} // namespace Shardroom::Simulator
