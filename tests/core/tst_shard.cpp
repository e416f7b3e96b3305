// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One shard against a gateway that a test scripts word by word. Rows are named by the C rows of the protocol checklist.

#include "core/gateway/shard.h"
#include "tests/support/scriptedgateway.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

struct Sink : DispatchSink {
    QList<std::pair<QByteArray, qint64>> events;
    QList<bool> replayed;
    QList<bool> loading;
    void dispatch(const Dispatch& event) override
    {
        events.append({QByteArray(event.type.data(), qsizetype(event.type.size())), event.sequence});
        replayed.append(event.replayed);
        loading.append(event.loading);
    }
};

//! A guild of shard 3 of 16.
GuildId guildOfShard(int i)
{
    return {(quint64(i) * 16 + 3) << 22};
}

//! A shard with quick timings, and identifies granted at once unless held.
struct Bench {
    ScriptedGateway gateway;
    ShardEnvironment environment;
    Sink sink;
    std::unique_ptr<Shard> shard;
    QList<ShardTransition> transitions;
    bool grants = true;
    int written = 0;
    int throttled = 0;
    QList<int> fatal;
    QList<ShardEvent> events;
    QList<SessionLoss> losses; // of each identifyWanted()
    QStringList notices;
    QStringList lists; // "guild nonce chunks" of each membersReceived()

    Bench()
    {
        environment.config.token = BotToken("aaa.bbb.ccc");
        environment.config.intents = 513;
        environment.config.gatewayUrl = gateway.url();
        auto& timings = environment.config.timings;
        timings.connectTimeout = 2s;
        timings.helloTimeout = 300ms;
        timings.readyTimeout = 300ms;
        timings.resumedTimeout = 300ms;
        timings.backoffBase = 20ms;
        timings.backoffCap = 80ms;
        timings.invalidSessionWaitMin = 20ms;
        timings.invalidSessionWaitMax = 40ms;
        environment.sinks = {&sink};
        shard = std::make_unique<Shard>(ShardId{3, 16}, environment);
        QObject::connect(shard.get(), &Shard::stateChanged, shard.get(),
            [this](const ShardTransition& t) { transitions.append(t); });
        QObject::connect(
            shard.get(), &Shard::identifyWanted, shard.get(),
            [this] {
                if (grants)
                    (void)shard->grantIdentify();
            },
            Qt::QueuedConnection);
        QObject::connect(
            shard.get(), &Shard::identifyWanted, shard.get(), [this](const SessionLoss& why) { losses.append(why); });
        QObject::connect(
            shard.get(), &Shard::happened, shard.get(), [this](const ShardEvent& event) { events.append(event); });
        QObject::connect(shard.get(), &Shard::identifyWritten, shard.get(), [this] { ++written; });
        QObject::connect(shard.get(), &Shard::identifyThrottled, shard.get(), [this] { ++throttled; });
        hear();
        QObject::connect(shard.get(), &Shard::failedForGood, shard.get(), [this](int code) { fatal.append(code); });
    }

    void hear()
    {
        QObject::connect(
            shard.get(), &Shard::noticed, shard.get(), [this](const QString& text) { notices.append(text); });
        QObject::connect(shard.get(), &Shard::membersReceived, shard.get(),
            [this](GuildId guild, const QByteArray& nonce, int chunks) {
                lists.append(u"%1 %2 %3"_s.arg(toString(guild), QString::fromUtf8(nonce)).arg(chunks));
            });
    }
    [[nodiscard]] bool connected(int connections)
    {
        return QTest::qWaitFor([&] { return gateway.connections() == connections; });
    }
    [[nodiscard]] bool received(int op, int count = 1)
    {
        return QTest::qWaitFor([&] { return gateway.connections() > 0 && gateway.count(op) >= count; });
    }
    [[nodiscard]] bool is(ShardState state)
    {
        return QTest::qWaitFor([&] { return shard->state() == state; });
    }
    //! From nothing to Ready, with READY as sequence 1.
    [[nodiscard]] bool becomesReady(const QStringList& guilds = {}, const QUrl& resumeUrl = {})
    {
        const int before = gateway.connections();
        shard->start(u"test"_s);
        if (!connected(before + 1))
            return false;
        gateway.hello();
        if (!received(2))
            return false;
        gateway.ready(1, u"0123456789abcdef"_s, resumeUrl, guilds);
        return is(ShardState::Ready);
    }
    [[nodiscard]] QList<ShardEvent::Kind> kinds() const
    {
        QList<ShardEvent::Kind> kinds;
        for (const ShardEvent& event : events)
            kinds.append(event.kind);
        return kinds;
    }
    //! The connection that is under way gets HELLO, IDENTIFY's grant, and READY.
    [[nodiscard]] bool identifiesAgain(int connections)
    {
        if (!connected(connections))
            return false;
        gateway.hello();
        if (!received(2))
            return false;
        gateway.ready();
        return is(ShardState::Ready);
    }
    //! Answers the reconnect that is under way with a complete resume.
    [[nodiscard]] bool resumes(int connections, qint64 resumedSequence)
    {
        if (!connected(connections))
            return false;
        gateway.hello();
        if (!received(6))
            return false;
        gateway.event(resumedSequence, u"RESUMED"_s, QJsonObject());
        return is(ShardState::Ready);
    }
};

} // namespace

class TestShard : public QObject {
    Q_OBJECT
private slots:
    void identifies();
    void query_data();
    void query();
    void heartbeats();
    void answersServerHeartbeat();
    void zombie();
    void keepsBeatingWhileQueued();
    void sequenceIsKept();
    void resumesWithReplay();
    void resumeUrlAndFallback();
    void closeCodes_data();
    void closeCodes();
    void tcpLoss();
    void reconnectOpcode();
    void reconnectBeforeHello();
    void invalidSession_data();
    void invalidSession();
    void fruitlessResumesEndInIdentify();
    void identifyThrottled();
    void readyAfterThrottled_data();
    void readyAfterThrottled();
    void timeouts_data();
    void timeouts();
    void tolerates_data();
    void tolerates();
    void gapIsFilled_data();
    void gapIsFilled();
    void gapThatLasts();
    void gapsThatGoOn();
    void gapOfUnknownSession();
    void brokenFrames_data();
    void brokenFrames();
    void payloadCompression();
    void pauseAndEnd();
    void destroyedKeepsSession();
    void guildCounts();
    void permitGoesBack();
    void backoffGrows();
    void refusesPlainRemote();
    void presenceIsCoalesced();
    void presenceWaitsForReady_data();
    void presenceWaitsForReady();
    void presenceBetweenIdentifyAndReady();
    void sendsWithinTheLimit();
    void keepsWhatWaits_data();
    void keepsWhatWaits();
    void clearsWhatWaits();
    void refusesCommands_data();
    void refusesCommands();
    void refusesWhenFull();
    void refusesLongPresence();
    void voiceStateIsReplaced();
    void splitsSoundboards();
    void members();
    void membersRateLimited();
    void membersInANewSession();
    void membersWithoutAnswer();
    void deaf_data();
    void deaf();
    void countsEventTypes();
    void tellsItsLife();
    void tellsFailure_data();
    void tellsFailure();
    void tellsPauseAndEnd();
    void allGuildsReady_data();
    void allGuildsReady();
    void allGuildsAfterQuiet();
    void sessionLoss_data();
    void sessionLoss();
    void lossBeforeReady_data();
    void lossBeforeReady();
    void adoptsLater_data();
    void adoptsLater();
    void deliveredBefore();
    void deliveredBeforeAndInterrupted();
    void deliveredGoesWithTheSession();
    void deliveredInAnotherSession();
    void savedWhileLoading_data();
    void savedWhileLoading();
    void tellsWhoAndWhatIsLoading();
    void aliveAt();
    void untrustedResumeUrl_data();
    void untrustedResumeUrl();
    void loopsSlowDown_data();
    void loopsSlowDown();
};

void TestShard::identifies()
{
    Bench bench;
    bench.environment.config.presence = Presence{u"dnd"_s, 3, u"the shards"_s};
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    QVERIFY(bench.is(ShardState::AwaitingHello));
    // C9: nothing may be said before HELLO.
    QCOMPARE(bench.gateway.client().received.size(), 0);
    bench.gateway.hello();
    QVERIFY(bench.received(2));
    const QJsonObject d = bench.gateway.last(2)["d"_L1].toObject();
    QCOMPARE(d["token"_L1].toString(), u"aaa.bbb.ccc"_s);
    QCOMPARE(d["intents"_L1].toInt(), 513);
    QCOMPARE(d["shard"_L1].toArray(), (QJsonArray{3, 16}));
    QVERIFY(!d["properties"_L1].toObject()["os"_L1].toString().isEmpty());
    const QJsonObject presence = d["presence"_L1].toObject();
    QCOMPARE(presence["status"_L1].toString(), u"dnd"_s);
    QCOMPARE(presence["activities"_L1].toArray().at(0).toObject()["name"_L1].toString(), u"the shards"_s);
    QCOMPARE(bench.shard->state(), ShardState::Identifying);
    QVERIFY(bench.shard->until().has_value());
    bench.gateway.ready(1, u"0123456789abcdef"_s, {}, {u"1200000000000000001"_s});
    QVERIFY(bench.is(ShardState::Ready));
    // C17
    const Session session = bench.shard->session();
    QCOMPARE(session.id, "0123456789abcdef");
    QCOMPARE(session.sequence, 1);
    QCOMPARE(session.shard, (ShardId{3, 16}));
    QCOMPARE(session.resumeUrl, bench.gateway.url());
    QCOMPARE(session.applicationId, "1001");
    QCOMPARE(bench.shard->maskedSession(), u"012…ef"_s);
    QCOMPARE(bench.written, 1);
    QVERIFY(bench.gateway.client().userAgent.startsWith("DiscordBot ("));
}

void TestShard::query_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("query");
    QTest::addRow("C4 none") << Transport::None << u""_s << u"v=10&encoding=json"_s;
    QTest::addRow("C4 zlib") << Transport::ZlibStream << u""_s << u"v=10&encoding=json&compress=zlib-stream"_s;
    QTest::addRow("C4 zstd") << Transport::ZstdStream << u""_s << u"v=10&encoding=json&compress=zstd-stream"_s;
    QTest::addRow("C3 trailing slash") << Transport::None << u"/"_s << u"v=10&encoding=json"_s;
    QTest::addRow("C3 path and query") << Transport::None << u"/gateway?v=6"_s << u"v=10&encoding=json"_s;
}

void TestShard::query()
{
    QFETCH(Transport, transport);
    QFETCH(QString, base);
    QFETCH(QString, query);
    Bench bench;
    bench.environment.config.transport = transport;
    bench.environment.config.gatewayUrl = QUrl(bench.gateway.url().toString() + base);
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    QCOMPARE(bench.gateway.client().url.query(), query);
    // C4: the same on a resume. A saved session makes the next connection one.
    bench.shard->end(u"test"_s);
    Session session;
    session.id = "abc";
    session.resumeUrl = bench.gateway.url();
    bench.shard->adopt(session);
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(2));
    QCOMPARE(bench.gateway.client().url.query(), query);
}

void TestShard::heartbeats()
{
    Bench bench;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    const auto began = std::chrono::steady_clock::now();
    bench.gateway.hello(200);
    QVERIFY(bench.received(1));
    // C10: jittered within the first interval. C11: null before the first dispatch.
    QVERIFY(std::chrono::steady_clock::now() - began < 1s);
    QVERIFY(bench.gateway.last(1).contains("d"_L1));
    QVERIFY(bench.gateway.last(1)["d"_L1].isNull());
    QVERIFY(!bench.shard->latency().newest().has_value()); // no ACK: no latency, not 0
    bench.gateway.say(11, QJsonValue());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->latency().newest().has_value(); })); // C15
    QVERIFY(bench.shard->lastAckAt().has_value());
    bench.gateway.ready(7);
    QVERIFY(bench.is(ShardState::Ready));
    const int before = bench.gateway.count(1);
    QVERIFY(bench.received(1, before + 1));
    QCOMPARE(bench.gateway.last(1)["d"_L1].toInt(), 7); // C11
}

void TestShard::answersServerHeartbeat()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    const int before = bench.gateway.count(1);
    bench.gateway.say(1, QJsonValue()); // C12
    QVERIFY(bench.received(1, before + 1));
    QCOMPARE(bench.gateway.last(1)["d"_L1].toInt(), 1);
    QCOMPARE(bench.shard->state(), ShardState::Ready);
}

void TestShard::zombie()
{
    Bench bench;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello(100);
    QVERIFY(bench.received(2));
    bench.gateway.ready();
    // C13: no ACK at all; the connection is closed with 4000 when the next beat is due, and the session resumed.
    QVERIFY(bench.connected(2));
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client(0).gone; }));
    QCOMPARE(bench.gateway.client(0).closeCode, 4000);
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    QCOMPARE(bench.written, 1);
    QVERIFY(std::ranges::any_of(bench.transitions, [](const auto& t) { return t.cause.contains("ombie"_L1); }));
    QCOMPARE(bench.shard->counters().zombies, 1); // B5: and that is not deafness
    QVERIFY(bench.notices.isEmpty());
}

void TestShard::keepsBeatingWhileQueued()
{
    Bench bench;
    bench.grants = false;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello(100);
    QVERIFY(bench.is(ShardState::QueuedForIdentify));
    for (int beats = 1; beats <= 3; ++beats) { // C14
        QVERIFY(bench.received(1, beats));
        bench.gateway.say(11, QJsonValue());
    }
    QCOMPARE(bench.gateway.count(2), 0);
    QCOMPARE(bench.shard->state(), ShardState::QueuedForIdentify);
    QVERIFY(bench.shard->grantIdentify());
    QVERIFY(bench.received(2));
}

void TestShard::sequenceIsKept()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.event(2, u"MESSAGE_CREATE"_s, QJsonObject());
    bench.gateway.event(3, u"TYPING_START"_s, QJsonObject());
    bench.gateway.event(3, u"TYPING_START"_s, QJsonObject()); // a duplicate is not delivered
    bench.gateway.event(4, u"SOMETHING_NEW"_s, QJsonObject());
    bench.gateway.say(11, QJsonValue()); // a null sequence changes nothing (C16)
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 4; }));
    const QList<std::pair<QByteArray, qint64>> expected{
        {"READY", 1}, {"MESSAGE_CREATE", 2}, {"TYPING_START", 3}, {"SOMETHING_NEW", 4}};
    QCOMPARE(bench.sink.events, expected);
    QCOMPARE(bench.shard->counters().duplicates, 1u);
}

void TestShard::resumesWithReplay()
{
    Bench bench;
    QVERIFY(bench.becomesReady({u"1200000000000000001"_s}));
    bench.shard->reconnect(u"test"_s);
    QVERIFY(bench.connected(2));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    const QJsonObject d = bench.gateway.last(6)["d"_L1].toObject();
    QCOMPARE(d["token"_L1].toString(), u"aaa.bbb.ccc"_s);
    QCOMPARE(d["session_id"_L1].toString(), u"0123456789abcdef"_s);
    QCOMPARE(d["seq"_L1].toInt(), 1);
    bench.gateway.event(2, u"MESSAGE_CREATE"_s, QJsonObject());
    bench.gateway.event(3, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 3; }));
    QCOMPARE(bench.shard->state(), ShardState::Resuming);
    bench.gateway.event(4, u"RESUMED"_s, QJsonValue()); // C27: d null
    QVERIFY(bench.is(ShardState::Ready));
    bench.gateway.event(5, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 5; }));
    QCOMPARE(bench.sink.replayed, (QList<bool>{false, true, true, false, false})); // C26
    QCOMPARE(bench.shard->roster().count(), 1); // C44: kept on RESUMED
    QCOMPARE(bench.written, 1); // C41
    QCOMPARE(bench.shard->counters().resumes, 1);
    QCOMPARE(bench.shard->counters().replayed, 2u);
}

void TestShard::resumeUrlAndFallback()
{
    ScriptedGateway resumeHost;
    Bench bench;
    QVERIFY(bench.becomesReady({}, resumeHost.url()));
    bench.shard->reconnect(u"test"_s);
    QVERIFY(QTest::qWaitFor([&] { return resumeHost.connections() == 1; })); // C18
    QCOMPARE(bench.gateway.connections(), 1);
    resumeHost.hello();
    QVERIFY(QTest::qWaitFor([&] { return resumeHost.count(6) == 1; }));
    resumeHost.event(2, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));

    // A session whose resume host is dead goes on at the main URL, as the same session.
    QUrl dead;
    {
        ScriptedGateway gone;
        dead = gone.url();
    }
    Bench other;
    QVERIFY(other.becomesReady({}, dead));
    other.shard->reconnect(u"test"_s);
    QVERIFY(other.resumes(2, 2));
    QCOMPARE(other.written, 1);
}

void TestShard::closeCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Recovery>("recovery");
    for (const int code : {1000, 1001, 1011, 4000, 4001, 4002, 4005, 4008, 4099, 4900})
        QTest::addRow("C19 %d resumes", code) << code << Recovery::Resume;
    for (const int code : {4003, 4007, 4009})
        QTest::addRow("C20 %d identifies", code) << code << Recovery::Identify;
    for (const int code : {4004, 4010, 4011, 4012, 4013, 4014})
        QTest::addRow("C21 %d stops", code) << code << Recovery::Stop;
}

void TestShard::closeCodes()
{
    QFETCH(int, code);
    QFETCH(Recovery, recovery);
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.client().socket->close(QWebSocketProtocol::CloseCode(code));
    switch (recovery) {
    case Recovery::Resume:
        QVERIFY(bench.resumes(2, 2));
        QCOMPARE(bench.written, 1);
        break;
    case Recovery::Identify:
        QVERIFY(bench.connected(2));
        bench.gateway.hello();
        QVERIFY(bench.received(2));
        QCOMPARE(bench.gateway.count(6), 0);
        QCOMPARE(bench.written, 2);
        break;
    case Recovery::Stop:
        QVERIFY(bench.is(ShardState::Failed));
        QCOMPARE(bench.fatal, QList<int>{code});
        QCOMPARE(bench.gateway.connections(), 1);
        break;
    }
    QCOMPARE(bench.shard->lastCloseCode(), std::optional(code));
    QVERIFY(!bench.shard->lastCloseByUs());
    const auto told = std::ranges::find_if(bench.transitions, [code](const auto& t) { return t.closeCode == code; });
    QVERIFY(told != bench.transitions.end());
    QVERIFY(!told->cause.isEmpty());
}

void TestShard::tcpLoss()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.client().socket->abort();
    QVERIFY(bench.resumes(2, 2)); // C19
    // Qt would say 1000 here; the truth is that no code came.
    QCOMPARE(bench.shard->lastCloseCode(), std::optional(0));
    QCOMPARE(bench.written, 1);
}

void TestShard::reconnectOpcode()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.say(7, QJsonValue());
    QVERIFY(bench.resumes(2, 2));
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client(0).gone; }));
    QCOMPARE(bench.gateway.client(0).closeCode, 4000); // C45
    QCOMPARE(bench.written, 1);
}

void TestShard::reconnectBeforeHello()
{
    Bench bench;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.say(7, QJsonValue()); // C22
    QVERIFY(bench.connected(2));
    bench.gateway.hello();
    QVERIFY(bench.received(2));
}

void TestShard::invalidSession_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addColumn<bool>("resumes");
    QTest::addRow("C23 false") << uR"({"op":9,"d":false,"s":null,"t":null})"_s << false;
    QTest::addRow("C24 true") << uR"({"op":9,"d":true,"s":null,"t":null})"_s << true;
    QTest::addRow("missing") << uR"({"op":9})"_s << true;
    QTest::addRow("null") << uR"({"op":9,"d":null})"_s << true;
    QTest::addRow("text") << uR"({"op":9,"d":"yes"})"_s << true;
    QTest::addRow("object") << uR"({"op":9,"d":{"a":[1]}})"_s << true;
}

void TestShard::invalidSession()
{
    QFETCH(QString, payload);
    QFETCH(bool, resumes);
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.say(payload);
    QVERIFY(bench.connected(2));
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client(0).gone; }));
    QCOMPARE(bench.gateway.client(0).closeCode, resumes ? 4000 : 1000);
    bench.gateway.hello();
    QVERIFY(bench.received(resumes ? 6 : 2));
    QCOMPARE(bench.written, resumes ? 1 : 2);
}

void TestShard::fruitlessResumesEndInIdentify()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.say(9, true);
    for (int connection = 2; connection <= 3; ++connection) {
        QVERIFY(bench.connected(connection));
        bench.gateway.hello();
        QVERIFY(bench.received(6));
        bench.gateway.say(9, true);
    }
    QVERIFY(bench.connected(4)); // C24: it does not go on for ever
    bench.gateway.hello();
    QVERIFY(bench.received(2));
}

void TestShard::identifyThrottled()
{
    Bench bench;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(2));
    bench.gateway.say(9, false); // C25
    QVERIFY(bench.received(2, 2));
    QCOMPARE(bench.throttled, 1);
    QCOMPARE(bench.gateway.connections(), 1); // on the same connection
    bench.gateway.ready();
    QVERIFY(bench.is(ShardState::Ready));
}

void TestShard::readyAfterThrottled_data()
{
    QTest::addColumn<bool>("asked");
    QTest::addRow("while it waits to ask again") << false;
    QTest::addRow("while it is in the queue again") << true;
}

//! An op 9 that was on its way as IDENTIFY came the other way is not its answer: READY still is.
void TestShard::readyAfterThrottled()
{
    QFETCH(bool, asked);
    Bench bench;
    auto& timings = bench.environment.config.timings;
    if (!asked)
        timings.invalidSessionWaitMin = timings.invalidSessionWaitMax = 60s;
    int withdrawn = 0;
    connect(bench.shard.get(), &Shard::identifyWithdrawn, this, [&] { ++withdrawn; });
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(2));
    bench.grants = false;
    bench.gateway.say(9, false);
    QVERIFY(bench.is(ShardState::QueuedForIdentify));
    QTRY_COMPARE(bench.losses.size(), asked ? 2 : 1);
    bench.gateway.ready();
    QVERIFY(bench.is(ShardState::Ready));
    QCOMPARE(withdrawn, 1); // nobody grants it any more,
    QVERIFY(!bench.shard->grantIdentify()); // nor does it take what was granted meanwhile
    QCOMPARE(bench.written, 1);
    bench.shard->reconnect(u"test"_s); // the session is a whole one
    QVERIFY(bench.resumes(2, 2));
}

void TestShard::timeouts_data()
{
    QTest::addColumn<QString>("waitingFor");
    for (const char* step : {"HELLO", "READY", "RESUMED"})
        QTest::addRow("no %s", step) << QString::fromLatin1(step);
}

void TestShard::timeouts()
{
    QFETCH(QString, waitingFor);
    Bench bench;
    int connections = 1;
    if (waitingFor == "RESUMED"_L1) {
        QVERIFY(bench.becomesReady());
        bench.shard->reconnect(u"test"_s);
        connections = 2;
    } else {
        bench.shard->start(u"test"_s);
    }
    QVERIFY(bench.connected(connections));
    if (waitingFor != "HELLO"_L1)
        bench.gateway.hello();
    QVERIFY(bench.connected(connections + 1)); // it gave up and tried again
    QVERIFY(
        std::ranges::any_of(bench.transitions, [&](const auto& t) { return t.cause.contains(u"No "_s + waitingFor); }));
    bench.gateway.hello();
    QVERIFY(bench.received(waitingFor == "RESUMED"_L1 ? 6 : 2));
}

void TestShard::tolerates_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addRow("C47 unknown opcode") << uR"({"op":99,"d":{"x":1}})"_s;
    QTest::addRow("C47 unknown event") << uR"({"t":"NEVER_SEEN","s":2,"op":0,"d":{"a":[{}]}})"_s;
    QTest::addRow("C47 extra keys")
        << uR"({"zzz":[1,2,{"op":7}],"t":"TYPING_START","s":2,"op":0,"d":{},"more":"op"})"_s;
    QTest::addRow("C27 ack with object") << uR"({"op":11,"d":{"a":1}})"_s;
    QTest::addRow("C27 ack without anything") << uR"({"op":11})"_s;
    QTest::addRow("C47 numeric guild id") << uR"({"t":"GUILD_CREATE","s":2,"op":0,"d":{"id":1200000000000000001}})"_s;
    QTest::addRow("guild event without id") << uR"({"t":"GUILD_CREATE","s":2,"op":0,"d":{}})"_s;
    QTest::addRow("dispatch without d") << uR"({"t":"MESSAGE_CREATE","s":2,"op":0})"_s;
    QTest::addRow("dispatch without t") << uR"({"s":2,"op":0,"d":null})"_s;
    QTest::addRow("second HELLO") << uR"({"op":10,"d":{"heartbeat_interval":41250}})"_s;
    QTest::addRow("second READY") << uR"({"t":"READY","s":2,"op":0,"d":{"session_id":"evil","guilds":[]}})"_s;
    QTest::addRow("opcode of clients") << uR"({"op":2,"d":{}})"_s;
}

void TestShard::tolerates()
{
    QFETCH(QString, payload);
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.say(payload);
    const qint64 next = payload.contains(uR"("s":2)"_s) ? 3 : 2;
    bench.gateway.event(next, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == next; }));
    QCOMPARE(bench.shard->state(), ShardState::Ready);
    QCOMPARE(bench.gateway.connections(), 1);
    QCOMPARE(bench.shard->session().id, "0123456789abcdef");
}

void TestShard::gapIsFilled_data()
{
    QTest::addColumn<QString>("jumps"); // the type of the dispatch that shows the gap
    QTest::addColumn<bool>("whileResuming");
    QTest::addColumn<bool>("again"); // the first replayed dispatch is lost as well
    QTest::addRow("C16 in an event") << u"MESSAGE_CREATE"_s << false << false;
    QTest::addRow("C16 in the replay") << u"MESSAGE_CREATE"_s << true << false;
    QTest::addRow("C16 in RESUMED's own number") << u"RESUMED"_s << true << false;
    QTest::addRow("C16 in an event, and in the replay again") << u"MESSAGE_CREATE"_s << false << true;
}

void TestShard::gapIsFilled()
{
    QFETCH(QString, jumps);
    QFETCH(bool, whileResuming);
    QFETCH(bool, again);
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.event(2, u"TYPING_START"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 2; }));
    int connections = 1;
    if (whileResuming) {
        bench.shard->reconnect(u"test"_s);
        QVERIFY(bench.connected(++connections));
        bench.gateway.hello();
        QVERIFY(bench.received(6));
    }
    bench.gateway.event(4, jumps, QJsonObject());
    bench.gateway.event(5, u"TYPING_START"_s, QJsonObject());
    // What came after the gap is not taken: Discord sends it again, in its place.
    QVERIFY(bench.connected(++connections));
    QCOMPARE(bench.gateway.client(connections - 2).closeCode, 4000);
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    QCOMPARE(bench.gateway.last(6)["d"_L1].toObject()["seq"_L1].toInt(), 2);
    if (again) {
        bench.gateway.event(4, jumps, QJsonObject());
        QVERIFY(bench.connected(++connections));
        bench.gateway.hello();
        QVERIFY(bench.received(6));
        QCOMPARE(bench.gateway.last(6)["d"_L1].toObject()["seq"_L1].toInt(), 2);
    }
    for (const int s : {3, 4, 5})
        bench.gateway.event(s, u"TYPING_START"_s, QJsonObject());
    bench.gateway.event(6, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));
    QList<qint64> numbers;
    for (const auto& [type, number] : bench.sink.events)
        numbers.append(number);
    QCOMPARE(numbers, (QList<qint64>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(bench.shard->counters().missed, 0u);
    QCOMPARE(bench.gateway.connections(), connections);
    QCOMPARE(bench.written, 1);
    QVERIFY(bench.notices.isEmpty());
    QVERIFY(std::ranges::any_of(bench.transitions, [](const auto& t) { return t.cause.contains("missing"_L1); }));
}

void TestShard::gapThatLasts()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.event(5, u"MESSAGE_CREATE"_s, QJsonObject());
    // Discord has lost them too: after three tries the shard goes on, and says so.
    for (int connections = 2; connections <= 4; ++connections) {
        QVERIFY(bench.connected(connections));
        bench.gateway.hello();
        QVERIFY(bench.received(6));
        bench.gateway.event(5, u"MESSAGE_CREATE"_s, QJsonObject());
    }
    bench.gateway.event(6, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));
    bench.gateway.event(7, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 7; }));
    QCOMPARE(bench.gateway.connections(), 4);
    QCOMPARE(bench.shard->counters().missed, 3u);
    QCOMPARE(bench.notices.size(), 1);
    QVERIFY2(bench.notices[0].startsWith("3 event(s) lost"_L1), qPrintable(bench.notices[0]));
    const QList<std::pair<QByteArray, qint64>> expected{
        {"READY", 1}, {"MESSAGE_CREATE", 5}, {"RESUMED", 6}, {"MESSAGE_CREATE", 7}};
    QCOMPARE(bench.sink.events, expected);
}

void TestShard::gapsThatGoOn()
{
    Bench bench; // a gateway that leaves numbers out as a habit: never a loop of reconnects
    QVERIFY(bench.becomesReady());
    qint64 number = 1;
    int connections = 1;
    for (int gap = 0; gap < 3; ++gap) {
        number += 2;
        bench.gateway.event(number, u"MESSAGE_CREATE"_s, QJsonObject());
        for (int tries = 0; tries < 3; ++tries) {
            QVERIFY(bench.connected(++connections));
            bench.gateway.hello();
            QVERIFY(bench.received(6));
            bench.gateway.event(number, u"MESSAGE_CREATE"_s, QJsonObject());
        }
        bench.gateway.event(++number, u"RESUMED"_s, QJsonObject());
        QVERIFY(bench.is(ShardState::Ready));
    }
    for (int i = 0; i < 3; ++i) {
        number += 2;
        bench.gateway.event(number, u"MESSAGE_CREATE"_s, QJsonObject());
    }
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == number; }));
    QCOMPARE(bench.gateway.connections(), connections);
    QCOMPARE(bench.shard->state(), ShardState::Ready);
    QCOMPARE(bench.shard->counters().missed, 6u);
    QCOMPARE(bench.notices.size(), 3); // the last one says that the others are only counted
    QVERIFY(bench.notices.last().contains("only counted"_L1));

    // Another session starts afresh.
    bench.shard->reidentify(u"test"_s);
    QVERIFY(bench.identifiesAgain(++connections));
    bench.gateway.event(3, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(bench.connected(++connections));
}

void TestShard::gapOfUnknownSession()
{
    Bench bench;
    Session session; // as another library may leave it: without a number
    session.id = "0123456789abcdef";
    session.resumeUrl = bench.gateway.url();
    bench.shard->adopt(session);
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    bench.gateway.event(40, u"MESSAGE_CREATE"_s, QJsonObject());
    bench.gateway.event(41, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));
    QCOMPARE(bench.gateway.connections(), 1);
    QCOMPARE(bench.shard->counters().missed, 0u);
}

void TestShard::brokenFrames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("binary");
    QTest::addRow("not JSON") << u"hello there"_s << QByteArray();
    QTest::addRow("an array") << u"[1,2]"_s << QByteArray();
    QTest::addRow("cut off") << uR"({"op":0,"s":2,"t":"MESS)"_s << QByteArray();
    QTest::addRow("empty object") << u"{}"_s << QByteArray();
    QTest::addRow("op of the wrong type") << uR"({"op":"0"})"_s << QByteArray();
    QTest::addRow("s of the wrong type") << uR"({"op":0,"s":"2","t":"X","d":{}})"_s << QByteArray();
    QTest::addRow("deep") << QString(5000, u'[') << QByteArray();
    QTest::addRow("binary garbage") << QString() << QByteArray("\x01\x02\x03garbage");
    QTest::addRow("binary empty stream cut off") << QString() << QByteArray("\x78\x9c");
}

void TestShard::brokenFrames()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, binary);
    Bench bench;
    QVERIFY(bench.becomesReady());
    if (binary.isEmpty())
        bench.gateway.say(text);
    else
        bench.gateway.client().socket->sendBinaryMessage(binary);
    // What the frame held is lost to us, not to Discord: the session is kept and resumed.
    QVERIFY(bench.resumes(2, 2));
    QCOMPARE(bench.gateway.client(0).closeCode, 4000);
    QCOMPARE(bench.written, 1);
}

void TestShard::payloadCompression()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    // C31: qCompress is one whole zlib stream behind four bytes of length.
    bench.gateway.client().socket->sendBinaryMessage(qCompress(R"({"t":"MESSAGE_CREATE","s":2,"op":0,"d":{}})").mid(4));
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 2; }));
    bench.gateway.event(3, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 3; }));
}

void TestShard::pauseAndEnd()
{
    Bench bench; // B6
    QVERIFY(bench.becomesReady());
    bench.shard->pause(u"test"_s);
    QCOMPARE(bench.shard->state(), ShardState::Paused);
    QVERIFY(bench.shard->until().has_value());
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client().gone; }));
    QCOMPARE(bench.gateway.client().closeCode, 4000);
    bench.shard->start(u"test"_s);
    QVERIFY(bench.resumes(2, 2));
    QCOMPARE(bench.written, 1);
    bench.shard->end(u"test"_s);
    QCOMPARE(bench.shard->state(), ShardState::Stopped);
    QVERIFY(!bench.shard->session().isResumable());
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client().gone; }));
    QCOMPARE(bench.gateway.client().closeCode, 1000);
}

void TestShard::destroyedKeepsSession()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.shard.reset();
    QVERIFY(QTest::qWaitFor([&] { return bench.gateway.client().gone; }));
    // A destroyed QWebSocket would send 1001, and the session would be dead. Without a close frame Qt says 1000 at this
    // end.
    QCOMPARE(bench.gateway.client().closeCode, 1000);
    QVERIFY(bench.gateway.client().socket->closeReason().isEmpty());
}

void TestShard::guildCounts()
{
    Bench bench; // C43, C44
    QVERIFY(bench.becomesReady({u"1200000000000000001"_s, u"1200000000000000002"_s}));
    QCOMPARE(bench.shard->roster().count(), 2);
    QCOMPARE(bench.shard->roster().loading(), 2);
    const auto guild = [](const char* id, std::optional<bool> unavailable) {
        QJsonObject object{{u"id"_s, QString::fromLatin1(id)}};
        if (unavailable)
            object[u"unavailable"_s] = *unavailable;
        return object;
    };
    bench.gateway.event(2, u"GUILD_CREATE"_s, guild("1200000000000000001", false));
    bench.gateway.event(3, u"GUILD_DELETE"_s, guild("1200000000000000002", true)); // an outage, not gone
    bench.gateway.event(4, u"GUILD_CREATE"_s, guild("1200000000000000003", {})); // a join
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 4; }));
    QCOMPARE(bench.shard->roster().count(), 3);
    QCOMPARE(bench.shard->roster().unavailable(), 1);
    QCOMPARE(bench.shard->roster().loading(), 0);
    bench.gateway.event(5, u"GUILD_DELETE"_s, guild("1200000000000000001", {})); // gone
    bench.gateway.event(6, u"GUILD_UPDATE"_s, guild("1200000000000000003", {}));
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 6; }));
    QCOMPARE(bench.shard->roster().count(), 2);
}

void TestShard::permitGoesBack()
{
    Bench bench;
    bench.grants = false;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.is(ShardState::QueuedForIdentify));
    QSignalSpy withdrawn(bench.shard.get(), &Shard::identifyWithdrawn);
    bench.gateway.client().socket->abort();
    QVERIFY(bench.is(ShardState::BackingOff));
    QCOMPARE(withdrawn.size(), 1);
    QVERIFY(!bench.shard->grantIdentify());
    QCOMPARE(bench.written, 0);
}

void TestShard::backoffGrows()
{
    Bench bench;
    QUrl dead;
    {
        ScriptedGateway gone;
        dead = gone.url();
    }
    bench.environment.config.gatewayUrl = dead;
    bench.shard->start(u"test"_s);
    QVERIFY(QTest::qWaitFor([&] {
        return std::ranges::count_if(bench.transitions, [](const auto& t) { return t.to == ShardState::BackingOff; })
            >= 4;
    }));
    for (const auto& transition : std::as_const(bench.transitions)) {
        if (transition.to == ShardState::BackingOff)
            QVERIFY2(!transition.next.isEmpty() && transition.cause.contains("127.0.0.1"_L1),
                qPrintable(transition.cause)); // C46
    }
    QVERIFY(bench.events.isEmpty()); // what was never open did not end
}

void TestShard::refusesPlainRemote()
{
    Bench bench;
    bench.environment.config.gatewayUrl = QUrl(u"ws://192.0.2.1:80"_s);
    bench.shard->start(u"test"_s);
    QVERIFY(bench.is(ShardState::BackingOff));
    QVERIFY2(bench.shard->cause().contains("wss"_L1), qPrintable(bench.shard->cause()));
}

void TestShard::presenceIsCoalesced()
{
    Bench bench;
    bench.environment.config.timings.presenceWindow = 400ms;
    QVERIFY(bench.becomesReady());
    for (int i = 1; i <= 9; ++i)
        (void)bench.shard->setPresence({u"online"_s, 0, u"game %1"_s.arg(i)});
    QVERIFY(bench.received(3, 6)); // C36: five at once, and after the window the newest only
    const auto text = [](const QJsonObject& payload) {
        return payload["d"_L1].toObject()["activities"_L1].toArray().at(0).toObject()["name"_L1].toString();
    };
    QStringList sent;
    for (const QJsonObject& payload : std::as_const(bench.gateway.client().received)) {
        if (payload["op"_L1].toInt() == 3)
            sent.append(text(payload));
    }
    QCOMPARE(sent, (QStringList{u"game 1"_s, u"game 2"_s, u"game 3"_s, u"game 4"_s, u"game 5"_s, u"game 9"_s}));
}

void TestShard::presenceWaitsForReady_data()
{
    QTest::addColumn<bool>("resumes");
    QTest::addRow("C35 until RESUMED") << true;
    QTest::addRow("C35 until READY, by IDENTIFY itself") << false;
}

void TestShard::presenceWaitsForReady()
{
    QFETCH(bool, resumes);
    Bench bench;
    QVERIFY(bench.becomesReady());
    if (resumes)
        bench.shard->reconnect(u"test"_s);
    else
        bench.shard->reidentify(u"test"_s);
    const Presence presence{u"idle"_s, 0, u"chess"_s};
    (void)bench.shard->setPresence(presence);
    QVERIFY(bench.connected(2));
    bench.gateway.hello();
    if (resumes) {
        QVERIFY(bench.received(6));
        QCOMPARE(bench.gateway.count(3), 0);
        bench.gateway.event(2, u"RESUMED"_s, QJsonObject());
        QVERIFY(bench.received(3));
        QCOMPARE(bench.gateway.last(3)["d"_L1].toObject()["status"_L1].toString(), u"idle"_s);
    } else {
        QVERIFY(bench.received(2));
        QCOMPARE(bench.gateway.last(2)["d"_L1].toObject()["presence"_L1].toObject()["status"_L1].toString(), u"idle"_s);
        bench.gateway.ready();
        QVERIFY(bench.is(ShardState::Ready));
        QCOMPARE(bench.gateway.count(3), 0); // said already
    }
}

void TestShard::presenceBetweenIdentifyAndReady()
{
    Bench bench; // that IDENTIFY did not show it
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(2));
    (void)bench.shard->setPresence({u"dnd"_s, 0, {}});
    bench.gateway.ready();
    QVERIFY(bench.received(3));
    QCOMPARE(bench.gateway.last(3)["d"_L1].toObject()["status"_L1].toString(), u"dnd"_s);
}

void TestShard::sendsWithinTheLimit()
{
    using Clock = std::chrono::steady_clock;
    // C34 on a live connection: the window is 2 s here, of which heartbeats may need 10 sends and one more.
    Bench bench;
    bench.environment.config.timings.sendWindow = 2s;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    std::vector<Clock::time_point> all;
    std::vector<Clock::time_point> beats;
    int commands = 0;
    QWebSocket* socket = bench.gateway.client().socket.get();
    QObject::connect(socket, &QWebSocket::textMessageReceived, socket, [&](const QString& text) {
        all.push_back(Clock::now());
        if (text.contains("\"op\":1}"_L1)) {
            beats.push_back(Clock::now());
            bench.gateway.say(11, QJsonValue());
        }
        commands += text.contains("\"op\":4}"_L1) ? 1 : 0;
    });
    bench.gateway.hello(200);
    QVERIFY(bench.received(2));
    bench.gateway.ready();
    QVERIFY(bench.is(ShardState::Ready));
    QVERIFY(QTest::qWaitFor([&] { return !beats.empty(); }));
    QCOMPARE(bench.shard->sendsWaiting(), 0);
    const int free = bench.shard->sendHeadroom();
    QCOMPARE_LE(free, 120 - 11 - 1);
    QCOMPARE_GE(free, 60);
    const auto began = Clock::now();
    for (int i = 0; i < 300; ++i)
        QCOMPARE(bench.shard->updateVoiceState({guildOfShard(i), std::nullopt}), QString());
    QCOMPARE(bench.shard->sendHeadroom(), 0);
    QCOMPARE(bench.shard->sendsWaiting(), 300 - free); // command 121 waits
    QVERIFY(QTest::qWaitFor([&] { return commands >= free; }));
    QCOMPARE(commands, free);
    QVERIFY(QTest::qWaitFor([&] { return commands == 300; }, 20000));
    QCOMPARE_GE(Clock::now() - began, 4s); // 300 of them can't be faster
    QCOMPARE(bench.shard->sendsWaiting(), 0);
    QCOMPARE(bench.gateway.connections(), 1);
    // As the server counts; a little less than the window, since it sees the sends a moment later than the shard.
    size_t most = 0;
    for (size_t first = 0, last = 0; last < all.size(); ++last) {
        while (all[last] - all[first] > 1900ms)
            ++first;
        most = std::max(most, last - first + 1);
    }
    QCOMPARE_LE(most, 120u);
    QCOMPARE_GE(most, 90u); // else nothing was tried
    // No heartbeat has waited for a command: they would have waited for the window.
    QCOMPARE_GE(beats.size(), 15u);
    for (size_t i = 1; i < beats.size(); ++i)
        QVERIFY2(beats[i] - beats[i - 1] < 1s, "a heartbeat was late");
}

void TestShard::keepsWhatWaits_data()
{
    QTest::addColumn<bool>("resumes");
    QTest::addRow("C35 until RESUMED") << true;
    QTest::addRow("C35 until READY") << false;
}

void TestShard::keepsWhatWaits()
{
    QFETCH(bool, resumes);
    Bench bench;
    QVERIFY(bench.becomesReady());
    const int free = bench.shard->sendHeadroom();
    for (int i = 0; i < 150; ++i)
        QCOMPARE(bench.shard->updateVoiceState({guildOfShard(i), std::nullopt}), QString());
    QVERIFY(bench.received(4, free));
    if (resumes)
        bench.gateway.client().socket->abort();
    else
        bench.gateway.say(9, false);
    QVERIFY(bench.connected(2));
    QCOMPARE(bench.shard->sendHeadroom(), 0);
    // And what is asked for meanwhile waits behind them.
    QCOMPARE(bench.shard->requestSoundboardSounds({guildOfShard(0)}), QString());
    QCOMPARE(bench.shard->sendsWaiting(), 150 - free + 1);
    bench.gateway.hello();
    QVERIFY(bench.received(resumes ? 6 : 2));
    QCOMPARE(bench.gateway.client().received.size(), 1); // nothing before its time
    if (resumes)
        bench.gateway.event(2, u"RESUMED"_s, QJsonObject());
    else
        bench.gateway.ready();
    QVERIFY(bench.received(31));
    QCOMPARE(bench.gateway.count(4), 150 - free);
    QCOMPARE(bench.gateway.client().received.constLast()["op"_L1].toInt(), 31);
    QCOMPARE(bench.gateway.last(4)["d"_L1].toObject()["guild_id"_L1].toString(), toString(guildOfShard(149)));
    QCOMPARE(bench.shard->sendsWaiting(), 0);
    QCOMPARE(bench.shard->sendHeadroom(), free - (150 - free + 1)); // a new limit for a new connection
}

void TestShard::clearsWhatWaits()
{
    Bench bench;
    bench.environment.config.intents |= 2;
    QVERIFY(bench.becomesReady());
    for (int i = 0; i < 150; ++i)
        QCOMPARE(bench.shard->updateVoiceState({guildOfShard(i), std::nullopt}), QString());
    QCOMPARE(bench.shard->requestMembers({.guild = guildOfShard(1)}), QString());
    QCOMPARE_GT(bench.shard->sendsWaiting(), 1);
    bench.shard->end(u"test"_s);
    QCOMPARE(bench.shard->sendsWaiting(), 0);
}

void TestShard::refusesCommands_data()
{
    QTest::addColumn<ShardState>("state");
    QTest::addColumn<quint64>("guild");
    QTest::addColumn<QString>("says"); // empty: not refused
    const quint64 mine = guildOfShard(7).value;
    QTest::addRow("ready") << ShardState::Ready << mine << u""_s;
    QTest::addRow("stopped") << ShardState::Stopped << mine << u"Stopped"_s;
    QTest::addRow("paused") << ShardState::Paused << mine << u"Paused"_s;
    QTest::addRow("failed") << ShardState::Failed << mine << u"Failed"_s;
    QTest::addRow("no guild") << ShardState::Ready << quint64(0) << u"guild id"_s;
    QTest::addRow("guild of another shard") << ShardState::Ready << (quint64(4) << 22) << u"shard 4"_s;
}

void TestShard::refusesCommands()
{
    QFETCH(ShardState, state);
    QFETCH(quint64, guild);
    QFETCH(QString, says);
    Bench bench;
    bench.environment.config.intents = 3;
    QVERIFY(bench.becomesReady());
    if (state == ShardState::Stopped)
        bench.shard->end(u"test"_s);
    else if (state == ShardState::Paused)
        bench.shard->pause(u"test"_s);
    else if (state == ShardState::Failed)
        bench.shard->fail(ShardFailure::Quarantined, u"test"_s);
    const QStringList refusals{bench.shard->updateVoiceState({{guild}, std::nullopt}),
        bench.shard->requestMembers({.guild = {guild}}), bench.shard->requestSoundboardSounds({{guild}})};
    for (const QString& refusal : refusals) {
        QCOMPARE(refusal.isEmpty(), says.isEmpty());
        QVERIFY2(refusal.contains(says), qPrintable(refusal));
    }
    QCOMPARE(bench.shard->sendsWaiting(), 0);
    if (says.isEmpty()) {
        QVERIFY(bench.received(4));
        QVERIFY(bench.received(8));
        QVERIFY(bench.received(31));
    }
    // What the request itself lacks is refused too; MemberRequests has the rows.
    if (says.isEmpty())
        QVERIFY(!bench.shard->requestMembers({.guild = {guild}, .presences = true}).isEmpty());
}

void TestShard::refusesWhenFull()
{
    Bench bench;
    bench.shard->start(u"test"_s);
    QCOMPARE(bench.shard->state(), ShardState::Connecting);
    for (int i = 0; i < Outbox::mostWaiting; ++i)
        QCOMPARE(bench.shard->updateVoiceState({guildOfShard(i), std::nullopt}), QString());
    QVERIFY(!bench.shard->updateVoiceState({guildOfShard(9999), std::nullopt}).isEmpty());
    QVERIFY(!bench.shard->requestSoundboardSounds({guildOfShard(1)}).isEmpty());
    QCOMPARE(bench.shard->updateVoiceState({guildOfShard(3), 5}), QString()); // has a place already
    QCOMPARE(bench.shard->sendsWaiting(), int(Outbox::mostWaiting));
}

void TestShard::refusesLongPresence()
{
    Bench bench; // C33
    QVERIFY(bench.becomesReady());
    const QString refusal = bench.shard->setPresence({u"online"_s, 0, QString(4000, u'x')});
    QVERIFY2(refusal.contains("4096"_L1), qPrintable(refusal));
    QCOMPARE(bench.shard->setPresence({u"idle"_s, 0, u"short"_s}), QString());
    QVERIFY(bench.received(3));
    QCOMPARE(bench.gateway.count(3), 1);
    QCOMPARE(bench.gateway.last(3)["d"_L1].toObject()["status"_L1].toString(), u"idle"_s);
    // One that came with the configuration has nobody to be refused to: IDENTIFY goes without it.
    Bench configured;
    configured.environment.config.presence = Presence{u"online"_s, 0, QString(4000, u'x')};
    QVERIFY(configured.becomesReady());
    QVERIFY(!configured.gateway.last(2)["d"_L1].toObject().contains("presence"_L1));
}

void TestShard::voiceStateIsReplaced()
{
    Bench bench;
    bench.shard->start(u"test"_s);
    QCOMPARE(bench.shard->updateVoiceState({guildOfShard(1), 77, true, false}), QString());
    QCOMPARE(bench.shard->updateVoiceState({guildOfShard(1), std::nullopt}), QString());
    QCOMPARE(bench.shard->sendsWaiting(), 1);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(2));
    bench.gateway.ready();
    QVERIFY(bench.received(4));
    QCOMPARE(bench.gateway.count(4), 1);
    QVERIFY(bench.gateway.last(4)["d"_L1].toObject()["channel_id"_L1].isNull());
}

void TestShard::splitsSoundboards()
{
    Bench bench; // C33
    QVERIFY(bench.becomesReady());
    QList<GuildId> guilds;
    for (int i = 1; i <= 400; ++i)
        guilds.append(guildOfShard(i));
    QCOMPARE(bench.shard->requestSoundboardSounds(guilds), QString());
    QVERIFY(bench.received(31, 3));
    int asked = 0;
    for (const QJsonObject& payload : std::as_const(bench.gateway.client().received)) {
        if (payload["op"_L1].toInt() == 31)
            asked += int(payload["d"_L1].toObject()["guild_ids"_L1].toArray().size());
    }
    QCOMPARE(asked, 400);
}

void TestShard::members()
{
    Bench bench; // C38
    bench.environment.config.intents = 3;
    QVERIFY(bench.becomesReady());
    const auto chunk = [&bench](qint64 sequence, GuildId guild, const QString& nonce, int index, int count) {
        bench.gateway.event(sequence, u"GUILD_MEMBERS_CHUNK"_s,
            QJsonObject{{u"guild_id"_s, toString(guild)}, {u"members"_s, QJsonArray()}, {u"chunk_index"_s, index},
                {u"chunk_count"_s, count}, {u"nonce"_s, nonce}});
    };
    QCOMPARE(bench.shard->requestMembers({.guild = guildOfShard(1)}), QString());
    QVERIFY(bench.received(8));
    const QString made = bench.gateway.last(8)["d"_L1].toObject()["nonce"_L1].toString();
    QVERIFY(!made.isEmpty());
    QCOMPARE(bench.shard->requestMembers({.guild = guildOfShard(2), .query = u"a"_s, .nonce = "mine"}), QString());
    QVERIFY(bench.received(8, 2));
    qsizetype eventsBefore = -1;
    connect(bench.shard.get(), &Shard::membersReceived, this, [&] { eventsBefore = bench.sink.events.size(); });
    chunk(2, guildOfShard(1), made, 1, 2);
    chunk(3, guildOfShard(2), u"mine"_s, 0, 1);
    QVERIFY(QTest::qWaitFor([&] { return bench.lists.size() == 1; }));
    QCOMPARE(bench.lists.constLast(), QString(toString(guildOfShard(2)) + u" mine 1"_s));
    chunk(4, guildOfShard(1), made, 0, 2);
    QVERIFY(QTest::qWaitFor([&] { return bench.lists.size() == 2; }));
    QCOMPARE(bench.lists.constLast(), QString(toString(guildOfShard(1)) + u" %1 2"_s.arg(made)));
    QCOMPARE(eventsBefore, 4); // READY and all chunks were with the sinks by then
}

void TestShard::membersRateLimited()
{
    Bench bench; // C37
    bench.environment.config.intents = 3;
    bench.environment.config.timings.membersInterval = 400ms;
    QVERIFY(bench.becomesReady());
    using Clock = std::chrono::steady_clock;
    QCOMPARE(bench.shard->requestMembers({.guild = guildOfShard(1), .nonce = "first"}), QString());
    QCOMPARE(bench.shard->requestMembers({.guild = guildOfShard(1), .nonce = "second"}), QString());
    QCOMPARE(bench.shard->sendsWaiting(), 1);
    QVERIFY(bench.received(8));
    const auto firstAt = Clock::now();
    QVERIFY(bench.received(8, 2));
    QCOMPARE_GE(Clock::now() - firstAt, 300ms);
    QCOMPARE(bench.gateway.last(8)["d"_L1].toObject()["nonce"_L1].toString(), u"second"_s);
    const auto limitedAt = Clock::now();
    bench.gateway.event(2, u"RATE_LIMITED"_s,
        QJsonObject{{u"opcode"_s, 8}, {u"retry_after"_s, 0.7},
            {u"meta"_s, QJsonObject{{u"guild_id"_s, toString(guildOfShard(1))}, {u"nonce"_s, u"second"_s}}}});
    QVERIFY(bench.received(8, 3));
    QCOMPARE_GE(Clock::now() - limitedAt, 690ms);
    QCOMPARE(bench.gateway.last(8)["d"_L1].toObject()["nonce"_L1].toString(), u"second"_s);
    QCOMPARE(bench.shard->state(), ShardState::Ready);
    QCOMPARE(bench.sink.events.constLast().first, "RATE_LIMITED"); // the sinks hear of it too
}

void TestShard::membersInANewSession()
{
    Bench bench;
    bench.environment.config.intents = 3;
    QVERIFY(bench.becomesReady());
    QCOMPARE(bench.shard->requestMembers({.guild = guildOfShard(1), .query = u"a"_s, .nonce = "n"}), QString());
    QVERIFY(bench.received(8));
    bench.shard->reconnect(u"test"_s);
    QVERIFY(bench.resumes(2, 2));
    bench.gateway.say(9, false);
    QVERIFY(bench.identifiesAgain(3));
    QVERIFY(bench.received(8)); // asked again: the answer was lost with the session
    QCOMPARE(bench.gateway.client(1).received.size(), 1); // but not after a resume, which replays it
    QCOMPARE(bench.gateway.last(8)["d"_L1].toObject()["nonce"_L1].toString(), u"n"_s);
}

void TestShard::membersWithoutAnswer()
{
    Bench bench;
    bench.environment.config.timings.membersTimeout = 150ms;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    QWebSocket* socket = bench.gateway.client().socket.get();
    QObject::connect(socket, &QWebSocket::textMessageReceived, socket, [&](const QString& text) {
        if (text.contains("\"op\":1}"_L1))
            bench.gateway.say(11, QJsonValue());
    });
    bench.gateway.hello(200);
    QVERIFY(bench.received(2));
    bench.gateway.ready();
    QVERIFY(bench.is(ShardState::Ready));
    QCOMPARE(bench.shard->requestMembers({.guild = guildOfShard(1), .query = u"a"_s, .nonce = "n"}), QString());
    QVERIFY(QTest::qWaitFor([&] { return !bench.notices.isEmpty(); }));
    QCOMPARE(bench.shard->requestMembers({.guild = guildOfShard(1), .query = u"a"_s, .nonce = "n"}), QString());
    QCOMPARE(bench.gateway.connections(), 1);
}

void TestShard::deaf_data()
{
    QTest::addColumn<bool>("lively");
    QTest::addRow("B5 a lively shard falls silent") << true;
    QTest::addRow("B5 a shard that never gets anything") << false;
}

void TestShard::deaf()
{
    QFETCH(bool, lively);
    Bench bench;
    bench.environment.config.timings.deafAfter = 1200ms; // so gaps from 20 ms on count
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    QWebSocket* socket = bench.gateway.client().socket.get();
    int acks = 0;
    QObject::connect(socket, &QWebSocket::textMessageReceived, socket, [&](const QString& text) {
        if (text.contains("\"op\":1}"_L1)) {
            bench.gateway.say(11, QJsonValue());
            ++acks;
        }
    });
    bench.gateway.hello(200);
    QVERIFY(bench.received(2));
    bench.gateway.ready();
    QVERIFY(bench.is(ShardState::Ready));
    qint64 sequence = 1;
    if (lively) {
        QTimer events;
        connect(&events, &QTimer::timeout, this,
            [&] { bench.gateway.event(++sequence, u"TYPING_START"_s, QJsonObject()); });
        events.start(25);
        QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() > 60; }));
    }
    const QDateTime silentFrom = QDateTime::currentDateTimeUtc();
    if (!lively) {
        QVERIFY(QTest::qWaitFor([&] { return acks >= 10; })); // 2 s of silence
        QVERIFY(!bench.shard->deafSince().has_value());
        QVERIFY(bench.notices.isEmpty());
        return;
    }
    QVERIFY(!bench.shard->deafSince().has_value());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->deafSince().has_value(); }));
    QCOMPARE_GE(silentFrom.msecsTo(QDateTime::currentDateTimeUtc()), 1000);
    QCOMPARE_LE(qAbs(bench.shard->deafSince()->msecsTo(silentFrom)), 400);
    QCOMPARE(bench.notices.size(), 1);
    // It is told, and nothing else: the same connection goes on for as long as it is acknowledged.
    const int before = acks;
    QVERIFY(QTest::qWaitFor([&] { return acks >= before + 8; }));
    QCOMPARE(bench.shard->state(), ShardState::Ready);
    QCOMPARE(bench.gateway.connections(), 1);
    QVERIFY(!bench.gateway.client().gone);
    QCOMPARE(bench.shard->counters().zombies, 0);
    QCOMPARE(bench.notices.size(), 1);
    bench.gateway.event(++sequence, u"TYPING_START"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return !bench.shard->deafSince().has_value(); }));
    QCOMPARE(bench.notices.size(), 2);
    // A new connection begins without it.
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->deafSince().has_value(); }));
    bench.shard->reconnect(u"test"_s);
    QVERIFY(!bench.shard->deafSince().has_value());
}

void TestShard::countsEventTypes()
{
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.event(2, u"TYPING_START"_s, QJsonObject());
    bench.gateway.event(3, u"TYPING_START"_s, QJsonObject());
    bench.gateway.event(3, u"TYPING_START"_s, QJsonObject()); // a duplicate is no event
    bench.gateway.event(4, u"NEVER_SEEN"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 4; }));
    const QList<EventTypeCount> expected{{"TYPING_START", 2}, {"READY", 1}, {"NEVER_SEEN", 1}};
    QCOMPARE(bench.environment.eventTypes.counts(), expected);
}

void TestShard::tellsItsLife()
{
    using Kind = ShardEvent::Kind;
    Bench bench; // S2.14, S2.15, S4.10, S4.11, S4.12
    bench.environment.config.presence = Presence{u"online"_s, 0, u"first"_s};
    QVERIFY(bench.becomesReady());
    QCOMPARE(bench.kinds(), (QList<Kind>{Kind::Connected, Kind::Ready, Kind::AllGuildsReady}));
    QCOMPARE(bench.events.first().shard, (ShardId{3, 16}));
    QCOMPARE(bench.losses, QList<SessionLoss>{SessionLoss{}});
    (void)bench.shard->setPresence({u"idle"_s, 0, u"second"_s});
    QVERIFY(bench.received(3));

    bench.events.clear();
    bench.gateway.client().socket->close(QWebSocketProtocol::CloseCode(4000));
    QVERIFY(bench.connected(2));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    bench.gateway.event(2, u"MESSAGE_CREATE"_s, QJsonObject());
    bench.gateway.event(3, u"MESSAGE_CREATE"_s, QJsonObject());
    bench.gateway.event(4, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));
    QCOMPARE(bench.kinds(), (QList<Kind>{Kind::Disconnected, Kind::Connected, Kind::Resumed}));
    QCOMPARE(bench.events[0].closeCode, std::optional(4000));
    QVERIFY(bench.events[0].willReconnect);
    QVERIFY(!bench.events[0].text.isEmpty());
    QCOMPARE(bench.events[2].replayed, 2u);

    bench.events.clear();
    bench.gateway.say(9, false);
    QVERIFY(bench.identifiesAgain(3));
    QCOMPARE(bench.kinds(),
        (QList<Kind>{Kind::Disconnected, Kind::Connected, Kind::Ready, Kind::Reconnected, Kind::AllGuildsReady}));
    QCOMPARE(bench.events[0].closeCode, std::optional(1000)); // ours
    // The session is new; what it shows is not.
    const QJsonObject shown = bench.gateway.last(2)["d"_L1].toObject()["presence"_L1].toObject();
    QCOMPARE(shown["status"_L1].toString(), u"idle"_s);
    QCOMPARE(shown["activities"_L1].toArray().at(0).toObject()["name"_L1].toString(), u"second"_s);

    bench.events.clear();
    bench.gateway.client().socket->abort();
    QVERIFY(bench.connected(4));
    QCOMPARE(bench.kinds().first(), Kind::Disconnected);
    QCOMPARE(bench.events[0].closeCode, std::optional(0)); // lost
    const QList<CloseCount> closes{{0, false, 1}, {1000, true, 1}, {4000, false, 1}};
    QCOMPARE(bench.shard->closes(), closes);
}

void TestShard::tellsFailure_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<ShardFailure>("failure");
    QTest::addRow("S2.12 4004") << 4004 << ShardFailure::Authentication;
    QTest::addRow("S2.12 4010") << 4010 << ShardFailure::InvalidShard;
    QTest::addRow("S2.12 4011") << 4011 << ShardFailure::ShardingRequired;
    QTest::addRow("S2.12 4012") << 4012 << ShardFailure::InvalidApiVersion;
    QTest::addRow("S2.12 4013") << 4013 << ShardFailure::InvalidIntents;
    QTest::addRow("S2.12 4014") << 4014 << ShardFailure::DisallowedIntents;
    QTest::addRow("quarantined by us") << 0 << ShardFailure::Quarantined;
}

void TestShard::tellsFailure()
{
    QFETCH(int, code);
    QFETCH(ShardFailure, failure);
    Bench bench; // S2.11, S2.13
    QVERIFY(bench.becomesReady());
    QCOMPARE(bench.shard->readySince(), bench.shard->since());
    bench.events.clear();
    if (code != 0)
        bench.gateway.client().socket->close(QWebSocketProtocol::CloseCode(code));
    else
        bench.shard->fail(failure, u"It loops"_s);
    QVERIFY(bench.is(ShardState::Failed));
    QTRY_COMPARE(bench.kinds(), (QList<ShardEvent::Kind>{ShardEvent::Kind::Disconnected, ShardEvent::Kind::Failed}));
    QVERIFY(!bench.events[0].willReconnect);
    const ShardEvent& last = bench.events[1];
    QCOMPARE(last.failure, failure);
    QCOMPARE(last.closeCode, code != 0 ? std::optional(code) : std::nullopt);
    QVERIFY(!last.text.isEmpty());
    QCOMPARE(bench.shard->failure(), failure);
    QVERIFY(!bench.shard->readySince().isValid());
    QCOMPARE(bench.fatal.size(), code != 0 ? 1 : 0);
    bench.shard->start(u"test"_s);
    QCOMPARE(bench.shard->failure(), ShardFailure::None);
    QVERIFY(bench.resumes(2, 2)); // the session was kept
}

void TestShard::tellsPauseAndEnd()
{
    using Kind = ShardEvent::Kind;
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.events.clear();
    bench.shard->pause(u"test"_s);
    QCOMPARE(bench.kinds(), QList<Kind>{Kind::Disconnected});
    QCOMPARE(bench.events[0].closeCode, std::optional(4000));
    QVERIFY(!bench.events[0].willReconnect);
    bench.shard->end(u"test"_s);
    QCOMPARE(bench.kinds(), QList<Kind>{Kind::Disconnected}); // there was no connection
    bench.shard->start(u"test"_s);
    QVERIFY(bench.identifiesAgain(2));
    QCOMPARE(bench.losses.constLast(), (SessionLoss{SessionLoss::Kind::Asked}));
    QVERIFY(bench.kinds().contains(Kind::Reconnected));
}

void TestShard::allGuildsReady_data()
{
    QTest::addColumn<int>("intents");
    QTest::addColumn<QStringList>("guilds");
    QTest::addColumn<bool>("atOnce");
    const QStringList two{u"1200000000000000001"_s, u"1200000000000000002"_s};
    QTest::addRow("no guilds") << 1 << QStringList() << true;
    QTest::addRow("no GUILDS intent") << 512 << two << true;
    QTest::addRow("two guilds") << 1 << two << false;
}

void TestShard::allGuildsReady()
{
    QFETCH(int, intents);
    QFETCH(QStringList, guilds);
    QFETCH(bool, atOnce);
    Bench bench;
    bench.environment.config.intents = quint32(intents);
    QVERIFY(bench.becomesReady(guilds));
    const auto told = [&] { return bench.kinds().count(ShardEvent::Kind::AllGuildsReady); };
    QCOMPARE(told(), atOnce ? 1 : 0);
    if (!atOnce) {
        bench.gateway.event(2, u"GUILD_CREATE"_s, QJsonObject{{u"id"_s, guilds[0]}});
        // The other one is left before it has loaded; it must not be waited for.
        QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 2; }));
        QCOMPARE(told(), 0);
        bench.gateway.event(3, u"GUILD_DELETE"_s, QJsonObject{{u"id"_s, guilds[1]}});
        QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 3; }));
        QCOMPARE(told(), 1);
    }
    // Once per session: neither a later guild nor a resume says it again; a new session does.
    const qint64 next = bench.shard->sequence() + 1;
    bench.gateway.event(next, u"GUILD_CREATE"_s, QJsonObject{{u"id"_s, u"1200000000000000009"_s}});
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == next; }));
    bench.shard->reconnect(u"test"_s);
    QVERIFY(bench.resumes(2, next + 1));
    QCOMPARE(told(), 1);
    bench.shard->reidentify(u"test"_s);
    QVERIFY(bench.identifiesAgain(3));
    QCOMPARE(told(), 2);
}

void TestShard::allGuildsAfterQuiet()
{
    Bench bench;
    bench.environment.config.timings.guildsQuietTimeout = 300ms;
    const auto told = [&] { return bench.kinds().count(ShardEvent::Kind::AllGuildsReady); };
    QVERIFY(bench.becomesReady({u"1200000000000000001"_s, u"1200000000000000002"_s, u"1200000000000000003"_s}));
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->readySince().msecsTo(QDateTime::currentDateTimeUtc()) > 200; }));
    bench.gateway.event(2, u"GUILD_CREATE"_s, QJsonObject{{u"id"_s, u"1200000000000000001"_s}});
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->roster().loading() == 2; }));
    const QDateTime guildAt = QDateTime::currentDateTimeUtc();
    QCOMPARE(told(), 0);
    QVERIFY(QTest::qWaitFor([&] { return told() == 1; }));
    QVERIFY(guildAt.msecsTo(QDateTime::currentDateTimeUtc()) >= 250); // quiet since the last guild, not since READY
    QVERIFY2(bench.events.constLast().text.contains(u'2'), qPrintable(bench.events.constLast().text));
    bench.gateway.event(3, u"GUILD_CREATE"_s, QJsonObject{{u"id"_s, u"1200000000000000002"_s}});
    bench.gateway.event(4, u"GUILD_CREATE"_s, QJsonObject{{u"id"_s, u"1200000000000000003"_s}});
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->roster().loading() == 0; }));
    QCOMPARE(told(), 1);
}

void TestShard::sessionLoss_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<SessionLoss>("loss");
    using Kind = SessionLoss::Kind;
    QTest::addRow("asked") << u"reidentify"_s << SessionLoss{Kind::Asked};
    QTest::addRow("op 9") << u"op9"_s << SessionLoss{Kind::InvalidSession};
    for (const int code : {4003, 4007, 4009})
        QTest::addRow("close %d", code) << QString::number(code) << SessionLoss{Kind::Close, code};
}

void TestShard::sessionLoss()
{
    QFETCH(QString, what);
    QFETCH(SessionLoss, loss);
    Bench bench;
    QVERIFY(bench.becomesReady());
    if (what == "reidentify"_L1)
        bench.shard->reidentify(u"test"_s);
    else if (what == "op9"_L1)
        bench.gateway.say(9, false);
    else
        bench.gateway.client().socket->close(QWebSocketProtocol::CloseCode(what.toInt()));
    QVERIFY(bench.identifiesAgain(2));
    QCOMPARE(bench.losses, (QList<SessionLoss>{SessionLoss{}, loss}));
}

void TestShard::lossBeforeReady_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<SessionLoss>("loss");
    using Kind = SessionLoss::Kind;
    QTest::addRow("no READY") << u"silence"_s << SessionLoss{Kind::NoReady};
    QTest::addRow("broken READY") << u"broken"_s << SessionLoss{Kind::BrokenReady};
    QTest::addRow("lost") << u"drop"_s << SessionLoss{Kind::Lost};
    QTest::addRow("asked") << u"reconnect"_s << SessionLoss{Kind::Asked};
    QTest::addRow("op 9") << u"op9"_s << SessionLoss{Kind::InvalidSession};
    for (const int code : {4000, 4004, 4014, 4900})
        QTest::addRow("close %d", code) << QString::number(code) << SessionLoss{Kind::Close, code};
}

void TestShard::lossBeforeReady()
{
    QFETCH(QString, what);
    QFETCH(SessionLoss, loss);
    Bench bench;
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(2));
    if (what == "broken"_L1)
        bench.gateway.event(1, u"READY"_s, QJsonObject());
    else if (what == "drop"_L1)
        bench.gateway.client().socket->abort();
    else if (what == "reconnect"_L1)
        bench.shard->reconnect(u"test"_s);
    else if (what == "op9"_L1)
        bench.gateway.say(9, false);
    else if (what != "silence"_L1)
        bench.gateway.client().socket->close(QWebSocketProtocol::CloseCode(what.toInt()));
    if (what == "4004"_L1 || what == "4014"_L1) {
        QVERIFY(bench.is(ShardState::Failed));
        bench.shard->start(u"test"_s);
    }
    if (what == "op9"_L1) { // throttled: once more on the same connection
        QVERIFY(bench.received(2, 2));
    } else {
        QVERIFY(bench.connected(2));
        bench.gateway.hello();
        QVERIFY(bench.received(2));
    }
    QCOMPARE(bench.losses, (QList<SessionLoss>{SessionLoss{}, loss}));
    bench.gateway.ready();
    QVERIFY(bench.is(ShardState::Ready));
    QVERIFY(!bench.kinds().contains(ShardEvent::Kind::Reconnected)); // there was no session before
}

void TestShard::adoptsLater_data()
{
    QTest::addColumn<ShardState>("state");
    QTest::addRow("stopped") << ShardState::Stopped;
    QTest::addRow("paused") << ShardState::Paused;
    QTest::addRow("failed") << ShardState::Failed;
}

void TestShard::adoptsLater()
{
    QFETCH(ShardState, state);
    Bench bench; // a session handed in later is resumed, in place of the shard's own
    QVERIFY(bench.becomesReady());
    if (state == ShardState::Stopped)
        bench.shard->end(u"test"_s);
    else if (state == ShardState::Paused)
        bench.shard->pause(u"test"_s);
    else
        bench.shard->fail(ShardFailure::Quarantined, u"test"_s);
    QCOMPARE(bench.shard->state(), state);
    Session session;
    session.id = "fedcba9876543210";
    session.sequence = 70;
    session.resumeUrl = bench.gateway.url();
    session.guilds = {{1200000000000000001}};
    bench.shard->adopt(session);
    bench.events.clear();
    bench.shard->start(u"test"_s);
    QVERIFY(bench.resumes(2, 71));
    QCOMPARE(bench.gateway.last(6)["d"_L1].toObject()["session_id"_L1].toString(), u"fedcba9876543210"_s);
    QCOMPARE(bench.gateway.last(6)["d"_L1].toObject()["seq"_L1].toInt(), 70);
    QCOMPARE(bench.shard->roster().count(), 1);
    QCOMPARE(bench.kinds(),
        (QList<ShardEvent::Kind>{
            ShardEvent::Kind::Connected, ShardEvent::Kind::Resumed, ShardEvent::Kind::AllGuildsReady}));
    bench.gateway.say(9, false);
    QVERIFY(bench.identifiesAgain(3));
    QVERIFY(bench.kinds().contains(ShardEvent::Kind::Reconnected)); // of an adopted session too
}

namespace {

//! Of shard 3 of 16, as a crash leaves it: saved at number 10, while the recording goes to 14.
Session sessionAfterCrash(const QUrl& gateway)
{
    Session session;
    session.id = "fedcba9876543210";
    session.sequence = 10;
    session.delivered = 14;
    session.resumeUrl = gateway;
    session.guilds = {guildOfShard(1), guildOfShard(2)};
    return session;
}

QJsonObject guildObject(GuildId guild)
{
    return {{u"id"_s, toString(guild)}};
}

} // namespace

void TestShard::deliveredBefore()
{
    Bench bench; // issue 5.1: every event stands in the recording once, and the roster misses none
    bench.shard->adopt(sessionAfterCrash(bench.gateway.url()));
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    QCOMPARE(bench.gateway.last(6)["d"_L1].toObject()["seq"_L1].toInt(), 10);
    bench.gateway.event(11, u"GUILD_CREATE"_s, guildObject(guildOfShard(3)));
    bench.gateway.event(12, u"RESUMED"_s, QJsonObject()); // of the connection before: no end of this replay
    bench.gateway.event(13, u"MESSAGE_CREATE"_s, QJsonObject());
    bench.gateway.event(14, u"GUILD_DELETE"_s, guildObject(guildOfShard(1)));
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 14; }));
    QCOMPARE(bench.shard->state(), ShardState::Resuming);
    QVERIFY(bench.sink.events.isEmpty());
    bench.gateway.event(15, u"MESSAGE_CREATE"_s, QJsonObject());
    bench.gateway.event(16, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));
    bench.gateway.event(17, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 17; }));
    const QList<std::pair<QByteArray, qint64>> handedOn{
        {"MESSAGE_CREATE", 15}, {"RESUMED", 16}, {"MESSAGE_CREATE", 17}};
    QCOMPARE(bench.sink.events, handedOn);
    QCOMPARE(bench.sink.replayed, (QList<bool>{true, false, false}));
    QCOMPARE_EQ(bench.shard->session().guilds, (QList<GuildId>{guildOfShard(2), guildOfShard(3)}));
    QCOMPARE(bench.shard->counters().duplicates, 4u);
    QCOMPARE(bench.shard->counters().replayed, 5u);
    QCOMPARE(bench.shard->rate().total(), 3u);
    QCOMPARE(bench.environment.eventTypes.counts(), (QList<EventTypeCount>{{"MESSAGE_CREATE", 2}, {"RESUMED", 1}}));
    QCOMPARE(bench.shard->counters().resumes, 1);
    QCOMPARE(bench.written, 0);
}

void TestShard::deliveredBeforeAndInterrupted()
{
    Bench bench; // a second crash inside the replay: what was delivered is still known
    bench.shard->adopt(sessionAfterCrash(bench.gateway.url()));
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    bench.gateway.event(11, u"MESSAGE_CREATE"_s, QJsonObject());
    bench.gateway.event(12, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 12; }));
    QCOMPARE(bench.shard->session().delivered, 14);
    bench.gateway.client().socket->abort();
    QVERIFY(bench.connected(2));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    QCOMPARE(bench.gateway.last(6)["d"_L1].toObject()["seq"_L1].toInt(), 12);
    for (int s = 13; s <= 15; ++s)
        bench.gateway.event(s, u"MESSAGE_CREATE"_s, QJsonObject());
    bench.gateway.event(16, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));
    QCOMPARE(bench.sink.events.size(), 2);
    QCOMPARE(bench.sink.events.constFirst().second, 15);
    QVERIFY(bench.shard->session().delivered <= bench.shard->sequence());
}

void TestShard::deliveredGoesWithTheSession()
{
    Bench bench; // a new session begins at 1: nothing of it was delivered
    bench.shard->adopt(sessionAfterCrash(bench.gateway.url()));
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    bench.gateway.say(9, false);
    QVERIFY(bench.identifiesAgain(2));
    bench.gateway.event(2, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.sink.events.size() == 2; }));
    QCOMPARE(bench.shard->session().delivered, 0);
    QCOMPARE(bench.shard->counters().duplicates, 0u);
}

void TestShard::deliveredInAnotherSession()
{
    Bench bench; // what the recording told can't be true: the replay ends before
    Session session = sessionAfterCrash(bench.gateway.url());
    session.delivered = 1000;
    bench.shard->adopt(session);
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    bench.gateway.event(11, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.connected(2)); // no RESUMED in time, as it seemed
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    bench.gateway.event(12, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));
    bench.gateway.event(13, u"MESSAGE_CREATE"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.sink.events.size() == 2; }));
    QCOMPARE(bench.sink.events.constLast().second, 13);
}

void TestShard::savedWhileLoading_data()
{
    QTest::addColumn<bool>("inReplay");
    QTest::addColumn<bool>("comes");
    QTest::addRow("C50, the last guild comes in the replay") << true << true;
    QTest::addRow("C50, the last guild comes later") << false << true;
    QTest::addRow("C50, the last guild never comes") << false << false;
}

void TestShard::savedWhileLoading()
{
    QFETCH(bool, inReplay);
    QFETCH(bool, comes);
    Bench bench; // issue 5.2: READY is not repeated, so the session knows which guilds are still to come
    bench.environment.config.timings.guildsQuietTimeout = std::chrono::milliseconds(comes ? 60s : 100ms);
    Session session = sessionAfterCrash(bench.gateway.url());
    session.delivered = 0;
    session.guilds = {guildOfShard(1), guildOfShard(2), guildOfShard(3), guildOfShard(4)};
    session.unavailable = {guildOfShard(3)};
    session.loading = {guildOfShard(1), guildOfShard(4)};
    bench.shard->adopt(session);
    QCOMPARE_EQ(bench.shard->session().loading, session.loading);
    QCOMPARE_EQ(bench.shard->session().unavailable, session.unavailable);
    const auto told = [&] { return bench.kinds().count(ShardEvent::Kind::AllGuildsReady); };
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    bench.gateway.event(11, u"GUILD_CREATE"_s, guildObject(guildOfShard(1)));
    if (inReplay)
        bench.gateway.event(12, u"GUILD_CREATE"_s, guildObject(guildOfShard(4)));
    bench.gateway.event(inReplay ? 13 : 12, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));
    if (!inReplay) {
        QCOMPARE(told(), 0);
        QCOMPARE(bench.shard->roster().loading(), 1);
        if (comes)
            bench.gateway.event(13, u"GUILD_CREATE"_s, guildObject(guildOfShard(4)));
    }
    QVERIFY(QTest::qWaitFor([&] { return told() == 1; }));
    QCOMPARE_EQ(bench.shard->session().loading, comes ? QList<GuildId>() : QList<GuildId>{guildOfShard(4)});
    QCOMPARE(bench.sink.loading,
        inReplay    ? (QList<bool>{true, true, false})
            : comes ? (QList<bool>{true, false, true})
                    : (QList<bool>{true, false}));
    QVERIFY(bench.losses.isEmpty());
}

void TestShard::tellsWhoAndWhatIsLoading()
{
    Bench bench; // issue 5.1: what a session file needs
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(2));
    const QString one = toString(guildOfShard(1));
    const QString two = toString(guildOfShard(2));
    bench.gateway.event(1, u"READY"_s,
        QJsonObject{{u"session_id"_s, u"0123456789abcdef"_s},
            {u"guilds"_s, QJsonArray{QJsonObject{{u"id"_s, one}}, QJsonObject{{u"id"_s, two}}}},
            {u"application"_s, QJsonObject{{u"id"_s, u"1001"_s}}},
            {u"user"_s, QJsonObject{{u"id"_s, u"1002"_s}, {u"username"_s, u"bot"_s}}}});
    bench.gateway.event(2, u"GUILD_CREATE"_s, guildObject(guildOfShard(2)));
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 2; }));
    const Session whole = bench.shard->session();
    QCOMPARE(whole.userId, "1002");
    QCOMPARE(whole.applicationId, "1001");
    QCOMPARE_EQ(whole.guilds, (QList<GuildId>{guildOfShard(1), guildOfShard(2)}));
    QCOMPARE_EQ(whole.loading, QList<GuildId>{guildOfShard(1)});
    QVERIFY(whole.unavailable.isEmpty());
    const Session bare = bench.shard->sessionWithoutRoster();
    QCOMPARE(bare.id, whole.id);
    QCOMPARE(bare.sequence, 2);
    QVERIFY(bare.guilds.isEmpty() && bare.loading.isEmpty());
    bench.gateway.event(3, u"GUILD_DELETE"_s, QJsonObject{{u"id"_s, two}, {u"unavailable"_s, true}});
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 3; }));
    QVERIFY(bench.shard->sessionMark().roster != 0);
    QCOMPARE_EQ(bench.shard->session().unavailable, QList<GuildId>{guildOfShard(2)});
}

void TestShard::aliveAt()
{
    Bench bench; // issue 5.5: the age of a saved session counts from here
    const QDateTime saved = QDateTime::currentDateTimeUtc().addSecs(-200);
    const auto isNow = [&] { return bench.shard->session().aliveAt.msecsTo(QDateTime::currentDateTimeUtc()) < 5000; };
    Session session = sessionAfterCrash(bench.gateway.url());
    session.delivered = 0;
    session.aliveAt = saved;
    bench.shard->adopt(session);
    QCOMPARE(bench.shard->session().aliveAt, saved);
    bench.shard->start(u"test"_s);
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    QCOMPARE(bench.shard->session().aliveAt, saved); // nobody knows yet whether it is still there
    bench.gateway.event(11, u"TYPING_START"_s, QJsonObject());
    QVERIFY(QTest::qWaitFor([&] { return bench.shard->sequence() == 11; }));
    QVERIFY(isNow());
    bench.gateway.event(12, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));
    QVERIFY(isNow());
    bench.shard->pause(u"test"_s);
    const QDateTime closed = bench.shard->session().aliveAt;
    QVERIFY(isNow());
    QVERIFY(QTest::qWaitFor([&] { return closed.msecsTo(QDateTime::currentDateTimeUtc()) > 20; }));
    QCOMPARE(bench.shard->session().aliveAt, closed);
    bench.shard->end(u"test"_s);
    QVERIFY(!bench.shard->session().aliveAt.isValid());
}

void TestShard::untrustedResumeUrl_data()
{
    QTest::addColumn<bool>("adopted");
    QTest::addColumn<bool>("listening");
    QTest::addRow("from READY, another host") << false << false;
    QTest::addRow("from READY, a listener on this machine") << false << true;
    QTest::addRow("adopted, another host") << true << false;
    QTest::addRow("adopted, a listener on this machine") << true << true;
}

//! The last look before a token goes out: whoever planted the address gets no connection.
void TestShard::untrustedResumeUrl()
{
    QFETCH(bool, adopted);
    QFETCH(bool, listening);
    ScriptedGateway thief;
    Bench bench;
    const QUrl planted = listening ? thief.url() : QUrl(u"wss://gateway.discord.gg.example.com"_s);
    if (adopted) {
        Session session;
        session.id = "abc";
        session.resumeUrl = planted;
        bench.shard->adopt(session);
    } else {
        QVERIFY(bench.becomesReady({}, planted));
        bench.shard->pause(u"test"_s);
    }
    // A listener on this machine is trusted only where the gateway itself is on this machine.
    if (listening)
        bench.environment.config.gatewayUrl = QUrl(u"wss://192.0.2.1"_s);
    bench.shard->start(u"test"_s);
    QCOMPARE(bench.shard->state(), ShardState::Connecting);
    QCOMPARE(bench.shard->host(), bench.environment.config.gatewayUrl.authority());
    QVERIFY2(bench.shard->cause().contains(planted.authority()), qPrintable(bench.shard->cause()));
    if (listening) {
        QVERIFY(!QTest::qWaitFor([&] { return thief.connections() > 0; }, 300));
    } else {
        const int before = adopted ? 0 : 1;
        QVERIFY(bench.resumes(before + 1, 2)); // at the main address, as the same session
    }
}

void TestShard::loopsSlowDown_data()
{
    QTest::addColumn<QString>("payload");
    QTest::addRow("op 7 after every RESUMED") << uR"({"op":7,"d":null})"_s;
    QTest::addRow("op 9 false after every READY") << uR"({"op":9,"d":false})"_s;
}

void TestShard::loopsSlowDown()
{
    QFETCH(QString, payload);
    Bench bench;
    bench.environment.config.timings.backoffBase = 40ms;
    bench.environment.config.timings.backoffCap = 10min;
    QVERIFY(bench.becomesReady());
    qint64 sequence = 1;
    for (int round = 2; round <= 6; ++round) {
        bench.gateway.say(payload);
        QVERIFY(bench.connected(round));
        bench.gateway.hello();
        QVERIFY(QTest::qWaitFor([&] { return bench.gateway.count(6) + bench.gateway.count(2) > 0; }));
        if (bench.gateway.count(6) > 0)
            bench.gateway.event(++sequence, u"RESUMED"_s, QJsonObject());
        else
            bench.gateway.ready();
        QVERIFY(bench.is(ShardState::Ready));
    }
    bench.gateway.say(payload);
    QVERIFY(bench.is(ShardState::BackingOff));
    // The sixth fall in a row: at least half of base times 2 to the fifth.
    const auto& last = bench.transitions.constLast();
    QVERIFY(bench.shard->until().has_value());
    QVERIFY2(last.at.msecsTo(*bench.shard->until()) >= 40 * 16, qPrintable(last.next));
}

QTEST_GUILESS_MAIN(TestShard)
#include "tst_shard.moc"
