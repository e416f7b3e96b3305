// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/filelock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
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

bool FileLock::isHeld(const QString& path)
{
    struct stat status { };
    QFile locks(QStringLiteral("/proc/locks"));
    if (::stat(QFile::encodeName(path).constData(), &status) != 0 || !locks.open(QIODevice::ReadOnly))
        return false;
    // "12: FLOCK  ADVISORY  WRITE 4711 08:01:131105 0 EOF"; some file systems have another device here than in stat(),
    // and then the process that wrote its number into the file has to be the one.
    const QByteArray device = QByteArray::number(major(status.st_dev), 16).rightJustified(2, '0') + ':'
        + QByteArray::number(minor(status.st_dev), 16).rightJustified(2, '0');
    const QByteArray inode = ':' + QByteArray::number(qulonglong(status.st_ino));
    const QByteArray place = device + inode;
    QFile file(path);
    const QByteArray writer = file.open(QIODevice::ReadOnly) ? file.read(32).trimmed() : QByteArray();
    const QList<QByteArray> lines = locks.readAll().split('\n');
    return std::ranges::any_of(lines, [&](const QByteArray& line) {
        const QList<QByteArray> words = line.simplified().split(' ');
        // One that waits for it has "->" behind the number.
        return words.size() > 5 && words[1] == "FLOCK" && words[5].endsWith(inode)
            && (words[5] == place || (!writer.isEmpty() && words[4] == writer));
    });
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
