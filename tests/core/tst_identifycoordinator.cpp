// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B2: the budget, the floor, the typed allowance, the ledger and the breaker as one.

#include "core/fleet/identifycoordinator.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

using Clock = IdentifyQueue::Clock;
constexpr SessionLoss op9{SessionLoss::Kind::InvalidSession, 0};

IdentifyTicket ticketOf(int number, int generation = 0)
{
    return {generation, {number, 64}};
}

GatewayBot limitsOf(int remaining, int total = 1000, int maxConcurrency = 16)
{
    GatewayBot limits;
    limits.total = total;
    limits.remaining = remaining;
    limits.resetAfter = 1h;
    limits.maxConcurrency = maxConcurrency;
    return limits;
}

IdentifyCoordinator::Rules rulesWith(int floorPercent)
{
    IdentifyCoordinator::Rules rules;
    rules.floorPercent = floorPercent;
    return rules;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

//! When an answer was asked for that knows everything that was sent.
QDateTime settled()
{
    return now().addSecs(1);
}

//! The numbers granted so far.
QList<int> grantedBy(const QSignalSpy& spy)
{
    QList<int> numbers;
    for (const auto& call : spy)
        numbers.append(call.at(0).value<IdentifyTicket>().shard.number);
    return numbers;
}

} // namespace

class TestIdentifyCoordinator : public QObject {
    Q_OBJECT
private slots:
    void doesNotSpin()
    {
        // C7: one start is left and granted; the second shard waits for it to be used, without a timer that fires at
        // once.
        IdentifyCoordinator coordinator(rulesWith(0));
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        QSignalSpy exhausted(&coordinator, &IdentifyCoordinator::exhausted);
        coordinator.setLimits(limitsOf(1), now());
        coordinator.request(ticketOf(0), {});
        coordinator.request(ticketOf(1), {});
        QCOMPARE_EQ(granted.size(), 1);
        QCOMPARE_EQ(exhausted.size(), 0);
        const auto timers = coordinator.findChildren<QTimer*>();
        for (const QTimer* timer : timers)
            QVERIFY(!timer->isActive() || timer->interval() > 1000);
        coordinator.written(ticketOf(0), Clock::now());
        QCOMPARE_EQ(coordinator.budget().remaining, 0);
        QCOMPARE_EQ(coordinator.budget().queued, 1);
        QCOMPARE_EQ(exhausted.size(), 0); // Discord is asked first: others may have spent, or given back
        coordinator.setLimits(limitsOf(0), settled());
        QCOMPARE_EQ(exhausted.size(), 1);
        coordinator.cancel(ticketOf(1));
        coordinator.request(ticketOf(1), {});
        QCOMPARE_EQ(exhausted.size(), 1); // said once
        coordinator.setLimits(limitsOf(1), settled());
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 1}));
    }
    void beforeTheLimitsAreKnown()
    {
        IdentifyCoordinator coordinator(rulesWith(20));
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        coordinator.request(ticketOf(0), {});
        QCOMPARE_EQ(granted.size(), 0);
        const auto timers = coordinator.findChildren<QTimer*>();
        for (const QTimer* timer : timers)
            QVERIFY(!timer->isActive());
    }
    void heldQueueGrantsNothing()
    {
        IdentifyCoordinator coordinator(rulesWith(20));
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        QSignalSpy exhausted(&coordinator, &IdentifyCoordinator::exhausted);
        coordinator.setLimits(limitsOf(900, 1000, 2), now());
        coordinator.holdAll(true);
        for (int number = 0; number < 4; ++number)
            coordinator.request(ticketOf(number), {});
        QCOMPARE_EQ(granted.size(), 0);
        QVERIFY(coordinator.budget().held);
        QCOMPARE_EQ(coordinator.budget().queued, 4);
        QVERIFY(coordinator.expectedGrants(0).empty());
        coordinator.setLimits(limitsOf(200, 1000, 2), settled());
        QCOMPARE_EQ(exhausted.size(), 0); // it is the operator who keeps them waiting
        coordinator.setLimits(limitsOf(900, 1000, 2), settled());
        QVERIFY(coordinator.isWaiting(ticketOf(3)));
        coordinator.hold({ticketOf(0)}, true);
        coordinator.holdAll(false);
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{2, 1}));
        QCOMPARE_EQ(coordinator.budget().heldShards, 1);
        QVERIFY(!coordinator.isWaiting(ticketOf(1)));
        QVERIFY(coordinator.isWaiting(ticketOf(0)));
    }
    void lanesAreShown()
    {
        IdentifyCoordinator coordinator(rulesWith(0));
        coordinator.setLimits(limitsOf(900, 1000, 2), now());
        coordinator.hold({ticketOf(4)}, true);
        for (const int number : {0, 2, 4, 1})
            coordinator.request(ticketOf(number), {});
        coordinator.setLimit(7, 0, true);
        coordinator.request(ticketOf(3, 7), {});
        const auto serves = [](const IdentifyTicket& ticket) { return ticket.generation == 0; };
        const QList<IdentifyLane> lanes = coordinator.lanes(serves);
        QCOMPARE_EQ(lanes.size(), 2);
        using Wait = QueuedIdentify::Wait;
        QCOMPARE_EQ(lanes[0].shards.size(), 3);
        QCOMPARE_EQ(lanes[0].shards[0].wait, Wait::Granted);
        QCOMPARE_EQ(lanes[0].shards[1].wait, Wait::Turn);
        QCOMPARE_GT(lanes[0].shards[1].expectedAt, now().addSecs(4));
        QCOMPARE_EQ(lanes[0].shards[2].wait, Wait::Release);
        QVERIFY(!lanes[0].shards[2].expectedAt.isValid());
        QCOMPARE_EQ(lanes[1].key, 1);
        QCOMPARE_EQ(lanes[1].shards[1].wait, Wait::Reshard);
        QVERIFY(!lanes[1].shards[1].serving);
        QVERIFY(lanes[1].shards[0].serving);
        // Bounded: of a long lane the first are named, the rest are counted.
        for (int number = 6; number < 6 + 2 * 2000; number += 2)
            coordinator.request(ticketOf(number), {});
        const IdentifyLane lane = coordinator.lanes(serves)[0];
        QCOMPARE_EQ(int(lane.shards.size()), IdentifyLane::mostNamed);
        QCOMPARE_EQ(lane.waiting(), 2003);
    }
    void keepsTheFloor()
    {
        IdentifyCoordinator coordinator(rulesWith(20));
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        QSignalSpy exhausted(&coordinator, &IdentifyCoordinator::exhausted);
        coordinator.setLimits(limitsOf(202), now());
        QCOMPARE_EQ(coordinator.budget().floor, 200);
        QCOMPARE_EQ(coordinator.spendable(), 2);
        for (int number = 0; number < 4; ++number)
            coordinator.request(ticketOf(number), {});
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0}));
        coordinator.written(ticketOf(0), Clock::now());
        coordinator.setLimits(limitsOf(201), settled());
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 1}));
        coordinator.written(ticketOf(1), Clock::now());
        QCOMPARE_EQ(coordinator.spendable(), 0);
        coordinator.setLimits(limitsOf(200), settled());
        QCOMPARE_EQ(exhausted.size(), 1);
        QCOMPARE_EQ(coordinator.expectedGrants(0).at({2, 64}), coordinator.budget().resetAt);

        coordinator.allowBelowFloor(1); // an operator typed it
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 1, 2}));
        coordinator.written(ticketOf(2), Clock::now());
        QCOMPARE_EQ(coordinator.budget().allowance, 0);
        QCOMPARE_EQ(coordinator.budget().remaining, 199);
        QCOMPARE_EQ(granted.size(), 3);
        coordinator.setLimits(limitsOf(1000), settled()); // the reset
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 1, 2, 3}));
    }
    //! An allowance is not used up by identifies that the floor did not forbid.
    void anAllowanceWaitsForTheFloor()
    {
        IdentifyCoordinator coordinator(rulesWith(20));
        coordinator.allowBelowFloor(2);
        coordinator.setLimits(limitsOf(201), now());
        for (int number = 0; number < 2; ++number) {
            coordinator.request(ticketOf(number), {});
            coordinator.written(ticketOf(number), Clock::now());
        }
        QCOMPARE_EQ(coordinator.budget().remaining, 199);
        QCOMPARE_EQ(coordinator.budget().allowance, 1);
        QCOMPARE_EQ(coordinator.spendable(), 1);
    }
    //! An answer that was on its way while we identified may not count that: better one too many than one too few.
    void identifiesUnderWayAreCounted()
    {
        IdentifyCoordinator coordinator(rulesWith(0));
        coordinator.setLimits(limitsOf(10), now());
        const QDateTime askedAt = now();
        coordinator.request(ticketOf(0), {});
        coordinator.request(ticketOf(1), {});
        coordinator.written(ticketOf(0), Clock::now());
        coordinator.setLimits(limitsOf(10), askedAt);
        QCOMPARE_EQ(coordinator.budget().remaining, 9); // the other one is granted and will be counted when written
        coordinator.written(ticketOf(1), Clock::now());
        QCOMPARE_EQ(coordinator.budget().remaining, 8);
    }
    //! A shard that was cancelled while it sent its IDENTIFY is counted once.
    void sentWhileCancelled()
    {
        IdentifyCoordinator coordinator(rulesWith(0));
        coordinator.setLimits(limitsOf(500), now());
        coordinator.request(ticketOf(0), {});
        coordinator.cancelGeneration(0);
        coordinator.written(ticketOf(0), Clock::now());
        QCOMPARE_EQ(coordinator.budget().spentInDay, 1);
        QCOMPARE_EQ(coordinator.budget().remaining, 499);
    }
    //! Near the floor Discord is asked before each: other processes of the bot spend from the same budget.
    void asksBeforeTheLast()
    {
        IdentifyCoordinator coordinator(rulesWith(20));
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        QSignalSpy wanted(&coordinator, &IdentifyCoordinator::numbersWanted);
        coordinator.setLimits(limitsOf(210), now());
        coordinator.request(ticketOf(0), {});
        coordinator.written(ticketOf(0), Clock::now());
        coordinator.request(ticketOf(1), {});
        QCOMPARE_EQ(granted.size(), 1); // not on old numbers
        QTRY_COMPARE(wanted.size(), 1);
        coordinator.setLimits(limitsOf(200), settled()); // somebody else has spent the rest
        QCOMPARE_EQ(granted.size(), 1);
        QCOMPARE_EQ(coordinator.spendable(), 0);
        coordinator.setLimits(limitsOf(203), settled());
        QCOMPARE_EQ(granted.size(), 2);
    }
    //! Far from it too: two processes of a bot that have the same answer spend what it says together, and not twice.
    void halfIsForTheOthers()
    {
        IdentifyCoordinator coordinator(rulesWith(20));
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        QSignalSpy wanted(&coordinator, &IdentifyCoordinator::numbersWanted);
        coordinator.setLimits(limitsOf(220, 1000, 64), now()); // 20 above the floor
        for (int number = 0; number < 30; ++number)
            coordinator.request(ticketOf(number), {});
        QCOMPARE_EQ(granted.size(), 10);
        for (int number = 0; number < 10; ++number)
            coordinator.written(ticketOf(number), Clock::now());
        QTRY_COMPARE_EQ(wanted.size(), 1); // and soon, since it is in the way
        coordinator.limitsUnknown();
        coordinator.request(ticketOf(30), {});
        QCOMPARE_EQ(granted.size(), 10); // nor while nobody can tell
        coordinator.setLimits(limitsOf(204, 1000, 64), settled()); // the others took six
        QCOMPARE_EQ(granted.size(), 12);
    }
    //! The header went from 13 over 11 to 12 for one identify: asked right after it, Discord had counted it already,
    //! and it was taken off once more.
    void anIdentifyIsTakenOffOnce()
    {
        IdentifyCoordinator coordinator(rulesWith(0));
        coordinator.setLimits(limitsOf(13), settled());
        QSignalSpy wanted(&coordinator, &IdentifyCoordinator::numbersWanted);
        QDateTime askedAt;
        connect(&coordinator, &IdentifyCoordinator::numbersWanted, &coordinator, [&askedAt] { askedAt = now(); });
        const QDeadlineTimer areOld(1100ms);
        QTRY_VERIFY(areOld.hasExpired()); // else nobody asks at once
        coordinator.request(ticketOf(0), {});
        coordinator.written(ticketOf(0), Clock::now());
        QCOMPARE_EQ(coordinator.budget().remaining, 12);
        QTRY_COMPARE_EQ(wanted.size(), 1);
        coordinator.setLimits(limitsOf(12), askedAt);
        QCOMPARE_EQ(coordinator.budget().remaining, 12);
    }
    //! A grant that nobody used is neither spent nor in the ledger.
    void unusedGrantsComeBack_data()
    {
        QTest::addColumn<bool>("generation");
        QTest::addRow("one") << false;
        QTest::addRow("a generation") << true;
    }
    void unusedGrantsComeBack()
    {
        QFETCH(bool, generation);
        IdentifyCoordinator coordinator(rulesWith(0));
        coordinator.setLimits(limitsOf(5), now());
        coordinator.request(ticketOf(0), {});
        coordinator.request(ticketOf(1), {});
        QCOMPARE_EQ(coordinator.budget().spentInDay, 2);
        coordinator.written(ticketOf(1), Clock::now());
        if (generation) {
            coordinator.cancelGeneration(0); // its shard may be sending this very moment
            QCOMPARE_EQ(coordinator.budget().spentInDay, 2);
            QCOMPARE_EQ(coordinator.budget().remaining, 3);
        }
        coordinator.cancel(ticketOf(0)); // it says that it did not
        QCOMPARE_EQ(coordinator.budget().spentInDay, 1);
        QCOMPARE_EQ(coordinator.budget().remaining, 4);
    }
    //! The program is killed in the middle of a loop: the next one knows, and quarantines at once.
    void aLoopIsRememberedOverARestart()
    {
        const QTemporaryDir directory;
        for (int run = 0; run < 2; ++run) {
            IdentifyCoordinator coordinator(rulesWith(0));
            QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
            QSignalSpy quarantined(&coordinator, &IdentifyPermits::quarantined);
            QCOMPARE_EQ(coordinator.openLedger(directory.path()), QString());
            QCOMPARE_EQ(coordinator.budget().spentInDay, run == 0 ? 0 : 6);
            for (int loss = 0; loss < (run == 0 ? 6 : 2); ++loss) {
                coordinator.setLimits(limitsOf(900, 1000, 1), now()); // another key: no waiting
                coordinator.request(ticketOf(0), loss == 0 ? SessionLoss{} : op9);
                if (run == 0 || loss == 0) {
                    // The second program waits the 5 s after what the first one has written down.
                    QTRY_COMPARE_WITH_TIMEOUT(granted.size(), loss + 1, 15000);
                    coordinator.written(ticketOf(0), Clock::now() - 6s);
                }
            }
            QCOMPARE_EQ(quarantined.size(), run);
        }
    }
    //! B7: a reshard has so many identifies and no more, whatever its shards ask for.
    void aLimitIsKept()
    {
        IdentifyCoordinator coordinator(rulesWith(0));
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        coordinator.setLimits(limitsOf(900), now());
        coordinator.setLimit(1, 2, false);
        QCOMPARE_EQ(coordinator.keptWaiting(1), 0);
        for (int number = 0; number < 5; ++number)
            coordinator.expect(ticketOf(number, 1));
        for (const int number : {4, 3, 2, 1, 0})
            coordinator.request(ticketOf(number, 1), {});
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{4, 3})); // who comes first
        QCOMPARE_EQ(coordinator.keptWaiting(1), 3);
        QCOMPARE_EQ(coordinator.budget().queued, 0); // not a matter of time
        QVERIFY(coordinator.expectedGrants(1).empty());
        coordinator.request(ticketOf(2, 1), {}); // again
        QCOMPARE_EQ(coordinator.keptWaiting(1), 3);
        coordinator.written(ticketOf(4, 1), Clock::now());
        coordinator.written(ticketOf(3, 1), Clock::now());
        QCOMPARE_EQ(granted.size(), 2); // what is spent does not come back
        coordinator.request(ticketOf(5, 1), op9); // and one that lost its session asks for another
        QCOMPARE_EQ(granted.size(), 2);
        QCOMPARE_EQ(coordinator.keptWaiting(1), 4);

        coordinator.setLimit(1, 4, false); // raised: the lowest numbers first
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{4, 3, 0, 1}));
        QCOMPARE_EQ(coordinator.keptWaiting(1), 2);
        coordinator.setLimit(1, 1, false); // less than was spent: nothing more
        coordinator.written(ticketOf(0, 1), Clock::now());
        QCOMPARE_EQ(granted.size(), 4);

        coordinator.liftLimit(1);
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{4, 3, 0, 1, 2, 5}));
        QCOMPARE_EQ(coordinator.keptWaiting(1), 0);
        coordinator.request(ticketOf(6, 1), {});
        QCOMPARE_EQ(granted.size(), 7); // it is gone
        QCOMPARE_EQ(coordinator.budget().spentInDay, 7);
    }
    void aLimitIsForOneGeneration()
    {
        IdentifyCoordinator coordinator(rulesWith(0));
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        coordinator.setLimits(limitsOf(900), now());
        coordinator.setLimit(1, 0, false);
        coordinator.setLimit(2, 1, true);
        coordinator.request(ticketOf(0, 1), {});
        coordinator.request(ticketOf(1, 2), {});
        coordinator.request(ticketOf(2, 0), {});
        QCOMPARE_EQ(grantedBy(granted), QList<int>{2});
        QCOMPARE_EQ(coordinator.keptWaiting(0), 0);
        QCOMPARE_EQ(coordinator.keptWaiting(1), 1);
        QCOMPARE_EQ(coordinator.keptWaiting(2), 1);
        coordinator.liftLimit(0); // has none
        coordinator.exempt(ticketOf(9, 0));
        coordinator.liftLimit(2);
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{2, 1}));
        QCOMPARE_EQ(coordinator.keptWaiting(1), 1);
    }
    //! One that goes away makes room: before its IDENTIFY, not after it.
    void cancelMakesRoom()
    {
        IdentifyCoordinator coordinator(rulesWith(0));
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        coordinator.setLimits(limitsOf(900), now());
        coordinator.setLimit(1, 1, false);
        for (int number = 0; number < 4; ++number)
            coordinator.request(ticketOf(number, 1), {});
        QCOMPARE_EQ(coordinator.keptWaiting(1), 3);
        coordinator.cancel(ticketOf(1, 1)); // one of those that wait
        QCOMPARE_EQ(coordinator.keptWaiting(1), 2);
        QCOMPARE_EQ(granted.size(), 1);
        coordinator.cancel(ticketOf(0, 1));
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 2}));
        QCOMPARE_EQ(coordinator.keptWaiting(1), 1);
        coordinator.written(ticketOf(2, 1), Clock::now());
        coordinator.cancel(ticketOf(2, 1));
        QCOMPARE_EQ(granted.size(), 2);
        QCOMPARE_EQ(coordinator.keptWaiting(1), 1);
        coordinator.setLimit(1, 2, false);
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 2, 3}));
    }
    void aGenerationThatGoesIsForgotten()
    {
        IdentifyCoordinator coordinator(rulesWith(0));
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        coordinator.setLimits(limitsOf(900), now());
        coordinator.setLimit(1, 2, false);
        for (int number = 0; number < 4; ++number)
            coordinator.request(ticketOf(number, 1), {});
        coordinator.written(ticketOf(0, 1), Clock::now());
        coordinator.cancelGeneration(1);
        QCOMPARE_EQ(coordinator.keptWaiting(1), 0);
        coordinator.cancel(ticketOf(1, 1)); // it had not sent it
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 1}));
        coordinator.request(ticketOf(2, 1), {}); // opened again: one is spent
        coordinator.request(ticketOf(3, 1), {});
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 1, 2}));
        QCOMPARE_EQ(coordinator.keptWaiting(1), 1);
    }
    //! B7 pause: those that wait for their turn leave the queue, and go on in order when it ends.
    void aHoldTakesThemOutOfTheQueue()
    {
        IdentifyCoordinator::Rules rules = rulesWith(0);
        rules.interval = 20ms; // the lane is one: they are let in one after the other
        rules.slack = 0ms;
        IdentifyCoordinator coordinator(rules);
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        coordinator.setLimits(limitsOf(900, 1000, 1), now());
        coordinator.setLimit(1, 3, false);
        for (const int number : {7, 5, 3, 1, 9})
            coordinator.request(ticketOf(number, 1), number == 5 ? op9 : SessionLoss{});
        QCOMPARE_EQ(grantedBy(granted), QList<int>{7});
        QCOMPARE_EQ(coordinator.budget().queued, 2); // 5 and 3
        QCOMPARE_EQ(coordinator.keptWaiting(1), 2); // 1 and 9

        coordinator.setLimit(1, 3, true);
        QCOMPARE_EQ(coordinator.budget().queued, 0);
        QCOMPARE_EQ(coordinator.keptWaiting(1), 4);
        coordinator.request(ticketOf(2, 1), {});
        QCOMPARE_EQ(coordinator.keptWaiting(1), 5);
        coordinator.request(ticketOf(20, 0), {}); // of the serving set
        coordinator.written(ticketOf(7, 1), Clock::now()); // its permit was not taken back
        QTRY_COMPARE(grantedBy(granted), (QList<int>{7, 20}));
        coordinator.cancel(ticketOf(3, 1)); // closed meanwhile
        QCOMPARE_EQ(coordinator.keptWaiting(1), 4);
        coordinator.setLimit(1, 3, true); // said again
        coordinator.written(ticketOf(20, 0), Clock::now());
        QCOMPARE_EQ(coordinator.keptWaiting(1), 4);
        QCOMPARE_EQ(granted.size(), 2);

        coordinator.setLimit(1, 4, false); // one is spent: three may go on
        QCOMPARE_EQ(coordinator.keptWaiting(1), 1);
        QTRY_COMPARE(granted.size(), 3);
        coordinator.written(ticketOf(1, 1), Clock::now());
        QTRY_COMPARE(granted.size(), 4);
        coordinator.written(ticketOf(2, 1), Clock::now());
        QTRY_COMPARE(granted.size(), 5);
        coordinator.written(ticketOf(5, 1), Clock::now());
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{7, 20, 1, 2, 5}));
        QCOMPARE_EQ(coordinator.ledger().entries().back().why, op9); // what it had asked for
        QCOMPARE_EQ(coordinator.keptWaiting(1), 1); // 9
        QCOMPARE_EQ(coordinator.budget().queued, 0);
    }
    //! Those whose part of the set serves are past the reshard: their losses are not its identifies.
    void exemptOnesDoNotCount()
    {
        IdentifyCoordinator coordinator(rulesWith(0));
        QSignalSpy granted(&coordinator, &IdentifyPermits::granted);
        coordinator.setLimits(limitsOf(900), now());
        coordinator.setLimit(1, 2, false);
        coordinator.exempt(ticketOf(0, 1));
        coordinator.request(ticketOf(0, 1), {});
        coordinator.written(ticketOf(0, 1), Clock::now());
        for (int number = 1; number < 5; ++number)
            coordinator.request(ticketOf(number, 1), {});
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 1, 2})); // 0 was none of the two
        coordinator.exempt(ticketOf(4, 1)); // it waits
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 1, 2, 4}));
        QCOMPARE_EQ(coordinator.keptWaiting(1), 1);
        coordinator.exempt(ticketOf(1, 1)); // let in already, at the reshard's cost: that stays
        coordinator.written(ticketOf(1, 1), Clock::now());
        coordinator.setLimit(1, 2, false); // looks again who may be let in
        QCOMPARE_EQ(granted.size(), 4);
        coordinator.setLimit(1, 3, false); // 1 and 2 are counted once each
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 1, 2, 4, 3}));

        coordinator.setLimit(1, 3, true);
        coordinator.cancel(ticketOf(4, 1));
        coordinator.request(ticketOf(4, 1), op9); // serves: a pause of the reshard is nothing to it
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 1, 2, 4, 3, 4}));
        coordinator.request(ticketOf(5, 1), {});
        QCOMPARE_EQ(coordinator.keptWaiting(1), 1);
        coordinator.exempt(ticketOf(5, 1));
        QCOMPARE_EQ(coordinator.keptWaiting(1), 0);
        QCOMPARE_EQ(granted.size(), 7);
    }
    void timeFor_data()
    {
        QTest::addColumn<int>("shards");
        QTest::addColumn<int>("maxConcurrency");
        QTest::addColumn<int>("rounds");
        QTest::addRow("B 0 shards") << 0 << 1 << 0;
        QTest::addRow("B 1 shard") << 1 << 1 << 0;
        QTest::addRow("B 16 of 1") << 16 << 1 << 15;
        QTest::addRow("B 160 of 16") << 160 << 16 << 9;
        QTest::addRow("B 17 of 16") << 17 << 16 << 1;
    }
    void timeFor()
    {
        QFETCH(int, shards);
        QFETCH(int, maxConcurrency);
        QFETCH(int, rounds);
        IdentifyCoordinator coordinator(rulesWith(20));
        coordinator.setLimits(limitsOf(1000, 1000, maxConcurrency), now());
        QCOMPARE_EQ(coordinator.timeFor(shards), rounds * 5060ms);
    }
};

QTEST_GUILESS_MAIN(TestIdentifyCoordinator)
#include "tst_identifycoordinator.moc"
