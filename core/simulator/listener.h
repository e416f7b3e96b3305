// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/httpconnection.h"

#include <QtCore/QHash>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QTcpServer>
#include <QtWebSockets/QWebSocket>
#include <QtWebSockets/QWebSocketServer>

namespace Shardroom::Simulator {

//! One loopback port that speaks HTTP and WebSocket.
class Listener : public QTcpServer {
    Q_OBJECT
public:
    Listener(HttpConnection::Answer answer, QObject* parent);

signals:
    //! Both belong to the receiver. `handshake` is the request that asked for the WebSocket.
    void webSocketOpened(QWebSocket* webSocket, Shardroom::Simulator::ClientSocket* socket,
        const Shardroom::Simulator::HttpRequest& handshake);
    //! A connection from this port of the peer's is about to be reset.
    void resetting(quint16 peerPort);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Upgrade {
        ClientSocket* socket;
        HttpRequest handshake;
        QByteArray early; //!< frames that came with the handshake
    };
    using Peer = std::pair<QHostAddress, quint16>;

    void upgrade(ClientSocket* socket, const HttpRequest& handshake, const QByteArray& early);
    void takeWebSockets();

    HttpConnection::Answer m_answer;
    QWebSocketServer m_webSockets; //!< never listens: it only does the handshakes
    QHash<Peer, Upgrade> m_upgrades; //!< handshakes under way
};

} // namespace Shardroom::Simulator
