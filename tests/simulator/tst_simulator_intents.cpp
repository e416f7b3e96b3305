// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// G42: a session gets what its intents ask for and nothing else; one row per intent. The table of section 8 of
// gateway-protocol.md stands here once more, so that the simulator's own is not judged by itself.

#include "tests/simulator/testgateway.h"

using namespace Qt::StringLiterals;
using namespace Shardroom::Simulator;

namespace {

struct Gate {
    const char* prefix; // of the event's name
    int inGuilds; // the intent's bit; -1: does not come there
    int inDirectMessages;
};

// The longest prefix decides.
constexpr auto gates = std::to_array<Gate>({
    {"GUILD_CREATE", 0, -1},
    {"GUILD_UPDATE", 0, -1},
    {"GUILD_DELETE", 0, -1},
    {"GUILD_ROLE_", 0, -1},
    {"CHANNEL_", 0, -1},
    {"CHANNEL_PINS_UPDATE", 0, 12},
    {"THREAD_", 0, -1},
    {"STAGE_INSTANCE_", 0, -1},
    {"VOICE_CHANNEL_STATUS_UPDATE", 0, -1},
    {"VOICE_CHANNEL_START_TIME_UPDATE", 0, -1},
    {"GUILD_MEMBER_", 1, -1},
    {"GUILD_BAN_", 2, -1},
    {"GUILD_AUDIT_LOG_ENTRY_CREATE", 2, -1},
    {"GUILD_EMOJIS_UPDATE", 3, -1},
    {"GUILD_STICKERS_UPDATE", 3, -1},
    {"GUILD_SOUNDBOARD_", 3, -1},
    {"GUILD_INTEGRATIONS_UPDATE", 4, -1},
    {"INTEGRATION_", 4, -1},
    {"WEBHOOKS_UPDATE", 5, -1},
    {"INVITE_", 6, -1},
    {"VOICE_STATE_UPDATE", 7, -1},
    {"VOICE_CHANNEL_EFFECT_SEND", 7, -1},
    {"PRESENCE_UPDATE", 8, -1},
    {"MESSAGE_", 9, 12},
    {"MESSAGE_REACTION_", 10, 13},
    {"TYPING_START", 11, 14},
    {"GUILD_SCHEDULED_EVENT_", 16, -1},
    {"AUTO_MODERATION_RULE_", 20, -1},
    {"AUTO_MODERATION_ACTION_EXECUTION", 21, -1},
    {"MESSAGE_POLL_VOTE_", 24, 25},
});

//! The intent that lets the event through; -1: it comes regardless.
int gateOf(const QJsonObject& message)
{
    const QString type = message["t"_L1].toString();
    const QJsonValue data = message["d"_L1];
    const Gate* best = nullptr;
    for (const Gate& gate : gates) {
        if (type.startsWith(QLatin1StringView(gate.prefix))
            && (best == nullptr || qstrlen(gate.prefix) > qstrlen(best->prefix)))
            best = &gate;
    }
    if (best == nullptr)
        return -1;
    const bool isGuild = type == "GUILD_CREATE"_L1 || type == "GUILD_UPDATE"_L1 || type == "GUILD_DELETE"_L1
        || !data["guild_id"_L1].isUndefined();
    return isGuild ? best->inGuilds : best->inDirectMessages;
}

//! Event names in the order of their arrival, of dispatches after number `after`, of those that pass.
template <typename Passes>
QStringList typesAfter(const RawClient& client, qint64 after, Passes passes)
{
    QStringList types;
    for (const QJsonObject& message : client.messages()) {
        if (message["op"_L1].toInt(-1) == 0 && message["s"_L1].toInteger() > after && passes(message))
            types.append(message["t"_L1].toString());
    }
    return types;
}

} // namespace

class TestSimulatorIntents : public QObject {
    Q_OBJECT
private slots:
    void one_data();
    void one();
    void regardless();
};

void TestSimulatorIntents::one_data()
{
    QTest::addColumn<int>("bit");
    QTest::addColumn<bool>("happens"); // in this world
    struct Row {
        int bit;
        const char* name;
        bool happens;
    };
    for (const Row& row :
        std::to_array<Row>({{0, "GUILDS", true}, {1, "GUILD_MEMBERS", true}, {2, "GUILD_MODERATION", false},
            {3, "GUILD_EXPRESSIONS", false}, {4, "GUILD_INTEGRATIONS", false}, {5, "GUILD_WEBHOOKS", false},
            {6, "GUILD_INVITES", false}, {7, "GUILD_VOICE_STATES", true}, {8, "GUILD_PRESENCES", true},
            {9, "GUILD_MESSAGES", true}, {10, "GUILD_MESSAGE_REACTIONS", true}, {11, "GUILD_MESSAGE_TYPING", true},
            {12, "DIRECT_MESSAGES", true}, {13, "DIRECT_MESSAGE_REACTIONS", false},
            {14, "DIRECT_MESSAGE_TYPING", false}, {15, "MESSAGE_CONTENT", false}, {16, "GUILD_SCHEDULED_EVENTS", false},
            {20, "AUTO_MODERATION_CONFIGURATION", false}, {21, "AUTO_MODERATION_EXECUTION", false},
            {24, "GUILD_MESSAGE_POLLS", false}, {25, "DIRECT_MESSAGE_POLLS", false}, {-1, "none", false}}))
        QTest::addRow("G42 %s", row.name) << row.bit << row.happens;
}

void TestSimulatorIntents::one()
{
    QFETCH(int, bit);
    QFETCH(bool, happens);
    TestGateway gateway;
    RawClient all(gateway.webSocketUrl());
    all.identify(0, 1);
    RawClient one(gateway.webSocketUrl());
    one.identify(0, 1, {{"intents"_L1, bit < 0 ? 0 : 1 << bit}});
    QVERIFY(all.waitForDispatch("GUILD_CREATE", 12));
    QVERIFY(bit == 0 ? one.waitForDispatch("GUILD_CREATE", 12) : one.waitForDispatch("READY"));
    const qint64 allBefore = all.lastSequence();
    const qint64 oneBefore = one.lastSequence();
    gateway.simulator.setOutage({0}, true);
    gateway.simulator.setOutage({0}, false);
    gateway.simulator.joinGuilds(2);
    gateway.simulator.leaveGuilds(1);
    gateway.simulator.burst(600);
    // Op 31 is answered regardless of intents; when the answer is there, so is everything before it.
    const QString guild = Shardroom::toString(gateway.simulator.guildsOf({0, 1}).first());
    for (RawClient* client : {&all, &one}) {
        client->send(31, QJsonObject{{"guild_ids"_L1, QJsonArray{guild}}});
        QVERIFY(client->waitForDispatch("SOUNDBOARD_SOUNDS"));
    }
    const QStringList expected = typesAfter(all, allBefore, [bit](const QJsonObject& message) {
        const int gate = gateOf(message);
        return gate == -1 || gate == bit;
    });
    QCOMPARE_EQ(typesAfter(one, oneBefore, [](const QJsonObject&) { return true; }), expected);
    QCOMPARE_EQ(expected.size() > 1, happens);
}

void TestSimulatorIntents::regardless()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1, {{"intents"_L1, 0}});
    QVERIFY(client.waitForDispatch("READY"));
    const QString guild = Shardroom::toString(gateway.simulator.guildsOf({0, 1}).first());
    const QJsonObject list{{"guild_id"_L1, guild}, {"query"_L1, u""_s}, {"limit"_L1, 0}};
    client.send(8, list);
    client.send(8, list);
    client.send(4, QJsonObject{{"guild_id"_L1, guild}, {"channel_id"_L1, u"5"_s}});
    QVERIFY(client.waitForDispatch("GUILD_MEMBERS_CHUNK"));
    QVERIFY(client.waitForDispatch("RATE_LIMITED"));
    QVERIFY(client.waitForDispatch("VOICE_SERVER_UPDATE"));
    QCOMPARE_EQ(client.count("VOICE_STATE_UPDATE"), 0); // that one has an intent
    client.abort();
    RawClient again(gateway.webSocketUrl());
    again.resume(client.sessionId(), client.lastSequence());
    QVERIFY(again.waitForDispatch("RESUMED"));
}

QTEST_GUILESS_MAIN(TestSimulatorIntents)
#include "tst_simulator_intents.moc"
