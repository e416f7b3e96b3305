// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/clientsocket.h"

#include <QtCore/QTimer>

#include <sys/socket.h>

#include <chrono>

namespace Shardroom::Simulator {

void ClientSocket::abortHard()
{
    const linger atOnce{1, 0};
    ::setsockopt(int(socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    abort();
}

void ClientSocket::putBack(const QByteArray& bytes)
{
    for (auto byte = bytes.crbegin(); byte != bytes.crend(); ++byte)
        ungetChar(*byte);
}

void ClientSocket::close()
{
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
