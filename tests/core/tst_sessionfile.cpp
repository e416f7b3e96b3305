// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sessionfile.h"

#include "tests/support/smalldisk.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
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

const QByteArray sessionId = "0123456789abcdef0123456789abcdef";

Session sessionOf(int number, int total)
{
    Session session;
    session.shard = {number, total};
    session.id = sessionId.chopped(2) + QByteArray::number(10 + number % 90);
    session.sequence = 88 + number;
    session.resumeUrl = QUrl(u"wss://gateway-us-east1-b.discord.gg"_s);
    session.applicationId = "1001";
    session.userId = "1002";
    session.createdAt = QDateTime({2026, 8, 1}, {12, 30, 15, 125}, Qt::UTC);
    session.lastEventAt = session.createdAt.addMSecs(90061);
    session.closedWith = number % 2 ? 4000 : 0;
    session.guilds
        = {GuildId{197038439483310086}, GuildId{std::numeric_limits<quint64>::max()}, GuildId{9223372036854775809u}};
    session.unavailable = {GuildId{9223372036854775809u}};
    session.loading = {GuildId{197038439483310086}};
    session.aliveAt = session.lastEventAt.addMSecs(41250);
    return session;
}

//! A file with one record, as by hand, to change: nothing has a check.
QJsonObject fileObject()
{
    QJsonObject object = QJsonDocument::fromJson(SessionFile::toJson(4, {sessionOf(1, 4)})).object();
    object.remove("check"_L1);
    object.remove("head"_L1);
    QJsonObject record = object["shards"_L1].toArray().at(0).toObject();
    record.remove("check"_L1);
    object["shards"_L1] = QJsonArray{record};
    return object;
}

QByteArray bytesOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray withRoot(const char* key, const QJsonValue& value)
{
    QJsonObject object = fileObject();
    object[QLatin1StringView(key)] = value;
    return bytesOf(object);
}

QByteArray withRecord(const char* key, const QJsonValue& value)
{
    QJsonObject object = fileObject();
    QJsonObject record = object["shards"_L1].toArray().at(0).toObject();
    record[QLatin1StringView(key)] = value;
    object["shards"_L1] = QJsonArray{record};
    return bytesOf(object);
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

} // namespace

class TestSessionFile : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(m_directory->isValid());
        m_path = SessionFile::fileIn(m_directory->filePath(u"state"_s));
    }

    void c50RoundTrip()
    {
        QList<Session> sessions;
        for (int number = 0; number < 16; ++number)
            sessions.append(sessionOf(number, 16));
        sessions[3].resumeUrl.clear();
        sessions[4].createdAt = sessions[4].lastEventAt = {};
        sessions[5].guilds.clear();
        sessions[5].unavailable.clear();
        sessions[6].sequence = std::numeric_limits<qint64>::max();
        sessions[7].resumeUrl = QUrl(u"ws://[::1]:8080"_s);
        sessions[8].delivered = sessions[8].sequence + 3;
        sessions[9].applicationId = sessions[9].userId = "2002";
        sessions[10].applicationId.clear();
        sessions[11].gatewayVersion = 9;
        sessions[11].encoding = "etf";
        sessions[12].shard = {12, 32};
        sessions[13].loading.clear();
        sessions[14].aliveAt = {};
        QCOMPARE_EQ(SessionFile::save(m_path, 16, sessions), QString());
        const LoadResult loaded = SessionFile::load(m_path);
        QVERIFY2(loaded.saved, qPrintable(loaded.error));
        QCOMPARE_EQ(loaded.error, QString());
        QVERIFY(!loaded.missing);
        QCOMPARE_EQ(loaded.saved->warnings, QStringList());
        QCOMPARE_EQ(loaded.saved->shardCount, 16);
        QCOMPARE_EQ(loaded.saved->applicationId, "1001");
        QVERIFY(qAbs(loaded.saved->savedAt.secsTo(QDateTime::currentDateTimeUtc())) < 60);
        QCOMPARE_EQ(loaded.saved->sessions.size(), sessions.size());
        for (int number = 0; number < 16; ++number)
            QVERIFY2(loaded.saved->sessions.at(number) == sessions.at(number), qPrintable(QString::number(number)));
    }

    void c50OnlyResumableOnes()
    {
        Session none;
        none.shard = {2, 4};
        QCOMPARE_EQ(SessionFile::save(m_path, 4, {sessionOf(0, 4), none}), QString());
        const LoadResult loaded = SessionFile::load(m_path);
        QVERIFY(loaded.saved);
        QCOMPARE_EQ(loaded.saved->sessions.size(), 1);
        QCOMPARE_EQ(SessionFile::save(m_path, 4, {none}), QString());
        QCOMPARE_EQ(SessionFile::load(m_path).saved->sessions.size(), 0);
    }

    void c50Permissions()
    {
        const auto mask = umask(0);
        const auto restore = qScopeGuard([mask] { umask(mask); });
        QCOMPARE_EQ(SessionFile::save(m_path, 4, {sessionOf(0, 4)}), QString());
        QCOMPARE_EQ(modeOf(m_path), 0600u);
        QCOMPARE_EQ(modeOf(QFileInfo(m_path).path()), 0700u);
        // Over a file that anybody may read.
        QCOMPARE_EQ(chmod(qPrintable(m_path), 0644), 0);
        QCOMPARE_EQ(SessionFile::save(m_path, 4, {sessionOf(1, 4)}), QString());
        QCOMPARE_EQ(modeOf(m_path), 0600u);
        // A directory that was there already is the user's.
        QCOMPARE_EQ(chmod(qPrintable(QFileInfo(m_path).path()), 0755), 0);
        QCOMPARE_EQ(SessionFile::save(m_path, 4, {sessionOf(1, 4)}), QString());
        QCOMPARE_EQ(modeOf(QFileInfo(m_path).path()), 0755u);
    }

    void c50FailedSaveKeepsTheOld()
    {
        QCOMPARE_EQ(SessionFile::save(m_path, 4, {sessionOf(0, 4)}), QString());
        const QByteArray before = contentOf(m_path);
        Session large = sessionOf(1, 4);
        for (quint64 i = 0; i < 20000; ++i)
            large.guilds.append(GuildId{i << 22});
        QString error;
        {
            const SmallDisk small(4096);
            error = SessionFile::save(m_path, 4, {large});
        }
        QVERIFY2(error.contains(m_path), qPrintable(error));
        QCOMPARE_EQ(contentOf(m_path), before);
        QCOMPARE_EQ(QDir(QFileInfo(m_path).path()).entryList(QDir::Files | QDir::Hidden).size(), 1); // no litter
    }

    void cannotSave_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addRow("C50 a directory stands there") << u"."_s;
        QTest::addRow("C50 a file stands where the directory should") << u"file/state/sessions.json"_s;
        QTest::addRow("C50 a file is the directory") << u"file/sessions.json"_s;
    }
    void cannotSave()
    {
        QFETCH(QString, path);
        QFile file(m_directory->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString whole = QDir::cleanPath(m_directory->filePath(path));
        const QString error = SessionFile::save(whole, 4, {sessionOf(0, 4)});
        QVERIFY2(error.contains(whole), qPrintable(error));
        QVERIFY(!error.contains(QString::fromLatin1(sessionId.first(20))));
    }

    void missing()
    {
        const LoadResult loaded = SessionFile::load(m_path);
        QVERIFY(!loaded.saved);
        QVERIFY(loaded.missing);
        QVERIFY2(loaded.error.contains(m_path), qPrintable(loaded.error));
    }

    void notAFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addRow("C50 a directory") << u"directory"_s;
        QTest::addRow("C50 a pipe") << u"pipe"_s; // reading it would block for ever
        QTest::addRow("C50 a device") << u"/dev/zero"_s;
    }
    void notAFile()
    {
        QFETCH(QString, path);
        QVERIFY(QDir(m_directory->path()).mkdir(u"directory"_s));
        QCOMPARE_EQ(mkfifo(qPrintable(m_directory->filePath(u"pipe"_s)), 0600), 0);
        const QString whole = QDir(m_directory->path()).absoluteFilePath(path);
        const LoadResult loaded = SessionFile::load(whole);
        QVERIFY(!loaded.saved);
        QVERIFY(!loaded.missing);
        QVERIFY2(loaded.error.contains(whole), qPrintable(loaded.error));
    }

    void c50Unreadable()
    {
        QCOMPARE_EQ(SessionFile::save(m_path, 4, {sessionOf(0, 4)}), QString());
        QCOMPARE_EQ(chmod(qPrintable(m_path), 0), 0);
        const uid_t user = geteuid();
        if (user == 0) { // root may read everything: look as somebody else
            QCOMPARE_EQ(chmod(qPrintable(m_directory->path()), 0755), 0);
            QCOMPARE_EQ(chmod(qPrintable(QFileInfo(m_path).path()), 0755), 0);
            QCOMPARE_EQ(seteuid(65534), 0);
        }
        const LoadResult loaded = SessionFile::load(m_path);
        if (user == 0)
            QCOMPARE_EQ(seteuid(0), 0);
        QVERIFY(!loaded.saved);
        QVERIFY(!loaded.missing);
        QVERIFY2(loaded.error.contains("permissions"_L1), qPrintable(loaded.error));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const QByteArray& json, const QString& named) {
            QTest::addRow("C50 %s", name) << json << named;
        };
        row("empty", {}, u"not JSON"_s);
        row("zeros", QByteArray(4096, '\0'), u"not JSON"_s);
        row("text", "hello", u"not JSON"_s);
        row("cut", bytesOf(fileObject()).chopped(10), u"not JSON"_s);
        row("cut in its first line", SessionFile::toJson(4, {sessionOf(1, 4)}).first(60), u"not JSON"_s);
        row("nested too deep", QByteArray(100000, '['), u"not JSON"_s);
        row("a list", "[]", u"format"_s);
        row("an empty object", "{}", u"format"_s);
        row("another format", withRoot("format", u"disgo/sessions"_s), u"format"_s);
        row("format is a number", withRoot("format", 1), u"format"_s);
        row("newer version", withRoot("version", 2), u"version"_s);
        row("no version", withRoot("version", QJsonValue::Undefined), u"version"_s);
        row("version is text", withRoot("version", u"1"_s), u"version"_s);
        row("no gateway", withRoot("gateway", QJsonValue::Undefined), u"gateway"_s);
        row("count missing", withRoot("shard_count", QJsonValue::Undefined), u"shard_count"_s);
        row("count zero", withRoot("shard_count", 0), u"shard_count"_s);
        row("count negative", withRoot("shard_count", -4), u"shard_count"_s);
        row("count huge", withRoot("shard_count", 1e300), u"shard_count"_s);
        row("count past the largest", withRoot("shard_count", 100001), u"shard_count"_s);
        row("count with fraction", withRoot("shard_count", 1.5), u"shard_count"_s);
        row("count is text", withRoot("shard_count", u"4"_s), u"shard_count"_s);
        row("head changed, without its copy", withRoot("check", u"01234567"_s), u"check"_s);
        row("encrypted", withRoot("sealed_with", u"8f3ac100"_s), u"8f3ac100"_s);
    }
    void refused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const LoadResult loaded = SessionFile::fromJson(json, u"/some/%1/file"_s);
        QVERIFY(!loaded.saved);
        QVERIFY2(loaded.error.contains(named), qPrintable(loaded.error));
        QVERIFY2(loaded.error.contains("/some/%1/file"_L1), qPrintable(loaded.error));
        QVERIFY(!loaded.error.contains(QString::fromLatin1(sessionId.first(20))));
    }

    void leftOut_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const QByteArray& json, const QString& named) {
            QTest::addRow("C50 %s", name) << json << named;
        };
        row("no shard id", withRecord("shard_id", QJsonValue::Undefined), u"shard_id"_s);
        row("shard id negative", withRecord("shard_id", -1), u"shard_id"_s);
        row("shard id with fraction", withRecord("shard_id", 1.5), u"shard_id"_s);
        row("shard id huge", withRecord("shard_id", 1e300), u"shard_id"_s);
        row("shard id is text", withRecord("shard_id", u"1"_s), u"shard_id"_s);
        row("shard outside the count", withRecord("shard_id", 4), u"shard 4 is outside the count of 4"_s);
        row("no session id", withRecord("session_id", QJsonValue::Undefined), u"session_id"_s);
        row("session id empty", withRecord("session_id", QString()), u"session_id"_s);
        row("session id a number", withRecord("session_id", 5), u"session_id"_s);
        row("session id with a quote", withRecord("session_id", u"abc\",\"seq\":0,\"x\":\""_s), u"session_id"_s);
        row("session id with a new line", withRecord("session_id", u"abc\r\ndef"_s), u"session_id"_s);
        row("session id with a zero", withRecord("session_id", QString(QChar(u'\0'))), u"session_id"_s);
        row("session id with a back slash", withRecord("session_id", u"a\\b"_s), u"session_id"_s);
        row("session id not ASCII", withRecord("session_id", u"caf\u00e9"_s), u"session_id"_s);
        row("session id of a megabyte", withRecord("session_id", QString(1 << 20, u'x')), u"session_id"_s);
        row("no sequence", withRecord("sequence", QJsonValue::Null), u"sequence"_s);
        row("sequence negative", withRecord("sequence", -1), u"sequence"_s);
        row("sequence with fraction", withRecord("sequence", 0.5), u"sequence"_s);
        row("sequence past 64 bits", withRecord("sequence", 1e19), u"sequence"_s);
        row("url of the web", withRecord("resume_gateway_url", u"https://discord.gg"_s), u"resume_gateway_url"_s);
        row("url with a new line", withRecord("resume_gateway_url", u"wss://a\r\nb"_s), u"resume_gateway_url"_s);
        row("url is no host", withRecord("resume_gateway_url", u"wss://"_s), u"resume_gateway_url"_s);
        row("a check that differs", withRecord("check", u"01234567"_s), u"shard 1"_s);
        row("a check that is a number", withRecord("check", 1234567), u"check"_s);
        row("encrypted", withRoot("shards", QJsonArray{QJsonObject{{u"sealed"_s, u"AAAA"_s}}}), u"encrypted"_s);
        row("record is a list", withRoot("shards", QJsonArray{QJsonArray{}}), u"shard_id"_s);
        row("record is null", withRoot("shards", QJsonArray{QJsonValue::Null}), u"shard_id"_s);
    }
    void leftOut()
    {
        // One bad record does not spoil the others, and its secret is not told.
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        QJsonObject object = QJsonDocument::fromJson(json).object();
        QJsonArray records = object["shards"_L1].toArray();
        QJsonObject good = fileObject()["shards"_L1].toArray().at(0).toObject();
        good["shard_id"_L1] = 3;
        records.append(good);
        object["shards"_L1] = records;
        const LoadResult loaded = SessionFile::fromJson(bytesOf(object), u"file"_s);
        QVERIFY2(loaded.saved, qPrintable(loaded.error));
        QCOMPARE_EQ(loaded.saved->sessions.size(), 1);
        QCOMPARE_EQ(loaded.saved->sessions.first().shard.number, 3);
        QCOMPARE_EQ(loaded.saved->warnings.size(), 1);
        QVERIFY2(loaded.saved->warnings.first().contains(named), qPrintable(loaded.saved->warnings.first()));
        QVERIFY(!loaded.saved->warnings.first().contains(QString::fromLatin1(sessionId.first(20))));
    }

    void tolerated_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addRow("C50 no url") << withRecord("resume_gateway_url", QJsonValue::Null);
        QTest::addRow("C50 time is nonsense") << withRecord("created_at", u"yesterday"_s);
        QTest::addRow("C50 close code huge") << withRecord("closed_with", 1e300);
        QTest::addRow("C50 guilds are no list") << withRecord("guilds", 5);
        QTest::addRow("C50 guilds of all kinds") << withRecord(
            "guilds", QJsonArray{u"x"_s, u"-1"_s, 5, QJsonValue::Null, u"99999999999999999999"_s, QJsonArray{}});
        QTest::addRow("C50 extra keys") << withRecord("comment", u"hello"_s);
        QTest::addRow("C50 time that no text can say") << withRecord("alive_at", u"9999-12-31T23:59:59.999-14:00"_s);
        QTest::addRow("C50 all is delivered anyway") << withRecord("delivered", 88);
        QTest::addRow("C50 application a number") << withRoot("application_id", 5);
    }
    void tolerated()
    {
        QFETCH(QByteArray, json);
        const LoadResult loaded = SessionFile::fromJson(json, u"file"_s);
        QVERIFY2(loaded.saved, qPrintable(loaded.error));
        QCOMPARE_EQ(loaded.saved->warnings, QStringList());
        QCOMPARE_EQ(loaded.saved->sessions.size(), 1);
        QCOMPARE_EQ(loaded.saved->sessions.first().sequence, 89);
        const LoadResult again = SessionFile::fromJson(SessionFile::toJson(*loaded.saved), u"file"_s);
        QVERIFY2(again.saved, qPrintable(again.error));
        QCOMPARE_EQ(again.saved->sessions, loaded.saved->sessions);
    }

    void c50SameShardTwice()
    {
        QJsonObject object = fileObject();
        QJsonObject record = object["shards"_L1].toArray().at(0).toObject();
        QJsonObject other = record;
        other["sequence"_L1] = 7;
        object["shards"_L1] = QJsonArray{record, other};
        const LoadResult loaded = SessionFile::fromJson(bytesOf(object), u"file"_s);
        QVERIFY(loaded.saved);
        QCOMPARE_EQ(loaded.saved->sessions.size(), 1);
        QCOMPARE_EQ(loaded.saved->sessions.first().sequence, 89);
        QCOMPARE_EQ(loaded.saved->warnings.size(), 1);
    }

    void c50NoShardList()
    {
        const LoadResult loaded = SessionFile::fromJson(withRoot("shards", QJsonValue::Undefined), u"file"_s);
        QVERIFY(!loaded.saved || loaded.saved->sessions.isEmpty());
    }

    // Which sessions may be resumed is the guard's to say, not the reader's.
    void gateways_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("encoding");
        const auto gateway = [](int version, const QString& encoding) {
            return QJsonObject{{u"v"_s, version}, {u"encoding"_s, encoding}};
        };
        QTest::addRow("B10 another version") << withRoot("gateway", gateway(9, u"json"_s)) << 9 << QByteArray("json");
        QTest::addRow("B10 another encoding") << withRoot("gateway", gateway(10, u"etf"_s)) << 10 << QByteArray("etf");
        QTest::addRow("B10 of the record") << withRecord("gateway", gateway(8, u"etf"_s)) << 8 << QByteArray("etf");
    }
    void gateways()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, version);
        QFETCH(QByteArray, encoding);
        const LoadResult loaded = SessionFile::fromJson(json, u"file"_s);
        QVERIFY2(loaded.saved, qPrintable(loaded.error));
        QCOMPARE_EQ(loaded.saved->sessions.first().gatewayVersion, version);
        QCOMPARE_EQ(loaded.saved->sessions.first().encoding, encoding);
    }

    void b10Held()
    {
        SavedSessions saved;
        saved.shardCount = 4;
        saved.sessions = {sessionOf(0, 4)};
        saved.held = {sessionOf(2, 8), sessionOf(0, 8)};
        const LoadResult loaded = SessionFile::fromJson(SessionFile::toJson(saved), u"file"_s);
        QVERIFY2(loaded.saved, qPrintable(loaded.error));
        QCOMPARE_EQ(loaded.saved->warnings, QStringList());
        QVERIFY(loaded.saved->sessions == saved.sessions);
        QVERIFY(loaded.saved->held == saved.held);
    }

    //! One document to every other program, however they lay it out; and the checks hold in each layout.
    void layouts_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray ours = SessionFile::toJson(4, {sessionOf(0, 4), sessionOf(1, 4)});
        const QJsonDocument document = QJsonDocument::fromJson(ours);
        QTest::addRow("B10 ours") << ours;
        QTest::addRow("B10 compact") << document.toJson(QJsonDocument::Compact);
        QTest::addRow("B10 indented") << document.toJson(QJsonDocument::Indented);
        QTest::addRow("B10 line ends of Windows") << QByteArray(ours).replace("\n", "\r\n");
    }
    void layouts()
    {
        QFETCH(QByteArray, json);
        const LoadResult loaded = SessionFile::fromJson(json, u"file"_s);
        QVERIFY2(loaded.saved, qPrintable(loaded.error));
        QCOMPARE_EQ(loaded.saved->warnings, QStringList());
        QVERIFY((loaded.saved->sessions == QList<Session>{sessionOf(0, 4), sessionOf(1, 4)}));
        // A digit of a sequence.
        QByteArray other = json;
        other.replace("\"sequence\":89", "\"sequence\":98").replace("\"sequence\": 89", "\"sequence\": 98");
        const LoadResult changed = SessionFile::fromJson(other, u"file"_s);
        QVERIFY2(changed.saved, qPrintable(changed.error));
        QVERIFY((changed.saved->sessions == QList<Session>{sessionOf(0, 4)}));
        QCOMPARE_EQ(changed.saved->warnings.size(), 1);
        QVERIFY2(changed.saved->warnings.first().contains("shard 1"_L1), qPrintable(changed.saved->warnings.first()));
    }

    //! Issue 5, item 1: a torn file loses only its torn record, and says so.
    void b10EveryTruncation()
    {
        const QList<Session> sessions{sessionOf(0, 4), sessionOf(1, 4), sessionOf(2, 4)};
        const QByteArray json = SessionFile::toJson(4, sessions);
        const qsizetype firstLine = json.indexOf('\n');
        int mostLost = 0;
        for (qsizetype size = 0; size < json.size(); ++size) {
            const LoadResult loaded = SessionFile::fromJson(json.first(size), u"file"_s);
            if (!loaded.saved) {
                QVERIFY(!loaded.error.isEmpty());
                QVERIFY2(size <= firstLine, qPrintable(QString::number(size)));
                continue;
            }
            // Whole lines, but for the end of the last one.
            qsizetype whole = -1;
            for (qsizetype at = 0; at >= 0 && at <= size; at = json.indexOf('\n', at + 1))
                ++whole;
            const qsizetype there = loaded.saved->sessions.size();
            const bool isAsExpected
                = there == std::clamp<qsizetype>(whole - 1, 0, 3) || there == std::clamp<qsizetype>(whole, 0, 3);
            QVERIFY2(isAsExpected, qPrintable(u"%1 bytes, %2 sessions, %3 lines"_s.arg(size).arg(there).arg(whole)));
            QVERIFY(loaded.saved->sessions == sessions.first(there));
            if (there < 3)
                QVERIFY2(!loaded.saved->warnings.isEmpty(), qPrintable(QString::number(size)));
            mostLost = std::max(mostLost, int(3 - there));
        }
        QCOMPARE_EQ(mostLost, 3);
    }

    //! Issue 5, item 1: a corrupted file loses only its torn record. No changed byte makes another value.
    void b10EveryByteChanged_data()
    {
        QTest::addColumn<int>("change");
        QTest::addRow("B10 lowest bit") << 1;
        QTest::addRow("B10 case") << 0x20;
        QTest::addRow("B10 highest bit") << 0x80;
        QTest::addRow("B10 to a zero") << 0x100;
    }
    void b10EveryByteChanged()
    {
        QFETCH(int, change);
        QList<Session> sessions{sessionOf(0, 4), sessionOf(1, 4), sessionOf(2, 4)};
        sessions[1].delivered = sessions[1].sequence + 5;
        const QByteArray json = SessionFile::toJson(4, sessions);
        for (qsizetype at = 0; at < json.size(); ++at) {
            QByteArray damaged = json;
            damaged[at] = char(change == 0x100 ? 0 : uchar(json[at]) ^ change);
            const LoadResult loaded = SessionFile::fromJson(damaged, u"file"_s);
            const QByteArray where = "byte " + QByteArray::number(at) + ": " + json.mid(at - 10, 20);
            QVERIFY2(loaded.saved, where);
            QCOMPARE_EQ(loaded.saved->shardCount, 4);
            QCOMPARE_EQ(loaded.saved->applicationId, "1001");
            const QByteArray what = where + loaded.saved->warnings.join(u"; "_s).toUtf8();
            QVERIFY2(loaded.saved->sessions.size() >= 2, what);
            for (const Session& session : std::as_const(loaded.saved->sessions))
                QVERIFY2(session == sessions.at(session.shard.number), where);
            if (loaded.saved->sessions.size() < 3)
                QVERIFY2(!loaded.saved->warnings.isEmpty(), where);
            for (const QString& warning : std::as_const(loaded.saved->warnings))
                QVERIFY(!warning.contains(QString::fromLatin1(sessionId.first(20))));
        }
    }

    void b10ManyDamagedLinesAreToldInFew()
    {
        QList<Session> sessions;
        for (int number = 0; number < 100; ++number)
            sessions.append(sessionOf(number, 100));
        QByteArray json = SessionFile::toJson(100, sessions);
        json.replace("\"sequence\"", "\"sequense\"");
        const LoadResult loaded = SessionFile::fromJson(json, u"file"_s);
        QVERIFY(loaded.saved);
        QCOMPARE_EQ(loaded.saved->sessions.size(), 0);
        QVERIFY(loaded.saved->warnings.size() < 30);
        QVERIFY2(loaded.saved->warnings.last().contains("80"_L1), qPrintable(loaded.saved->warnings.last()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSessionFile)
#include "tst_sessionfile.moc"
