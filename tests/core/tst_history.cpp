// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historycodec.h"
#include "core/history/historytiers.h"
#include "tests/ui/samplefleet.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr HistoryTime noon{1795003200s}; // a whole minute

HistorySample sampleAt(HistoryTime at, double events = 10)
{
    HistorySample sample;
    sample.at = at;
    sample.eventsPerSecond = events;
    return sample;
}

HistoryShards oneShard(ShardState state, quint16 latency, float rate)
{
    return {1, {0}, {quint8(state)}, {0}, {latency}, {rate}, {100}, {0}};
}

} // namespace

//! Issue 7, 2: what is kept of a moment, and how moments become slots of a second, ten seconds and a minute.
class TestHistory : public QObject {
    Q_OBJECT
private slots:
    void sampleOfASnapshot()
    {
        FleetSnapshot fleet = sampleFleet(3, {{1, ShardState::BackingOff}}, 700);
        fleet.shards[2].deafSince = sampleTime();
        fleet.setShards(fleet.shards);
        HistorySampler sampler;
        const HistorySample sample = sampler.sample(fleet);
        QCOMPARE(toDateTime(sample.at), sampleTime()); // rounded down
        QCOMPARE_EQ(sample.ready, 2);
        QCOMPARE_EQ(sample.guilds, 3003);
        QCOMPARE_EQ(sample.median, 50.0F);
        QCOMPARE_EQ(sample.p99, 52.0F);
        QCOMPARE_EQ(sample.shards.total, 3);
        QCOMPARE_EQ(sample.shards.states[1], quint8(ShardState::BackingOff));
        QCOMPARE_EQ(sample.shards.latencies[1], HistoryShards::noLatency);
        QCOMPARE_EQ(sample.shards.latencies[2], 52);
        QCOMPARE_EQ(sample.shards.deaf, std::vector<quint8>({0, 0, 1}));
        // And back, as the map and the table get it.
        const FleetSnapshot back = snapshotOf(sample);
        QCOMPARE_EQ(back.shards.size(), 3);
        QCOMPARE_EQ(back.byState, fleet.byState);
        QCOMPARE_EQ(back.shards[0].latency, fleet.shards[0].latency);
        QVERIFY(!back.shards[1].latency);
        QVERIFY(back.shards[2].deafSince.has_value());
        QCOMPARE_EQ(back.shards[2].guilds, 1002);
    }

    //! Counters tell what happened since the snapshot before, whatever becomes of the set of shards.
    void countersAdvance()
    {
        HistorySampler sampler;
        FleetSnapshot fleet = sampleFleet(2);
        fleet.shards[0].identifies = 1;
        fleet.shards[1].identifies = 1;
        HistorySample sample = sampler.sample(fleet);
        QCOMPARE_EQ(sample.connects, 2); // the program's first ones count
        QCOMPARE_EQ(sampler.sample(fleet).connects, 0);
        fleet.shards[1].closes = {{4000, true, 1}, {0, false, 2}};
        fleet.shards[1].resumes = 3;
        sample = sampler.sample(fleet);
        QCOMPARE_EQ(sample.closes, 3);
        QCOMPARE_EQ(sample.resumes, 3);
        QCOMPARE_EQ(sample.connects, 0);
        FleetSnapshot larger = sampleFleet(4);
        for (ShardSnapshot& shard : larger.shards)
            shard.identifies = 1;
        QCOMPARE_EQ(sampler.sample(larger).connects, 4); // a reshard
        QCOMPARE_EQ(sampler.sample(fleet).connects, 0); // rolled back: nothing is counted twice
        fleet.shards[0].identifies = 2;
        QCOMPARE_EQ(sampler.sample(fleet).connects, 1);
    }

    void merging_data()
    {
        QTest::addColumn<ShardState>("first");
        QTest::addColumn<ShardState>("second");
        QTest::addColumn<ShardState>("merged");
        QTest::addRow("trouble comes") << ShardState::Ready << ShardState::BackingOff << ShardState::BackingOff;
        QTest::addRow("trouble goes") << ShardState::Resuming << ShardState::Ready << ShardState::Resuming;
        QTest::addRow("failed is the gravest") << ShardState::Failed << ShardState::BackingOff << ShardState::Failed;
        QTest::addRow("calm") << ShardState::Ready << ShardState::Ready << ShardState::Ready;
    }
    void merging()
    {
        QFETCH(ShardState, first);
        QFETCH(ShardState, second);
        QFETCH(ShardState, merged);
        HistorySample into = sampleAt(noon, 10);
        into.weight = 3;
        into.median = 40;
        into.p95 = 90;
        into.ready = 5;
        into.unavailable = 7;
        into.guilds = 100;
        into.connects = 1;
        into.closes = 2;
        into.shards = oneShard(first, 30, 10);
        HistorySample later = sampleAt(noon + 1s, 50);
        later.median = 80;
        later.p95 = 70;
        later.p99 = 300;
        later.ready = 4;
        later.unavailable = 2;
        later.guilds = 110;
        later.connects = 2;
        later.closes = 1;
        later.shards = oneShard(second, 20, 50);
        merge(into, later);
        QCOMPARE_EQ(into.at, noon);
        QCOMPARE_EQ(into.weight, 4);
        QCOMPARE_EQ(into.eventsPerSecond, 20.0); // (3 * 10 + 50) / 4
        QCOMPARE_EQ(into.median, 50.0F);
        QCOMPARE_EQ(into.p95, 90.0F);
        QCOMPARE_EQ(into.p99, 300.0F);
        QCOMPARE_EQ(into.ready, 4);
        QCOMPARE_EQ(into.unavailable, 7);
        QCOMPARE_EQ(into.guilds, 110);
        QCOMPARE_EQ(into.connects, 3);
        QCOMPARE_EQ(into.closes, 3);
        QCOMPARE_EQ(into.shards, oneShard(merged, 30, 20));
    }

    void mergingAnotherSet()
    {
        HistorySample into = sampleAt(noon);
        into.shards = oneShard(ShardState::Failed, 30, 1);
        HistorySample later = sampleAt(noon + 1s);
        later.shards = {2, {0, 1}, {6, 6}, {0, 0}, {1, 2}, {3, 4}, {5, 6}, {0, 0}};
        merge(into, later);
        QCOMPARE_EQ(into.shards, later.shards);
        HistorySample nothing = sampleAt(noon + 2s);
        merge(into, nothing);
        QCOMPARE_EQ(into.shards, later.shards);
    }

    void slotsEnd()
    {
        HistorySlots timeline;
        std::array<int, size_t(historyTierCount)> ended{};
        double minuteEvents = 0;
        // Four a second for two minutes; a second's number is its events per second.
        for (int tick = 0; tick <= 120 * 4; ++tick) {
            for (const HistorySlot& slot : timeline.add(sampleAt(noon + std::chrono::seconds(tick / 4), tick / 4))) {
                ++ended[size_t(slot.tier)];
                QCOMPARE_EQ(slot.sample.at, slotOf(slot.sample.at, historyTiers[size_t(slot.tier)].step));
                QCOMPARE_EQ(slot.sample.weight, 4 * historyTiers[size_t(slot.tier)].step.count());
                if (slot.tier == 2 && ended[2] == 1)
                    minuteEvents = slot.sample.eventsPerSecond;
            }
        }
        QCOMPARE_EQ(ended[0], 120);
        QCOMPARE_EQ(ended[1], 12);
        QCOMPARE_EQ(ended[2], 2);
        QVERIFY2(std::abs(minuteEvents - 29.5) < 1e-6, qPrintable(QString::number(minuteEvents)));
        QCOMPARE_EQ(timeline.takeOpen().size(), size_t(3));
        QVERIFY(timeline.takeOpen().empty());
    }

    void clockGoesBack()
    {
        HistorySlots timeline;
        QVERIFY(timeline.add(sampleAt(noon)).empty());
        const auto ended = timeline.add(sampleAt(noon - 1h));
        QCOMPARE_EQ(ended.size(), size_t(3));
        QCOMPARE_EQ(timeline.takeOpen().front().sample.at, noon - 1h);
    }

    void tierOfARange_data()
    {
        QTest::addColumn<qint64>("span");
        QTest::addColumn<qint64>("age"); // of the range's end
        QTest::addColumn<int>("tier");
        QTest::addRow("5 m") << 300LL << 0LL << 0;
        QTest::addRow("30 m") << 1800LL << 0LL << 0;
        QTest::addRow("3 h") << 10800LL << 0LL << 1;
        QTest::addRow("12 h: too many of ten seconds") << 43200LL << 0LL << 2;
        QTest::addRow("24 h") << 86400LL << 0LL << 2;
        QTest::addRow("7 d") << 604800LL << 0LL << 2;
        QTest::addRow("5 m, two hours ago") << 300LL << 7200LL << 1;
        QTest::addRow("5 m, two days ago") << 300LL << 172800LL << 2;
        QTest::addRow("before all") << 300LL << 864000LL << 2;
    }
    void tierOfARange()
    {
        QFETCH(qint64, span);
        QFETCH(qint64, age);
        const HistoryTime to = noon - std::chrono::seconds(age);
        QTEST(tierFor(to - std::chrono::seconds(span), to, noon, 900), "tier");
    }

    void codec_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 64, 16384})
            QTest::addRow("%d shards", count) << count;
    }
    void codec()
    {
        QFETCH(int, count);
        HistoryShards shards;
        shards.total = std::max(1, count * 2);
        for (int place = 0; place < count; ++place) {
            shards.numbers.push_back(quint32(place * 2)); // not all of the set
            shards.states.push_back(quint8(place % shardStateCount));
            shards.deaf.push_back(quint8(place % 2));
            shards.latencies.push_back(quint16(place % 5 == 0 ? HistoryShards::noLatency : 40 + place * 7919 % 60));
            shards.rates.push_back(float(place % 70) / 2);
            shards.guilds.push_back(quint16(1000 + place % 900));
            shards.unavailable.push_back(quint16(place % 3));
        }
        const QByteArray packed = encode(shards);
        QVERIFY2(packed.size() < 80 + count * 10, qPrintable(QString::number(packed.size())));
        QCOMPARE_EQ(decodeHistoryShards(packed), shards);
    }

    void codecRefuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = encode(oneShard(ShardState::Ready, 40, 1));
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("text") << QByteArray("not a column in sight");
        QTest::addRow("torn") << good.first(good.size() - 3);
        QTest::addRow("unknown state") << encode({1, {0}, {77}, {0}, {1}, {1}, {1}, {0}});
        QTest::addRow("number beyond the count") << encode({1, {5}, {6}, {0}, {1}, {1}, {1}, {0}});
        QTest::addRow("twice the same") << encode({2, {0, 0}, {6, 6}, {0, 0}, {1, 1}, {1, 1}, {1, 1}, {0, 0}});
    }
    void codecRefuses()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!decodeHistoryShards(bytes));
    }

    void ratesSaturate()
    {
        const auto back = decodeHistoryShards(encode(oneShard(ShardState::Ready, 40, 1e9F)));
        QVERIFY(back);
        QCOMPARE_EQ(back->rates[0], 6553.5F);
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
