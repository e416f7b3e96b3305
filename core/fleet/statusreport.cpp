// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/statusreport.h"

#include "core/fleet/reportcells.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSaveFile>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatusReport)
};

QString timeCell(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString secondsCell(const QDateTime& since, const QDateTime& now)
{
    return since.isValid() ? QString::number(since.secsTo(now)) : QString();
}

QString closedByCell(const ShardSnapshot& shard)
{
    if (!shard.lastCloseCode)
        return {};
    return shard.closedByUs ? u"us"_s : u"peer"_s;
}

//! A column of the CSV file; the names are stable and never translated.
struct Column {
    QLatin1StringView name;
    QString (*cell)(const ShardSnapshot& shard, const QDateTime& now);
};
using S = ShardSnapshot;
using T = QDateTime;
constexpr std::array columns{
    Column{"shard"_L1, [](const S& s, const T&) { return QString::number(s.shard.number); }},
    Column{"total"_L1, [](const S& s, const T&) { return QString::number(s.shard.total); }},
    Column{"state"_L1, [](const S& s, const T&) { return stateKey(s.state); }},
    Column{"since"_L1, [](const S& s, const T&) { return timeCell(s.since); }},
    Column{"cause"_L1, [](const S& s, const T&) { return s.cause; }},
    Column{"latency_ms"_L1,
        [](const S& s, const T&) { return s.latency ? QString::number(s.latency->count()) : QString(); }},
    Column{"last_ack_at"_L1, [](const S& s, const T&) { return timeCell(s.lastAckAt.value_or(QDateTime())); }},
    Column{"last_event_at"_L1, [](const S& s, const T&) { return timeCell(s.lastEventAt.value_or(QDateTime())); }},
    Column{"deaf_since"_L1, [](const S& s, const T&) { return timeCell(s.deafSince.value_or(QDateTime())); }},
    Column{"guilds"_L1, [](const S& s, const T&) { return QString::number(s.guilds); }},
    Column{"unavailable"_L1, [](const S& s, const T&) { return QString::number(s.unavailable); }},
    Column{"events"_L1, [](const S& s, const T&) { return QString::number(s.events); }},
    Column{"events_per_second"_L1, [](const S& s, const T&) { return QString::number(s.eventsPerSecond, 'f', 1); }},
    Column{"sequence"_L1, [](const S& s, const T&) { return QString::number(s.sequence); }},
    Column{"resumes"_L1, [](const S& s, const T&) { return QString::number(s.resumes); }},
    Column{"identifies"_L1, [](const S& s, const T&) { return QString::number(s.identifies); }},
    Column{"zombies"_L1, [](const S& s, const T&) { return QString::number(s.zombies); }},
    Column{"missed"_L1, [](const S& s, const T&) { return QString::number(s.missed); }},
    Column{"last_close_code"_L1,
        [](const S& s, const T&) { return s.lastCloseCode ? QString::number(*s.lastCloseCode) : QString(); }},
    Column{"closed_by"_L1, [](const S& s, const T&) { return closedByCell(s); }},
    Column{"last_closed_at"_L1, [](const S& s, const T&) { return timeCell(s.lastClosedAt); }},
    Column{"gateway"_L1, [](const S& s, const T&) { return s.gatewayHost; }},
    Column{"uptime_s"_L1, [](const S& s, const T& now) { return secondsCell(s.readySince, now); }},
    Column{"session_age_s"_L1, [](const S& s, const T& now) { return secondsCell(s.sessionSince, now); }},
};

QByteArray csvReport(const FleetSnapshot& snapshot)
{
    QStringList names;
    for (const Column& column : columns)
        names.append(column.name);
    QByteArray csv = names.join(u',').toUtf8() + "\r\n";
    for (const ShardSnapshot& shard : snapshot.shards) {
        QStringList cells;
        for (const Column& column : columns)
            cells.append(ReportCells::csv(column.cell(shard, snapshot.at)));
        csv += cells.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QString milliseconds(const std::optional<std::chrono::milliseconds>& latency)
{
    return latency ? Text::tr("%1 ms").arg(latency->count()) : u"–"_s;
}

QString clock(const QDateTime& at)
{
    return at.isValid() ? at.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s) : u"–"_s;
}

QString statesText(const FleetSnapshot& snapshot)
{
    QStringList states;
    for (int i = 0; i < shardStateCount; ++i) {
        if (const int count = snapshot.count(ShardState(i)); count > 0)
            states.append(Text::tr("%1 %2", "3 Ready").arg(count).arg(displayName(ShardState(i))));
    }
    return states.isEmpty() ? u"–"_s : states.join(u", "_s);
}

QStringList summary(const FleetSnapshot& snapshot)
{
    const IdentifyBudget& budget = snapshot.budget;
    QStringList lines;
    lines.append(Text::tr("Shards: %1 of %2 ready (%3)")
                     .arg(snapshot.count(ShardState::Ready))
                     .arg(snapshot.shards.size())
                     .arg(statesText(snapshot)));
    lines.append(Text::tr("Guilds: %1, of which %2 are unavailable").arg(snapshot.guilds).arg(snapshot.unavailable));
    lines.append(Text::tr("Events: %1, now %2 a second").arg(snapshot.events).arg(snapshot.eventsPerSecond, 0, 'f', 1));
    lines.append(Text::tr("Latency: median %1, 95 % %2, 99 % %3")
                     .arg(milliseconds(snapshot.latencyMedian), milliseconds(snapshot.latencyP95),
                         milliseconds(snapshot.latencyP99)));
    lines.append(budget.total == 0 ? Text::tr("Identify budget: not known yet")
                                   : Text::tr("Identify budget: %1 of %2 left, reset at %3, %4 waiting")
                                         .arg(budget.remaining)
                                         .arg(budget.total)
                                         .arg(clock(budget.resetAt))
                                         .arg(budget.queued));
    if (snapshot.deaf > 0)
        lines.append(Text::tr("Deaf: %Ln shard(s) get acknowledgements but no events", nullptr, snapshot.deaf));
    if (snapshot.reshard) {
        lines.append(Text::tr("Resharding from %1 to %2 shards: %3")
                         .arg(snapshot.reshard->fromTotal)
                         .arg(snapshot.reshard->toTotal)
                         .arg(ReportCells::markdown(explanation(snapshot.reshard->phase))));
    }
    for (const BreakerTrip& trip : budget.trips)
        lines.append(Text::tr("Identifying is held back until %1: %2")
                         .arg(clock(trip.until), ReportCells::markdown(trip.cause)));
    for (const QString& text : {snapshot.message, snapshot.advice}) {
        if (!text.isEmpty())
            lines.append(ReportCells::markdown(text));
    }
    return lines;
}

QString row(const QStringList& cells)
{
    return u"| "_s % cells.join(u" | "_s) % u" |\n"_s;
}

QByteArray markdownReport(const FleetSnapshot& snapshot)
{
    QString text = u"# "_s % Text::tr("Gateway status, %1 UTC").arg(clock(snapshot.at)) % u"\n\n"_s;
    for (const QString& line : summary(snapshot))
        text += u"- "_s % line % u'\n';
    text += u'\n'
        % row({Text::tr("Shard"), Text::tr("State"), Text::tr("Since (UTC)"), Text::tr("Latency"), Text::tr("Guilds"),
            Text::tr("Unavailable"), Text::tr("Events/s"), Text::tr("Sequence"), Text::tr("Resumes"),
            Text::tr("Identifies"), Text::tr("Last close"), Text::tr("Cause")});
    text += u"| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |\n"_s;
    for (const ShardSnapshot& shard : snapshot.shards) {
        QString close = u"–"_s;
        if (shard.lastCloseCode) {
            const QString code
                = *shard.lastCloseCode == 0 ? Text::tr("no code") : QString::number(*shard.lastCloseCode);
            close = (shard.closedByUs ? Text::tr("%1 by us") : Text::tr("%1 by the other side")).arg(code);
        }
        text += row({QString::number(shard.shard.number), displayName(shard.state), clock(shard.since),
            milliseconds(shard.latency), QString::number(shard.guilds), QString::number(shard.unavailable),
            QString::number(shard.eventsPerSecond, 'f', 1), QString::number(shard.sequence),
            QString::number(shard.resumes), QString::number(shard.identifies), close,
            ReportCells::markdown(shard.cause)});
    }
    return text.toUtf8();
}

} // namespace

QByteArray statusReport(const FleetSnapshot& snapshot, ReportFormat format)
{
    switch (format) {
    case ReportFormat::Csv:
        return csvReport(snapshot);
    case ReportFormat::Markdown:
        return markdownReport(snapshot);
    }
    Q_UNREACHABLE();
}

std::optional<ReportFormat> reportFormatFor(const QString& path)
{
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return ReportFormat::Csv;
    if (path.endsWith(".md"_L1, Qt::CaseInsensitive) || path.endsWith(".markdown"_L1, Qt::CaseInsensitive))
        return ReportFormat::Markdown;
    return std::nullopt;
}

QString saveStatusReport(const QString& path, const FleetSnapshot& snapshot, ReportFormat format)
{
    QSaveFile file(path);
    const QByteArray report = statusReport(snapshot, format);
    if (file.open(QIODevice::WriteOnly) && file.write(report) == report.size() && file.commit())
        return {};
    return Text::tr("The status could not be written to %1: %2.").arg(path, file.errorString());
}

} // namespace Shardroom
