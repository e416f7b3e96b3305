// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/eventtype.h"

#include <QtCore/QHash>

#include <chrono>
#include <map>
#include <vector>

namespace Shardroom::Simulator {

//! The guilds that the bot is in, and what happens in them. Time goes on in steps: the same seed and the same calls
//! give the same events, whoever listens. Events name what happened; their bodies are made by EventBodies.
class World {
public:
    struct Guild {
        GuildId id;
        bool unavailable = false;
    };
    using Events = std::vector<WorldEvent>;

    //! How far one advance() goes.
    static constexpr std::chrono::milliseconds step{20};

    World(quint64 seed, int guilds, double eventsPerSecond);

    //! What happens in the next step, joins, leaves and outages included; with 0 events per second nothing ever
    //! happens.
    [[nodiscard]] Events advance();
    //! `count` more events of the normal mix.
    [[nodiscard]] Events burst(int count);
    [[nodiscard]] Events join(int count);
    [[nodiscard]] Events leave(int count);
    //! All guilds of shard `numbers` of `total` (no numbers: of all) go into an outage or come back.
    [[nodiscard]] Events setOutage(const QList<int>& numbers, int total, bool unavailable);

    [[nodiscard]] const std::vector<Guild>& guilds() const { return m_guilds; }
    [[nodiscard]] const Guild* find(GuildId id) const;
    //! World time in milliseconds of Unix time. It starts at a fixed date, so that bodies are repeatable.
    [[nodiscard]] qint64 now() const { return m_now; }
    [[nodiscard]] quint64 eventsMade() const { return m_nextEvent; }

private:
    void addGuild();
    void removeGuild(size_t place);
    void setUnavailable(size_t place, bool unavailable, Events& events);
    void makeEvent(Events& events);
    void liveASecond(Events& events);

    const quint64 m_seed;
    const double m_eventsPerSecond;
    std::vector<Guild> m_guilds;
    QHash<GuildId, size_t> m_places;
    std::multimap<qint64, GuildId> m_recoveries; //!< world time → the guild that comes back
    quint64 m_nextGuild = 0;
    quint64 m_nextEvent = 0;
    qint64 m_now;
    double m_due = 0; //!< events that should have happened and have not
};

} // namespace Shardroom::Simulator
