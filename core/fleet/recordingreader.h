// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <map>

namespace Shardroom {

//! How far a recording goes in the latest session of a shard.
struct RecordedSession {
    QByteArray sessionId; //!< as its READY says; empty: it began before the part that was read
    qint64 first
        = 0; //!< the first number of it in this part; what goes on where a session was left begins at most 1 later
    qint64 sequence = 0; //!< the largest number since
};

struct RecordingRead {
    std::map<ShardId, RecordedSession> sessions;
    QString error; //!< translated: the file can't be read
};

//! Reads a recording (see Recorder) from a byte position to its end; a missing file is an empty one. A position beyond
//! the end means that the file was replaced: it is read from the beginning. Lines that are damaged, without their line
//! break at the end, or longer than 16 MiB are left out. Streams: needs memory for one line. Blocks.
[[nodiscard]] RecordingRead readRecording(const QString& path, qint64 position);

//! Whether this is a whole and sound line of a recording, given without its line break.
[[nodiscard]] bool isRecordedLine(const QByteArray& line);

} // namespace Shardroom
