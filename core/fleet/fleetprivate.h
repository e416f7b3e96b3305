// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/eventtyperates.h"
#include "core/fleet/fleet.h"
#include "core/fleet/fleetvault.h"
#include "core/fleet/gatewayaccess.h"
#include "core/fleet/recorder.h"
#include "core/fleet/shardmanager.h"
#include "core/fleet/startplan.h"
#include "core/reshard/resharder.h"
#include "core/vault/filelock.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>

#include <functional>

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
    {
        identifies.allowBelowFloor(options.spendReserve);
    }

    void say(TimelineEntry::Kind kind, const QString& text, const QString& next = {});
    void addTransitions(const QList<ShardTransition>& transitions);
    void fail(int exitStatus, const QString& text);
    void publish();
    [[nodiscard]] FleetSnapshot snapshot();

    void onGateway(const GatewayBot& answer);
    void onRestError(const RestError& error);
    void open(const GatewayBot& answer);
    [[nodiscard]] std::unique_ptr<ShardManager> makeManager(
        const QList<ShardId>& shards, const QHash<int, Session>& sessions);
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

    void forecast(int total, std::function<void(const ReshardForecast&)> answer);
    void beginReshard(const ReshardForecast& forecast, RequestId request);
    void switchSets();
    void reshardFinished(bool switched, const QString& report);
    void onFailedForGood(ShardManager& manager, ShardId shard, int closeCode);
    void saveAndStop(const QList<Session>& sessions);

    // Saved sessions, in fleetsessions.cpp.
    //! Makes the state directory ours alone, and loads what is in it. False after fail().
    [[nodiscard]] bool openVault();
    [[nodiscard]] bool lockStateDirectory();
    //! What the recording holds already must not go there again.
    void markDelivered(const RecordingMark& mark);
    //! From now on the vault follows the shards of this plan.
    void beginVault(const StartPlan& plan);
    //! `replaced`: shards whose place was taken; the vault forgets them in the same stroke.
    void collectChanges(const QList<ShardId>& replaced = {});
    [[nodiscard]] QString objectionToWriting(const QString& path) const;
    void publishVault();
    [[nodiscard]] SessionGuard guard() const;
    [[nodiscard]] ImportPreview previewOf(const ImportFile& file, const SessionsRead& read, const QList<Session>& own);
    //! Reads the file and asks the shards for what they have, then calls.
    void readImport(const ImportFile& file,
        std::function<void(const SessionsRead& read, const QList<Session>& own, const ImportPreview& preview)> then);
    void resume(const QList<Session>& sessions);
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
    std::optional<SavedSessions> saved; // until the shards have them
    QList<Session> others; // of the same set, which another start looks after
    std::unique_ptr<FileLock> vaultLock;
    QUrl gatewayUrl;
    std::unique_ptr<Recorder> recorder; // before the vault, which syncs it
    bool recorderFailed = false;
    FleetVault vault;
    QTimer vaultTimer;
    int vaultWatchers = 0;
    int vaultTicks = 0;
    VaultSnapshot shownVault;
    std::vector<DispatchSink*> sinks;
    // Before the sets, so that it dies after them: their threads dispatch into its gate.
    std::unique_ptr<Resharder> resharder;
    std::unique_ptr<ShardManager> serving;
    std::unique_ptr<ShardManager> incoming; // the new set while resharding
    std::unique_ptr<ShardManager> retiring; // a set that is being ended
    int generations = 0;
    QList<int> watched;
    QList<TimelineEntry> timeline; // since the last tick
    struct Waiting { // for fresh numbers
        std::function<void()> then;
        std::function<void(const QString&)> otherwise;
    };
    std::vector<Waiting> waiting;
};

} // namespace Shardroom
