// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedsession.h"

#include <algorithm>

namespace Shardroom::Simulator {

SimulatedSession::SimulatedSession(QByteArray id, ShardId shard, quint32 intents, QByteArray token, int replayBuffer)
    : m_id(std::move(id))
    , m_shard(shard)
    , m_intents(intents)
    , m_token(std::move(token))
    , m_depth(size_t(replayBuffer))
{
}

bool SimulatedSession::sees(GuildId guild) const
{
    // What happens outside any guild goes to shard 0 of every set.
    return guild.value == 0 ? m_shard.number == 0 : shardFor(guild, m_shard.total) == m_shard.number;
}

bool SimulatedSession::wants(EventType type) const
{
    const quint32 needed = intentsFor(type);
    return needed == 0 || (m_intents & needed) != 0;
}

void SimulatedSession::append(const WorldEvent& event)
{
    keep(event);
}

void SimulatedSession::append(EventType type, const QByteArray& body)
{
    m_own.insert(sequence() + 1, body);
    keep({0, {}, 0, type});
}

std::vector<GuildId> SimulatedSession::takeLoading(double perSecond, double seconds)
{
    m_loadDue = std::min(m_loadDue + perSecond * seconds, double(guildsToLoad()));
    const auto count = size_t(m_loadDue);
    m_loadDue -= double(count);
    const auto first = m_toLoad.begin() + qsizetype(m_loaded);
    std::vector<GuildId> next(first, first + qsizetype(count));
    m_loaded += count;
    if (!isLoading()) {
        m_toLoad = {};
        m_loaded = 0;
    }
    return next;
}

void SimulatedSession::startLoading(std::vector<GuildId> guilds)
{
    m_toLoad = std::move(guilds);
    m_loaded = 0;
}

void SimulatedSession::detach(Time now)
{
    m_connection = nullptr;
    m_detachedAt = now;
}

void SimulatedSession::keep(const WorldEvent& event)
{
    m_kept.push_back(event);
    // While a connection catches up, new events may not push out those it has still to be sent, within bounds.
    const size_t depth = m_connection == nullptr ? m_depth : 2 * m_depth;
    while (m_kept.size() > depth) {
        m_own.remove(m_firstKept);
        m_kept.pop_front();
        ++m_firstKept;
    }
}

} // namespace Shardroom::Simulator
