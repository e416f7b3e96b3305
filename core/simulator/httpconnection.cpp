// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/httpconnection.h"

#include <chrono>

namespace Shardroom::Simulator {
namespace {

constexpr std::chrono::seconds headerTimeout{10};
constexpr std::chrono::seconds idleTimeout{60};
constexpr qint64 peekSize = 96 * 1024;

} // namespace

HttpConnection::HttpConnection(ClientSocket* socket, Answer answer, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
    , m_answer(std::move(answer))
{
    socket->setParent(this);
    m_patience.setSingleShot(true);
    m_patience.start(headerTimeout);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_socket->abort(); });
    connect(socket, &QTcpSocket::readyRead, this, &HttpConnection::readMore);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::readMore()
{
    using Status = HttpParseResult::Status;
    while (m_socket != nullptr && m_socket->bytesAvailable() > 0) {
        // Peeked, not read: the handshake of an upgrade is QWebSocketServer's to read.
        HttpParseResult result = parseHttpRequest(m_socket->peek(peekSize));
        result.request.peerPort = m_socket->peerPort();
        switch (result.status) {
        case Status::Incomplete:
            return;
        case Status::Malformed:
            respond({400, R"({"message":"400: Bad Request","code":0})"}, false);
            return;
        case Status::TooLarge:
            respond({413, R"({"message":"413: Content Too Large","code":0})"}, false);
            return;
        case Status::Complete: {
            m_socket->skip(result.size);
            const HttpResponse response = m_answer(result.request);
            if (response.never) {
                m_patience.stop();
                continue;
            }
            const bool keepAlive = result.request.header("connection").toLower() != "close";
            respond(response, keepAlive && !response.truncated);
            break;
        }
        case Status::UpgradeComplete: {
            ClientSocket* socket = m_socket;
            m_socket = nullptr;
            m_patience.stop();
            disconnect(socket, nullptr, this, nullptr);
            socket->setParent(nullptr);
            deleteLater();
            const QByteArray handshake = socket->read(result.size);
            const QByteArray early = socket->readAll();
            socket->putBack(handshake);
            emit upgradeRequested(socket, result.request, early);
            return;
        }
        }
    }
}

void HttpConnection::respond(const HttpResponse& response, bool keepAlive)
{
    m_socket->write(response.write());
    if (keepAlive) {
        m_patience.start(idleTimeout);
        return;
    }
    disconnect(m_socket, &QTcpSocket::readyRead, this, nullptr);
    m_socket->disconnectFromHost();
}

} // namespace Shardroom::Simulator
