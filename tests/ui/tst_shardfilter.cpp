// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/models/filtercompletion.h"
#include "ui/models/filterwords.h"
#include "ui/models/shardfilter.h"

#include <QtCore/QHash>
#include <QtCore/QTranslator>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

//! A window in a language of which a few words are known, so that the test does not hang on the real translations.
class SomeGerman : public QTranslator {
public:
    SomeGerman() { QCoreApplication::installTranslator(this); }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char*, const char* source, const char*, int) const override
    {
        static const QHash<QByteArray, QString> known{{"state", u"zustand"_s}, {"guilds", u"Server"_s},
            {"is", u"ist"_s}, {"deaf", u"taub"_s}, {"Failed", u"Aufgegeben"_s}, {"Ready", u"Bereit"_s},
            {"Backing off", u"Neuer Versuch"_s}, {"Paused", u"Pausiert"_s}};
        return known.value(source);
    }
};

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
        QTest::addRow("host, glob") << u"host:gateway-*.GG"_s << QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
        QTest::addRow("host, glob of the whole") << u"host:us-*"_s << QList<int>{};
        QTest::addRow("host, either") << u"host:eu|us-east 2"_s << QList<int>{2};
        QTest::addRow("number range") << u"guilds:1003-1005"_s << QList<int>{3, 4, 5};
        QTest::addRow("one of several numbers") << u"code:4009|4014"_s << QList<int>{3, 5};
        QTest::addRow("ranges and comparisons") << u"guilds:<1001|1004-1005|>1008"_s << QList<int>{0, 4, 5, 9};
        QTest::addRow("fill, in percent") << u"fill:>40.2%"_s << QList<int>{6, 7, 8, 9};
        QTest::addRow("unav is short") << u"unav:0 0-1"_s << QList<int>{0, 1};
        QTest::addRow("age in minutes") << u"age:>=1.5m 4"_s << QList<int>{4};
        QTest::addRow("age in seconds") << u"age:>90"_s << QList<int>{};
        QTest::addRow("closed lately") << u"closed:<30"_s << QList<int>{3};
        QTest::addRow("is deaf") << u"is:deaf"_s << QList<int>{8};
        QTest::addRow("deaf as a word") << u"deaf"_s << QList<int>{8};
        QTest::addRow("deaf as a state") << u"state:deaf|paused"_s << QList<int>{7, 8};
        QTest::addRow("fatal is failed") << u"state:fatal"_s << QList<int>{5};
        QTest::addRow("zombie or quiet") << u"is:zombie|quiet"_s << QList<int>{2, 9};
        QTest::addRow("the issue's example")
            << u"state:backoff|failed guilds:>1002 !12-15 code:4009"_s << QList<int>{3};
        QTest::addRow("field in capitals") << u"GUILDS:1002"_s << QList<int>{2};
    }
    void matches()
    {
        FleetSnapshot fleet
            = sampleFleet(10, {{3, ShardState::BackingOff}, {5, ShardState::Failed}, {7, ShardState::Paused}});
        fleet.shards[3].lastCloseCode = 4009;
        fleet.shards[5].lastCloseCode = 4014;
        fleet.shards[3].lastClosedAt = sampleTime(-10000);
        fleet.shards[5].lastClosedAt = sampleTime(-60000);
        fleet.shards[8].deafSince = sampleTime(-30000);
        fleet.shards[2].zombies = 1;
        fleet.shards[9].eventsPerSecond = 0.5;
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

    //! Finding 53: the words on the screen are understood as well, in whatever language they are; English always is.
    void inTheWindowsLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QList<int>>("numbers");
        QTest::addRow("a state") << u"zustand:aufgegeben"_s << u"state:failed"_s << QList<int>{5};
        QTest::addRow("capitals") << u"ZUSTAND:Aufgegeben"_s << u"state:failed"_s << QList<int>{5};
        QTest::addRow("its beginning") << u"zustand:pau"_s << u"state:pau"_s << QList<int>{7};
        QTest::addRow("mixed") << u"state:aufgegeben|paused"_s << u"state:failed|paused"_s << QList<int>{5, 7};
        QTest::addRow("two words") << u"zustand:neuer-versuch"_s << u"state:backoff"_s << QList<int>{3};
        QTest::addRow("joined") << u"zustand:neuerv"_s << u"state:backoff"_s << QList<int>{3};
        QTest::addRow("a number") << u"server:>1007"_s << u"guilds:>1007"_s << QList<int>{8, 9};
        QTest::addRow("a condition") << u"ist:taub"_s << u"is:deaf"_s << QList<int>{8};
        QTest::addRow("a condition as a word") << u"taub"_s << u"deaf"_s << QList<int>{8};
        QTest::addRow("a field as a word") << u"zustand"_s << u"zustand"_s << QList<int>();
        QTest::addRow("a state as a word") << u"aufgegeben"_s << u"state:failed"_s << QList<int>{5};
        QTest::addRow("not, and") << u"!0-4  !zustand:bereit"_s << u"!0-4  !state:ready"_s << QList<int>{5, 7};
        QTest::addRow("English") << u"state:failed guilds:>3"_s << u"state:failed guilds:>3"_s << QList<int>{5};
    }
    void inTheWindowsLanguage()
    {
        QFETCH(QString, text);
        const SomeGerman german;
        QTEST(FilterWords::inEnglish(text), "english");
        FleetSnapshot fleet
            = sampleFleet(10, {{3, ShardState::BackingOff}, {5, ShardState::Failed}, {7, ShardState::Paused}});
        fleet.shards[8].deafSince = sampleTime(-30000);
        const ShardFilterResult result = ShardFilter::parse(text);
        QVERIFY2(result.filter.has_value(), qPrintable(result.error));
        QList<int> matching;
        for (const ShardSnapshot& shard : fleet.shards) {
            if (result.filter->matches(shard, fleet.at))
                matching << shard.shard.number;
        }
        QTEST(matching, "numbers");
    }

    //! What is offered is what is on the screen, and what it stands for is understood.
    void completedInTheWindowsLanguage()
    {
        const SomeGerman german;
        const auto offered = [](const QString& text) {
            QStringList texts;
            const FilterCompletion completion = FilterCompletion::of(text, text.size(), {});
            for (const FilterCompletion::Choice& choice : completion.choices)
                texts << choice.text;
            return texts;
        };
        QVERIFY(offered(u"zus"_s).contains(u"zustand:"_s));
        QVERIFY(offered(u"auf"_s).contains(u"zustand:aufgegeben"_s));
        QVERIFY2(offered(u"zustand:n"_s).contains(u"neuer-versuch"_s), qPrintable(offered(u"zustand:n"_s).join(u' ')));
        QVERIFY(offered(u"state:n"_s).contains(u"neuer-versuch"_s));
        QVERIFY(offered(u"ist:"_s).contains(u"taub"_s));
        const ShardFilterResult wrong = ShardFilter::parse(u"zustand:xyz"_s);
        QVERIFY2(wrong.error.contains(u"aufgegeben"_s), qPrintable(wrong.error));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("wrong");
        QTest::addRow("state") << u"0-3 state:xyz  9"_s << u"backoff"_s << u"state:xyz"_s;
        QTest::addRow("no state") << u"state:"_s << u"state:backoff"_s << u"state:"_s;
        QTest::addRow("field") << u" colour:red"_s << u"unavailable"_s << u"colour:red"_s;
        QTest::addRow("number") << u"guilds:>many"_s << u"guilds:>20"_s << u"guilds:>many"_s;
        QTest::addRow("one of two numbers") << u"close:4009|x"_s << u"close:>20"_s << u"close:4009|x"_s;
        QTest::addRow("percent of a time") << u"age:5%"_s << u"age:>20"_s << u"age:5%"_s;
        QTest::addRow("minutes of guilds") << u"guilds:5m"_s << u"guilds:>20"_s << u"guilds:5m"_s;
        QTest::addRow("number range backwards") << u"guilds:9-3"_s << u"9-3"_s << u"guilds:9-3"_s;
        QTest::addRow("is") << u"is:deaf|blue"_s << u"zombie"_s << u"is:deaf|blue"_s;
        QTest::addRow("no host") << u"host:"_s << u"host:us-*"_s << u"host:"_s;
        QTest::addRow("backwards") << u"9-3"_s << u"9-3"_s << u"9-3"_s;
        QTest::addRow("half a range") << u"9-"_s << u"9-"_s << u"9-"_s;
        QTest::addRow("past int") << u"99999999999"_s << u"99999999999"_s << u"99999999999"_s;
        QTest::addRow("bare not") << u"ready !"_s << u"!"_s << u"!"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const ShardFilterResult result = ShardFilter::parse(text);
        QVERIFY(!result.filter.has_value());
        QVERIFY2(result.error.contains(reason), qPrintable(result.error));
        QTEST(text.mid(result.errorAt, result.errorLength), "wrong");
    }
};

QTEST_GUILESS_MAIN(TestShardFilter)
#include "tst_shardfilter.moc"
