// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/savedsessions.h"

#include <QtCore/QList>

#include <optional>

namespace Shardroom {

//! Whose shape a session file has. What each carries stands in the README's table. Most are what a library has in
//! memory or in Redis: for those without a file of their own the sessions of a set stand in a map from shard number to
//! session; for discordeno and DiscordRDA, which number them, and for resume-info.json in a list.
enum class SessionShape {
    Native, //!< "shardroom/sessions"
    DiscordJs, //!< @discordjs/ws: SessionInfo
    Disgo, //!< map of ShardState
    Discordeno, //!< fields of Shard
    Twilight, //!< serde Session
    ResumeInfo, //!< resume-info.json of twilight bots
    Dispatch, //!< twilight-dispatch: gateway_sessions
    Tickets, //!< TicketsBot/tickets.rs
    Discord4J, //!< SessionInfo
    Rda, //!< DiscordRDA's restart state
    Seyfert, //!< ShardData
};
inline constexpr int sessionShapeCount = 11;

//! What a shape is, for menus and for `--format`.
struct SessionShapeInfo {
    SessionShape shape = SessionShape::Native;
    QLatin1StringView key; //!< of --format: "discordjs"
    QString name; //!< translated: "discord.js (@discordjs/ws)"
    bool saysCount = true; //!< false: the shard count has to be asked for
    QString lost; //!< translated, whole sentences: what the shape can't carry; empty for the native one
};
[[nodiscard]] SessionShapeInfo sessionShapeInfo(SessionShape shape);
[[nodiscard]] std::optional<SessionShape> sessionShapeFromKey(const QString& key);

//! What came of reading a file of whatever shape.
struct SessionsRead {
    std::optional<SessionShape> shape; //!< nullopt: none of ours
    bool needsCount = false; //!< the shape does not say the shard count, and none was given
    std::optional<SavedSessions> saved; //!< nullopt on an error, or while the count is needed
    QString error; //!< translated: what, where and what to do
};

//! Whatever the bytes are, nothing worse than an error text comes of it. `path` is for the text only. `shardCount` is
//! used where the shape carries none; 0: not known.
//! The shape is told by the keys, never by the file's name; a map, a list and a single session are taken for every
//! shape. A single one without a number is shard 0 of 1.
//! Made regular on the way: no query in addresses, wss:// added, numbers of 64 bits, shard ids from keys or places.
[[nodiscard]] SessionsRead readSessions(const QByteArray& bytes, const QString& path, int shardCount = 0);
//! The same from a file; at most 64 MiB, and nothing but a regular file.
[[nodiscard]] SessionsRead readSessionFile(const QString& path, int shardCount = 0);

//! What came of writing.
struct SessionsWritten {
    QByteArray bytes; //!< empty on an error
    QString error; //!< translated: for example two shard counts in a shape that has room for one
};
//! Only resumable sessions are written; never a token.
[[nodiscard]] SessionsWritten writeSessions(SessionShape shape, int shardCount, const QList<Session>& sessions);

} // namespace Shardroom
