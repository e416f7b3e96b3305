// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QSaveFile>
#include <QtCore/QString>

namespace Shardroom {

//! A file with secrets, replaced as a whole or not at all: 0600 before its first byte, and on the disk, its name in the
//! directory included, before commit() returns. Without commit() the old one stays. Blocks.
class PrivateFile {
public:
    explicit PrivateFile(const QString& path);

    // Both stop at the first error, which commit() tells.
    void open();
    void write(const QByteArray& bytes);
    [[nodiscard]] qint64 size() const { return m_size; }
    //! After commit(): the new one is in place, though perhaps not on the disk if there was an error.
    [[nodiscard]] bool isReplaced() const { return m_isReplaced; }
    //! What went wrong, in the system's words, or an empty text.
    [[nodiscard]] QString commit();

private:
    void fail();

    QSaveFile m_file;
    QString m_error;
    qint64 m_size = 0;
    bool m_isReplaced = false;
};

//! A file of lines to which whole batches are appended, each in one write, and on the disk when append() returns.
//! Blocks.
class AppendFile {
public:
    AppendFile() = default;
    ~AppendFile();
    Q_DISABLE_COPY_MOVE(AppendFile)

    // Each returns what went wrong, in the system's words, or an empty text.
    //! One that is there. A last line that was torn is ended first.
    [[nodiscard]] QString open(const QString& path);
    //! On an error the file is as long as before, as far as that can be had, and closed.
    [[nodiscard]] QString append(const QByteArray& lines);
    void close();

    [[nodiscard]] bool isOpen() const { return m_handle >= 0; }
    //! False when its name leads to another file by now, or nowhere: what is appended would be lost.
    [[nodiscard]] bool isInPlace() const;
    [[nodiscard]] qint64 size() const { return m_size; }

private:
    [[nodiscard]] QString fail();

    QByteArray m_path; // as the file system has it
    int m_handle = -1;
    qint64 m_size = 0;
};

//! Makes a directory with 0700 where it is missing, and sees that files can be made in it.
[[nodiscard]] bool preparePrivateDirectory(const QString& path);
//! The names in a directory are on the disk when it returns.
[[nodiscard]] bool syncDirectory(const QString& path);
//! Takes the rights away that others have on a file of ours; whether there were any.
bool makePrivate(const QString& path);

} // namespace Shardroom
