// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a bot asks for when it is ready: G44 members, G45 ids as numbers, op 31 and 43, G46 presence.

#include "core/simulator/eventbodies.h"
#include "tests/simulator/testgateway.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace Shardroom::Simulator;

class TestSimulatorCommands : public QObject {
    Q_OBJECT
private slots:
    void presence();
    void voiceState();
    void allMembers();
    void membersWithoutIntent();
    void membersByIdOrName();
    void searchLimits();
    void nonces_data();
    void nonces();
    void oneListPerGuild();
    void foreignGuild();
    void soundsAndChannelInfo();

private:
    //! A guild with more than 1000 members.
    static GuildId largeGuild(const TestGateway& gateway)
    {
        const EventBodies bodies(SimulatorOptions().seed);
        for (const GuildId guild : gateway.simulator.guildsOf({0, 1})) {
            if (bodies.memberCount(guild) > 1000)
                return guild;
        }
        return {};
    }
};

void TestSimulatorCommands::presence()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1, {{"presence"_L1, QJsonObject{{"status"_L1, u"dnd"_s}}}});
    QVERIFY(client.waitForDispatch("READY"));
    const auto status
        = [&gateway] { return gateway.status()["sessions"_L1][0]["presence"_L1]["status"_L1].toString(); };
    QCOMPARE_EQ(status(), u"dnd"_s);
    for (int i = 0; i < 5; ++i)
        client.send(3, QJsonObject{{"status"_L1, i == 4 ? u"idle"_s : u"online"_s}, {"activities"_L1, QJsonArray()}});
    client.send(3, QJsonObject{{"status"_L1, u"invisible"_s}, {"activities"_L1, QJsonArray()}});
    client.heartbeat();
    QVERIFY(client.waitForOp(11));
    QCOMPARE_EQ(status(), u"idle"_s); // G46: the sixth in 20 s is dropped
    client.send(3, QJsonObject{{"status"_L1, u"sleeping"_s}});
    QCOMPARE_EQ(client.waitForClose(), 4002);
}

void TestSimulatorCommands::voiceState()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    const GuildId guild = gateway.simulator.guildsOf({0, 1}).first();
    client.send(4,
        QJsonObject{{"guild_id"_L1, qint64(guild.value)}, {"channel_id"_L1, qint64(guild.value + 2)},
            {"self_mute"_L1, true}, {"self_deaf"_L1, false}}); // G45: ids as numbers
    QVERIFY(client.waitForDispatch("VOICE_STATE_UPDATE"));
    const QJsonValue state = client.dispatches("VOICE_STATE_UPDATE").first()["d"_L1];
    QCOMPARE_EQ(state["user_id"_L1].toString(), QString::number(botId));
    QCOMPARE_EQ(state["channel_id"_L1].toString(), QString::number(guild.value + 2));
    QCOMPARE_EQ(state["self_mute"_L1].toBool(), true);
    QVERIFY(client.waitForDispatch("VOICE_SERVER_UPDATE"));
    client.send(4, QJsonObject{{"guild_id"_L1, toString(guild)}, {"channel_id"_L1, QJsonValue::Null}});
    QVERIFY(client.waitForDispatch("VOICE_STATE_UPDATE", 2));
    QVERIFY(client.dispatches("VOICE_STATE_UPDATE").last()["d"_L1]["channel_id"_L1].isNull());
}

void TestSimulatorCommands::allMembers()
{
    TestGateway gateway(quietOptions(400));
    const GuildId guild = largeGuild(gateway);
    QVERIFY(guild.value != 0);
    const int members = EventBodies(SimulatorOptions().seed).memberCount(guild);
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    const QJsonObject request{{"guild_id"_L1, toString(guild)}, {"query"_L1, u""_s}, {"limit"_L1, 0},
        {"nonce"_L1, u"n-17"_s}, {"presences"_L1, true}};
    client.send(8, request);
    const int chunks = (members + 999) / 1000;
    QVERIFY(client.waitForDispatch("GUILD_MEMBERS_CHUNK", chunks)); // G44
    QSet<QString> users;
    for (int chunk = 0; chunk < chunks; ++chunk) {
        const QJsonObject data = client.dispatches("GUILD_MEMBERS_CHUNK").at(chunk)["d"_L1].toObject();
        QCOMPARE_EQ(data["chunk_index"_L1].toInt(-1), chunk);
        QCOMPARE_EQ(data["chunk_count"_L1].toInt(), chunks);
        QCOMPARE_EQ(data["nonce"_L1].toString(), u"n-17"_s);
        QVERIFY(data["presences"_L1].isArray());
        QCOMPARE_LE(data["members"_L1].toArray().size(), 1000);
        for (const QJsonValue& member : data["members"_L1].toArray())
            users.insert(member["user"_L1]["id"_L1].toString());
    }
    QCOMPARE_EQ(users.size(), members);

    client.send(8, request); // once per guild and 30 s
    QVERIFY(client.waitForDispatch("RATE_LIMITED"));
    const QJsonValue limited = client.dispatches("RATE_LIMITED").first()["d"_L1];
    QCOMPARE_EQ(limited["opcode"_L1].toInt(), 8);
    QVERIFY(limited["retry_after"_L1].toDouble() > 25 && limited["retry_after"_L1].toDouble() <= 30);
    QCOMPARE_EQ(limited["meta"_L1]["guild_id"_L1].toString(), toString(guild));
    QCOMPARE_EQ(limited["meta"_L1]["nonce"_L1].toString(), u"n-17"_s);
    QCOMPARE_EQ(client.count("GUILD_MEMBERS_CHUNK"), chunks);
}

void TestSimulatorCommands::membersWithoutIntent()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1, {{"intents"_L1, 1}});
    QVERIFY(client.waitForDispatch("READY"));
    client.send(8,
        QJsonObject{{"guild_id"_L1, toString(gateway.simulator.guildsOf({0, 1}).first())}, {"query"_L1, u""_s},
            {"limit"_L1, 0}, {"presences"_L1, true}, {"nonce"_L1, QString(33, u'x')}});
    QVERIFY(client.waitForDispatch("GUILD_MEMBERS_CHUNK"));
    const QJsonObject data = client.dispatches("GUILD_MEMBERS_CHUNK").first()["d"_L1].toObject();
    QCOMPARE_EQ(data["members"_L1].toArray().size(), 1);
    QVERIFY(!data.contains("nonce"_L1)); // G44: over 32 bytes
    QVERIFY(!data.contains("presences"_L1)); // without GUILD_PRESENCES
}

void TestSimulatorCommands::membersByIdOrName()
{
    TestGateway gateway;
    const GuildId guild = gateway.simulator.guildsOf({0, 1}).first();
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    client.send(8,
        QJsonObject{{"guild_id"_L1, qint64(guild.value)}, // G45
            {"user_ids"_L1, QJsonArray{QString::number(botId), u"42"_s}}, {"limit"_L1, 0}});
    QVERIFY(client.waitForDispatch("GUILD_MEMBERS_CHUNK"));
    QJsonValue data = client.dispatches("GUILD_MEMBERS_CHUNK").last()["d"_L1];
    QCOMPARE_EQ(data["members"_L1].toArray().size(), 1);
    QCOMPARE_EQ(data["not_found"_L1].toArray(), (QJsonArray{u"42"_s}));
    client.send(8, QJsonObject{{"guild_id"_L1, toString(guild)}, {"query"_L1, u"practice"_s}, {"limit"_L1, 5}});
    QVERIFY(client.waitForDispatch("GUILD_MEMBERS_CHUNK", 2));
    data = client.dispatches("GUILD_MEMBERS_CHUNK").last()["d"_L1];
    QCOMPARE_EQ(data["members"_L1].toArray().size(), 1);
    client.send(8, QJsonObject{{"guild_id"_L1, toString(guild)}});
    QCOMPARE_EQ(client.waitForClose(), 4002); // neither query nor user_ids
}

void TestSimulatorCommands::searchLimits()
{
    TestGateway gateway(quietOptions(400));
    const GuildId guild = largeGuild(gateway);
    const EventBodies bodies(SimulatorOptions().seed);
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    const auto found = [&](QJsonObject request) {
        const int before = client.count("GUILD_MEMBERS_CHUNK");
        request.insert("guild_id"_L1, toString(guild));
        client.send(8, request);
        return client.waitForDispatch("GUILD_MEMBERS_CHUNK", before + 1)
            ? client.dispatches("GUILD_MEMBERS_CHUNK").last()["d"_L1]["members"_L1].toArray().size()
            : -1;
    };
    // G44: a search never gives more than 100.
    QCOMPARE_EQ(found({{"query"_L1, u"user"_s}, {"limit"_L1, 7}}), 7);
    QCOMPARE_EQ(found({{"query"_L1, u"user"_s}, {"limit"_L1, 1000}}), 100);
    QCOMPARE_EQ(found({{"query"_L1, u"user"_s}, {"limit"_L1, 0}}), 100);
    QCOMPARE_EQ(found({{"query"_L1, u"nobody has this name"_s}, {"limit"_L1, 5}}), 0);
    QJsonArray ids;
    for (int place = 0; place < 120; ++place)
        ids.append(QString::number(bodies.memberId(guild, place)));
    QCOMPARE_EQ(found({{"user_ids"_L1, ids}}), 100);
    QCOMPARE_EQ(found({{"user_ids"_L1, ids.at(3)}}), 1); // one that is no list
    // None of them is the list that is limited.
    QCOMPARE_EQ(client.count("RATE_LIMITED"), 0);
}

void TestSimulatorCommands::nonces_data()
{
    QTest::addColumn<QString>("nonce");
    QTest::addColumn<bool>("echoed");
    QTest::addRow("G44 32 bytes") << QString(32, u'n') << true;
    QTest::addRow("G44 33 bytes") << QString(33, u'n') << false;
    QTest::addRow("G44 32 characters of 2 bytes") << QString(32, u'ä') << false;
    QTest::addRow("G44 16 characters of 2 bytes") << QString(16, u'ä') << true;
}

void TestSimulatorCommands::nonces()
{
    QFETCH(QString, nonce);
    QFETCH(bool, echoed);
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    client.send(8,
        QJsonObject{{"guild_id"_L1, toString(gateway.simulator.guildsOf({0, 1}).first())}, {"query"_L1, u"x"_s},
            {"limit"_L1, 1}, {"nonce"_L1, nonce}});
    QVERIFY(client.waitForDispatch("GUILD_MEMBERS_CHUNK"));
    const QJsonObject data = client.dispatches("GUILD_MEMBERS_CHUNK").first()["d"_L1].toObject();
    QCOMPARE_EQ(data.contains("nonce"_L1), echoed);
    if (echoed)
        QCOMPARE_EQ(data["nonce"_L1].toString(), nonce);
}

void TestSimulatorCommands::oneListPerGuild()
{
    // G44: one per guild and bot in 30 s, whichever session asks; another guild's is free.
    TestGateway gateway;
    const QList<GuildId> guilds = gateway.simulator.guildsOf({0, 1});
    const auto list = [&guilds](int place) {
        return QJsonObject{{"guild_id"_L1, toString(guilds.at(place))}, {"query"_L1, u""_s}, {"limit"_L1, 0}};
    };
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    RawClient other(gateway.webSocketUrl());
    other.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    QVERIFY(other.waitForDispatch("READY"));
    client.send(8, list(0));
    QVERIFY(client.waitForDispatch("GUILD_MEMBERS_CHUNK"));
    other.send(8, list(0));
    QVERIFY(other.waitForDispatch("RATE_LIMITED"));
    QVERIFY(!other.dispatches("RATE_LIMITED").first()["d"_L1]["meta"_L1].toObject().contains("nonce"_L1));
    other.send(8, list(1));
    QVERIFY(other.waitForDispatch("GUILD_MEMBERS_CHUNK"));
    QCOMPARE_EQ(other.count("GUILD_MEMBERS_CHUNK"), 1);
    QVERIFY(!other.isEnded());
}

void TestSimulatorCommands::foreignGuild()
{
    TestGateway gateway(quietOptions(50));
    const GuildId guild = gateway.simulator.guildsOf({1, 2}).first();
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 2);
    QVERIFY(client.waitForDispatch("READY"));
    client.send(8, QJsonObject{{"guild_id"_L1, toString(guild)}, {"query"_L1, u""_s}, {"limit"_L1, 0}});
    client.heartbeat();
    QVERIFY(client.waitForOp(11));
    QCOMPARE_EQ(client.count("GUILD_MEMBERS_CHUNK"), 0);
}

void TestSimulatorCommands::soundsAndChannelInfo()
{
    TestGateway gateway;
    const QList<GuildId> guilds = gateway.simulator.guildsOf({0, 1});
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    client.send(31, QJsonObject{{"guild_ids"_L1, QJsonArray{toString(guilds.at(0)), toString(guilds.at(1))}}});
    QVERIFY(client.waitForDispatch("SOUNDBOARD_SOUNDS", 2)); // G45
    client.send(43, QJsonObject{{"guild_id"_L1, toString(guilds.at(0))}, {"fields"_L1, QJsonArray{u"status"_s}}});
    QVERIFY(client.waitForDispatch("CHANNEL_INFO"));
    const QJsonValue info = client.dispatches("CHANNEL_INFO").first()["d"_L1];
    QCOMPARE_EQ(info["guild_id"_L1].toString(), toString(guilds.at(0)));
    QVERIFY(info["channels"_L1][0].toObject().contains("status"_L1));
}

QTEST_GUILESS_MAIN(TestSimulatorCommands)
#include "tst_simulator_commands.moc"
