// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>

#include <memory>
#include <optional>

struct z_stream_s;
struct ZSTD_CCtx_s;

namespace Shardroom::Simulator {

//! The query's `compress`: how everything on a connection is compressed.
enum class Transport { None, ZlibStream, ZstdStream };

//! Empty means None; nullopt: no such compression.
[[nodiscard]] std::optional<Transport> transportFromText(const QByteArray& text);

//! One endless compressed stream, as one connection has it. Every payload comes out as one complete message.
class TransportEncoder {
public:
    explicit TransportEncoder(Transport transport);
    ~TransportEncoder();
    Q_DISABLE_COPY_MOVE(TransportEncoder)

    [[nodiscard]] Transport transport() const { return m_transport; }
    //! The next message of the stream; `payload` itself when there is no compression.
    [[nodiscard]] QByteArray encode(const QByteArray& payload);
    //! A message that decompresses to `size` bytes of white space or a little more, and is a thousand times smaller,
    //! with zstd-stream thirty thousand times. A stream stays valid after it; without one it is a zlib stream of its
    //! own.
    [[nodiscard]] QByteArray bomb(qint64 size);

private:
    struct ZlibEnd {
        void operator()(z_stream_s* stream) const;
    };
    struct ZstdFree {
        void operator()(ZSTD_CCtx_s* context) const;
    };
    void setZlibLevel(int level);
    [[nodiscard]] QByteArray deflated(const QByteArray& payload, int flush);
    [[nodiscard]] QByteArray zstdCompressed(const QByteArray& payload);

    Transport m_transport;
    std::unique_ptr<z_stream_s, ZlibEnd> m_zlib;
    std::unique_ptr<ZSTD_CCtx_s, ZstdFree> m_zstd;
};

//! One complete zlib stream of its own: payload compression, as IDENTIFY's `compress` asks for.
[[nodiscard]] QByteArray zlibCompressed(const QByteArray& payload);

} // namespace Shardroom::Simulator
