// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/handovergate.h"

#include <QtTest/QtTest>

#include <map>
#include <random>
#include <thread>

#include <malloc.h>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Side = HandoverGate::Side;
using Clock = HandoverGate::Clock;

namespace {

constexpr Clock::time_point start{1h};

Dispatch dispatchOf(std::string_view type, std::string_view data, bool loading = false)
{
    return {{0, 1}, 1, type, data, false, loading};
}

//! Counts what was delivered, by content.
class CountingSink : public DispatchSink {
public:
    void dispatch(const Dispatch& event) override
    {
        const std::scoped_lock lock(m_mutex);
        ++counts[std::string(event.type) + ' ' + std::string(event.data)];
        ++total;
    }
    std::map<std::string, int> counts;
    int total = 0;

private:
    std::mutex m_mutex;
};

} // namespace

class TestHandoverGate : public QObject {
    Q_OBJECT
private slots:
    void c49OldAloneBeforeOpening()
    {
        HandoverGate gate({});
        QVERIFY(gate.admit(Side::Old, dispatchOf("A", "1"), start));
        QVERIFY(!gate.admit(Side::New, dispatchOf("A", "1"), start));
        QVERIFY(!gate.admit(Side::New, dispatchOf("A", "2"), start)); // held back: the old side will show it
        QVERIFY(gate.admit(Side::Old, dispatchOf("A", "2"), start));
        const HandoverGate::Counts counts = gate.counts();
        QCOMPARE_EQ(counts.delivered, 2u);
        QCOMPARE_EQ(counts.held, 2u);
        QCOMPARE_EQ(counts.twins, 0u);
    }

    void c49EitherSideAfterOpening()
    {
        HandoverGate gate({});
        gate.openNew();
        QVERIFY(gate.admit(Side::New, dispatchOf("A", "1"), start));
        QVERIFY(!gate.admit(Side::Old, dispatchOf("A", "1"), start));
        QVERIFY(gate.admit(Side::Old, dispatchOf("A", "2"), start));
        QVERIFY(!gate.admit(Side::New, dispatchOf("A", "2"), start));
        QVERIFY(gate.admit(Side::New, dispatchOf("B", "2"), start)); // another type is another event
        const HandoverGate::Counts counts = gate.counts();
        QCOMPARE_EQ(counts.delivered, 3u);
        QCOMPARE_EQ(counts.twins, 2u);
    }

    void c49TheSameEventTwice()
    {
        // Two equal events are two: each side shows both, two are delivered.
        HandoverGate gate({});
        gate.openNew();
        QVERIFY(gate.admit(Side::Old, dispatchOf("TYPING_START", "x"), start));
        QVERIFY(gate.admit(Side::Old, dispatchOf("TYPING_START", "x"), start));
        QVERIFY(!gate.admit(Side::New, dispatchOf("TYPING_START", "x"), start));
        QVERIFY(!gate.admit(Side::New, dispatchOf("TYPING_START", "x"), start));
        QVERIFY(gate.admit(Side::New, dispatchOf("TYPING_START", "x"), start));
        QCOMPARE_EQ(gate.counts().delivered, 3u);
    }

    void c49ShownEarlyByTheNewSide()
    {
        // Held before the opening; the old side, which is late, shows it after: once.
        HandoverGate gate({});
        QVERIFY(!gate.admit(Side::New, dispatchOf("A", "1"), start));
        gate.openNew();
        QVERIFY(gate.admit(Side::Old, dispatchOf("A", "1"), start));
        QCOMPARE_EQ(gate.counts().delivered, 1u);
    }

    void c44LoadingIsNotNews()
    {
        HandoverGate gate({});
        gate.openNew();
        QVERIFY(gate.admit(Side::Old, dispatchOf("GUILD_CREATE", "1", true), start));
        QVERIFY(!gate.admit(Side::New, dispatchOf("GUILD_CREATE", "1", true), start));
        QVERIFY(!gate.admit(Side::New, dispatchOf("READY", "1", true), start));
        QVERIFY(!gate.admit(Side::New, dispatchOf("RESUMED", "null"), start));
        QVERIFY(gate.admit(Side::Old, dispatchOf("RESUMED", "null"), start));
    }

    void c49TwinAfterRotation_data()
    {
        QTest::addColumn<int>("seconds"); // between the two sides
        QTest::addRow("C49 at once") << 0;
        QTest::addRow("C49 half a period") << 15;
        QTest::addRow("C49 just within a period") << 29;
        QTest::addRow("C49 a period") << 30;
    }
    void c49TwinAfterRotation()
    {
        QFETCH(int, seconds);
        HandoverGate gate({}, 30s);
        gate.openNew();
        for (int offset = 0; offset < 60; offset += 7) { // wherever in the period it begins
            const std::string data = "late " + std::to_string(offset);
            const auto shown = start + offset * 60s + offset * 1s;
            QVERIFY(gate.admit(Side::New, dispatchOf("A", data), shown));
            for (int tick = 1; tick <= seconds; ++tick)
                (void)gate.admit(Side::New, dispatchOf("B", std::to_string(offset * 1000 + tick)), shown + tick * 1s);
            QVERIFY(!gate.admit(Side::Old, dispatchOf("A", data), shown + std::chrono::seconds(seconds)));
        }
    }

    void property_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 20; ++seed)
            QTest::addRow("C49 seed %u", seed) << seed;
    }
    void property()
    {
        // Events of the world, some with equal content, reach both sides after delays of their own (in order within a
        // guild's shard, as a connection does); the new side opens somewhere in the middle. Everything exactly once.
        QFETCH(quint32, seed);
        std::mt19937 random(seed);
        const auto below = [&random](int n) { return int(random() % quint32(n)); };
        constexpr int guilds = 20;
        constexpr int events = 5000;
        struct Showing {
            Clock::time_point at;
            int order;
            Side side;
            std::string data;
        };
        std::vector<Showing> showings;
        std::map<std::string, int> world;
        std::array<std::array<Clock::time_point, guilds>, 2> last{};
        auto now = start;
        const auto opening = start + below(20000) * 1ms;
        for (int event = 0; event < events; ++event) {
            now += below(10) * 1ms;
            const int guild = below(guilds);
            const std::string data
                = std::to_string(guild) + '/' + std::to_string(below(3) == 0 ? below(4) : 100 + event);
            ++world[data];
            for (const Side side : {Side::Old, Side::New}) {
                auto& before = last[size_t(side)][size_t(guild)];
                before = std::max(before, now + below(below(20) == 0 ? 4000 : 60) * 1ms);
                showings.push_back({before, event * 2 + int(side), side, data});
            }
        }
        std::ranges::sort(showings, {}, [](const Showing& showing) { return std::pair(showing.at, showing.order); });

        HandoverGate gate({}, 5s);
        std::map<std::string, int> delivered;
        std::map<std::string, std::pair<int, int>> shown;
        bool open = false;
        quint64 held = 0;
        for (const Showing& showing : showings) {
            if (!open && showing.at >= opening) {
                gate.openNew();
                open = true;
            }
            held += !open && showing.side == Side::New;
            auto& [old, fresh] = shown[showing.data];
            ++(showing.side == Side::Old ? old : fresh);
            delivered[showing.data] += gate.admit(showing.side, dispatchOf("MESSAGE_CREATE", showing.data), showing.at);
            QCOMPARE_LE(delivered[showing.data], std::max(old, fresh)); // never before anybody has shown it
            QCOMPARE_GE(
                delivered[showing.data], old > fresh ? old : 0); // what the old side shows first is not held back
        }
        QVERIFY(delivered == world);
        const HandoverGate::Counts counts = gate.counts();
        QCOMPARE_EQ(counts.delivered, quint64(events));
        QCOMPARE_EQ(counts.held, held);
        QCOMPARE_EQ(counts.delivered + counts.twins + counts.held, quint64(showings.size()));
    }

    void c49Threads()
    {
        // Both sides at full speed from threads of their own, the opening in between.
        constexpr int events = 50000;
        CountingSink sink;
        HandoverGate gate({&sink});
        std::vector<std::thread> workers;
        for (const Side side : {Side::Old, Side::New}) {
            workers.emplace_back([&gate, side] {
                for (int i = 0; i < events; ++i) {
                    const std::string data = std::to_string(i / 2); // each content twice
                    gate.entrance(side)->dispatch(dispatchOf("A", data));
                    if (side == Side::New && i == events / 3)
                        gate.openNew();
                }
            });
        }
        for (std::thread& worker : workers)
            worker.join();
        QCOMPARE_EQ(sink.total, events);
        QVERIFY(std::ranges::all_of(sink.counts, [](const auto& entry) { return entry.second == 2; }));
        const HandoverGate::Counts counts = gate.counts();
        QCOMPARE_EQ(counts.delivered, quint64(events));
        QCOMPARE_EQ(counts.twins + counts.held, quint64(events));
    }

    void c49EverySinkGetsEverything()
    {
        CountingSink one;
        CountingSink other;
        HandoverGate gate({&one, &other});
        gate.entrance(Side::Old)->dispatch(dispatchOf("A", "1"));
        QCOMPARE_EQ(one.total, 1);
        QCOMPARE_EQ(other.total, 1);
    }

    void c49ManyEqualEvents()
    {
        // More equal events within one period than 16 bits count.
        HandoverGate gate({});
        gate.openNew();
        for (int i = 0; i < 100000; ++i) {
            QVERIFY(gate.admit(Side::Old, dispatchOf("A", "{}"), start));
            QVERIFY(!gate.admit(Side::New, dispatchOf("A", "{}"), start));
        }
        QCOMPARE_EQ(gate.counts().delivered, 100000u);
    }

    void c49MemoryIsBounded()
    {
        // A flood of two million events in a hundred periods: only the last two are remembered.
        HandoverGate gate({}, 30s);
        gate.openNew();
        const auto inUse = [] { return qint64(mallinfo2().uordblks); };
        const qint64 before = inUse();
        qint64 most = 0;
        for (int i = 0; i < 2000000; ++i) {
            const std::string data = std::to_string(i);
            (void)gate.admit(Side::Old, dispatchOf("A", data), start + i * 1500us); // 20,000 a period
            if (i % 20000 == 0)
                most = std::max(most, inUse() - before);
        }
        QCOMPARE_GT(most, 100 * 1024);
        QCOMPARE_LT(most, 8 * 1024 * 1024);
    }
};

QTEST_APPLESS_MAIN(TestHandoverGate)
#include "tst_handovergate.moc"
