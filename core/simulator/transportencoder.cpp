// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/transportencoder.h"

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
        return deflated(payload);
    case Transport::ZstdStream:
        return zstdCompressed(payload);
    }
    Q_UNREACHABLE();
}

QByteArray TransportEncoder::bomb(qint64 size)
{
    if (m_transport == Transport::None)
        return zlibCompressed(QByteArray(qsizetype(std::min<qint64>(size, 64 << 20)), ' '));
    // Once the window holds nothing but the same byte, equal input gives equal output: the second piece can be
    // repeated.
    const QByteArray piece(4 << 20, ' ');
    QByteArray message = encode("");
    setZlibLevel(Z_BEST_COMPRESSION);
    message += encode(piece);
    const QByteArray repeated = encode(piece);
    setZlibLevel(zlibBusyLevel);
    for (qint64 made = piece.size(); made < size; made += piece.size())
        message += repeated;
    return message;
}

QByteArray TransportEncoder::deflated(const QByteArray& payload)
{
    z_stream_s& stream = *m_zlib;
    const bool first = stream.total_out == 0;
    QByteArray message(qsizetype(deflateBound(&stream, uLong(payload.size()))) + 16, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(payload.constData()));
    stream.avail_in = uInt(payload.size());
    stream.next_out = reinterpret_cast<Bytef*>(message.data());
    stream.avail_out = uInt(message.size());
    // deflateBound() is for one whole stream, so the output nearly always fits at once.
    while (deflate(&stream, Z_SYNC_FLUSH) == Z_OK && stream.avail_out == 0) {
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
