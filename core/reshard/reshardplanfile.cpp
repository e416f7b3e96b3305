// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/reshardplanfile.h"

#include "core/reshard/reshardplanreader.h"
#include "core/reshard/reshardtext.h"
#include "core/vault/sessionfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Shardroom::ReshardPlanFile {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReshardPlanFile)
};

constexpr qint64 maxFile = qint64(16) << 20; // 100,000 shards, one by one, are 5 MB

//! Runs of rising numbers with one total: thousands of shards stay one line, and the order is kept.
QJsonArray runsOf(const QList<ShardId>& shards)
{
    QJsonArray runs;
    for (qsizetype first = 0; first < shards.size();) {
        QList<int> numbers;
        qsizetype next = first;
        do {
            numbers.append(shards[next].number);
            ++next;
        } while (next < shards.size() && shards[next].total == shards[first].total
            && shards[next].number > shards[next - 1].number);
        runs.append(QJsonObject{{u"total"_s, shards[first].total}, {u"ids"_s, rangesText(numbers)}});
        first = next;
    }
    return runs;
}

QJsonArray numbersOf(const QList<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonArray loadsOf(const QList<GuildSpread::Load>& loads)
{
    QJsonArray array;
    for (const GuildSpread::Load& load : loads) {
        array.append(QJsonObject{
            {u"shard"_s, QJsonArray{load.shard.number, load.shard.total}},
            {u"guilds"_s, load.guilds},
            {u"events_per_second"_s, load.eventsPerSecond},
        });
    }
    return array;
}

QJsonObject spreadJson(const GuildSpread& spread)
{
    return {
        {u"per_shard"_s, numbersOf(spread.perShard)},
        {u"guilds"_s, spread.guilds},
        {u"max"_s, spread.max},
        {u"mean"_s, spread.mean},
        {u"deviation"_s, spread.deviation},
        {u"over"_s, spread.over},
        {u"nearly_full"_s, spread.nearlyFull},
        {u"fullest"_s, loadsOf(spread.fullest)},
        {u"hottest"_s, loadsOf(spread.hottest)},
    };
}

QString mark(PlanCheck::Verdict verdict)
{
    switch (verdict) {
    case PlanCheck::Verdict::Good:
        return u"\u2714"_s;
    case PlanCheck::Verdict::Warning:
        return u"\u26a0"_s;
    case PlanCheck::Verdict::Refused:
        return u"\u2717"_s;
    }
    Q_UNREACHABLE();
}

QString leadersText(const QList<GuildSpread::Load>& loads)
{
    QStringList parts;
    for (const GuildSpread::Load& load : loads)
        parts << Text::tr("shard %1 (%L2)").arg(load.shard.number).arg(load.guilds);
    return parts.join(u", "_s);
}

} // namespace

QJsonObject toJson(const ReshardPlan& plan)
{
    QJsonArray checks;
    for (const PlanCheck& check : plan.checks)
        checks.append(QJsonObject{{u"verdict"_s, verdictKey(check.verdict)}, {u"text"_s, check.text}});
    return {
        {u"format"_s, QString(formatName)},
        {u"version"_s, formatVersion},
        {u"id"_s, plan.id},
        {u"made_at"_s, plan.madeAt.toUTC().toString(Qt::ISODateWithMs)},
        {u"wish"_s,
            QJsonObject{
                {u"to_total"_s, plan.wish.toTotal},
                {u"strategy"_s, strategyKey(plan.wish.strategy)},
                {u"shards"_s, numbersOf(plan.wish.shards)},
                {u"at_once"_s, plan.wish.atOnce},
                {u"drain_ms"_s, qint64(std::chrono::milliseconds(plan.wish.drain).count())},
            }},
        {u"user_id"_s, QString::fromLatin1(plan.userId)},
        {u"from"_s, runsOf(plan.from)},
        {u"guilds"_s, plan.guilds},
        {u"recommended"_s, plan.recommended},
        {u"large_bot_multiple"_s, plan.largeBotMultiple},
        {u"max_concurrency"_s, plan.maxConcurrency},
        {u"replaced"_s, runsOf(plan.replaced)},
        {u"to"_s, runsOf(plan.to)},
        {u"identifies"_s, plan.identifies},
        {u"spare"_s, plan.spare},
        {u"remaining"_s, plan.remaining},
        {u"floor"_s, plan.floor},
        {u"spendable"_s, plan.spendable},
        {u"duration_ms"_s, qint64(plan.duration.count())},
        {u"downtime_ms"_s, qint64(plan.downtime.count())},
        {u"peak_connections"_s, plan.peakConnections},
        {u"peak_bytes"_s, plan.peakBytes},
        {u"spread"_s, spreadJson(plan.spread)},
        {u"headroom_days"_s, plan.headroomDays ? QJsonValue(*plan.headroomDays) : QJsonValue()},
        {u"checks"_s, checks},
        {u"refusal"_s, plan.refusal},
    };
}

Loaded fromJson(const QJsonObject& object, const QString& where)
{
    ReshardPlanReader reader(object);
    const ReshardPlan plan = reader.plan();
    if (reader.error().isEmpty())
        return {plan, {}};
    return {std::nullopt, Text::tr("%1 is no plan that can be used: %2 Make a new plan.").arg(where, reader.error())};
}

Loaded load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return {std::nullopt, Text::tr("There is no file %1.").arg(path)};
    if (!QFileInfo(path).isFile()) // a pipe would never end
        return {std::nullopt, Text::tr("%1 is not a regular file.").arg(path)};
    if (!file.open(QIODevice::ReadOnly)) {
        return {std::nullopt, Text::tr("%1 can't be read: %2. Check its permissions.").arg(path, file.errorString())};
    }
    const QByteArray bytes = file.read(maxFile + 1);
    if (bytes.size() > maxFile)
        return {std::nullopt, Text::tr("%1 is larger than 16 MiB: this is no reshard plan.").arg(path)};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return {std::nullopt,
            Text::tr("%1 is no JSON: %2 at byte %3. Was it cut off?")
                .arg(path, parseError.errorString())
                .arg(parseError.offset)};
    }
    if (!document.isObject())
        return {std::nullopt, Text::tr("%1 holds no JSON object: this is no reshard plan.").arg(path)};
    return fromJson(document.object(), path);
}

QString save(const QString& path, const ReshardPlan& plan)
{
    return SessionFile::savePrivately(path, QJsonDocument(toJson(plan)).toJson());
}

QString toMarkdown(const ReshardPlan& plan)
{
    QStringList lines;
    const auto row = [&](const QString& name, const QString& value) { lines << u"| %1 | %2 |"_s.arg(name, value); };
    lines << u"### "_s
            + Text::tr("Reshard plan %1: %2 to %3 shards")
                  .arg(markdownText(plan.id))
                  .arg(plan.fromTotal())
                  .arg(plan.toTotal());
    lines << QString() << u"| | |"_s << u"|---|---|"_s;
    row(Text::tr("Made"), utcText(plan.madeAt));
    row(Text::tr("Strategy"), displayName(plan.wish.strategy));
    row(Text::tr("Replaced"), setText(plan.replaced));
    row(Text::tr("New shards"), setText(plan.to));
    if (const qsizetype batches = plan.batches().size(); batches > 1)
        row(Text::tr("Batches"), Text::tr("%1, with %2 old shards each").arg(batches).arg(plan.wish.atOnce));
    row(Text::tr("Identifies"),
        Text::tr("%L1 and %L2 spare; %L3 left, floor %L4")
            .arg(QLocale().toString(plan.identifies))
            .arg(plan.spare)
            .arg(QLocale().toString(plan.remaining))
            .arg(QLocale().toString(plan.floor)));
    row(Text::tr("Time"),
        Text::tr("about %1, with max_concurrency %2").arg(durationText(plan.duration)).arg(plan.maxConcurrency));
    row(Text::tr("Without events"),
        plan.downtime.count() > 0 ? Text::tr("about %1").arg(durationText(plan.downtime)) : Text::tr("no time"));
    row(Text::tr("Drain"), durationText(plan.wish.drain));
    row(Text::tr("Connections at most"), Text::tr("%L1").arg(plan.peakConnections));
    if (plan.peakBytes > 0)
        row(Text::tr("Memory on top"), Text::tr("%L1 MiB").arg((plan.peakBytes >> 20) + 1));
    row(Text::tr("Guilds"), Text::tr("%L1").arg(plan.guilds));
    row(Text::tr("Guilds per shard"),
        Text::tr("at most %L1 (%2 %), mean %L3, deviation %L4")
            .arg(plan.spread.max)
            .arg(qRound(plan.spread.fill() * 100))
            .arg(plan.spread.mean, 0, 'f', 0)
            .arg(plan.spread.deviation, 0, 'f', 0));
    if (!plan.spread.fullest.isEmpty())
        row(Text::tr("Fullest"), leadersText(plan.spread.fullest));
    if (!plan.spread.hottest.isEmpty())
        row(Text::tr("Hottest"), leadersText(plan.spread.hottest));
    if (plan.headroomDays)
        row(Text::tr("Headroom"), Text::tr("%L1 days at the growth seen").arg(*plan.headroomDays));
    lines << QString();
    for (const PlanCheck& check : plan.checks)
        lines << u"- %1 %2"_s.arg(mark(check.verdict), markdownText(check.text));
    if (!plan.refusal.isEmpty())
        lines << QString() << u"**%1**"_s.arg(Text::tr("Refused: %1").arg(markdownText(plan.refusal)));
    return lines.join(u'\n') + u'\n';
}

} // namespace Shardroom::ReshardPlanFile
