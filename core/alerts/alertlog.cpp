// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/alerts/alertlog.h"

#include "core/gateway/snowflake.h"
#include "core/reshard/reshardtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(AlertLog)
};

constexpr qint64 mostRead = AlertLog::largestFile * 4;

} // namespace

QByteArray alertLine(const AlertNote& note)
{
    const Alert& alert = note.alert;
    QJsonObject object{{u"event"_s, noteKey(note.kind)}, {u"at"_s, note.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"since"_s, alert.since.toUTC().toString(Qt::ISODateWithMs)}, {u"severity"_s, severityKey(alert.severity)},
        {u"text"_s, alert.text}, {u"tray"_s, note.tray}, {u"webhook"_s, note.webhook}};
    if (alert.kind)
        object[u"rule"_s] = alertKey(*alert.kind);
    if (!alert.shards.isEmpty())
        object[u"shards"_s] = rangesText(alert.shards);
    if (!alert.filter.isEmpty())
        object[u"filter"_s] = alert.filter;
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<AlertNote> alertInLine(const QByteArray& line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    AlertNote note;
    bool isKnown = false;
    for (const auto kind : std::array{AlertNote::Kind::Fired, AlertNote::Kind::Escalated, AlertNote::Kind::Grown,
             AlertNote::Kind::Cleared, AlertNote::Kind::Summary, AlertNote::Kind::Test}) {
        if (object["event"_L1].toString() != noteKey(kind))
            continue;
        note.kind = kind;
        isKnown = true;
    }
    const QString rule = object["rule"_L1].toString();
    for (int i = 0; i < alertKindCount; ++i) {
        if (rule == alertKey(AlertKind(i)))
            note.alert.kind = AlertKind(i);
    }
    const auto timeIn = [&object](QLatin1String key) {
        return QDateTime::fromString(object[key].toString(), Qt::ISODateWithMs).toUTC();
    };
    note.at = timeIn("at"_L1);
    note.alert.since = timeIn("since"_L1);
    note.alert.text = object["text"_L1].toString();
    note.alert.filter = object["filter"_L1].toString();
    note.tray = object["tray"_L1].toBool();
    note.webhook = object["webhook"_L1].toBool();
    if (object["severity"_L1].toString() == severityKey(AlertSeverity::Critical))
        note.alert.severity = AlertSeverity::Critical;
    const QString ranges = object["shards"_L1].toString();
    const auto shards = ranges.isEmpty() ? QList<int>() : numbersFromRanges(ranges, largestShardCount);
    const bool isWhole = isKnown && note.at.isValid() && note.alert.since.isValid() && shards
        && (note.alert.kind.has_value() == !rule.isEmpty());
    if (!isWhole)
        return std::nullopt;
    note.alert.shards = *shards;
    return note;
}

QString AlertLog::fileIn(const QString& stateDirectory)
{
    return QDir(stateDirectory).filePath(u"alerts.log.jsonl"_s);
}

QString AlertLog::open(const QString& path)
{
    m_path = path;
    QFile file(path);
    if (!file.exists())
        return rewrite();
    makePrivate(path);
    if (!file.open(QIODevice::ReadOnly))
        return report(file.errorString());
    const qint64 size = file.size();
    file.seek(std::max<qint64>(0, size - mostRead)); // the line that this may cut is left out
    while (!file.atEnd()) {
        if (const auto note = alertInLine(file.readLine(mostRead)))
            remember(*note);
    }
    file.close();
    return size > largestFile ? rewrite() : report(m_file.open(path));
}

QString AlertLog::append(const QList<AlertNote>& notes)
{
    QByteArray lines;
    for (const AlertNote& note : notes) {
        remember(note);
        lines += alertLine(note);
    }
    if (!m_file.isOpen() || lines.isEmpty())
        return {};
    if (m_file.size() + lines.size() > largestFile || !m_file.isInPlace())
        return rewrite();
    return report(m_file.append(lines));
}

QList<AlertNote> AlertLog::standing() const
{
    QList<AlertNote> list;
    for (const AlertNote& note : m_notes) {
        if (note.kind == AlertNote::Kind::Summary) {
            for (AlertNote& one : list) {
                one.tray = one.tray || note.tray;
                one.webhook = one.webhook || note.webhook;
            }
        }
        if (!note.alert.kind)
            continue;
        const auto before
            = std::ranges::find(list, note.alert.kind, [](const AlertNote& one) { return one.alert.kind; });
        const bool stands = note.kind != AlertNote::Kind::Cleared;
        if (before == list.end()) {
            if (stands)
                list << note;
        } else if (!stands) {
            list.erase(before);
        } else {
            AlertNote latest = note;
            latest.tray = latest.tray || before->tray;
            latest.webhook = latest.webhook || before->webhook;
            *before = latest;
        }
    }
    return list;
}

void AlertLog::remember(const AlertNote& note)
{
    if (m_notes.size() >= most)
        m_notes.removeFirst();
    m_notes << note;
}

//! The file anew, with what is remembered.
QString AlertLog::rewrite()
{
    m_file.close();
    PrivateFile file(m_path);
    file.open();
    for (const AlertNote& note : std::as_const(m_notes))
        file.write(alertLine(note));
    const QString error = file.commit();
    return report(error.isEmpty() ? m_file.open(m_path) : error);
}

QString AlertLog::report(const QString& error)
{
    return error.isEmpty() ? QString() : Text::tr("The log of alerts is not kept in %1: %2.").arg(m_path, error);
}

} // namespace Shardroom
