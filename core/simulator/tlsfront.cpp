// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/tlsfront.h"

#include "core/simulator/clientsocket.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslSocket>

#include <algorithm>
#include <limits>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

// What one side may be ahead of the other: a client that does not read must be felt within.
constexpr qint64 bufferSize = 64 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(GatewaySimulator)
};

QString hostOf(const QSslCertificate& certificate)
{
    const auto names = certificate.subjectAlternativeNames();
    QStringList known = names.values(QSsl::IpAddressEntry) + names.values(QSsl::DnsEntry);
    for (const QString& best : {u"127.0.0.1"_s, u"localhost"_s}) {
        if (known.contains(best))
            return best;
    }
    known.removeIf([](const QString& name) { return name.contains(u'*'); });
    return known.isEmpty() ? u"127.0.0.1"_s : known.first();
}

} // namespace

TlsIdentity readTlsIdentity(const QString& certificateFile, const QString& keyFile)
{
    TlsIdentity identity;
    QFile chainFile(certificateFile);
    if (!chainFile.open(QIODevice::ReadOnly)) {
        identity.error
            = Text::tr("The certificate %1 can't be read: %2.").arg(certificateFile, chainFile.errorString());
        return identity;
    }
    const QList<QSslCertificate> chain = QSslCertificate::fromDevice(&chainFile);
    if (chain.isEmpty()) {
        identity.error = Text::tr("There is no certificate in %1.").arg(certificateFile);
        return identity;
    }
    QFile file(keyFile);
    if (!file.open(QIODevice::ReadOnly)) {
        identity.error = Text::tr("The key %1 can't be read: %2.").arg(keyFile, file.errorString());
        return identity;
    }
    const QByteArray pem = file.readAll();
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        if (key.isNull())
            key = QSslKey(pem, algorithm);
    }
    if (key.isNull()) {
        identity.error = Text::tr("There is no key without a password in %1.").arg(keyFile);
        return identity;
    }
    identity.configuration = QSslConfiguration::defaultConfiguration();
    identity.configuration.setLocalCertificateChain(chain);
    identity.configuration.setPrivateKey(key);
    identity.configuration.setProtocol(QSsl::TlsV1_2OrLater);
    identity.configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // clients have no certificates
    identity.host = hostOf(chain.first());
    return identity;
}

TlsFront::TlsFront(const QSslConfiguration& configuration, quint16 innerPort, QObject* parent)
    : QSslServer(parent)
    , m_innerPort(innerPort)
{
    setSslConfiguration(configuration);
    setListenBacklogSize(4096); // a fleet of a thousand shards connects at once
    setMaxPendingConnections(std::numeric_limits<int>::max());
    connect(this, &QTcpServer::pendingConnectionAvailable, this, &TlsFront::takeConnections);
}

void TlsFront::takeConnections()
{
    while (QTcpSocket* socket = nextPendingConnection())
        new TlsRelay(socket, m_innerPort, this);
}

void TlsFront::passOnReset(quint16 fromPort)
{
    const QList<TlsRelay*> relays = findChildren<TlsRelay*>(Qt::FindDirectChildrenOnly);
    for (TlsRelay* relay : relays) {
        if (fromPort != 0 && relay->innerFromPort() == fromPort)
            relay->reset();
    }
}

TlsRelay::TlsRelay(QTcpSocket* outer, quint16 innerPort, QObject* parent)
    : QObject(parent)
    , m_outer(outer)
    , m_inner(new QTcpSocket(this))
{
    outer->setParent(this);
    outer->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_inner->setProxy(QNetworkProxy::NoProxy);
    m_inner->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    for (QTcpSocket* socket : {m_outer, m_inner}) {
        socket->setReadBufferSize(bufferSize);
        connect(socket, &QTcpSocket::readyRead, this, &TlsRelay::moveBoth);
        connect(socket, &QTcpSocket::bytesWritten, this, &TlsRelay::moveBoth);
        connect(socket, &QTcpSocket::disconnected, this, &TlsRelay::endWhenOneHas);
        connect(socket, &QTcpSocket::errorOccurred, this, &TlsRelay::endWhenOneHas);
    }
    connect(m_inner, &QTcpSocket::connected, this, &TlsRelay::moveBoth);
    m_inner->connectToHost(QHostAddress::LocalHost, innerPort);
}

quint16 TlsRelay::innerFromPort() const
{
    return m_inner->localPort();
}

void TlsRelay::reset()
{
    abortHard(*m_outer);
}

void TlsRelay::move(QTcpSocket& from, QTcpSocket& to)
{
    while (
        to.state() == QAbstractSocket::ConnectedState && from.bytesAvailable() > 0 && to.bytesToWrite() < bufferSize) {
        // More than the buffer holds: only then does Qt listen again after it was full.
        const QByteArray bytes = from.read(2 * bufferSize);
        if (bytes.isEmpty())
            return;
        to.write(bytes);
    }
}

void TlsRelay::moveBoth()
{
    move(*m_outer, *m_inner);
    move(*m_inner, *m_outer);
    endWhenOneHas();
}

void TlsRelay::endWhenOneHas()
{
    const auto isOver = [](const QTcpSocket* socket) { return socket->state() == QAbstractSocket::UnconnectedState; };
    // What was still said before the end goes through first.
    if (isOver(m_inner) && m_outer->state() == QAbstractSocket::ConnectedState) {
        move(*m_inner, *m_outer);
        if (m_inner->bytesAvailable() == 0)
            m_outer->disconnectFromHost();
    } else if (isOver(m_outer) && m_inner->state() == QAbstractSocket::ConnectedState) {
        // Closing with unread data would be a reset, and overtake the client's close frame. So this end stops speaking,
        // listens on, and leaves the rest to the gateway.
        move(*m_outer, *m_inner);
        m_inner->readAll();
        m_inner->flush();
        if (m_outer->bytesAvailable() == 0 && m_inner->bytesToWrite() == 0)
            ::shutdown(int(m_inner->socketDescriptor()), SHUT_WR);
    }
    if (isOver(m_inner) && isOver(m_outer))
        deleteLater();
}

} // namespace Shardroom::Simulator
