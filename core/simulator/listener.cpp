// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/listener.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {

Listener::Listener(HttpConnection::Answer answer, QObject* parent)
    : QTcpServer(parent)
    , m_answer(std::move(answer))
    , m_webSockets(u"Shardroom practice gateway"_s, QWebSocketServer::NonSecureMode)
{
    setListenBacklogSize(4096); // a fleet of a thousand shards connects at once
    m_webSockets.setMaxPendingConnections(std::numeric_limits<int>::max());
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &Listener::takeWebSockets);
}

void Listener::incomingConnection(qintptr descriptor)
{
    auto* socket = new ClientSocket;
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    auto* http = new HttpConnection(socket, m_answer, this);
    connect(http, &HttpConnection::upgradeRequested, this, &Listener::upgrade);
}

void Listener::upgrade(ClientSocket* socket, const HttpRequest& handshake, const QByteArray& early)
{
    const Peer peer{socket->peerAddress(), socket->peerPort()};
    m_upgrades.insert(peer, {socket, handshake, early});
    socket->setParent(this);
    connect(socket, &QTcpSocket::disconnected, this, [this, peer, socket] {
        // After a handshake that fails nobody else deletes the socket.
        if (m_upgrades.remove(peer) > 0)
            socket->deleteLater();
    });
    m_webSockets.handleConnection(socket); // announces the handshake again
}

void Listener::takeWebSockets()
{
    while (QWebSocket* webSocket = m_webSockets.nextPendingConnection()) {
        const Upgrade upgrade = m_upgrades.take({webSocket->peerAddress(), webSocket->peerPort()});
        disconnect(upgrade.socket, nullptr, this, nullptr);
        connect(upgrade.socket, &ClientSocket::resetting, this,
            [this, port = upgrade.socket->peerPort()] { emit resetting(port); });
        emit webSocketOpened(webSocket, upgrade.socket, upgrade.handshake);
        // What is in the buffer already, nothing would announce.
        upgrade.socket->putBack(upgrade.early);
        QMetaObject::invokeMethod(
            upgrade.socket, [socket = upgrade.socket] { emit socket->readyRead(); }, Qt::QueuedConnection);
    }
}

} // namespace Shardroom::Simulator
