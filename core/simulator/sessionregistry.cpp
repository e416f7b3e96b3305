// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/sessionregistry.h"

#include <algorithm>

namespace Shardroom::Simulator {

SimulatedSession& SessionRegistry::add(std::unique_ptr<SimulatedSession> session)
{
    SimulatedSession& added = *session;
    m_routes[added.shard().total][added.shard().number].push_back(&added);
    m_byId.emplace(added.id(), std::move(session));
    return added;
}

void SessionRegistry::remove(const SimulatedSession& session)
{
    const auto set = m_routes.find(session.shard().total);
    std::vector<SimulatedSession*>& sameShard = set->second[session.shard().number];
    std::erase(sameShard, &session);
    if (sameShard.empty())
        set->second.remove(session.shard().number);
    if (set->second.isEmpty())
        m_routes.erase(set);
    m_byId.erase(m_byId.find(session.id()));
}

SimulatedSession* SessionRegistry::find(const QByteArray& id) const
{
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second.get();
}

void SessionRegistry::forEachSeeing(GuildId guild, const std::function<void(SimulatedSession&)>& visit) const
{
    for (const auto& [total, byNumber] : m_routes) {
        const auto sessions = byNumber.constFind(guild.value == 0 ? 0 : shardFor(guild, total));
        if (sessions == byNumber.cend())
            continue;
        for (SimulatedSession* session : *sessions)
            visit(*session);
    }
}

void SessionRegistry::forEach(const std::function<void(SimulatedSession&)>& visit) const
{
    for (const auto& [id, session] : m_byId)
        visit(*session);
}

std::vector<SimulatedSession*> SessionRegistry::all() const
{
    std::vector<SimulatedSession*> sessions;
    sessions.reserve(m_byId.size());
    for (const auto& [id, session] : m_byId)
        sessions.push_back(session.get());
    std::ranges::sort(sessions, {}, [](const SimulatedSession* session) {
        return std::make_tuple(session->shard().total, session->shard().number, session->id());
    });
    return sessions;
}

} // namespace Shardroom::Simulator
