// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/identifyqueue.h"

#include <QtTest/QtTest>

#include <random>
#include <set>

using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

using Clock = IdentifyQueue::Clock;
constexpr Clock::time_point start{1h};

IdentifyTicket ticketOf(int number, int total = 64, int generation = 0)
{
    return {generation, {number, total}};
}

std::vector<int> numbersOf(const std::vector<IdentifyTicket>& tickets)
{
    std::vector<int> numbers;
    for (const IdentifyTicket& ticket : tickets)
        numbers.push_back(ticket.shard.number);
    std::ranges::sort(numbers);
    return numbers;
}

IdentifyQueue queueOf(int maxConcurrency)
{
    IdentifyQueue queue;
    queue.setRules(maxConcurrency, 5000ms, 60ms);
    return queue;
}

} // namespace

class TestIdentifyQueue : public QObject {
    Q_OBJECT
private slots:
    void c40BucketsInParallelAndInOrder()
    {
        IdentifyQueue queue = queueOf(4);
        for (int number = 11; number >= 0; --number)
            queue.request(ticketOf(number), start);
        QCOMPARE_EQ(queue.waiting(), 12);
        const auto first = queue.takeDue(start, 100);
        QCOMPARE_EQ(numbersOf(first), (std::vector{0, 1, 2, 3}));
        QCOMPARE_EQ(queue.granted(), 4);
        QVERIFY(queue.takeDue(start + 1h, 100).empty()); // granted is not written: nobody else until then
        QCOMPARE_EQ(queue.nextDue(start), std::nullopt);
        for (const IdentifyTicket& ticket : first)
            queue.written(ticket, start + 10ms);
        QCOMPARE_EQ(queue.nextDue(start), std::optional(start + 10ms + queue.spacing()));
        QVERIFY(queue.takeDue(start + 10ms + queue.spacing() - 1ns, 100).empty());
        QCOMPARE_EQ(numbersOf(queue.takeDue(start + 10ms + queue.spacing(), 100)), (std::vector{4, 5, 6, 7}));
        QCOMPARE_EQ(queue.waiting(), 4);
    }

    void whoWaitsLongestGoesFirst_data()
    {
        QTest::addColumn<std::vector<std::pair<int, int>>>("asked"); // shard, ms after the start
        QTest::addColumn<std::vector<int>>("order");
        using Asked = std::vector<std::pair<int, int>>;
        QTest::addRow("C40 all at once") << Asked{{9, 0}, {3, 0}, {5, 0}} << std::vector{3, 5, 9};
        QTest::addRow("C40 within a second") << Asked{{9, 0}, {3, 700}, {5, 300}} << std::vector{3, 5, 9};
        QTest::addRow("one after the other") << Asked{{9, 0}, {3, 4000}, {5, 2000}} << std::vector{9, 5, 3};
        QTest::addRow("the last two in one second")
            << Asked{{9, 0}, {5, 2900}, {3, 2100}, {1, 3000}} << std::vector{9, 3, 5, 1};
    }
    void whoWaitsLongestGoesFirst()
    {
        using Asked = std::vector<std::pair<int, int>>;
        QFETCH(Asked, asked);
        QFETCH(std::vector<int>, order);
        IdentifyQueue queue = queueOf(1);
        for (const auto& [number, after] : asked)
            queue.request(ticketOf(number), start + after * 1ms);
        auto now = start + 10s;
        std::vector<int> places; // what is shown
        const auto lanes = queue.lanes(now);
        for (const IdentifyQueue::Place& place : lanes.at(0).places)
            places.push_back(place.ticket.shard.number);
        QCOMPARE_EQ(places, order);
        std::vector<int> went;
        while (went.size() < order.size()) {
            const auto due = queue.takeDue(now, 9);
            QCOMPARE_EQ(due.size(), 1U);
            went.push_back(due.front().shard.number);
            queue.written(due.front(), now);
            now += queue.spacing();
        }
        QCOMPARE_EQ(went, order);
    }

    //! Its connection was lost while it waited: with the old place at the end of the lane it might wait for ever.
    void keepsItsTimeWhenItComesBack_data()
    {
        QTest::addColumn<bool>("wasGranted");
        QTest::addColumn<std::chrono::seconds>("away");
        QTest::addColumn<int>("first");
        QTest::addRow("soon back") << false << std::chrono::seconds(20) << 9;
        QTest::addRow("soon back, its grant unused") << true << std::chrono::seconds(20) << 9;
        QTest::addRow("away for too long") << false << std::chrono::seconds(IdentifyQueue::keptFor) << 3;
    }
    void keepsItsTimeWhenItComesBack()
    {
        QFETCH(bool, wasGranted);
        QFETCH(std::chrono::seconds, away);
        QFETCH(int, first);
        IdentifyQueue queue = queueOf(1);
        queue.request(ticketOf(9), start);
        if (wasGranted)
            QCOMPARE_EQ(queue.takeDue(start, 9).size(), 1U);
        queue.request(ticketOf(3), start + 2s);
        queue.leave(ticketOf(9), start + 4s);
        QCOMPARE_EQ(queue.waiting(), 1);
        QCOMPARE_EQ(queue.granted(), 0);
        queue.leave(ticketOf(9), start + 4s); // told twice
        queue.request(ticketOf(9), start + 4s + away);
        QCOMPARE_EQ(numbersOf(queue.takeDue(start + 1h, 9)), std::vector{first});
    }

    //! Who has identified waits anew.
    void startsAnewAfterItsIdentify()
    {
        IdentifyQueue queue = queueOf(1);
        queue.request(ticketOf(3), start);
        QCOMPARE_EQ(queue.takeDue(start, 9).size(), 1U);
        queue.written(ticketOf(3), start);
        queue.request(ticketOf(9), start + 1s);
        queue.request(ticketOf(3), start + 2s);
        QCOMPARE_EQ(numbersOf(queue.takeDue(start + 1h, 9)), std::vector{9});
    }

    void heldOnesArePassedOver()
    {
        IdentifyQueue queue = queueOf(1);
        for (int number = 0; number < 3; ++number)
            queue.request(ticketOf(number), start);
        queue.hold(ticketOf(0), true);
        QCOMPARE_EQ(queue.waiting(), 3);
        QCOMPARE_EQ(queue.held(), 1);
        QCOMPARE_EQ(numbersOf(queue.takeDue(start, 100)), (std::vector{1}));
        queue.written(ticketOf(1), start);
        // It asks anew, as after a lost connection: still held.
        queue.cancel(ticketOf(0));
        QCOMPARE_EQ(queue.held(), 0);
        queue.request(ticketOf(0), start + 1s);
        QCOMPARE_EQ(queue.held(), 1);
        QCOMPARE_EQ(numbersOf(queue.takeDue(start + 1h, 100)), (std::vector{2}));
        queue.written(ticketOf(2), start + 1h);
        QCOMPARE_EQ(queue.nextDue(start + 1h), std::nullopt); // no timer for one who is held
        queue.hold(ticketOf(0), false);
        QCOMPARE_EQ(queue.nextDue(start + 1h), std::optional(start + 1h + queue.spacing()));
        QCOMPARE_EQ(numbersOf(queue.takeDue(start + 2h, 100)), (std::vector{0}));
        queue.hold(ticketOf(0), true);
        queue.cancelGeneration(0);
        QVERIFY(!queue.isHeld(ticketOf(0)));
    }
    void lanesTellOrderAndTime()
    {
        IdentifyQueue queue = queueOf(16);
        for (const int number : {3, 19, 35, 51, 4})
            queue.request(ticketOf(number), start);
        queue.expect(ticketOf(67), start);
        QCOMPARE_EQ(numbersOf(queue.takeDue(start, 1)), (std::vector{3}));
        queue.hold(ticketOf(35), true);
        const auto lanes = queue.lanes(start);
        QCOMPARE_EQ(lanes.size(), 2U);
        const auto& places = lanes.at(3).places;
        const auto turn = [&](int after) { return std::optional(start + after * queue.spacing()); };
        QCOMPARE_EQ(places.size(), 5U);
        QVERIFY(places[0].granted);
        QCOMPARE_EQ(places[1].ticket.shard.number, 19);
        QCOMPARE_EQ(places[1].at, turn(1));
        QVERIFY(places[2].held);
        QCOMPARE_EQ(places[2].at, std::nullopt);
        QCOMPARE_EQ(places[3].at, turn(2)); // nobody waits for a held one
        QVERIFY(!places[4].requested);
        QCOMPARE_EQ(places[4].at, turn(3));
        QCOMPARE_EQ(lanes.at(4).places[0].at, turn(0));
    }
    void c39Budget_data()
    {
        QTest::addColumn<int>("budget");
        QTest::addColumn<int>("taken");
        QTest::addRow("C7 none left") << 0 << 0;
        QTest::addRow("C7 less than none") << -5 << 0;
        QTest::addRow("C7 three left") << 3 << 3;
        QTest::addRow("C7 enough") << 1000 << 16;
    }
    void c39Budget()
    {
        QFETCH(int, budget);
        QFETCH(int, taken);
        IdentifyQueue queue = queueOf(16);
        for (int number = 0; number < 64; ++number)
            queue.request(ticketOf(number), start);
        QCOMPARE_EQ(int(queue.takeDue(start, budget).size()), taken);
        QCOMPARE_EQ(queue.waiting(), 64 - taken);
    }

    void c40ExpectedOnesKeepTheirPlace()
    {
        IdentifyQueue queue = queueOf(1);
        for (int number = 0; number < 3; ++number)
            queue.expect(ticketOf(number), start);
        QCOMPARE_EQ(queue.waiting(), 0);
        QCOMPARE_EQ(queue.nextDue(start), std::nullopt);
        queue.request(ticketOf(2), start + 100ms); // connected first
        QVERIFY(queue.takeDue(start + 200ms, 1).empty());
        queue.request(ticketOf(0), start + 300ms);
        QCOMPARE_EQ(numbersOf(queue.takeDue(start + 300ms, 1)), std::vector{0});
    }

    void c40PatienceEnds()
    {
        // Shard 0 was announced and does not come: the one behind it does not wait for ever, and the timer knows until
        // when.
        IdentifyQueue queue = queueOf(1);
        queue.expect(ticketOf(0), start);
        queue.request(ticketOf(1), start + 100ms);
        const auto next = queue.nextDue(start + 100ms);
        QVERIFY(next);
        QCOMPARE_GT(*next, start + 100ms);
        QVERIFY(queue.takeDue(*next - 1ns, 1).empty());
        QCOMPARE_EQ(numbersOf(queue.takeDue(*next, 1)), std::vector{1});
    }

    void cancelBeforeGrant()
    {
        IdentifyQueue queue = queueOf(1);
        queue.request(ticketOf(0), start);
        queue.request(ticketOf(1), start);
        queue.cancel(ticketOf(0));
        queue.cancel(ticketOf(40)); // never asked
        QCOMPARE_EQ(numbersOf(queue.takeDue(start, 9)), std::vector{1});
    }

    void c41GrantBack()
    {
        // The socket died before IDENTIFY was written: the grant goes to the next at once, since nothing was sent.
        IdentifyQueue queue = queueOf(1);
        queue.request(ticketOf(0), start);
        queue.request(ticketOf(1), start);
        QCOMPARE_EQ(numbersOf(queue.takeDue(start, 9)), std::vector{0});
        queue.cancel(ticketOf(0));
        QCOMPARE_EQ(queue.granted(), 0);
        QCOMPARE_EQ(numbersOf(queue.takeDue(start, 9)), std::vector{1});
        // But one that was written and then cancelled keeps the key busy.
        queue.written(ticketOf(1), start);
        queue.cancel(ticketOf(1));
        queue.request(ticketOf(2), start);
        QVERIFY(queue.takeDue(start + 5s, 9).empty());
        QCOMPARE_EQ(numbersOf(queue.takeDue(start + queue.spacing(), 9)), std::vector{2});
    }

    void generations()
    {
        // While resharding two generations share the keys; ending one leaves the other.
        IdentifyQueue queue = queueOf(2);
        queue.request(ticketOf(0, 4, 0), start);
        queue.request(ticketOf(0, 8, 1), start);
        queue.request(ticketOf(1, 8, 1), start);
        const auto first = queue.takeDue(start, 9);
        QCOMPARE_EQ(int(first.size()), 2);
        queue.cancelGeneration(1);
        QCOMPARE_EQ(queue.waiting(), 0);
        QCOMPARE_EQ(queue.granted(), 1);
        queue.written(ticketOf(0, 4, 0), start);
        QCOMPARE_EQ(queue.granted(), 0);
    }

    void c39NewRulesForgetNoIdentify_data()
    {
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<bool>("othersWait"); // somebody else waits while the rules change
        for (const bool waiting : {false, true}) {
            QTest::addRow("C39 1 to 2, %s", waiting ? "queue" : "no queue") << 1 << 2 << waiting;
            QTest::addRow("C39 2 to 1, %s", waiting ? "queue" : "no queue") << 2 << 1 << waiting;
            QTest::addRow("C39 16 to 64, %s", waiting ? "queue" : "no queue") << 16 << 64 << waiting;
            QTest::addRow("C39 16 to 16, %s", waiting ? "queue" : "no queue") << 16 << 16 << waiting;
        }
    }
    void c39NewRulesForgetNoIdentify()
    {
        QFETCH(int, before);
        QFETCH(int, after);
        QFETCH(bool, othersWait);
        IdentifyQueue queue = queueOf(before);
        queue.request(ticketOf(0), start);
        QCOMPARE_EQ(int(queue.takeDue(start, 9).size()), 1);
        queue.written(ticketOf(0), start);
        if (othersWait)
            queue.request(ticketOf(1), start);
        queue.setRules(after, 5000ms, 60ms);
        // The same shard again: the same key under any rule. In the same second as the other, so that it is not behind
        // it.
        queue.request(ticketOf(0), start + 500ms);
        const auto soon = numbersOf(queue.takeDue(start + 1s, 9));
        QVERIFY(!std::ranges::binary_search(soon, 0));
        const auto later = numbersOf(queue.takeDue(start + queue.spacing(), 9));
        QVERIFY(std::ranges::binary_search(later, 0));
    }

    void c39NewRulesKeepGrants()
    {
        // Two grants under way fall into one key: neither is forgotten, and nobody goes before both are written.
        IdentifyQueue queue = queueOf(2);
        for (int number = 0; number < 4; ++number)
            queue.request(ticketOf(number), start);
        QCOMPARE_EQ(int(queue.takeDue(start, 9).size()), 2);
        queue.setRules(1, 5000ms, 60ms);
        QCOMPARE_EQ(queue.granted(), 2);
        QCOMPARE_EQ(queue.waiting(), 2);
        QVERIFY(queue.takeDue(start + 1h, 9).empty());
        queue.cancel(ticketOf(1));
        QCOMPARE_EQ(queue.granted(), 1);
        QVERIFY(queue.takeDue(start + 1h, 9).empty());
        queue.written(ticketOf(0), start + 1h);
        QCOMPARE_EQ(numbersOf(queue.takeDue(start + 1h + queue.spacing(), 9)), std::vector{2});
    }

    void c39NonsenseConcurrency()
    {
        IdentifyQueue queue = queueOf(0);
        queue.request(ticketOf(5), start);
        QCOMPARE_EQ(int(queue.takeDue(start, 9).size()), 1);
        queue.setRules(-3, 5000ms, 60ms);
        queue.setRules(INT_MAX, 5000ms, 60ms);
        queue.request(ticketOf(6), start);
        QCOMPARE_EQ(queue.waiting(), 1);
    }

    void c25Throttled_data()
    {
        QTest::addColumn<int>("slack");
        QTest::addRow("C25 the usual slack") << 60;
        QTest::addRow("C25 no slack") << 0;
        QTest::addRow("C25 a large slack") << 3000;
    }
    void c25Throttled()
    {
        QFETCH(int, slack);
        IdentifyQueue queue;
        queue.setRules(1, 5000ms, std::chrono::milliseconds(slack));
        const auto before = queue.spacing();
        auto last = before;
        auto now = start;
        for (int i = 0; i < 50; ++i) {
            queue.throttled(now);
            QCOMPARE_GE(queue.spacing(), last); // wider, never narrower
            last = queue.spacing();
            queue.throttled(now + 1s); // all that came too soon in one round say one thing
            QCOMPARE_EQ(queue.spacing(), last);
            now += queue.spacing();
        }
        if (slack < 1500)
            QCOMPARE_GT(last, before);
        QCOMPARE_LE(last, before + 1500ms); // and not without end
        // When identifies go well it comes back, a step per round.
        for (int i = 0; i < 60; ++i) {
            now += queue.spacing();
            queue.written(ticketOf(0), now);
            QCOMPARE_LE(queue.spacing(), last);
            last = queue.spacing();
        }
        QCOMPARE_EQ(last, before);
    }

    void expectedGrants()
    {
        IdentifyQueue queue = queueOf(2);
        for (int number = 0; number < 6; ++number)
            queue.request(ticketOf(number), start);
        const auto grants = queue.expectedGrants(start);
        QCOMPARE_EQ(grants.at(ticketOf(0)), start);
        QCOMPARE_EQ(grants.at(ticketOf(5)), start + 2 * queue.spacing());
        QVERIFY(!grants.contains(ticketOf(9)));
        queue.expect(ticketOf(8), start);
        QVERIFY(!queue.expectedGrants(start).contains(ticketOf(8))); // has not asked
    }

    void massStart_data()
    {
        QTest::addColumn<int>("shards");
        QTest::addColumn<int>("maxConcurrency");
        QTest::addRow("C40 16 by 1") << 16 << 1;
        QTest::addRow("C40 160 by 16") << 160 << 16;
        QTest::addRow("C40 1000 by 64") << 1000 << 64;
        QTest::addRow("C40 7 by 16") << 7 << 16;
    }
    void massStart()
    {
        // All connect in any order within a second: within a key always ascending, and as fast as the rule allows.
        QFETCH(int, shards);
        QFETCH(int, maxConcurrency);
        std::mt19937 random(9);
        IdentifyQueue queue = queueOf(maxConcurrency);
        std::vector<std::pair<Clock::time_point, int>> arrivals;
        for (int number = 0; number < shards; ++number) {
            queue.expect(ticketOf(number, shards), start);
            arrivals.emplace_back(start + int(random() % 1000) * 1ms, number);
        }
        std::ranges::sort(arrivals);
        std::map<int, std::pair<int, Clock::time_point>> last; // by key
        size_t arrived = 0;
        int done = 0;
        auto now = start;
        auto end = start;
        while (done < shards) {
            while (arrived < arrivals.size() && arrivals[arrived].first <= now)
                queue.request(ticketOf(arrivals[arrived++].second, shards), now);
            for (const IdentifyTicket& ticket : queue.takeDue(now, shards)) {
                const int number = ticket.shard.number;
                if (const auto before = last.find(number % maxConcurrency); before != last.end()) {
                    QCOMPARE_GT(number, before->second.first);
                    QCOMPARE_GE(now - before->second.second, 5000ms);
                }
                last[number % maxConcurrency] = {number, now};
                queue.written(ticket, now);
                end = now;
                ++done;
            }
            auto next = queue.nextDue(now);
            if (arrived < arrivals.size())
                next = next ? std::min(*next, arrivals[arrived].first) : arrivals[arrived].first;
            QVERIFY(next || done == shards);
            if (next)
                now = std::max(*next, now + 1ns);
        }
        const int rounds = (shards + maxConcurrency - 1) / maxConcurrency;
        QCOMPARE_LE(end - start, 1000ms + (rounds - 1) * queue.spacing() + 10ms);
    }

    void property_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("C39 seed %u", seed) << seed;
    }
    void property()
    {
        // Shards of two generations come, go and write late; op 9s come; budgets run out. Simulated for hours.
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const auto below = [&random](int n) { return int(random() % quint32(n)); };
        const int maxConcurrency = 1 + below(16);
        IdentifyQueue queue = queueOf(maxConcurrency);
        std::map<int, Clock::time_point> lastWritten; // by key
        std::set<IdentifyTicket> wanting;
        std::set<IdentifyTicket> holding;
        auto now = start;
        int written = 0;
        int budget = 500;
        for (int step = 0; step < 20000; ++step) {
            now += below(400) * 1ms;
            const IdentifyTicket ticket = ticketOf(below(40), 40, below(2));
            switch (below(6)) {
            case 0:
                if (!holding.contains(ticket)) {
                    queue.request(ticket, now);
                    wanting.insert(ticket);
                }
                break;
            case 1:
                if (!wanting.contains(ticket) && !holding.contains(ticket))
                    queue.expect(ticket, now);
                break;
            case 2:
                queue.cancel(ticket);
                wanting.erase(ticket);
                holding.erase(ticket);
                break;
            case 3:
                if (below(200) == 0) {
                    queue.cancelGeneration(ticket.generation);
                    std::erase_if(wanting, [&](const auto& other) { return other.generation == ticket.generation; });
                    std::erase_if(holding, [&](const auto& other) { return other.generation == ticket.generation; });
                }
                break;
            case 4:
                if (!holding.empty()) {
                    auto holder = *std::next(holding.begin(), below(int(holding.size())));
                    const int key = holder.shard.number % maxConcurrency;
                    if (lastWritten.contains(key))
                        QCOMPARE_GE(now - lastWritten[key], 5000ms);
                    lastWritten[key] = now;
                    queue.written(holder, now);
                    holding.erase(holder);
                    ++written;
                    --budget;
                    if (below(50) == 0)
                        queue.throttled(now);
                }
                break;
            case 5:
                if (budget <= 0 && below(100) == 0)
                    budget = 500;
                for (const IdentifyTicket& granted : queue.takeDue(now, budget - queue.granted())) {
                    QVERIFY(wanting.erase(granted) == 1);
                    for (const IdentifyTicket& other : holding)
                        QCOMPARE_NE(other.shard.number % maxConcurrency, granted.shard.number % maxConcurrency);
                    holding.insert(granted);
                }
                QCOMPARE_LE(int(holding.size()), std::max(0, budget));
                break;
            }
            QCOMPARE_EQ(queue.waiting(), int(wanting.size()));
            QCOMPARE_EQ(queue.granted(), int(holding.size()));
            // Nobody is forgotten: whoever waits has a moment, or waits for a grant of its own key to be used.
            if (const auto next = queue.nextDue(now); !next) {
                for (const IdentifyTicket& waiting : wanting) {
                    QVERIFY(std::ranges::any_of(holding, [&](const IdentifyTicket& holder) {
                        return holder.shard.number % maxConcurrency == waiting.shard.number % maxConcurrency;
                    }));
                }
            } else if (*next > now) {
                IdentifyQueue copy = queue;
                QVERIFY(copy.takeDue(*next - 1ns, 1000).empty());
                QVERIFY(!copy.takeDue(*next, 1000).empty());
            }
        }
        QCOMPARE_GT(written, 300);
    }
};

QTEST_APPLESS_MAIN(TestIdentifyQueue)
#include "tst_identifyqueue.moc"
