// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/eventtype.h"
#include "core/simulator/habits.h"
#include "core/simulator/weightedbag.h"

#include <QtCore/QHash>

#include <chrono>
#include <map>
#include <vector>

namespace Shardroom::Simulator {

//! What a world is like.
struct WorldRules {
    quint64 seed = 1;
    int guilds = 0;
    double eventsPerSecond = 0; //!< over a day's mean
    double growthPerMinute = 0; //!< guilds that the bot joins, besides the usual coming and going
    std::chrono::milliseconds dayLength = std::chrono::hours(24); //!< 0: no day and night
    int shards = 1; //!< outages hit shards of this count
};

//! Who wants a guild to be in an outage. Several may at once, and it comes back when none does any more.
enum class OutageCause : quint8 {
    World = 1, //!< the world's own small ones
    Order = 2, //!< asked for by hand
    Scenario = 4,
};

//! The guilds that the bot is in, and what happens in them. Time goes on in steps: the same rules and the same calls
//! give the same events, whoever listens. Events name what happened; their bodies are made by EventBodies.
class World {
public:
    struct Guild {
        GuildId id;
        float liveliness = 0;
        WeightedBag::Slot slot = 0;
        quint8 outages = 0; //!< the causes that hold, or-ed
        [[nodiscard]] bool isUnavailable() const { return outages != 0; }
    };
    using Events = std::vector<WorldEvent>;

    //! How far one advance() goes.
    static constexpr std::chrono::milliseconds step{20};

    explicit World(const WorldRules& rules);

    //! What happens in the next step, joins, leaves and outages included; with 0 events per second nothing happens but
    //! growth.
    [[nodiscard]] Events advance();
    //! The time in between is not lived: nothing happens in it, and what was due in it happens with the next steps.
    void skip(std::chrono::milliseconds time);
    //! `count` more events of the normal mix.
    [[nodiscard]] Events burst(int count);
    [[nodiscard]] Events join(int count);
    [[nodiscard]] Events leave(int count);
    //! Those that were joined last.
    [[nodiscard]] Events leaveNewest(int count);
    //! All guilds of shard `numbers` of `total` (no numbers: of all) go into an outage, or this cause of theirs ends.
    [[nodiscard]] Events setOutage(const QList<int>& numbers, int total, bool unavailable, OutageCause cause);

    //! From now on.
    void setEventsPerSecond(double rate) { m_rules.eventsPerSecond = rate; }
    void setGrowthPerMinute(double rate) { m_rules.growthPerMinute = rate; }
    [[nodiscard]] double eventsPerSecond() const { return m_rules.eventsPerSecond; }
    [[nodiscard]] double growthPerMinute() const { return m_rules.growthPerMinute; }

    [[nodiscard]] const std::vector<Guild>& guilds() const { return m_guilds; }
    [[nodiscard]] const Guild* find(GuildId id) const;
    //! World time in milliseconds of Unix time. It starts at a fixed date, so that bodies are repeatable.
    [[nodiscard]] qint64 now() const { return m_now; }
    //! Hours since midnight, UTC; passes as quickly as WorldRules::dayLength says.
    [[nodiscard]] double hour() const;
    //! Another number whenever a guild has come or gone.
    [[nodiscard]] quint64 revision() const { return m_revision; }
    [[nodiscard]] quint64 eventsMade() const { return m_eventsMade; }

private:
    //! A raid or a game night: for a while one guild has many times its usual share of the events.
    struct Burst {
        GuildId guild;
        qint64 until;
        bool isRaid;
    };

    void addGuild();
    void removeGuild(size_t place);
    void setUnavailable(size_t place, bool unavailable, OutageCause cause, Events& events);
    void add(Events& events, quint64 index, GuildId guild, EventType type);
    //! Something, or nothing when it falls on people who sleep, or on a guild in an outage.
    void makeEvent(Events& events, bool rhythmically);
    [[nodiscard]] const Guild* drawGuild(quint64 index) const;
    void liveASecond(Events& events);
    void beginOutages(double share, Events& events);
    void beginBurst();

    WorldRules m_rules;
    const Habits m_habits;
    std::vector<Guild> m_guilds;
    QHash<GuildId, size_t> m_places;
    WeightedBag m_bag; //!< places in m_guilds by liveliness
    std::multimap<qint64, GuildId> m_recoveries; //!< world time → the guild that comes back
    std::vector<Burst> m_bursts;
    quint64 m_nextGuild = 0;
    quint64 m_nextIndex = 0; //!< of the noise
    quint64 m_eventsMade = 0;
    quint64 m_revision = 1;
    qint64 m_now;
    double m_due = 0; //!< events that should have happened and have not
    double m_joinsDue = 0;
};

} // namespace Shardroom::Simulator
