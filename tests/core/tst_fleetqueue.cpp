// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// S4: holding, releasing and leaving the identify queue through the one door, against the practice gateway.

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

private slots:
    void holdsAndReleasesAll();
    void holdsSome();
    void leavesTheQueue();
    void refusals();
    void readOnly();
    void costAndOrigin();
};

void TestFleetQueue::holdsAndReleasesAll()
{
    JudgedGateway gateway(quickGateway(6));
    QVERIFY(gateway.start());
    WatchedFleet fleet(quickFleet(gateway.apiUrl()));
    QVERIFY(fleet.starts());
    fleet.fleet->holdIdentifies(true);
    fleet.fleet->command(ShardCommand::Reidentify, ShardSelection::of({0, 1, 2}));
    QVERIFY(fleet.waitFor([&] { return fleet.latest.budget.queued == 3; }));
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
    QVERIFY(fleet.waitFor([&] { return fleet.latest.budget.queued == 3; }));
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
    QVERIFY(fleet.waitFor([&] { return fleet.latest.budget.queued == 1; }));
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
    QVERIFY(fleet.waitFor([&] { return fleet.latest.budget.queued == 2; }));
    const int before = fleet.identifies();
    fleet.fleet->cancelIdentify(ShardSelection::of({1, 3})); // 3 is ready: left alone
    QVERIFY(fleet.shardIs(1, ShardState::Paused));
    QVERIFY(fleet.shard(1).cause.contains(u"identify queue"_s));
    QVERIFY(fleet.waitFor([&] { return fleet.latest.budget.queued == 1; }));
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

QTEST_GUILESS_MAIN(TestFleetQueue)
#include "tst_fleetqueue.moc"
