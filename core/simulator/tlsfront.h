// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QUrl>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslServer>

class QTcpSocket;

namespace Shardroom::Simulator {

//! A certificate and its key, read from two PEM files.
struct TlsIdentity {
    QSslConfiguration configuration; //!< TLS 1.2 and 1.3
    QString host; //!< a name or address that the certificate is for; 127.0.0.1 before localhost before others
    QString error; //!< for people, translated; empty: there is an identity
};
[[nodiscard]] TlsIdentity readTlsIdentity(const QString& certificateFile, const QString& keyFile);

//! A loopback port that speaks TLS, in front of one that does not, as Discord's edge does it: what is said on the one
//! is said on the other, and both end in the same way.
class TlsFront : public QSslServer {
    Q_OBJECT
public:
    TlsFront(const QSslConfiguration& configuration, quint16 innerPort, QObject* parent);

    //! The inner server is about to reset the connection that comes from this port of ours: a kernel's word for it
    //! does not reach us, QTcpSocket takes a reset for an end of stream.
    void passOnReset(quint16 fromPort);

private:
    void takeConnections();

    const quint16 m_innerPort;
};

//! One connection through the front. It deletes itself when both ends are gone.
class TlsRelay : public QObject {
    Q_OBJECT
public:
    //! Takes `outer`, whose handshake is done.
    TlsRelay(QTcpSocket* outer, quint16 innerPort, QObject* parent);

    //! Our port towards the inner server; 0 before the connection.
    [[nodiscard]] quint16 innerFromPort() const;
    //! The client is reset: what was on its way is lost.
    void reset();

private:
    static void move(QTcpSocket& from, QTcpSocket& to);
    void moveBoth();
    void endWhenOneHas();

    QTcpSocket* m_outer;
    QTcpSocket* m_inner;
};

} // namespace Shardroom::Simulator
