// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// S1.7, S1.8, S1.18, S3.12: which shard a guild belongs to, at every moment of any number of splits.

#include "core/fleet/shardset.h"

#include <QtTest/QtTest>

#include <random>

using namespace Shardroom;

namespace {

ShardSet whole(int total)
{
    ShardSet set;
    for (int number = 0; number < total; ++number)
        (void)set.add({number, total});
    return set;
}

//! By the definition, without the class's short cuts.
int owners(const ShardSet& set, GuildId guild)
{
    int count = 0;
    for (const ShardId shard : set.shards())
        count += int((guild.value >> 22) % quint64(shard.total)) == shard.number ? 1 : 0;
    return count;
}

} // namespace

class TestShardSet : public QObject {
    Q_OBJECT
private slots:
    void splits()
    {
        ShardSet set = whole(2);
        QCOMPARE(set.split({0, 2}, 2), (QList<ShardId>{{0, 4}, {2, 4}})); // S1.18: 0 -> 0, 2 and the total 2 -> 4
        QCOMPARE(set.shards(), (QList<ShardId>{{0, 4}, {1, 2}, {2, 4}}));
        QCOMPARE(set.largestTotal(), 4);
        QCOMPARE(set.split({1, 2}, 2), (QList<ShardId>{{1, 4}, {3, 4}}));
        QCOMPARE(set.shards(), whole(4).shards());
        QCOMPARE(set.split({3, 4}, 3), (QList<ShardId>{{3, 12}, {7, 12}, {11, 12}}));
        QCOMPARE(set.numbers(), (QList<int>{0, 1, 2, 3, 7, 11}));
    }
    void refusesToSplit_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("total");
        QTest::addColumn<int>("ways");
        QTest::addRow("another total") << 0 << 4 << 2;
        QTest::addRow("no such shard") << 5 << 2 << 2;
        QTest::addRow("into one") << 0 << 2 << 1;
        QTest::addRow("past the largest count") << 0 << 2 << 60000;
    }
    void refusesToSplit()
    {
        QFETCH(int, number);
        QFETCH(int, total);
        QFETCH(int, ways);
        ShardSet set = whole(2);
        QVERIFY(set.split({number, total}, ways).isEmpty());
        QCOMPARE(set.shards(), whole(2).shards());
    }
    void refusesToAdd_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("total");
        QTest::addColumn<bool>("accepted");
        QTest::addRow("its own again") << 2 << 4 << false;
        QTest::addRow("outside its total") << 4 << 4 << false;
        QTest::addRow("below 0") << -1 << 4 << false;
        QTest::addRow("total 0") << 0 << 0 << false;
        QTest::addRow("part of one that is there") << 6 << 8 << false;
        QTest::addRow("holds one that is there") << 0 << 2 << false;
        QTest::addRow("free") << 3 << 4 << true;
        QTest::addRow("half of a free one") << 7 << 8 << true;
        QTest::addRow("shares some with all") << 0 << 3 << false;
    }
    void refusesToAdd()
    {
        QFETCH(int, number);
        QFETCH(int, total);
        QFETCH(bool, accepted);
        ShardSet set;
        for (const int known : {0, 1, 2})
            QVERIFY(set.add({known, 4}));
        QCOMPARE(set.add({number, total}), accepted);
        QCOMPARE(set.size(), accepted ? 4 : 3);
    }
    //! Random splits, then random removals: every guild has exactly one owner, or none after its shard has gone.
    void everyGuildHasOneOwner()
    {
        std::mt19937_64 random(7);
        for (int round = 0; round < 50; ++round) {
            ShardSet set = whole(1 + int(random() % 5));
            for (int step = 0; step < 8; ++step) {
                const QList<ShardId> shards = set.shards();
                const ShardId split = shards.at(qsizetype(random() % quint64(shards.size())));
                QVERIFY(!set.split(split, 2 + int(random() % 2)).isEmpty());
                for (int i = 0; i < 200; ++i) {
                    const GuildId guild{random()};
                    QCOMPARE(owners(set, guild), 1);
                    const auto owner = set.byGuild(guild);
                    QVERIFY(owner);
                    QCOMPARE(shardFor(guild, owner->total), owner->number);
                    QCOMPARE(set.byNumber(owner->number), owner); // a number names one shard
                }
            }
            const ShardId gone = set.shards().at(0);
            set.remove(gone.number);
            for (int i = 0; i < 200; ++i) {
                const GuildId guild{random()};
                QCOMPARE(set.byGuild(guild).has_value(), shardFor(guild, gone.total) != gone.number);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestShardSet)
#include "tst_shardset.moc"
