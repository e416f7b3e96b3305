// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/world.h"

#include "core/simulator/noise.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Shardroom::Simulator {
namespace {

constexpr qint64 firstDayMs = 1795132800000; // 2026-11-20T00:00:00Z
constexpr std::chrono::milliseconds second{1000};
constexpr std::chrono::milliseconds minute{60'000};

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
    LeavingPlace,
    Awake,
    Bursts,
    BurstPlace,
    BurstLength,
    BurstShare,
    ShardOutages,
    ShardOutageParts,
};

struct Share {
    EventType type;
    int perThousand;
};

template <size_t N>
constexpr std::array<EventType, 1000> spread(const std::array<Share, N>& mix)
{
    std::array<EventType, 1000> result{};
    size_t next = 0;
    for (const Share& share : mix) {
        for (int i = 0; i < share.perThousand; ++i)
            result.at(next++) = share.type;
    }
    // Not constant, and so an error, unless the shares are a thousand.
    return next == result.size() ? result : throw next;
}

// In the order of Temper.
constexpr std::array<std::array<EventType, 1000>, temperCount> kinds{
    spread(std::to_array<Share>(
        {{EventType::MessageCreate, 460}, {EventType::PresenceUpdate, 170}, {EventType::TypingStart, 190},
            {EventType::ReactionAdd, 75}, {EventType::MessageUpdate, 50}, {EventType::MessageDelete, 20},
            {EventType::VoiceStateUpdate, 5}, {EventType::MemberAdd, 7}, {EventType::MemberRemove, 7},
            {EventType::MemberUpdate, 8}, {EventType::GuildUpdate, 4}, {EventType::ChannelUpdate, 4}})),
    spread(std::to_array<Share>(
        {{EventType::MessageCreate, 300}, {EventType::PresenceUpdate, 280}, {EventType::TypingStart, 110},
            {EventType::ReactionAdd, 40}, {EventType::MessageUpdate, 30}, {EventType::MessageDelete, 15},
            {EventType::VoiceStateUpdate, 185}, {EventType::MemberAdd, 10}, {EventType::MemberRemove, 10},
            {EventType::MemberUpdate, 10}, {EventType::GuildUpdate, 5}, {EventType::ChannelUpdate, 5}})),
    spread(std::to_array<Share>(
        {{EventType::MessageCreate, 190}, {EventType::PresenceUpdate, 610}, {EventType::TypingStart, 80},
            {EventType::ReactionAdd, 40}, {EventType::MessageUpdate, 20}, {EventType::MessageDelete, 10},
            {EventType::VoiceStateUpdate, 10}, {EventType::MemberAdd, 10}, {EventType::MemberRemove, 10},
            {EventType::MemberUpdate, 10}, {EventType::GuildUpdate, 5}, {EventType::ChannelUpdate, 5}})),
    spread(std::to_array<Share>(
        {{EventType::MessageCreate, 330}, {EventType::PresenceUpdate, 260}, {EventType::TypingStart, 120},
            {EventType::ReactionAdd, 50}, {EventType::MessageUpdate, 30}, {EventType::MessageDelete, 20},
            {EventType::VoiceStateUpdate, 20}, {EventType::MemberAdd, 70}, {EventType::MemberRemove, 55},
            {EventType::MemberUpdate, 25}, {EventType::GuildUpdate, 10}, {EventType::ChannelUpdate, 10}})),
};
constexpr auto raidKinds = spread(std::to_array<Share>({{EventType::MemberAdd, 420}, {EventType::MessageCreate, 420},
    {EventType::MessageDelete, 80}, {EventType::MemberRemove, 50}, {EventType::TypingStart, 30}}));
constexpr auto gameKinds = spread(std::to_array<Share>({{EventType::MessageCreate, 480}, {EventType::MemberAdd, 120},
    {EventType::VoiceStateUpdate, 150}, {EventType::TypingStart, 130}, {EventType::ReactionAdd, 120}}));

constexpr quint64 directPerThousand = 10;
// What all bursts of a moment have of all events, each.
constexpr double burstShare = 0.06;
constexpr size_t mostBursts = 3;

} // namespace

World::World(const WorldRules& rules)
    : m_rules(rules)
    , m_habits(rules.seed)
    , m_now(firstDayMs)
{
    m_guilds.reserve(size_t(rules.guilds));
    m_places.reserve(rules.guilds);
    for (int i = 0; i < rules.guilds; ++i)
        addGuild();
}

World::Events World::advance()
{
    m_now += step.count();
    Events events;
    m_joinsDue += m_rules.growthPerMinute * double(step.count()) / double(minute.count());
    if (m_joinsDue >= 1) {
        events = join(int(m_joinsDue));
        m_joinsDue -= std::floor(m_joinsDue);
    }
    if (m_rules.eventsPerSecond <= 0)
        return events;
    // At the liveliest hour everything that is tried happens.
    const double tries = m_rules.eventsPerSecond * (m_rules.dayLength.count() == 0 ? 1 : liveliestHour);
    m_due += tries * double(step.count()) / double(second.count());
    events.reserve(events.size() + size_t(m_due) + 8);
    for (; m_due >= 1; m_due -= 1)
        makeEvent(events, m_rules.dayLength.count() != 0);
    if ((m_now - firstDayMs) / second.count() != (m_now - firstDayMs - step.count()) / second.count())
        liveASecond(events);
    return events;
}

void World::skip(std::chrono::milliseconds time)
{
    m_now += time.count() / step.count() * step.count(); // advance() looks for whole seconds
}

World::Events World::burst(int count)
{
    Events events;
    events.reserve(size_t(count));
    // An event that falls on a guild in an outage does not happen, so more than `count` may have to be tried.
    for (int tries = 0; int(events.size()) < count && tries < count * 20; ++tries)
        makeEvent(events, false);
    return events;
}

World::Events World::join(int count)
{
    Events events;
    for (int i = 0; i < count; ++i) {
        addGuild();
        add(events, m_nextIndex++, m_guilds.back().id, EventType::GuildJoined);
    }
    return events;
}

World::Events World::leave(int count)
{
    Events events;
    for (int i = 0; i < count && !m_guilds.empty(); ++i) {
        const size_t place = size_t(noise(m_rules.seed, m_nextIndex, LeavingPlace) % m_guilds.size());
        add(events, m_nextIndex++, m_guilds[place].id, EventType::GuildLeft);
        removeGuild(place);
    }
    return events;
}

World::Events World::leaveNewest(int count)
{
    std::vector<GuildId> ids;
    ids.reserve(m_guilds.size());
    for (const Guild& guild : m_guilds)
        ids.push_back(guild.id);
    const auto end = ids.begin() + std::min<std::ptrdiff_t>(count, std::ssize(ids));
    std::ranges::partial_sort(ids, end, std::ranges::greater{}, &GuildId::value); // ids grow with time
    Events events;
    for (auto it = ids.begin(); it != end; ++it) {
        add(events, m_nextIndex++, *it, EventType::GuildLeft);
        removeGuild(m_places.value(*it));
    }
    return events;
}

World::Events World::setOutage(const QList<int>& numbers, int total, bool unavailable, OutageCause cause)
{
    Events events;
    for (size_t place = 0; place < m_guilds.size(); ++place) {
        if (numbers.isEmpty() || numbers.contains(shardFor(m_guilds[place].id, total)))
            setUnavailable(place, unavailable, cause, events);
    }
    return events;
}

const World::Guild* World::find(GuildId id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_guilds[*place];
}

double World::hour() const
{
    const qint64 day = m_rules.dayLength.count();
    return day == 0 ? 0 : 24 * double((m_now - firstDayMs) % day) / double(day);
}

void World::addGuild()
{
    // Ids follow each other in time with random gaps, as real ones do; sharding looks at the time bits only.
    constexpr quint64 gapMs = 200'000;
    const quint64 ms = 30'000'000'000 + m_nextGuild * gapMs + noise(m_rules.seed, m_nextGuild, GuildTime) % gapMs;
    // The lowest 12 bits stay 0: the ids of a guild's channels and roles follow its own.
    const GuildId id{(ms << 22) | ((noise(m_rules.seed, m_nextGuild, GuildBits) & 0x3ff) << 12)};
    ++m_nextGuild;
    ++m_revision;
    const float liveliness = m_habits.liveliness(id);
    m_places.insert(id, m_guilds.size());
    m_guilds.push_back({id, liveliness, m_bag.add(quint32(m_guilds.size()), liveliness), 0});
}

void World::removeGuild(size_t place)
{
    ++m_revision;
    const Guild gone = m_guilds[place];
    m_places.remove(gone.id);
    if (const std::optional<quint32> moved = m_bag.remove(gone.slot, gone.liveliness))
        m_guilds[*moved].slot = gone.slot;
    if (place + 1 != m_guilds.size()) {
        m_guilds[place] = m_guilds.back();
        m_places[m_guilds[place].id] = place;
        m_bag.rename(m_guilds[place].slot, m_guilds[place].liveliness, quint32(place));
    }
    m_guilds.pop_back();
}

void World::setUnavailable(size_t place, bool unavailable, OutageCause cause, Events& events)
{
    Guild& guild = m_guilds[place];
    const bool was = guild.isUnavailable();
    guild.outages = quint8(unavailable ? guild.outages | quint8(cause) : guild.outages & ~quint8(cause));
    if (guild.isUnavailable() == was)
        return;
    add(events, m_nextIndex++, guild.id, unavailable ? EventType::GuildUnavailable : EventType::GuildAvailable);
}

void World::add(Events& events, quint64 index, GuildId guild, EventType type)
{
    ++m_eventsMade;
    events.push_back({index, guild, m_now, type});
}

void World::makeEvent(Events& events, bool rhythmically)
{
    const quint64 index = m_nextIndex++;
    const quint64 kind = noise(m_rules.seed, index, Kind);
    double pace = 1; // outside any guild, and in a raid, nobody cares for the hour
    const auto happens = [this, index, rhythmically](double pace) {
        return !rhythmically || fraction(m_rules.seed, index, Awake) * liveliestHour < pace;
    };
    if (kind % 1000 < directPerThousand) {
        if (happens(pace))
            add(events, index, {}, EventType::DirectMessageCreate);
        return;
    }
    const Guild* guild = nullptr;
    const std::array<EventType, 1000>* types = nullptr;
    const auto burst = size_t(fraction(m_rules.seed, index, BurstShare) / burstShare);
    if (burst < m_bursts.size()) {
        guild = find(m_bursts[burst].guild);
        types = m_bursts[burst].isRaid ? &raidKinds : &gameKinds;
    } else if ((guild = drawGuild(index)) != nullptr) {
        types = &kinds[size_t(m_habits.temper(guild->id))];
        if (rhythmically)
            pace = dayRhythm(std::fmod(hour() + m_habits.timeZone(guild->id) + 24, 24));
    }
    if (guild != nullptr && !guild->isUnavailable() && happens(pace))
        add(events, index, guild->id, (*types)[size_t((kind >> 32) % types->size())]);
}

const World::Guild* World::drawGuild(quint64 index) const
{
    // Every second try hits, so so many in vain do not happen.
    constexpr quint64 tries = 64;
    for (quint64 i = 0; i < tries && !m_bag.isEmpty(); ++i) {
        if (const std::optional<quint32> place = m_bag.draw(fraction(m_rules.seed, index * tries + i, Place)))
            return &m_guilds[*place];
    }
    return nullptr;
}

void World::liveASecond(Events& events)
{
    // At 12,000 guilds: two joins, two leaves and one small outage a minute, on average.
    const double share = double(m_guilds.size()) / 12000.0 / 60.0;
    const auto append = [&events](const Events& more) { events.insert(events.end(), more.begin(), more.end()); };
    const auto times = [this](Layer layer, double expected) {
        return int(expected + fraction(m_rules.seed, quint64(m_now), layer));
    };
    append(join(times(Joins, 2 * share)));
    append(leave(times(Leaves, 2 * share)));
    beginOutages(share, events);
    while (!m_recoveries.empty() && m_recoveries.begin()->first <= m_now) {
        const auto place = m_places.constFind(m_recoveries.begin()->second);
        m_recoveries.erase(m_recoveries.begin());
        if (place != m_places.cend())
            setUnavailable(*place, false, OutageCause::World, events);
    }
    std::erase_if(m_bursts, [this](const Burst& burst) { return burst.until <= m_now; });
    if (m_bursts.size() < mostBursts && times(Bursts, share / 3) > 0)
        beginBurst();
}

void World::beginOutages(double share, Events& events)
{
    const quint64 now = quint64(m_now);
    if (m_guilds.empty())
        return;
    const auto strike = [this, &events](size_t place, qint64 until) {
        if (m_guilds[place].isUnavailable())
            return;
        setUnavailable(place, true, OutageCause::World, events);
        m_recoveries.emplace(until, m_guilds[place].id);
    };
    const qint64 until = m_now + 15'000 + qint64(noise(m_rules.seed, now, OutageLength) % 45'000);
    if (share + fraction(m_rules.seed, now, Outages) >= 1) {
        const int size = 1 + int(noise(m_rules.seed, now, OutageSize) % 12);
        for (int i = 0; i < size; ++i)
            strike(size_t(noise(m_rules.seed, now + quint64(i), Place) % m_guilds.size()), until);
    }
    // Every twenty minutes a machine that holds a part of one shard's guilds.
    if (share / 20 + fraction(m_rules.seed, now, ShardOutages) >= 1) {
        const quint64 choice = noise(m_rules.seed, now, ShardOutageParts);
        const int number = int((choice >> 8) % quint64(m_rules.shards));
        for (size_t place = 0; place < m_guilds.size(); ++place) {
            const GuildId id = m_guilds[place].id;
            if (shardFor(id, m_rules.shards) == number && noise(choice, id.value) % 10 < 4)
                strike(place, until);
        }
    }
}

void World::beginBurst()
{
    const quint64 now = quint64(m_now);
    const Guild* guild = drawGuild(noise(m_rules.seed, now, BurstPlace) >> 8);
    if (guild == nullptr)
        return;
    const quint64 length = noise(m_rules.seed, now, BurstLength);
    m_bursts.push_back({guild->id, m_now + 40'000 + qint64(length % 40'000), ((length >> 32) & 1) != 0});
}

} // namespace Shardroom::Simulator
