// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplereshard.h"
#include "ui/format.h"
#include "ui/models/reshardasker.h"
#include "ui/models/reshardtexts.h"
#include "ui/views/guildhistogram.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

//! What is said about a reshard, without a window: numbers of the bar, reasons, guild look-up, what is asked for.
class TestReshardTexts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void percentGoesUpThroughTheBatches()
    {
        ReshardProgress progress;
        progress.batches = 3;
        progress.shards = 4;
        progress.guildsExpected = 100;
        int before = -1;
        for (progress.batch = 0; progress.batch < progress.batches; ++progress.batch) {
            for (const ReshardPhase phase : {ReshardPhase::Preparing, ReshardPhase::Warming, ReshardPhase::Overlapping,
                     ReshardPhase::Draining, ReshardPhase::Ending, ReshardPhase::Settling}) {
                progress.phase = phase;
                const bool loaded = phase != ReshardPhase::Preparing;
                progress.ready = loaded ? 3 : 0;
                progress.guildsMatched = loaded ? 50 : 0;
                const auto percent = ReshardTexts::percent(progress);
                QVERIFY(percent);
                QVERIFY2(*percent >= before && *percent < 100,
                    qPrintable(u"%1 after %2 in %3"_s.arg(*percent).arg(before).arg(phaseKey(phase))));
                before = *percent;
            }
        }
        QVERIFY(before > 90);
        progress.phase = ReshardPhase::RollingBack;
        QVERIFY2(!ReshardTexts::percent(progress), "going back is not progress");
    }

    void missingReason_data()
    {
        QTest::addColumn<ShardState>("state");
        QTest::addColumn<int>("loading");
        QTest::addColumn<QString>("reason");
        QTest::addRow("queued") << ShardState::QueuedForIdentify << 0 << u"shard 15 of 32: Queued"_s;
        QTest::addRow("loading") << ShardState::Ready << 12 << u"shard 15 of 32 is still loading 12 guilds"_s;
        QTest::addRow("without it") << ShardState::Ready << 0
                                    << u"shard 15 of 32 is ready without it: in an outage, or the bot has left it"_s;
    }
    void missingReason()
    {
        QFETCH(ShardState, state);
        QFETCH(int, loading);
        QList<ShardSnapshot> incoming{sampleShard(14, 32), sampleShard(15, 32, state)};
        incoming[1].loading = loading;
        ReshardProgress progress;
        progress.incoming = incoming;
        progress.shards = 2;
        QTEST(ReshardTexts::missingReason(sampleGuild, progress), "reason");
        const GuildId other{quint64(3) << 22};
        QCOMPARE_EQ(ReshardTexts::missingReason(other, progress), u"none of the new shards gets it"_s);
        progress.shards = 32; // the others come yet
        QCOMPARE_EQ(ReshardTexts::missingReason(other, progress), u"its shard is not open yet"_s);
    }

    //! What came before the switch is not a fault of the new shards.
    void onlyOldIsToldApart()
    {
        HandoverCounts counts{.onlyOld = 22550};
        const auto value = [&counts](std::optional<quint64> sinceSwitch) {
            for (const ReshardTexts::Fact& fact : ReshardTexts::facts(counts, sinceSwitch)) {
                if (fact.label == "Of those since the switch"_L1)
                    return fact.value;
            }
            return QString();
        };
        QCOMPARE_EQ(value(std::nullopt), QString());
        QCOMPARE_EQ(value(0), u"0"_s);
        QCOMPARE_EQ(value(120), u"120"_s);
    }

    //! A mixed set: shard 1 of 4 was split into 1 and 5 of 8.
    void guildIsFoundInAMixedSet_data()
    {
        QTest::addColumn<quint64>("place");
        QTest::addColumn<ShardId>("owner");
        QTest::addRow("untouched") << quint64(6) << ShardId{2, 4};
        QTest::addRow("first part") << quint64(9) << ShardId{1, 8};
        QTest::addRow("second part") << quint64(13) << ShardId{5, 8};
    }
    void guildIsFoundInAMixedSet()
    {
        QFETCH(quint64, place);
        const QList<ShardId> set{{0, 4}, {1, 8}, {2, 4}, {3, 4}, {5, 8}};
        const auto owner = ReshardTexts::ownerOf(GuildId{place << 22}, set);
        QVERIFY(owner);
        QTEST(*owner, "owner");
        QVERIFY(!ReshardTexts::ownerOf(GuildId{quint64(1) << 22}, {{0, 4}}));
    }

    void guildIsReadFromWhatIsPasted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint64>("guild");
        QTest::addRow("id") << u" 62914560 "_s << quint64(62914560);
        QTest::addRow("message") << u"https://discord.com/channels/62914560/5/6"_s << quint64(62914560);
        QTest::addRow("canary") << u"https://canary.discord.com/channels/62914560"_s << quint64(62914560);
        QTest::addRow("direct message") << u"https://discord.com/channels/@me/5/6"_s << quint64(0);
        QTest::addRow("other site") << u"https://discord.com.example.org/channels/62914560"_s << quint64(0);
        QTest::addRow("word") << u"guild"_s << quint64(0);
        QTest::addRow("zero") << u"0"_s << quint64(0);
    }
    void guildIsReadFromWhatIsPasted()
    {
        QFETCH(QString, text);
        QTEST(Format::guildIn(text).value_or(GuildId{}).value, "guild");
    }

    void planNamesItsPrice()
    {
        const ReshardPlan plan = sampleOutlook({.toTotal = 32}).plan;
        const auto facts = ReshardTexts::facts(plan);
        const auto value = [&facts](const QString& label) {
            const auto found = std::ranges::find(facts, label, &ReshardTexts::Fact::label);
            return found == facts.end() ? QString() : found->value;
        };
        QCOMPARE_EQ(value(u"Identifies"_s), u"32, and up to 2 more for shards that fail once"_s);
        QCOMPARE_EQ(value(u"Budget"_s), u"912 \u2192 880 (200 are kept back)"_s);
        QCOMPARE_EQ(value(u"At most connected"_s), u"48 connections"_s);
        QCOMPARE_EQ(value(u"Time without events"_s), u"none"_s);
        const ReshardPlan stop = sampleOutlook({.toTotal = 32, .strategy = ReshardStrategy::StopAndStart}).plan;
        QVERIFY(ReshardTexts::cost(stop).contains(u"2 m 40 s without events"_s));
    }

    //! Whoever went back must hear that the old set is not what it was.
    void failedShardsAreNamedAtTheEnd()
    {
        ReshardReport report;
        report.outcome = ReshardPhase::RolledBack;
        report.servingAfter = {{0, 4}, {1, 4}, {2, 4}, {3, 4}};
        const auto failed = [&report] {
            for (const ReshardTexts::Fact& fact : ReshardTexts::facts(report)) {
                if (fact.label == "Failed"_L1)
                    return fact.value;
            }
            return QString();
        };
        QCOMPARE_EQ(failed(), QString());
        report.failed = {{{1, 4}, u"close 4014"_s}, {{3, 4}, u"close 4014"_s}};
        QCOMPARE_EQ(failed(), u"1, 3 of 4 (close 4014)"_s);
    }

    void forgottenEventsAreSaid()
    {
        HandoverCounts counts{.delivered = 7};
        const auto isSaid = [&counts] {
            return std::ranges::any_of(
                ReshardTexts::facts(counts), [](const auto& fact) { return fact.label == "Forgotten"_L1; });
        };
        QVERIFY(!isSaid());
        counts.forgotten = 1;
        QVERIFY(isSaid());
    }

    void scaleOfTheHistogramMovesInSteps_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<int>("top");
        QTest::addRow("empty") << 0 << 10;
        QTest::addRow("practice") << 180 << 250;
        QTest::addRow("usual") << 1240 << 2750;
        QTest::addRow("full") << 2500 << 2750;
        QTest::addRow("over") << 5000 << 5500;
    }
    void scaleOfTheHistogramMovesInSteps()
    {
        QFETCH(int, most);
        QTEST(GuildHistogram::topFor(most), "top");
    }

    void histogramHasABarForEachShardOrForSome()
    {
        GuildHistogram histogram;
        histogram.resize(600, 200);
        histogram.setSpread(sampleSpread(32, 17631), sampleSet(32));
        QCOMPARE_EQ(histogram.bars(), 32);
        QCOMPARE_EQ(histogram.barText(3), u"Shard 3: 553 guild(s)"_s); // without the plural forms of English
        QVERIFY(histogram.accessibleDescription().contains(u"the fullest has 556 guilds"_s));
        const QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(&histogram);
        QCOMPARE_EQ(chart->role(), QAccessible::Chart);
        QCOMPARE_EQ(chart->text(QAccessible::Value), histogram.barText(0));
        QCOMPARE_EQ(chart->text(QAccessible::Description), histogram.accessibleDescription());
        histogram.setSpread(sampleSpread(7, 17631), sampleSet(7));
        QCOMPARE_EQ(histogram.barText(0), u"Shard 0: 2518 guild(s), over the limit"_s);
        histogram.setSpread(sampleSpread(8, 17631), sampleSet(8));
        QCOMPARE_EQ(histogram.barText(0), u"Shard 0: 2203 guild(s), nearly full"_s);
        histogram.setSpread(sampleSpread(5000, 1000000), sampleSet(5000));
        QVERIFY(histogram.bars() <= 200);
        QVERIFY2(histogram.barText(0).startsWith(u"Shards 0 to "_s), qPrintable(histogram.barText(0)));
        QVERIFY(histogram.barText(histogram.bars() - 1).contains(u"to 4999"_s));
        QVERIFY(histogram.barText(histogram.bars()).isEmpty());
    }

    void slidingAsksOnceAndOneQuestionAtATime()
    {
        ReshardAsker asker;
        QSignalSpy asked(&asker, &ReshardAsker::planRequested);
        for (int total = 17; total <= 32; ++total)
            asker.want(
                {ReshardWish{.toTotal = total}, ReshardWish{.toTotal = total, .strategy = ReshardStrategy::Rolling}});
        QTRY_COMPARE_EQ(asked.size(), 1);
        QCOMPARE_EQ(asked[0][0].value<ReshardWish>().toTotal, 32);
        asker.answered(sampleOutlook({.toTotal = 31}).plan);
        QCOMPARE_EQ(asked.size(), 1);
        asker.answered(sampleOutlook({.toTotal = 32}).plan);
        QCOMPARE_EQ(asked.size(), 2);
        QCOMPARE_EQ(asked[1][0].value<ReshardWish>().strategy, ReshardStrategy::Rolling);
        // The planner fills in how many at once.
        asker.answered(sampleOutlook({.toTotal = 32, .strategy = ReshardStrategy::Rolling}).plan);
        asker.want({ReshardWish{.toTotal = 5}});
        QTRY_COMPARE_EQ(asked.size(), 3);
        asker.refused();
        asker.want({ReshardWish{.toTotal = 6}});
        QTRY_COMPARE_EQ(asked.size(), 4);
    }
};

QTEST_MAIN(TestReshardTexts)
#include "tst_reshardtexts.moc"
