// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/snapshot.h"
#include "core/metrics/eventrate.h"
#include "core/metrics/latencyhistory.h"
#include "core/metrics/percentiles.h"

#include <QtTest/QtTest>

#include <numeric>

using namespace Shardroom;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr EventRate::Clock::time_point start{1h};

void count(EventRate& rate, int events)
{
    for (int i = 0; i < events; ++i)
        rate.count();
}

} // namespace

class TestMetrics : public QObject {
    Q_OBJECT
private slots:
    void rateBeforeAnySecond()
    {
        EventRate rate;
        QCOMPARE_EQ(rate.perSecond(), 0.0);
        QVERIFY(rate.history().empty());
        count(rate, 7);
        rate.advanceTo(start);
        QCOMPARE_EQ(rate.total(), 7u);
        QCOMPARE_EQ(rate.perSecond(), 0.0);
        rate.advanceTo(start + 999ms);
        QVERIFY(rate.history().empty());
    }

    void rateOverFiveSeconds()
    {
        EventRate rate;
        rate.advanceTo(start);
        for (int second = 1; second <= 10; ++second) {
            count(rate, second * 10);
            rate.advanceTo(start + second * 1s);
            const int from = std::max(1, second - 4);
            const double mean = (from + second) * 10 / 2.0;
            QCOMPARE_EQ(rate.perSecond(), mean);
        }
        QCOMPARE_EQ(rate.history(), (std::vector<quint32>{10, 20, 30, 40, 50, 60, 70, 80, 90, 100}));
        rate.advanceTo(start + 15s);
        QCOMPARE_EQ(rate.perSecond(), 0.0);
        QCOMPARE_EQ(rate.total(), 550u);
    }

    void rateHistoryIsBounded()
    {
        EventRate rate;
        rate.advanceTo(start);
        for (int second = 1; second <= 1000; ++second) {
            count(rate, second % 100);
            rate.advanceTo(start + second * 1s);
        }
        const std::vector<quint32> history = rate.history();
        QCOMPARE_EQ(history.size(), size_t(EventRate::historySeconds));
        for (int i = 0; i < EventRate::historySeconds; ++i)
            QCOMPARE_EQ(history[size_t(i)], quint32((701 + i) % 100));
    }

    void rateAfterSleep_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addRow("a minute") << 60;
        QTest::addRow("as long as the history") << 300;
        QTest::addRow("ten minutes") << 600;
        QTest::addRow("ten minutes and a second") << 601;
        QTest::addRow("a month") << 86400 * 30;
    }
    void rateAfterSleep()
    {
        QFETCH(int, seconds);
        EventRate rate;
        rate.advanceTo(start);
        count(rate, 1000);
        rate.advanceTo(start + 1s);
        rate.advanceTo(start + 1s + std::chrono::seconds(seconds));
        QCOMPARE_EQ(rate.perSecond(), 0.0);
        QCOMPARE_EQ(rate.total(), 1000u);
        const std::vector<quint32> history = rate.history();
        QCOMPARE_LE(history.size(), size_t(EventRate::historySeconds));
        const quint64 sum = std::accumulate(history.begin(), history.end(), quint64(0));
        QCOMPARE_EQ(sum, seconds < EventRate::historySeconds ? 1000u : 0u);
        count(rate, 50); // and counts on
        rate.advanceTo(start + 2s + std::chrono::seconds(seconds));
        QCOMPARE_EQ(rate.perSecond(), 10.0);
    }

    void c15Latency()
    {
        LatencyHistory history;
        QCOMPARE_EQ(history.newest(), std::nullopt);
        const QDateTime at(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        history.add(61ms + 499us, at);
        QCOMPARE_EQ(history.newest(), std::optional(61ms));
        history.add(61ms + 501us, at);
        QCOMPARE_EQ(history.newest(), std::optional(62ms));
        for (int i = 0; i < 1000; ++i)
            history.add(i * 1ms, at.addSecs(i));
        QCOMPARE_EQ(history.samples().size(), LatencyHistory::kept);
        QCOMPARE_EQ(history.recent().size(), LatencyHistory::shown);
        QCOMPARE_EQ(history.samples().first().milliseconds, 700.0f);
        QCOMPARE_EQ(history.samples().last().milliseconds, 999.0f);
        QCOMPARE_EQ(history.samples().last().at, at.addSecs(999));
        QCOMPARE_EQ(history.recent().first(), 968.0f);
        QCOMPARE_EQ(history.recent().last(), 999.0f);
        history.forgetNewest();
        QCOMPARE_EQ(history.newest(), std::nullopt);
        QCOMPARE_EQ(history.recent().size(), LatencyHistory::shown);
    }

    void percentiles()
    {
        QCOMPARE_EQ(percentilesOf({}).median, std::nullopt);
        QCOMPARE_EQ(percentilesOf({}).p99, std::nullopt);
        // Nearest rank: the smallest value that at least so many per cent do not exceed.
        for (int size = 1; size <= 3000; ++size) {
            std::vector<milliseconds> values;
            for (int i = size; i >= 1; --i)
                values.emplace_back(i);
            const LatencyPercentiles result = percentilesOf(values);
            QCOMPARE_EQ(result.median->count(), (50 * size + 99) / 100);
            QCOMPARE_EQ(result.p95->count(), (95 * size + 99) / 100);
            QCOMPARE_EQ(result.p99->count(), (99 * size + 99) / 100);
        }
    }

    void s134Sums()
    {
        ShardSnapshot one;
        one.shard = {0, 2};
        one.state = ShardState::Ready;
        one.guilds = 5;
        one.unavailable = 1;
        one.events = 10;
        one.eventsPerSecond = 1.5;
        one.latency = 40ms;
        ShardSnapshot other = one;
        other.shard = {1, 2};
        other.state = ShardState::Resuming;
        other.latency.reset();
        other.deafSince = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
        FleetSnapshot fleet;
        for (int i = 0; i < 2; ++i) { // a second time: replaced, not added
            fleet.setShards({one, other});
            QCOMPARE_EQ(fleet.guilds, 10);
            QCOMPARE_EQ(fleet.unavailable, 2);
            QCOMPARE_EQ(fleet.events, 20u);
            QCOMPARE_EQ(fleet.deaf, 1); // B5
            QCOMPARE_EQ(fleet.eventsPerSecond, 3.0);
            QCOMPARE_EQ(fleet.count(ShardState::Ready), 1);
            QCOMPARE_EQ(fleet.count(ShardState::Resuming), 1);
            QCOMPARE_EQ(fleet.count(ShardState::Stopped), 0);
            QCOMPARE_EQ(fleet.latencyMedian, std::optional(40ms));
        }
        fleet.setShards({});
        QCOMPARE_EQ(fleet.guilds, 0);
        QCOMPARE_EQ(fleet.latencyP99, std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
