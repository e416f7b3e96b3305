// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/gatewayaccess.h"
#include "core/fleet/shardcalls.h"
#include "core/fleet/shardlanes.h"
#include "core/fleet/shardset.h"
#include "core/gateway/outgoing.h"

#include <QtCore/QFuture>
#include <QtCore/QPointer>

#include <functional>

namespace Shardroom {

//! What becomes of a session when its connection is closed.
enum class AfterClose {
    KeepSession, //!< close 4000: it can be resumed for some minutes
    EndSession, //!< close 1000: coming back costs an identify
};

//! The shards of one bot, or a part of them, spread over threads: the library's face. Works alone, with a token and an
//! API address, or under a Fleet, which brings the gateway address and the permits.
//!
//! Calls that take time return a QFuture: of a result with typed errors, never an exception. They have a deadline if
//! wanted; cancelling the future withdraws the shards that are not ready yet from the identify queue and stops them.
//! Lives in the core thread, as do its signals; its shards live in their own threads, where the dispatch handler and
//! the sinks are called. Examples that compile: tests/core/tst_libraryexamples.cpp.
//! Destroying it drops all connections without ending their sessions.
class ShardManager : public QObject {
    Q_OBJECT
public:
    //! Called in the core thread when a connection that had been open ended: which shard, why, and whether it
    //! reconnects by itself. Not called when auto-scaling replaces the shard.
    using CloseHandler = std::function<void(ShardId, const ShardError&, bool willReconnect)>;
    //! Called in the shards' threads for every event; with several threads, from all of them at once.
    using DispatchHandler = std::function<void(const Dispatch&)>;

    struct Options {
        ShardConfig config; //!< token, intents, presence, timings … for every shard
        QUrl apiUrl{QStringLiteral("https://discord.com/api/v10")}; //!< asked for what is left open below
        int total = 0; //!< 0: as Discord recommends, or as the sessions were made
        QList<int> numbers; //!< which of the total; empty: all
        QList<ShardId> shards; //!< instead of the two: a set with mixed totals, as a split leaves it
        QHash<int, Session> sessions; //!< by shard number: these resume
        QList<int> paused; //!< of its shards: the first open() leaves them paused, with the sessions they have
        bool autoScaling = false; //!< split a shard when Discord says 4011
        int splitCount = 2; //!< into so many
        int threads = 1;
        bool epoll = true; //!< false: Qt's own event dispatcher
        int identifyFloorPercent = 20; //!< of the daily identifies, kept back; for the manager's own permits
        QString ledgerDirectory; //!< where they write down each identify; empty: nowhere, a restart knows nothing of it
        IdentifyPermits* permits = nullptr; //!< not owned; nullptr: its own, for bots of a single process
        int generation = 0; //!< tells managers apart that share permits
        DispatchHandler onDispatch;
        CloseHandler onClose;
    };

    explicit ShardManager(Options options, QObject* parent = nullptr);
    ~ShardManager() override;

    // ----- Opening and closing
    //! All at once; those with a session resume it, the others identify in their turn.
    QFuture<ShardCallResult> open(std::chrono::milliseconds deadline = noDeadline);
    //! One, with the session it has, if any. A number that is not there yet is added.
    QFuture<ShardCallResult> openShard(int number, std::chrono::milliseconds deadline = noDeadline);
    //! One, with this session; its shard says which.
    QFuture<ShardCallResult> resumeShard(const Session& session, std::chrono::milliseconds deadline = noDeadline);
    //! One; the result holds its session if it is kept.
    QFuture<ShardCallResult> closeShard(int number, AfterClose after = AfterClose::KeepSession);
    //! All; the result holds what can be resumed. `cause` is for the timeline, translated.
    QFuture<ShardCallResult> close(AfterClose after = AfterClose::KeepSession, const QString& cause = {});

    // ----- Looking
    [[nodiscard]] int generation() const { return m_options.generation; }
    //! The count that the shards were made with; the largest in use after a split.
    [[nodiscard]] int total() const { return m_set.largestTotal(); }
    [[nodiscard]] Transport transport() const { return m_options.config.transport; }
    [[nodiscard]] QList<int> numbers() const { return m_set.numbers(); }
    [[nodiscard]] QList<ShardId> shardIds() const { return m_set.shards(); }
    [[nodiscard]] std::optional<ShardId> shardByNumber(int number) const { return m_set.byNumber(number); }
    //! What stands for a shard of this manager in the queue of permits that several share.
    [[nodiscard]] IdentifyTicket ticketOf(ShardId shard) const { return {m_options.generation, shard}; }
    //! Whether openShard() will resume: it was made with a session for it, which was not used yet.
    [[nodiscard]] bool hasSessionFor(int number) const { return m_options.sessions.contains(number); }
    //! The shard that receives a guild's events, by Discord's routing formula; nullopt when it is not one of ours.
    [[nodiscard]] std::optional<ShardId> shardByGuild(GuildId guild) const { return m_set.byGuild(guild); }
    //! The latest report of every shard, by number; at most a tick (250 ms) old.
    [[nodiscard]] QList<ShardSnapshot> snapshots() const;
    [[nodiscard]] std::optional<ShardSnapshot> snapshot(int number) const;
    [[nodiscard]] QList<EventTypeCount> eventTypes() const { return m_lanes.eventTypes(); }
    //! Every transition before this (UTC) has been told with transitioned(); invalid: not even the first.
    [[nodiscard]] QDateTime toldUntil() const { return m_lanes.toldUntil(); }

    // ----- Commands
    //! For shards that are there; others in the list are left out.
    void command(ShardCommand command, const QList<int>& numbers);
    //! Those of them that wait to identify are paused, for this reason (translated).
    void leaveQueue(const QList<int>& numbers, const QString& cause);
    //! Coalesced to Discord's 5 per 20 s and shard; also shown in the sessions to come.
    QFuture<ShardCallResult> setPresence(const Presence& presence, const QList<int>& numbers);
    //! On the shard that owns the guild.
    QFuture<ShardCallResult> updateVoiceState(const VoiceState& state);
    //! On the shard that owns the guild; members come as events, and membersReceived() follows the last chunk.
    QFuture<ShardCallResult> requestMembers(const MembersRequest& request);
    //! On the shards that own the guilds, each asked for its own.
    QFuture<ShardCallResult> requestSoundboardSounds(const QList<GuildId>& guilds);

    // ----- For the owner of several generations
    //! Where dispatches go, besides Options::onDispatch; the sinks must outlive the manager or be replaced before.
    void setSinks(const std::vector<DispatchSink*>& sinks);
    void setAutoScaling(bool on) { m_options.autoScaling = on; }
    void failAll(ShardFailure failure, const QString& cause, ShardThread::Whom whom);
    //! Others have taken their place: they are no longer of this set. Their connections are dropped, their sessions
    //! told as gone.
    void removeShards(const QList<int>& numbers);
    void watch(const QList<int>& numbers);
    void inspect(const QList<int>& numbers);
    //! Asks all threads; `answer` is called once, in the core thread, with rosters and sequences as they are now.
    void collectSessions(QObject* context, std::function<void(const QList<Session>&)> answer);
    //! Asks all threads what has changed since the last time; `answer` is called once, in the core thread. Whatever a
    //! sink was given before this call has numbers that the answer, or an earlier one, has reached.
    void collectChanges(QObject* context, std::function<void(const QList<SessionChange>&)> answer);
    //! With the next collection every session is told anew, as a whole.
    void retellSessions();
    //! Resumes a session on a shard that has none under way, be it paused, failed or waiting to identify.
    QFuture<ShardCallResult> restoreShard(const Session& session);

signals:
    // A shard's life.
    void connected(Shardroom::ShardId shard);
    void disconnected(Shardroom::ShardId shard, const Shardroom::ShardError& why, bool willReconnect);
    void ready(Shardroom::ShardId shard); //!< a new session
    void reconnected(Shardroom::ShardId shard); //!< after ready(), when an earlier session was lost
    void resumed(Shardroom::ShardId shard, quint64 replayed);
    void allGuildsReady(Shardroom::ShardId shard);
    void failed(const Shardroom::ShardError& error); //!< it does not come back by itself
    void split(Shardroom::ShardId shard, const QList<Shardroom::ShardId>& parts);
    void membersReceived(Shardroom::GuildId guild, const QByteArray& nonce, int chunks);
    // For whoever shows it.
    void transitioned(const QList<Shardroom::ShardTransition>& transitions);
    void detailed(const QList<Shardroom::ShardDetail>& details);
    void framesSeen(const QList<Shardroom::FrameBatch>& batches);
    void noticed(Shardroom::ShardId shard, const QString& text, const QDateTime& at);
    void failedForGood(Shardroom::ShardId shard, int closeCode, const QDateTime& at);
    //! For the vault, between two collections: what can't wait for the next.
    void sessionsChanged(const QList<Shardroom::SessionChange>& changes);
    void closed(const QList<Shardroom::Session>& sessions); //!< close() is done: what can be resumed

private:
    struct Collection {
        QPointer<QObject> context;
        std::function<void(const QList<Session>&)> answer;
        QList<Session> sessions;
        int missing = 0;
    };
    struct ChangeCollection {
        QPointer<QObject> context;
        std::function<void(const QList<SessionChange>&)> answer;
        int missing = 0;
    };
    class HandlerSink;

    void connectLane(ShardLanes::Lane& lane);
    void connectPermits();
    void whenGatewayIsKnown(ShardCalls::Call* call, std::function<void()> then);
    void onGateway(const GatewayBot& answer);
    void onGatewayFailed(const RestError& error);
    void failWaiting(const ShardError& error);
    [[nodiscard]] QString fillSet(int recommended);
    [[nodiscard]] std::optional<ShardError> objection(const Session& session) const;
    void openAll(ShardCalls::Call& call);
    enum class Opening { New, InPlace };
    void open(
        ShardCalls::Call& call, ShardId shard, const std::optional<Session>& session, Opening opening = Opening::New);
    QFuture<ShardCallResult> resume(const Session& session, Opening opening, std::chrono::milliseconds deadline);
    void startShards(const QList<ShardId>& shards, const QHash<int, Session>& sessions);
    void onEvent(const ShardEvent& event);
    void onFailed(const ShardEvent& event);
    void passVerdictOn(int closeCode);
    [[nodiscard]] bool splits(ShardId shard, std::optional<int> closeCode) const;
    void splitShard(ShardId shard);
    void onLaneClosed(const QList<Session>& sessions);
    void collected(int request, const QList<Session>& sessions);
    void changed(const QList<SessionChange>& changes);
    void changesCollected(int request, const QList<SessionChange>& changes);
    template <typename Send>
    QFuture<ShardCallResult> send(std::optional<ShardId> shard, Send send);

    Options m_options;
    std::unique_ptr<HandlerSink> m_handler; // before the lanes, which call it
    std::unique_ptr<GatewayAccess> m_access; // where no permits or no address were given
    IdentifyPermits* m_permits;
    QUrl m_gatewayUrl; // as the API named it, where the options leave it open
    bool m_gatewayKnown = false;
    QString m_wrongOptions;
    ShardSet m_set;
    ShardCalls m_calls;
    ShardLanes m_lanes;
    QHash<int, Presence> m_presences; // the newest of each number
    QString m_verdict; // of the last shard that failed, translated
    std::map<ShardId, int> m_wishes; // the latest of each shard
    std::map<ShardId, int> m_splitDepth; // splits in a row, none of whose parts was ever ready
    std::map<int, Collection> m_collections;
    std::map<int, ChangeCollection> m_changeCollections;
    QList<SessionChange> m_changes; // while collecting: from all threads, as they came
    std::vector<std::pair<quint64, std::function<void()>>> m_waitingForGateway; // by call
    int m_nextRequest = 0;
    QList<Session> m_closedSessions;
    int m_closedLanes = 0;
    std::vector<std::shared_ptr<QPromise<ShardCallResult>>> m_closing;
    bool m_isClosing = false;
};

} // namespace Shardroom
