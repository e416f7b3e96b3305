// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/simulatedsession.h"

#include <functional>
#include <map>
#include <memory>

namespace Shardroom::Simulator {

//! All sessions that are alive, found by id, or by what they may see. Several sessions may have the same shard, and
//! sets of different totals may live side by side: each gets everything that is routed to its own pair.
class SessionRegistry {
public:
    SimulatedSession& add(std::unique_ptr<SimulatedSession> session);
    void remove(const SimulatedSession& session);
    [[nodiscard]] SimulatedSession* find(const QByteArray& id) const;
    //! Those that `guild` (or, for 0, a direct message) is routed to.
    void forEachSeeing(GuildId guild, const std::function<void(SimulatedSession&)>& visit) const;
    //! In no particular order. Sessions must be neither added nor removed meanwhile.
    void forEach(const std::function<void(SimulatedSession&)>& visit) const;
    //! In the order of their shards.
    [[nodiscard]] std::vector<SimulatedSession*> all() const;
    [[nodiscard]] int size() const { return int(m_byId.size()); }

private:
    std::map<QByteArray, std::unique_ptr<SimulatedSession>> m_byId;
    std::map<int, QHash<int, std::vector<SimulatedSession*>>> m_routes; //!< total → number → sessions
};

} // namespace Shardroom::Simulator
