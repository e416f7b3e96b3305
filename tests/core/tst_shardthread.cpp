// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a thread of shards reports of a shard, and what it passes on, against a scripted gateway.

#include "core/fleet/shardthread.h"
#include "tests/support/scriptedgateway.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

//! One shard in a ShardThread that lives in the test's own thread.
struct Bench {
    ScriptedGateway gateway;
    std::unique_ptr<ShardThread> thread;
    ShardSnapshot latest;
    QList<ShardEvent::Kind> kinds;
    QList<SessionLoss> losses;
    QStringList notices;
    QHash<int, Presence> presences; // of shards that are made anew

    Bench()
    {
        ShardConfig config;
        config.token = BotToken("aaa.bbb.ccc");
        config.intents = 513;
        config.gatewayUrl = gateway.url();
        config.timings.backoffBase = 20ms;
        config.timings.backoffCap = 80ms;
        config.timings.invalidSessionWaitMin = 20ms;
        config.timings.invalidSessionWaitMax = 40ms;
        thread = std::make_unique<ShardThread>(config);
        QObject* context = thread.get();
        QObject::connect(thread.get(), &ShardThread::reported, context,
            [this](const QList<ShardSnapshot>& shards) { latest = shards.value(0); });
        QObject::connect(thread.get(), &ShardThread::happened, context,
            [this](const ShardEvent& event) { kinds.append(event.kind); });
        QObject::connect(thread.get(), &ShardThread::noticed, context,
            [this](ShardId, const QString& text) { notices.append(text); });
        QObject::connect(
            thread.get(), &ShardThread::identifyWanted, context,
            [this](ShardId shard, const SessionLoss& why, int wish) {
                losses.append(why);
                thread->grantIdentify(shard.number, wish);
            },
            Qt::QueuedConnection);
        thread->begin();
    }
    [[nodiscard]] bool connected(int connections)
    {
        return QTest::qWaitFor([&] { return gateway.connections() == connections; });
    }
    [[nodiscard]] bool received(int op, int count = 1)
    {
        return QTest::qWaitFor([&] { return gateway.connections() > 0 && gateway.count(op) >= count; });
    }
    //! Waits for a report that says so.
    template <typename Condition>
    [[nodiscard]] bool reports(Condition condition)
    {
        return QTest::qWaitFor([&] { return condition(latest); });
    }
    [[nodiscard]] bool becomesReady()
    {
        thread->open({{0, 1}}, {}, presences);
        if (!connected(1))
            return false;
        gateway.hello();
        if (!received(2))
            return false;
        gateway.ready();
        return reports([](const ShardSnapshot& shard) { return shard.state == ShardState::Ready; });
    }
};

} // namespace

class TestShardThread : public QObject {
    Q_OBJECT
private slots:
    void reportsFindings();
    void reportsFailure();
    void reportsWhatWaits();
    void newShardsShowThePresence();
};

void TestShardThread::reportsFindings()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    QVERIFY(bench.latest.readySince.isValid());
    QCOMPARE(bench.latest.readySince, bench.latest.since);
    QCOMPARE(bench.latest.failure, ShardFailure::None);
    QVERIFY(bench.latest.closes.isEmpty());
    QVERIFY(!bench.latest.deafSince.has_value());
    QCOMPARE(bench.losses, QList<SessionLoss>{SessionLoss{}});

    bench.gateway.event(2, u"TYPING_START"_s, QJsonObject());
    bench.gateway.event(2, u"TYPING_START"_s, QJsonObject());
    bench.gateway.client().socket->close(QWebSocketProtocol::CloseCode(4000));
    QVERIFY(bench.connected(2));
    QVERIFY(bench.reports([](const ShardSnapshot& shard) { return !shard.readySince.isValid(); }));
    QCOMPARE(bench.latest.sendHeadroom, 0);
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    bench.gateway.event(3, u"TYPING_START"_s, QJsonObject());
    bench.gateway.event(4, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.reports([](const ShardSnapshot& shard) { return shard.resumes == 1; }));
    bench.gateway.client().socket->abort();
    QVERIFY(bench.connected(3));
    bench.gateway.hello(100); // never acknowledged: a zombie
    QVERIFY(bench.received(6));
    bench.gateway.event(5, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.connected(4));
    QVERIFY(bench.reports([](const ShardSnapshot& shard) { return shard.zombies == 1; })); // B5
    QCOMPARE(bench.latest.duplicates, 1u);
    QCOMPARE(bench.latest.replayed, 1u);
    const QList<CloseCount> closes{{0, false, 1}, {4000, false, 1}, {4000, true, 1}};
    QCOMPARE(bench.latest.closes, closes);
    QCOMPARE(bench.latest.identifies, 1);
    QVERIFY(bench.kinds.contains(ShardEvent::Kind::Resumed));
}

void TestShardThread::reportsFailure()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.thread->failAll(ShardFailure::Authentication, u"another shard was told"_s, ShardThread::Whom::Everyone);
    QVERIFY(bench.reports([](const ShardSnapshot& shard) { return shard.state == ShardState::Failed; }));
    QCOMPARE(bench.latest.failure, ShardFailure::Authentication);
    QVERIFY(bench.kinds.contains(ShardEvent::Kind::Failed));
}

void TestShardThread::reportsWhatWaits()
{
    Bench bench; // C36 as an operator sees it
    QVERIFY(bench.becomesReady());
    const int free = bench.latest.sendHeadroom;
    QCOMPARE_GT(free, 100);
    QCOMPARE(bench.latest.sendsWaiting, 0);
    for (int i = 0; i < 6; ++i)
        QCOMPARE(bench.thread->shard(0)->setPresence({u"online"_s, 0, u"game %1"_s.arg(i)}), QString());
    QVERIFY(bench.reports([](const ShardSnapshot& shard) { return shard.sendsWaiting == 1; }));
    QCOMPARE(bench.latest.sendHeadroom, free - 5);
    QVERIFY(bench.notices.isEmpty());
}

void TestShardThread::newShardsShowThePresence()
{
    Bench bench; // S2.15, and for the parts of a split
    bench.presences.insert(0, {u"dnd"_s, 3, u"the newest"_s});
    QVERIFY(bench.becomesReady());
    const QJsonObject shown = bench.gateway.last(2)["d"_L1].toObject()["presence"_L1].toObject();
    QCOMPARE(shown["status"_L1].toString(), u"dnd"_s);
    QCOMPARE(bench.latest.sendsWaiting, 0);
}

QTEST_GUILESS_MAIN(TestShardThread)
#include "tst_shardthread.moc"
