// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/shardlanes.h"

#include "core/fleet/epolldispatcher.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

ShardLanes::ShardLanes(const QString& name, int threads, bool epoll, const ShardConfig& config)
{
    for (int i = 0; i < threads; ++i) {
        auto lane = std::make_unique<Lane>();
        lane->thread = std::make_unique<QThread>();
        lane->thread->setObjectName(u"%1-%2"_s.arg(name).arg(i));
        if (epoll)
            lane->thread->setEventDispatcher(new EpollDispatcher); // the thread owns it
        lane->shards = new ShardThread(config);
        lane->shards->moveToThread(lane->thread.get());
        QObject::connect(lane->thread.get(), &QThread::started, lane->shards, &ShardThread::begin);
        QObject::connect(lane->thread.get(), &QThread::finished, lane->shards, &QObject::deleteLater);
        m_lanes.push_back(std::move(lane));
    }
}

ShardLanes::~ShardLanes()
{
    for (const auto& lane : m_lanes) {
        lane->thread->quit();
        lane->thread->wait();
    }
}

void ShardLanes::start()
{
    for (const auto& lane : m_lanes)
        lane->thread->start();
}

QList<ShardSnapshot> ShardLanes::snapshots() const
{
    if (m_lanes.size() == 1) // in order already
        return m_lanes.front()->latest;
    QList<ShardSnapshot> all;
    for (const auto& lane : m_lanes)
        all.append(lane->latest);
    std::ranges::sort(all, {}, [](const ShardSnapshot& shard) { return shard.shard.number; });
    return all;
}

QDateTime ShardLanes::toldUntil() const
{
    const auto slowest
        = std::ranges::min_element(m_lanes, {}, [](const auto& lane) { return lane->toldUntil; }); // invalid is least
    return (*slowest)->toldUntil;
}

QList<EventTypeCount> ShardLanes::eventTypes() const
{
    if (m_lanes.size() == 1)
        return m_lanes.front()->types;
    QList<EventTypeCount> sum;
    for (const auto& lane : m_lanes) {
        for (const EventTypeCount& count : lane->types) {
            const auto known = std::ranges::find(sum, count.type, &EventTypeCount::type);
            if (known == sum.end())
                sum.append(count);
            else
                known->count += count.count;
        }
    }
    return sum;
}

} // namespace Shardroom
