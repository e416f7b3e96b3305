// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Faults and scenarios as an operator asks for them: shardroomctl, and shardroom --scenario.

#include "tests/app/room.h"

class TestPracticeVerbs : public QObject {
    Q_OBJECT
private slots:
    void listsFaults();
    void strikesOnce();
    void strikesAgainAndAgain();
    void refusals_data();
    void refusals();
    void notAgainstDiscord();
    void readOnly();
    void scenarioByVerb_data() { scenarios_data(); }
    void scenarioByVerb();
    void scenarioByOption_data() { scenarios_data(); }
    void scenarioByOption();
    void noVerdictIsNoGoodOne_data();
    void noVerdictIsNoGoodOne();
    void scenarioOptionRefused_data();
    void scenarioOptionRefused();

private:
    static void scenarios_data();
};

namespace {

//! A scenario of eight seconds, in which shard 1 is closed with `code`.
QString scenarioFile(const QTemporaryDir& directory, int code)
{
    const QString path = directory.filePath(u"quick.json"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QStringLiteral(R"({"title": "Quick", "description": "Eight seconds.", "duration_s": 8,
        "gateway": {"shards": 2, "guilds": 40},
        "steps": [{"at_s": 0, "fault": "unknown-event", "every_ms": 500, "lasting_ms": 7000},
            {"at_s": 1, "say": "Now.", "fault": "close", "code": %1, "shards": [1]}],
        "goals": {"identifies_spent": 0, "sessions_lost": 0}})")
                   .arg(code)
                   .toUtf8());
    return path;
}

} // namespace

void TestPracticeVerbs::listsFaults()
{
    Room room;
    const Result text = ctl(room, {u"faults"_s});
    QCOMPARE_EQ(text.exitCode, 0);
    QVERIFY2(text.out.contains("reset-tcp"_L1) && text.out.contains("clock-jump"_L1), qPrintable(text.out));
    const QJsonArray faults = ctl(room, {u"faults"_s, u"--json"_s}).json()["faults"_L1].toArray();
    QVERIFY(faults.size() > 35);
    for (const QJsonValue& fault : faults)
        QVERIFY(!fault["explanation"_L1].toString().isEmpty());
}

void TestPracticeVerbs::strikesOnce()
{
    Room room;
    QCOMPARE_EQ(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    Program tail(QStringLiteral(SHARDROOMCTL), {u"--socket"_s, room.socket, u"tail"_s, u"--json"_s});
    QTRY_VERIFY(!tail.out.isEmpty()); // it listens
    const Result result = ctl(room, {u"fault"_s, u"close"_s, u"1,3"_s, u"--code"_s, u"4000"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const auto resumes = [&room](int shard) {
        const QJsonArray rows = ctl(room, {u"shards"_s, u"--json"_s}).json()["shards"_L1].toArray();
        return rows[shard]["resumes"_L1].toInt();
    };
    QTRY_COMPARE(resumes(1), 1);
    QTRY_COMPARE(resumes(3), 1);
    QCOMPARE_EQ(resumes(0), 0);
    const QJsonArray rows = ctl(room, {u"shards"_s, u"--json"_s}).json()["shards"_L1].toArray();
    QCOMPARE_EQ(rows[1]["last_close_code"_L1].toInt(), 4000);
    // Who struck it, and whom, stands in the story.
    const auto action = [&tail] {
        const QList<QByteArray> lines = tail.out.split('\n');
        for (const QByteArray& line : lines) {
            const QJsonObject entry = QJsonDocument::fromJson(line)["timeline"_L1].toObject();
            if (entry["kind"_L1].toString() == "action"_L1)
                return entry;
        }
        return QJsonObject();
    };
    QTRY_VERIFY(!action().isEmpty());
    QCOMPARE_EQ(action()["origin"_L1].toString(), u"control"_s);
    QVERIFY2(action()["text"_L1].toString().startsWith(u"Practice gateway: "_s)
            && action()["text"_L1].toString().endsWith(u"shards 1, 3"_s),
        qPrintable(action()["text"_L1].toString()));
}

void TestPracticeVerbs::strikesAgainAndAgain()
{
    Room room;
    QCOMPARE_EQ(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const Result result
        = ctl(room, {u"fault"_s, u"unknown-event"_s, u"--every-ms"_s, u"100"_s, u"--some"_s, u"1"_s, u"--json"_s});
    QVERIFY2(result.exitCode == 0, qPrintable(result.err));
    const int id = result.json()["order"_L1].toInt();
    QVERIFY(id > 0);
    const auto standing = [&room] { return ctl(room, {u"faults"_s, u"--json"_s}).json()["standing"_L1].toArray(); };
    QTRY_VERIFY(!standing().isEmpty() && standing().first()["strikes"_L1].toInt() >= 3);
    QCOMPARE_EQ(standing().first()["id"_L1].toInt(), id);
    QVERIFY2(ctl(room, {u"faults"_s}).out.contains("unknown-event every 0.1 s"_L1),
        qPrintable(ctl(room, {u"faults"_s}).out.right(200)));
    const Result wrong = ctl(room, {u"fault"_s, u"stop"_s, u"777"_s});
    QCOMPARE_EQ(wrong.exitCode, 2);
    QVERIFY2(wrong.err.contains("777"_L1), qPrintable(wrong.err));
    QCOMPARE_EQ(ctl(room, {u"fault"_s, u"stop"_s, QString::number(id)}).exitCode, 0);
    QTRY_VERIFY(standing().isEmpty());
}

void TestPracticeVerbs::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QStringList& arguments, const char* word) {
        QTest::addRow("%s", name) << arguments << QString::fromLatin1(word);
    };
    row("unknown fault", {u"fault"_s, u"earthquake"_s}, "drop-tcp");
    row("bad code", {u"fault"_s, u"close"_s, u"--code"_s, u"70000"_s}, "4999");
    row("a code that may not be sent", {u"fault"_s, u"close"_s, u"--code"_s, u"1005"_s}, "1004 to 1006");
    row("bad delay", {u"fault"_s, u"delay"_s, u"--delay-ms"_s, u"soon"_s}, "delay_ms");
    row("too often", {u"fault"_s, u"drop-tcp"_s, u"--every-ms"_s, u"1"_s}, "every_ms");
    row("lasting, but once", {u"fault"_s, u"drop-tcp"_s, u"--lasting-ms"_s, u"1000"_s}, "every_ms");
    row("shards in words", {u"fault"_s, u"drop-tcp"_s, u"most"_s}, "most");
    row("an option of another verb", {u"pause"_s, u"1"_s, u"--code"_s, u"4000"_s}, "--code");
    row("unknown scenario", {u"scenario"_s, u"doomsday"_s}, "maintenance");
}

void TestPracticeVerbs::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    static Room room;
    const Result result = ctl(room, arguments);
    QCOMPARE_EQ(result.exitCode, 2);
    QVERIFY2(result.err.contains(word), qPrintable(result.err));
}

void TestPracticeVerbs::notAgainstDiscord()
{
    const Gateway gateway({u"--guilds"_s, u"20"_s, u"--shards"_s, u"1"_s});
    Room room({u"--api-url"_s, gateway.apiUrl, u"--no-resume"_s}, {{u"DISCORD_TOKEN"_s, QString::fromLatin1(secret)}});
    for (const QStringList& arguments :
        {QStringList{u"fault"_s, u"drop-tcp"_s}, QStringList{u"faults"_s}, QStringList{u"scenario"_s}}) {
        const Result result = ctl(room, arguments);
        QCOMPARE_EQ(result.exitCode, 3);
        QVERIFY2(result.err.contains("--simulate"_L1), qPrintable(result.err));
    }
}

void TestPracticeVerbs::readOnly()
{
    Room room({u"--simulate=2x50"_s, u"--read-only"_s});
    QCOMPARE_EQ(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    QCOMPARE_EQ(ctl(room, {u"fault"_s, u"drop-tcp"_s}).exitCode, 3);
    QCOMPARE_EQ(ctl(room, {u"faults"_s}).exitCode, 0);
}

void TestPracticeVerbs::scenarios_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("exitCode");
    QTest::addRow("won") << 4000 << 0;
    QTest::addRow("lost") << 4009 << 1;
}

void TestPracticeVerbs::scenarioByVerb()
{
    QFETCH(int, code);
    QFETCH(int, exitCode);
    const QTemporaryDir directory;
    Room room({u"--simulate=2x40"_s});
    QCOMPARE_EQ(ctl(room, {u"wait"_s, u"ready"_s}).exitCode, 0);
    const QJsonArray known = ctl(room, {u"scenario"_s, u"--json"_s}).json()["scenarios"_L1].toArray();
    QCOMPARE_GE(known.size(), 7);
    QVERIFY(!known.first()["fits"_L1].toBool()); // sixteen shards are wanted
    const Result refused = ctl(room, {u"scenario"_s, u"zombie-night"_s});
    QCOMPARE_EQ(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("--scenario zombie-night"_L1), qPrintable(refused.err));
    QVERIFY(ctl(room, {u"scenario"_s, u"stop"_s}).out.contains("No scenario"_L1));

    const Result started = ctl(room, {u"scenario"_s, scenarioFile(directory, code)});
    QVERIFY2(started.exitCode == 0 && started.out.contains("Quick"_L1), qPrintable(started.err));
    const auto standing = [&room] { return ctl(room, {u"faults"_s, u"--json"_s}).json()["standing"_L1].toArray(); };
    QTRY_VERIFY(!standing().isEmpty());
    const Result spared = ctl(room, {u"fault"_s, u"stop"_s, QString::number(standing().first()["id"_L1].toInt())});
    QCOMPARE_EQ(spared.exitCode, 3); // the scenario's own
    const Result waited = ctl(room, {u"wait"_s, u"scenario-done"_s, u"--timeout"_s, u"30"_s});
    QCOMPARE_EQ(waited.exitCode, exitCode);
    const QString words = waited.out + waited.err;
    QVERIFY2(words.contains("Quick: "_L1), qPrintable(words));
    QVERIFY2(ctl(room, {u"scenario"_s}).out.contains("Quick, "_L1), "the last one is still told of");
    QVERIFY(room.isRunning());
}

void TestPracticeVerbs::scenarioByOption()
{
    QFETCH(int, code);
    QFETCH(int, exitCode);
    const QTemporaryDir directory;
    Room room({u"--scenario"_s, scenarioFile(directory, code), u"--status"_s, u"json"_s});
    QVERIFY(room.program->ends());
    QCOMPARE_EQ(room.program->process.exitCode(), exitCode);
    bool isTold = false;
    const QList<QByteArray> lines = room.program->out.split('\n');
    for (const QByteArray& line : lines) {
        const QJsonValue verdict = QJsonDocument::fromJson(line)["scenario"_L1]["verdict"_L1];
        if (!verdict.isObject())
            continue;
        isTold = true;
        QCOMPARE_EQ(verdict["passed"_L1].toBool(), exitCode == 0);
    }
    QVERIFY(isTold);
}

void TestPracticeVerbs::noVerdictIsNoGoodOne_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addRow("--run-for") << QStringList{u"--run-for"_s, u"1"_s};
    QTest::addRow("stopped") << QStringList{};
}

void TestPracticeVerbs::noVerdictIsNoGoodOne()
{
    QFETCH(QStringList, options);
    Room room(QStringList{u"--scenario"_s, u"calm-day"_s} + options);
    if (options.isEmpty()) {
        QTRY_VERIFY(ctl(room, {u"scenario"_s, u"--json"_s}).json()["scenario"_L1].isObject());
        QCOMPARE_EQ(ctl(room, {u"scenario"_s, u"stop"_s}).exitCode, 0);
    }
    QVERIFY(room.program->ends());
    QCOMPARE_EQ(room.program->process.exitCode(), 1);
    QVERIFY2(room.program->err.contains("verdict"), room.program->err.constData());
}

void TestPracticeVerbs::scenarioOptionRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    const auto row = [](const char* name, const QStringList& arguments, const char* word) {
        QTest::addRow("%s", name) << arguments << QString::fromLatin1(word);
    };
    row("unknown", {u"--scenario"_s, u"doomsday"_s}, "maintenance");
    row("no file", {u"--scenario"_s, u"/nonexistent/x.json"_s}, "/nonexistent/x.json");
    row("another gateway", {u"--simulate=4x10"_s, u"--scenario"_s, u"maintenance"_s}, "--simulate");
    row("with Discord", {u"--scenario"_s, u"maintenance"_s, u"--api-url"_s, u"http://127.0.0.1:9/api/v10"_s},
        "--api-url");
    row("audit without", {u"--audit"_s, u"/tmp/x"_s}, "--audit");
}

void TestPracticeVerbs::scenarioOptionRefused()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    Program program(QStringLiteral(SHARDROOM), QStringList{u"--headless"_s} + arguments);
    QVERIFY(program.ends());
    QCOMPARE_EQ(program.process.exitCode(), 2);
    QVERIFY2(program.err.contains(word.toUtf8()), program.err.constData());
}

QTEST_GUILESS_MAIN(TestPracticeVerbs)
#include "tst_practiceverbs.moc"
