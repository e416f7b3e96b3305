// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fleet's sessions beyond a connection: what a start takes from the vault, and what the vault is told. What an
// operator does with them is in fleetfiles.cpp.

#include "core/fleet/fleetprivate.h"
#include "core/fleet/recordingreader.h"
#include "core/vault/sessionfile.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! What WebSocket calls an end without a close frame.
constexpr int closedWithTheProcess = 1006;

} // namespace

bool Fleet::Private::lockStateDirectory()
{
    // Asked now and not when it is too late: sessions that can't be saved cost an identify each at the next start.
    if (const QString error = SessionFile::prepareDirectory(options.stateDirectory); !error.isEmpty()) {
        fail(1, error);
        return false;
    }
    vaultLock = std::make_unique<FileLock>(QDir(options.stateDirectory).filePath(u"lock"_s));
    switch (vaultLock->tryLock()) {
    case FileLock::Result::Locked:
        return true;
    case FileLock::Result::Taken:
        fail(3,
            tr("Another Shardroom (process %1) uses the sessions in %2. Two of them would take each session from "
               "the other again and "
               "again. Stop it, or give another --state-dir.")
                .arg(vaultLock->holder())
                .arg(options.stateDirectory));
        return false;
    case FileLock::Result::Failed:
        fail(1,
            tr("Sessions can't be kept in %1: its file \"lock\" can't be opened. Give another directory with "
               "--state-dir.")
                .arg(options.stateDirectory));
        return false;
    }
    Q_UNREACHABLE();
}

bool Fleet::Private::openVault()
{
    saved.reset();
    if (!options.stateDirectory.isEmpty()) {
        if (!lockStateDirectory())
            return false;
        if (const QString error = identifies.openLedger(options.stateDirectory); !error.isEmpty())
            say(TimelineEntry::Kind::Warning, error);
        loadHolds();
    }
    if (!options.vaultSealNote.isEmpty())
        say(TimelineEntry::Kind::Warning, options.vaultSealNote);
    const bool named = options.resumeSaved && !options.sessionsFile.isEmpty();
    VaultStore::Opened opened = vault.open();
    if (!opened.error.isEmpty()) {
        // Going on would cost an identify per shard, and the sessions that are there.
        if (options.resumeSaved && !named) {
            fail(3, opened.error);
            return false;
        }
        say(TimelineEntry::Kind::Warning, opened.error);
        vault.discard();
    }
    for (const QString& warning : std::as_const(opened.warnings))
        say(TimelineEntry::Kind::Warning, tr("Session file: %1").arg(warning));
    if (named) {
        const SessionsRead read = readSessionFile(options.sessionsFile, options.shardCount.value_or(0));
        // A file that the user named must be right; one that we kept ourselves must not keep the bot from starting.
        if (!read.saved) {
            fail(1,
                read.needsCount
                    ? tr("%1 does not say how many shards there are: give --shards N too.").arg(options.sessionsFile)
                    : read.error);
            return false;
        }
        saved = read.saved;
        for (Session& session : saved->sessions) {
            session.delivered = 0; // what the recording holds, it says itself
            if (opened.saved)
                session = withWhatIsKnown(session, opened.saved->sessions);
        }
        for (const QString& warning : std::as_const(saved->warnings))
            say(TimelineEntry::Kind::Warning, tr("Session file: %1").arg(warning));
    } else if (options.resumeSaved && opened.saved) {
        saved = std::move(opened.saved);
        // A set that was replaced while the process died: the sessions know better than the head of the file.
        const auto& sessions = saved->sessions;
        if (!sessions.isEmpty() && std::ranges::all_of(sessions, [&](const Session& session) {
                return session.shard.total == sessions.first().shard.total;
            }))
            saved->shardCount = sessions.first().shard.total;
    }
    if (saved) {
        // Nobody is on them now, whatever the file says: from here on they grow older.
        for (Session& session : saved->sessions) {
            if (session.closedWith == 0)
                session.closedWith = closedWithTheProcess;
        }
    }
    loadUnfinished(options.resumeSaved && !named);
    if (recorder && saved)
        markDelivered(opened.recording);
    return true;
}

void Fleet::Private::markDelivered(const RecordingMark& mark)
{
    const QString file = QFileInfo(recorder->path()).absoluteFilePath();
    const bool isMarked = mark.file == file;
    const RecordingRead recording = readRecording(file, isMarked ? mark.position : 0);
    if (!recording.error.isEmpty())
        say(TimelineEntry::Kind::Warning, recording.error, tr("Events that Discord sends again may stand in it twice"));
    // With a reshard under way a shard's numbers say nothing of what the other set delivered: from where it began the
    // gate will know it event by event.
    const bool began = unfinished && isMarked && incomingMark.file == file && mark.position < incomingMark.position;
    const RecordingRead before = began ? readRecording(file, mark.position, incomingMark.position) : RecordingRead();
    ReshardPlan::Batch present;
    if (unfinished)
        present = unfinished->plan.batches().at(unfinished->batch);
    for (QList<Session>* sessions : {&saved->sessions, &saved->held}) {
        for (Session& session : *sessions) {
            const bool isCompared = present.replaced.contains(session.shard) || present.to.contains(session.shard);
            const auto& read = isCompared ? before.sessions : recording.sessions;
            const auto recorded = read.find(session.shard);
            if (recorded == read.end())
                continue;
            // Without a READY after the mark it still is the session that the vault knew there.
            const RecordedSession& latest = recorded->second;
            const bool goesOn = isMarked && latest.first <= std::max(session.sequence, session.delivered) + 1;
            if (latest.sessionId.isEmpty() ? goesOn : latest.sessionId == session.id)
                session.delivered = std::max(session.delivered, latest.sequence);
        }
    }
}

void Fleet::Private::beginVault(const StartPlan& plan)
{
    QList<Session> kept;
    others.clear();
    if (saved) {
        for (const Session& session : std::as_const(saved->sessions)) {
            if (session.shard.total == plan.total && !std::ranges::binary_search(plan.shards, session.shard))
                others.append(session);
        }
    }
    for (const Session& session : plan.sessions)
        kept.append(session);
    // What is saved and not used now stays, for the operator to decide.
    QList<SessionChange> held;
    for (const auto& [shard, entry] : vault.entries()) {
        const Session* used = sessionOf(kept, shard);
        const bool isUsed = (used != nullptr && used->id == entry.session.id) || sessionOf(others, shard) != nullptr;
        if (!isUsed && !entry.held)
            held.append({SessionChange::Kind::Held, {.shard = shard}});
    }
    vault.store(held);
    vault.replace(plan.total, kept + others);
    saved.reset();
    vaultTimer.start(options.vaultInterval);
}

FleetVault* Fleet::Private::vaultFor(const ShardManager* manager, ShardId shard)
{
    if (!serving.managers().contains(manager))
        return nullptr;
    if (manager == incoming)
        return settled.contains(shard) ? &vault : incomingVault.get();
    return retired.contains(shard) ? nullptr : &vault;
}

qint64 Fleet::Private::levelPosition(qint64 recorded)
{
    if (!resharder)
        return recorded;
    positions.emplace_back(std::chrono::steady_clock::now(), recorded);
    const auto pending = resharder->gate().oldestPending();
    // The newest place from before the oldest event that one side has not shown; earlier ones are of no use any more.
    while (positions.size() > 1 && (!pending || positions.at(1).first <= *pending))
        positions.pop_front();
    return positions.front().second;
}

void Fleet::Private::collectChanges(const QList<SessionChange>& also, std::function<void()> then)
{
    if (serving.isEmpty() || phase == FleetPhase::Stopping)
        return;
    struct Round {
        QList<std::pair<ShardManager*, QList<SessionChange>>> answers;
        qsizetype missing = 0;
    };
    const auto round = std::make_shared<Round>();
    const QList<ShardManager*> managers = serving.managers();
    round->missing = managers.size();
    const qint64 recorded = vault.recorded();
    for (ShardManager* manager : managers) {
        manager->collectChanges(&q, [this, round, also, recorded, then, manager](const QList<SessionChange>& changes) {
            round->answers.append({manager, changes});
            if (--round->missing > 0 || phase == FleetPhase::Stopping)
                return;
            storeRound(round->answers, also, recorded);
            if (then)
                then();
        });
    }
}

void Fleet::Private::storeRound(const QList<std::pair<ShardManager*, QList<SessionChange>>>& round,
    const QList<SessionChange>& also, qint64 recorded)
{
    QList<SessionChange> main;
    QList<SessionChange> ofIncoming;
    for (const auto& [manager, changes] : round) {
        for (const SessionChange& change : changes) {
            if (const FleetVault* keeper = vaultFor(manager, change.session.shard))
                (keeper == &vault ? main : ofIncoming).append(change);
        }
    }
    vault.storeAll(main + also, recorded);
    if (!incomingVault)
        return;
    // Its mark says where the next start must begin to look for events that a replay may bring again. Both vaults must
    // have got as far before it may move on.
    incomingVault->storeAll(ofIncoming, safeLevel);
    vault.whenWritten([this, level = levelPosition(recorded)](const QString& error) {
        if (error.isEmpty())
            safeLevel = level;
    });
}

void Fleet::Private::saveAndStop(const QList<Session>& sessions, const QList<Session>& ofIncoming)
{
    vaultTimer.stop();
    const int total = sessions.isEmpty()
        ? serving.total()
        : std::ranges::max(sessions, {}, [](const Session& session) { return session.shard.total; }).shard.total;
    vault.replace(total, sessions + others);
    const auto finish = [this](const QString& error) {
        if (!error.isEmpty())
            say(TimelineEntry::Kind::Warning, error, tr("The next start may have to identify"));
        tick.stop();
        publish();
        vaultLock.reset();
        emit q.stopped(error.isEmpty());
    };
    vault.whenWritten([this, finish, ofIncoming](const QString& error) {
        if (!incomingVault || !error.isEmpty()) {
            finish(error);
            return;
        }
        // A reshard that has just ended leaves its journal and its vault until the main one is written, as it is now.
        // The next start would take it up again.
        if (!resharder) {
            dropIncoming([finish] { finish({}); });
            return;
        }
        incomingVault->replace(resharder->plan().toTotal(), ofIncoming, safeLevel);
        incomingVault->whenWritten(finish);
    });
}

SessionGuard Fleet::Private::guard() const
{
    return sessionGuard(options, serving.shardIds(), gatewayUrl);
}

void Fleet::Private::publishVault()
{
    constexpr int ticksPerSecond = 4;
    if (vaultWatchers == 0 || vaultTicks++ % ticksPerSecond != 0)
        return;
    VaultSnapshot view = vault.view(serving.snapshots(), guard(), options.timings.resumableFor);
    view.sealNote = options.vaultSealNote;
    if (view == shownVault)
        return;
    shownVault = view;
    emit q.vaultChanged(view);
}

QString Fleet::Private::notRunning() const
{
    if (options.readOnly)
        return tr("This is read-only mode. Start without --read-only to change anything.");
    if (serving.isEmpty() || phase == FleetPhase::Stopping)
        return tr("The fleet is not running.");
    if (phase == FleetPhase::Resharding)
        return tr("A reshard is going on. Wait for its end, or stop it.");
    return {};
}

} // namespace Shardroom
