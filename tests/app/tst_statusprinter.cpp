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
