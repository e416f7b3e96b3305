// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QUrl>

namespace Shardroom {

//! What outlives a connection: enough to RESUME on another socket, in another process, on another day.
//! The id is a secret: with the token it takes over the session. It never goes into a log.
struct Session {
    ShardId shard;
    QByteArray id;
    qint64 sequence = 0;
    QUrl resumeUrl; //!< without query; empty: the main gateway URL
    int gatewayVersion = 10; //!< a resume must use the same, as with the encoding
    QByteArray encoding = "json";
    QByteArray applicationId; //!< whose session it is; empty when unknown
    QByteArray userId; //!< the bot's user, which old bots have apart from the application; empty when unknown
    QDateTime createdAt; //!< UTC; invalid when unknown
    QDateTime lastEventAt; //!< UTC; invalid when unknown
    QDateTime aliveAt; //!< UTC: when it was last known to be connected; invalid when unknown
    int closedWith = 0; //!< the code that ended its last connection; 0 while connected or when unknown
    QList<GuildId> guilds; //!< READY is not repeated on resume, so the roster travels with the session
    QList<GuildId> unavailable; //!< those of `guilds` that were in an outage
    QList<GuildId> loading; //!< those of `guilds` whose GUILD_CREATE had not come yet
    //! Events up to this number are in the recording already: a replay hands on only later ones. At most `sequence`
    //! unless the process died between the two.
    qint64 delivered = 0;

    [[nodiscard]] bool isResumable() const { return !id.isEmpty(); }
    bool operator==(const Session&) const = default;
};

//! "8f3…c1": enough to tell sessions apart, useless to a thief. Empty for no session.
[[nodiscard]] QString maskedSessionId(const QByteArray& id);

} // namespace Shardroom
