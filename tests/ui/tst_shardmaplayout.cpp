// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardmaplayout.h"

#include <QtTest/QtTest>

#include <numeric>

using namespace Shardroom;

class TestShardMapLayout : public QObject {
    Q_OBJECT

    static QList<int> groups(int count, int size)
    {
        QList<int> sizes;
        for (int first = 0; first < count; first += size)
            sizes << std::min(size, count - first);
        return sizes;
    }
    static ShardMapLayout plain(int count, QSize area, int unit = 17)
    {
        return ShardMapLayout::fit(QList<int>{count}, area, {unit, 0, 0});
    }

private slots:
    void fits_data()
    {
        QTest::addColumn<QList<int>>("sizes");
        QTest::addColumn<QSize>("area");
        QTest::addColumn<int>("unit");
        QTest::addColumn<bool>("withoutScrolling");
        QTest::addRow("1") << QList<int>{1} << QSize(900, 150) << 17 << true;
        QTest::addRow("16 at 1280x800") << QList<int>{16} << QSize(930, 150) << 17 << true;
        QTest::addRow("17, a prime") << QList<int>{17} << QSize(930, 150) << 17 << true;
        QTest::addRow("64") << groups(64, 16) << QSize(930, 150) << 17 << true;
        QTest::addRow("65, a group of one") << groups(65, 16) << QSize(930, 150) << 17 << true;
        QTest::addRow("736") << groups(736, 32) << QSize(930, 300) << 17 << true;
        QTest::addRow("1024") << groups(1024, 32) << QSize(930, 150) << 17 << true;
        QTest::addRow("4096") << groups(4096, 128) << QSize(930, 150) << 17 << true;
        QTest::addRow("4096 at double scale") << groups(4096, 128) << QSize(1860, 1200) << 34 << true;
        QTest::addRow("B1 16,384 in 1000x300") << groups(16384, 512) << QSize(1000, 300) << 17 << true;
        QTest::addRow("16,384 in 930x150") << groups(16384, 512) << QSize(930, 150) << 17 << true;
        QTest::addRow("16,384 in four unequal hosts")
            << QList<int>{16000, 300, 83, 1} << QSize(1000, 300) << 17 << true;
        QTest::addRow("16,384 where not even two pixels fit") << groups(16384, 512) << QSize(200, 150) << 17 << false;
        QTest::addRow("narrower than a tile") << QList<int>{8} << QSize(4, 100) << 17 << true;
    }
    void fits()
    {
        QFETCH(QList<int>, sizes);
        QFETCH(QSize, area);
        QFETCH(int, unit);
        QFETCH(bool, withoutScrolling);
        const ShardMapLayout layout = ShardMapLayout::fit(sizes, area, {unit, unit * 5, unit * 8});
        const int count = std::accumulate(sizes.begin(), sizes.end(), 0);
        QCOMPARE_EQ(layout.count, count);
        QCOMPARE_EQ(layout.size.height() <= area.height(), withoutScrolling);
        QVERIFY2(layout.size.width() <= std::max(area.width(), layout.tile.width()),
            qPrintable(QString::number(layout.size.width())));
        // Each pixel belongs to one tile at most: paint them all and count.
        QList<bool> taken(qsizetype(layout.size.width()) * layout.size.height(), false);
        for (int place = 0; place < count; ++place) {
            const QRect tile = layout.rectOf(place);
            QVERIFY(QRect(QPoint(), layout.size).contains(tile));
            QCOMPARE_EQ(layout.placeAt(tile.center()), place);
            for (int y = tile.top(); y <= tile.bottom(); ++y) {
                for (int x = tile.left(); x <= tile.right(); ++x) {
                    const qsizetype pixel = qsizetype(y) * layout.size.width() + x;
                    QVERIFY2(!taken[pixel], qPrintable(QString::number(place)));
                    taken[pixel] = true;
                }
            }
        }
        QCOMPARE_EQ(layout.placesIn(QRect(QPoint(), layout.size)).size(), count);
        // Words do not cover tiles.
        for (const ShardMapLayout::Group& group : layout.groups) {
            for (const QRect& words : {group.name, group.summary}) {
                if (!words.isEmpty())
                    QVERIFY(layout.placesIn(words).isEmpty());
            }
        }
    }

    void sixteenFillTheMapAsTwoRowsOfCards()
    {
        const ShardMapLayout layout = plain(16, QSize(930, 150));
        QCOMPARE_EQ(layout.columns, 8);
        QCOMPARE_EQ(layout.detail, ShardMapLayout::Detail::Card);
        QVERIFY(layout.rectOf(7).right() > 800);
        QVERIFY(layout.size.height() > 120);
    }

    void detailGrowsWithRoom_data()
    {
        using Detail = ShardMapLayout::Detail;
        QTest::addColumn<QList<int>>("sizes");
        QTest::addColumn<QSize>("area");
        QTest::addColumn<Detail>("detail");
        QTest::addColumn<bool>("hasWords");
        QTest::addRow("16,384") << groups(16384, 512) << QSize(1000, 300) << Detail::Color << true;
        QTest::addRow("4096") << groups(4096, 128) << QSize(1000, 300) << Detail::Color << true;
        QTest::addRow("1024") << groups(1024, 32) << QSize(1200, 400) << Detail::Glyph << true;
        QTest::addRow("64") << groups(64, 16) << QSize(930, 150) << Detail::Number << true;
        QTest::addRow("8") << QList<int>{8} << QSize(930, 150) << Detail::Card << false;
    }
    void detailGrowsWithRoom()
    {
        QFETCH(QList<int>, sizes);
        QFETCH(QSize, area);
        QFETCH(bool, hasWords);
        const ShardMapLayout layout = ShardMapLayout::fit(sizes, area, {17, 50, 105});
        QTEST(layout.detail, "detail");
        QCOMPARE_EQ(layout.labels != ShardMapLayout::Labels::None, hasWords);
        QCOMPARE_EQ(layout.groupAt(layout.groups.last().summary.center()), hasWords ? sizes.size() - 1 : -1);
    }

    void besideTheTilesIsNothing()
    {
        const ShardMapLayout layout = plain(10, QSize(930, 150));
        QCOMPARE_EQ(layout.placeAt({-1, 5}), -1);
        QCOMPARE_EQ(layout.placeAt({5, -1}), -1);
        QCOMPARE_EQ(layout.placeAt({layout.rectOf(0).right() + 1, 5}), -1);
        QCOMPARE_EQ(layout.placeAt({5, layout.size.height() + 50}), -1);
        QCOMPARE_EQ(plain(0, QSize(930, 150)).placeAt({5, 5}), -1);
        QVERIFY(plain(0, QSize(930, 150)).placesIn({0, 0, 900, 100}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestShardMapLayout)
#include "tst_shardmaplayout.moc"
