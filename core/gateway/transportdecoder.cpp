// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/transportdecoder.h"

#include <QtCore/QCoreApplication>

#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr qsizetype maxPending = qsizetype(16) << 20;
// Discord's window is 2^18 (captured); libzstd's own levels need up to 2^21. Larger would only cost memory.
constexpr int maxWindowLog = 23;
constexpr size_t chunk = size_t(32) << 10;

constexpr const char* tooLarge
    = QT_TRANSLATE_NOOP("TransportDecoder", "a message larger than 64 MiB when decompressed");

} // namespace

struct TransportDecoder::Zlib {
    z_stream stream{};
    bool usable = false;
    Zlib() { usable = inflateInit(&stream) == Z_OK; }
    ~Zlib() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Zlib)
};

struct TransportDecoder::Zstd {
    ZSTD_DCtx* context = ZSTD_createDCtx();
    Zstd() { ZSTD_DCtx_setParameter(context, ZSTD_d_windowLogMax, maxWindowLog); }
    ~Zstd() { ZSTD_freeDCtx(context); }
    Q_DISABLE_COPY_MOVE(Zstd)
};

QString queryValue(Transport transport)
{
    switch (transport) {
    case Transport::None:
        return {};
    case Transport::ZlibStream:
        return u"zlib-stream"_s;
    case Transport::ZstdStream:
        return u"zstd-stream"_s;
    }
    Q_UNREACHABLE();
}

TransportDecoder::TransportDecoder(Transport transport)
    : m_transport(transport)
{
    if (transport == Transport::ZlibStream)
        m_zlib = std::make_unique<Zlib>();
    else if (transport == Transport::ZstdStream)
        m_zstd = std::make_unique<Zstd>();
}

TransportDecoder::~TransportDecoder() = default;
TransportDecoder::TransportDecoder(TransportDecoder&&) noexcept = default;
TransportDecoder& TransportDecoder::operator=(TransportDecoder&&) noexcept = default;

TransportDecoder::Result TransportDecoder::feed(QByteArrayView frame, DecodeBuffer& out)
{
    out.clear();
    switch (m_transport) {
    case Transport::None:
        return inflateWhole(frame, out);
    case Transport::ZstdStream:
        return decompressZstd(frame, out);
    case Transport::ZlibStream:
        break;
    }
    static constexpr QByteArrayView flushed("\x00\x00\xff\xff", 4);
    // The suffix is looked for in all that has come, not in the last frame alone: that may hold less than four bytes of
    // it.
    if (m_pending.isEmpty() && frame.endsWith(flushed))
        return inflateStream(frame, out);
    if (m_pending.size() + frame.size() > maxPending)
        return fail(QT_TRANSLATE_NOOP("TransportDecoder", "a compressed message larger than 16 MiB"));
    m_pending.append(frame);
    if (!m_pending.endsWith(flushed))
        return Result::More;
    const QByteArray whole = std::exchange(m_pending, {});
    return inflateStream(whole, out);
}

TransportDecoder::Result TransportDecoder::inflateStream(QByteArrayView input, DecodeBuffer& out)
{
    if (!m_zlib->usable)
        return fail(QT_TRANSLATE_NOOP("TransportDecoder", "no memory for a zlib context"));
    z_stream& stream = m_zlib->stream;
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
    stream.avail_in = uInt(input.size());
    do {
        const auto room = out.room(chunk);
        if (room.empty())
            return fail(tooLarge);
        stream.next_out = reinterpret_cast<Bytef*>(room.data());
        stream.avail_out = uInt(room.size());
        const int status = inflate(&stream, Z_SYNC_FLUSH);
        out.commit(room.size() - stream.avail_out);
        if (status != Z_OK && status != Z_BUF_ERROR)
            return fail(QT_TRANSLATE_NOOP("TransportDecoder", "the zlib stream is corrupt"));
        if (status == Z_BUF_ERROR && stream.avail_in > 0 && stream.avail_out > 0)
            return fail(QT_TRANSLATE_NOOP("TransportDecoder", "the zlib stream is corrupt"));
    } while (stream.avail_in > 0 || stream.avail_out == 0);
    return Result::Message;
}

TransportDecoder::Result TransportDecoder::inflateWhole(QByteArrayView input, DecodeBuffer& out)
{
    Zlib once;
    once.stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(input.data()));
    once.stream.avail_in = uInt(input.size());
    for (;;) {
        const auto room = out.room(chunk);
        if (room.empty())
            return fail(tooLarge);
        once.stream.next_out = reinterpret_cast<Bytef*>(room.data());
        once.stream.avail_out = uInt(room.size());
        const int status = inflate(&once.stream, Z_NO_FLUSH);
        out.commit(room.size() - once.stream.avail_out);
        if (status == Z_STREAM_END)
            return Result::Message;
        if (status != Z_OK || (once.stream.avail_in == 0 && once.stream.avail_out > 0))
            return fail(QT_TRANSLATE_NOOP("TransportDecoder", "a binary frame that is not a zlib stream"));
    }
}

TransportDecoder::Result TransportDecoder::decompressZstd(QByteArrayView input, DecodeBuffer& out)
{
    ZSTD_inBuffer in{input.data(), size_t(input.size()), 0};
    for (;;) {
        const auto room = out.room(chunk);
        if (room.empty())
            return fail(tooLarge);
        ZSTD_outBuffer target{room.data(), room.size(), 0};
        const size_t status = ZSTD_decompressStream(m_zstd->context, &target, &in);
        if (ZSTD_isError(status))
            return fail(QT_TRANSLATE_NOOP("TransportDecoder", "the zstd stream is corrupt"));
        out.commit(target.pos);
        // A full output means that more may be waiting inside the context, even when the input is used up.
        if (in.pos == in.size && target.pos < target.size)
            return Result::Message;
    }
}

TransportDecoder::Result TransportDecoder::fail(const char* reason)
{
    m_error = reason;
    return Result::Error;
}

QString TransportDecoder::errorString() const
{
    return m_error ? QCoreApplication::translate("TransportDecoder", m_error) : QString();
}

} // namespace Shardroom
