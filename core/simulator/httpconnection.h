// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/clientsocket.h"
#include "core/simulator/httprequest.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <functional>

namespace Shardroom::Simulator {

//! One TCP connection while it speaks HTTP. It answers requests until one asks for a WebSocket; then it lets go of the
//! socket, unread, and ends.
class HttpConnection : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<HttpResponse(const HttpRequest&)>;

    //! Takes the socket. `answer` is asked for every request that is not an upgrade.
    HttpConnection(ClientSocket* socket, Answer answer, QObject* parent);
    ~HttpConnection() override;

signals:
    //! The handshake is still unread in the socket, which now belongs to the receiver. `early` is what followed it at
    //! once: QWebSocketServer would throw it away.
    void upgradeRequested(Shardroom::Simulator::ClientSocket* socket, const Shardroom::Simulator::HttpRequest& request,
        const QByteArray& early);

private:
    void readMore();
    void respond(const HttpResponse& response, bool keepAlive);

    QPointer<ClientSocket> m_socket;
    Answer m_answer;
    QTimer m_patience; //!< a peer that does not get on with its request is dropped
};

} // namespace Shardroom::Simulator
