// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/eventtyperates.h"
#include "core/fleet/fleet.h"
#include "core/fleet/fleetvault.h"
#include "core/fleet/gatewayaccess.h"
#include "core/fleet/operatorholds.h"
#include "core/fleet/recorder.h"
#include "core/fleet/servingset.h"
#include "core/fleet/startplan.h"
#include "core/metrics/guildgrowth.h"
#include "core/reshard/autoreshard.h"
#include "core/reshard/resharder.h"
#include "core/vault/filelock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <deque>
#include <functional>
#include <set>

namespace Shardroom {

//! What is behind the door: generations of shards, the identify coordinator, and the steps between Discord's answers.
class Fleet::Private {
    Q_DECLARE_TR_FUNCTIONS(Fleet)

public:
    Private(Fleet& fleet, FleetOptions given)
        : q(fleet)
        , options(std::move(given))
        , access(options.apiUrl, options.token,
              {options.timings.identifyInterval, options.timings.identifySlack, options.identifyFloorPercent,
                  options.breaker},
              &fleet)
        , identifies(access.permits())
        , tick(&fleet)
        , adviceTimer(&fleet)
        , vault(options.stateDirectory, options.vaultSeal, &fleet)
        , vaultTimer(&fleet)
        , autoReshard(options.autoReshard)
        , autoTimer(&fleet)
    {
        identifies.allowBelowFloor(options.spendReserve);
    }

    void say(TimelineEntry::Kind kind, const QString& text, const QString& next = {});
    //! An operator's action: whoever waits for an answer is at the control socket, the window does not.
    void act(const QString& text, RequestId request, const QString& next = {});
    void act(const QString& text, TimelineEntry::Origin origin, const QString& next = {});
    //! The ticket of a shard that serves.
    [[nodiscard]] std::optional<IdentifyTicket> ticketOf(int number) const;
    enum class Held { No, Yes, Either };
    //! Those of them that wait to identify.
    [[nodiscard]] QList<int> waitingOf(const QList<int>& numbers, Held held) const;
    //! The serving set has changed, or what somebody wants to see of it.
    void followShards();
    void release(const QList<int>& numbers); // those of them that are held
    [[nodiscard]] static QString whatIsNext(const ShardTransition& transition);
    void addTransitions(const QList<ShardTransition>& transitions);
    void fail(int exitStatus, const QString& text);
    void publish();
    //! What can be told in order: of the rest an earlier one may be on its way. `all`: there will be no later.
    void tellTimeline(bool all);
    [[nodiscard]] FleetSnapshot snapshot();

    void onGateway(const GatewayBot& answer);
    void onRestError(const RestError& error);
    void open(const GatewayBot& answer);
    void startWatching();
    [[nodiscard]] std::unique_ptr<ShardManager> makeManager(
        const QList<ShardId>& shards, const QHash<int, Session>& sessions, const QList<int>& paused = {});
    void onSplit(ShardId shard, const QList<ShardId>& parts);
    //! Looks at the rule "at most so many guilds per shard".
    void advise();
    //! Answers a request when the shards have.
    void answer(const QFuture<ShardCallResult>& result, const QString& what, RequestId request);
    //! Asks Discord for fresh numbers, then calls one of the two.
    void refresh(std::function<void()> then, std::function<void(const QString&)> otherwise);
    void answerWaiting(const QString& failure);
    [[nodiscard]] std::optional<QList<int>> chosen(
        const QString& what, const ShardSelection& selection, RequestId request);
    void done(RequestId request);
    //! Why so many identifies can't be spent now, translated; empty: they can.
    [[nodiscard]] QString objectionToCost(int identifies) const;

    // One shard after the other, in fleetrolling.cpp.
    [[nodiscard]] QString objectionToRolling(const RollingWish& wish) const;
    void advanceRolling(const QList<ShardSnapshot>& shards);
    void tellRollingEnd();

    // Resharding, in fleetreshard.cpp.
    //! Calls with all that a plan rests on; `fresh`: after asking Discord and the shards anew. The text says why not.
    void withPlanInputs(
        bool fresh, std::function<void(const PlanInputs&)> then, std::function<void(const QString&)> otherwise);
    [[nodiscard]] PlanInputs planInputs(const QList<Session>& sessions) const;
    void makePlan(const ReshardWish& wish, bool fresh, std::function<void(const ReshardOutlook&)> then,
        std::function<void(const QString&)> otherwise);
    void apply(const ReshardPlan& plan, RequestId request);
    [[nodiscard]] QString beginReshard(const ReshardPlan& plan, TimelineEntry::Origin origin);
    void makeResharder(const ReshardJournal& journal, bool recovered);
    void reshardFinished();
    void saveAll(std::function<void(const QString& error)> then);
    void dropIncoming(const std::function<void()>& then = {});
    void moveSessions(const ReshardPlan::Batch& batch, std::function<void()> then);
    void dropMoved(const ReshardPlan::Batch& batch, std::function<void()> then);
    void retire(ShardManager* manager);
    //! Carries out what the reshard may refuse, with its reason.
    void steer(const QString& what, RequestId request, const std::function<QString(Resharder&)>& wish);
    void lookAtAutomatic();
    void noteGrowth();

    // One that the process before left unfinished, in fleetunfinished.cpp.
    void loadUnfinished(bool wanted);
    [[nodiscard]] bool openUnfinished(const GatewayBot& answer);
    //! `journal`: nullopt when it can't be read.
    void giveUpUnfinished(const std::optional<ReshardJournal>& journal, const QString& why);
    void seedGate(const QHash<int, Session>& ofOld, const QHash<int, Session>& ofNew, const ReshardJournal& journal);

    void onFailedForGood(ShardManager& manager, ShardId shard, int closeCode, const QDateTime& at);
    void saveAndStop(const QList<Session>& sessions, const QList<Session>& ofIncoming);

    // Saved sessions, in fleetsessions.cpp.
    //! Makes the state directory ours alone, and loads what is in it. False after fail().
    [[nodiscard]] bool openVault();
    [[nodiscard]] bool lockStateDirectory();
    //! What the recording holds already must not go there again.
    void markDelivered(const RecordingMark& mark);
    //! From now on the vault follows the shards of this plan.
    void beginVault(const StartPlan& plan);
    //! Asks all shards what changed and stores it, and with it `also` in the serving set's vault; then calls.
    void collectChanges(const QList<SessionChange>& also = {}, std::function<void()> then = {});
    void storeRound(const QList<std::pair<ShardManager*, QList<SessionChange>>>& round,
        const QList<SessionChange>& also, qint64 recorded);
    //! Which vault keeps what this manager tells of a shard; nullptr: none, since it is given up.
    [[nodiscard]] FleetVault* vaultFor(const ShardManager* manager, ShardId shard);
    //! Everything before this place in the recording was shown by both sets, as far as they will.
    [[nodiscard]] qint64 levelPosition(qint64 recorded);
    [[nodiscard]] QString objectionToWriting(const QString& path) const;
    void publishVault();
    [[nodiscard]] SessionGuard guard() const;
    [[nodiscard]] ImportPreview previewOf(const ImportFile& file, const SessionsRead& read, const QList<Session>& own);
    //! Reads the file and asks the shards for what they have, then calls.
    void readImport(const ImportFile& file,
        std::function<void(const SessionsRead& read, const QList<Session>& own, const ImportPreview& preview)> then);
    void resume(const QList<Session>& sessions);
    // What an operator keeps from happening, in fleetholds.cpp.
    [[nodiscard]] QString holdsFile() const; // empty: nothing is kept
    void loadHolds();
    //! Of the shards of this plan, those that stay paused, by number.
    [[nodiscard]] QList<int> stillPaused(const StartPlan& plan);
    void holdAgain(const ShardManager& manager);
    void keepHolds(const QList<ShardSnapshot>& shards);
    void forgetHolds(); // the program ends, and not for a restart
    //! Why a restart of the program would cost something, translated; empty: it would not.
    [[nodiscard]] QString objectionToRestart() const;
    [[nodiscard]] QString notRunning() const; // why nothing can be changed now; empty when it can

    Fleet& q;
    FleetOptions options;
    GatewayAccess access;
    IdentifyCoordinator& identifies;
    QTimer tick;
    QTimer adviceTimer;
    QString advice;
    int recommended = 0; // Discord's count at its last answer
    EventTypeRates eventTypes;
    FleetPhase phase = FleetPhase::Idle;
    QString message;
    bool startFails = false; // the last try to begin did
    std::optional<SavedSessions> saved; // until the shards have them
    QList<Session> others; // of the same set, which another start looks after
    std::unique_ptr<FileLock> vaultLock;
    QUrl gatewayUrl;
    std::unique_ptr<Recorder> recorder; // before the vault, which syncs it
    bool recorderFailed = false;
    FleetVault vault;
    QTimer vaultTimer;
    OperatorHolds holds; // as they are on the disk
    bool isRestarting = false; // the next stop() is for the program's next start
    int vaultWatchers = 0;
    int vaultTicks = 0;
    VaultSnapshot shownVault;
    std::vector<DispatchSink*> sinks;
    // Before the sets, so that it dies after them: their threads dispatch into its gate.
    std::unique_ptr<Resharder> resharder;
    ServingSet serving;
    std::vector<std::unique_ptr<ShardManager>> leaving; // out of the set, until their close frames have arrived
    ShardManager* incoming = nullptr; // the new set while resharding, one of `serving`
    std::unique_ptr<FleetVault> incomingVault; // its sessions until they serve for good
    std::set<ShardId> settled; // of the new set, those that the main vault keeps
    std::set<ShardId> retired; // of the old set, those that it keeps no more
    std::optional<ReshardJournal> unfinished; // found by this start
    std::optional<SavedSessions> savedIncoming;
    RecordingMark incomingMark;
    std::deque<std::pair<std::chrono::steady_clock::time_point, qint64>>
        positions; // of the recording, while resharding
    qint64 safeLevel = 0; // for the incoming vault's mark
    std::optional<ReshardReport> lastReport;
    AutoReshard autoReshard;
    QTimer autoTimer;
    QList<Session> rosters; // as a plan was last made with
    std::chrono::steady_clock::time_point rostersAt{};
    std::chrono::steady_clock::time_point askedAt{}; // Discord, for a plan
    qint64 bytesBefore = 0; // of memory, when no shard was connected
    GuildGrowth growth; // of the serving set
    int generations = 0;
    std::optional<RollingRun> rolling; // the last one too
    int rollingRuns = 0;
    QList<int> watched;
    QList<int> inspected;
    QList<TimelineEntry> timeline; // not told yet
    struct Waiting { // for fresh numbers
        std::function<void()> then;
        std::function<void(const QString&)> otherwise;
    };
    std::vector<Waiting> waiting;
};

} // namespace Shardroom
