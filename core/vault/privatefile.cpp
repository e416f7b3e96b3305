// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/privatefile.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QScopeGuard>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Shardroom {
namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

} // namespace

PrivateFile::PrivateFile(const QString& path)
    : m_file(path)
{
}

void PrivateFile::fail()
{
    if (m_error.isEmpty())
        m_error = m_file.errorString();
}

void PrivateFile::open()
{
    // The rights before the first byte, so that the secrets are never readable by others, not even for a moment.
    if (!m_file.open(QIODevice::WriteOnly) || !m_file.setPermissions(ownerOnly))
        fail();
}

void PrivateFile::write(const QByteArray& bytes)
{
    if (!m_error.isEmpty())
        return;
    if (m_file.write(bytes) != bytes.size())
        fail();
    m_size += bytes.size();
}

QString PrivateFile::commit()
{
    if (m_error.isEmpty() && !m_file.flush())
        fail();
    // QSaveFile does it too, but does not say when it fails: then the name would point to nothing after a power cut.
    if (m_error.isEmpty() && fsync(m_file.handle()) != 0)
        m_error = qt_error_string(errno);
    if (!m_error.isEmpty()) {
        m_file.cancelWriting();
        return m_error;
    }
    if (!m_file.commit()) {
        fail();
        return m_error;
    }
    m_isReplaced = true;
    if (!syncDirectory(QFileInfo(m_file.fileName()).absolutePath()))
        return qt_error_string(errno);
    return {};
}

AppendFile::~AppendFile()
{
    close();
}

void AppendFile::close()
{
    if (m_handle >= 0)
        ::close(m_handle);
    m_handle = -1;
}

QString AppendFile::fail()
{
    const QString error = qt_error_string(errno);
    close();
    return error;
}

QString AppendFile::open(const QString& path)
{
    close();
    m_path = QFile::encodeName(path);
    m_handle = ::open(m_path.constData(), O_RDWR | O_APPEND | O_NOFOLLOW | O_CLOEXEC);
    struct stat status { };
    if (m_handle < 0 || fstat(m_handle, &status) != 0)
        return fail();
    m_size = status.st_size;
    char last = '\n';
    if (m_size > 0 && pread(m_handle, &last, 1, m_size - 1) != 1)
        return fail();
    return last == '\n' ? QString() : append("\n");
}

QString AppendFile::append(const QByteArray& lines)
{
    const ssize_t written = ::write(m_handle, lines.constData(), size_t(lines.size()));
    if (written == lines.size() && fdatasync(m_handle) == 0) {
        m_size += written;
        return {};
    }
    // A short write tells no reason: it is the disk that is full, or a limit.
    const int reason = written >= 0 && written < lines.size() ? ENOSPC : errno;
    // Should it fail, half a line is left, which open() ends and readers pass over.
    [[maybe_unused]] const int cut = ftruncate(m_handle, m_size);
    errno = reason;
    return fail();
}

bool AppendFile::isInPlace() const
{
    struct stat ours { };
    struct stat named { };
    return m_handle >= 0 && fstat(m_handle, &ours) == 0 && ::stat(m_path.constData(), &named) == 0
        && ours.st_ino == named.st_ino && ours.st_dev == named.st_dev;
}

bool preparePrivateDirectory(const QString& path)
{
    const bool isThere = QFileInfo(path).isDir();
    bool usable = isThere || QDir().mkpath(path);
    if (usable && !isThere)
        usable = QFile::setPermissions(path, ownerOnly | QFileDevice::ExeOwner);
    return usable && QFileInfo(path).isWritable();
}

bool syncDirectory(const QString& path)
{
    const int directory = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return false;
    const auto close = qScopeGuard([directory] { ::close(directory); });
    // Some file systems have no fsync of a directory, and say EINVAL.
    return fsync(directory) == 0 || errno == EINVAL;
}

bool makePrivate(const QString& path)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    if (!(QFile::permissions(path) & others))
        return false;
    QFile::setPermissions(path, ownerOnly);
    return true;
}

} // namespace Shardroom
