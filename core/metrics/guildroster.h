// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QList>

#include <optional>
#include <vector>

namespace Shardroom {

//! Which guilds a session knows, by membership and not by flags alone: after every identify all GUILD_CREATEs come
//! again. Nine bytes a guild: a fleet has a thousand rosters of a thousand guilds, and joining one is rare.
class GuildRoster {
public:
    //! What an event meant.
    enum class Change {
        Loaded, //!< announced by READY, now here
        Joined,
        Recovered, //!< its outage is over
        Updated, //!< was here already
        BecameUnavailable, //!< an outage: still a member
        Left,
        Unknown, //!< left a guild that was not known
    };

    //! READY: these and only these, none loaded yet.
    void reset(const QList<GuildId>& announced);
    //! From a saved session: all there but those in an outage and those whose GUILD_CREATE is still to come.
    void restore(const QList<GuildId>& guilds, const QList<GuildId>& unavailable, const QList<GuildId>& loading = {});

    //! `unavailable` as in the event: absent, false and true differ.
    Change created(GuildId guild, std::optional<bool> unavailable);
    Change deleted(GuildId guild, std::optional<bool> unavailable);

    [[nodiscard]] int count() const { return int(m_ids.size()); }
    [[nodiscard]] int unavailable() const { return m_unavailable; }
    [[nodiscard]] int loading() const { return m_loading; }
    // All in the order of the ids.
    [[nodiscard]] QList<GuildId> guilds() const { return {m_ids.begin(), m_ids.end()}; }
    [[nodiscard]] QList<GuildId> unavailableGuilds() const;
    [[nodiscard]] QList<GuildId> loadingGuilds() const;
    //! Another number whenever a guild came, went or changed its status.
    [[nodiscard]] quint32 revision() const { return m_revision; }

private:
    enum class Status : quint8 { Loading, Available, Unavailable };
    void assign(const QList<GuildId>& guilds, Status status);
    [[nodiscard]] size_t placeOf(GuildId guild) const; //!< where it is, or where it belongs
    [[nodiscard]] bool isAt(size_t place, GuildId guild) const { return place < m_ids.size() && m_ids[place] == guild; }
    void insert(size_t place, GuildId guild, Status status);
    void change(size_t place, Status to);
    int& counter(Status status);
    [[nodiscard]] QList<GuildId> guildsThatAre(Status status, int count) const;

    std::vector<GuildId> m_ids; // sorted
    std::vector<Status> m_statuses; // of the id at the same place
    quint32 m_revision = 0;
    int m_loading = 0;
    int m_available = 0;
    int m_unavailable = 0;
};

} // namespace Shardroom
