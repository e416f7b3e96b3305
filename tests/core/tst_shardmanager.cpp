// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library's face (S0.1–S0.13, S1.2–S1.30, S1.36, S2.1–S2.12) against the practice gateway.

#include "core/fleet/shardmanager.h"
#include "tests/support/practicefleet.h"

#include <QtTest/QtTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;
using Simulator::Fault;
using Simulator::FaultKind;

namespace {

//! Options for a gateway with quick timings, as a program without a Fleet would give them.
ShardManager::Options optionsFor(const Simulator::GatewaySimulator& gateway, int total = 4)
{
    const FleetOptions quick = quickFleet(gateway.apiUrl());
    ShardManager::Options options;
    options.apiUrl = quick.apiUrl;
    options.config.token = quick.token;
    options.config.intents = quick.intents;
    options.config.transport = Transport::ZlibStream;
    options.config.timings = quick.timings;
    options.total = total;
    return options;
}

struct Practice {
    JudgedGateway gateway;
    explicit Practice(const Simulator::SimulatorOptions& options = quickGateway())
        : gateway(options)
    {
        if (!gateway.start())
            qFatal("%s", qPrintable(gateway.errorString()));
    }
};

ShardCallResult resultOf(QFuture<ShardCallResult> call)
{
    if (!QTest::qWaitFor([&] { return call.isFinished(); }, 15000) || call.resultCount() == 0)
        return {.errors = {{.kind = ShardError::Kind::Refused, .shard = {0, 0}, .text = u"no result"_s}}};
    return call.result();
}

#define VERIFY_SUCCESS(call)                                                                                           \
    do {                                                                                                               \
        const ShardCallResult came = resultOf(call);                                                                   \
        QVERIFY2(came.isSuccess(), qPrintable(came.errors.value(0).text));                                             \
    } while (false)

//! Every guild of the gateway's world has exactly one owner among these.
bool everyGuildHasOneOwner(const Simulator::GatewaySimulator& gateway, const ShardManager& manager)
{
    const QList<ShardId> shards = manager.shardIds();
    const QList<GuildId> guilds = gateway.guildsOf({0, 1});
    return !guilds.isEmpty() && std::ranges::all_of(guilds, [&](GuildId guild) {
        const auto owner = manager.shardByGuild(guild);
        const auto owners = std::ranges::count_if(
            shards, [guild](ShardId shard) { return shardFor(guild, shard.total) == shard.number; });
        return owners == 1 && owner && shards.contains(*owner) && shardFor(guild, owner->total) == owner->number;
    });
}

} // namespace

class TestShardManager : public QObject {
    Q_OBJECT
private slots:
    void opensAndClosesAll_data()
    {
        QTest::addColumn<int>("total"); // 0: as Discord recommends
        QTest::addColumn<QList<int>>("numbers");
        QTest::addColumn<QList<ShardId>>("shards");
        QTest::addRow("S1.2 all of four") << 4 << QList<int>{} << QList<ShardId>{{0, 4}, {1, 4}, {2, 4}, {3, 4}};
        QTest::addRow("S0.2 S1.15 Discord's count") << 0 << QList<int>{} << QList<ShardId>{{0, 3}, {1, 3}, {2, 3}};
        QTest::addRow("S1.13 S2.3 some of four") << 4 << QList<int>{1, 3} << QList<ShardId>{{1, 4}, {3, 4}};
        QTest::addRow("S2.1 a single one") << 1 << QList<int>{} << QList<ShardId>{{0, 1}};
    }
    void opensAndClosesAll()
    {
        QFETCH(int, total);
        QFETCH(QList<int>, numbers);
        QFETCH(QList<ShardId>, shards);
        Practice practice(quickGateway(3));
        ShardManager::Options options = optionsFor(practice.gateway, total);
        options.numbers = numbers;
        ShardManager manager(options);
        QSignalSpy ready(&manager, &ShardManager::ready);
        QSignalSpy guilds(&manager, &ShardManager::allGuildsReady);
        VERIFY_SUCCESS(manager.open());
        QCOMPARE(manager.shardIds(), shards);
        QCOMPARE(ready.size(), shards.size());
        QTRY_COMPARE(guilds.size(), shards.size());
        QCOMPARE(practice.gateway.identifiesAccepted(), int(shards.size()));
        QTRY_COMPARE(manager.snapshots().size(), shards.size());
        QTRY_COMPARE(manager.snapshot(shards.last().number)->guilds,
            int(practice.gateway.guildsOf(shards.last()).size())); // S4.9

        // S1.3, S1.27, S1.28: closed all at once, each with a session; the same sessions start the next one.
        const ShardCallResult closed = resultOf(manager.close());
        QVERIFY(closed.isSuccess());
        QCOMPARE(closed.sessions.size(), shards.size());
        QTRY_COMPARE(practice.gateway.connections(), 0);
        ShardManager::Options again = optionsFor(practice.gateway, 0);
        for (const Session& session : closed.sessions)
            again.sessions.insert(session.shard.number, session);
        again.numbers = numbers;
        ShardManager second(again);
        QSignalSpy resumed(&second, &ShardManager::resumed);
        VERIFY_SUCCESS(second.open());
        QCOMPARE(second.shardIds(), shards); // S1.14, S1.28: the count is the sessions'
        QCOMPARE(resumed.size(), shards.size());
        QCOMPARE(practice.gateway.identifiesAccepted(), int(shards.size()));
        // Once more with the sessions ended: nothing to resume.
        const ShardCallResult ended = resultOf(second.close(AfterClose::EndSession));
        QVERIFY(ended.sessions.isEmpty());
        QTRY_COMPARE(practice.gateway.sessions(), 0);
    }

    void opensAndClosesOne()
    {
        Practice practice;
        ShardManager::Options options = optionsFor(practice.gateway);
        options.numbers = {2};
        ShardManager manager(options);
        VERIFY_SUCCESS(manager.openShard(2)); // S1.4
        QVERIFY(practice.gateway.connections() == 1);
        QCOMPARE(resultOf(manager.openShard(2)).errors.value(0).kind, ShardError::Kind::AlreadyOpen);
        VERIFY_SUCCESS(manager.openShard(0)); // one that was not among the numbers is added
        QCOMPARE(manager.shardIds(), (QList<ShardId>{{0, 4}, {2, 4}}));
        QCOMPARE(resultOf(manager.openShard(4)).errors.value(0).kind, ShardError::Kind::NoSuchShard);
        QCOMPARE(resultOf(manager.openShard(-1)).errors.value(0).kind, ShardError::Kind::NoSuchShard);

        const ShardCallResult closed = resultOf(manager.closeShard(2)); // S1.5, S1.29
        QVERIFY(closed.isSuccess());
        QCOMPARE(closed.sessions.size(), 1);
        QCOMPARE(closed.sessions[0].shard, (ShardId{2, 4}));
        QTRY_COMPARE(practice.gateway.connections(), 1);
        QCOMPARE(resultOf(manager.closeShard(2)).errors.value(0).kind, ShardError::Kind::NotOpen);
        QCOMPARE(resultOf(manager.closeShard(3)).errors.value(0).kind, ShardError::Kind::NoSuchShard);

        QSignalSpy resumed(&manager, &ShardManager::resumed);
        VERIFY_SUCCESS(manager.resumeShard(closed.sessions[0])); // S1.6
        QCOMPARE(resumed.size(), 1);
        QCOMPARE(practice.gateway.identifiesAccepted(), 2);

        // S2.4: ended, it costs an identify to come back.
        const ShardCallResult ended = resultOf(manager.closeShard(2, AfterClose::EndSession));
        QVERIFY(ended.isSuccess() && ended.sessions.isEmpty());
        VERIFY_SUCCESS(manager.openShard(2));
        QCOMPARE(practice.gateway.identifiesAccepted(), 3);
    }

    void refusesSessions_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("total");
        QTest::addColumn<QString>("url");
        QTest::addColumn<ShardError::Kind>("kind");
        QTest::addRow("another count") << 1 << 8 << QString() << ShardError::Kind::WrongTotal;
        QTest::addRow("not one of ours") << 3 << 4 << QString() << ShardError::Kind::NoSuchShard;
        QTest::addRow("foreign address") << 1 << 4 << u"wss://evil.example"_s << ShardError::Kind::UntrustedAddress;
        QTest::addRow("address that looks like Discord's")
            << 1 << 4 << u"wss://gateway.discord.gg.evil.example"_s << ShardError::Kind::UntrustedAddress;
    }
    void refusesSessions()
    {
        QFETCH(int, number);
        QFETCH(int, total);
        QFETCH(QString, url);
        QFETCH(ShardError::Kind, kind);
        Practice practice;
        ShardManager::Options options = optionsFor(practice.gateway);
        options.numbers = {0, 1};
        ShardManager manager(options);
        Session session;
        session.shard = {number, total};
        session.id = "0123456789abcdef0123456789abcdef";
        session.sequence = 10;
        session.resumeUrl = QUrl(url);
        const ShardCallResult came = resultOf(manager.resumeShard(session));
        QCOMPARE(came.errors.size(), 1);
        QCOMPARE(came.errors[0].kind, kind);
        QVERIFY(!came.errors[0].text.isEmpty());
        QVERIFY(!came.errors[0].text.contains(u"0123456789abcdef"_s));
        QCOMPARE(practice.gateway.connections(), 0); // no token went anywhere
    }

    //! S1.36: a deadline or a cancelled future takes a waiting shard out of the queue: no identify is spent on it.
    void queuedShardsCanBeWithdrawn_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addRow("S1.36 deadline") << u"deadline"_s;
        QTest::addRow("S1.36 cancelled") << u"cancel"_s;
        QTest::addRow("closed by another call") << u"close"_s;
    }
    void queuedShardsCanBeWithdrawn()
    {
        QFETCH(QString, how);
        Practice practice;
        ShardManager::Options options = optionsFor(practice.gateway);
        options.config.timings.identifyInterval = 3min; // after the first, nobody has a turn
        ShardManager manager(options);
        VERIFY_SUCCESS(manager.openShard(0));
        QFuture<ShardCallResult> waiting = manager.openShard(2, how == "deadline"_L1 ? 700ms : noDeadline);
        QTRY_VERIFY(manager.snapshot(2) && manager.snapshot(2)->state == ShardState::QueuedForIdentify);
        QVERIFY(manager.snapshot(2)->until); // B4: when it will be its turn
        if (how == "cancel"_L1)
            waiting.cancel();
        else if (how == "close"_L1)
            (void)manager.closeShard(2);
        QTRY_VERIFY(waiting.isFinished());
        if (how == "cancel"_L1)
            QVERIFY(waiting.isCanceled());
        else
            QCOMPARE(resultOf(waiting).errors.value(0).kind,
                how == "deadline"_L1 ? ShardError::Kind::DeadlineExceeded : ShardError::Kind::Withdrawn);
        QTRY_VERIFY(
            manager.snapshot(2)->state == ShardState::Stopped || manager.snapshot(2)->state == ShardState::Paused);
        QTRY_COMPARE(practice.gateway.connections(), 1);
        QCOMPARE(practice.gateway.identifiesAccepted(), 1);
        QTRY_VERIFY(manager.snapshot(0) && manager.snapshot(0)->state == ShardState::Ready);
    }

    void failuresAreTyped_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ShardFailure>("failure");
        QTest::addRow("S2.12 4004") << 4004 << ShardFailure::Authentication;
        QTest::addRow("S2.12 4010") << 4010 << ShardFailure::InvalidShard;
        QTest::addRow("S2.12 4011") << 4011 << ShardFailure::ShardingRequired;
        QTest::addRow("S2.12 4012") << 4012 << ShardFailure::InvalidApiVersion;
        QTest::addRow("S2.12 4013") << 4013 << ShardFailure::InvalidIntents;
        QTest::addRow("S2.12 4014") << 4014 << ShardFailure::DisallowedIntents;
    }
    void failuresAreTyped()
    {
        QFETCH(int, code);
        QFETCH(ShardFailure, failure);
        Practice practice;
        ShardManager::Options options = optionsFor(practice.gateway);
        QList<std::pair<ShardId, bool>> closes;
        options.onClose = [&](ShardId shard, const ShardError& error, bool willReconnect) {
            closes.append({shard, willReconnect});
            if (shard.number == 1)
                QCOMPARE(error.closeCode, std::optional(code));
        };
        ShardManager manager(options);
        QSignalSpy failed(&manager, &ShardManager::failed);
        VERIFY_SUCCESS(manager.open());
        practice.gateway.inject({FaultKind::Close, code}, {1});
        const bool forAll = failure == ShardFailure::Authentication; // one token
        QTRY_COMPARE(failed.size(), forAll ? 4 : 1);
        const auto error = failed[0][0].value<ShardError>();
        QCOMPARE(error.failure, failure);
        QCOMPARE(error.closeCode, std::optional(code));
        QCOMPARE(error.shard, (ShardId{1, 4}));
        QVERIFY(!error.text.isEmpty());
        QCOMPARE(closes.size(), forAll ? 4 : 1);
        QCOMPARE(closes[0], (std::pair<ShardId, bool>{{1, 4}, false})); // S1.23, S1.25
        if (!forAll)
            QTRY_VERIFY(manager.snapshot(0) && manager.snapshot(0)->state == ShardState::Ready);
    }

    void closesAreTold_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("newSession");
        QTest::addRow("S4.11 4000 resumes") << 4000 << false;
        QTest::addRow("S4.11 1000 resumes") << 1000 << false;
        QTest::addRow("S2.14 4009 identifies") << 4009 << true;
    }
    void closesAreTold()
    {
        QFETCH(int, code);
        QFETCH(bool, newSession);
        Practice practice;
        ShardManager::Options options = optionsFor(practice.gateway);
        bool toldToReconnect = false;
        options.onClose = [&](ShardId, const ShardError&, bool willReconnect) { toldToReconnect = willReconnect; };
        ShardManager manager(options);
        VERIFY_SUCCESS(manager.open());
        QSignalSpy connected(&manager, &ShardManager::connected);
        QSignalSpy disconnected(&manager, &ShardManager::disconnected);
        QSignalSpy resumed(&manager, &ShardManager::resumed);
        QSignalSpy reconnected(&manager, &ShardManager::reconnected);
        practice.gateway.inject({FaultKind::Close, code}, {1});
        QTRY_COMPARE(resumed.size() + reconnected.size(), 1);
        QCOMPARE(reconnected.size(), newSession ? 1 : 0);
        QCOMPARE(disconnected.size(), 1);
        QCOMPARE(disconnected[0][0].value<ShardId>(), (ShardId{1, 4}));
        QVERIFY(disconnected[0][2].toBool());
        QVERIFY(toldToReconnect);
        QCOMPARE(connected.size(), 1);
    }

    //! Calls that get in each other's way: each ends, with the truth.
    void callsThatOverlap()
    {
        Practice practice;
        ShardManager manager(optionsFor(practice.gateway));
        VERIFY_SUCCESS(manager.openShard(0));
        VERIFY_SUCCESS(manager.open()); // the open one is left alone
        QCOMPARE(practice.gateway.identifiesAccepted(), 4);
        VERIFY_SUCCESS(manager.open(300ms)); // all are open
        QTRY_VERIFY(manager.snapshot(0) && manager.snapshot(0)->state == ShardState::Ready);

        ShardManager other(optionsFor(practice.gateway));
        QFuture<ShardCallResult> all = other.open();
        QFuture<ShardCallResult> one = other.openShard(3);
        QVERIFY(resultOf(all).isSuccess()); // whatever became of the other call
        QVERIFY(QTest::qWaitFor([&] { return one.isFinished(); }));
    }
    void closedBeforeTheGatewayIsKnown()
    {
        Practice practice;
        ShardManager manager(optionsFor(practice.gateway));
        QFuture<ShardCallResult> opening = manager.open();
        VERIFY_SUCCESS(manager.close());
        QCOMPARE(resultOf(opening).errors.value(0).kind, ShardError::Kind::Withdrawn);
        QCOMPARE(practice.gateway.connections(), 0);
        VERIFY_SUCCESS(manager.open());
        VERIFY_SUCCESS(manager.close(AfterClose::EndSession));
        manager.command(ShardCommand::Resume, manager.numbers());
        QTRY_COMPARE(practice.gateway.sessions(), 4);
    }
    void aShardThatHasNotBegunIsClosed()
    {
        Practice practice(quickGateway(200));
        ShardManager::Options options = optionsFor(practice.gateway, 200); // started 8 at a time
        options.config.timings.identifyInterval = 3min;
        ShardManager manager(options);
        QFuture<ShardCallResult> opening = manager.open();
        QTRY_VERIFY(practice.gateway.connections() > 0);
        VERIFY_SUCCESS(manager.closeShard(199));
        QTRY_COMPARE(practice.gateway.connections(), 199);
        opening.cancel();
        QTRY_COMPARE(practice.gateway.connections(), 2); // those that are ready, one of each key
    }
    //! The sessions of the options are for openShard() too; those of a shard that is open are left alone.
    void sessionsOfTheOptions()
    {
        Practice practice;
        QHash<int, Session> sessions;
        {
            ShardManager manager(optionsFor(practice.gateway));
            VERIFY_SUCCESS(manager.open());
            for (const Session& session : resultOf(manager.close()).sessions)
                sessions.insert(session.shard.number, session);
        }
        ShardManager::Options options = optionsFor(practice.gateway);
        options.sessions = sessions;
        ShardManager manager(options);
        VERIFY_SUCCESS(manager.openShard(1));
        QCOMPARE(practice.gateway.resumesAccepted(), 1);
        VERIFY_SUCCESS(manager.open());
        QCOMPARE(practice.gateway.resumesAccepted(), 4);
        QCOMPARE(practice.gateway.identifiesAccepted(), 4);
        QCOMPARE(practice.gateway.sessions(), 4);
    }
    //! What one shard is told holds for the others: they do not spend an identify each to hear it too.
    void verdictsArePassedOn()
    {
        Simulator::SimulatorOptions world = quickGateway(8);
        world.privilegedIntents = 0;
        Practice practice(world);
        ShardManager::Options options = optionsFor(practice.gateway, 8);
        options.config.intents |= 1U << 1; // not allowed
        ShardManager manager(options);
        const ShardCallResult came = resultOf(manager.open());
        QCOMPARE(came.errors.size(), 8);
        for (const ShardError& error : came.errors)
            QCOMPARE(error.failure, ShardFailure::DisallowedIntents);
        int identifies = 0;
        QTRY_COMPARE(manager.snapshots().size(), 8);
        for (const ShardSnapshot& shard : manager.snapshots())
            identifies += shard.identifies;
        QCOMPARE_LE(identifies, 2); // two keys
    }
    //! S1.11: one handler for all shards, with shard, type, sequence and data.
    void oneHandlerForAllShards()
    {
        Practice practice;
        ShardManager::Options options = optionsFor(practice.gateway);
        options.threads = 2;
        std::mutex mutex; // called from both threads
        std::map<ShardId, QList<qint64>> sequences;
        QSet<QByteArray> types;
        bool wellFormed = true;
        options.onDispatch = [&](const Dispatch& event) {
            const std::scoped_lock lock(mutex);
            sequences[event.shard].append(event.sequence);
            types.insert(QByteArray(event.type.data(), qsizetype(event.type.size())));
            wellFormed &= event.data.starts_with('{') && event.data.ends_with('}');
        };
        ShardManager manager(options);
        VERIFY_SUCCESS(manager.open());
        practice.gateway.burst(400);
        QTRY_VERIFY([&] {
            const std::scoped_lock lock(mutex);
            return types.contains("READY") && types.contains("GUILD_CREATE") && types.contains("MESSAGE_CREATE")
                && sequences.size() == 4;
        }());
        VERIFY_SUCCESS(manager.close());
        QVERIFY(wellFormed);
        for (const auto& [shard, seen] : sequences) {
            for (qsizetype i = 0; i < seen.size(); ++i)
                QCOMPARE(seen[i], i + 1); // every one, in order
        }
    }

    //! S1.18, S1.24: 4011 on the very first connect, and again, until every shard is small enough.
    void splitsOnTheFirstConnect_data()
    {
        QTest::addColumn<int>("most"); // guilds per shard that the gateway accepts, of 200
        QTest::addColumn<int>("ways");
        QTest::addColumn<int>("shards"); // at least
        QTest::addRow("S1.18 one into two") << 140 << 2 << 2;
        QTest::addRow("S1.16 one into three") << 100 << 3 << 3;
        QTest::addRow("S1.18 again and again") << 40 << 2 << 8;
    }
    void splitsOnTheFirstConnect()
    {
        QFETCH(int, most);
        QFETCH(int, ways);
        QFETCH(int, shards);
        Simulator::SimulatorOptions world = quickGateway(1);
        world.maxGuildsPerShard = most;
        Practice practice(world);
        ShardManager::Options options = optionsFor(practice.gateway, 1);
        options.autoScaling = true;
        options.splitCount = ways;
        int closes = 0;
        options.onClose = [&](ShardId, const ShardError&, bool) { ++closes; };
        ShardManager manager(options);
        QSignalSpy failed(&manager, &ShardManager::failed);
        bool lookupIsRight = true;
        connect(&manager, &ShardManager::split, this,
            [&] { lookupIsRight &= everyGuildHasOneOwner(practice.gateway, manager); });
        VERIFY_SUCCESS(manager.open()); // the call waits for the parts
        QVERIFY(lookupIsRight);
        QVERIFY(everyGuildHasOneOwner(practice.gateway, manager));
        QCOMPARE_GE(manager.shardIds().size(), shards);
        QCOMPARE(closes, 0); // S1.24
        QCOMPARE(failed.size(), 0);
        QTRY_COMPARE(practice.gateway.connections(), int(manager.shardIds().size()));
        for (const ShardId shard : manager.shardIds()) {
            QCOMPARE_LE(practice.gateway.guildsOf(shard).size(), most);
            QTRY_COMPARE(manager.snapshot(shard.number)->guilds, int(practice.gateway.guildsOf(shard).size()));
            QCOMPARE(manager.snapshot(shard.number)->shard, shard);
        }
    }

    //! A gateway that is never content: the splitting ends, and says why.
    void splittingHasAnEnd()
    {
        Simulator::SimulatorOptions world = quickGateway(1);
        world.maxGuildsPerShard = 0;
        world.maxConcurrency = 64;
        Practice practice(world);
        ShardManager::Options options = optionsFor(practice.gateway, 1);
        options.autoScaling = true;
        ShardManager manager(options);
        QSignalSpy failed(&manager, &ShardManager::failed);
        const QFuture<ShardCallResult> opening = manager.open(20s);
        QTRY_VERIFY_WITH_TIMEOUT(failed.size() > 0 || opening.isFinished(), 25000);
        QVERIFY(failed.size() > 0);
        QCOMPARE(failed[0][0].value<ShardError>().failure, ShardFailure::ShardingRequired);
        QCOMPARE_LE(manager.total(), 64);
        QCOMPARE(practice.gateway.identifiesRemaining() >= 800, true); // a refused one may count with Discord
    }

    //! One of two grows too large: the other one does not notice.
    void splitsOneAndLeavesTheOthersAlone()
    {
        Simulator::SimulatorOptions world = quickGateway(2);
        const auto sizes = [&] {
            Simulator::GatewaySimulator same(world);
            return std::pair(same.guildsOf({0, 2}).size(), same.guildsOf({1, 2}).size());
        }();
        QVERIFY(sizes.first != sizes.second);
        const int large = sizes.first > sizes.second ? 0 : 1;
        world.maxGuildsPerShard = int(std::min(sizes.first, sizes.second));
        Practice practice(world);
        ShardManager::Options options = optionsFor(practice.gateway, 2);
        options.autoScaling = true;
        ShardManager manager(options);
        QSignalSpy ready(&manager, &ShardManager::ready);
        QSignalSpy split(&manager, &ShardManager::split);
        VERIFY_SUCCESS(manager.open());
        QCOMPARE(split.size(), 1);
        QCOMPARE(split[0][0].value<ShardId>(), (ShardId{large, 2}));
        QCOMPARE(split[0][1].value<QList<ShardId>>(), (QList<ShardId>{{large, 4}, {large + 2, 4}}));
        QCOMPARE(ready.size(), 3); // the other one once
        QCOMPARE(practice.gateway.identifiesAccepted(), 3 + 0); // a refused one is not counted by the gateway
        QVERIFY(everyGuildHasOneOwner(practice.gateway, manager));
        QCOMPARE(manager.total(), 4);

        // A mixed set closes and resumes like any other.
        const ShardCallResult closed = resultOf(manager.close());
        QCOMPARE(closed.sessions.size(), 3);
        ShardManager::Options again = optionsFor(practice.gateway, 0);
        again.shards = manager.shardIds();
        for (const Session& session : closed.sessions)
            again.sessions.insert(session.shard.number, session);
        ShardManager second(again);
        QSignalSpy resumed(&second, &ShardManager::resumed);
        VERIFY_SUCCESS(second.open());
        QCOMPARE(resumed.size(), 3);
    }

    //! Without auto-scaling it stops, with the reason; the others go on.
    void doesNotSplitUnlessAsked()
    {
        Simulator::SimulatorOptions world = quickGateway(1);
        world.maxGuildsPerShard = 100;
        Practice practice(world);
        ShardManager manager(optionsFor(practice.gateway, 1));
        const ShardCallResult came = resultOf(manager.open());
        QCOMPARE(came.errors.value(0).failure, ShardFailure::ShardingRequired);
        QVERIFY(!came.errors[0].text.isEmpty());
        QCOMPARE(manager.shardIds(), (QList<ShardId>{{0, 1}}));
    }

    void saysWhyItCannotStart_data()
    {
        QTest::addColumn<int>("rest");
        QTest::addColumn<QList<ShardId>>("shards");
        QTest::addColumn<ShardError::Kind>("kind");
        QTest::addRow("S0.5 token refused") << 401 << QList<ShardId>{} << ShardError::Kind::Rest;
        QTest::addRow("S0.5 not JSON") << 0 << QList<ShardId>{} << ShardError::Kind::Rest;
        QTest::addRow("C48 outside the total") << 200 << QList<ShardId>{{4, 4}} << ShardError::Kind::NoSuchShard;
        QTest::addRow("C48 two that share guilds")
            << 200 << QList<ShardId>{{0, 2}, {2, 4}} << ShardError::Kind::NoSuchShard;
    }
    void saysWhyItCannotStart()
    {
        QFETCH(int, rest);
        QFETCH(QList<ShardId>, shards);
        QFETCH(ShardError::Kind, kind);
        Practice practice;
        if (rest != 200)
            practice.gateway.failRest(rest, 1);
        ShardManager::Options options = optionsFor(practice.gateway);
        options.shards = shards;
        ShardManager manager(options);
        const ShardCallResult came = resultOf(manager.open());
        QCOMPARE(came.errors.value(0).kind, kind);
        QVERIFY(!came.errors[0].text.isEmpty());
        QCOMPARE(practice.gateway.connections(), 0);
    }

    void waitsForTheGatewayNoLongerThanTheDeadline()
    {
        Practice practice;
        practice.gateway.failRest(503, 1000);
        ShardManager manager(optionsFor(practice.gateway));
        const ShardCallResult came = resultOf(manager.open(300ms));
        QCOMPARE(came.errors.value(0).kind, ShardError::Kind::DeadlineExceeded);
    }

    //! S1.21, S1.30, S4.20: two managers, as in two processes, share permits of the user's own making.
    void permitsCanBeReplaced()
    {
        //! Hands on to one coordinator, as a queue in Redis would; counts what it is asked.
        struct SharedPermits : IdentifyPermits {
            IdentifyPermits& shared;
            int requests = 0;
            int throttles = 0;
            explicit SharedPermits(IdentifyPermits& queue)
                : shared(queue)
            {
                connect(&shared, &IdentifyPermits::granted, this, &IdentifyPermits::granted);
            }
            void request(const IdentifyTicket& ticket, const SessionLoss& why) override
            {
                ++requests;
                shared.request(ticket, why);
            }
            void cancel(const IdentifyTicket& ticket) override { shared.cancel(ticket); }
            void cancelGeneration(int generation) override { shared.cancelGeneration(generation); }
            void written(const IdentifyTicket& ticket, std::chrono::steady_clock::time_point at) override
            {
                shared.written(ticket, at);
            }
            void ready(const IdentifyTicket& ticket) override { shared.ready(ticket); }
            void forgive(const IdentifyTicket& ticket) override { shared.forgive(ticket); }
            void throttled() override
            {
                ++throttles;
                shared.throttled();
            }
        };
        Practice practice;
        IdentifyCoordinator coordinator({.interval = 60ms, .slack = 20ms});
        GatewayBot limits;
        limits.total = limits.remaining = 1000;
        limits.maxConcurrency = 1;
        coordinator.setLimits(limits, QDateTime::currentDateTimeUtc());
        SharedPermits firstPermits(coordinator);
        SharedPermits secondPermits(coordinator);

        ShardManager::Options first = optionsFor(practice.gateway);
        first.numbers = {0, 1};
        first.generation = 1;
        first.permits = &firstPermits;
        ShardManager::Options second = optionsFor(practice.gateway);
        second.numbers = {2, 3};
        second.generation = 2;
        second.permits = &secondPermits;
        ShardManager one(first);
        ShardManager other(second);
        const QFuture<ShardCallResult> opening = one.open();
        VERIFY_SUCCESS(other.open());
        VERIFY_SUCCESS(opening);
        QCOMPARE(firstPermits.requests, 2);
        QCOMPARE(secondPermits.requests, 2);
        QCOMPARE(firstPermits.throttles + secondPermits.throttles, 0); // Discord saw no two at once
        QCOMPARE(practice.gateway.identifiesAccepted(), 4);
        QCOMPARE(one.shardByGuild(practice.gateway.guildsOf({2, 4}).at(0)), std::nullopt); // S0.12
        QCOMPARE(other.shardByGuild(practice.gateway.guildsOf({2, 4}).at(0)), (ShardId{2, 4}));
    }
};

QTEST_GUILESS_MAIN(TestShardManager)
#include "tst_shardmanager.moc"
