// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/world.h"

#include "core/simulator/noise.h"

#include <array>

namespace Shardroom::Simulator {
namespace {

constexpr qint64 firstDayMs = 1795132800000; // 2026-11-20T00:00:00Z
constexpr std::chrono::milliseconds second{1000};

// Layers of the noise: one for each question, so that the answers do not depend on each other.
enum Layer : quint64 {
    GuildTime,
    GuildBits,
    Kind,
    Place,
    Joins,
    Leaves,
    Outages,
    OutageSize,
    OutageLength,
    LeavingPlace
};

struct Share {
    EventType type;
    int perThousand;
};
constexpr auto mix = std::to_array<Share>({
    {EventType::MessageCreate, 360},
    {EventType::PresenceUpdate, 290},
    {EventType::TypingStart, 140},
    {EventType::ReactionAdd, 60},
    {EventType::MessageUpdate, 40},
    {EventType::MessageDelete, 20},
    {EventType::VoiceStateUpdate, 30},
    {EventType::MemberAdd, 15},
    {EventType::MemberRemove, 15},
    {EventType::MemberUpdate, 10},
    {EventType::DirectMessageCreate, 10},
    {EventType::GuildUpdate, 5},
    {EventType::ChannelUpdate, 5},
});
static_assert([] {
    int sum = 0;
    for (const Share& share : mix)
        sum += share.perThousand;
    return sum == 1000;
}());

constexpr std::array<EventType, 1000> kinds = [] {
    std::array<EventType, 1000> result{};
    size_t next = 0;
    for (const Share& share : mix) {
        for (int i = 0; i < share.perThousand; ++i)
            result[next++] = share.type;
    }
    return result;
}();

} // namespace

World::World(quint64 seed, int guilds, double eventsPerSecond)
    : m_seed(seed)
    , m_eventsPerSecond(eventsPerSecond)
    , m_now(firstDayMs)
{
    m_guilds.reserve(size_t(guilds));
    for (int i = 0; i < guilds; ++i)
        addGuild();
}

World::Events World::advance()
{
    m_now += step.count();
    if (m_eventsPerSecond <= 0)
        return {};
    Events events;
    m_due += m_eventsPerSecond * double(step.count()) / double(second.count());
    events.reserve(size_t(m_due) + 8);
    for (; m_due >= 1; m_due -= 1)
        makeEvent(events);
    if ((m_now - firstDayMs) % second.count() == 0)
        liveASecond(events);
    return events;
}

World::Events World::burst(int count)
{
    Events events;
    events.reserve(size_t(count));
    // An event that falls on a guild in an outage does not happen, so more than `count` may have to be tried.
    for (int tries = 0; int(events.size()) < count && tries < count * 20; ++tries)
        makeEvent(events);
    return events;
}

World::Events World::join(int count)
{
    Events events;
    for (int i = 0; i < count; ++i) {
        addGuild();
        events.push_back({m_nextEvent++, m_guilds.back().id, m_now, EventType::GuildJoined});
    }
    return events;
}

World::Events World::leave(int count)
{
    Events events;
    for (int i = 0; i < count && !m_guilds.empty(); ++i) {
        const size_t place = size_t(noise(m_seed, m_nextEvent, LeavingPlace) % m_guilds.size());
        events.push_back({m_nextEvent++, m_guilds[place].id, m_now, EventType::GuildLeft});
        removeGuild(place);
    }
    return events;
}

World::Events World::setOutage(const QList<int>& numbers, int total, bool unavailable)
{
    Events events;
    for (size_t place = 0; place < m_guilds.size(); ++place) {
        if (numbers.isEmpty() || numbers.contains(shardFor(m_guilds[place].id, total)))
            setUnavailable(place, unavailable, events);
    }
    return events;
}

const World::Guild* World::find(GuildId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_guilds[*place];
}

void World::addGuild()
{
    // Ids follow each other in time with random gaps, as real ones do; sharding looks at the time bits only.
    constexpr quint64 gapMs = 200'000;
    const quint64 ms = 30'000'000'000 + m_nextGuild * gapMs + noise(m_seed, m_nextGuild, GuildTime) % gapMs;
    // The lowest 12 bits stay 0: the ids of a guild's channels and roles follow its own.
    const GuildId id{(ms << 22) | ((noise(m_seed, m_nextGuild, GuildBits) & 0x3ff) << 12)};
    ++m_nextGuild;
    m_places.insert(id, m_guilds.size());
    m_guilds.push_back({id, false});
}

void World::removeGuild(size_t place)
{
    m_places.remove(m_guilds[place].id);
    if (place + 1 != m_guilds.size()) {
        m_guilds[place] = m_guilds.back();
        m_places[m_guilds[place].id] = place;
    }
    m_guilds.pop_back();
}

void World::setUnavailable(size_t place, bool unavailable, Events& events)
{
    Guild& guild = m_guilds[place];
    if (guild.unavailable == unavailable)
        return;
    guild.unavailable = unavailable;
    const EventType type = unavailable ? EventType::GuildUnavailable : EventType::GuildAvailable;
    events.push_back({m_nextEvent++, guild.id, m_now, type});
}

void World::makeEvent(Events& events)
{
    const quint64 index = m_nextEvent++;
    const EventType type = kinds[size_t(noise(m_seed, index, Kind) % kinds.size())];
    if (type == EventType::DirectMessageCreate) {
        events.push_back({index, {}, m_now, type});
        return;
    }
    if (m_guilds.empty())
        return;
    const Guild& guild = m_guilds[size_t(noise(m_seed, index, Place) % m_guilds.size())];
    if (!guild.unavailable)
        events.push_back({index, guild.id, m_now, type});
}

void World::liveASecond(Events& events)
{
    // At 12,000 guilds: two joins, two leaves and one small outage a minute, on average.
    const double share = double(m_guilds.size()) / 12000.0 / 60.0;
    const quint64 now = quint64(m_now);
    const auto append = [&events](const Events& more) { events.insert(events.end(), more.begin(), more.end()); };
    const auto times
        = [this, now](Layer layer, double expected) { return int(expected + fraction(m_seed, now, layer)); };

    append(join(times(Joins, 2 * share)));
    append(leave(times(Leaves, 2 * share)));
    if (!m_guilds.empty() && times(Outages, share) > 0) {
        const int size = 1 + int(noise(m_seed, now, OutageSize) % 12);
        const qint64 until = m_now + 15'000 + qint64(noise(m_seed, now, OutageLength) % 45'000);
        for (int i = 0; i < size; ++i) {
            const size_t place = size_t(noise(m_seed, now + quint64(i), Place) % m_guilds.size());
            if (m_guilds[place].unavailable)
                continue;
            setUnavailable(place, true, events);
            m_recoveries.emplace(until, m_guilds[place].id);
        }
    }
    while (!m_recoveries.empty() && m_recoveries.begin()->first <= m_now) {
        const auto place = m_places.constFind(m_recoveries.begin()->second);
        m_recoveries.erase(m_recoveries.begin());
        if (place != m_places.cend())
            setUnavailable(*place, false, events);
    }
}

} // namespace Shardroom::Simulator
