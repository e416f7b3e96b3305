// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/frame.h"

#include <QtCore/QString>

class QIODevice;

namespace Shardroom {

//! What an inspector has shown of one shard, to be looked at again without a connection.
struct FrameRecord {
    ShardId shard;
    QString gateway; //!< host[:port] of the API; empty: unknown
    QString program; //!< name and version of what has written it
    QDateTime savedAt; //!< UTC
    QList<Frame> frames; //!< oldest first
    bool operator==(const FrameRecord&) const = default;
};

//! What a file holds. Lines that are damaged are left out and named.
struct FramesRead {
    struct BadLine {
        int line = 0; //!< from 1
        QString why; //!< translated
    };
    FrameRecord record;
    QList<BadLine> badLines;
    QString error; //!< translated: none of it can be used; empty on success
};

//! Files larger than this are refused.
inline constexpr qint64 largestFrameFile = qint64(64) << 20;
//! What comes after so many is left out.
inline constexpr int mostFramesInFile = 10'000;

//! The file: JSON Lines, a line that says what it is, then a frame a line. Masked once more by shape, whatever the
//! frames hold.
[[nodiscard]] QByteArray frameFile(const FrameRecord& record);
//! The same without the first line.
[[nodiscard]] QByteArray frameLines(const QList<Frame>& frames);
//! Writes it, 0600, all or nothing; an error text, translated, or an empty one. Blocks on the disk.
[[nodiscard]] QString saveFrames(const QString& path, const FrameRecord& record);
//! Reads it strictly: nothing is guessed. Secrets of a file that others have made are masked by their shape. Needs
//! memory for the frames and one line. Blocks.
[[nodiscard]] FramesRead readFrames(const QString& path);
//! The same from an open device.
[[nodiscard]] FramesRead readFrames(QIODevice& device);

} // namespace Shardroom
