// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/reshardreport.h"

#include "core/reshard/reshardplanfile.h"
#include "core/reshard/reshardtext.h"
#include "core/vault/sessionfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReshardReport)
};

constexpr qsizetype shownInMarkdown = 20; // of the guilds; the JSON file has all

QJsonValue timeJson(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QString nameOf(GuildId guild)
{
    return guild.value == 0 ? Text::tr("without a guild") : toString(guild);
}

QString rowOf(const QStringList& cells)
{
    return u"| %1 |"_s.arg(cells.join(u" | "_s));
}

QString countText(quint64 count)
{
    return u"%L1"_s.arg(count);
}

//! What the counts say, and what they do not.
QStringList proof(const ReshardReport& report)
{
    const HandoverCounts& counts = report.counts;
    QStringList sentences{
        Text::tr("%L1 guilds; %L2 events: %L3 matched (%L4 of them late), %L5 only old, %L6 only new, "
                 "%L7 pending, %L8 forgotten.")
            .arg(QLocale().toString(report.plan.guilds))
            .arg(counts.delivered)
            .arg(QLocale().toString(counts.matched))
            .arg(counts.late)
            .arg(counts.onlyOld)
            .arg(counts.onlyNew)
            .arg(counts.pending)
            .arg(counts.forgotten)};
    if (report.plan.wish.strategy == ReshardStrategy::StopAndStart) {
        sentences << Text::tr("The old set was stopped first: what happened in between was not delivered.");
        return sentences;
    }
    const bool adds
        = counts.matched + counts.onlyOld + counts.onlyNew + counts.pending + counts.forgotten == counts.delivered;
    if (!adds)
        sentences << Text::tr("The counts do not add up: this proves nothing.");
    if (counts.forgotten > 0) {
        sentences << Text::tr("Of the forgotten ones some may have been delivered twice: there was no room to remember "
                              "them.");
    }
    if (report.recovered)
        sentences << Text::tr("The program ended and started in between: what was counted before that is not in it.");
    if (!report.missing.isEmpty())
        sentences << Text::tr("Guilds accepted as missing: %L1; nothing vouches for them.").arg(report.missing.size());
    if (counts.pending > 0)
        sentences << Text::tr("Of the pending ones the other side had not shown its own when this was written.");
    if (isOver(report.outcome) && sentences.size() == 1)
        sentences << Text::tr("Each event that a side has shown was delivered once: none lost, none doubled.");
    return sentences;
}

void addGuilds(QStringList& lines, const ReshardReport& report)
{
    if (!report.missing.isEmpty()) {
        QStringList ids;
        for (const GuildId guild : report.missing.first(std::min(shownInMarkdown, report.missing.size())))
            ids << toString(guild);
        if (report.missing.size() > ids.size())
            ids << u"\u2026"_s;
        lines << u"#### "_s + Text::tr("Guilds accepted as missing: %L1").arg(report.missing.size()) << QString()
              << ids.join(u", "_s) << QString();
    }
    if (report.guilds.isEmpty())
        return;
    lines << u"#### "_s + Text::tr("Guilds with events that only one side has shown") << QString()
          << rowOf({Text::tr("Guild"), Text::tr("Delivered"), Text::tr("Matched"), Text::tr("Only old"),
                 Text::tr("Only new")})
          << u"|---|---|---|---|---|"_s;
    for (const GuildLedger& ledger : report.guilds.first(std::min(shownInMarkdown, report.guilds.size()))) {
        const HandoverCounts& counts = ledger.counts;
        lines << rowOf({nameOf(ledger.guild), countText(counts.delivered), countText(counts.matched),
            countText(counts.onlyOld), countText(counts.onlyNew)});
    }
    if (report.guilds.size() > shownInMarkdown)
        lines << QString() << Text::tr("and %L1 more").arg(report.guilds.size() - shownInMarkdown);
    lines << QString();
}

} // namespace

QJsonObject countsJson(const HandoverCounts& counts)
{
    return {
        {u"delivered"_s, qint64(counts.delivered)},
        {u"matched"_s, qint64(counts.matched)},
        {u"late"_s, qint64(counts.late)},
        {u"only_old"_s, qint64(counts.onlyOld)},
        {u"only_new"_s, qint64(counts.onlyNew)},
        {u"pending"_s, qint64(counts.pending)},
        {u"forgotten"_s, qint64(counts.forgotten)},
        {u"longest_lag_ms"_s, qint64(counts.longestLag.count())},
    };
}

QString failedText(const ReshardReport& report)
{
    if (report.failed.isEmpty())
        return {};
    QList<ShardId> shards;
    for (const ReshardReport::FailedShard& failed : report.failed)
        shards.append(failed.shard);
    const QString& cause = report.failed.first().cause;
    return cause.isEmpty() ? setText(shards) : Text::tr("%1 (%2)").arg(setText(shards), cause);
}

QByteArray reportToJson(const ReshardReport& report)
{
    QJsonArray phases;
    for (const ReshardReport::PhaseTime& time : report.phases) {
        phases.append(QJsonObject{{u"phase"_s, phaseKey(time.phase)}, {u"batch"_s, time.batch},
            {u"began"_s, timeJson(time.began)}, {u"lasted_ms"_s, qint64(time.lasted.count())}});
    }
    QJsonArray missing; // snowflakes do not fit into every reader's numbers
    for (const GuildId guild : report.missing)
        missing.append(toString(guild));
    QJsonArray guilds;
    for (const GuildLedger& ledger : report.guilds) {
        guilds.append(
            QJsonObject{{u"guild_id"_s, ledger.guild.value == 0 ? QJsonValue() : QJsonValue(toString(ledger.guild))},
                {u"counts"_s, countsJson(ledger.counts)}});
    }
    QJsonArray serving;
    for (const ShardId shard : report.servingAfter)
        serving.append(QJsonArray{shard.number, shard.total});
    QJsonArray failed;
    for (const ReshardReport::FailedShard& shard : report.failed)
        failed.append(
            QJsonObject{{u"shard"_s, shard.shard.number}, {u"total"_s, shard.shard.total}, {u"cause"_s, shard.cause}});
    const QJsonObject json{
        {u"format"_s, u"shardroom-reshard-report"_s},
        {u"version"_s, 1},
        {u"outcome"_s, phaseKey(report.outcome)},
        {u"is_over"_s, isOver(report.outcome)},
        {u"reason"_s, report.reason},
        {u"started_at"_s, timeJson(report.startedAt)},
        {u"ended_at"_s, timeJson(report.endedAt)},
        {u"recovered"_s, report.recovered},
        {u"serving_after"_s, serving},
        {u"failed"_s, failed},
        {u"identifies_planned"_s, report.plan.identifies},
        {u"identifies_spent"_s, report.identifiesSpent},
        {u"counts"_s, countsJson(report.counts)},
        {u"proof"_s, proof(report).join(u' ')},
        {u"phases"_s, phases},
        {u"missing"_s, missing},
        {u"guilds"_s, guilds},
        {u"plan"_s, ReshardPlanFile::toJson(report.plan)},
    };
    return QJsonDocument(json).toJson();
}

QByteArray reportToMarkdown(const ReshardReport& report)
{
    QStringList lines;
    const auto row = [&](const QString& name, const QString& value) { lines << rowOf({name, value}); };
    lines << u"### "_s
            + Text::tr("Reshard %1: %2 to %3 shards, %4")
                  .arg(markdownText(report.plan.id), QString::number(report.plan.fromTotal()),
                      QString::number(report.plan.toTotal()), displayName(report.outcome))
          << QString() << proof(report).join(u' ') << QString();
    lines << u"| | |"_s << u"|---|---|"_s;
    row(Text::tr("Outcome"), displayName(report.outcome));
    if (!report.reason.isEmpty())
        row(Text::tr("Reason"), markdownText(report.reason));
    row(Text::tr("Strategy"), displayName(report.plan.wish.strategy));
    row(Text::tr("Started"), utcText(report.startedAt));
    row(Text::tr("Ended"), utcText(report.endedAt));
    row(Text::tr("Serving now"), setText(report.servingAfter));
    if (!report.failed.isEmpty())
        row(Text::tr("Failed"), markdownText(failedText(report)));
    row(Text::tr("Identifies"),
        Text::tr("%L1 spent of %L2 planned and %L3 spare")
            .arg(QLocale().toString(report.identifiesSpent))
            .arg(QLocale().toString(report.plan.identifies))
            .arg(report.plan.spare));
    row(Text::tr("Longest time between twins"), Text::tr("%L1 ms").arg(report.counts.longestLag.count()));
    lines << QString();
    if (!report.phases.isEmpty()) {
        lines << rowOf({Text::tr("Phase"), Text::tr("Batch"), Text::tr("Began"), Text::tr("Lasted")})
              << u"|---|---|---|---|"_s;
        for (const ReshardReport::PhaseTime& time : report.phases) {
            lines << rowOf({displayName(time.phase), QString::number(time.batch + 1), utcText(time.began),
                durationText(time.lasted)});
        }
        lines << QString();
    }
    addGuilds(lines, report);
    lines << ReshardPlanFile::toMarkdown(report.plan);
    return lines.join(u'\n').toUtf8();
}

QString saveReshardReport(const QString& path, const ReshardReport& report)
{
    const bool isJson = path.endsWith(u".json"_s, Qt::CaseInsensitive);
    return SessionFile::savePrivately(path, isJson ? reportToJson(report) : reportToMarkdown(report));
}

} // namespace Shardroom
