// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reshardwords.h"

#include "app/reporttable.h"
#include "core/reshard/reshardprogress.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Shardroom::ReshardWords {

using namespace ReportTable;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ControlReport)
};

QString fraction(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', 1) : u"-"_s;
}

QString candidates(const QJsonObject& answer)
{
    QList<QStringList> rows;
    const QJsonArray list = answer["candidates"_L1].toArray();
    for (const QJsonValue& one : list) {
        const QString refusal = one["refusal"_L1].toString();
        rows.append({number(one["to"_L1]), number(one["max_guilds_per_shard"_L1]), number(one["identifies"_L1]),
            refusal.isEmpty() ? one["why"_L1].toString() : one["why"_L1].toString() + u": "_s + refusal});
    }
    if (rows.isEmpty())
        return Text::tr("No count is worth a look.") + u'\n';
    return table({{Text::tr("SHARDS"), true}, {Text::tr("MOST GUILDS"), true}, {Text::tr("IDENTIFIES"), true},
                     {Text::tr("WHY")}},
        rows);
}

//! "3/8 with 120, 5/8 with 118"
QString loads(const QJsonValue& list, QLatin1StringView key)
{
    QStringList parts;
    const QJsonArray array = list.toArray();
    for (const QJsonValue& one : array) {
        const QString amount = key == "guilds"_L1 ? number(one[key]) : fraction(one[key]);
        parts.append(
            Text::tr("%1/%2 with %3", "shard/total").arg(number(one["shard"_L1]), number(one["total"_L1]), amount));
    }
    return parts.isEmpty() ? u"-"_s : parts.join(u", "_s);
}

//! Without translation: one character for what a check found.
QChar mark(const QString& verdict)
{
    if (verdict == "good"_L1)
        return u'+';
    return verdict == "warning"_L1 ? u'!' : u'-';
}

QString counts(const QJsonValue& events)
{
    return Text::tr("%1 delivered, %2 matched (%3 late), %4 only old, %5 only new, %6 pending, %7 forgotten")
        .arg(number(events["delivered"_L1]), number(events["matched"_L1]), number(events["late"_L1]),
            number(events["only_old"_L1]), number(events["only_new"_L1]), number(events["pending"_L1]),
            number(events["forgotten"_L1]));
}

QString ledger(const QJsonObject& answer)
{
    QString text = Text::tr("events      %1").arg(counts(answer["events"_L1])) + u'\n';
    QList<QStringList> rows;
    const QJsonArray list = answer["guilds"_L1].toArray();
    for (const QJsonValue& guild : list) {
        const QString id = guild["guild_id"_L1].toString();
        rows.append({id.isEmpty() ? u"-"_s : id, number(guild["delivered"_L1]), number(guild["matched"_L1]),
            number(guild["only_old"_L1]), number(guild["only_new"_L1]), number(guild["pending"_L1]),
            number(guild["longest_lag_ms"_L1])});
    }
    if (rows.isEmpty())
        return text + Text::tr("Both sides have shown the same of every guild.") + u'\n';
    return text
        + table({{Text::tr("GUILD"), true}, {Text::tr("DELIVERED"), true}, {Text::tr("MATCHED"), true},
                    {Text::tr("ONLY OLD"), true}, {Text::tr("ONLY NEW"), true}, {Text::tr("PENDING"), true},
                    {Text::tr("LAG MS"), true}},
            rows);
}

QString shardRows(const QString& title, const QJsonValue& shards)
{
    QList<QStringList> rows;
    const QJsonArray list = shards.toArray();
    for (const QJsonValue& shard : list) {
        rows.append({number(shard["id"_L1]), number(shard["total"_L1]), shard["state"_L1].toString(),
            clock(shard["since"_L1]), number(shard["guilds"_L1]), number(shard["loading"_L1]),
            number(shard["identifies"_L1]), shard["cause"_L1].toString()});
    }
    if (rows.isEmpty())
        return {};
    return table(
        {{title, true}, {Text::tr("OF"), true}, {Text::tr("STATE")}, {Text::tr("SINCE")}, {Text::tr("GUILDS"), true},
            {Text::tr("LOADING"), true}, {Text::tr("IDENTIFIES"), true}, {Text::tr("CAUSE")}},
        rows);
}

//! What the one line of status has no room for.
QString details(const QJsonValue& reshard)
{
    const QJsonValue identifies = reshard["identifies"_L1];
    QString text
        = Text::tr("spent       %1 of %2 identifies, %3 more for shards that fail")
              .arg(number(identifies["spent"_L1]), number(identifies["planned"_L1]), number(identifies["spare"_L1]))
        + u'\n' + Text::tr("events      %1").arg(counts(reshard["events"_L1])) + u'\n';
    QStringList missing;
    const QJsonArray list = reshard["missing"_L1].toArray();
    for (const QJsonValue& guild : list)
        missing.append(guild.toString());
    if (!missing.isEmpty()) {
        text += Text::tr("missing     %1 (%2 of them unavailable)")
                    .arg(missing.join(u", "_s), number(reshard["missing_unavailable"_L1]))
            + u'\n';
    }
    QStringList verbs;
    if (reshard["may_abort"_L1].toBool())
        verbs.append(u"abort"_s);
    if (reshard["may_roll_back"_L1].toBool())
        verbs.append(u"rollback"_s);
    if (reshard["may_end_old"_L1].toBool())
        verbs.append(u"reshard end-old"_s);
    using enum ReshardPhase;
    const auto isNow = [&](ReshardPhase phase) { return phaseKey(phase) == reshard["phase"_L1].toString(); };
    if (!isNow(Done) && !isNow(Aborted) && !isNow(RolledBack))
        verbs.append(reshard["paused"_L1].toBool() ? u"reshard continue"_s : u"reshard pause"_s);
    if (!verbs.isEmpty())
        text += Text::tr("possible    %1").arg(verbs.join(u", "_s)) + u'\n';
    return text + shardRows(Text::tr("NEW"), reshard["incoming"_L1])
        + shardRows(Text::tr("OLD"), reshard["retiring"_L1]);
}

} // namespace

QString plan(const QJsonObject& answer)
{
    if (!answer.contains("to"_L1)) {
        return Text::tr("reshard     from %1 shards, %2 guilds")
                   .arg(number(answer["from"_L1]), number(answer["guilds"_L1]))
            + u'\n' + candidates(answer);
    }
    QString text = Text::tr("reshard     %1 to %2 shards").arg(number(answer["from"_L1]), number(answer["to"_L1]))
        + u'\n'
        + Text::tr("plan        %1, %2: shards %3 become %4 new ones, %5 at once")
              .arg(answer["plan_id"_L1].toString(), answer["strategy"_L1].toString(), answer["replaced"_L1].toString(),
                  number(answer["new_shards"_L1]), number(answer["at_once"_L1]))
        + u'\n'
        + Text::tr("costs       %1 of %2 identifies, %3 kept back, at most %4 more for shards that fail")
              .arg(number(answer["identifies"_L1]), number(answer["remaining"_L1]), number(answer["floor"_L1]),
                  number(answer["spare"_L1]))
        + u'\n'
        + Text::tr("takes       %1 at least, %2 of it to go back at no cost")
              .arg(duration(answer["duration_s"_L1]), duration(answer["drain_s"_L1]))
        + u'\n';
    if (answer["downtime_s"_L1].toDouble() > 0)
        text += Text::tr("downtime    %1 without events").arg(duration(answer["downtime_s"_L1])) + u'\n';
    text += answer["peak_bytes"_L1].isDouble()
        ? Text::tr("peak        %1 connections, %2 more memory")
              .arg(number(answer["peak_connections"_L1]), bytes(answer["peak_bytes"_L1]))
        : Text::tr("peak        %1 connections").arg(number(answer["peak_connections"_L1]));
    text += u'\n'
        + Text::tr("guilds      %1, at most %2 in one shard, %3 in the mean, deviation %4")
              .arg(number(answer["guilds"_L1]), number(answer["max_guilds_per_shard"_L1]),
                  fraction(answer["mean_guilds_per_shard"_L1]), fraction(answer["deviation"_L1]))
        + u'\n';
    if (answer["headroom_days"_L1].isDouble())
        text += Text::tr("lasts       %1 days until a shard is full").arg(number(answer["headroom_days"_L1])) + u'\n';
    text += Text::tr("fullest     %1 guilds").arg(loads(answer["fullest"_L1], "guilds"_L1)) + u'\n'
        + Text::tr("hottest     %1 events per second").arg(loads(answer["hottest"_L1], "events_per_second"_L1)) + u'\n';
    const QJsonArray checks = answer["checks"_L1].toArray();
    for (const QJsonValue& check : checks)
        text += mark(check["verdict"_L1].toString()) + u' ' + check["text"_L1].toString() + u'\n';
    if (const QString file = answer["file"_L1].toString(); !file.isEmpty())
        text += Text::tr("The plan was written to %1. shardroomctl apply carries it out.").arg(file) + u'\n';
    return text;
}

QString applied(const QJsonObject& answer)
{
    return Text::tr("Plan %1 has begun. shardroomctl wait reshard-done tells how it ends.")
               .arg(answer["plan_id"_L1].toString())
        + u'\n';
}

QString progress(const QJsonObject& answer)
{
    QString text;
    if (const QJsonObject reshard = answer["reshard"_L1].toObject(); !reshard.isEmpty()) {
        text += Text::tr("reshard     %1 to %2: %3")
                    .arg(number(reshard["from"_L1]), number(reshard["to"_L1]), reshard["phase"_L1].toString());
        if (reshard["until"_L1].isString())
            text += Text::tr(" until %1").arg(clock(reshard["until"_L1]));
        if (reshard["batches"_L1].toInt() > 1)
            text += Text::tr(", batch %1 of %2").arg(number(reshard["batch"_L1]), number(reshard["batches"_L1]));
        text += Text::tr(", %1 of %2 new shards ready, %3 of %4 guilds in them")
                    .arg(number(reshard["ready"_L1]), number(reshard["shards"_L1]),
                        number(reshard["guilds_matched"_L1]), number(reshard["guilds_expected"_L1]));
        if (reshard["recovered"_L1].toBool())
            text += Text::tr(", found unfinished");
        if (reshard["paused"_L1].toBool())
            text += Text::tr(", paused");
        if (const QString note = reshard["note"_L1].toString(); !note.isEmpty())
            text += u"; "_s + note;
        text += u'\n';
    }
    if (const QJsonObject announced = answer["announced"_L1].toObject(); !announced.isEmpty()) {
        text += Text::tr("announced   %1 to %2 at %3 for %4 identifies: %5")
                    .arg(number(announced["from"_L1]), number(announced["to"_L1]), clock(announced["at"_L1]),
                        number(announced["identifies"_L1]), announced["why"_L1].toString())
            + u'\n';
    }
    return text;
}

QString reshard(const QJsonObject& answer)
{
    if (answer.contains("guilds"_L1))
        return ledger(answer);
    if (const QString file = answer["file"_L1].toString(); !file.isEmpty())
        return Text::tr("The report was written to %1.").arg(file) + u'\n';
    if (!answer.contains("reshard"_L1))
        return Text::tr("Done.\n");
    QString text = progress(answer);
    if (answer["reshard"_L1].isObject())
        text += details(answer["reshard"_L1]);
    else
        text += Text::tr("No reshard is going on.") + u'\n';
    if (const QJsonValue last = answer["last"_L1]; last.isObject()) {
        text += Text::tr("last        %1 to %2: %3 at %4")
                    .arg(number(last["from"_L1]), number(last["to"_L1]), last["phase"_L1].toString(),
                        clock(last["ended_at"_L1]));
        if (const QString reason = last["reason"_L1].toString(); !reason.isEmpty())
            text += u"; "_s + reason;
        text += u'\n';
    }
    return text;
}

} // namespace Shardroom::ReshardWords
