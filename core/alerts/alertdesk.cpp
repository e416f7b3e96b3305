// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertdesk.h"

#include "core/alerts/alertmute.h"
#include "core/alerts/alertoutbox.h"
#include "core/diagnostics/logging.h"
#include "core/vault/filelock.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

TimelineEntry entryOf(const AlertNote& note)
{
    const bool isBad = note.kind == AlertNote::Kind::Fired || note.kind == AlertNote::Kind::Escalated
        || note.kind == AlertNote::Kind::Grown;
    TimelineEntry entry;
    entry.at = note.at;
    entry.kind = isBad ? TimelineEntry::Kind::Warning : TimelineEntry::Kind::Notice;
    entry.text = AlertDesk::tr("Alert: %1. %2").arg(titleOf(note), note.alert.text);
    return entry;
}

//! By the kernel's lists, as the number in the file is the same for every program in a container.
bool isLockedElsewhere(const QString& path)
{
    if (!FileLock::isHeld(path))
        return false;
    const QFileInfo file(path);
    const QFileInfoList open
        = QDir(u"/proc/self/fd"_s).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot);
    return std::ranges::none_of(open, [target = file.canonicalFilePath()](const QFileInfo& handle) {
        return handle.symLinkTarget() == target; // who is refused a lock closes its file
    });
}

} // namespace

AlertDesk::AlertDesk(AlertDeskOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_watch(m_options.rules)
    , m_sender(m_options.fleet, m_options.timings, this)
    , m_timer(this)
{
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &AlertDesk::tick);
    connect(&m_sender, &AlertSender::statusChanged, this, &AlertDesk::keepWaiting);
    connect(&m_sender, &AlertSender::statusChanged, this, &AlertDesk::publish, Qt::QueuedConnection);
}

void AlertDesk::open()
{
    if (!m_options.stateDirectory.isEmpty() && preparePrivateDirectory(m_options.stateDirectory)) {
        const QString path = AlertFile::fileIn(m_options.stateDirectory);
        const AlertFile::Loaded loaded = AlertFile::load(path, m_options.rules);
        m_fileProblem = loaded.error;
        m_watch.setRules(loaded.file.rules);
        m_webhook = loaded.file.webhook;
        m_logProblem = m_log.open(AlertLog::fileIn(m_options.stateDirectory));
        m_watch.resume(m_log.standing());
        m_muteFile = AlertMute::fileIn(m_options.stateDirectory);
        m_watch.mute(AlertMute::load(m_muteFile, QDateTime::currentDateTimeUtc()));
    }
    for (const QString& problem : {m_fileProblem, m_logProblem}) {
        if (!problem.isEmpty())
            qCWarning(fleetLog) << LogFields().add("alerts", problem);
    }
    m_sender.setTarget(m_webhook, m_watch.rules().shape);
    m_timer.start();
    publish();
}

//! Asked when the start has failed, and true for as long as that lasts: the other program may end before somebody
//! closes this one.
bool AlertDesk::isElsewhere(const FleetSnapshot& snapshot)
{
    const bool hasFailed = snapshot.phase == FleetPhase::Failed;
    m_isElsewhere = hasFailed
        && (m_isElsewhere
            || (!m_options.stateDirectory.isEmpty()
                && isLockedElsewhere(QDir(m_options.stateDirectory).filePath(u"lock"_s))));
    return m_isElsewhere;
}

void AlertDesk::feed(const FleetSnapshot& snapshot)
{
    if (isElsewhere(snapshot)) {
        m_watch.leaveToOther();
        publish();
        return;
    }
    sendWaiting();
    adopt(m_watch.feed(snapshot, AlertWatch::Clock::now()));
}

//! What an earlier run could not deliver, once it is sure that no other program has the directory.
void AlertDesk::sendWaiting()
{
    if (m_outbox || m_options.stateDirectory.isEmpty())
        return;
    m_outbox = AlertOutbox::load(AlertOutbox::fileIn(m_options.stateDirectory));
    m_sender.send(QList<AlertNote>(*m_outbox));
    keepWaiting(); // also when there is no address any more
}

//! Before the note is under way: whatever ends the program, the next start knows of it.
void AlertDesk::keepWaiting()
{
    const QList<AlertNote> waiting = m_sender.waiting();
    if (!m_outbox || *m_outbox == waiting)
        return;
    m_outbox = waiting;
    m_outboxProblem = AlertOutbox::save(AlertOutbox::fileIn(m_options.stateDirectory), waiting);
}

void AlertDesk::act(const QString& text, TimelineEntry::Origin origin)
{
    TimelineEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.kind = TimelineEntry::Kind::Action;
    entry.origin = origin;
    entry.text = text;
    emit timelineGrew({entry});
}

void AlertDesk::tick()
{
    adopt(m_watch.tick(AlertWatch::Clock::now(), QDateTime::currentDateTimeUtc()));
    publish();
}

void AlertDesk::setRules(const AlertRules& rules, const std::optional<WebhookUrl>& webhook)
{
    const QString problem = problemIn(rules);
    if (!problem.isEmpty()) {
        m_fileProblem = problem;
        publish();
        return;
    }
    if (rules != m_watch.rules())
        act(tr("The alert rules were changed"), TimelineEntry::Origin::Window);
    if (webhook && !(*webhook == m_webhook)) {
        act(webhook->isEmpty() ? tr("The webhook of the alerts was removed")
                               : tr("The webhook of the alerts was changed"),
            TimelineEntry::Origin::Window);
    }
    m_watch.setRules(rules);
    if (webhook)
        m_webhook = *webhook;
    m_sender.setTarget(m_webhook, rules.shape);
    save();
    publish();
}

void AlertDesk::save()
{
    m_fileProblem.clear();
    if (m_options.stateDirectory.isEmpty())
        return;
    const QString path = AlertFile::fileIn(m_options.stateDirectory);
    const AlertFile::Saved saved = AlertFile{m_watch.rules(), m_webhook}.save(path, m_options.rules);
    m_fileProblem = saved.error;
    if (saved.kept.isEmpty())
        return;
    const QString note = tr("The alert rules in %1 could not be used. They are kept as %2.").arg(path, saved.kept);
    if (m_fileProblem.isEmpty())
        m_fileProblem = note;
    TimelineEntry entry;
    entry.at = QDateTime::currentDateTimeUtc();
    entry.kind = TimelineEntry::Kind::Warning;
    entry.text = note;
    emit timelineGrew({entry});
}

void AlertDesk::mute(std::chrono::seconds time, TimelineEntry::Origin origin)
{
    const QDateTime until
        = time > 0s ? QDateTime::currentDateTimeUtc().addSecs(std::min(time, AlertMute::longest).count()) : QDateTime();
    act(until.isValid()
            ? tr("Alerts are muted until %1").arg(QLocale().toString(until.toLocalTime(), QLocale::ShortFormat))
            : tr("Alerts are not muted any more"),
        origin);
    m_watch.mute(until);
    m_muteProblem = m_muteFile.isEmpty() ? QString() : AlertMute::save(m_muteFile, until);
    tick();
}

void AlertDesk::test()
{
    AlertNote note{AlertNote::Kind::Test, QDateTime::currentDateTimeUtc(), {}, true, true};
    note.alert.since = note.at;
    note.alert.text = tr("If you read this, alerts reach you here.");
    m_logProblem = m_log.append({note});
    m_sender.test(note);
    emit announced({note});
    publish();
}

void AlertDesk::adopt(const QList<AlertNote>& notes)
{
    if (notes.isEmpty())
        return;
    QList<AlertNote> forTray;
    QList<AlertNote> forWebhook;
    QList<TimelineEntry> entries;
    for (const AlertNote& note : notes) {
        if (note.tray)
            forTray << note;
        if (note.webhook)
            forWebhook << note;
        entries << entryOf(note);
        qCInfo(fleetLog) << LogFields()
                                .add("alert", note.alert.kind ? alertKey(*note.alert.kind) : u"none"_s)
                                .add("event", noteKey(note.kind))
                                .add("severity", severityKey(note.alert.severity))
                                .add("shards", note.alert.shards.size());
    }
    m_logProblem = m_log.append(notes);
    m_sender.send(forWebhook);
    emit timelineGrew(entries);
    if (!forTray.isEmpty())
        emit announced(forTray);
    publish();
}

void AlertDesk::publish()
{
    AlertState state;
    state.active = m_watch.active();
    state.log = m_log.notes();
    state.rules = m_watch.rules();
    state.first = m_options.rules;
    state.webhook = m_webhook.masked();
    state.status = m_sender.status();
    state.isQuiet = m_watch.isQuiet(QDateTime::currentDateTimeUtc());
    state.mutedUntil = m_watch.mutedUntil();
    for (const QString& problem : {m_fileProblem, m_logProblem, m_muteProblem, m_outboxProblem}) {
        if (state.problem.isEmpty())
            state.problem = problem;
    }
    if (m_published == state)
        return;
    m_published = state;
    emit stateChanged(state);
}

} // namespace Shardroom
