// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When standing orders strike and whom, on a clock that the test moves.

#include "core/simulator/faultjson.h"
#include "core/simulator/faultschedule.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

#include <algorithm>
#include <numeric>

using namespace Shardroom::Simulator;
using namespace std::chrono_literals;

namespace {

constexpr FaultSchedule::Time start{1h};

FaultOrder drops(std::chrono::milliseconds every, std::chrono::milliseconds lasting = 0ms, int some = 0)
{
    return {.fault = {FaultKind::DropTcp}, .some = some, .every = every, .lasting = lasting};
}

} // namespace

class TestSimulatorFaultSchedule : public QObject {
    Q_OBJECT
private slots:
    void strikes_data();
    void strikes();
    void untilItIsCancelled();
    void missedStrikes();
    void severalOrders();
    void origins();
    void draws_data();
    void draws();
    void drawsAnew();
    void json();
};

void TestSimulatorFaultSchedule::strikes_data()
{
    QTest::addColumn<FaultOrder>("order");
    QTest::addColumn<QList<int>>("milliseconds"); // of the strikes after the first
    QTest::addRow("once") << drops(0ms) << QList<int>();
    QTest::addRow("once, lasting means nothing") << drops(0ms, 10s) << QList<int>();
    QTest::addRow("three times") << drops(1s, 3s) << QList<int>{1000, 2000};
    QTest::addRow("the end lies between two") << drops(1s, 2500ms) << QList<int>{1000, 2000};
    QTest::addRow("just a second one") << drops(1s, 1001ms) << QList<int>{1000};
    QTest::addRow("over before the second") << drops(1s, 1s) << QList<int>();
}

void TestSimulatorFaultSchedule::strikes()
{
    QFETCH(FaultOrder, order);
    QFETCH(QList<int>, milliseconds);
    FaultSchedule schedule(1);
    QCOMPARE_EQ(schedule.add(order, start), milliseconds.isEmpty() ? 0 : 1);
    QCOMPARE_EQ(schedule.nextDue().has_value(), !milliseconds.isEmpty());
    QList<int> struck;
    for (auto passed = 0ms; passed < 10s; passed += 1ms) {
        for (const FaultOrder& due : schedule.take(start + passed)) {
            QCOMPARE_EQ(due, order);
            struck.append(int(passed.count()));
        }
    }
    QCOMPARE_EQ(struck, milliseconds);
    QVERIFY(schedule.standing().isEmpty());
    QVERIFY(!schedule.nextDue());
}

void TestSimulatorFaultSchedule::untilItIsCancelled()
{
    FaultSchedule schedule(1);
    QCOMPARE_EQ(schedule.add(drops(1s), start), 1);
    for (int hour = 1; hour <= 48; ++hour)
        QCOMPARE_EQ(schedule.take(start + std::chrono::hours(hour)).size(), 1);
    QCOMPARE_EQ(schedule.standing(), (QList<StandingFault>{{1, drops(1s), 49}}));
    QVERIFY(!schedule.cancel(2));
    QVERIFY(schedule.cancel(1));
    QVERIFY(!schedule.cancel(1));
    QVERIFY(schedule.take(start + 100h).isEmpty());
    QCOMPARE_EQ(schedule.add(drops(1s), start), 2); // ids are not used again
    schedule.cancelAll();
    QVERIFY(schedule.standing().isEmpty());
}

void TestSimulatorFaultSchedule::missedStrikes()
{
    FaultSchedule schedule(1);
    schedule.add(drops(1s), start);
    // The process was stopped: one strike, not ten, and then in step with the beginning again.
    QCOMPARE_EQ(schedule.take(start + 10'300ms).size(), 1);
    QCOMPARE_EQ(schedule.nextDue(), std::optional(start + 11s));
    QVERIFY(schedule.take(start + 10'999ms).isEmpty());
    QCOMPARE_EQ(schedule.take(start + 11s).size(), 1);
}

void TestSimulatorFaultSchedule::severalOrders()
{
    FaultSchedule schedule(1);
    FaultOrder other = drops(300ms, 1s);
    other.fault.kind = FaultKind::Reconnect;
    schedule.add(drops(500ms), start);
    schedule.add(other, start);
    QCOMPARE_EQ(schedule.nextDue(), std::optional(start + 300ms));
    QCOMPARE_EQ(schedule.take(start + 300ms), QList<FaultOrder>{other});
    QCOMPARE_EQ(schedule.nextDue(), std::optional(start + 500ms));
    QCOMPARE_EQ(schedule.take(start + 600ms), (QList<FaultOrder>{drops(500ms), other}));
    QCOMPARE_EQ(schedule.take(start + 900ms), QList<FaultOrder>{other}); // its last
    QCOMPARE_EQ(schedule.standing().size(), 1);
}

void TestSimulatorFaultSchedule::origins()
{
    FaultSchedule schedule(1);
    const int own = schedule.add(drops(1s), start);
    const int scenarios = schedule.add(drops(2s), start, FaultOrigin::Scenario);
    QVERIFY(!schedule.cancel(scenarios));
    QVERIFY(!schedule.cancel(own, FaultOrigin::Scenario));
    schedule.cancelAll();
    QCOMPARE_EQ(schedule.standing(), (QList<StandingFault>{{scenarios, drops(2s), 1, FaultOrigin::Scenario}}));
    schedule.add(drops(3s), start);
    schedule.cancelAll(FaultOrigin::Scenario);
    QCOMPARE_EQ(schedule.standing(), (QList<StandingFault>{{3, drops(3s), 1, FaultOrigin::Operator}}));
    schedule.add(drops(2s), start, FaultOrigin::Scenario);
    schedule.clear();
    QVERIFY(schedule.standing().isEmpty());
}

void TestSimulatorFaultSchedule::draws_data()
{
    QTest::addColumn<QList<int>>("shards");
    QTest::addColumn<int>("some");
    QTest::addColumn<QList<int>>("present");
    QTest::addColumn<QList<int>>("among");
    QTest::addColumn<int>("count");
    const QList<int> none;
    QTest::addRow("all") << none << 0 << QList<int>{2, 0, 1} << QList<int>{0, 1, 2} << 3;
    QTest::addRow("those named") << QList<int>{1, 9} << 0 << QList<int>{2, 0, 1} << QList<int>{1} << 1;
    QTest::addRow("some of all") << none << 2 << QList<int>{4, 3, 2, 1} << QList<int>{1, 2, 3, 4} << 2;
    QTest::addRow("some of those named") << QList<int>{1, 2, 3} << 2 << QList<int>{4, 3, 2, 1} << QList<int>{1, 2, 3}
                                         << 2;
    QTest::addRow("more than there are") << none << 5 << QList<int>{1, 0} << QList<int>{0, 1} << 2;
    QTest::addRow("twins count once") << none << 2 << QList<int>{1, 1, 1, 2} << QList<int>{1, 2} << 2;
    QTest::addRow("nobody there") << none << 1 << none << none << 0;
}

void TestSimulatorFaultSchedule::draws()
{
    QFETCH(QList<int>, shards);
    QFETCH(int, some);
    QFETCH(QList<int>, present);
    QFETCH(QList<int>, among);
    QFETCH(int, count);
    FaultSchedule schedule(1);
    FaultOrder order = drops(0ms, 0ms, some);
    order.shards = shards;
    for (int i = 0; i < 20; ++i) {
        const QList<int> drawn = schedule.draw(order, present);
        QCOMPARE_EQ(drawn.size(), count);
        QVERIFY(std::ranges::is_sorted(drawn));
        QCOMPARE_EQ(QSet<int>(drawn.begin(), drawn.end()).size(), count);
        QVERIFY(std::ranges::all_of(drawn, [&among](int number) { return among.contains(number); }));
    }
}

void TestSimulatorFaultSchedule::drawsAnew()
{
    QList<int> present(16);
    std::iota(present.begin(), present.end(), 0);
    const auto draw = [&present](FaultSchedule& schedule) {
        QList<QList<int>> drawn;
        for (int i = 0; i < 400; ++i)
            drawn.append(schedule.draw(drops(0ms, 0ms, 1), present));
        return drawn;
    };
    FaultSchedule first(7);
    FaultSchedule second(7);
    FaultSchedule other(8);
    const QList<QList<int>> drawn = draw(first);
    QCOMPARE_EQ(drawn, draw(second)); // G50: by seed
    QVERIFY(drawn != draw(other));
    for (const int number : present)
        QCOMPARE_GE(drawn.count({number}), 8); // 25 each are to be expected
}

void TestSimulatorFaultSchedule::json()
{
    for (const QString& key : faultKeys()) {
        const FaultKind kind = *faultFromKey(key);
        FaultOrder order{
            .fault = {.kind = kind, .times = 3}, .shards = {3, 4}, .some = 1, .every = 2s, .lasting = 1min};
        if (kind == FaultKind::Close)
            order.fault.closeCode = 4009;
        if (usesDelay(kind))
            order.fault.delay = 123ms;
        const FaultOrderResult result = faultOrderFromJson(toJson(order));
        QVERIFY2(result.order.has_value(), qPrintable(result.error));
        QCOMPARE_EQ(*result.order, order);
        QCOMPARE_EQ(toJson({.fault = {.kind = kind, .closeCode = 4000}}).contains(QStringLiteral("every_ms")), false);
    }
}

QTEST_APPLESS_MAIN(TestSimulatorFaultSchedule)
#include "tst_simulator_faultschedule.moc"
