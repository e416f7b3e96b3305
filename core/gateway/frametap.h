// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/frame.h"
#include "core/gateway/framemask.h"

#include <deque>
#include <string_view>

namespace Shardroom {

//! Keeps what goes over the connection of one shard until it is taken, the newest of it: so many frames and bytes at
//! most. Secrets are in here as they came; what is taken has none. One for each shard that somebody inspects; in the
//! shard's thread.
class FrameTap {
public:
    static constexpr size_t mostFrames = 500;
    static constexpr qint64 mostBytes = qint64(8) << 20;

    //! `bytesIn`: what the shard has received so far, as with received().
    FrameTap(const BotToken& token, quint64 bytesIn);

    //! `bytesIn`: with this frame; the difference is its size on the wire.
    void received(const QDateTime& now, std::string_view text, quint64 bytesIn, int op, std::string_view type,
        std::optional<qint64> sequence);
    void sent(const QDateTime& now, const QByteArray& payload);
    void opened(const QDateTime& now, const QString& host);
    void closed(const QDateTime& now, int code, const QString& cause);

    //! The oldest of what is kept, masked: as many as have about so many bytes together, at least one. The rest comes
    //! with the next call, so that a burst of large guilds does not hold up the other shards of the thread.
    //! `session`: the id of the present session, masked wherever it stands.
    [[nodiscard]] QList<Frame> take(qint64 bytes, const QByteArray& session);
    //! How many had to go since the last call, which were older than all that is kept.
    [[nodiscard]] qint64 takeLeftOut();

private:
    void add(Frame frame);

    FrameMask m_mask;
    std::deque<Frame> m_frames;
    qint64 m_bytes = 0; // of their texts
    qint64 m_leftOut = 0;
    quint64 m_bytesIn;
};

} // namespace Shardroom
