// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/eventbodies.h"
#include "core/simulator/world.h"
#include "tests/simulator/testgateway.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace Shardroom::Simulator;

class TestSimulatorWorld : public QObject {
    Q_OBJECT
private slots:
    void sameSeedSameWorld();
    void livesOnItsOwn();
    void stillWorld();
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
        World world(seed, 12'000, 400);
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
    World world(3, 12'000, 400);
    QHash<EventType, int> counts;
    constexpr int minutes = 10;
    for (int step = 0; step < 50 * 60 * minutes; ++step) {
        for (const WorldEvent& event : world.advance())
            ++counts[event.type];
    }
    // A few a minute, and as many events as were asked for, less those of guilds in an outage.
    QVERIFY(counts[EventType::GuildJoined] >= minutes / 2 && counts[EventType::GuildJoined] <= 6 * minutes);
    QVERIFY(counts[EventType::GuildLeft] >= minutes / 2 && counts[EventType::GuildLeft] <= 6 * minutes);
    QVERIFY(counts[EventType::GuildUnavailable] >= minutes / 2 && counts[EventType::GuildUnavailable] <= 30 * minutes);
    QVERIFY(counts[EventType::GuildAvailable] > 0);
    int sum = 0;
    for (const int count : counts)
        sum += count;
    QVERIFY(std::abs(sum - 400 * 60 * minutes) < 400 * 6 * minutes);
    QVERIFY(counts[EventType::MessageCreate] > sum / 4);
}

void TestSimulatorWorld::stillWorld()
{
    World world(1, 12'000, 0);
    for (int step = 0; step < 50 * 600; ++step)
        QVERIFY(world.advance().empty());
}

void TestSimulatorWorld::idsSpread()
{
    const World world(1, 12'000, 0);
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
    const World world(5, 200, 0);
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
