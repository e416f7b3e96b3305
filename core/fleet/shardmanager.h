// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardthread.h"

#include <QtCore/QPointer>
#include <QtCore/QThread>

#include <functional>
#include <map>

namespace Shardroom {

//! One generation of shards: a set with one total, spread over its own threads (shard number % threads).
//! Lives in the core thread; its shards do not. Destroying it drops all connections without ending their sessions.
class ShardManager : public QObject {
    Q_OBJECT
public:
    struct Options {
        int generation = 0;
        int total = 1;
        QList<int> numbers; //!< which of the total; sorted, without repetition
        int threads = 1;
        bool epoll = true; //!< false: Qt's own event dispatcher
        ShardConfig config;
    };

    explicit ShardManager(Options options, QObject* parent = nullptr);
    ~ShardManager() override;

    [[nodiscard]] int generation() const { return m_options.generation; }
    [[nodiscard]] int total() const { return m_options.total; }
    [[nodiscard]] Transport transport() const { return m_options.config.transport; }
    [[nodiscard]] const QList<int>& numbers() const { return m_options.numbers; }
    [[nodiscard]] QList<ShardId> shardIds() const;
    //! The shard that receives a guild's events, by the routing formula; nullopt when it is not one of ours.
    [[nodiscard]] std::optional<ShardId> shardByGuild(GuildId guild) const;
    //! The latest report of every shard, by number.
    [[nodiscard]] QList<ShardSnapshot> snapshots() const;

    //! Where dispatches go; the sinks must outlive the manager or be replaced before they die.
    void setSinks(const std::vector<DispatchSink*>& sinks);
    //! Starts all; those with a session (by shard number) resume it, the others will ask to identify.
    void open(const QHash<int, Session>& sessions);
    void command(ShardCommand command, const QList<int>& numbers);
    //! On all shards; coalesced to Discord's 5 per 20 s and shard.
    void setPresence(const Presence& presence);
    void grantIdentify(ShardId shard);
    void failAll(int closeCode, const QString& cause, ShardThread::Whom whom);
    void watch(const QList<int>& numbers);
    //! Asks all threads; `answer` is called once, in the core thread, with rosters and sequences as they are now.
    void collectSessions(QObject* context, std::function<void(const QList<Session>&)> answer);
    //! Closes all and answers with closed().
    void close(bool keepSessions, const QString& cause);

signals:
    void transitioned(const QList<Shardroom::ShardTransition>& transitions);
    void detailed(const QList<Shardroom::ShardDetail>& details);
    void identifyWanted(Shardroom::ShardId shard);
    void identifyWithdrawn(Shardroom::ShardId shard);
    void identifyWritten(Shardroom::ShardId shard, std::chrono::steady_clock::time_point at);
    void identifyThrottled();
    void failedForGood(Shardroom::ShardId shard, int closeCode);
    void closed(const QList<Shardroom::Session>& sessions); //!< those that can be resumed, when they were kept

private:
    struct Lane {
        std::unique_ptr<QThread> thread;
        ShardThread* shards = nullptr; // deleted by its thread when that finishes
        QList<ShardSnapshot> latest;
    };
    struct Collection {
        QPointer<QObject> context;
        std::function<void(const QList<Session>&)> answer;
        QList<Session> sessions;
        int missing = 0;
    };
    void addLane();
    void collected(int request, const QList<Session>& sessions);
    template <typename Call>
    void toLanes(Call call);
    [[nodiscard]] ShardThread* laneOf(int number) const;

    const Options m_options;
    std::vector<std::unique_ptr<Lane>> m_lanes;
    std::map<int, Collection> m_collections;
    int m_nextRequest = 0;
    QList<Session> m_closedSessions;
    int m_closedLanes = 0;
};

} // namespace Shardroom
