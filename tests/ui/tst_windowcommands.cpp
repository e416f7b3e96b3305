// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/desk.h"
#include "ui/shardclipboard.h"
#include "ui/slowwork.h"
#include "ui/views/noticebar.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QThreadPool>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtWidgets/QDialog>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <numeric>

using namespace Shardroom;
using namespace Qt::StringLiterals;

//! What the window asks for: drives it with mouse and keys.
class TestWindowCommands : public QObject {
    Q_OBJECT
private slots:
    //! The header's menu is for the mouse; what is in it has a menu, and so the palette and the keys.
    void columnsAndSortingByMenu()
    {
        Desk desk;
        const auto* menu = desk.window.findChild<QMenu*>(u"columnsMenu"_s);
        QVERIFY(menu);
        QVERIFY(desk.window.findChild<QMenu*>(u"viewMenu"_s)->actions().contains(menu->menuAction()));
        const auto named = [&desk](const QString& text) {
            const auto actions = desk.window.findChildren<QAction*>();
            const auto found = std::ranges::find(actions, text, &QAction::text);
            return found == actions.end() ? nullptr : *found;
        };
        QAction* column = named(u"Column: Gateway host"_s);
        QVERIFY(column && !column->isChecked());
        column->trigger();
        QVERIFY(!desk.table->isColumnHidden(int(ShardColumn::Host)));
        QVERIFY(desk.table->columnWidth(int(ShardColumn::Host)) > 0);
        QAction* sort = named(u"Sort by: Guilds"_s);
        QVERIFY(sort);
        sort->trigger();
        QCOMPARE_EQ(desk.table->horizontalHeader()->sortIndicatorSection(), int(ShardColumn::Guilds));
        const auto order = desk.table->horizontalHeader()->sortIndicatorOrder();
        sort->trigger();
        QCOMPARE_NE(desk.table->horizontalHeader()->sortIndicatorOrder(), order);
        desk.window.findChild<QAction*>(u"resetColumns"_s)->trigger();
        QVERIFY(desk.table->isColumnHidden(int(ShardColumn::Host)));
        QVERIFY(!column->isChecked()); // by whomever it was hidden
        desk.window.findChild<QAction*>(u"saveLayout"_s)->trigger();
        QVERIFY(desk.window.findChild<QDialog*>(u"layoutName"_s));

        QAction* save = desk.window.findChild<QAction*>(u"saveFilterAs"_s);
        QVERIFY(!save->isEnabled() && !save->property("reason").toString().isEmpty());
        desk.filter->setText(u"state:ready"_s);
        QVERIFY(save->isEnabled());
        save->trigger();
        QVERIFY(desk.window.findChild<QDialog*>(u"filterName"_s));
    }

    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void B6_keysAskForCommands_data()
    {
        QTest::addColumn<QList<int>>("selected");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<ShardCommand>("command");
        QTest::addColumn<QList<int>>("shards");
        QTest::addRow("R resumes") << QList<int>{3} << Qt::Key_R << ShardCommand::Resume << QList<int>{3};
        QTest::addRow("R skips the ready")
            << QList<int>{1, 3, 12} << Qt::Key_R << ShardCommand::Resume << QList<int>{3, 12};
        QTest::addRow("P pauses") << QList<int>{0, 12} << Qt::Key_P << ShardCommand::Pause << QList<int>{0};
        QTest::addRow("C reconnects") << QList<int>{0, 1} << Qt::Key_C << ShardCommand::Reconnect << QList<int>{0, 1};
    }
    void B6_keysAskForCommands()
    {
        QFETCH(QList<int>, selected);
        QFETCH(Qt::Key, key);
        for (const bool inTable : {false, true}) {
            Desk desk;
            QVERIFY(QTest::qWaitForWindowActive(&desk.window));
            desk.selection->set(selected, selected.first());
            QWidget* list = inTable ? static_cast<QWidget*>(desk.table) : desk.map;
            list->setFocus();
            QTest::keyClick(list, key);
            QCOMPARE_EQ(desk.commands.size(), 1);
            QTEST(desk.command(), "command");
            QTEST(desk.shards(), "shards");
        }
    }

    void B6_costlyCommandsAskFirst_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<ShardCommand>("command");
        QTest::addColumn<bool>("confirmed");
        QTest::addRow("end, yes") << Qt::Key_X << ShardCommand::End << true;
        QTest::addRow("end, no") << Qt::Key_X << ShardCommand::End << false;
        QTest::addRow("re-identify, yes") << Qt::Key_R << ShardCommand::Reidentify << true;
        QTest::addRow("re-identify, no") << Qt::Key_R << ShardCommand::Reidentify << false;
    }
    void B6_costlyCommandsAskFirst()
    {
        QFETCH(Qt::Key, key);
        QFETCH(bool, confirmed);
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.click(1);
        desk.click(2, Qt::ControlModifier);
        QTest::keyClick(desk.map, key, Qt::ShiftModifier);
        auto* question = desk.window.findChild<QDialog*>(u"costQuestion"_s);
        QVERIFY(question);
        QVERIFY(question->isVisible());
        QCOMPARE_EQ(desk.commands.size(), 0);
        QVERIFY(question->findChild<QLabel*>(u"question"_s)->text().contains(u"2 shards (1-2)"_s));
        QVERIFY(question->findChild<QLabel*>(u"cost"_s)->text().contains(u"2 of the 912 identifies left"_s));
        auto* go = question->findChild<QPushButton*>(u"confirm"_s);
        QVERIFY2(!go->isDefault(), "the destructive button must not be the default");
        auto* cancel = question->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel);
        QVERIFY(cancel->isDefault());
        if (auto* phrase = question->findChild<QLineEdit*>(u"phrase"_s)) {
            QCOMPARE_EQ(key, Qt::Key_X); // what can't be undone must be typed
            QTest::keyClicks(phrase, u"end 3"_s);
            QVERIFY(!go->isEnabled());
            phrase->setText(u"end 2"_s);
        }
        QVERIFY(go->isEnabled());
        // What was asked about is what is done, even when the selection changes behind the question.
        desk.selection->set({9}, 9);
        QTest::mouseClick(confirmed ? go : cancel, Qt::LeftButton);
        QCOMPARE_EQ(desk.commands.size(), confirmed ? 1 : 0);
        if (confirmed) {
            QTEST(desk.command(), "command");
            QCOMPARE_EQ(desk.shards(), QList<int>({1, 2}));
        }
    }

    //! The two slips that are nearest to a finger: C beside Ctrl+C, P for one with all selected.
    void manyAreAskedAbout_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<int>("selected");
        QTest::addColumn<bool>("asks");
        QTest::addRow("reconnect ten") << Qt::Key_C << 10 << false;
        QTest::addRow("reconnect eleven") << Qt::Key_C << 11 << true;
        QTest::addRow("pause ten") << Qt::Key_P << 10 << false;
        QTest::addRow("pause eleven") << Qt::Key_P << 11 << true;
    }
    void manyAreAskedAbout()
    {
        QFETCH(Qt::Key, key);
        QFETCH(int, selected);
        Desk desk;
        desk.window.showSnapshot(sampleFleet(16));
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QList<int> shards;
        for (int number = 0; number < selected; ++number)
            shards << number;
        desk.selection->set(shards, 0);
        desk.map->setFocus();
        QTest::keyClick(desk.map, key);
        const auto* question = desk.window.findChild<QDialog*>(u"costQuestion"_s);
        QTEST(question != nullptr, "asks");
        QCOMPARE_EQ(desk.commands.size(), question ? 0 : 1);
        if (question)
            QVERIFY(question->findChild<QLabel*>(u"cost"_s)->text().contains(u"Without events"_s));
    }

    void lettersWorkOnlyInMapAndTable()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.click(3);
        auto* timeline = desk.window.findChild<QWidget*>(u"timelineList"_s);
        timeline->setFocus();
        for (const Qt::Key key : {Qt::Key_R, Qt::Key_P, Qt::Key_C})
            QTest::keyClick(timeline, key);
        QCOMPARE_EQ(desk.commands.size(), 0);
    }

    void lettersInAFieldAreLetters()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.click(3);
        desk.filter->setFocus();
        QTest::keyClicks(desk.filter, u"rp/?"_s);
        QCOMPARE_EQ(desk.filter->text(), u"rp/?"_s);
        QCOMPARE_EQ(desk.commands.size(), 0);
    }

    void keysMoveTheFocus_data()
    {
        QTest::addColumn<QKeySequence>("keys");
        QTest::addColumn<QString>("target");
        QTest::addRow("Ctrl+F") << QKeySequence(u"Ctrl+F"_s) << u"filter"_s;
        QTest::addRow("/") << QKeySequence(u"/"_s) << u"filter"_s;
        QTest::addRow("Ctrl+1") << QKeySequence(u"Ctrl+1"_s) << u"map"_s;
        QTest::addRow("Ctrl+2") << QKeySequence(u"Ctrl+2"_s) << u"table"_s;
        QTest::addRow("Ctrl+4") << QKeySequence(u"Ctrl+4"_s) << u"timeline"_s;
        QTest::addRow("Ctrl+6") << QKeySequence(u"Ctrl+6"_s) << u"vault"_s;
    }
    void keysMoveTheFocus()
    {
        QFETCH(QKeySequence, keys);
        QFETCH(QString, target);
        Desk desk;
        VaultSnapshot vault;
        vault.entries << VaultEntry();
        desk.window.showVault(vault);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        (target == u"map"_s ? static_cast<QWidget*>(desk.table) : desk.map)->setFocus();
        QTest::keySequence(&desk.window, keys);
        const QMap<QString, QWidget*> widgets{{u"filter"_s, desk.filter}, {u"map"_s, desk.map},
            {u"table"_s, desk.table}, {u"timeline"_s, desk.window.findChild<QWidget*>(u"timelineList"_s)},
            {u"vault"_s, desk.window.findChild<QWidget*>(u"vaultList"_s)}};
        QCOMPARE_EQ(QApplication::focusWidget(), widgets.value(target));
    }

    void selectAllListed()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.filter->setText(u"2-5"_s);
        desk.map->setFocus();
        QTest::keySequence(desk.map, QKeySequence(QKeySequence::SelectAll));
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({2, 3, 4, 5}));
    }

    void copiesAsJson()
    {
        Desk desk;
        QClipboard* clipboard = QGuiApplication::clipboard();
        auto* copy = desk.window.findChild<QAction*>(u"copyJson"_s);
        const auto shards = [clipboard] {
            QList<int> numbers;
            const auto rows = QJsonDocument::fromJson(clipboard->text().toUtf8())["shards"_L1].toArray();
            for (const QJsonValue& row : rows)
                numbers << row["id"_L1].toInt(-1);
            return numbers;
        };
        clipboard->clear();
        desk.selection->set({1, 3}, 3);
        copy->trigger();
        QCOMPARE_EQ(shards(), QList<int>({1, 3}));
        // Of two wishes the newer one counts, and what was copied elsewhere meanwhile stays.
        desk.window.showSnapshot(sampleFleet(2000));
        QList<int> many(ShardClipboard::mostAtOnce + 1);
        std::iota(many.begin(), many.end(), 100);
        const auto settle = [] {
            slowWork()->waitForDone();
            QCoreApplication::processEvents();
        };
        desk.selection->set(many, 100);
        copy->trigger();
        settle();
        QCOMPARE_EQ(shards(), many);
        copy->trigger();
        desk.selection->set({7}, 7);
        copy->trigger();
        settle();
        QCOMPARE_EQ(shards(), QList<int>{7});
        desk.selection->set(many, 100);
        copy->trigger();
        clipboard->setText(u"a recipe"_s);
        settle();
        QCOMPARE_EQ(clipboard->text(), u"a recipe"_s);
    }

    //! A third of a second's work: the window goes on while it is made.
    void copiesThousandsAside()
    {
        constexpr int total = 16'384;
        Desk desk;
        desk.window.showSnapshot(sampleFleet(total));
        QList<int> all(total);
        std::iota(all.begin(), all.end(), 0);
        desk.selection->set(all, 0);
        QGuiApplication::clipboard()->clear();
        QSemaphore free;
        const int threads = slowWork()->maxThreadCount();
        slowWork()->setMaxThreadCount(1);
        slowWork()->start([&free] { free.acquire(); });
        desk.window.findChild<QAction*>(u"copyJson"_s)->trigger();
        QCoreApplication::processEvents();
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        free.release();
        slowWork()->waitForDone();
        slowWork()->setMaxThreadCount(threads);
        QCoreApplication::processEvents();
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE_EQ(
            QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8())["shards"_L1].toArray().size(),
            total);
    }

    void readOnlyGreysEverything()
    {
        Desk desk(false, true);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.click(3);
        QList<QAction*> actions = desk.actions->all();
        actions << desk.actions->splitAction() << desk.actions->handOverAction();
        for (const QAction* action : std::as_const(actions)) {
            // The wizard is there to look at plans; what it can't do, it says itself.
            QCOMPARE_EQ(action->isEnabled(), action == desk.actions->reshardAction());
            QVERIFY(action->isEnabled() || action->toolTip().contains(u"ead-only"_s));
        }
        for (const Qt::Key key : {Qt::Key_R, Qt::Key_P, Qt::Key_C})
            QTest::keyClick(desk.map, key);
        QCOMPARE_EQ(desk.commands.size(), 0);
    }

    void greyedActionsSayWhy()
    {
        Desk desk;
        QAction* resume = desk.actions->action(ShardCommand::Resume);
        QVERIFY(!resume->isEnabled());
        QVERIFY(resume->toolTip().contains(u"Select"_s));
        desk.click(0);
        QVERIFY(!resume->isEnabled());
        QVERIFY(resume->toolTip().contains(u"None of the selected"_s));
        desk.click(3);
        QVERIFY(resume->isEnabled());
        desk.window.showSnapshot(sampleFleet(16, {}, 250));
        QVERIFY(!resume->isEnabled());
    }

    void closingAsksToStopOnce()
    {
        Desk desk;
        QSignalSpy stops(&desk.window, &MainWindow::stopRequested);
        desk.click(3);
        desk.window.close();
        QCOMPARE_EQ(stops.size(), 1);
        QVERIFY2(desk.window.isVisible(), "it stays to say that sessions are being saved");
        QVERIFY(desk.window.findChild<NoticeBar*>(u"banner"_s)->text().startsWith(u"Saving sessions"_s));
        QVERIFY(!desk.actions->action(ShardCommand::Resume)->isEnabled());
        desk.window.close();
        QCOMPARE_EQ(stops.size(), 1);
        QVERIFY(!desk.window.isVisible());
    }

    void keySheetComesFromTheActions()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(desk.map, Qt::Key_Question);
        auto* sheet = desk.window.findChild<QDialog*>();
        QVERIFY(sheet && sheet->isVisible());
        QStringList texts;
        const auto labels = sheet->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            texts << label->text();
        for (const QString& keys : {u"R"_s, u"Shift+X"_s, u"Ctrl+R"_s, u"Ctrl+E"_s, u"Ctrl+F  /"_s, u"Ctrl+4  4"_s,
                 u"Ctrl+I"_s, u"Del"_s, u"Shift+C"_s})
            QVERIFY2(texts.contains(keys), qPrintable(texts.join(u" | "_s)));
    }
};

QTEST_MAIN(TestWindowCommands)
#include "tst_windowcommands.moc"
