// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/models/shardfilter.h"

#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

class TestShardFilter : public QObject {
    Q_OBJECT
private slots:
    //! Ten shards; 3 backs off after 4009, 5 failed with 4014, 7 is paused; latency of n is 50 + n, guilds 1000 + n.
    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("numbers");
        const QList<int> all{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        QTest::addRow("empty lists all") << QString() << all;
        QTest::addRow("spaces only") << u"   "_s << all;
        QTest::addRow("number") << u"4"_s << QList<int>{4};
        QTest::addRow("range") << u"2-4"_s << QList<int>{2, 3, 4};
        QTest::addRow("list") << u"0-1,8"_s << QList<int>{0, 1, 8};
        QTest::addRow("field shard") << u"shard:9"_s << QList<int>{9};
        QTest::addRow("word: state") << u"BACK"_s << QList<int>{3};
        QTest::addRow("word: close") << u"intents"_s << QList<int>{5};
        QTest::addRow("word: cause") << u"operator"_s << QList<int>{7};
        QTest::addRow("state key") << u"state:backoff"_s << QList<int>{3};
        QTest::addRow("state beginning") << u"state:pau"_s << QList<int>{7};
        QTest::addRow("states") << u"state:failed|paused"_s << QList<int>{5, 7};
        QTest::addRow("greater") << u"guilds:>1007"_s << QList<int>{8, 9};
        QTest::addRow("at least") << u"guilds:>=1008"_s << QList<int>{8, 9};
        QTest::addRow("less") << u"guilds:<1001"_s << QList<int>{0};
        QTest::addRow("equal") << u"guilds:=1006"_s << QList<int>{6};
        QTest::addRow("equal without sign") << u"close:4009"_s << QList<int>{3};
        QTest::addRow("unknown latency is never small") << u"latency:<54"_s << QList<int>{0, 1, 2};
        QTest::addRow("age") << u"ack:>4"_s << QList<int>{0, 1, 2, 4, 6, 8, 9};
        QTest::addRow("not") << u"!0-7"_s << QList<int>{8, 9};
        QTest::addRow("and") << u"2-6 !state:ready"_s << QList<int>{3, 5};
        QTest::addRow("host") << u"host:US-EAST 1"_s << QList<int>{1};
        QTest::addRow("host, none") << u"host:eu"_s << QList<int>{};
        QTest::addRow("field in capitals") << u"GUILDS:1002"_s << QList<int>{2};
    }
    void matches()
    {
        FleetSnapshot fleet
            = sampleFleet(10, {{3, ShardState::BackingOff}, {5, ShardState::Failed}, {7, ShardState::Paused}});
        fleet.shards[3].lastCloseCode = 4009;
        fleet.shards[5].lastCloseCode = 4014;
        fleet.shards[7].cause = u"By the operator"_s;
        QFETCH(QString, text);
        const ShardFilterResult result = ShardFilter::parse(text);
        QVERIFY2(result.filter.has_value(), qPrintable(result.error));
        QList<int> matching;
        for (const ShardSnapshot& shard : fleet.shards) {
            if (result.filter->matches(shard, fleet.at))
                matching << shard.shard.number;
        }
        QTEST(matching, "numbers");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::addRow("state") << u"state:xyz"_s << u"backoff"_s;
        QTest::addRow("no state") << u"state:"_s << u"state:backoff"_s;
        QTest::addRow("field") << u"colour:red"_s << u"unavailable"_s;
        QTest::addRow("number") << u"guilds:>many"_s << u"guilds:>20"_s;
        QTest::addRow("backwards") << u"9-3"_s << u"9-3"_s;
        QTest::addRow("half a range") << u"9-"_s << u"9-"_s;
        QTest::addRow("past int") << u"99999999999"_s << u"99999999999"_s;
        QTest::addRow("bare not") << u"ready !"_s << u"!"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const ShardFilterResult result = ShardFilter::parse(text);
        QVERIFY(!result.filter.has_value());
        QVERIFY2(result.error.contains(reason), qPrintable(result.error));
    }
};

QTEST_APPLESS_MAIN(TestShardFilter)
#include "tst_shardfilter.moc"
