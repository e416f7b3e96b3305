// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/fleetprivate.h"

#include "core/fleet/startplan.h"

#include <QtCore/QDir>

#include <algorithm>
#include <numeric>

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
        entry.text = transition.cause;
        entry.next = transition.next;
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
    FleetSnapshot snapshot;
    snapshot.at = QDateTime::currentDateTimeUtc();
    snapshot.phase = phase;
    snapshot.message = message;
    snapshot.budget = identifies.budget();
    snapshot.apiHost = options.apiUrl.authority();
    snapshot.plainText = options.apiUrl.scheme() == QLatin1StringView("http");
    snapshot.readOnly = options.readOnly;
    if (serving) {
        snapshot.shardTotal = serving->total();
        const QString compression = queryValue(serving->transport());
        snapshot.compression = compression.isEmpty() ? u"none"_s : compression;
        QList<ShardSnapshot> shards = serving->snapshots();
        for (ShardSnapshot& shard : shards) {
            if (shard.state == ShardState::QueuedForIdentify && !shard.until)
                shard.until = identifies.expectedGrant({serving->generation(), shard.shard});
        }
        snapshot.setShards(shards);
    }
    if (resharder)
        snapshot.reshard = resharder->progress();
    if (!timeline.isEmpty()) {
        std::ranges::stable_sort(timeline, {}, [](const TimelineEntry& entry) { return entry.at; });
        emit q.timelineGrew(std::exchange(timeline, {}));
    }
    emit q.snapshotReady(snapshot);
}

bool Fleet::Private::openVault()
{
    if (!options.stateDirectory.isEmpty()) {
        // Asked now and not when it is too late: sessions that can't be saved cost an identify each at the next start.
        if (const QString error = SessionVault::prepareDirectory(options.stateDirectory); !error.isEmpty()) {
            fail(1, error);
            return false;
        }
        vaultLock = std::make_unique<QLockFile>(QDir(options.stateDirectory).filePath(u"lock"_s));
        vaultLock->setStaleLockTime(0);
        if (!vaultLock->tryLock(0)) {
            qint64 pid = 0;
            QString host;
            QString program;
            vaultLock->getLockInfo(&pid, &host, &program);
            fail(3,
                tr("Another Shardroom (process %1) uses the sessions in %2. Two of them would take each session from "
                   "the other again and "
                   "again. Stop it, or give another --state-dir.")
                    .arg(pid)
                    .arg(options.stateDirectory));
            return false;
        }
    }
    const bool named = !options.sessionsFile.isEmpty();
    if (options.resumeSaved && (named || !options.stateDirectory.isEmpty())) {
        const LoadResult loaded
            = SessionVault::load(named ? options.sessionsFile : SessionVault::fileIn(options.stateDirectory));
        // A file that the user named must be right; one that we kept ourselves must not keep the bot from starting.
        if (!loaded.saved && named) {
            fail(1, loaded.error);
            return false;
        }
        if (!loaded.saved && !loaded.missing)
            say(TimelineEntry::Kind::Warning, loaded.error);
        if (loaded.saved) {
            for (const QString& warning : loaded.saved->warnings)
                say(TimelineEntry::Kind::Warning, tr("Session file: %1").arg(warning));
        }
        saved = loaded.saved;
    }
    return true;
}

void Fleet::Private::onGateway(const GatewayBot& answer)
{
    identifies.setLimits(answer);
    gatewayUrl = answer.url;
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
    if (error.kind != RestError::Kind::Unauthorized) // a refused token is not tried again
        identifies.limitsUnknown();
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
    api.requestGatewayBot();
}

void Fleet::Private::open(const GatewayBot& answer)
{
    const StartPlan plan = planStart(options, answer, saved);
    for (const QString& notice : plan.notices)
        say(TimelineEntry::Kind::Notice, notice);
    if (!plan.refusal.isEmpty()) {
        fail(plan.exitStatus, plan.refusal);
        return;
    }
    phase = FleetPhase::Running;
    message.clear();
    say(TimelineEntry::Kind::Notice,
        tr("Discord recommends %1 shards; starting %2 of %3: %4 resume, %5 identify (%6 of %7 starts left)")
            .arg(answer.shards)
            .arg(plan.numbers.size())
            .arg(plan.total)
            .arg(plan.sessions.size())
            .arg(plan.identifies)
            .arg(answer.remaining)
            .arg(answer.total));
    serving = makeManager(plan.total, plan.numbers);
    for (const int number : plan.numbers) {
        if (!plan.sessions.contains(number))
            identifies.expect({serving->generation(), {number, plan.total}});
    }
    serving->setSinks(sinks);
    serving->watch(watched);
    serving->open(plan.sessions);
}

std::unique_ptr<ShardManager> Fleet::Private::makeManager(int total, const QList<int>& numbers)
{
    const int generation = ++generations;
    const Transport transport = transportFor(options.compression, numbers.size());
    auto manager = std::make_unique<ShardManager>(ShardManager::Options{
        .generation = generation,
        .total = total,
        .numbers = numbers,
        .threads = options.threads,
        .config = {options.token, options.intents, options.presence, transport, gatewayUrl, options.timings},
    });
    QObject::connect(manager.get(), &ShardManager::transitioned, &q,
        [this](const QList<ShardTransition>& transitions) { addTransitions(transitions); });
    QObject::connect(manager.get(), &ShardManager::detailed, &q, &Fleet::detailsReady);
    QObject::connect(manager.get(), &ShardManager::identifyWanted, &q, [this, generation](ShardId shard) {
        identifies.request({generation, shard});
    });
    QObject::connect(manager.get(), &ShardManager::identifyWithdrawn, &q, [this, generation](ShardId shard) {
        identifies.cancel({generation, shard});
    });
    QObject::connect(manager.get(), &ShardManager::identifyWritten, &q,
        [this, generation](ShardId shard, std::chrono::steady_clock::time_point at) {
            identifies.written({generation, shard}, at);
        });
    QObject::connect(manager.get(), &ShardManager::identifyThrottled, &q, [this] { identifies.throttled(); });
    QObject::connect(manager.get(), &ShardManager::failedForGood, &q,
        [this, raw = manager.get()](ShardId shard, int closeCode) { onFailedForGood(*raw, shard, closeCode); });
    return manager;
}

//! What one shard was told may hold for all: the others must not spend an identify each to hear it too.
void Fleet::Private::onFailedForGood(ShardManager& manager, ShardId shard, int closeCode)
{
    const CloseCodeInfo info = closeCodeInfo(closeCode);
    const QString cause = tr("Close %1: %2. %3 %4").arg(closeCode).arg(info.meaning, info.explanation, info.remedy);
    say(TimelineEntry::Kind::Warning, tr("Shard %1 of %2 stopped. %3").arg(shard.number).arg(shard.total).arg(cause));
    switch (CloseCode(closeCode)) {
    case CloseCode::AuthenticationFailed:
        for (ShardManager* each : {serving.get(), incoming.get()}) {
            if (each)
                each->failAll(closeCode, cause, ShardThread::Whom::Everyone);
        }
        return;
    case CloseCode::InvalidShard:
    case CloseCode::InvalidApiVersion:
    case CloseCode::InvalidIntents:
    case CloseCode::DisallowedIntents:
        // Sessions that live were accepted once, and go on.
        manager.failAll(closeCode, cause, ShardThread::Whom::WithoutSession);
        return;
    default: // 4011 is about this shard's guilds alone
        return;
    }
}

ShardManager* Fleet::Private::managerOf(int generation) const
{
    for (ShardManager* manager : {serving.get(), incoming.get()}) {
        if (manager && manager->generation() == generation)
            return manager;
    }
    return nullptr;
}

//! The shards a command is for; nullopt after it was refused.
std::optional<QList<int>> Fleet::Private::chosen(const QString& what, const ShardSelection& selection)
{
    QString why;
    if (options.readOnly)
        why = tr("This is read-only mode. Start without --read-only to change anything.");
    else if (!serving || phase == FleetPhase::Stopping)
        why = tr("The fleet is not running.");
    else if (!selection.all && selection.total != 0 && selection.total != serving->total())
        why = tr("It was meant for the set of %1 shards; by now there are %2. Select again.")
                  .arg(selection.total)
                  .arg(serving->total());
    else if (!selection.all && selection.numbers.isEmpty())
        why = tr("No shard is selected.");
    if (why.isEmpty() && !selection.all) {
        for (const int number : selection.numbers) {
            if (!serving->numbers().contains(number))
                why = tr("Shard %1 is not one of this fleet's.").arg(number);
        }
    }
    if (!why.isEmpty()) {
        emit q.refused(what, why);
        return std::nullopt;
    }
    return selection.all ? serving->numbers() : selection.numbers;
}

void Fleet::Private::forecast(int total, std::function<void(const ReshardForecast&)> answer)
{
    QString refusal;
    if (options.readOnly)
        refusal = tr("This is read-only mode.");
    else if (resharder)
        refusal = tr("A reshard is going on already.");
    else if (phase != FleetPhase::Running || !serving)
        refusal = tr("The fleet is not running.");
    if (!refusal.isEmpty()) {
        answer({.fromTotal = serving ? serving->total() : 0, .toTotal = total, .refusal = refusal});
        return;
    }
    const ReshardInputs inputs{
        .fromTotal = serving->total(),
        .servedShards = int(serving->numbers().size()),
        .toTotal = total,
        .remaining = identifies.budget().remaining,
        .largeBotMultiple = options.largeBotMultiple,
        .duration = identifies.timeFor(total),
    };
    serving->collectSessions(
        &q, [inputs, answer](const QList<Session>& sessions) { answer(forecastReshard(inputs, sessions)); });
}

void Fleet::Private::beginReshard(const ReshardForecast& forecast)
{
    const bool stillRunning = phase == FleetPhase::Running; // the roster was asked for meanwhile
    if (!forecast.refusal.isEmpty() || !stillRunning) {
        emit q.refused(tr("Reshard"), stillRunning ? forecast.refusal : tr("The fleet is not running."));
        return;
    }
    say(TimelineEntry::Kind::Action,
        tr("Reshard from %1 to %2: costs %3 identifies")
            .arg(forecast.fromTotal)
            .arg(forecast.toTotal)
            .arg(forecast.identifies));
    QList<int> numbers(forecast.toTotal);
    std::iota(numbers.begin(), numbers.end(), 0);
    incoming = makeManager(forecast.toTotal, numbers);
    for (const ShardId shard : incoming->shardIds())
        identifies.expect({incoming->generation(), shard});
    phase = FleetPhase::Resharding;
    resharder
        = std::make_unique<Resharder>(*serving, *incoming, sinks, forecast.duration * 2 + options.timings.readyTimeout);
    QObject::connect(
        resharder.get(), &Resharder::told, &q, [this](const QString& text) { say(TimelineEntry::Kind::Notice, text); });
    QObject::connect(resharder.get(), &Resharder::switchDue, &q, [this] { switchSets(); });
    QObject::connect(resharder.get(), &Resharder::finished, &q,
        [this](bool switched, const QString& report) { reshardFinished(switched, report); });
    resharder->begin();
}

void Fleet::Private::switchSets()
{
    retiring = std::exchange(serving, std::move(incoming));
    identifies.cancelGeneration(retiring->generation());
    serving->watch(watched);
    QObject::disconnect(retiring.get(), &ShardManager::detailed, &q, nullptr);
    QObject::connect(retiring.get(), &ShardManager::closed, &q, [this] {
        resharder->oldSetEnded();
        retiring.release()->deleteLater(); // we are inside its signal
    });
    retiring->close(false, tr("Replaced by the set of %1").arg(serving->total()));
}

void Fleet::Private::reshardFinished(bool switched, const QString& report)
{
    resharder.release()->deleteLater();
    phase = FleetPhase::Running;
    if (switched) {
        say(TimelineEntry::Kind::Notice, report);
        return;
    }
    say(TimelineEntry::Kind::Warning,
        tr("Reshard stopped: %1. The old set goes on; the new one is ended.").arg(report));
    identifies.cancelGeneration(incoming->generation());
    retiring = std::move(incoming);
    QObject::connect(retiring.get(), &ShardManager::closed, &q, [this] { retiring.release()->deleteLater(); });
    retiring->close(false, tr("The reshard was stopped"));
}

void Fleet::Private::saveAndStop(const QList<Session>& sessions)
{
    QString error;
    if (!options.stateDirectory.isEmpty())
        error = SessionVault::save(
            SessionVault::fileIn(options.stateDirectory), serving->total(), sessions + sessionsOfOthers());
    if (!error.isEmpty())
        say(TimelineEntry::Kind::Warning, error, tr("The next start will identify"));
    tick.stop();
    publish();
    vaultLock.reset();
    emit q.stopped(error.isEmpty());
}

//! With --shard-ids, the file may hold sessions of the same set that another start looks after.
QList<Session> Fleet::Private::sessionsOfOthers() const
{
    QList<Session> others;
    if (saved && saved->shardCount == serving->total()) {
        for (const Session& session : saved->sessions) {
            if (!serving->numbers().contains(session.shard.number))
                others.append(session);
        }
    }
    return others;
}

} // namespace Shardroom
