// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/simulatedsession.h"

#include "core/simulator/connection.h"

#include <algorithm>

namespace Shardroom::Simulator {

SimulatedSession::SimulatedSession(
    QByteArray id, ShardId shard, quint32 intents, QByteArray token, Memory memory, quint64 place, qint64 bornAt)
    : m_id(std::move(id))
    , m_shard(shard)
    , m_intents(intents)
    , m_token(std::move(token))
    , m_memory(memory)
    , m_place(place)
    , m_bornAt(bornAt)
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

bool SimulatedSession::isYetToLoad(GuildId guild) const
{
    return isLoading() && std::binary_search(m_toLoad.begin() + qsizetype(m_loaded), m_toLoad.end(), guild);
}

void SimulatedSession::append(const WorldEvent& event)
{
    keep(event);
}

void SimulatedSession::append(EventType type, const QByteArray& body, qint64 worldTime)
{
    m_own.insert(sequence() + 1, body);
    keep({0, {}, worldTime, type});
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

qint64 SimulatedSession::sent() const
{
    return m_connection == nullptr ? m_sent : sequence() - m_connection->backlog();
}

void SimulatedSession::detach(Time now)
{
    if (m_connection != nullptr)
        m_sent = sent();
    m_connection = nullptr;
    m_detachedAt = now;
}

void SimulatedSession::keep(const WorldEvent& event)
{
    m_kept.append(event);
    // While a connection catches up, new events may not push out those it has still to be sent, within bounds.
    const auto depth = size_t(m_memory.depth) * (m_connection == nullptr ? 1 : 2);
    while (m_kept.size() > depth)
        dropFirst();
    // Without a connection the session itself has only so long to live.
    if (m_connection == nullptr)
        return;
    const qint64 sentUpTo = sent();
    while (firstKept() < sentUpTo && timeOf(firstKept()) < event.at - m_memory.age.count())
        dropFirst();
}

void SimulatedSession::dropFirst()
{
    if (!m_own.isEmpty())
        m_own.remove(m_kept.first());
    m_kept.dropFirst();
}

} // namespace Shardroom::Simulator
