// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/servingset.h"

#include "core/fleet/callpromise.h"

#include <algorithm>

namespace Shardroom {
namespace {

QFuture<ShardCallResult> noSuchGuild()
{
    return CallPromise::refused({.kind = ShardError::Kind::NoSuchShard,
        .shard = {0, 0},
        .text = ShardManager::tr("That guild belongs to none of these shards")});
}

} // namespace

ShardManager& ServingSet::add(std::unique_ptr<ShardManager> manager, bool serves)
{
    Member member;
    if (!serves) {
        const QList<int> all = manager->numbers();
        member.idle.insert(all.begin(), all.end());
    }
    member.manager = std::move(manager);
    m_members.push_back(std::move(member));
    return *m_members.back().manager;
}

std::unique_ptr<ShardManager> ServingSet::take(ShardManager& manager)
{
    const auto found
        = std::ranges::find_if(m_members, [&](const Member& member) { return member.manager.get() == &manager; });
    Q_ASSERT(found != m_members.end());
    auto taken = std::move(found->manager);
    m_members.erase(found);
    return taken;
}

ServingSet::Member& ServingSet::memberOf(const ShardManager& manager)
{
    return *std::ranges::find_if(m_members, [&](const Member& member) { return member.manager.get() == &manager; });
}

const ServingSet::Member& ServingSet::memberOf(const ShardManager& manager) const
{
    return *std::ranges::find_if(m_members, [&](const Member& member) { return member.manager.get() == &manager; });
}

void ServingSet::setServing(ShardManager& manager, const QList<int>& numbers, bool serving)
{
    Member& member = memberOf(manager);
    for (const int number : numbers) {
        if (serving)
            member.idle.erase(number);
        else
            member.idle.insert(number);
    }
}

void ServingSet::remove(ShardManager& manager, const QList<int>& numbers)
{
    Member& member = memberOf(manager);
    for (const int number : numbers)
        member.idle.erase(number);
    manager.removeShards(numbers);
}

QList<ShardManager*> ServingSet::managers() const
{
    QList<ShardManager*> managers;
    for (const Member& member : m_members)
        managers.append(member.manager.get());
    return managers;
}

bool ServingSet::serves(const ShardManager& manager, int number) const
{
    return manager.shardByNumber(number) && !memberOf(manager).idle.contains(number);
}

bool ServingSet::isIdle(const ShardManager& manager) const
{
    return memberOf(manager).idle.size() == size_t(manager.numbers().size());
}

ShardManager* ServingSet::managerOf(int number) const
{
    for (const Member& member : m_members) {
        if (member.manager->shardByNumber(number) && !member.idle.contains(number))
            return member.manager.get();
    }
    return nullptr;
}

ShardManager* ServingSet::managerOf(GuildId guild) const
{
    for (const Member& member : m_members) {
        if (const auto shard = member.manager->shardByGuild(guild); shard && !member.idle.contains(shard->number))
            return member.manager.get();
    }
    return nullptr;
}

int ServingSet::total() const
{
    int total = 0;
    for (const Member& member : m_members) {
        if (member.idle.empty()) {
            total = std::max(total, member.manager->total());
            continue;
        }
        for (const ShardId shard : member.manager->shardIds()) {
            if (!member.idle.contains(shard.number))
                total = std::max(total, shard.total);
        }
    }
    return total;
}

QList<ShardId> ServingSet::shardIds() const
{
    QList<ShardId> shards;
    for (const Member& member : m_members) {
        const QList<ShardId> all = member.manager->shardIds();
        std::ranges::copy_if(
            all, std::back_inserter(shards), [&](const ShardId shard) { return !member.idle.contains(shard.number); });
    }
    std::ranges::sort(shards, {}, &ShardId::number);
    return shards;
}

QList<int> ServingSet::numbers() const
{
    QList<int> numbers;
    for (const ShardId shard : shardIds())
        numbers.append(shard.number);
    return numbers;
}

QList<ShardSnapshot> ServingSet::snapshots() const
{
    QList<ShardSnapshot> shards;
    for (const Member& member : m_members) {
        const QList<ShardSnapshot> all = member.manager->snapshots();
        // The usual case; else a report may still tell of shards that were just removed.
        if (m_members.size() == 1 && member.idle.empty() && all.size() == member.manager->numbers().size())
            return all;
        std::ranges::copy_if(all, std::back_inserter(shards),
            [&](const ShardSnapshot& shard) { return serves(*member.manager, shard.shard.number); });
    }
    std::ranges::sort(shards, {}, [](const ShardSnapshot& shard) { return shard.shard.number; });
    return shards;
}

QList<ShardSnapshot> ServingSet::idleSnapshots(const ShardManager& manager) const
{
    const Member& member = memberOf(manager);
    QList<ShardSnapshot> shards;
    if (member.idle.empty())
        return shards;
    const QList<ShardSnapshot> all = manager.snapshots();
    std::ranges::copy_if(all, std::back_inserter(shards),
        [&](const ShardSnapshot& shard) { return member.idle.contains(shard.shard.number); });
    return shards;
}

std::optional<ShardSnapshot> ServingSet::snapshot(int number) const
{
    const ShardManager* manager = managerOf(number);
    return manager ? manager->snapshot(number) : std::nullopt;
}

QDateTime ServingSet::toldUntil() const
{
    QDateTime until = m_members.front().manager->toldUntil();
    for (const Member& member : m_members)
        until = std::min(until, member.manager->toldUntil());
    return until;
}

QList<EventTypeCount> ServingSet::eventTypes() const
{
    QList<EventTypeCount> sum;
    for (const Member& member : m_members) {
        if (isIdle(*member.manager))
            continue;
        for (const EventTypeCount& type : member.manager->eventTypes()) {
            const auto known = std::ranges::find(sum, type.type, &EventTypeCount::type);
            if (known == sum.end())
                sum.append(type);
            else
                known->count += type.count;
        }
    }
    return sum;
}

Transport ServingSet::transport() const
{
    return m_members.empty() ? Transport::None : m_members.front().manager->transport();
}

template <typename Call>
void ServingSet::each(const QList<int>& numbers, Call call) const
{
    for (const Member& member : m_members) {
        QList<int> mine;
        std::ranges::copy_if(
            numbers, std::back_inserter(mine), [&](int number) { return serves(*member.manager, number); });
        if (!mine.isEmpty())
            call(*member.manager, mine);
    }
}

void ServingSet::command(ShardCommand command, const QList<int>& numbers)
{
    each(numbers, [command](ShardManager& manager, const QList<int>& mine) { manager.command(command, mine); });
}

void ServingSet::leaveQueue(const QList<int>& numbers, const QString& cause)
{
    each(numbers, [&cause](ShardManager& manager, const QList<int>& mine) { manager.leaveQueue(mine, cause); });
}

QFuture<ShardCallResult> ServingSet::setPresence(const Presence& presence, const QList<int>& numbers)
{
    QList<QFuture<ShardCallResult>> parts;
    each(numbers,
        [&](ShardManager& manager, const QList<int>& mine) { parts.append(manager.setPresence(presence, mine)); });
    return CallPromise::joined(this, std::move(parts));
}

QFuture<ShardCallResult> ServingSet::updateVoiceState(const VoiceState& state)
{
    ShardManager* manager = managerOf(state.guild);
    return manager ? manager->updateVoiceState(state) : noSuchGuild();
}

QFuture<ShardCallResult> ServingSet::requestMembers(const MembersRequest& request)
{
    ShardManager* manager = managerOf(request.guild);
    return manager ? manager->requestMembers(request) : noSuchGuild();
}

QFuture<ShardCallResult> ServingSet::requestSoundboardSounds(const QList<GuildId>& guilds)
{
    std::map<ShardManager*, QList<GuildId>> byManager;
    for (const GuildId guild : guilds)
        byManager[managerOf(guild)].append(guild);
    QList<QFuture<ShardCallResult>> parts;
    for (const auto& [manager, mine] : byManager) // the first one says which guilds are nobody's
        parts.append((manager ? manager : m_members.front().manager.get())->requestSoundboardSounds(mine));
    return CallPromise::joined(this, std::move(parts));
}

QFuture<ShardCallResult> ServingSet::restoreShard(const Session& session)
{
    ShardManager* manager = managerOf(session.shard.number);
    return (manager ? manager : m_members.front().manager.get())->restoreShard(session);
}

QList<int> ServingSet::servingOf(const ShardManager& manager, const QList<int>& numbers) const
{
    QList<int> mine;
    std::ranges::copy_if(numbers, std::back_inserter(mine), [&](int number) { return serves(manager, number); });
    return mine;
}

void ServingSet::watch(const QList<int>& numbers)
{
    for (const Member& member : m_members)
        member.manager->watch(servingOf(*member.manager, numbers));
}

void ServingSet::inspect(const QList<int>& numbers)
{
    for (const Member& member : m_members)
        member.manager->inspect(servingOf(*member.manager, numbers));
}

void ServingSet::collectSessions(QObject* context, std::function<void(const QList<Session>&)> answer)
{
    struct Collection {
        QList<Session> sessions;
        int missing = 0;
    };
    auto collection = std::make_shared<Collection>();
    collection->missing = int(m_members.size());
    for (const Member& member : m_members) {
        member.manager->collectSessions(
            context, [this, collection, answer, raw = member.manager.get()](const QList<Session>& sessions) {
                const bool isHere = managers().contains(raw); // it may have been retired meanwhile
                for (const Session& session : sessions) {
                    if (isHere && serves(*raw, session.shard.number))
                        collection->sessions.append(session);
                }
                if (--collection->missing == 0)
                    answer(collection->sessions);
            });
    }
}

void ServingSet::setSinks(const std::vector<DispatchSink*>& sinks)
{
    for (const Member& member : m_members)
        member.manager->setSinks(sinks);
}

void ServingSet::setAutoScaling(bool on)
{
    for (const Member& member : m_members)
        member.manager->setAutoScaling(on);
}

void ServingSet::retellSessions()
{
    for (const Member& member : m_members)
        member.manager->retellSessions();
}

} // namespace Shardroom
