// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One generation replaced by another while events flow: what a fleet that is never touched receives, the resharding one
// must deliver exactly once.

#include "tests/support/reshardtrial.h"

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;
using Simulator::FaultKind;

class TestReshard : public QObject {
    Q_OBJECT
private slots:
    void exactlyOnce_data();
    void exactlyOnce();
    void abortKeepsOldSet();
    void newOnesStayWhileOldOnesAreAway_data();
    void newOnesStayWhileOldOnesAreAway();
    void failureKeepsOldSet();
    void refused_data();
    void refused();
    void stopWhileResharding();
    void stopAsItEnds_data();
    void stopAsItEnds();
    void failedOldShardIsNamed();
};

void TestReshard::exactlyOnce_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("drops");
    QTest::addRow("S4.14 4 to 8") << 4 << 8 << false;
    QTest::addRow("8 to 3, connections drop on the way") << 8 << 3 << true;
}

void TestReshard::exactlyOnce()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, drops);
    JudgedGateway simulator(quickGateway(from, 300));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.recordFile = directory.filePath(u"witness.jsonl"_s);
    options.shardCount = 1;
    WatchedFleet witness(options);
    QVERIFY(witness.starts());

    options.recordFile = directory.filePath(u"subject.jsonl"_s);
    options.shardCount = from;
    options.threads = 2;
    WatchedFleet subject(options);
    QVERIFY(subject.starts());
    QVERIFY(subject.waitFor([&] { return subject.latest.guilds == simulator.guildsOf({0, 1}).size(); }));

    QVERIFY(subject.waitFor([&] { return worldEvents(options.recordFile).size() > 20; }));
    const QByteArray first = worldEvents(options.recordFile).lastKey(); // from here on all shards were there

    const int identifiesBefore = simulator.identifiesAccepted();
    const ReshardPlan plan = subject.planFor(quickWish(to));
    QCOMPARE(plan.refusal, QString());
    QCOMPARE(plan.identifies, to);
    subject.fleet->applyReshard(plan);
    QVERIFY(subject.waitFor([&] { return subject.latest.phase == FleetPhase::Resharding; }));
    QCOMPARE(subject.latest.shardTotal, from); // the old set serves
    if (drops) {
        QVERIFY(subject.waitFor([&] { return subject.latest.reshard && subject.latest.reshard->ready > 0; }));
        simulator.inject({Simulator::FaultKind::DropTcp}, {1, 2});
    }
    QVERIFY(subject.waitFor([&] { return subject.latest.shardTotal == to; }, 30000));
    QVERIFY(subject.ends(ReshardPhase::Done));
    QCOMPARE(subject.latest.phase, FleetPhase::Resharding); // the end is told before the next snapshot
    QVERIFY(subject.waitFor([&] { return subject.latest.phase == FleetPhase::Running; }));
    QVERIFY(subject.allReady());
    const HandoverCounts& counts = subject.reports[0].counts;
    QCOMPARE(counts.delivered, counts.matched + counts.onlyOld + counts.onlyNew + counts.pending + counts.forgotten);
    QVERIFY(counts.matched > 50);
    QCOMPARE(counts.forgotten, 0u);
    QCOMPARE(subject.reports[0].identifiesSpent, to);
    QCOMPARE(simulator.identifiesAccepted(), identifiesBefore + to); // not one more than planned
    QTRY_COMPARE(simulator.sessions(), to + 1); // the old set is ended
    QVERIFY(subject.waitFor([&] { return subject.latest.guilds == simulator.guildsOf({0, 1}).size(); }));
    const auto sofar = worldEvents(options.recordFile);
    const QByteArray last = sofar.lastKey();
    QVERIFY(subject.waitFor(
        [&] { return worldEvents(options.recordFile).size() > sofar.size() + 50; })); // what is under way arrives
    QVERIFY(subject.stops());
    QVERIFY(witness.stops());

    const auto expected = worldEvents(directory.filePath(u"witness.jsonl"_s));
    const auto delivered = worldEvents(directory.filePath(u"subject.jsonl"_s));
    QVERIFY(delivered.size() > 100);
    for (auto event = delivered.cbegin(); event != delivered.cend(); ++event) // C49
        QVERIFY2(event.value() == 1, event.key().constData());
    // From then until the last that the subject saw, it saw all: ids grow with time.
    int compared = 0;
    for (auto event = expected.cbegin(); event != expected.cend(); ++event) {
        if (event.key() <= first || event.key() >= last)
            continue;
        ++compared;
        QVERIFY2(delivered.contains(event.key()), event.key().constData());
    }
    QVERIFY(compared > 100);
}

void TestReshard::abortKeepsOldSet()
{
    auto gateway = quickGateway(4, 200);
    gateway.maxConcurrency = 1;
    gateway.identifyInterval = 200ms;
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.timings.identifyInterval = 200ms;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    const QDateTime since = fleet.shard(0).since;
    fleet.fleet->reshard(16);
    QVERIFY(fleet.waitFor([&] { return fleet.latest.reshard && fleet.latest.reshard->ready >= 2; }));
    fleet.fleet->abortReshard();
    QVERIFY(fleet.waitFor([&] { return fleet.latest.phase == FleetPhase::Running; }));
    QCOMPARE(fleet.latest.shardTotal, 4);
    QTRY_COMPARE(simulator.sessions(), 4);
    QCOMPARE(fleet.shard(0).since, since); // untouched
    const int identifies = simulator.identifiesAccepted();
    QVERIFY(identifies < 4 + 16);
    const qint64 sequence = fleet.shard(0).sequence;
    QVERIFY(fleet.waitFor([&] { return fleet.shard(0).sequence > sequence; }));
    QCOMPARE(simulator.identifiesAccepted(), identifies); // nobody is left in the queue
    fleet.fleet->abortReshard();
    QVERIFY(fleet.waitFor([&] { return !fleet.refusals.isEmpty(); }));
}

//! What happens while an old shard has no session, the new set alone brings: it does not go before that one is back.
void TestReshard::newOnesStayWhileOldOnesAreAway_data()
{
    QTest::addColumn<std::chrono::milliseconds>("patience");
    QTest::addColumn<bool>("isBack");
    QTest::addRow("until they are back") << 20'000ms << true;
    QTest::addRow("not for ever") << 2'000ms << false;
}

void TestReshard::newOnesStayWhileOldOnesAreAway()
{
    QFETCH(std::chrono::milliseconds, patience);
    QFETCH(bool, isBack);
    auto gateway = quickGateway(4, 200);
    gateway.eventsPerSecond = 0; // it is for nothing else that they stay
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.reshardTimings.overlap = 60s;
    options.reshardTimings.slack = patience;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    fleet.fleet->applyReshard(fleet.planFor(quickWish(2)));
    QVERIFY(fleet.isIn(ReshardPhase::Overlapping, 30000));
    simulator.inject({.kind = FaultKind::SlowReady, .delay = isBack ? 4s : 12s},
        {3}); // of the old set: the new one has no such number
    QVERIFY(fleet.waitFor([&] { return fleet.shard(3).state != ShardState::Ready; }));
    fleet.fleet->abortReshard();
    QVERIFY(
        fleet.waitFor([&] { return fleet.latest.reshard && fleet.latest.reshard->note.contains(u"on its way"_s); }));
    QVERIFY(fleet.ends(ReshardPhase::Aborted));
    QCOMPARE(fleet.shard(3).state == ShardState::Ready, isBack);
    QCOMPARE(fleet.told(u"an old one is not back"_s), !isBack);
    QVERIFY(fleet.waitFor([&] { return fleet.latest.phase == FleetPhase::Running && fleet.allReady(); }));
    QTRY_COMPARE(simulator.sessions(), 4);
}

void TestReshard::failureKeepsOldSet()
{
    auto gateway = quickGateway(2, 100);
    gateway.largeBotMultiple = 2;
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    WatchedFleet fleet(quickFleet(simulator.apiUrl()));
    QVERIFY(fleet.starts());
    fleet.fleet->reshard(3); // the gateway refuses a count that is no multiple: 4010
    QVERIFY(fleet.waitFor([&] { return fleet.told(u"4010"_s) && fleet.latest.phase == FleetPhase::Running; }));
    QCOMPARE(fleet.latest.shardTotal, 2);
    QVERIFY(fleet.allReady());
    QTRY_COMPARE(simulator.sessions(), 2);
}

void TestReshard::refused_data()
{
    QTest::addColumn<int>("to");
    QTest::addColumn<QString>("word");
    QTest::addRow("same") << 4 << u"4"_s;
    QTest::addRow("none") << 0 << u"count"_s;
    QTest::addRow("negative") << -3 << u"count"_s;
    QTest::addRow("absurd") << 2000000000 << u"count"_s;
    QTest::addRow("no budget") << 60 << u"above the identify floor"_s;
    QTest::addRow("too full") << 1 << u"2"_s;
    QTest::addRow("not a multiple") << 6 << u"multiple"_s;
}

void TestReshard::refused()
{
    QFETCH(int, to);
    QFETCH(QString, word);
    auto gateway = quickGateway(4, 2600);
    gateway.identifiesUsed = 746; // 250 left after the start, and 200 of them are kept back
    gateway.maxGuildsPerShard = 2500;
    JudgedGateway simulator(gateway);
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.largeBotMultiple = to == 6 ? 4 : 1;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    fleet.fleet->reshard(to);
    QVERIFY(fleet.waitFor([&] { return !fleet.refusals.isEmpty(); }));
    QVERIFY2(fleet.refusals[0].second.contains(word), qPrintable(fleet.refusals[0].second));
    QCOMPARE(simulator.identifiesAccepted(), 4);
    QCOMPARE(fleet.latest.phase, FleetPhase::Running);
}

void TestReshard::stopWhileResharding()
{
    JudgedGateway simulator(quickGateway(4, 200));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    {
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        fleet.fleet->reshard(8);
        QVERIFY(fleet.waitFor([&] { return fleet.latest.reshard && fleet.latest.reshard->ready > 0; }));
        QVERIFY(fleet.stops());
    }
    const int identifies = simulator.identifiesAccepted();
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts()); // the old set is resumed
    QCOMPARE(fleet.latest.shardTotal, 4);
    QCOMPARE(simulator.identifiesAccepted(), identifies);
}

void TestReshard::stopAsItEnds_data()
{
    QTest::addColumn<bool>("goesBack");
    QTest::addRow("done") << false;
    QTest::addRow("aborted") << true;
}

//! Quit in the moment in which it ends: it is over, but what it kept of the new set is not dropped yet.
void TestReshard::stopAsItEnds()
{
    QFETCH(bool, goesBack);
    JudgedGateway simulator(quickGateway(2, 100));
    QVERIFY(simulator.start());
    QTemporaryDir directory;
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.stateDirectory = directory.path();
    {
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        connect(
            fleet.fleet.get(), &Fleet::reshardEnded, fleet.fleet.get(), [&fleet] { fleet.fleet->stop(OnExit::Pause); });
        ReshardWish wish;
        wish.toTotal = 4;
        wish.drain = 0s;
        fleet.fleet->applyReshard(fleet.planFor(wish));
        if (goesBack) {
            QVERIFY(fleet.waitFor([&] { return fleet.latest.reshard && fleet.latest.reshard->ready > 0; }));
            fleet.fleet->abortReshard();
        }
        QVERIFY(fleet.waitFor([&] { return fleet.isStopped; }, 60000));
        QVERIFY(fleet.sessionsAreSafe);
        QCOMPARE(fleet.reports.value(0).outcome, goesBack ? ReshardPhase::Aborted : ReshardPhase::Done);
    }
    const int identifies = simulator.identifiesAccepted();
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    QVERIFY(!fleet.latest.reshard); // nothing is left of it
    QCOMPARE(fleet.latest.shardTotal, goesBack ? 2 : 4);
    QCOMPARE(simulator.identifiesAccepted(), identifies);
}

//! Back, and yet not as before: whoever reads the end must learn which shard does not serve.
void TestReshard::failedOldShardIsNamed()
{
    JudgedGateway simulator(quickGateway(2, 100));
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.reshardTimings.slack = 1s; // what it owes never comes
    options.reshardTimings.settling = 1s;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    ReshardWish wish;
    wish.toTotal = 4;
    wish.drain = 600s;
    fleet.fleet->applyReshard(fleet.planFor(wish));
    QVERIFY(fleet.isIn(ReshardPhase::Draining, 30000));
    simulator.inject({FaultKind::Close, 4014}, {1}); // of both sets: a new one that fails is the end
    QVERIFY(fleet.ends(ReshardPhase::RolledBack));
    QVERIFY2(fleet.reports[0].reason.contains(u"Shard 1 of 4"_s), qPrintable(fleet.reports[0].reason));
    const QList<ReshardReport::FailedShard>& failed = fleet.reports[0].failed;
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0].shard, (ShardId{1, 2}));
    QVERIFY2(failed[0].cause.contains(u"4014"_s), qPrintable(failed[0].cause));
    QTRY_VERIFY(fleet.told(u"these have failed: 1 of 2"_s));
}

QTEST_GUILESS_MAIN(TestReshard)
#include "tst_reshard.moc"
