// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What annoyed somebody who used the window for half an hour; the numbers are those of that list.

#include "tests/ui/desk.h"
#include "tests/ui/samplereshard.h"
#include "ui/models/vaultmodel.h"
#include "ui/views/linechart.h"
#include "ui/views/noticebar.h"
#include "ui/views/statechips.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

int listed(const Desk& desk)
{
    return desk.table->model()->rowCount();
}

//! Sixteen shards of which one is deaf, `seconds` after the first.
FleetSnapshot deafFleet(int deaf, qint64 seconds)
{
    FleetSnapshot fleet = sampleFleet(16, {}, seconds * 1000);
    for (int i = 0; i < deaf; ++i)
        fleet.shards[i].deafSince = sampleTime(-60'000);
    fleet.deaf = deaf;
    return fleet;
}

} // namespace

class TestAnnoyances : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void finding27_halfAWordKeepsTheFilter()
    {
        Desk desk;
        QTest::keyClicks(desk.filter, u"0-3 "_s);
        QCOMPARE_EQ(listed(desk), 4);
        for (const QChar letter : u"state:"_s) {
            QTest::keyClicks(desk.filter, QString(letter));
            QVERIFY2(listed(desk) == 4, qPrintable(desk.filter->text()));
        }
        QTest::keyClicks(desk.filter, u"backoff"_s);
        QCOMPARE_EQ(listed(desk), 1);
    }
    void finding27_whatIsMeantIsApplied_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addRow("beginning of a field") << u"sta"_s << 16 << 0;
        QTest::addRow("a word of its own") << u"back"_s << 1 << 1;
        QTest::addRow("a condition that begins a field") << u"zombie"_s << 0 << 0;
    }
    void finding27_whatIsMeantIsApplied()
    {
        QFETCH(QString, text);
        Desk desk;
        QTest::keyClicks(desk.filter, text);
        QTEST(listed(desk), "before");
        QTest::keyClick(desk.filter, Qt::Key_Return);
        QTEST(listed(desk), "after");
    }
    void finding28_showGoesWithTheTrouble()
    {
        Desk desk;
        auto* banner = desk.window.findChild<NoticeBar*>(u"banner"_s);
        desk.window.showSnapshot(deafFleet(1, 0));
        banner->findChild<QPushButton*>(u"noticeAction"_s)->click();
        QCOMPARE_EQ(desk.filter->text(), u"is:deaf"_s);
        desk.window.showSnapshot(deafFleet(0, 5));
        QCOMPARE_EQ(desk.filter->text(), u"is:deaf"_s); // it may be back at once
        desk.window.showSnapshot(deafFleet(0, 11));
        QCOMPARE_EQ(desk.filter->text(), QString());
        // What somebody typed himself stays.
        desk.window.showSnapshot(deafFleet(1, 20));
        desk.filter->setText(u"is:deaf"_s);
        desk.window.showSnapshot(deafFleet(0, 60));
        QCOMPARE_EQ(desk.filter->text(), u"is:deaf"_s);
    }
    void finding38_selectionComesBack()
    {
        Desk desk;
        desk.selection->set({2, 5}, 5);
        desk.filter->setText(u"0-3"_s);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>{2});
        desk.filter->setText(u"9"_s);
        QVERIFY(desk.selection->isEmpty());
        desk.filter->clear();
        const QList<int> both{2, 5};
        QCOMPARE_EQ(desk.selection->numbers(), both);
        QCOMPARE_EQ(desk.tableRows(), both);
        desk.filter->setText(u"0-3"_s);
        desk.selection->set({1}, 1); // another choice forgets what was put aside
        desk.filter->clear();
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>{1});
    }
    void finding52_nothingFits()
    {
        Desk desk;
        auto* all = desk.window.findChild<QPushButton*>(u"nothingFits"_s);
        QVERIFY(!all->isVisible());
        desk.filter->setText(u"guilds:>9999"_s);
        QVERIFY(all->isVisible());
        QTest::mouseClick(all, Qt::LeftButton);
        QVERIFY(!all->isVisible());
        QCOMPARE_EQ(listed(desk), 16);
    }
    void finding37_pointingHoldsTheOrder()
    {
        Desk desk;
        desk.table->sortByColumn(int(ShardColumn::Latency), Qt::DescendingOrder);
        const auto top = [&desk] { return desk.table->model()->index(0, 0).data().toString(); };
        QCOMPARE_EQ(top(), u"15"_s);
        const QPoint inside = desk.table->viewport()->rect().center();
        QMouseEvent move(QEvent::MouseMove, QPointF(inside), QPointF(inside), Qt::NoButton, Qt::NoButton, {});
        QApplication::sendEvent(desk.table->viewport(), &move);
        FleetSnapshot fleet = sampleFleet(16, desk.states, 5000);
        fleet.shards[4].latency = 900ms;
        desk.window.showSnapshot(fleet);
        QCOMPARE_EQ(top(), u"15"_s);
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(desk.table->viewport(), &leave);
        QCOMPARE_EQ(top(), u"4"_s);
    }
    void finding9_theDeafAreNotReady()
    {
        Desk desk;
        desk.window.showSnapshot(deafFleet(1, 1));
        QCOMPARE_EQ(desk.window.findChild<QLabel*>(u"readyFigure"_s)->text(), u"15 / 16"_s);
        auto* chip = desk.window.findChild<StateChip*>(u"deafChip"_s);
        QVERIFY(chip->isVisible() && chip->accessibleName().startsWith(u"Deaf"_s));
        chip->click();
        QCOMPARE_EQ(desk.filter->text(), u"is:deaf"_s);
        QCOMPARE_EQ(listed(desk), 1);
        chip->click();
        QCOMPARE_EQ(listed(desk), 16);
        desk.window.showSnapshot(deafFleet(0, 2));
        QVERIFY(!chip->isVisible());
    }
    void finding26_slowness_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<Slowness>("slowness");
        QTest::addRow("50") << 50 << Slowness::Fine;
        QTest::addRow("199") << 199 << Slowness::Fine;
        QTest::addRow("200") << 200 << Slowness::Slow;
        QTest::addRow("399") << 399 << Slowness::Slow;
        QTest::addRow("400") << 400 << Slowness::VerySlow;
    }
    void finding26_slowness()
    {
        QFETCH(int, milliseconds);
        QTEST(slownessOf(std::chrono::milliseconds(milliseconds)), "slowness");
        QCOMPARE_EQ(slownessOf(std::nullopt), Slowness::Fine);
        Desk desk;
        FleetSnapshot fleet = sampleFleet(16);
        fleet.latencyP95 = std::chrono::milliseconds(milliseconds);
        desk.window.showSnapshot(fleet);
        const auto* p95 = desk.window.findChild<QLabel*>(u"p95Figure"_s);
        QCOMPARE_EQ(p95->autoFillBackground(), milliseconds >= 200);
        QCOMPARE_EQ(p95->font().underline(), milliseconds >= 400);
    }
    void finding25_aShortBackoffMovesNothing()
    {
        Desk desk;
        const auto* banner = desk.window.findChild<NoticeBar*>(u"banner"_s);
        const auto show = [&desk](const QMap<int, ShardState>& states, qint64 at) {
            desk.window.showSnapshot(sampleFleet(16, states, at));
        };
        const QMap<int, ShardState> four{{1, ShardState::BackingOff}, {2, ShardState::BackingOff},
            {3, ShardState::BackingOff}, {4, ShardState::BackingOff}};
        show({}, 1000);
        show(four, 2000);
        QVERIFY(!banner->isVisible());
        show({}, 3000);
        show(four, 4500);
        show(four, 6000);
        QVERIFY(!banner->isVisible());
        show(four, 6500);
        QVERIFY(banner->isVisible());
        show({{1, ShardState::Failed}}, 7000); // who has given up does not come back by himself
        QVERIFY(banner->isVisible());
    }
    void finding22_aBurstIsCutOff_data()
    {
        QTest::addColumn<int>("burst");
        QTest::addColumn<double>("newest");
        QTest::addColumn<double>("limit");
        QTest::addRow("calm") << 0 << 10.0 << 20.0;
        QTest::addRow("burst at the start") << 20 << 10.0 << 20.0;
        QTest::addRow("the newest is never cut off") << 20 << 700.0 << 800.0;
        QTest::addRow("most of the time") << 150 << 10.0 << 800.0;
    }
    void finding22_aBurstIsCutOff()
    {
        QFETCH(int, burst);
        QFETCH(double, newest);
        LineChart::Line line{u"all"_s, Qt::black, {}};
        for (int second = 0; second < 300; ++second)
            line.points.append({sampleTime(second * 1000), second < burst ? 750.0 : second == 299 ? newest : 11.0});
        LineChart chart(u"Events"_s, ChartUnit::PerSecond);
        chart.setLines({line}, sampleTime(), sampleTime(300'000));
        QTEST(chart.limit(), "limit");
        const QString caption = chart.findChild<QLabel*>()->text();
        QCOMPARE_EQ(caption.contains(u"750"_s), burst == 20 && newest < 100);
        // What is over the left edge does not count.
        chart.setLines({line}, sampleTime(200'000), sampleTime(500'000));
        QCOMPARE_EQ(chart.limit(), newest > 100 ? 800.0 : 20.0);
    }
    void finding22_silenceCutsNothingOff()
    {
        LineChart::Line line{u"all"_s, Qt::black, {}}; // a shard that fell deaf
        for (int second = 0; second < 300; ++second)
            line.points.append({sampleTime(second * 1000), second < 50 ? 11.0 : 0.0});
        LineChart chart(u"Events"_s, ChartUnit::PerSecond);
        chart.setLines({line}, sampleTime(), sampleTime(300'000));
        QCOMPARE_EQ(chart.limit(), 20.0);
        QVERIFY(!chart.findChild<QLabel*>()->text().contains(u"11"_s));
    }
    void finding34_theButtonSaysHowMany()
    {
        Desk desk(true);
        auto* strike = desk.window.findChild<QPushButton*>(u"strike"_s);
        QVERIFY2(strike->text().contains(u"16"_s), qPrintable(strike->text()));
        auto* target = desk.window.findChild<QLabel*>(u"practiceTarget"_s);
        desk.filter->setText(u"0-2"_s);
        QVERIFY2(target->text().contains(u"Not only the 3"_s), qPrintable(target->text())); // 14
        desk.selection->set({1, 2}, 1);
        QVERIFY2(strike->text().contains(u'2'), qPrintable(strike->text()));
        QVERIFY(!target->text().contains(u"Not only"_s));
    }
    void finding14_theSumsAreOfAll()
    {
        Desk desk;
        desk.filter->setText(u"0-2"_s);
        desk.window.showSnapshot(sampleFleet(16, desk.states, 1000));
        const QString title = desk.window.findChild<QLabel*>(u"detailTitle"_s)->text();
        QVERIFY2(title.contains(u"16"_s) && title.contains(u"3 of them listed"_s), qPrintable(title));
    }
    void finding33_theTitleNamesTheScenario()
    {
        Desk desk(true);
        Simulator::PracticeState state;
        state.scenario.emplace();
        state.scenario->title = u"Gateway maintenance"_s;
        desk.window.showPractice(state);
        QVERIFY(desk.window.windowTitle().startsWith(u"Gateway maintenance"_s));
        desk.window.showPractice({});
        QVERIFY(desk.window.windowTitle().startsWith(u"Test"_s));
    }
    void finding35_theOldSetIsStillInUse()
    {
        Desk desk;
        VaultSnapshot vault;
        for (const int shard : {3, 4}) {
            VaultEntry entry;
            entry.shard = {shard, 16};
            entry.maskedId = shard == 3 ? maskedSessionId(sampleSessionId) : u"other"_s;
            entry.status = VaultEntry::Status::Refused;
            entry.objection = SessionObjection{SessionObjection::Kind::OtherCount, u"it was made with 16 shards"_s};
            vault.entries << entry;
        }
        desk.window.showSnapshot(sampleReshard(sampleProgress(ReshardPhase::Draining)));
        desk.window.showVault(vault);
        auto* model = desk.window.findChild<VaultModel*>();
        QCOMPARE_EQ(model->rowCount(), 2);
        QStringList texts;
        for (int row = 0; row < 2; ++row)
            texts << model->index(row, VaultModel::Status).data().toString();
        texts.sort();
        const QStringList wanted{u"In use"_s, u"Refused"_s};
        QCOMPARE_EQ(texts, wanted);
    }
};

QTEST_MAIN(TestAnnoyances)
#include "tst_annoyances.moc"
