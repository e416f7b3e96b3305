// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultstore.h"

#include "core/vault/sessionfile.h"
#include "core/vault/sessionjournal.h"
#include "tests/support/smalldisk.h"

#include <QtCore/QDir>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <limits>

#include <sys/stat.h>
#include <unistd.h>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

using Kind = SessionChange::Kind;

const QByteArray secret = "0123456789abcdef01234567";
const QDateTime start({2026, 11, 20}, {10, 0, 0}, Qt::UTC);

Session sessionOf(int number, int total = 4)
{
    Session session;
    session.shard = {number, total};
    session.id = secret + QByteArray::number(100 + number);
    session.sequence = 1000 * (number + 1);
    session.resumeUrl = QUrl(u"wss://gateway-us-east1-b.discord.gg"_s);
    session.applicationId = "1001";
    session.userId = "1002";
    session.createdAt = start.addSecs(-3600);
    session.lastEventAt = start.addSecs(-1);
    session.aliveAt = start;
    session.guilds = {GuildId{197038439483310086u + quint64(number)}, GuildId{9223372036854775809u}};
    session.unavailable = {GuildId{9223372036854775809u}};
    return session;
}

QList<Session> fourSessions()
{
    return {sessionOf(0), sessionOf(1), sessionOf(2), sessionOf(3)};
}

SessionChange whole(const Session& session)
{
    return {Kind::Whole, session};
}

//! What a shard thread sends: no roster.
SessionChange progress(int number, qint64 sequence, int closedWith = 0)
{
    Session session;
    session.shard = {number, 4};
    session.id = sessionOf(number).id;
    session.sequence = sequence;
    session.lastEventAt = start.addSecs(5);
    session.aliveAt = start.addSecs(5);
    session.closedWith = closedWith;
    return {Kind::Progress, session};
}

SessionChange only(Kind kind, int number, int total = 4)
{
    Session session;
    session.shard = {number, total};
    return {kind, session};
}

uint modeOf(const QString& path)
{
    struct stat status { };
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void setContent(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE_EQ(file.write(bytes), bytes.size());
}

QMap<int, qint64> sequencesOf(const VaultStore::Opened& opened)
{
    QMap<int, qint64> sequences;
    if (opened.saved) {
        for (const Session& session : opened.saved->sessions)
            sequences[session.shard.number] = session.sequence;
    }
    return sequences;
}

} // namespace

class TestVaultStore : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_root = std::make_unique<QTemporaryDir>();
        QVERIFY(m_root->isValid());
        m_directory = m_root->filePath(u"state"_s);
        m_now = start;
    }

    void c50NothingThere()
    {
        VaultStore store = make();
        const auto opened = store.open();
        QVERIFY(!opened.saved);
        QCOMPARE_EQ(opened.error, QString());
        QCOMPARE_EQ(opened.warnings, QStringList());
        QVERIFY(!store.session({0, 4}));
        // A mark of nothing makes nothing.
        QCOMPARE_EQ(store.append({}, {}), QString());
        QCOMPARE_EQ(store.compact(), QString());
        QVERIFY(!QFile::exists(m_directory));
    }

    void c50RoundTrip()
    {
        VaultStore store = make();
        const RecordingMark recording{u"/var/lib/rec.jsonl"_s, 4711};
        QCOMPARE_EQ(store.replace(4, fourSessions(), recording), QString());
        m_now = start.addSecs(10);
        Session ahead = progress(1, 1500, 4000).session;
        ahead.delivered = 1600;
        const RecordingMark later{u"/var/lib/rec.jsonl"_s, 9000};
        QCOMPARE_EQ(store.append({progress(0, 1234), {Kind::Progress, ahead}}, later), QString());

        const auto opened = make().open();
        QVERIFY2(opened.saved, qPrintable(opened.error));
        QCOMPARE_EQ(opened.warnings, QStringList());
        QVERIFY(opened.recording == later);
        QCOMPARE_EQ(opened.saved->shardCount, 4);
        QCOMPARE_EQ(opened.saved->applicationId, "1001");
        QCOMPARE_EQ(opened.saved->userId, "1002");
        QList<Session> expected = fourSessions();
        expected[0].sequence = 1234;
        expected[0].lastEventAt = start.addSecs(5);
        expected[1].sequence = 1500;
        expected[1].delivered = 1600;
        expected[1].closedWith = 4000;
        expected[1].lastEventAt = expected[1].aliveAt = start.addSecs(5); // its connection had ended then
        for (const int connected : {0, 2, 3})
            expected[connected].aliveAt = m_now;
        for (int number = 0; number < 4; ++number)
            QVERIFY2(opened.saved->sessions.at(number) == expected.at(number), qPrintable(QString::number(number)));
        // The same after the journal's news has gone into the file.
        QCOMPARE_EQ(store.compact(), QString());
        const auto compacted = make().open();
        QVERIFY(compacted.saved->sessions == expected);
        QVERIFY(compacted.recording == later);
        // Each with its roster.
        QVERIFY(store.session({2, 4}) == expected[2]);
        QVERIFY(!store.session({2, 8}));
    }

    void changes_data()
    {
        QTest::addColumn<QList<SessionChange>>("changes");
        QTest::addColumn<QMap<int, qint64>>("sequences");
        QTest::addColumn<int>("held");
        Session other = sessionOf(1);
        other.id = secret + "999";
        other.sequence = 1;
        SessionChange otherOn = progress(1, 7);
        otherOn.session.id = other.id;
        Session none = sessionOf(2);
        none.id.clear();
        using Changes = QList<SessionChange>;
        using Map = QMap<int, qint64>;
        const auto row = [](const char* name, const Changes& changes, const Map& sequences, int held = 0) {
            QTest::addRow("C50 %s", name) << changes << sequences << held;
        };
        row("nothing", {}, {{0, 1000}, {1, 2000}, {2, 3000}, {3, 4000}});
        row("progress", {progress(1, 2001), progress(1, 2002)}, {{0, 1000}, {1, 2002}, {2, 3000}, {3, 4000}});
        row("gone", {only(Kind::Gone, 1)}, {{0, 1000}, {2, 3000}, {3, 4000}});
        row("gone, of another count", {only(Kind::Gone, 1, 8)}, {{0, 1000}, {1, 2000}, {2, 3000}, {3, 4000}});
        row("another session", {whole(other)}, {{0, 1000}, {1, 1}, {2, 3000}, {3, 4000}});
        row("another session goes on", {whole(other), otherOn}, {{0, 1000}, {1, 7}, {2, 3000}, {3, 4000}});
        row("gone and another", {only(Kind::Gone, 1), whole(other)}, {{0, 1000}, {1, 1}, {2, 3000}, {3, 4000}});
        row("another and gone", {whole(other), only(Kind::Gone, 1)}, {{0, 1000}, {2, 3000}, {3, 4000}});
        row("a session without an id", {whole(none)}, {{0, 1000}, {1, 2000}, {3, 4000}});
        row("held", {only(Kind::Held, 1)}, {{0, 1000}, {2, 3000}, {3, 4000}}, 1);
        row("held and again in use", {only(Kind::Held, 1), whole(other)}, {{0, 1000}, {1, 1}, {2, 3000}, {3, 4000}});
        row("of another count", {whole(sessionOf(5, 8))}, {{0, 1000}, {1, 2000}, {2, 3000}, {3, 4000}, {5, 6000}});
        // The record of another session must have been lost. What was there before it is over.
        row("progress of an unknown session", {otherOn}, {{0, 1000}, {2, 3000}, {3, 4000}});
    }
    void changes()
    {
        QFETCH(QList<SessionChange>, changes);
        using Map = QMap<int, qint64>;
        QFETCH(Map, sequences);
        QFETCH(int, held);
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QCOMPARE_EQ(store.append(changes, {}), QString());
        for (const bool compacted : {false, true}) {
            if (compacted)
                QCOMPARE_EQ(store.compact(), QString());
            const auto opened = make().open();
            QVERIFY2(opened.saved, qPrintable(opened.error));
            QCOMPARE_EQ(sequencesOf(opened), sequences);
            QCOMPARE_EQ(opened.saved->held.size(), held);
        }
    }

    void c50FirstChangeMakesTheFile()
    {
        VaultStore store = make();
        QVERIFY(!store.open().saved);
        QCOMPARE_EQ(store.append({whole(sessionOf(3))}, {u"/r"_s, 5}), QString());
        const auto opened = make().open();
        QVERIFY(opened.saved);
        QCOMPARE_EQ(opened.saved->shardCount, 4);
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{3, 4000}}));
        QCOMPARE_EQ(opened.recording.position, 5);
    }

    void c50AnotherProcessGoesOn()
    {
        QCOMPARE_EQ(make().replace(4, fourSessions(), {}), QString());
        for (int process = 1; process <= 3; ++process) {
            VaultStore store = make();
            QVERIFY(store.open().saved);
            QCOMPARE_EQ(store.append({progress(process, 10000 + process)}, {}), QString());
        }
        QCOMPARE_EQ(sequencesOf(make().open()), (QMap<int, qint64>{{0, 1000}, {1, 10001}, {2, 10002}, {3, 10003}}));
    }

    void c50MarkAlone()
    {
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        const QByteArray file = contentOf(store.file());
        const qsizetype before = contentOf(store.journal()).size();
        m_now = start.addSecs(600);
        QCOMPARE_EQ(store.append({}, {}), QString());
        QVERIFY(contentOf(store.journal()).size() - before < 300);
        QCOMPARE_EQ(contentOf(store.file()), file);
        const auto opened = make().open();
        QCOMPARE_EQ(opened.saved->sessions.size(), 4);
        for (const Session& session : opened.saved->sessions)
            QCOMPARE_EQ(session.aliveAt, m_now);
    }

    //! Issue 5, item 1: a torn journal loses only its torn record, and says so.
    void b10JournalCutAtEveryByte()
    {
        History history = writeHistory();
        const QByteArray journal = contentOf(history.journal);
        qsizetype lines = 0;
        for (qsizetype size = 0; size <= journal.size(); ++size) {
            if (size > 0 && journal[size - 1] == '\n')
                ++lines;
            setContent(history.journal, journal.first(size));
            VaultStore store = make();
            const auto opened = store.open();
            QVERIFY2(opened.saved, qPrintable(opened.error));
            const qsizetype next = std::min(lines + 1, history.states.size() - 1);
            const auto found = sequencesOf(opened);
            // The last line may be whole without its end.
            const bool isAsExpected
                = found == history.states.at(std::max<qsizetype>(lines, 1)) || found == history.states.at(next);
            QVERIFY2(isAsExpected, qPrintable(QString::number(size)));
            if (size > 0 && journal[size - 1] != '\n' && found == history.states.at(std::max<qsizetype>(lines, 1))
                && history.states.at(lines) != history.states.at(next))
                QVERIFY2(!opened.warnings.isEmpty(), qPrintable(QString::number(size)));
            if (size % 61 == 0) { // and it goes on from there
                QCOMPARE_EQ(store.append({progress(2, 77777)}, {}), QString());
                auto expected = found;
                if (expected.contains(2))
                    expected[2] = 77777;
                const auto again = make().open();
                QCOMPARE_EQ(sequencesOf(again), expected);
                QCOMPARE_EQ(again.warnings, QStringList());
                setContent(history.file, history.fileContent);
            }
        }
        QCOMPARE_EQ(lines, history.states.size() - 1);
    }

    //! Issue 5, item 1: a corrupted journal loses only its damaged record.
    void b10JournalWithEveryByteChanged()
    {
        const History history = writeHistory();
        const QByteArray journal = contentOf(history.journal);
        for (qsizetype at = 0; at < journal.size(); ++at) {
            QByteArray damaged = journal;
            damaged[at] = char(damaged[at] ^ 1);
            setContent(history.journal, damaged);
            const auto opened = make().open();
            const QByteArray where = "byte " + QByteArray::number(at) + ": " + journal.mid(at - 10, 20);
            QVERIFY2(opened.saved, where);
            const auto found = sequencesOf(opened);
            int wrong = 0;
            for (int shard = 0; shard < 4; ++shard) {
                const qint64 sequence = found.value(shard, -1);
                const bool wasOnce = std::ranges::any_of(
                    history.states, [&](const auto& state) { return state.value(shard, -1) == sequence; });
                // Where the record of a newer session is lost, the older one is over all the same.
                QVERIFY2(wasOnce || (shard == 1 && sequence < 0), where);
                wrong += sequence == history.states.last().value(shard, -1) ? 0 : 1;
            }
            QVERIFY2(wrong <= 1, where);
            if (wrong > 0)
                QVERIFY2(!opened.warnings.isEmpty(), where);
            for (const QString& warning : opened.warnings)
                QVERIFY(!warning.contains(QString::fromLatin1(secret)));
        }
    }

    //! Issue 5, item 1: what a crash between two steps of writing anew leaves.
    void b10CrashBetweenSteps_data()
    {
        QTest::addColumn<QString>("left");
        for (const char* left : {"old journal", "no journal", "empty journal", "half a header", "new journal",
                 "temporary file", "old file, new temporary file", "journal of zeros"})
            QTest::addRow("B10 %s", left) << QString::fromLatin1(left);
    }
    void b10CrashBetweenSteps()
    {
        QFETCH(QString, left);
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QCOMPARE_EQ(store.append({progress(0, 1111), only(Kind::Gone, 3), progress(1, 2222)}, {u"/r"_s, 7}), QString());
        const QByteArray oldFile = contentOf(store.file());
        const QByteArray oldJournal = contentOf(store.journal());
        QCOMPARE_EQ(store.compact(), QString());
        const QByteArray newFile = contentOf(store.file());
        const QByteArray newJournal = contentOf(store.journal());
        QVERIFY(oldFile != newFile);
        QVERIFY(newJournal.size() < oldJournal.size());
        if (left == "old journal"_L1)
            setContent(store.journal(), oldJournal);
        else if (left == "no journal"_L1)
            QVERIFY(QFile::remove(store.journal()));
        else if (left == "empty journal"_L1)
            setContent(store.journal(), {});
        else if (left == "half a header"_L1)
            setContent(store.journal(), newJournal.first(newJournal.size() / 2));
        else if (left == "journal of zeros"_L1)
            setContent(store.journal(), QByteArray(4096, '\0'));
        else if (left == "temporary file"_L1)
            setContent(store.journal() + u".aXbYcZ"_s, newJournal.first(20));
        else if (left == "old file, new temporary file"_L1) {
            setContent(store.file() + u".aXbYcZ"_s, newFile.first(newFile.size() / 2));
            setContent(store.file(), oldFile);
            setContent(store.journal(), oldJournal);
        }
        const QMap<int, qint64> expected{{0, 1111}, {1, 2222}, {2, 3000}};
        VaultStore next = make();
        const auto opened = next.open();
        QCOMPARE_EQ(sequencesOf(opened), expected);
        QCOMPARE_EQ(opened.recording.position, 7);
        // And what comes then is kept too, in a process that crashed before it could do anything else.
        QCOMPARE_EQ(next.append({progress(2, 3333)}, {}), QString());
        const auto again = make().open();
        QCOMPARE_EQ(sequencesOf(again), (QMap<int, qint64>{{0, 1111}, {1, 2222}, {2, 3333}}));
        QCOMPARE_EQ(again.warnings, QStringList());
    }

    //! The journal of what was replaced would bring back what is over.
    void b10CrashWhileReplacing()
    {
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QCOMPARE_EQ(
            store.append({progress(0, 1111), only(Kind::Gone, 3), whole(sessionOf(1))}, {u"/r"_s, 7}), QString());
        const QByteArray oldJournal = contentOf(store.journal());
        Session later = sessionOf(0);
        later.sequence = 1500;
        QCOMPARE_EQ(store.replace(4, {later, sessionOf(3)}, {}), QString());
        setContent(store.journal(), oldJournal);
        const auto opened = make().open();
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{0, 1500}, {3, 4000}}));
        QCOMPARE_EQ(opened.recording.position, 0);
    }

    void b10FileTakenAway()
    {
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QCOMPARE_EQ(store.append({progress(0, 1111)}, {}), QString());
        const QByteArray journal = contentOf(store.journal());
        QVERIFY(QFile::remove(store.file()));
        // The operator wants to begin anew: the journal alone brings nothing back.
        const auto opened = make().open();
        QVERIFY(!opened.saved);
        QCOMPARE_EQ(opened.warnings.size(), 1);
        // While it runs, it goes on with what it is told, and knows that something is missing.
        QVERIFY(!store.isIncomplete());
        QCOMPARE_EQ(store.append({whole(sessionOf(1))}, {}), QString());
        QVERIFY(store.isIncomplete());
        QCOMPARE_EQ(sequencesOf(make().open()), (QMap<int, qint64>{{1, 2000}}));
        setContent(store.journal(), journal); // of the file that was taken
        QCOMPARE_EQ(sequencesOf(make().open()), (QMap<int, qint64>{{1, 2000}}));
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QVERIFY(!store.isIncomplete());
        QCOMPARE_EQ(sequencesOf(make().open()).size(), 4);
        // The journal alone.
        QVERIFY(QFile::remove(store.journal()));
        QCOMPARE_EQ(store.append({progress(1, 2001)}, {}), QString());
        QVERIFY(store.isIncomplete());
        QCOMPARE_EQ(sequencesOf(make().open()).value(1), 2001);
        QCOMPARE_EQ(store.append({progress(2, 3001)}, {}), QString());
        QCOMPARE_EQ(sequencesOf(make().open()).value(1), 2001);
        // The whole directory.
        QVERIFY(QDir(m_directory).removeRecursively());
        QCOMPARE_EQ(store.append({whole(sessionOf(1))}, {}), QString());
        QCOMPARE_EQ(sequencesOf(make().open()), (QMap<int, qint64>{{1, 2000}}));
    }

    void b10CompactsByItself()
    {
        VaultStore store = make();
        QList<Session> sessions = fourSessions();
        for (quint64 i = 0; i < 1000; ++i)
            sessions[0].guilds.append(GuildId{i << 22});
        QCOMPARE_EQ(store.replace(4, sessions, {}), QString());
        const QByteArray first = contentOf(store.file());
        QList<SessionChange> changes;
        for (int i = 0; i < 500; ++i)
            changes.append(progress(i % 4, 5000 + i));
        qint64 largest = 0;
        int batches = 0;
        for (; contentOf(store.file()) == first; ++batches) {
            QVERIFY(batches < 500);
            largest = std::max(largest, QFileInfo(store.journal()).size());
            QCOMPARE_EQ(store.append(changes, {}), QString());
        }
        QVERIFY2(largest > 3 << 20, qPrintable(QString::number(largest)));
        QVERIFY(QFileInfo(store.journal()).size() < 1000);
        QCOMPARE_EQ(store.append({progress(0, 9999)}, {}), QString());
        const auto opened = make().open();
        QCOMPARE_EQ(opened.warnings, QStringList());
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{0, 9999}, {1, 5497}, {2, 5498}, {3, 5499}}));
        QVERIFY(opened.saved->sessions[0].guilds == sessions[0].guilds);
    }

    void b10DiskFull()
    {
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QCOMPARE_EQ(store.append({progress(0, 1001)}, {}), QString());
        const QByteArray before = contentOf(store.journal());
        Session other = sessionOf(1);
        other.id = secret + "999";
        SessionChange otherOn = progress(1, 2100);
        otherOn.session.id = other.id;
        {
            const SmallDisk small(rlim_t(before.size() + 100));
            const QString error = store.append({progress(0, 1002), whole(other), only(Kind::Held, 2)}, {u"/r"_s, 1});
            QVERIFY2(error.contains(store.journal()), qPrintable(error));
            QCOMPARE_EQ(contentOf(store.journal()), before); // no half batch
            QVERIFY(!store.append({otherOn, progress(0, 1003)}, {u"/r"_s, 2}).isEmpty());
            QVERIFY(!store.append({only(Kind::Gone, 3)}, {u"/r"_s, 3}).isEmpty());
            QCOMPARE_EQ(contentOf(store.journal()), before);
            QCOMPARE_EQ(sequencesOf(make().open()).value(0), 1001);
            QVERIFY(store.session({1, 4})->id == other.id); // what it was told, it tells
        }
        // Room again: all that was missed comes with the next batch, which may be empty.
        QCOMPARE_EQ(store.append({}, {u"/r"_s, 4}), QString());
        const auto opened = make().open();
        QCOMPARE_EQ(opened.warnings, QStringList());
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{0, 1003}, {1, 2100}}));
        QCOMPARE_EQ(opened.saved->held.size(), 1);
        QVERIFY(opened.saved->sessions[1].guilds == other.guilds);
        QCOMPARE_EQ(opened.recording.position, 4);
    }

    void b10DiskFullWhileReplacing()
    {
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QCOMPARE_EQ(store.append({only(Kind::Held, 2)}, {}), QString());
        const QByteArray before = contentOf(store.file());
        {
            const SmallDisk small(rlim_t(QFileInfo(store.journal()).size() + 20));
            QVERIFY(!store.append({only(Kind::Held, 3)}, {}).isEmpty());
            QVERIFY(!store.replace(8, {sessionOf(0, 8), sessionOf(1, 8)}, {}).isEmpty());
            QCOMPARE_EQ(contentOf(store.file()), before);
            QCOMPARE_EQ(QDir(m_directory).entryList(QDir::Files | QDir::Hidden).size(), 2); // no litter
        }
        QCOMPARE_EQ(store.append({}, {}), QString());
        const auto opened = make().open();
        QCOMPARE_EQ(opened.saved->shardCount, 8);
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{0, 1000}, {1, 2000}}));
        QCOMPARE_EQ(opened.saved->sessions.first().shard.total, 8);
        QCOMPARE_EQ(opened.saved->held.size(), 2);
    }

    void b10CannotCompact()
    {
        // The batch is safe though there is no room for the file: that is no error of append().
        VaultStore store = make();
        QList<Session> sessions = fourSessions();
        for (quint64 i = 0; i < 3000; ++i)
            sessions[0].guilds.append(GuildId{i << 22});
        QCOMPARE_EQ(store.replace(4, sessions, {}), QString());
        const QByteArray file = contentOf(store.file());
        {
            const SmallDisk small(2000);
            QVERIFY(!store.compact().isEmpty());
            QCOMPARE_EQ(contentOf(store.file()), file);
            QCOMPARE_EQ(store.append({progress(0, 1001)}, {}), QString());
        }
        QCOMPARE_EQ(sequencesOf(make().open()).value(0), 1001);
    }

    void b10Permissions()
    {
        const auto mask = umask(0);
        const auto restore = qScopeGuard([mask] { umask(mask); });
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QCOMPARE_EQ(store.append({progress(0, 1001)}, {}), QString());
        QCOMPARE_EQ(modeOf(m_directory), 0700u);
        QCOMPARE_EQ(modeOf(store.file()), 0600u);
        QCOMPARE_EQ(modeOf(store.journal()), 0600u);
        for (const QString& path : {store.file(), store.journal()}) {
            QCOMPARE_EQ(chmod(qPrintable(path), 0644), 0);
            const auto opened = make().open();
            QCOMPARE_EQ(opened.warnings.size(), 1);
            QVERIFY2(opened.warnings.first().contains(path), qPrintable(opened.warnings.first()));
            QCOMPARE_EQ(modeOf(path), 0600u);
        }
    }

    void b10NoLinkIsFollowed()
    {
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        const QString elsewhere = m_root->filePath(u"elsewhere"_s);
        QVERIFY(QFile::copy(store.journal(), elsewhere));
        const QByteArray before = contentOf(elsewhere);
        QVERIFY(QFile::remove(store.journal()));
        QVERIFY(QFile::link(elsewhere, store.journal()));
        VaultStore next = make();
        QVERIFY(next.open().saved);
        QVERIFY(!next.append({progress(0, 1001)}, {}).isEmpty());
        QCOMPARE_EQ(contentOf(elsewhere), before);
    }

    //! Found by fuzzing: after the largest generation there is no next one.
    void b10JournalOfTheLastGeneration()
    {
        const qint64 last = std::numeric_limits<qint64>::max();
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        setContent(store.file(), "no JSON");
        const SessionJournal lines({}, last);
        setContent(store.journal(), lines.header() + lines.batch({whole(sessionOf(0))}, {}, start));
        const auto opened = make().open();
        QVERIFY(!opened.saved);
        QCOMPARE_EQ(opened.error, QString());
        QVERIFY(!opened.warnings.isEmpty());
        const SessionJournal before({}, last - 1);
        setContent(store.journal(), before.header() + before.batch({whole(sessionOf(0))}, {}, start));
        QCOMPARE_EQ(sequencesOf(make().open()), (QMap<int, qint64>{{0, 1000}}));
    }

    //! Sessions expire on disk.
    void b10Expire()
    {
        VaultStore store = make();
        QList<Session> sessions = fourSessions();
        sessions[0].closedWith = sessions[1].closedWith = 4000;
        sessions[1].lastEventAt = sessions[1].aliveAt = {}; // unknown, from another library's file
        QCOMPARE_EQ(store.replace(4, sessions, {}), QString());
        QCOMPARE_EQ(store.append({only(Kind::Held, 2)}, {}), QString());
        m_now = start.addDays(7).addSecs(-1);
        QCOMPARE_EQ(sequencesOf(make().open()).size(), 3);
        m_now = start.addDays(7).addSecs(1);
        VaultStore next = make();
        const auto opened = next.open();
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{1, 2000}}));
        QCOMPARE_EQ(opened.saved->held.size(), 0);
        QCOMPARE_EQ(opened.warnings.size(), 1);
        QVERIFY2(opened.warnings.first().contains("7 days"_L1), qPrintable(opened.warnings.first()));
        QVERIFY(contentOf(next.file()).contains(sessions[0].id)); // open() writes nothing
        QCOMPARE_EQ(next.append({}, {}), QString());
        QVERIFY(!contentOf(next.file()).contains(sessions[0].id));
        QVERIFY(contentOf(next.file()).contains(sessions[1].id));
        QVERIFY(!contentOf(next.file()).contains(sessions[3].id)); // was open to its end: not alive again by that
        QCOMPARE_EQ(make().open().warnings, QStringList());
    }

    void b10HeldStayWhenReplaced()
    {
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QCOMPARE_EQ(store.append({only(Kind::Held, 1), only(Kind::Held, 2)}, {}), QString());
        QCOMPARE_EQ(store.replace(2, {sessionOf(0, 2), sessionOf(2, 4)}, {}), QString());
        const auto opened = make().open();
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{0, 1000}, {2, 3000}}));
        QCOMPARE_EQ(opened.saved->held.size(), 1);
        QVERIFY(opened.saved->held.first() == sessionOf(1));
        QVERIFY(store.session({1, 4}) == sessionOf(1));
    }

    //! Issue 5, item 6.
    void b10Sealed()
    {
        const RecordSeal seal(RecordSeal::newKey());
        const auto sealed = [&] { return VaultStore(m_directory, seal, [this] { return m_now; }); };
        VaultStore store = sealed();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QCOMPARE_EQ(
            store.append({progress(0, 1001), whole(sessionOf(1)), only(Kind::Gone, 3)}, {u"/r"_s, 3}), QString());
        for (const QString& path : {store.file(), store.journal()}) {
            QVERIFY(!contentOf(path).contains(secret));
            QVERIFY(contentOf(path).contains(seal.keyName()));
            QVERIFY(!contentOf(path).contains("shard_id"));
        }
        QVERIFY(QJsonDocument::fromJson(contentOf(store.file())).isObject());
        const auto opened = sealed().open();
        QVERIFY2(opened.saved, qPrintable(opened.error));
        QCOMPARE_EQ(opened.warnings, QStringList());
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{0, 1001}, {1, 2000}, {2, 3000}}));
        QVERIFY(opened.saved->sessions[2] == sessionOf(2));
        QVERIFY(store.session({2, 4}) == sessionOf(2));
        // Somebody who can write there, but has no key, changes nothing: neither the head's owner …
        QByteArray file = contentOf(store.file());
        QJsonObject document = QJsonDocument::fromJson(file).object();
        document["application_id"_L1] = u"6666"_s;
        document["shard_count"_L1] = 8;
        document.remove("check"_L1);
        document.remove("head"_L1);
        setContent(store.file(), QJsonDocument(document).toJson());
        const auto changed = sealed().open();
        QVERIFY(changed.saved->sessions[2] == sessionOf(2));
        // … nor a record of his own, nor one of an older journal.
        setContent(store.file(), file);
        const QByteArray oldJournal = contentOf(store.journal());
        const QByteArray gone = oldJournal.split('\n').at(3); // of shard 3
        QCOMPARE_EQ(store.append({whole(sessionOf(3))}, {}), QString());
        QCOMPARE_EQ(store.compact(), QString());
        setContent(store.journal(),
            contentOf(store.journal()) + gone + "\n{\"kind\":\"gone\",\"shard_id\":0,\"shard_count\":4}\n");
        const auto mixed = sealed().open();
        QCOMPARE_EQ(sequencesOf(mixed).size(), 4);
        QCOMPARE_EQ(mixed.warnings.size(), 2);
    }

    void b10SealedDamage()
    {
        const RecordSeal seal(RecordSeal::newKey());
        VaultStore store(m_directory, seal, [this] { return m_now; });
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        const QByteArray file = contentOf(store.file());
        const qsizetype tail = file.lastIndexOf("\n]");
        for (qsizetype at = file.indexOf('\n') + 1; at < tail; at += 7) {
            if (file[at] == '\n' || file[at] == ',' || file[at - 1] == '\n')
                continue;
            QByteArray damaged = file;
            damaged[at] = char(damaged[at] ^ 1);
            setContent(store.file(), damaged);
            const auto opened = VaultStore(m_directory, seal, [this] { return m_now; }).open();
            QVERIFY2(opened.saved, qPrintable(opened.error));
            QVERIFY2(opened.saved->sessions.size() >= 3, QByteArray::number(at));
            QVERIFY(opened.saved->sessions.size() == 4 || !opened.warnings.isEmpty());
            for (const Session& session : std::as_const(opened.saved->sessions))
                QVERIFY(session == sessionOf(session.shard.number));
        }
    }

    void b10SealedWithoutTheKey_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addRow("B10 no key") << QByteArray();
        QTest::addRow("B10 another key") << RecordSeal::newKey();
    }
    void b10SealedWithoutTheKey()
    {
        QFETCH(QByteArray, key);
        const RecordSeal seal(RecordSeal::newKey());
        VaultStore owner(m_directory, seal, [this] { return m_now; });
        QCOMPARE_EQ(owner.replace(4, fourSessions(), {}), QString());
        QCOMPARE_EQ(owner.append({progress(0, 1001)}, {}), QString());
        const QByteArray file = contentOf(owner.file());
        const QByteArray journal = contentOf(owner.journal());
        VaultStore store(m_directory, RecordSeal(key), [this] { return m_now; });
        const auto opened = store.open();
        QVERIFY(!opened.saved);
        QVERIFY2(opened.error.contains(QString::fromLatin1(seal.keyName())), qPrintable(opened.error));
        QCOMPARE_EQ(store.append({whole(sessionOf(0))}, {}), opened.error);
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), opened.error);
        QCOMPARE_EQ(store.compact(), opened.error);
        QVERIFY(!store.session({0, 4}));
        // Also without having looked first.
        VaultStore hasty(m_directory, RecordSeal(key), [this] { return m_now; });
        QCOMPARE_EQ(hasty.replace(4, fourSessions(), {}), opened.error);
        QCOMPARE_EQ(contentOf(owner.file()), file);
        QCOMPARE_EQ(contentOf(owner.journal()), journal);
        QVERIFY(!SessionFile::load(owner.file()).saved);
    }

    void b10PlainBecomesSealed()
    {
        VaultStore plain = make();
        QCOMPARE_EQ(plain.replace(4, fourSessions(), {}), QString());
        QCOMPARE_EQ(plain.append({progress(0, 1001)}, {}), QString());
        const RecordSeal seal(RecordSeal::newKey());
        VaultStore store(m_directory, seal, [this] { return m_now; });
        QCOMPARE_EQ(sequencesOf(store.open()).value(0), 1001);
        QCOMPARE_EQ(store.append({progress(1, 2001)}, {}), QString());
        QVERIFY(!contentOf(store.file()).contains(secret));
        QVERIFY(!contentOf(store.journal()).contains(secret));
        const auto opened = VaultStore(m_directory, seal, [this] { return m_now; }).open();
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{0, 1001}, {1, 2001}, {2, 3000}, {3, 4000}}));
    }

    void b10DamagedFileIsRepairedByTheNextWrite()
    {
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QByteArray file = contentOf(store.file());
        file.replace("\"sequence\":2000", "\"sequence\":2900");
        setContent(store.file(), file);
        VaultStore next = make();
        const auto opened = next.open();
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{0, 1000}, {2, 3000}, {3, 4000}}));
        QCOMPARE_EQ(opened.warnings.size(), 1);
        QVERIFY2(opened.warnings.first().contains("shard 1"_L1), qPrintable(opened.warnings.first()));
        QCOMPARE_EQ(next.append({}, {}), QString());
        const auto again = make().open();
        QCOMPARE_EQ(sequencesOf(again).size(), 3);
        QCOMPARE_EQ(again.warnings, QStringList());
    }

    void b10UselessFileIsSetAside()
    {
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        // The journal alone has this one.
        QCOMPARE_EQ(store.append({whole(sessionOf(1)), progress(1, 2001)}, {}), QString());
        setContent(store.file(), "\x01\x02 garbage");
        VaultStore next = make();
        const auto opened = next.open();
        QVERIFY(!opened.warnings.isEmpty());
        QCOMPARE_EQ(opened.error, QString());
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{1, 2001}}));
        QCOMPARE_EQ(opened.saved->shardCount, 4);
        QCOMPARE_EQ(next.append({whole(sessionOf(0))}, {}), QString());
        QCOMPARE_EQ(sequencesOf(make().open()), (QMap<int, qint64>{{0, 1000}, {1, 2001}}));
        QCOMPARE_EQ(contentOf(store.file() + u".damaged"_s), "\x01\x02 garbage");
    }

    void b10NewerVersionIsLeftAlone()
    {
        VaultStore store = make();
        QCOMPARE_EQ(store.replace(4, fourSessions(), {}), QString());
        QJsonObject document = QJsonDocument::fromJson(SessionFile::toJson(4, fourSessions())).object();
        document.remove("check"_L1);
        document.remove("head"_L1);
        document["version"_L1] = 2;
        const QByteArray newer = QJsonDocument(document).toJson();
        setContent(store.file(), newer);
        VaultStore next = make();
        const auto opened = next.open();
        QVERIFY2(opened.error.contains("version"_L1), qPrintable(opened.error));
        QCOMPARE_EQ(next.append({whole(sessionOf(0))}, {}), opened.error);
        QCOMPARE_EQ(next.replace(4, {}, {}), opened.error);
        QCOMPARE_EQ(contentOf(store.file()), newer);
    }

    void c50PresentFormatStillLoads()
    {
        // As version 0.1.0 wrote it: one line, no checks, no generation.
        QVERIFY(QDir().mkpath(m_directory));
        const auto mask = umask(077);
        const auto restore = qScopeGuard([mask] { umask(mask); });
        setContent(make().file(),
            "{\"application_id\":\"1001\",\"exported_at\":\"2026-11-20T10:00:00.000Z\",\"format\":\"shardroom/"
            "sessions\","
            "\"gateway\":{\"encoding\":\"json\",\"v\":10},\"shard_count\":4,\"shards\":[{\"closed_with\":4000,"
            "\"created_at\":\"2026-11-20T09:00:00.000Z\",\"guilds\":[\"197038439483310086\"],"
            "\"last_event_at\":\"2026-11-20T09:59:59.000Z\",\"resume_gateway_url\":\"wss://gateway.discord.gg\","
            "\"sequence\":4711,\"session_id\":\"0123456789abcdef\",\"shard_id\":2,\"unavailable\":[]}],\"version\":1}");
        VaultStore store = make();
        const auto opened = store.open();
        QVERIFY2(opened.saved, qPrintable(opened.error));
        QCOMPARE_EQ(opened.warnings, QStringList());
        QCOMPARE_EQ(sequencesOf(opened), (QMap<int, qint64>{{2, 4711}}));
        SessionChange on = progress(2, 4712);
        on.session.id = "0123456789abcdef";
        QCOMPARE_EQ(store.append({on}, {}), QString());
        QCOMPARE_EQ(sequencesOf(make().open()), (QMap<int, qint64>{{2, 4712}}));
        QCOMPARE_EQ(make().open().saved->sessions.first().guilds.size(), 1);
    }

private:
    VaultStore make()
    {
        return VaultStore(m_directory, {}, [this] { return m_now; });
    }

    //! A file and a journal, and the sequences after each of the journal's lines.
    struct History {
        QString file;
        QByteArray fileContent;
        QString journal;
        QList<QMap<int, qint64>> states;
    };
    History writeHistory()
    {
        VaultStore store = make();
        Session other = sessionOf(1);
        other.id = secret + "999";
        other.sequence = 50;
        SessionChange otherOn = progress(1, 60);
        otherOn.session.id = other.id;
        const QMap<int, qint64> first{{0, 1000}, {1, 2000}, {2, 3000}, {3, 4000}};
        History history{store.file(), {}, store.journal(), {first, first}}; // the header is a line too
        const auto change = [&history](int shard, std::optional<qint64> sequence) {
            QMap<int, qint64> state = history.states.last();
            if (sequence)
                state[shard] = *sequence;
            else
                state.remove(shard);
            history.states.append(state);
        };
        const auto mark = [&history] { history.states.append(history.states.last()); };
        if (!store.replace(4, fourSessions(), {}).isEmpty()
            || !store.append({progress(0, 1001), progress(2, 3001)}, {u"/r"_s, 1}).isEmpty()
            || !store.append({whole(other), only(Kind::Gone, 3), progress(0, 1002)}, {u"/r"_s, 2}).isEmpty()
            || !store.append({otherOn}, {u"/r"_s, 3}).isEmpty())
            return {};
        change(0, 1001);
        change(2, 3001);
        mark();
        change(1, 50);
        change(3, std::nullopt);
        change(0, 1002);
        mark();
        change(1, 60);
        mark();
        history.fileContent = contentOf(store.file());
        return history;
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_directory;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(TestVaultStore)
#include "tst_vaultstore.moc"
