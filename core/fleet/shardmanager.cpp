// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/shardmanager.h"

#include "core/fleet/epolldispatcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

ShardManager::ShardManager(Options options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    // No more threads than shards: an empty one would only tick.
    const int threads = std::clamp(m_options.threads, 1, std::max(1, int(m_options.numbers.size())));
    for (int i = 0; i < threads; ++i)
        addLane();
}

ShardManager::~ShardManager()
{
    for (const auto& lane : m_lanes) {
        lane->thread->quit();
        lane->thread->wait();
    }
}

void ShardManager::addLane()
{
    auto lane = std::make_unique<Lane>();
    lane->thread = std::make_unique<QThread>();
    lane->thread->setObjectName(u"shards-%1-%2"_s.arg(m_options.generation).arg(m_lanes.size()));
    if (m_options.epoll)
        lane->thread->setEventDispatcher(new EpollDispatcher); // the thread owns it
    lane->shards = new ShardThread(m_options.config);
    lane->shards->moveToThread(lane->thread.get());
    connect(lane->thread.get(), &QThread::started, lane->shards, &ShardThread::begin);
    connect(lane->thread.get(), &QThread::finished, lane->shards, &QObject::deleteLater);

    Lane* raw = lane.get();
    connect(lane->shards, &ShardThread::reported, this,
        [raw](const QList<ShardSnapshot>& shards) { raw->latest = shards; });
    connect(lane->shards, &ShardThread::transitioned, this, &ShardManager::transitioned);
    connect(lane->shards, &ShardThread::detailed, this, &ShardManager::detailed);
    connect(lane->shards, &ShardThread::identifyWanted, this, &ShardManager::identifyWanted);
    connect(lane->shards, &ShardThread::identifyWithdrawn, this, &ShardManager::identifyWithdrawn);
    connect(lane->shards, &ShardThread::identifyWritten, this, &ShardManager::identifyWritten);
    connect(lane->shards, &ShardThread::identifyThrottled, this, &ShardManager::identifyThrottled);
    connect(lane->shards, &ShardThread::failedForGood, this, &ShardManager::failedForGood);
    connect(lane->shards, &ShardThread::sessionsCollected, this, &ShardManager::collected);
    connect(lane->shards, &ShardThread::closed, this, [this](const QList<Session>& sessions) {
        m_closedSessions.append(sessions);
        if (++m_closedLanes == int(m_lanes.size()))
            emit closed(m_closedSessions);
    });
    lane->thread->start();
    m_lanes.push_back(std::move(lane));
}

template <typename Call>
void ShardManager::toLanes(Call call)
{
    for (const auto& lane : m_lanes)
        QMetaObject::invokeMethod(
            lane->shards, [shards = lane->shards, call] { call(*shards); }, Qt::QueuedConnection);
}

ShardThread* ShardManager::laneOf(int number) const
{
    return m_lanes[size_t(number) % m_lanes.size()]->shards;
}

QList<ShardId> ShardManager::shardIds() const
{
    QList<ShardId> ids;
    for (const int number : m_options.numbers)
        ids.append({number, m_options.total});
    return ids;
}

std::optional<ShardId> ShardManager::shardByGuild(GuildId guild) const
{
    const int number = shardFor(guild, m_options.total);
    if (!std::ranges::binary_search(m_options.numbers, number))
        return std::nullopt;
    return ShardId{number, m_options.total};
}

QList<ShardSnapshot> ShardManager::snapshots() const
{
    QList<ShardSnapshot> all;
    all.reserve(m_options.numbers.size());
    for (const auto& lane : m_lanes)
        all.append(lane->latest);
    if (m_lanes.size() > 1) // one lane is in order already
        std::ranges::sort(all, {}, [](const ShardSnapshot& shard) { return shard.shard.number; });
    return all;
}

void ShardManager::setSinks(const std::vector<DispatchSink*>& sinks)
{
    toLanes([sinks](ShardThread& shards) { shards.setSinks(sinks); });
}

void ShardManager::open(const QHash<int, Session>& sessions)
{
    for (const auto& lane : m_lanes) {
        QList<ShardId> mine;
        for (const int number : m_options.numbers) {
            if (laneOf(number) == lane->shards)
                mine.append({number, m_options.total});
        }
        QMetaObject::invokeMethod(
            lane->shards, [shards = lane->shards, mine, sessions] { shards->open(mine, sessions); },
            Qt::QueuedConnection);
    }
}

void ShardManager::command(ShardCommand command, const QList<int>& numbers)
{
    toLanes([command, numbers](ShardThread& shards) { shards.command(command, numbers); });
}

void ShardManager::setPresence(const Presence& presence)
{
    toLanes([presence](ShardThread& shards) { shards.setPresence(presence); });
}

void ShardManager::grantIdentify(ShardId shard)
{
    ShardThread* lane = laneOf(shard.number);
    QMetaObject::invokeMethod(
        lane, [lane, shard] { lane->grantIdentify(shard.number); }, Qt::QueuedConnection);
}

void ShardManager::failAll(int closeCode, const QString& cause, ShardThread::Whom whom)
{
    toLanes([closeCode, cause, whom](ShardThread& shards) { shards.failAll(closeCode, cause, whom); });
}

void ShardManager::watch(const QList<int>& numbers)
{
    toLanes([numbers](ShardThread& shards) { shards.watch(numbers); });
}

void ShardManager::collectSessions(QObject* context, std::function<void(const QList<Session>&)> answer)
{
    const int request = m_nextRequest++;
    m_collections[request] = {context, std::move(answer), {}, int(m_lanes.size())};
    toLanes([request](ShardThread& shards) { shards.collectSessions(request); });
}

void ShardManager::collected(int request, const QList<Session>& sessions)
{
    const auto found = m_collections.find(request);
    if (found == m_collections.end())
        return;
    found->second.sessions.append(sessions);
    if (--found->second.missing > 0)
        return;
    const Collection collection = std::move(found->second);
    m_collections.erase(found);
    if (collection.context)
        collection.answer(collection.sessions);
}

void ShardManager::close(bool keepSessions, const QString& cause)
{
    toLanes([keepSessions, cause](ShardThread& shards) { shards.close(keepSessions, cause); });
}

} // namespace Shardroom
