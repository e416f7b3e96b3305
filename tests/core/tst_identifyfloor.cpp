// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B2, B15: whatever happens, restarts included, no more identifies are spent than the floor allows. The practice
// gateway counts, not we.

#include "tests/support/practicefleet.h"

#include <QtTest/QtTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;
using Simulator::Fault;
using Simulator::FaultKind;

namespace {

constexpr int limit = 40;
constexpr int floorOfIt = 8; // a fifth

Simulator::SimulatorOptions gatewayWithLimit(int used = 0)
{
    Simulator::SimulatorOptions options = quickGateway(4);
    options.identifyLimit = limit;
    options.identifiesUsed = used;
    options.identifyInterval = 5ms;
    options.maxConcurrency = 4;
    return options;
}

//! Loops as fast as it can, so that only the floor stands in the way.
FleetOptions eagerFleet(const QUrl& apiUrl)
{
    FleetOptions options = quickFleet(apiUrl);
    options.shardCount = 4;
    options.timings.identifyInterval = 5ms;
    options.timings.identifyBackoffCap = 40ms;
    options.timings.backoffCap = 40ms;
    options.timings.backoffBase = 5ms;
    options.timings.invalidSessionWaitMin = 1ms;
    options.timings.invalidSessionWaitMax = 5ms;
    options.breaker.tripAfter = 1'000'000;
    options.breaker.quarantineAfter = 1'000'000;
    return options;
}

} // namespace

class TestIdentifyFloor : public QObject {
    Q_OBJECT
private slots:
    void noSequenceOfFaultsGetsBelow_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<bool>("stateDirectory");
        for (const quint64 seed : {1, 2, 3, 4})
            QTest::addRow("B2 seed %d", int(seed)) << seed << true;
        QTest::addRow("B2 nothing is kept between runs") << quint64(5) << false;
    }
    void noSequenceOfFaultsGetsBelow()
    {
        QFETCH(quint64, seed);
        QFETCH(bool, stateDirectory);
        std::mt19937_64 random(seed);
        JudgedGateway gateway(gatewayWithLimit());
        QVERIFY(gateway.start());
        // Every third run ends as if it had crashed, and in one row nothing is ever kept.
        gateway.allow(u"C19"_s, "the next run may not know the session");
        gateway.allow(u"C20"_s, "the next run may not know that the session has ended");
        gateway.allow(u"C23"_s, "the next run may not know that the session has ended");
        const QTemporaryDir directory;
        // What costs a session, and what is in the way of getting one.
        const QList<Fault> faults{{FaultKind::InvalidSession}, {FaultKind::Close, 4009}, {FaultKind::Close, 4003},
            {FaultKind::Close, 4007}, {FaultKind::DropTcp}, {FaultKind::Reconnect}, {FaultKind::GarbageText},
            {FaultKind::InvalidSessionWrongType}, {FaultKind::Close, 1000}};
        int restarts = 0;
        for (int run = 0; run < 40 && gateway.identifiesRemaining() > floorOfIt; ++run) {
            FleetOptions options = eagerFleet(gateway.apiUrl());
            if (stateDirectory)
                options.stateDirectory = directory.path();
            WatchedFleet fleet(options);
            fleet.fleet->start();
            QVERIFY(fleet.waitFor([&] { return !fleet.latest.shards.isEmpty() || !fleet.failures.isEmpty(); }));
            if (!fleet.failures.isEmpty()) { // refused to start: that is one way to keep the floor
                QCOMPARE(fleet.failures.first().exitStatus, 3);
                QVERIFY(gateway.identifiesRemaining() - 4 < floorOfIt);
                break;
            }
            const int steps = 1 + int(random() % 6);
            for (int step = 0; step < steps; ++step) {
                QList<int> victims;
                for (int number = 0; number < 4; ++number) {
                    if (random() % 2 == 0)
                        victims.append(number);
                }
                const int before = gateway.identifiesAccepted() + gateway.resumesAccepted();
                gateway.inject(faults[qsizetype(random() % quint64(faults.size()))], victims);
                // Until something has come of it, or nothing can any more.
                (void)fleet.waitFor(
                    [&] { return gateway.identifiesAccepted() + gateway.resumesAccepted() > before; }, 150);
                QCOMPARE_GE(gateway.identifiesRemaining(), floorOfIt);
            }
            switch (random() % 3) {
            case 0:
                QVERIFY(fleet.stops(OnExit::Pause));
                break;
            case 1:
                QVERIFY(fleet.stops(OnExit::End));
                break;
            default: // as if it had crashed: nothing is saved
                break;
            }
            ++restarts;
        }
        QCOMPARE_GE(gateway.identifiesRemaining(), floorOfIt);
        QCOMPARE_GE(restarts, 2);
        QCOMPARE_GE(gateway.identifiesAccepted(), limit - floorOfIt - 4); // it was tried in earnest
    }

    //! S1.30, S4.22: two processes with a half of the shards each spend from one budget.
    void twoProcessesKeepOneFloor()
    {
        Simulator::SimulatorOptions world = gatewayWithLimit();
        world.identifyLimit = 60;
        JudgedGateway gateway(world);
        QVERIFY(gateway.start());
        constexpr int floorOfTwo = 12;
        FleetOptions options = eagerFleet(gateway.apiUrl());
        options.shardIds = {0, 1};
        WatchedFleet one(options);
        options.shardIds = {2, 3};
        WatchedFleet other(options);
        QVERIFY(one.starts());
        QVERIFY(other.starts());
        QTimer trouble;
        connect(&trouble, &QTimer::timeout, this, [&] { gateway.inject({FaultKind::InvalidSession}, {}); });
        trouble.start(20ms);
        QVERIFY(one.waitFor(
            [&] {
                return one.latest.count(ShardState::QueuedForIdentify) == 2
                    && other.latest.count(ShardState::QueuedForIdentify) == 2 && one.latest.budget.spendable() == 0
                    && other.latest.budget.spendable() == 0;
            },
            40000));
        QCOMPARE_GE(
            gateway.identifiesRemaining(), floorOfTwo - 2); // each may have one under way that the other can't see
        QCOMPARE_LE(gateway.identifiesRemaining(), floorOfTwo + 4);
    }

    //! At the floor shards still resume, for nothing; and an operator can allow more, typed.
    void belowTheFloorOnlyResumes()
    {
        JudgedGateway gateway(gatewayWithLimit(limit - floorOfIt - 4)); // just enough to start
        QVERIFY(gateway.start());
        WatchedFleet fleet(eagerFleet(gateway.apiUrl()));
        QVERIFY(fleet.starts());
        QCOMPARE(gateway.identifiesRemaining(), floorOfIt);
        QCOMPARE(fleet.latest.budget.floor, floorOfIt);
        QTRY_COMPARE(fleet.latest.budget.spendable(), 0);

        gateway.inject({FaultKind::DropTcp}, {1});
        QTRY_COMPARE(gateway.resumesAccepted(), 1);
        QVERIFY(fleet.shardIs(1, ShardState::Ready));

        gateway.inject({FaultKind::Close, 4009}, {2});
        QVERIFY(fleet.shardIs(2, ShardState::QueuedForIdentify));
        QTRY_VERIFY(fleet.told(u"kept back"_s));
        QVERIFY(fleet.shard(2).until); // when the window is over
        QCOMPARE_GT(*fleet.shard(2).until, QDateTime::currentDateTimeUtc().addSecs(3600));

        fleet.fleet->command(ShardCommand::Reidentify, ShardSelection::of({0}), 7);
        QTRY_COMPARE(fleet.refusals.size(), 1);
        QVERIFY2(fleet.refusals[0].second.contains(u"kept back"_s), qPrintable(fleet.refusals[0].second));
        QCOMPARE(fleet.shard(0).state, ShardState::Ready); // its session was not ended for it

        fleet.fleet->allowBelowFloor(1, u"yes"_s); // not what must be typed
        QTRY_COMPARE(fleet.refusals.size(), 2);
        QVERIFY(fleet.refusals[1].second.contains(belowFloorPhrase(1)));
        QCOMPARE(gateway.identifiesRemaining(), floorOfIt);
        fleet.fleet->allowBelowFloor(1, belowFloorPhrase(1));
        QVERIFY(fleet.shardIs(2, ShardState::Ready));
        QCOMPARE(gateway.identifiesRemaining(), floorOfIt - 1);
        QTRY_COMPARE(fleet.latest.budget.allowance, 0);
    }

    //! A start that would go below is refused, and says what to type.
    void startsAreRefused_data()
    {
        QTest::addColumn<int>("reserve");
        QTest::addColumn<bool>("starts");
        QTest::addRow("B2 three above the floor, four wanted") << 0 << false;
        QTest::addRow("B2 one allowed on the command line") << 1 << true;
    }
    void startsAreRefused()
    {
        QFETCH(int, reserve);
        QFETCH(bool, starts);
        JudgedGateway gateway(gatewayWithLimit(limit - floorOfIt - 3));
        QVERIFY(gateway.start());
        FleetOptions options = eagerFleet(gateway.apiUrl());
        options.spendReserve = reserve;
        WatchedFleet fleet(options);
        QCOMPARE(fleet.starts() || !starts, true);
        if (starts) {
            QCOMPARE(gateway.identifiesRemaining(), floorOfIt - 1);
            return;
        }
        QTRY_COMPARE(fleet.failures.size(), 1);
        QCOMPARE(fleet.failures[0].exitStatus, 3);
        QVERIFY2(fleet.failures[0].text.contains(u"--spend-reserve 1"_s), qPrintable(fleet.failures[0].text));
        QCOMPARE(gateway.identifiesAccepted(), 0);
    }

    //! One shard that loses every session is stopped alone; the others stay as they are.
    void aLoopingShardIsQuarantined()
    {
        JudgedGateway gateway(gatewayWithLimit());
        QVERIFY(gateway.start());
        FleetOptions options = eagerFleet(gateway.apiUrl());
        options.breaker.quarantineAfter = 4;
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        const QMetaObject::Connection again = connect(fleet.fleet.get(), &Fleet::snapshotReady, this, [&] {
            if (fleet.shard(1).state == ShardState::Ready)
                gateway.inject({FaultKind::InvalidSession}, {1});
        });
        gateway.inject({FaultKind::InvalidSession}, {1});
        QVERIFY(fleet.shardIs(1, ShardState::Failed));
        disconnect(again);
        QCOMPARE(fleet.shard(1).failure, ShardFailure::Quarantined);
        QVERIFY2(fleet.shard(1).cause.contains(u"uarantine"_s), qPrintable(fleet.shard(1).cause));
        QCOMPARE(gateway.identifiesAccepted(), 4 + 4);
        for (const int number : {0, 2, 3}) {
            QCOMPARE(fleet.shard(number).state, ShardState::Ready);
            QCOMPARE(fleet.shard(number).identifies, 1);
        }
        // Whoever looked at it lets it go on.
        fleet.fleet->command(ShardCommand::Resume, ShardSelection::of({1}));
        QVERIFY(fleet.shardIs(1, ShardState::Ready));
        QCOMPARE(fleet.shard(1).failure, ShardFailure::None);
    }

    //! All shards lose session after session to one cause: the breaker of that cause spends no more on it.
    void theBreakerTrips()
    {
        Simulator::SimulatorOptions world = gatewayWithLimit();
        world.identifyLimit = 1000;
        JudgedGateway gateway(world);
        QVERIFY(gateway.start());
        FleetOptions options = eagerFleet(gateway.apiUrl());
        options.breaker.tripAfter = 5;
        options.breaker.coolDown = 500ms;
        options.breaker.fruitfulAfter = 700ms;
        options.identifyFloorPercent = 90; // a twentieth of what may be spent is 5
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        const QMetaObject::Connection again = connect(fleet.fleet.get(), &Fleet::snapshotReady, this, [&] {
            QList<int> ready;
            for (const ShardSnapshot& shard : fleet.latest.shards) {
                if (shard.state == ShardState::Ready)
                    ready.append(shard.shard.number);
            }
            if (!ready.isEmpty())
                gateway.inject({FaultKind::Close, 4009}, ready);
        });
        gateway.inject({FaultKind::Close, 4009}, {});
        QVERIFY(fleet.waitFor([&] { return !fleet.latest.budget.trips.isEmpty(); }));
        QVERIFY(fleet.latest.budget.trips[0].cause.contains(u"4009"_s));
        QCOMPARE_EQ(fleet.latest.budget.trips[0].key, u"close:4009"_s);
        QVERIFY(fleet.waitFor([&] { return fleet.latest.count(ShardState::QueuedForIdentify) == 4; }));
        const int spent = gateway.identifiesAccepted();
        QCOMPARE_LE(spent, 4 + 5 + 4);
        // What caused it is over: one shard tries for all, then all are there again.
        disconnect(again);
        QVERIFY(fleet.allReady());
        QCOMPARE(gateway.identifiesAccepted(), spent + 4);
        QVERIFY(fleet.told(u"4009"_s));
        QTRY_VERIFY(fleet.latest.budget.trips.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIdentifyFloor)
#include "tst_identifyfloor.moc"
