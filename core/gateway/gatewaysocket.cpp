// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/gatewaysocket.h"

#include "core/diagnostics/logging.h"
#include "core/gateway/closecode.h"
#include "core/gateway/lingeringclose.h"

#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslSocket>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! What QWebSocket itself closes with when a frame is broken or too large; Discord sends none of these.
bool isOwnComplaint(QWebSocketProtocol::CloseCode code)
{
    return code == QWebSocketProtocol::CloseCodeProtocolError
        || code == QWebSocketProtocol::CloseCodeDatatypeNotSupported
        || code == QWebSocketProtocol::CloseCodeWrongDatatype || code == QWebSocketProtocol::CloseCodeTooMuchData;
}

} // namespace

bool isLoopback(const QString& host)
{
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

GatewaySocket::GatewaySocket(QObject* parent)
    : QObject(parent)
{
    // A READY or a GUILD_CREATE can be many megabytes; no limit at all would let a broken peer take the memory.
    m_socket.setMaxAllowedIncomingFrameSize(DecodeBuffer::maxMessage);
    m_socket.setMaxAllowedIncomingMessageSize(DecodeBuffer::maxMessage);

    // QWebSocket closes with 1001, which ends the Discord session, when a frame takes more than 5 s to arrive. Stalls
    // are ours to judge, by heartbeat ACKs; so its timer is silenced.
    const auto timers = m_socket.findChildren<QTimer*>();
    for (QTimer* timer : timers)
        timer->blockSignals(true);

    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        finish({SocketEnding::Kind::ConnectFailed, 0,
            tr("No connection to %1 within %2 s")
                .arg(m_socket.requestUrl().host())
                .arg(m_timeout.interval() / 1000.0)});
    });
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_timeout.stop();
        m_open = true;
        emit opened();
    });
    connect(&m_socket, &QWebSocket::disconnected, this, &GatewaySocket::onDisconnected);
    connect(&m_socket, qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, &GatewaySocket::onError);
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &GatewaySocket::textReceived);
    connect(&m_socket, &QWebSocket::binaryMessageReceived, this, &GatewaySocket::binaryReceived);
}

GatewaySocket::~GatewaySocket()
{
    m_finished = true;
    m_socket.disconnect(this);
    m_socket.abort(); // else the destructor would send 1001
}

void GatewaySocket::open(const QUrl& url, std::chrono::milliseconds timeout)
{
    if (url.scheme() != "wss"_L1 && !(url.scheme() == "ws"_L1 && isLoopback(url.host()))) {
        const QString text = tr("%1 is not a safe gateway address: wss:// is needed, ws:// only to this machine")
                                 .arg(url.toDisplayString(QUrl::RemoveQuery | QUrl::RemoveUserInfo));
        // Queued, so that ended() never comes before open() has returned.
        QMetaObject::invokeMethod(
            this,
            [this, text] {
                finish({SocketEnding::Kind::ConnectFailed, 0, text});
            },
            Qt::QueuedConnection);
        return;
    }
    if (isLoopback(url.host()))
        m_socket.setProxy(QNetworkProxy::NoProxy);
    m_timeout.start(timeout);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::UserAgentHeader,
        u"DiscordBot (https://github.com/shardroom/shardroom, " SHARDROOM_VERSION ")"_s);
    m_socket.open(request);
    limitBursts();
}

void GatewaySocket::limitBursts()
{
    // Under TLS, all that one wake-up reads passes through a buffer of OpenSSL that never shrinks: the guilds after
    // READY come in one burst, and would cost every shard about 90 KiB for the rest of its life. Only the encrypted
    // side is limited, which the decrypting empties each time: a limit where whole frames are waited for would stall
    // large ones.
    constexpr qint64 atOnce = qint64(8) << 10;
    if (const auto* encrypted = m_socket.findChild<QSslSocket*>()) {
        if (auto* plain = encrypted->findChild<QTcpSocket*>())
            plain->setReadBufferSize(atOnce);
    }
}

void GatewaySocket::send(const QByteArray& text)
{
    if (!m_open || m_finished)
        return;
    m_bytesOut += quint64(text.size());
    m_socket.sendTextMessage(QString::fromUtf8(text));
}

void GatewaySocket::close(int code)
{
    if (m_finished)
        return;
    m_closing = true;
    LingeringClose* lingering = nullptr;
    if (m_open) {
        // Only a frame that ends the session must arrive: without one Discord keeps it, which is what the others say.
        const auto* tcp = m_socket.findChild<QTcpSocket*>();
        if (tcp != nullptr && endsSessionWhenSent(code))
            lingering = LingeringClose::hold(tcp->socketDescriptor());
        m_socket.close(
            QWebSocketProtocol::CloseCode(code)); // writes and flushes the frame, then disconnected() comes at once
    }
    finish({SocketEnding::Kind::ClosedByUs, code, {}});
    if (lingering != nullptr)
        lingering->finish();
}

void GatewaySocket::drop(const QString& why)
{
    m_closing = true;
    finish({SocketEnding::Kind::ClosedByUs, 0, why});
}

void GatewaySocket::onError(QAbstractSocket::SocketError error)
{
    if (m_closing || m_finished)
        return;
    if (!m_open) {
        finish({SocketEnding::Kind::ConnectFailed, 0,
            tr("Can't connect to %1: %2").arg(m_socket.requestUrl().authority(), m_socket.errorString())});
        return;
    }
    m_lost = true;
    if (error != QAbstractSocket::RemoteHostClosedError)
        finish({SocketEnding::Kind::Lost, 0, tr("Connection lost: %1").arg(m_socket.errorString())});
}

void GatewaySocket::onDisconnected()
{
    // A refused connection says "disconnected" before it says why.
    if (m_finished || m_closing || !m_open)
        return;
    if (m_lost) {
        finish({SocketEnding::Kind::Lost, 0, tr("Connection lost")});
        return;
    }
    const int code = int(m_socket.closeCode());
    if (isOwnComplaint(m_socket.closeCode()))
        finish({SocketEnding::Kind::ProtocolError, code, tr("Broken frame: %1").arg(m_socket.closeReason())});
    else if (code == QWebSocketProtocol::CloseCodeMissingStatusCode)
        finish({SocketEnding::Kind::ClosedByServer, 0, {}});
    else
        finish({SocketEnding::Kind::ClosedByServer, code, m_socket.closeReason()});
}

void GatewaySocket::finish(SocketEnding ending)
{
    if (m_finished)
        return;
    m_finished = true;
    m_open = false;
    qCDebug(gatewayLog) << LogFields()
                               .add("host", m_socket.requestUrl().authority())
                               .add("ended", int(ending.kind))
                               .add("code", ending.code)
                               .add("text", ending.text);
    m_timeout.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    emit ended(ending);
}

} // namespace Shardroom
