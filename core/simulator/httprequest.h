// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>

namespace Shardroom::Simulator {

//! An HTTP/1.1 request, as far as the practice gateway needs it.
struct HttpRequest {
    QByteArray method;
    QByteArray path; //!< as sent, without the query
    QByteArray query; //!< without the '?'
    QList<std::pair<QByteArray, QByteArray>> headers; //!< names in lower case, values trimmed
    QByteArray body;
    quint16 peerPort = 0; //!< not part of the request: which connection it came on

    //! Empty when there is no such header; `name` in lower case.
    [[nodiscard]] QByteArray header(const QByteArray& name) const;
    [[nodiscard]] bool isWebSocketUpgrade() const;
};

//! What a peer's bytes are so far.
struct HttpParseResult {
    enum class Status {
        Incomplete,
        Complete, //!< `request` is whole and took `size` bytes
        UpgradeComplete, //!< the same, and it asks for a WebSocket
        TooLarge, //!< headers over 16 KiB or a body over 64 KiB
        Malformed,
    };
    Status status = Status::Incomplete;
    HttpRequest request;
    qsizetype size = 0;
};

//! Bytes to a request; no I/O, nothing kept.
[[nodiscard]] HttpParseResult parseHttpRequest(const QByteArray& bytes);

//! An answer; write() makes the bytes.
struct HttpResponse {
    int status = 200;
    QByteArray body{};
    QByteArray contentType = "application/json"; //!< discord.py wants exactly this, without a charset
    QList<std::pair<QByteArray, QByteArray>> headers{}; //!< besides Content-Type, Content-Length and Date
    bool never = false; //!< nothing is answered at all: the client runs into its time-out
    bool isHead = false; //!< the answer to HEAD: everything but the body
    bool truncated = false; //!< the connection ends in the middle of the body

    [[nodiscard]] QByteArray write() const;
};

} // namespace Shardroom::Simulator
