// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/charts/chartspage.h"
#include "ui/mainwindow.h"
#include "ui/models/shardcolumns.h"
#include "ui/theme.h"
#include "ui/views/noticebar.h"
#include "ui/views/shardmap.h"
#include "ui/views/shardtable.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QStandardItemModel>
#include <QtTest/QtTest>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

#include <numeric>

using namespace Shardroom;
using namespace Qt::StringLiterals;

//! What the window remembers, and what it does with settings that make no sense.
class TestWindowLayout : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;

    [[nodiscard]] WindowOptions options(const QString& file) const
    {
        return {true, false, {}, m_directory.filePath(file), false};
    }
    static QAction* action(const MainWindow& window, const QString& text)
    {
        const auto actions = window.findChildren<QAction*>();
        const auto found = std::find_if(
            actions.begin(), actions.end(), [&](QAction* one) { return one->text().remove(u'&') == text; });
        return found == actions.end() ? nullptr : *found;
    }

private slots:
    void isRemembered()
    {
        int before = 0;
        {
            MainWindow window(options(u"a.ini"_s));
            window.show();
            auto* table = window.findChild<ShardTable*>();
            before = table->horizontalHeader()->visualIndex(int(ShardColumn::Guilds));
            QVERIFY(!table->isColumnHidden(int(ShardColumn::Fill)));
            QVERIFY(table->isColumnHidden(int(ShardColumn::Host)));
            table->setColumnHidden(int(ShardColumn::Fill), true);
            table->setColumnHidden(int(ShardColumn::Host), false);
            table->horizontalHeader()->moveSection(before, 1);
            table->sortByColumn(int(ShardColumn::Latency), Qt::DescendingOrder);
            window.findChild<QDockWidget*>(u"timeline"_s)->hide();
            action(window, u"Dark"_s)->trigger();
            QVERIFY(window.close());
        }
        MainWindow window(options(u"a.ini"_s));
        window.show();
        auto* table = window.findChild<ShardTable*>();
        QVERIFY(table->isColumnHidden(int(ShardColumn::Fill)));
        QVERIFY(!table->isColumnHidden(int(ShardColumn::Host)));
        QCOMPARE_EQ(table->horizontalHeader()->visualIndex(int(ShardColumn::Guilds)), 1);
        QCOMPARE_EQ(table->horizontalHeader()->sortIndicatorSection(), int(ShardColumn::Latency));
        window.showSnapshot(sampleFleet(4));
        QCOMPARE_EQ(table->model()->index(0, int(ShardColumn::Number)).data().toString(), u"3"_s);
        QVERIFY(!window.findChild<QDockWidget*>(u"timeline"_s)->isVisible());
        QVERIFY(Theme::isDark(window.palette()));
        QVERIFY(action(window, u"Dark"_s)->isChecked());

        action(window, u"Light"_s)->trigger();
        // Widgets follow in the event loop; the application's palette changes at once.
        QVERIFY(!Theme::isDark(QApplication::palette()));
        action(window, u"Reset layout"_s)->trigger();
        QVERIFY(window.findChild<QDockWidget*>(u"timeline"_s)->isVisible());
        QVERIFY(!table->isColumnHidden(int(ShardColumn::Fill)));
        QCOMPARE_EQ(table->horizontalHeader()->visualIndex(int(ShardColumn::Guilds)), before);
    }

    //! A fleet of hundreds gets more of the map, unless somebody has divided the two, with whatever version that was.
    void theMapGetsRoom_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("gets");
        QTest::addRow("a new user") << u"new"_s << true;
        QTest::addRow("as this version leaves it") << u"left"_s << true;
        QTest::addRow("moved in this version") << u"moved"_s << false;
        QTest::addRow("saved by an earlier version") << u"earlier"_s << false;
        QTest::addRow("a damaged one of an earlier version") << u"damaged"_s << true;
        QTest::addRow("reset after that") << u"reset"_s << true;
    }
    void theMapGetsRoom()
    {
        QFETCH(QString, how);
        QFETCH(bool, gets);
        const WindowOptions where = options(how + u"room.ini"_s);
        const auto shares = [](const QSplitter* splitter) {
            return double(splitter->sizes().first()) / double(splitter->sizes().first() + splitter->sizes().last());
        };
        const auto centre = [](const MainWindow& window) {
            return qobject_cast<QSplitter*>(window.findChild<ShardMap*>()->parentWidget());
        };
        if (how != "new"_L1) {
            MainWindow window(where);
            window.show();
            window.showSnapshot(sampleFleet(16));
            QSplitter* splitter = centre(window);
            if (how != "left"_L1)
                splitter->setSizes({splitter->height() / 4, splitter->height() * 3 / 4});
            if (how == "moved"_L1)
                emit splitter->splitterMoved(splitter->sizes().first(), 1);
            window.close();
        }
        if (how == "earlier"_L1 || how == "damaged"_L1 || how == "reset"_L1) {
            QSettings settings(where.settingsFile, QSettings::IniFormat);
            settings.remove(u"window/divided"_s); // they did not know it
            if (how == "damaged"_L1)
                settings.setValue(u"window/splitter"_s, QByteArray("x"));
        }
        MainWindow window(where);
        window.resize(1400, 1000);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        if (how == "reset"_L1)
            action(window, u"Reset layout"_s)->trigger();
        const double before = shares(centre(window));
        window.showSnapshot(sampleFleet(300));
        if (gets)
            QVERIFY2(shares(centre(window)) > 0.5, qPrintable(QString::number(shares(centre(window)))));
        else
            QCOMPARE_EQ(shares(centre(window)), before);
    }

    //! Not the table alone: every page is found as it was left.
    void soArePagesAndTools()
    {
        QByteArray divided;
        {
            MainWindow window(options(u"pages.ini"_s));
            window.resize(1600, 1000);
            window.show();
            for (const auto name : {"queueParts"_L1, "alertParts"_L1, "frameParts"_L1, "detailParts"_L1})
                QVERIFY2(window.findChild<QSplitter*>(name), name.data());
            auto* queue = window.findChild<QDockWidget*>(u"queue"_s);
            queue->show();
            queue->raise();
            auto* parts = window.findChild<QSplitter*>(u"queueParts"_s);
            QTRY_VERIFY(parts->isVisible() && parts->width() > 600);
            QList<int> sizes = parts->sizes();
            sizes[0] += 60;
            sizes[1] -= 60;
            parts->setSizes(sizes);
            divided = parts->saveState();
            for (const auto name : {"queueList"_L1, "framesList"_L1, "alertList"_L1, "alertLog"_L1}) {
                auto* list = window.findChild<QTableView*>(name);
                QVERIFY2(list, name.data());
                list->setColumnWidth(0, 123);
            }
            window.findChild<QToolButton*>(u"span3h"_s)->click();
            window.findChild<QToolButton*>(u"timelineKind1"_s)->setChecked(false);
            window.findChild<QToolButton*>(u"follow"_s)->setChecked(false);
            QVERIFY(window.close());
        }
        MainWindow window(options(u"pages.ini"_s));
        QCOMPARE_EQ(window.findChild<QSplitter*>(u"queueParts"_s)->saveState(), divided);
        for (const auto name : {"queueList"_L1, "framesList"_L1, "alertList"_L1, "alertLog"_L1})
            QVERIFY2(window.findChild<QTableView*>(name)->columnWidth(0) == 123, name.data());
        QVERIFY(window.findChild<QToolButton*>(u"span3h"_s)->isChecked());
        QCOMPARE_EQ(window.findChild<ChartsPage*>()->span(), std::chrono::hours(3));
        QVERIFY(!window.findChild<QToolButton*>(u"timelineKind1"_s)->isChecked());
        QVERIFY(window.findChild<QToolButton*>(u"timelineKind2"_s)->isChecked());
        QVERIFY(!window.findChild<QToolButton*>(u"follow"_s)->isChecked());
    }

    //! Every page and tool goes back to what a new user has, also from a layout that was found again.
    void resetIsForEveryPart()
    {
        const QStringList lists{
            u"queueList"_s, u"framesList"_s, u"alertList"_s, u"alertLog"_s, u"timelineList"_s, u"vaultList"_s};
        const QStringList splitters{u"queueParts"_s, u"alertParts"_s, u"frameParts"_s, u"detailParts"_s};
        const QMap<QString, QString> docks{
            {splitters[0], u"queue"_s}, {splitters[1], u"alerts"_s}, {splitters[2], u"frames"_s}};
        const auto open = [this](const QString& file) {
            auto window = std::make_unique<MainWindow>(options(file));
            window->resize(1600, 1000);
            window->show();
            window->showSnapshot(sampleFleet(16));
            return window;
        };
        const auto widths = [&](const MainWindow& window) {
            QList<int> all;
            for (const QString& list : lists)
                all << window.findChild<QTableView*>(list)->columnWidth(0);
            return all;
        };
        const auto centre = [](const MainWindow& window) {
            return qobject_cast<QSplitter*>(window.findChild<ShardMap*>()->parentWidget());
        };
        const auto shares = [&](const MainWindow& window) {
            QList<int> percent;
            for (const QString& name : splitters) {
                const auto* splitter = window.findChild<QSplitter*>(name);
                if (const QString dock = docks.value(name); !dock.isEmpty()) {
                    window.findChild<QDockWidget*>(dock)->show();
                    window.findChild<QDockWidget*>(dock)->raise();
                    QCoreApplication::processEvents(); // laid out when it is seen
                }
                const QList<int> sizes = splitter->sizes();
                percent << sizes[0] * 100 / std::max(1, std::accumulate(sizes.begin(), sizes.end(), 0));
            }
            return percent;
        };
        const auto fresh = open(u"fresh.ini"_s);
        const QList<int> firstWidths = widths(*fresh);
        const QList<int> firstShares = shares(*fresh);
        {
            const auto window = open(u"reset.ini"_s);
            QVERIFY(!shares(*window).isEmpty()); // all have been seen once
            for (const QString& list : lists)
                window->findChild<QTableView*>(list)->setColumnWidth(0, 143);
            for (const QString& splitter : splitters) {
                auto* parts = window->findChild<QSplitter*>(splitter);
                QList<int> sizes = parts->sizes();
                sizes[0] /= 2;
                sizes[1] *= 2;
                parts->setSizes(sizes);
            }
            centre(*window)->setSizes({100, 700});
            emit centre(*window)->splitterMoved(100, 1);
            QVERIFY(window->close());
        }
        const auto window = open(u"reset.ini"_s);
        QCOMPARE_EQ(widths(*window), QList<int>(lists.size(), 143));
        QCOMPARE_LT(centre(*window)->sizes()[0], centre(*window)->height() / 4);
        const QList<int> divided = shares(*window);
        for (qsizetype place = 0; place < divided.size(); ++place)
            QVERIFY2(std::abs(divided[place] - firstShares[place]) > 3, qPrintable(QString::number(place)));
        action(*window, u"Reset layout"_s)->trigger();
        QCOMPARE_EQ(widths(*window), firstWidths);
        const double map = double(centre(*window)->sizes()[0]) / centre(*window)->height();
        QVERIFY2(map > 0.3 && map < 0.5, qPrintable(QString::number(map)));
        const QList<int> reset = shares(*window);
        for (qsizetype place = 0; place < reset.size(); ++place)
            QVERIFY2(std::abs(reset[place] - firstShares[place]) <= 3,
                qPrintable(u"%1: %2, %3"_s.arg(place).arg(reset[place]).arg(firstShares[place])));
    }

    //! A mode that protects does not end with the program; what the command line says is not kept.
    void readOnlyStays()
    {
        // What the menu says, and what the commands do.
        const auto isReadOnly = [](const MainWindow& window) {
            const auto* rules = window.findChild<QAction*>(u"alertRules"_s);
            const bool isGrey = !rules->isEnabled() && rules->property("reason").toString().contains(u"Read-only"_s);
            return QPair(window.findChild<QAction*>(u"readOnly"_s)->isChecked(), isGrey);
        };
        const QPair on(true, true);
        const QPair off(false, false);
        const auto toggle = [this](const QString& file) {
            MainWindow window(options(file));
            window.findChild<QAction*>(u"readOnly"_s)->trigger();
        };
        {
            WindowOptions started = options(u"kept.ini"_s);
            started.readOnly = true;
            QCOMPARE_EQ(isReadOnly(MainWindow(started)), on);
        }
        QCOMPARE_EQ(isReadOnly(MainWindow(options(u"kept.ini"_s))), off);
        toggle(u"kept.ini"_s);
        QCOMPARE_EQ(isReadOnly(MainWindow(options(u"kept.ini"_s))), on);
        QCOMPARE_EQ(isReadOnly(MainWindow(options(u"another.ini"_s))), off); // of another bot
        toggle(u"kept.ini"_s);
        QCOMPARE_EQ(isReadOnly(MainWindow(options(u"kept.ini"_s))), off);
    }

    //! A state that hides a column, is of another list or makes no sense leaves the list as it is.
    void partsThatCantBeReadAreLeft_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<bool>("told");
        QTest::addRow("nothing") << QByteArray() << false;
        QTest::addRow("garbage") << QByteArray("columns 5:\x1\x2") << true;
        QHeaderView header(Qt::Horizontal);
        QStandardItemModel model(0, 5);
        header.setModel(&model);
        header.resizeSection(0, 77);
        header.setSectionHidden(1, true);
        QTest::addRow("hides a column") << QByteArray("columns 5:" + header.saveState()) << true;
        header.setSectionHidden(1, false);
        header.resizeSection(2, 90'000);
        QTest::addRow("wider than any screen") << QByteArray("columns 5:" + header.saveState()) << true;
        header.resizeSection(2, 50);
        QTest::addRow("of another list") << QByteArray("columns 9:" + header.saveState()) << false;
    }
    void partsThatCantBeReadAreLeft()
    {
        QFETCH(QByteArray, state);
        const QString file = QString::fromLatin1(QTest::currentDataTag()) + u".ini"_s;
        const MainWindow fresh(options(u"fresh.ini"_s));
        const int width = fresh.findChild<QTableView*>(u"queueList"_s)->columnWidth(0);
        QCOMPARE_NE(width, 77);
        QCOMPARE_EQ(fresh.findChild<QTableView*>(u"queueList"_s)->model()->columnCount(), 5);
        QSettings(m_directory.filePath(file), QSettings::IniFormat).setValue(u"window/parts/queueList"_s, state);
        QSettings(m_directory.filePath(file), QSettings::IniFormat).setValue(u"window/charts"_s, 77);
        const MainWindow window(options(file));
        const auto* list = window.findChild<QTableView*>(u"queueList"_s);
        QCOMPARE_EQ(list->columnWidth(0), width);
        QVERIFY(!list->isColumnHidden(1));
        QCOMPARE_EQ(window.findChild<ChartsPage*>()->span(), std::chrono::minutes(5));
        QTEST(window.findChild<NoticeBar*>(u"messages"_s)->text().contains(u"layout"_s), "told");
    }

    //! In a word, beside what else the settings' file has left out.
    void aDamagedLayoutIsTold_data()
    {
        QTest::addColumn<QString>("key");
        for (const auto* key : {"geometry", "state", "splitter", "columns", "timeline", "vault", "parts/queueParts"})
            QTest::addRow("%s", key) << QString::fromLatin1(key);
    }
    void aDamagedLayoutIsTold()
    {
        QFETCH(QString, key);
        const QString file = m_directory.filePath(QString(key).replace(u'/', u'-') + u"told.ini"_s);
        const WindowOptions where{true, false, {}, file, false};
        const auto told = [&where] { return MainWindow(where).findChild<NoticeBar*>(u"messages"_s)->text(); };
        {
            MainWindow window(where);
            window.show();
            window.close();
        }
        QCOMPARE_EQ(told(), QString());
        QSettings(file, QSettings::IniFormat).setValue(u"window/"_s + key, QByteArray("columns 6:x"));
        const QString alone = told();
        QVERIFY2(alone.contains(u"layout"_s), qPrintable(alone));
        QSettings(file, QSettings::IniFormat)
            .setValue(u"table/layouts"_s, QVariantMap{{QString(101, u'n'), QByteArray("x")}});
        QVERIFY2(told().contains(alone) && told().contains(u"1 saved layout"_s), qPrintable(told()));
    }

    void brokenSettingsBreakNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addRow("garbage") << QByteArray("\x00\xff[[[=\n%%%\n", 11);
        QTest::addRow("wrong types") << QByteArray(
            "[General]\ntheme=purple\n[window]\ngeometry=7\nstate=@ByteArray(abc)\nsplitter=@Invalid()\ncolumns=@"
            "ByteArray(\\x1\\x2)\ntimeline=x\n");
        QTest::addRow("theme out of range") << QByteArray("[General]\ntheme=99\n");
    }
    void brokenSettingsBreakNothing()
    {
        QFETCH(QByteArray, content);
        QFile file(m_directory.filePath(u"broken.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        MainWindow window(options(u"broken.ini"_s));
        window.showSnapshot(sampleFleet(16));
        window.show();
        auto* table = window.findChild<ShardTable*>();
        QVERIFY(!table->isColumnHidden(int(ShardColumn::Number)));
        QVERIFY(table->columnWidth(int(ShardColumn::State)) > 20);
        QVERIFY(window.findChild<ShardMap*>()->height() > 20);
        QVERIFY(table->height() > 20);
        QVERIFY(window.width() > 400);
    }

    void aHiddenShardColumnIsNotAccepted()
    {
        MainWindow window(options(u"b.ini"_s));
        auto* table = window.findChild<ShardTable*>();
        table->setColumnHidden(int(ShardColumn::Number), true);
        const QByteArray state = table->saveColumns();
        QVERIFY(!table->restoreColumns(state));
        QVERIFY(!table->isColumnHidden(int(ShardColumn::Number)));
    }

    void fitsOnASmallScreen()
    {
        MainWindow window(options(u"c.ini"_s));
        window.showSnapshot(sampleFleet(16));
        const QSize smallest = window.minimumSizeHint();
        QVERIFY2(smallest.width() <= 1280 && smallest.height() <= 800,
            qPrintable(u"%1x%2"_s.arg(smallest.width()).arg(smallest.height())));
    }
};

QTEST_MAIN(TestWindowLayout)
#include "tst_windowlayout.moc"
