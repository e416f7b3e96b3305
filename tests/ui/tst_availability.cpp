// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/models/availability.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

class TestAvailability : public QObject {
    Q_OBJECT
private slots:
    //! 0 ready, 1 backing off, 2 paused, 3 failed, 4 stopped, 5 queued, 6 ready
    void commands_data()
    {
        QTest::addColumn<ShardCommand>("command");
        QTest::addColumn<QList<int>>("selected");
        QTest::addColumn<QList<int>>("shards");
        const QList<int> all{0, 1, 2, 3, 4, 5, 6};
        QTest::addRow("B6 resume") << ShardCommand::Resume << all << QList<int>{1, 2, 3, 4};
        QTest::addRow("B6 pause") << ShardCommand::Pause << all << QList<int>{0, 1, 5, 6};
        QTest::addRow("B6 end") << ShardCommand::End << all << QList<int>{0, 1, 2, 3, 5, 6};
        QTest::addRow("re-identify") << ShardCommand::Reidentify << all << all;
        QTest::addRow("reconnect") << ShardCommand::Reconnect << all << QList<int>{0, 5, 6};
        QTest::addRow("nothing selected") << ShardCommand::Pause << QList<int>{} << QList<int>{};
        QTest::addRow("resume what is ready") << ShardCommand::Resume << QList<int>{0, 6} << QList<int>{};
        QTest::addRow("pause what is paused") << ShardCommand::Pause << QList<int>{2} << QList<int>{};
        QTest::addRow("end what is stopped") << ShardCommand::End << QList<int>{4} << QList<int>{};
    }
    void commands()
    {
        QFETCH(ShardCommand, command);
        QFETCH(QList<int>, selected);
        QFETCH(QList<int>, shards);
        const FleetSnapshot fleet = sampleFleet(7,
            {{1, ShardState::BackingOff}, {2, ShardState::Paused}, {3, ShardState::Failed}, {4, ShardState::Stopped},
                {5, ShardState::QueuedForIdentify}});
        const Availability result = availability(command, fleet, selected, {});
        QCOMPARE_EQ(result.shards, shards);
        QCOMPARE_EQ(result.isPossible(), !shards.isEmpty());
        const Availability locked = availability(command, fleet, selected, u"Locked."_s);
        QVERIFY(!locked.isPossible());
        QCOMPARE_EQ(locked.reason, u"Locked."_s);
    }

    void phases_data()
    {
        QTest::addColumn<FleetPhase>("phase");
        QTest::addColumn<bool>("command");
        QTest::addColumn<bool>("reshard");
        QTest::addRow("idle") << FleetPhase::Idle << false << false;
        QTest::addRow("starting") << FleetPhase::Starting << false << false;
        QTest::addRow("running") << FleetPhase::Running << true << true;
        QTest::addRow("resharding") << FleetPhase::Resharding << true << true;
        QTest::addRow("stopping") << FleetPhase::Stopping << false << false;
        QTest::addRow("failed") << FleetPhase::Failed << false << false;
    }
    void phases()
    {
        QFETCH(FleetPhase, phase);
        FleetSnapshot fleet = sampleFleet(2);
        fleet.phase = phase;
        QTEST(availability(ShardCommand::Pause, fleet, {0}, {}).isPossible(), "command");
        QTEST(reshardAvailability(fleet).isPossible(), "reshard");
        QVERIFY(!reshardOfAvailability(fleet, {0}, u"Locked."_s).isPossible());
        QVERIFY(!reshardOfAvailability(fleet, {}, {}).isPossible());
        QCOMPARE_EQ(reshardOfAvailability(fleet, {0}, {}).isPossible(), phase == FleetPhase::Running);
    }

    void B2_noIdentifyWithoutBudget()
    {
        FleetSnapshot fleet = sampleFleet(8);
        fleet.budget.remaining = 2;
        QVERIFY(availability(ShardCommand::Reidentify, fleet, {0, 1}, {}).isPossible());
        const Availability refused = availability(ShardCommand::Reidentify, fleet, {0, 1, 2}, {});
        QVERIFY(!refused.isPossible());
        QVERIFY2(refused.reason.contains(u"1 h 00 m"_s), qPrintable(refused.reason));
    }

    void B6_costIsNamed()
    {
        FleetSnapshot fleet = sampleFleet(8);
        QVERIFY(endCost(fleet, {1, 2, 3}).contains(u"3 of the 912 identifies left"_s));
        QVERIFY(endCost(fleet, {1, 2, 3}).contains(u"1000"_s));
        QVERIFY(reidentifyCost(fleet, {5}).contains(u"1 of the 912 identifies left"_s));
        // Shards of one lane go one after the other, and behind those who wait there.
        fleet.budget.maxConcurrency = 4;
        QVERIFY2(reidentifyCost(fleet, {0, 1, 2, 3}).contains(u"about 5 s"_s),
            qPrintable(reidentifyCost(fleet, {0, 1, 2, 3})));
        QVERIFY(reidentifyCost(fleet, {0, 4, 8, 12}).contains(u"about 20 s"_s));
        IdentifyLane lane{0, {}, {}, 3};
        lane.shards = {{{16, 32}, QueuedIdentify::Wait::Turn, true, fleet.at.addSecs(10)}};
        fleet.lanes = {lane};
        QVERIFY(reidentifyCost(fleet, {0, 1}).contains(u"about 25 s"_s));
        QCOMPARE_EQ(queueEnd(fleet.lanes), fleet.at.addSecs(25));
        fleet.lanes[0].shards[0].expectedAt = {};
        QCOMPARE_EQ(queueEnd(fleet.lanes), std::nullopt);
        FleetSnapshot unknown = fleet;
        unknown.budget = {};
        QVERIFY(endCost(unknown, {1}).contains(u"not known"_s));
    }

    void B10_exportNeedsASession()
    {
        const FleetSnapshot fleet = sampleFleet(3, {{1, ShardState::Stopped}, {2, ShardState::Failed}});
        QCOMPARE_EQ(exportAvailability(fleet, {}, {}).shards, QList<int>({0}));
        QVERIFY(!exportAvailability(fleet, {1, 2}, {}).isPossible());
        QVERIFY(!exportAvailability(fleet, {}, u"Locked."_s).isPossible());
        QVERIFY(!exportAvailability({}, {}, {}).isPossible());
    }
};

QTEST_APPLESS_MAIN(TestAvailability)
#include "tst_availability.moc"
