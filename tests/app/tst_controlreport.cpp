// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What shardroomctl prints for people about resharding, from answers as the control socket gives them.

#include "app/controlreport.h"
#include "app/reporttable.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;

class TestControlReport : public QObject {
    Q_OBJECT
private slots:
    void reshard_data();
    void reshard();
    void cells();
};

namespace {

const QJsonObject someEvents{{u"delivered"_s, 1000}, {u"matched"_s, 900}, {u"late"_s, 10}, {u"only_old"_s, 20},
    {u"only_new"_s, 30}, {u"pending"_s, 45}, {u"forgotten"_s, 5}, {u"longest_lag_ms"_s, 1500}};

QJsonObject samplePlan()
{
    return {{u"ok"_s, true}, {u"plan_id"_s, u"r-1"_s}, {u"strategy"_s, u"stop-and-start"_s}, {u"from"_s, 4},
        {u"to"_s, 8}, {u"replaced"_s, u"0-3"_s}, {u"new_shards"_s, 8}, {u"at_once"_s, 4}, {u"drain_s"_s, 60},
        {u"identifies"_s, 8}, {u"spare"_s, 2}, {u"remaining"_s, 990}, {u"floor"_s, 200}, {u"spendable"_s, 790},
        {u"duration_s"_s, 75.4}, {u"downtime_s"_s, 15}, {u"peak_connections"_s, 12}, {u"peak_bytes"_s, 1572864},
        {u"guilds"_s, 200}, {u"max_guilds_per_shard"_s, 31}, {u"mean_guilds_per_shard"_s, 25.0}, {u"deviation"_s, 2.44},
        {u"headroom_days"_s, 19},
        {u"fullest"_s, QJsonArray{QJsonObject{{u"shard"_s, 5}, {u"total"_s, 8}, {u"guilds"_s, 31}}}},
        {u"hottest"_s, QJsonArray{QJsonObject{{u"shard"_s, 2}, {u"total"_s, 8}, {u"events_per_second"_s, 12.34}}}},
        {u"checks"_s,
            QJsonArray{QJsonObject{{u"verdict"_s, u"good"_s}, {u"text"_s, u"fits"_s}},
                QJsonObject{{u"verdict"_s, u"warning"_s}, {u"text"_s, u"is tight"_s}},
                QJsonObject{{u"verdict"_s, u"refused"_s}, {u"text"_s, u"costs too much"_s}}}}};
}

QJsonObject sampleStatus()
{
    const QJsonObject reshard{{u"from"_s, 4}, {u"to"_s, 8}, {u"phase"_s, u"warming"_s}, {u"note"_s, u"waits for 5"_s},
        {u"paused"_s, true}, {u"recovered"_s, true}, {u"batch"_s, 2}, {u"batches"_s, 3}, {u"ready"_s, 1},
        {u"shards"_s, 2}, {u"guilds_matched"_s, 98}, {u"guilds_expected"_s, 100},
        {u"missing"_s, QJsonArray{u"7"_s, u"9"_s}}, {u"missing_unavailable"_s, 1},
        {u"identifies"_s, QJsonObject{{u"planned"_s, 8}, {u"spare"_s, 2}, {u"spent"_s, 5}}}, {u"events"_s, someEvents},
        {u"may_abort"_s, true}, {u"may_roll_back"_s, false},
        {u"incoming"_s, QJsonArray{QJsonObject{{u"id"_s, 5}, {u"total"_s, 8}, {u"state"_s, u"identifying"_s}}}},
        {u"retiring"_s, QJsonArray()}};
    return {{u"ok"_s, true}, {u"reshard"_s, reshard},
        {u"announced"_s,
            QJsonObject{{u"from"_s, 4}, {u"to"_s, 16}, {u"identifies"_s, 16}, {u"why"_s, u"it is full"_s}}},
        {u"last"_s,
            QJsonObject{{u"from"_s, 2}, {u"to"_s, 4}, {u"phase"_s, u"rolled-back"_s}, {u"reason"_s, u"as asked"_s}}}};
}

} // namespace

void TestControlReport::reshard_data()
{
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<QStringList>("words"); // each of these
    QTest::addColumn<QStringList>("none"); // none of those
    const auto row
        = [](const char* name, const QString& verb, const QJsonObject& answer, const QStringList& words,
              const QStringList& none = {}) { QTest::addRow("%s", name) << verb << answer << words << none; };
    row("plan", u"plan"_s, samplePlan(),
        {u"4 to 8 shards"_s, u"r-1"_s, u"shards 0-3 become 8"_s, u"8 of 990 identifies"_s, u"at most 2 more"_s,
            u"0:01:15"_s, u"15 s without events"_s, u"12 connections, 1.5 MiB"_s, u"at most 31 in one shard, 25.0"_s,
            u"deviation 2.4"_s, u"19 days"_s, u"5/8 with 31 guilds"_s, u"2/8 with 12.3 events"_s, u"+ fits\n"_s,
            u"! is tight\n"_s, u"- costs too much\n"_s},
        {u"was written"_s});
    QJsonObject written = samplePlan();
    written[u"file"_s] = u"/tmp/p.json"_s;
    written[u"downtime_s"_s] = 0;
    written[u"peak_bytes"_s] = QJsonValue::Null;
    written[u"headroom_days"_s] = QJsonValue::Null;
    row("plan that was written", u"plan"_s, written, {u"/tmp/p.json"_s, u"12 connections\n"_s},
        {u"downtime"_s, u"days"_s, u"memory"_s});
    row("candidates", u"plan"_s,
        {{u"ok"_s, true}, {u"from"_s, 4}, {u"guilds"_s, 200},
            {u"candidates"_s,
                QJsonArray{QJsonObject{{u"to"_s, 8}, {u"why"_s, u"Discord recommends it"_s},
                               {u"max_guilds_per_shard"_s, 31}, {u"identifies"_s, 8}},
                    QJsonObject{{u"to"_s, 4096}, {u"why"_s, u"a power of two"_s}, {u"max_guilds_per_shard"_s, 1},
                        {u"identifies"_s, 4096}, {u"refusal"_s, u"it costs too much"_s}}}}},
        {u"from 4 shards"_s, u"SHARDS"_s, u"     8           31           8  Discord recommends it\n"_s,
            u"a power of two: it costs too much"_s},
        {u"costs  "_s});
    row("no candidates", u"plan"_s, {{u"ok"_s, true}, {u"from"_s, 4}}, {u"No count"_s});
    row("status of the fleet", u"status"_s, sampleStatus(),
        {u"4 to 8: warming, batch 2 of 3, 1 of 2 new shards ready, 98 of 100 guilds"_s, u"found unfinished"_s,
            u"paused"_s, u"waits for 5"_s, u"4 to 16"_s, u"it is full"_s},
        {u"INCOMING"_s, u"only old"_s});
    row("reshard", u"reshard"_s, sampleStatus(),
        {u"warming"_s, u"5 of 8 identifies, 2 more"_s, u"1000 delivered, 900 matched (10 late), 20 only old"_s,
            u"7, 9 (1 of them unavailable)"_s, u"abort, reshard continue\n"_s, u"NEW"_s, u"identifying"_s,
            u"2 to 4: rolled-back"_s, u"as asked"_s},
        {u"rollback"_s, u"OLD"_s});
    QJsonObject over = sampleStatus();
    QJsonObject ended = over[u"reshard"_s].toObject();
    ended[u"phase"_s] = u"done"_s;
    ended[u"may_abort"_s] = false;
    over[u"reshard"_s] = ended;
    row("a reshard that is over", u"reshard"_s, over, {u"done"_s}, {u"possible"_s});
    row("no reshard", u"reshard"_s,
        {{u"ok"_s, true}, {u"reshard"_s, QJsonValue::Null}, {u"announced"_s, QJsonValue::Null},
            {u"last"_s, QJsonValue::Null}},
        {u"No reshard"_s}, {u"last"_s, u"announced"_s});
    QJsonObject guild = someEvents;
    guild[u"guild_id"_s] = u"77"_s;
    row("ledger", u"reshard"_s, {{u"ok"_s, true}, {u"events"_s, someEvents}, {u"guilds"_s, QJsonArray{guild}}},
        {u"45 pending"_s, u"GUILD"_s, u"77"_s, u"1500"_s});
    row("level ledger", u"reshard"_s, {{u"ok"_s, true}, {u"events"_s, someEvents}, {u"guilds"_s, QJsonArray()}},
        {u"same of every guild"_s}, {u"GUILD"_s});
    row("report", u"reshard"_s, {{u"ok"_s, true}, {u"file"_s, u"/tmp/r.md"_s}}, {u"/tmp/r.md"_s});
    row("paused", u"reshard"_s, {{u"ok"_s, true}}, {u"Done"_s});
    row("applied", u"apply"_s, {{u"ok"_s, true}, {u"plan_id"_s, u"r-1"_s}}, {u"r-1"_s, u"wait reshard-done"_s});
    row("S0.12 locate", u"locate"_s,
        {{u"ok"_s, true}, {u"here"_s, true}, {u"shard"_s, 1}, {u"total"_s, 4}, {u"state"_s, u"ready"_s},
            {u"after"_s, QJsonObject{{u"shard"_s, 5}, {u"total"_s, 8}}},
            {u"with_to"_s, QJsonObject{{u"shard"_s, 13}, {u"total"_s, 16}}}},
        {u"1/4 ready"_s, u"5/8 after the reshard"_s, u"13/16 with 16 shards"_s});
    const auto located = [](const QString& bot) {
        return QJsonObject{{u"ok"_s, true}, {u"here"_s, true}, {u"shard"_s, 1}, {u"total"_s, 4},
            {u"state"_s, u"ready"_s}, {u"since"_s, u"2026-01-01T00:00:00.000Z"_s}, {u"bot"_s, bot}};
    };
    row("locate, the bot is there", u"locate"_s, located(u"present"_s), {u"the bot is in this guild"_s}, {u"NOT"_s});
    row("locate, it is not", u"locate"_s, located(u"absent"_s), {u"NOT in this guild"_s});
    row("locate, in an outage", u"locate"_s, located(u"unavailable"_s), {u"outage"_s});
    row("the queue is held", u"hold"_s, {{u"ok"_s, true}, {u"queue"_s, u"held"_s}}, {u"until release"_s});
    row("shards are held", u"hold"_s, {{u"ok"_s, true}, {u"ranges"_s, u"0-2"_s}}, {u"0-2"_s}, {u"until release"_s});
    const QJsonObject alert{{u"severity"_s, u"critical"_s}, {u"since"_s, u"2026-01-01T00:00:00.000Z"_s},
        {u"time"_s, u"2026-01-01T00:00:00.000Z"_s}, {u"event"_s, u"fired"_s}, {u"text"_s, u"2 shards\nare down"_s}};
    row("alerts", u"alerts"_s,
        {{u"ok"_s, true}, {u"standing"_s, QJsonArray{alert}}, {u"muted_until"_s, u"2026-01-01T00:00:00.000Z"_s},
            {u"quiet"_s, true}},
        {u"critical"_s, u"2 shards are down"_s, u"Muted until"_s, u"quiet hours"_s}, {u"No alert"_s});
    row("no alerts", u"alerts"_s, {{u"ok"_s, true}, {u"standing"_s, QJsonArray()}, {u"muted_until"_s, QJsonValue()}},
        {u"No alert stands"_s}, {u"uted"_s});
    row("log of alerts", u"alerts"_s, {{u"ok"_s, true}, {u"log"_s, QJsonArray{alert}}},
        {u"fired"_s, u"2 shards are down"_s});
    row("unmuted", u"alerts"_s, {{u"ok"_s, true}, {u"muted_until"_s, QJsonValue()}}, {u"Not muted"_s});
    row("restarts", u"restart"_s, {{u"ok"_s, true}, {u"ranges"_s, u"0-3"_s}}, {u"0-3"_s, u"wait ready"_s});
    row("S0.12 locate alone", u"locate"_s, {{u"ok"_s, true}, {u"here"_s, false}, {u"shard"_s, 1}, {u"total"_s, 4}},
        {u"1/4, which is not"_s}, {u"after"_s});
}

void TestControlReport::reshard()
{
    QFETCH(QString, verb);
    QFETCH(QJsonObject, answer);
    QFETCH(QStringList, words);
    QFETCH(QStringList, none);
    const QString text = controlReport(verb, answer);
    QVERIFY(text.endsWith(u'\n'));
    for (const QString& word : words)
        QVERIFY2(text.contains(word), qPrintable(word + u"\n\n"_s + text));
    for (const QString& word : none)
        QVERIFY2(!text.contains(word), qPrintable(word + u"\n\n"_s + text));
}

//! In a terminal a Chinese or Japanese character is as wide as two others.
void TestControlReport::cells()
{
    QCOMPARE_EQ(ReportTable::cells(u"abc"_s), 3);
    QCOMPARE_EQ(ReportTable::cells(u"分片"_s), 4);
    QCOMPARE(ReportTable::table({{u"分片"_s}, {u"n"_s, true}}, {{u"ready"_s, u"1"_s}, {u"就绪"_s, u"22"_s}}),
        u"分片    n\nready   1\n就绪   22\n"_s);
}

QTEST_GUILESS_MAIN(TestControlReport)
#include "tst_controlreport.moc"
