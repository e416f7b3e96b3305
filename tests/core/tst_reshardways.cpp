// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every way of resharding, watched by a second fleet of one shard on the same gateway: what that one records, the
// subject must have recorded exactly once, whether it went to the end or back.

#include "tests/support/reshardtrial.h"

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

class TestReshardWays : public QObject {
    Q_OBJECT
private slots:
    void way_data();
    void way();
    void rollingStopsHalfWay();
    void rollBack();
    void pause();
    void missingGuilds();
    void spareIsSpent_data();
    void spareIsSpent();
    void readyComesLate();
    void neverComplete();
    void journalCannotBeWritten();
    void journalIsLostOnTheWay();
    void stopAndStart();
    void stopAndStartWhileGuildsLeave();
    void stalePlan();
    void automatic();
};

void TestReshardWays::way_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<ReshardWish>("wish");
    QTest::addColumn<QList<ShardId>>("after");
    QTest::addColumn<int>("cost");
    QTest::addRow("B8 4 to 8, in parallel") << 4 << quickWish(8) << whole(8) << 8;
    QTest::addRow("B8 8 to 12") << 8 << quickWish(12) << whole(12) << 12;
    QTest::addRow("B8 12 to 8, a merge") << 12 << quickWish(8) << whole(8) << 8;
    QTest::addRow("B8 4 to 8, rolling") << 4 << quickWish(8, ReshardStrategy::Rolling) << whole(8) << 8;
    QTest::addRow("B9 shard 1 of 4 split") << 4 << quickWish(8, ReshardStrategy::Split, {1})
                                           << QList<ShardId>{{0, 4}, {1, 8}, {2, 4}, {3, 4}, {5, 8}} << 2;
    QTest::addRow("B16 hand-over of all") << 4 << quickWish(4, ReshardStrategy::HandOver) << whole(4) << 4;
    QTest::addRow("S3.10 hand-over of one") << 4 << quickWish(4, ReshardStrategy::HandOver, {2}) << whole(4) << 1;
}

void TestReshardWays::way()
{
    QFETCH(int, from);
    QFETCH(ReshardWish, wish);
    QFETCH(QList<ShardId>, after);
    QFETCH(int, cost);
    auto gateway = quickGateway(from, 300);
    gateway.sessionDelay = 400ms;
    Trial trial(gateway, from);
    QVERIFY(trial.starts());
    const ReshardPlan plan = trial.subject->planFor(wish);
    QCOMPARE(plan.refusal, QString());
    QCOMPARE(plan.identifies, cost);
    trial.subject->fleet->applyReshard(plan);
    QVERIFY(trial.subject->ends(ReshardPhase::Done, 90000));
    QVERIFY(trial.subject->waitFor([&] { return trial.subject->latest.phase == FleetPhase::Running; }));
    QCOMPARE(textOf(trial.serving()), textOf(after));
    QVERIFY(trial.subject->allReady());
    QCOMPARE(trial.spent(), cost);
    QTRY_COMPARE(trial.simulator.sessions(), int(after.size()) + 1); // the old ones are ended
    QVERIFY(trial.guildsAreRight());
    const HandoverCounts& counts = trial.subject->reports[0].counts;
    QCOMPARE(counts.delivered, counts.matched + counts.onlyOld + counts.onlyNew + counts.pending + counts.forgotten);
    QVERIFY(counts.matched > 50);
    QCOMPARE(counts.forgotten, 0u);
    QCOMPARE(trial.fault(), QString());

    // The vault has the new set, and nothing is left of the reshard.
    const int before = trial.simulator.identifiesAccepted();
    QVERIFY(!QFile::exists(trial.options.stateDirectory + u"/reshard.json"_s));
    QVERIFY(!QFile::exists(trial.options.stateDirectory + u"/incoming"_s));
    trial.options.shardCount.reset();
    WatchedFleet next(trial.options);
    QVERIFY(next.starts());
    QCOMPARE(next.latest.shards.size(), after.size());
    QCOMPARE(trial.simulator.identifiesAccepted(), before);
}

void TestReshardWays::rollingStopsHalfWay()
{
    Trial trial(quickGateway(4, 300), 4);
    QVERIFY(trial.starts());
    trial.subject->fleet->applyReshard(trial.subject->planFor(quickWish(8, ReshardStrategy::Rolling)));
    QVERIFY(trial.subject->waitFor(
        [&] { return trial.subject->latest.reshard && trial.subject->latest.reshard->batch == 1; }, 60000));
    trial.subject->fleet->abortReshard();
    QVERIFY(trial.subject->ends(ReshardPhase::Aborted));
    QVERIFY(trial.subject->waitFor([&] { return trial.subject->latest.phase == FleetPhase::Running; }));
    const QList<ShardId> mixed{{0, 8}, {1, 8}, {2, 4}, {3, 4}, {4, 8}, {5, 8}};
    QCOMPARE(textOf(trial.serving()), textOf(mixed));
    QCOMPARE(textOf(trial.subject->reports[0].servingAfter), textOf(mixed));
    QVERIFY(trial.guildsAreRight());
    // Commands find their shard.
    const GuildId guild = trial.simulator.guildsOf({5, 8}).first();
    QSignalSpy done(trial.subject->fleet.get(), &Fleet::carriedOut);
    trial.subject->fleet->requestMembers({.guild = guild, .query = u""_s, .limit = 1}, 7);
    QVERIFY(trial.subject->waitFor([&] { return !done.isEmpty() || !trial.subject->refusals.isEmpty(); }));
    QCOMPARE(trial.subject->refusals.value(0).second, QString());
    // And the rest can be done another day.
    const ReshardPlan rest = trial.subject->planFor(quickWish(8, ReshardStrategy::Rolling));
    QCOMPARE(rest.refusal, QString());
    QCOMPARE(rest.identifies, 4);
    trial.subject->fleet->applyReshard(rest);
    QVERIFY(trial.subject->waitFor([&] { return trial.subject->reports.size() == 2; }, 60000));
    QVERIFY(trial.subject->waitFor([&] { return trial.subject->latest.phase == FleetPhase::Running; }));
    QCOMPARE(textOf(trial.serving()), textOf(whole(8)));
    QCOMPARE(trial.fault(), QString());
}

void TestReshardWays::rollBack()
{
    Trial trial(quickGateway(4, 300), 4);
    QVERIFY(trial.starts());
    const QDateTime since = trial.subject->shard(0).since;
    ReshardWish wish = quickWish(8);
    wish.drain = 600s;
    trial.subject->fleet->applyReshard(trial.subject->planFor(wish));
    QVERIFY(trial.subject->isIn(ReshardPhase::Draining, 30000));
    QVERIFY(trial.subject->waitFor([&] { return trial.subject->latest.shardTotal == 8; }));
    QCOMPARE(trial.subject->latest.reshard->retiring.size(), 4);
    QVERIFY(trial.subject->latest.reshard->mayRollBack);
    trial.subject->fleet->rollBackReshard();
    QVERIFY(trial.subject->waitFor([&] { return trial.subject->latest.shardTotal == 4; }));
    QVERIFY(trial.subject->ends(ReshardPhase::RolledBack));
    QCOMPARE(trial.subject->shard(0).since, since); // untouched
    QTRY_COMPARE(trial.simulator.sessions(), 5);
    QVERIFY(trial.guildsAreRight());
    QCOMPARE(trial.spent(), 8);
    QCOMPARE(trial.fault(), QString());
}

void TestReshardWays::pause()
{
    auto gateway = quickGateway(2, 100);
    gateway.maxConcurrency = 1;
    gateway.identifyInterval = 300ms;
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.timings.identifyInterval = 300ms;
    options.shardCount = 2;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    fleet.fleet->applyReshard(fleet.planFor(quickWish(12)));
    QVERIFY(fleet.waitFor([&] { return fleet.latest.reshard && fleet.latest.reshard->ready >= 2; }));
    fleet.fleet->pauseReshard(true);
    QVERIFY(fleet.waitFor([&] { return fleet.latest.reshard->paused; }));
    // What was granted already may still go out; then no more.
    int identifies = -1;
    QDateTime at;
    QVERIFY(fleet.waitFor([&] {
        if (simulator.identifiesAccepted() != identifies) {
            identifies = simulator.identifiesAccepted();
            at = QDateTime::currentDateTimeUtc();
        }
        return at.msecsTo(QDateTime::currentDateTimeUtc()) > 1500; // five of them would have had their turn
    }));
    QCOMPARE_LE(identifies, 2 + 5);
    QCOMPARE(fleet.latest.reshard->phase, ReshardPhase::Warming);
    fleet.fleet->pauseReshard(false);
    QVERIFY(fleet.ends(ReshardPhase::Done));
    QCOMPARE(simulator.identifiesAccepted(), 2 + 12);
}

void TestReshardWays::missingGuilds()
{
    // A guild that leaves while the new set loads is on nobody's roster; one that only the old set knows is waited for.
    auto gateway = quickGateway(2, 60);
    gateway.guildsPerSecond = 8; // slow enough to look
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.shardCount = 2;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    fleet.fleet->applyReshard(fleet.planFor(quickWish(4)));
    QVERIFY(fleet.waitFor([&] { return fleet.latest.reshard && fleet.latest.reshard->guildsExpected > 0; }));
    fleet.fleet->acceptMissingGuilds(-1);
    QVERIFY(fleet.ends(ReshardPhase::Done));
    QVERIFY(fleet.reports[0].missing.isEmpty());
    QVERIFY(fleet.waitFor([&] { return fleet.latest.guilds == simulator.guildsOf({0, 1}).size(); }));
}

void TestReshardWays::spareIsSpent_data()
{
    QTest::addColumn<ReshardWish>("wish");
    QTest::addColumn<int>("due"); // in the batch that fails and those before, not in the whole plan
    QTest::addRow("in parallel") << quickWish(8) << 8;
    QTest::addRow("rolling, in its first batch") << quickWish(8, ReshardStrategy::Rolling) << 4;
}

void TestReshardWays::spareIsSpent()
{
    QFETCH(ReshardWish, wish);
    QFETCH(int, due);
    // New shards that lose their session again and again: the plan's spare is spent, then it is given up.
    JudgedGateway simulator(quickGateway(4, 200));
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.shardCount = 4;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    const QDateTime since = fleet.shard(0).since;
    wish.drain = 600s;
    const ReshardPlan plan = fleet.planFor(wish);
    QCOMPARE(plan.identifies, 8);
    fleet.fleet->applyReshard(plan);
    QVERIFY(fleet.waitFor([&] { return fleet.latest.reshard && fleet.latest.reshard->ready == due; }));
    for (int time = 0; time <= plan.spare && fleet.reports.isEmpty(); ++time) {
        simulator.inject({Simulator::FaultKind::InvalidSession}, {5}); // only the new set has a shard 5
        QVERIFY(fleet.waitFor([&] {
            return !fleet.reports.isEmpty()
                || (fleet.latest.reshard && fleet.latest.reshard->identifiesSpent > due + time
                    && fleet.latest.reshard->ready == due);
        }));
    }
    QVERIFY(fleet.waitFor([&] { return !fleet.reports.isEmpty(); }));
    QVERIFY(fleet.reports[0].outcome == ReshardPhase::Aborted || fleet.reports[0].outcome == ReshardPhase::RolledBack);
    QVERIFY2(fleet.reports[0].reason.contains(u"spare"_s), qPrintable(fleet.reports[0].reason));
    QCOMPARE(fleet.reports[0].identifiesSpent, due + plan.spare);
    QCOMPARE(simulator.identifiesAccepted(), 4 + due + plan.spare);
    QCOMPARE(fleet.shard(0).since, since);
}

void TestReshardWays::readyComesLate()
{
    // A new shard that gets no READY is given another try out of the plan's spare.
    JudgedGateway simulator(quickGateway(4, 200));
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.timings.readyTimeout = 2s;
    options.shardCount = 4;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    const ReshardPlan plan = fleet.planFor(quickWish(8));
    fleet.fleet->applyReshard(plan);
    QVERIFY(fleet.waitFor([&] { return fleet.latest.reshard && fleet.latest.reshard->ready == 8; }));
    simulator.inject({.kind = Simulator::FaultKind::SlowReady, .delay = 1h}, {5}); // only the new set has a shard 5
    QVERIFY(fleet.ends(ReshardPhase::Done));
    QVERIFY(fleet.told(u"No READY"_s));
    QCOMPARE(fleet.reports[0].identifiesSpent, plan.identifies + 2); // the session that was taken away, and the try
    QCOMPARE(simulator.identifiesAccepted(), 4 + plan.identifies + 2);
}

void TestReshardWays::neverComplete()
{
    // New shards that take longer than they may: given up, and the old set has not noticed.
    auto gateway = quickGateway(2, 60);
    gateway.guildsPerSecond = 4;
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.shardCount = 2;
    options.timings.readyTimeout = 1s;
    options.reshardTimings.slack = 500ms;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    const QDateTime since = fleet.shard(0).since;
    fleet.fleet->applyReshard(fleet.planFor(quickWish(4)));
    QVERIFY(fleet.ends(ReshardPhase::Aborted));
    QVERIFY2(fleet.reports[0].reason.contains(u"was not complete after"_s), qPrintable(fleet.reports[0].reason));
    QCOMPARE(fleet.reports[0].identifiesSpent, 4);
    QVERIFY(fleet.waitFor([&] { return fleet.latest.phase == FleetPhase::Running; }));
    QCOMPARE(textOf(fleet.reports[0].servingAfter), textOf(whole(2)));
    QCOMPARE(fleet.shard(0).since, since);
    QTRY_COMPARE(simulator.sessions(), 2);
}

void TestReshardWays::journalCannotBeWritten()
{
    JudgedGateway simulator(quickGateway(2, 100));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.shardCount = 2;
    options.stateDirectory = directory.path();
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    QVERIFY(QDir(directory.path()).mkdir(u"reshard.json"_s));
    fleet.fleet->applyReshard(fleet.planFor(quickWish(4)));
    QVERIFY(fleet.ends(ReshardPhase::Aborted));
    QVERIFY2(fleet.reports[0].reason.contains(u"reshard.json"_s), qPrintable(fleet.reports[0].reason));
    QVERIFY(fleet.waitFor([&] { return fleet.latest.phase == FleetPhase::Running; }));
    QCOMPARE(fleet.latest.shardTotal, 2);
    QCOMPARE(simulator.identifiesAccepted(), 2);
}

void TestReshardWays::journalIsLostOnTheWay()
{
    // Nothing is switched that a crash would not know of, and the operator can still go back.
    JudgedGateway simulator(quickGateway(2, 100));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.shardCount = 2;
    options.stateDirectory = directory.path();
    options.reshardTimings.overlap = 3s;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    fleet.fleet->applyReshard(fleet.planFor(quickWish(4)));
    QVERIFY(fleet.isIn(ReshardPhase::Overlapping));
    const QString journal = directory.filePath(u"reshard.json"_s);
    QVERIFY(QFile::remove(journal) && QDir(directory.path()).mkdir(u"reshard.json"_s));
    QVERIFY(fleet.waitFor([&] { return fleet.told(u"can't be written"_s); }));
    QCOMPARE(fleet.latest.shardTotal, 2);
    fleet.fleet->abortReshard();
    QVERIFY(fleet.ends(ReshardPhase::Aborted));
    QVERIFY(fleet.waitFor([&] { return fleet.latest.phase == FleetPhase::Running; }));
    QCOMPARE(fleet.latest.shardTotal, 2);
    QVERIFY(fleet.allReady());
}

//! A stop-and-start that died half-way has nobody who serves: it goes on by itself.
void TestReshardWays::stopAndStart()
{
    auto gateway = quickGateway(2, 100);
    gateway.guildsPerSecond = 40;
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    options.vaultInterval = 200ms;
    options.shardCount = 2;
    ReshardPlan plan;
    {
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        plan = fleet.planFor(quickWish(4, ReshardStrategy::StopAndStart));
        QCOMPARE(plan.refusal, QString());
        QVERIFY(plan.downtime > 0s);
        fleet.fleet->applyReshard(plan);
        QVERIFY(fleet.waitFor([&] {
            const auto& reshard = fleet.latest.reshard;
            return reshard && std::ranges::count(reshard->incoming, ShardState::Ready, &ShardSnapshot::state) == 4;
        }));
        QCOMPARE(fleet.latest.count(ShardState::Paused), 2);
        QVERIFY(QFile::exists(directory.filePath(u"reshard.json"_s)));
    }
    WatchedFleet fleet(options);
    fleet.fleet->start();
    QVERIFY(fleet.ends(ReshardPhase::Done));
    QVERIFY(fleet.waitFor([&] { return fleet.latest.phase == FleetPhase::Running && fleet.latest.shardTotal == 4; }));
    QVERIFY(fleet.allReady());
    QCOMPARE(simulator.identifiesAccepted(), 2 + 4);
}

//! Paused shards don't hear that a guild has left: nobody can wait for it, least of all while nobody serves.
void TestReshardWays::stopAndStartWhileGuildsLeave()
{
    constexpr int gone = 10;
    auto gateway = quickGateway(2, 200);
    gateway.guildsPerSecond = 40;
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.shardCount = 2;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    const auto guilds = simulator.guildsOf({0, 1}).size();
    fleet.fleet->applyReshard(fleet.planFor(quickWish(4, ReshardStrategy::StopAndStart)));
    QVERIFY(fleet.waitFor([&] { return fleet.latest.count(ShardState::Paused) == 2; }));
    simulator.leaveGuilds(gone);
    QVERIFY(fleet.ends(ReshardPhase::Done));
    QCOMPARE_GE(fleet.reports[0].missing.size(), gone); // besides what the world does by itself
    QVERIFY(fleet.waitFor([&] { return fleet.latest.guilds == simulator.guildsOf({0, 1}).size(); }));
    QCOMPARE_LE(fleet.latest.guilds, guilds);
}

void TestReshardWays::stalePlan()
{
    JudgedGateway simulator(quickGateway(4, 200));
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.shardCount = 4;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    const ReshardPlan plan = fleet.planFor(quickWish(8));
    QCOMPARE(plan.refusal, QString());
    simulator.leaveGuilds(20);
    QVERIFY(fleet.waitFor([&] { return fleet.latest.guilds <= 181; }));
    fleet.fleet->applyReshard(plan);
    QVERIFY(fleet.waitFor([&] { return !fleet.refusals.isEmpty(); }));
    QVERIFY2(fleet.refusals[0].second.contains(u"new plan"_s), qPrintable(fleet.refusals[0].second));
    QCOMPARE(simulator.identifiesAccepted(), 4);
}

void TestReshardWays::automatic()
{
    JudgedGateway simulator(quickGateway(2, 200));
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.shardCount = 2;
    options.autoReshard.guildsPerShard = 60;
    options.autoReshard.interval = 1s;
    options.autoReshard.grace = 3s;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    QVERIFY(fleet.waitFor([&] { return fleet.latest.announced.has_value(); }));
    fleet.fleet->callOffReshard();
    QVERIFY(fleet.waitFor([&] { return !fleet.latest.announced; }));
    QCOMPARE(fleet.latest.phase, FleetPhase::Running);
    QVERIFY(fleet.waitFor([&] { return fleet.latest.announced.has_value(); }, 20000));
    const int to = fleet.latest.announced->toTotal;
    QVERIFY(to > 2);
    QVERIFY(fleet.waitFor([&] { return fleet.latest.phase == FleetPhase::Resharding; }, 20000));
    QCOMPARE(fleet.latest.reshard->toTotal, to);
    fleet.fleet->abortReshard();
    QVERIFY(fleet.waitFor([&] { return !fleet.reports.isEmpty(); }, 30000));
}

QTEST_GUILESS_MAIN(TestReshardWays)
#include "tst_reshardways.moc"
