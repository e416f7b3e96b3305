// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The programs themselves, as a user starts them.

#include "tests/app/program.h"

#include <QtGui/QImage>
#include <QtNetwork/QTcpServer>

#include <csignal>

class TestProgram : public QObject {
    Q_OBJECT
private slots:
    void headlessSimulated();
    void signalKeepsSessions_data();
    void signalKeepsSessions();
    void noDisplay_data();
    void noDisplay();
    void screenshot_data();
    void screenshot();
    void badInput_data();
    void badInput();
    void wrongToken();
    void portInUse();
    void simulatorUsage_data();
    void simulatorUsage();
    void secondStartIsNoAlert_data();
    void secondStartIsNoAlert();
};

void TestProgram::headlessSimulated()
{
    Program shardroom(QStringLiteral(SHARDROOM),
        {u"--headless"_s, u"--simulate=4x200"_s, u"--status"_s, u"json"_s, u"--interval"_s, u"0.2"_s, u"--run-for"_s,
            u"3"_s});
    QVERIFY(shardroom.reports([](const QJsonObject& status) { return allReady(status, 4); }));
    QVERIFY(shardroom.ends());
    QCOMPARE(shardroom.process.exitCode(), 0);
    QCOMPARE(shardroom.err, QByteArray());
    const QList<QByteArray> lines = shardroom.out.trimmed().split('\n');
    for (const QByteArray& line : lines)
        QVERIFY(QJsonDocument::fromJson(line).isObject());
}

void TestProgram::signalKeepsSessions_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("onExit");
    QTest::addColumn<int>("identifies"); // of the second run
    QTest::addRow("S0.11 SIGTERM") << SIGTERM << u"pause"_s << 0;
    QTest::addRow("S0.11 SIGINT") << SIGINT << u"pause"_s << 0;
    QTest::addRow("--on-exit end") << SIGTERM << u"end"_s << 3;
}

void TestProgram::signalKeepsSessions()
{
    QFETCH(int, signal);
    QFETCH(QString, onExit);
    QFETCH(int, identifies);
    Gateway gateway({u"--shards"_s, u"3"_s, u"--guilds"_s, u"90"_s, u"--max-concurrency"_s, u"16"_s,
        u"--identify-interval"_s, u"100"_s}); // the second run comes within Discord's 5 s
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    QTemporaryDir state;
    const QStringList arguments{u"--headless"_s, u"--status"_s, u"json"_s, u"--interval"_s, u"0.2"_s, u"--api-url"_s,
        gateway.apiUrl, u"--state-dir"_s, state.path(), u"--on-exit"_s, onExit, u"--record"_s,
        state.filePath(u"events"_s)};
    const QMap<QString, QString> environment{{u"DISCORD_TOKEN"_s, QString::fromLatin1(secret)}};
    for (const int expected : {3, identifies}) {
        Program shardroom(QStringLiteral(SHARDROOM), arguments, environment);
        QVERIFY2(shardroom.reports([](const QJsonObject& status) {
            return allReady(status, 3) && status["guilds"_L1].toInt() >= 89;
        }),
            shardroom.err.constData());
        int identified = 0;
        const QJsonArray shards = shardroom.lastLine()["shards"_L1].toArray();
        for (const QJsonValue& shard : shards)
            identified += shard["identifies"_L1].toInt();
        QCOMPARE(identified, expected);
        ::kill(pid_t(shardroom.process.processId()), signal);
        QVERIFY(shardroom.ends());
        QCOMPARE(shardroom.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(shardroom.process.exitCode(), 0);
        QVERIFY(!shardroom.out.contains(secret) && !shardroom.err.contains(secret)); // C51
    }
    QFile saved(state.filePath(u"sessions.json"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(!saved.readAll().contains(secret));
}

void TestProgram::noDisplay_data()
{
    QTest::addColumn<QString>("display");
    QTest::addRow("none") << QString();
    QTest::addRow("left over from a dead session") << u":4321"_s;
}

void TestProgram::noDisplay()
{
    QFETCH(QString, display);
    Program shardroom(QStringLiteral(SHARDROOM), {u"--simulate=2x10"_s, u"--run-for"_s, u"2"_s},
        {{u"QT_QPA_PLATFORM"_s, QString()}, {u"DISPLAY"_s, display}});
    QVERIFY(shardroom.ends());
    QCOMPARE(shardroom.process.exitCode(), 0);
    QCOMPARE(shardroom.err.count('\n'), 1); // said in one line
    QVERIFY(shardroom.err.contains("headless"));
    QVERIFY(shardroom.out.contains("shard   1"));
}

void TestProgram::screenshot_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addRow("no display") << QStringList{};
    QTest::addRow("headless") << QStringList{u"--headless"_s};
}

void TestProgram::screenshot()
{
    QFETCH(QStringList, more);
    QTemporaryDir directory;
    const QString path = directory.filePath(u"window.png"_s);
    Program shardroom(QStringLiteral(SHARDROOM), QStringList{u"--simulate=2x10"_s, u"--screenshot"_s, path} + more,
        {{u"QT_QPA_PLATFORM"_s, QString()}});
    QVERIFY(shardroom.ends(60000));
    QVERIFY2(shardroom.process.exitCode() == 0, shardroom.err.constData());
    QImage image(path);
    QVERIFY(!image.isNull());
    QCOMPARE(image.size(), QSize(1440, 900));
}

void TestProgram::badInput_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("words");
    QTest::addRow("no token") << QStringList{} << 2 << u"DISCORD_TOKEN"_s;
    QTest::addRow("count of 0") << QStringList{u"--shards=0"_s} << 2 << u"--shards"_s;
    QTest::addRow("shard outside the total") << QStringList{u"--shards=4"_s, u"--shard-ids=9"_s} << 2 << u"9"_s;
    QTest::addRow("token as argument") << QStringList{QString::fromLatin1(secret)} << 2 << u"token"_s;
    QTest::addRow("session file that is none")
        << QStringList{u"--sessions=/etc/hostname"_s, u"--simulate=2x10"_s} << 1 << u"/etc/hostname"_s;
    QTest::addRow("token file that never ends") << QStringList{u"--token-file=/dev/zero"_s} << 2 << u"/dev/zero"_s;
    QTest::addRow("state directory that can't be")
        << QStringList{u"--state-dir=/proc/x"_s, u"--simulate=2x10"_s} << 1 << u"--state-dir"_s;
    QTest::addRow("record to nowhere") << QStringList{u"--record=/nonexistent/x"_s, u"--simulate=2x10"_s} << 1
                                       << u"/nonexistent/x"_s;
}

void TestProgram::badInput()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QString, words);
    const bool needsToken = arguments.join(u' ').contains("shard-ids"_L1);
    QMap<QString, QString> environment;
    if (needsToken)
        environment.insert(u"DISCORD_TOKEN"_s, QString::fromLatin1(secret));
    Program shardroom(QStringLiteral(SHARDROOM), QStringList{u"--headless"_s} + arguments, environment);
    QVERIFY(shardroom.ends());
    QCOMPARE(shardroom.process.exitCode(), exitCode);
    QVERIFY2(QString::fromUtf8(shardroom.err).contains(words), shardroom.err.constData());
    QCOMPARE(shardroom.err.count("shardroom:"), 1); // said once
    QVERIFY(!shardroom.err.contains(secret));
}

void TestProgram::wrongToken()
{
    QTemporaryDir directory;
    QFile file(directory.filePath(u"token"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("MTAwMQ.good.one");
    file.close();
    Gateway gateway({u"--token-file"_s, file.fileName()});
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    Program shardroom(QStringLiteral(SHARDROOM), {u"--headless"_s, u"--api-url"_s, gateway.apiUrl},
        {{u"DISCORD_TOKEN"_s, QString::fromLatin1(secret)}, {u"XDG_STATE_HOME"_s, directory.path()}});
    QVERIFY(shardroom.ends());
    QCOMPARE(shardroom.process.exitCode(), 1);
    QVERIFY2(shardroom.err.contains("401"), shardroom.err.constData());
    QVERIFY(!shardroom.err.contains(secret));
}

void TestProgram::portInUse()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
    Program gateway(QStringLiteral(SIMULATOR), {u"--port"_s, QString::number(taken.serverPort())});
    QVERIFY(gateway.ends());
    QCOMPARE(gateway.process.exitCode(), 1);
    QVERIFY2(gateway.err.contains(QByteArray::number(taken.serverPort())), gateway.err.constData());
}

void TestProgram::simulatorUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::addRow("words") << QStringList{u"--guilds"_s, u"many"_s} << u"guilds"_s;
    QTest::addRow("negative") << QStringList{u"--shards=-1"_s} << u"shards"_s;
    QTest::addRow("interval of a minute")
        << QStringList{u"--heartbeat-interval"_s, u"70000"_s} << u"heartbeat-interval"_s;
    QTest::addRow("unknown") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
}

void TestProgram::simulatorUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    Program gateway(QStringLiteral(SIMULATOR), arguments);
    QVERIFY(gateway.ends());
    QCOMPARE(gateway.process.exitCode(), 2);
    QVERIFY2(QString::fromUtf8(gateway.err).contains(word), gateway.err.constData());
}

void TestProgram::secondStartIsNoAlert_data()
{
    QTest::addColumn<bool>("window");
    QTest::addRow("headless") << false;
    QTest::addRow("a window, which stays to show why") << true;
}

//! Refused, since the directory is another program's: that one runs, and nobody has to be woken.
void TestProgram::secondStartIsNoAlert()
{
    QFETCH(bool, window);
    Gateway gateway({u"--shards"_s, u"2"_s, u"--guilds"_s, u"20"_s});
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    const QTemporaryDir folder;
    const QString state = folder.filePath(u"state"_s);
    const QStringList arguments{u"--api-url"_s, gateway.apiUrl, u"--state-dir"_s, state};
    const QMap<QString, QString> environment{{u"DISCORD_TOKEN"_s, QString::fromLatin1(secret)},
        {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}, {u"XDG_CONFIG_HOME"_s, folder.path()}};
    Program first(QStringLiteral(SHARDROOM),
        arguments + QStringList{u"--headless"_s, u"--status"_s, u"json"_s, u"--interval"_s, u"0.2"_s}, environment);
    QVERIFY(first.reports([](const QJsonObject& status) { return allReady(status, 2); }));
    Program second(QStringLiteral(SHARDROOM),
        arguments + (window ? QStringList{u"--run-for"_s, u"3"_s} : QStringList{u"--headless"_s}), environment);
    QVERIFY(second.ends());
    QVERIFY2(window || second.err.contains("Another Shardroom"), second.err.constData());
    QCOMPARE(second.process.exitCode(), window ? 0 : 3);
    QFile log(state + u"/alerts.log.jsonl"_s);
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), QByteArray());
    QCOMPARE(first.process.state(), QProcess::Running);
    first.process.terminate();
    QVERIFY(first.ends());
}

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
