// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/clientsocket.h"

#include <QtCore/QTimer>

#include <sys/socket.h>

#include <chrono>

namespace Shardroom::Simulator {

void abortHard(QTcpSocket& socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

void ClientSocket::abortHard()
{
    emit resetting();
    Simulator::abortHard(*this);
}

qint64 ClientSocket::writeData(const char* data, qint64 size)
{
    return m_muted ? size : QTcpSocket::writeData(data, size);
}

void ClientSocket::playDead()
{
    disconnect(this, &QTcpSocket::readyRead, nullptr, nullptr);
    // Taken from the kernel all the same: else the peer's end would not be noticed.
    connect(this, &QTcpSocket::readyRead, this, [this] { skip(bytesAvailable()); });
    skip(bytesAvailable());
}

void ClientSocket::putBack(const QByteArray& bytes)
{
    for (auto byte = bytes.crbegin(); byte != bytes.crend(); ++byte)
        ungetChar(*byte);
}

void ClientSocket::close()
{
    // After a failed write QAbstractSocket closes itself: that is a lost connection, and no close frame.
    if (error() == UnknownSocketError)
        m_closedHere = true;
    // Closing with unread data in the kernel is a reset, and a reset can overtake the close frame. So the first close()
    // only begins the wait; the peer's close frame leads to the second.
    if (m_linger && state() == ConnectedState) {
        m_linger = false;
        QTimer::singleShot(std::chrono::milliseconds(1800), this, [this] { abort(); });
        return;
    }
    QTcpSocket::close();
}

} // namespace Shardroom::Simulator
