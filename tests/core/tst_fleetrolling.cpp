// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/practicefleet.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

//! Issue 7, item 5: rolling resume and re-identify on a fleet that talks to the practice gateway.
class TestFleetRolling : public QObject {
    Q_OBJECT

    static bool isOver(const WatchedFleet& fleet) { return fleet.latest.rolling && fleet.latest.rolling->isOver(); }

private slots:
    void whoAskedForIt_data()
    {
        QTest::addColumn<RequestId>("request");
        QTest::addColumn<TimelineEntry::Origin>("origin");
        QTest::addRow("the window") << RequestId(0) << TimelineEntry::Origin::Window;
        QTest::addRow("the control socket") << RequestId(17) << TimelineEntry::Origin::ControlSocket;
    }
    void whoAskedForIt()
    {
        QFETCH(RequestId, request);
        QFETCH(TimelineEntry::Origin, origin);
        JudgedGateway gateway(quickGateway(4));
        QVERIFY(gateway.start());
        WatchedFleet fleet(quickFleet(gateway.apiUrl()));
        QVERIFY(fleet.starts());
        fleet.fleet->roll({RollingKind::Resume, 1}, ShardSelection::everything(), request);
        fleet.fleet->pauseRolling(true, request);
        fleet.fleet->pauseRolling(false, request);
        fleet.fleet->stopRolling(request);
        QList<TimelineEntry> actions;
        QVERIFY(fleet.waitFor([&] {
            actions = fleet.timeline;
            erase_if(actions, [](const TimelineEntry& entry) { return entry.kind != TimelineEntry::Kind::Action; });
            return actions.size() == 4;
        }));
        for (const TimelineEntry& action : std::as_const(actions))
            QCOMPARE_EQ(action.origin, origin);
        QVERIFY(fleet.allReady());
    }

    void everyShardOnce_data()
    {
        QTest::addColumn<RollingKind>("kind");
        QTest::addColumn<int>("atOnce");
        QTest::addRow("resume, one at a time") << RollingKind::Resume << 1;
        QTest::addRow("resume, three at a time") << RollingKind::Resume << 3;
        QTest::addRow("re-identify, two at a time") << RollingKind::Reidentify << 2;
    }
    void everyShardOnce()
    {
        QFETCH(RollingKind, kind);
        QFETCH(int, atOnce);
        JudgedGateway gateway(quickGateway(6));
        QVERIFY(gateway.start());
        FleetOptions options = quickFleet(gateway.apiUrl());
        options.threads = 2;
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        const int identifies = gateway.identifiesAccepted();
        const int resumes = gateway.resumesAccepted();
        int most = 0;
        connect(fleet.fleet.get(), &Fleet::snapshotReady, this, [&most](const FleetSnapshot& snapshot) {
            if (snapshot.rolling)
                most = std::max(most, int(snapshot.rolling->inFlight.size()));
        });
        fleet.fleet->roll({kind, atOnce}, ShardSelection::everything());
        QVERIFY(fleet.waitFor([&] { return isOver(fleet); }));
        QCOMPARE(fleet.latest.rolling->phase, RollingPhase::Done);
        QCOMPARE(fleet.latest.rolling->done, 6);
        QCOMPARE(most, atOnce);
        const bool resumed = kind == RollingKind::Resume;
        QCOMPARE(gateway.resumesAccepted() - resumes, resumed ? 6 : 0);
        QCOMPARE(gateway.identifiesAccepted() - identifies, resumed ? 0 : 6);
        for (const ShardSnapshot& shard : fleet.latest.shards) {
            QCOMPARE(shard.state, ShardState::Ready);
            QCOMPARE(resumed ? shard.resumes : shard.identifies - 1, 1);
        }
        QVERIFY(fleet.told(u"6 shard"_s));
        QVERIFY(fleet.waitFor([&] { return fleet.told(u"done, 6 of 6 shards"_s); }));
        QVERIFY(fleet.refusals.isEmpty());
    }

    void theFirstFailureStops()
    {
        JudgedGateway gateway(quickGateway(4));
        QVERIFY(gateway.start());
        WatchedFleet fleet(quickFleet(gateway.apiUrl()));
        QVERIFY(fleet.starts());
        const int resumes = gateway.resumesAccepted();
        connect(fleet.fleet.get(), &Fleet::snapshotReady, this, [&fleet](const FleetSnapshot& snapshot) {
            // An operator takes the second one away while it is under way.
            if (snapshot.rolling && snapshot.rolling->inFlight == QList<int>{1})
                fleet.fleet->command(ShardCommand::Pause, ShardSelection::of({1}));
        });
        fleet.fleet->roll({RollingKind::Resume, 1}, ShardSelection::everything());
        QVERIFY(fleet.waitFor([&] { return isOver(fleet); }));
        const RollingProgress progress = *fleet.latest.rolling;
        QCOMPARE(progress.phase, RollingPhase::Stopped);
        QCOMPARE(progress.failed.value_or(-1), 1);
        QCOMPARE(progress.done, 1);
        QCOMPARE(progress.left(), 2);
        QVERIFY2(progress.reason.contains(displayName(ShardState::Paused)), qPrintable(progress.reason));
        QVERIFY(fleet.waitFor([&] { return fleet.told(u"stopped at shard 1"_s); }));
        QCOMPARE(gateway.resumesAccepted() - resumes, 1);
        QCOMPARE(fleet.shard(3).resumes, 0);
    }

    void pausedStoppedAndAskedTwice()
    {
        JudgedGateway gateway(quickGateway(4));
        QVERIFY(gateway.start());
        WatchedFleet fleet(quickFleet(gateway.apiUrl()));
        QVERIFY(fleet.starts());
        fleet.fleet->pauseRolling(true);
        QCOMPARE(fleet.refusals.size(), 1); // none is under way
        fleet.fleet->roll({RollingKind::Resume, 1}, ShardSelection::of({0, 2, 3}, 4));
        fleet.fleet->pauseRolling(true); // before the first tick: nothing was begun
        QVERIFY(
            fleet.waitFor([&] { return fleet.latest.rolling && fleet.latest.rolling->phase == RollingPhase::Paused; }));
        fleet.fleet->roll({RollingKind::Resume, 1}, ShardSelection::everything());
        QCOMPARE(fleet.refusals.size(), 2);
        QVERIFY(fleet.refusals.last().second.contains(u"under way already"_s));
        QCOMPARE(fleet.latest.rolling->done, 0);
        fleet.fleet->pauseRolling(false);
        QVERIFY(fleet.waitFor([&] { return fleet.latest.rolling->done >= 1; }));
        fleet.fleet->stopRolling();
        QVERIFY(fleet.waitFor([&] { return isOver(fleet); }));
        QCOMPARE(fleet.latest.rolling->phase, RollingPhase::Stopped);
        QVERIFY(!fleet.latest.rolling->failed);
        QVERIFY(fleet.allReady());
        QCOMPARE(fleet.shard(1).resumes, 0); // was not among them
        // The next one is another run.
        const int run = fleet.latest.rolling->run;
        fleet.fleet->roll({RollingKind::Resume, 4}, ShardSelection::everything());
        QVERIFY(fleet.waitFor([&] { return fleet.latest.rolling->run == run + 1 && isOver(fleet); }));
        QCOMPARE(fleet.latest.rolling->done, 4);
    }

    void isRefusedInWords_data()
    {
        QTest::addColumn<RollingWish>("wish");
        QTest::addColumn<QList<int>>("shards");
        QTest::addColumn<bool>("readOnly");
        QTest::addColumn<QString>("why");
        const RollingWish resume;
        QTest::addRow("read-only") << resume << QList<int>{0} << true << u"read-only"_s;
        QTest::addRow("nothing selected") << resume << QList<int>{} << false << u"No shard is selected"_s;
        QTest::addRow("not ours") << resume << QList<int>{9} << false << u"Shard 9 is not one"_s;
        QTest::addRow("none at a time") << RollingWish{RollingKind::Resume, 0} << QList<int>{0} << false
                                        << u"from 1 to 1000"_s;
        QTest::addRow("no patience") << RollingWish{RollingKind::Resume, 1, 0s} << QList<int>{0} << false
                                     << u"a second or more"_s;
        QTest::addRow("too dear") << RollingWish{RollingKind::Reidentify, 1} << QList<int>{0, 1, 2, 3} << false
                                  << u"It would cost 4 identifies, but only "_s;
    }
    void isRefusedInWords()
    {
        QFETCH(RollingWish, wish);
        QFETCH(QList<int>, shards);
        QFETCH(bool, readOnly);
        QFETCH(QString, why);
        Simulator::SimulatorOptions world = quickGateway(4);
        world.identifyLimit = 9; // 4 for the start; what is left and not kept back is less than 4
        JudgedGateway gateway(world);
        QVERIFY(gateway.start());
        FleetOptions options = quickFleet(gateway.apiUrl());
        options.readOnly = readOnly;
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        const int identifies = gateway.identifiesAccepted();
        fleet.fleet->roll(wish, ShardSelection::of(shards, 4));
        QVERIFY(fleet.waitFor([&] { return !fleet.refusals.isEmpty(); }));
        QCOMPARE(fleet.refusals.last().first, displayName(wish.kind));
        QVERIFY2(fleet.refusals.last().second.contains(why), qPrintable(fleet.refusals.last().second));
        QVERIFY(!fleet.latest.rolling);
        QCOMPARE(gateway.identifiesAccepted(), identifies);
    }

    void aPausedShardStaysPaused()
    {
        JudgedGateway gateway(quickGateway(3));
        QVERIFY(gateway.start());
        WatchedFleet fleet(quickFleet(gateway.apiUrl()));
        QVERIFY(fleet.starts());
        fleet.fleet->command(ShardCommand::Pause, ShardSelection::of({1}));
        QVERIFY(fleet.shardIs(1, ShardState::Paused));
        fleet.fleet->roll({RollingKind::Resume, 1}, ShardSelection::everything());
        QVERIFY(fleet.waitFor([&] { return isOver(fleet); }));
        QCOMPARE(fleet.latest.rolling->phase, RollingPhase::Done);
        QCOMPARE(fleet.latest.rolling->done, 2);
        QCOMPARE(fleet.latest.rolling->skipped, QList<int>{1});
        QCOMPARE(fleet.shard(1).state, ShardState::Paused);
        fleet.refusals.clear();
        fleet.fleet->roll({RollingKind::Resume, 1}, ShardSelection::of({1}));
        QCOMPARE(fleet.refusals.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestFleetRolling)
#include "tst_fleetrolling.moc"
