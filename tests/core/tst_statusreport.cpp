// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/statusreport.h"

#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime at({2026, 11, 20}, {10, 0, 0}, Qt::UTC);

FleetSnapshot fleetOf(const QString& cause, const QString& host)
{
    ShardSnapshot ready;
    ready.shard = {0, 2};
    ready.state = ShardState::Ready;
    ready.since = ready.readySince = at.addSecs(-90);
    ready.sessionSince = at.addSecs(-3600);
    ready.latency = 42ms;
    ready.lastAckAt = at.addMSecs(-1500);
    ready.guilds = 1200;
    ready.unavailable = 3;
    ready.events = 123456;
    ready.eventsPerSecond = 17.24;
    ready.sequence = 4711;
    ready.resumes = 2;
    ready.identifies = 1;
    ready.lastCloseCode = 4000;
    ready.closedByUs = true;
    ready.maskedSession = u"8f3…c1"_s;
    ready.gatewayHost = host;
    ShardSnapshot waiting;
    waiting.shard = {1, 2};
    waiting.state = ShardState::BackingOff;
    waiting.since = at.addSecs(-1);
    waiting.cause = cause;
    waiting.lastCloseCode = 0;
    FleetSnapshot fleet;
    fleet.at = at;
    fleet.setShards({ready, waiting});
    fleet.budget.total = 1000;
    fleet.budget.remaining = 950;
    fleet.budget.resetAt = at.addSecs(7200);
    return fleet;
}

//! A reader of RFC 4180 that knows nothing of the writer.
QList<QStringList> rowsOf(const QByteArray& csv)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    const QString text = QString::fromUtf8(csv);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && text.mid(i + 1, 1) == u"\""_s) {
            rows.last().last() += c;
            ++i;
        } else if (c == u'"') {
            quoted = !quoted;
        } else if (!quoted && c == u',') {
            rows.last().append(QString());
        } else if (!quoted && text.mid(i, 2) == u"\r\n"_s) {
            rows.append(QStringList{QString()});
            ++i;
        } else {
            rows.last().last() += c;
        }
    }
    rows.removeLast(); // after the last line's end
    return rows;
}

QString printable(QString text)
{
    return text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s);
}

QString cellOf(const QList<QStringList>& rows, int row, const QString& name)
{
    return rows.at(row).value(rows.at(0).indexOf(name));
}

} // namespace

class TestStatusReport : public QObject {
    Q_OBJECT
private slots:
    // Issue 5.3: CSV of the fleet's status.
    void csvHasARowPerShard()
    {
        const QByteArray csv = statusReport(fleetOf(u"no route"_s, u"a.discord.gg"_s), ReportFormat::Csv);
        const QList<QStringList> rows = rowsOf(csv);
        QCOMPARE_EQ(rows.size(), 3);
        QCOMPARE_EQ(rows.at(1).size(), rows.at(0).size());
        QCOMPARE_EQ(rows.at(2).size(), rows.at(0).size());
        const auto cell = [&rows](int row, const char* name) { return cellOf(rows, row, QString::fromLatin1(name)); };
        QCOMPARE_EQ(cell(1, "shard"), u"0"_s);
        QCOMPARE_EQ(cell(1, "total"), u"2"_s);
        QCOMPARE_EQ(cell(1, "state"), u"ready"_s);
        QCOMPARE_EQ(cell(1, "since"), u"2026-11-20T09:58:30.000Z"_s);
        QCOMPARE_EQ(cell(1, "latency_ms"), u"42"_s);
        QCOMPARE_EQ(cell(1, "last_ack_at"), u"2026-11-20T09:59:58.500Z"_s);
        QCOMPARE_EQ(cell(1, "guilds"), u"1200"_s);
        QCOMPARE_EQ(cell(1, "unavailable"), u"3"_s);
        QCOMPARE_EQ(cell(1, "events"), u"123456"_s);
        QCOMPARE_EQ(cell(1, "events_per_second"), u"17.2"_s);
        QCOMPARE_EQ(cell(1, "sequence"), u"4711"_s);
        QCOMPARE_EQ(cell(1, "resumes"), u"2"_s);
        QCOMPARE_EQ(cell(1, "identifies"), u"1"_s);
        QCOMPARE_EQ(cell(1, "last_close_code"), u"4000"_s);
        QCOMPARE_EQ(cell(1, "closed_by"), u"us"_s);
        QCOMPARE_EQ(cell(1, "gateway"), u"a.discord.gg"_s);
        QCOMPARE_EQ(cell(1, "uptime_s"), u"90"_s);
        QCOMPARE_EQ(cell(1, "session_age_s"), u"3600"_s);
        QCOMPARE_EQ(cell(2, "state"), u"backoff"_s);
        QCOMPARE_EQ(cell(2, "cause"), u"no route"_s);
        QCOMPARE_EQ(cell(2, "latency_ms"), u""_s); // never acknowledged: 0 would be a lie
        QCOMPARE_EQ(cell(2, "closed_by"), u"peer"_s);
        QCOMPARE_EQ(cell(2, "uptime_s"), u""_s);
        QVERIFY(!csv.contains("8f3"));
    }

    // RFC 4180, and nothing that a spreadsheet would run.
    void csvCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("kept");
        for (const QString& text :
            {u"plain"_s, u"a,b"_s, u"say \"no\""_s, u"two\nlines"_s, u"two\r\nlines"_s, u"a=b"_s, u"“–é😀"_s})
            QTest::addRow("%s", qPrintable(printable(text))) << text << text;
        for (const QString& text :
            {u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"=HYPERLINK(\"http://a.b\",\"c\")"_s, u"\t=1"_s, u"\r=1"_s})
            QTest::addRow("formula %s", qPrintable(printable(text))) << text << u'\'' + text;
    }
    void csvCells()
    {
        QFETCH(QString, text);
        QFETCH(QString, kept);
        const QList<QStringList> rows = rowsOf(statusReport(fleetOf(text, text), ReportFormat::Csv));
        QCOMPARE_EQ(rows.size(), 3);
        QCOMPARE_EQ(cellOf(rows, 2, u"cause"_s), kept);
        QCOMPARE_EQ(cellOf(rows, 1, u"gateway"_s), kept);
        QCOMPARE_EQ(cellOf(rows, 1, u"uptime_s"_s), u"90"_s); // nothing has moved
    }

    // Issue 5.3: Markdown for an incident report.
    void markdownHasASummaryAndATable()
    {
        const QByteArray report
            = statusReport(fleetOf(u"a|b *bold*\n# title <b>"_s, u"a.discord.gg"_s), ReportFormat::Markdown);
        const QStringList lines = QString::fromUtf8(report).split(u'\n');
        QVERIFY2(lines.at(0).startsWith(u"# "_s) && lines.at(0).contains(u"2026-11-20 10:00:00"_s), report.constData());
        QVERIFY(report.contains("1 of 2 ready (1 Ready, 1 Backing off)"));
        QVERIFY(report.contains("1200, of which 3 are unavailable"));
        QVERIFY2(report.contains("median 42 ms, 95 % 42 ms, 99 % 42 ms"), report.constData());
        QVERIFY(report.contains("950 of 1000 left, reset at 2026-11-20 12:00:00, 0 waiting"));
        const qsizetype head = lines.indexOf(QRegularExpression(u"^\\| ---.*"_s));
        QVERIFY(head > 0);
        QCOMPARE_EQ(lines.size(), head + 4); // two rows, and nothing after the last line's end
        const auto pipes = [](QString line) { return line.remove(u"\\|"_s).count(u'|'); };
        for (qsizetype i = head - 1; i < head + 3; ++i)
            QCOMPARE_EQ(pipes(lines.at(i)), 13);
        QVERIFY2(lines.at(head + 1).contains(u"| 0 | Ready | 2026-11-20 09:58:30 | 42 ms | 1200 |"_s),
            qPrintable(lines.at(head + 1)));
        QVERIFY(lines.at(head + 1).contains(u"4000 by us"_s));
        QVERIFY2(lines.at(head + 2).contains(u"a\\|b \\*bold\\* \\# title \\<b\\>"_s), qPrintable(lines.at(head + 2)));
        QVERIFY(lines.at(head + 2).contains(u"no code by the other side"_s));
        QVERIFY(!report.contains("8f3"));
    }

    void emptyFleet()
    {
        FleetSnapshot none;
        QCOMPARE_EQ(rowsOf(statusReport(none, ReportFormat::Csv)).size(), 1);
        QVERIFY(statusReport(none, ReportFormat::Markdown).contains("not known yet"));
        QVERIFY(statusReport(none, ReportFormat::Markdown).contains("median –, 95 % –, 99 % –"));
    }

    void formatByEnding()
    {
        QVERIFY(reportFormatFor(u"/a/b.csv"_s) == ReportFormat::Csv);
        QVERIFY(reportFormatFor(u"B.CSV"_s) == ReportFormat::Csv);
        QVERIFY(reportFormatFor(u"b.md"_s) == ReportFormat::Markdown);
        QVERIFY(reportFormatFor(u"b.markdown"_s) == ReportFormat::Markdown);
        QVERIFY(!reportFormatFor(u"b.txt"_s));
        QVERIFY(!reportFormatFor(u"csv"_s));
    }

    void saved()
    {
        QTemporaryDir directory;
        const FleetSnapshot fleet = fleetOf(u"no route"_s, u"a.discord.gg"_s);
        const QString path = directory.filePath(u"status.csv"_s);
        QCOMPARE_EQ(saveStatusReport(path, fleet, ReportFormat::Csv), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE_EQ(file.readAll(), statusReport(fleet, ReportFormat::Csv));
        const QString nowhere = directory.filePath(u"no/status.csv"_s);
        const QString error = saveStatusReport(nowhere, fleet, ReportFormat::Csv);
        QVERIFY2(error.contains(nowhere), qPrintable(error));
    }
};

QTEST_APPLESS_MAIN(TestStatusReport)
#include "tst_statusreport.moc"
