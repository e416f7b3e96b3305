// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/models/selection.h"
#include "ui/models/shardgroups.h"
#include "ui/models/worstshards.h"
#include "ui/views/shardcard.h"
#include "ui/views/shardmap.h"

#include <QtGui/QAccessible>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using Detail = ShardMapLayout::Detail;

namespace {

//! The map alone, as large as it is in a window of 1440×900.
struct Room {
    explicit Room(const FleetSnapshot& fleet)
        : map(&selection)
    {
        map.resize(1060, 165);
        map.show();
        show(fleet);
    }
    //! Keys that are actions work where the keyboard is.
    [[nodiscard]] bool takeKeyboard()
    {
        map.activateWindow();
        map.setFocus();
        return QTest::qWaitForWindowActive(&map);
    }
    void show(const FleetSnapshot& fleet)
    {
        map.setShards(fleet.shards, fleet.at);
        QList<int> all;
        for (const ShardSnapshot& shard : fleet.shards)
            all << shard.shard.number;
        map.setListed(all);
    }
    void restOn(QPoint point)
    {
        QHelpEvent help(QEvent::ToolTip, point, map.viewport()->mapToGlobal(point));
        QCoreApplication::sendEvent(map.viewport(), &help);
    }
    void moveTo(QPoint point)
    {
        QMouseEvent move(QEvent::MouseMove, QPointF(point), QPointF(map.viewport()->mapToGlobal(point)), Qt::NoButton,
            Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(map.viewport(), &move);
    }
    [[nodiscard]] ShardCard* card() const { return map.findChild<ShardCard*>(); }
    [[nodiscard]] QString cardText() const
    {
        QString text;
        const auto labels = card()->findChildren<QLabel*>();
        for (const QLabel* label : labels)
            text += label->text() + u'\n';
        return text;
    }

    Selection selection;
    ShardMap map;
};

} // namespace

//! Issue 7, "at a glance": from 1 to 16,384 shards, the card beside a tile, and which shards the charts show.
class TestShardMap : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    //! Of 16,384 shards, a copy of the list at each snapshot was half of what the window took.
    void sharesTheListOfTheSnapshot_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<ShardGrouping>("grouping");
        QTest::addRow("cards") << 16 << ShardGrouping::Range;
        QTest::addRow("glyphs by host") << 1024 << ShardGrouping::Host;
        QTest::addRow("blocks") << 16384 << ShardGrouping::Range;
    }
    void sharesTheListOfTheSnapshot()
    {
        QFETCH(int, count);
        QFETCH(ShardGrouping, grouping);
        Room room(sampleFleet(count));
        room.map.setGrouping(grouping);
        for (const int second : {1, 2}) {
            const QList<ShardSnapshot> shards = sampleFleet(count, {{second, ShardState::BackingOff}}).shards;
            QVERIFY(shards.isDetached()); // nobody else has it yet
            room.map.setShards(shards, sampleTime(second * 1000));
            room.map.grab();
            QVERIFY(!shards.isDetached());
        }
    }

    void levelsOfDetail_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<Detail>("least");
        QTest::addColumn<bool>("blocks");
        QTest::addRow("1") << 1 << Detail::Card << false;
        QTest::addRow("16") << 16 << Detail::Card << false;
        QTest::addRow("64") << 64 << Detail::Number << false;
        QTest::addRow("finding 31: 128 have numbers") << 128 << Detail::Number << false;
        QTest::addRow("1,024") << 1024 << Detail::Glyph << false;
        QTest::addRow("16,384") << 16384 << Detail::Block << true;
    }
    void levelsOfDetail()
    {
        QFETCH(int, count);
        QFETCH(Detail, least);
        const Room room(sampleFleet(count));
        QVERIFY2(int(room.map.tiles().detail) >= int(least), qPrintable(QString::number(int(room.map.tiles().detail))));
        QTEST(room.map.areBlocks(), "blocks");
        QCOMPARE_EQ(room.map.verticalScrollBar()->maximum(), 0); // never a scroll of thousands
    }

    void blocksSayTheWorst()
    {
        Room room(sampleFleet(16384, {{2000, ShardState::BackingOff}, {2001, ShardState::Failed}}));
        QVERIFY(room.map.areBlocks());
        QCOMPARE_EQ(room.map.tiles().groups.size(), 16);
        QCOMPARE_EQ(room.map.groupName(1), u"Shards 1024-2047"_s);
        QVERIFY(room.map.groupWords(1).contains(u"1022 of 1,024 shards are ready"_s));
        QVERIFY(room.map.groupWords(1).contains(u"Worst: Failed"_s));
        QVERIFY(!room.map.groupWords(0).contains(u"Worst"_s));
        // For screen readers the blocks are what there is.
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&room.map);
        QCOMPARE_EQ(list->childCount(), 16);
        QCOMPARE_EQ(list->child(1)->text(QAccessible::Name), u"Shards 1024-2047"_s);
        QVERIFY(list->child(1)->text(QAccessible::Description).contains(u"Worst: Failed"_s));
        // And each block has its own place, all of it in sight.
        for (int i = 0; i < 16; ++i) {
            const QRect block = room.map.tiles().groups[i].block;
            QVERIFY(QRect(QPoint(), room.map.viewport()->size()).contains(block));
            QCOMPARE_EQ(room.map.tiles().groupAt(block.center()), i);
        }
    }

    void aBlockIsOpenedAndClosed_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::addRow("keys") << true;
        QTest::addRow("mouse") << false;
    }
    void aBlockIsOpenedAndClosed()
    {
        QFETCH(bool, byKeys);
        Room room(sampleFleet(16384));
        if (byKeys) {
            QVERIFY(room.takeKeyboard());
            QTest::keyClick(&room.map, Qt::Key_Home);
            QTest::keyClick(&room.map, Qt::Key_Right);
            QTest::keyClick(&room.map, Qt::Key_Down);
            QVERIFY(room.selection.isEmpty()); // passing over a thousand shards selects none
            QTest::keyClick(&room.map, Qt::Key_Return);
        } else {
            const int below = 1 + room.map.tiles().columns;
            const QPoint at = room.map.tileOf(room.map.groups().groups[below].first).center();
            QTest::mouseDClick(room.map.viewport(), Qt::LeftButton, Qt::NoModifier, at);
        }
        QVERIFY(!room.map.areBlocks());
        QVERIFY(int(room.map.tiles().detail) >= int(Detail::Glyph));
        // The opened group is in sight, and the keyboard is on its first shard.
        const int first = room.selection.current();
        QCOMPARE_EQ(first % 1024, 0);
        QVERIFY(first > 1024);
        QVERIFY(room.map.viewport()->rect().contains(room.map.tileOf(first)));
        QCOMPARE_EQ(room.selection.numbers(), QList<int>{first});
        QTest::keyClick(&room.map, Qt::Key_Right);
        QCOMPARE_EQ(room.selection.current(), first + 1);
        if (byKeys)
            QTest::keyClick(&room.map, Qt::Key_Escape);
        else
            room.map.findChild<QToolButton*>(u"allGroups"_s)->click();
        QVERIFY(room.map.areBlocks());
        QVERIFY(!room.selection.isEmpty()); // Escape went back, no more
    }

    void spaceTakesABlock()
    {
        Room room(sampleFleet(16384));
        QVERIFY(room.takeKeyboard());
        QTest::keyClick(&room.map, Qt::Key_End);
        QTest::keyClick(&room.map, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE_EQ(room.selection.numbers().size(), 1024);
        QCOMPARE_EQ(room.selection.numbers().first(), 15360);
        QTest::keyClick(&room.map, Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(room.selection.isEmpty());
    }

    void hostsAreSplitByRange()
    {
        FleetSnapshot fleet = sampleFleet(1024);
        for (int i = 0; i < 1024; ++i)
            fleet.shards[i].gatewayHost = i % 2 == 0 ? u"eu-1.discord.gg"_s : u"us-1.discord.gg"_s;
        fleet.shards[7].gatewayHost = u"asia-1.discord.gg"_s;
        const ShardGroups groups = ShardGroups::of(fleet.shards, ShardGrouping::Host);
        QCOMPARE_EQ(groups.groups.size(), 1 + 4 + 4);
        QCOMPARE_EQ(groups.groups[0].name, u"asia-1"_s); // so few need no range
        QCOMPARE_EQ(groups.groups[1].name, u"eu-1 0-254"_s);
        QCOMPARE_EQ(groups.groups[1].count, 128);
        int sum = 0;
        for (const ShardGroup& group : groups.groups) {
            QCOMPARE_EQ(group.first, sum);
            sum += group.count;
        }
        QCOMPARE_EQ(sum, 1024);
    }

    void theCardComesAndFollows()
    {
        FleetSnapshot fleet = sampleFleet(16, {{3, ShardState::BackingOff}});
        fleet.shards[3].until = sampleTime(12'000);
        fleet.shards[3].lastCloseCode = 4009;
        fleet.shards[3].lastClosedAt = sampleTime(-1'000);
        fleet.shards[5].unavailable = 40;
        Room room(fleet);
        QVERIFY(room.card() == nullptr);
        room.restOn(room.map.tileOf(5).center());
        QVERIFY(room.map.isCardShown());
        QVERIFY2(room.cardText().contains(u"Shard 5 of 16"_s), qPrintable(room.cardText()));
        for (const QString& words : {u"15/s"_s, u"5 s ago"_s, u"1,005"_s, u"40 in an outage"_s, u"55 ms"_s})
            QVERIFY2(room.cardText().contains(words), qPrintable(words + room.cardText()));
        // On to another tile at once, without resting there.
        room.moveTo(room.map.tileOf(3).center());
        QCOMPARE_EQ(room.card()->number(), 3);
        for (const QString& words : {u"Backing off for 1 m 30 s"_s, u"12 s"_s, u"4009 session timed out"_s})
            QVERIFY2(room.cardText().contains(words), qPrintable(words + room.cardText()));
        // It is live.
        fleet.at = sampleTime(2'000);
        room.map.setShards(fleet.shards, fleet.at);
        QVERIFY2(room.cardText().contains(u"10 s"_s), qPrintable(room.cardText()));
        QCOMPARE_EQ(room.card()->accessibleName(), u"Shard 3 of 16"_s);
        QVERIFY(room.card()->accessibleDescription().contains(u"Backing off"_s));
        QTest::mousePress(room.map.viewport(), Qt::LeftButton, {}, room.map.tileOf(3).center());
        QVERIFY(!room.map.isCardShown());
    }

    void theCardComesByKey()
    {
        Room room(sampleFleet(16));
        QVERIFY(room.takeKeyboard());
        QTest::keyClick(&room.map, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(!room.map.isCardShown()); // of no shard
        QTest::keyClick(&room.map, Qt::Key_Right);
        QTest::keyClick(&room.map, Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(room.map.isCardShown());
        QCOMPARE_EQ(room.card()->number(), 0);
        QTest::keyClick(&room.map, Qt::Key_Right);
        QCOMPARE_EQ(room.card()->number(), 1);
        QTest::keyClick(&room.map, Qt::Key_Escape);
        QVERIFY(!room.map.isCardShown());
        QVERIFY(!room.selection.isEmpty()); // it only closed the card
        // Screen readers have the same words from the tile itself.
        QAccessibleInterface* tile = QAccessible::queryAccessibleInterface(&room.map)->child(1);
        QVERIFY(tile->text(QAccessible::Description).contains(u"1,001"_s));
    }

    void theCardCoversNeitherTileNorPointer_data()
    {
        QTest::addColumn<QRect>("tile");
        QTest::addColumn<QPoint>("pointer");
        QTest::addRow("middle") << QRect(400, 300, 20, 20) << QPoint(410, 310);
        QTest::addRow("right edge") << QRect(975, 300, 20, 20) << QPoint(980, 310);
        QTest::addRow("bottom right") << QRect(975, 575, 20, 20) << QPoint(980, 580);
        QTest::addRow("bottom left") << QRect(0, 575, 20, 20) << QPoint(5, 580);
        QTest::addRow("the keyboard's tile, with the pointer where the card would be")
            << QRect(400, 300, 20, 20) << QPoint(500, 400);
        QTest::addRow("a wide tile at the bottom") << QRect(100, 500, 800, 90) << QPoint(450, 550);
    }
    void theCardCoversNeitherTileNorPointer()
    {
        QFETCH(QRect, tile);
        QFETCH(QPoint, pointer);
        const QRect screen(0, 0, 1000, 600);
        const QRect place = ShardCard::placeFor({300, 200}, tile, pointer, screen, 6);
        QVERIFY(screen.contains(place));
        QVERIFY(!place.intersects(tile));
        QVERIFY(!place.contains(pointer));
    }

    //! Finding 42: the charts of many are those of the worst, not of the first.
    void chartsAreOfTheWorst()
    {
        FleetSnapshot fleet = sampleFleet(32, {{30, ShardState::Failed}, {20, ShardState::BackingOff}});
        fleet.shards[25].deafSince = sampleTime();
        fleet.shards[10].latency = std::chrono::milliseconds(900);
        QList<int> all;
        for (int i = 0; i < 32; ++i)
            all << i;
        QCOMPARE_EQ(worstShards(fleet.shards, all, 4, {}), QList<int>({10, 20, 25, 30}));
        QCOMPARE_EQ(worstShards(fleet.shards, {1, 2, 3}, 4, {}), QList<int>({1, 2, 3}));
        // Of the rest the slowest, unless others are there already.
        QCOMPARE_EQ(worstShards(fleet.shards, {1, 2, 3, 4, 5}, 2, {}), QList<int>({4, 5}));
        QCOMPARE_EQ(worstShards(fleet.shards, {1, 2, 3, 4, 5}, 2, {1, 2}), QList<int>({1, 2}));
        QCOMPARE_EQ(worstShards(fleet.shards, {1, 2, 3, 20}, 2, {1, 2}), QList<int>({2, 20}));
    }

    void anEmptyMapSaysWhatItWaitsFor()
    {
        Selection selection;
        ShardMap map(&selection);
        map.setShards({}, sampleTime());
        map.setEmptyText(u"Asking discord.com for the gateway"_s);
        QCOMPARE_EQ(map.accessibleDescription(), u"Asking discord.com for the gateway"_s);
    }
};

QTEST_MAIN(TestShardMap)
#include "tst_shardmap.moc"
