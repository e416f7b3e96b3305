// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/savedsessions.h"

#include <algorithm>

namespace Shardroom {

const Session* sessionOf(const QList<Session>& sessions, ShardId shard)
{
    const auto found = std::ranges::find(sessions, shard, &Session::shard);
    return found == sessions.end() ? nullptr : &*found;
}

Session withWhatIsKnown(Session session, const QList<Session>& own)
{
    const Session* known = sessionOf(own, session.shard);
    if (known == nullptr || known->id != session.id)
        return session;
    if (session.guilds.isEmpty()) {
        session.guilds = known->guilds;
        session.unavailable = known->unavailable;
        session.loading = known->loading;
    }
    if (!session.createdAt.isValid())
        session.createdAt = known->createdAt;
    if (session.resumeUrl.isEmpty())
        session.resumeUrl = known->resumeUrl;
    session.applicationId = known->applicationId;
    session.userId = known->userId;
    // Should the file be older than we are: what was handed on is not handed on again.
    session.delivered = std::max({session.delivered, known->delivered, known->sequence});
    return session;
}

} // namespace Shardroom
