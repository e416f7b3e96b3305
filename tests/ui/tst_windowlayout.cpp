// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/mainwindow.h"
#include "ui/models/shardcolumns.h"
#include "ui/theme.h"
#include "ui/views/shardmap.h"
#include "ui/views/shardtable.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QSplitter>

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
