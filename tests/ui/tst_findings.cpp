// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says of deaf shards, zombies, the identify floor and the breaker (B2, B5, B15).

#include "core/fleet/fleet.h"
#include "tests/ui/desk.h"
#include "ui/commands/costdialog.h"
#include "ui/models/availability.h"
#include "ui/models/savedfilters.h"
#include "ui/models/shardfacts.h"
#include "ui/models/shardfilter.h"
#include "ui/models/trouble.h"
#include "ui/views/budgetbar.h"
#include "ui/views/detailpane.h"
#include "ui/views/floordialog.h"
#include "ui/views/quitquestion.h"

#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtTest/QtTest>
#include <QtTest/qtestspontaneevent.h>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

QString valueOf(const QList<ShardFact>& facts, const QString& label)
{
    for (const ShardFact& fact : facts) {
        if (fact.label == label)
            return fact.value;
    }
    return {};
}

QString textOf(const QWidget& widget)
{
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts << label->text();
    return texts.join(u'\n');
}

} // namespace

class TestFindings : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void B5_deafShardsAreListed()
    {
        FleetSnapshot fleet = sampleFleet(16);
        QVERIFY(!gravestTrouble(fleet));
        fleet.shards[3].deafSince = sampleTime(-60'000);
        fleet.deaf = 1;
        const auto trouble = gravestTrouble(fleet);
        QVERIFY(trouble && !trouble->fatal);
        QCOMPARE_EQ(trouble->shards, QList<int>{3});
        const ShardFilterResult filter = ShardFilter::parse(trouble->filter);
        QVERIFY2(filter.filter, qPrintable(filter.error));
        for (const ShardSnapshot& shard : fleet.shards)
            QCOMPARE_EQ(filter.filter->matches(shard, fleet.at), shard.shard.number == 3);
        QVERIFY(!ShardFilter::parse(u"is:blue"_s).filter);
        QCOMPARE_EQ(valueOf(shardFacts(fleet.shards[3], fleet.at), u"Deaf for"_s).isEmpty(), false);
        QCOMPARE_EQ(valueOf(shardFacts(fleet.shards[4], fleet.at), u"Deaf for"_s), QString());
        QVERIFY(cellText(fleet.shards[3], ShardColumn::State, fleet.at).contains(u"deaf"_s));
    }
    void factsOfAShard()
    {
        ShardSnapshot shard = sampleShard(3, 16);
        shard.readySince = sampleTime(-90'000);
        shard.zombies = 2;
        shard.closes = {{0, false, 1}, {4000, true, 2}, {4009, false, 1}};
        shard.sendsWaiting = 4;
        shard.sendHeadroom = 113;
        const auto facts = shardFacts(shard, sampleTime());
        QCOMPARE_EQ(valueOf(facts, u"Up for"_s), u"1 m 30 s"_s);
        QVERIFY(valueOf(facts, u"Closes"_s).contains(u"4000 by us"_s));
        QVERIFY(valueOf(facts, u"Closes"_s).contains(u"4009"_s));
        QVERIFY(valueOf(facts, u"Zombies"_s).startsWith(u'2'));
        QVERIFY(valueOf(facts, u"Sending"_s).contains(u"113"_s));
    }
    void B2_theBarSaysWhatIsKeptBack_data()
    {
        QTest::addColumn<int>("remaining");
        QTest::addColumn<bool>("trip");
        QTest::addColumn<QString>("word");
        QTest::addRow("calm") << 912 << false << QString();
        QTest::addRow("at the floor") << 200 << false << u"only resumes"_s;
        QTest::addRow("breaker") << 700 << true << u"breaker"_s;
    }
    void B2_theBarSaysWhatIsKeptBack()
    {
        QFETCH(int, remaining);
        QFETCH(bool, trip);
        QFETCH(QString, word);
        IdentifyBudget budget = sampleFleet(4).budget;
        budget.remaining = remaining;
        budget.floor = 200;
        budget.spentInDay = 88;
        if (trip)
            budget.trips = {{u"close 4009"_s, sampleTime(60'000), 12}};
        BudgetBar bar;
        bar.setBudget(budget, {}, sampleTime());
        QCOMPARE_EQ(textOf(bar).contains(u"only resumes"_s) || textOf(bar).contains(u"breaker"_s), !word.isEmpty());
        QVERIFY2(textOf(bar).contains(word), qPrintable(textOf(bar)));
        QVERIFY(bar.toolTip().contains(u"200"_s) && bar.toolTip().contains(u"88"_s));
        QCOMPARE_EQ(bar.toolTip().contains(u"4009"_s), trip);
    }
    //! What stops identifies is seen in the narrowest header, and nothing is promised that will not come.
    void aHeldQueueIsSaid()
    {
        IdentifyBudget budget = sampleFleet(4).budget;
        budget.queued = 51;
        budget.resetAt = sampleTime(3600'000);
        BudgetBar bar;
        bar.resize(700, bar.sizeHint().height());
        bar.setBudget(budget, sampleTime(65'000), sampleTime());
        bar.show();
        QVERIFY2(textOf(bar).contains(u"51 queued \u2248 1 m 05 s"_s), qPrintable(textOf(bar)));
        QVERIFY(textOf(bar).contains(u"resets in"_s));
        budget.held = true;
        bar.setBudget(budget, sampleTime(65'000), sampleTime());
        QVERIFY2(textOf(bar).contains(u"queue held \u00b7 "_s), qPrintable(textOf(bar)));
        QVERIFY(!textOf(bar).contains(u"\u2248"_s));
        bar.resize(bar.findChildren<QLabel*>().first()->sizeHint().width() + bar.fontMetrics().averageCharWidth() * 30,
            bar.height());
        QVERIFY2(textOf(bar).contains(u"queue held"_s), qPrintable(textOf(bar)));
        QVERIFY(!textOf(bar).contains(u"resets in"_s));
        FleetSnapshot fleet = sampleFleet(4, {{2, ShardState::QueuedForIdentify}});
        fleet.budget.held = true;
        QVERIFY(!gravestTrouble(fleet)); // nobody waits
        fleet.budget.queued = 1;
        QCOMPARE_EQ(gravestTrouble(fleet)->key, u"held"_s);
        QCOMPARE_EQ(gravestTrouble(fleet)->remedy, Trouble::Remedy::ReleaseQueue);
    }
    void B2_troubleAtTheFloor()
    {
        FleetSnapshot fleet = sampleFleet(4, {{2, ShardState::QueuedForIdentify}});
        fleet.budget.floor = 200;
        fleet.budget.queued = 1;
        QVERIFY(!gravestTrouble(fleet)); // it only waits for its turn
        fleet.budget.remaining = 200;
        QVERIFY(gravestTrouble(fleet)->text.contains(u"kept back"_s));
        fleet.budget.trips = {{u"close 4009"_s, sampleTime(60'000), 1, u"close:4009"_s}};
        QVERIFY(gravestTrouble(fleet)->text.contains(u"kept back"_s)); // at the floor nobody tries for all
        fleet.budget.remaining = 300;
        QVERIFY(gravestTrouble(fleet)->text.contains(u"4009"_s));
        fleet.budget.remaining = 200;
        QVERIFY(!availability(ShardCommand::Reidentify, fleet, {0}, {}).isPossible());
        fleet.budget.remaining = 201;
        QVERIFY(availability(ShardCommand::Reidentify, fleet, {0}, {}).isPossible());
    }
    //! A mute is kept by its key, and stands in the next language too.
    void theBreakersKeyIsNoTextForPeople()
    {
        FleetSnapshot fleet = sampleFleet(4, {{2, ShardState::QueuedForIdentify}});
        fleet.budget.trips = {{u"close 4009"_s, sampleTime(60'000), 1, u"close:4009"_s}};
        const Trouble english = *gravestTrouble(fleet);
        fleet.budget.trips[0].cause = u"Verbindungsende 4009"_s;
        const Trouble german = *gravestTrouble(fleet);
        QCOMPARE_NE(german.text, english.text);
        MutedCauses muted;
        muted.mute(english, sampleTime(3600'000));
        QVERIFY(muted.isMuted(german, sampleTime()));
        fleet.budget.trips[0].key = u"invalid_session"_s;
        QVERIFY(!muted.isMuted(*gravestTrouble(fleet), sampleTime()));
    }
    void B15_quarantineIsNamed()
    {
        FleetSnapshot fleet = sampleFleet(4, {{2, ShardState::Failed}});
        fleet.shards[2].failure = ShardFailure::Quarantined;
        const auto trouble = gravestTrouble(fleet);
        QVERIFY(trouble->fatal);
        QVERIFY2(trouble->text.contains(u"quarantine"_s), qPrintable(trouble->text));
    }
    void adviceIsShown()
    {
        Desk desk;
        FleetSnapshot fleet = sampleFleet(4);
        fleet.advice = u"Reshard to 8"_s;
        desk.window.showSnapshot(fleet);
        QVERIFY(textOf(desk.window).contains(u"Reshard to 8"_s));
    }
    void eventTypesAreListed()
    {
        DetailPane pane;
        FleetSnapshot fleet = sampleFleet(4);
        fleet.eventTypes = {{u"PRESENCE_UPDATE"_s, 900, 31.5}, {u"MESSAGE_CREATE"_s, 100, 7}};
        pane.setSnapshot(fleet, {});
        QVERIFY(textOf(pane).contains(u"PRESENCE_UPDATE"_s));
        QVERIFY(textOf(pane).indexOf(u"PRESENCE_UPDATE"_s) < textOf(pane).indexOf(u"MESSAGE_CREATE"_s));
        pane.setSnapshot(fleet, {1}); // of one shard they are not known
        for (const QLabel* label : pane.findChildren<QLabel*>())
            QVERIFY(!label->isVisibleTo(&pane) || !label->text().contains(u"PRESENCE_UPDATE"_s));
    }
    //! What is kept back is only given away to somebody who types it.
    void B2_belowTheFloorMustBeTyped()
    {
        IdentifyBudget budget = sampleFleet(4).budget;
        budget.remaining = 150;
        budget.floor = 200;
        budget.queued = 3;
        FloorDialog dialog(budget, {});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy allowed(&dialog, &FloorDialog::allowed);
        auto* count = dialog.findChild<QSpinBox*>(u"floorCount"_s);
        auto* typed = dialog.findChild<QLineEdit*>(u"floorPhrase"_s);
        const auto buttons = dialog.findChildren<QPushButton*>();
        QPushButton* allow = nullptr;
        for (QPushButton* button : buttons) {
            if (button->text() == u"Allow"_s)
                allow = button;
        }
        QVERIFY(count && typed && allow);
        QCOMPARE_EQ(count->value(), 1); // never more by itself
        count->setValue(3);
        QVERIFY(!allow->isEnabled());
        QTest::keyClicks(typed, u"spend 4"_s);
        QVERIFY(!allow->isEnabled());
        typed->clear();
        QTest::keyClicks(typed, u"spend 3"_s);
        QVERIFY(allow->isEnabled());
        count->setValue(5); // another number, another phrase
        QVERIFY(!allow->isEnabled());
        count->setValue(3);
        QTest::mouseClick(allow, Qt::LeftButton);
        QCOMPARE_EQ(allowed.size(), 1);
        QCOMPARE_EQ(allowed[0][0].toInt(), 3);
        QCOMPARE_EQ(allowed[0][1].toString(), belowFloorPhrase(3));
    }

    //! As the finding before, for what ends sessions: Return after the words does what they say.
    void returnAfterTheWordsDoesIt()
    {
        CostDialog dialog({u"End"_s, u"End shard 3?"_s, u"Costs one identify."_s, u"End session"_s, u"end 1"_s});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        auto* typed = dialog.findChild<QLineEdit*>(u"phrase"_s);
        QTest::keyClicks(typed, u"end 1"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE_EQ(accepted.size(), 1);
        QCOMPARE_EQ(dialog.result(), int(QDialog::Accepted));

        CostDialog other({u"End"_s, u"End shard 3?"_s, u"Costs one identify."_s, u"End session"_s, u"end 1"_s});
        other.setAttribute(Qt::WA_DeleteOnClose, false);
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&other));
        auto* wrong = other.findChild<QLineEdit*>(u"phrase"_s);
        QTest::keyClicks(wrong, u"end 2"_s);
        QTest::keyClick(wrong, Qt::Key_Return);
        QTRY_VERIFY(!other.isVisible());
        QCOMPARE_EQ(other.result(), int(QDialog::Rejected)); // doing nothing is the default
    }

    //! A file that anybody can edit says how many there are; this hung the start for good.
    void aDamagedCountOfFilters()
    {
        QTemporaryDir directory;
        QSettings settings(directory.filePath(u"window.ini"_s), QSettings::IniFormat);
        settings.setValue(u"filters/size"_s, 2000000000);
        settings.setValue(u"filters/1/name"_s, u"Broken"_s);
        settings.setValue(u"filters/1/text"_s, u"state:failed"_s);
        QCOMPARE_EQ(SavedFilters::load(settings).all().size(), 1);
    }

    //! Finding 40: leaving with something under way asks, once, and says what becomes of it.
    void quittingAsks_data()
    {
        QTest::addColumn<bool>("practice");
        QTest::addColumn<bool>("again");
        QTest::addColumn<QString>("words");
        QTest::addRow("Discord's fleet") << false << true << u"resumes them without spending an identify"_s;
        QTest::addRow("a practice fleet") << true << true << u"nothing of it is kept"_s;
        QTest::addRow("don't ask again") << false << false << u"vault"_s;
    }
    void quittingAsks()
    {
        QFETCH(bool, practice);
        QFETCH(bool, again);
        QFETCH(QString, words);
        Desk desk(practice);
        QSignalSpy stops(&desk.window, &MainWindow::stopRequested);
        auto* quit = desk.window.findChild<QAction*>(u"quit"_s);
        quit->trigger();
        QCOMPARE_EQ(stops.size(), 0);
        QPointer<QMessageBox> box = desk.window.findChild<QMessageBox*>(u"quitQuestion"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY2(box->informativeText().contains(words), qPrintable(box->informativeText()));
        quit->trigger();
        QCOMPARE_EQ(desk.window.findChildren<QMessageBox*>().size(), 1);
        box->findChild<QCheckBox*>(u"quitUnasked"_s)->setChecked(!again);
        QTest::keyClick(box, Qt::Key_Return); // staying is the default
        QCOMPARE_EQ(stops.size(), 0);
        QTRY_VERIFY(!box);
        quit->trigger();
        box = desk.window.findChild<QMessageBox*>(u"quitQuestion"_s);
        QVERIFY(box); // nobody said yes, so nothing was learnt
        box->findChild<QCheckBox*>(u"quitUnasked"_s)->setChecked(!again);
        box->findChild<QPushButton*>(u"confirmQuit"_s)->click();
        QCOMPARE_EQ(stops.size(), 1);
        QSettings settings(desk.directory.filePath(u"window.ini"_s), QSettings::IniFormat);
        QCOMPARE_EQ(asksBeforeQuitting({{}, 5, practice}, settings), again);
    }
    //! The window's X asks as well, and once; what the program does by itself is not asked about.
    void closingAsks()
    {
        Desk desk;
        QSignalSpy stops(&desk.window, &MainWindow::stopRequested);
        const auto pressX = [&desk] {
            QCloseEvent event;
            QSpontaneKeyEvent::setSpontaneous(&event);
            QCoreApplication::instance()->notify(&desk.window, &event); // sendEvent() would call it our own again
            return event.isAccepted();
        };
        QVERIFY(!pressX());
        QPointer<QMessageBox> box = desk.window.findChild<QMessageBox*>(u"quitQuestion"_s);
        QVERIFY(box && box->isVisible());
        QVERIFY(!pressX());
        QCOMPARE_EQ(desk.window.findChildren<QMessageBox*>().size(), 1);
        QTest::keyClick(box, Qt::Key_Escape);
        QTRY_VERIFY(!box);
        QCOMPARE_EQ(stops.size(), 0);
        QVERIFY(desk.window.isVisible() && desk.window.centralWidget()->isEnabled());
        QVERIFY(!pressX());
        desk.window.findChild<QMessageBox*>(u"quitQuestion"_s)->findChild<QPushButton*>(u"confirmQuit"_s)->click();
        QCOMPARE_EQ(stops.size(), 1);
        QVERIFY(!pressX()); // a second time: saving goes on without a window
        QVERIFY(!desk.window.isVisible());
        QCOMPARE_EQ(stops.size(), 1);

        Desk own;
        QSignalSpy ownStops(&own.window, &MainWindow::stopRequested);
        own.window.close();
        QCOMPARE_EQ(ownStops.size(), 1);
    }
    //! The question says what will happen: with "End the sessions" the start after it costs identifies, and that is
    //! asked about whatever was chosen once.
    void quittingEndsSessions()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"window.ini"_s);
        QSettings(file, QSettings::IniFormat).setValue(quitsUnasked, true);
        WindowOptions options;
        options.settingsFile = file;
        options.endsSessions = true;
        MainWindow window(options);
        window.showSnapshot(sampleFleet(4));
        window.show();
        QSignalSpy stops(&window, &MainWindow::stopRequested);
        window.findChild<QAction*>(u"quit"_s)->trigger();
        QCOMPARE_EQ(stops.size(), 0);
        const auto* box = window.findChild<QMessageBox*>(u"quitQuestion"_s);
        QVERIFY(box);
        QVERIFY2(box->informativeText().contains(u"an identify for each"_s), qPrintable(box->informativeText()));
        QVERIFY(!box->informativeText().contains(u"without spending"_s));
        QVERIFY(!box->findChild<QCheckBox*>(u"quitUnasked"_s)->isVisible());
    }
    //! Who is on the way to READY is cut off as well; and the question can be had back.
    void quittingWhileTheyResume()
    {
        Desk desk;
        QMap<int, ShardState> resuming;
        for (int number = 0; number < 16; ++number)
            resuming[number] = ShardState::Resuming;
        desk.window.showSnapshot(sampleFleet(16, resuming));
        QSignalSpy stops(&desk.window, &MainWindow::stopRequested);
        auto* asks = desk.window.findChild<QAction*>(u"askBeforeQuitting"_s);
        QVERIFY(asks && asks->isChecked());
        desk.window.findChild<QAction*>(u"quit"_s)->trigger();
        QVERIFY(desk.window.findChild<QMessageBox*>(u"quitQuestion"_s));
        delete desk.window.findChild<QMessageBox*>(u"quitQuestion"_s);
        asks->trigger();
        QSettings settings(desk.directory.filePath(u"window.ini"_s), QSettings::IniFormat);
        QVERIFY(!asksBeforeQuitting({{}, 16}, settings));
        asks->trigger();
        QVERIFY(asksBeforeQuitting({{}, 16}, settings));
        // What is under way is named, and asked about in any case.
        asks->trigger();
        FleetSnapshot fleet = sampleFleet(16);
        fleet.rolling = RollingProgress();
        desk.window.showSnapshot(fleet);
        desk.window.findChild<QAction*>(u"quit"_s)->trigger();
        const auto* box = desk.window.findChild<QMessageBox*>(u"quitQuestion"_s);
        QVERIFY(box && box->informativeText().contains(u"rolling run"_s));
        QCOMPARE_EQ(stops.size(), 0);
    }
    //! Nothing is asked where nothing ends.
    void quittingAnIdleWindow()
    {
        Desk desk;
        desk.window.showSnapshot({});
        QSignalSpy stops(&desk.window, &MainWindow::stopRequested);
        desk.window.findChild<QAction*>(u"quit"_s)->trigger();
        QCOMPARE_EQ(stops.size(), 1);
    }

    //! Finding 18: it names who waits, and lets one say which of them gets it.
    void belowTheFloorForWhom()
    {
        IdentifyBudget budget = sampleFleet(4).budget;
        budget.remaining = 150;
        budget.floor = 200;
        FloorDialog dialog(budget, {{2, false}, {7, false}, {9, true}});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy held(&dialog, &FloorDialog::holdRequested);
        QSignalSpy allowed(&dialog, &FloorDialog::allowed);
        auto* who = dialog.findChild<QListWidget*>(u"floorWaiting"_s);
        auto* typed = dialog.findChild<QLineEdit*>(u"floorPhrase"_s);
        QCOMPARE_EQ(who->count(), 3);
        QCOMPARE_EQ(who->item(1)->text(), u"shard 7"_s);
        QCOMPARE_EQ(who->item(2)->checkState(), Qt::Unchecked); // held before
        QTest::keyClicks(typed, u"spend 1"_s);
        who->setFocus();
        QTest::keyClick(who, Qt::Key_Space);
        QCOMPARE_EQ(who->item(0)->checkState(), Qt::Unchecked);
        who->item(1)->setCheckState(Qt::Unchecked);
        const auto buttons = dialog.findChildren<QPushButton*>();
        const auto allow
            = std::ranges::find_if(buttons, [](const QPushButton* button) { return button->text() == u"Allow"_s; });
        QVERIFY(!(*allow)->isEnabled()); // nobody would get it
        who->item(2)->setCheckState(Qt::Checked);
        QVERIFY((*allow)->isEnabled());
        (*allow)->click();
        QCOMPARE_EQ(held.size(), 2);
        QCOMPARE_EQ(held[0][0].toBool(), true);
        QCOMPARE_EQ(held[0][1].value<QList<int>>(), QList<int>({2, 7}));
        QCOMPARE_EQ(held[1][0].toBool(), false);
        QCOMPARE_EQ(held[1][1].value<QList<int>>(), QList<int>{9});
        QCOMPARE_EQ(allowed.size(), 1);
    }
};

QTEST_MAIN(TestFindings)
#include "tst_findings.moc"
