// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// shardroomctl and shardroom, as a user starts them, and what the log of the latter tells.

#include "tests/app/room.h"

#include <QtNetwork/QLocalSocket>

#include <csignal>

#include <sys/stat.h>

namespace {

//! POSTs to the practice gateway's fault endpoint.
//! Every session id in a session file.
QList<QByteArray> sessionIds(const QString& path)
{
    QList<QByteArray> ids;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return ids;
    const QJsonArray shards = QJsonDocument::fromJson(file.readAll()).object()["shards"_L1].toArray();
    for (const QJsonValue& shard : shards)
        ids.append(shard["session_id"_L1].toString().toLatin1());
    return ids;
}

} // namespace

class TestShardroomctl : public QObject {
    Q_OBJECT
private slots:
    void reads();
    void changes();
    void asksFirst();
    void rolls();
    void queues();
    void alerts();
    void findsGuilds();
    void readOnly();
    void json_data();
    void json();
    void usage_data();
    void usage();
    void help();
    void nobodyAnswers();
    void findsIt_data();
    void findsIt();
    void secondProgram();
    void killedProgram();
    void socketThatCantBe();
    void tails();
    void waitsAndTimesOut();
    void programEnds();
    void logLevel();
    void secrets_data();
    void secrets();
};

void TestShardroomctl::reads()
{
    Room room;
    Result result = ctl(room, {u"wait"_s, u"ready"_s, u"--timeout"_s, u"60"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(result.out, QString()); // silent, for scripts

    result = ctl(room, {u"status"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("4 of 4 shards ready"_L1), qPrintable(result.out));
    QVERIFY2(result.out.contains("0-3"_L1), qPrintable(result.out));
    QVERIFY(!result.out.contains(u'\x1b')); // no colour in a pipe

    result = ctl(room, {u"shards"_s});
    const QStringList rows = result.out.trimmed().split(u'\n');
    QCOMPARE(rows.size(), 5);
    QVERIFY(rows[0].startsWith("SHARD"_L1));
    QVERIFY2(rows[4].startsWith("    3   4  ready"_L1), qPrintable(rows[4])); // numbers to the right
    QCOMPARE(ctl(room, {u"shards"_s, u"1-2"_s}).out.count(u'\n'), 3);

    result = ctl(room, {u"queue"_s});
    QVERIFY2(result.out.contains("identifies"_L1) && result.out.contains("No shard waits"_L1), qPrintable(result.out));
    const QString guild = QString::number((quint64(777) << 22) + 1);
    result = ctl(room, {u"locate"_s, guild});
    QVERIFY2(result.out.startsWith("1/4 ready since"_L1), qPrintable(result.out));
    result = ctl(room, {u"locate"_s, u"https://discord.com/channels/"_s + guild + u"/5/6"_s, u"--json"_s});
    QCOMPARE(result.json()["shard"_L1].toInt(), 1);

    result = ctl(room, {u"plan"_s, u"reshard"_s, u"--to"_s, u"8"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("4 to 8"_L1), qPrintable(result.out));
    result = ctl(room, {u"plan"_s, u"reshard"_s, u"--to"_s, u"16000"_s});
    QCOMPARE(result.exitCode, 3);
    QVERIFY(!result.err.isEmpty());
}

void TestShardroomctl::changes()
{
    Room room;
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    Result result = ctl(room, {u"pause"_s, u"0-1,3"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("0-1, 3"_L1), qPrintable(result.out));
    const auto paused = [&room] {
        return ctl(room, {u"status"_s, u"--json"_s}).json()["states"_L1].toObject()["paused"_L1].toInt();
    };
    QTRY_COMPARE(paused(), 3);
    QCOMPARE(ctl(room, {u"resume"_s, u"all"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"wait"_s, u"shard"_s, u"3"_s, u"ready"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    QCOMPARE(paused(), 0);

    // The file is the caller's, not one in the program's directory.
    const QString name = u"tst_shardroomctl-sessions.json"_s;
    result = ctl(room, {u"export"_s, name, u"1-2"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(QDir::current().absoluteFilePath(name)), qPrintable(result.out));
    QCOMPARE(sessionIds(name).size(), 2);
    QVERIFY(QFile::remove(name));

    QCOMPARE(ctl(room, {u"presence"_s, u"idle:playing:chess"_s, u"2"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"presence"_s, u"asleep"_s}).exitCode, 2);
    QCOMPARE(ctl(room, {u"abort"_s}).exitCode, 3);
    QCOMPARE(ctl(room, {u"pause"_s, u"17"_s}).exitCode, 3);

    // B2: what is kept back is only given away to somebody who types it.
    QCOMPARE(ctl(room, {u"allow"_s, u"please"_s, u"5"_s}).exitCode, 3);
    QCOMPARE(ctl(room, {u"allow"_s, u"spend"_s, u"all"_s}).exitCode, 3);
    QCOMPARE(ctl(room, {u"allow"_s, u"spend"_s}).exitCode, 2);
    QCOMPARE(ctl(room, {u"allow"_s, u"spend"_s, u"5"_s}).exitCode, 0);
}

void TestShardroomctl::asksFirst()
{
    Room room;
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const auto identifies = [&room] {
        int sum = 0;
        const QJsonArray shards = ctl(room, {u"shards"_s, u"--json"_s}).json()["shards"_L1].toArray();
        for (const QJsonValue& shard : shards)
            sum += shard["identifies"_L1].toInt();
        return sum;
    };
    for (const auto& verb : {u"end"_s, u"reidentify"_s}) {
        const Result result = ctl(room, {verb, u"all"_s});
        QCOMPARE(result.exitCode, 2);
        QVERIFY2(
            result.err.contains("--yes"_L1) && result.err.contains("(0-3)"_L1) && result.err.contains("are left"_L1),
            qPrintable(result.err));
    }
    QCOMPARE(identifies(), 4);
    QCOMPARE(ctl(room, {u"reidentify"_s, u"2"_s, u"--yes"_s}).exitCode, 0);
    QTRY_COMPARE_WITH_TIMEOUT(identifies(), 5, 20000);
    QCOMPARE(ctl(room, {u"end"_s, u"--yes"_s, u"0"_s}).exitCode, 0);
    QTRY_COMPARE(ctl(room, {u"status"_s, u"--json"_s}).json()["states"_L1].toObject()["stopped"_L1].toInt(), 1);
    QCOMPARE(ctl(room, {u"resume"_s, u"0"_s}).exitCode, 3); // it never costs
    QCOMPARE(ctl(room, {u"open"_s, u"0"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"wait"_s, u"shard"_s, u"0"_s, u"ready"_s}).exitCode, 0);
}

//! Issue 7, item 5: one shard after the other.
void TestShardroomctl::rolls()
{
    Room room;
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const auto rolling = [&room] { return ctl(room, {u"status"_s, u"--json"_s}).json()["rolling"_L1].toObject(); };
    QVERIFY(rolling().isEmpty());
    QCOMPARE(ctl(room, {u"roll"_s, u"stop"_s}).exitCode, 3); // none is under way
    QCOMPARE(ctl(room, {u"roll"_s, u"resume"_s}).exitCode, 2);
    QCOMPARE(ctl(room, {u"roll"_s, u"away"_s, u"all"_s}).exitCode, 2);
    QCOMPARE(ctl(room, {u"roll"_s, u"resume"_s, u"all"_s, u"--at-once"_s, u"0"_s}).exitCode, 2);
    QCOMPARE(ctl(room, {u"roll"_s, u"reidentify"_s, u"all"_s}).exitCode, 2); // asks first
    Result result = ctl(room, {u"roll"_s, u"resume"_s, u"0,2-3"_s, u"--at-once"_s, u"2"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("0, 2-3, 2 at a time"_L1), qPrintable(result.out));
    QTRY_COMPARE_WITH_TIMEOUT(rolling()["phase"_L1].toString(), u"done"_s, 20000);
    QCOMPARE(rolling()["done"_L1].toInt(), 3);
    const QJsonArray shards = ctl(room, {u"shards"_s, u"--json"_s}).json()["shards"_L1].toArray();
    for (const QJsonValue& shard : shards)
        QCOMPARE(shard["resumes"_L1].toInt(), shard["id"_L1].toInt() == 1 ? 0 : 1);
    result = ctl(room, {u"status"_s});
    QVERIFY2(result.out.contains("resume, done: 3 of 3 done"_L1), qPrintable(result.out));
}

//! The identify queue is held, shards in it are held, released and taken out; nothing is spent meanwhile.
void TestShardroomctl::queues()
{
    Room room;
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const auto spent = [&room] {
        return ctl(room, {u"queue"_s, u"--json"_s}).json()["identify"_L1].toObject()["spent_24h"_L1].toInt();
    };
    const auto budget = [&room](QLatin1StringView key) {
        return ctl(room, {u"queue"_s, u"--json"_s}).json()["identify"_L1].toObject()[key].toVariant();
    };
    const int before = spent();
    Result result = ctl(room, {u"hold"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("held"_L1), qPrintable(result.out));
    QCOMPARE(ctl(room, {u"hold"_s}).exitCode, 3); // it is already
    QCOMPARE(ctl(room, {u"end"_s, u"0-2"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"open"_s, u"0-2"_s}).exitCode, 0);
    QTRY_COMPARE(budget("queued"_L1).toInt(), 3);
    result = ctl(room, {u"hold"_s, u"1"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.json()["shards"_L1].toArray(), QJsonArray{1});
    QCOMPARE(ctl(room, {u"cancel"_s, u"2"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"cancel"_s, u"3"_s}).exitCode, 3); // it does not wait
    QCOMPARE(ctl(room, {u"cancel"_s}).exitCode, 2);
    QCOMPARE(spent(), before);
    QCOMPARE(ctl(room, {u"release"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"wait"_s, u"shard"_s, u"0"_s, u"ready"_s, u"--timeout"_s, u"30"_s}).exitCode, 0);
    QCOMPARE(spent(), before + 1); // 1 is held, 2 has left
    QCOMPARE(ctl(room, {u"release"_s, u"1"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"wait"_s, u"shard"_s, u"1"_s, u"ready"_s, u"--timeout"_s, u"30"_s}).exitCode, 0);
    QCOMPARE(spent(), before + 2);
    const QJsonObject states = ctl(room, {u"status"_s, u"--json"_s}).json()["states"_L1].toObject();
    QCOMPARE(states["paused"_L1].toInt(), 1);
}

void TestShardroomctl::alerts()
{
    Room room;
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    Result result = ctl(room, {u"alerts"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("No alert stands"_L1), qPrintable(result.out));
    // 4014 is for good: that one alert fires at once.
    QCOMPARE(ctl(room, {u"fault"_s, u"close"_s, u"2"_s, u"--code"_s, u"4014"_s}).exitCode, 0);
    const auto standing = [&room] { return ctl(room, {u"alerts"_s, u"--json"_s}).json()["standing"_L1].toArray(); };
    QTRY_COMPARE_WITH_TIMEOUT(standing().size(), 1, 20000);
    QCOMPARE(standing().at(0).toObject()["shards"_L1].toString(), u"2"_s);
    QCOMPARE(standing().at(0).toObject()["rule"_L1].toString(), u"shards-down"_s);
    const QJsonArray log = ctl(room, {u"alerts"_s, u"log"_s, u"--json"_s}).json()["log"_L1].toArray();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.at(0).toObject()["event"_L1].toString(), u"fired"_s);
    result = ctl(room, {u"alerts"_s, u"log"_s});
    QVERIFY2(result.out.contains("fired"_L1) && result.out.count(u'\n') == 1, qPrintable(result.out));

    QVERIFY(ctl(room, {u"alerts"_s, u"--json"_s}).json()["muted_until"_L1].isNull());
    result = ctl(room, {u"alerts"_s, u"mute"_s, u"15"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 0);
    const QDateTime until = QDateTime::fromString(result.json()["muted_until"_L1].toString(), Qt::ISODateWithMs);
    const qint64 minutes = QDateTime::currentDateTimeUtc().secsTo(until) / 60;
    QVERIFY2(minutes >= 13 && minutes <= 15, qPrintable(result.out));
    QVERIFY(ctl(room, {u"alerts"_s}).out.contains("Muted until"_L1));
    QVERIFY(ctl(room, {u"alerts"_s, u"unmute"_s}).out.contains("Not muted"_L1));
    QTRY_VERIFY(ctl(room, {u"alerts"_s, u"--json"_s}).json()["muted_until"_L1].isNull());
    QCOMPARE(ctl(room, {u"alerts"_s, u"mute"_s, u"soon"_s}).exitCode, 2);
    QCOMPARE(ctl(room, {u"alerts"_s, u"mute"_s, u"0"_s}).exitCode, 2);
    QCOMPARE(ctl(room, {u"alerts"_s, u"log"_s, u"5"_s}).exitCode, 2);
    QCOMPARE(ctl(room, {u"alerts"_s, u"sing"_s}).exitCode, 2);
}

//! Whether the bot is in a guild, not only where it would be.
void TestShardroomctl::findsGuilds()
{
    Room room({u"--simulate=2x40"_s});
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const QString name = room.directory.filePath(u"sessions.json"_s);
    QCOMPARE(ctl(room, {u"export"_s, name}).exitCode, 0);
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject session
        = QJsonDocument::fromJson(file.readAll()).object()["shards"_L1].toArray().at(1).toObject();
    const QString guild = session["guilds"_L1].toArray().at(0).toString();
    QVERIFY2(!guild.isEmpty(), QJsonDocument(session).toJson().constData());
    Result result = ctl(room, {u"locate"_s, guild});
    QVERIFY2(
        result.out.startsWith("1/2 "_L1) && result.out.contains("the bot is in this guild"_L1), qPrintable(result.out));
    QCOMPARE(ctl(room, {u"locate"_s, guild, u"--json"_s}).json()["bot"_L1].toString(), u"present"_s);
    const QString stranger = QString::number((quint64(777) << 22) + 1);
    result = ctl(room, {u"locate"_s, stranger});
    QVERIFY2(result.out.contains("NOT in this guild"_L1), qPrintable(result.out));
    QCOMPARE(ctl(room, {u"locate"_s, stranger, u"--json"_s}).json()["bot"_L1].toString(), u"absent"_s);
}

void TestShardroomctl::readOnly()
{
    Room room({u"--simulate=2x10"_s, u"--read-only"_s});
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const QString file = room.directory.filePath(u"s.json"_s);
    for (const QStringList& call : {QStringList{u"pause"_s, u"all"_s}, {u"resume"_s, u"all"_s}, {u"open"_s, u"all"_s},
             {u"end"_s, u"all"_s}, {u"end"_s, u"all"_s, u"--yes"_s}, {u"roll"_s, u"resume"_s, u"all"_s},
             {u"reidentify"_s, u"0"_s, u"--yes"_s}, {u"presence"_s, u"dnd"_s}, {u"export"_s, file}, {u"abort"_s},
             {u"apply"_s, file, u"--yes"_s}, {u"allow"_s, u"spend"_s, u"1"_s}, {u"hold"_s}, {u"hold"_s, u"0"_s},
             {u"release"_s}, {u"cancel"_s, u"0"_s}, {u"alerts"_s, u"mute"_s}, {u"restart"_s}}) {
        const Result result = ctl(room, call);
        QVERIFY2(result.exitCode == 3, qPrintable(call.join(u' ') + u": "_s + result.err));
    }
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(ctl(room, {u"status"_s, u"--json"_s}).json()["ready"_L1].toInt(), 2);
}

void TestShardroomctl::json_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("key");
    QTest::addRow("status") << QStringList{u"status"_s} << u"shard_count"_s;
    QTest::addRow("shards") << QStringList{u"shards"_s} << u"shards"_s;
    QTest::addRow("queue") << QStringList{u"queue"_s} << u"queue"_s;
    QTest::addRow("locate") << QStringList{u"locate"_s, u"4194304"_s} << u"total"_s;
    QTest::addRow("pause") << QStringList{u"pause"_s, u"1"_s} << u"ranges"_s;
    QTest::addRow("resume") << QStringList{u"resume"_s, u"1"_s} << u"ranges"_s;
    QTest::addRow("open") << QStringList{u"open"_s, u"1"_s} << u"ranges"_s;
    QTest::addRow("end") << QStringList{u"end"_s, u"1"_s} << u"needs"_s;
    QTest::addRow("reidentify") << QStringList{u"reidentify"_s, u"1"_s} << u"needs"_s;
    QTest::addRow("export") << QStringList{u"export"_s, u"/proc/x"_s} << u"error"_s;
    QTest::addRow("plan") << QStringList{u"plan"_s, u"reshard"_s, u"--to"_s, u"4"_s} << u"duration_s"_s;
    QTest::addRow("abort") << QStringList{u"abort"_s} << u"error"_s;
    QTest::addRow("presence") << QStringList{u"presence"_s, u"dnd"_s} << u"shards"_s;
    QTest::addRow("wait") << QStringList{u"wait"_s, u"ready"_s} << u"ready"_s;
    QTest::addRow("log") << QStringList{u"log"_s, u"info"_s} << u"level"_s;
    QTest::addRow("tail") << QStringList{u"tail"_s, u"--timeout"_s, u"0.3"_s} << u"tail"_s;
}

void TestShardroomctl::json()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, key);
    Room room({u"--simulate=2x10"_s});
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const Result result = ctl(room, QStringList{u"--json"_s} + arguments);
    const QJsonObject object
        = QJsonDocument::fromJson(result.out.section(u'\n', 0, 0).toUtf8()).object(); // tail may say more
    QVERIFY2(object.contains(key), qPrintable(result.out + result.err));
    QVERIFY(object.contains("ok"_L1));
    QCOMPARE(object["ok"_L1].toBool(), result.exitCode == 0);
    if (result.exitCode != 0)
        QCOMPARE(object["exit"_L1].toInt(), result.exitCode);
}

void TestShardroomctl::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::addRow("nothing") << QStringList{} << u"--help"_s;
    QTest::addRow("unknown verb") << QStringList{u"explode"_s} << u"explode"_s;
    QTest::addRow("unknown option") << QStringList{u"status"_s, u"--nonsense"_s} << u"nonsense"_s;
    QTest::addRow("no shards") << QStringList{u"pause"_s} << u"SHARDS"_s;
    QTest::addRow("too much") << QStringList{u"status"_s, u"now"_s} << u"status"_s;
    QTest::addRow("no guild") << QStringList{u"locate"_s} << u"GUILD"_s;
    QTest::addRow("no condition") << QStringList{u"wait"_s} << u"ready"_s;
    QTest::addRow("time-out in words") << QStringList{u"status"_s, u"--timeout"_s, u"soon"_s} << u"--timeout"_s;
    QTest::addRow("to for another verb") << QStringList{u"status"_s, u"--to"_s, u"8"_s} << u"--to"_s;
    QTest::addRow("strategy for another verb")
        << QStringList{u"apply"_s, u"p.json"_s, u"--strategy"_s, u"split"_s} << u"--strategy"_s;
    QTest::addRow("output of another verb") << QStringList{u"status"_s, u"-o"_s, u"x"_s} << u"--output"_s;
    QTest::addRow("output without a plan") << QStringList{u"plan"_s, u"reshard"_s, u"-o"_s, u"x"_s} << u"--to"_s;
    QTest::addRow("apply nothing") << QStringList{u"apply"_s} << u"FILE"_s;
    QTest::addRow("shard for another verb") << QStringList{u"status"_s, u"--shard"_s, u"1"_s} << u"--shard"_s;
}

void TestShardroomctl::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const Result result = ctl(arguments); // before any program is looked for
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(word), qPrintable(result.err));
    QCOMPARE(result.out, QString());
    const Result typed = ctl({QString::fromLatin1(secret)}); // C51
    QCOMPARE(typed.exitCode, 2);
    QVERIFY2(!typed.err.contains("abcdefghijkl"_L1), qPrintable(typed.err));
}

void TestShardroomctl::help()
{
    const Result result = ctl({u"--help"_s});
    QCOMPARE(result.exitCode, 0);
    for (const auto word : {"status"_L1, "locate GUILD"_L1, "reidentify SHARDS"_L1, "export FILE [SHARDS]"_L1,
             "plan reshard [--to N] [-o FILE]"_L1, "apply FILE"_L1, "rollback"_L1, "locate GUILD [--to N]"_L1,
             "tail"_L1, "wait ready|reshard-done|reshard PHASE|scenario-done|shard N ready"_L1, "--strategy"_L1,
             "--drain"_L1, "XDG_RUNTIME_DIR"_L1, "--yes"_L1, "Exit status"_L1})
        QVERIFY2(result.out.contains(word), qPrintable(result.out));
    QVERIFY(ctl({u"--version"_s}).out.startsWith("shardroomctl "_L1));
}

void TestShardroomctl::nobodyAnswers()
{
    Result result = ctl({u"status"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains("shardroom/control.sock"_L1), qPrintable(result.err));
    result = ctl({u"status"_s, u"--socket"_s, u"/nonexistent/x"_s, u"--json"_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY(result.err.contains("/nonexistent/x"_L1));
}

void TestShardroomctl::findsIt_data()
{
    QTest::addColumn<QStringList>("program");
    QTest::addColumn<QStringList>("call");
    QTest::addColumn<bool>("runtime"); // whether there is a runtime directory
    QTest::addColumn<QString>("socket");
    QTest::addRow("no flags") << QStringList{} << QStringList{} << true << u"run/shardroom/control.sock"_s;
    QTest::addRow("no runtime directory")
        << QStringList{} << QStringList{} << false << u"state/shardroom/control.sock"_s;
    QTest::addRow("state directory") << QStringList{u"--state-dir"_s, u"@/mine"_s}
                                     << QStringList{u"--state-dir"_s, u"@/mine"_s} << true << u"mine/control.sock"_s;
}

void TestShardroomctl::findsIt()
{
    QFETCH(QStringList, program);
    QFETCH(QStringList, call);
    QFETCH(bool, runtime);
    QFETCH(QString, socket);
    QTemporaryDir directory;
    program.replaceInStrings(u"@"_s, directory.path());
    call.replaceInStrings(u"@"_s, directory.path());
    const QMap<QString, QString> environment{{u"XDG_RUNTIME_DIR"_s, runtime ? directory.filePath(u"run"_s) : QString()},
        {u"XDG_STATE_HOME"_s, directory.filePath(u"state"_s)}};
    QVERIFY(QDir(directory.path()).mkdir(u"run"_s));
    Program shardroom(
        QStringLiteral(SHARDROOM), QStringList{u"--headless"_s, u"--simulate=2x10"_s} + program, environment);
    const QString path = directory.filePath(socket);
    QVERIFY2(QTest::qWaitFor([&path] { return QFileInfo::exists(path); }, 20000), shardroom.err.constData());
    const auto mode = [](const QString& file) {
        struct stat status = {};
        return ::lstat(QFile::encodeName(file).constData(), &status) == 0 ? int(status.st_mode) : -1;
    };
    QVERIFY(S_ISSOCK(mode(path)));
    QTRY_COMPARE(mode(path) & 07777, 0600); // 0700 for a moment, as Qt makes it
    QCOMPARE(mode(QFileInfo(path).absolutePath()) & 07777, 0700);
    const Result result = ctl(QStringList{u"wait"_s, u"ready"_s} + call, environment);
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    ::kill(pid_t(shardroom.process.processId()), SIGTERM);
    QVERIFY(shardroom.ends());
    QVERIFY(!QFileInfo::exists(path));
}

void TestShardroomctl::secondProgram()
{
    Room room({u"--simulate=2x10"_s});
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    // Told to listen there, it does not go on.
    Program named(QStringLiteral(SHARDROOM),
        {u"--headless"_s, u"--simulate=2x10"_s, u"--socket"_s, room.socket, u"--run-for"_s, u"20"_s});
    QVERIFY(named.ends());
    QCOMPARE(named.process.exitCode(), 3);
    QVERIFY2(named.err.contains(room.socket.toLocal8Bit()), named.err.constData());
    // Without --socket it goes on alone, and says so.
    QTemporaryDir shared;
    const QMap<QString, QString> environment{{u"XDG_RUNTIME_DIR"_s, shared.path()}};
    Program first(QStringLiteral(SHARDROOM), {u"--headless"_s, u"--simulate=2x10"_s}, environment);
    QVERIFY(
        QTest::qWaitFor([&shared] { return QFileInfo::exists(shared.filePath(u"shardroom/control.sock"_s)); }, 20000));
    Program second(QStringLiteral(SHARDROOM),
        {u"--headless"_s, u"--simulate=3x10"_s, u"--status"_s, u"json"_s, u"--interval"_s, u"0.2"_s}, environment);
    QVERIFY(second.reports([](const QJsonObject& status) { return allReady(status, 3); }));
    QVERIFY2(second.err.contains("goes on without"), second.err.constData());
    QCOMPARE(ctl({u"wait"_s, u"ready"_s}, environment).exitCode, 0);
    QCOMPARE(ctl({u"status"_s, u"--json"_s}, environment).json()["shard_count"_L1].toInt(), 2); // the first one's
}

void TestShardroomctl::killedProgram()
{
    QTemporaryDir directory;
    const QString socket = directory.filePath(u"c.sock"_s);
    const QStringList arguments{u"--headless"_s, u"--simulate=2x10"_s, u"--socket"_s, socket};
    {
        Program killed(QStringLiteral(SHARDROOM), arguments);
        QVERIFY(QTest::qWaitFor([&socket] { return QFileInfo::exists(socket); }, 20000));
        killed.process.kill();
        QVERIFY(killed.ends());
    }
    QVERIFY(QFileInfo::exists(socket)); // left behind
    QCOMPARE(ctl({u"status"_s, u"--socket"_s, socket}).exitCode, 1);
    Program next(QStringLiteral(SHARDROOM), arguments);
    QTRY_COMPARE_WITH_TIMEOUT(ctl({u"wait"_s, u"ready"_s, u"--socket"_s, socket}).exitCode, 0, 20000);
    QCOMPARE(next.err, QByteArray());
}

void TestShardroomctl::socketThatCantBe()
{
    const QString path = u"/tmp/"_s + QString(120, u'x');
    Program shardroom(QStringLiteral(SHARDROOM), {u"--headless"_s, u"--simulate=2x10"_s, u"--socket"_s, path});
    QVERIFY(shardroom.ends());
    QCOMPARE(shardroom.process.exitCode(), 1);
    QVERIFY2(shardroom.err.contains("107") && shardroom.err.contains("--socket"), shardroom.err.constData());
}

void TestShardroomctl::tails()
{
    Room room;
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    Program all(QStringLiteral(SHARDROOMCTL), {u"--socket"_s, room.socket, u"tail"_s, u"--json"_s});
    Program one(QStringLiteral(SHARDROOMCTL), {u"--socket"_s, room.socket, u"tail"_s, u"--shard"_s, u"2"_s});
    Program brief(QStringLiteral(SHARDROOMCTL), {u"--socket"_s, room.socket, u"tail"_s, u"--timeout"_s, u"0.5"_s});
    QTRY_VERIFY(all.out.contains("\"tail\":true"));
    QVERIFY(brief.ends());
    QCOMPARE(brief.process.exitCode(), 0);
    // `one` prints nothing before something happens: pause until it does. With time for it in between, as who resumes
    // in a tight loop is in breach of C46.
    bool isTold = false;
    for (int attempt = 0; attempt < 5 && !isTold; ++attempt) {
        QCOMPARE(ctl(room, {u"pause"_s, u"1-2"_s}).exitCode, 0);
        isTold = QTest::qWaitFor([&] { return one.out.contains("2/4 ready → paused"); }, 4000);
        QCOMPARE(ctl(room, {u"resume"_s, u"1-2"_s}).exitCode, 0);
        QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    }
    QVERIFY2(isTold, one.out.constData());
    QVERIFY2(!one.out.contains(" 1/4 "), one.out.constData());
    QTRY_VERIFY(all.out.contains("\"shard\":1,"));
    const QList<QByteArray> lines = all.out.left(all.out.lastIndexOf('\n')).split('\n');
    for (const QByteArray& line : lines)
        QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
    all.process.kill(); // in the middle
    QVERIFY(all.ends());
    QCOMPARE(ctl(room, {u"status"_s}).exitCode, 0);
}

void TestShardroomctl::waitsAndTimesOut()
{
    Room room;
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"wait"_s, u"reshard-done"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"pause"_s, u"1"_s}).exitCode, 0);
    const Result late = ctl(room, {u"wait"_s, u"ready"_s, u"--timeout"_s, u"1.5"_s});
    QCOMPARE(late.exitCode, 1);
    QVERIFY(!late.err.isEmpty());
    QCOMPARE(ctl(room, {u"wait"_s, u"shard"_s, u"9"_s, u"ready"_s}).exitCode, 2);
    // A script starts both at once; without a time-out nobody waits for a program that may never come.
    QTemporaryDir directory;
    const QString socket = directory.filePath(u"c.sock"_s);
    QCOMPARE(ctl({u"wait"_s, u"ready"_s, u"--socket"_s, socket}).exitCode, 1);
    QCOMPARE(ctl({u"wait"_s, u"ready"_s, u"--socket"_s, socket, u"--timeout"_s, u"0.5"_s}).exitCode, 1);
    Program early(
        QStringLiteral(SHARDROOMCTL), {u"wait"_s, u"ready"_s, u"--socket"_s, socket, u"--timeout"_s, u"30"_s});
    Program shardroom(QStringLiteral(SHARDROOM), {u"--headless"_s, u"--simulate=2x10"_s, u"--socket"_s, socket});
    QVERIFY(early.ends());
    QVERIFY2(early.process.exitCode() == 0, early.err.constData());
    QCOMPARE(ctl(room, {u"wait"_s, u"dinner"_s}).exitCode, 2);
}

void TestShardroomctl::programEnds()
{
    Room room;
    Program waiting(
        QStringLiteral(SHARDROOMCTL), {u"--socket"_s, room.socket, u"wait"_s, u"shard"_s, u"3"_s, u"ready"_s});
    Program tail(QStringLiteral(SHARDROOMCTL), {u"--socket"_s, room.socket, u"tail"_s});
    QCOMPARE(ctl(room, {u"wait"_s, u"shard"_s, u"3"_s, u"ready"_s}).exitCode, 0);
    QVERIFY(waiting.ends());
    QCOMPARE(waiting.process.exitCode(), 0);
    ::kill(pid_t(room.program->process.processId()), SIGTERM);
    QVERIFY(room.program->ends());
    QCOMPARE(room.program->process.exitCode(), 0);
    QVERIFY(tail.ends());
    QCOMPARE(tail.process.exitCode(), 1);
}

void TestShardroomctl::logLevel()
{
    Room room;
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    QCOMPARE(room.program->err, QByteArray()); // nothing but warnings, and there is none
    QCOMPARE(ctl(room, {u"log"_s, u"info"_s, u"shardroom.gateway"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"pause"_s, u"3"_s}).exitCode, 0);
    static const QRegularExpression line(
        u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{3}Z info shardroom\\.gateway shard=3/4 from=ready to=paused "_s);
    const auto lines = [&room] { return QString::fromUtf8(room.program->err).split(u'\n', Qt::SkipEmptyParts); };
    QTRY_VERIFY(lines().filter(line).size() == 1);
    for (const QString& each : lines())
        QVERIFY2(each.contains("shardroom.gateway"_L1), qPrintable(each));
    QCOMPARE(ctl(room, {u"log"_s, u"debug"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"status"_s}).exitCode, 0);
    QTRY_VERIFY(room.program->err.contains("debug shardroom.control"));
    QCOMPARE(ctl(room, {u"log"_s, u"warning"_s}).exitCode, 0);
    const qsizetype before = room.program->err.size();
    QCOMPARE(ctl(room, {u"resume"_s, u"3"_s}).exitCode, 0);
    QCOMPARE(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    // The call that turned it off ends after that.
    QVERIFY2(!room.program->err.mid(before).contains("from="), room.program->err.mid(before).constData());
}

void TestShardroomctl::secrets_data()
{
    QTest::addColumn<QString>("source");
    QTest::addRow("C51 --token-file") << u"option"_s;
    QTest::addRow("C51 $CREDENTIALS_DIRECTORY") << u"credentials"_s;
    QTest::addRow("C51 DISCORD_TOKEN_FILE") << u"file"_s;
    QTest::addRow("C51 DISCORD_TOKEN") << u"variable"_s;
}

//! Login, resume, a drop, and a 401, with everything logged: no token and no session id comes out anywhere.
void TestShardroomctl::secrets()
{
    QFETCH(QString, source);
    Gateway gateway({u"--shards"_s, u"2"_s, u"--guilds"_s, u"40"_s, u"--max-concurrency"_s, u"16"_s,
        u"--identify-interval"_s, u"100"_s});
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    gateway.judged.allowed.insert(u"C5"_s); // the 401 is made up, and the program is started again
    QTemporaryDir directory;
    const QString tokenFile = directory.filePath(u"discord_token"_s);
    QFile file(tokenFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    file.write("Bot " + secret + "\n");
    file.close();
    QStringList arguments{u"--api-url"_s, gateway.apiUrl, u"--log-level"_s, u"debug"_s, u"--status"_s, u"json"_s,
        u"--interval"_s, u"0.2"_s, u"--state-dir"_s, directory.filePath(u"state"_s)};
    QMap<QString, QString> environment{
        {u"QT_LOGGING_RULES"_s, u"qt.network.*=true;qt.websockets*=true"_s}}; // and all that Qt tells
    if (source == "option"_L1)
        arguments += {u"--token-file"_s, tokenFile};
    else if (source == "credentials"_L1)
        environment.insert(u"CREDENTIALS_DIRECTORY"_s, directory.path());
    else if (source == "file"_L1)
        environment.insert(u"DISCORD_TOKEN_FILE"_s, tokenFile);
    else
        environment.insert(u"DISCORD_TOKEN"_s, QString::fromLatin1(secret));

    QByteArray told;
    QList<QByteArray> ids;
    for (int run = 0; run < 2; ++run) { // the second resumes
        Room room(arguments, environment);
        QVERIFY2(room.isRunning(), room.program->err.constData());
        Program tail(QStringLiteral(SHARDROOMCTL), {u"--socket"_s, room.socket, u"tail"_s, u"--json"_s});
        QVERIFY(QTest::qWaitFor([&tail] { return tail.out.contains("tail"); }, 10000));
        const auto hear = [&](const QStringList& call) {
            const Result result = ctl(room, call);
            told += (result.out + result.err).toUtf8();
            return result.exitCode;
        };
        QCOMPARE(hear({u"wait"_s, u"ready"_s, u"--timeout"_s, u"30"_s}), 0);
        QVERIFY(post(gateway.apiUrl, u"faults"_s, {{u"fault"_s, u"close"_s}, {u"code"_s, 4000}}));
        QCOMPARE(hear({u"pause"_s, u"1"_s}), 0);
        QCOMPARE(hear({u"resume"_s, u"1"_s, u"--json"_s}), 0);
        QCOMPARE(hear({u"wait"_s, u"ready"_s, u"--timeout"_s, u"30"_s}), 0);
        for (const auto& verb : {u"status"_s, u"shards"_s, u"queue"_s}) {
            QCOMPARE(hear({verb}), 0);
            QCOMPARE(hear({verb, u"--json"_s}), 0);
        }
        const QString exported = directory.filePath(u"exported"_s);
        QCOMPARE(hear({u"export"_s, exported}), 0);
        ids += sessionIds(exported);
        // A 401 comes with the next question to the REST API.
        QVERIFY(post(gateway.apiUrl, u"rest-failures"_s, {{u"status"_s, 401}, {u"times"_s, 1}}));
        QCOMPARE(hear({u"reidentify"_s, u"0"_s, u"--yes"_s}), 3);
        ::kill(pid_t(room.program->process.processId()), SIGTERM);
        QVERIFY(room.program->ends());
        QCOMPARE(room.program->process.exitCode(), 0);
        told += room.program->out + room.program->err + tail.out + tail.err;
        QVERIFY(room.program->err.contains("debug shardroom.rest"));
        QVERIFY(room.program->err.contains(run == 0 ? "to=identifying" : "to=resuming"));
        QVERIFY(room.program->err.contains("401"));
    }
    QCOMPARE(ids.size(), 4);
    for (const QByteArray& id : std::as_const(ids)) {
        QCOMPARE(id.size(), 32);
        QVERIFY(!told.contains(id));
    }
    for (qsizetype at = 0; at + 12 <= secret.size(); ++at)
        QVERIFY2(!told.contains(secret.mid(at, 12)), secret.mid(at, 12).constData());
    for (const QByteArray& form : {secret.toBase64(), secret.toHex(), QByteArray("Bot " + secret).toBase64()})
        QVERIFY(!told.contains(form.left(24)));
}

QTEST_GUILESS_MAIN(TestShardroomctl)
#include "tst_shardroomctl.moc"
