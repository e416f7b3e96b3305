// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Journey 3 of desktop.md: the program starts itself anew, and not one identify is spent. The real program, asked by
// shardroomctl, on a practice gateway that outlives it and whose audit judges it.

#include "tests/support/replaceableroom.h"

#include <QtCore/QDeadlineTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QThread>

#include <algorithm>

namespace {

constexpr int shards = 4;

QStringList gatewayArguments()
{
    return {u"--shards"_s, QString::number(shards), u"--guilds"_s, u"200"_s, u"--max-concurrency"_s, u"16"_s,
        u"--identify-interval"_s, u"100"_s, u"--events-per-second"_s, u"400"_s};
}

bool put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

//! The words that the program runs with now, the program first.
QList<QByteArray> wordsOf(const Room& room)
{
    return contents(u"/proc/%1/cmdline"_s.arg(room.program->process.processId())).split('\0');
}

int sumIn(const Result& answer, QLatin1StringView key)
{
    const QJsonArray rows = answer.json()["shards"_L1].toArray();
    int sum = rows.size() == shards ? 0 : -1; // nobody answers
    for (const QJsonValue& row : rows)
        sum += row[key].toInt();
    return sum;
}

int sum(const Room& room, QLatin1StringView key)
{
    return sumIn(ctl(room, {u"shards"_s, u"--json"_s}), key);
}

int sum(const ReplaceableRoom& room, QLatin1StringView key)
{
    return sumIn(room.ask({u"shards"_s, u"--json"_s}), key);
}

bool isReady(const Room& room)
{
    return ctl(room, {u"wait"_s, u"ready"_s, u"--timeout"_s, u"30"_s}).exitCode == 0;
}

QStringList sessionsOf(const Room& room)
{
    const QTemporaryDir folder;
    const QString name = folder.filePath(u"sessions.json"_s);
    if (ctl(room, {u"export"_s, name}).exitCode != 0)
        return {};
    QStringList ids;
    const QJsonArray all = QJsonDocument::fromJson(contents(name)).object()["shards"_L1].toArray();
    for (const QJsonValue& one : all)
        ids.append(one["session_id"_L1].toString());
    std::ranges::sort(ids);
    return ids;
}

//! What a recording has twice, and what it leaves out between the first and the last event of a shard.
QStringList gapsIn(const QString& recording)
{
    QHash<int, QList<int>> sequences;
    const QList<QByteArray> lines = contents(recording).split('\n');
    for (const QByteArray& line : lines) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (!event.isEmpty())
            sequences[event["shard"_L1].toInt()].append(event["s"_L1].toInt());
    }
    QStringList wrong;
    for (auto shard = sequences.begin(); shard != sequences.end(); ++shard) {
        for (qsizetype i = 1; i < shard->size(); ++i) {
            if (shard->at(i) != shard->at(i - 1) + 1)
                wrong << u"shard %1: %2 after %3"_s.arg(shard.key()).arg(shard->at(i)).arg(shard->at(i - 1));
        }
    }
    return sequences.size() == shards ? wrong : QStringList{u"%1 shards"_s.arg(sequences.size())};
}

} // namespace

class TestRestart : public QObject {
    Q_OBJECT
private slots:
    void keepsAllSessions_data();
    void keepsAllSessions();
    void keepsWhatIsHeldAndPaused();
    void refused_data();
    void refused();
    void refusedDuringReshard();
    void refusedWithoutProgram();
    void endedMeanwhile();
    void endedInTheHandover();
    void goesOnWhenNothingCanBeStarted_data();
    void goesOnWhenNothingCanBeStarted();
    void oneAtATime();
    void takesCareOfPrograms();
    void onceMoreAfterAFailedStart();
};

//! The close sheet of desktop.md: "Token refused. Was it reset? Set the new token" - and go on, with the window open.
void TestRestart::onceMoreAfterAFailedStart()
{
    Gateway gateway(gatewayArguments());
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    const QTemporaryDir folder;
    const QString token = folder.filePath(u"token"_s);
    const QString socket = folder.filePath(u"c.sock"_s);
    QVERIFY(put(token, "MTEwMTAwMDAwMDAwMDAwMDAwMQ.aaaaaa.old"));
    QVERIFY(post(gateway.apiUrl, u"rest-failures"_s, {{u"status"_s, 401}, {u"times"_s, 1}}));
    Program window(QStringLiteral(SHARDROOM),
        {u"--api-url"_s, gateway.apiUrl, u"--state-dir"_s, folder.filePath(u"state"_s), u"--token-file"_s, token,
            u"--socket"_s, socket, u"--no-resume"_s},
        {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}});
    const auto ask = [&socket](const QStringList& words) { return ctl(QStringList{u"--socket"_s, socket} + words); };
    QVERIFY2(QTest::qWaitFor(
                 [&] {
                     return ask({u"status"_s, u"--json"_s}).json()["phase"_L1].toString() == "failed"_L1;
                 },
                 30000),
        window.err.constData());
    // Still none there: said, and the window stays.
    QVERIFY(QFile::remove(token));
    QCOMPARE_EQ(ask({u"restart"_s}).exitCode, 3);
    QCOMPARE_EQ(window.process.state(), QProcess::Running);
    QVERIFY(put(token, secret));
    const Result answer = ask({u"restart"_s});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    QVERIFY2(QTest::qWaitFor(
                 [&] {
                     return ask({u"wait"_s, u"ready"_s, u"--timeout"_s, u"30"_s}).exitCode == 0;
                 },
                 60000),
        window.err.constData());
    QCOMPARE_EQ(window.process.state(), QProcess::Running);
    // Nothing of this start was used up, so it is the next one's: here not to resume.
    QVERIFY(contents(u"/proc/%1/cmdline"_s.arg(window.process.processId())).contains("--no-resume"));
    window.process.terminate();
    QVERIFY(window.ends());
}

void TestRestart::keepsAllSessions_data()
{
    QTest::addColumn<bool>("fromFile");
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QString>("dropped"); // a word that is not for the next start
    QTest::addRow("token from the environment") << false << QStringList{} << QString();
    QTest::addRow("token from a file") << true << QStringList{} << QString();
    QTest::addRow("--no-resume was for the first start") << false << QStringList{u"--no-resume"_s} << u"--no-resume"_s;
    QTest::addRow("--on-exit end is for the end") << false << QStringList{u"--on-exit"_s, u"end"_s} << QString();
}

void TestRestart::keepsAllSessions()
{
    QFETCH(bool, fromFile);
    QFETCH(QStringList, more);
    QFETCH(QString, dropped);
    Gateway gateway(gatewayArguments());
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    const QTemporaryDir folder;
    const QString recording = folder.filePath(u"events.jsonl"_s);
    QStringList arguments{u"--api-url"_s, gateway.apiUrl, u"--state-dir"_s, folder.filePath(u"state"_s), u"--record"_s,
        recording, u"--status"_s, u"none"_s};
    if (fromFile) {
        QVERIFY(put(folder.filePath(u"token"_s), secret));
        arguments << u"--token-file"_s << folder.filePath(u"token"_s);
    }
    const Room room(arguments + more, fromFile ? QMap<QString, QString>() : withToken());
    QVERIFY2(isReady(room), room.program->err.constData());
    const QStringList sessions = sessionsOf(room);
    QCOMPARE_EQ(sessions.size(), shards);
    QCOMPARE_EQ(sum(room, "identifies"_L1), shards);
    const qint64 pid = room.program->process.processId();
    QVERIFY(dropped.isEmpty() || wordsOf(room).contains(dropped.toUtf8()));
    const qint64 before = QFileInfo(recording).size();

    const Result answer = ctl(room, {u"restart"_s});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    QVERIFY2(answer.out.contains(u"0-3"_s), qPrintable(answer.out));
    // The same process runs the program anew, so whoever looks after it does not notice.
    QTRY_COMPARE_EQ_WITH_TIMEOUT(
        ctl(room, {u"wait"_s, u"ready"_s, u"--timeout"_s, u"5"_s}).exitCode == 0 && sum(room, "identifies"_L1) == 0,
        true, 30000);
    QCOMPARE_EQ(room.program->process.processId(), pid);
    QVERIFY(room.isRunning());
    QVERIFY(dropped.isEmpty() || !wordsOf(room).contains(dropped.toUtf8()));
    QVERIFY(wordsOf(room).contains(recording.toUtf8()));
    QCOMPARE_EQ(sum(room, "resumes"_L1), shards);
    QCOMPARE_EQ(sessionsOf(room), sessions);
    const QJsonObject budget = ctl(room, {u"queue"_s, u"--json"_s}).json()["identify"_L1].toObject();
    QCOMPARE_EQ(budget["spent_24h"_L1].toInt(), shards); // the first start's
    // Until there is more than before, what was missed meanwhile included.
    QTRY_VERIFY(QFileInfo(recording).size() > before);
    room.program->process.terminate();
    QVERIFY(room.program->ends());
    QCOMPARE_EQ(gapsIn(recording), QStringList());
    const QByteArray told = room.program->out + room.program->err;
    QVERIFY(!told.contains(secret)); // C51
    for (const QString& session : sessions)
        QVERIFY(!told.contains(session.toUtf8()));
}

//! The hold is what an operator sets when nothing may identify; an update is what he does next.
void TestRestart::keepsWhatIsHeldAndPaused()
{
    Gateway gateway(gatewayArguments());
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    const QTemporaryDir folder;
    const Room room({u"--api-url"_s, gateway.apiUrl, u"--state-dir"_s, folder.filePath(u"state"_s)}, withToken());
    QVERIFY2(isReady(room), room.program->err.constData());
    const auto stateOf = [&room](int number) {
        const QJsonArray rows = ctl(room, {u"shards"_s, u"--json"_s}).json()["shards"_L1].toArray();
        return rows[number]["state"_L1].toString();
    };
    const auto queue = [&room] { return ctl(room, {u"queue"_s, u"--json"_s}).json()["identify"_L1].toObject(); };
    QCOMPARE_EQ(ctl(room, {u"hold"_s}).exitCode, 0);
    QCOMPARE_EQ(ctl(room, {u"reidentify"_s, u"2"_s, u"--yes"_s}).exitCode, 0);
    QCOMPARE_EQ(ctl(room, {u"pause"_s, u"3"_s}).exitCode, 0);
    QTRY_COMPARE_EQ(stateOf(2) + stateOf(3), u"queuedpaused"_s);

    const Result answer = ctl(room, {u"restart"_s});
    QVERIFY2(answer.exitCode == 0, qPrintable(answer.err));
    QVERIFY2(answer.out.contains(u"0-1"_s) && !answer.out.contains(u'3'), qPrintable(answer.out));
    QTRY_COMPARE_EQ_WITH_TIMEOUT(sum(room, "resumes"_L1) == 2 && stateOf(1) == "ready"_L1, true, 30000);
    QCOMPARE_EQ(stateOf(2) + stateOf(3), u"queuedpaused"_s);
    QCOMPARE_EQ(queue()["held"_L1].toBool(), true);
    QCOMPARE_EQ(queue()["spent_24h"_L1].toInt(), shards); // the first start's
}

void TestRestart::refused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QByteArray>("tokenThen"); // what the token file holds by then; empty: it is gone
    QTest::addColumn<QString>("words");
    QTest::addRow("token file gone") << QStringList{} << QByteArray() << u"token"_s;
    QTest::addRow("another token") << QStringList{} << QByteArray(secret).replace("abcde", "vwxyz")
                                   << u"another token"_s;
    QTest::addRow("read-only") << QStringList{u"--read-only"_s} << QByteArray(secret) << u"read-only"_s;
}

void TestRestart::refused()
{
    QFETCH(QStringList, more);
    QFETCH(QByteArray, tokenThen);
    QFETCH(QString, words);
    Gateway gateway(gatewayArguments());
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    const QTemporaryDir folder;
    const QString token = folder.filePath(u"token"_s);
    QVERIFY(put(token, secret));
    const Room room(QStringList{u"--api-url"_s, gateway.apiUrl, u"--token-file"_s, token} + more);
    QVERIFY2(isReady(room), room.program->err.constData());
    const int resumes = sum(room, "resumes"_L1);
    if (tokenThen.isEmpty())
        QVERIFY(QFile::remove(token));
    else
        QVERIFY(put(token, tokenThen));

    const Result answer = ctl(room, {u"restart"_s});
    QCOMPARE_EQ(answer.exitCode, 3);
    QVERIFY2(answer.err.contains(words, Qt::CaseInsensitive), qPrintable(answer.err));
    QVERIFY(!answer.err.contains(QString::fromLatin1(secret)));
    // Nothing was closed.
    QVERIFY(isReady(room));
    QCOMPARE_EQ(sum(room, "identifies"_L1), shards);
    QCOMPARE_EQ(sum(room, "resumes"_L1), resumes);
}

void TestRestart::refusedDuringReshard()
{
    Gateway gateway(gatewayArguments());
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    const QTemporaryDir folder;
    const QString plan = folder.filePath(u"plan.json"_s);
    const Room room({u"--api-url"_s, gateway.apiUrl}, withToken());
    QVERIFY2(isReady(room), room.program->err.constData());
    const Result planned = ctl(room, {u"plan"_s, u"reshard"_s, u"--to"_s, u"8"_s, u"-o"_s, plan});
    QVERIFY2(planned.exitCode == 0, qPrintable(planned.err));
    const Result applied = ctl(room, {u"apply"_s, plan, u"--yes"_s});
    QVERIFY2(applied.exitCode == 0, qPrintable(applied.err));
    const Result answer = ctl(room, {u"restart"_s});
    QCOMPARE_EQ(answer.exitCode, 3);
    QVERIFY2(answer.err.contains(u"reshard"_s), qPrintable(answer.err));
    QVERIFY(room.isRunning());
}

//! An update that went wrong half-way: the old program goes on.
void TestRestart::refusedWithoutProgram()
{
    Gateway gateway(gatewayArguments());
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    ReplaceableRoom room;
    QVERIFY(room.starts({u"--api-url"_s, gateway.apiUrl}));
    QVERIFY(room.replaceBy("#!/bin/sh\necho half an update >&2\nexit 1\n"));

    const Result answer = room.ask({u"restart"_s});
    QCOMPARE_EQ(answer.exitCode, 3);
    QVERIFY2(answer.err.contains(u"half an update"_s), qPrintable(answer.err));
    QVERIFY(room.isReady());
    QCOMPARE_EQ(room.program->process.state(), QProcess::Running);
    // And once more: the first refusal is not in the way of the next wish.
    QCOMPARE_EQ(room.ask({u"restart"_s}).exitCode, 3);
}

//! SIGTERM after the wish: whoever ends the program means it.
void TestRestart::endedMeanwhile()
{
    Gateway gateway(gatewayArguments());
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    const Room room({u"--api-url"_s, gateway.apiUrl}, withToken());
    QVERIFY2(isReady(room), room.program->err.constData());
    QCOMPARE_EQ(ctl(room, {u"restart"_s}).exitCode, 0);
    room.program->process.terminate();
    QVERIFY(room.program->ends());
    QCOMPARE_EQ(room.program->process.exitCode(), 0);
}

//! SIGTERM when the old program has let go of everything and the new one has nothing yet: it is taken by whoever is
//! there next, and costs no session.
void TestRestart::endedInTheHandover()
{
    Gateway gateway(gatewayArguments());
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    const QTemporaryDir folder;
    const QStringList arguments{u"--api-url"_s, gateway.apiUrl, u"--state-dir"_s, folder.filePath(u"state"_s)};
    {
        const Room room(arguments, withToken());
        QVERIFY2(isReady(room), room.program->err.constData());
        QCOMPARE_EQ(ctl(room, {u"restart"_s}).exitCode, 0);
        // The socket goes with the room, a moment before the program is replaced.
        const QDeadlineTimer patience(30000);
        while (QFileInfo::exists(room.socket) && !patience.hasExpired())
            QThread::yieldCurrentThread();
        QVERIFY(!patience.hasExpired());
        room.program->process.terminate();
        QVERIFY(room.program->ends());
        QCOMPARE_EQ(room.program->process.exitStatus(), QProcess::NormalExit);
        QCOMPARE_EQ(room.program->process.exitCode(), 0);
    }
    const Room next(arguments, withToken());
    QVERIFY2(isReady(next), next.program->err.constData());
    QCOMPARE_EQ(sum(next, "identifies"_L1), 0);
    QCOMPARE_EQ(sum(next, "resumes"_L1), shards);
}

void TestRestart::goesOnWhenNothingCanBeStarted_data()
{
    QTest::addColumn<QString>("option");
    QTest::addRow("plain") << QString();
    QTest::addRow("--no-resume was for the first start") << u"--no-resume"_s;
    QTest::addRow("--sessions were the first start's") << u"--sessions"_s;
}

//! The program vanishes between its rehearsal and its start. The old one goes on with the sessions of a moment ago,
//! whatever its own first start was told about sessions.
void TestRestart::goesOnWhenNothingCanBeStarted()
{
    QFETCH(QString, option);
    Gateway gateway(gatewayArguments());
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    ReplaceableRoom room;
    const QString recording = room.folder.filePath(u"events.jsonl"_s);
    const QString sessions = room.folder.filePath(u"sessions.json"_s);
    QStringList arguments{u"--api-url"_s, gateway.apiUrl, u"--record"_s, recording};
    if (!option.isEmpty())
        arguments << option;
    if (option == "--sessions"_L1) {
        const Room before(
            {u"--api-url"_s, gateway.apiUrl, u"--state-dir"_s, room.folder.filePath(u"before"_s)}, withToken());
        QVERIFY2(isReady(before), before.program->err.constData());
        before.program->process.terminate();
        QVERIFY(before.program->ends());
        // Of a program that has ended, so that they are as they were left.
        QVERIFY(QFile::copy(room.folder.filePath(u"before/sessions.json"_s), sessions));
        arguments << sessions;
    }
    QVERIFY(room.starts(arguments));
    QCOMPARE_EQ(sum(room, "identifies"_L1), option == "--sessions"_L1 ? 0 : shards);
    const qint64 recorded = QFileInfo(recording).size();
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(recording).size() > recorded + 20000, 30000); // so that old sessions would show
    QVERIFY(room.replaceBy("#!/bin/sh\nrm -- \"$0\"\n"));
    if (QFile::exists(sessions)) // whoever wanted them again would find that they are gone
        QVERIFY(QFile::remove(sessions));

    QCOMPARE_EQ(room.ask({u"restart"_s}).exitCode, 0);
    Program& program = *room.program;
    QTRY_VERIFY2_WITH_TIMEOUT(program.err.contains("This program goes on"), program.err.constData(), 30000);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(sum(room, "resumes"_L1), shards, 30000);
    QVERIFY(room.isReady());
    QCOMPARE_EQ(sum(room, "identifies"_L1), 0);
    program.process.terminate();
    QVERIFY(program.ends());
    QCOMPARE_EQ(gapsIn(recording), QStringList());
}

//! A second wish while the first is looked at is refused, and the first is carried out, once.
void TestRestart::oneAtATime()
{
    Gateway gateway(gatewayArguments());
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    ReplaceableRoom room;
    const QString begun = room.folder.filePath(u"begun"_s);
    const QString gate = room.folder.filePath(u"gate"_s);
    QVERIFY(room.starts({u"--api-url"_s, gateway.apiUrl}));
    // The rehearsal takes until we say so: the shell waits for somebody to write into the gate.
    QCOMPARE_EQ(QProcess::execute(u"mkfifo"_s, {gate}), 0);
    QVERIFY(room.replaceBy(
        u"#!/bin/sh\ncase \"$*\" in *--version*) touch '%1'; cat '%2' >/dev/null;; esac\nexec '%3' \"$@\"\n"_s
            .arg(begun, gate, QStringLiteral(SHARDROOM))
            .toUtf8()));
    Program first(QStringLiteral(SHARDROOMCTL), {u"--socket"_s, room.socket, u"restart"_s});
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo::exists(begun); }, 30000));
    const Result second = room.ask({u"restart"_s});
    QCOMPARE_EQ(second.exitCode, 3);
    QVERIFY2(second.err.contains(u"already"_s), qPrintable(second.err));
    QFile opener(gate);
    QVERIFY(opener.open(QIODevice::WriteOnly));
    opener.close();
    QVERIFY(first.ends());
    QCOMPARE_EQ(first.process.exitCode(), 0);
    QTRY_COMPARE_EQ_WITH_TIMEOUT(room.ask({u"wait"_s, u"ready"_s, u"--timeout"_s, u"5"_s}).exitCode == 0
            && room.ask({u"queue"_s, u"--json"_s}).json()["identify"_L1]["spent_24h"_L1].toInt() == shards
            && sum(room, "identifies"_L1) == 0,
        true, 30000);
    QCOMPARE_EQ(room.program->process.state(), QProcess::Running);
}

//! Programs that this process has started in an earlier life (bots, from the menu) are still its children after a
//! restart: when one ends, somebody has to take note of it, or it stays in the list of processes.
void TestRestart::takesCareOfPrograms()
{
    const QTemporaryDir folder;
    const QString gate = folder.filePath(u"gate"_s);
    QCOMPARE_EQ(QProcess::execute(u"mkfifo"_s, {gate}), 0);
    Program program(u"/bin/sh"_s,
        {u"-c"_s,
            u"cat '%1' >/dev/null & exec '%2' --simulate=4 --socket '%3'"_s.arg(
                gate, QStringLiteral(SHARDROOM), folder.filePath(u"c.sock"_s))},
        {{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}});
    QVERIFY2(QTest::qWaitFor([&] { return QFileInfo::exists(folder.filePath(u"c.sock"_s)); }, 30000),
        program.err.constData());
    const QString children = u"/proc/%1/task/%1/children"_s.arg(program.process.processId());
    QVERIFY(!contents(children).trimmed().isEmpty());
    QFile opener(gate);
    QVERIFY(opener.open(QIODevice::WriteOnly));
    opener.close();
    QTRY_COMPARE_EQ_WITH_TIMEOUT(contents(children).trimmed(), QByteArray(), 30000);
    QCOMPARE_EQ(program.process.state(), QProcess::Running);
    program.process.terminate();
    QVERIFY(program.ends());
}

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
