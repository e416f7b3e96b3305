// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/filelock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace Shardroom {

FileLock::FileLock(const QString& path)
    : m_path(path)
{
}

FileLock::~FileLock()
{
    if (m_handle >= 0)
        ::close(m_handle);
}

FileLock::Result FileLock::tryLock()
{
    constexpr int ownerOnly = 0600;
    const int handle
        = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, ownerOnly);
    if (handle < 0)
        return Result::Failed;
    if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
        const bool isTaken = errno == EWOULDBLOCK;
        char digits[32] = {};
        const ssize_t size = ::read(handle, digits, sizeof digits - 1);
        m_holder = size > 0 ? QByteArray(digits, size).trimmed().toLongLong() : 0;
        ::close(handle);
        return isTaken ? Result::Taken : Result::Failed;
    }
    m_handle = handle;
    // For the message of whoever comes next; the lock does not need it.
    const QByteArray self = QByteArray::number(QCoreApplication::applicationPid()) + '\n';
    if (::ftruncate(handle, 0) == 0)
        (void)!::write(handle, self.constData(), size_t(self.size()));
    return Result::Locked;
}

} // namespace Shardroom
