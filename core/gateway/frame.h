// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <optional>

namespace Shardroom {

//! What went over the connection of a shard, as an operator may see it: without secrets. A value.
struct Frame {
    enum class Kind {
        Received,
        Sent,
        Opened, //!< not a frame: a connection began
        Closed, //!< not a frame: it ended
        Gap, //!< not a frame: `size` frames came here of which nothing was kept
    };
    //! Of the text, no more is kept.
    static constexpr qsizetype longestText = qsizetype(256) << 10;

    Kind kind = Kind::Received;
    QDateTime at; //!< UTC
    int op = -1; //!< -1: not a payload
    QByteArray type; //!< `t`; empty: none
    std::optional<qint64> sequence; //!< `s`
    qint64 size = 0; //!< bytes of the JSON text; of Gap: frames
    qint64 wireSize = 0; //!< bytes before decompression, without the header of the WebSocket frame
    int closeCode = 0; //!< of Closed; 0: lost without one
    bool isCut = false; //!< the text goes on
    QByteArray text; //!< the payload, masked; of Opened the host, of Closed the cause, translated
    bool operator==(const Frame&) const = default;
};

//! What a shard has shown since the last batch.
struct FrameBatch {
    ShardId shard;
    QList<Frame> frames; //!< oldest first
    qint64 leftOut = 0; //!< frames before these for which there was no room
    bool operator==(const FrameBatch&) const = default;
};

} // namespace Shardroom
