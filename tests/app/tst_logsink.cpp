// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The log sink, as it writes: in a process of its own, since it takes the whole process's messages.

#include "app/logsink.h"
#include "core/diagnostics/logging.h"

#include <QtCore/QFileInfo>
#include <QtCore/QProcess>
#include <QtCore/QTemporaryDir>
#include <QtCore/QThread>
#include <QtTest/QtTest>

#include <atomic>
#include <memory>
#include <stdexcept>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "MTAwMTAwMTAwMTAwMTAwMTAw.Gabcde.abcdefghijklmnopqrstuvwxyz0";
constexpr int threadCount = 4;
constexpr int linesPerThread = 500;
constexpr qint64 largestFile = 32 << 10;

//! What the child does; the parent reads its standard error.
int child(const QString& what)
{
    const rlimit noCore{0, 0};
    setrlimit(RLIMIT_CORE, &noCore); // an abort is wanted here
    LogSink::install();
    LogSink::addToken(BotToken(secret));
    if (what == "fatal"_L1)
        qFatal("it ends with %s", secret.constData());
    if (what == "exception"_L1) {
        std::thread([] { throw std::runtime_error("can't use Bot " + secret.toStdString()); }).join();
        return 0;
    }
    if (what == "break"_L1) {
        qWarning("one\ntwo\r\n%s", secret.constData());
        return 0;
    }
    if (what == "levels"_L1) {
        const auto tell = [](const char* when) {
            qCDebug(gatewayLog) << "debug" << when;
            qCInfo(fleetLog) << "info" << when;
            qCWarning(restLog) << "warning" << when;
        };
        tell("first");
        if (!LogSink::setLevel(u"debug"_s, u"shardroom.gateway"_s).isEmpty())
            return 1;
        tell("second");
        if (!LogSink::setLevel(u"info"_s).isEmpty())
            return 1;
        tell("third");
        if (!LogSink::setLevel(u"warning"_s, u"shardroom"_s).isEmpty())
            return 1;
        tell("fourth");
        return 0;
    }
    if (what.startsWith("bound "_L1)) {
        const QString file = what.sliced(6);
        const bool isForAppending = (fcntl(STDERR_FILENO, F_GETFL) & O_APPEND) != 0; // else it may grow
        LogSink::bound(file, largestFile);
        std::vector<std::unique_ptr<QThread>> threads;
        std::atomic<bool> isTooLarge = false;
        for (int number = 0; number < threadCount; ++number) {
            threads.emplace_back(QThread::create([number, &file, &isTooLarge] {
                for (int line = 0; line < linesPerThread; ++line) {
                    qCWarning(appLog) << LogFields().add("thread", number).add("line", line).add("end", "x");
                    if (QFileInfo(file).size() > largestFile)
                        isTooLarge = true;
                }
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            thread->wait();
        LogSink::write("shardroom: the last words\n");
        return isTooLarge && isForAppending ? 3 : 0;
    }
    if (what == "threads"_L1) {
        if (!LogSink::setLevel(u"info"_s).isEmpty())
            return 1;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int number = 0; number < threadCount; ++number) {
            threads.emplace_back(QThread::create([number] {
                for (int line = 0; line < linesPerThread; ++line) {
                    qCInfo(appLog) << LogFields().add("thread", number).add("line", line).add("end", "x");
                    if (line % 50 == 0 && !LogSink::setLevel(u"info"_s, u"shardroom.ui"_s).isEmpty())
                        std::abort();
                }
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads)
            thread->wait();
        return 0;
    }
    return 2;
}

struct Outcome {
    bool crashed = false;
    int exitCode = -1;
    QStringList lines;
};

Outcome run(const QString& what)
{
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    process.setArguments({u"--child"_s, what});
    process.start();
    if (!process.waitForFinished(30000))
        return {};
    return {process.exitStatus() == QProcess::CrashExit, process.exitCode(),
        QString::fromUtf8(process.readAllStandardError()).split(u'\n', Qt::SkipEmptyParts)};
}

} // namespace

class TestLogSink : public QObject {
    Q_OBJECT
private slots:
    //! Another bot's token may be checked while one runs: both are taken out by value, in every form.
    void c51SeveralTokens()
    {
        const QByteArray other = "MTAyMTAyMTAyMTAyMTAyMTAy.Gfghij.0zyxwvutsrqponmlkjihgfedcba";
        LogSink::addToken(BotToken(secret));
        LogSink::addToken(BotToken(other));
        for (const QByteArray& token : {secret, other}) {
            const QString hex = QString::fromLatin1(token.toHex());
            QVERIFY(!LogSink::redacted(u"it is "_s + hex).contains(hex));
        }
    }
    void lastWords_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        QTest::addRow("C51 qFatal") << u"fatal"_s << u" fatal default it ends with (redacted)"_s;
        QTest::addRow("C51 an exception that nobody caught")
            << u"exception"_s << u" error default terminated by can't use Bot (redacted)"_s;
    }
    void lastWords()
    {
        QFETCH(QString, what);
        QFETCH(QString, words);
        const Outcome outcome = run(what);
        QVERIFY(outcome.crashed);
        QCOMPARE(outcome.lines.size(), 1);
        QVERIFY2(outcome.lines[0].endsWith(words), qPrintable(outcome.lines[0]));
    }

    void oneLine()
    {
        const Outcome outcome = run(u"break"_s);
        QCOMPARE(outcome.lines.size(), 1);
        QVERIFY2(
            outcome.lines[0].endsWith(" warning default one\\ntwo\\r\\n(redacted)"_L1), qPrintable(outcome.lines[0]));
        static const QRegularExpression time(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{3}Z "_s);
        QVERIFY(time.match(outcome.lines[0]).hasMatch());
    }

    void levels()
    {
        const Outcome outcome = run(u"levels"_s);
        QCOMPARE(outcome.exitCode, 0);
        QStringList told;
        for (const QString& line : outcome.lines)
            told.append(line.section(u' ', 3));
        const QStringList expected{u"warning first"_s, // as it starts
            u"debug second"_s, u"warning second"_s, // one category alone
            u"info third"_s, u"warning third"_s, // all of them: the one's own level is gone
            u"warning fourth"_s};
        QCOMPARE(told, expected);
    }

    //! A program that runs for weeks must not fill the disk; what it was told to write to is not its own to cut.
    void bound_data()
    {
        QTest::addColumn<QString>("name"); // that it knows
        QTest::addColumn<bool>("append");
        QTest::addColumn<bool>("isBound");
        QTest::addRow("its own file") << u"stderr.log"_s << true << true;
        QTest::addRow("another's file") << u"other.log"_s << true << false;
        QTest::addRow("not opened for appending") << u"stderr.log"_s << false << false;
    }
    void bound()
    {
        QFETCH(QString, name);
        QFETCH(bool, append);
        QFETCH(bool, isBound);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"stderr.log"_s);
        QProcess process;
        process.setProgram(QCoreApplication::applicationFilePath());
        process.setArguments({u"--child"_s, u"bound "_s + folder.filePath(name)});
        process.setStandardErrorFile(file, append ? QIODevice::Append : QIODevice::Truncate);
        process.start();
        QVERIFY(process.waitForFinished(30000));
        QCOMPARE(process.exitCode(), 0);
        QFile log(file);
        QVERIFY(log.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = log.readAll().split('\n');
        if (isBound)
            QVERIFY2(
                log.size() <= largestFile && log.size() > largestFile / 8, qPrintable(QString::number(log.size())));
        else
            QCOMPARE(lines.size(), threadCount * linesPerThread + 2); // all of them
        QCOMPARE(lines.last(), QByteArray());
        QCOMPARE(lines[lines.size() - 2], "shardroom: the last words");
        static const QRegularExpression whole(
            u"\\A[-0-9T:.]+Z warning shardroom\\.app thread=[0-9] line=[0-9]+ end=x\\z"_s);
        for (const QByteArray& line : lines.first(lines.size() - 2))
            QVERIFY2(whole.match(QString::fromUtf8(line)).hasMatch(), line.constData());
    }

    void wholeLines()
    {
        const Outcome outcome = run(u"threads"_s);
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.lines.size(), threadCount * linesPerThread);
        static const QRegularExpression whole(
            u"\\A[-0-9T:.]+Z info shardroom\\.app thread=[0-9] line=[0-9]+ end=x\\z"_s);
        for (const QString& line : outcome.lines)
            QVERIFY2(whole.match(line).hasMatch(), qPrintable(line));
    }
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == "--child"_L1)
        return child(arguments[2]);
    TestLogSink test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_logsink.moc"
