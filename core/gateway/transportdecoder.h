// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/decodebuffer.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <memory>

namespace Shardroom {

//! Transport compression of one connection, as named in the `compress` query parameter.
enum class Transport {
    None,
    ZlibStream, //!< one deflate stream per connection; a message ends with 00 00 FF FF and may span several frames
    ZstdStream, //!< one zstd frame per connection; every WebSocket message is one payload
};

//! "zlib-stream", "zstd-stream", or empty for none.
[[nodiscard]] QString queryValue(Transport transport);

//! Turns binary WebSocket messages into JSON texts. One per connection: the contexts must not outlive it.
//! Memory is bounded: a message past DecodeBuffer::maxMessage, or a fragment that never ends, is an error.
class TransportDecoder {
public:
    enum class Result {
        Message, //!< the buffer holds one whole text
        More, //!< the message goes on in the next frame
        Error, //!< the stream is broken: drop the connection and resume; errorString() says why
    };

    explicit TransportDecoder(Transport transport);
    ~TransportDecoder();
    TransportDecoder(TransportDecoder&&) noexcept;
    TransportDecoder& operator=(TransportDecoder&&) noexcept;

    //! Decodes into `out`, which is cleared first. Without transport compression a binary frame is one independent zlib
    //! stream (payload compression).
    [[nodiscard]] Result feed(QByteArrayView frame, DecodeBuffer& out);
    [[nodiscard]] QString errorString() const;

private:
    struct Zlib;
    struct Zstd;
    Result fail(const char* reason);
    Result inflateStream(QByteArrayView input, DecodeBuffer& out);
    Result inflateWhole(QByteArrayView input, DecodeBuffer& out);
    Result decompressZstd(QByteArrayView input, DecodeBuffer& out);

    Transport m_transport;
    std::unique_ptr<Zlib> m_zlib;
    std::unique_ptr<Zstd> m_zstd;
    QByteArray m_pending; // compressed fragments of a message that is not yet complete
    const char* m_error = nullptr;
};

} // namespace Shardroom
