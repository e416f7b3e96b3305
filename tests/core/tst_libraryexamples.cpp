// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How to use the library: one example for each thing that ShardManager does. They compile and run against the practice
// gateway; take the bodies, with your token and without the address and the timings.

#include "core/vault/sessionfile.h"
#include "core/fleet/shardmanager.h"
#include "tests/support/practicefleet.h"

#include <QtTest/QtTest>

#include <mutex>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

class LibraryExamples : public QObject {
    Q_OBJECT

    JudgedGateway m_gateway{quickGateway(4)};

    //! What every example starts from.
    [[nodiscard]] ShardManager::Options basics() const
    {
        ShardManager::Options options;
        options.config.token = BotToken(practiceToken);
        options.config.intents = defaultIntents;
        options.config.transport = Transport::ZlibStream;
        options.apiUrl = m_gateway.apiUrl(); // leave this out for Discord
        options.config.timings = quickFleet({}).timings; // and this
        return options;
    }
    template <typename Result>
    static bool finished(const QFuture<Result>& call)
    {
        return QTest::qWaitFor([&call] { return call.isFinished(); }, 15000);
    }

private slots:
    void initTestCase() { QVERIFY(m_gateway.start()); }
    void cleanupTestCase() { m_gateway.judge(); }

    //! All shards that Discord recommends, and one handler for the events of all of them (S0.2, S1.2, S1.11).
    void openAll()
    {
        std::atomic<int> messages = 0;
        ShardManager::Options options = basics(); // total = 0: Discord decides
        options.onDispatch = [&messages](const Dispatch& event) {
            // In the shard's thread. The views are gone when this returns: copy what you keep.
            if (event.type == "MESSAGE_CREATE")
                ++messages; // event.shard, event.sequence, event.data …
        };
        ShardManager manager(options);
        QString outcome;
        manager.open(1min).then(&manager, [&outcome](const ShardCallResult& result) {
            outcome = result.isSuccess() ? u"all ready"_s : result.errors.first().text;
        });
        QTRY_COMPARE(outcome, u"all ready"_s);
        QCOMPARE(manager.shardIds().size(), 4);
        QTRY_VERIFY(messages > 0);
    }

    //! A process of its own for some shards of a larger bot (S1.13, S1.30, S4.20).
    void openSome()
    {
        ShardManager::Options options = basics();
        options.total = 8;
        options.numbers = {4, 5};
        ShardManager manager(options);
        const auto opening = manager.open();
        QVERIFY(finished(opening));
        QCOMPARE(manager.shardIds(), (QList<ShardId>{{4, 8}, {5, 8}}));
    }

    //! One shard, with a deadline; withdrawn when nobody wants it any more (S1.4, S1.36, S2.5).
    void openOne()
    {
        ShardManager::Options options = basics();
        options.total = 4;
        options.numbers = {2};
        ShardManager manager(options);
        const QFuture<ShardCallResult> opening = manager.openShard(2, 30s);
        QVERIFY(finished(opening));
        const ShardCallResult result = opening.result();
        for (const ShardError& error : result.errors) {
            if (error.kind == ShardError::Kind::DeadlineExceeded)
                qWarning() << "too slow:" << error.text;
            else if (error.failure == ShardFailure::Authentication)
                qWarning() << "wrong token:" << error.text;
        }
        QVERIFY(result.isSuccess());

        QFuture<ShardCallResult> unwanted = manager.openShard(3);
        const int identifies = m_gateway.identifiesAccepted();
        unwanted.cancel(); // takes it out of the identify queue
        QTRY_VERIFY(manager.snapshot(3) && manager.snapshot(3)->state == ShardState::Stopped);
        QCOMPARE(m_gateway.identifiesAccepted(), identifies);
    }

    //! The state of all shards to a file, and a start from it: not one identify is spent (S1.14, S1.27, S1.28).
    void saveAndResumeAll()
    {
        const QTemporaryDir directory;
        const QString file = directory.filePath(u"sessions.json"_s);
        {
            ShardManager manager(basics());
            QVERIFY(finished(manager.open()));
            const auto closing = manager.close(AfterClose::KeepSession);
            QVERIFY(finished(closing));
            QCOMPARE(SessionFile::save(file, manager.total(), closing.result().sessions), QString());
        }
        const int identifies = m_gateway.identifiesAccepted();
        ShardManager::Options options = basics();
        const LoadResult loaded = SessionFile::load(file);
        for (const Session& session : loaded.saved->sessions)
            options.sessions.insert(session.shard.number, session);
        ShardManager manager(options);
        int resumed = 0;
        connect(&manager, &ShardManager::resumed, &manager,
            [&resumed](ShardId, quint64 /*missed events that were delivered*/) { ++resumed; });
        QVERIFY(finished(manager.open()));
        QCOMPARE(resumed, 4);
        QCOMPARE(m_gateway.identifiesAccepted(), identifies);
    }

    //! One shard is closed, its session kept, and resumed later, here or in another process (S1.5, S1.6, S1.29).
    void closeAndResumeOne()
    {
        ShardManager manager(basics());
        QVERIFY(finished(manager.open()));
        const auto closing = manager.closeShard(1, AfterClose::KeepSession);
        QVERIFY(finished(closing));
        const Session session = closing.result().sessions.value(0); // a secret, as the token is
        const auto resuming = manager.resumeShard(session, 30s);
        QVERIFY(finished(resuming) && resuming.result().isSuccess());
    }

    //! Which shard serves a guild, and how it is (S0.12, S1.7, S1.8, S1.9, S1.35).
    void lookUp()
    {
        ShardManager manager(basics());
        QVERIFY(finished(manager.open()));
        const GuildId guild = m_gateway.guildsOf({3, 4}).first();
        const std::optional<ShardId> owner = manager.shardByGuild(guild);
        QCOMPARE(owner, (ShardId{3, 4}));
        const auto isReady = [](const ShardSnapshot& shard) { return shard.state == ShardState::Ready; };
        // A snapshot is up to a quarter of a second old.
        QTRY_COMPARE(std::ranges::count_if(manager.snapshots(), isReady), 4); // S1.34
        const ShardSnapshot shard = *manager.snapshot(owner->number);
        QCOMPARE(shard.state, ShardState::Ready); // shard.latency, shard.guilds, shard.eventsPerSecond …
    }

    //! What happens to connections (S1.23, S2.10–S2.15, S4.10–S4.13).
    void listen()
    {
        QStringList story;
        ShardManager::Options options = basics();
        options.total = 1;
        options.config.presence = Presence{u"dnd"_s, 3, u"the shards"_s}; // S1.33; shown by new sessions too (S2.15)
        options.onClose = [&story](ShardId shard, const ShardError& error, bool willReconnect) {
            story << u"closed %1 (%2), %3"_s.arg(shard.number)
                         .arg(error.closeCode.value_or(0))
                         .arg(willReconnect ? u"comes back"_s : u"is gone"_s);
        };
        ShardManager manager(options);
        connect(&manager, &ShardManager::ready, &manager, [&story] { story << u"ready"_s; });
        connect(&manager, &ShardManager::allGuildsReady, &manager, [&story] { story << u"all guilds"_s; });
        connect(&manager, &ShardManager::resumed, &manager, [&story] { story << u"resumed"_s; });
        connect(&manager, &ShardManager::reconnected, &manager, [&story] { story << u"new session"_s; });
        connect(&manager, &ShardManager::failed, &manager, [&story](const ShardError& error) {
            story << (error.failure == ShardFailure::Authentication ? u"token refused"_s : error.text);
        });
        QVERIFY(finished(manager.open()));
        QTRY_VERIFY(story.contains(u"all guilds"_s));
        m_gateway.inject({Simulator::FaultKind::Close, 4000}, {0});
        QTRY_VERIFY(story.contains(u"resumed"_s));
        m_gateway.inject({Simulator::FaultKind::Close, 4009}, {0});
        QTRY_VERIFY(story.contains(u"new session"_s));
        QTRY_COMPARE(story.count(u"all guilds"_s), 2);
        m_gateway.inject({Simulator::FaultKind::Close, 4004}, {0});
        QTRY_VERIFY(story.contains(u"token refused"_s));
        QCOMPARE(story,
            (QStringList{u"ready"_s, u"all guilds"_s, u"closed 0 (4000), comes back"_s, u"resumed"_s,
                u"closed 0 (4009), comes back"_s, u"ready"_s, u"new session"_s, u"all guilds"_s,
                u"closed 0 (4004), is gone"_s, u"token refused"_s}));
    }

    //! A bot that grows: a shard that Discord finds too large is split (S1.16–S1.18, S1.24).
    void autoScaling()
    {
        Simulator::SimulatorOptions world = quickGateway(1);
        world.maxGuildsPerShard = 120; // of 200
        JudgedGateway growing(world);
        QVERIFY(growing.start());
        ShardManager::Options options = basics();
        options.apiUrl = growing.apiUrl();
        options.autoScaling = true; // options.splitCount = 2
        ShardManager manager(options);
        connect(&manager, &ShardManager::split, &manager, [](ShardId shard, const QList<ShardId>& parts) {
            qInfo() << "shard" << shard.number << "of" << shard.total << "became" << parts.size();
        });
        QVERIFY(finished(manager.open()));
        QCOMPARE(manager.shardIds(), (QList<ShardId>{{0, 2}, {1, 2}}));
    }

    //! What a bot says to the gateway (S2.8, S2.9, S4.27): Discord's limits are kept, refusals come in words.
    void commands()
    {
        std::mutex mutex;
        std::map<QByteArray, QSet<int>> answeredBy; // event type → shards
        ShardManager::Options options = basics();
        options.config.intents = defaultIntents | (1U << 1) | (1U << 7); // members, voice states
        options.onDispatch = [&](const Dispatch& event) {
            const std::scoped_lock lock(mutex);
            answeredBy[QByteArray(event.type.data(), qsizetype(event.type.size()))].insert(event.shard.number);
        };
        const auto answers = [&](const QByteArray& type) {
            const std::scoped_lock lock(mutex);
            return answeredBy[type];
        };
        ShardManager manager(options);
        QVERIFY(finished(manager.open()));

        const auto presence = manager.setPresence({u"idle"_s, 0, u"chess"_s}, manager.numbers());
        QVERIFY(finished(presence) && presence.result().isSuccess());
        const auto tooLong = manager.setPresence({u"idle"_s, 0, QString(5000, u'x')}, {0});
        QVERIFY(finished(tooLong));
        QCOMPARE(tooLong.result().errors.value(0).kind, ShardError::Kind::Refused);
        QVERIFY(tooLong.result().errors[0].text.contains(u"4096"_s));

        const GuildId guild = m_gateway.guildsOf({2, 4}).first();
        const auto voice = manager.updateVoiceState({guild, guild.value + 1, false, true});
        QVERIFY(finished(voice) && voice.result().isSuccess());
        QSignalSpy members(&manager, &ShardManager::membersReceived);
        const auto request = manager.requestMembers({.guild = guild, .nonce = "mine"});
        QVERIFY(finished(request) && request.result().isSuccess());
        QTRY_COMPARE(members.size(), 1);
        QCOMPARE(members[0][1].toByteArray(), QByteArray("mine"));
        QTRY_VERIFY(answers("GUILD_MEMBERS_CHUNK") == QSet<int>{2}); // the shard that owns the guild

        QList<GuildId> two{m_gateway.guildsOf({1, 4}).first(), m_gateway.guildsOf({3, 4}).first()};
        const auto sounds = manager.requestSoundboardSounds(two);
        QVERIFY(finished(sounds) && sounds.result().isSuccess());
        QTRY_VERIFY((answers("SOUNDBOARD_SOUNDS") == QSet<int>{1, 3})); // each asked for its own

        const auto nowhere = ShardManager(basics()).updateVoiceState({guild, std::nullopt});
        QCOMPARE(nowhere.result().errors.value(0).kind, ShardError::Kind::NoSuchShard); // not open, no shards yet
    }

    //! Who may identify when is for you to say, on whatever your processes share (S1.21, S1.22, S3.16).
    void ownPermits()
    {
        class MyPermits : public IdentifyPermits { // here: one after the other, in the order they ask
        public:
            void request(const IdentifyTicket& ticket, const SessionLoss&) override
            {
                m_waiting.append(ticket);
                next();
            }
            void cancel(const IdentifyTicket& ticket) override
            {
                m_waiting.removeAll(ticket);
                if (m_granted == ticket)
                    m_granted.reset();
                next();
            }
            void cancelGeneration(int generation) override
            {
                m_waiting.removeIf([generation](const auto& ticket) { return ticket.generation == generation; });
            }
            void written(const IdentifyTicket&, std::chrono::steady_clock::time_point) override
            {
                // Discord wants 5 s between two of one key; the practice gateway of this test 60 ms.
                QTimer::singleShot(80ms, this, [this] {
                    m_granted.reset();
                    next();
                });
            }
            void ready(const IdentifyTicket&) override { }
            void throttled() override { }
            void forgive(const IdentifyTicket&) override { }

        private:
            void next()
            {
                if (m_granted || m_waiting.isEmpty())
                    return;
                m_granted = m_waiting.takeFirst();
                emit granted(*m_granted);
            }
            QList<IdentifyTicket> m_waiting;
            std::optional<IdentifyTicket> m_granted;
        };
        MyPermits permits; // must outlive the manager
        ShardManager::Options options = basics();
        options.permits = &permits;
        ShardManager manager(options);
        const auto opening = manager.open();
        QVERIFY(finished(opening) && opening.result().isSuccess());
    }
};

QTEST_GUILESS_MAIN(LibraryExamples)
#include "tst_libraryexamples.moc"
