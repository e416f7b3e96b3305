// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/mainwindow.h"
#include "ui/views/noticebar.h"
#include "ui/views/resharddialog.h"
#include "ui/views/shardactions.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Shardroom;
using namespace Qt::StringLiterals;

//! From the shard count that is typed to the reshard that is asked for, and back out of it.
class TestReshardWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_directory;
    WindowOptions m_options{false, false, {}, m_directory.filePath(u"window.ini"_s), true};

    static ReshardForecast forecast(int total, const QString& refusal = {})
    {
        return {16, total, total, 912, 16120, 16120 / total, std::chrono::seconds(5 * total), refusal};
    }

private slots:
    void S4_14_asksForTheCostThenReshards()
    {
        MainWindow window(m_options);
        QSignalSpy asked(&window, &MainWindow::reshardForecastRequested);
        QSignalSpy resharded(&window, &MainWindow::reshardRequested);
        window.showSnapshot(sampleFleet(16));
        window.show();
        window.findChild<ShardActions*>()->reshardAction()->trigger();
        auto* dialog = window.findChild<ReshardDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* run = dialog->findChild<QPushButton*>(u"reshardRun"_s);
        auto* count = dialog->findChild<QSpinBox*>(u"reshardCount"_s);
        QVERIFY(!run->isEnabled());
        QVERIFY(!run->isDefault());
        count->setValue(24);
        QTRY_COMPARE_EQ(asked.size(), 1);
        QCOMPARE_EQ(asked[0][0].toInt(), 24);
        window.showReshardForecast(forecast(32));
        QVERIFY2(!run->isEnabled(), "an answer about another count is no answer");
        window.showReshardForecast(forecast(24));
        QVERIFY(run->isEnabled());
        QVERIFY(dialog->findChild<QLabel*>(u"reshardFacts"_s)->text().contains(u"spends 24 of the 912 left"_s));
        QTest::mouseClick(run, Qt::LeftButton);
        QCOMPARE_EQ(resharded.size(), 1);
        QCOMPARE_EQ(resharded[0][0].toInt(), 24);
        QVERIFY(!dialog->isVisible());
    }

    void B7_refusalIsShownAndBinding()
    {
        MainWindow window(m_options);
        QSignalSpy resharded(&window, &MainWindow::reshardRequested);
        window.showSnapshot(sampleFleet(16));
        window.show();
        window.findChild<ShardActions*>()->reshardAction()->trigger();
        auto* dialog = window.findChild<ReshardDialog*>();
        auto* run = dialog->findChild<QPushButton*>(u"reshardRun"_s);
        dialog->findChild<QSpinBox*>(u"reshardCount"_s)->setValue(32);
        window.showReshardForecast(forecast(32, u"Needs more identifies than are left."_s));
        QVERIFY(!run->isEnabled());
        QVERIFY(dialog->findChild<QLabel*>(u"reshardRefusal"_s)->text().contains(u"identifies"_s));
        QTest::mouseClick(run, Qt::LeftButton);
        QTest::keyClick(dialog, Qt::Key_Return);
        QCOMPARE_EQ(resharded.size(), 0);
    }

    void B8_progressIsShownAndCanBeAborted()
    {
        MainWindow window(m_options);
        QSignalSpy aborts(&window, &MainWindow::abortReshardRequested);
        FleetSnapshot fleet = sampleFleet(16);
        fleet.phase = FleetPhase::Resharding;
        fleet.reshard = ReshardProgress{16, 32, 11, 420, 1760, u"loading guilds"_s};
        window.showSnapshot(fleet);
        window.show();
        auto* banner = window.findChild<NoticeBar*>(u"banner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"11 of 32"_s), qPrintable(banner->text()));
        QVERIFY(banner->text().contains(u"loading guilds"_s));
        QVERIFY(!window.findChild<ShardActions*>()->reshardAction()->isEnabled());
        QTest::mouseClick(banner->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE_EQ(aborts.size(), 1);
        fleet.readOnly = true;
        window.showSnapshot(fleet);
        QVERIFY(!banner->findChild<QPushButton*>()->isVisible());
    }
};

QTEST_MAIN(TestReshardWindow)
#include "tst_reshardwindow.moc"
