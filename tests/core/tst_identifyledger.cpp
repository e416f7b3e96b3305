// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B2: the ledger of identifies, over restarts, torn files and wrong clocks.

#include "core/fleet/identifyledger.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;

namespace {

const QDateTime noon = QDateTime(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
constexpr SessionLoss op9{SessionLoss::Kind::InvalidSession, 0};

IdentifyLedger::Entry entry(int secondsAfterNoon, int shard, SessionLoss why = {})
{
    return {noon.addSecs(secondsAfterNoon), {shard, 16}, why};
}

QString record(IdentifyLedger& ledger, const IdentifyLedger::Entry& one)
{
    return ledger.record(std::span(&one, 1));
}

} // namespace

class TestIdentifyLedger : public QObject {
    Q_OBJECT
private slots:
    void survivesARestart()
    {
        const QTemporaryDir directory;
        const QString path = IdentifyLedger::fileIn(directory.path());
        const SessionLoss close{SessionLoss::Kind::Close, 4009};
        {
            IdentifyLedger ledger;
            QCOMPARE(ledger.open(path, noon), QString());
            QCOMPARE(record(ledger, entry(0, 3)), QString());
            QCOMPARE(record(ledger, entry(5, 4, close)), QString());
            QCOMPARE(record(ledger, entry(10, 5, op9)), QString());
            QCOMPARE(ledger.takeBack({5, 16}, noon.addSecs(11)), QString()); // granted, never sent
            QCOMPARE(ledger.spentInDay(noon.addSecs(20)), 2);
        } // as a crash would leave it: nothing is written at the end
        IdentifyLedger ledger;
        QCOMPARE(ledger.open(path, noon.addSecs(60)), QString());
        QCOMPARE(ledger.brokenLines(), 0);
        QCOMPARE(ledger.entries().size(), size_t(2));
        QCOMPARE(ledger.entries()[1], entry(5, 4, close));
        QCOMPARE(ledger.spentInDay(noon.addSecs(60)), 2);
        QCOMPARE(ledger.spentSince(noon.addSecs(1)), 1);
        QCOMPARE(QFileInfo(path).permissions() & ~(QFile::ReadUser | QFile::WriteUser),
            QFile::ReadOwner | QFile::WriteOwner);
    }
    void forgetsAfterADay()
    {
        const QTemporaryDir directory;
        const QString path = IdentifyLedger::fileIn(directory.path());
        IdentifyLedger ledger;
        QCOMPARE(ledger.open(path, noon), QString());
        QCOMPARE(record(ledger, entry(0, 1)), QString());
        QCOMPARE(record(ledger, entry(3600, 2)), QString());
        const QDateTime later = noon.addSecs(24 * 3600 + 60);
        QCOMPARE(ledger.spentInDay(later), 1);
        IdentifyLedger second;
        QCOMPARE(second.open(path, later), QString());
        QCOMPARE(second.entries().size(), size_t(1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 1); // the file shrinks too
    }
    void brokenLines_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addRow("torn") << QByteArray("{\"at\":\"2026-11-20T12:00:00.000Z\",\"sha");
        QTest::addRow("not JSON") << QByteArray("hello\n");
        QTest::addRow("an array") << QByteArray("[1,2]\n");
        QTest::addRow("no time") << QByteArray("{\"shard\":1,\"total\":2,\"why\":\"start\"}\n");
        QTest::addRow("shard outside") << QByteArray(
            "{\"at\":\"2026-11-20T12:00:00.000Z\",\"shard\":9,\"total\":2,\"why\":\"start\"}\n");
        QTest::addRow("unknown reason") << QByteArray(
            "{\"at\":\"2026-11-20T12:00:00.000Z\",\"shard\":1,\"total\":2,\"why\":\"x\"}\n");
        QTest::addRow("binary") << QByteArray("\x00\xff\xfe\n", 4);
    }
    void brokenLines()
    {
        QFETCH(QByteArray, line);
        const QTemporaryDir directory;
        const QString path = IdentifyLedger::fileIn(directory.path());
        {
            IdentifyLedger ledger;
            QCOMPARE(ledger.open(path, noon), QString());
            QCOMPARE(record(ledger, entry(0, 1)), QString());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::Append));
        file.write(line);
        file.close();
        IdentifyLedger ledger;
        QCOMPARE(ledger.open(path, noon.addSecs(10)), QString());
        QCOMPARE(ledger.brokenLines(), 1);
        QCOMPARE(ledger.entries().size(), size_t(1)); // only the torn record is lost
        QCOMPARE(record(ledger, entry(20, 2)), QString());
        IdentifyLedger again;
        QCOMPARE(again.open(path, noon.addSecs(30)), QString());
        QCOMPARE(again.brokenLines(), 0);
        QCOMPARE(again.entries().size(), size_t(2));
    }
    void entriesOfTheFutureAreLeftOut() // a clock that was wrong must not count for years
    {
        const QTemporaryDir directory;
        const QString path = IdentifyLedger::fileIn(directory.path());
        IdentifyLedger ledger;
        QCOMPARE(ledger.open(path, noon), QString());
        QCOMPARE(record(ledger, entry(0, 1)), QString());
        IdentifyLedger earlier;
        QCOMPARE(earlier.open(path, noon.addSecs(-7200)), QString());
        QCOMPARE(earlier.entries().size(), size_t(0));
    }
    void cannotBeWritten()
    {
        IdentifyLedger ledger;
        const QString error = ledger.open(u"/proc/no/identifies.jsonl"_s, noon);
        QVERIFY2(error.contains(u"/proc/no/identifies.jsonl"_s), qPrintable(error));
        QCOMPARE(record(ledger, entry(0, 1)), QString()); // in memory
        QCOMPARE(ledger.spentInDay(noon.addSecs(1)), 1);
    }
    void forecast_data()
    {
        QTest::addColumn<int>("losses"); // within the last hour
        QTest::addColumn<int>("starts");
        QTest::addColumn<int>("available");
        QTest::addColumn<int>("minutes"); // -1: none
        QTest::addRow("calm") << 0 << 0 << 800 << -1;
        QTest::addRow("two losses are no trend") << 2 << 0 << 800 << -1;
        QTest::addRow("a mass start is no trend") << 0 << 500 << 300 << -1;
        QTest::addRow("60 an hour") << 60 << 0 << 120 << 120;
        QTest::addRow("60 an hour besides a start") << 60 << 100 << 30 << 30;
        QTest::addRow("already there") << 60 << 0 << 0 << 0;
        QTest::addRow("below") << 60 << 0 << -20 << 0;
    }
    void forecast()
    {
        QFETCH(int, losses);
        QFETCH(int, starts);
        QFETCH(int, available);
        QFETCH(int, minutes);
        IdentifyLedger ledger; // in memory
        QCOMPARE(record(ledger, entry(-7200, 15, op9)), QString()); // too long ago to count
        for (int i = 0; i < losses; ++i)
            QCOMPARE(record(ledger, entry(-3500 + i, i % 16, op9)), QString());
        for (int i = 0; i < starts; ++i)
            QCOMPARE(record(ledger, entry(-3000 + i, i % 16)), QString());
        const auto at = ledger.spentUp(available, noon);
        QCOMPARE(at.has_value(), minutes >= 0);
        if (at)
            QCOMPARE(noon.secsTo(*at) / 60, minutes);
    }
    //! An hour that was calm until five minutes ago says nothing about the next one.
    void aStormGoesOnAtItsOwnPace()
    {
        IdentifyLedger ledger;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(record(ledger, entry(-300 + i, i % 16, op9)), QString());
        const auto at = ledger.spentUp(400, noon);
        QVERIFY(at);
        QCOMPARE(noon.secsTo(*at) / 60, 40);
        // A handful is no storm.
        IdentifyLedger few;
        for (int i = 0; i < 9; ++i)
            QCOMPARE(record(few, entry(-300 + i, i % 16, op9)), QString());
        QCOMPARE(noon.secsTo(few.spentUp(9, noon).value()) / 60, 60);
    }
};

QTEST_APPLESS_MAIN(TestIdentifyLedger)
#include "tst_identifyledger.moc"
