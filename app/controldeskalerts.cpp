// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the control socket's verb about alerts does.

#include "app/controldesk.h"
#include "app/logsink.h"
#include "core/alerts/alertdesk.h"
#include "core/alerts/alertmute.h"
#include "ui/format.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

constexpr int usualMute = 60; // minutes

QJsonValue timeJson(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonObject alertJson(const Alert& alert)
{
    QJsonObject object{{u"severity"_s, severityKey(alert.severity)}, {u"since"_s, timeJson(alert.since)},
        {u"text"_s, alert.text}, {u"shards"_s, Format::ranges(alert.shards)}};
    if (alert.kind)
        object[u"rule"_s] = alertKey(*alert.kind);
    if (!alert.filter.isEmpty())
        object[u"filter"_s] = alert.filter;
    return object;
}

QJsonObject noteJson(const AlertNote& note)
{
    QJsonObject object = alertJson(note.alert);
    object[u"event"_s] = noteKey(note.kind);
    object[u"time"_s] = timeJson(note.at);
    return object;
}

} // namespace

void ControlDesk::setAlerts(AlertDesk* alerts)
{
    m_alerts = alerts;
    connect(alerts, &AlertDesk::stateChanged, this, [this](const AlertState& state) { m_alertState = state; });
}

void ControlDesk::alerts(const Question& question)
{
    const QString action = question.text("action"_L1);
    const QString argument = question.text("argument"_L1);
    const bool mutes = action == "mute"_L1;
    if (!mutes && !argument.isEmpty()) {
        refuse(question, ExitStatus::Usage, tr("Only mute takes a number, of minutes."));
        return;
    }
    if (mutes || action == "unmute"_L1) {
        muteAlerts(question, mutes);
        return;
    }
    if (action == "log"_L1) {
        QJsonArray log;
        for (const AlertNote& note : std::as_const(m_alertState.log))
            log.append(noteJson(note));
        reply(question, {{u"log"_s, log}});
        return;
    }
    if (!action.isEmpty() && action != "status"_L1) {
        refuse(question, ExitStatus::Usage,
            tr("alerts has no \"%1\". Use status, log, mute MINUTES or unmute.")
                .arg(LogSink::redacted(action.left(40))));
        return;
    }
    QJsonArray standing;
    for (const Alert& alert : std::as_const(m_alertState.active))
        standing.append(alertJson(alert));
    QJsonObject answer{{u"standing"_s, standing}, {u"quiet"_s, m_alertState.isQuiet},
        {u"muted_until"_s, timeJson(m_alertState.mutedUntil)}};
    if (!m_alertState.problem.isEmpty())
        answer[u"problem"_s] = m_alertState.problem;
    if (!m_alertState.status.text.isEmpty())
        answer[u"webhook"_s] = m_alertState.status.text;
    reply(question, answer);
}

void ControlDesk::muteAlerts(const Question& question, bool on)
{
    constexpr int longest = int(std::chrono::duration_cast<std::chrono::minutes>(AlertMute::longest).count());
    std::optional<int> minutes = on ? std::optional(usualMute) : std::nullopt;
    if (!question.text("argument"_L1).isEmpty() && !readNumber(question, "argument"_L1, 1, longest, minutes))
        return;
    if (m_latest.readOnly) {
        refuse(question, ExitStatus::Refused, tr("This is read-only mode: nothing can be changed."));
        return;
    }
    if (!m_alerts) {
        refuse(question, ExitStatus::Failed, tr("The fleet is not running."));
        return;
    }
    const std::chrono::seconds time = std::chrono::minutes(minutes.value_or(0));
    QMetaObject::invokeMethod(
        m_alerts, [alerts = m_alerts, time] { alerts->mute(time, TimelineEntry::Origin::ControlSocket); },
        Qt::QueuedConnection);
    // What it says itself comes later.
    m_alertState.mutedUntil = on ? QDateTime::currentDateTimeUtc().addSecs(time.count()) : QDateTime();
    reply(question, {{u"muted_until"_s, timeJson(m_alertState.mutedUntil)}});
}

} // namespace Shardroom
