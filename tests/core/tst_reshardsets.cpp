// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// B7: what sets of shards cover, and how they are written.

#include "core/reshard/reshardsets.h"
#include "core/reshard/reshardtext.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(QList<Shardroom::ShardId>)

class TestReshardSets : public QObject {
    Q_OBJECT
private slots:
    void covers_data()
    {
        QTest::addColumn<QList<ShardId>>("shards");
        QTest::addColumn<bool>("disjoint");
        QTest::addColumn<bool>("whole");
        using Set = QList<ShardId>;
        QTest::addRow("none") << Set{} << true << false;
        QTest::addRow("one") << Set{{0, 1}} << true << true;
        QTest::addRow("two") << Set{{0, 2}, {1, 2}} << true << true;
        QTest::addRow("one of two") << Set{{1, 2}} << true << false;
        QTest::addRow("mixed") << Set{{0, 4}, {1, 2}, {2, 4}} << true << true;
        QTest::addRow("mixed, three ways") << Set{{0, 2}, {1, 6}, {3, 6}, {5, 6}} << true << true;
        QTest::addRow("mixed, a part is missing") << Set{{0, 4}, {1, 2}} << true << false;
        QTest::addRow("split in different ways") << Set{{0, 4}, {2, 4}, {1, 6}, {3, 6}, {5, 6}} << true << false;
        QTest::addRow("twice the same") << Set{{0, 2}, {0, 2}} << false << true;
        QTest::addRow("a shard and its part") << Set{{0, 2}, {2, 4}} << false << false;
        QTest::addRow("no common total") << Set{{0, 2}, {1, 3}} << false << false;
    }
    void covers()
    {
        QFETCH(QList<ShardId>, shards);
        QFETCH(bool, disjoint);
        QFETCH(bool, whole);
        QCOMPARE(areDisjoint(shards), disjoint);
        if (disjoint)
            QCOMPARE(areWhole(shards), whole && areDisjoint(shards));
        // Against the routing rule itself, over all remainders that matter.
        bool twice = false;
        for (quint64 routing = 0; routing < 60; ++routing) {
            const auto owners = std::ranges::count_if(
                shards, [&](ShardId shard) { return shardFor({routing << 22}, shard.total) == shard.number; });
            twice = twice || owners > 1;
        }
        QCOMPARE(disjoint, !twice);
    }
    void partsTakeTheGuildsOfTheWhole()
    {
        for (const ShardId shard : {ShardId{0, 1}, ShardId{3, 4}, ShardId{1, 6}}) {
            const QList<ShardId> parts = partsOf(shard, shard.total * 3);
            QCOMPARE(parts.size(), 3);
            for (quint64 routing = 0; routing < 200; ++routing) {
                const GuildId guild{routing << 22};
                const bool ofWhole = shardFor(guild, shard.total) == shard.number;
                QCOMPARE(parts.contains(ShardId{shardFor(guild, shard.total * 3), shard.total * 3}), ofWhole);
            }
        }
    }
    void ranges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isRead");
        QTest::addColumn<QList<int>>("numbers");
        QTest::addRow("one") << u"7"_s << true << QList<int>{7};
        QTest::addRow("many") << u"0-3, 8, 10-11"_s << true << QList<int>{0, 1, 2, 3, 8, 10, 11};
        QTest::addRow("up to the last") << u"99"_s << true << QList<int>{99};
        for (const char* bad : {"", "x", "3-", "-3", "5-3", "3, 3", "3, 2", "0-3,8", "0-3, ", "100", "0-100", "1-2-3",
                 "99999999999", "0, 2-1"})
            QTest::addRow("bad: %s", bad) << QString::fromLatin1(bad) << false << QList<int>{};
    }
    void ranges()
    {
        QFETCH(QString, text);
        QFETCH(bool, isRead);
        QFETCH(QList<int>, numbers);
        const auto read = numbersFromRanges(text, 99);
        QCOMPARE(read.has_value(), isRead);
        if (!isRead)
            return;
        QCOMPARE(*read, numbers);
        QCOMPARE(rangesText(numbers), text);
    }
    void writes()
    {
        QCOMPARE(rangesText({3, 1, 2, 3, 9}), u"1-3, 9"_s);
        QCOMPARE(setText({{0, 4}, {1, 2}, {2, 4}}), u"1 of 2; 0, 2 of 4"_s);
        QList<ShardId> odd;
        for (int number = 1; number < 1000; number += 2)
            odd.append({number, 1000});
        QVERIFY(shardsText(odd).size() < 70);
        QVERIFY(shardsText(odd).endsWith(u'\u2026'));
        QCOMPARE(durationText(59s), u"59 s"_s);
        QCOMPARE(durationText(59001ms), u"1 m 00 s"_s); // rather too long than too short
        QCOMPARE(durationText(2h + 5min), u"2 h 05 m"_s);
        QCOMPARE(markdownText(u"a|b\n# *c*"_s), u"a\\|b # \\*c\\*"_s);
    }
};

QTEST_APPLESS_MAIN(TestReshardSets)
#include "tst_reshardsets.moc"
