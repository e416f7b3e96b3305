// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A fleet that grows (S1.16–S1.18, S4.15, S4.16), what it finds out about its shards (B5), and what it says for a bot
// (S2.8, S4.27).

#include "tests/support/practicefleet.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;
using Simulator::FaultKind;

class TestFleetGrowth : public QObject {
    Q_OBJECT
private slots:
    //! Split on the first connect, saved with mixed counts, and resumed without an identify.
    void aSplitSetSurvivesARestart()
    {
        // Two shards, of which only the larger one is too large.
        Simulator::SimulatorOptions world = quickGateway(2);
        {
            Simulator::GatewaySimulator same(world);
            world.maxGuildsPerShard = int(std::min(same.guildsOf({0, 2}).size(), same.guildsOf({1, 2}).size()));
        }
        JudgedGateway gateway(world);
        QVERIFY(gateway.start());
        const QTemporaryDir directory;
        FleetOptions options = quickFleet(gateway.apiUrl());
        options.shardCount = 2;
        options.autoScaling = true;
        options.stateDirectory = directory.path();
        QList<ShardId> shards;
        {
            WatchedFleet fleet(options);
            QVERIFY(fleet.starts());
            QTRY_COMPARE(fleet.latest.shards.size(), 3);
            QVERIFY(fleet.allReady());
            QVERIFY(fleet.told(u"4011"_s));
            QCOMPARE(fleet.latest.shardTotal, 4);
            for (const ShardSnapshot& shard : fleet.latest.shards) {
                shards.append(shard.shard);
                QCOMPARE(shard.guilds, int(gateway.guildsOf(shard.shard).size()));
            }
            QCOMPARE(fleet.latest.guilds, 200);
            // The door works with mixed totals: by number, all at once, and by guild.
            fleet.fleet->command(ShardCommand::Pause, ShardSelection::of({shards.last().number}));
            QVERIFY(fleet.shardIs(shards.last().number, ShardState::Paused));
            fleet.fleet->command(ShardCommand::Resume, ShardSelection::everything());
            QVERIFY(fleet.allReady());
            QVERIFY(fleet.stops());
        }
        const int identifies = gateway.identifiesAccepted();
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        QList<ShardId> again;
        for (const ShardSnapshot& shard : fleet.latest.shards)
            again.append(shard.shard);
        QCOMPARE(again, shards);
        QCOMPARE(gateway.identifiesAccepted(), identifies);
        QCOMPARE(fleet.latest.guilds, 200);
    }

    //! Need 8 of desktop.md: what the programs before saw, and what this one sees.
    void theWallIsForeseen_data()
    {
        QTest::addColumn<GuildHistory>("history"); // its last count an hour ago
        QTest::addColumn<bool>("known");
        const auto counts = [](int many) {
            QList<GuildCount> list;
            for (int hours = many; hours >= 1; --hours)
                list.append({QDateTime::currentDateTimeUtc().addSecs(-3600 * hours), 200 - hours});
            return list;
        };
        QTest::addRow("five counts with the present one") << GuildHistory{4, 4, counts(4)} << true;
        QTest::addRow("four") << GuildHistory{4, 4, counts(3)} << false;
        QTest::addRow("of another total") << GuildHistory{8, 4, counts(40)} << false;
        QTest::addRow("of another part") << GuildHistory{4, 2, counts(40)} << false;
    }
    void theWallIsForeseen()
    {
        QFETCH(GuildHistory, history);
        QFETCH(bool, known);
        JudgedGateway gateway(quickGateway(4)); // 200 guilds
        QVERIFY(gateway.start());
        WatchedFleet fleet(quickFleet(gateway.apiUrl()));
        QVERIFY(fleet.starts());
        QVERIFY(!fleet.latest.guildsPerDay);
        fleet.fleet->rememberGuilds(history);
        const QDateTime after = fleet.latest.at.addMSecs(2500); // it counts once a second until it has one
        QVERIFY(fleet.waitFor([&] { return fleet.latest.guildsPerDay.has_value() || fleet.latest.at > after; }));
        QCOMPARE(fleet.latest.guildsPerDay.has_value(), known);
        for (const ShardSnapshot& shard : fleet.latest.shards)
            QCOMPARE(shard.daysUntilFull.has_value(), known);
        if (!known)
            return;
        QVERIFY2(
            std::abs(*fleet.latest.guildsPerDay - 24) < 0.5, qPrintable(QString::number(*fleet.latest.guildsPerDay)));
        // Each grows as it is filled: 24 a day over 200 guilds.
        const ShardSnapshot& shard = fleet.shard(1);
        QVERIFY(std::abs(*shard.daysUntilFull - (2500 - shard.guilds) / (24.0 * shard.guilds / 200)) < 20);
        // The wizard says the same.
        const ReshardPlan plan = fleet.planFor({.toTotal = 4, .strategy = ReshardStrategy::HandOver});
        QVERIFY(plan.headroomDays);
        int least = INT_MAX;
        for (const ShardSnapshot& one : fleet.latest.shards)
            least = std::min(least, *one.daysUntilFull);
        QCOMPARE(*plan.headroomDays, least);
    }

    //! Without auto-scaling the shard stops with the advice; the others go on.
    void tooLargeIsAdvised()
    {
        Simulator::SimulatorOptions world = quickGateway(2);
        JudgedGateway gateway(world);
        QVERIFY(gateway.start());
        WatchedFleet fleet(quickFleet(gateway.apiUrl()));
        QVERIFY(fleet.starts());
        gateway.inject({FaultKind::Close, 4011}, {1});
        QVERIFY(fleet.shardIs(1, ShardState::Failed));
        QCOMPARE(fleet.shard(1).failure, ShardFailure::ShardingRequired);
        QTRY_VERIFY(fleet.latest.advice.contains(u"automatic scaling"_s));
        QVERIFY2(fleet.latest.advice.contains(u"Reshard to 4"_s), qPrintable(fleet.latest.advice));
        QCOMPARE(fleet.shard(0).state, ShardState::Ready);
        QCOMPARE(gateway.identifiesAccepted(), 2);
    }

    void theRuleAdvises_data()
    {
        QTest::addColumn<std::optional<int>>("threshold");
        QTest::addColumn<bool>("advises");
        QTest::addRow("S4.16 over it") << std::optional(40) << true;
        QTest::addRow("S4.16 under it") << std::optional(60) << false;
        QTest::addRow("S4.15 off") << std::optional<int>() << false;
    }
    void theRuleAdvises()
    {
        QFETCH(std::optional<int>, threshold);
        QFETCH(bool, advises);
        Simulator::SimulatorOptions world = quickGateway(4); // 200 guilds: 50 a shard
        world.eventsPerSecond = 100;
        JudgedGateway gateway(world);
        QVERIFY(gateway.start());
        FleetOptions options = quickFleet(gateway.apiUrl());
        options.shardCount = 4;
        options.advisedGuildsPerShard = threshold;
        options.adviceInterval = 1s;
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        const QDateTime after = fleet.latest.at.addMSecs(1600);
        QVERIFY(fleet.waitFor([&] { return !fleet.latest.advice.isEmpty() || fleet.latest.at > after; }));
        QCOMPARE(!fleet.latest.advice.isEmpty(), advises);
        QTRY_COMPARE(fleet.told(u"Reshard to"_s), advises); // a tick after the snapshot
        QCOMPARE(gateway.identifiesAccepted(), 4); // it only advises
        QCOMPARE(fleet.latest.phase, FleetPhase::Running);
    }

    //! B5: says ready, and never got enough events to have a rhythm: the other shards' tells.
    void deafFromTheStart()
    {
        Simulator::SimulatorOptions world = quickGateway(12);
        world.heartbeatInterval = 500ms;
        world.eventsPerSecond = 120;
        JudgedGateway gateway(world);
        QVERIFY(gateway.start());
        FleetOptions options = quickFleet(gateway.apiUrl());
        options.timings.deafAfter = 1s;
        WatchedFleet fleet(options);
        fleet.fleet->start();
        QVERIFY(fleet.shardIs(11, ShardState::Ready));
        gateway.inject({FaultKind::Deaf}, {11});
        QVERIFY(fleet.waitFor([&] { return fleet.latest.deaf == 1; }));
        QVERIFY(fleet.shard(11).deafSince.has_value());
        QVERIFY(fleet.told(u"other shards get one within"_s));
        QCOMPARE(fleet.shard(11).state, ShardState::Ready);
        QCOMPARE(gateway.identifiesAccepted(), 12);
    }

    //! B5: a deaf shard is told, and nothing else is done; a zombie is given up and resumes.
    void deafAndZombieAreToldApart_data()
    {
        QTest::addColumn<FaultKind>("fault");
        QTest::addRow("B5 deaf") << FaultKind::Deaf;
        QTest::addRow("B5 zombie") << FaultKind::StopAcks;
    }
    void deafAndZombieAreToldApart()
    {
        QFETCH(FaultKind, fault);
        Simulator::SimulatorOptions world = quickGateway(2);
        world.heartbeatInterval = 500ms;
        JudgedGateway gateway(world);
        QVERIFY(gateway.start());
        FleetOptions options = quickFleet(gateway.apiUrl());
        options.timings.deafAfter = 1s;
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        // A rhythm must be known before silence means anything.
        QVERIFY(fleet.waitFor([&] { return fleet.shard(1).events > 300 && fleet.shard(0).events > 300; }));
        gateway.inject({fault}, {1});
        if (fault == FaultKind::Deaf) {
            QVERIFY(fleet.waitFor([&] { return fleet.latest.deaf == 1; }));
            QVERIFY(fleet.shard(1).deafSince.has_value());
            QCOMPARE(fleet.shard(1).state, ShardState::Ready);
            QCOMPARE(fleet.shard(1).resumes, 0);
            QCOMPARE(fleet.shard(1).zombies, 0);
            QTRY_VERIFY(std::ranges::any_of(fleet.timeline, [](const TimelineEntry& entry) {
                return entry.kind == TimelineEntry::Kind::Warning && entry.shard == ShardId{1, 2};
            }));
            // Whoever reconnects it has it back, for nothing.
            fleet.fleet->command(ShardCommand::Reconnect, ShardSelection::of({1}));
            QVERIFY(fleet.waitFor([&] { return fleet.shard(1).resumes == 1 && fleet.latest.deaf == 0; }));
        } else {
            QVERIFY(fleet.waitFor([&] { return fleet.shard(1).zombies == 1 && fleet.shard(1).resumes == 1; }));
            QCOMPARE(fleet.latest.deaf, 0);
            const QList<CloseCount> closes{{4000, true, 1}};
            QCOMPARE(fleet.shard(1).closes, closes);
        }
        QCOMPARE(fleet.shard(0).resumes, 0);
        QCOMPARE(gateway.identifiesAccepted(), 2);
    }

    //! Shards tell their transitions with their threads' ticks, the fleet knows what it does at once: what leads to
    //! what must be seen all the same.
    void theTimelineIsInOrder_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addRow("a thread") << 1;
        QTest::addRow("three threads") << 3;
    }
    void theTimelineIsInOrder()
    {
        QFETCH(int, threads);
        JudgedGateway gateway(quickGateway(6));
        QVERIFY(gateway.start());
        FleetOptions options = quickFleet(gateway.apiUrl());
        options.threads = threads;
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        constexpr int actions = 60;
        int asked = 0;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            if (asked % 4 == 0)
                fleet.fleet->command(ShardCommand::Reconnect, ShardSelection::of({asked / 4 % 5}));
            else
                fleet.fleet->setPresence({u"idle"_s, 0, u"chess"_s}, ShardSelection::of({asked % 5}));
            if (++asked == actions)
                timer.stop();
            if (asked == actions / 2)
                gateway.inject({FaultKind::Close, 4014}, {5});
        });
        timer.start(23ms);
        QVERIFY(fleet.waitFor([&] { return asked == actions; }));
        QVERIFY(fleet.shardIs(5, ShardState::Failed));
        QVERIFY(fleet.stops());
        QVERIFY(std::ranges::is_sorted(fleet.timeline, {}, &TimelineEntry::at));
        QCOMPARE(std::ranges::count(fleet.timeline, TimelineEntry::Kind::Action, &TimelineEntry::kind), actions);
        const auto failed = std::ranges::find_if(fleet.timeline, [](const TimelineEntry& entry) {
            return entry.kind == TimelineEntry::Kind::State && entry.to == ShardState::Failed;
        });
        const auto told = std::ranges::find_if(fleet.timeline, [](const TimelineEntry& entry) {
            return entry.kind == TimelineEntry::Kind::Warning && entry.closeCode == 4014;
        });
        QVERIFY(failed != fleet.timeline.end() && told != fleet.timeline.end());
        QVERIFY(failed < told); // the reason of its warning
    }

    //! Rates by type, over the whole fleet.
    void eventTypesAreCounted()
    {
        JudgedGateway gateway(quickGateway(4));
        QVERIFY(gateway.start());
        FleetOptions options = quickFleet(gateway.apiUrl());
        options.threads = 2;
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        const auto of = [&](const QString& type) {
            const auto found = std::ranges::find(fleet.latest.eventTypes, type, &EventTypeRate::type);
            return found == fleet.latest.eventTypes.end() ? EventTypeRate{} : *found;
        };
        QTRY_COMPARE(of(u"READY"_s).total, 4U);
        QTRY_COMPARE(of(u"GUILD_CREATE"_s).total, 200U);
        QTRY_VERIFY(of(u"MESSAGE_CREATE"_s).perSecond > 1);
        QTRY_VERIFY(std::ranges::is_sorted(
            fleet.latest.eventTypes, std::ranges::greater(), [](const EventTypeRate& rate) { return rate.perSecond; }));
        quint64 sum = 0;
        for (const EventTypeRate& rate : fleet.latest.eventTypes)
            sum += rate.total;
        QCOMPARE(sum, fleet.latest.events);
    }

    void whatABotSays()
    {
        JudgedGateway gateway(quickGateway(4));
        QVERIFY(gateway.start());
        FleetOptions options = quickFleet(gateway.apiUrl());
        options.intents = defaultIntents | (1U << 1);
        WatchedFleet fleet(options);
        QVERIFY(fleet.starts());
        QList<RequestId> done;
        connect(fleet.fleet.get(), &Fleet::carriedOut, this, [&done](RequestId request) { done.append(request); });
        QSignalSpy members(fleet.fleet.get(), &Fleet::membersReceived);
        const GuildId guild = gateway.guildsOf({2, 4}).first();
        fleet.fleet->requestMembers({.guild = guild}, 11);
        fleet.fleet->updateVoiceState({guild, guild.value + 1}, 12);
        fleet.fleet->requestSoundboardSounds({guild, gateway.guildsOf({0, 4}).first()}, 13);
        fleet.fleet->setPresence({u"idle"_s, 0, u"chess"_s}, ShardSelection::of({1, 2}), 14);
        QTRY_COMPARE((QSet<RequestId>(done.begin(), done.end())), (QSet<RequestId>{11, 12, 13, 14}));
        QTRY_COMPARE(members.size(), 1);
        QCOMPARE(members[0][0].value<GuildId>().value, guild.value);
        QVERIFY(fleet.refusals.isEmpty());

        fleet.fleet->setPresence({u"idle"_s, 0, QString(5000, u'x')}, ShardSelection::everything(), 15);
        QTRY_COMPARE(fleet.refusals.size(), 1);
        QVERIFY(fleet.refusals[0].second.contains(u"4096"_s));
        QVERIFY(fleet.stops());
        fleet.fleet->updateVoiceState({guild, std::nullopt}, 16);
        QTRY_COMPARE(fleet.refusals.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFleetGrowth)
#include "tst_fleetgrowth.moc"
