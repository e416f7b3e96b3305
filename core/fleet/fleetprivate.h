// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/eventtyperates.h"
#include "core/fleet/fleet.h"
#include "core/fleet/gatewayaccess.h"
#include "core/fleet/recorder.h"
#include "core/fleet/sessionvault.h"
#include "core/fleet/shardmanager.h"
#include "core/reshard/resharder.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLockFile>
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
    {
        identifies.allowBelowFloor(options.spendReserve);
    }

    void say(TimelineEntry::Kind kind, const QString& text, const QString& next = {});
    void addTransitions(const QList<ShardTransition>& transitions);
    void fail(int exitStatus, const QString& text);
    void publish();

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
    [[nodiscard]] QList<Session> sessionsOfOthers() const;
    //! Makes the state directory ours alone, and loads what is in it. False after fail().
    [[nodiscard]] bool openVault();

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
    std::optional<SavedSessions> saved;
    std::unique_ptr<QLockFile> vaultLock;
    QUrl gatewayUrl;
    std::unique_ptr<Recorder> recorder;
    bool recorderFailed = false;
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
