// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <functional>
#include <limits>
#include <map>
#include <string_view>

namespace Shardroom {

//! How far a recording goes in the latest session of a shard.
struct RecordedSession {
    QByteArray sessionId; //!< as its READY says; empty: it began before the part that was read
    qint64 first
        = 0; //!< the first number of it in this part; what goes on where a session was left begins at most 1 later
    qint64 sequence = 0; //!< the largest number since
    bool isNewer = false; //!< of two sessions that took over one from the other, see Dispatch::set
};

struct RecordingRead {
    std::map<ShardId, RecordedSession> sessions;
    QString error; //!< translated: the file can't be read
};

//! Reads a recording (see Recorder) from a byte position to its end, or to another one; a missing file is an empty one.
//! A position beyond the end means that the file was replaced: it is read from the beginning. Lines that are damaged,
//! without their line break at the end, or longer than 16 MiB are left out. Streams: needs memory for one line. Blocks.
[[nodiscard]] RecordingRead readRecording(
    const QString& path, qint64 position, qint64 end = std::numeric_limits<qint64>::max());

//! One line of a recording. The views are good until the next one.
struct RecordedEvent {
    ShardId shard;
    int set = 0; //!< see Dispatch::set
    qint64 sequence = 0;
    std::string_view type;
    std::string_view data; //!< `d` as received
};

//! Calls `visit` for every line from this position on, under the same rules; a position beyond the end has nothing
//! after it. An error text, or an empty one. Blocks.
[[nodiscard]] QString readRecordedEvents(
    const QString& path, qint64 position, const std::function<void(const RecordedEvent&)>& visit);

//! Whether this is a whole and sound line of a recording, given without its line break.
[[nodiscard]] bool isRecordedLine(const QByteArray& line);

} // namespace Shardroom
