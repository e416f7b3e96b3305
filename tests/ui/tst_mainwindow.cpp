// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/closecode.h"
#include "tests/ui/desk.h"
#include "ui/charts/livepill.h"
#include "ui/views/headerbar.h"
#include "ui/views/noticebar.h"
#include "ui/views/staleveil.h"
#include "ui/views/statechips.h"
#include "ui/views/timelineview.h"

#include <QtGui/QAction>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Shardroom;
using namespace Qt::StringLiterals;

//! What the window shows, and how map, table, filter and details share one selection.
class TestMainWindow : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void B1_mapSelects()
    {
        Desk desk;
        QSignalSpy watched(&desk.window, &MainWindow::watchRequested);
        desk.click(3);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({3}));
        QCOMPARE_EQ(desk.tableRows(), QList<int>({3}));
        QCOMPARE_EQ(watched.last()[0].value<QList<int>>(), QList<int>({3}));
        desk.click(5, Qt::ControlModifier);
        QCOMPARE_EQ(desk.tableRows(), QList<int>({3, 5}));
        desk.click(8, Qt::ShiftModifier);
        QCOMPARE_EQ(desk.tableRows(), QList<int>({5, 6, 7, 8}));
        desk.click(6, Qt::ControlModifier);
        QCOMPARE_EQ(desk.tableRows(), QList<int>({5, 7, 8}));
        QCOMPARE_EQ(watched.last()[0].value<QList<int>>(), QList<int>({5, 7, 8}));
    }

    void B1_bandSelects()
    {
        Desk desk;
        QWidget* view = desk.map->viewport();
        const QPoint from = desk.map->tileOf(1).topLeft() - QPoint(2, 2);
        const QPoint to = desk.map->tileOf(10).bottomRight() + QPoint(2, 2);
        QTest::mousePress(view, Qt::LeftButton, {}, from);
        QTest::mouseMove(view, desk.map->tileOf(2).center());
        QTest::mouseMove(view, to);
        QTest::mouseRelease(view, Qt::LeftButton, {}, to);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({1, 2, 9, 10}));
    }

    void B17_arrowsMoveInTheMap()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.map->setFocus();
        desk.click(0);
        QTest::keyClick(desk.map, Qt::Key_Right);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({1}));
        QTest::keyClick(desk.map, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({1, 2}));
        QTest::keyClick(desk.map, Qt::Key_End);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({15}));
        QTest::keyClick(desk.map, Qt::Key_Right);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({15}));
        QTest::keyClick(desk.map, Qt::Key_Escape);
        QVERIFY(desk.selection->isEmpty());
        QVERIFY(desk.tableRows().isEmpty());
    }

    void B1_tableSelects()
    {
        Desk desk;
        const auto rowPoint
            = [&](int row) { return desk.table->visualRect(desk.table->model()->index(row, 1)).center(); };
        QTest::mouseClick(desk.table->viewport(), Qt::LeftButton, {}, rowPoint(2));
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({2}));
        QTest::mouseClick(desk.table->viewport(), Qt::LeftButton, Qt::ShiftModifier, rowPoint(4));
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({2, 3, 4}));
        desk.table->sortByColumn(int(ShardColumn::Guilds), Qt::DescendingOrder);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({2, 3, 4}));
        QCOMPARE_EQ(desk.tableRows(), QList<int>({2, 3, 4}));
        desk.window.showSnapshot(sampleFleet(16, desk.states, 1000));
        QCOMPARE_EQ(desk.tableRows(), QList<int>({2, 3, 4}));
    }

    void filterNarrowsListMapAndSelection()
    {
        Desk desk;
        desk.selection->set({2, 3, 7}, 7);
        desk.filter->setText(u"state:backoff|failed"_s);
        QCOMPARE_EQ(desk.table->model()->rowCount(), 2);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({3, 7}));
        QCOMPARE_EQ(desk.window.findChild<QLabel*>(u"filterCounts"_s)->text(), u"2 of 16"_s);
        desk.click(4);
        QVERIFY2(desk.selection->isEmpty(), "what the filter hides can't be selected");
        desk.click(7);
        QTest::keyClick(desk.map, Qt::Key_Left);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({3}));
        // Resumed by hand: it no longer matches, and stays under the hand while it is selected.
        desk.window.showSnapshot(sampleFleet(16, {{7, ShardState::Failed}}, 1000));
        QCOMPARE_EQ(desk.tableRows(), QList<int>({3}));
        desk.click(7);
        desk.window.showSnapshot(sampleFleet(16, {{7, ShardState::Failed}}, 2000));
        QCOMPARE_EQ(desk.table->model()->rowCount(), 1);
        QTest::keyClick(desk.filter, Qt::Key_Escape);
        QVERIFY(desk.filter->text().isEmpty());
        QCOMPARE_EQ(desk.table->model()->rowCount(), 16);
    }

    void badFilterTurnsRedAndSaysWhy()
    {
        Desk desk;
        auto* reason = desk.window.findChild<QLabel*>(u"filterReason"_s);
        desk.filter->setText(u"0-3"_s);
        const QColor plain = desk.filter->palette().color(QPalette::Base);
        desk.filter->setText(u"0-3 state:xyz"_s);
        const QColor wrong = desk.filter->palette().color(QPalette::Base);
        QVERIFY(wrong.red() > wrong.green() + 20 && wrong != plain);
        QVERIFY(reason->isVisible());
        QVERIFY(reason->text().contains(u"xyz"_s));
        QCOMPARE_EQ(desk.table->model()->rowCount(), 4);
        desk.filter->setText(u"0-2"_s);
        QCOMPARE_EQ(desk.filter->palette().color(QPalette::Base), plain);
        QVERIFY(!reason->isVisible());
        QCOMPARE_EQ(desk.table->model()->rowCount(), 3);
    }

    void chipsFilter()
    {
        Desk desk;
        const auto chip = [&](ShardState state) {
            const auto chips = desk.window.findChildren<StateChip*>();
            return *std::find_if(chips.begin(), chips.end(), [state](auto* one) { return one->state() == state; });
        };
        QTest::mouseClick(chip(ShardState::BackingOff), Qt::LeftButton);
        QCOMPARE_EQ(desk.filter->text(), u"state:backoff"_s);
        QCOMPARE_EQ(desk.table->model()->rowCount(), 1);
        QTest::mouseClick(chip(ShardState::Failed), Qt::LeftButton);
        QCOMPARE_EQ(desk.filter->text(), u"state:backoff|failed"_s);
        desk.filter->setText(u"state:failed"_s);
        QVERIFY(!chip(ShardState::BackingOff)->isChecked());
        QVERIFY(chip(ShardState::Failed)->isChecked());
        QTest::mouseClick(chip(ShardState::Failed), Qt::LeftButton);
        QVERIFY(desk.filter->text().isEmpty());
        QVERIFY(chip(ShardState::Failed)->accessibleName().contains(u"1 shard"_s));
        QVERIFY(!chip(ShardState::Connecting)->isVisible());
    }

    void headerSaysHowTheFleetIs()
    {
        Desk desk;
        const auto figure = [&](const QString& name) { return desk.window.findChild<QLabel*>(name)->text(); };
        QCOMPARE_EQ(figure(u"readyFigure"_s), u"13 / 16"_s);
        QCOMPARE_EQ(figure(u"guildsFigure"_s), u"16,120"_s);
        QCOMPARE_EQ(figure(u"medianFigure"_s), u"\u2014"_s);
        FleetSnapshot next = sampleFleet(16, {}, 250);
        next.latencyMedian = std::chrono::milliseconds(61);
        desk.window.showSnapshot(next);
        QCOMPARE_EQ(figure(u"medianFigure"_s), u"61 ms"_s);
    }

    void messagesDoNotStopAnybody()
    {
        Desk desk;
        auto* messages = desk.window.findChild<NoticeBar*>(u"messages"_s);
        QVERIFY(!messages->isVisible());
        desk.window.showRefusal(u"Resume shard 3"_s, u"it is resuming already"_s);
        QVERIFY(messages->isVisible());
        QCOMPARE_EQ(messages->text(), u"Resume shard 3: it is resuming already"_s);
        QVERIFY(!QApplication::activeModalWidget());
        desk.window.showExported(u"/tmp/x.json"_s, 16, {});
        QVERIFY(messages->text().startsWith(u"16 sessions written to /tmp/x.json"_s));
        desk.window.showExported(u"/tmp/x.json"_s, 0, u"disk full"_s);
        QVERIFY(messages->text().contains(u"disk full"_s));
        QVERIFY(messages->findChild<QLabel*>()->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    }

    void phasesAreOnTheBanner()
    {
        Desk desk;
        auto* banner = desk.window.findChild<NoticeBar*>(u"banner"_s);
        desk.window.showSnapshot(sampleFleet(16, {}, 250));
        QVERIFY(!banner->isVisible());
        FleetSnapshot fleet;
        fleet.at = sampleTime(250);
        fleet.phase = FleetPhase::Failed;
        fleet.message = u"Discord refused the token."_s;
        desk.window.showSnapshot(fleet);
        QVERIFY(banner->isVisible());
        QCOMPARE_EQ(banner->text(), fleet.message);
        desk.window.showSnapshot(sampleFleet(16, {}, 500));
        QVERIFY(!banner->isVisible());
    }

    void B12_troubleIsOneLineAndShowsItsShards()
    {
        Desk desk;
        auto* banner = desk.window.findChild<NoticeBar*>(u"banner"_s);
        FleetSnapshot fleet = sampleFleet(16, {{7, ShardState::Failed}}, 250);
        fleet.shards[7].lastCloseCode = 4014;
        desk.window.showSnapshot(fleet);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->text().contains(u"4014"_s) && banner->text().contains(closeCodeInfo(4014).remedy));
        QTest::mouseClick(banner->findChild<QPushButton*>(u"noticeAction"_s), Qt::LeftButton);
        QCOMPARE_EQ(desk.filter->text(), u"state:failed code:4014"_s);
        QCOMPARE_EQ(desk.table->model()->rowCount(), 1);
    }

    void staleNewsAreCalledStale()
    {
        Desk desk;
        auto* banner = desk.window.findChild<NoticeBar*>(u"banner"_s);
        const auto* pill = desk.window.findChild<LivePill*>();
        const auto veiled = [&desk] {
            QList<QRect> places;
            for (const QWidget* veil : desk.window.findChildren<StaleVeil*>()) {
                if (veil->isVisible())
                    places << QRect(veil->mapTo(&desk.window, QPoint()), veil->size());
            }
            return places;
        };
        const auto covers = [&](const QWidget* part) {
            const QRect place(part->mapTo(&desk.window, QPoint()), part->size());
            return std::ranges::any_of(veiled(), [&place](const QRect& veil) { return veil.contains(place); });
        };
        QVERIFY(QTest::qWaitForWindowExposed(&desk.window));
        QCOMPARE_EQ(pill->text(), u"LIVE"_s);
        QVERIFY(veiled().isEmpty());
        const auto shot = [&desk] {
            return desk.window.grab(QRect(desk.map->mapTo(&desk.window, QPoint()), desk.map->size())).toImage();
        };
        const QImage before = shot();
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible() && banner->text().contains(u"No news"_s), 6000);
        // Desktop.md: "a stale feed greys the whole pane and says since when".
        QVERIFY2(pill->text().startsWith(u"STALE \u2212"_s), qPrintable(pill->text()));
        QVERIFY(covers(desk.map) && covers(desk.table) && covers(desk.window.findChild<HeaderBar*>()));
        QVERIFY(shot() != before);
        desk.window.resize(desk.window.size() - QSize(60, 40));
        QTRY_VERIFY(covers(desk.map) && covers(desk.table));
        desk.click(3); // and it can be used
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>{3});
        desk.window.showSnapshot(sampleFleet(16, {}, 250));
        QVERIFY(!banner->isVisible());
        QVERIFY(veiled().isEmpty());
        QCOMPARE_EQ(pill->text(), u"LIVE"_s);
    }

    void B13_timelineShowsAndCopies()
    {
        Desk desk;
        TimelineEntry entry;
        entry.at = sampleTime();
        entry.kind = TimelineEntry::Kind::State;
        entry.shard = ShardId{3, 16};
        entry.from = ShardState::Ready;
        entry.to = ShardState::BackingOff;
        entry.text = u"Connection lost"_s;
        desk.window.appendTimeline({entry, entry});
        auto* timeline = desk.window.findChild<TimelineView*>();
        QCOMPARE_EQ(timeline->selectedText().count(u'\n'), 1);
        QVERIFY(timeline->selectedText().contains(u"Connection lost"_s));
        timeline->findChild<QLineEdit*>(u"timelineFilter"_s)->setText(u"4"_s);
        QVERIFY(timeline->selectedText().isEmpty());
    }

    void detailsAreAboutTheSelection()
    {
        Desk desk;
        auto* title = desk.window.findChild<QLabel*>(u"detailTitle"_s);
        QCOMPARE_EQ(title->text(), u"All 16 shards"_s);
        desk.click(3);
        QCOMPARE_EQ(title->text(), u"Shard 3 of 16"_s);
        desk.click(5, Qt::ControlModifier);
        QCOMPARE_EQ(title->text(), u"2 shards (3, 5)"_s);
        const auto labels = desk.window.findChildren<QLabel*>();
        for (const QLabel* label : labels)
            QVERIFY(!label->text().contains(QString::fromLatin1(sampleSessionId.mid(4, 8))));
    }

    void atMostEightAreWatched()
    {
        Desk desk;
        QSignalSpy watched(&desk.window, &MainWindow::watchRequested);
        desk.selection->set({0, 1, 2, 3, 4, 5, 6, 7, 8, 9}, 0);
        QCOMPARE_EQ(watched.last()[0].value<QList<int>>().size(), 8);
        desk.window.showSnapshot(sampleFleet(16, {}, 250));
        QCOMPARE_EQ(watched.size(), 1);
    }

    void anotherShardCountClearsTheSelection()
    {
        Desk desk;
        desk.selection->set({1, 2}, 1);
        desk.window.showSnapshot(sampleFleet(32, {}, 250));
        QVERIFY(desk.selection->isEmpty());
        QCOMPARE_EQ(desk.table->model()->rowCount(), 32);
    }

    void B17_controlsHaveNames()
    {
        Desk desk(true);
        QVERIFY(desk.map->accessibleDescription().contains(u"13 of 16 shards"_s));
        const QList<QWidget*> named{desk.map, desk.table, desk.filter,
            desk.window.findChild<QWidget*>(u"timelineList"_s), desk.window.findChild<QWidget*>(u"timelineFilter"_s),
            desk.window.findChild<QWidget*>(u"closeCode"_s)};
        for (const QWidget* widget : named)
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
