// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/sessionnotes.h"
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
    void setGatewayUrl(const QUrl& url);
    //! Makes those of these shards that are not there yet and starts them, a few at a time; those with a session (by
    //! number) resume it, and the vault is taken to have these sessions. New ones show the presence given. Those that
    //! are open are left alone; the ones of them that are ready are the answer.
    QList<Shardroom::ShardId> open(const QList<Shardroom::ShardId>& shards,
        const QHash<int, Shardroom::Session>& sessions, const QHash<int, Shardroom::Presence>& presences);
    //! Not started yet, and now not to be. False when it has no such shard.
    bool unqueue(int number);
    //! Starts one, with this session if there is one, which the vault is told of; false when it is open already.
    bool openOne(Shardroom::ShardId shard, const std::optional<Shardroom::Session>& session,
        const std::optional<Shardroom::Presence>& presence);
    //! A new one, paused from the start, with this session if there is one, which the vault has.
    void addPaused(Shardroom::ShardId shard, const std::optional<Shardroom::Session>& session);
    //! As openOne(), for a shard that is there and has no session under way; one that waits to identify is taken out of
    //! the queue.
    bool restoreOne(Shardroom::ShardId shard, const Shardroom::Session& session,
        const std::optional<Shardroom::Presence>& presence);
    //! Those that are on their way and not ready go back: what session they have is kept.
    void stopWaiting(const QList<int>& numbers);
    //! Its place is taken by others, as after a split: the connection is dropped, nothing is told of it any more.
    void remove(int number);
    void command(Shardroom::ShardCommand command, const QList<int>& numbers);
    //! Those of them that wait to identify stop waiting: the connection is closed, what session they have is kept.
    void leaveQueue(const QList<int>& numbers, const QString& cause);
    //! The answer to identifyWanted(); a grant for an earlier wish is ignored.
    void grantIdentify(int number, int wish);
    void fail(int number, Shardroom::ShardFailure failure, const QString& cause);
    //! A close code that one shard got speaks for these too: they stop.
    void failAll(Shardroom::ShardFailure failure, const QString& cause, Shardroom::ShardThread::Whom whom);
    void watch(const QList<int>& numbers);
    //! What goes over the connections of these is told with framesSeen(), of no others. Replaces the earlier list.
    void inspect(const QList<int>& numbers);
    void collectSessions(int request);
    //! Answers with changesCollected(): what sessionsChanged() and earlier answers have not told yet.
    void collectChanges(int request);
    //! What sessionsChanged() and changesCollected() told so far is forgotten: all sessions are told with the next.
    void retellSessions();
    //! Closes all, keeping or ending the sessions, for the reason given. Tells the last changes with sessionsChanged(),
    //! then answers with closed(): what can be resumed.
    void close(bool keepSessions, const QString& cause);

public:
    //! To call something on one shard; nullptr when it is not in this thread.
    [[nodiscard]] Shard* shard(int number);
    //! Connected, or on its way.
    [[nodiscard]] static bool isOpen(ShardState state);

signals:
    //! Every transition before `at` (UTC) has been told.
    void reported(const QList<Shardroom::ShardSnapshot>& shards, const QList<Shardroom::EventTypeCount>& types,
        const QDateTime& at);
    void transitioned(const QList<Shardroom::ShardTransition>& transitions);
    void detailed(const QList<Shardroom::ShardDetail>& details);
    void framesSeen(const QList<Shardroom::FrameBatch>& batches); //!< with a tick, where there are some
    void happened(const Shardroom::ShardEvent& event);
    void noticed(Shardroom::ShardId shard, const QString& text, const QDateTime& at);
    void failedForGood(Shardroom::ShardId shard, int closeCode,
        const QDateTime& at); //!< Discord's own verdict, not one passed on by failAll()
    void identifyWanted(Shardroom::ShardId shard, const Shardroom::SessionLoss& why, int wish);
    void identifyWithdrawn(Shardroom::ShardId shard);
    void identifyWritten(Shardroom::ShardId shard, std::chrono::steady_clock::time_point at);
    void identifyThrottled();
    void membersReceived(Shardroom::GuildId guild, const QByteArray& nonce, int chunks);
    //! What can't wait for the next collection: a new session, one that was lost or ended, a shard that was paused.
    void sessionsChanged(const QList<Shardroom::SessionChange>& changes);
    void changesCollected(int request, const QList<Shardroom::SessionChange>& changes);
    void sessionsCollected(int request, const QList<Shardroom::Session>& sessions);
    void closed(const QList<Shardroom::Session>& sessions);

private:
    void addShard(ShardId id, const std::optional<Presence>& presence);
    void startSome();
    void arrangeReports();
    void tick();
    void tellTransitions();
    void tellFrames();
    void compareRhythms();
    void tellSoon();
    void tellChanges();
    [[nodiscard]] QList<Session> sessions() const;

    ShardEnvironment m_environment;
    std::map<int, std::unique_ptr<Shard>> m_shards;
    SessionNotes m_notes;
    bool m_willTell = false; // tellChanges() is on its way
    std::map<int, int> m_wishes; // how often each wanted to identify
    QList<int> m_toStart;
    QList<int> m_watched;
    QList<int> m_inspected;
    QList<ShardTransition> m_transitions;
    QTimer m_startTimer;
    QTimer m_tickTimer;
    int m_ticks = 0;
    struct Reported {
        Shard* shard = nullptr;
        quint32 revision = 0;
    };
    std::vector<Reported> m_reported; // what m_snapshots holds, place by place
    QList<ShardSnapshot> m_snapshots; // by number
};

} // namespace Shardroom
