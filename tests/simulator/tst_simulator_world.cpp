// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/eventbodies.h"
#include "core/simulator/replaybuffer.h"
#include "core/simulator/sessiondelay.h"
#include "core/simulator/world.h"
#include "tests/simulator/testgateway.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace Shardroom::Simulator;

class TestSimulatorWorld : public QObject {
    Q_OBJECT
private slots:
    void sameSeedSameWorld();
    void livesOnItsOwn();
    void names();
    void sizes();
    void fewMakeMost();
    void dayAndNight();
    void meanOfADay();
    void growth();
    void bursts();
    void shardOutages();
    void overlappingOutages();
    void leavesNewest();
    void weightedBag();
    void stillWorld();
    void sessionDelays();
    void delaysKeepTheOrder();
    void replayBuffer();
    void oldEventsGo();
    void idsSpread();
    void bodies_data();
    void bodies();
    void messageContent();
    void joinsAndLeaves();
    void outages();
    void intentsFilter();
};

void TestSimulatorWorld::sameSeedSameWorld()
{
    const auto lived = [](quint64 seed) {
        World world({.seed = seed, .guilds = 12'000, .eventsPerSecond = 400});
        World::Events all;
        for (int step = 0; step < 50 * 60; ++step) {
            const World::Events events = world.advance();
            all.insert(all.end(), events.begin(), events.end());
        }
        return all;
    };
    const World::Events first = lived(7);
    QVERIFY(first == lived(7)); // G50
    QVERIFY(first != lived(8));
    const EventBodies bodies(7);
    QCOMPARE_EQ(EventBodies(7).body(first.back(), true), bodies.body(first.back(), true));
}

void TestSimulatorWorld::livesOnItsOwn()
{
    World world({.seed = 3, .guilds = 12'000, .eventsPerSecond = 400, .shards = 16});
    QHash<EventType, int> counts;
    constexpr int minutes = 10;
    for (int step = 0; step < 50 * 60 * minutes; ++step) {
        for (const WorldEvent& event : world.advance())
            ++counts[event.type];
    }
    // A few a minute, and as many events as were asked for, less those of guilds in an outage.
    QVERIFY(counts[EventType::GuildJoined] >= minutes / 2 && counts[EventType::GuildJoined] <= 6 * minutes);
    QVERIFY(counts[EventType::GuildLeft] >= minutes / 2 && counts[EventType::GuildLeft] <= 6 * minutes);
    QVERIFY(counts[EventType::GuildUnavailable] >= minutes / 2 && counts[EventType::GuildUnavailable] <= 90 * minutes);
    QVERIFY(counts[EventType::GuildAvailable] > 0);
    int sum = 0;
    for (const int count : counts)
        sum += count;
    QVERIFY(std::abs(sum - 400 * 60 * minutes) < 400 * 9 * minutes);
    QVERIFY(counts[EventType::MessageCreate] > sum / 4);
}

void TestSimulatorWorld::names()
{
    const Habits habits(1);
    QSet<QByteArray> names;
    const World world({.guilds = 12'000});
    for (const World::Guild& guild : world.guilds()) {
        const QByteArray name = habits.name(guild.id);
        names.insert(name);
        QVERIFY2(name.size() >= 5 && name.size() <= 40 && !name.contains('"') && !name.contains('\\'), name);
        QVERIFY2(std::ranges::all_of(name, [](char c) { return c >= ' ' && c < 127; }), name);
    }
    QCOMPARE_GT(names.size(), 1500);
    const GuildId guild = world.guilds()[5].id;
    QVERIFY(Habits(1).name(guild) == habits.name(guild));
    const QByteArray body = EventBodies(1).body({0, guild, world.now(), EventType::GuildAvailable}, true);
    QCOMPARE_EQ(QJsonDocument::fromJson(body)["name"_L1].toString().toUtf8(), habits.name(guild));
}

void TestSimulatorWorld::sizes()
{
    const Habits habits(1);
    const World world({.guilds = 12'000});
    std::vector<int> sizes;
    for (const World::Guild& guild : world.guilds())
        sizes.push_back(habits.memberCount(guild.id));
    std::ranges::sort(sizes);
    QCOMPARE_GE(sizes.front(), 3); // the bot, its owner and somebody to talk to
    QCOMPARE_LE(sizes[sizes.size() / 2], 8);
    QCOMPARE_LE(sizes.back(), 100'000);
    QCOMPARE_GE(sizes.back(), 30'000);
    const auto atLeast = [&sizes](int size) { return int(sizes.end() - std::ranges::lower_bound(sizes, size)); };
    QVERIFY(atLeast(10'000) >= 5 && atLeast(10'000) <= 60);
    QVERIFY(atLeast(250) >= 80 && atLeast(250) <= 300);
}

void TestSimulatorWorld::fewMakeMost()
{
    World world({.seed = 2, .guilds = 12'000, .eventsPerSecond = 400});
    QHash<GuildId, int> counts;
    int sum = 0;
    for (int step = 0; step < 50 * 60 * 10; ++step) {
        for (const WorldEvent& event : world.advance()) {
            ++counts[event.guild];
            ++sum;
        }
    }
    std::vector<int> sorted(counts.cbegin(), counts.cend());
    std::ranges::sort(sorted, std::ranges::greater());
    const int most = std::accumulate(sorted.begin(), sorted.begin() + 12'000 / 50, 0);
    QCOMPARE_GT(most, sum / 2); // of the events are made by 2 % of the guilds
    QCOMPARE_GT(int(sorted.size()), 6000); // and yet most of them say something in ten minutes
}

void TestSimulatorWorld::dayAndNight()
{
    // A day of ten minutes; what is asked is how the guilds whose clocks go by UTC live through it.
    World world({.guilds = 5000, .eventsPerSecond = 2000, .dayLength = std::chrono::minutes(10)});
    const Habits habits(1);
    QList<int> counts(24);
    for (int step = 0; step < 50 * 600; ++step) {
        const World::Events events = world.advance();
        for (const WorldEvent& event : events) {
            if (event.guild.value != 0 && event.type != EventType::GuildUnavailable
                && habits.timeZone(event.guild) == 0)
                ++counts[int(world.hour())];
        }
    }
    QCOMPARE_GT(counts[19] + counts[20], 3 * (counts[4] + counts[5]));
    QCOMPARE_LT(dayRhythm(4.5), 0.4);
    double sum = 0;
    for (int minute = 0; minute < 24 * 60; ++minute) {
        sum += dayRhythm(minute / 60.0);
        QVERIFY(dayRhythm(minute / 60.0) <= liveliestHour && dayRhythm(minute / 60.0) > 0);
    }
    QVERIFY(std::abs(sum / (24 * 60) - 1) < 0.001);
}

void TestSimulatorWorld::meanOfADay()
{
    const auto happened = [](std::chrono::milliseconds day) {
        World world({.guilds = 2000, .eventsPerSecond = 500, .dayLength = day});
        qint64 sum = 0;
        for (int step = 0; step < 50 * 600; ++step)
            sum += qint64(world.advance().size());
        return sum;
    };
    for (const auto day : {std::chrono::minutes(10), std::chrono::minutes(0)})
        QVERIFY(std::abs(happened(day) - 500 * 600) < 500 * 600 / 20); // what was asked for, within 5 %
}

void TestSimulatorWorld::growth()
{
    World world({.guilds = 100, .growthPerMinute = 60});
    const auto joined = [&world](int seconds) {
        int joins = 0;
        for (int step = 0; step < 50 * seconds; ++step) {
            for (const WorldEvent& event : world.advance())
                joins += event.type == EventType::GuildJoined ? 1 : 0;
        }
        return joins;
    };
    QCOMPARE_GE(joined(300), 299);
    QVERIFY(world.guilds().size() == 400 || world.guilds().size() == 399);
    world.setGrowthPerMinute(0);
    QCOMPARE_LE(joined(60), 1);
    world.setGrowthPerMinute(6000);
    QCOMPARE_GE(joined(2), 199);
}

void TestSimulatorWorld::bursts()
{
    World world({.seed = 4, .guilds = 12'000, .eventsPerSecond = 400});
    const Habits habits(4);
    double all = 0;
    for (const World::Guild& guild : world.guilds())
        all += double(guild.liveliness);
    int floods = 0;
    for (int minute = 0; minute < 30; ++minute) {
        QHash<GuildId, int> counts;
        QHash<GuildId, int> members;
        for (int step = 0; step < 50 * 60; ++step) {
            for (const WorldEvent& event : world.advance()) {
                if (event.guild.value == 0)
                    continue;
                ++counts[event.guild];
                members[event.guild] += event.type == EventType::MemberAdd ? 1 : 0;
            }
        }
        for (const auto& [guild, count] : counts.asKeyValueRange()) {
            const double usual = 400 * 60 * double(habits.liveliness(guild)) / all;
            if (count > 300 && count > 10 * usual) {
                ++floods;
                QCOMPARE_GT(members[guild], count / 20); // newcomers, not only talk
            }
        }
    }
    QVERIFY2(floods >= 5 && floods <= 60, qPrintable(QString::number(floods)));
}

void TestSimulatorWorld::shardOutages()
{
    World world({.seed = 4, .guilds = 12'000, .eventsPerSecond = 10, .shards = 16});
    int most = 0;
    for (int second = 0; second < 3 * 3600; ++second) {
        for (int step = 0; step < 50; ++step) {
            const World::Events events = world.advance();
            QList<int> gone(16);
            for (const WorldEvent& event : events) {
                if (event.type == EventType::GuildUnavailable)
                    ++gone[shardFor(event.guild, 16)];
            }
            most = std::max(most, *std::ranges::max_element(gone));
        }
    }
    QVERIFY2(most > 150 && most < 600, qPrintable(QString::number(most))); // a part of a shard with 750 guilds
    world.setEventsPerSecond(0);
    QVERIFY(world.advance().empty());
}

//! An outage of the world's own neither ends one that was asked for, nor is ended with it.
void TestSimulatorWorld::overlappingOutages()
{
    World world({.seed = 4, .guilds = 12'000, .eventsPerSecond = 10, .shards = 16});
    const auto away = [&world] {
        return int(
            std::ranges::count_if(world.guilds(), [](const World::Guild& guild) { return guild.isUnavailable(); }));
    };
    while (away() < 100)
        (void)world.advance();
    const int own = away();
    QCOMPARE_EQ(world.setOutage({}, 16, true, OutageCause::Order).size(), world.guilds().size() - size_t(own));
    QCOMPARE_EQ(world.setOutage({}, 16, false, OutageCause::Order).size(), world.guilds().size() - size_t(own));
    QCOMPARE_EQ(away(), own);
    (void)world.setOutage({}, 16, true, OutageCause::Order);
    (void)world.setOutage({3}, 16, true, OutageCause::Scenario);
    for (int step = 0; step < 50 * 120; ++step) { // longer than any of its own lasts
        for (const WorldEvent& event : world.advance())
            QVERIFY(event.type != EventType::GuildAvailable);
    }
    const auto third
        = std::ranges::count_if(world.guilds(), [](const World::Guild& guild) { return shardFor(guild.id, 16) == 3; });
    (void)world.setOutage({}, 16, false, OutageCause::Order);
    QCOMPARE_GE(away(), third);
    QVERIFY(std::ranges::all_of(world.guilds(),
        [](const World::Guild& guild) { return shardFor(guild.id, 16) != 3 || guild.isUnavailable(); }));
    QVERIFY(!world.setOutage({3}, 16, false, OutageCause::Scenario).empty());
    QCOMPARE_EQ(away(), 0);
}

void TestSimulatorWorld::leavesNewest()
{
    World world({.seed = 4, .guilds = 50});
    QSet<GuildId> before;
    for (const World::Guild& guild : world.guilds())
        before.insert(guild.id);
    (void)world.join(20);
    const World::Events events = world.leaveNewest(20);
    QCOMPARE_EQ(events.size(), 20u);
    for (const WorldEvent& event : events)
        QVERIFY(event.type == EventType::GuildLeft && !before.contains(event.guild));
    QCOMPARE_EQ(world.guilds().size(), 50u);
    for (const World::Guild& guild : world.guilds())
        QVERIFY(before.contains(guild.id) && world.find(guild.id) == &guild);
    QCOMPARE_EQ(world.leaveNewest(60).size(), 50u);
}

void TestSimulatorWorld::weightedBag()
{
    WeightedBag bag;
    QVERIFY(bag.isEmpty() && !bag.draw(0.5));
    const QList<float> weights{0.1F, 1, 1.5F, 3, 40, 1000};
    QList<WeightedBag::Slot> slots_;
    for (int i = 0; i < weights.size(); ++i)
        slots_.append(bag.add(quint32(i), weights[i]));
    const auto drawn = [&bag] {
        QHash<quint32, int> counts;
        int hits = 0;
        for (int i = 0; i < 400'000; ++i) {
            if (const auto item = bag.draw((i + 0.5) / 400'000)) {
                ++counts[*item];
                ++hits;
            }
        }
        if (hits < 200'000)
            counts.clear(); // at least every second one
        return counts;
    };
    QHash<quint32, int> counts = drawn();
    QVERIFY(std::abs(counts[5] / double(counts[4]) - 25) < 0.5);
    QVERIFY(std::abs(counts[3] / double(counts[2]) - 2) < 0.05);
    const std::optional<quint32> moved = bag.remove(slots_[1], weights[1]); // 1 and 1.5 lie together
    QCOMPARE_EQ(moved, std::optional<quint32>(2));
    bag.rename(slots_[1], weights[2], 77);
    counts = drawn();
    QCOMPARE_EQ(counts[1] + counts[2], 0);
    QVERIFY(std::abs(counts[3] / double(counts[77]) - 2) < 0.05);
    for (const int i : {0, 3, 4, 5})
        QVERIFY(!bag.remove(slots_[i], weights[i]));
    QVERIFY(!bag.remove(slots_[1], weights[2]) && bag.isEmpty());
}

void TestSimulatorWorld::sessionDelays()
{
    using namespace std::chrono_literals;
    SimulatorOptions options = quietOptions();
    options.sessionDelay = 1500ms;
    TestGateway gateway(options);
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 1);
    QVERIFY(first.waitForDispatch("GUILD_CREATE", 12));
    RawClient second(gateway.webSocketUrl());
    second.identify(0, 1);
    QVERIFY(second.waitForDispatch("GUILD_CREATE", 12));
    const qint64 before = first.lastSequence();
    QCOMPARE_EQ(second.lastSequence(), before);

    gateway.simulator.burst(80);
    QElapsedTimer timer;
    timer.start();
    QList<qint64> arrived{-1, -1};
    QVERIFY(QTest::qWaitFor([&] {
        for (int i = 0; i < 2; ++i) {
            if (arrived[i] < 0 && (i == 0 ? first : second).lastSequence() == before + 80)
                arrived[i] = timer.elapsed();
        }
        return arrived[0] >= 0 && arrived[1] >= 0;
    }));
    QVERIFY2(std::abs(arrived[0] - arrived[1]) > 50,
        qPrintable(QStringLiteral("%1 and %2 ms").arg(arrived[0]).arg(arrived[1])));
    QCOMPARE_EQ(first.payloads().last(80), second.payloads().last(80)); // byte for byte, numbers included
    QCOMPARE_EQ(first.sequences(), second.sequences());

    // What is for this session alone does not overtake what happened before.
    gateway.simulator.burst(20);
    first.send(4,
        QJsonObject{{"guild_id"_L1, toString(gateway.simulator.guildsOf({0, 1}).first())},
            {"channel_id"_L1, QJsonValue::Null}});
    QTRY_COMPARE(first.lastSequence(), before + 101);
    QList<qint64> expected(before + 101);
    std::iota(expected.begin(), expected.end(), 1);
    QCOMPARE_EQ(first.sequences(), expected);
    QCOMPARE_EQ(first.messages().last()["t"_L1].toString(), u"VOICE_STATE_UPDATE"_s);
}

void TestSimulatorWorld::delaysKeepTheOrder()
{
    using namespace std::chrono_literals;
    QSet<qint64> different;
    for (quint64 place = 0; place < 40; ++place) {
        qint64 until = 0;
        for (qint64 now = 5'000'000; now < 5'060'000; now += 20) {
            const auto delay = sessionDelay(1, place, now, 2000ms);
            QVERIFY(delay >= 0ms && delay < 2000ms);
            QVERIFY(now - delay.count() >= until); // what happened later is due later
            until = now - delay.count();
            different.insert(delay.count());
        }
    }
    QCOMPARE_GT(different.size(), 500);
    QCOMPARE_EQ(sessionDelay(1, 3, 5'000'000, 0ms), 0ms);
}

void TestSimulatorWorld::replayBuffer()
{
    ReplayBuffer buffer;
    QVERIFY(buffer.isEmpty() && buffer.first() == 1 && buffer.last() == 0);
    const World world({.guilds = 50});
    constexpr qint64 day = 86'400'000;
    QList<WorldEvent> events;
    for (int i = 0; i < 300; ++i) {
        const GuildId guild = i % 7 == 0 ? GuildId{} : world.guilds()[size_t(i % 50)].id;
        const WorldEvent event{
            (quint64(1) << 33) + quint64(i) * 77, guild, world.now() + i * day / 2, EventType(i % eventTypeCount)};
        events.append(event);
        buffer.append(event);
        QVERIFY(buffer.at(i + 1) == event);
    }
    // The newest days are exact, and what was 120 days before them has only lost its hour.
    for (int number = 300; number > 300 - 2 * 20; --number) {
        QVERIFY(buffer.at(number) == events[number - 1]);
        QCOMPARE_EQ(buffer.timeOf(number), events[number - 1].at);
    }
    QCOMPARE_EQ(buffer.at(1).index, events[0].index);
    QCOMPARE_EQ(buffer.at(1).guild, events[0].guild);
    buffer.dropFirst();
    buffer.dropFirst();
    QCOMPARE_EQ(buffer.first(), 3);
    QCOMPARE_EQ(buffer.last(), 300);
    QCOMPARE_EQ(buffer.at(3).index, events[2].index);
}

void TestSimulatorWorld::oldEventsGo() // G33: depth is tested with the sessions, this is the lifetime
{
    using namespace std::chrono_literals;
    SimulatorOptions options = quietOptions();
    options.heartbeatInterval = 300ms;
    options.sessionLifetime = 500ms;
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    const auto keptFrom = [&gateway] { return gateway.status()["sessions"_L1][0]["kept_from"_L1].toInt(); };
    QCOMPARE_EQ(keptFrom(), 1);
    QTimer beats;
    connect(&beats, &QTimer::timeout, &client, &RawClient::heartbeat);
    beats.start(150ms);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(QTest::qWaitFor([&] {
        gateway.simulator.burst(1);
        return keptFrom() > 13;
    }));
    QCOMPARE_GE(timer.elapsed(), 500); // the lifetime
    QCOMPARE_GT(client.lastSequence(), qint64(keptFrom()));
}

void TestSimulatorWorld::stillWorld()
{
    World world({.guilds = 12'000});
    for (int step = 0; step < 50 * 600; ++step)
        QVERIFY(world.advance().empty());
}

void TestSimulatorWorld::idsSpread()
{
    const World world({.guilds = 12'000});
    for (const int total : {2, 16, 17, 48}) {
        QList<int> perShard(total);
        for (const World::Guild& guild : world.guilds())
            ++perShard[shardFor(guild.id, total)];
        const double even = 12'000.0 / total;
        for (const int count : perShard)
            QVERIFY(count > even * 0.75 && count < even * 1.25);
    }
}

void TestSimulatorWorld::bodies_data()
{
    QTest::addColumn<EventType>("type");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<int>("least"); // mean size in bytes
    QTest::addColumn<int>("most");
    QTest::addRow("GUILD_CREATE") << EventType::GuildAvailable << QStringList{u"id"_s, u"name"_s, u"members"_s} << 2500
                                  << 5000;
    QTest::addRow("GUILD_UPDATE") << EventType::GuildUpdate << QStringList{u"id"_s, u"roles"_s, u"emojis"_s} << 800
                                  << 2000;
    QTest::addRow("CHANNEL_UPDATE") << EventType::ChannelUpdate << QStringList{u"guild_id"_s, u"type"_s} << 150 << 500;
    QTest::addRow("MESSAGE_CREATE") << EventType::MessageCreate
                                    << QStringList{u"id"_s, u"author"_s, u"member"_s, u"content"_s, u"guild_id"_s,
                                           u"channel_id"_s, u"timestamp"_s}
                                    << 1000 << 2000;
    QTest::addRow("MESSAGE_UPDATE") << EventType::MessageUpdate << QStringList{u"edited_timestamp"_s} << 1000 << 2000;
    QTest::addRow("MESSAGE_DELETE") << EventType::MessageDelete << QStringList{u"id"_s, u"channel_id"_s, u"guild_id"_s}
                                    << 60 << 200;
    QTest::addRow("MESSAGE_REACTION_ADD")
        << EventType::ReactionAdd << QStringList{u"emoji"_s, u"user_id"_s, u"message_id"_s} << 500 << 1200;
    QTest::addRow("TYPING_START") << EventType::TypingStart << QStringList{u"channel_id"_s, u"user_id"_s, u"member"_s}
                                  << 400 << 1000;
    QTest::addRow("PRESENCE_UPDATE") << EventType::PresenceUpdate
                                     << QStringList{u"user"_s, u"status"_s, u"client_status"_s} << 450 << 900;
    QTest::addRow("GUILD_MEMBER_ADD") << EventType::MemberAdd << QStringList{u"user"_s, u"roles"_s, u"guild_id"_s}
                                      << 400 << 900;
    QTest::addRow("GUILD_MEMBER_REMOVE") << EventType::MemberRemove << QStringList{u"user"_s, u"guild_id"_s} << 150
                                         << 500;
    QTest::addRow("VOICE_STATE_UPDATE") << EventType::VoiceStateUpdate << QStringList{u"user_id"_s, u"channel_id"_s}
                                        << 500 << 1200;
    QTest::addRow("direct message") << EventType::DirectMessageCreate << QStringList{u"author"_s, u"content"_s} << 600
                                    << 1600;
}

void TestSimulatorWorld::bodies()
{
    QFETCH(EventType, type);
    QFETCH(QStringList, keys);
    QFETCH(int, least);
    QFETCH(int, most);
    const World world({.seed = 5, .guilds = 200});
    const EventBodies bodies(5);
    qint64 size = 0;
    for (quint64 index = 0; index < 200; ++index) {
        const bool direct = type == EventType::DirectMessageCreate;
        const GuildId guild = direct ? GuildId{} : world.guilds()[index].id;
        const QByteArray body = bodies.body({index, guild, world.now(), type}, true);
        QJsonParseError error;
        const QJsonObject data = QJsonDocument::fromJson(body, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, body.constData());
        for (const QString& key : keys)
            QVERIFY2(data.contains(key), qPrintable(key));
        if (!direct && data.contains("guild_id"_L1))
            QCOMPARE_EQ(data["guild_id"_L1].toString(), toString(guild));
        size += body.size();
    }
    QCOMPARE_GE(size / 200, least);
    QCOMPARE_LE(size / 200, most);
}

void TestSimulatorWorld::messageContent()
{
    TestGateway gateway;
    RawClient all(gateway.webSocketUrl());
    all.identify(0, 1);
    RawClient without(gateway.webSocketUrl());
    without.identify(0, 1, {{"intents"_L1, 53608447 & ~(1 << 15)}});
    QVERIFY(all.waitForDispatch("GUILD_CREATE", 12));
    QVERIFY(without.waitForDispatch("GUILD_CREATE", 12));
    gateway.simulator.burst(300);
    QTRY_COMPARE(all.lastSequence(), 313);
    QTRY_COMPARE(without.lastSequence(), 313);
    const QList<QJsonObject> written = all.dispatches("MESSAGE_CREATE");
    const QList<QJsonObject> blank = without.dispatches("MESSAGE_CREATE");
    QCOMPARE_EQ(written.size(), blank.size());
    for (int i = 0; i < written.size(); ++i) { // section 8
        const QJsonObject a = written[i]["d"_L1].toObject();
        const QJsonObject b = blank[i]["d"_L1].toObject();
        QCOMPARE_EQ(a["id"_L1], b["id"_L1]);
        QVERIFY(!a["content"_L1].toString().isEmpty());
        const bool direct = !a.contains("guild_id"_L1);
        QCOMPARE_EQ(b["content"_L1].toString().isEmpty(), !direct);
        if (!direct)
            QVERIFY(b["embeds"_L1].toArray().isEmpty() && b["attachments"_L1].toArray().isEmpty());
    }
}

void TestSimulatorWorld::joinsAndLeaves()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12));
    gateway.simulator.joinGuilds(3);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 15));
    QVERIFY(!client.dispatches("GUILD_CREATE").last()["d"_L1].toObject().contains("unavailable"_L1)); // G31
    QCOMPARE_EQ(gateway.simulator.guildsOf({0, 1}).size(), 15);
    gateway.simulator.leaveGuilds(4);
    QVERIFY(client.waitForDispatch("GUILD_DELETE", 4));
    for (const QJsonObject& message : client.dispatches("GUILD_DELETE")) {
        QVERIFY(!message["d"_L1].toObject().contains("unavailable"_L1)); // G31
        const GuildId guild{message["d"_L1]["id"_L1].toString().toULongLong()};
        QVERIFY(!gateway.simulator.guildsOf({0, 1}).contains(guild));
    }
    QCOMPARE_EQ(gateway.simulator.guildsOf({0, 1}).size(), 11);
}

void TestSimulatorWorld::outages()
{
    TestGateway gateway(quietOptions(50));
    RawClient client(gateway.webSocketUrl());
    client.identify(1, 2);
    const int guilds = int(gateway.simulator.guildsOf({1, 2}).size());
    QVERIFY(client.waitForDispatch("GUILD_CREATE", guilds));
    gateway.simulator.setOutage({0}, true); // not this one's
    gateway.simulator.setOutage({1}, true);
    QVERIFY(client.waitForDispatch("GUILD_DELETE", guilds));
    QCOMPARE_EQ(gateway.simulator.unavailableOf({1, 2}), guilds);
    for (const QJsonObject& message : client.dispatches("GUILD_DELETE"))
        QCOMPARE_EQ(message["d"_L1]["unavailable"_L1], QJsonValue(true)); // G31
    const qint64 before = client.lastSequence();
    gateway.simulator.burst(100); // nothing happens in a guild that is away
    gateway.simulator.setOutage({}, false);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 2 * guilds));
    QCOMPARE_EQ(client.lastSequence(), before + guilds);
    QCOMPARE_EQ(client.dispatches("GUILD_CREATE").last()["d"_L1]["unavailable"_L1], QJsonValue(false)); // G31
    QCOMPARE_EQ(gateway.simulator.unavailableOf({0, 1}), 0);
}

void TestSimulatorWorld::intentsFilter()
{
    TestGateway gateway;
    RawClient all(gateway.webSocketUrl());
    all.identify(0, 1);
    RawClient some(gateway.webSocketUrl());
    some.identify(0, 1, {{"intents"_L1, (1 << 10) | (1 << 11)}});
    QVERIFY(all.waitForDispatch("GUILD_CREATE", 12));
    QVERIFY(some.waitForDispatch("READY"));
    gateway.simulator.burst(400);
    QTRY_COMPARE(all.lastSequence(), 413);
    const int expected = all.count("MESSAGE_REACTION_ADD") + all.count("TYPING_START");
    QCOMPARE_GT(expected, 20);
    QTRY_COMPARE(some.lastSequence(), 1 + expected); // G42
    QCOMPARE_EQ(some.count("TYPING_START"), all.count("TYPING_START"));
}

QTEST_GUILESS_MAIN(TestSimulatorWorld)
#include "tst_simulator_world.moc"
