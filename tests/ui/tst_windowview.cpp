// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/desk.h"
#include "ui/commands/commandlist.h"
#include "ui/commands/costdialog.h"
#include "ui/commands/rollingdialog.h"
#include "ui/models/colorrules.h"
#include "ui/models/discordtable.h"
#include "ui/models/viewhistory.h"
#include "ui/views/colorrulesdialog.h"
#include "ui/views/detailpane.h"
#include "ui/views/filterbar.h"
#include "ui/views/hintbar.h"
#include "ui/views/noticebar.h"
#include "ui/views/shardheader.h"
#include "ui/views/shardtotalsrow.h"

#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QStandardItemModel>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QTreeWidget>

#include <cmath>
#include <functional>

using namespace Shardroom;

//! What stands around the shard table (desktop.md, b1 and b2): copy for Discord, totals, tick boxes, row colours, the
//! bar of hints, undo, and the questions that need not be asked twice.
class TestWindowView : public QObject {
    Q_OBJECT

    static QAction* action(const Desk& desk, const QString& name) { return desk.window.findChild<QAction*>(name); }
    template <typename T>
    static T* opened(const Desk& desk)
    {
        T* found = nullptr;
        const auto all = desk.window.findChildren<T*>();
        for (T* one : all)
            found = one->isVisible() ? one : found;
        return found;
    }
    static QPoint boxOf(const Desk& desk, int row)
    {
        return desk.table->visualRect(desk.table->model()->index(row, int(ShardColumn::Marked))).center();
    }
    static QPoint headerBox(const Desk& desk)
    {
        const QHeaderView* header = desk.table->horizontalHeader();
        return {header->sectionViewportPosition(int(ShardColumn::Marked))
                + header->sectionSize(int(ShardColumn::Marked)) / 2,
            header->height() / 2};
    }
    static double luminance(const QColor& color)
    {
        const auto linear
            = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
    }
    static double contrast(const QColor& one, const QColor& other)
    {
        const auto [low, high] = std::minmax({luminance(one), luminance(other)});
        return (high + 0.05) / (low + 0.05);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    //! b1: the shape in which shard commands of bots answer.
    void copyForDiscord()
    {
        Desk desk;
        desk.selection->set({2, 3, 7}, 3);
        desk.table->sortByColumn(int(ShardColumn::Number), Qt::DescendingOrder);
        action(desk, u"copyDiscord"_s)->trigger();
        QCOMPARE_EQ(QGuiApplication::clipboard()->text(),
            QStringLiteral("```\n"
                           "STATUS        | SHARD |  PING | GUILDS\n"
                           "\u2715 Failed      |     7 |     \u2014 |  1,007\n"
                           "\u25B2 Backing off |     3 |     \u2014 |  1,003\n"
                           "\u25CF Ready       |     2 | 52 ms |  1,002\n"
                           "```"));
        QVERIFY(action(desk, u"copyDiscord"_s)->text().contains(u"Discord"_s));
        QVERIFY(desk.window.findChild<CommandList*>()->find(u"copyDiscord"_s)); // in the palette
    }

    void aDiscordMessageHasAnEnd_data()
    {
        QTest::addColumn<int>("shards");
        QTest::addRow("all fit") << 16;
        QTest::addRow("they just fit") << 57;
        QTest::addRow("one too many") << 58;
        QTest::addRow("the most") << 16384;
    }
    void aDiscordMessageHasAnEnd()
    {
        QFETCH(int, shards);
        ShardTableModel model;
        model.setSnapshot(sampleFleet(shards));
        const QString text = discordTable(model, {});
        QVERIFY2(text.size() <= discordMessageLimit, qPrintable(QString::number(text.size())));
        QStringList lines = text.split(u'\n');
        QCOMPARE_EQ(lines.takeFirst(), u"```"_s);
        QCOMPARE_EQ(lines.takeLast(), u"```"_s);
        const QString titles = lines.takeFirst();
        int more = 0;
        if (!lines.last().contains(u'|')) {
            QString number = lines.takeLast();
            QVERIFY2(number.startsWith(u"and "_s) && number.endsWith(u" more"_s), qPrintable(number));
            more = QLocale().toInt(number.remove(u"and "_s).remove(u" more"_s));
            QVERIFY2(text.size() > discordMessageLimit - 2 * titles.size(), "there was room for more");
        }
        QCOMPARE_EQ(more > 0, shards > 57);
        QCOMPARE_EQ(int(lines.size()) + more, shards);
        for (const QString& line : std::as_const(lines)) {
            QCOMPARE_EQ(line.size(), titles.size());
            for (qsizetype at = titles.indexOf(u'|'); at >= 0; at = titles.indexOf(u'|', at + 1))
                QCOMPARE_EQ(line[at], u'|');
        }
    }

    //! What the details say, by keyboard: also of shards that are not the only ones.
    void copiesDetails()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        const Command* command = desk.window.findChild<CommandList*>()->find(u"copyDetails"_s); // in the palette
        QVERIFY(command && command->mayHaveKeys);
        QVERIFY(desk.window.findChild<QMenu*>(u"shardsMenu"_s)->actions().contains(action(desk, u"copyDetails"_s)));
        const auto copied = [&desk] {
            QGuiApplication::clipboard()->clear();
            QTest::keySequence(desk.table, QKeySequence(u"Ctrl+Alt+C"_s));
            return QGuiApplication::clipboard()->text();
        };
        desk.selection->set({7}, 7);
        QString text = copied();
        QVERIFY2(text.startsWith(u"Shard 7 of 16\nState: "_s), qPrintable(text));
        QVERIFY2(text.contains(u"\nGuilds: 1,007 ("_s), qPrintable(text));
        desk.selection->set({5}, 5);
        text = copied();
        QVERIFY(text.contains(maskedSessionId(sampleSessionId)));
        QVERIFY(!text.contains(QString::fromUtf8(sampleSessionId)));
        desk.selection->set({2, 5, 7}, 5);
        text = copied();
        QVERIFY2(text.contains(u"\nGuilds: 3,014, 0 in an outage\n"_s), qPrintable(text)); // as the page sums them up
        for (const auto* title : {"\nShard 2 of 16\n", "\nShard 5 of 16\n", "\nShard 7 of 16\n"})
            QVERIFY2(text.contains(QString::fromLatin1(title)), title);
        QVERIFY(!text.contains(u"Shard 3 of 16"_s));
        // Of very many, the first.
        desk.window.showSnapshot(sampleFleet(2048, {}, 1000));
        desk.selection->set(desk.window.findChild<ShardTableModel*>()->listedNumbers(), 0);
        text = copied();
        QVERIFY(text.contains(u"\nShard 49 of 2,048\n"_s) && !text.contains(u"\nShard 50 of 2,048\n"_s));
        QVERIFY2(text.endsWith(u"and 1,998 more\n"_s), qPrintable(text.right(40)));
        desk.selection->clear();
        QVERIFY(copied().startsWith(u"All 2,048 shards\n"_s));
    }

    //! RabbitMQ's totals: what is listed, or what is selected, always in sight.
    void totals()
    {
        Desk desk;
        auto* row = desk.window.findChild<ShardTotalsRow*>();
        QVERIFY(row && row->isVisible());
        QTRY_COMPARE_EQ(row->textAt(ShardColumn::Number), u"16"_s);
        QCOMPARE_EQ(row->textAt(ShardColumn::State), u"13 ready"_s);
        QCOMPARE_EQ(row->textAt(ShardColumn::Latency), u"58 ms"_s); // of thirteen, the seventh: shard 8
        QCOMPARE_EQ(row->textAt(ShardColumn::Guilds), u"16,120"_s);
        QCOMPARE_EQ(row->textAt(ShardColumn::EventRate), u"228"_s); // 16 × 10 + 120, without 13 + 17 + 22
        QVERIFY2(row->inWords().contains(u". 13 of 16 ready. Median latency: 58 ms. Events per second: 228. "_s),
            qPrintable(row->inWords()));

        FleetSnapshot later = sampleFleet(16, desk.states, 1000);
        later.shards[1].identifies = 1200;
        later.shards[2].resumes = 7;
        later.shards[2].unavailable = 5;
        later.shards[4].bytesIn = 2048000;
        later.setShards(later.shards);
        desk.window.showSnapshot(later);
        QTRY_COMPARE_EQ(row->textAt(ShardColumn::Identifies), u"1,200"_s);
        QCOMPARE_EQ(row->textAt(ShardColumn::Resumes), u"7"_s);
        QCOMPARE_EQ(row->textAt(ShardColumn::Unavailable), u"5"_s);
        QVERIFY(row->textAt(ShardColumn::Received).contains(u"2"_s));

        desk.selection->set({2, 3}, 3);
        QTRY_COMPARE_EQ(row->textAt(ShardColumn::Number), u"2"_s);
        QCOMPARE_EQ(row->textAt(ShardColumn::Guilds), u"2,005"_s);
        QVERIFY(row->inWords().startsWith(u"Totals of 2 selected shard"_s));
        desk.selection->set({2}, 2); // one is no sum
        QTRY_COMPARE_EQ(row->textAt(ShardColumn::Number), u"16"_s);
        desk.filter->setText(u"state:failed"_s);
        QTRY_COMPARE_EQ(row->textAt(ShardColumn::Number), u"1"_s);
        QCOMPARE_EQ(row->textAt(ShardColumn::Latency), u"\u2014"_s);
    }

    //! Who listens to the window is not told the sums four times a second, but finds them when he asks.
    void totalsAreNotAnnounced()
    {
        Desk desk;
        auto* row = desk.window.findChild<ShardTotalsRow*>();
        QTRY_COMPARE_EQ(row->textAt(ShardColumn::EventRate), u"228"_s);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(row);
        QVERIFY(spoken);
        const QString name = spoken->text(QAccessible::Name);
        QVERIFY(!name.isEmpty());
        QVERIFY(spoken->text(QAccessible::Description).contains(u"Events per second: 228"_s));
        FleetSnapshot later = sampleFleet(16, desk.states, 250);
        later.shards[0].eventsPerSecond += 100;
        later.setShards(later.shards);
        desk.window.showSnapshot(later);
        QTRY_COMPARE_EQ(row->textAt(ShardColumn::EventRate), u"328"_s);
        desk.selection->set({0, 1}, 0);
        QTRY_COMPARE_EQ(row->textAt(ShardColumn::Number), u"2"_s);
        // What the widget itself holds is announced whenever it is set.
        QCOMPARE_EQ(row->accessibleDescription(), QString());
        QCOMPARE_EQ(row->accessibleName(), name);
        QCOMPARE_EQ(spoken->text(QAccessible::Name), name);
        QVERIFY2(spoken->text(QAccessible::Description).startsWith(u"Totals of 2 selected shard"_s),
            qPrintable(spoken->text(QAccessible::Description)));
    }

    //! They stand under their columns, wherever those are.
    void totalsFollowTheColumns()
    {
        Desk desk;
        desk.window.resize(1000, 800); // so that there is something to scroll
        auto* row = desk.window.findChild<ShardTotalsRow*>();
        QHeaderView* header = desk.table->horizontalHeader();
        const auto isUnder = [&] {
            for (int column = 0; column < shardColumnCount; ++column) {
                const QRect place = row->placeOf(ShardColumn(column));
                if (header->isSectionHidden(column) ? !place.isEmpty()
                                                    : row->mapToGlobal(place.topLeft()).x()
                                != header->viewport()
                                       ->mapToGlobal(QPoint(header->sectionViewportPosition(column), 0))
                                       .x()
                            || place.width() != header->sectionSize(column))
                    return false;
            }
            return true;
        };
        QVERIFY(isUnder());
        header->moveSection(header->visualIndex(int(ShardColumn::Guilds)), 1);
        header->resizeSection(int(ShardColumn::Latency), 333);
        desk.table->setColumnHidden(int(ShardColumn::Fill), true);
        for (const ShardColumn column : {ShardColumn::Host, ShardColumn::Cause, ShardColumn::Session})
            desk.table->setColumnHidden(int(column), false);
        QVERIFY(isUnder());
        const QPoint before = row->placeOf(ShardColumn::State).topLeft();
        desk.table->horizontalScrollBar()->setValue(60);
        QCOMPARE_EQ(desk.table->horizontalScrollBar()->value(), 60);
        QVERIFY(isUnder());
        QCOMPARE_EQ(before.x() - row->placeOf(ShardColumn::State).x(), 60);
        QVERIFY(row->mapToGlobal(QPoint()).y() >= desk.table->mapToGlobal(QPoint(0, desk.table->height())).y());
    }

    //! Of a moment of the past, what nobody recorded is not summed up.
    void totalsOfThePast()
    {
        Selection selection;
        ShardTableModel model;
        ShardTable table(&model, &selection);
        ShardTotalsRow row(&table, &model, &selection);
        model.setSnapshot(sampleFleet(8), ShardTableModel::Source::History);
        row.show();
        QCOMPARE_EQ(row.textAt(ShardColumn::Guilds), u"8,028"_s);
        for (const ShardColumn column : {ShardColumn::Resumes, ShardColumn::Identifies, ShardColumn::Received})
            QCOMPARE_EQ(row.textAt(column), QString());
        QVERIFY(!row.inWords().contains(u"IDENTIFY"_s));
        model.setSnapshot(sampleFleet(8));
        QTRY_COMPARE_EQ(row.textAt(ShardColumn::Resumes), u"0"_s);
    }

    //! One pass over the rows and one row of texts.
    //! As in the header: who gets no events is not ready.
    void theDeafAreNotReady()
    {
        Desk desk;
        FleetSnapshot fleet = sampleFleet(16, desk.states);
        fleet.shards[5].deafSince = sampleTime();
        fleet.setShards(fleet.shards);
        desk.window.showSnapshot(fleet);
        ShardTableModel model;
        model.setSnapshot(fleet);
        QCOMPARE_EQ(ShardTotals::of(model, {}).ready, 12);
        QVERIFY2(
            desk.map->accessibleDescription().startsWith(u"12 of 16"_s), qPrintable(desk.map->accessibleDescription()));
        const auto labels = desk.window.findChild<DetailPane*>()->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->text().startsWith(u"12\u00a0Ready"_s) && label->text().endsWith(u"1 deaf"_s);
        }));
    }

    void totalsOf16384Rows()
    {
        ShardTableModel model;
        model.setSnapshot(sampleFleet(16384));
        ShardTotals totals;
        QBENCHMARK
        {
            totals = ShardTotals::of(model, {});
        }
        QCOMPARE_EQ(totals.ready, 16384);
    }

    //! Fifty rules of which none fits, on sixty rows in sight.
    void fiftyRulesOnAScreen()
    {
        QList<ColorRule> rules;
        for (int i = 0; i < ColorRules::most; ++i)
            rules << ColorRule{true, u"guilds:>%1 state:failed|backoff"_s.arg(i), 1};
        ShardTableModel model;
        model.setSnapshot(sampleFleet(16384));
        model.setColorRules(ColorRules(rules));
        int painted = 0;
        QBENCHMARK
        {
            for (int row = 0; row < 60; ++row) {
                for (int column = 0; column < shardColumnCount; ++column)
                    painted += model.index(row, column).data(Qt::BackgroundRole).isValid() ? 1 : 0;
            }
        }
        QCOMPARE_EQ(painted, 0);
    }

    //! htop's tags: a click on a box is about that shard alone.
    void boxesTick()
    {
        Desk desk;
        QTest::mouseClick(desk.table->viewport(), Qt::LeftButton, {}, boxOf(desk, 2));
        QTest::mouseClick(desk.table->viewport(), Qt::LeftButton, {}, boxOf(desk, 5));
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({2, 5}));
        QCOMPARE_EQ(desk.tableRows(), QList<int>({2, 5}));
        auto* header = desk.window.findChild<ShardHeader*>();
        QCOMPARE_EQ(header->marked(), Qt::PartiallyChecked);
        desk.table->sortByColumn(int(ShardColumn::Number), Qt::DescendingOrder);
        desk.window.showSnapshot(sampleFleet(16, desk.states, 1000));
        QCOMPARE_EQ(desk.tableRows(), QList<int>({2, 5}));
        QTest::mouseClick(desk.table->viewport(), Qt::LeftButton, {}, boxOf(desk, 13)); // shard 2 stands there now
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({5}));
        // Two quick clicks are two.
        QTest::mouseClick(desk.table->viewport(), Qt::LeftButton, {}, boxOf(desk, 0));
        QTest::mouseDClick(desk.table->viewport(), Qt::LeftButton, {}, boxOf(desk, 0));
        QTest::mouseClick(desk.table->viewport(), Qt::LeftButton, {}, boxOf(desk, 1));
        QVERIFY(desk.selection->contains(14) && desk.selection->contains(5));
        // Any other place of the row selects it alone.
        QTest::mouseClick(desk.table->viewport(), Qt::LeftButton, {},
            desk.table->visualRect(desk.table->model()->index(3, int(ShardColumn::State))).center());
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({12}));
        // By keyboard.
        desk.table->setFocus();
        QTest::keyClick(desk.table, Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(desk.table, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({11, 12}));
    }

    //! Drawn over, boxes become what the first one became.
    void boxesAreDrawnOver()
    {
        Desk desk;
        desk.selection->set({2, 9}, 9);
        const auto drawTo = [&desk](int from, int to) {
            const QPoint end = boxOf(desk, to);
            QTest::mousePress(desk.table->viewport(), Qt::LeftButton, {}, boxOf(desk, from));
            QMouseEvent move(QEvent::MouseMove, QPointF(end), QPointF(desk.table->viewport()->mapToGlobal(end)),
                Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(desk.table->viewport(), &move);
            QTest::mouseRelease(desk.table->viewport(), Qt::LeftButton, {}, end);
        };
        drawTo(1, 4);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({1, 2, 3, 4, 9}));
        drawTo(4, 3);
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({1, 2, 9}));
    }

    void theBoxOfAll()
    {
        Desk desk;
        desk.filter->setText(u"0-4"_s);
        auto* header = desk.window.findChild<ShardHeader*>();
        const int sorted = header->sortIndicatorSection();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, headerBox(desk));
        QCOMPARE_EQ(desk.selection->numbers(), QList<int>({0, 1, 2, 3, 4}));
        QCOMPARE_EQ(header->marked(), Qt::Checked);
        QCOMPARE_EQ(header->sortIndicatorSection(), sorted);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, headerBox(desk));
        QVERIFY(desk.selection->isEmpty());
        QCOMPARE_EQ(header->marked(), Qt::Unchecked);
    }

    //! The column is hidden like any other, says nothing in copies, and does not turn an old layout round.
    void boxesAreAColumn()
    {
        Desk desk;
        desk.selection->set({2, 3}, 2);
        QVERIFY2(desk.table->selectedText().startsWith(u"Shard\t"_s), qPrintable(desk.table->selectedText()));
        desk.table->setColumnHidden(int(ShardColumn::Marked), true);
        const QByteArray hidden = desk.table->saveColumns();
        desk.table->resetColumns();
        QVERIFY(!desk.table->isColumnHidden(int(ShardColumn::Marked)));
        QVERIFY(desk.table->restoreColumns(hidden));
        QVERIFY(desk.table->isColumnHidden(int(ShardColumn::Marked)));
        // As a program without boxes wrote it.
        QStandardItemModel before(1, shardColumnCount - 1);
        QTableView older;
        older.setModel(&before);
        older.horizontalHeader()->setSectionsMovable(true);
        older.horizontalHeader()->setStretchLastSection(true);
        older.horizontalHeader()->moveSection(int(ShardColumn::Guilds), 1);
        older.horizontalHeader()->setSortIndicator(int(ShardColumn::Latency), Qt::DescendingOrder);
        QVERIFY(desk.table->restoreColumns(older.horizontalHeader()->saveState()));
        const QHeaderView* header = desk.table->horizontalHeader();
        QCOMPARE_EQ(header->visualIndex(int(ShardColumn::Marked)), 0);
        QCOMPARE_EQ(header->visualIndex(int(ShardColumn::Number)), 1);
        QCOMPARE_EQ(header->visualIndex(int(ShardColumn::Guilds)), 2);
        QVERIFY(header->sectionSize(int(ShardColumn::Marked)) < 40);
        QCOMPARE_EQ(header->sortIndicatorSection(), int(ShardColumn::Latency));
    }

    //! btop: every key that is shown can be clicked.
    void hintsAreTheActions()
    {
        Desk desk;
        desk.window.resize(1440, 900);
        auto* hints = desk.window.findChild<HintBar*>();
        const auto button = [&](const QString& name) { return desk.window.findChild<HintButton*>(u"hint-"_s + name); };
        QTRY_VERIFY(hints->isVisible() && button(u"keySheet"_s)->isVisible());
        const auto* label = desk.window.findChild<QLabel*>(u"hintSelected"_s);
        QCOMPARE_EQ(label->text(), u"Nothing selected:"_s);
        for (const auto& [name, text] : {std::pair{u"resume"_s, u"R Resume"_s}, {u"pause"_s, u"P Pause"_s},
                 {u"end"_s, u"Shift+X End session\u2026"_s}, {u"copyTable"_s, u"Ctrl+C Copy as table"_s},
                 {u"export"_s, u"Ctrl+E Export states\u2026"_s}, {u"pauseLive"_s, u"Space Pause the live view"_s},
                 {u"keySheet"_s, u"? Keys"_s}})
            QCOMPARE_EQ(button(name)->text(), text);
        QVERIFY(!button(u"pause"_s)->isEnabled());
        QVERIFY2(button(u"pause"_s)->toolTip().contains(u"elect"_s), qPrintable(button(u"pause"_s)->toolTip()));
        desk.selection->set({4, 5}, 4);
        QCOMPARE_EQ(label->text(), u"2 selected:"_s);
        QVERIFY(button(u"pause"_s)->isEnabled());
        QTest::mouseClick(button(u"pause"_s), Qt::LeftButton);
        QCOMPARE_EQ(desk.commands.size(), 1);
        QVERIFY(desk.command() == ShardCommand::Pause);
        QCOMPARE_EQ(desk.shards(), QList<int>({4, 5}));
        // A key that was changed is shown.
        QCOMPARE_EQ(desk.window.findChild<CommandList*>()->setKeys(u"pause"_s, {QKeySequence(u"U"_s)}), QString());
        QCOMPARE_EQ(button(u"pause"_s)->text(), u"U Pause"_s);
    }

    void hintsAreNeverCut()
    {
        Desk desk;
        auto* hints = desk.window.findChild<HintBar*>();
        for (const int width : {1440, 960, 700, 480, 1440}) {
            hints->setMaximumWidth(width);
            hints->resize(width, hints->height());
            int shown = 0;
            bool isLeftOut = false;
            for (const HintButton* button : hints->buttons()) {
                QVERIFY2(!(isLeftOut && !button->isHidden()), "left out from the right");
                isLeftOut = isLeftOut || button->isHidden();
                shown += button->isHidden() ? 0 : 1;
            }
            QCOMPARE_EQ(isLeftOut, width < 900);
            QVERIFY(shown > 0);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            for (const HintButton* button : hints->buttons()) {
                if (!button->isHidden()) {
                    QVERIFY2(button->geometry().right() < width, qPrintable(button->text()));
                    QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
                }
            }
        }
        QVERIFY(desk.window.statusBar()->height() < desk.window.fontMetrics().height() * 5 / 2);
    }

    //! "All" row of b2: reduced motion.
    void nothingMovesByItself()
    {
        Desk desk(true);
        QVERIFY(!desk.window.isAnimated());
        const auto trees = desk.window.findChildren<QTreeView*>();
        for (const QTreeView* tree : trees)
            QVERIFY2(!tree->isAnimated(), qPrintable(tree->objectName()));
        for (const Qt::UIEffect effect :
            {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip})
            QVERIFY(!QApplication::isEffectEnabled(effect));
    }

    void hintsCanBeHidden()
    {
        QTemporaryDir directory;
        const WindowOptions options{false, false, {}, directory.filePath(u"hints.ini"_s), false};
        {
            MainWindow window(options);
            window.show();
            QVERIFY(window.findChild<HintBar*>()->isVisible());
            window.findChild<QAction*>(u"showHints"_s)->trigger();
            QVERIFY(!window.statusBar()->isVisible());
            window.saveLayout();
        }
        MainWindow window(options);
        window.show();
        QVERIFY(!window.findChild<HintBar*>()->isVisible());
        QVERIFY(!window.findChild<QAction*>(u"showHints"_s)->isChecked());
    }

    //! RedisInsight: what costs nothing need not be asked each time.
    void whatCostsNothingCanBeSilenced()
    {
        Desk desk;
        desk.states.clear();
        desk.window.showSnapshot(sampleFleet(16));
        desk.selection->set(desk.window.findChild<ShardTableModel*>()->listedNumbers(), 0);
        action(desk, u"pause"_s)->trigger();
        auto* question = opened<CostDialog>(desk);
        QVERIFY(question);
        auto* silence = question->findChild<QCheckBox*>(u"silence"_s);
        QVERIFY(silence && !silence->isChecked());
        silence->setChecked(true);
        question->reject(); // not now is not never
        QVERIFY(desk.commands.isEmpty());
        action(desk, u"pause"_s)->trigger();
        question = opened<CostDialog>(desk);
        QVERIFY(question);
        question->findChild<QCheckBox*>(u"silence"_s)->setChecked(true);
        question->findChild<QPushButton*>(u"confirm"_s)->click();
        QCOMPARE_EQ(desk.commands.size(), 1);
        action(desk, u"pause"_s)->trigger();
        QVERIFY(!opened<CostDialog>(desk));
        QCOMPARE_EQ(desk.commands.size(), 2);
        QVERIFY(desk.command(1) == ShardCommand::Pause);
    }

    //! Never where identifies or sessions are spent.
    void whatCostsIsAlwaysAsked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("shard");
        QTest::addRow("end") << u"end"_s << 4;
        QTest::addRow("re-identify") << u"reidentify"_s << 4;
        QTest::addRow("resume without a session") << u"resume"_s << 7;
    }
    void whatCostsIsAlwaysAsked()
    {
        QFETCH(QString, name);
        QFETCH(int, shard);
        Desk desk;
        desk.selection->set({shard}, shard);
        for (int time = 0; time < 2; ++time) {
            action(desk, name)->trigger();
            auto* question = opened<CostDialog>(desk);
            QVERIFY(question);
            QVERIFY(!question->findChild<QCheckBox*>());
            QVERIFY(!question->isSilenced());
            if (auto* phrase = question->findChild<QLineEdit*>())
                phrase->setText(phrase->placeholderText());
            question->findChild<QPushButton*>(u"confirm"_s)->click();
            QCOMPARE_EQ(desk.commands.size(), time + 1);
        }
    }

    void aRollingResumeCanBeSilenced()
    {
        Desk desk;
        QSignalSpy wishes(&desk.window, &MainWindow::rollRequested);
        action(desk, u"rollingReidentify"_s)->trigger();
        auto* dialog = opened<RollingDialog>(desk);
        QVERIFY(dialog);
        QVERIFY2(!dialog->findChild<QCheckBox*>(), "it spends identifies");
        dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        desk.selection->set({1, 2, 4}, 1);
        action(desk, u"rollingResume"_s)->trigger();
        dialog = opened<RollingDialog>(desk);
        QVERIFY(dialog);
        dialog->findChild<QSpinBox*>(u"rollAtOnce"_s)->setValue(3);
        dialog->findChild<QCheckBox*>(u"silence"_s)->setChecked(true);
        dialog->findChild<QPushButton*>(u"rollStart"_s)->click();
        QCOMPARE_EQ(wishes.size(), 1);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

        desk.selection->set({5, 6}, 5);
        action(desk, u"rollingResume"_s)->trigger();
        QVERIFY(!opened<RollingDialog>(desk));
        QCOMPARE_EQ(wishes.size(), 2);
        QCOMPARE_EQ(wishes[1][0].value<RollingWish>().atOnce, 3);
        QCOMPARE_EQ(wishes[1][1].value<ShardSelection>().numbers, QList<int>({5, 6}));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!desk.window.findChild<RollingDialog*>());
        // What can't begin says why, as always.
        desk.selection->set({7}, 7);
        action(desk, u"rollingResume"_s)->trigger();
        QVERIFY(opened<RollingDialog>(desk));
        QCOMPARE_EQ(wishes.size(), 2);
        opened<RollingDialog>(desk)->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        // The other kind still asks.
        action(desk, u"rollingReidentify"_s)->trigger();
        QVERIFY(opened<RollingDialog>(desk));
    }

    //! Wireshark's colour rules: text stays readable on all of them.
    void rowColoursCanBeRead_data()
    {
        QTest::addColumn<Theme::Scheme>("scheme");
        QTest::addRow("light") << Theme::Scheme::Light;
        QTest::addRow("dark") << Theme::Scheme::Dark;
        QTest::addRow("high contrast") << Theme::Scheme::HighContrast;
    }
    void rowColoursCanBeRead()
    {
        QFETCH(Theme::Scheme, scheme);
        Theme::apply(scheme);
        const QPalette palette = QApplication::palette();
        Theme::apply(Theme::Scheme::Light);
        QSet<QRgb> all;
        for (int color = 0; color < Theme::rowColorCount; ++color) {
            const QColor ground = Theme::rowColor(color, palette);
            const double found = contrast(ground, palette.color(QPalette::Text));
            QVERIFY2(found >= 4.5, qPrintable(u"%1: %2"_s.arg(Theme::rowColorName(color)).arg(found)));
            QVERIFY2(contrast(ground, palette.color(QPalette::Base)) > 1.08, qPrintable(Theme::rowColorName(color)));
            all << ground.rgb();
        }
        QCOMPARE_EQ(int(all.size()), Theme::rowColorCount);
    }

    void theFirstRuleThatFitsWins()
    {
        ShardTableModel model;
        model.setSnapshot(sampleFleet(16, {{3, ShardState::BackingOff}, {7, ShardState::Failed}}));
        const auto ground = [&model](int row) { return model.index(row, 2).data(Qt::BackgroundRole); };
        QVERIFY(!ground(3).isValid());
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setColorRules(ColorRules({{false, u"3"_s, 6}, {true, u"state:failed"_s, 0}, {true, u"0-7"_s, 4}}));
        QCOMPARE_EQ(changes.size(), 1);
        const auto is = [&](int row, int color) {
            return ground(row).value<QColor>() == Theme::rowColor(color, QGuiApplication::palette());
        };
        QVERIFY(is(7, 0));
        QVERIFY(is(3, 4)); // the first rule is off
        QVERIFY(!ground(8).isValid());
        model.setSnapshot(sampleFleet(16, {{8, ShardState::Failed}}, 1000));
        QVERIFY(is(8, 0));
        QVERIFY(is(7, 4));
    }

    //! A row turns its colour when the shard does, all of it.
    void rowsArePainted()
    {
        Desk desk;
        desk.window.findChild<ShardTableModel*>()->setColorRules(ColorRules({{true, u"state:failed"_s, 3}}));
        const auto colorAt = [&desk](int row, ShardColumn column) {
            const QRect cell = desk.table->visualRect(desk.table->model()->index(row, int(column)));
            return desk.table->viewport()->grab(cell).toImage().pixel(cell.width() - 2, 2);
        };
        const QRgb expected = Theme::rowColor(3, desk.table->palette()).rgb();
        for (const ShardColumn column :
            {ShardColumn::Marked, ShardColumn::Number, ShardColumn::State, ShardColumn::Latency, ShardColumn::Guilds}) {
            QCOMPARE_EQ(colorAt(7, column), expected);
            QVERIFY(colorAt(6, column) != expected);
        }
    }

    void brokenRulesAreTold()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(u"rules.ini"_s);
        {
            QSettings settings(file, QSettings::IniFormat);
            settings.beginWriteArray(u"colorRules"_s, 60);
            for (int i = 0; i < 60; ++i) {
                settings.setArrayIndex(i);
                settings.setValue(u"on"_s, i == 1 ? u"perhaps"_s : u"true"_s);
                settings.setValue(u"filter"_s, i == 2 ? u"colour:?"_s : i == 3 ? QString() : u"guilds:>%1"_s.arg(i));
                settings.setValue(u"color"_s, i == 4 ? 8 : 2);
                if (i == 5)
                    settings.remove(u"color"_s);
            }
            settings.endArray();
        }
        QSettings settings(file, QSettings::IniFormat);
        QStringList problems;
        const ColorRules rules = ColorRules::load(settings, problems);
        QCOMPARE_EQ(int(rules.all().size()), ColorRules::most - 5);
        QCOMPARE_EQ(int(problems.size()), 6); // the five, and those beyond the fiftieth
        for (int i = 0; i < 5; ++i)
            QVERIFY2(problems[i].startsWith(u"Colour rule %1 ("_s.arg(i + 2)), qPrintable(problems[i]));
        MainWindow window({false, false, {}, file, false});
        QVERIFY(window.findChild<NoticeBar*>(u"messages"_s)->text().contains(u"Colour rule 3"_s));
        const QStringList told = window.findChild<NoticeBar*>(u"messages"_s)->text().split(u'\n');
        QCOMPARE_EQ(int(told.size()), 3);
        QVERIFY2(told.last().startsWith(u"4 more"_s), qPrintable(told.last()));
    }

    //! OK in the dialog keeps what it could not read, until somebody changes or removes that.
    void damagedRulesAreKept()
    {
        QTemporaryDir directory;
        const QString file = directory.filePath(u"rules.ini"_s);
        const auto write = [&file](int rules) {
            QSettings settings(file, QSettings::IniFormat);
            settings.clear();
            settings.beginWriteArray(u"colorRules"_s, rules);
            for (int i = 0; i < rules; ++i) {
                settings.setArrayIndex(i);
                settings.setValue(u"on"_s, true);
                settings.setValue(u"filter"_s, i == 1 ? u"shade:dark"_s : u"guilds:>%1"_s.arg(i));
                settings.setValue(u"color"_s, i == 2 ? QVariant(u"mauve"_s) : QVariant(2));
            }
            settings.endArray();
        };
        const auto stored = [&file](int rule, const QString& key) {
            const QSettings settings(file, QSettings::IniFormat);
            return settings.value(u"colorRules/%1/%2"_s.arg(rule).arg(key)).toString();
        };
        const auto edit = [&file](const std::function<void(ColorRulesDialog&)>& change) {
            MainWindow window({false, false, {}, file, false});
            window.show();
            const QString told = window.findChild<NoticeBar*>(u"messages"_s)->text();
            QVERIFY2(told.contains(QDir::toNativeSeparators(file)), qPrintable(told));
            window.findChild<QAction*>(u"openColorRules"_s)->trigger();
            auto* dialog = window.findChild<ColorRulesDialog*>();
            QVERIFY(dialog);
            change(*dialog);
            auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            QVERIFY(ok->isEnabled());
            ok->click();
        };
        write(3);
        edit([](ColorRulesDialog& dialog) {
            auto* list = dialog.findChild<QTreeWidget*>(u"colorRuleList"_s);
            QCOMPARE_EQ(list->topLevelItemCount(), 3);
            QCOMPARE_EQ(list->topLevelItem(1)->text(0), u"shade:dark"_s);
            QVERIFY(list->topLevelItem(1)->text(1).startsWith(u'\u2715'));
            QVERIFY(!list->topLevelItem(0)->text(1).startsWith(u'\u2715'));
            list->setCurrentItem(list->topLevelItem(1));
            const auto* reason = dialog.findChild<QLabel*>(u"colorRuleReason"_s);
            QVERIFY2(reason->text().contains(u"shade"_s), qPrintable(reason->text()));
            dialog.findChild<QPushButton*>(u"colorRuleDown"_s)->click();
        });
        QCOMPARE_EQ(stored(1, u"filter"_s), u"guilds:>0"_s);
        QCOMPARE_EQ(stored(2, u"color"_s), u"mauve"_s);
        QCOMPARE_EQ(stored(3, u"filter"_s), u"shade:dark"_s);
        // Changed, it is a rule like any other; removed, it is gone.
        edit([](ColorRulesDialog& dialog) {
            auto* list = dialog.findChild<QTreeWidget*>(u"colorRuleList"_s);
            list->setCurrentItem(list->topLevelItem(1));
            auto* color = dialog.findChild<QComboBox*>(u"colorRuleColor"_s);
            QCOMPARE_EQ(color->currentIndex(), -1);
            color->setCurrentIndex(4);
            QVERIFY(!list->topLevelItem(1)->text(1).startsWith(u'\u2715'));
            list->setCurrentItem(list->topLevelItem(2));
            dialog.findChild<QPushButton*>(u"removeColorRule"_s)->click();
        });
        QCOMPARE_EQ(stored(2, u"color"_s), u"4"_s);
        QCOMPARE_EQ(stored(3, u"filter"_s), QString());
        // And those for which there is no room in the dialog.
        write(ColorRules::most + 3);
        edit([](ColorRulesDialog& dialog) {
            QCOMPARE_EQ(dialog.findChild<QTreeWidget*>(u"colorRuleList"_s)->topLevelItemCount(), int(ColorRules::most));
        });
        QCOMPARE_EQ(stored(ColorRules::most + 3, u"filter"_s), u"guilds:>%1"_s.arg(ColorRules::most + 2));
    }

    void rulesAreEdited()
    {
        Desk desk;
        action(desk, u"openColorRules"_s)->trigger();
        auto* dialog = opened<ColorRulesDialog>(desk);
        QVERIFY(dialog);
        auto* list = dialog->findChild<QTreeWidget*>(u"colorRuleList"_s);
        auto* filter = dialog->findChild<QLineEdit*>(u"colorRuleFilter"_s);
        auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        const auto press = [dialog](const QString& name) { dialog->findChild<QPushButton*>(name)->click(); };
        QVERIFY(!filter->isEnabled());
        press(u"addColorRule"_s);
        QVERIFY2(!ok->isEnabled(), "it would paint every row");
        filter->setText(u"state:nonsense"_s);
        QVERIFY(!ok->isEnabled());
        const auto* reason = dialog->findChild<QLabel*>(u"colorRuleReason"_s);
        QVERIFY2(reason->text().contains(u"Rule 1: "_s), qPrintable(reason->text()));
        const QColor wrong = filter->palette().color(QPalette::Base);
        filter->setText(u"guilds:>1000"_s);
        QVERIFY(ok->isEnabled());
        QVERIFY(reason->text().isEmpty());
        const QColor good = filter->palette().color(QPalette::Base);
        QVERIFY(wrong.red() > wrong.green() && good.green() > good.red());
        press(u"addColorRule"_s);
        filter->setText(u"state:failed"_s);
        dialog->findChild<QComboBox*>(u"colorRuleColor"_s)->setCurrentIndex(5);
        press(u"colorRuleUp"_s);
        QCOMPARE_EQ(list->topLevelItem(0)->text(0), u"state:failed"_s);
        list->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        ok->click();
        const QList<ColorRule> expected{{true, u"state:failed"_s, 5}, {false, u"guilds:>1000"_s, 0}};
        QVERIFY(desk.window.findChild<ShardTableModel*>()->colorRules().all() == expected);
        // The next window has them too.
        desk.window.saveLayout();
        MainWindow next({false, false, {}, desk.directory.filePath(u"window.ini"_s), false});
        QVERIFY(next.findChild<ShardTableModel*>()->colorRules().all() == expected);
    }

    //! Filter and columns go back and forth, a step each.
    void undoGoesBack()
    {
        Desk desk;
        auto* undo = action(desk, u"undoView"_s);
        auto* redo = action(desk, u"redoView"_s);
        const auto* soon = desk.window.findChild<ViewHistory*>()->findChild<QTimer*>();
        QVERIFY(!undo->isEnabled() && !redo->isEnabled());
        QVERIFY(!undo->property("reason").toString().isEmpty());
        auto* bar = desk.window.findChild<FilterBar*>();
        QHeaderView* header = desk.table->horizontalHeader();
        const int place = header->visualIndex(int(ShardColumn::Guilds));

        bar->setText(u"state:failed"_s);
        QVERIFY(undo->isEnabled());
        emit header->customContextMenuRequested(QPoint(8, 8));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const auto columns = menu->actions();
        const auto fill = std::ranges::find(columns, u"Fill"_s, [](const QAction* one) { return one->text(); });
        QVERIFY(fill != columns.end());
        (*fill)->trigger();
        menu->close();
        QTRY_VERIFY(!soon->isActive());
        header->moveSection(place, 1);
        QTRY_VERIFY(!soon->isActive());
        desk.table->sortByColumn(int(ShardColumn::Latency), Qt::DescendingOrder);
        QTRY_VERIFY(!soon->isActive());
        action(desk, u"resetLayout"_s)->trigger(); // many columns, one step
        QTRY_VERIFY(!soon->isActive());
        QCOMPARE_EQ(header->sortIndicatorSection(), int(ShardColumn::Number));

        undo->trigger();
        QCOMPARE_EQ(header->sortIndicatorSection(), int(ShardColumn::Latency));
        QCOMPARE_EQ(header->visualIndex(int(ShardColumn::Guilds)), 1);
        QVERIFY(desk.table->isColumnHidden(int(ShardColumn::Fill)));
        undo->trigger();
        QCOMPARE_EQ(header->sortIndicatorSection(), int(ShardColumn::Number));
        undo->trigger();
        QCOMPARE_EQ(header->visualIndex(int(ShardColumn::Guilds)), place);
        QVERIFY(desk.table->isColumnHidden(int(ShardColumn::Fill)));
        undo->trigger();
        QVERIFY(!desk.table->isColumnHidden(int(ShardColumn::Fill)));
        QCOMPARE_EQ(bar->text(), u"state:failed"_s);
        undo->trigger();
        QCOMPARE_EQ(bar->text(), QString());
        QCOMPARE_EQ(desk.table->model()->rowCount(), 16);
        QTRY_VERIFY(!soon->isActive());
        QVERIFY(!undo->isEnabled());

        redo->trigger();
        QCOMPARE_EQ(bar->text(), u"state:failed"_s);
        redo->trigger();
        QVERIFY(desk.table->isColumnHidden(int(ShardColumn::Fill)));
        bar->setText(u"0-3"_s); // another way on
        QVERIFY(!redo->isEnabled());
        undo->trigger();
        QCOMPARE_EQ(bar->text(), u"state:failed"_s);
    }

    //! What is typed is a step when it is done with; in the field Ctrl+Z is the field's.
    void undoOfWhatIsTyped()
    {
        Desk desk;
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.filter->setFocus();
        QTest::keyClicks(desk.filter, u"0-7"_s);
        QTest::keyClick(desk.filter, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.filter->text() != u"0-7"_s);
        QVERIFY(!action(desk, u"undoView"_s)->isEnabled());
        desk.filter->selectAll();
        QTest::keyClicks(desk.filter, u"0-3"_s);
        QTest::keyClick(desk.filter, Qt::Key_Return);
        QCOMPARE_EQ(QApplication::focusWidget(), desk.table);
        desk.window.findChild<FilterBar*>()->setText(u"state:failed"_s);
        QTest::keyClick(desk.table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE_EQ(desk.filter->text(), u"0-3"_s);
        QTest::keyClick(desk.table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE_EQ(desk.filter->text(), QString());
        QTest::keyClick(desk.table, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE_EQ(desk.filter->text(), u"0-3"_s);
        desk.filter->setFocus();
        QTest::keyClick(desk.filter, Qt::Key_Escape);
        QCOMPARE_EQ(desk.filter->text(), QString());
        desk.table->setFocus();
        QTest::keyClick(desk.table, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE_EQ(desk.filter->text(), u"0-3"_s);
        // A chip that is clicked while one types: what stood there comes back.
        desk.filter->setFocus();
        desk.filter->selectAll();
        QTest::keyClicks(desk.filter, u"5-6"_s);
        desk.window.findChild<FilterBar*>()->setText(u"is:deaf"_s);
        action(desk, u"undoView"_s)->trigger();
        QCOMPARE_EQ(desk.filter->text(), u"5-6"_s);
        action(desk, u"undoView"_s)->trigger();
        QCOMPARE_EQ(desk.filter->text(), u"0-3"_s);
    }
};

QTEST_MAIN(TestWindowView)
#include "tst_windowview.moc"
