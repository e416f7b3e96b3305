// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardthread.h"

#include <QtCore/QThread>

#include <memory>
#include <vector>

namespace Shardroom {

//! The threads that one generation of shards is spread over: shard number % threads. Calls go down queued, reports come
//! up with every tick. Destroying it drops all connections without ending their sessions. Lives in the core thread.
class ShardLanes {
public:
    struct Lane {
        std::unique_ptr<QThread> thread;
        ShardThread* shards = nullptr; // deleted by its thread when that finishes
        QList<ShardSnapshot> latest;
        QList<EventTypeCount> types;
        QDateTime toldUntil; // invalid: it has not reported yet
    };

    //! `epoll`: false for Qt's own event dispatcher.
    ShardLanes(const QString& name, int threads, bool epoll, const ShardConfig& config);
    ~ShardLanes();
    Q_DISABLE_COPY_MOVE(ShardLanes)

    //! Starts the threads; what their shards have to say must be connected before.
    void start();
    [[nodiscard]] const std::vector<std::unique_ptr<Lane>>& lanes() const { return m_lanes; }
    [[nodiscard]] int count() const { return int(m_lanes.size()); }

    //! Calls `call(ShardThread&)` in every thread.
    template <typename Call>
    void all(Call call)
    {
        for (const auto& lane : m_lanes)
            invoke(lane->shards, call);
    }
    //! Calls it in the thread of this shard.
    template <typename Call>
    void of(int number, Call call)
    {
        invoke(m_lanes[size_t(number) % m_lanes.size()]->shards, std::move(call));
    }
    //! Calls `call(ShardThread&, mine)` in every thread that has some of `numbers`.
    template <typename Call>
    void each(const QList<int>& numbers, Call call)
    {
        std::vector<QList<int>> shares(m_lanes.size());
        for (const int number : numbers)
            shares[size_t(number) % m_lanes.size()].append(number);
        for (size_t i = 0; i < m_lanes.size(); ++i) {
            if (!shares[i].isEmpty())
                invoke(m_lanes[i]->shards, [call, mine = shares[i]](ShardThread& shards) { call(shards, mine); });
        }
    }

    //! Every transition before this has been told; invalid: a thread has not reported yet.
    [[nodiscard]] QDateTime toldUntil() const;
    //! The latest report of every shard, by number.
    [[nodiscard]] QList<ShardSnapshot> snapshots() const;
    //! Events by type since the beginning, summed over the threads.
    [[nodiscard]] QList<EventTypeCount> eventTypes() const;

private:
    template <typename Call>
    static void invoke(ShardThread* shards, Call call)
    {
        QMetaObject::invokeMethod(
            shards, [shards, call = std::move(call)]() mutable { call(*shards); }, Qt::QueuedConnection);
    }

    std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace Shardroom
