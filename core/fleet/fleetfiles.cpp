// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an operator does with sessions: export, import, restore, forget; and reports. What is kept by itself is in
// fleetsessions.cpp.

#include "core/fleet/fleetprivate.h"
#include "core/gateway/counttext.h"
#include "core/vault/sessionfile.h"

#include <QtCore/QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

void Fleet::Private::readImport(
    const ImportFile& file, std::function<void(const SessionsRead&, const QList<Session>&, const ImportPreview&)> then)
{
    const int count = file.shardCount > 0 ? file.shardCount : serving.total();
    vault.inBackground([path = file.path, count] { return readSessionFile(path, count); },
        [this, file, then = std::move(then)](const SessionsRead& read) {
            if (serving.isEmpty()) {
                then(read, {}, previewOf(file, read, {}));
                return;
            }
            serving.collectSessions(&q,
                [this, file, read, then](const QList<Session>& own) { then(read, own, previewOf(file, read, own)); });
        });
}

ImportPreview Fleet::Private::previewOf(const ImportFile& file, const SessionsRead& read, const QList<Session>& own)
{
    ImportPreview preview;
    preview.file = file;
    preview.shape = read.shape;
    if (!read.saved || serving.isEmpty()) {
        preview.error = !read.error.isEmpty() ? read.error
            : read.needsCount                 ? tr("%1 does not say how many shards there are.").arg(file.path)
                              : tr("The fleet is not running. Start it with --sessions to begin from a file.");
        preview.countWasAssumed = read.needsCount;
        return preview;
    }
    preview.shardCount = read.saved->shardCount;
    preview.countWasAssumed = read.shape && !sessionShapeInfo(*read.shape).saysCount;
    preview.warnings = read.saved->warnings;
    const SessionGuard guards = guard();
    for (const Session& session : std::as_const(read.saved->sessions)) {
        ImportRow row;
        row.shard = session.shard;
        row.maskedId = maskedSessionId(session.id);
        row.sequence = session.sequence;
        row.lastUse = lastUseOf(session);
        row.guilds = session.guilds.isEmpty() ? -1 : int(session.guilds.size());
        row.objection = guards.objection(session);
        const auto shard = serving.snapshot(session.shard.number);
        const Session* known = sessionOf(own, session.shard);
        if (shard && isOnItsSession(*shard))
            row.busy = tr("connected; pause it first");
        else if (known != nullptr && known->isResumable() && known->id != session.id && !guards.objection(*known))
            row.replaces = tr("gives up the saved session %1").arg(maskedSessionId(known->id));
        else if (known != nullptr && known->id == session.id && known->sequence > session.sequence)
            row.replaces = tr("gives up a newer state of the same session, at %1").arg(known->sequence);
        preview.rows.append(row);
    }
    std::ranges::sort(preview.rows, {}, &ImportRow::shard);
    return preview;
}

void Fleet::Private::resume(const QList<Session>& sessions)
{
    for (const Session& session : sessions) {
        serving.restoreShard(session).then(&q, [this, shard = session.shard](const ShardCallResult& came) {
            for (const ShardError& error : came.errors) {
                say(TimelineEntry::Kind::Warning, tr("The saved session was not resumed: %1").arg(error.text));
                timeline.last().shard = shard;
            }
        });
    }
}

//! Why a file of the operator's may not go there; empty when it may.
QString Fleet::Private::objectionToWriting(const QString& path) const
{
    if (options.stateDirectory.isEmpty())
        return {};
    const QString place = QFileInfo(path).canonicalFilePath();
    const VaultStore store(options.stateDirectory);
    for (const QString& own : {store.file(), store.journal()}) {
        if (!place.isEmpty() && place == QFileInfo(own).canonicalFilePath())
            return tr("%1 is where the sessions are kept while this program runs. Choose another file.").arg(path);
    }
    return {};
}

void Fleet::exportSessions(const QString& path, SessionShape shape, const ShardSelection& selection, RequestId request)
{
    const auto numbers = d->chosen(tr("Export states"), selection, request);
    if (!numbers)
        return;
    if (const QString why = d->objectionToWriting(path); !why.isEmpty()) {
        emit exported(path, 0, why, request);
        return;
    }
    d->serving.collectSessions(this,
        [this, path, shape, request, wanted = *numbers, total = d->serving.total()](const QList<Session>& sessions) {
            QList<Session> picked;
            for (const Session& session : sessions) {
                if (session.isResumable() && wanted.contains(session.shard.number))
                    picked.append(session);
            }
            const auto answer = [this, path, request, count = int(picked.size())](const QString& error) {
                if (error.isEmpty())
                    d->act(tr("%Ln session state(s) exported", nullptr, count), request);
                emit exported(path, error.isEmpty() ? count : 0, error, request);
            };
            if (picked.isEmpty()) {
                answer(tr("None of these shards has a session to export."));
                return;
            }
            d->vault.inBackground(
                [path, shape, total, picked] {
                    const SessionsWritten written = writeSessions(shape, total, picked);
                    return written.error.isEmpty() ? SessionFile::savePrivately(path, written.bytes) : written.error;
                },
                answer);
        });
}

void Fleet::saveReport(const QString& path, ReportFormat format, RequestId request)
{
    if (const QString why = d->objectionToWriting(path); !why.isEmpty()) {
        emit reported(path, why, request);
        return;
    }
    d->vault.inBackground([path, format, snapshot = d->snapshot()] { return saveStatusReport(path, snapshot, format); },
        [this, path, request](const QString& error) { emit reported(path, error, request); });
}

void Fleet::previewImport(const ImportFile& file, RequestId request)
{
    d->readImport(file, [this, request](const SessionsRead&, const QList<Session>&, const ImportPreview& preview) {
        emit importPreviewed(preview, request);
    });
}

void Fleet::importSessions(const ImportFile& file, const QList<int>& numbers, RequestId request)
{
    if (const QString why = d->notRunning(); !why.isEmpty()) {
        emit refused(tr("Import states"), why, request);
        return;
    }
    d->readImport(file,
        [this, path = file.path, numbers, request](
            const SessionsRead& read, const QList<Session>& own, const ImportPreview& preview) {
            QString error = preview.error.isEmpty() ? d->notRunning() : preview.error;
            QList<Session> chosen;
            QStringList reasons;
            for (const ImportRow& row : preview.rows) {
                const bool isWanted = numbers.isEmpty() ? row.isRecommended() : numbers.contains(row.shard.number);
                const QString why = !row.busy.isEmpty() ? row.busy : row.objection ? row.objection->text : row.replaces;
                if (isWanted && row.mayBeChosen())
                    chosen.append(withWhatIsKnown(*sessionOf(read.saved->sessions, row.shard), own));
                else if ((isWanted || numbers.isEmpty()) && !reasons.contains(why))
                    reasons.append(why);
                if (isWanted && !row.mayBeChosen() && error.isEmpty())
                    error = tr("Shard %1 can't be resumed from %2: %3.").arg(row.shard.number).arg(path, why);
            }
            for (const int number : numbers) {
                const bool isThere = std::ranges::any_of(
                    preview.rows, [number](const ImportRow& row) { return row.shard.number == number; });
                if (!isThere && error.isEmpty())
                    error = tr("There is no shard %1 in %2.").arg(number).arg(path);
            }
            if (error.isEmpty() && chosen.isEmpty()) {
                error = reasons.isEmpty() ? tr("There is no session in %1.").arg(path)
                                          : tr("No session of %1 can be resumed: %2.").arg(path, reasons.join(u"; "_s));
            }
            if (!error.isEmpty()) {
                emit imported(path, 0, error, request);
                return;
            }
            d->act(tr("%Ln session state(s) imported from %1", nullptr, int(chosen.size())).arg(path), request);
            d->resume(chosen);
            emit imported(path, int(chosen.size()), {}, request);
        });
}

void Fleet::watchVault(bool on)
{
    d->vaultWatchers = std::max(0, d->vaultWatchers + (on ? 1 : -1));
    if (!on)
        return;
    // At once, and whether anything is new or not: somebody has just begun to look.
    d->shownVault = {};
    d->shownVault.directory = u"-"_s;
    d->vaultTicks = 0;
    d->publishVault();
}

void Fleet::restoreSessions(const QList<ShardId>& shards, RequestId request)
{
    const QString what = tr("Restore");
    if (const QString why = d->notRunning(); !why.isEmpty()) {
        emit refused(what, why, request);
        return;
    }
    SessionGuard guards = d->guard();
    guards.maxAge = {}; // the operator has seen how old they are
    QList<int> paused;
    QList<ShardId> away;
    for (const ShardId shard : shards) {
        const auto entry = d->vault.entries().find(shard);
        QString why;
        const auto serving = d->serving.snapshot(shard.number);
        if (entry == d->vault.entries().end())
            why = tr("there is no saved session");
        else if (const auto objection = guards.objection(entry->second.session))
            why = objection->text;
        else if (serving && isOnItsSession(*serving))
            why = tr("the shard is connected");
        if (!why.isEmpty()) {
            emit refused(
                what, tr("Shard %1 of %2: %3.").arg(shard.number).arg(countText(shard.total)).arg(why), request);
            return;
        }
        const bool hasIt = serving && serving->maskedSession == maskedSessionId(entry->second.session.id);
        if (hasIt)
            paused.append(shard.number);
        else
            away.append(shard);
    }
    if (shards.isEmpty()) {
        emit refused(what, tr("No shard is selected."), request);
        return;
    }
    d->act(tr("%Ln saved session(s) restored", nullptr, int(shards.size())), request);
    d->serving.command(ShardCommand::Resume, paused);
    if (!away.isEmpty()) {
        d->vault.fetch(away, [this, wanted = away.size()](const QList<Session>& found) {
            if (d->notRunning().isEmpty())
                d->resume(found);
            if (found.size() < wanted)
                d->say(TimelineEntry::Kind::Warning,
                    tr("%Ln saved session(s) could not be read back", nullptr, int(wanted - found.size())));
        });
    }
    d->done(request);
}

void Fleet::forgetSessions(const QList<ShardId>& shards, RequestId request)
{
    const QString what = tr("Forget");
    if (const QString why = d->notRunning(); !why.isEmpty()) {
        emit refused(what, why, request);
        return;
    }
    QList<int> paused;
    QList<SessionChange> gone;
    for (const ShardId shard : shards) {
        const auto entry = d->vault.entries().find(shard);
        const auto serving = d->serving.snapshot(shard.number);
        const bool isServed = serving && serving->shard == shard;
        QString why;
        if (entry == d->vault.entries().end())
            why = tr("there is no saved session");
        else if (isServed && isOnItsSession(*serving))
            why = tr("the shard is connected; end its session instead");
        if (!why.isEmpty()) {
            emit refused(
                what, tr("Shard %1 of %2: %3.").arg(shard.number).arg(countText(shard.total)).arg(why), request);
            return;
        }
        if (isServed && serving->maskedSession == maskedSessionId(entry->second.session.id))
            paused.append(shard.number); // the shard has it too
        gone.append({SessionChange::Kind::Gone, {.shard = shard}});
    }
    if (shards.isEmpty()) {
        emit refused(what, tr("No shard is selected."), request);
        return;
    }
    d->act(tr("%Ln saved session(s) forgotten", nullptr, int(shards.size())), request);
    d->serving.command(ShardCommand::End, paused);
    d->vault.store(gone);
    d->done(request);
}

void Fleet::revealSession(ShardId shard, RequestId request)
{
    const auto entry = d->vault.entries().find(shard);
    if (d->options.readOnly || entry == d->vault.entries().end()) {
        emit refused(tr("Show the session id"),
            d->options.readOnly ? tr("This is read-only mode. Start without --read-only to change anything.")
                                : tr("There is no saved session of shard %1.").arg(shard.number),
            request);
        return;
    }
    d->act(tr("The session id of shard %1 was shown").arg(shard.number), request);
    d->timeline.last().shard = shard;
    emit sessionRevealed(shard, entry->second.session.id, request);
}

} // namespace Shardroom
