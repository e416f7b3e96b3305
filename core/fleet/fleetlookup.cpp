// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fleet's part in looking for a guild.

#include "core/fleet/fleetprivate.h"

#include <algorithm>

namespace Shardroom {
namespace {

GuildPresence presenceOf(GuildId guild, const QList<Session>& sessions)
{
    const auto session = std::ranges::find_if(sessions, [guild](const Session& one) {
        return one.isResumable() && shardFor(guild, one.shard.total) == one.shard.number;
    });
    if (session == sessions.end())
        return GuildPresence::Unknown;
    if (session->unavailable.contains(guild))
        return GuildPresence::Unavailable;
    if (session->loading.contains(guild))
        return GuildPresence::Loading;
    return session->guilds.contains(guild) ? GuildPresence::Present : GuildPresence::Absent;
}

} // namespace

void Fleet::findGuild(GuildId guild)
{
    if (d->serving.isEmpty()) {
        emit guildFound(guild, GuildPresence::Unknown);
        return;
    }
    d->serving.collectSessions(
        this, [this, guild](const QList<Session>& sessions) { emit guildFound(guild, presenceOf(guild, sessions)); });
}

} // namespace Shardroom
