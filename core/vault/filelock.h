// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace Shardroom {

//! Says that one program uses something: an advisory lock of the kernel's (flock) on a file, which ends with the
//! program however that ends. Not a QLockFile: that one goes by the number of the process, and in a container every
//! program has the same, so that after a kill none would ever start again. The file stays when the lock goes.
class FileLock {
public:
    explicit FileLock(const QString& path);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    enum class Result { Locked, Taken, Failed };
    //! Doesn't wait. Failed: the file can't be made.
    [[nodiscard]] Result tryLock();
    //! Who has it, when it is Taken: the process, as it sees itself; 0 when it doesn't say.
    [[nodiscard]] qint64 holder() const { return m_holder; }

    //! Whether a program holds the lock of this file, as the kernel lists them: without taking it for a moment, so that
    //! one that starts just now is not refused. A program outside of this container is not seen. Does not wait.
    [[nodiscard]] static bool isHeld(const QString& path);

private:
    QString m_path;
    int m_handle = -1;
    qint64 m_holder = 0;
};

} // namespace Shardroom
