// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Resharding as the fleet does it: the new set beside the old, and what becomes of both. How it goes on step by step is
// the Resharder's; plans are in fleetplans.cpp, what an earlier process left unfinished is in fleetunfinished.cpp.

#include "core/fleet/fleetprivate.h"
#include "core/gateway/counttext.h"
#include "core/vault/sessionfile.h"

#include <QtCore/QDir>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto threadsLinger = 3s; // so that close frames still arrive

} // namespace

// ----- Carrying out

QString Fleet::Private::beginReshard(const ReshardPlan& plan, TimelineEntry::Origin origin)
{
    if (options.readOnly) // looking at the cost is no change, this is
        return tr("This is read-only mode. Start without --read-only to change anything.");
    if (!plan.refusal.isEmpty())
        return plan.refusal;
    if (const QString busy = planInputs({}).busy; !busy.isEmpty()) // meanwhile
        return busy;
    if (serving.shardIds() != plan.from)
        return tr("The shards were replaced meanwhile. Make a new plan.");
    act(tr("Reshard from %1 to %2 (%3): costs %4 identifies")
            .arg(countText(plan.fromTotal()))
            .arg(countText(plan.toTotal()))
            .arg(displayName(plan.wish.strategy))
            .arg(QLocale().toString(plan.identifies)),
        origin);
    if (!options.stateDirectory.isEmpty()) {
        incomingVault
            = std::make_unique<FleetVault>(ReshardJournal::incomingIn(options.stateDirectory), options.vaultSeal, &q);
        incomingVault->destroy(); // whatever an earlier one left
        incomingVault
            = std::make_unique<FleetVault>(ReshardJournal::incomingIn(options.stateDirectory), options.vaultSeal, &q);
        if (const QString error = SessionFile::prepareDirectory(ReshardJournal::incomingIn(options.stateDirectory));
            !error.isEmpty()) {
            incomingVault.reset();
            return error;
        }
        (void)incomingVault->open();
    }
    ReshardJournal journal;
    journal.plan = plan;
    journal.startedAt = QDateTime::currentDateTimeUtc();
    incoming = &serving.add(makeManager(plan.to, {}), false);
    makeResharder(journal, false);
    if (incomingVault)
        incomingVault->replace(plan.toTotal(), {}, safeLevel);
    resharder->prepare();
    resharder->begin();
    return {};
}

void Fleet::Private::makeResharder(const ReshardJournal& journal, bool recovered)
{
    serving.setAutoScaling(false); // one change at a time
    settled.clear();
    retired.clear();
    positions.clear();
    safeLevel = recovered ? incomingMark.position : vault.recorded();
    positions.emplace_back(Clock::now(), safeLevel);
    if (incomingVault) {
        incomingVault->setRecorder(recorder.get());
        QObject::connect(incomingVault.get(), &FleetVault::failed, &q, [this](const QString& error) {
            say(TimelineEntry::Kind::Warning, error,
                tr("Until it can be written, a crash costs an identify per new shard"));
        });
    }
    phase = FleetPhase::Resharding;
    const QString path = options.stateDirectory.isEmpty() ? QString() : ReshardJournal::fileIn(options.stateDirectory);
    resharder = std::make_unique<Resharder>(
        Resharder::Means{
            .set = serving,
            .incoming = *incoming,
            .permits = identifies,
            .sinks = sinks,
            .write =
                [this, path](const ReshardJournal& now, const std::function<void(const QString&)>& then) {
                    saveAll([this, path, now, then](const QString& error) {
                        if (error.isEmpty())
                            vault.inOrder([path, now] { return path.isEmpty() ? QString() : now.save(path); }, then);
                        else
                            then(error);
                    });
                },
            .moveSessions
            = [this](const ReshardPlan::Batch& batch, const std::function<void()>& then) { moveSessions(batch, then); },
        },
        journal, recovered, options.timings.readyTimeout, options.reshardTimings);
    QObject::connect(
        resharder.get(), &Resharder::told, &q, [this](const QString& text, const QString& next, bool isWarning) {
            say(isWarning ? TimelineEntry::Kind::Warning : TimelineEntry::Kind::Notice, text, next);
        });
    QObject::connect(resharder.get(), &Resharder::switched, &q, [this] {
        advice.clear();
        followShards();
    });
    QObject::connect(resharder.get(), &Resharder::emptied, &q, [this](ShardManager* manager) { retire(manager); });
    QObject::connect(resharder.get(), &Resharder::finished, &q, [this] { reshardFinished(); });
}

//! What the sets have shown to each other no numbers of the recording tell: before the journal lets go of a batch, the
//! vault must know how far its shards are.
void Fleet::Private::saveAll(std::function<void(const QString&)> then)
{
    collectChanges({}, [this, then = std::move(then)] { vault.whenWritten(then); });
}

//! Out of the set; its threads live on for a moment.
void Fleet::Private::retire(ShardManager* manager)
{
    if (manager == incoming)
        incoming = nullptr;
    manager->disconnect(&q);
    manager->setSinks({});
    leaving.emplace_back(manager);
    QTimer::singleShot(threadsLinger, manager,
        [this, manager] { std::erase_if(leaving, [manager](const auto& one) { return one.get() == manager; }); });
}

//! These new shards serve for good: the vault of the serving set gets their sessions, in one stroke with the end of the
//! old ones.
void Fleet::Private::moveSessions(const ReshardPlan::Batch& batch, std::function<void()> then)
{
    settled.insert(batch.to.begin(), batch.to.end());
    retired.insert(batch.replaced.begin(), batch.replaced.end());
    QList<SessionChange> gone;
    for (const ShardId shard : batch.replaced) {
        if (!batch.to.contains(shard))
            gone.append({SessionChange::Kind::Gone, {.shard = shard}});
    }
    if (incoming)
        incoming->retellSessions();
    collectChanges(gone, [this, batch, then = std::move(then)] { dropMoved(batch, then); });
}

//! Only when the one vault has them may the other forget them.
void Fleet::Private::dropMoved(const ReshardPlan::Batch& batch, std::function<void()> then)
{
    constexpr auto retryInterval = 2s;
    vault.whenWritten([this, batch, then = std::move(then)](const QString& error) {
        if (!error.isEmpty()) { // told by the vault
            QTimer::singleShot(retryInterval, &q, [this, batch, then] { dropMoved(batch, then); });
            return;
        }
        if (incomingVault) {
            QList<SessionChange> moved;
            for (const ShardId shard : batch.to)
                moved.append({SessionChange::Kind::Gone, {.shard = shard}});
            incomingVault->store(moved);
        }
        then();
    });
}

void Fleet::Private::reshardFinished()
{
    const ReshardReport report = resharder->report();
    lastReport = report;
    resharder.release()->deleteLater(); // we are inside its signal
    if (incoming && serving.isIdle(*incoming)) // nothing of it serves
        retire(serving.take(*incoming).release());
    incoming = nullptr;
    settled.clear(); // the old shards' threads have told their last
    retired.clear();
    saveAll([this](const QString&) { dropIncoming(); }); // an error is told
    phase = FleetPhase::Running;
    serving.setAutoScaling(options.autoScaling);
    followShards();
    autoReshard.ended(QDateTime::currentDateTime());
    rostersAt = {};
    growth.clear(); // of another set
    const HandoverCounts& counts = report.counts;
    const QString proof
        = tr("%1 events: %2 shown by both sets, %3 by the old one only, %4 by the new one only; %5 identifies of %6")
              .arg(countText(counts.delivered))
              .arg(QLocale().toString(counts.matched))
              .arg(countText(counts.onlyOld))
              .arg(countText(counts.onlyNew))
              .arg(QLocale().toString(report.identifiesSpent))
              .arg(QLocale().toString(report.plan.identifies));
    if (report.outcome == ReshardPhase::Done) {
        say(TimelineEntry::Kind::Notice, tr("Resharded to %1. %2").arg(countText(report.plan.toTotal())).arg(proof));
        if (options.shardCount && *options.shardCount != serving.total())
            say(TimelineEntry::Kind::Warning,
                tr("This program was started with --shards %1. Start it with auto, or with %2, from now on: another "
                   "count would cost an identify for every shard.")
                    .arg(*options.shardCount)
                    .arg(serving.total()));
    } else {
        say(TimelineEntry::Kind::Warning, tr("%1: %2. %3").arg(displayName(report.outcome), report.reason, proof));
    }
    if (!report.failed.isEmpty())
        say(TimelineEntry::Kind::Warning,
            tr("The reshard is over, and of the shards that serve now these have failed: %1").arg(failedText(report)),
            tr("Their guilds' events are missed until they are resumed"));
    if (!options.stateDirectory.isEmpty()) {
        const QDir folder(QDir(options.stateDirectory).filePath(u"reshards"_s));
        vault.inBackground(
            [folder, report] {
                QString error = SessionFile::prepareDirectory(folder.path());
                for (const QString& suffix : {u"json"_s, u"md"_s}) {
                    if (error.isEmpty())
                        error = Shardroom::saveReshardReport(folder.filePath(report.plan.id + u'.' + suffix), report);
                }
                return error;
            },
            [this](const QString& error) {
                if (!error.isEmpty())
                    say(TimelineEntry::Kind::Warning, error);
            });
    }
    emit q.reshardEnded(report);
}

//! The journal and what else was kept of the new set.
void Fleet::Private::dropIncoming(const std::function<void()>& then)
{
    savedIncoming.reset();
    if (options.stateDirectory.isEmpty()) {
        if (then)
            then();
    } else {
        const QString path = ReshardJournal::fileIn(options.stateDirectory);
        vault.inOrder([path] { return ReshardJournal::remove(path); },
            [this, then](const QString& error) {
                if (!error.isEmpty())
                    say(TimelineEntry::Kind::Warning, error);
                if (incomingVault && !resharder) {
                    incomingVault->destroy();
                    incomingVault.reset();
                }
                if (then)
                    then();
            });
    }
}

// ----- Steering

void Fleet::Private::steer(const QString& what, RequestId request, const std::function<QString(Resharder&)>& wish)
{
    QString why;
    if (options.readOnly)
        why = tr("This is read-only mode. Start without --read-only to change anything.");
    else if (!resharder || phase == FleetPhase::Stopping)
        why = tr("No reshard is going on.");
    else
        why = wish(*resharder);
    if (!why.isEmpty()) {
        emit q.refused(what, why, request);
        return;
    }
    act(what, request);
    done(request);
}

void Fleet::pauseReshard(bool paused, RequestId request)
{
    d->steer(paused ? tr("Pause the reshard") : tr("Go on with the reshard"), request,
        [paused](Resharder& resharder) { return resharder.pause(paused); });
}

void Fleet::abortReshard(RequestId request)
{
    d->steer(tr("Abort the reshard"), request,
        [](Resharder& resharder) { return resharder.abort(tr("The operator stopped it")); });
}

void Fleet::rollBackReshard(RequestId request)
{
    d->steer(tr("Roll back the reshard"), request,
        [](Resharder& resharder) { return resharder.rollBack(tr("The operator went back")); });
}

void Fleet::acceptMissingGuilds(int most, RequestId request)
{
    d->steer(
        tr("Accept missing guilds"), request, [most](Resharder& resharder) { return resharder.acceptMissing(most); });
}

void Fleet::endOldShards(RequestId request)
{
    d->steer(tr("End the old shards"), request, [](Resharder& resharder) { return resharder.endOld(); });
}

void Fleet::callOffReshard(RequestId request)
{
    const QString what = tr("Call off the reshard");
    if (d->options.readOnly)
        emit refused(what, tr("This is read-only mode. Start without --read-only to change anything."), request);
    else if (!d->autoReshard.callOff(QDateTime::currentDateTime()))
        emit refused(what, tr("None is announced."), request);
    else {
        d->act(tr("The announced reshard is called off"), request);
        d->done(request);
    }
}

void Fleet::askReshardLedger(std::optional<GuildId> guild, RequestId request)
{
    constexpr int most = 100;
    if (d->resharder) {
        const HandoverGate& gate = d->resharder->gate();
        emit reshardLedger(
            gate.counts(), guild ? QList<GuildLedger>{gate.ledgerOf(*guild)} : gate.unevenGuilds(most), request);
    } else if (d->lastReport && !guild) {
        emit reshardLedger(d->lastReport->counts, d->lastReport->guilds, request);
    } else {
        emit refused(tr("Ledger"), tr("No reshard is going on."), request);
    }
}

void Fleet::saveReshardReport(const QString& path, RequestId request)
{
    if (!d->resharder && !d->lastReport) {
        emit refused(tr("Report"), tr("There was no reshard since the program started."), request);
        return;
    }
    if (const QString why = d->objectionToWriting(path); !why.isEmpty()) {
        emit reported(path, why, request);
        return;
    }
    d->vault.inBackground(
        [path, report = d->resharder ? d->resharder->report() : *d->lastReport] {
            return Shardroom::saveReshardReport(path, report);
        },
        [this, path, request](const QString& error) { emit reported(path, error, request); });
}

} // namespace Shardroom
