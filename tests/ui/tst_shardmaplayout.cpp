// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardmaplayout.h"

#include <QtTest/QtTest>

using namespace Shardroom;

class TestShardMapLayout : public QObject {
    Q_OBJECT
private slots:
    void fits_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QSize>("area");
        QTest::addColumn<int>("unit");
        QTest::addColumn<bool>("withoutScrolling");
        QTest::addRow("1") << 1 << QSize(900, 150) << 17 << true;
        QTest::addRow("16 at 1280x800") << 16 << QSize(930, 150) << 17 << true;
        QTest::addRow("17, a prime") << 17 << QSize(930, 150) << 17 << true;
        QTest::addRow("64") << 64 << QSize(930, 150) << 17 << true;
        QTest::addRow("736") << 736 << QSize(930, 300) << 17 << true;
        QTest::addRow("1024") << 1024 << QSize(930, 150) << 17 << true;
        QTest::addRow("4096 in a tall map") << 4096 << QSize(930, 600) << 17 << true;
        QTest::addRow("4096 must scroll") << 4096 << QSize(930, 150) << 17 << false;
        QTest::addRow("4096 at double scale") << 4096 << QSize(1860, 1200) << 34 << true;
        QTest::addRow("narrower than a tile") << 8 << QSize(4, 100) << 17 << true;
    }
    void fits()
    {
        QFETCH(int, count);
        QFETCH(QSize, area);
        QFETCH(int, unit);
        QFETCH(bool, withoutScrolling);
        const ShardMapLayout layout = ShardMapLayout::fit(count, area, unit);
        QCOMPARE_EQ(layout.height() <= area.height(), withoutScrolling);
        QRect before;
        for (int place = 0; place < count; ++place) {
            const QRect tile = layout.rectOf(place);
            QVERIFY(!tile.intersects(before));
            QCOMPARE_EQ(layout.placeAt(tile.center()), place);
            QVERIFY(tile.right() < std::max(area.width(), tile.width()));
            before = tile;
        }
        QCOMPARE_EQ(layout.placesIn(QRect(0, 0, std::max(area.width(), 100), layout.height())).size(), count);
    }

    void sixteenFillTheMapAsTwoRowsOfCards()
    {
        const ShardMapLayout layout = ShardMapLayout::fit(16, QSize(930, 150), 17);
        QCOMPARE_EQ(layout.columns, 8);
        QCOMPARE_EQ(layout.detail, ShardMapLayout::Detail::Card);
        QVERIFY(layout.rectOf(7).right() > 800);
        QVERIFY(layout.height() > 120);
    }

    void detailGrowsWithRoom()
    {
        using Detail = ShardMapLayout::Detail;
        QCOMPARE_EQ(ShardMapLayout::fit(4096, QSize(930, 150), 17).detail, Detail::Color);
        QCOMPARE_EQ(ShardMapLayout::fit(1024, QSize(930, 150), 17).detail, Detail::Glyph);
        QCOMPARE_EQ(ShardMapLayout::fit(64, QSize(930, 150), 17).detail, Detail::Number);
        QCOMPARE_EQ(ShardMapLayout::fit(8, QSize(930, 150), 17).detail, Detail::Card);
    }

    void besideTheTilesIsNothing()
    {
        const ShardMapLayout layout = ShardMapLayout::fit(10, QSize(930, 150), 17);
        QCOMPARE_EQ(layout.placeAt({-1, 5}), -1);
        QCOMPARE_EQ(layout.placeAt({5, -1}), -1);
        QCOMPARE_EQ(layout.placeAt({layout.rectOf(0).right() + 1, 5}), -1);
        QCOMPARE_EQ(layout.placeAt({5, layout.height() + 50}), -1);
        QCOMPARE_EQ(ShardMapLayout::fit(0, QSize(930, 150), 17).placeAt({5, 5}), -1);
        QVERIFY(ShardMapLayout::fit(0, QSize(930, 150), 17).placesIn({0, 0, 900, 100}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestShardMapLayout)
#include "tst_shardmaplayout.moc"
