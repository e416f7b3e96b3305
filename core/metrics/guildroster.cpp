// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/guildroster.h"

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

void GuildRoster::change(Status& status, Status to)
{
    --counter(status);
    ++counter(to);
    status = to;
}

void GuildRoster::reset(const QList<GuildId>& announced)
{
    m_guilds.clear();
    m_guilds.reserve(announced.size());
    for (const GuildId guild : announced)
        m_guilds.insert(guild, Status::Loading);
    m_loading = int(m_guilds.size());
    m_available = m_unavailable = 0;
}

void GuildRoster::restore(const QList<GuildId>& guilds, const QList<GuildId>& unavailable)
{
    m_guilds.clear();
    m_guilds.reserve(guilds.size());
    for (const GuildId guild : guilds)
        m_guilds.insert(guild, Status::Available);
    m_available = int(m_guilds.size());
    m_loading = m_unavailable = 0;
    for (const GuildId guild : unavailable) {
        if (const auto entry = m_guilds.find(guild); entry != m_guilds.end() && entry.value() == Status::Available)
            change(entry.value(), Status::Unavailable);
    }
}

GuildRoster::Change GuildRoster::created(GuildId guild, std::optional<bool> unavailable)
{
    const Status now = unavailable.value_or(false) ? Status::Unavailable : Status::Available;
    const auto entry = m_guilds.find(guild);
    if (entry == m_guilds.end()) {
        m_guilds.insert(guild, now);
        ++counter(now);
        return Change::Joined;
    }
    const Status before = entry.value();
    change(entry.value(), now);
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
    const auto entry = m_guilds.find(guild);
    if (unavailable.value_or(false)) {
        if (entry == m_guilds.end()) {
            m_guilds.insert(guild, Status::Unavailable);
            ++m_unavailable;
        } else {
            change(entry.value(), Status::Unavailable);
        }
        return Change::BecameUnavailable;
    }
    if (entry == m_guilds.end())
        return Change::Unknown;
    --counter(entry.value());
    m_guilds.erase(entry);
    return Change::Left;
}

QList<GuildId> GuildRoster::unavailableGuilds() const
{
    QList<GuildId> guilds;
    for (auto entry = m_guilds.cbegin(); entry != m_guilds.cend(); ++entry) {
        if (entry.value() == Status::Unavailable)
            guilds.append(entry.key());
    }
    return guilds;
}

} // namespace Shardroom
