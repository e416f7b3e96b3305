// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusprinter.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

class TestStatusPrinter : public QObject {
    Q_OBJECT
private slots:
    void json();
    void findings();
    void resharding();
    void table();
    void manyShards();
};

namespace {

FleetSnapshot sample(int shards)
{
    FleetSnapshot snapshot;
    snapshot.at = QDateTime(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
    snapshot.phase = FleetPhase::Running;
    snapshot.shardTotal = shards;
    QList<ShardSnapshot> list;
    for (int i = 0; i < shards; ++i) {
        ShardSnapshot shard;
        shard.shard = {i, shards};
        shard.state = i % 2 == 0 ? ShardState::Ready : ShardState::BackingOff;
        shard.since = snapshot.at.addSecs(-75);
        shard.cause = u"close 4000"_s;
        shard.guilds = 10;
        if (i == 0)
            shard.latency = 61ms;
        list.append(shard);
    }
    snapshot.setShards(list);
    return snapshot;
}

//! Half-way through the second of three batches.
ReshardProgress sampleReshard(const QDateTime& since)
{
    ReshardProgress reshard;
    reshard.planId = u"r-1"_s;
    reshard.strategy = ReshardStrategy::Rolling;
    reshard.fromTotal = 4;
    reshard.toTotal = 8;
    reshard.phase = ReshardPhase::Warming;
    reshard.since = since;
    reshard.until = since.addSecs(600);
    reshard.note = u"waits for shard 5"_s;
    reshard.paused = true;
    reshard.recovered = true;
    reshard.batch = 1;
    reshard.batches = 3;
    reshard.shards = 4;
    reshard.ready = 2;
    reshard.guildsExpected = 100;
    reshard.guildsMatched = 98;
    reshard.missing = {GuildId{~quint64(0)}, GuildId{7}};
    reshard.missingUnavailable = 1;
    reshard.acceptedMissing = 3;
    reshard.identifiesPlanned = 8;
    reshard.identifiesSpare = 2;
    reshard.identifiesSpent = 5;
    reshard.counts = {1000, 900, 10, 20, 30, 45, 5, 1500ms};
    reshard.mayAbort = true;
    ShardSnapshot incoming;
    incoming.shard = {5, 8};
    reshard.incoming = {incoming};
    ShardSnapshot retiring;
    retiring.shard = {1, 4};
    reshard.retiring = {retiring};
    return reshard;
}

} // namespace

void TestStatusPrinter::json()
{
    const QByteArray line = statusJson(sample(2));
    QCOMPARE(line.count('\n'), 1); // one object, one line
    QVERIFY(line.endsWith('\n'));
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    QCOMPARE(object["shard_count"_L1].toInt(), 2); // S4.8
    QCOMPARE(object["guilds"_L1].toInt(), 20);
    QCOMPARE(object["ready"_L1].toInt(), 1);
    QCOMPARE(object["states"_L1].toObject()["backoff"_L1].toInt(), 1);
    QVERIFY(object["identify"_L1].toObject().contains("max_concurrency"_L1));
    QCOMPARE(object["latency_ms"_L1].toObject()["p50"_L1].toInt(), 61);
    const QJsonArray shards = object["shards"_L1].toArray();
    QCOMPARE(shards.at(0).toObject()["latency_ms"_L1].toInt(), 61); // S4.9
    QVERIFY(shards.at(1).toObject()["latency_ms"_L1].isNull()); // null, not 0, before the first ACK
    QCOMPARE(shards.at(1).toObject()["state"_L1].toString(), u"backoff"_s);
    QVERIFY(shards.at(1).toObject()["last_close_code"_L1].isNull());
}

//! What the core has found out besides the states, under names that stay.
void TestStatusPrinter::findings()
{
    FleetSnapshot snapshot = sample(2);
    const QDateTime then = snapshot.at.addSecs(-30);
    ShardSnapshot shard = snapshot.shards[0];
    shard.shard = {5, 6}; // split: another total than its neighbours
    shard.deafSince = then;
    shard.readySince = then;
    shard.zombies = 3;
    shard.closes = {{4000, true, 2}, {0, false, 1}};
    shard.bytesIn = 10;
    shard.bytesDecoded = 40;
    shard.bytesOut = 7;
    shard.sendsWaiting = 4;
    shard.sendHeadroom = 116;
    shard.duplicates = 8;
    shard.missed = 11;
    shard.replayed = 9;
    shard.failure = ShardFailure::DisallowedIntents;
    snapshot.setShards({shard});
    snapshot.deaf = 1;
    snapshot.advice = u"32 shards"_s;
    snapshot.readOnly = true;
    snapshot.eventTypes = {{u"MESSAGE_CREATE"_s, 100, 2.5}};
    snapshot.budget.floor = 200;
    snapshot.budget.allowance = 5;
    snapshot.budget.spentInDay = 17;
    snapshot.budget.floorAt = then;
    snapshot.budget.trips = {{u"close 4000"_s, then, 6}};

    const QJsonObject object = QJsonDocument::fromJson(statusJson(snapshot)).object();
    QCOMPARE(object["deaf"_L1].toInt(), 1);
    QCOMPARE(object["advice"_L1].toString(), u"32 shards"_s);
    QCOMPARE(object["read_only"_L1].toBool(), true);
    const QJsonObject type = object["event_types"_L1].toArray()[0].toObject();
    QCOMPARE(type, (QJsonObject{{u"type"_s, u"MESSAGE_CREATE"_s}, {u"events"_s, 100}, {u"events_per_second"_s, 2.5}}));
    const QJsonObject identify = object["identify"_L1].toObject();
    QCOMPARE(identify["floor"_L1].toInt(), 200);
    QCOMPARE(identify["allowance"_L1].toInt(), 5);
    QCOMPARE(identify["spent_24h"_L1].toInt(), 17);
    QCOMPARE(identify["floor_at"_L1].toString(), then.toString(Qt::ISODateWithMs));
    QCOMPARE(identify["trips"_L1].toArray()[0].toObject()["waiting"_L1].toInt(), 6);
    const QJsonObject row = object["shards"_L1].toArray()[0].toObject();
    const QJsonObject expected{{u"id"_s, 5}, {u"total"_s, 6}, {u"zombies"_s, 3}, {u"uptime_s"_s, 30},
        {u"bytes_in"_s, 10}, {u"bytes_decoded"_s, 40}, {u"bytes_out"_s, 7}, {u"sends_waiting"_s, 4},
        {u"send_headroom"_s, 116}, {u"duplicates"_s, 8}, {u"missed"_s, 11}, {u"replayed"_s, 9},
        {u"failure"_s, u"disallowed-intents"_s}, {u"deaf_since"_s, then.toString(Qt::ISODateWithMs)}};
    for (auto field = expected.begin(); field != expected.end(); ++field)
        QVERIFY2(row[field.key()] == field.value(), qPrintable(field.key()));
    const QJsonArray closes = row["closes"_L1].toArray();
    QCOMPARE(closes.size(), 2);
    QCOMPARE(closes[0].toObject(), (QJsonObject{{u"code"_s, 4000}, {u"by_us"_s, true}, {u"count"_s, 2}}));
    QVERIFY(closes[1].toObject()["code"_L1].isNull()); // lost without a code

    const QJsonObject quiet = QJsonDocument::fromJson(statusJson(sample(2))).object();
    const QJsonObject other = quiet["shards"_L1].toArray()[1].toObject();
    for (const auto key : {"deaf_since"_L1, "uptime_s"_L1, "failure"_L1, "last_event_at"_L1})
        QVERIFY2(other.contains(key) && other[key].isNull(), key.data()); // known keys, unknown values
    QVERIFY(quiet["identify"_L1].toObject()["floor_at"_L1].isNull());
}

//! Issue 6.3 and 6.7: where a reshard is, under names that stay.
void TestStatusPrinter::resharding()
{
    FleetSnapshot snapshot = sample(4);
    const QJsonObject quiet = QJsonDocument::fromJson(statusJson(snapshot)).object();
    QVERIFY(!quiet.contains("reshard"_L1) && !quiet.contains("announced"_L1));
    QVERIFY(reshardJson(snapshot).isNull() && announcedJson(snapshot).isNull());

    const QDateTime then = snapshot.at.addSecs(-30);
    snapshot.phase = FleetPhase::Resharding;
    snapshot.reshard = sampleReshard(then);
    snapshot.announced = ReshardAnnouncement{4, 16, 16, then.addSecs(300), u"too many guilds"_s};
    const QJsonObject object = QJsonDocument::fromJson(statusJson(snapshot)).object();
    const QJsonObject reshard = object["reshard"_L1].toObject();
    const QJsonObject expected{{u"id"_s, u"r-1"_s}, {u"strategy"_s, u"rolling"_s}, {u"from"_s, 4}, {u"to"_s, 8},
        {u"phase"_s, u"warming"_s}, {u"note"_s, u"waits for shard 5"_s}, {u"paused"_s, true}, {u"recovered"_s, true},
        {u"since"_s, then.toString(Qt::ISODateWithMs)}, {u"until"_s, then.addSecs(600).toString(Qt::ISODateWithMs)},
        {u"batch"_s, 2}, {u"batches"_s, 3}, {u"shards"_s, 4}, {u"ready"_s, 2}, {u"guilds_expected"_s, 100},
        {u"guilds_matched"_s, 98}, {u"missing"_s, QJsonArray{u"18446744073709551615"_s, u"7"_s}},
        {u"missing_unavailable"_s, 1}, {u"accepted_missing"_s, 3},
        {u"identifies"_s, QJsonObject{{u"planned"_s, 8}, {u"spare"_s, 2}, {u"spent"_s, 5}}},
        {u"events"_s,
            QJsonObject{{u"delivered"_s, 1000}, {u"matched"_s, 900}, {u"late"_s, 10}, {u"only_old"_s, 20},
                {u"only_new"_s, 30}, {u"pending"_s, 45}, {u"forgotten"_s, 5}, {u"longest_lag_ms"_s, 1500}}},
        {u"may_abort"_s, true}, {u"may_roll_back"_s, false}, {u"may_end_old"_s, false}};
    QCOMPARE(reshard, expected); // and nothing besides
    QCOMPARE(object["announced"_L1].toObject(),
        (QJsonObject{{u"from"_s, 4}, {u"to"_s, 16}, {u"identifies"_s, 16},
            {u"at"_s, then.addSecs(300).toString(Qt::ISODateWithMs)}, {u"why"_s, u"too many guilds"_s}}));
    const QJsonValue whole = reshardJson(snapshot, ReshardDetail::WithShards);
    QCOMPARE(whole["incoming"_L1].toArray()[0].toObject()["id"_L1].toInt(), 5);
    QCOMPARE(whole["retiring"_L1].toArray()[0].toObject()["total"_L1].toInt(), 4);

    const QString table = QString::fromUtf8(statusTable(snapshot));
    QCOMPARE(table.count(u'\n'), 7); // a line each
    for (const QString& word : {u"4 → 8"_s, u"batch 2 of 3"_s, u"2 of 4 new shards"_s, u"98 of 100 guilds"_s,
             u"paused"_s, u"found unfinished"_s, u"waits for shard 5"_s, u"4 → 16"_s, u"too many guilds"_s})
        QVERIFY2(table.contains(word), qPrintable(table));

    ReshardReport report;
    report.plan.id = u"r-1"_s;
    report.plan.to = {{0, 8}, {7, 8}};
    report.plan.identifies = 8;
    report.outcome = ReshardPhase::RolledBack;
    report.reason = u"an operator asked"_s;
    report.identifiesSpent = 9;
    const QJsonObject ended = endedJson(report);
    QCOMPARE(ended["phase"_L1].toString(), u"rolled-back"_s);
    QCOMPARE(ended["to"_L1].toInt(), 8);
    QCOMPARE(ended["reason"_L1].toString(), report.reason);
    QCOMPARE(ended["identifies"_L1]["spent"_L1].toInt(), 9);
    QVERIFY(ended["ended_at"_L1].isNull());
}

void TestStatusPrinter::table()
{
    const QString text = QString::fromUtf8(statusTable(sample(2)));
    QCOMPARE(text.count(u'\n'), 3); // S4.32
    QVERIFY(text.contains("61 ms"_L1));
    QVERIFY(text.contains("1:15"_L1));
    QVERIFY(text.contains("close 4000"_L1));
}

void TestStatusPrinter::manyShards()
{
    QVERIFY(statusTable(sample(4096)).count('\n') < 12); // grouped, not a scroll of thousands
}

QTEST_GUILESS_MAIN(TestStatusPrinter)
#include "tst_statusprinter.moc"
