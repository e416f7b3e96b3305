// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Need 8 of desktop.md: when the wall of 2500 guilds is reached, and when nobody can say.

#include "core/fleet/snapshot.h"
#include "core/metrics/guildgrowth.h"

#include <QtTest/QtTest>

#include <numeric>

using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

const QDateTime start(QDate(2026, 11, 1), QTime(12, 0), Qt::UTC);

using Steps = QList<std::pair<int, int>>; // minutes since the count before, guilds more

QList<GuildCount> countsOf(const Steps& steps)
{
    QList<GuildCount> counts{{start, 20'000}};
    for (const auto& [minutes, more] : steps)
        counts.append({counts.last().at.addSecs(minutes * 60), counts.last().guilds + more});
    return counts;
}

Steps times(int count, const Steps& steps)
{
    Steps all;
    for (int i = 0; i < count; ++i)
        all.append(steps);
    return all;
}

} // namespace

class TestGuildGrowth : public QObject {
    Q_OBJECT
private slots:
    void perDay_data()
    {
        QTest::addColumn<Steps>("steps");
        QTest::addColumn<std::optional<double>>("perDay");
        const auto row = [](const char* name, const Steps& steps, std::optional<double> perDay) {
            QTest::addRow("%s", name) << steps << perDay;
        };
        row("one count", {}, std::nullopt);
        row("four counts, however far apart", times(3, {{1440, 50}}), std::nullopt);
        row("five", times(4, {{1440, 50}}), 50);
        row("nine minutes", times(9, {{1, 1}}), std::nullopt);
        row("ten minutes", times(10, {{1, 1}}), 1440);
        row("four minutes, a hundred", times(4, {{1, 25}}), 36'000);
        row("shrinks", times(10, {{1, -2}}), -2880);
        row("comes and goes", times(30, {{1, 5}, {1, -4}}), std::nullopt);
        row("comes and goes, and grows all the same", times(30, {{1, 5}, {1, -1}}), 2880);
        row("one burst", Steps{{1, 500}} + times(30, {{1, 0}}), std::nullopt);
        row("stands still", times(30, {{1, 0}}), 0);
        row("stopped for two days", times(60, {{1, 1}}) + Steps{{2880, 2880}} + times(60, {{1, 1}}), 1440);
        row("one guild while it did not run", Steps{{4320, 1}} + times(4, {{1, 0}}), std::nullopt);
        row("a long step proves nothing", times(30, {{1, 5}, {1, -4}}) + Steps{{7200, 300}}, std::nullopt);
        // Of the last week alone: eight days of 100 a day, then seven of 10.
        row("a week", times(8, {{1440, 100}}) + times(7, {{1440, 10}}), 10);
        row("sooner than a minute", times(40, {{0, 1}}), std::nullopt);
    }
    void perDay()
    {
        QFETCH(Steps, steps);
        QFETCH(std::optional<double>, perDay);
        const QList<GuildCount> counts = countsOf(steps);
        GuildGrowth growth;
        for (const GuildCount& count : counts)
            growth.note(count);
        QCOMPARE_EQ(growth.perDay().has_value(), perDay.has_value());
        if (perDay)
            QCOMPARE_LT(std::abs(*growth.perDay() - *perDay), 0.001);
        // The same from the history of the programs before, all of it or up to the last.
        for (const qsizetype known : {counts.size(), counts.size() - 1}) {
            GuildGrowth restarted;
            for (const GuildCount& count : counts.mid(known))
                restarted.note(count);
            restarted.noteEarlier(counts.first(known));
            QCOMPARE_EQ(restarted.perDay(), growth.perDay());
        }
        growth.clear();
        QCOMPARE_EQ(growth.perDay(), std::nullopt);
    }

    void clockIsSetBack()
    {
        GuildGrowth growth;
        for (const GuildCount& count : countsOf(times(20, {{1, 10}})))
            growth.note(count);
        QVERIFY(!growth.isDue(start.addSecs(20 * 60 + 59)));
        QVERIFY(growth.isDue(start.addSecs(21 * 60)));
        QVERIFY(growth.isDue(start.addSecs(12 * 60)));
        growth.note({start.addSecs(12 * 60), 20'360}); // of what is there, three times as much in the last minute
        QCOMPARE_EQ(growth.perDay(), std::nullopt);
        growth.note({start.addSecs(11 * 60), 20'110});
        QCOMPARE_LT(std::abs(growth.perDay().value_or(0) - 14'400), 0.001);
        growth.note({start.addSecs(-3600), 100});
        QCOMPARE_EQ(growth.perDay(), std::nullopt);
    }

    void shardsAreFull_data()
    {
        QTest::addColumn<std::optional<double>>("perDay");
        QTest::addColumn<std::optional<int>>("first"); // 2,000 of 4,000 guilds: half of the growth
        QTest::addColumn<std::optional<int>>("second"); // 1,500
        const auto row = [](const char* name, std::optional<double> perDay, std::optional<int> first,
                             std::optional<int> second) { QTest::addRow("%s", name) << perDay << first << second; };
        row("not known", std::nullopt, std::nullopt, std::nullopt);
        row("no growth", 0, std::nullopt, std::nullopt);
        row("shrinks", -10, std::nullopt, std::nullopt);
        row("grows", 50, 20, 53);
        row("within a day", 5000, 0, 0);
        row("in more than ten years", 0.2, std::nullopt, std::nullopt);
    }
    void shardsAreFull()
    {
        QFETCH(std::optional<double>, perDay);
        FleetSnapshot snapshot;
        QList<ShardSnapshot> shards(4);
        const QList<int> guilds{2000, 1500, 0, 500};
        for (int number = 0; number < 4; ++number) {
            shards[number].shard = {number, 4};
            shards[number].guilds = guilds[number];
        }
        snapshot.setShards(shards);
        snapshot.setGrowth(perDay);
        QCOMPARE_EQ(snapshot.guildsPerDay, perDay);
        QTEST(snapshot.shards[0].daysUntilFull, "first");
        QTEST(snapshot.shards[1].daysUntilFull, "second");
        QCOMPARE_EQ(snapshot.shards[2].daysUntilFull, std::nullopt); // an empty one has no pace
    }

    void aFullShardIsFull()
    {
        QCOMPARE_EQ(daysUntilFull(2600, 4000, 2500, 10.0), std::optional(0.0));
        QCOMPARE_EQ(daysUntilFull(2600, 4000, 2500, std::numeric_limits<double>::quiet_NaN()), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestGuildGrowth)
#include "tst_guildgrowth.moc"
