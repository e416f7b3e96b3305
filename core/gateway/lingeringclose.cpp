// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/lingeringclose.h"

#include <QtCore/QThread>

#include <array>
#include <cerrno>
#include <chrono>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Shardroom {
namespace {

constexpr std::chrono::seconds patience{2};

} // namespace

LingeringClose* LingeringClose::hold(qintptr descriptor)
{
    const int copy = descriptor < 0 ? -1 : ::fcntl(int(descriptor), F_DUPFD_CLOEXEC, 0);
    return copy < 0 ? nullptr : new LingeringClose(copy);
}

LingeringClose::LingeringClose(int descriptor)
    : m_descriptor(descriptor)
    , m_readable(descriptor, QSocketNotifier::Read)
{
    m_readable.setEnabled(false); // until finish(): the bytes are still the socket's
    m_patience.setSingleShot(true);
    connect(&m_readable, &QSocketNotifier::activated, this, &LingeringClose::drain);
    connect(&m_patience, &QTimer::timeout, this, &QObject::deleteLater);
    connect(QThread::currentThread(), &QThread::finished, this, &QObject::deleteLater);
}

LingeringClose::~LingeringClose()
{
    m_readable.setEnabled(false); // the dispatcher must let go before the number can be another's
    ::close(m_descriptor);
}

void LingeringClose::finish()
{
    ::shutdown(m_descriptor, SHUT_WR);
    m_readable.setEnabled(true);
    m_patience.start(patience);
}

void LingeringClose::drain()
{
    std::array<char, 16384> waste;
    for (;;) {
        const ssize_t size = ::recv(m_descriptor, waste.data(), waste.size(), MSG_DONTWAIT);
        if (size > 0 || (size < 0 && errno == EINTR))
            continue;
        if (size == 0 || (errno != EAGAIN && errno != EWOULDBLOCK)) {
            m_readable.setEnabled(false);
            deleteLater();
        }
        return;
    }
}

} // namespace Shardroom
