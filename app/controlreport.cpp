// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlreport.h"

#include "app/reporttable.h"
#include "app/reshardwords.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonArray>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Shardroom {
using namespace ReportTable;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ControlReport)
};

//! The state's key, as in the JSON; a shard that is ready and hears nothing says so.
QString stateWords(const QJsonObject& shard)
{
    const QString state = shard["state"_L1].toString();
    return shard["deaf_since"_L1].isString() ? state + u" (deaf)"_s : state;
}

QString budgetLines(const QJsonObject& budget)
{
    QString text = Text::tr("identifies  %1 of %2 left, %3 kept back, %4 spent in 24 h, %5 queued, reset at %6")
                       .arg(number(budget["remaining"_L1]), number(budget["total"_L1]), number(budget["floor"_L1]),
                           number(budget["spent_24h"_L1]), number(budget["queued"_L1]),
                           clock(budget["reset_at"_L1], u"yyyy-MM-dd HH:mm"_s))
        + u'\n';
    const QJsonArray trips = budget["trips"_L1].toArray();
    for (const QJsonValue& trip : trips) {
        text += Text::tr("held back   %Ln shard(s) until %1: %2", nullptr, trip["waiting"_L1].toInt())
                    .arg(clock(trip["until"_L1]), trip["cause"_L1].toString())
            + u'\n';
    }
    return text;
}

QString status(const QJsonObject& answer)
{
    const QJsonObject latency = answer["latency_ms"_L1].toObject();
    const QJsonObject states = answer["states"_L1].toObject();
    const QJsonObject ranges = answer["shards_by_state"_L1].toObject();
    int shards = 0;
    for (const QJsonValue& count : states)
        shards += count.toInt();
    QString text = Text::tr("fleet       %1 on %2, %3 of %4 shards ready, %5")
                       .arg(answer["phase"_L1].toString(), answer["api"_L1].toString(), number(answer["ready"_L1]),
                           QString::number(shards), answer["compression"_L1].toString())
        + (answer["read_only"_L1].toBool() ? Text::tr(", read-only") : QString()) + u'\n';
    for (const auto key : {"message"_L1, "advice"_L1}) {
        if (const QString line = answer[key].toString(); !line.isEmpty())
            text += u"            "_s + line + u'\n';
    }
    for (auto state = ranges.begin(); state != ranges.end(); ++state) {
        text += state.key().leftJustified(11) + u' ' + number(states[state.key()]).rightJustified(5) + u"  "_s
            + state.value().toString() + u'\n';
    }
    text
        += Text::tr("guilds      %1, %2 unavailable").arg(number(answer["guilds"_L1]), number(answer["unavailable"_L1]))
        + u'\n'
        + Text::tr("events      %1, %2 per second")
              .arg(number(answer["events"_L1]), number(answer["events_per_second"_L1]))
        + u'\n'
        + Text::tr("latency     p50 %1 ms, p95 %2 ms, p99 %3 ms")
              .arg(number(latency["p50"_L1]), number(latency["p95"_L1]), number(latency["p99"_L1]))
        + u'\n' + budgetLines(answer["identify"_L1].toObject());
    if (const int deaf = answer["deaf"_L1].toInt(); deaf > 0)
        text += Text::tr("deaf        %Ln shard(s) without events", nullptr, deaf) + u'\n';
    if (const QJsonObject rolling = answer["rolling"_L1].toObject(); !rolling.isEmpty()) {
        text += Text::tr("rolling     %1, %2: %3 of %4 done")
                    .arg(rolling["kind"_L1].toString(), rolling["phase"_L1].toString(), number(rolling["done"_L1]),
                        number(rolling["shards"_L1]));
        if (rolling["failed"_L1].isDouble())
            text += Text::tr(", stopped at shard %1").arg(number(rolling["failed"_L1]));
        if (const QString reason = rolling["reason"_L1].toString(); !reason.isEmpty())
            text += u"; "_s + reason;
        text += u'\n';
    }
    return text + ReshardWords::progress(answer);
}

QString shards(const QJsonObject& answer)
{
    const QList<Column> columns{{Text::tr("SHARD"), true}, {Text::tr("OF"), true}, {Text::tr("STATE")},
        {Text::tr("SINCE")}, {Text::tr("MS"), true}, {Text::tr("GUILDS"), true}, {Text::tr("EV/S"), true},
        {Text::tr("SEQUENCE"), true}, {Text::tr("IN"), true}, {Text::tr("UPTIME"), true}, {Text::tr("RESUMES"), true},
        {Text::tr("IDENTIFIES"), true}, {Text::tr("CLOSED"), true}, {Text::tr("CAUSE")}};
    QList<QStringList> rows;
    const QJsonArray list = answer["shards"_L1].toArray();
    for (const QJsonValue& shard : list) {
        const bool isReady = shard["state"_L1].toString() == "ready"_L1;
        rows.append({number(shard["id"_L1]), number(shard["total"_L1]), stateWords(shard.toObject()),
            clock(shard["since"_L1]), number(shard["latency_ms"_L1]), number(shard["guilds"_L1]),
            QString::number(shard["events_per_second"_L1].toDouble(), 'f', 1), number(shard["sequence"_L1]),
            bytes(shard["bytes_in"_L1]), duration(shard["uptime_s"_L1]), number(shard["resumes"_L1]),
            number(shard["identifies"_L1]), number(shard["last_close_code"_L1]),
            isReady ? QString() : shard["cause"_L1].toString()});
    }
    return table(columns, rows);
}

QString queue(const QJsonObject& answer)
{
    QString text = budgetLines(answer["identify"_L1].toObject());
    QList<QStringList> rows;
    const QJsonArray list = answer["queue"_L1].toArray();
    for (const QJsonValue& shard : list)
        rows.append(
            {number(shard["id"_L1]), number(shard["total"_L1]), clock(shard["since"_L1]), clock(shard["until"_L1])});
    if (rows.isEmpty())
        return text + Text::tr("No shard waits for an identify.") + u'\n';
    return text
        + table({{Text::tr("SHARD"), true}, {Text::tr("OF"), true}, {Text::tr("WAITS SINCE")}, {Text::tr("EXPECTED")}},
            rows);
}

QString locate(const QJsonObject& answer)
{
    const auto shard
        = [](const QJsonValue& place) { return QString(number(place["shard"_L1]) + u'/' + number(place["total"_L1])); };
    QString text = answer["here"_L1].toBool()
        ? Text::tr("%1 %2 since %3").arg(shard(answer), answer["state"_L1].toString(), clock(answer["since"_L1]))
        : Text::tr("%1, which is not in this program").arg(shard(answer));
    text += u'\n';
    const QString bot = answer["bot"_L1].toString();
    if (bot == "present"_L1)
        text += Text::tr("the bot is in this guild") + u'\n';
    else if (bot == "absent"_L1)
        text += Text::tr("the bot is NOT in this guild") + u'\n';
    else if (bot == "loading"_L1)
        text += Text::tr("the guild is still loading") + u'\n';
    else if (bot == "unavailable"_L1)
        text += Text::tr("Discord says that the guild is in an outage") + u'\n';
    else if (bot == "unknown"_L1)
        text += Text::tr("whether the bot is in this guild is not known: the shard has no session") + u'\n';
    if (const QJsonValue after = answer["after"_L1]; after.isObject())
        text += Text::tr("%1 after the reshard").arg(shard(after)) + u'\n';
    if (const QJsonValue with = answer["with_to"_L1]; with.isObject())
        text += Text::tr("%1 with %2 shards").arg(shard(with), number(with["total"_L1])) + u'\n';
    return text;
}

//! What is repeated and how a scenario goes: the end of both practice verbs.
QString practice(const QJsonObject& answer)
{
    QString text;
    const QJsonArray standing = answer["standing"_L1].toArray();
    for (const QJsonValue& one : standing) {
        text += Text::tr("repeated    %1: %2 every %3 s, struck %Ln time(s)", nullptr, one["strikes"_L1].toInt())
                    .arg(number(one["id"_L1]), one["fault"_L1].toString(),
                        QString::number(one["every_ms"_L1].toDouble() / 1000))
            + u'\n';
    }
    const QJsonValue scenario = answer["scenario"_L1];
    if (!scenario.isObject())
        return text;
    const QJsonValue verdict = scenario["verdict"_L1];
    text += Text::tr("scenario    %1, %2 of %3")
                .arg(scenario["title"_L1].toString(), duration(scenario["elapsed_s"_L1]),
                    duration(scenario["duration_s"_L1]))
        + u'\n';
    const QString news = verdict.isObject() ? verdict["summary"_L1].toString() : scenario["now"_L1].toString();
    return news.isEmpty() ? text : text + u"            "_s + news + u'\n';
}

QString faults(const QJsonObject& answer)
{
    QList<QStringList> rows;
    const QJsonArray list = answer["faults"_L1].toArray();
    for (const QJsonValue& fault : list)
        rows.append({fault["fault"_L1].toString(), fault["group"_L1].toString(), fault["explanation"_L1].toString()});
    return table({{Text::tr("FAULT")}, {Text::tr("WHAT IT STRIKES")}, {Text::tr("WHAT HAPPENS")}}, rows)
        + practice(answer);
}

QString scenario(const QJsonObject& answer)
{
    if (answer.contains("started"_L1))
        return Text::tr("%1 has begun and takes %2.")
                   .arg(answer["title"_L1].toString(), duration(answer["duration_s"_L1]))
            + u'\n';
    if (answer.contains("stopped"_L1))
        return answer["stopped"_L1].toBool() ? Text::tr("Stopped, without a verdict.\n")
                                             : Text::tr("No scenario was running.\n");
    QList<QStringList> rows;
    const QJsonArray list = answer["scenarios"_L1].toArray();
    for (const QJsonValue& one : list) {
        rows.append({one["key"_L1].toString(), duration(one["duration_s"_L1]),
            one["title"_L1].toString() + u": "_s + one["description"_L1].toString()});
    }
    return table({{Text::tr("SCENARIO")}, {Text::tr("TAKES"), true}, {Text::tr("WHAT HAPPENS")}}, rows)
        + practice(answer);
}

QString exported(const QJsonObject& answer)
{
    const QString file = answer["file"_L1].toString();
    if (!answer.contains("sessions"_L1))
        return Text::tr("The status of all shards was written to %1.").arg(file) + u'\n';
    return QString(
        Text::tr("%Ln session state(s) written to %1.", nullptr, answer["sessions"_L1].toInt()).arg(file) + u'\n');
}

//! The preview, and what came of it.
QString imported(const QJsonObject& answer)
{
    QList<QStringList> rows;
    const QJsonArray list = answer["rows"_L1].toArray();
    for (const QJsonValue& row : list) {
        QStringList why;
        for (const auto key : {"busy"_L1, "objection"_L1, "replaces"_L1}) {
            if (const QString words = row[key].toString(); !words.isEmpty())
                why.append(words);
        }
        rows.append({number(row["id"_L1]), number(row["total"_L1]), row["session"_L1].toString(),
            number(row["sequence"_L1]), duration(row["age_s"_L1]), number(row["guilds"_L1]),
            row["resumable"_L1].toBool() ? Text::tr("yes") : Text::tr("no"),
            row["taken"_L1].toBool() ? Text::tr("yes") : Text::tr("no"), why.join("; "_L1)});
    }
    QString text = table({{Text::tr("SHARD"), true}, {Text::tr("OF"), true}, {Text::tr("SESSION")},
                             {Text::tr("SEQUENCE"), true}, {Text::tr("AGE"), true}, {Text::tr("GUILDS"), true},
                             {Text::tr("RESUMABLE")}, {Text::tr("TAKEN")}, {Text::tr("WHY NOT")}},
        rows);
    const QJsonArray warnings = answer["warnings"_L1].toArray();
    for (const QJsonValue& warning : warnings)
        text += warning.toString() + u'\n';
    if (answer["count_assumed"_L1].toBool()) {
        text += Text::tr("The file does not say of how many shards it is; %1 were assumed. The import needs --count.")
                    .arg(number(answer["shard_count"_L1]))
            + u'\n';
    }
    if (!answer["ok"_L1].toBool())
        return text;
    if (answer["dry_run"_L1].toBool())
        return text + Text::tr("Nothing was changed: this was a dry run.") + u'\n';
    return text + Text::tr("%Ln session(s) taken; their shards resume.", nullptr, answer["sessions"_L1].toInt())
        + u'\n';
}

QString vault(const QJsonObject& answer)
{
    const QString directory = answer["directory"_L1].toString();
    QString text = directory.isEmpty()
        ? Text::tr("vault       in memory only: there is no state directory")
        : Text::tr("vault       %1, %2, written at %3")
              .arg(directory, answer["encrypted"_L1].toBool() ? Text::tr("encrypted") : Text::tr("not encrypted"),
                  clock(answer["written_at"_L1]));
    text += u'\n';
    for (const auto key : {"encryption_note"_L1, "error"_L1}) {
        if (const QString line = answer[key].toString(); !line.isEmpty())
            text += u"            "_s + line + u'\n';
    }
    QList<QStringList> rows;
    const QJsonArray list = answer["sessions"_L1].toArray();
    for (const QJsonValue& one : list) {
        const bool isOver = one["resumable_for_s"_L1].toDouble() < 0;
        rows.append(
            {number(one["id"_L1]), number(one["total"_L1]), one["session"_L1].toString(), one["status"_L1].toString(),
                number(one["sequence"_L1]), number(one["guilds"_L1]), duration(one["age_s"_L1]),
                isOver ? u"-"_s : duration(one["resumable_for_s"_L1]), one["why"_L1].toString()});
    }
    if (rows.isEmpty())
        return text + Text::tr("There is no saved session.") + u'\n';
    return text
        + table({{Text::tr("SHARD"), true}, {Text::tr("OF"), true}, {Text::tr("SESSION")}, {Text::tr("STATUS")},
                    {Text::tr("SEQUENCE"), true}, {Text::tr("GUILDS"), true}, {Text::tr("AGE"), true},
                    {Text::tr("LEFT"), true}, {Text::tr("WHY")}},
            rows);
}

//! Only wait scenario-done has something to tell.
QString waited(const QJsonObject& answer)
{
    const QString summary = answer["verdict"_L1]["summary"_L1].toString();
    return summary.isEmpty() ? QString() : answer["title"_L1].toString() + u": "_s + summary + u'\n';
}

QString rolled(const QJsonObject& answer)
{
    const QString ranges = answer["ranges"_L1].toString();
    return ranges.isEmpty() ? Text::tr("Done.\n")
                            : Text::tr("Begun for shards %1, %2 at a time; status shows how far it is.\n")
                                  .arg(ranges, number(answer["at_once"_L1]));
}

QString restarted(const QJsonObject& answer)
{
    return Text::tr("Restarts, and resumes shards %1. wait ready --timeout S tells when they are back.\n")
        .arg(answer["ranges"_L1].toString());
}

QString queueChanged(const QJsonObject& answer)
{
    const QString queue = answer["queue"_L1].toString();
    if (queue == "held"_L1)
        return Text::tr("The queue is held: nobody identifies until release.\n");
    if (queue == "released"_L1)
        return Text::tr("The queue goes on.\n");
    return Text::tr("Done for shards %1.\n").arg(answer["ranges"_L1].toString());
}

QString alerts(const QJsonObject& answer)
{
    QString text;
    if (answer.contains("log"_L1)) {
        const QJsonArray log = answer["log"_L1].toArray();
        for (const QJsonValue& value : log) {
            const QJsonObject note = value.toObject();
            text += clock(note["time"_L1], u"yyyy-MM-dd HH:mm:ss"_s) + u' '
                + note["event"_L1].toString().leftJustified(9) + u' ' + note["severity"_L1].toString().leftJustified(8)
                + u"  "_s + note["text"_L1].toString().replace(u'\n', u' ') + u'\n';
        }
        return text.isEmpty() ? Text::tr("Nothing has fired yet.\n") : text;
    }
    const QJsonArray standing = answer["standing"_L1].toArray();
    for (const QJsonValue& value : standing) {
        const QJsonObject alert = value.toObject();
        text += alert["severity"_L1].toString().leftJustified(8) + u"  "_s + clock(alert["since"_L1]) + u"  "_s
            + alert["text"_L1].toString().replace(u'\n', u' ') + u'\n';
    }
    if (answer.contains("standing"_L1) && standing.isEmpty())
        text += Text::tr("No alert stands.\n");
    if (answer["quiet"_L1].toBool())
        text += Text::tr("These are quiet hours: only what is critical is announced.\n");
    if (answer["muted_until"_L1].isString())
        text += Text::tr("Muted until %1.\n").arg(clock(answer["muted_until"_L1], u"yyyy-MM-dd HH:mm"_s));
    else if (!answer.contains("standing"_L1))
        text += Text::tr("Not muted.\n");
    for (const auto key : {"webhook"_L1, "problem"_L1}) {
        if (const QString line = answer[key].toString(); !line.isEmpty())
            text += line + u'\n';
    }
    return text;
}

QString carriedOut(const QJsonObject& answer)
{
    const QString ranges = answer["ranges"_L1].toString();
    return ranges.isEmpty() ? Text::tr("Done.\n") : Text::tr("Done for shards %1.\n").arg(ranges);
}

} // namespace

QString controlReport(const QString& verb, const QJsonObject& answer)
{
    static const QHash<QString, QString (*)(const QJsonObject&)> reports{
        {u"status"_s, status},
        {u"shards"_s, shards},
        {u"queue"_s, queue},
        {u"locate"_s, locate},
        {u"hold"_s, queueChanged},
        {u"release"_s, queueChanged},
        {u"alerts"_s, alerts},
        {u"plan"_s, ReshardWords::plan},
        {u"apply"_s, ReshardWords::applied},
        {u"reshard"_s, ReshardWords::reshard},
        {u"restart"_s, restarted},
        {u"roll"_s, rolled},
        {u"export"_s, exported},
        {u"import"_s, imported},
        {u"vault"_s, vault},
        {u"faults"_s, faults},
        {u"scenario"_s, scenario},
        {u"wait"_s, waited},
        {u"tail"_s, [](const QJsonObject&) { return QString(); }},
    };
    const auto report = reports.constFind(verb);
    return report == reports.cend() ? carriedOut(answer) : (*report)(answer);
}

QString timelineReport(const QJsonObject& entry)
{
    QString text = clock(entry["time"_L1], u"HH:mm:ss.zzz"_s);
    if (entry["shard"_L1].isDouble())
        text += u' ' + number(entry["shard"_L1]) + u'/' + number(entry["total"_L1]);
    if (entry["kind"_L1].toString() == "state"_L1)
        text += u' ' + entry["from"_L1].toString() + u" → "_s + entry["to"_L1].toString();
    else
        text += u' ' + entry["kind"_L1].toString();
    if (entry["close_code"_L1].isDouble())
        text += u" ["_s + number(entry["close_code"_L1]) + u']';
    for (const auto key : {"text"_L1, "next"_L1}) {
        if (const QString words = entry[key].toString(); !words.isEmpty())
            text += (key == "next"_L1 ? u"; "_s : u"  "_s) + words;
    }
    return text.replace(u'\n', u' ') + u'\n';
}

} // namespace Shardroom
