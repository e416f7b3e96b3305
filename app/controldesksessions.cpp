// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The verbs of the control socket that are about saved sessions. None of their answers carries a session id.

#include "app/commandline.h"
#include "app/controldesk.h"
#include "app/logsink.h"
#include "app/sessionpick.h"
#include "app/statusprinter.h"
#include "core/vault/sessionguard.h"
#include "ui/format.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QFuture>
#include <QtCore/QJsonArray>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr int mostShards = 16384;
constexpr qint64 reportHeadBytes = 64 * 1024;

QJsonValue timeJson(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue secondsJson(const QDateTime& from, const QDateTime& to)
{
    return from.isValid() && to.isValid() ? QJsonValue(from.secsTo(to)) : QJsonValue(QJsonValue::Null);
}

//! Machine names, like those of states: not translated.
QString statusKey(VaultEntry::Status status)
{
    switch (status) {
    case VaultEntry::Status::InUse:
        return u"in-use"_s;
    case VaultEntry::Status::Resumable:
        return u"resumable"_s;
    case VaultEntry::Status::Expired:
        return u"expired"_s;
    case VaultEntry::Status::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

QString whyText(const std::optional<SessionObjection>& objection)
{
    return objection ? objection->text : QString();
}

QJsonObject rowJson(const ImportRow& row, const QDateTime& now, bool isPicked)
{
    return {
        {u"id"_s, row.shard.number},
        {u"total"_s, row.shard.total},
        {u"session"_s, row.maskedId},
        {u"sequence"_s, row.sequence},
        {u"guilds"_s, row.guilds >= 0 ? QJsonValue(row.guilds) : QJsonValue(QJsonValue::Null)},
        {u"last_use_at"_s, timeJson(row.lastUse)},
        {u"age_s"_s, secondsJson(row.lastUse, now)},
        {u"resumable"_s, !row.objection},
        {u"objection"_s, whyText(row.objection)},
        {u"busy"_s, row.busy},
        {u"replaces"_s, row.replaces},
        {u"taken"_s, isPicked},
    };
}

QJsonObject entryJson(const VaultEntry& entry, const QDateTime& now)
{
    const QDateTime lastUse = lastUseOf({.lastEventAt = entry.lastEventAt, .aliveAt = entry.aliveAt});
    return {
        {u"id"_s, entry.shard.number},
        {u"total"_s, entry.shard.total},
        {u"session"_s, entry.maskedId},
        {u"status"_s, statusKey(entry.status)},
        {u"sequence"_s, entry.sequence},
        {u"guilds"_s, entry.guilds},
        {u"created_at"_s, timeJson(entry.createdAt)},
        {u"last_event_at"_s, timeJson(entry.lastEventAt)},
        {u"alive_at"_s, timeJson(entry.aliveAt)},
        {u"age_s"_s, secondsJson(lastUse, now)},
        {u"closed_with"_s, entry.closedWith},
        {u"resumable_until"_s, timeJson(entry.resumableUntil)},
        {u"resumable_for_s"_s, secondsJson(now, entry.resumableUntil)},
        {u"why"_s, whyText(entry.objection)},
    };
}

QJsonObject vaultJson(const VaultSnapshot& vault)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray sessions;
    for (const VaultEntry& entry : vault.entries)
        sessions.append(entryJson(entry, now));
    return {
        {u"directory"_s, vault.directory},
        {u"encrypted"_s, vault.sealed},
        {u"encryption_note"_s, vault.sealNote},
        {u"written_at"_s, timeJson(vault.writtenAt)},
        {u"error"_s, vault.error},
        {u"sessions"_s, sessions},
    };
}

//! What speaks against writing there; translated, or empty. A file of ours may be replaced, anything else may not.
QString objectionToReplacing(const QString& path, const ExportFormat& format)
{
    if (!QFileInfo::exists(path))
        return {};
    if (const auto* report = std::get_if<ReportFormat>(&format)) {
        // What every report of this kind has, whatever its time and its numbers: the columns' titles, which end the
        // report of an empty fleet.
        const QByteArray empty = statusReport({}, *report).trimmed();
        const QByteArray titles = empty.mid(empty.lastIndexOf("\n\n") + 1).trimmed();
        QFile file(path);
        if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && !titles.isEmpty()
            && file.read(reportHeadBytes).contains(titles))
            return {};
        return ControlDesk::tr("%1 is there already and is no report of this kind. Give another name.").arg(path);
    }
    const SessionsRead read = readSessionFile(path);
    if (read.shape && (read.saved || read.needsCount))
        return {};
    return ControlDesk::tr("%1 is there already and holds no session states. Give another name.").arg(path);
}

} // namespace

void ControlDesk::connectSessions()
{
    connect(m_fleet, &Fleet::exported, this,
        [this](const QString& path, int sessions, const QString& error, RequestId request) {
            onWritten({{u"file"_s, path}, {u"sessions"_s, sessions}}, error, request);
        });
    connect(m_fleet, &Fleet::imported, this,
        [this](const QString& path, int sessions, const QString& error, RequestId request) {
            onWritten({{u"file"_s, path}, {u"sessions"_s, sessions}}, error, request);
        });
    connect(m_fleet, &Fleet::reported, this, [this](const QString& path, const QString& error, RequestId request) {
        onWritten({{u"file"_s, path}}, error, request);
    });
    connect(m_fleet, &Fleet::importPreviewed, this, &ControlDesk::onImportPreviewed);
    connect(m_fleet, &Fleet::vaultChanged, this, &ControlDesk::onVault);
}

void ControlDesk::onWritten(const QJsonObject& facts, const QString& error, RequestId request)
{
    const auto pending = take(request);
    if (!pending)
        return;
    QJsonObject answer = pending->answer;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        answer[fact.key()] = fact.value();
    if (error.isEmpty())
        reply(pending->question, answer);
    else
        refuse(pending->question, ExitStatus::Failed, error);
}

bool ControlDesk::hasAbsoluteFile(const Question& question)
{
    if (QDir::isAbsolutePath(question.text("file"_L1)))
        return true;
    refuse(question, ExitStatus::Usage,
        tr("The file's path must be absolute: this program works in another directory than its caller."));
    return false;
}

std::optional<int> ControlDesk::countOf(const Question& question)
{
    const QString text = question.text("count"_L1);
    if (text.isEmpty())
        return 0;
    bool isNumber = false;
    const int count = text.toInt(&isNumber);
    if (isNumber && count > 0 && count <= mostShards)
        return count;
    refuse(question, ExitStatus::Usage, tr("--count: a whole number from 1 to %1 is expected.").arg(mostShards));
    return std::nullopt;
}

void ControlDesk::exportSessions(const Question& question)
{
    const auto format = exportFormatFrom(question.text("format"_L1));
    if (!format) {
        refuse(question, ExitStatus::Usage, noSuchFormat(LogSink::redacted(question.text("format"_L1).left(40))));
        return;
    }
    if (!hasAbsoluteFile(question))
        return;
    const auto selection = selectionOf(question);
    if (!selection)
        return;
    const auto* shape = std::get_if<SessionShape>(&*format);
    if (!shape && !selection->all) {
        refuse(question, ExitStatus::Usage, tr("A report is about all shards: leave the shards out."));
        return;
    }
    whenFresh(question, &ControlDesk::exportWhereAllowed);
}

void ControlDesk::exportWhereAllowed(const Question& question)
{
    const auto format = exportFormatFrom(question.text("format"_L1));
    const auto selection = selectionOf(question);
    if (!format || !selection)
        return;
    // A file of others may be long, and is read to see whether it may be replaced.
    const RequestId request = keep(question, {});
    auto promise = std::make_shared<QPromise<QString>>();
    promise->future().then(this, [this, request, format = *format, selection = *selection](const QString& objection) {
        const auto pending = take(request);
        if (!pending)
            return;
        if (objection.isEmpty())
            write(pending->question, format, selection);
        else
            refuse(pending->question, ExitStatus::Refused, objection);
    });
    promise->start();
    QThreadPool::globalInstance()->start([promise, path = question.text("file"_L1), format = *format] {
        promise->addResult(objectionToReplacing(path, format));
        promise->finish();
    });
}

void ControlDesk::write(const Question& question, const ExportFormat& format, const ShardSelection& selection)
{
    const QString path = question.text("file"_L1);
    if (const auto* report = std::get_if<ReportFormat>(&format)) {
        send(question, {{u"format"_s, question.text("format"_L1)}},
            [path, report = *report](Fleet& fleet, RequestId request) { fleet.saveReport(path, report, request); });
        return;
    }
    const SessionShape shape = std::get<SessionShape>(format);
    const SessionShapeInfo info = sessionShapeInfo(shape);
    QList<int> connected;
    for (const ShardSnapshot& shard : std::as_const(m_latest.shards)) {
        if ((selection.all || selection.numbers.contains(shard.shard.number)) && shard.state == ShardState::Ready)
            connected.append(shard.shard.number);
    }
    QJsonObject answer{{u"format"_s, QString(info.key)}, {u"lost"_s, info.lost}};
    if (!connected.isEmpty()) {
        answer[u"stale"_s] = tr("Shards %1 are connected: what was written of them is old as soon as the next event "
                                "arrives. Pause them first to hand them over.")
                                 .arg(Format::ranges(connected));
    }
    send(question, answer, [path, shape, selection](Fleet& fleet, RequestId request) {
        fleet.exportSessions(path, shape, selection, request);
    });
}

void ControlDesk::importSessions(const Question& question)
{
    if (!hasAbsoluteFile(question))
        return;
    const auto count = countOf(question);
    if (!count || !selectionOf(question))
        return;
    if (m_latest.readOnly && !question.flag("dry_run"_L1)) {
        refuse(question, ExitStatus::Refused, tr("This is read-only mode: nothing can be changed."));
        return;
    }
    whenFresh(question, &ControlDesk::previewImport);
}

void ControlDesk::previewImport(const Question& question)
{
    const ImportFile file{question.text("file"_L1), countOf(question).value_or(0)};
    send(question, {}, [file](Fleet& fleet, RequestId request) { fleet.previewImport(file, request); });
}

void ControlDesk::onImportPreviewed(const ImportPreview& preview, RequestId request)
{
    const auto pending = take(request);
    if (!pending)
        return;
    const Question& question = pending->question;
    const bool isDryRun = question.flag("dry_run"_L1);
    if (preview.countWasAssumed && preview.file.shardCount == 0 && (!isDryRun || !preview.error.isEmpty())) {
        refuse(question, ExitStatus::Usage,
            tr("%1 does not say with how many shards its sessions were made. Add --count N.").arg(preview.file.path));
        return;
    }
    if (!preview.error.isEmpty()) {
        refuse(question, ExitStatus::Failed, preview.error);
        return;
    }
    const auto selection = selectionOf(question);
    if (!selection)
        return;
    const SessionPick pick = pickOf(preview, *selection, question.flag("old"_L1));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QJsonArray rows;
    for (const ImportRow& row : preview.rows)
        rows.append(rowJson(row, now, pick.refusal.isEmpty() && pick.shards.contains(row.shard)));
    QJsonObject answer{
        {u"file"_s, preview.file.path},
        {u"format"_s, preview.shape ? QString(sessionShapeInfo(*preview.shape).key) : QString()},
        {u"shard_count"_s, preview.shardCount},
        {u"count_assumed"_s, preview.countWasAssumed && preview.file.shardCount == 0},
        {u"warnings"_s, QJsonArray::fromStringList(preview.warnings)},
        {u"rows"_s, rows},
        {u"dry_run"_s, isDryRun},
        {u"sessions"_s, 0},
    };
    if (!pick.refusal.isEmpty()) {
        const QJsonObject refusal = controlError(ExitStatus::Refused, pick.refusal);
        for (auto fact = refusal.begin(); fact != refusal.end(); ++fact)
            answer[fact.key()] = fact.value();
        reply(question, answer);
        return;
    }
    answer[u"ranges"_s] = Format::ranges(pick.numbers());
    if (isDryRun) {
        reply(question, answer);
        return;
    }
    send(question, answer, [file = preview.file, numbers = pick.numbers()](Fleet& fleet, RequestId next) {
        fleet.importSessions(file, numbers, next);
    });
}

void ControlDesk::vault(const Question& question)
{
    if (m_latest.readOnly && question.text("verb"_L1) != "vault"_L1) {
        refuse(question, ExitStatus::Refused, tr("This is read-only mode: nothing can be changed."));
        return;
    }
    if (selectionOf(question) && countOf(question))
        whenFresh(question, &ControlDesk::askVault);
}

void ControlDesk::askVault(const Question& question)
{
    if (!m_fleet) {
        refuse(question, ExitStatus::Failed, tr("The fleet is not running."));
        return;
    }
    m_vaultQuestions.append(question);
    // It is published at once, and then no longer: only the window goes on watching.
    QMetaObject::invokeMethod(
        m_fleet,
        [fleet = m_fleet] {
            fleet->watchVault(true);
            fleet->watchVault(false);
        },
        Qt::QueuedConnection);
}

void ControlDesk::onVault(const VaultSnapshot& vault)
{
    const QList<Question> questions = std::exchange(m_vaultQuestions, {});
    for (const Question& question : questions) {
        if (question.text("verb"_L1) == "vault"_L1)
            reply(question, vaultJson(vault));
        else
            changeVault(question, vault);
    }
}

void ControlDesk::changeVault(const Question& question, const VaultSnapshot& vault)
{
    const auto selection = selectionOf(question);
    const auto named = countOf(question);
    if (!selection || !named)
        return;
    const bool isRestore = question.text("verb"_L1) == "restore"_L1;
    // Numbers mean the set that is served, as with every other verb.
    const int count = *named == 0 && !selection->all ? m_latest.shardTotal : *named;
    const SessionPick pick = isRestore ? restorable(vault, *selection, count, question.flag("old"_L1))
                                       : forgettable(vault, *selection, count);
    if (!pick.refusal.isEmpty()) {
        refuse(question, ExitStatus::Refused, pick.refusal);
        return;
    }
    const QList<int> numbers = pick.numbers();
    if (!isRestore
        && !isAgreed(question,
            tr("This drops the saved sessions of %Ln shard(s) (%1); starting them costs as many identifies", nullptr,
                int(numbers.size()))
                .arg(Format::ranges(numbers)),
            int(numbers.size())))
        return;
    QJsonArray shards;
    for (const int number : numbers)
        shards.append(number);
    send(question, {{u"shards"_s, shards}, {u"ranges"_s, Format::ranges(numbers)}},
        [isRestore, shards = pick.shards](Fleet& fleet, RequestId request) {
            if (isRestore)
                fleet.restoreSessions(shards, request);
            else
                fleet.forgetSessions(shards, request);
        });
}

} // namespace Shardroom
