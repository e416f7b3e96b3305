// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B8: the ledger is saved with the report, and the report claims no more than the counts prove.

#include "core/reshard/reshardplanfile.h"
#include "core/reshard/reshardreport.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

using Change = std::function<void(ReshardReport&)>;
Q_DECLARE_METATYPE(Change)

namespace {

QDateTime at(int minute, int second)
{
    return QDateTime({2026, 11, 21}, {23, minute, second}, Qt::UTC);
}

ReshardReport done()
{
    PlanInputs inputs;
    inputs.now = at(30, 0);
    inputs.budget.total = 1000;
    inputs.budget.remaining = 940;
    inputs.identifySpacing = 5s;
    for (int number = 0; number < 4; ++number) {
        ServedShard served{.shard = {number, 4}, .state = ShardState::Ready};
        for (int each = 0; each < 10; ++each)
            served.guilds.append(GuildId{quint64(4 * each + number) << 22});
        inputs.shards.append(served);
    }
    ReshardReport report;
    report.plan = planReshard({.toTotal = 8}, inputs);
    report.startedAt = at(31, 0);
    report.endedAt = at(33, 7);
    for (int number = 0; number < 8; ++number)
        report.servingAfter.append({number, 8});
    report.identifiesSpent = 9;
    report.counts = {.delivered = 812, .matched = 767, .late = 3, .onlyOld = 40, .onlyNew = 5, .longestLag = 1250ms};
    report.phases = {{ReshardPhase::Warming, 0, at(31, 1), 41s}, {ReshardPhase::Draining, 0, at(31, 50), 60s}};
    report.guilds = {
        {{0xffffffffffffffff}, {.delivered = 50, .matched = 10, .onlyOld = 40}}, {{0}, {.delivered = 5, .onlyNew = 5}}};
    return report;
}

QJsonObject jsonOf(const ReshardReport& report)
{
    return QJsonDocument::fromJson(reportToJson(report)).object();
}

const QString proven = u"none lost, none doubled"_s;

} // namespace

class TestReshardReport : public QObject {
    Q_OBJECT
private slots:
    void json();
    void jsonOfOneThatGoesOn();
    void markdown();
    void proof_data();
    void proof();
    void longListsAreCut();
    void saves_data();
    void saves();
};

void TestReshardReport::json()
{
    const ReshardReport report = done();
    const QJsonObject json = jsonOf(report);
    QCOMPARE(json["format"_L1].toString(), u"shardroom-reshard-report"_s);
    QCOMPARE(json["outcome"_L1].toString(), u"done"_s);
    QCOMPARE(json["started_at"_L1].toString(), u"2026-11-21T23:31:00.000Z"_s);
    QCOMPARE(json["serving_after"_L1].toArray().size(), 8);
    QCOMPARE(json["serving_after"_L1].toArray()[3].toArray(), (QJsonArray{3, 8}));
    QCOMPARE(json["identifies_planned"_L1].toInt(), 8);
    QCOMPARE(json["identifies_spent"_L1].toInt(), 9);
    const QJsonObject counts{{u"delivered"_s, 812}, {u"matched"_s, 767}, {u"late"_s, 3}, {u"only_old"_s, 40},
        {u"only_new"_s, 5}, {u"pending"_s, 0}, {u"forgotten"_s, 0}, {u"longest_lag_ms"_s, 1250}};
    QCOMPARE(json["counts"_L1].toObject(), counts);
    const QJsonArray phases = json["phases"_L1].toArray();
    QCOMPARE(phases.size(), 2);
    QCOMPARE(phases[1].toObject()["phase"_L1].toString(), u"draining"_s);
    QCOMPARE(phases[1].toObject()["lasted_ms"_L1].toInt(), 60000);
    const QJsonArray guilds = json["guilds"_L1].toArray();
    QCOMPARE(guilds[0].toObject()["guild_id"_L1].toString(), u"18446744073709551615"_s); // no double can hold it
    QCOMPARE(guilds[0].toObject()["counts"_L1].toObject()["only_old"_L1].toInt(), 40);
    QVERIFY(guilds[1].toObject()["guild_id"_L1].isNull());
    // The plan in it is one that can be read again.
    QCOMPARE(ReshardPlanFile::fromJson(json["plan"_L1].toObject(), {}).plan, report.plan);
}

void TestReshardReport::jsonOfOneThatGoesOn()
{
    ReshardReport report = done();
    report.outcome = ReshardPhase::Overlapping;
    QVERIFY(jsonOf(report)["failed"_L1].isArray() && jsonOf(report)["failed"_L1].toArray().isEmpty());
    QVERIFY(!reportToMarkdown(report).contains("| Failed |"));
    report.failed = {{{3, 8}, u"a | b"_s}};
    QCOMPARE(jsonOf(report)["failed"_L1].toArray(),
        (QJsonArray{QJsonObject{{u"shard"_s, 3}, {u"total"_s, 8}, {u"cause"_s, u"a | b"_s}}}));
    QVERIFY2(reportToMarkdown(report).contains("| Failed | 3 of 8 (a \\| b) |"), reportToMarkdown(report).constData());
    report.endedAt = {};
    report.missing = {{42}};
    const QJsonObject json = jsonOf(report);
    QCOMPARE(json["is_over"_L1].toBool(true), false);
    QVERIFY(json["ended_at"_L1].isNull());
    QCOMPARE(json["missing"_L1].toArray(), (QJsonArray{u"42"_s}));
}

void TestReshardReport::markdown()
{
    ReshardReport report = done();
    report.outcome = ReshardPhase::RolledBack;
    report.reason = u"shard 3 | failed\nat once"_s;
    const QString text = QString::fromUtf8(reportToMarkdown(report));
    for (const QString& word : {u"4 to 8 shards, Rolled back"_s, report.plan.id,
             u"40 guilds; 812 events: 767 matched (3 of them late), 40 only old, 5 only new"_s,
             u"| Reason | shard 3 \\| failed at once |"_s, u"| Started | 2026-11-21 23:31:00 UTC |"_s,
             u"| Serving now | 0-7 of 8 |"_s, u"| Identifies | 9 spent of 8 planned and 2 spare |"_s,
             u"| Warming up | 1 | 2026-11-21 23:31:01 UTC | 41 s |"_s, u"| 18446744073709551615 | 50 | 10 | 40 | 0 |"_s,
             u"| without a guild | 5 | 0 | 0 | 5 |"_s, u"All shards are ready"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u'\n' + text));
}

void TestReshardReport::proof_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("word"); // empty: it is proved
    const auto row = [](const char* name, const Change& change, const QString& word) {
        QTest::addRow("%s", name) << change << word;
    };
    row("done", [](ReshardReport&) {}, {});
    row("aborted", [](ReshardReport& r) { r.outcome = ReshardPhase::Aborted; }, {});
    row("rolled back", [](ReshardReport& r) { r.outcome = ReshardPhase::RolledBack; }, {});
    row(
        "it goes on", [](ReshardReport& r) { r.outcome = ReshardPhase::Draining; }, u"812 events"_s);
    row(
        "forgotten",
        [](ReshardReport& r) {
            r.counts.matched -= 1;
            r.counts.forgotten += 1;
        },
        u"delivered twice"_s);
    row(
        "pending",
        [](ReshardReport& r) {
            r.counts.matched -= 1;
            r.counts.pending += 1;
        },
        u"pending ones"_s);
    row(
        "recovered", [](ReshardReport& r) { r.recovered = true; }, u"ended and started"_s);
    row(
        "guilds accepted as missing", [](ReshardReport& r) { r.missing = {{42}}; }, u"accepted as missing: 1"_s);
    row(
        "an event too many", [](ReshardReport& r) { r.counts.delivered += 1; }, u"do not add up"_s);
    row(
        "stopped first", [](ReshardReport& r) { r.plan.wish.strategy = ReshardStrategy::StopAndStart; },
        u"was not delivered"_s);
}

void TestReshardReport::proof()
{
    QFETCH(Change, change);
    QFETCH(QString, word);
    ReshardReport report = done();
    change(report);
    const QString said = jsonOf(report)["proof"_L1].toString();
    QCOMPARE(said.contains(proven), word.isEmpty());
    QVERIFY2(said.contains(word), qPrintable(said));
    QCOMPARE(QString::fromUtf8(reportToMarkdown(report)).contains(proven), word.isEmpty());
}

void TestReshardReport::longListsAreCut()
{
    ReshardReport report = done();
    report.guilds = {};
    for (quint64 id = 1; id <= 100; ++id) {
        report.missing.append(GuildId{id});
        report.guilds.append({{1000 + id}, {.delivered = 1, .onlyOld = 1}});
    }
    const QString text = QString::fromUtf8(reportToMarkdown(report));
    QVERIFY(text.contains(u"18, 19, 20, \u2026"_s));
    QVERIFY(text.contains(u"| 1020 |"_s) && !text.contains(u"| 1021 |"_s) && text.contains(u"and 80 more"_s));
    QCOMPARE(jsonOf(report)["guilds"_L1].toArray().size(), 100);
}

void TestReshardReport::saves_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isJson");
    QTest::addRow("json") << u"report.json"_s << true;
    QTest::addRow("JSON") << u"REPORT.JSON"_s << true;
    QTest::addRow("md") << u"report.md"_s << false;
    QTest::addRow("no suffix") << u"json"_s << false;
}

void TestReshardReport::saves()
{
    QFETCH(QString, name);
    QFETCH(bool, isJson);
    QTemporaryDir directory;
    const QString path = directory.filePath(name);
    QCOMPARE(saveReshardReport(path, done()), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(bytes.startsWith("{"), isJson);
    QCOMPARE(bytes.startsWith("### "), !isJson);
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY(!saveReshardReport(directory.path(), done()).isEmpty());
}

QTEST_GUILESS_MAIN(TestReshardReport)
#include "tst_reshardreport.moc"
