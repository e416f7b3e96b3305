// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/models/shardfilter.h"
#include "ui/models/trouble.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Shardroom::Trouble::Remedy)

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

    void B12_oneHostIsNamed()
    {
        FleetSnapshot fleet = sampleFleet(64);
        for (int number = 0; number < 40; ++number) {
            fleet.shards[number].state = ShardState::BackingOff;
            fleet.shards[number].lastCloseCode = 1006;
        }
        QVERIFY(gravestTrouble(fleet)->text.contains(u"gateway-us-east1-b"_s));
        // One that strays does not take the name away; many do.
        fleet.shards[7].gatewayHost = u"gateway-us-east1-c.discord.gg"_s;
        const Trouble nearly = gravestTrouble(fleet).value();
        QVERIFY2(nearly.text.contains(u"nearly all from gateway-us-east1-b"_s), qPrintable(nearly.text));
        QCOMPARE_EQ(nearly.shards.size(), 40);
        for (int number = 0; number < 8; ++number)
            fleet.shards[number].gatewayHost = u"gateway-us-east1-c.discord.gg"_s;
        QVERIFY(!gravestTrouble(fleet)->text.contains(u"gateway-us-east1"_s));
        QCOMPARE_EQ(gravestTrouble(fleet)->key, nearly.key); // a share that changes is no other cause
        // A mute is of that host: spread or smaller it is the same, on another host it is not.
        MutedCauses muted;
        muted.mute(nearly, sampleTime(3'600'000));
        QVERIFY(muted.isMuted(gravestTrouble(fleet).value(), sampleTime()));
        for (int number = 0; number < 40; ++number)
            fleet.shards[number].gatewayHost = u"gateway-us-east1-c.discord.gg"_s;
        QVERIFY(!muted.isMuted(gravestTrouble(fleet).value(), sampleTime()));
    }

    //! Small fleets are fleets: their one shard is all of the bot.
    void smallFleetsBackOff_data()
    {
        QTest::addColumn<int>("shards");
        QTest::addColumn<int>("backingOff");
        QTest::addColumn<bool>("said");
        QTest::addRow("the only one") << 1 << 1 << true;
        QTest::addRow("both") << 2 << 2 << true;
        QTest::addRow("half") << 4 << 2 << true;
        QTest::addRow("less") << 5 << 2 << false;
        QTest::addRow("three of many") << 64 << 3 << true;
    }
    void smallFleetsBackOff()
    {
        QFETCH(int, shards);
        QFETCH(int, backingOff);
        FleetSnapshot fleet = sampleFleet(shards);
        for (int number = 0; number < backingOff; ++number)
            fleet.shards[number].state = ShardState::BackingOff;
        QTEST(gravestTrouble(fleet).has_value(), "said");
    }

    void manyClosesAtOnceAreDiscord_data()
    {
        QTest::addColumn<int>("closed");
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<bool>("byUs");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("said");
        QTest::addRow("a fifth is not more") << 4 << 10 << false << 1006 << false;
        QTest::addRow("more than a fifth") << 5 << 10 << false << 1006 << true;
        QTest::addRow("a session timed out") << 5 << 10 << false << 4009 << true;
        QTest::addRow("at the edge of the window") << 5 << 30 << false << 4000 << true;
        QTest::addRow("long ago") << 20 << 31 << false << 1006 << false;
        QTest::addRow("by us") << 20 << 10 << true << 4000 << false;
        QTest::addRow("the token") << 20 << 10 << false << 4004 << false;
        QTest::addRow("an intent") << 20 << 10 << false << 4014 << false;
        QTest::addRow("we sent too much") << 20 << 10 << false << 4008 << false;
    }
    void manyClosesAtOnceAreDiscord()
    {
        QFETCH(int, closed);
        QFETCH(int, secondsAgo);
        QFETCH(bool, byUs);
        QFETCH(int, code);
        FleetSnapshot fleet = sampleFleet(20);
        for (int number = 0; number < closed; ++number) {
            fleet.shards[number].lastClosedAt = sampleTime(-secondsAgo * 1000);
            fleet.shards[number].closedByUs = byUs;
            fleet.shards[number].lastCloseCode = code;
        }
        const auto trouble = gravestTrouble(fleet);
        QTEST(trouble.has_value(), "said");
        if (!trouble)
            return;
        QCOMPARE_EQ(trouble->key, u"discord"_s);
        const auto filter = ShardFilter::parse(trouble->filter).filter.value();
        for (const ShardSnapshot& shard : fleet.shards)
            QCOMPARE_EQ(filter.matches(shard, fleet.at), trouble->shards.contains(shard.shard.number));
    }

    //! desktop.md, close sheet: what helps is a button away.
    void whatHelps_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Trouble::Remedy>("remedy");
        QTest::addRow("token") << 4004 << Trouble::Remedy::BotSettings;
        QTest::addRow("count") << 4010 << Trouble::Remedy::Reshard;
        QTest::addRow("full") << 4011 << Trouble::Remedy::Reshard;
        QTest::addRow("version") << 4012 << Trouble::Remedy::None;
        QTest::addRow("intents") << 4013 << Trouble::Remedy::BotSettings;
        QTest::addRow("an intent") << 4014 << Trouble::Remedy::BotSettings;
    }
    void whatHelps()
    {
        QFETCH(int, code);
        FleetSnapshot fleet = sampleFleet(4, {{1, ShardState::Failed}});
        fleet.shards[1].lastCloseCode = code;
        const auto trouble = gravestTrouble(fleet);
        QVERIFY(trouble);
        QTEST(trouble->remedy, "remedy");
        QVERIFY2(!trouble->text.contains(u"--"_s), qPrintable(trouble->text)); // nobody here typed an option
    }

    //! desktop.md, need 8: the wall is told of before it is there.
    void fullSoonIsSaid_data()
    {
        QTest::addColumn<double>("perDay"); // of 8,000 guilds
        QTest::addColumn<QList<int>>("guilds");
        QTest::addColumn<QList<int>>("shards"); // that the cause names
        QTest::addColumn<QString>("words");
        const auto row
            = [](const char* name, double perDay, const QList<int>& guilds, const QList<int>& shards,
                  const QString& words) { QTest::addRow("%s", name) << perDay << guilds << shards << words; };
        row("some of them", 70, {2050, 1900, 2000, 2050}, {0, 2, 3}, u"Shard 0 is full in 25 day(s)"_s);
        row("one", 60, {1900, 2100, 2000, 2000}, {1}, u"Shard 1 is full in 25 day(s)"_s);
        row("within a day", 8000, {2000, 2000, 2000, 2000}, {0, 1, 2, 3}, u"in less than a day"_s);
        row("three more", 8000, {2000, 2000, 2000, 2000}, {0, 1, 2, 3}, u"3 more shard(s) within 30 day(s)."_s);
        row("in 31 days", 64.4, {2000, 2000, 2000, 2000}, {}, {});
        row("in 30 days", 66, {2000, 2000, 2000, 2000}, {0, 1, 2, 3}, u"Shard 0 is full in 30 day(s)"_s);
        row("nearly full already", 100, {2400, 1000, 2300, 2300}, {2, 3}, u"Shard 2 is full in 6 day(s)"_s);
        row("shrinks", -100, {2300, 1900, 1900, 1900}, {}, {});
    }
    void fullSoonIsSaid()
    {
        QFETCH(double, perDay);
        QFETCH(QList<int>, guilds);
        QFETCH(QList<int>, shards);
        QFETCH(QString, words);
        FleetSnapshot fleet = sampleFleet(4);
        for (int number = 0; number < 4; ++number)
            fleet.shards[number].guilds = guilds[number];
        fleet.setShards(QList<ShardSnapshot>(fleet.shards));
        QVERIFY(std::ranges::none_of(troubles(fleet), [](const Trouble& one) { return one.key == "full-soon"_L1; }));
        fleet.setGrowth(perDay);
        const QList<Trouble> all = troubles(fleet);
        const auto soon = std::ranges::find(all, u"full-soon"_s, &Trouble::key);
        QCOMPARE_EQ(soon != all.end(), !shards.isEmpty());
        const auto full = std::ranges::find(all, u"full"_s, &Trouble::key);
        if (full != all.end()) // in one line with what there is to say of it
            QVERIFY2(full->text.contains(u"it is full in 3 day(s)"_s), qPrintable(full->text));
        if (soon == all.end())
            return;
        QCOMPARE_EQ(soon->shards, shards);
        QVERIFY2(soon->text.contains(words), qPrintable(soon->text));
        QCOMPARE_EQ(soon->remedy, Trouble::Remedy::Reshard);
        const auto filter = ShardFilter::parse(soon->filter).filter.value();
        for (const ShardSnapshot& shard : fleet.shards)
            QCOMPARE_EQ(filter.matches(shard, fleet.at), shards.contains(shard.shard.number));
    }

    void causesAreMutedOneByOne()
    {
        FleetSnapshot fleet
            = sampleFleet(16, {{1, ShardState::Failed}, {2, ShardState::Failed}, {3, ShardState::Failed}});
        fleet.shards[1].lastCloseCode = 4014;
        fleet.shards[2].lastCloseCode = 4004;
        fleet.shards[3].lastCloseCode = 4004;
        const auto all = troubles(fleet);
        QCOMPARE_EQ(all.size(), 2);
        QCOMPARE_EQ(all[0].shards, QList<int>({2, 3}));
        MutedCauses muted;
        muted.mute(all[0], sampleTime(3'600'000));
        QVERIFY(muted.isMuted(all[0], sampleTime(3'599'000)));
        QVERIFY(!muted.isMuted(all[1], sampleTime()));
        QCOMPARE_EQ(muted.standing(sampleTime()).size(), 1);
        QVERIFY(!muted.isMuted(all[0], sampleTime(3'600'000)));
        QVERIFY(muted.standing(sampleTime(3'600'000)).isEmpty());
        // One shard more is the same cause.
        fleet.shards[4].state = ShardState::Failed;
        fleet.shards[4].lastCloseCode = 4004;
        QCOMPARE_EQ(troubles(fleet)[0].key, all[0].key);
        muted.mute(all[0], sampleTime(3'600'000));
        QVERIFY(muted.isMuted(troubles(fleet)[0], sampleTime()));
        // Many more are told of again.
        for (const int number : {5, 6}) {
            fleet.shards[number].state = ShardState::Failed;
            fleet.shards[number].lastCloseCode = 4004;
        }
        QVERIFY(!muted.isMuted(troubles(fleet)[0], sampleTime()));
        muted.unmute(all[0].key);
        QVERIFY(!muted.isMuted(all[0], sampleTime()));
    }

    void aMuteOutlivesTheProgram()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"settings.ini"_s);
        Trouble one;
        one.key = u"4014"_s;
        one.text = u"Two shards, one cause"_s;
        Trouble other;
        other.key = u"deaf"_s;
        {
            QSettings settings(file, QSettings::IniFormat);
            MutedCauses muted;
            muted.mute(one, sampleTime(3'600'000));
            muted.mute(other, sampleTime(1'000));
            muted.store(settings, u"bot/1"_s, sampleTime(2'000));
        }
        QSettings settings(file, QSettings::IniFormat);
        MutedCauses muted = MutedCauses::load(settings, u"bot/1"_s);
        QCOMPARE_EQ(muted.standing(sampleTime()).size(), 1); // the other was over when it was stored
        QVERIFY(muted.isMuted(one, sampleTime(3'599'000)));
        QVERIFY(!muted.isMuted(one, sampleTime(3'600'000)));
        QCOMPARE_EQ(muted.standing(sampleTime())[0].text, one.text);
        QVERIFY(MutedCauses::load(settings, u"another"_s).standing(sampleTime()).isEmpty());
        muted.unmute(one.key);
        muted.store(settings, u"bot/1"_s, sampleTime());
        QVERIFY(MutedCauses::load(settings, u"bot/1"_s).standing(sampleTime()).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTrouble)
#include "tst_trouble.moc"
