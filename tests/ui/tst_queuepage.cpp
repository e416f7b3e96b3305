// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// S4: the queue as it is shown, the budget's forecast, and the page of the real window by keyboard.

#include "tests/ui/desk.h"
#include "ui/queue/budgetchart.h"
#include "ui/queue/lanesmodel.h"
#include "ui/queue/queuemodel.h"
#include "ui/queue/queuepage.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <numeric>

using namespace Shardroom;
using Wait = QueuedIdentify::Wait;

namespace {

//! Shards `numbers` wait for their turn, in `lanes` lanes.
FleetSnapshot queueOf(int lanes, const QList<int>& numbers, qint64 milliseconds = 0)
{
    FleetSnapshot fleet = sampleFleet(16, {}, milliseconds);
    fleet.budget.maxConcurrency = lanes;
    QMap<int, IdentifyLane> byKey;
    for (const int number : numbers) {
        IdentifyLane& lane = byKey[number % lanes];
        lane.key = number % lanes;
        lane.freeAt = sampleTime(2'000);
        lane.shards.append({{number, 16}, Wait::Turn, true, sampleTime(2'000 + 5'000 * lane.shards.size())});
    }
    fleet.lanes = byKey.values();
    fleet.budget.queued = int(numbers.size());
    return fleet;
}

QList<int> upTo(int count)
{
    QList<int> numbers(count);
    std::iota(numbers.begin(), numbers.end(), 0);
    return numbers;
}

} // namespace

class TestQueuePage : public QObject {
    Q_OBJECT
private slots:
    void lanes_data()
    {
        QTest::addColumn<int>("lanes");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::addRow("1 lane") << 1 << u"0, 1, 2, 3, 4, 5 and 1,018 more"_s << u"1 h 25 m"_s;
        QTest::addRow("16 lanes") << 16 << u"0, 16, 32, 48, 64, 80 and 58 more"_s << u"5 m 17 s"_s;
        QTest::addRow("64 lanes") << 64 << u"0, 64, 128, 192, 256, 320 and 10 more"_s << u"1 m 17 s"_s;
    }
    void lanes()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QFETCH(int, lanes);
        LanesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(queueOf(lanes, upTo(1024)));
        QCOMPARE_EQ(model.rowCount(), lanes);
        QTEST(model.index(0, LanesModel::Shards).data().toString(), "first");
        QTEST(model.index(0, LanesModel::Last).data().toString(), "last");
        QVERIFY(model.index(0, LanesModel::NextSlot).data().toString().contains(u"2 s"_s));
        model.setSnapshot(queueOf(lanes, {}));
        QCOMPARE_EQ(model.rowCount(), lanes); // also where nobody waits
    }

    void aRowStaysTheRowOfItsShard()
    {
        QueueModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(queueOf(2, {1, 3, 5, 7, 9}));
        const QPersistentModelIndex seven(model.index(3, 0));
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setSnapshot(queueOf(2, {2, 7, 8, 9, 11}));
        QCOMPARE_EQ(removed.size(), 1); // 1, 3, 5 in one go
        QCOMPARE_EQ(seven.row(), 1);
        QList<int> numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers << model.index(row, 0).data(QueueModel::NumberRole).toInt();
        QCOMPARE_EQ(numbers, QList<int>({2, 7, 8, 9, 11}));
        QCOMPARE_EQ(seven.sibling(seven.row(), QueueModel::Place).data().toInt(), 1);
    }

    void forecast_data()
    {
        QTest::addColumn<IdentifyBudget>("budget");
        QTest::addColumn<QString>("words");
        QTest::addColumn<double>("end");
        IdentifyBudget budget{1000, 600, sampleTime(3'600'000 * 6), 1, 0};
        budget.floor = 200;
        budget.spentByQuarter = QList<int>(96, 0);
        QTest::addRow("unknown") << IdentifyBudget() << u"not known"_s << -1.0;
        QTest::addRow("calm") << budget << u"Calm"_s << 600.0;
        budget.spentByQuarter[95] = 7;
        QTest::addRow("no trend") << budget << u"7 spent in the last hour"_s << 600.0;
        budget.floorAt = sampleTime(3'600'000 * 4);
        QTest::addRow("the floor, not 0") << budget << u"floor is reached in 4 h 00 m"_s << 0.0;
        budget.floorAt = sampleTime(3'600'000 * 2);
        budget.emptyAt = sampleTime(3'600'000 * 3);
        QTest::addRow("floor and 0") << budget << u"0 in 3 h 00 m"_s << 0.0;
        budget.remaining = 200;
        QTest::addRow("at the floor") << budget << u"only resume"_s << 0.0;
    }
    void forecast()
    {
        QFETCH(IdentifyBudget, budget);
        QFETCH(QString, words);
        QFETCH(double, end);
        const BudgetForecast shown = Shardroom::forecast(budget, sampleTime());
        QVERIFY2(shown.words.contains(words), qPrintable(shown.words));
        if (end < 0) {
            QVERIFY(shown.past.isEmpty());
            return;
        }
        QCOMPARE_EQ(shown.past.last(), (BudgetForecast::Point{sampleTime(), double(budget.remaining)}));
        QCOMPARE_EQ(shown.past.first().at, shown.from); // the window began 18 h ago
        QCOMPARE_EQ(shown.from, sampleTime(-3'600'000 * 18));
        QCOMPARE_EQ(shown.ahead.last().left, end);
    }

    //! What lies ahead changes the picture right of "now" alone, and the zone ends at the floor.
    void theForecastIsDrawn()
    {
        BudgetChart chart;
        chart.resize(480, 160);
        IdentifyBudget budget{1000, 600, sampleTime(3'600'000 * 6), 1, 0};
        budget.floor = 200;
        budget.spentByQuarter = QList<int>(96, 0);
        const auto drawn = [&] {
            chart.setBudget(budget, sampleTime());
            return chart.grab().toImage();
        };
        const QImage calm = drawn();
        budget.floorAt = sampleTime(3'600'000 * 2);
        budget.emptyAt = sampleTime(3'600'000 * 3);
        const QImage falling = drawn();
        int from = calm.width();
        for (int y = 0; y < calm.height(); ++y) {
            for (int x = 0; x < from; ++x) {
                if (calm.pixel(x, y) != falling.pixel(x, y))
                    from = x;
            }
        }
        QVERIFY2(from > 300 && from < 420, qPrintable(QString::number(from))); // at 18 of 24 h

        budget.floor = 400;
        const QImage higher = drawn();
        const int line = chart.fontMetrics().height();
        const auto at = [&](const QImage& image, int left) {
            const double plot = chart.height() - 2.0 * line;
            return image.pixel(chart.width() / 2, int(chart.height() - line * 1.4 - plot * left / 1000));
        };
        QVERIFY(at(falling, 300) != at(higher, 300));
        QCOMPARE_EQ(at(higher, 300), at(higher, 100));
        QCOMPARE_EQ(at(falling, 100), at(higher, 100));
        QCOMPARE_EQ(at(falling, 300), at(higher, 500));
    }

    void byKeyboard()
    {
        Desk desk;
        QSignalSpy queueHeld(&desk.window, &MainWindow::holdQueueRequested);
        QSignalSpy held(&desk.window, &MainWindow::holdShardsRequested);
        QSignalSpy cancelled(&desk.window, &MainWindow::cancelIdentifyRequested);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.window.showSnapshot(queueOf(2, {4, 5, 6}));
        QTest::keyClick(desk.map, Qt::Key_5, Qt::ControlModifier);
        auto* list = desk.window.findChild<QTableView*>(u"queueList"_s);
        QTRY_VERIFY(list->hasFocus());
        QCOMPARE_EQ(list->model()->rowCount(), 3);
        auto* hold = desk.window.findChild<QAction*>(u"queueHold"_s);
        QVERIFY(!hold->isEnabled());
        QVERIFY(hold->toolTip().contains(u"Select"_s));
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>{5}); // one selection everywhere
        QTest::keyClick(list, Qt::Key_H);
        QCOMPARE_EQ(held.size(), 1);
        QCOMPARE_EQ(held[0][0].toBool(), true);
        QCOMPARE_EQ(held[0][1].value<ShardSelection>().numbers, QList<int>{5});
        QCOMPARE_EQ(held[0][1].value<ShardSelection>().total, 16);
        // Now it is held: it can be released, not held again; it stays selected as others come and go.
        FleetSnapshot next = queueOf(2, {5, 6, 7}, 250);
        next.lanes[1].shards[0].wait = Wait::Release;
        next.lanes[1].shards[0].expectedAt = {};
        desk.window.showSnapshot(next);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>{5});
        QVERIFY(!hold->isEnabled());
        QTest::keyClick(list, Qt::Key_U);
        QCOMPARE_EQ(held.size(), 2);
        QCOMPARE_EQ(held[1][0].toBool(), false);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE_EQ(cancelled.size(), 1);
        QTest::keyClick(list, Qt::Key_H, Qt::ShiftModifier);
        QCOMPARE_EQ(queueHeld.size(), 1);
        QCOMPARE_EQ(queueHeld[0][0].toBool(), true);
        next.budget.held = true;
        desk.window.showSnapshot(next);
        QVERIFY(desk.window.findChild<QLabel*>(u"queueSummary"_s)->text().startsWith(u"HELD"_s));
        QTest::keyClick(list, Qt::Key_H, Qt::ShiftModifier);
        QCOMPARE_EQ(queueHeld.last()[0].toBool(), false);
        // Whoever has its turn leaves the list and stays selected elsewhere.
        desk.window.showSnapshot(queueOf(2, {6}, 500));
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>{5});
        QTest::keyClick(list, Qt::Key_4, Qt::ControlModifier);
        QTRY_VERIFY(desk.window.findChild<QTableView*>(u"timelineList"_s)->hasFocus());
        for (const QToolButton* button : desk.window.findChild<QueuePage*>()->findChildren<QToolButton*>())
            QVERIFY2(!button->text().isEmpty() && !button->objectName().isEmpty(), qPrintable(button->objectName()));
    }

    void readOnlySaysWhy()
    {
        Desk desk(false, true);
        desk.window.showSnapshot(queueOf(2, {4, 5, 6}));
        auto* hold = desk.window.findChild<QAction*>(u"queueHoldAll"_s);
        QVERIFY(!hold->isEnabled());
        QVERIFY(hold->toolTip().contains(u"--read-only"_s));
    }

    void aReshardsShardsAreNotOurs()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(desk.map, Qt::Key_5, Qt::ControlModifier);
        FleetSnapshot fleet = queueOf(2, {4});
        fleet.lanes[0].shards[0].serving = false;
        fleet.lanes[0].shards[0].shard = {4, 32};
        desk.window.showSnapshot(fleet);
        auto* list = desk.window.findChild<QTableView*>(u"queueList"_s);
        list->selectRow(0);
        QVERIFY(desk.selection->isEmpty());
        QVERIFY(!desk.window.findChild<QAction*>(u"queueCancel"_s)->isEnabled());
        QCOMPARE_EQ(list->model()->index(0, QueueModel::Shard).data().toString(), u"4/32"_s);
    }
};

QTEST_MAIN(TestQueuePage)
#include "tst_queuepage.moc"
