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

//! "Whole 0/1 0123456789abcdef 3, 2 guilds, 1 unavailable, 1 loading", "Progress 0/1 0123456789abcdef 7", "Gone 0/1"
QString summary(const SessionChange& change)
{
    const Session& session = change.session;
    const QString shard = u"%1/%2"_s.arg(session.shard.number).arg(session.shard.total);
    const QString state = u" %1 %2"_s.arg(QString::fromUtf8(session.id)).arg(session.sequence)
        + (session.delivered > session.sequence ? u", delivered %1"_s.arg(session.delivered) : QString())
        + (session.closedWith != 0 ? u", closed %1"_s.arg(session.closedWith) : QString());
    switch (change.kind) {
    case SessionChange::Kind::Whole:
        return u"Whole "_s + shard + state
            + u", %1 guilds, %2 unavailable, %3 loading"_s.arg(session.guilds.size())
                  .arg(session.unavailable.size())
                  .arg(session.loading.size());
    case SessionChange::Kind::Progress:
        return u"Progress "_s + shard + state + (session.guilds.isEmpty() ? QString() : u" with its guilds"_s);
    case SessionChange::Kind::Gone:
        return u"Gone "_s + shard;
    case SessionChange::Kind::Held:
        break;
    }
    return u"Held "_s + shard;
}

QStringList summary(const QList<SessionChange>& changes)
{
    QStringList lines;
    for (const SessionChange& change : changes)
        lines.append(summary(change));
    return lines;
}

//! As a vault had it at the start.
Session savedSession(const QUrl& gateway)
{
    Session session;
    session.shard = {0, 1};
    session.id = "fedcba9876543210";
    session.sequence = 10;
    session.resumeUrl = gateway;
    session.guilds = {{1}, {2}};
    session.aliveAt = QDateTime::currentDateTimeUtc().addSecs(-100);
    session.closedWith = 4000;
    return session;
}

//! One shard in a ShardThread that lives in the test's own thread.
struct Bench {
    ScriptedGateway gateway;
    std::unique_ptr<ShardThread> thread;
    ShardSnapshot latest;
    QList<ShardEvent::Kind> kinds;
    QList<SessionLoss> losses;
    QStringList notices;
    QHash<int, Presence> presences; // of shards that are made anew
    QStringList told; // of sessionsChanged() and closed()
    QStringList collected; // the last answer

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
        QObject::connect(thread.get(), &ShardThread::sessionsChanged, context,
            [this](const QList<SessionChange>& changes) { told.append(summary(changes)); });
        QObject::connect(thread.get(), &ShardThread::changesCollected, context,
            [this](int, const QList<SessionChange>& changes) { collected = summary(changes); });
        QObject::connect(thread.get(), &ShardThread::closed, context, [this] { told.append(u"closed"_s); });
        QObject::connect(
            thread.get(), &ShardThread::identifyWanted, context,
            [this](ShardId shard, const SessionLoss& why, int wish) {
                losses.append(why);
                thread->grantIdentify(shard.number, wish);
            },
            Qt::QueuedConnection);
        thread->begin();
    }
    [[nodiscard]] QStringList collect()
    {
        collected = {u"no answer"_s};
        thread->collectChanges(1);
        return collected;
    }
    [[nodiscard]] bool reaches(qint64 sequence)
    {
        return QTest::qWaitFor([&] { return thread->shard(0)->sequence() == sequence; });
    }
    [[nodiscard]] bool is(ShardState state)
    {
        return QTest::qWaitFor([&] { return thread->shard(0)->state() == state; });
    }
    //! The connection that is under way is answered as a resume.
    [[nodiscard]] bool resumes(int connections, qint64 sequence)
    {
        if (!connected(connections))
            return false;
        gateway.hello();
        if (!received(6))
            return false;
        gateway.event(sequence, u"RESUMED"_s, QJsonObject());
        return is(ShardState::Ready);
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
    void tellsChanges();
    void tellsChangesOfAdopted_data();
    void tellsChangesOfAdopted();
    void tellsThatIdleOnesLive();
    void tellsImported();
    void tellsRemoved();
    void tellsTheLastBeforeClosed_data();
    void tellsTheLastBeforeClosed();
    void idleFleetTellsNothing();
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

//! Issue 5.1, B10: each change once, at once where it can't wait, with guild lists only where they changed.
void TestShardThread::tellsChanges()
{
    Bench bench;
    const QStringList nothing;
    bench.thread->open({{0, 1}}, {}, {});
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(2));
    QCOMPARE(bench.collect(), nothing);
    bench.gateway.ready(1, u"0123456789abcdef"_s, {}, {u"1"_s, u"2"_s});
    QTRY_COMPARE(bench.told, QStringList{u"Whole 0/1 0123456789abcdef 1, 2 guilds, 0 unavailable, 2 loading"_s});
    QCOMPARE(bench.collect(), nothing); // it is not told again

    const QJsonObject one{{u"id"_s, u"1"_s}};
    bench.gateway.event(2, u"GUILD_CREATE"_s, one);
    bench.gateway.event(3, u"GUILD_DELETE"_s, QJsonObject{{u"id"_s, u"2"_s}, {u"unavailable"_s, true}});
    QVERIFY(bench.reaches(3));
    QCOMPARE(bench.collect(), QStringList{u"Whole 0/1 0123456789abcdef 3, 2 guilds, 1 unavailable, 0 loading"_s});
    QCOMPARE(bench.collect(), nothing);
    bench.gateway.event(4, u"TYPING_START"_s, QJsonObject());
    bench.gateway.event(5, u"GUILD_CREATE"_s, one); // an update: the roster stays the same
    QVERIFY(bench.reaches(5));
    QCOMPARE(bench.collect(), QStringList{u"Progress 0/1 0123456789abcdef 5"_s});
    bench.gateway.say(11, QJsonValue());
    QVERIFY(QTest::qWaitFor([&] { return bench.thread->shard(0)->lastAckAt().has_value(); }));
    QCOMPARE(bench.collect(), nothing);

    bench.told.clear();
    bench.thread->command(ShardCommand::Pause, {0});
    QTRY_COMPARE(bench.told, QStringList{u"Progress 0/1 0123456789abcdef 5, closed 4000"_s});
    QCOMPARE(bench.collect(), nothing);
    bench.thread->command(ShardCommand::Resume, {0});
    QVERIFY(bench.resumes(2, 6));
    QCOMPARE(bench.collect(), QStringList{u"Progress 0/1 0123456789abcdef 6"_s});
    bench.gateway.client().socket->abort(); // no hurry: the next round is soon enough
    QVERIFY(bench.resumes(3, 7));
    QCOMPARE(bench.told.size(), 1);
    QCOMPARE(bench.collect(), QStringList{u"Progress 0/1 0123456789abcdef 7"_s});

    bench.told.clear();
    bench.gateway.say(9, false); // Discord takes it away
    QTRY_COMPARE(bench.told, QStringList{u"Gone 0/1"_s});
    QVERIFY(bench.connected(4));
    bench.gateway.hello();
    QVERIFY(bench.received(2));
    bench.gateway.ready(1, u"another-session-id"_s);
    QTRY_COMPARE(bench.told.size(), 2);
    QCOMPARE(bench.told.last(), u"Whole 0/1 another-session-id 1, 0 guilds, 0 unavailable, 0 loading"_s);
    bench.gateway.event(2, u"TYPING_START"_s, QJsonObject());
    QVERIFY(bench.reaches(2));
    bench.thread->fail(0, ShardFailure::Quarantined, u"test"_s);
    QTRY_COMPARE(bench.told.size(), 3);
    QCOMPARE(bench.told.last(), u"Progress 0/1 another-session-id 2, closed 4000"_s);
    bench.thread->command(ShardCommand::End, {0});
    QTRY_COMPARE(bench.told.size(), 4);
    QCOMPARE(bench.told.last(), u"Gone 0/1"_s);
    QCOMPARE(bench.collect(), nothing);
}

void TestShardThread::tellsChangesOfAdopted_data()
{
    QTest::addColumn<qint64>("delivered");
    QTest::addColumn<QStringList>("first");
    QTest::addRow("B10 after a clean stop") << qint64(0) << QStringList{};
    QTest::addRow("issue 5.1 all delivered events saved") << qint64(10) << QStringList{};
    // The vault will point behind these events of the recording, so it has to say itself that they were delivered.
    QTest::addRow("issue 5.1 the recording goes further")
        << qint64(12) << QStringList{u"Progress 0/1 fedcba9876543210 10, delivered 12, closed 4000"_s};
}

void TestShardThread::tellsChangesOfAdopted()
{
    QFETCH(qint64, delivered);
    QFETCH(QStringList, first);
    Bench bench;
    Session session = savedSession(bench.gateway.url());
    session.delivered = delivered;
    bench.thread->open({{0, 1}}, {{0, session}}, {});
    QCOMPARE(bench.collect(), first);
    QVERIFY(bench.connected(1));
    QCOMPARE(bench.collect(), QStringList());
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    bench.gateway.event(11, u"TYPING_START"_s, QJsonObject());
    QVERIFY(bench.reaches(11));
    const QString more = delivered > 11 ? u", delivered 12"_s : QString();
    QCOMPARE(bench.collect(), QStringList{u"Progress 0/1 fedcba9876543210 11%1, closed 4000"_s.arg(more)});
    bench.gateway.event(12, u"TYPING_START"_s, QJsonObject());
    bench.gateway.event(13, u"RESUMED"_s, QJsonObject());
    QVERIFY(bench.is(ShardState::Ready));
    QCOMPARE(bench.collect(), QStringList{u"Progress 0/1 fedcba9876543210 13"_s});
    QCOMPARE(bench.told, QStringList()); // at no time the guild lists, which the vault has
}

//! Issue 5.5: a session without a single event must not look old after a crash.
void TestShardThread::tellsThatIdleOnesLive()
{
    Bench bench;
    Session session = savedSession(bench.gateway.url());
    session.closedWith = 0;
    bench.thread->open({{0, 1}}, {{0, session}}, {});
    QVERIFY(bench.connected(1));
    bench.gateway.hello();
    QVERIFY(bench.received(6));
    QCOMPARE(bench.collect(), QStringList());
    bench.gateway.say(u"{\"op\":0,\"s\":null,\"t\":\"RESUMED\",\"d\":{}}"_s);
    QVERIFY(bench.is(ShardState::Ready));
    QCOMPARE(bench.collect(), QStringList{u"Progress 0/1 fedcba9876543210 10"_s}); // nothing but the time
    QCOMPARE(bench.collect(), QStringList());
}

void TestShardThread::tellsImported()
{
    Bench bench; // issue 5.3: what comes from a file is saved before it is used
    Session session = savedSession(bench.gateway.url());
    bench.thread->open({{0, 1}}, {{0, session}}, {});
    bench.thread->command(ShardCommand::Pause, {0});
    QCOMPARE(bench.collect(), QStringList());
    session.id = "0123456789abcdef";
    session.sequence = 70;
    QVERIFY(bench.thread->openOne({0, 1}, session, {}));
    const QString whole = u"Whole 0/1 0123456789abcdef 70, closed 4000, 2 guilds, 0 unavailable, 0 loading"_s;
    QTRY_COMPARE(bench.told, QStringList{whole});
    bench.told.clear();
    bench.thread->command(ShardCommand::Pause, {0});
    session.sequence = 60; // the same session again, as another file has it
    QVERIFY(bench.thread->openOne({0, 1}, session, {}));
    QTRY_COMPARE(bench.told.size(), 1);
    QCOMPARE(bench.told.first(), QString(whole).replace(u"70"_s, u"60"_s));
    QCOMPARE(bench.collect(), QStringList());
    QVERIFY(bench.thread->openOne({1, 2}, std::nullopt, {})); // without one there is nothing to tell
    QCOMPARE(bench.collect(), QStringList());
}

void TestShardThread::tellsRemoved()
{
    Bench bench; // S1.18: others take its place after a split
    QVERIFY(bench.becomesReady());
    QTRY_COMPARE(bench.told.size(), 1);
    bench.told.clear();
    bench.thread->remove(0);
    QTRY_COMPARE(bench.told, QStringList{u"Gone 0/1"_s});
    bench.thread->open({{0, 2}}, {}, {});
    bench.thread->remove(0); // had no session
    bench.thread->remove(7);
    QCOMPARE(bench.collect(), QStringList());
    QCOMPARE(bench.told.size(), 1);
}

void TestShardThread::tellsTheLastBeforeClosed_data()
{
    QTest::addColumn<bool>("keep");
    QTest::addColumn<QString>("last");
    QTest::addRow("C45 C50 paused") << true << u"Progress 0/1 0123456789abcdef 2, closed 4000"_s;
    QTest::addRow("C45 ended") << false << u"Gone 0/1"_s;
}

void TestShardThread::tellsTheLastBeforeClosed()
{
    QFETCH(bool, keep);
    QFETCH(QString, last);
    Bench bench;
    QVERIFY(bench.becomesReady());
    bench.gateway.event(2, u"TYPING_START"_s, QJsonObject());
    QVERIFY(bench.reaches(2));
    QTRY_COMPARE(bench.told.size(), 1);
    bench.told.clear();
    bench.thread->close(keep, u"test"_s);
    QCOMPARE(bench.told, (QStringList{last, u"closed"_s}));
    QCOMPARE(bench.collect(), QStringList());
}

void TestShardThread::idleFleetTellsNothing()
{
    constexpr int total = 4096;
    Bench bench; // issue 5.1: chosen by measured cost at 4,096 shards
    QList<ShardId> shards;
    QHash<int, Session> sessions;
    for (int number = 0; number < total; ++number) {
        const ShardId shard{number, total};
        Session session = savedSession(bench.gateway.url());
        session.shard = shard;
        sessions.insert(number, session);
        shards.append(shard);
    }
    bench.thread->open(shards, sessions, {});
    QCOMPARE(bench.collect(), QStringList());
    QBENCHMARK
    {
        bench.thread->collectChanges(1);
    }
    QCOMPARE(bench.collected, QStringList());
}

QTEST_GUILESS_MAIN(TestShardThread)
#include "tst_shardthread.moc"
