// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sessionshapes.h"

#include <QtCore/QDir>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <limits>

#include <sys/stat.h>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

using Shape = SessionShape;
constexpr qint64 past53Bits = 9007199254740993; // what a double can't hold
const QByteArray firstId = "0f3c9a17d2b84e6f9c015a7be4d82369";
const QByteArray secondId = "8f31c6b2a0d94e57b1f3c84d6e7a92c1";

Session sessionOf(int number, int total, const QByteArray& id, qint64 sequence, const char* address = nullptr)
{
    Session session;
    session.shard = {number, total};
    session.id = id;
    session.sequence = sequence;
    if (address)
        session.resumeUrl = QUrl(QString::fromLatin1(address));
    return session;
}

QByteArray fixture(const QString& name)
{
    QFile file(QDir(QStringLiteral(TEST_DATA)).filePath(u"sessions/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! What every shape has: shard, id, number.
struct Core {
    ShardId shard;
    QByteArray id;
    qint64 sequence = 0;
    QUrl resumeUrl;
    bool operator==(const Core&) const = default;
};

QList<Core> coresOf(const QList<Session>& sessions, bool withAddress = true)
{
    QList<Core> cores;
    for (const Session& session : sessions)
        cores.append({session.shard, session.id, session.sequence, withAddress ? session.resumeUrl : QUrl()});
    return cores;
}

//! JSON that is easier on the eye, and on moc.
QByteArray json(const char* withApostrophes)
{
    return QByteArray(withApostrophes).replace('\'', '"');
}

bool carriesAddress(Shape shape)
{
    return shape != Shape::Twilight && shape != Shape::Dispatch && shape != Shape::Discord4J;
}

bool carriesCount(Shape shape)
{
    return shape == Shape::Native || shape == Shape::DiscordJs || shape == Shape::Rda;
}

//! As what a file in this shape is read.
Shape readAs(Shape shape)
{
    return shape == Shape::Discord4J ? Shape::Twilight : shape;
}

QString nameOf(Shape shape)
{
    return sessionShapeInfo(shape).key;
}

} // namespace

class TestSessionShapes : public QObject {
    Q_OBJECT
private slots:
    void b10Names()
    {
        QSet<QString> keys;
        for (int i = 0; i < sessionShapeCount; ++i) {
            const SessionShapeInfo info = sessionShapeInfo(Shape(i));
            QCOMPARE(info.shape, Shape(i));
            QVERIFY(!info.name.isEmpty());
            QCOMPARE_EQ(info.lost.isEmpty(), Shape(i) == Shape::Native);
            QVERIFY(sessionShapeFromKey(info.key) == Shape(i));
            keys.insert(info.key);
        }
        QCOMPARE_EQ(keys,
            QSet<QString>({u"native"_s, u"discordjs"_s, u"disgo"_s, u"discordeno"_s, u"twilight"_s, u"resume-info"_s,
                u"dispatch"_s, u"tickets"_s, u"discord4j"_s, u"rda"_s, u"seyfert"_s}));
        QVERIFY(!sessionShapeFromKey(u"eris"_s));
        QVERIFY(sessionShapeInfo(Shape::Twilight).lost.contains(u"no shard count and no resume address"_s));
        QVERIFY(sessionShapeInfo(Shape::Disgo).lost.contains(u"no shard count:"_s));
        QVERIFY(!sessionShapeInfo(Shape::DiscordJs).lost.contains(u"shard count"_s));
        QVERIFY(!sessionShapeInfo(Shape::Rda).lost.contains(u"times"_s));
    }

    // B10, 8.1: each library's file, as it writes it. What it holds stands in tests/clients/fixtures/sessions.mjs.
    void b10Fixtures_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Shape>("shape");
        for (const Shape shape : {Shape::DiscordJs, Shape::Disgo, Shape::Discordeno, Shape::Twilight, Shape::ResumeInfo,
                 Shape::Dispatch, Shape::Tickets, Shape::Discord4J, Shape::Rda, Shape::Seyfert, Shape::Native})
            QTest::addRow("%s", qPrintable(nameOf(shape))) << nameOf(shape) + u".json"_s << shape;
        QTest::addRow("tickets, as Redis has it") << u"tickets-redis.json"_s << Shape::Tickets;
    }
    void b10Fixtures()
    {
        QFETCH(QString, file);
        QFETCH(Shape, shape);
        const QByteArray bytes = fixture(file);
        QVERIFY2(!bytes.isEmpty(), qPrintable(file));
        const SessionsRead asked = readSessions(bytes, file);
        QVERIFY(asked.shape == readAs(shape));
        QCOMPARE_EQ(asked.error, QString());
        QCOMPARE_EQ(asked.needsCount, !carriesCount(shape));
        QCOMPARE_EQ(asked.saved.has_value(), carriesCount(shape));
        const SessionsRead read = readSessions(bytes, file, 3);
        QVERIFY2(read.saved, qPrintable(read.error));
        QVERIFY(!read.needsCount);
        QCOMPARE_EQ(read.saved->shardCount, 3);
        const bool hasAddress = carriesAddress(shape);
        // Shard 1 has no session in any of them.
        const QList<Session> expected{sessionOf(0, 3, firstId, 271828, "wss://gateway-us-east1-b.discord.gg"),
            sessionOf(2, 3, secondId, 4711, "wss://gateway-us-east1-c.discord.gg")};
        QVERIFY(coresOf(read.saved->sessions) == coresOf(expected, hasAddress));
    }

    // B10, 8.1: what is written is read again, as the same shape.
    void b10RoundTrip_data()
    {
        QTest::addColumn<Shape>("shape");
        for (int i = 0; i < sessionShapeCount; ++i)
            QTest::addRow("%s", qPrintable(nameOf(Shape(i)))) << Shape(i);
    }
    void b10RoundTrip()
    {
        QFETCH(Shape, shape);
        QList<Session> sessions;
        for (int number : {0, 1, 3, 10, 11})
            sessions.append(sessionOf(number, 12, firstId.chopped(2) + QByteArray::number(10 + number),
                past53Bits + number, number == 3 ? nullptr : "wss://gateway-us-east1-b.discord.gg"));
        Session none;
        none.shard = {2, 12};
        const QList<Session> mixed = QList<Session>{none} + sessions;
        const SessionsWritten written = writeSessions(shape, 12, mixed);
        QCOMPARE_EQ(written.error, QString());
        const SessionsRead read = readSessions(written.bytes, u"a file"_s, carriesCount(shape) ? 0 : 12);
        QVERIFY2(read.saved, qPrintable(read.error));
        QVERIFY(read.shape == readAs(shape));
        QCOMPARE_EQ(read.saved->shardCount, 12);
        QVERIFY(coresOf(read.saved->sessions) == coresOf(sessions, carriesAddress(shape)));
        QCOMPARE_EQ(read.saved->warnings.size(), readAs(shape) == Shape::Twilight ? 1 : 0);
        QVERIFY(!written.bytes.contains("token"));
    }

    void b10RestartStateHasTheTime()
    {
        QList<Session> sessions{sessionOf(0, 1, firstId, 5)};
        sessions[0].guilds = {GuildId{1}, GuildId{2}};
        const SessionsWritten written = writeSessions(Shape::Rda, 1, sessions);
        const QJsonObject object = QJsonDocument::fromJson(written.bytes).object();
        QCOMPARE_EQ(object["total_guilds"_L1].toInt(), 2);
        QCOMPARE_EQ(object["pid"_L1].toInteger(), QCoreApplication::applicationPid());
        QVERIFY(object["shards"_L1].toArray().at(0).toObject()["resume_gateway_url"_L1].isNull());
        const SessionsRead read
            = readSessions(json("{'pid':1,'written_at':'2026-11-20T10:00:00Z','total_guilds':2,'shards':[{'shard_id':0,"
                                "'shard_count':1,'session_id':'abc','sequence':5,'resume_gateway_url':null}]}"),
                u"a file"_s);
        QVERIFY2(read.saved, qPrintable(read.error));
        const QDateTime at({2026, 11, 20}, {10, 0}, Qt::UTC);
        QCOMPARE_EQ(read.saved->savedAt, at);
        QCOMPARE_EQ(read.saved->sessions.at(0).aliveAt, at);
    }

    // Whatever container they stand in.
    void b10Containers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("count");
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<QList<int>>("shards");
        const auto row
            = [](const char* name, const QByteArray& bytes, int count, Shape shape, const QList<int>& shards) {
                  QTest::addRow("%s", name) << bytes << count << shape << shards;
              };
        row("discord.js, one", json("{'sessionId':'a','sequence':1,'resumeURL':'x.gg','shardCount':4,'shardId':3}"), 0,
            Shape::DiscordJs, {3});
        row("discord.js, list in any order",
            json("[{'sessionId':'a','sequence':1,'shardCount':4,'shardId':3},{'sessionId':'b','sequence':1,'shardCount'"
                 ":4,'shardId':1}]"),
            0, Shape::DiscordJs, {1, 3});
        row("discord.js, map with null",
            json("{'0':null,'1':{'sessionId':'a','sequence':1,'shardCount':4,'shardId':1}}"), 0, Shape::DiscordJs, {1});
        row("disgo, lower case", json("{'2':{'sessionid':'a','sequence':1,'resumeurl':''}}"), 4, Shape::Disgo, {2});
        row("disgo, list", json("[{'SessionID':'a','Sequence':1,'ResumeURL':''}]"), 4, Shape::Disgo, {0});
        row("discordeno, map", json("{'2':{'sessionId':'a','previousSequenceNumber':1,'resumeGatewayUrl':''}}"), 4,
            Shape::Discordeno, {2});
        row("discordeno, list without ids",
            json("[null,{'sessionId':'a','previousSequenceNumber':1,'resumeGatewayUrl':''}]"), 4, Shape::Discordeno,
            {1});
        row("twilight, one shard", json("{'id':'a','sequence':1}"), 1, Shape::Twilight, {0});
        row("twilight, list", json("[null,{'id':'a','sequence':1}]"), 2, Shape::Twilight, {1});
        row("resume-info, map", json("{'1':{'resume_url':null,'session':{'id':'a','sequence':1}}}"), 2,
            Shape::ResumeInfo, {1});
        row("dispatch, list", json("[{'session_id':'a','sequence':1}]"), 2, Shape::Dispatch, {0});
        row("tickets, one shard", json("{'seq':1,'session_id':'a'}"), 1, Shape::Tickets, {0});
        row("rda, bare list", json("[{'shard_id':1,'shard_count':2,'session_id':'a','sequence':1}]"), 0, Shape::Rda,
            {1});
        row("seyfert, list", json("[{'resume_seq':1,'session_id':'a'}]"), 2, Shape::Seyfert, {0});
        row("another's shard count is its own", json("[{'shard_id':1,'shard_count':2,'session_id':'a','sequence':1}]"),
            16, Shape::Rda, {1});
        row("a shard count is missing", json("[{'shard_id':1,'session_id':'a','sequence':1}]"), 16, Shape::Rda, {1});
    }
    void b10Containers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, count);
        QFETCH(Shape, shape);
        QFETCH(QList<int>, shards);
        const SessionsRead read = readSessions(bytes, u"a file"_s, count);
        QVERIFY2(read.saved, qPrintable(read.error));
        QVERIFY2(read.shape == shape, qPrintable(nameOf(*read.shape)));
        QList<int> numbers;
        for (const Session& session : read.saved->sessions)
            numbers.append(session.shard.number);
        QCOMPARE_EQ(numbers, shards);
    }

    // Made regular on the way in.
    void b10Addresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("kept");
        QTest::addRow("Oceanic's") << u"wss://gateway-us-east1-b.discord.gg/?v=10&encoding=json"_s
                                   << u"wss://gateway-us-east1-b.discord.gg"_s;
        QTest::addRow("DPP's") << u"gateway-us-east1-b.discord.gg"_s << u"wss://gateway-us-east1-b.discord.gg"_s;
        QTest::addRow("slash") << u"wss://gateway.discord.gg/"_s << u"wss://gateway.discord.gg"_s;
        QTest::addRow("port") << u"ws://127.0.0.1:8080/"_s << u"ws://127.0.0.1:8080"_s;
        QTest::addRow("none") << u""_s << u""_s;
    }
    void b10Addresses()
    {
        QFETCH(QString, address);
        QFETCH(QString, kept);
        const QJsonObject record{{u"SessionID"_s, u"a"_s}, {u"Sequence"_s, 1}, {u"ResumeURL"_s, address}};
        const SessionsRead read = readSessions(QJsonDocument(QJsonObject{{u"0"_s, record}}).toJson(), u"a file"_s, 1);
        QVERIFY2(read.saved, qPrintable(read.error));
        QCOMPARE_EQ(read.saved->sessions.size(), 1);
        QCOMPARE_EQ(read.saved->sessions.at(0).resumeUrl.toString(), kept);
    }

    // One bad session costs itself, and is told.
    void b10LeftOut_data()
    {
        QTest::addColumn<QByteArray>("bad");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char* name, const QByteArray& bad, const char* warning) {
            QTest::addRow("%s", name) << bad << QString::fromLatin1(warning);
        };
        row("not an object", "17", "what stands for shard 1 is not a session");
        row("other keys", json("{'guilds':3}"), "what stands for shard 1 has not the keys of a session");
        row("id with a quote", json("{'sessionId':'a\\'b','sequence':1,'shardId':1,'shardCount':4}"),
            "shard 1 has no usable session id");
        row("id with a line end", json("{'sessionId':'a\\nb','sequence':1,'shardId':1,'shardCount':4}"),
            "shard 1 has no usable session id");
        row("id of no text", json("{'sessionId':5,'sequence':1,'shardId':1,'shardCount':4}"),
            "shard 1 has no usable session id");
        row("no session", json("{'sessionId':null,'sequence':1,'shardId':1,'shardCount':4}"),
            "shard 1 has no session there");
        row("no sequence", json("{'sessionId':'a','sequence':null,'shardId':1,'shardCount':4}"),
            "shard 1 has no usable sequence number");
        row("sequence below 0", json("{'sessionId':'a','sequence':-1,'shardId':1,'shardCount':4}"),
            "shard 1 has no usable sequence number");
        row("half a sequence", json("{'sessionId':'a','sequence':1.5,'shardId':1,'shardCount':4}"),
            "shard 1 has no usable sequence number");
        row("sequence past 63 bits",
            json("{'sessionId':'a','sequence':9223372036854775808,'shardId':1,'shardCount':4}"),
            "shard 1 has no usable sequence number");
        row("http address", json("{'sessionId':'a','sequence':1,'shardId':1,'shardCount':4,'resumeURL':'http://a.b'}"),
            "shard 1 has a resume address that is not one");
        row("address of no text", json("{'sessionId':'a','sequence':1,'shardId':1,'shardCount':4,'resumeURL':7}"),
            "shard 1 has a resume address that is not one");
        row("outside the count", json("{'sessionId':'a','sequence':1,'shardId':4,'shardCount':4}"),
            "shard 4 is outside the count of 4");
        row("no count", json("{'sessionId':'a','sequence':1,'shardId':1,'shardCount':0}"),
            "shard 1 has no usable shard count");
        row("number below 0", json("{'sessionId':'a','sequence':1,'shardId':-1,'shardCount':4}"),
            "a session has a shard number that is not one");
        row("twice", json("{'sessionId':'other','sequence':1,'shardId':0,'shardCount':4}"),
            "shard 0 stands there twice; the first is used");
    }
    void b10LeftOut()
    {
        QFETCH(QByteArray, bad);
        QFETCH(QString, warning);
        const QByteArray good = json("{'sessionId':'good','sequence':1,'shardId':0,'shardCount':4}");
        const SessionsRead read = readSessions('[' + good + ',' + bad + ']', u"a file"_s);
        QVERIFY2(read.saved, qPrintable(read.error));
        QCOMPARE_EQ(read.saved->warnings, QStringList{warning});
        QCOMPARE_EQ(read.saved->sessions.size(), 1);
        QCOMPARE_EQ(read.saved->sessions.at(0).id, "good");
    }

    void b10OtherPlace()
    {
        const SessionsRead read
            = readSessions(json("{'0':{'sessionId':'a','sequence':1,'shardId':1,'shardCount':2},'1':{'sessionId':'b','"
                                "sequence':1,'shardId':1,'shardCount':2},'note':1}"),
                u"a file"_s);
        QVERIFY2(read.saved, qPrintable(read.error));
        QCOMPARE_EQ(read.saved->sessions.size(), 1);
        QCOMPARE_EQ(read.saved->sessions.at(0).id, "b");
        QCOMPARE_EQ(read.saved->warnings.size(), 2);
        QVERIFY(read.saved->warnings.contains(u"the session in the place of shard 0 says that it is of shard 1"_s));
    }

    void b10WarningsAreFew()
    {
        QJsonObject map;
        for (int number = 0; number < 5000; ++number)
            map[QString::number(number)] = QJsonObject{{u"id"_s, number % 2 ? u"a b"_s : u"a"_s}, {u"sequence"_s, 1}};
        const SessionsRead read = readSessions(QJsonDocument(map).toJson(), u"a file"_s, 4000);
        QVERIFY2(read.saved, qPrintable(read.error));
        QCOMPARE_EQ(read.saved->sessions.size(), 2000);
        // That twilight and Discord4J look the same, and ten of each of two kinds.
        QCOMPARE_EQ(read.saved->warnings.size(), 21);
        QVERIFY2(read.saved->warnings.contains(
                     u"and %1 more of which the same is to be said"_s.arg(QLocale().toString(1991))),
            qPrintable(read.saved->warnings.join(u'\n')));
    }

    void b10Refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char* name, const QByteArray& bytes, const QStringList& says) {
            QTest::addRow("%s", name) << bytes << says;
        };
        row("empty", "", {u"not JSON"_s, u"Seyfert"_s});
        row("text", "hello", {u"not JSON"_s, u"DiscordRDA"_s});
        row("cut off", fixture(u"discordjs.json"_s).chopped(9), {u"not JSON"_s});
        row("number", "17", {u"not JSON"_s});
        row("nothing", "[]", {u"no session in it"_s, u"twilight-dispatch"_s});
        row("nothing in it", "{}", {u"no session in it"_s});
        row("nulls", "[null,null]", {u"no session in it"_s});
        row("restart state without shards", json("{'pid':1,'shards':[]}"), {u"no session in it"_s});
        row("dshardorchestrator", json("{'Origin':'a','ShardID':1,'SessionID':'secret','Sequence':3}"),
            {u"Origin, Sequence, SessionID, ShardID"_s, u"discord.js"_s});
        row("DPP", json("{'shard_id':1,'max_shards':2,'last_seq':3,'sessionid':'secret','resume_gateway_url':'a'}"),
            {u"last_seq, max_shards"_s});
        row("a secret for a key", json("{'0123456789abcdef0123456789abcdef':{'a':1},'MTAw.secret.x':2}"),
            {u"Shardroom, discord.js"_s});
        row("two kinds", json("[{'id':'a','sequence':1},{'session_id':'b','sequence':1}]"),
            {u"twilight"_s, u"twilight-dispatch"_s});
        row("two kinds in one", json("{'0':{'session_id':'secret','sequence':1,'seq':2}}"),
            {u"TicketsBot"_s, u"twilight-dispatch"_s});
        row("ours of the future", json("{'format':'shardroom/sessions','version':99}"), {u"another version"_s});
        row("ours of another kind", json("{'format':'shardroom/ledger','version':1}"), {u"\"format\" differs"_s});
    }
    void b10Refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QStringList, says);
        const SessionsRead read = readSessions(bytes, u"/tmp/a file"_s, 4);
        QVERIFY(!read.saved);
        QVERIFY(!read.needsCount);
        QVERIFY2(read.error.startsWith(u"/tmp/a file can't be "_s), qPrintable(read.error));
        for (const QString& text : says)
            QVERIFY2(read.error.contains(text), qPrintable(read.error));
        QVERIFY(!read.error.contains(u"secret"_s));
        QVERIFY(!read.error.contains(u"0123456789abcdef"_s));
    }

    void b10OneSessionIsOfOneShard()
    {
        const SessionsRead one = readSessions(json("{'id':'a','sequence':1}"), u"a file"_s, 2);
        QVERIFY(one.saved);
        QCOMPARE_EQ(one.saved->sessions.size(), 0);
        QVERIFY2(one.saved->warnings.last().contains(u"one shard, not 2"_s), qPrintable(one.saved->warnings.last()));
    }

    void b10CountIsOfMost()
    {
        const SessionsRead read = readSessions(
            json("[{'shard_id':0,'shard_count':2,'session_id':'a','sequence':1},{'shard_id':1,'shard_count':4,'session_"
                 "id':'b','sequence':1},{'shard_id':3,'shard_count':4,'session_id':'c','sequence':1}]"),
            u"a file"_s);
        QVERIFY2(read.saved, qPrintable(read.error));
        QCOMPARE_EQ(read.saved->shardCount, 4);
        QCOMPARE_EQ(read.saved->sessions.at(0).shard.total, 2);
        // A shape that says the count of each takes them as they are, the others can't.
        QCOMPARE_EQ(writeSessions(Shape::DiscordJs, 4, read.saved->sessions).error, QString());
        for (const Shape shape : {Shape::Disgo, Shape::Discordeno, Shape::Twilight, Shape::ResumeInfo, Shape::Dispatch,
                 Shape::Tickets, Shape::Discord4J, Shape::Seyfert}) {
            const SessionsWritten written = writeSessions(shape, 4, read.saved->sessions);
            QVERIFY2(written.error.contains(u"made with 2 and with 4 shards"_s), qPrintable(written.error));
            QVERIFY(written.bytes.isEmpty());
        }
    }

    void b10NothingToWrite_data() { b10RoundTrip_data(); }
    void b10NothingToWrite()
    {
        QFETCH(Shape, shape);
        Session none;
        const SessionsWritten written = writeSessions(shape, 1, {none});
        QVERIFY(written.bytes.isEmpty());
        QVERIFY2(written.error.contains(u"no session to write"_s), qPrintable(written.error));
    }

    void b10TwiceIsRefused()
    {
        const SessionsWritten written
            = writeSessions(Shape::DiscordJs, 4, {sessionOf(1, 2, firstId, 1), sessionOf(1, 4, secondId, 1)});
        QVERIFY(written.bytes.isEmpty());
        QVERIFY2(written.error.contains(u"Shard 1 is there twice"_s), qPrintable(written.error));
    }

    void b10File()
    {
        QTemporaryDir directory;
        const QString path = directory.filePath(u"sessions"_s);
        const auto error = [](const QString& from) { return readSessionFile(from).error; };
        QVERIFY2(error(path).contains(u"There is no file"_s), qPrintable(error(path)));
        QVERIFY2(error(directory.path()).contains(u"not a regular file"_s), qPrintable(error(directory.path())));
        const QString pipe = directory.filePath(u"pipe"_s);
        QCOMPARE_EQ(mkfifo(qPrintable(pipe), 0600), 0);
        QVERIFY2(error(pipe).contains(u"not a regular file"_s), qPrintable(error(pipe))); // and does not hang
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json("{'0':{'session_id':'a','sequence':1}}"));
        file.close();
        const SessionsRead read = readSessionFile(path, 1);
        QVERIFY2(read.saved, qPrintable(read.error));
        QCOMPARE_EQ(read.saved->sessions.size(), 1);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize((qint64(64) << 20) + 1)); // sparse
        file.close();
        QVERIFY2(error(path).contains(u"larger than 64 MiB"_s), qPrintable(error(path)));
    }
};

QTEST_APPLESS_MAIN(TestSessionShapes)
#include "tst_sessionshapes.moc"
