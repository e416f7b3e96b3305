// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A reshard that the process before did not finish: both sets are resumed, and it goes on where it was or back.

#include "core/fleet/fleetprivate.h"
#include "core/fleet/recordingreader.h"
#include "core/gateway/counttext.h"
#include "core/vault/sessionfile.h"

#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! What WebSocket calls an end without a close frame.
constexpr int closedWithTheProcess = 1006;

//! How the sets stand when a reshard was left there.
struct UnfinishedSets {
    QList<ShardId> old; // the old manager's: not replaced yet, and new ones of batches that are done
    QList<ShardId> fresh; // the new manager's: of this batch and the next ones
    QList<ShardId> muted; // of `old`, those that do not serve any more
    QList<ShardId> serving; // by number
};

bool isGoingBack(ReshardPhase phase)
{
    return phase == ReshardPhase::Aborting || phase == ReshardPhase::RollingBack || phase == ReshardPhase::Aborted
        || phase == ReshardPhase::RolledBack;
}

UnfinishedSets setsOf(const ReshardJournal& journal)
{
    UnfinishedSets sets;
    const QList<ReshardPlan::Batch> batches = journal.plan.batches();
    QList<ShardId> gone;
    for (int batch = 0; batch < batches.size(); ++batch) {
        const bool isDone = batch < journal.batch;
        const bool isEnding = batch == journal.batch && journal.isEnding;
        if (isDone || isEnding)
            gone.append(batches.at(batch).replaced);
        if (isDone)
            sets.old.append(batches.at(batch).to);
        else
            sets.fresh.append(batches.at(batch).to);
    }
    for (const ShardId shard : journal.plan.from) {
        if (!gone.contains(shard))
            sets.old.append(shard);
    }
    std::ranges::sort(sets.old, {}, &ShardId::number);
    std::ranges::sort(sets.fresh, {}, &ShardId::number);
    const ReshardPlan::Batch& present = batches.at(journal.batch);
    sets.serving = sets.old;
    if (journal.phase == ReshardPhase::Draining)
        sets.muted = present.replaced;
    if (journal.isEnding || journal.phase == ReshardPhase::Draining) {
        sets.serving.removeIf([&](ShardId shard) { return sets.muted.contains(shard); });
        sets.serving.append(present.to);
        std::ranges::sort(sets.serving, {}, &ShardId::number);
    }
    return sets;
}

QList<int> numbersOf(const QList<ShardId>& shards)
{
    QList<int> numbers;
    for (const ShardId shard : shards)
        numbers.append(shard.number);
    return numbers;
}

} // namespace

//! Looks for a journal; `wanted`: its sessions are to be used.
void Fleet::Private::loadUnfinished(bool wanted)
{
    if (options.stateDirectory.isEmpty())
        return;
    const ReshardJournal::Loaded loaded = ReshardJournal::load(ReshardJournal::fileIn(options.stateDirectory));
    const QString folder = ReshardJournal::incomingIn(options.stateDirectory);
    if (!loaded.journal && loaded.error.isEmpty() && !QFileInfo::exists(folder))
        return;
    incomingVault = std::make_unique<FleetVault>(folder, options.vaultSeal, &q);
    QString why = loaded.error;
    if (loaded.journal && !wanted)
        why = tr("The sessions of an unfinished reshard are not used, as this start was told");
    const int from = loaded.journal ? loaded.journal->plan.fromTotal() : 0;
    const int to = loaded.journal ? loaded.journal->plan.toTotal() : 0;
    if (why.isEmpty() && options.shardCount && *options.shardCount != from && *options.shardCount != to)
        why = tr("A reshard from %1 to %2 was not finished, and this start wants %3 shards: it is given up")
                  .arg(countText(from))
                  .arg(countText(to))
                  .arg(countText(*options.shardCount));
    if (!loaded.journal || !why.isEmpty()) {
        giveUpUnfinished(loaded.journal, why);
        return;
    }
    if (const QString error = SessionFile::prepareDirectory(folder); !error.isEmpty())
        say(TimelineEntry::Kind::Warning, error);
    VaultStore::Opened opened = incomingVault->open();
    for (const QString& warning : std::as_const(opened.warnings))
        say(TimelineEntry::Kind::Warning, tr("Session file: %1").arg(warning));
    if (!opened.error.isEmpty())
        say(TimelineEntry::Kind::Warning, opened.error);
    savedIncoming = opened.saved.value_or(SavedSessions());
    for (Session& session : savedIncoming->sessions) {
        if (session.closedWith == 0)
            session.closedWith = closedWithTheProcess;
    }
    incomingMark = opened.recording;
    unfinished = loaded.journal;
}

void Fleet::Private::giveUpUnfinished(const std::optional<ReshardJournal>& journal, const QString& why)
{
    if (!why.isEmpty())
        say(TimelineEntry::Kind::Warning, why,
            recorder ? tr("Events that Discord sends again may stand in it twice") : QString());
    unfinished.reset();
    dropIncoming();
    if (!journal)
        return;
    // Whoever waits for the end of it must not wait for ever. What was counted is lost.
    ReshardReport report;
    report.plan = journal->plan;
    report.outcome = ReshardPhase::Aborted;
    report.reason = why;
    report.startedAt = journal->startedAt;
    report.endedAt = QDateTime::currentDateTimeUtc();
    report.recovered = true;
    report.servingAfter = setsOf(*journal).serving;
    report.missing = journal->missing;
    report.identifiesSpent = journal->identifiesSpent;
    lastReport = report;
    emit q.reshardEnded(report);
}

//! Starts both sets; false when there is nothing to go on with, and a usual start may follow.
bool Fleet::Private::openUnfinished(const GatewayBot& answer)
{
    ReshardJournal journal = *unfinished;
    UnfinishedSets sets = setsOf(journal);
    const QList<Session> main = saved ? saved->sessions : QList<Session>();
    QList<Session> ofNew = savedIncoming->sessions;
    // Moved already, if the process died right after that.
    for (const ShardId shard : journal.plan.batches().at(journal.batch).to) {
        const Session* moved = sessionOf(main, shard);
        if (journal.isEnding && moved && !sessionOf(ofNew, shard))
            ofNew.append(*moved);
    }
    const SessionGuard newGuard = sessionGuard(options, sets.fresh, answer.url);
    ofNew.removeIf([&](const Session& session) { return newGuard.objection(session).has_value(); });
    QString whyBack;
    if (isGoingBack(journal.phase))
        ofNew.clear();
    else if (ofNew.isEmpty() && !journal.isEnding) {
        say(TimelineEntry::Kind::Warning,
            tr("A reshard from %1 to %2 was not finished, and no session of its new shards can be resumed: "
               "the old ones go on")
                .arg(countText(journal.plan.fromTotal()))
                .arg(countText(journal.plan.toTotal())));
        // Not without the gate: the old sessions bring again what the recording has, in part from the new ones.
        journal.phase = ReshardPhase::Aborting;
        whyBack = tr("No session of its new shards could be resumed");
        sets = setsOf(journal);
    }

    qsizetype spent = ofNew.size(); // at least: the journal is older than the last session
    for (int batch = 0; batch < journal.batch; ++batch)
        spent += journal.plan.batches().at(batch).to.size();
    journal.identifiesSpent = std::max(journal.identifiesSpent, int(spent));

    SavedSessions both;
    const QList<ShardId> present = journal.plan.batches().at(journal.batch).to;
    const bool hasSwitched = journal.isEnding || journal.phase == ReshardPhase::Draining;
    for (const ShardId shard : sets.serving) {
        const bool isNew = hasSwitched && present.contains(shard);
        if (const Session* session = sessionOf(isNew ? ofNew : main, shard))
            both.sessions.append(*session);
    }
    const StartPlan plan = planStart(options, answer, both, sets.serving);
    for (const QString& warning : plan.warnings)
        say(TimelineEntry::Kind::Warning, warning);
    if (!plan.refusal.isEmpty()) {
        fail(plan.exitStatus, plan.refusal);
        return true;
    }
    QHash<int, Session> oldSessions;
    QHash<int, Session> newSessions;
    const SessionGuard oldGuard = sessionGuard(options, sets.old, answer.url);
    for (const Session& session : main) {
        if (sets.old.contains(session.shard) && !oldGuard.objection(session))
            oldSessions.insert(session.shard.number, session);
    }
    for (const Session& session : std::as_const(ofNew))
        newSessions.insert(session.shard.number, session);
    others.clear();
    for (const Session& session : main) {
        if (!sets.old.contains(session.shard) && !sets.fresh.contains(session.shard)
            && !journal.plan.from.contains(session.shard))
            others.append(session);
    }

    say(TimelineEntry::Kind::Warning,
        tr("A reshard from %1 to %2 was not finished: %3. %4 sessions of the old shards and %5 of the new ones are "
           "resumed")
            .arg(countText(journal.plan.fromTotal()))
            .arg(countText(journal.plan.toTotal()))
            .arg(explanation(journal.phase))
            .arg(countText(oldSessions.size()))
            .arg(countText(newSessions.size())));
    ShardManager* old = sets.old.isEmpty() ? nullptr : &serving.add(makeManager(sets.old, oldSessions), true);
    incoming = &serving.add(makeManager(sets.fresh, newSessions), false);
    if (hasSwitched) {
        if (old)
            serving.setServing(*old, numbersOf(sets.muted), false);
        serving.setServing(*incoming, numbersOf(present), true);
    }
    makeResharder(journal, true);
    unfinished.reset();
    saved.reset();
    savedIncoming.reset();
    resharder->setReason(whyBack);
    resharder->prepare();
    seedGate(oldSessions, newSessions, journal);
    followShards();
    if (old) {
        for (const ShardId shard : sets.old) {
            // An old shard that serves no more is not worth an identify.
            if (!sets.muted.contains(shard) || oldSessions.contains(shard.number))
                old->openShard(shard.number);
        }
    }
    // The vault's mark moves on with the next round: what the recording knows and the vault does not must be in it by
    // then, or another start would take those events for new ones.
    QList<SessionChange> known;
    for (const Session& session : main)
        known.append({SessionChange::Kind::Progress, session});
    vault.store(known);
    vaultTimer.start(options.vaultInterval);
    startWatching();
    resharder->begin();
    if (resharder->progress().recovered) {
        // Between the two of a stop-and-start nobody serves: whoever began it has agreed to that for a while, not for
        // good.
        const bool nobodyServes = journal.plan.wish.strategy == ReshardStrategy::StopAndStart && !hasSwitched;
        switch (options.readOnly ? UnfinishedReshard::Ask : options.unfinishedReshard) {
        case UnfinishedReshard::Ask:
            if (nobodyServes) {
                (void)resharder->pause(false);
                break;
            }
            say(TimelineEntry::Kind::Warning, tr("The reshard is paused"),
                tr("Go on with it, or abort it: the old shards serve as long as they did"));
            break;
        case UnfinishedReshard::GoOn:
            (void)resharder->pause(false);
            break;
        case UnfinishedReshard::GoBack:
            (void)resharder->abort(tr("This start was told to go back"));
            break;
        }
    }
    return true;
}

//! What was handed on before the end, and what a replay of either set may bring again, must not be recorded twice.
void Fleet::Private::seedGate(
    const QHash<int, Session>& ofOld, const QHash<int, Session>& ofNew, const ReshardJournal& journal)
{
    if (!recorder)
        return;
    const QString file = QFileInfo(recorder->path()).absoluteFilePath();
    if (incomingMark.file != file) {
        say(TimelineEntry::Kind::Warning,
            incomingMark.file.isEmpty() ? tr("How far the recording went when the reshard was left is not known")
                                        : tr("The recording is another file than before the unfinished reshard"),
            tr("Events that Discord sends again may stand in it twice"));
        return;
    }
    // A hand-over has the same shards on both sides: there the line says which of the two it was, and new ones of
    // batches that are done are with the old manager now.
    const bool isHandOver = journal.plan.wish.strategy == ReshardStrategy::HandOver;
    const QList<ShardId> ofThisAndLater = setsOf(journal).fresh;
    const std::set<ShardId> fresh(ofThisAndLater.begin(), ofThisAndLater.end());
    std::set<ShardId> done;
    for (int batch = 0; batch < journal.batch; ++batch) {
        const QList<ShardId> parts = journal.plan.batches().at(batch).to;
        done.insert(parts.begin(), parts.end());
    }
    const auto mayComeAgain = [](const QHash<int, Session>& sessions, const RecordedEvent& event) {
        const auto session = sessions.constFind(event.shard.number);
        return session != sessions.constEnd() && session->shard == event.shard
            && event.sequence > std::max(session->sequence, session->delivered);
    };
    std::map<std::pair<HandoverGate::Side, ShardId>, qint64> last;
    const QString error = readRecordedEvents(file, incomingMark.position, [&](const RecordedEvent& event) {
        // Also of a session that is lost, or not wanted any more: the old side has not shown it.
        const bool isOfNew = isHandOver ? event.set == 1 : fresh.contains(event.shard);
        const bool isDone = done.contains(event.shard);
        qint64& newest = last[{isOfNew && !isDone ? HandoverGate::Side::New : HandoverGate::Side::Old, event.shard}];
        newest = event.type == "READY" ? event.sequence : std::max(newest, event.sequence);
        if (isOfNew && !isDone)
            resharder->seed(HandoverGate::Side::New, mayComeAgain(ofNew, event), event.type, event.data);
        else
            resharder->seed(HandoverGate::Side::Old, isOfNew == (isHandOver && isDone) && mayComeAgain(ofOld, event),
                event.type, event.data);
    });
    for (const auto& [shard, sequence] : last)
        resharder->setRecorded(shard.first, shard.second, sequence);
    if (!error.isEmpty())
        say(TimelineEntry::Kind::Warning, error, tr("Events that Discord sends again may stand in it twice"));
}

} // namespace Shardroom
