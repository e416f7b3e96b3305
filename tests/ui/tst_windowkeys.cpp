// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/rollingrun.h"
#include "tests/ui/desk.h"
#include "ui/charts/chartspage.h"
#include "ui/commands/commandlist.h"
#include "ui/commands/gotarget.h"
#include "ui/inspector/frameswindow.h"
#include "ui/views/noticebar.h"
#include "ui/views/reshardwizard.h"
#include "ui/views/statechips.h"
#include "ui/views/tablelayouts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeWidget>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Issue 7, item 5, at the real window: palette, keys, going somewhere, rolling runs and read-only.
class TestWindowKeys : public QObject {
    Q_OBJECT

    static QList<QAction*> everyAction(const QMenu* menu)
    {
        QList<QAction*> all;
        const auto actions = menu->actions();
        for (QAction* action : actions) {
            if (action->menu())
                all << everyAction(action->menu());
            else if (!action->isSeparator())
                all << action;
        }
        return all;
    }
    static CommandList* commands(const Desk& desk) { return desk.window.findChild<CommandList*>(); }
    static QDialog* palette(Desk& desk)
    {
        // Offscreen nobody else gives the focus back after a dialog.
        desk.window.activateWindow();
        if (!QTest::qWaitForWindowActive(&desk.window))
            return nullptr;
        QTest::keySequence(desk.map, QKeySequence(u"Ctrl+K"_s));
        return desk.window.findChild<QDialog*>(u"palette"_s);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    //! Whoever adds an action to a menu gives it a name: without one it can't be remapped or found again.
    void everyActionIsACommand()
    {
        Desk desk(true);
        desk.window.showExported(desk.directory.filePath(u"a.json"_s), 1, {}); // a recent file
        CommandList* list = commands(desk);
        list->collect(desk.window.menuBar());
        QSet<QString> ids;
        for (const Command& command : list->commands()) {
            QVERIFY2(!command.id.isEmpty(), qPrintable(command.group + u" / "_s + command.title));
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            ids << command.id;
            QVERIFY2(!command.title.isEmpty() && !command.title.contains(u'&'), qPrintable(command.id));
        }
        int seen = 0;
        const auto tops = desk.window.menuBar()->actions();
        for (const QAction* top : tops) {
            const QList<QAction*> actions = everyAction(top->menu());
            for (const QAction* action : actions) {
                QVERIFY2(ids.contains(action->objectName()), qPrintable(action->text()));
                ++seen;
            }
        }
        QVERIFY(seen > 40);
        for (const QString& id : {u"recent-1"_s, u"vaultRestore"_s, u"timelineCopy"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
    }

    //! Also what only a button of a page does.
    void everyButtonIsACommand()
    {
        Desk desk(true);
        CommandList* list = commands(desk);
        list->collect(desk.window.menuBar());
        const auto isThere = [list](const QString& words) {
            return std::ranges::any_of(
                list->commands(), [&words](const Command& command) { return command.title == words; });
        };
        int seen = 0;
        const auto pages = desk.window.findChildren<QDockWidget*>();
        for (const QDockWidget* page : pages) {
            const auto buttons = page->widget()->findChildren<QAbstractButton*>();
            for (const QAbstractButton* button : buttons) {
                const auto* tool = qobject_cast<const QToolButton*>(button);
                if (button->isHidden() || button->objectName().startsWith(u"qt_"_s) || button->text().size() < 2
                    || (tool && (tool->menu() || tool->defaultAction())) || qobject_cast<QTabBar*>(button->parent()))
                    continue;
                QString words = button->text();
                words.remove(u'&');
                QVERIFY2(isThere(words), qPrintable(page->windowTitle() + u": "_s + words));
                ++seen;
            }
        }
        QVERIFY2(seen > 15, qPrintable(QString::number(seen)));
        // A button that is pressed so shows its page, and greys with it.
        auto* dock = desk.window.findChild<QDockWidget*>(u"alerts"_s);
        auto* button = dock->widget()->findChild<QToolButton*>(u"alertTest"_s);
        QVERIFY(button);
        dock->hide();
        const Command* test = list->find(u"alerts.alertTest"_s);
        QVERIFY(test && test->isPossible());
        QSignalSpy asked(&desk.window, &MainWindow::alertTestRequested);
        test->action->trigger();
        QCOMPARE(asked.size(), 1);
        QVERIFY(dock->isVisible());
        button->setEnabled(false);
        QVERIFY(!test->isPossible());
        button->setEnabled(true);
        button->hide(); // its key is still there
        test->action->trigger();
        QCOMPARE(asked.size(), 1);
    }

    void noTwoCommandsShareAKey()
    {
        Desk desk(true);
        const KeyMap& keys = commands(desk)->keyMap();
        for (const KeyedCommand& command : keys.commands()) {
            for (const QKeySequence& key : command.defaults)
                QCOMPARE(keys.objection(command.id, key), QString());
        }
    }

    //! R20: keys of a page, map or window are commands like any other: on the sheet, by their place.
    void everyPlaceIsOnTheSheet_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char* id, const char* group, const char* keys) {
            QTest::addRow("%s", id) << QString::fromLatin1(id) << QString::fromLatin1(group)
                                    << QString::fromLatin1(keys);
        };
        row("chartsStepLeft", "Charts", "Left");
        row("chartsStepRight", "Charts", "Right");
        row("chartsLeapLeft", "Charts", "Shift+Left");
        row("chartsLeapRight", "Charts", "Shift+Right");
        row("chartsEarlier", "Charts", "Ctrl+Left");
        row("chartsLater", "Charts", "Ctrl+Right");
        row("chartsHold", "Charts", "Space");
        row("chartsZoomIn", "Charts", "+  =");
        row("chartsZoomBack", "Charts", "Backspace  -");
        row("charts.chartsLive", "Charts", "Esc");
        row("mapZoomIn", "Shard map", "Ctrl++  Ctrl+=");
        row("mapZoomOut", "Shard map", "Ctrl+-");
        row("mapZoomAll", "Shard map", "Ctrl+0");
        row("mapOpen", "Shard map", "Return  Enter");
        row("mapSelect", "Shard map", "Ctrl+Space");
        row("mapCard", "Shard map", "Shift+F1");
        row("mapBack", "Shard map", "Esc");
        row("timelineOpenLine", "Timeline", "Return  Enter");
        row("timelineUnfold", "Timeline", "Right");
        row("timelineFold", "Timeline", "Left");
        row("framesPlayAction", "Saved frames", "Space");
        row("framesStepAction", "Saved frames", "Down");
        row("framesCloseAction", "Saved frames", "Esc");
    }
    void everyPlaceIsOnTheSheet()
    {
        QFETCH(QString, id);
        QFETCH(QString, group);
        Desk desk;
        const Command* command = commands(desk)->find(id);
        QVERIFY(command);
        QCOMPARE(command->group, group);
        QTEST(commands(desk)->keysText(id), "keys");
        const QString title = command->title;
        const auto isOnSheet = [&desk, &title](const QString& keys) {
            desk.window.findChild<QAction*>(u"keySheet"_s)->trigger();
            auto* sheet = desk.window.findChild<QDialog*>(u"keySheet"_s);
            const auto labels = sheet->findChildren<QLabel*>();
            const auto has = [&labels](const QString& words) {
                return std::ranges::any_of(labels, [&words](const QLabel* label) { return label->text() == words; });
            };
            const bool is = has(title) && has(keys);
            delete sheet;
            return is;
        };
        QVERIFY(isOnSheet(commands(desk)->keysText(id)));
        // It is the sheet of today.
        QCOMPARE(commands(desk)->setKeys(id, {QKeySequence(u"Ctrl+Alt+F11"_s)}), QString());
        QVERIFY(isOnSheet(u"Ctrl+Alt+F11"_s));
        QCOMPARE(commands(desk)->resetKeys(id), QString());
    }

    void aPlacesKeyCanBeAnother()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        CommandList* list = commands(desk);
        const auto give = [list](const QString& id, const QString& key) {
            QCOMPARE(list->setKeys(id, {QKeySequence(key)}), QString());
        };
        desk.window.findChild<QAction*>(u"goCharts"_s)->trigger();
        auto* charts = desk.window.findChild<ChartsPage*>();
        QTRY_COMPARE(QApplication::focusWidget(), charts);
        const auto wide = charts->range().span();
        give(u"chartsZoomIn"_s, u"Z"_s);
        QTest::keyClick(charts, Qt::Key_Plus);
        QCOMPARE(charts->range().span(), wide);
        QTest::keyClick(charts, Qt::Key_Z);
        QVERIFY(charts->range().span() < wide);
        give(u"charts.chartsLive"_s, u"Q"_s);
        QTest::keyClick(charts, Qt::Key_Escape);
        QVERIFY(charts->range().span() < wide);
        QTest::keyClick(charts, Qt::Key_Q);
        QCOMPARE(charts->range().span(), wide);

        desk.map->setFocus();
        give(u"mapZoomIn"_s, u"Z"_s);
        QTest::keyClick(desk.map, Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(desk.map->zoom(), 1.0);
        QTest::keyClick(desk.map, Qt::Key_Z);
        QVERIFY(desk.map->zoom() > 1);
        desk.click(5);
        give(u"mapBack"_s, u"Q"_s);
        QTest::keyClick(desk.map, Qt::Key_Escape);
        QCOMPARE(desk.selection->numbers(), QList<int>{5});
        QTest::keyClick(desk.map, Qt::Key_Q);
        QVERIFY(desk.selection->numbers().isEmpty());

        TimelineEntry entry;
        entry.at = QDateTime::currentDateTimeUtc();
        entry.shard = ShardId{6, 16};
        entry.text = u"Something"_s;
        desk.window.appendTimeline({entry});
        desk.window.findChild<QAction*>(u"goTimeline"_s)->trigger();
        auto* timeline = desk.window.findChild<QTableView*>(u"timelineList"_s);
        timeline->setCurrentIndex(timeline->model()->index(0, 0));
        desk.selection->clear();
        give(u"timelineOpenLine"_s, u"Z"_s);
        QTest::keyClick(timeline, Qt::Key_Return);
        QVERIFY(desk.selection->numbers().isEmpty());
        QTest::keyClick(timeline, Qt::Key_Z);
        QCOMPARE(desk.selection->numbers(), QList<int>{6});

        // A window of saved frames has none of its own in the list of commands.
        give(u"framesPlayAction"_s, u"Z"_s);
        FramesWindow frames;
        QList<QAction*> keys;
        for (const QString& id : {u"framesPlayAction"_s, u"framesStepAction"_s, u"framesCloseAction"_s})
            keys << list->find(id)->action;
        frames.takeKeys(keys);
        QCOMPARE(frames.findChild<QAction*>(u"framesPlayAction"_s)->shortcut(), QKeySequence(u"Z"_s));
    }

    //! Two places may have the same key; what could both be meant at one place can't.
    void keysOfPlacesMeet_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<bool>("isFree");
        QTest::addRow("charts, another of the charts") << u"chartsZoomIn"_s << u"Space"_s << false;
        QTest::addRow("charts, one of the table") << u"chartsZoomIn"_s << u"R"_s << true;
        QTest::addRow("charts, a letter of the window") << u"chartsZoomIn"_s << u"L"_s << true;
        QTest::addRow("charts, a key of the window") << u"chartsZoomIn"_s << u"Ctrl+K"_s << false;
        QTest::addRow("map, one of map and table") << u"mapCard"_s << u"R"_s << false;
        QTest::addRow("map, one of the charts") << u"mapCard"_s << u"+"_s << true;
        QTest::addRow("map, a letter of the window") << u"mapCard"_s << u"L"_s << false;
        QTest::addRow("timeline, another of it") << u"timelineOpenLine"_s << u"Ctrl+C"_s << false;
        QTest::addRow("timeline, one of the map") << u"timelineOpenLine"_s << u"Ctrl+0"_s << true;
        QTest::addRow("another window") << u"framesPlayAction"_s << u"Ctrl+K"_s << true;
        QTest::addRow("another window, another of it") << u"framesStepAction"_s << u"Space"_s << false;
        QTest::addRow("window, one of the charts") << u"goTo"_s << u"Ctrl+Left"_s << false;
        QTest::addRow("window, a letter of the charts") << u"goTo"_s << u"+"_s << true;
        QTest::addRow("for moving") << u"mapCard"_s << u"Left"_s << false;
    }
    void keysOfPlacesMeet()
    {
        QFETCH(QString, id);
        QFETCH(QString, key);
        Desk desk;
        const QString why = commands(desk)->keyMap().objection(id, QKeySequence(key));
        QTEST(why.isEmpty(), "isFree");
    }

    //! From the palette a page's command shows it first; a step of the crosshair is for keys only.
    void thePaletteShowsThePage()
    {
        Desk desk;
        auto* dock = desk.window.findChild<QDockWidget*>(u"charts"_s);
        auto* charts = desk.window.findChild<ChartsPage*>();
        dock->hide();
        QDialog* dialog = palette(desk);
        QVERIFY(dialog);
        auto* field = dialog->findChild<QLineEdit*>();
        field->setText(u"crosshair ten"_s);
        QCOMPARE(dialog->findChild<QListView*>()->model()->rowCount(), 0);
        field->setText(u"charts zoom in"_s);
        QCOMPARE(dialog->findChild<QListView*>()->currentIndex().data().toString(), u"Zoom in"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(dock->isVisible());
        QCOMPARE(charts->range().span(), 150s); // of five minutes
    }

    //! The table of desktop.md.
    void theKeysOfTheDesktop_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("keys");
        QTest::addRow("1") << u"palette"_s << u"Ctrl+K  :"_s;
        QTest::addRow("2") << u"filter"_s << u"Ctrl+F  /"_s;
        QTest::addRow("3") << u"goTo"_s << u"Ctrl+G"_s;
        QTest::addRow("4, map") << u"goMap"_s << u"Ctrl+1  1"_s;
        QTest::addRow("4, table") << u"goTable"_s << u"Ctrl+2  2"_s;
        QTest::addRow("4, charts") << u"goCharts"_s << u"Ctrl+3  3"_s;
        QTest::addRow("4, queue") << u"goQueue"_s << u"Ctrl+5  5"_s;
        QTest::addRow("4, timeline") << u"goTimeline"_s << u"Ctrl+4  4"_s;
        QTest::addRow("4, saved sessions") << u"goVault"_s << u"Ctrl+6  6"_s;
        QTest::addRow("frames") << u"goFrames"_s << u"Ctrl+7  7"_s;
        QTest::addRow("restart") << u"restart"_s << u"Ctrl+Shift+R"_s;
        QTest::addRow("5, resume") << u"resume"_s << u"R"_s;
        QTest::addRow("5, re-identify") << u"reidentify"_s << u"Shift+R"_s;
        QTest::addRow("6") << u"pause"_s << u"P"_s;
        QTest::addRow("7") << u"end"_s << u"Shift+X"_s;
        QTest::addRow("8") << u"reshard"_s << u"Ctrl+R"_s;
        QTest::addRow("9, export") << u"export"_s << u"Ctrl+E"_s;
        QTest::addRow("9, import") << u"importStates"_s << u"Ctrl+I"_s;
        QTest::addRow("10, table") << u"copyTable"_s << u"Ctrl+C"_s;
        QTest::addRow("10, JSON") << u"copyJson"_s << u"Ctrl+Shift+C"_s;
        QTest::addRow("11, pause") << u"pauseLive"_s << u"Space"_s;
        QTest::addRow("11, follow") << u"followSelection"_s << u"L"_s;
        QTest::addRow("12") << u"keySheet"_s << u"?"_s;
        QTest::addRow("12, help") << u"help"_s << u"F1"_s;
        QTest::addRow("undo") << u"undoView"_s << u"Ctrl+Z"_s;
        QTest::addRow("redo") << u"redoView"_s << u"Ctrl+Shift+Z"_s;
    }
    void theKeysOfTheDesktop()
    {
        QFETCH(QString, id);
        Desk desk;
        QVERIFY(commands(desk)->find(id));
        QTEST(commands(desk)->keysText(id), "keys");
    }

    void digitsGoToPagesFromAnyList()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto* timeline = desk.window.findChild<QTableView*>(u"timelineList"_s);
        desk.map->setFocus();
        QTest::keyClick(desk.map, Qt::Key_4);
        QCOMPARE(QApplication::focusWidget(), timeline);
        QTest::keyClick(timeline, Qt::Key_2);
        QCOMPARE(QApplication::focusWidget(), desk.table);
        QTest::keyClick(desk.table, Qt::Key_1);
        QCOMPARE(QApplication::focusWidget(), desk.map);
        // In a field they are digits.
        desk.filter->setFocus();
        QTest::keyClicks(desk.filter, u"4 :"_s);
        QCOMPARE(desk.filter->text(), u"4 :"_s);
        QVERIFY(!desk.window.findChild<QDialog*>(u"palette"_s));
    }

    //! The practice page has a key and a command of its own, which show it and put the keyboard there.
    void practiceIsAPageLikeTheOthers()
    {
        Desk without;
        QVERIFY(!without.window.findChild<QAction*>(u"goPractice"_s));
        Desk desk(true);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto* dock = desk.window.findChild<QDockWidget*>(u"practice"_s);
        auto* tabs = desk.window.findChild<QTabWidget*>(u"practiceTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            dock->hide();
            desk.table->setFocus();
            QTest::keyClick(desk.table, Qt::Key_8);
            QVERIFY(dock->isVisible());
            QTRY_VERIFY(tabs->currentWidget()->isAncestorOf(QApplication::focusWidget()));
        }
    }

    //! Journey 3: one activation asks for it; where it can't be, the reason is said, and nothing is asked for.
    void restartIsOneKey_data()
    {
        QTest::addColumn<bool>("practice");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<FleetPhase>("phase");
        QTest::addColumn<QString>("reason"); // empty: it is possible
        QTest::addRow("running") << false << false << FleetPhase::Running << QString();
        QTest::addRow("practice") << true << false << FleetPhase::Running << u"practice gateway"_s;
        QTest::addRow("read-only") << false << true << FleetPhase::Running << u"Read-only"_s;
        QTest::addRow("resharding") << false << false << FleetPhase::Resharding << u"reshard"_s;
        QTest::addRow("starting") << false << false << FleetPhase::Starting << u"not running"_s;
    }
    void restartIsOneKey()
    {
        QFETCH(bool, practice);
        QFETCH(bool, readOnly);
        QFETCH(FleetPhase, phase);
        QFETCH(QString, reason);
        Desk desk(practice, readOnly);
        QSignalSpy wishes(&desk.window, &MainWindow::restartRequested);
        FleetSnapshot fleet = sampleFleet(16);
        fleet.phase = phase;
        desk.window.showSnapshot(fleet);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        const auto* action = desk.window.findChild<QAction*>(u"restart"_s);
        QCOMPARE_EQ(action->isEnabled(), reason.isEmpty());
        QVERIFY2(
            action->property("reason").toString().contains(reason), qPrintable(action->property("reason").toString()));
        QTest::keyClick(desk.table, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE_EQ(wishes.size(), reason.isEmpty() ? 1 : 0);
    }

    void thePaletteFindsAndRuns()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.click(3);
        QDialog* dialog = palette(desk);
        QVERIFY(dialog && dialog->isVisible());
        auto* field = dialog->findChild<QLineEdit*>();
        auto* list = dialog->findChild<QListView*>();
        QVERIFY(list->model()->rowCount() > 40);
        QTest::keyClicks(field, u"resum"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"Resume"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.commands.size(), 1);
        QCOMPARE(desk.command(), ShardCommand::Resume);
        QCOMPARE(desk.shards(), QList<int>{3});
        QTRY_VERIFY(!desk.window.findChild<QDialog*>(u"palette"_s));
        // Used last: now it is the first.
        dialog = palette(desk);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QListView*>()->currentIndex().data().toString(), u"Resume"_s);
        QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Escape);
        QCOMPARE(desk.commands.size(), 1);
    }

    void aGreyedCommandSaysWhyAndStays()
    {
        Desk desk(true, true);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.click(3);
        QDialog* dialog = palette(desk);
        QVERIFY(dialog);
        auto* field = dialog->findChild<QLineEdit*>();
        auto* list = dialog->findChild<QListView*>();
        QSignalSpy scenarios(&desk.window, &MainWindow::scenarioRequested);
        for (const QString& typed :
            {u"end session"_s, u"below the identify"_s, u"practice stop rep"_s, u"rolling res"_s}) {
            field->setText(typed);
            const QString reason = list->currentIndex().data(Qt::UserRole + 2).toString();
            QVERIFY2(reason.contains(u"ead-only"_s), qPrintable(typed + u": "_s + reason));
            QTest::keyClick(field, Qt::Key_Return);
            QVERIFY(dialog->isVisible());
        }
        QCOMPARE(desk.commands.size(), 0);
        QCOMPARE(scenarios.size(), 0);
        field->setText(u"qqqqq"_s);
        QCOMPARE(list->model()->rowCount(), 0);
        QTest::keyClick(field, Qt::Key_Return); // on nothing
        QVERIFY(dialog->isVisible());
    }

    void thePaletteGoesToShardsAndGuilds()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.filter->setText(u"0-3"_s); // hides what is wanted
        auto* field = palette(desk)->findChild<QLineEdit*>();
        field->setText(u"https://discord.com/channels/41771983423143937/1/2"_s);
        QTest::keyClick(field, Qt::Key_Return);
        const int shard = shardFor(GuildId{41771983423143937}, 16);
        QVERIFY(shard > 3);
        QCOMPARE(desk.selection->numbers(), QList<int>{shard});
        QCOMPARE(desk.tableRows(), QList<int>{shard});
        QVERIFY(desk.filter->text().isEmpty());
        QVERIFY(desk.window.findChild<NoticeBar*>(u"messages"_s)->text().contains(u"shard %1 of 16"_s.arg(shard)));
    }

    //! S3.12, Discord's own example, and R33.
    void goToShowsTheSum()
    {
        Desk desk;
        FleetSnapshot fleet = sampleFleet(64, {}, 250);
        desk.window.showSnapshot(fleet);
        desk.window.findChild<QAction*>(u"goTo"_s)->trigger();
        auto* dialog = desk.window.findChild<QDialog*>(u"goTo"_s);
        QVERIFY(dialog);
        auto* field = dialog->findChild<QLineEdit*>(u"goToField"_s);
        const auto* sum = dialog->findChild<QLabel*>(u"goToSum"_s);
        QVERIFY(sum && sum->text().isEmpty());
        field->setText(u"197038439483310086"_s);
        const QString now = u"(197038439483310086 >> 22) mod 64 = 46977624770 mod 64 = shard 2"_s;
        QCOMPARE(sum->text(), now);
        fleet.announced.emplace();
        fleet.announced->toTotal = 100;
        QCOMPARE(shardSum(fleet, GuildId{197038439483310086}),
            now + u"\nAfter the reshard: (197038439483310086 >> 22) mod 100 = 46977624770 mod 100 = shard 70"_s);
        QCOMPARE(shardSum({}, GuildId{197038439483310086}), QString());
        field->setText(u"12"_s);
        QCOMPARE(sum->text(), QString());
    }

    //! R8: saved filters, saved layouts and the banner are in the palette too; what is not possible says why.
    void thePaletteHasWhatComesAndGoes()
    {
        Desk desk;
        auto* list = commands(desk);
        const auto find = [&desk, list](const QString& title) -> const Command* {
            list->collect(desk.window.menuBar());
            const auto found = std::ranges::find(list->commands(), title, &Command::title);
            return found == list->commands().end() ? nullptr : &*found;
        };
        const Command* chip = find(u"Filter: Broken"_s);
        QVERIFY(chip && chip->isPossible() && !chip->mayHaveKeys);
        chip->action->trigger();
        QVERIFY(!desk.filter->text().isEmpty());
        QVERIFY(!find(u"Columns: Mine"_s));
        QVERIFY(desk.window.findChild<TableLayouts*>()->save(u"Mine"_s));
        const int column = 3;
        desk.table->setColumnHidden(column, true);
        const Command* layout = find(u"Columns: Mine"_s);
        QVERIFY(layout && layout->isPossible());
        layout->action->trigger();
        QVERIFY(!desk.table->isColumnHidden(column));
        // 7 has failed: that is on the banner.
        auto* banner = desk.window.findChild<NoticeBar*>(u"banner"_s);
        QTRY_VERIFY(banner->isVisible());
        const QString words = banner->findChild<QPushButton*>(u"noticeAction"_s)->text();
        list->collect(desk.window.menuBar());
        const Command* show = list->find(u"banner.noticeAction"_s); // there are other Shows
        QVERIFY(show && show->isPossible());
        QCOMPARE(show->title, QString(words).remove(u'&') + u": "_s + banner->text()); // what it is about, too
        desk.filter->clear();
        show->action->trigger();
        QVERIFY(!desk.filter->text().isEmpty());
        desk.window.showSnapshot(sampleFleet(16, {}, 250));
        QTRY_VERIFY(!banner->isVisible());
        const Command* gone = find(u"Show the trouble"_s);
        QVERIFY(gone && !gone->isPossible());
        QCOMPARE(gone->reason(), u"There is no trouble on the banner now."_s);
    }

    //! What was read is what is done, whatever has come onto the banner since; or nothing is, and that is said.
    void thePaletteDoesWhatItSaid_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("stays"); // the trouble that was read about
        QTest::addRow("show, another is worse") << u"Show: "_s << true;
        QTest::addRow("show, it is over") << u"Show: "_s << false;
        QTest::addRow("mute, another is worse") << u"Mute for 1 h: "_s << true;
        QTest::addRow("mute, it is over") << u"Mute for 1 h: "_s << false;
        QTest::addRow("remedy, another is worse") << u"Reshard\u2026: "_s << true;
        QTest::addRow("remedy, it is over") << u"Reshard\u2026: "_s << false;
    }
    void thePaletteDoesWhatItSaid()
    {
        QFETCH(QString, typed);
        QFETCH(bool, stays);
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto* banner = desk.window.findChild<NoticeBar*>(u"banner"_s);
        auto* messages = desk.window.findChild<NoticeBar*>(u"messages"_s);
        const auto failed = [](const QMap<int, int>& codes, qint64 at) {
            QMap<int, ShardState> states;
            for (auto code = codes.cbegin(); code != codes.cend(); ++code)
                states[code.key()] = ShardState::Failed;
            FleetSnapshot fleet = sampleFleet(16, states, at);
            for (auto code = codes.cbegin(); code != codes.cend(); ++code)
                fleet.shards[code.key()].lastCloseCode = code.value();
            return fleet;
        };
        desk.window.showSnapshot(failed({{7, 4011}}, 10'000));
        QVERIFY(banner->isVisible() && banner->text().contains(u"4011"_s));
        const QPointer<QDialog> dialog = palette(desk);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit*>(u"paletteField"_s)->setText(typed);
        QMap<int, int> codes{{1, 4013}, {2, 4013}, {3, 4013}};
        if (stays)
            codes[7] = 4011;
        desk.window.showSnapshot(failed(codes, 20'000));
        QVERIFY2(banner->text().contains(u"4013"_s), qPrintable(banner->text()));
        QTest::keyClick(dialog->findChild<QLineEdit*>(u"paletteField"_s), Qt::Key_Return);
        QTRY_VERIFY(!dialog || !dialog->isVisible());

        const bool showed = desk.filter->text() == "state:failed code:4011"_L1;
        const auto* wizard = desk.window.findChild<ReshardWizard*>();
        const auto* muted = desk.window.findChild<QMenu*>(u"mutedCauses"_s);
        emit const_cast<QMenu*>(muted)->aboutToShow();
        const QString first = muted->actions().first()->text();
        QCOMPARE_EQ(showed, stays && typed.startsWith("Show"_L1));
        QVERIFY2(showed || desk.filter->text().isEmpty(), qPrintable(desk.filter->text()));
        QCOMPARE_EQ(first.contains(u"4011"_s), stays && typed.startsWith("Mute"_L1));
        QVERIFY2(!first.contains(u"4013"_s), "another trouble was muted");
        QCOMPARE_EQ(wizard && wizard->isVisible(), stays && typed.startsWith("Reshard"_L1));
        QCOMPARE_EQ(messages->isVisible() && messages->text().contains(u"Nothing was done"_s), !stays);
    }

    void goToSaysWhatIsWrong()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keySequence(desk.map, QKeySequence(u"Ctrl+G"_s));
        auto* dialog = desk.window.findChild<QDialog*>(u"goTo"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto* field = dialog->findChild<QLineEdit*>(u"goToField"_s);
        auto* answer = dialog->findChild<QLabel*>(u"goToAnswer"_s);
        auto* go = dialog->findChild<QPushButton*>(u"go"_s);
        QVERIFY(!go->isEnabled());
        field->setText(u"99"_s);
        QVERIFY(!go->isEnabled());
        QVERIFY(answer->text().contains(u"0-15"_s));
        field->setText(u"2-4,9"_s);
        QVERIFY(go->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(desk.selection->numbers(), QList<int>({2, 3, 4, 9}));
        QVERIFY(!dialog->isVisible());
    }

    //! Theme and keys are those of all windows, one for each bot (issue 7, 7): neither takes the other's away.
    void keysOfTwoWindows()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"keys.ini"_s);
        MainWindow one({false, false, {}, file, false});
        MainWindow other({false, false, {}, file, false});
        auto* first = one.findChild<CommandList*>();
        auto* second = other.findChild<CommandList*>();
        for (CommandList* list : {first, second})
            list->collect(list == first ? one.menuBar() : other.menuBar());
        QCOMPARE(first->setKeys(u"resume"_s, {QKeySequence(u"Ctrl+Alt+R"_s)}), QString());
        QCOMPARE(second->setKeys(u"pause"_s, {QKeySequence(u"Ctrl+Alt+P"_s)}), QString());
        QSettings settings(file, QSettings::IniFormat);
        QCOMPARE(settings.value(u"keys/resume"_s).toStringList(), QStringList{u"Ctrl+Alt+R"_s});
        QCOMPARE(settings.value(u"keys/pause"_s).toStringList(), QStringList{u"Ctrl+Alt+P"_s});
        QCOMPARE(second->keysText(u"resume"_s), QKeySequence(u"Ctrl+Alt+R"_s).toString(QKeySequence::NativeText));
        // The dialog shows what was changed elsewhere, and what is reset stays so.
        one.findChild<QAction*>(u"changeKeys"_s)->trigger();
        QCOMPARE(first->keyMap().keys(u"pause"_s), QList<QKeySequence>{QKeySequence(u"Ctrl+Alt+P"_s)});
        QCOMPARE(second->resetKeys(u"resume"_s), QString());
        QVERIFY(!settings.contains(u"keys/resume"_s));
        QVERIFY(settings.contains(u"keys/pause"_s));
    }

    void keysCanBeChanged()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(u"keys.ini"_s);
        {
            MainWindow window({false, false, {}, file, false});
            window.showSnapshot(sampleFleet(4, {{3, ShardState::Paused}}));
            window.show();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            window.findChild<QAction*>(u"changeKeys"_s)->trigger();
            auto* dialog = window.findChild<QDialog*>(u"keyDialog"_s);
            QVERIFY(dialog && dialog->isVisible());
            auto* list = dialog->findChild<QTreeWidget*>();
            const auto resume = list->findItems(u"Resume"_s, Qt::MatchExactly);
            QCOMPARE(resume.size(), 1);
            list->setCurrentItem(resume.first());
            auto* edit = dialog->findChild<QKeySequenceEdit*>(u"firstKey"_s);
            auto* said = dialog->findChild<QLabel*>(u"keySaid"_s);
            QCOMPARE(edit->keySequence(), QKeySequence(u"R"_s));
            // A collision is refused at once, and named.
            QTest::keyClick(edit, Qt::Key_P);
            QTRY_VERIFY2(said->text().contains(u"Pause"_s), qPrintable(said->text()));
            QCOMPARE(edit->keySequence(), QKeySequence(u"R"_s));
            QTest::keyClick(edit, Qt::Key_G);
            QTRY_COMPARE(list->currentItem()->text(2), u"G"_s);
            QVERIFY2(said->text().isEmpty(), qPrintable(said->text()));
            dialog->close();
            window.close();
        }
        MainWindow window({false, false, {}, file, false});
        window.showSnapshot(sampleFleet(4, {{3, ShardState::Paused}}));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy spy(&window, &MainWindow::commandRequested);
        window.findChild<Selection*>()->set({3}, 3);
        auto* map = window.findChild<ShardMap*>();
        map->setFocus();
        QTest::keyClick(map, Qt::Key_R);
        QCOMPARE(spy.size(), 0);
        QTest::keyClick(map, Qt::Key_G);
        QCOMPARE(spy.size(), 1);
        QVERIFY(window.findChild<ShardActions*>()->action(ShardCommand::Resume)->toolTip().contains(u"(G)"_s));
        // And back.
        window.findChild<QAction*>(u"changeKeys"_s)->trigger();
        window.findChild<QPushButton*>(u"resetAllKeys"_s)->click();
        window.findChild<QDialog*>(u"keyDialog"_s)->close();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        map->setFocus();
        QTest::keyClick(map, Qt::Key_R);
        QCOMPARE(spy.size(), 2);
    }

    void readOnlyIsSwitchedInTheWindow()
    {
        Desk desk(true);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.click(3);
        QAction* resume = desk.actions->action(ShardCommand::Resume);
        auto* readOnly = desk.window.findChild<QAction*>(u"readOnly"_s);
        auto* badge = desk.window.findChild<QLabel*>(u"badge"_s);
        auto* practice = desk.window.findChild<QMenu*>(u"practiceMenu"_s)->menuAction();
        QVERIFY(resume->isEnabled() && practice->isEnabled() && !readOnly->isChecked());
        readOnly->trigger();
        QVERIFY(!resume->isEnabled());
        QVERIFY2(resume->toolTip().contains(u"this window was made so"_s), qPrintable(resume->toolTip()));
        QVERIFY(!practice->isEnabled());
        QVERIFY(!desk.window.findChild<QAction*>(u"belowFloor"_s)->isEnabled());
        QVERIFY(badge->text().contains(u"Read-only"_s));
        QTest::keyClick(desk.map, Qt::Key_R);
        QCOMPARE(desk.commands.size(), 0);
        desk.window.showSnapshot(sampleFleet(16, desk.states, 250));
        QVERIFY(!resume->isEnabled());
        readOnly->trigger();
        QVERIFY(resume->isEnabled() && practice->isEnabled());
        QVERIFY(!badge->text().contains(u"Read-only"_s));

        Desk started(true, true);
        auto* stuck = started.window.findChild<QAction*>(u"readOnly"_s);
        QVERIFY(stuck->isChecked() && !stuck->isEnabled());
    }

    void spacePausesMapAndTable()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        auto* model = desk.window.findChild<ShardTableModel*>();
        desk.map->setFocus();
        QTest::keyClick(desk.map, Qt::Key_Space);
        const auto chipOf = [&desk](ShardState state) {
            const auto chips = desk.window.findChildren<StateChip*>();
            return *std::ranges::find(chips, state, &StateChip::state);
        };
        const QString before = chipOf(ShardState::Failed)->accessibleName();
        desk.window.showSnapshot(sampleFleet(16, {{5, ShardState::Failed}, {6, ShardState::Failed}}, 250));
        QCOMPARE(model->shard(5)->state, ShardState::Ready);
        // Chips and details are of the same moment as the map.
        QCOMPARE_EQ(chipOf(ShardState::Failed)->accessibleName(), before);
        QVERIFY(desk.window.findChild<QLabel*>(u"badge"_s)->text().contains(u"Paused"_s));
        QTest::keyClick(desk.map, Qt::Key_Space);
        QCOMPARE(model->shard(5)->state, ShardState::Failed);
        QVERIFY(chipOf(ShardState::Failed)->accessibleName() != before);
        // Other shards than those that are shown: the old ones are no more.
        QTest::keyClick(desk.map, Qt::Key_Space);
        desk.window.showSnapshot(sampleFleet(32, {}, 500));
        QCOMPARE(model->shards().size(), 32);
    }

    void copiesJsonWithoutSecrets()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.selection->set({3, 7}, 3);
        desk.table->setFocus();
        QTest::keySequence(desk.table, QKeySequence(u"Ctrl+Shift+C"_s));
        const QByteArray text = QGuiApplication::clipboard()->text().toUtf8();
        const QJsonArray shards = QJsonDocument::fromJson(text).object()[u"shards"].toArray();
        QCOMPARE(shards.size(), 2);
        QCOMPARE(shards[0][u"id"].toInt(), 3);
        QCOMPARE(shards[1][u"state"].toString(), u"failed"_s);
        QVERIFY(!text.contains(sampleSessionId));
        QVERIFY(!text.contains(sampleSessionId.left(4)));
    }

    void followTurnsToTheTimeline()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.click(3);
        QTest::keyClick(desk.map, Qt::Key_L);
        QVERIFY(desk.window.findChild<QAbstractButton*>(u"timelineSelected"_s)->isChecked());
        QVERIFY(desk.window.findChild<QAbstractButton*>(u"follow"_s)->isChecked());
    }

    void rollingAsksOnceAndNamesTheCost()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QSignalSpy rolls(&desk.window, &MainWindow::rollRequested);
        desk.selection->set({0, 1, 2, 12}, 0);
        desk.window.findChild<QAction*>(u"rollingReidentify"_s)->trigger();
        auto* dialog = desk.window.findChild<QDialog*>(u"rolling"_s);
        QVERIFY(dialog && dialog->isVisible());
        auto* cost = dialog->findChild<QLabel*>(u"rollCost"_s);
        QVERIFY2(cost->text().contains(u"3 of the 912 identifies left"_s), qPrintable(cost->text()));
        QVERIFY2(cost->text().contains(u"15 s"_s), qPrintable(cost->text()));
        QVERIFY2(cost->text().contains(u"1 shard not connected"_s), qPrintable(cost->text()));
        auto* start = dialog->findChild<QPushButton*>(u"rollStart"_s);
        QVERIFY(!start->isDefault());
        dialog->findChild<QSpinBox*>(u"rollAtOnce"_s)->setValue(2);
        // What it may cost is held against what is left now.
        FleetSnapshot poor = sampleFleet(16, desk.states, 250);
        poor.budget.remaining = 2;
        desk.window.showSnapshot(poor);
        QVERIFY(!start->isEnabled());
        desk.window.showSnapshot(sampleFleet(16, desk.states, 500));
        QTest::mouseClick(start, Qt::LeftButton);
        QCOMPARE(rolls.size(), 1);
        const auto wish = rolls[0][0].value<RollingWish>();
        QCOMPARE(wish.kind, RollingKind::Reidentify);
        QCOMPARE(wish.atOnce, 2);
        QCOMPARE(rolls[0][1].value<ShardSelection>().numbers, QList<int>({0, 1, 2, 12}));
        QCOMPARE(rolls[0][1].value<ShardSelection>().total, 16);
    }

    void theRollingLineTellsAndStops()
    {
        Desk desk;
        QSignalSpy pauses(&desk.window, &MainWindow::rollingPauseRequested);
        QSignalSpy stops(&desk.window, &MainWindow::rollingStopRequested);
        auto* bar = desk.window.findChild<NoticeBar*>(u"rollingBar"_s);
        QVERIFY(!bar->isVisible());
        FleetSnapshot fleet = sampleFleet(16, {}, 250);
        RollingProgress progress;
        progress.run = 1;
        progress.shards = 16;
        progress.done = 5;
        progress.inFlight = {5, 6};
        fleet.rolling = progress;
        desk.window.showSnapshot(fleet);
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"5 of 16 done"_s) && bar->text().contains(u"2 shards (5-6)"_s),
            qPrintable(bar->text()));
        QAction* again = desk.actions->rollingAction(RollingKind::Resume);
        QVERIFY(!again->isEnabled());
        const std::array buttons{
            bar->findChild<QPushButton*>(u"noticeAction"_s), bar->findChild<QPushButton*>(u"noticeOtherAction"_s)};
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(pauses.value(0).value(0).toBool(), true);
        QTest::mouseClick(buttons[1], Qt::LeftButton);
        QCOMPARE(stops.size(), 1);
        fleet.rolling->phase = RollingPhase::Stopped;
        fleet.rolling->failed = 6;
        fleet.rolling->reason = u"It has failed."_s;
        desk.window.showSnapshot(fleet);
        QVERIFY(bar->text().contains(u"Stopped at shard 6: It has failed."_s));
        QVERIFY(!buttons[0]->isVisible() && !buttons[1]->isVisible());
        QVERIFY(again->isEnabled());
        emit bar->dismissed();
        desk.window.showSnapshot(fleet);
        QVERIFY(!bar->isVisible());
        fleet.rolling->run = 2;
        desk.window.showSnapshot(fleet);
        QVERIFY(bar->isVisible());
    }
};

QTEST_MAIN(TestWindowKeys)
#include "tst_windowkeys.moc"
