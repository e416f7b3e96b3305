// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/models/shardfilter.h"
#include "ui/models/trouble.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

class TestTrouble : public QObject {
    Q_OBJECT
private slots:
    void B12_shardsAreGroupedByCause_data()
    {
        QTest::addColumn<QMap<int, ShardState>>("states");
        QTest::addColumn<QMap<int, int>>("codes");
        QTest::addColumn<QList<int>>("shards");
        QTest::addColumn<bool>("fatal");
        using States = QMap<int, ShardState>;
        using Codes = QMap<int, int>;
        QTest::addRow("all ready") << States{} << Codes{{3, 4009}} << QList<int>{} << false;
        QTest::addRow("one failed") << States{{5, ShardState::Failed}} << Codes{{5, 4014}} << QList<int>{5} << true;
        QTest::addRow("failed without a code") << States{{5, ShardState::Failed}} << Codes{} << QList<int>{5} << true;
        QTest::addRow("two backing off are weather")
            << States{{1, ShardState::BackingOff}, {2, ShardState::BackingOff}} << Codes{} << QList<int>{} << false;
        QTest::addRow("three with one code, one with another")
            << States{{1, ShardState::BackingOff}, {2, ShardState::BackingOff}, {3, ShardState::BackingOff},
                   {4, ShardState::BackingOff}}
            << Codes{{1, 1006}, {2, 1006}, {3, 1001}, {4, 1006}} << QList<int>{1, 2, 4} << false;
        QTest::addRow("three causes") << States{{1, ShardState::BackingOff}, {2, ShardState::BackingOff},
            {3, ShardState::BackingOff}}
                                      << Codes{{1, 1006}, {2, 1001}, {3, 4000}} << QList<int>{} << false;
        QTest::addRow("failed comes first") << States{{1, ShardState::BackingOff}, {2, ShardState::BackingOff},
            {3, ShardState::BackingOff}, {9, ShardState::Failed}}
                                            << Codes{{9, 4004}} << QList<int>{9} << true;
    }
    void B12_shardsAreGroupedByCause()
    {
        QFETCH(QList<int>, shards);
        using Codes = QMap<int, int>;
        QFETCH(Codes, codes);
        using States = QMap<int, ShardState>;
        QFETCH(States, states);
        FleetSnapshot fleet = sampleFleet(16, states);
        for (auto code = codes.cbegin(); code != codes.cend(); ++code)
            fleet.shards[code.key()].lastCloseCode = code.value();
        const auto trouble = gravestTrouble(fleet);
        QCOMPARE_EQ(trouble.has_value(), !shards.isEmpty());
        if (!trouble)
            return;
        QCOMPARE_EQ(trouble->shards, shards);
        QTEST(trouble->fatal, "fatal");
        // The filter that "Show" sets lists exactly the group.
        const ShardFilterResult parsed = ShardFilter::parse(trouble->filter);
        QVERIFY2(parsed.filter.has_value(), qPrintable(parsed.error));
        QList<int> listed;
        for (const ShardSnapshot& shard : fleet.shards) {
            if (parsed.filter->matches(shard, fleet.at))
                listed << shard.shard.number;
        }
        QCOMPARE_EQ(listed, shards);
    }
};

QTEST_APPLESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
