// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/format.h"
#include "ui/models/shardfacts.h"
#include "ui/models/shardtablemodel.h"

#include <QtCore/QPersistentModelIndex>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

class TestShardTableModel : public QObject {
    Q_OBJECT

    static QList<int> rows(const ShardTableModel& model)
    {
        QList<int> numbers;
        for (int row = 0; row < model.rowCount(); ++row)
            numbers << model.numberAt(row);
        return numbers;
    }
    static ShardFilter filter(const QString& text) { return ShardFilter::parse(text).filter.value(); }
    static QString cell(const ShardTableModel& model, int row, ShardColumn column)
    {
        return model.index(row, int(column)).data().toString();
    }

private slots:
    //! Of 16,384 shards, a copy of the list at each snapshot was half of what the window took.
    void sharesTheListOfTheSnapshot()
    {
        ShardTableModel model;
        model.sort(int(ShardColumn::EventRate), Qt::DescendingOrder);
        for (const int second : {0, 1, 2}) {
            FleetSnapshot snapshot = sampleFleet(64, {{second, ShardState::BackingOff}});
            snapshot.at = sampleTime(second * 1000);
            model.setSnapshot(snapshot);
            QVERIFY(model.shards().isSharedWith(snapshot.shards));
            model.setFilter(ShardFilter());
            QVERIFY(model.rowOf(5) >= 0);
            QVERIFY(model.shards().isSharedWith(snapshot.shards));
        }
    }

    void B1_everyShardIsARow()
    {
        ShardTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE_EQ(model.rowCount(), 0);
        model.setSnapshot(sampleFleet(16, {{3, ShardState::BackingOff}}));
        QCOMPARE_EQ(model.rowCount(), 16);
        QCOMPARE_EQ(cell(model, 3, ShardColumn::State), displayName(ShardState::BackingOff));
        QCOMPARE_EQ(cell(model, 0, ShardColumn::Guilds), Format::number(1000));
        QCOMPARE_EQ(cell(model, 0, ShardColumn::For), u"1 m 30 s"_s);
        QCOMPARE_EQ(cell(model, 0, ShardColumn::AckAge), u"5 s"_s);
        model.setSnapshot(sampleFleet(4));
        QCOMPARE_EQ(rows(model), QList<int>({0, 1, 2, 3}));
        model.setSnapshot({});
        QCOMPARE_EQ(model.rowCount(), 0);
    }

    void unknownLatencyIsADashAndNotZero()
    {
        ShardTableModel model;
        model.setSnapshot(sampleFleet(2, {{1, ShardState::Resuming}}));
        QCOMPARE_EQ(cell(model, 0, ShardColumn::Latency), u"50 ms"_s);
        for (const ShardColumn column : {ShardColumn::Latency, ShardColumn::AckAge, ShardColumn::LastClose,
                 ShardColumn::Until, ShardColumn::Cause, ShardColumn::EventAge})
            QCOMPARE_EQ(cell(model, 1, column), Format::none());
    }

    void sorts_data()
    {
        QTest::addColumn<ShardColumn>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<QList<int>>("expected");
        QTest::addRow("number down") << ShardColumn::Number << Qt::DescendingOrder << QList<int>{4, 3, 2, 1, 0};
        QTest::addRow("state: broken first") << ShardColumn::State << Qt::AscendingOrder << QList<int>{3, 1, 0, 2, 4};
        QTest::addRow("latency up, unknown last")
            << ShardColumn::Latency << Qt::AscendingOrder << QList<int>{0, 2, 4, 1, 3};
        QTest::addRow("latency down, unknown last")
            << ShardColumn::Latency << Qt::DescendingOrder << QList<int>{4, 2, 0, 1, 3};
        QTest::addRow("guilds down") << ShardColumn::Guilds << Qt::DescendingOrder << QList<int>{4, 3, 2, 1, 0};
        QTest::addRow("session, none last") << ShardColumn::Session << Qt::DescendingOrder << QList<int>{0, 1, 2, 4, 3};
        QTest::addRow("equal: by number") << ShardColumn::Resumes << Qt::DescendingOrder << QList<int>{0, 1, 2, 3, 4};
    }
    void sorts()
    {
        QFETCH(ShardColumn, column);
        QFETCH(Qt::SortOrder, order);
        ShardTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(sampleFleet(5, {{1, ShardState::BackingOff}, {3, ShardState::Failed}}));
        model.sort(int(column), order);
        QTEST(rows(model), "expected");
    }

    void equalSnapshotsAreSilent()
    {
        ShardTableModel model;
        model.setSnapshot(sampleFleet(100));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(sampleFleet(100, {}, 250));
        QCOMPARE_EQ(changed.size(), 0);
        QCOMPARE_EQ(reset.size(), 0);
    }

    void onlyChangedRowsAreAnnounced()
    {
        ShardTableModel model;
        model.setSnapshot(sampleFleet(100));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        FleetSnapshot next = sampleFleet(100, {}, 250);
        next.shards[40].guilds += 1;
        next.shards[42].resumes += 1;
        model.setSnapshot(next);
        QCOMPARE_EQ(changed.size(), 1);
        QCOMPARE_EQ(changed[0][0].toModelIndex().row(), 40);
        QCOMPARE_EQ(changed[0][1].toModelIndex().row(), 42);
    }

    void B4_agesTickEverySecond()
    {
        ShardTableModel model;
        model.setSnapshot(sampleFleet(3));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSnapshot(sampleFleet(3, {}, 1000));
        QList<int> columns;
        for (const auto& signal : changed)
            columns << signal[0].toModelIndex().column();
        QVERIFY(columns.contains(int(ShardColumn::For)));
        QVERIFY(columns.contains(int(ShardColumn::AckAge)));
        QVERIFY(!columns.contains(int(ShardColumn::Guilds)));
        QCOMPARE_EQ(cell(model, 0, ShardColumn::For), u"1 m 31 s"_s);
    }

    void rowsMoveAtMostOnceASecond()
    {
        ShardTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(sampleFleet(3));
        model.sort(int(ShardColumn::Guilds), Qt::AscendingOrder);
        const QPersistentModelIndex first = model.index(0, 0);
        QSignalSpy moved(&model, &QAbstractItemModel::layoutChanged);
        FleetSnapshot next = sampleFleet(3, {}, 500);
        next.shards[0].guilds = 2400;
        model.setSnapshot(next);
        QCOMPARE_EQ(moved.size(), 0);
        QCOMPARE_EQ(rows(model), QList<int>({0, 1, 2}));
        next.at = sampleTime(1000);
        model.setSnapshot(next);
        QCOMPARE_EQ(moved.size(), 1);
        QCOMPARE_EQ(rows(model), QList<int>({1, 2, 0}));
        QCOMPARE_EQ(first.row(), 2);
    }

    void filtersAndKeepsWhatIsSelected()
    {
        ShardTableModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy listed(&model, &ShardTableModel::listedChanged);
        model.setSnapshot(sampleFleet(6, {{1, ShardState::BackingOff}, {4, ShardState::BackingOff}}));
        model.setFilter(filter(u"state:backoff"_s));
        QCOMPARE_EQ(rows(model), QList<int>({1, 4}));
        QCOMPARE_EQ(listed.size(), 2);
        QCOMPARE_EQ(model.rowOf(4), 1);
        QCOMPARE_EQ(model.rowOf(0), -1);
        model.setKept({4});
        model.setSnapshot(sampleFleet(6, {}, 1000));
        QCOMPARE_EQ(rows(model), QList<int>({4}));
        model.setKept({});
        model.setSnapshot(sampleFleet(6, {}, 2000));
        QCOMPARE_EQ(model.rowCount(), 0);
        model.setFilter({});
        QCOMPARE_EQ(model.rowCount(), 6);
    }

    void sessionIdsAreMaskedEverywhere()
    {
        ShardTableModel model;
        FleetSnapshot fleet = sampleFleet(1);
        fleet.shards[0].cause = u"<b>lost</b>"_s;
        model.setSnapshot(fleet);
        for (int column = 0; column < model.columnCount(); ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)}) {
                const QString text = model.index(0, column).data(role).toString();
                QVERIFY(!text.contains(QString::fromLatin1(sampleSessionId)));
                QVERIFY(!text.contains(QString::fromLatin1(sampleSessionId.mid(4, 12))));
            }
        }
        const QString toolTip = model.index(0, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(toolTip.contains(maskedSessionId(sampleSessionId)));
        QVERIFY2(toolTip.contains(u"&lt;b&gt;lost"_s), "what comes from outside is escaped");
    }

    void closesSayWhoAndWhat()
    {
        FleetSnapshot fleet = sampleFleet(4);
        fleet.shards[0].lastCloseCode = 0;
        fleet.shards[1].lastCloseCode = 4009;
        fleet.shards[2].lastCloseCode = 4000;
        fleet.shards[2].closedByUs = true;
        ShardTableModel model;
        model.setSnapshot(fleet);
        QCOMPARE_EQ(cell(model, 0, ShardColumn::LastClose), u"connection lost"_s);
        QCOMPARE_EQ(cell(model, 1, ShardColumn::LastClose), u"4009 session timed out"_s);
        QCOMPARE_EQ(cell(model, 2, ShardColumn::LastClose), u"4000 by us"_s);
        QCOMPARE_EQ(cell(model, 3, ShardColumn::LastClose), Format::none());
    }

    //! Finding 21: who and when, and not for ever; the details keep it.
    void closesSayWhen_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<ShardState>("state");
        QTest::addColumn<QString>("text");
        QTest::addRow("just now") << 48 << ShardState::Resuming << u"48 s ago: Zombie: no ACK"_s;
        QTest::addRow("healthy again") << 12 * 60 + 5 << ShardState::Ready << u"12 min ago: Zombie: no ACK"_s;
        QTest::addRow("healthy for long") << 15 * 60 + 1 << ShardState::Ready << Format::none();
        QTest::addRow("given up") << 3 * 3600 << ShardState::Failed << u"3 h ago: Zombie: no ACK"_s;
    }
    void closesSayWhen()
    {
        QFETCH(int, secondsAgo);
        QFETCH(ShardState, state);
        FleetSnapshot fleet = sampleFleet(1);
        ShardSnapshot& shard = fleet.shards[0];
        shard.state = state;
        shard.lastCloseCode = 4000;
        shard.closedByUs = true;
        shard.cause = u"Whatever it does now"_s;
        shard.lastCloseCause = u"Zombie: no ACK"_s;
        shard.lastClosedAt = fleet.at.addSecs(-secondsAgo);
        QTEST(cellText(shard, ShardColumn::LastClose, fleet.at), "text");
        if (state == ShardState::Failed) { // of Discord's the code comes first: it is what is asked for
            shard.closedByUs = false;
            shard.lastCloseCode = 4014;
            QCOMPARE_EQ(cellText(shard, ShardColumn::LastClose, fleet.at), u"4014, 3 h ago: disallowed intents"_s);
            shard.closedByUs = true;
        }
        const QList<ShardFact> facts = shardFacts(shard, fleet.at);
        QVERIFY(std::ranges::any_of(facts, [](const ShardFact& fact) { return fact.label == u"Last close"_s; }));
    }

    void detailsTellWhenItIsFull_data()
    {
        QTest::addColumn<std::optional<int>>("days");
        QTest::addColumn<QString>("text");
        QTest::addRow("not known") << std::optional<int>() << QString();
        QTest::addRow("in days") << std::optional(19) << u"19 day(s) at the present growth"_s;
        QTest::addRow("soon") << std::optional(0) << u"less than a day at the present growth"_s;
    }
    void detailsTellWhenItIsFull()
    {
        QFETCH(std::optional<int>, days);
        QFETCH(QString, text);
        ShardSnapshot shard = sampleShard(3, 8);
        shard.daysUntilFull = days;
        const QList<ShardFact> facts = shardFacts(shard, sampleTime());
        const auto full = std::ranges::find(facts, u"Full in"_s, &ShardFact::label);
        QCOMPARE_EQ(full == facts.end() ? QString() : full->value, text);
    }

    void everyColumnHasATitleAndAnExplanation()
    {
        const ShardTableModel model;
        QCOMPARE_EQ(model.columnCount(), shardColumnCount);
        for (int column = 0; column < shardColumnCount; ++column) {
            // Over the boxes stands a box.
            QCOMPARE_EQ(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty(),
                column == int(ShardColumn::Marked));
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString().isEmpty());
            QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
        }
        QVERIFY(!model.headerData(shardColumnCount, Qt::Horizontal, Qt::DisplayRole).isValid());
    }

    void tickOf4096Rows()
    {
        ShardTableModel model;
        FleetSnapshot fleet = sampleFleet(4096);
        model.sort(int(ShardColumn::Latency), Qt::DescendingOrder);
        model.setSnapshot(fleet);
        qint64 milliseconds = 0;
        QBENCHMARK
        {
            // Every shard changes and the order is made anew: the most that one tick can ask for.
            fleet.at = sampleTime(milliseconds += 1000);
            for (ShardSnapshot& shard : fleet.shards)
                shard.latency = std::chrono::milliseconds((shard.shard.number * 7919 + milliseconds / 1000) % 500);
            model.setSnapshot(fleet);
        }
        QCOMPARE_EQ(model.rowCount(), 4096);
    }
    //! A row that somebody points at does not change places with another; what no longer fits still goes.
    void orderIsHeld()
    {
        ShardTableModel model;
        FleetSnapshot fleet = sampleFleet(4);
        const auto latencies = [&fleet](QList<int> values, int second) {
            for (int i = 0; i < 4; ++i)
                fleet.shards[i].latency = std::chrono::milliseconds(values[i]);
            fleet.at = sampleTime(second * 1000);
        };
        const auto order = [&model] {
            QList<int> numbers;
            for (int row = 0; row < model.rowCount(); ++row)
                numbers << model.numberAt(row);
            return numbers;
        };
        latencies({10, 20, 30, 40}, 0);
        model.setSnapshot(fleet);
        const int column = int(ShardColumn::Latency);
        const auto first = Qt::SortOrder(model.headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole).toInt());
        QCOMPARE_EQ(first, Qt::DescendingOrder); // the worst first
        model.sort(column, first);
        const QList<int> before{3, 2, 1, 0};
        QCOMPARE_EQ(order(), before);
        model.holdOrder(true);
        latencies({40, 10, 30, 20}, 2);
        model.setSnapshot(fleet);
        QCOMPARE_EQ(order(), before);
        QCOMPARE_EQ(model.index(0, column).data().toString(), u"20 ms"_s); // the values are of now
        model.setFilter(*ShardFilter::parse(u"latency:>15"_s).filter);
        latencies({40, 10, 30, 5}, 4);
        model.setSnapshot(fleet);
        const QList<int> fewer{0, 2};
        QCOMPARE_EQ(order(), fewer);
        latencies({16, 17, 30, 18}, 6);
        model.setSnapshot(fleet);
        QCOMPARE_EQ(order().first(2), fewer); // those that come, come last
        QCOMPARE_EQ(order().size(), 4);
        model.holdOrder(false);
        const QList<int> after{2, 3, 1, 0};
        QCOMPARE_EQ(order(), after);
    }
};

QTEST_GUILESS_MAIN(TestShardTableModel)
#include "tst_shardtablemodel.moc"
