// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/rostermatch.h"

#include <algorithm>
#include <vector>

namespace Shardroom {
namespace {

//! Each once: a guild is there or not, however often READY and later events named it.
std::vector<GuildId> sorted(const QList<Session>& sessions, QList<GuildId> Session::*guilds)
{
    std::vector<GuildId> all;
    for (const Session& session : sessions)
        all.insert(all.end(), (session.*guilds).begin(), (session.*guilds).end());
    std::ranges::sort(all);
    all.erase(std::ranges::unique(all).begin(), all.end());
    return all;
}

} // namespace

RosterMatch matchRosters(const QList<Session>& old, const QList<Session>& fresh)
{
    constexpr qsizetype mostNamed = 100;
    const std::vector<GuildId> expected = sorted(old, &Session::guilds);
    const std::vector<GuildId> have = sorted(fresh, &Session::guilds);
    std::vector<GuildId> missing;
    std::ranges::set_difference(expected, have, std::back_inserter(missing));

    RosterMatch match;
    match.expected = int(expected.size());
    match.matched = int(expected.size() - missing.size());
    match.missing = QList<GuildId>(missing.begin(), missing.begin() + std::min(qsizetype(missing.size()), mostNamed));
    if (!missing.empty()) {
        const std::vector<GuildId> unavailable = sorted(old, &Session::unavailable);
        match.missingUnavailable = int(std::ranges::count_if(
            missing, [&](GuildId guild) { return std::ranges::binary_search(unavailable, guild); }));
    }
    return match;
}

} // namespace Shardroom
