// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shards on several threads: each shard's events come in the order of its sequence, without a gap or a twin, from one
// thread only, and the threads share the shards as design.md says. And what sinks are given: data only if one reads it.

#include "core/fleet/shardmanager.h"
#include "tests/support/judgedgateway.h"
#include "tests/support/opendoor.h"

#include <QtTest/QtTest>

#include <array>
#include <atomic>
#include <set>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace Shardroom::Simulator;
using namespace std::chrono_literals;

namespace {

constexpr int shardCount = 8;

//! Called from all shard threads at once; what belongs to one shard is written by that shard's thread alone.
struct OrderSink : DispatchSink {
    struct alignas(64) Seen {
        std::atomic<int> events = 0;
        std::atomic<int> faults = 0; // gaps, twins, and events from another thread
        qint64 sequence = 0;
        std::atomic<QThread*> thread = nullptr;
    };
    std::array<Seen, shardCount> shards;

    void dispatch(const Dispatch& event) override
    {
        Seen& seen = shards[size_t(event.shard.number)];
        QThread* here = QThread::currentThread();
        if (seen.thread.load() == nullptr)
            seen.thread = here;
        seen.faults += seen.thread.load() != here;
        seen.faults += event.sequence != seen.sequence + 1;
        seen.sequence = event.sequence;
        ++seen.events;
    }
};

//! Counts the events with and without data, by whether they are bulk.
struct DataSink : DispatchSink {
    const bool reads;
    std::atomic<int> bulkWith = 0;
    std::atomic<int> bulkWithout = 0;
    std::atomic<int> guildsWith = 0;
    std::atomic<int> othersWithout = 0;

    explicit DataSink(bool reads)
        : reads(reads)
    {
    }
    [[nodiscard]] bool readsData() const override { return reads; }
    void dispatch(const Dispatch& event) override
    {
        const bool with = event.data.starts_with('{') && event.data.ends_with('}');
        if (isBulkEvent(event.type))
            ++(with ? bulkWith : bulkWithout);
        else if (!with)
            ++othersWithout;
        else if (event.type == "GUILD_CREATE")
            ++guildsWith;
    }
};

SimulatorOptions busyWorld()
{
    SimulatorOptions world;
    world.shards = shardCount;
    world.guilds = 200;
    world.maxConcurrency = shardCount;
    world.eventsPerSecond = 4000;
    world.helloDelay = 0ms;
    return world;
}

ShardManager::Options optionsFor(const GatewaySimulator& simulator)
{
    ShardManager::Options options;
    options.total = shardCount;
    for (int number = 0; number < shardCount; ++number)
        options.numbers.append(number);
    options.config.token = BotToken("cHJhY3RpY2U.c2hhcmQ.room");
    options.config.intents = 53608447;
    options.config.gatewayUrl = QUrl(u"ws://127.0.0.1:%1"_s.arg(simulator.port()));
    return options;
}

} // namespace

class TestThreads : public QObject {
    Q_OBJECT
private slots:
    void orderPerShard_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<bool>("epoll");
        QTest::addColumn<Shardroom::Transport>("transport");
        QTest::addRow("1 thread") << 1 << true << Shardroom::Transport::ZlibStream;
        QTest::addRow("2 threads, zlib") << 2 << true << Shardroom::Transport::ZlibStream;
        QTest::addRow("2 threads, zstd") << 2 << true << Shardroom::Transport::ZstdStream;
        QTest::addRow("3 threads, no compression") << 3 << true << Shardroom::Transport::None;
        QTest::addRow("2 threads on Qt's dispatcher") << 2 << false << Shardroom::Transport::ZlibStream;
    }

    void orderPerShard()
    {
        QFETCH(int, threads);
        QFETCH(bool, epoll);
        QFETCH(Shardroom::Transport, transport);
        JudgedGateway simulator(busyWorld());
        QVERIFY(simulator.start());

        OrderSink sink; // outlives the manager and its threads
        ShardManager::Options options = optionsFor(simulator);
        options.threads = threads;
        options.epoll = epoll;
        options.config.transport = transport;
        OpenDoor door;
        options.permits = &door;
        ShardManager manager(options);
        manager.setSinks({&sink});
        manager.open();

        constexpr int enough = 400;
        QTRY_VERIFY_WITH_TIMEOUT(
            std::ranges::all_of(sink.shards, [](const auto& seen) { return seen.events >= enough; }), 30000);
        std::set<QThread*> used;
        for (int number = 0; number < shardCount; ++number) {
            const auto& seen = sink.shards[size_t(number)];
            QVERIFY2(seen.faults == 0,
                qPrintable(u"shard %1: %2 events out of order or place"_s.arg(number).arg(seen.faults)));
            QCOMPARE_EQ(seen.thread.load(), sink.shards[size_t(number % threads)].thread.load());
            used.insert(seen.thread);
        }
        QCOMPARE_EQ(int(used.size()), threads);
        QVERIFY(!used.contains(QThread::currentThread()));
    }

    void dataForThoseWhoReadIt_data()
    {
        QTest::addColumn<bool>("first");
        QTest::addColumn<bool>("second");
        QTest::addRow("both read") << true << true;
        QTest::addRow("one reads") << false << true;
        QTest::addRow("nobody reads") << false << false;
    }

    void dataForThoseWhoReadIt()
    {
        QFETCH(bool, first);
        QFETCH(bool, second);
        JudgedGateway simulator(busyWorld());
        QVERIFY(simulator.start());
        DataSink one(first);
        DataSink other(second);
        OpenDoor door;
        ShardManager::Options options = optionsFor(simulator);
        options.permits = &door;
        ShardManager manager(options);
        manager.setSinks({&one, &other});
        manager.open();
        QTRY_VERIFY(one.bulkWith + one.bulkWithout > 1000 && one.guildsWith == 200);
        QCOMPARE_EQ(one.bulkWithout == 0, first || second);
        QCOMPARE_EQ(one.bulkWith == 0, !first && !second);
        QCOMPARE_EQ(one.othersWithout.load(), 0);
        for (const ShardSnapshot& shard : manager.snapshots())
            QCOMPARE_EQ(shard.state, ShardState::Ready); // nothing was taken for broken
    }
};

QTEST_GUILESS_MAIN(TestThreads)
#include "tst_threads.moc"
