// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B2, B15: the breaker per cause and the quarantine of one looping shard, in simulated time.

#include "core/fleet/identifybreaker.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace std::chrono_literals;
using Verdict = IdentifyBreaker::Verdict;

namespace {

constexpr SessionLoss op9{SessionLoss::Kind::InvalidSession, 0};
constexpr SessionLoss close4009{SessionLoss::Kind::Close, 4009};
constexpr SessionLoss asked{SessionLoss::Kind::Asked, 0};
constexpr SessionLoss firstStart{SessionLoss::Kind::None, 0};

struct Bench {
    IdentifyBreaker breaker;
    IdentifyBreaker::Clock::time_point now = IdentifyBreaker::Clock::time_point(1h);

    [[nodiscard]] static IdentifyTicket ticket(int number) { return {1, {number, 100}}; }
    [[nodiscard]] Verdict ask(int number, SessionLoss why) { return breaker.asked(ticket(number), why, now); }
    //! A new session for this shard that is lost again after `lived`.
    void identify(int number, SessionLoss why, std::chrono::milliseconds lived)
    {
        breaker.written(ticket(number), why, now);
        breaker.ready(ticket(number), now);
        now += lived;
    }
};

} // namespace

class TestIdentifyBreaker : public QObject {
    Q_OBJECT
private slots:
    //! A looping shard is told to stay away; the others are not held for it.
    void quarantinesALoopingShard()
    {
        Bench bench;
        QCOMPARE(bench.ask(3, firstStart), Verdict::Queue);
        bench.identify(3, firstStart, 1min);
        for (int loss = 1; loss <= 5; ++loss) {
            QCOMPARE(bench.ask(3, op9), Verdict::Queue);
            bench.identify(3, op9, 1min);
        }
        QCOMPARE(bench.ask(3, op9), Verdict::Quarantine);
        QCOMPARE(bench.ask(4, op9), Verdict::Queue);
        bench.breaker.forgive(Bench::ticket(3));
        QCOMPARE(bench.ask(3, op9), Verdict::Queue);
    }
    void slowLossesAreNoLoop()
    {
        Bench bench;
        for (int loss = 0; loss < 40; ++loss) {
            QCOMPARE(bench.ask(3, op9), Verdict::Queue);
            bench.identify(3, op9, 10min); // three within the half hour
        }
    }
    void wishesAreNoLoop()
    {
        Bench bench;
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(bench.ask(3, asked), Verdict::Queue);
            bench.identify(3, asked, 10s);
        }
    }
    //! Many shards, one cause: no more identifies but one that tries for all.
    void tripsOnOneCause()
    {
        Bench bench;
        for (int shard = 0; shard < 20; ++shard)
            bench.breaker.written(Bench::ticket(shard), firstStart, bench.now);
        int queued = 0;
        int held = 0;
        for (int shard = 0; shard < 20; ++shard) // never ready: fruitless
            ++(bench.ask(shard, close4009) == Verdict::Queue ? queued : held);
        QCOMPARE(queued, 4); // the fifth trips it
        QCOMPARE(held, 16);
        QCOMPARE(bench.breaker.trips().size(), size_t(1));
        QCOMPARE(bench.breaker.trips().front().held, 16);
        QCOMPARE(bench.ask(30, op9), Verdict::Queue); // another cause
        QCOMPARE(bench.ask(0, asked), Verdict::Queue); // an operator's wish
        QVERIFY(bench.breaker.release(bench.now).empty());
        QCOMPARE(bench.breaker.nextRelease(bench.now), bench.now + 1min);
    }
    void oneTriesForAll_data()
    {
        QTest::addColumn<bool>("lasts");
        QTest::addRow("its session lasts: all go on") << true;
        QTest::addRow("its session is lost: all wait twice as long") << false;
    }
    void oneTriesForAll()
    {
        QFETCH(bool, lasts);
        Bench bench;
        for (int shard = 0; shard < 20; ++shard) {
            bench.breaker.written(Bench::ticket(shard), firstStart, bench.now);
            (void)bench.ask(shard, op9);
        }
        bench.now += 1min;
        const auto probe = bench.breaker.release(bench.now);
        QCOMPARE(probe.size(), size_t(1));
        QVERIFY(bench.breaker.release(bench.now + 5min).empty()); // one at a time
        bench.breaker.written(probe.front(), op9, bench.now);
        bench.breaker.ready(probe.front(), bench.now);
        QCOMPARE(bench.breaker.nextRelease(bench.now), bench.now + 2min);
        if (lasts) {
            bench.now += 2min;
            QCOMPARE(bench.breaker.release(bench.now).size(), size_t(15));
            QVERIFY(bench.breaker.trips().empty());
            QCOMPARE(bench.ask(50, op9), Verdict::Queue);
            return;
        }
        bench.now += 30s;
        QCOMPARE(bench.breaker.asked(probe.front(), op9, bench.now), Verdict::Hold);
        QVERIFY(bench.breaker.release(bench.now + 119s).empty());
        const auto second = bench.breaker.release(bench.now + 120s);
        QCOMPARE(second.size(), size_t(1));
        // The cool-down stops growing at half an hour.
        auto now = bench.now + 120s;
        std::chrono::milliseconds longest{};
        IdentifyTicket trying = second.front();
        for (int i = 0; i < 10; ++i) {
            bench.breaker.written(trying, op9, now);
            bench.breaker.forgive(trying);
            QCOMPARE(bench.breaker.asked(trying, op9, now), Verdict::Hold);
            longest = std::chrono::duration_cast<std::chrono::milliseconds>(*bench.breaker.nextRelease(now) - now);
            now += longest;
            const auto next = bench.breaker.release(now);
            QCOMPARE(next.size(), size_t(1));
            trying = next.front();
        }
        QCOMPARE(longest, std::chrono::milliseconds(30min));
    }
    //! The one that tries is paused by an operator: another one tries.
    void aProbeThatGoesAwayIsReplaced()
    {
        Bench bench;
        for (int shard = 0; shard < 10; ++shard) {
            bench.breaker.written(Bench::ticket(shard), firstStart, bench.now);
            (void)bench.ask(shard, op9);
        }
        bench.now += 1min;
        const auto probe = bench.breaker.release(bench.now);
        bench.breaker.cancelled(probe.front());
        const auto second = bench.breaker.release(bench.now);
        QCOMPARE(second.size(), size_t(1));
        QVERIFY(second.front() != probe.front());
    }
    //! The one that tries never hears READY, and says nothing more: the others do not wait for it for ever.
    void aProbeThatStaysSilentIsReplaced()
    {
        Bench bench;
        for (int shard = 0; shard < 10; ++shard) {
            bench.breaker.written(Bench::ticket(shard), firstStart, bench.now);
            (void)bench.ask(shard, op9);
        }
        bench.now += 1min;
        const auto probe = bench.breaker.release(bench.now);
        bench.breaker.written(probe.front(), op9, bench.now);
        std::optional<IdentifyTicket> second;
        for (int steps = 0; steps < 10 && !second; ++steps) {
            const auto next = bench.breaker.nextRelease(bench.now);
            QVERIFY(next); // somebody always wakes it
            bench.now = *next;
            if (const auto released = bench.breaker.release(bench.now); !released.empty())
                second = released.front();
        }
        QVERIFY(second && *second != probe.front());
    }
    //! Sessions that lasted are no reason to trip, however many shards lose theirs in one moment: an outage at Discord.
    void anOutageIsNoStorm()
    {
        Bench bench;
        for (int shard = 0; shard < 100; ++shard) {
            bench.breaker.written(Bench::ticket(shard), firstStart, bench.now);
            bench.breaker.ready(Bench::ticket(shard), bench.now);
        }
        bench.now += 2h;
        for (int shard = 0; shard < 100; ++shard)
            QCOMPARE(bench.ask(shard, op9), Verdict::Queue);
    }
    //! A single shard trips nothing, it is quarantined.
    void oneShardTripsNothing()
    {
        Bench bench;
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(bench.ask(3, op9), Verdict::Queue);
            bench.identify(3, op9, 1s);
        }
        QVERIFY(bench.breaker.trips().empty());
    }
};

QTEST_APPLESS_MAIN(TestIdentifyBreaker)
#include "tst_identifybreaker.moc"
