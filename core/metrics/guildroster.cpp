// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/guildroster.h"

#include <algorithm>

namespace Shardroom {

int& GuildRoster::counter(Status status)
{
    switch (status) {
    case Status::Loading:
        return m_loading;
    case Status::Available:
        return m_available;
    case Status::Unavailable:
        return m_unavailable;
    }
    Q_UNREACHABLE();
}

void GuildRoster::assign(const QList<GuildId>& guilds, Status status)
{
    m_ids.assign(guilds.begin(), guilds.end());
    std::ranges::sort(m_ids);
    const auto twins = std::ranges::unique(m_ids);
    m_ids.erase(twins.begin(), twins.end());
    m_ids.shrink_to_fit();
    m_statuses.assign(m_ids.size(), status);
    m_statuses.shrink_to_fit();
    m_loading = m_available = m_unavailable = 0;
    counter(status) = count();
    ++m_revision;
}

size_t GuildRoster::placeOf(GuildId guild) const
{
    return size_t(std::ranges::lower_bound(m_ids, guild) - m_ids.begin());
}

void GuildRoster::insert(size_t place, GuildId guild, Status status)
{
    m_ids.insert(m_ids.begin() + qsizetype(place), guild);
    m_statuses.insert(m_statuses.begin() + qsizetype(place), status);
    ++counter(status);
    ++m_revision;
}

void GuildRoster::change(size_t place, Status to)
{
    if (m_statuses[place] == to)
        return;
    ++m_revision;
    --counter(m_statuses[place]);
    ++counter(to);
    m_statuses[place] = to;
}

void GuildRoster::reset(const QList<GuildId>& announced)
{
    assign(announced, Status::Loading);
}

void GuildRoster::restore(
    const QList<GuildId>& guilds, const QList<GuildId>& unavailable, const QList<GuildId>& loading)
{
    assign(guilds, Status::Available);
    const auto mark = [this](const QList<GuildId>& marked, Status status) {
        for (const GuildId guild : marked) {
            if (const size_t place = placeOf(guild); isAt(place, guild))
                change(place, status);
        }
    };
    mark(unavailable, Status::Unavailable);
    mark(loading, Status::Loading);
}

GuildRoster::Change GuildRoster::created(GuildId guild, std::optional<bool> unavailable)
{
    const Status now = unavailable.value_or(false) ? Status::Unavailable : Status::Available;
    const size_t place = placeOf(guild);
    if (!isAt(place, guild)) {
        insert(place, guild, now);
        return Change::Joined;
    }
    const Status before = m_statuses[place];
    change(place, now);
    if (now == Status::Unavailable)
        return Change::BecameUnavailable;
    switch (before) {
    case Status::Loading:
        return Change::Loaded;
    case Status::Unavailable:
        return Change::Recovered;
    case Status::Available:
        return Change::Updated;
    }
    Q_UNREACHABLE();
}

GuildRoster::Change GuildRoster::deleted(GuildId guild, std::optional<bool> unavailable)
{
    const size_t place = placeOf(guild);
    const bool known = isAt(place, guild);
    if (unavailable.value_or(false)) {
        if (known)
            change(place, Status::Unavailable);
        else
            insert(place, guild, Status::Unavailable);
        return Change::BecameUnavailable;
    }
    if (!known)
        return Change::Unknown;
    --counter(m_statuses[place]);
    m_ids.erase(m_ids.begin() + qsizetype(place));
    m_statuses.erase(m_statuses.begin() + qsizetype(place));
    ++m_revision;
    return Change::Left;
}

QList<GuildId> GuildRoster::unavailableGuilds() const
{
    return guildsThatAre(Status::Unavailable, m_unavailable);
}

QList<GuildId> GuildRoster::loadingGuilds() const
{
    return guildsThatAre(Status::Loading, m_loading);
}

QList<GuildId> GuildRoster::guildsThatAre(Status status, int count) const
{
    QList<GuildId> guilds;
    if (count == 0) // mostly; a thousand statuses need not be looked at for that
        return guilds;
    guilds.reserve(count);
    for (size_t place = 0; place < m_ids.size(); ++place) {
        if (m_statuses[place] == status)
            guilds.append(m_ids[place]);
    }
    return guilds;
}

} // namespace Shardroom
