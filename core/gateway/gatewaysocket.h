// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/decodebuffer.h"

#include <QtCore/QByteArray>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtWebSockets/QWebSocket>

#include <chrono>

namespace Shardroom {

//! How a connection ended, told truthfully: QWebSocket's own closeCode() is wrong after a drop.
struct SocketEnding {
    enum class Kind {
        ConnectFailed, //!< never open: refused, no such host, TLS, handshake answer, time-out
        Lost, //!< was open, ended without a close frame
        ClosedByServer, //!< close frame with `code` (0 when it carried none)
        ClosedByUs, //!< close() or drop()
        ProtocolError, //!< the peer broke the WebSocket protocol or a size limit; QWebSocket closed
    };
    Kind kind = Kind::Lost;
    int code = 0;
    QString text; //!< translated: what happened, for people
};

//! One connection attempt and its QWebSocket, with the traps of Qt 6.4 kept in here:
//! a connected QWebSocket sends close 1001 when destroyed, and its partial-frame timer does the same, which would end
//! the Discord session; close codes survive from earlier connections; there is no handshake time-out.
//! Make a new one for every attempt. Exactly one ended() follows every open(). Lives in a shard's thread.
class GatewaySocket : public QObject {
    Q_OBJECT
public:
    explicit GatewaySocket(QObject* parent = nullptr);
    ~GatewaySocket() override;

    //! `url` with path and query. Plain ws:// is refused unless the host is a loopback address.
    void open(const QUrl& url, std::chrono::milliseconds timeout);
    //! Sends a text frame; ignored unless open.
    void send(const QByteArray& text);
    //! Sends a close frame and ends. 1000 and 1001 end the Discord session, every other code keeps it.
    void close(int code);
    //! Ends without a close frame: the peer sees the TCP connection go. Keeps the Discord session.
    void drop(const QString& why);

    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] quint64 bytesOut() const { return m_bytesOut; }

signals:
    void opened();
    void textReceived(const QString& text);
    void binaryReceived(const QByteArray& frame);
    void ended(const Shardroom::SocketEnding& ending);

private:
    void limitBursts();
    void finish(SocketEnding ending);
    void onDisconnected();
    void onError(QAbstractSocket::SocketError error);

    QWebSocket m_socket;
    QTimer m_timeout;
    quint64 m_bytesOut = 0;
    bool m_open = false;
    bool m_closing = false; // by us
    bool m_lost = false; // an error was seen after the opening: the close code can't be trusted
    bool m_finished = false;
};

//! Whether `host` is 127.0.0.0/8, ::1 or localhost: the only places a token may go without TLS.
[[nodiscard]] bool isLoopback(const QString& host);

} // namespace Shardroom
