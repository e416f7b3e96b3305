// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 6.1: two sets of shards seen as the one that serves.

#include "core/fleet/identifycoordinator.h"
#include "core/fleet/servingset.h"

#include <QtNetwork/QTcpServer>
#include <QtTest/QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Shardroom;

using Shards = QList<ShardId>;

namespace {

//! One of the guilds that are on this shard.
GuildId guildOn(ShardId shard, int which = 5)
{
    return GuildId{quint64(shard.number + which * shard.total) << 22};
}

QList<ShardId> ids(const QList<ShardSnapshot>& snapshots)
{
    QList<ShardId> shards;
    for (const ShardSnapshot& snapshot : snapshots)
        shards.append(snapshot.shard);
    return shards;
}

//! What a call said: the shard of each error.
struct Refused {
    QList<ShardId> shards;
    QList<ShardError::Kind> kinds;
};

} // namespace

class TestServingSet : public QObject {
    Q_OBJECT

    using Kind = ShardError::Kind;

    QTcpServer m_silent; // takes connections and never answers: their shards stay where they are
    std::unique_ptr<IdentifyCoordinator> m_permits;
    std::unique_ptr<ServingSet> m_set;

    //! Asks nobody for anything: it has an address and permits. Its shards are not open.
    [[nodiscard]] std::unique_ptr<ShardManager> manager(const Shards& shards, int generation = 0, int threads = 1)
    {
        ShardManager::Options options;
        options.config.token = BotToken("MTAwMQ.aa.bb");
        options.config.gatewayUrl = QUrl(u"ws://127.0.0.1:%1"_s.arg(m_silent.serverPort()));
        options.config.transport = generation == 0 ? Transport::ZlibStream : Transport::None;
        options.shards = shards;
        options.permits = m_permits.get();
        options.generation = generation;
        options.threads = threads;
        return std::make_unique<ShardManager>(options);
    }
    ShardManager& add(const Shards& shards, bool serves, int threads = 1)
    {
        return m_set->add(manager(shards, int(m_set->managers().size()), threads), serves);
    }

    [[nodiscard]] static Refused refusals(const QFuture<ShardCallResult>& call)
    {
        Refused refused;
        if (!QTest::qWaitFor([&] { return call.isFinished(); }) || call.resultCount() == 0)
            return refused;
        QList<ShardError> errors = call.result().errors;
        std::ranges::sort(errors, {}, &ShardError::shard);
        for (const ShardError& error : std::as_const(errors)) {
            refused.shards.append(error.shard);
            refused.kinds.append(error.kind);
        }
        return refused;
    }
    //! Opens them all with sessions "<name>-<number>"; they hold them, and connect for ever.
    static void openWithSessions(ShardManager& manager, const QByteArray& name)
    {
        const Shards shards = manager.shardIds();
        for (const ShardId shard : shards) {
            Session session;
            session.shard = shard;
            session.id = name + '-' + QByteArray::number(shard.number);
            session.sequence = 7;
            manager.resumeShard(session);
        }
    }

private slots:
    void initTestCase() { QVERIFY(m_silent.listen(QHostAddress::LocalHost)); }
    void init()
    {
        m_permits = std::make_unique<IdentifyCoordinator>(IdentifyCoordinator::Rules{});
        m_set = std::make_unique<ServingSet>();
    }
    void cleanup()
    {
        m_set.reset(); // before the permits
        m_permits.reset();
    }

    void nothingYet()
    {
        QVERIFY(m_set->isEmpty());
        QCOMPARE_EQ(m_set->total(), 0);
        QCOMPARE_EQ(m_set->shardIds(), Shards());
        QCOMPARE_EQ(m_set->managerOf(0), nullptr);
        QVERIFY(m_set->snapshots().isEmpty() && !m_set->snapshot(0));
        QCOMPARE_EQ(m_set->transport(), Transport::None);
    }

    void asARule()
    {
        ShardManager& only = add({{0, 4}, {1, 4}, {3, 4}}, true);
        QVERIFY(!m_set->isEmpty());
        QCOMPARE_EQ(m_set->managers(), QList<ShardManager*>{&only});
        QCOMPARE_EQ(m_set->shardIds(), (Shards{{0, 4}, {1, 4}, {3, 4}}));
        QCOMPARE_EQ(m_set->numbers(), (QList<int>{0, 1, 3}));
        QCOMPARE_EQ(m_set->total(), 4);
        QCOMPARE_EQ(m_set->transport(), Transport::ZlibStream);
        QVERIFY(m_set->serves(only, 3) && !m_set->serves(only, 2) && !m_set->serves(only, -1));
        QCOMPARE_EQ(m_set->managerOf(1), &only);
        QCOMPARE_EQ(m_set->managerOf(2), nullptr);
        QVERIFY(!m_set->isIdle(only));
        QVERIFY(m_set->idleSnapshots(only).isEmpty());
    }

    //! B7: another count beside the old: nothing of it shows until it serves, and then all at once.
    void anotherCount()
    {
        const Shards four{{0, 4}, {1, 4}, {2, 4}, {3, 4}};
        const Shards three{{0, 3}, {1, 3}, {2, 3}};
        ShardManager& old = add(four, true);
        ShardManager& fresh = add(three, false);
        QCOMPARE_EQ(m_set->managers(), (QList<ShardManager*>{&old, &fresh}));
        QVERIFY(!m_set->isIdle(old) && m_set->isIdle(fresh));
        QCOMPARE_EQ(m_set->shardIds(), four);
        QCOMPARE_EQ(m_set->total(), 4);
        QVERIFY(m_set->serves(old, 2) && !m_set->serves(fresh, 2));
        QCOMPARE_EQ(m_set->managerOf(2), &old);

        m_set->setServing(fresh, fresh.numbers(), true);
        m_set->setServing(old, old.numbers(), false);
        QVERIFY(m_set->isIdle(old) && !m_set->isIdle(fresh));
        QCOMPARE_EQ(m_set->shardIds(), three);
        QCOMPARE_EQ(m_set->numbers(), (QList<int>{0, 1, 2}));
        QCOMPARE_EQ(m_set->total(), 3); // not the 4 that are still connected
        QCOMPARE_EQ(m_set->managerOf(2), &fresh);
        QCOMPARE_EQ(m_set->managerOf(3), nullptr);
        QCOMPARE_EQ(refusals(m_set->setPresence({}, {2})).shards, (Shards{{2, 3}}));

        m_set->setServing(old, old.numbers(), true); // and back
        m_set->setServing(fresh, fresh.numbers(), false);
        QCOMPARE_EQ(m_set->shardIds(), four);
        QCOMPARE_EQ(m_set->managerOf(2), &old);
        QCOMPARE_EQ(refusals(m_set->setPresence({}, {2})).shards, (Shards{{2, 4}}));
    }

    //! B7: in batches: for a time some of the old and some of the new serve.
    void mixed()
    {
        ShardManager& old = add({{0, 2}, {1, 2}}, true);
        ShardManager& fresh = add({{0, 4}, {1, 4}, {2, 4}, {3, 4}}, false);
        m_set->setServing(fresh, {0, 2}, true);
        m_set->setServing(old, {0}, false);
        const Shards mix{{0, 4}, {1, 2}, {2, 4}};
        QCOMPARE_EQ(m_set->shardIds(), mix); // by number, whoever's they are
        QCOMPARE_EQ(m_set->numbers(), (QList<int>{0, 1, 2}));
        QCOMPARE_EQ(m_set->total(), 4);
        QCOMPARE_EQ(m_set->managerOf(0), &fresh);
        QCOMPARE_EQ(m_set->managerOf(1), &old);
        QCOMPARE_EQ(m_set->managerOf(2), &fresh);
        QCOMPARE_EQ(m_set->managerOf(3), nullptr); // there, but it does not serve
        QVERIFY(!m_set->isIdle(old) && !m_set->isIdle(fresh));

        m_set->remove(old, {0});
        QCOMPARE_EQ(old.shardIds(), (Shards{{1, 2}}));
        QCOMPARE_EQ(m_set->shardIds(), mix);
        QVERIFY(!m_set->serves(old, 0) && !m_set->isIdle(old));

        m_set->setServing(fresh, {1, 3}, true);
        m_set->setServing(old, {1}, false);
        QCOMPARE_EQ(m_set->shardIds(), fresh.shardIds());
        QVERIFY(m_set->isIdle(old));
        m_set->remove(old, {1});
        QVERIFY(m_set->isIdle(old)); // it has none
        QCOMPARE_EQ(old.shardIds(), Shards());
        QCOMPARE_EQ(m_set->total(), 4);

        const std::unique_ptr<ShardManager> taken = m_set->take(old);
        QCOMPARE_EQ(taken.get(), &old);
        QCOMPARE_EQ(m_set->managers(), QList<ShardManager*>{&fresh});
        QCOMPARE_EQ(m_set->shardIds(), fresh.shardIds());
        QCOMPARE_EQ(m_set->transport(), Transport::None); // of the one that is left
    }

    //! B7: given up: the new ones go before they served.
    void takenBeforeItServed()
    {
        ShardManager& old = add({{0, 2}, {1, 2}}, true);
        ShardManager& fresh = add({{0, 3}, {1, 3}, {2, 3}}, false);
        m_set->remove(fresh, {1});
        QVERIFY(m_set->isIdle(fresh)); // the rest
        QCOMPARE_EQ(fresh.numbers(), (QList<int>{0, 2}));
        const auto taken = m_set->take(fresh);
        QCOMPARE_EQ(taken->numbers(), (QList<int>{0, 2})); // alive, and the caller's
        QCOMPARE_EQ(m_set->shardIds(), (Shards{{0, 2}, {1, 2}}));
        QCOMPARE_EQ(m_set->managerOf(1), &old);
    }

    //! B7 hand-over: the same ids on both sides.
    void sameShardInTwo()
    {
        const Shards two{{0, 2}, {1, 2}};
        ShardManager& old = add(two, true);
        ShardManager& fresh = add(two, false);
        QCOMPARE_EQ(m_set->shardIds(), two); // each once
        m_set->setServing(fresh, {1}, true);
        m_set->setServing(old, {1}, false);
        QCOMPARE_EQ(m_set->shardIds(), two);
        QCOMPARE_EQ(m_set->managerOf(0), &old);
        QCOMPARE_EQ(m_set->managerOf(1), &fresh);
        QVERIFY(m_set->serves(old, 0) && !m_set->serves(old, 1));
        QVERIFY(!m_set->serves(fresh, 0) && m_set->serves(fresh, 1));
        m_set->remove(old, {1}); // the other one with this number stays
        QCOMPARE_EQ(m_set->managerOf(1), &fresh);
        QCOMPARE_EQ(fresh.shardIds(), two);
        QCOMPARE_EQ(m_set->shardIds(), two);
    }

    //! What a bot says goes to the shard that serves the guild; it is not open, and its refusal says which it was.
    void reachesThoseThatServe()
    {
        ShardManager& old = add({{0, 2}, {1, 2}}, true, 2);
        ShardManager& fresh = add({{0, 4}, {1, 4}, {2, 4}, {3, 4}}, false, 3);
        const GuildId even = guildOn({2, 4});
        const GuildId odd = guildOn({3, 4});
        const auto everybody = [&](const QList<int>& numbers) { return refusals(m_set->setPresence({}, numbers)); };
        QCOMPARE_EQ(everybody({0, 1}).shards, (Shards{{0, 2}, {1, 2}}));
        QCOMPARE_EQ(refusals(m_set->updateVoiceState({.guild = even})).shards, (Shards{{0, 2}}));
        QCOMPARE_EQ(refusals(m_set->requestMembers({.guild = even})).shards, (Shards{{0, 2}}));

        m_set->setServing(fresh, {0, 2}, true);
        m_set->setServing(old, {0}, false);
        const Refused mixed = everybody({0, 1, 2, 3, 9});
        QCOMPARE_EQ(mixed.shards, (Shards{{0, 4}, {1, 2}, {2, 4}})); // 3 of 4 does not serve
        QCOMPARE_EQ(mixed.kinds, QList<Kind>(3, Kind::Refused));
        QCOMPARE_EQ(refusals(m_set->updateVoiceState({.guild = even})).shards, (Shards{{2, 4}}));
        QCOMPARE_EQ(refusals(m_set->updateVoiceState({.guild = odd})).shards, (Shards{{1, 2}}));
        QCOMPARE_EQ(refusals(m_set->requestMembers({.guild = even})).shards, (Shards{{2, 4}}));
        QCOMPARE_EQ(refusals(m_set->requestMembers({.guild = odd})).shards, (Shards{{1, 2}}));
        // Each asked for its own.
        const Refused sounds = refusals(m_set->requestSoundboardSounds({odd, even, guildOn({0, 4}), guildOn({1, 4})}));
        QCOMPARE_EQ(sounds.shards, (Shards{{0, 4}, {1, 2}, {2, 4}}));
        QCOMPARE_EQ(sounds.kinds, QList<Kind>(3, Kind::Refused));
    }

    void reachesNobody()
    {
        add({{0, 4}}, true);
        add({{1, 4}, {2, 4}}, false);
        for (const QFuture<ShardCallResult>& call : {m_set->updateVoiceState({.guild = guildOn({2, 4})}),
                 m_set->requestMembers({.guild = guildOn({3, 4})}), m_set->requestSoundboardSounds({guildOn({1, 4})}),
                 m_set->setPresence({}, {2}), m_set->setPresence({}, {})}) {
            const Refused refused = refusals(call);
            QCOMPARE_EQ(refused.kinds, QList<Kind>{Kind::NoSuchShard});
            QCOMPARE_EQ(refused.shards, (Shards{{0, 0}}));
        }
        // One of ours and one of nobody's.
        const Refused sounds = refusals(m_set->requestSoundboardSounds({guildOn({0, 4}), guildOn({3, 4})}));
        QCOMPARE_EQ(sounds.kinds, (QList<Kind>{Kind::NoSuchShard, Kind::Refused}));
        QCOMPARE_EQ(sounds.shards, (Shards{{0, 0}, {0, 4}}));
    }

    //! A session is restored where the number serves; its count tells whether it fits.
    void restores()
    {
        ShardManager& old = add({{0, 2}, {1, 2}}, true);
        ShardManager& fresh = add({{0, 4}, {1, 4}, {2, 4}, {3, 4}}, false);
        m_set->setServing(fresh, {0, 2}, true);
        m_set->setServing(old, {0}, false);
        Session session;
        session.id = "x";
        session.shard = {0, 2};
        const Refused gone = refusals(m_set->restoreShard(session));
        QCOMPARE_EQ(gone.kinds, QList<Kind>{Kind::WrongTotal}); // by 0 of 4
        session.shard = {1, 4};
        const Refused early = refusals(m_set->restoreShard(session));
        QCOMPARE_EQ(early.kinds, QList<Kind>{Kind::WrongTotal}); // by 1 of 2
        session.shard = {7, 8};
        QCOMPARE_EQ(refusals(m_set->restoreShard(session)).kinds, QList<Kind>{Kind::NoSuchShard});
    }

    //! Reports and commands, with the same ids on both sides: only what the thread did tells who was meant.
    void commandsThoseThatServe()
    {
        const Shards two{{0, 2}, {1, 2}};
        ShardManager& old = add(two, true);
        ShardManager& fresh = add(two, false);
        openWithSessions(old, "old");
        openWithSessions(fresh, "new");
        m_set->setServing(fresh, {1}, true);
        m_set->setServing(old, {1}, false);
        QTRY_COMPARE(ids(m_set->snapshots()), two);
        QTRY_COMPARE(ids(m_set->idleSnapshots(old)), (Shards{{1, 2}}));
        QTRY_COMPARE(ids(m_set->idleSnapshots(fresh)), (Shards{{0, 2}}));

        m_set->command(ShardCommand::Pause, {0, 1, 5});
        QTRY_COMPARE(old.snapshot(0)->state, ShardState::Paused);
        QTRY_COMPARE(fresh.snapshot(1)->state, ShardState::Paused);
        QCOMPARE_EQ(m_set->snapshot(0)->state, ShardState::Paused);
        QCOMPARE_EQ(m_set->snapshot(1)->state, ShardState::Paused);
        QVERIFY(!m_set->snapshot(5));
        // Both came with the same reports, so these were not commanded.
        QCOMPARE_EQ(m_set->idleSnapshots(old).first().state, ShardState::Connecting);
        QCOMPARE_EQ(m_set->idleSnapshots(fresh).first().state, ShardState::Connecting);

        m_set->remove(old, {1});
        QCOMPARE_EQ(ids(m_set->snapshots()), two); // an older report does not bring it back
        QCOMPARE_EQ(ids(m_set->idleSnapshots(old)), Shards());
    }

    void removedAreNotReported()
    {
        ShardManager& only = add({{0, 3}, {1, 3}, {2, 3}}, true);
        openWithSessions(only, "x");
        QTRY_COMPARE(m_set->snapshots().size(), 3);
        m_set->remove(only, {1});
        QCOMPARE_EQ(ids(m_set->snapshots()), (Shards{{0, 3}, {2, 3}})); // at once, not with the next report
        QCOMPARE_EQ(m_set->shardIds(), (Shards{{0, 3}, {2, 3}}));
    }

    void collects_data()
    {
        QTest::addColumn<int>("oldThreads");
        QTest::addColumn<int>("freshThreads");
        QTest::addRow("a thread each") << 1 << 1;
        QTest::addRow("several threads") << 2 << 3;
    }
    void collects()
    {
        QFETCH(int, oldThreads);
        QFETCH(int, freshThreads);
        ShardManager& old = add({{0, 3}, {1, 3}, {2, 3}}, true, oldThreads);
        ShardManager& fresh = add({{0, 3}, {1, 3}, {2, 3}}, false, freshThreads);
        openWithSessions(old, "old");
        openWithSessions(fresh, "new");
        m_set->setServing(fresh, {1}, true);
        m_set->setServing(old, {1}, false);
        int answers = 0;
        QList<QByteArray> sessions;
        const auto ask = [&](QObject* context) {
            answers = 0;
            m_set->collectSessions(context, [&](const QList<Session>& all) {
                ++answers;
                sessions.clear();
                for (const Session& session : all)
                    sessions.append(session.id);
                std::ranges::sort(sessions);
            });
        };
        //! When another question was answered that was asked later.
        const auto answered = [&] {
            bool done = false;
            m_set->collectSessions(this, [&done](const QList<Session>&) { done = true; });
            return QTest::qWaitFor([&] { return done; });
        };
        ask(this);
        QCOMPARE_EQ(answers, 0); // not from within the call
        QVERIFY(answered());
        QCOMPARE_EQ(answers, 1);
        QCOMPARE_EQ(sessions, (QList<QByteArray>{"new-1", "old-0", "old-2"}));

        // What serves when the answers come counts.
        ask(this);
        m_set->setServing(fresh, {0, 2}, true);
        m_set->setServing(old, {0, 2}, false);
        QVERIFY(answered());
        QCOMPARE_EQ(answers, 1);
        QCOMPARE_EQ(sessions, (QList<QByteArray>{"new-0", "new-1", "new-2"}));

        // Of one that was taken out meanwhile nothing is said, but it does not hold up the answer.
        ask(this);
        const auto taken = m_set->take(old);
        QTRY_COMPARE(answers, 1);
        QVERIFY(answered());
        QCOMPARE_EQ(answers, 1);
        QCOMPARE_EQ(sessions, (QList<QByteArray>{"new-0", "new-1", "new-2"}));

        // Nobody is there to hear it.
        auto context = std::make_unique<QObject>();
        ask(context.get());
        context.reset();
        QVERIFY(answered());
        QCOMPARE_EQ(answers, 0);
    }

    void collectsNothing()
    {
        add({{0, 2}, {1, 2}}, true);
        add({{0, 3}, {1, 3}}, false, 2);
        int answers = 0;
        m_set->collectSessions(this, [&](const QList<Session>& sessions) { answers += sessions.isEmpty() ? 1 : 100; });
        QTRY_COMPARE(answers, 1);
    }
};

QTEST_GUILESS_MAIN(TestServingSet)
#include "tst_servingset.moc"
