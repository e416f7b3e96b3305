// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Op 2: G20 tokens, G22 intents, G23 pairs, G24 sizes, G25 no pair, G26 buckets, G27 the budget, G29 READY, G30 guilds,
// G45 what is tolerated.

#include "core/simulator/startlimit.h"
#include "tests/simulator/testgateway.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Shardroom;
using namespace Shardroom::Simulator;

class TestSimulatorIdentify : public QObject {
    Q_OBJECT
private slots:
    void refusals_data();
    void refusals();
    void oldVersions_data();
    void oldVersions();
    void tokens_data();
    void tokens();
    void largeBot_data();
    void largeBot();
    void shardingRequired();
    void secondIdentify();
    void ready();
    void unsharded();
    void guildsFollow();
    void guildBodies();
    void noGuildsIntent();
    void tooSoon();
    void bucketsRunInParallel();
    void exhaustion();
    void budgetRenews();
    void startLimit();
};

void TestSimulatorIdentify::refusals_data()
{
    QTest::addColumn<QJsonObject>("fields");
    QTest::addColumn<int>("closeCode");
    const auto shard = [](const QJsonArray& pair) { return QJsonObject{{"shard"_L1, pair}}; };
    QTest::addRow("G22 no intents") << QJsonObject{{"intents"_L1, QJsonValue::Null}} << 4013;
    QTest::addRow("G22 intents as text") << QJsonObject{{"intents"_L1, u"513"_s}} << 4013;
    QTest::addRow("G22 undefined bit 17") << QJsonObject{{"intents"_L1, 1 << 17}} << 4013;
    QTest::addRow("G22 undefined bit 40") << QJsonObject{{"intents"_L1, 1LL << 40}} << 4013;
    QTest::addRow("G22 negative") << QJsonObject{{"intents"_L1, -1}} << 4013;
    QTest::addRow("G22 not enabled") << QJsonObject{{"intents"_L1, 1 << 8}} << 4014;
    QTest::addRow("G22 enabled") << QJsonObject{{"intents"_L1, 1 << 1}} << 0;
    QTest::addRow("G23 number is total") << shard({2, 2}) << 4010;
    QTest::addRow("G23 negative") << shard({-1, 2}) << 4010;
    QTest::addRow("G23 none of none") << shard({0, 0}) << 4010;
    QTest::addRow("G23 one number") << shard({1}) << 4010;
    QTest::addRow("G23 text") << shard({u"0"_s, u"1"_s}) << 4010;
    // No memory is set aside for what no bot has.
    QTest::addRow("G23 two thousand million shards") << shard({0, 2'000'000'000}) << 4010;
    QTest::addRow("G23 too many shards") << shard({0, largestShardCount + 1}) << 4010;
    QTest::addRow("G23 as many as can be") << shard({0, largestShardCount}) << 0;
    QTest::addRow("G23 last of them") << shard({1, 2}) << 0;
    QTest::addRow("G21 no properties") << QJsonObject{{"properties"_L1, QJsonValue::Null}} << 4002;
    QTest::addRow("G45 $os properties") << QJsonObject{{"properties"_L1, QJsonObject{{"$os"_L1, u"linux"_s}}}} << 0;
    QTest::addRow("G45 legacy presence") << QJsonObject{{"presence"_L1,
        QJsonObject{{"game"_L1, QJsonValue::Null}, {"status"_L1, u"idle"_s}}}}
                                         << 0;
    QTest::addRow("G45 extra keys") << QJsonObject{{"guild_subscriptions"_L1, true}} << 0;
}

void TestSimulatorIdentify::refusals()
{
    QFETCH(QJsonObject, fields);
    QFETCH(int, closeCode);
    SimulatorOptions options = quietOptions();
    options.privilegedIntents = 1 << 1;
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl());
    if (!fields.contains("intents"_L1))
        fields.insert("intents"_L1, 1);
    client.identify(0, 1, fields);
    if (closeCode == 0) {
        QVERIFY(client.waitForDispatch("READY"));
    } else {
        QCOMPARE_EQ(client.waitForClose(), closeCode);
        QCOMPARE_EQ(gateway.simulator.identifiesRemaining(), 1000); // G27: only accepted ones count
    }
}

void TestSimulatorIdentify::oldVersions_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("closeCode");
    QTest::addRow("G22 v=6 knows no intents") << 6 << 0;
    QTest::addRow("G22 v=7 knows no intents") << 7 << 0;
    QTest::addRow("G22 v=8 wants them") << 8 << 4013;
}

void TestSimulatorIdentify::oldVersions()
{
    QFETCH(int, version);
    QFETCH(int, closeCode);
    SimulatorOptions options = quietOptions();
    options.privilegedIntents = 0;
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl(), "/?encoding=json&v=" + QByteArray::number(version));
    client.identify(0, 1, {{"intents"_L1, QJsonValue::Null}});
    if (closeCode != 0) {
        QCOMPARE_EQ(client.waitForClose(), closeCode);
        return;
    }
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 12)); // all events that the application may have
    QCOMPARE_EQ(client.ready()["v"_L1].toInt(), version);
    QCOMPARE_EQ(gateway.status()["sessions"_L1][0]["intents"_L1].toInt(), 53575421);
}

void TestSimulatorIdentify::tokens_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("closeCode");
    QTest::addRow("G20 plain") << u"aa.bb.cc"_s << 0;
    QTest::addRow("G20 with Bot") << u"Bot aa.bb.cc"_s << 0;
    QTest::addRow("G20 wrong") << u"aa.bb.cd"_s << 4004;
    QTest::addRow("G20 empty") << QString() << 4004;
}

void TestSimulatorIdentify::tokens()
{
    QFETCH(QString, token);
    QFETCH(int, closeCode);
    SimulatorOptions options = quietOptions();
    options.token = "aa.bb.cc";
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1, {{"token"_L1, token}});
    if (closeCode != 0) {
        QCOMPARE_EQ(client.waitForClose(), closeCode);
        return;
    }
    QVERIFY(client.waitForDispatch("READY"));
    client.abort();
    RawClient again(gateway.webSocketUrl());
    again.resume(client.sessionId(), client.lastSequence(), token.toLatin1().constData());
    QVERIFY(again.waitForDispatch("RESUMED"));
}

void TestSimulatorIdentify::largeBot_data()
{
    QTest::addColumn<int>("total");
    QTest::addColumn<int>("closeCode");
    QTest::addRow("G23 multiple") << 32 << 0;
    QTest::addRow("G23 no multiple") << 24 << 4010;
}

void TestSimulatorIdentify::largeBot()
{
    QFETCH(int, total);
    QFETCH(int, closeCode);
    SimulatorOptions options = quietOptions();
    options.largeBotMultiple = 16;
    TestGateway gateway(options);
    RawClient client(gateway.webSocketUrl());
    client.identify(0, total);
    if (closeCode == 0)
        QVERIFY(client.waitForDispatch("READY"));
    else
        QCOMPARE_EQ(client.waitForClose(), closeCode);
}

void TestSimulatorIdentify::shardingRequired()
{
    SimulatorOptions options = quietOptions(100);
    options.maxGuildsPerShard = 99;
    TestGateway gateway(options);
    RawClient whole(gateway.webSocketUrl());
    whole.identify(0, 1);
    QCOMPARE_EQ(whole.waitForClose(), 4011); // G24
    RawClient half(gateway.webSocketUrl());
    half.identify(0, 2);
    QVERIFY(half.waitForDispatch("READY"));
}

void TestSimulatorIdentify::secondIdentify()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    client.identify(0, 1);
    QCOMPARE_EQ(client.waitForClose(), 4005); // G21
}

void TestSimulatorIdentify::ready()
{
    TestGateway gateway(quietOptions(40));
    RawClient client(gateway.webSocketUrl());
    client.identify(1, 2);
    QVERIFY(client.waitForDispatch("READY"));
    QCOMPARE_EQ(client.dispatches("READY").first()["s"_L1].toInt(), 1); // G29
    const QJsonObject ready = client.ready();
    QCOMPARE_EQ(ready["v"_L1].toInt(), 10);
    QCOMPARE_EQ(ready["shard"_L1].toArray(), (QJsonArray{1, 2}));
    QVERIFY(ready["user"_L1]["mfa_enabled"_L1].isBool());
    QVERIFY(ready["application"_L1]["flags"_L1].isDouble());
    QCOMPARE_EQ(client.sessionId().size(), 32);
    for (const char* key : {"v", "user", "guilds", "session_id", "resume_gateway_url", "shard", "application",
             "user_settings", "relationships", "private_channels", "presences", "_trace"})
        QVERIFY2(ready.contains(QLatin1StringView(key)), key);
    for (const char* key : {"id", "username", "discriminator", "global_name", "avatar", "bot", "verified",
             "mfa_enabled", "email", "flags"})
        QVERIFY2(ready["user"_L1].toObject().contains(QLatin1StringView(key)), key);
    QCOMPARE_EQ(ready["application"_L1]["id"_L1], ready["user"_L1]["id"_L1]);
    // All three privileged intents are enabled, without a review.
    QCOMPARE_EQ(ready["application"_L1]["flags"_L1].toInt(), (1 << 13) | (1 << 15) | (1 << 19));
    const QUrl resumeUrl(ready["resume_gateway_url"_L1].toString()); // G4
    QCOMPARE_EQ(resumeUrl.host(), u"127.0.0.1"_s);
    QCOMPARE_NE(resumeUrl.port(), int(gateway.simulator.port()));

    QSet<quint64> named;
    for (const QJsonValue& guild : ready["guilds"_L1].toArray()) {
        QCOMPARE_EQ(guild["unavailable"_L1], QJsonValue(true));
        named.insert(guild["id"_L1].toString().toULongLong());
    }
    const QList<GuildId> truth = gateway.simulator.guildsOf({1, 2});
    QCOMPARE_EQ(named.size(), truth.size());
    for (const GuildId guild : truth) {
        QVERIFY(named.contains(guild.value));
        QCOMPARE_EQ(int((guild.value >> 22) % 2), 1); // G42
    }
}

void TestSimulatorIdentify::unsharded()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 0, {{"shard"_L1, QJsonValue::Null}});
    QVERIFY(client.waitForDispatch("READY"));
    QVERIFY(!client.ready().contains("shard"_L1)); // G25
    QCOMPARE_EQ(client.ready()["guilds"_L1].toArray().size(), 12);
}

void TestSimulatorIdentify::guildsFollow()
{
    SimulatorOptions options = quietOptions(100);
    options.guildsPerSecond = 400;
    TestGateway gateway(options);
    gateway.simulator.setOutage({1}, true);
    const int unavailable = gateway.simulator.unavailableOf({0, 1});
    QCOMPARE_GT(unavailable, 0);
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    const auto since = std::chrono::steady_clock::now();
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 100 - unavailable)); // G30
    QVERIFY(client.waitForDispatch("GUILD_DELETE", unavailable));
    QCOMPARE_GT((std::chrono::steady_clock::now() - since) / 1ms, 150); // paced: 100 at 400 a second
    for (const QJsonObject& message : client.dispatches("GUILD_CREATE")) {
        const QJsonObject guild = message["d"_L1].toObject();
        QCOMPARE_EQ(guild["unavailable"_L1], QJsonValue(false));
        for (const char* key : {"name", "owner_id", "features", "roles", "channels", "members", "member_count",
                 "joined_at", "afk_timeout", "verification_level", "premium_tier", "soundboard_sounds"})
            QVERIFY2(guild.contains(QLatin1StringView(key)), key);
    }
    for (const QJsonObject& message : client.dispatches("GUILD_DELETE"))
        QCOMPARE_EQ(message["d"_L1]["unavailable"_L1], QJsonValue(true));
}

void TestSimulatorIdentify::guildBodies()
{
    // G30: the safe superset of section 10: what any of the clients crashes without.
    TestGateway gateway(quietOptions(200));
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("GUILD_CREATE", 200));
    const auto has = [](const QJsonValue& value, const char* keys) {
        const QStringList wanted = QString::fromLatin1(keys).split(u' ');
        const QJsonObject object = value.toObject();
        return std::ranges::all_of(wanted, [&object](const QString& key) {
            const bool isThere = object.contains(key);
            if (!isThere)
                qWarning("%s is missing", qPrintable(key));
            return isThere;
        });
    };
    for (const QJsonObject& message : client.dispatches("GUILD_CREATE")) {
        const QJsonObject guild = message["d"_L1].toObject();
        QVERIFY(has(guild,
            "id name owner_id features roles afk_timeout verification_level default_message_notifications "
            "explicit_content_filter mfa_level nsfw_level preferred_locale premium_progress_bar_enabled "
            "system_channel_flags icon splash banner description vanity_url_code system_channel_id rules_channel_id "
            "public_updates_channel_id afk_channel_id application_id premium_tier large member_count joined_at emojis "
            "stickers channels threads members presences voice_states stage_instances guild_scheduled_events "
            "soundboard_sounds"));
        for (const QJsonValue& role : guild["roles"_L1].toArray())
            QVERIFY(has(role, "id name color hoist position permissions managed mentionable flags"));
        QCOMPARE_EQ(guild["roles"_L1][0]["id"_L1], guild["id"_L1]); // @everyone
        for (const QJsonValue& channel : guild["channels"_L1].toArray()) {
            QVERIFY(has(channel, "id type name position permission_overwrites"));
            if (channel["type"_L1].toInt() == 2)
                QVERIFY(has(channel, "bitrate user_limit"));
        }
        const QJsonArray members = guild["members"_L1].toArray();
        for (const QJsonValue& member : members) {
            QVERIFY(has(member, "user roles flags joined_at deaf mute pending"));
            QVERIFY(has(member["user"_L1], "id username discriminator avatar"));
        }
        QVERIFY(std::ranges::any_of(members, [&client](const QJsonValue& member) {
            return member["user"_L1]["id"_L1] == client.ready()["user"_L1]["id"_L1];
        }));
        // Or d.py asks for the members of every single guild.
        if (!guild["large"_L1].toBool())
            QCOMPARE_EQ(guild["member_count"_L1].toInt(), int(members.size()));
    }
}

void TestSimulatorIdentify::noGuildsIntent()
{
    TestGateway gateway;
    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1, {{"intents"_L1, 1 << 9}});
    QVERIFY(client.waitForDispatch("READY"));
    gateway.simulator.burst(200);
    QVERIFY(client.waitForDispatch("MESSAGE_CREATE", 30));
    QCOMPARE_EQ(client.count("GUILD_CREATE"), 0); // G30
    QCOMPARE_EQ(client.count("TYPING_START"), 0); // G42
}

void TestSimulatorIdentify::tooSoon()
{
    SimulatorOptions options = quietOptions();
    options.identifyInterval = 400ms;
    TestGateway gateway(options);
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 2);
    QVERIFY(first.waitForDispatch("READY"));
    const auto accepted = std::chrono::steady_clock::now();
    RawClient second(gateway.webSocketUrl());
    second.identify(1, 2);
    QVERIFY(second.waitForOp(9)); // G26
    QCOMPARE_EQ(second.ops(9).first()["d"_L1], QJsonValue(false));
    QCOMPARE_EQ(gateway.simulator.identifiesAccepted(), 1);
    QTRY_VERIFY(std::chrono::steady_clock::now() - accepted > 420ms);
    QVERIFY(!second.isEnded());
    second.identify(1, 2); // G28: on the same connection
    QVERIFY(second.waitForDispatch("READY"));
}

void TestSimulatorIdentify::bucketsRunInParallel()
{
    SimulatorOptions options = quietOptions();
    options.identifyInterval = 60s;
    options.maxConcurrency = 4;
    TestGateway gateway(options);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int number = 0; number < 5; ++number) {
        clients.push_back(std::make_unique<RawClient>(gateway.webSocketUrl()));
        clients.back()->identify(number, 8);
        QVERIFY(number < 4 ? clients.back()->waitForDispatch("READY") : clients.back()->waitForOp(9)); // G26
    }
}

void TestSimulatorIdentify::exhaustion()
{
    SimulatorOptions options = quietOptions();
    options.identifyLimit = 10;
    options.identifiesUsed = 8;
    TestGateway gateway(options);
    std::array<std::unique_ptr<RawClient>, 3> clients;
    for (std::unique_ptr<RawClient>& client : clients) {
        client = std::make_unique<RawClient>(gateway.webSocketUrl());
        client->identify(0, 1);
        QVERIFY(QTest::qWaitFor([&client] { return client->count("READY") == 1 || client->isEnded(); }));
    }
    for (const std::unique_ptr<RawClient>& client : clients)
        QCOMPARE_EQ(client->waitForClose(), 4004); // G27
    QCOMPARE_EQ(gateway.simulator.sessions(), 0);
    QCOMPARE_EQ(gateway.get(u"/api/v10/gateway/bot"_s).status, 401);
    RawClient late(gateway.webSocketUrl());
    late.resume(clients[0]->sessionId(), 1);
    QCOMPARE_EQ(late.waitForClose(), 4004);
    RawClient newcomer(gateway.webSocketUrl());
    newcomer.identify(1, 2);
    QCOMPARE_EQ(newcomer.waitForClose(), 4004); // no token is good any more
    QCOMPARE_EQ(gateway.get(u"/api/v10/users/@me"_s).status, 401);
    QCOMPARE_EQ(gateway.get(u"/api/v10/gateway"_s).status, 200); // G2
    QCOMPARE_EQ(gateway.simulator.identifiesAccepted(), 2);
    QCOMPARE_EQ(gateway.simulator.identifiesRefused(), 2);
    QCOMPARE_EQ(gateway.status()["identifies"_L1]["refused"_L1].toInt(), 2);
}

void TestSimulatorIdentify::budgetRenews()
{
    SimulatorOptions options = quietOptions();
    options.identifyLimit = 5;
    options.identifiesUsed = 4;
    options.identifyWindow = 1500ms;
    TestGateway gateway(options);
    RawClient first(gateway.webSocketUrl());
    first.identify(0, 1);
    QVERIFY(first.waitForDispatch("READY"));
    const auto limit = [&gateway] { return gateway.get(u"/api/v10/gateway/bot"_s).json()["session_start_limit"_L1]; };
    QCOMPARE_EQ(limit()["remaining"_L1].toInt(), 0);
    const int resetAfter = limit()["reset_after"_L1].toInt();
    QVERIFY(resetAfter > 0 && resetAfter <= 1500); // G27: milliseconds
    QTRY_COMPARE(gateway.simulator.identifiesRemaining(), 5);
    RawClient second(gateway.webSocketUrl());
    second.identify(0, 1);
    QVERIFY(second.waitForDispatch("READY"));
}

void TestSimulatorIdentify::startLimit()
{
    using Verdict = StartLimit::Verdict;
    const StartLimit::Time start{};
    StartLimit limit(
        {.total = 3, .used = 0, .window = 24h, .maxConcurrency = 2, .interval = 5s, .tolerance = 50ms}, start);
    QCOMPARE_EQ(limit.tryIdentify(0, start), Verdict::Accepted);
    QCOMPARE_EQ(limit.tryIdentify(1, start), Verdict::Accepted);
    QCOMPARE_EQ(limit.tryIdentify(2, start + 4900ms), Verdict::TooSoon); // G26
    QCOMPARE_EQ(limit.tryIdentify(2, start + 4950ms), Verdict::Accepted);
    QCOMPARE_EQ(limit.remaining(start + 1h), 0);
    QCOMPARE_EQ(limit.resetAfter(start + 1h), StartLimit::Milliseconds(23h));
    QCOMPARE_EQ(limit.tryIdentify(1, start + 1h), Verdict::Exhausted);
    QCOMPARE_EQ(limit.remaining(start + 24h), 3); // G27
    QCOMPARE_EQ(limit.tryIdentify(1, start + 24h), Verdict::Accepted);
    QCOMPARE_EQ(limit.accepted(), 4);
}

QTEST_GUILESS_MAIN(TestSimulatorIdentify)
#include "tst_simulator_identify.moc"
