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
        QCOMPARE_EQ(grantedBy(granted), (QList<int>{0, 1}));
        coordinator.written(ticketOf(0), Clock::now());
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
                    QTRY_COMPARE(granted.size(), loss + 1);
                    coordinator.written(ticketOf(0), Clock::now() - 6s);
                }
            }
            QCOMPARE_EQ(quarantined.size(), run);
        }
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
