// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 6.1, 6.3, 6.5 to 6.7: a reshard by shardroomctl, from the plan to its end, as an operator and a script do it.

#include "tests/app/room.h"

#include <sys/stat.h>

namespace {

constexpr int oldShards = 2;
constexpr int newShards = 4;

//! Two identifies at a time, and five seconds between them: a new set of four warms for a while.
QStringList gatewayArguments()
{
    return {u"--shards"_s, QString::number(oldShards), u"--guilds"_s, u"40"_s, u"--max-concurrency"_s, u"2"_s,
        u"--identify-interval"_s, u"100"_s, u"--events-per-second"_s, u"50"_s};
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

int mode(const QString& path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? int(status.st_mode & 07777) : -1;
}

//! A program with a state directory, on a gateway that outlives it.
struct Scene {
    Gateway gateway;
    QTemporaryDir directory;
    QStringList more;
    std::unique_ptr<Room> room;

    explicit Scene(const QStringList& moreOptions = {})
        : gateway(gatewayArguments())
        , more(moreOptions)
    {
        start();
    }
    void start()
    {
        room = std::make_unique<Room>(
            QStringList{u"--api-url"_s, gateway.apiUrl, u"--state-dir"_s, file(u"state"_s)} + more,
            QMap<QString, QString>{{u"DISCORD_TOKEN"_s, QString::fromLatin1(secret)}});
    }
    //! As by kill -9.
    [[nodiscard]] bool kill()
    {
        room->program->process.kill();
        return room->program->ends();
    }
    [[nodiscard]] QString file(const QString& name) const { return directory.filePath(name); }
    [[nodiscard]] Result tell(const QStringList& call) const { return ctl(*room, call); }
    [[nodiscard]] bool isReady() const { return tell({u"wait"_s, u"ready"_s, u"--timeout"_s, u"60"_s}).exitCode == 0; }
    [[nodiscard]] QJsonObject status() const { return tell({u"status"_s, u"--json"_s}).json(); }
    [[nodiscard]] QJsonValue reshard() const { return status()["reshard"_L1]; }
    //! Ready, and a plan for twice the shards is written.
    [[nodiscard]] bool plans(const QString& drain)
    {
        return isReady()
            && tell({u"plan"_s, u"reshard"_s, u"--to"_s, QString::number(newShards), u"--drain"_s, drain, u"-o"_s,
                        file(u"plan.json"_s)})
                   .exitCode
            == 0;
    }
    [[nodiscard]] bool begins(const QString& drain)
    {
        return plans(drain) && tell({u"apply"_s, file(u"plan.json"_s), u"--yes"_s}).exitCode == 0;
    }
    //! Some are saved, as they are after a kill -9.
    [[nodiscard]] bool hasNewSessions() const
    {
        const QDir incoming(file(u"state/incoming"_s));
        const QStringList names = incoming.entryList(QDir::Files);
        return std::ranges::any_of(
            names, [&](const QString& name) { return contents(incoming.filePath(name)).contains("session_id"); });
    }
    //! The exit status of wait reshard-done.
    [[nodiscard]] Result ends() const { return tell({u"wait"_s, u"reshard-done"_s, u"--timeout"_s, u"90"_s}); }
};

} // namespace

class TestReshardVerbs : public QObject {
    Q_OBJECT
private slots:
    void plans();
    void refusesToPlan_data();
    void refusesToPlan();
    void applies();
    void goesBack_data();
    void goesBack();
    void badPlans_data();
    void badPlans();
    void isKilled_data();
    void isKilled();
    void isKilledEarly();
    void callsOff();
};

//! 6.1: a plan is a file, and nothing happens.
void TestReshardVerbs::plans()
{
    const Scene scene;
    QVERIFY(scene.isReady());
    Result result = scene.tell({u"plan"_s, u"reshard"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(
        result.out.contains("from 2 shards, 40 guilds"_L1) && result.out.contains("SHARDS"_L1), qPrintable(result.out));

    const QString name = u"tst_reshardverbs-plan.json"_s; // the caller's, not one in the program's directory
    QFile::remove(name);
    result = scene.tell({u"plan"_s, u"reshard"_s, u"--to"_s, u"4"_s, u"-o"_s, name});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QVERIFY2(result.out.contains("2 to 4 shards"_L1) && result.out.contains("4 of 99"_L1)
            && result.out.contains(QDir::current().absoluteFilePath(name)),
        qPrintable(result.out));
    QCOMPARE(mode(name), 0600);
    const QByteArray plan = contents(name);
    QVERIFY(QJsonDocument::fromJson(plan).isObject());
    QVERIFY(!plan.contains(secret));
    // A plan is replaced by a newer one, anything else is not.
    QCOMPARE(scene.tell({u"plan"_s, u"reshard"_s, u"--to"_s, u"6"_s, u"-o"_s, name}).exitCode, 0);
    QVERIFY(contents(name) != plan);
    QVERIFY(QFile::remove(name));
    const QString letter = scene.file(u"letter"_s);
    QVERIFY(put(letter, "Dear reader"));
    result = scene.tell({u"plan"_s, u"reshard"_s, u"--to"_s, u"4"_s, u"-o"_s, letter});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(letter), qPrintable(result.err));
    QCOMPARE(contents(letter), QByteArray("Dear reader"));

    const QJsonObject split
        = scene.tell({u"plan"_s, u"reshard"_s, u"--strategy"_s, u"split"_s, u"--shards"_s, u"1"_s, u"--json"_s}).json();
    QCOMPARE(split["to"_L1].toInt(), 4);
    QCOMPARE(split["identifies"_L1].toInt(), 2);
    const QJsonObject anew
        = scene.tell({u"plan"_s, u"reshard"_s, u"--strategy"_s, u"hand-over"_s, u"--at-once"_s, u"1"_s, u"--json"_s})
              .json();
    QCOMPARE(anew["to"_L1].toInt(), 2);
    QCOMPARE(anew["identifies"_L1].toInt(), 2);
    QCOMPARE(anew["at_once"_L1].toInt(), 1);
    QCOMPARE(scene.status()["phase"_L1].toString(), u"running"_s);
    QVERIFY(!scene.status().contains("reshard"_L1));
    result = scene.tell({u"reshard"_s});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("No reshard is going on"_L1), qPrintable(result.out));
    result = scene.tell({u"reshard"_s, u"hurry"_s});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("end-old"_L1) && !result.err.contains("--yes"_L1), qPrintable(result.err));
}

void TestReshardVerbs::refusesToPlan_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::addRow("more than the budget") << QStringList{u"--to"_s, u"5000"_s} << 3;
    QTest::addRow("rolling to no multiple") << QStringList{u"--to"_s, u"3"_s, u"--strategy"_s, u"rolling"_s} << 3;
    QTest::addRow("split of none of ours") << QStringList{u"--strategy"_s, u"split"_s, u"--shards"_s, u"0,7"_s} << 3;
    QTest::addRow("more than there can be") << QStringList{u"--to"_s, u"16385"_s} << 2;
    QTest::addRow("no such strategy") << QStringList{u"--to"_s, u"4"_s, u"--strategy"_s, u"magic"_s} << 2;
}

//! 6.1: a refusal always comes with its reason, and no file with a refusal.
void TestReshardVerbs::refusesToPlan()
{
    QFETCH(QStringList, options);
    QFETCH(int, exit);
    const Scene scene;
    QVERIFY(scene.isReady());
    const QString path = scene.file(u"plan.json"_s);
    const Result result = scene.tell(QStringList{u"plan"_s, u"reshard"_s, u"-o"_s, path} + options);
    QCOMPARE(result.exitCode, exit);
    QVERIFY(result.err.size() > 20);
    QVERIFY(!QFileInfo::exists(path));
}

//! 6.3 and 6.7: the whole way, with a look and a pause on it.
void TestReshardVerbs::applies()
{
    Scene scene;
    QVERIFY(scene.plans(u"600"_s));
    const QString plan = scene.file(u"plan.json"_s);
    Result result = scene.tell({u"apply"_s, plan});
    QCOMPARE(result.exitCode, 2); // nobody is there to ask
    QVERIFY2(result.err.contains("costs 4 "_L1) && result.err.contains("--yes"_L1), qPrintable(result.err));
    QVERIFY(!scene.reshard().isObject());

    result = scene.tell({u"apply"_s, plan, u"--yes"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(scene.tell({u"apply"_s, plan, u"--yes"_s}).exitCode, 3); // one at a time
    QCOMPARE(scene.tell({u"reshard"_s, u"pause"_s}).exitCode, 0);
    QTRY_COMPARE(scene.reshard()["paused"_L1].toBool(), true);
    QCOMPARE(scene.reshard()["phase"_L1].toString(), u"warming"_s);
    QCOMPARE(scene.tell({u"reshard"_s, u"end-old"_s}).exitCode, 3); // the old ones serve
    QCOMPARE(scene.tell({u"rollback"_s}).exitCode, 3);
    const QString guild = QString::number(quint64(4003) << 22);
    result = scene.tell({u"locate"_s, guild, u"--to"_s, u"8"_s});
    QVERIFY2(result.out.contains("1/2 ready"_L1) && result.out.contains("3/4 after the reshard"_L1)
            && result.out.contains("3/8 with 8"_L1),
        qPrintable(result.out));
    QCOMPARE(scene.tell({u"reshard"_s, u"continue"_s}).exitCode, 0);

    result = scene.tell({u"wait"_s, u"reshard"_s, u"draining"_s, u"--timeout"_s, u"90"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    QCOMPARE(scene.status()["shard_count"_L1].toInt(), newShards); // they serve
    result = scene.tell({u"reshard"_s});
    QVERIFY2(result.out.contains("draining"_L1) && result.out.contains("reshard end-old"_L1)
            && result.out.contains("4 of 4 identifies"_L1),
        qPrintable(result.out));
    QVERIFY(scene.reshard()["until"_L1].isString());
    QTRY_VERIFY(scene.tell({u"reshard"_s, u"ledger"_s, u"--json"_s}).json()["events"_L1]["matched"_L1].toInt() > 0);
    QCOMPARE(scene.tell({u"reshard"_s, u"ledger"_s, guild}).exitCode, 0);
    QCOMPARE(scene.tell({u"reshard"_s, u"end-old"_s}).exitCode, 0);
    result = scene.ends();
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));

    const QJsonObject status = scene.status();
    QCOMPARE(status["shard_count"_L1].toInt(), newShards);
    QCOMPARE(status["guilds"_L1].toInt(), 40);
    const QJsonValue last = scene.tell({u"reshard"_s, u"--json"_s}).json()["last"_L1];
    QCOMPARE(last["phase"_L1].toString(), u"done"_s);
    QCOMPARE(last["identifies"_L1]["spent"_L1].toInt(), last["identifies"_L1]["planned"_L1].toInt());
    const QString report = scene.file(u"report.md"_s);
    QCOMPARE(scene.tell({u"reshard"_s, u"report"_s, report}).exitCode, 0);
    QVERIFY(contents(report).contains("4"));
    result = scene.tell({u"reshard"_s, u"report"_s, report});
    QCOMPARE(result.exitCode, 3); // not over what is there
    result = scene.tell({u"apply"_s, plan, u"--yes"_s});
    QCOMPARE(result.exitCode, 3); // stale: another set
    QVERIFY(!result.err.isEmpty());
    QCOMPARE(scene.status()["shard_count"_L1].toInt(), newShards);
}

void TestReshardVerbs::goesBack_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("verb");
    QTest::addColumn<QString>("word");
    QTest::addRow("abort while it warms") << u"warming"_s << u"abort"_s << u"aborted"_s;
    QTest::addRow("roll back after the switch") << u"draining"_s << u"rollback"_s << u"rolled back"_s;
    QTest::addRow("abort after the switch") << u"draining"_s << u"abort"_s << u"rolled back"_s;
}

//! 6.3: the old set is as it was, and a script learns which of both it was.
void TestReshardVerbs::goesBack()
{
    QFETCH(QString, phase);
    QFETCH(QString, verb);
    QFETCH(QString, word);
    Scene scene;
    QVERIFY(scene.begins(u"600"_s));
    QCOMPARE(scene.tell({u"wait"_s, u"reshard"_s, phase, u"--timeout"_s, u"90"_s}).exitCode, 0);
    QCOMPARE(scene.tell({verb}).exitCode, 0);
    const Result result = scene.ends();
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.err.contains(word), qPrintable(result.err));
    QVERIFY(scene.isReady());
    const QJsonArray shards = scene.tell({u"shards"_s, u"--json"_s}).json()["shards"_L1].toArray();
    QCOMPARE(shards.size(), oldShards);
    for (const QJsonValue& shard : shards)
        QCOMPARE(shard["identifies"_L1].toInt(), 1); // it never left
    QCOMPARE(scene.tell({verb}).exitCode, 3); // there is none any more
}

void TestReshardVerbs::badPlans_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addRow("empty") << QByteArray();
    QTest::addRow("words") << QByteArray("Dear reader");
    QTest::addRow("another JSON") << QByteArray("{\"format\":\"shardroom/sessions\",\"version\":1,\"shards\":[]}");
    QTest::addRow("an array") << QByteArray("[1,2]");
    QTest::addRow("cut off") << QByteArray("cut");
    QTest::addRow("of a later version") << QByteArray("later");
    QTest::addRow("shards that can't be") << QByteArray("shards");
}

//! 6.1: what a file holds is not believed; nothing begins, and the message says where.
void TestReshardVerbs::badPlans()
{
    QFETCH(QByteArray, bytes);
    Scene scene;
    QVERIFY(scene.plans(u"5"_s));
    const QString path = scene.file(u"plan.json"_s);
    const QByteArray good = contents(path);
    if (bytes == "cut") {
        bytes = good.left(good.size() / 2);
    } else if (bytes == "later") {
        QJsonObject plan = QJsonDocument::fromJson(good).object();
        plan[u"version"_s] = 99;
        bytes = QJsonDocument(plan).toJson();
    } else if (bytes == "shards") {
        bytes = QByteArray(good).replace("\"to\"", "\"nowhere\"");
    }
    QVERIFY(bytes != good);
    QVERIFY(put(path, bytes));
    const Result result = scene.tell({u"apply"_s, path, u"--yes"_s});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(path), qPrintable(result.err));
    QVERIFY(!scene.reshard().isObject());
    QCOMPARE(scene.tell({u"apply"_s, scene.file(u"none.json"_s), u"--yes"_s}).exitCode, 2);
}

void TestReshardVerbs::isKilled_data()
{
    QTest::addColumn<QString>("phase");
    QTest::addColumn<QString>("decision");
    QTest::addColumn<int>("exit");
    QTest::addColumn<int>("shards");
    QTest::addRow("in the middle of warming, and on") << u"warming"_s << u"continue"_s << 0 << newShards;
    QTest::addRow("in the middle of warming, and back") << u"warming"_s << u"abort"_s << 1 << oldShards;
    QTest::addRow("after the switch, and on") << u"draining"_s << u"continue"_s << 0 << newShards;
    QTest::addRow("after the switch, and back") << u"draining"_s << u"rollback"_s << 1 << oldShards;
}

//! 6.5: the next start says what was going on and waits for a decision.
void TestReshardVerbs::isKilled()
{
    QFETCH(QString, phase);
    QFETCH(QString, decision);
    QFETCH(int, exit);
    QFETCH(int, shards);
    Scene scene;
    // Long enough to be killed in it, and short enough for what is left of it.
    QVERIFY(scene.begins(phase == "draining"_L1 ? u"15"_s : u"3"_s));
    QCOMPARE(scene.tell({u"wait"_s, u"reshard"_s, phase, u"--timeout"_s, u"90"_s}).exitCode, 0);
    // Without a new session there is nothing to go on with; see isKilledEarly().
    QTRY_VERIFY_WITH_TIMEOUT(scene.hasNewSessions(), 30000);
    QVERIFY(scene.kill());
    scene.start();
    QTRY_COMPARE_WITH_TIMEOUT(scene.reshard()["recovered"_L1].toBool(), true, 30000);
    QCOMPARE(scene.reshard()["paused"_L1].toBool(), true);
    const Result told = scene.tell({u"status"_s});
    QVERIFY2(told.out.contains("2 to 4"_L1) && told.out.contains("found unfinished"_L1), qPrintable(told.out));
    QCOMPARE(
        scene.tell(decision == "continue"_L1 ? QStringList{u"reshard"_s, decision} : QStringList{decision}).exitCode,
        0);
    const Result result = scene.ends();
    QVERIFY2(result.exitCode == exit, qPrintable(result.err));
    QVERIFY(scene.isReady());
    QCOMPARE(scene.status()["shard_count"_L1].toInt(), shards);
    QCOMPARE(scene.status()["guilds"_L1].toInt(), 40);
}

//! 6.5: before a new session was there, the old ones go on, and the program says what became of the reshard.
void TestReshardVerbs::isKilledEarly()
{
    Scene scene;
    QVERIFY(scene.begins(u"20"_s));
    QTRY_VERIFY(QFile::exists(scene.file(u"state/reshard.json"_s))); // before that, nothing had begun
    QVERIFY(!scene.hasNewSessions());
    QVERIFY(scene.kill());
    scene.start();
    QVERIFY(scene.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(!scene.reshard().isObject(), 60000); // the gate stays until the replays are over
    QCOMPARE(scene.status()["shard_count"_L1].toInt(), oldShards);
    QVERIFY2(scene.room->program->err.contains("2 to 4 was not finished"), scene.room->program->err.constData());
    QVERIFY(scene.plans(u"20"_s)); // and another one can be made
}

//! 6.6: announced, and with a grace time to cancel.
void TestReshardVerbs::callsOff()
{
    const Scene scene(
        {u"--auto-reshard"_s, u"5"_s, u"--auto-reshard-interval"_s, u"1"_s, u"--auto-reshard-grace"_s, u"600"_s});
    QVERIFY(scene.isReady());
    QTRY_VERIFY_WITH_TIMEOUT(scene.status()["announced"_L1].isObject(), 20000);
    const QJsonValue announced = scene.status()["announced"_L1];
    QVERIFY(announced["to"_L1].toInt() > oldShards);
    QVERIFY(!announced["why"_L1].toString().isEmpty());
    const Result told = scene.tell({u"status"_s});
    QVERIFY2(told.out.contains("announced"_L1), qPrintable(told.out));
    QCOMPARE(scene.tell({u"reshard"_s, u"call-off"_s}).exitCode, 0);
    QTRY_VERIFY(!scene.status().contains("announced"_L1));
    QCOMPARE(scene.status()["phase"_L1].toString(), u"running"_s);
}

QTEST_GUILESS_MAIN(TestReshardVerbs)
#include "tst_reshardverbs.moc"
