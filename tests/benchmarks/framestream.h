// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"
#include "core/simulator/transportencoder.h"

#include <QtCore/QByteArray>

#include <vector>

namespace Shardroom::Bench {

//! What one connection sends after HELLO, made before any clock starts: WebSocket frames, end to end.
struct FrameStream {
    QByteArray bytes;
    std::vector<qsizetype> ends; //!< where each frame ends
    [[nodiscard]] size_t frames() const { return ends.size(); }
    [[nodiscard]] qsizetype begin(size_t frame) const { return frame == 0 ? 0 : ends[frame - 1]; }
};

//! The wishes for all streams of a server.
struct StreamOptions {
    Simulator::Transport transport = Simulator::Transport::ZlibStream;
    int shards = 1;
    int guilds = 8; //!< a shard's, each sent as GUILD_CREATE after READY
    quint64 events = 0; //!< a shard's
};

//! HELLO is the first frame of every stream, the same on every connection.
inline constexpr size_t helloFrames = 1;

//! The stream of one shard: HELLO, READY, the guilds, then events of a realistic mix: messages of about 1.5 KB,
//! presences of 0.6 KB and typing. `plainBytes` grows by the JSON of the events.
[[nodiscard]] FrameStream makeStream(const StreamOptions& options, int shard, qint64& plainBytes);

} // namespace Shardroom::Bench
