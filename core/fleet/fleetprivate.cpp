// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/fleetprivate.h"

#include "core/fleet/startplan.h"
#include "core/gateway/closecode.h"
#include "core/gateway/counttext.h"
#include "core/reshard/reshardadvice.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

void Fleet::Private::say(TimelineEntry::Kind kind, const QString& text, const QString& next)
{
    TimelineEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.kind = kind;
    entry.text = text;
    entry.next = next;
    timeline.append(entry);
}

void Fleet::Private::act(const QString& text, RequestId request, const QString& next)
{
    act(text, request == 0 ? TimelineEntry::Origin::Window : TimelineEntry::Origin::ControlSocket, next);
}

void Fleet::Private::act(const QString& text, TimelineEntry::Origin origin, const QString& next)
{
    say(TimelineEntry::Kind::Action, text, next);
    timeline.last().origin = origin;
}

//! What becomes of a shard in this state; the shard itself knows better when it backs off.
QString Fleet::Private::whatIsNext(const ShardTransition& transition)
{
    if (!transition.next.isEmpty())
        return transition.next;
    switch (transition.to) {
    case ShardState::Stopped:
        return tr("Stays so until somebody opens it, which costs an identify");
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
        return tr("Waits for the gateway");
    case ShardState::QueuedForIdentify:
        return tr("Identifies in its turn");
    case ShardState::Identifying:
        return tr("Waits for READY");
    case ShardState::Resuming:
        return tr("Gets what it missed");
    case ShardState::Ready:
    case ShardState::BackingOff:
        return {};
    case ShardState::Paused:
        return tr("Stays so until it is resumed");
    case ShardState::Failed:
        return transition.closeCode.value_or(0) != 0 ? closeCodeInfo(*transition.closeCode).remedy
                                                     : tr("Stays so until it is resumed");
    }
    Q_UNREACHABLE();
}

void Fleet::Private::addTransitions(const QList<ShardTransition>& transitions)
{
    for (const ShardTransition& transition : transitions) {
        TimelineEntry entry;
        entry.at = transition.at;
        entry.kind = TimelineEntry::Kind::State;
        entry.shard = transition.shard;
        entry.from = transition.from;
        entry.to = transition.to;
        entry.closeCode = transition.closeCode;
        entry.cost = transition.to == ShardState::Identifying ? 1 : 0;
        entry.text = transition.cause;
        const bool isDropped = transition.to == ShardState::Stopped && transition.shard.total != serving.total();
        entry.next = isDropped ? tr("It is gone; the shards that serve go on") : whatIsNext(transition);
        timeline.append(entry);
    }
}

void Fleet::Private::fail(int exitStatus, const QString& text)
{
    phase = FleetPhase::Failed;
    message = text;
    publish();
    emit q.failed({exitStatus, text});
}

void Fleet::Private::publish()
{
    if (recorder) {
        if (const QString error = recorder->flush(); !error.isEmpty() && !std::exchange(recorderFailed, true))
            say(TimelineEntry::Kind::Warning, error);
    }
    tellTimeline(!tick.isActive());
    FleetSnapshot latest = snapshot();
    advanceRolling(latest.shards);
    if (rolling)
        latest.rolling = rolling->progress();
    keepHolds(latest.shards);
    emit q.snapshotReady(latest);
    publishVault();
}

void Fleet::Private::tellTimeline(bool all)
{
    if (timeline.isEmpty())
        return;
    std::ranges::stable_sort(timeline, {}, &TimelineEntry::at);
    auto end = timeline.cend();
    if (!all && !serving.isEmpty()) {
        // Shards tell their transitions with their threads' ticks, everything else is here at once. A thread that hangs
        // holds nothing up for long.
        constexpr qint64 patience = 1000; // ms
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const QDateTime until = std::max(serving.toldUntil(), now.addMSecs(-patience));
        // What is of the future was stamped before the clock was set back, and would wait until it gets there.
        if (timeline.constLast().at <= now)
            end = std::ranges::upper_bound(std::as_const(timeline), until, {}, &TimelineEntry::at);
    }
    const auto count = end - timeline.cbegin();
    if (count == 0)
        return;
    const QList<TimelineEntry> rest = timeline.mid(count);
    timeline.resize(count);
    emit q.timelineGrew(std::exchange(timeline, rest));
}

FleetSnapshot Fleet::Private::snapshot()
{
    FleetSnapshot snapshot;
    snapshot.at = QDateTime::currentDateTimeUtc();
    snapshot.phase = phase;
    snapshot.message = message;
    snapshot.budget = identifies.budget();
    snapshot.apiHost = options.apiUrl.authority();
    snapshot.plainText = options.apiUrl.scheme() == QLatin1StringView("http");
    snapshot.readOnly = options.readOnly;
    if (!serving.isEmpty()) {
        snapshot.shardTotal = serving.total();
        const QString compression = queryValue(serving.transport());
        snapshot.compression = compression.isEmpty() ? u"none"_s : compression;
        snapshot.setShards(serving.snapshots());
        snapshot.setGrowth(growth.perDay());
        eventTypes.update(serving.eventTypes(), std::chrono::steady_clock::now());
        snapshot.eventTypes = eventTypes.rates();
        snapshot.advice = advice;
    }
    snapshot.isStartFailing = startFails && phase == FleetPhase::Starting;
    snapshot.setLanes(identifies.lanes([this](const IdentifyTicket& ticket) {
        return ticketOf(ticket.shard.number) == ticket; // else of a set that is only on its way
    }));
    if (resharder)
        snapshot.reshard = resharder->progress();
    snapshot.announced = autoReshard.announcement();
    return snapshot;
}

void Fleet::Private::onGateway(const GatewayBot& answer)
{
    gatewayUrl = answer.url;
    recommended = answer.shards;
    if (phase == FleetPhase::Starting)
        open(answer);
    answerWaiting({});
}

void Fleet::Private::onRestError(const RestError& error)
{
    if (phase == FleetPhase::Starting) {
        fail(1, error.text);
        return;
    }
    say(TimelineEntry::Kind::Warning, error.text);
    answerWaiting(error.text);
}

//! Tells all who wait for fresh numbers: they are here, or (with a reason) they are not.
void Fleet::Private::answerWaiting(const QString& failure)
{
    const auto all = std::exchange(waiting, {});
    for (const Waiting& one : all) {
        if (failure.isEmpty())
            one.then();
        else
            one.otherwise(failure);
    }
}

void Fleet::Private::refresh(std::function<void()> then, std::function<void(const QString&)> otherwise)
{
    waiting.push_back({std::move(then), std::move(otherwise)});
    access.ask();
}

void Fleet::Private::open(const GatewayBot& answer)
{
    identifies.holdAll(holds.queue);
    if (unfinished && openUnfinished(answer))
        return;
    const StartPlan plan = planStart(options, answer, saved);
    for (const QString& notice : plan.notices)
        say(TimelineEntry::Kind::Notice, notice);
    for (const QString& warning : plan.warnings)
        say(TimelineEntry::Kind::Warning, warning);
    // A file that the user named must be right: whoever named it did not mean to identify.
    if (plan.refusal.isEmpty() && saved && !saved->sessions.isEmpty() && plan.sessions.isEmpty()
        && !options.sessionsFile.isEmpty()) {
        fail(3,
            tr("No session of %1 can be used: %2 Leave --sessions out to start without it.")
                .arg(options.sessionsFile, plan.warnings.join(u' ')));
        return;
    }
    if (!plan.refusal.isEmpty()) {
        fail(plan.exitStatus, plan.refusal);
        return;
    }
    phase = FleetPhase::Running;
    message.clear();
    say(TimelineEntry::Kind::Notice,
        tr("Discord recommends %1 shards; starting %2 of %3: %4 resume, %5 identify (%6 of %7 starts left)")
            .arg(countText(answer.shards))
            .arg(QLocale().toString(plan.shards.size()))
            .arg(QLocale().toString(plan.total))
            .arg(QLocale().toString(plan.sessions.size()))
            .arg(QLocale().toString(plan.identifies))
            .arg(countText(answer.remaining))
            .arg(countText(answer.total)));
    beginVault(plan);
    ShardManager& first = serving.add(makeManager(plan.shards, plan.sessions, stillPaused(plan)), true);
    holdAgain(first);
    serving.setAutoScaling(options.autoScaling);
    serving.setSinks(sinks);
    followShards();
    first.open();
    startWatching();
}

std::unique_ptr<ShardManager> Fleet::Private::makeManager(
    const QList<ShardId>& shards, const QHash<int, Session>& sessions, const QList<int>& paused)
{
    const Transport transport = transportFor(options.compression, shards.size());
    auto manager = std::make_unique<ShardManager>(ShardManager::Options{
        .config = {options.token, options.intents, options.presence, transport, gatewayUrl, options.timings},
        .shards = shards,
        .sessions = sessions,
        .paused = paused,
        .splitCount = options.splitCount,
        .threads = options.threads,
        .epoll = options.epollDispatcher,
        .permits = &identifies,
        .generation = ++generations,
    });
    QObject::connect(manager.get(), &ShardManager::sessionsChanged, &q,
        [this, raw = manager.get()](const QList<SessionChange>& changes) {
            for (const SessionChange& change : changes) {
                if (FleetVault* keeper = vaultFor(raw, change.session.shard))
                    keeper->store({change});
            }
        });
    QObject::connect(manager.get(), &ShardManager::transitioned, &q,
        [this](const QList<ShardTransition>& transitions) { addTransitions(transitions); });
    QObject::connect(manager.get(), &ShardManager::detailed, &q, &Fleet::detailsReady);
    QObject::connect(manager.get(), &ShardManager::framesSeen, &q, &Fleet::framesSeen);
    QObject::connect(manager.get(), &ShardManager::membersReceived, &q, &Fleet::membersReceived);
    QObject::connect(
        manager.get(), &ShardManager::noticed, &q, [this](ShardId shard, const QString& text, const QDateTime& at) {
            say(TimelineEntry::Kind::Warning, text);
            timeline.last().shard = shard;
            timeline.last().at = at;
        });
    QObject::connect(manager.get(), &ShardManager::split, &q,
        [this](ShardId shard, const QList<ShardId>& parts) { onSplit(shard, parts); });
    QObject::connect(manager.get(), &ShardManager::failedForGood, &q,
        [this, raw = manager.get()](
            ShardId shard, int closeCode, const QDateTime& at) { onFailedForGood(*raw, shard, closeCode, at); });
    return manager;
}

void Fleet::Private::onSplit(ShardId shard, const QList<ShardId>& parts)
{
    QStringList names;
    for (const ShardId part : parts)
        names.append(u"%1/%2"_s.arg(part.number).arg(part.total));
    say(TimelineEntry::Kind::Warning,
        tr("Shard %1 of %2 has too many guilds (close 4011) and was split: %3")
            .arg(shard.number)
            .arg(countText(shard.total))
            .arg(names.join(u", "_s)),
        tr("Each part costs an identify; events of its guilds are missed until it is ready"));
}

void Fleet::Private::advise()
{
    if (phase != FleetPhase::Running)
        return;
    QList<int> guilds;
    for (const ShardSnapshot& shard : serving.snapshots()) {
        if (shard.state == ShardState::Ready && shard.loading == 0)
            guilds.append(shard.guilds);
    }
    const ReshardAdvice found = adviseReshard({
        .total = serving.total(),
        .guilds = guilds,
        .threshold = options.advisedGuildsPerShard.value_or(0),
        .recommended = recommended,
        .largeBotMultiple = options.largeBotMultiple,
        .spendable = identifies.spendable(),
    });
    if (std::exchange(advice, found.text) != found.text && !found.text.isEmpty())
        say(TimelineEntry::Kind::Warning, found.text);
}

void Fleet::Private::answer(const QFuture<ShardCallResult>& result, const QString& what, RequestId request)
{
    QFuture<ShardCallResult>(result).then(&q, [this, what, request](const ShardCallResult& came) {
        if (came.isSuccess())
            done(request);
        else
            emit q.refused(what, came.errors.first().text, request);
    });
}

//! What one shard was told may hold for all: the others must not spend an identify each to hear it too.
void Fleet::Private::onFailedForGood(ShardManager& manager, ShardId shard, int closeCode, const QDateTime& at)
{
    const CloseCodeInfo info = closeCodeInfo(closeCode);
    const QString cause = tr("Close %1: %2. %3 %4").arg(closeCode).arg(info.meaning, info.explanation, info.remedy);
    const ShardFailure failure = failureFor(closeCode);
    say(TimelineEntry::Kind::Warning,
        tr("Shard %1 of %2 stopped. %3").arg(shard.number).arg(countText(shard.total)).arg(cause));
    timeline.last().shard = shard; // so that filters by shard and code find it
    timeline.last().closeCode = closeCode;
    timeline.last().at = at;
    switch (failure) {
    case ShardFailure::Authentication: // the shard's own set knows already
        for (ShardManager* each : serving.managers()) {
            if (each != &manager)
                each->failAll(failure, cause, ShardThread::Whom::Everyone);
        }
        return;
    case ShardFailure::DisallowedIntents: {
        const QString asked = intentNames(options.intents & privilegedIntents).join(u", "_s);
        const QString text
            = tr("Discord refuses an intent (close 4014). Of those that must be enabled in the developer "
                 "portal, this bot asks for: %1.")
                  .arg(asked);
        if (advice != text && !asked.isEmpty()) { // once, not for each shard
            advice = text;
            say(TimelineEntry::Kind::Warning, advice);
        }
        return;
    }
    case ShardFailure::InvalidShard:
    case ShardFailure::InvalidApiVersion:
    case ShardFailure::InvalidIntents:
        return;
    case ShardFailure::ShardingRequired: // about this shard's guilds alone
        refresh(
            [this, shard] {
                const int larger = std::max(recommended, shard.total * 2);
                const int total
                    = (larger + options.largeBotMultiple - 1) / options.largeBotMultiple * options.largeBotMultiple;
                autoReshard.tooManyGuilds(shard, total, QDateTime::currentDateTime());
                advice = tr("Shard %1 of %2 has more guilds than Discord allows on one (close 4011). Reshard to %3, or "
                            "let automatic scaling split such a shard.")
                             .arg(shard.number)
                             .arg(countText(shard.total))
                             .arg(countText(total));
                say(TimelineEntry::Kind::Warning, advice);
                timeline.last().shard = shard;
            },
            [](const QString&) {}); // the timeline has the reason
        return;
    case ShardFailure::None:
    case ShardFailure::Quarantined: // about this shard alone
        return;
    }
}

//! The shards a command is for; nullopt after it was refused.
std::optional<QList<int>> Fleet::Private::chosen(
    const QString& what, const ShardSelection& selection, RequestId request)
{
    QString why;
    if (options.readOnly)
        why = tr("This is read-only mode. Start without --read-only to change anything.");
    else if (serving.isEmpty() || phase == FleetPhase::Stopping)
        why = tr("The fleet is not running.");
    else if (!selection.all && selection.total != 0 && selection.total != serving.total())
        why = tr("It was meant for the set of %1 shards; by now there are %2. Select again.")
                  .arg(countText(selection.total))
                  .arg(countText(serving.total()));
    else if (!selection.all && selection.numbers.isEmpty())
        why = tr("No shard is selected.");
    if (why.isEmpty() && !selection.all) {
        const QList<int> ours = serving.numbers();
        for (const int number : selection.numbers) {
            if (!std::ranges::binary_search(ours, number))
                why = tr("Shard %1 is not one of this fleet's.").arg(number);
        }
    }
    if (!why.isEmpty()) {
        emit q.refused(what, why, request);
        return std::nullopt;
    }
    return selection.all ? serving.numbers() : selection.numbers;
}

QString Fleet::Private::objectionToCost(int identifies) const
{
    const IdentifyBudget budget = this->identifies.budget();
    if (identifies <= budget.spendable())
        return {};
    return tr("It would cost %1 identifies, but only %2 can be spent: %3 are left, and %4 of them are kept back. "
              "Select fewer shards, wait for the reset, or allow some below the floor.")
        .arg(countText(identifies))
        .arg(countText(budget.spendable()))
        .arg(countText(budget.remaining))
        .arg(countText(std::min(budget.remaining, budget.floor)));
}

void Fleet::Private::done(RequestId request)
{
    if (request != 0)
        emit q.carriedOut(request);
}

} // namespace Shardroom
