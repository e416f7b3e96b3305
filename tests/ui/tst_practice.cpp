// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/desk.h"
#include "ui/views/faultpanel.h"
#include "ui/views/noticebar.h"
#include "ui/views/scenariopanel.h"

#include <QtGui/QAction>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDoubleSpinBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTreeWidget>

using namespace Shardroom;
using namespace Shardroom::Simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

ScenarioState running(std::chrono::seconds elapsed = 30s)
{
    return {u"maintenance"_s, u"Maintenance"_s, u"The second <wave>"_s, elapsed, 240s, {}};
}

ScenarioState ended(bool passed)
{
    ScenarioState state = running(240s);
    state.verdict = ScenarioVerdict{passed, passed ? u"All survived."_s : u"3 of 16 sessions were lost."_s,
        {{u"Sessions lost"_s, u"sessions_lost"_s, passed ? 0.0 : 3.0, 0, passed},
            {u"Guild time without a shard"_s, u"coverage_lost_percent"_s, 1.25, 2, true},
            {u"Longest gap"_s, u"longest_gap_seconds"_s, 61.2, 90, true}}};
    return state;
}

//! The practice dock of a window and what it asks for.
struct Practice : Desk {
    explicit Practice(bool readOnly = false)
        : Desk(true, readOnly)
        , faults(window.findChild<FaultPanel*>())
        , scenarios(window.findChild<ScenarioPanel*>())
        , tabs(window.findChild<QTabWidget*>(u"practiceTabs"_s))
        , orders(&window, &MainWindow::faultOrdered)
        , cancelled(&window, &MainWindow::faultsCancelled)
        , started(&window, &MainWindow::scenarioRequested)
        , elsewhere(&window, &MainWindow::practiceWindowRequested)
    {
    }
    template <typename Widget>
    [[nodiscard]] Widget* part(const QString& name) const
    {
        return window.findChild<Widget*>(name);
    }
    [[nodiscard]] FaultOrder order() const { return orders.last()[0].value<FaultOrder>(); }
    void strike() const { QTest::mouseClick(part<QPushButton>(u"strike"_s), Qt::LeftButton); }
    //! The menu's action for the scenario in this place.
    [[nodiscard]] QAction* entry(int place) const
    {
        for (QAction* menu : window.menuBar()->actions()) {
            if (menu->text() == u"&Practice"_s)
                return menu->menu()->actions().value(place);
        }
        return nullptr;
    }
    //! The first scenario of the list that a gateway with the default options can play, or that it can't.
    [[nodiscard]] static int first(bool fits)
    {
        const QList<Scenario> all = builtInScenarios();
        return int(std::ranges::find_if(all, [fits](const Scenario& one) {
            return one.gateway.fits(SimulatorOptions()) == fits;
        }) - all.begin());
    }

    FaultPanel* faults;
    ScenarioPanel* scenarios;
    QTabWidget* tabs;
    QSignalSpy orders;
    QSignalSpy cancelled;
    QSignalSpy started;
    QSignalSpy elsewhere;
};

} // namespace

//! The practice dock: faults by name, and scenarios with their verdict (B14).
class TestPractice : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void noFaultsAgainstDiscord()
    {
        const Desk desk;
        QVERIFY(!desk.window.findChild<FaultPanel*>());
        QVERIFY(!desk.window.findChild<ScenarioPanel*>());
    }

    void B14_everyFault_data()
    {
        QTest::addColumn<FaultKind>("kind");
        for (int i = 0; i < faultKindCount; ++i)
            QTest::addRow("%s", qPrintable(faultKey(FaultKind(i)))) << FaultKind(i);
    }
    void B14_everyFault()
    {
        QFETCH(FaultKind, kind);
        const Practice desk;
        desk.click(4);
        desk.faults->choose(kind);
        QCOMPARE_EQ(desk.part<QLabel>(u"faultExplanation"_s)->text(), explanation(kind));
        QCOMPARE_EQ(desk.part<QComboBox>(u"closeCode"_s)->isVisible(), kind == FaultKind::Close);
        QCOMPARE_EQ(desk.part<QDoubleSpinBox>(u"faultDelay"_s)->isVisible(), usesDelay(kind));
        QCOMPARE_EQ(desk.part<QSpinBox>(u"faultSome"_s)->isVisible(), strikesShards(kind));
        desk.strike();
        QCOMPARE_EQ(desk.orders.size(), 1);
        QCOMPARE_EQ(int(desk.order().fault.kind), int(kind));
        QCOMPARE_EQ(desk.order().shards, strikesShards(kind) ? QList<int>({4}) : QList<int>());
        QCOMPARE_EQ(desk.order().every.count(), 0);
    }

    void B14_whomAndHowOften()
    {
        const Practice desk;
        auto* target = desk.part<QLabel>(u"practiceTarget"_s);
        QVERIFY2(target->text().contains(u"all"_s), qPrintable(target->text()));
        desk.strike();
        QVERIFY(desk.order().shards.isEmpty());
        desk.click(4);
        desk.click(7, Qt::ControlModifier);
        QVERIFY2(target->text().contains(u"2 shards"_s), qPrintable(target->text()));
        desk.part<QSpinBox>(u"faultSome"_s)->setValue(1);
        desk.part<QSpinBox>(u"faultEvery"_s)->setValue(5);
        QVERIFY2(target->text().contains(u"1 at random"_s), qPrintable(target->text()));
        desk.strike();
        QCOMPARE_EQ(desk.order().shards, QList<int>({4, 7}));
        QCOMPARE_EQ(desk.order().some, 1);
        QCOMPARE_EQ(desk.order().every.count(), 5000);
    }

    void B14_closeCodeAndDelay()
    {
        const Practice desk;
        desk.faults->choose(FaultKind::Close);
        auto* codes = desk.part<QComboBox>(u"closeCode"_s);
        codes->setCurrentIndex(codes->findData(4009));
        desk.strike();
        QCOMPARE_EQ(desk.order().fault.closeCode, 4009);
        desk.faults->choose(FaultKind::LateAcks);
        desk.part<QDoubleSpinBox>(u"faultDelay"_s)->setValue(0.3);
        desk.strike();
        QCOMPARE_EQ(desk.order().fault.delay.count(), 300);
    }

    void faultsByKeyboard()
    {
        const Practice desk;
        auto* list = desk.part<QTreeWidget>(u"faults"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE_EQ(desk.orders.size(), 1);
        QCOMPARE_EQ(int(desk.order().fault.kind), int(FaultKind::ResetTcp));
    }

    void standingFaultsAreStopped()
    {
        Practice desk;
        auto* list = desk.part<QListWidget>(u"standingFaults"_s);
        QVERIFY(!list->isVisible());
        FaultOrder order;
        order.every = 2s;
        order.some = 1;
        PracticeState state{{{3, order, 7}, {4, order, 1}, {9, order, 2}}, {}};
        desk.window.showPractice(state);
        QVERIFY(list->isVisible());
        QCOMPARE_EQ(list->count(), 3);
        state.standing[2].origin = FaultOrigin::Scenario;
        desk.window.showPractice(state);
        list->setCurrentRow(2);
        QVERIFY(!desk.part<QPushButton>(u"stopFault"_s)->isEnabled());
        QVERIFY(list->item(2)->text().contains(u"of the scenario"_s));
        QVERIFY2(list->item(0)->text().contains(u"every 2 s"_s), qPrintable(list->item(0)->text()));
        list->setCurrentRow(1);
        QTest::mouseClick(desk.part<QPushButton>(u"stopFault"_s), Qt::LeftButton);
        QCOMPARE_EQ(desk.cancelled.last()[0].toInt(), 4);
        // One that ended before must not move the choice to another.
        state.standing.removeFirst();
        state.standing.first().strikes = 5;
        desk.window.showPractice(state);
        QCOMPARE_EQ(list->count(), 2);
        QTest::mouseClick(desk.part<QPushButton>(u"stopFault"_s), Qt::LeftButton);
        QCOMPARE_EQ(desk.cancelled.last()[0].toInt(), 4);
        QTest::mouseClick(desk.part<QPushButton>(u"stopAllFaults"_s), Qt::LeftButton);
        QCOMPARE_EQ(desk.cancelled.last()[0].toInt(), 0);
        desk.window.showPractice({});
        QVERIFY(!list->isVisible());
    }

    void scenariosAreListed()
    {
        const Practice desk;
        const QList<Scenario> all = builtInScenarios();
        auto* list = desk.part<QListWidget>(u"scenarios"_s);
        QCOMPARE_EQ(list->count(), int(all.size()));
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            QCOMPARE_EQ(list->item(row)->text(), all[row].title.text());
            QVERIFY(desk.part<QLabel>(u"scenarioAbout"_s)->text().contains(all[row].description.text()));
            QVERIFY(desk.entry(row) && desk.entry(row)->text().startsWith(all[row].title.text()));
        }
    }

    void scenariosStart_data()
    {
        QTest::addColumn<bool>("fits");
        QTest::addColumn<bool>("menu");
        QTest::addRow("here, from the list") << true << false;
        QTest::addRow("here, from the menu") << true << true;
        QTest::addRow("in a window of its own, from the list") << false << false;
        QTest::addRow("in a window of its own, from the menu") << false << true;
    }
    void scenariosStart()
    {
        QFETCH(bool, fits);
        QFETCH(bool, menu);
        const Practice desk;
        const int place = Practice::first(fits);
        const QList<Scenario> all = builtInScenarios();
        QVERIFY(place < all.size());
        if (menu) {
            desk.entry(place)->trigger();
        } else {
            desk.tabs->setCurrentIndex(1);
            desk.part<QListWidget>(u"scenarios"_s)->setCurrentRow(place);
            QTest::mouseClick(desk.part<QPushButton>(u"startScenario"_s), Qt::LeftButton);
        }
        QCOMPARE_EQ(desk.started.size(), fits ? 1 : 0);
        QCOMPARE_EQ(desk.elsewhere.size(), fits ? 0 : 1);
        if (fits)
            QCOMPARE_EQ(desk.started.last()[0].value<Scenario>().key, all[place].key);
        else
            QCOMPARE_EQ(desk.elsewhere.last()[0].toString(), all[place].key);
    }

    //! One that is under way is not thrown away by a click on another.
    void anotherScenarioAsksFirst()
    {
        Practice desk;
        const int place = Practice::first(true);
        desk.window.showPractice({{}, running()});
        desk.entry(place)->trigger();
        QCOMPARE_EQ(desk.started.size(), 0);
        auto* question = desk.window.findChild<QDialog*>(u"costQuestion"_s);
        QVERIFY(question && question->isVisible());
        question->findChild<QPushButton*>(u"confirm"_s)->click();
        QCOMPARE_EQ(desk.started.size(), 1);
        desk.window.showPractice({{}, ended(true)});
        desk.entry(place)->trigger();
        QCOMPARE_EQ(desk.started.size(), 2);
    }

    //! Finding 8: shards that nobody lets identify keep a scenario from beginning; it says so, and what to do.
    void whatCantBeginSaysWhy()
    {
        Practice desk;
        desk.tabs->setCurrentIndex(1);
        auto* fresh = desk.part<QPushButton>(u"startScenarioAfresh"_s);
        auto* news = desk.part<QLabel>(u"scenarioNews"_s);
        FleetSnapshot fleet = sampleFleet(16);
        for (ShardSnapshot& shard : fleet.shards)
            shard.state = ShardState::Ready;
        fleet.setShards(fleet.shards);
        desk.window.showSnapshot(fleet);
        QVERIFY(!fresh->isVisible());
        for (const int number : {1, 4})
            fleet.shards[number].state = ShardState::QueuedForIdentify;
        fleet.setShards(fleet.shards);
        fleet.budget.total = 1000;
        fleet.budget.remaining = fleet.budget.floor = 200;
        fleet.budget.resetAt = fleet.at.addSecs(23 * 3600);
        ScenarioState waiting = running();
        waiting.elapsed = std::chrono::seconds(0);
        desk.window.showPractice({{}, waiting});
        desk.window.showSnapshot(fleet);
        QVERIFY2(
            news->text().contains(u"2 shards waiting for identifies that are kept back, until the reset in 23 h"_s),
            qPrintable(news->text()));
        QVERIFY(fresh->isVisible());
        QSignalSpy stopped(&desk.window, &MainWindow::scenarioStopRequested);
        fresh->click();
        QCOMPARE_EQ(stopped.size(), 1);
        QCOMPARE_EQ(desk.elsewhere.size(), 1);
        QCOMPARE_EQ(desk.elsewhere.last()[0].toString(), waiting.key);
        fleet.budget.allowance = 2; // somebody lets them: they are on their way
        desk.window.showSnapshot(fleet);
        QVERIFY(!fresh->isVisible());
        QVERIFY(!news->text().contains(u"kept back"_s));
    }

    void discordsWindowPractisesElsewhere()
    {
        Desk desk;
        QSignalSpy elsewhere(&desk.window, &MainWindow::practiceWindowRequested);
        for (QAction* menu : desk.window.menuBar()->actions()) {
            if (menu->text() == u"&Practice"_s)
                menu->menu()->actions().constFirst()->trigger();
        }
        QCOMPARE_EQ(elsewhere.size(), 1);
        QCOMPARE_EQ(elsewhere.last()[0].toString(), builtInScenarios().constFirst().key);
    }

    void progressAndVerdict()
    {
        Practice desk;
        desk.tabs->setCurrentIndex(1);
        auto* progress = desk.part<QProgressBar>(u"scenarioProgress"_s);
        auto* news = desk.part<QLabel>(u"scenarioNews"_s);
        auto* stop = desk.part<QPushButton>(u"stopScenario"_s);
        QVERIFY(!progress->isVisible());
        QVERIFY(!stop->isEnabled());
        desk.tabs->setCurrentIndex(0);
        desk.window.showPractice({{}, running()});
        QCOMPARE_EQ(desk.tabs->currentIndex(), 1); // to the front, with the one that runs
        QCOMPARE_EQ(desk.part<QListWidget>(u"scenarios"_s)->currentRow(), 1);
        QVERIFY(progress->isVisible());
        QCOMPARE_EQ(progress->value(), 30);
        QVERIFY2(news->text().contains(u"The second &lt;wave&gt;"_s), qPrintable(news->text()));
        QSignalSpy stopped(&desk.window, &MainWindow::scenarioStopRequested);
        QTest::mouseClick(stop, Qt::LeftButton);
        QCOMPARE_EQ(stopped.size(), 1);

        auto* messages = desk.window.findChild<NoticeBar*>(u"messages"_s);
        QVERIFY(!messages->isVisible());
        desk.window.showPractice({{}, ended(false)});
        QVERIFY(!progress->isVisible());
        QVERIFY(!stop->isEnabled());
        QVERIFY2(messages->text().contains(u"3 of 16 sessions were lost."_s), qPrintable(messages->text()));
        for (const QString& words : {u"Sessions lost"_s, u"missed"_s, u"kept"_s, u"1.3 %"_s, u"1 m 02 s"_s})
            QVERIFY2(news->text().contains(words), qPrintable(words + u" in "_s + news->text()));

        // Said once: the same state comes again with the next change of anything else.
        messages->hide();
        desk.window.showPractice({{}, ended(false)});
        QVERIFY(!messages->isVisible());
    }

    void readOnlyPractisesNothing()
    {
        Practice desk(true);
        PracticeState state{{{3, {}, 7}}, running()};
        desk.window.showPractice(state);
        // All of it can be read and reached, and nothing can be done.
        QVERIFY(desk.part<QTreeWidget>(u"faults"_s)->isEnabled());
        QVERIFY(desk.part<QListWidget>(u"scenarios"_s)->isEnabled());
        for (const QString& name :
            {u"strike"_s, u"stopFault"_s, u"stopAllFaults"_s, u"startScenario"_s, u"stopScenario"_s})
            QVERIFY2(!desk.part<QPushButton>(name)->isEnabled(), qPrintable(name));
        desk.tabs->setCurrentIndex(0);
        QTest::keyClick(desk.part<QTreeWidget>(u"faults"_s), Qt::Key_Return);
        QVERIFY(desk.orders.isEmpty());
        for (QAction* menu : desk.window.menuBar()->actions()) {
            if (menu->text() == u"&Practice"_s)
                QVERIFY(!menu->isEnabled());
        }
    }
};

QTEST_MAIN(TestPractice)
#include "tst_practice.moc"
