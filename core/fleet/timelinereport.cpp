// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/timelinereport.h"

#include "core/diagnostics/redaction.h"
#include "core/fleet/reportcells.h"
#include "core/gateway/closecode.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMap>
#include <QtCore/QSaveFile>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(TimelineReport)
};

QLatin1StringView kindKey(TimelineEntry::Kind kind)
{
    switch (kind) {
    case TimelineEntry::Kind::State:
        return "state"_L1;
    case TimelineEntry::Kind::Action:
        return "action"_L1;
    case TimelineEntry::Kind::Notice:
        return "notice"_L1;
    case TimelineEntry::Kind::Warning:
        return "warning"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView originKey(TimelineEntry::Origin origin)
{
    switch (origin) {
    case TimelineEntry::Origin::Automatic:
        return "automatic"_L1;
    case TimelineEntry::Origin::Window:
        return "window"_L1;
    case TimelineEntry::Origin::ControlSocket:
        return "control"_L1;
    }
    Q_UNREACHABLE();
}

QString what(const TimelineEntry& entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::State:
        return displayName(entry.from) + u" \u2192 "_s + displayName(entry.to);
    case TimelineEntry::Kind::Action:
        switch (entry.origin) {
        case TimelineEntry::Origin::Automatic:
            return Text::tr("Action, automatic");
        case TimelineEntry::Origin::Window:
            return Text::tr("Action, window");
        case TimelineEntry::Origin::ControlSocket:
            return Text::tr("Action, control socket");
        }
        Q_UNREACHABLE();
    case TimelineEntry::Kind::Notice:
        return Text::tr("Notice");
    case TimelineEntry::Kind::Warning:
        return Text::tr("Warning");
    }
    Q_UNREACHABLE();
}

//! What happened how often.
struct Tally {
    int connects = 0;
    int resumes = 0;
    int identifies = 0;
    int actions = 0;
    QMap<int, int> closes; // by code

    void add(const TimelineEntry& entry)
    {
        const bool isState = entry.kind == TimelineEntry::Kind::State;
        connects += isState && entry.to == ShardState::Connecting ? 1 : 0;
        resumes += isState && entry.from == ShardState::Resuming && entry.to == ShardState::Ready ? 1 : 0;
        identifies += entry.cost;
        actions += entry.kind == TimelineEntry::Kind::Action ? 1 : 0;
        if (isState && entry.closeCode)
            ++closes[*entry.closeCode];
    }
    [[nodiscard]] QString words() const
    {
        QStringList list;
        for (auto close = closes.cbegin(); close != closes.cend(); ++close) {
            const QString code = close.key() == 0 ? Text::tr("without a code") : QString::number(close.key());
            list.append(Text::tr("%1 \u00d7 close %2", "3 × close 4009").arg(close.value()).arg(code));
        }
        return Text::tr("%1 connects, %2 resumes, %3 identifies spent, %4 actions; %5")
            .arg(connects)
            .arg(resumes)
            .arg(identifies)
            .arg(actions)
            .arg(list.isEmpty() ? Text::tr("no closes") : list.join(u", "_s));
    }
};

QString row(const QStringList& cells)
{
    return u"| "_s % cells.join(u" | "_s) % u" |\n"_s;
}

QString markdownReport(const TimelineReport& report)
{
    Tally all;
    for (const TimelineEntry& entry : report.entries)
        all.add(entry);
    const auto stamp = [](const QDateTime& at) { return at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s); };
    QString text = u"# "_s % Text::tr("Timeline of the gateway shards") % u"\n\n"_s;
    text += u"- "_s % Text::tr("Written at %1 UTC").arg(stamp(report.writtenAt)) % u'\n';
    text += u"- "_s
        % Text::tr("Gateway: %1, %Ln shard(s)", nullptr, report.shardTotal).arg(ReportCells::markdown(report.gateway))
        % u'\n';
    text += u"- "_s % Text::tr("Range: %1, %Ln entries", nullptr, int(report.entries.size())).arg(report.range) % u'\n';
    if (!report.entries.isEmpty())
        text += u"- "_s
            % Text::tr("From %1 to %2 UTC").arg(stamp(report.entries.first().at), stamp(report.entries.last().at))
            % u'\n';
    text += u"- "_s % all.words() % u'\n';
    if (!all.closes.isEmpty()) {
        text += u"\n## "_s % Text::tr("Close codes") % u"\n\n"_s;
        for (const int code : all.closes.keys()) {
            const CloseCodeInfo info = closeCodeInfo(code);
            text += u"- "_s % (code == 0 ? QString() : QString(QString::number(code) % u' ')) % info.meaning % u": "_s
                % info.explanation % u' ' % info.remedy % u'\n';
        }
    }
    qsizetype begin = 0;
    while (begin < report.entries.size()) {
        const auto hourOf = [&](qsizetype i) { return report.entries[i].at.toUTC().toString(u"yyyy-MM-dd HH"_s); };
        const QString hour = hourOf(begin);
        qsizetype end = begin;
        Tally tally;
        while (end < report.entries.size() && hourOf(end) == hour)
            tally.add(report.entries[end++]);
        text += u"\n## "_s % hour % u":00 UTC\n\n"_s % tally.words() % u"\n\n"_s
            % row({Text::tr("Time (UTC)"), Text::tr("Shard"), Text::tr("What"), Text::tr("Cost"), Text::tr("Close"),
                Text::tr("Cause"), Text::tr("Next")})
            % u"| --- | ---: | --- | ---: | ---: | --- | --- |\n"_s;
        for (; begin < end; ++begin) {
            const TimelineEntry& entry = report.entries[begin];
            text += row({entry.at.toUTC().toString(u"HH:mm:ss.zzz"_s),
                entry.shard ? u"%1/%2"_s.arg(entry.shard->number).arg(entry.shard->total) : u"–"_s, what(entry),
                entry.cost > 0 ? QString::number(entry.cost) : QString(),
                entry.closeCode && *entry.closeCode != 0 ? QString::number(*entry.closeCode) : QString(),
                ReportCells::markdown(entry.text), ReportCells::markdown(entry.next)});
        }
    }
    return text;
}

QString csvReport(const TimelineReport& report)
{
    QString text = u"time,kind,origin,shard,total,from,to,close_code,close_meaning,identifies,text,next\r\n"_s;
    for (const TimelineEntry& entry : report.entries) {
        const bool isState = entry.kind == TimelineEntry::Kind::State;
        const QStringList cells{entry.at.toUTC().toString(Qt::ISODateWithMs), kindKey(entry.kind),
            entry.kind == TimelineEntry::Kind::Action ? QString(originKey(entry.origin)) : QString(),
            entry.shard ? QString::number(entry.shard->number) : QString(),
            entry.shard ? QString::number(entry.shard->total) : QString(), isState ? stateKey(entry.from) : QString(),
            isState ? stateKey(entry.to) : QString(), entry.closeCode ? QString::number(*entry.closeCode) : QString(),
            entry.closeCode ? closeCodeInfo(*entry.closeCode).meaning : QString(), QString::number(entry.cost),
            entry.text, entry.next};
        QStringList safe;
        for (const QString& cell : cells)
            safe.append(ReportCells::csv(cell));
        text += safe.join(u',') % u"\r\n"_s;
    }
    return text;
}

QByteArray jsonReport(const TimelineReport& report)
{
    QJsonArray entries;
    for (const TimelineEntry& entry : report.entries)
        entries.append(timelineJson(entry));
    const QJsonObject document{
        {u"written_at"_s, report.writtenAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"gateway"_s, report.gateway},
        {u"shard_count"_s, report.shardTotal},
        {u"range"_s, report.range},
        {u"timeline"_s, entries},
    };
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

//! No text of ours holds a secret, but some quote what strangers sent.
TimelineReport withoutSecrets(TimelineReport report)
{
    const Redactor redactor;
    for (TimelineEntry& entry : report.entries) {
        entry.text = redactor.redacted(entry.text);
        entry.next = redactor.redacted(entry.next);
    }
    return report;
}

} // namespace

QJsonObject timelineJson(const TimelineEntry& entry)
{
    QJsonObject object{
        {u"time"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
        {u"kind"_s, kindKey(entry.kind)},
        {u"shard"_s, entry.shard ? QJsonValue(entry.shard->number) : QJsonValue(QJsonValue::Null)},
        {u"total"_s, entry.shard ? QJsonValue(entry.shard->total) : QJsonValue(QJsonValue::Null)},
        {u"close_code"_s, entry.closeCode ? QJsonValue(*entry.closeCode) : QJsonValue(QJsonValue::Null)},
        {u"identifies"_s, entry.cost},
        {u"text"_s, entry.text},
        {u"next"_s, entry.next},
    };
    if (entry.kind == TimelineEntry::Kind::Action)
        object[u"origin"_s] = originKey(entry.origin);
    if (entry.kind == TimelineEntry::Kind::State) {
        object[u"from"_s] = stateKey(entry.from);
        object[u"to"_s] = stateKey(entry.to);
    }
    return object;
}

QByteArray timelineReport(const TimelineReport& report, TimelineFormat format)
{
    const TimelineReport safe = withoutSecrets(report);
    switch (format) {
    case TimelineFormat::Markdown:
        return markdownReport(safe).toUtf8();
    case TimelineFormat::Csv:
        return csvReport(safe).toUtf8();
    case TimelineFormat::Json:
        return jsonReport(safe);
    }
    Q_UNREACHABLE();
}

QString fileSuffix(TimelineFormat format)
{
    switch (format) {
    case TimelineFormat::Markdown:
        return u".md"_s;
    case TimelineFormat::Csv:
        return u".csv"_s;
    case TimelineFormat::Json:
        return u".json"_s;
    }
    Q_UNREACHABLE();
}

QString saveTimelineReport(const QString& path, const TimelineReport& report, TimelineFormat format)
{
    QSaveFile file(path);
    const QByteArray text = timelineReport(report, format);
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        return {};
    return Text::tr("The timeline could not be written to %1: %2.").arg(path, file.errorString());
}

} // namespace Shardroom
