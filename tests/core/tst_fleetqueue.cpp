// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// S4: holding, releasing and leaving the identify queue through the one door, against the practice gateway.

#include "core/fleet/operatorholds.h"
#include "tests/support/practicefleet.h"

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

class TestFleetQueue : public QObject {
    Q_OBJECT

    static QList<const TimelineEntry*> actionsOf(const WatchedFleet& fleet)
    {
        QList<const TimelineEntry*> actions;
        for (const TimelineEntry& entry : fleet.timeline) {
            if (entry.kind == TimelineEntry::Kind::Action)
                actions.append(&entry);
        }
        return actions;
    }

    //! Also in the words of their threads, which tell it a little later than the queue.
    static bool haveQueued(WatchedFleet& fleet, int count)
    {
        return fleet.waitFor([&] {
            return fleet.latest.budget.queued == count && fleet.latest.count(ShardState::QueuedForIdentify) == count;
        });
    }

private slots:
    void holdsAndReleasesAll();
    void holdsSome();
    void leavesTheQueue();
    void refusals();
    void readOnly();
    void costAndOrigin();
    void outlivesTheProgram_data();
    void outlivesTheProgram();
};

void TestFleetQueue::holdsAndReleasesAll()
{
    JudgedGateway gateway(quickGateway(6));
    QVERIFY(gateway.start());
    WatchedFleet fleet(quickFleet(gateway.apiUrl()));
    QVERIFY(fleet.starts());
    fleet.fleet->holdIdentifies(true);
    fleet.fleet->command(ShardCommand::Reidentify, ShardSelection::of({0, 1, 2}));
    QVERIFY(haveQueued(fleet, 3));
    const int before = fleet.identifies();
    QVERIFY(fleet.latest.budget.held);
    // 60 ms a round: time enough for all of them, were they not held. Resumes go on meanwhile.
    fleet.fleet->command(ShardCommand::Reconnect, ShardSelection::of({4}));
    QVERIFY(fleet.waitFor([&] { return fleet.shard(4).resumes == 1; }));
    QCOMPARE_EQ(fleet.identifies(), before);
    QCOMPARE_EQ(fleet.latest.count(ShardState::QueuedForIdentify), 3);
    QCOMPARE_EQ(fleet.latest.lanes.size(), 2);
    QCOMPARE_EQ(fleet.latest.lanes[0].shards.size(), 2); // 0 and 2, of two keys
    QVERIFY(!fleet.latest.lanes[0].shards[0].expectedAt.isValid());
    fleet.fleet->holdIdentifies(false);
    QVERIFY(fleet.allReady());
    QCOMPARE_EQ(fleet.identifies(), before + 3);
    QVERIFY(fleet.refusals.isEmpty());
    QVERIFY(fleet.stops());
}

void TestFleetQueue::holdsSome()
{
    JudgedGateway gateway(quickGateway(6));
    QVERIFY(gateway.start());
    WatchedFleet fleet(quickFleet(gateway.apiUrl()));
    QVERIFY(fleet.starts());
    fleet.fleet->holdIdentifies(true);
    fleet.fleet->command(ShardCommand::Reidentify, ShardSelection::of({0, 2, 4}));
    QVERIFY(haveQueued(fleet, 3));
    fleet.fleet->holdShards(true, ShardSelection::of({0, 5})); // 5 does not wait: left out
    fleet.fleet->holdIdentifies(false);
    QVERIFY(fleet.shardIs(2, ShardState::Ready));
    QVERIFY(fleet.shardIs(4, ShardState::Ready));
    QCOMPARE_EQ(fleet.shard(0).state, ShardState::QueuedForIdentify);
    QCOMPARE_EQ(fleet.latest.budget.heldShards, 1);
    QCOMPARE_EQ(fleet.latest.lanes.size(), 1);
    QCOMPARE_EQ(fleet.latest.lanes[0].shards[0].wait, QueuedIdentify::Wait::Release);
    fleet.fleet->holdShards(false, ShardSelection::everything());
    QVERIFY(fleet.allReady());
    QVERIFY(fleet.refusals.isEmpty());

    // Whatever else an operator wants of a held shard ends the hold.
    fleet.fleet->holdIdentifies(true);
    fleet.fleet->command(ShardCommand::Reidentify, ShardSelection::of({0}));
    QVERIFY(haveQueued(fleet, 1));
    fleet.fleet->holdShards(true, ShardSelection::of({0}));
    fleet.fleet->command(ShardCommand::Pause, ShardSelection::of({0}));
    QVERIFY(fleet.shardIs(0, ShardState::Paused));
    fleet.fleet->holdIdentifies(false);
    fleet.fleet->command(ShardCommand::Resume, ShardSelection::of({0}));
    QVERIFY(fleet.allReady());
    QVERIFY(fleet.stops());
}

void TestFleetQueue::leavesTheQueue()
{
    JudgedGateway gateway(quickGateway(4));
    QVERIFY(gateway.start());
    WatchedFleet fleet(quickFleet(gateway.apiUrl()));
    QVERIFY(fleet.starts());
    fleet.fleet->holdIdentifies(true);
    fleet.fleet->command(ShardCommand::Reidentify, ShardSelection::of({0, 1}));
    QVERIFY(haveQueued(fleet, 2));
    const int before = fleet.identifies();
    fleet.fleet->cancelIdentify(ShardSelection::of({1, 3})); // 3 is ready: left alone
    QVERIFY(fleet.shardIs(1, ShardState::Paused));
    QVERIFY(fleet.shard(1).cause.contains(u"identify queue"_s));
    QVERIFY(haveQueued(fleet, 1));
    fleet.fleet->holdIdentifies(false);
    QVERIFY(fleet.shardIs(0, ShardState::Ready));
    QCOMPARE_EQ(fleet.shard(3).state, ShardState::Ready);
    QCOMPARE_EQ(fleet.shard(1).state, ShardState::Paused);
    QCOMPARE_EQ(fleet.identifies(), before + 1);
    fleet.fleet->command(ShardCommand::Resume, ShardSelection::of({1}));
    QVERIFY(fleet.allReady());
    QVERIFY(fleet.stops());
}

void TestFleetQueue::refusals()
{
    JudgedGateway gateway(quickGateway(4));
    QVERIFY(gateway.start());
    WatchedFleet fleet(quickFleet(gateway.apiUrl()));
    fleet.fleet->holdIdentifies(true);
    QCOMPARE_EQ(fleet.refusals.size(), 1); // not running
    QVERIFY(fleet.starts());
    fleet.refusals.clear();
    fleet.fleet->holdIdentifies(false);
    fleet.fleet->holdShards(true, ShardSelection::of({0}));
    fleet.fleet->holdShards(false, ShardSelection::of({0}));
    fleet.fleet->cancelIdentify(ShardSelection::of({0}));
    fleet.fleet->cancelIdentify(ShardSelection::of({0}, 8)); // picked from another set
    fleet.fleet->cancelIdentify(ShardSelection::of({}));
    fleet.fleet->cancelIdentify(ShardSelection::of({77}));
    QStringList whys;
    for (const auto& [what, why] : std::as_const(fleet.refusals))
        whys.append(why);
    QCOMPARE_EQ(whys.size(), 7);
    QVERIFY(whys[0].contains(u"not held"_s));
    QVERIFY(whys[1].contains(u"waits to identify"_s));
    QVERIFY(whys[2].contains(u"is held"_s));
    QVERIFY(whys[3].contains(u"waits to identify"_s));
    QVERIFY(whys[4].contains(u"set of 8"_s));
    QVERIFY(whys[5].contains(u"selected"_s));
    QVERIFY(whys[6].contains(u"77"_s));
    QVERIFY(actionsOf(fleet).isEmpty());
    QVERIFY(fleet.stops());
}

void TestFleetQueue::readOnly()
{
    JudgedGateway gateway(quickGateway(2));
    QVERIFY(gateway.start());
    FleetOptions options = quickFleet(gateway.apiUrl());
    options.readOnly = true;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    fleet.fleet->holdIdentifies(true);
    fleet.fleet->holdShards(true, ShardSelection::everything());
    fleet.fleet->cancelIdentify(ShardSelection::everything());
    QCOMPARE_EQ(fleet.refusals.size(), 3);
    for (const auto& [what, why] : std::as_const(fleet.refusals))
        QVERIFY(why.contains(u"read-only"_s));
    QVERIFY(fleet.stops());
}

//! B13: what an identify cost and who asked for what stands in the story.
void TestFleetQueue::costAndOrigin()
{
    JudgedGateway gateway(quickGateway(4));
    QVERIFY(gateway.start());
    WatchedFleet fleet(quickFleet(gateway.apiUrl()));
    QVERIFY(fleet.starts());
    const auto spent = [&] {
        int sum = 0;
        for (const TimelineEntry& entry : std::as_const(fleet.timeline))
            sum += entry.cost;
        return sum;
    };
    QCOMPARE_EQ(spent(), fleet.identifies());
    QCOMPARE_EQ(fleet.identifies(), 4);
    fleet.fleet->command(ShardCommand::Reconnect, ShardSelection::of({2}));
    QVERIFY(fleet.waitFor([&] { return fleet.shard(2).resumes == 1; }));
    fleet.fleet->command(ShardCommand::Reidentify, ShardSelection::of({2, 3}), 17);
    QVERIFY(fleet.waitFor([&] { return fleet.identifies() == 6; }));
    QVERIFY(fleet.allReady());
    QCOMPARE_EQ(spent(), 6); // a resume is free
    const auto actions = actionsOf(fleet);
    QCOMPARE_EQ(actions.size(), 2);
    QCOMPARE_EQ(actions[0]->origin, TimelineEntry::Origin::Window);
    QCOMPARE_EQ(actions[0]->shard, std::optional(ShardId{2, 4}));
    QCOMPARE_EQ(actions[1]->origin, TimelineEntry::Origin::ControlSocket);
    QCOMPARE_EQ(actions[1]->shard, std::nullopt);
    QCOMPARE_EQ(fleet.latest.budget.spentByQuarter.size(), 96);
    QCOMPARE_EQ(fleet.latest.budget.spentByQuarter.last(), 6);
    // What happens next is told wherever a shard waits.
    for (const TimelineEntry& entry : std::as_const(fleet.timeline)) {
        if (entry.kind == TimelineEntry::Kind::State && entry.to != ShardState::Ready)
            QVERIFY2(!entry.next.isEmpty(), qPrintable(stateKey(entry.to)));
    }
    QVERIFY(fleet.stops());
}

void TestFleetQueue::outlivesTheProgram_data()
{
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("isKept");
    QTest::addRow("restart of the program") << u"restart"_s << true;
    QTest::addRow("crash") << u"crash"_s << true;
    QTest::addRow("quit") << u"quit"_s << false;
    QTest::addRow("crash, then a start without the sessions") << u"anew"_s << false;
}

//! What an operator keeps from happening must not happen since the program is started anew; and quitting it ends it.
void TestFleetQueue::outlivesTheProgram()
{
    QFETCH(QString, end);
    QFETCH(bool, isKept);
    constexpr int shards = 6;
    JudgedGateway gateway(quickGateway(shards));
    QVERIFY(gateway.start());
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"holds.json"_s);
    FleetOptions options = quickFleet(gateway.apiUrl());
    options.stateDirectory = folder.path();
    {
        WatchedFleet first(options);
        QVERIFY(first.starts());
        first.fleet->holdIdentifies(true);
        first.fleet->command(ShardCommand::Reidentify, ShardSelection::of({2, 4, 5}));
        first.fleet->command(ShardCommand::Pause, ShardSelection::of({3}));
        QVERIFY(haveQueued(first, 3));
        first.fleet->cancelIdentify(ShardSelection::of({5})); // paused without a session
        QVERIFY(first.shardIs(3, ShardState::Paused));
        QVERIFY(first.shardIs(5, ShardState::Paused));
        first.fleet->holdShards(true, ShardSelection::of({4}));
        QVERIFY(first.waitFor([&] {
            const OperatorHolds kept = loadOperatorHolds(file);
            return kept.queue && kept.paused == QList<ShardId>{{3, shards}, {5, shards}}
            && kept.waiting == QList{ShardId{4, shards}};
        }));
        if (end == "restart"_L1) {
            const QSignalSpy may(first.fleet.get(), &Fleet::readyToRestart);
            first.fleet->prepareRestart();
            QVERIFY(first.waitFor([&] { return may.size() == 1; }));
        }
        if (end == "restart"_L1 || end == "quit"_L1)
            QVERIFY(first.stops());
    }
    QCOMPARE_EQ(QFileInfo::exists(file), end != "quit"_L1);
    const int spent = gateway.identifiesAccepted();
    options.resumeSaved = end != "anew"_L1;
    WatchedFleet next(options);
    next.fleet->start();
    if (!isKept) {
        QVERIFY(next.allReady());
        QVERIFY(!next.latest.budget.held);
        QVERIFY(next.stops());
        return;
    }
    for (const int resumed : {0, 1})
        QVERIFY(next.shardIs(resumed, ShardState::Ready));
    QVERIFY(haveQueued(next, 2));
    QVERIFY(next.latest.budget.held);
    QCOMPARE_EQ(next.latest.budget.heldShards, 1);
    QCOMPARE_EQ(next.shard(3).state, ShardState::Paused);
    QVERIFY(!next.shard(3).maskedSession.isEmpty());
    QCOMPARE_EQ(next.shard(5).state, ShardState::Paused);
    QCOMPARE_EQ(next.identifies(), 0);
    QVERIFY(next.told(u"The identify queue is held, as before"_s));
    QVERIFY(next.told(u"Paused, as before the program started anew: 2 shard"_s));
    QVERIFY(next.told(u"Held in the identify queue, as before the program started anew: 1 shard"_s));
    // Released they do what they would have done.
    next.fleet->command(ShardCommand::Resume, ShardSelection::of({3}));
    QVERIFY(next.shardIs(3, ShardState::Ready));
    QCOMPARE_EQ(next.shard(3).resumes, 1);
    QCOMPARE_EQ(gateway.identifiesAccepted(), spent);
    next.fleet->holdIdentifies(false);
    QVERIFY(next.shardIs(2, ShardState::Ready));
    QCOMPARE_EQ(next.shard(4).state, ShardState::QueuedForIdentify);
    next.fleet->holdShards(false, ShardSelection::of({4}));
    next.fleet->command(ShardCommand::Resume, ShardSelection::of({5}));
    QVERIFY(next.allReady());
    QCOMPARE_EQ(gateway.identifiesAccepted(), spent + 3);
    QVERIFY(next.waitFor([&] { return !QFileInfo::exists(file); }));
    QVERIFY(next.stops());
}

QTEST_GUILESS_MAIN(TestFleetQueue)
#include "tst_fleetqueue.moc"
