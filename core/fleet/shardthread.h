// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "core/gateway/shard.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <map>

namespace Shardroom {

//! The shards of one thread: makes them, passes commands down to them, and sends their facts up once a tick.
//! Lives in its own QThread (ShardManager moves it there); call its slots by queued invocation only.
class ShardThread : public QObject {
    Q_OBJECT
public:
    enum class Whom { Everyone, WithoutSession };

    explicit ShardThread(const ShardConfig& config);
    ~ShardThread() override;

public slots:
    //! Sets up the timers; the first call, in the thread itself.
    void begin();
    //! Where dispatches go from now on.
    void setSinks(const std::vector<DispatchSink*>& sinks);
    //! Makes these shards and starts them, a few at a time; those with a session resume it.
    void open(const QList<Shardroom::ShardId>& shards, const QHash<int, Shardroom::Session>& sessions);
    void command(Shardroom::ShardCommand command, const QList<int>& numbers);
    void setPresence(const Shardroom::Presence& presence);
    void grantIdentify(int number);
    //! A close code that one shard got speaks for these too: they stop.
    void failAll(int closeCode, const QString& cause, Shardroom::ShardThread::Whom whom);
    void watch(const QList<int>& numbers);
    void collectSessions(int request);
    //! Closes all, keeping or ending the sessions, for the reason given, and answers with closed(): what can be
    //! resumed.
    void close(bool keepSessions, const QString& cause);

signals:
    void reported(const QList<Shardroom::ShardSnapshot>& shards);
    void transitioned(const QList<Shardroom::ShardTransition>& transitions);
    void detailed(const QList<Shardroom::ShardDetail>& details);
    void identifyWanted(Shardroom::ShardId shard);
    void identifyWithdrawn(Shardroom::ShardId shard);
    void identifyWritten(Shardroom::ShardId shard, std::chrono::steady_clock::time_point at);
    void identifyThrottled();
    void failedForGood(Shardroom::ShardId shard, int closeCode);
    void sessionsCollected(int request, const QList<Shardroom::Session>& sessions);
    void closed(const QList<Shardroom::Session>& sessions);

private:
    void addShard(ShardId id);
    void startSome();
    void tick();
    [[nodiscard]] QList<Session> sessions() const;

    ShardEnvironment m_environment;
    std::map<int, std::unique_ptr<Shard>> m_shards;
    QList<int> m_toStart;
    QList<int> m_watched;
    QList<ShardTransition> m_transitions;
    QTimer m_startTimer;
    QTimer m_tickTimer;
    int m_ticks = 0;
};

} // namespace Shardroom
