// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B11: how guilds fall on any set of shards.

#include "core/reshard/guildspread.h"
#include "core/reshard/reshardplan.h"

#include <QtTest/QtTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Shardroom;

Q_DECLARE_METATYPE(QList<Shardroom::ShardId>)

namespace {

//! The guild whose routing number is this.
GuildId guild(quint64 routing)
{
    return {(routing << 22) + 7};
}

ServedShard shardWith(ShardId shard, int guilds, double eventsPerSecond = 0)
{
    ServedShard served{.shard = shard, .state = ShardState::Ready, .eventsPerSecond = eventsPerSecond};
    for (int each = 0; each < guilds; ++each)
        served.guilds.append(guild(quint64(shard.number) + quint64(each) * quint64(shard.total)));
    return served;
}

} // namespace

class TestGuildSpread : public QObject {
    Q_OBJECT
private slots:
    void spreads_data();
    void spreads();
    void routesAsDiscordDoes();
    void summarises();
    void namesTheHottest();
    void wall_data();
    void wall();
    void sumsStayWhole();
    void bench();
};

void TestGuildSpread::spreads_data()
{
    QTest::addColumn<QList<ShardId>>("to");
    QTest::addColumn<QList<int>>("perShard");
    // 0 of 2 has 8 guilds (0, 2 … 14), 1 of 2 has 4 (1, 3, 5, 7).
    QTest::addRow("one") << QList<ShardId>{{0, 1}} << QList<int>{12};
    QTest::addRow("the same") << QList<ShardId>{{0, 2}, {1, 2}} << QList<int>{8, 4};
    QTest::addRow("twice") << QList<ShardId>{{0, 4}, {1, 4}, {2, 4}, {3, 4}} << QList<int>{4, 2, 4, 2};
    QTest::addRow("no multiple") << QList<ShardId>{{0, 3}, {1, 3}, {2, 3}} << QList<int>{4, 4, 4};
    QTest::addRow("mixed totals") << QList<ShardId>{{0, 4}, {1, 2}, {2, 4}} << QList<int>{4, 4, 4};
    QTest::addRow("a part: the rest is left out") << QList<ShardId>{{2, 4}} << QList<int>{4};
    QTest::addRow("not a shard") << QList<ShardId>{{5, 4}, {-1, 2}, {0, 1}} << QList<int>{0, 0, 12};
    QTest::addRow("the order is the set's") << QList<ShardId>{{1, 2}, {0, 2}} << QList<int>{4, 8};
    QTest::addRow("none") << QList<ShardId>{} << QList<int>{};
}

void TestGuildSpread::spreads()
{
    QFETCH(QList<ShardId>, to);
    QFETCH(QList<int>, perShard);
    const GuildSpread spread = spreadOver({shardWith({0, 2}, 8), shardWith({1, 2}, 4)}, to);
    QCOMPARE(spread.perShard, perShard);
    QCOMPARE(spread.guilds, std::accumulate(perShard.begin(), perShard.end(), 0));
}

void TestGuildSpread::routesAsDiscordDoes()
{
    // The id is unsigned, and the routing number is above its 22 low bits.
    const GuildId real{613425648685547541};
    const GuildId high{~quint64(0)};
    for (const int total : {1, 7, 16, 1024}) {
        QList<ShardId> set;
        for (int number = 0; number < total; ++number)
            set.append({number, total});
        const GuildSpread spread = spreadOver({{.shard = {0, 1}, .guilds = {real, high}}}, set);
        QCOMPARE(spread.guilds, 2);
        QVERIFY(spread.perShard[int((real.value >> 22) % quint64(total))] > 0);
        QVERIFY(spread.perShard[int((high.value >> 22) % quint64(total))] > 0);
    }
}

void TestGuildSpread::summarises()
{
    const GuildSpread spread = spreadOver({shardWith({0, 2}, 6), shardWith({1, 2}, 2)}, {{0, 2}, {1, 2}});
    QCOMPARE(spread.max, 6);
    QCOMPARE(spread.mean, 4.0);
    QCOMPARE(spread.deviation, 2.0);
    QCOMPARE(spread.fill(), 6.0 / 2500);
    QCOMPARE(spread.fullest.size(), 2);
    QCOMPARE(spread.fullest[0].shard, (ShardId{0, 2}));
    QCOMPARE(spread.fullest[0].guilds, 6);

    QList<ServedShard> many;
    QList<ShardId> set;
    for (int number = 0; number < 8; ++number) {
        many.append(shardWith({number, 8}, 10 - number));
        set.append({number, 8});
    }
    QCOMPARE(spreadOver(many, set).fullest.size(), 5);
    QCOMPARE(spreadOver(many, set).fullest[4].shard.number, 4);
}

void TestGuildSpread::namesTheHottest()
{
    // Shard 1's few guilds are busy: the shards that get them are hot, though not full.
    const QList<ServedShard> shards{shardWith({0, 2}, 100, 10), shardWith({1, 2}, 4, 40)};
    const GuildSpread spread = spreadOver(shards, {{0, 4}, {1, 4}, {2, 4}, {3, 4}});
    QCOMPARE(spread.hottest.size(), 4);
    QCOMPARE(spread.hottest[0].shard, (ShardId{1, 4}));
    QCOMPARE(spread.hottest[0].eventsPerSecond, 20.0);
    QCOMPARE(spread.hottest[0].guilds, 2);
    QVERIFY(std::abs(spread.hottest[2].eventsPerSecond - 5) < 1e-9);
    QCOMPARE(spread.fullest[0].shard, (ShardId{0, 4}));
    QVERIFY(spreadOver({shardWith({0, 1}, 3)}, {{0, 1}}).hottest.isEmpty()); // nothing is known
}

void TestGuildSpread::wall_data()
{
    QTest::addColumn<int>("guilds");
    QTest::addColumn<int>("nearlyFull");
    QTest::addColumn<int>("over");
    QTest::addRow("80 %%") << 2000 << 0 << 0;
    QTest::addRow("over 80 %%") << 2001 << 1 << 0;
    QTest::addRow("full") << 2500 << 1 << 0;
    QTest::addRow("over") << 2501 << 1 << 1;
}

void TestGuildSpread::wall()
{
    QFETCH(int, guilds);
    QFETCH(int, nearlyFull);
    QFETCH(int, over);
    const GuildSpread spread = spreadOver({shardWith({0, 1}, guilds)}, {{0, 1}});
    QCOMPARE(spread.nearlyFull, nearlyFull);
    QCOMPARE(spread.over, over);
}

void TestGuildSpread::sumsStayWhole()
{
    // Any guilds over any count: none is lost, and the fullest is the fullest.
    QRandomGenerator chance(20261121);
    for (int run = 0; run < 200; ++run) {
        ServedShard served{.shard = {0, 1}};
        for (int each = 0; each < 300; ++each)
            served.guilds.append(GuildId{chance.generate64()});
        const int total = 1 + int(chance.bounded(60));
        QList<ShardId> set;
        QList<int> expected(total, 0);
        for (int number = 0; number < total; ++number)
            set.append({number, total});
        for (const GuildId id : std::as_const(served.guilds))
            ++expected[int((id.value >> 22) % quint64(total))];
        const GuildSpread spread = spreadOver({served}, set);
        QCOMPARE(spread.perShard, expected);
        QCOMPARE(spread.guilds, 300);
        QCOMPARE(spread.max, *std::max_element(expected.begin(), expected.end()));
    }
}

void TestGuildSpread::bench()
{
    QRandomGenerator chance(1);
    QList<ServedShard> shards;
    for (int number = 0; number < 1000; ++number) {
        ServedShard served{.shard = {number, 1000}, .eventsPerSecond = 5};
        served.guilds.reserve(1000);
        for (int each = 0; each < 1000; ++each)
            served.guilds.append(guild(quint64(chance.bounded(1 << 30)) * 1000 + quint64(number)));
        shards.append(served);
    }
    QList<ShardId> set;
    for (int number = 0; number < 1024; ++number)
        set.append({number, 1024});
    GuildSpread spread;
    QBENCHMARK
    {
        spread = spreadOver(shards, set);
    }
    QCOMPARE(spread.guilds, 1000 * 1000);
}

QTEST_APPLESS_MAIN(TestGuildSpread)
#include "tst_guildspread.moc"
