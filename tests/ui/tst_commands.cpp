// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/samplefleet.h"
#include "ui/commands/commandmatcher.h"
#include "ui/commands/gotarget.h"
#include "ui/commands/keymap.h"
#include "ui/commands/palettemodel.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;

//! Issue 7, item 5: what palette, keys and "go to" know without a window.
class TestCommands : public QObject {
    Q_OBJECT

    static QList<QKeySequence> keys(const QStringList& texts)
    {
        QList<QKeySequence> keys;
        for (const QString& text : texts)
            keys << QKeySequence(text);
        return keys;
    }
    static KeyMap someKeys()
    {
        KeyMap map;
        map.setCommands({{u"palette"_s, u"Commands"_s, KeyScope::Window, {}, keys({u"Ctrl+K"_s, u":"_s})},
            {u"resume"_s, u"Resume"_s, KeyScope::Shards, {}, keys({u"R"_s})},
            {u"pause"_s, u"Pause"_s, KeyScope::Shards, {}, keys({u"P"_s})},
            {u"vaultRestore"_s, u"Restore"_s, KeyScope::Own, {u"vault"_s}, keys({u"R"_s})},
            {u"vaultForget"_s, u"Forget"_s, KeyScope::Own, {u"vault"_s}, keys({u"Del"_s})},
            {u"quit"_s, u"Quit"_s, KeyScope::Window, {}, {}}});
        return map;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theBetterMatchComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::addRow("beginning of a word") << u"re"_s << u"Resume"_s << u"Software"_s;
        QTest::addRow("initials") << u"rr"_s << u"Rolling resume…"_s << u"Mirror"_s;
        QTest::addRow("letters in a row") << u"the"_s << u"Switch the theme"_s << u"Go to the vault, please"_s;
        QTest::addRow("the shorter") << u"pause"_s << u"Pause"_s << u"Pause the live view"_s;
        QTest::addRow("either case") << u"JSON"_s << u"Copy as json"_s << u"Join some other nest"_s;
        QTest::addRow("two words, any order") << u"res rol"_s << u"Rolling resume…"_s << u"Resume…"_s;
    }
    void theBetterMatchComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const CommandMatcher matcher(typed);
        const auto good = matcher.score(better);
        const auto bad = matcher.score(worse);
        QVERIFY(good);
        QVERIFY2(!bad || *good > *bad, qPrintable(u"%1 against %2"_s.arg(*good).arg(bad.value_or(0))));
    }

    void whatIsNotThereDoesNotFit()
    {
        QVERIFY(!CommandMatcher(u"xyz"_s).score(u"Resume"_s));
        QVERIFY(!CommandMatcher(u"emuser"_s).score(u"Resume"_s)); // the order counts
        QVERIFY(!CommandMatcher(u"resume x"_s).score(u"Resume"_s));
        QVERIFY(!CommandMatcher(u"r"_s).score({}));
        QCOMPARE(CommandMatcher(u"  "_s).score(u"Resume"_s).value_or(-1), 0);
    }

    void theListShowsRecentOnesThenTheBest()
    {
        PaletteModel model;
        const QAbstractItemModelTester tester(&model);
        model.setEntries({{u"a"_s, u"Alpha"_s, u"File"_s, u"Ctrl+A"_s, {}},
                             {u"b"_s, u"Beta"_s, u"View"_s, {}, u"No."_s}, {u"c"_s, u"Gamma"_s, u"View"_s, {}, {}}},
            {u"c"_s, u"gone"_s, u"b"_s});
        const auto ids = [&model] {
            QStringList ids;
            for (int row = 0; row < model.rowCount(); ++row)
                ids << model.entry(row).id;
            return ids;
        };
        QCOMPARE(ids(), QStringList({u"c"_s, u"b"_s, u"a"_s}));
        model.setTyped(u"al"_s, {});
        QCOMPARE(ids(), QStringList({u"a"_s}));
        model.setTyped(u"view"_s, {}); // by the group
        QCOMPARE(ids(), QStringList({u"b"_s, u"c"_s}));
        model.setTyped(u"12"_s, {{{}, u"Go to: shard 12"_s, {}, {}, {}}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data().toString(), u"Go to: shard 12"_s);
        model.setTyped({}, {});
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Beta, No."_s);
    }

    void keysCollideWhereBothCouldBeMeant_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("why");
        QTest::addRow("free") << u"resume"_s << u"G"_s << QString();
        QTest::addRow("its own") << u"resume"_s << u"R"_s << QString();
        QTest::addRow("in the same list") << u"resume"_s << u"P"_s << u"Pause"_s;
        QTest::addRow("in another list") << u"pause"_s << u"Del"_s << QString();
        QTest::addRow("of the window") << u"vaultForget"_s << u"Ctrl+K"_s << u"Commands"_s;
        QTest::addRow("for the window, a list's") << u"quit"_s << u"Del"_s << u"Forget"_s;
        QTest::addRow("for moving") << u"resume"_s << u"Esc"_s << u"move about"_s;
        QTest::addRow("an arrow with Ctrl") << u"resume"_s << u"Ctrl+Up"_s << QString();
        QTest::addRow("two in a row") << u"resume"_s << u"Ctrl+X, Y"_s << u"One key"_s;
        QTest::addRow("nobody's") << u"nonsense"_s << u"G"_s << u"no such"_s;
    }
    void keysCollideWhereBothCouldBeMeant()
    {
        QFETCH(QString, id);
        QFETCH(QString, key);
        QFETCH(QString, why);
        KeyMap map = someKeys();
        const QList<QKeySequence> before = map.keys(id);
        const QString objection = map.set(id, keys({key}));
        QCOMPARE(objection.isEmpty(), why.isEmpty());
        QVERIFY2(objection.contains(why), qPrintable(objection));
        QCOMPARE(map.keys(id), why.isEmpty() ? keys({key}) : before);
    }

    void changedKeysAreKeptAndReset()
    {
        KeyMap map = someKeys();
        QCOMPARE(map.set(u"resume"_s, {}), QString());
        QCOMPARE(map.set(u"pause"_s, keys({u"R"_s, u"Ctrl+P"_s, u"R"_s})), QString());
        QVERIFY(map.isChanged(u"pause"_s));
        QCOMPARE(map.keys(u"pause"_s), keys({u"R"_s, u"Ctrl+P"_s}));
        // Its own key has gone to another one.
        QVERIFY(map.reset(u"resume"_s).contains(u"Pause"_s));
        KeyMap again = someKeys();
        again.setOverrides(map.overrides());
        QCOMPARE(again.keys(u"pause"_s), keys({u"R"_s, u"Ctrl+P"_s}));
        QCOMPARE(again.keys(u"resume"_s), QList<QKeySequence>());
        QCOMPARE(again.reset(u"pause"_s), QString());
        QCOMPARE(again.reset(u"resume"_s), QString());
        QVERIFY(again.overrides().isEmpty());
        map.resetAll();
        QCOMPARE(map.keys(u"resume"_s), keys({u"R"_s}));
    }

    void badSettingsAreLeftOut()
    {
        KeyMap map = someKeys();
        // Exchanged with each other, of a command that comes later, and nonsense.
        map.setOverrides({{u"resume"_s, {u"P"_s}}, {u"pause"_s, {u"R"_s}}, {u"later"_s, {u"F7"_s}},
            {u"quit"_s, {u"Ctrl+K"_s}}, {u"vaultForget"_s, {u"not a key"_s}}});
        QCOMPARE(map.keys(u"resume"_s), keys({u"P"_s}));
        QCOMPARE(map.keys(u"pause"_s), keys({u"R"_s}));
        QCOMPARE(map.keys(u"quit"_s), QList<QKeySequence>());
        QCOMPARE(map.keys(u"palette"_s), keys({u"Ctrl+K"_s, u":"_s}));
        QCOMPARE(map.keys(u"vaultForget"_s), keys({u"Del"_s}));
        QCOMPARE(map.overrides().value(u"later"_s), QStringList({u"F7"_s}));
    }

    void plainKeysTypeSomething()
    {
        for (const QString& key : {u"R"_s, u"Shift+X"_s, u"?"_s, u"Space"_s, u"1"_s, u":"_s})
            QVERIFY2(KeyMap::isPlain(QKeySequence(key)), qPrintable(key));
        for (const QString& key : {u"Ctrl+R"_s, u"Alt+1"_s, u"F1"_s, u"Meta+K"_s, u"R, P"_s})
            QVERIFY2(!KeyMap::isPlain(QKeySequence(key)), qPrintable(key));
    }

    void readsWhereToGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("shards");
        QTest::addColumn<quint64>("guild");
        QTest::addColumn<QString>("error");
        const quint64 guild = 41771983423143937;
        QTest::addRow("a shard") << u" 12 "_s << QList<int>{12} << quint64(0) << QString();
        QTest::addRow("#12") << u"#12"_s << QList<int>{12} << quint64(0) << QString();
        QTest::addRow("ranges") << u"8, 0-3,2"_s << QList<int>{0, 1, 2, 3, 8} << quint64(0) << QString();
        QTest::addRow("a guild") << u"41771983423143937"_s << QList<int>{} << guild << QString();
        QTest::addRow("a message") << u"https://discord.com/channels/41771983423143937/127121515262115840/3"_s
                                   << QList<int>{} << guild << QString();
        QTest::addRow("ptb") << u"https://ptb.discord.com/channels/41771983423143937/1"_s << QList<int>{} << guild
                             << QString();
        QTest::addRow("canary, old name")
            << u"https://canary.discordapp.com/channels/41771983423143937"_s << QList<int>{} << guild << QString();
        QTest::addRow("a direct message")
            << u"https://discord.com/channels/@me/1/2"_s << QList<int>{0} << quint64(0) << QString();
        QTest::addRow("nothing") << u"  "_s << QList<int>{} << quint64(0) << u"Type a shard"_s;
        QTest::addRow("words") << u"general"_s << QList<int>{} << quint64(0) << u"Type a shard"_s;
        QTest::addRow("backwards") << u"8-3"_s << QList<int>{} << quint64(0) << u"8-3 ends before"_s;
        QTest::addRow("between shard and guild") << u"123456"_s << QList<int>{} << quint64(0) << u"no shard 123456"_s;
        QTest::addRow("another site") << u"https://example.org/channels/41771983423143937"_s << QList<int>{}
                                      << quint64(0) << u"not the link of a message"_s;
        QTest::addRow("past 64 bits") << u"99999999999999999999999"_s << QList<int>{} << quint64(0)
                                      << u"Type a shard"_s;
    }
    void readsWhereToGo()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        const GoTarget target = readGoTarget(text);
        QTEST(target.shards, "shards");
        QTEST(target.guild.value_or(GuildId{}).value, "guild");
        QCOMPARE(target.error.isEmpty(), error.isEmpty());
        QVERIFY2(target.error.contains(error), qPrintable(target.error));
    }

    void saysWhereItIs()
    {
        FleetSnapshot fleet = sampleFleet(16, {{3, ShardState::BackingOff}});
        const GuildId guild{41771983423143937};
        const int number = shardFor(guild, 16);
        GoAnswer answer = answerGoTarget({{}, guild, {}}, fleet);
        QCOMPARE(answer.shards, QList<int>{number});
        QVERIFY2(answer.text.contains(u"shard %1 of 16"_s.arg(number)), qPrintable(answer.text));
        QVERIFY(!answer.text.contains(u"After"_s));
        // One is announced, then one goes on.
        fleet.announced = ReshardAnnouncement{.fromTotal = 16, .toTotal = 32};
        answer = answerGoTarget({{}, guild, {}}, fleet);
        QVERIFY2(answer.text.contains(u"After the reshard: shard %1 of 32"_s.arg(shardFor(guild, 32))),
            qPrintable(answer.text));
        fleet.announced.reset();
        fleet.reshard = ReshardProgress{.fromTotal = 16, .toTotal = 24, .phase = ReshardPhase::Warming};
        answer = answerGoTarget({{}, guild, {}}, fleet);
        QVERIFY(answer.text.contains(u"shard %1 of 24"_s.arg(shardFor(guild, 24))));
        fleet.reshard->phase = ReshardPhase::Aborting;
        QVERIFY(!answerGoTarget({{}, guild, {}}, fleet).text.contains(u"24"_s));

        QCOMPARE(answerGoTarget({{2, 3, 4}, {}, {}}, fleet).shards, QList<int>({2, 3, 4}));
        answer = answerGoTarget({{3}, {}, {}}, fleet);
        QVERIFY2(answer.text.startsWith(u"Shard 3 of 16"_s), qPrintable(answer.text));
        QVERIFY(answer.text.contains(displayName(ShardState::BackingOff)));
        answer = answerGoTarget({{15, 16, 17}, {}, {}}, fleet);
        QVERIFY(answer.shards.isEmpty());
        QVERIFY2(
            answer.text.contains(u"2 shards (16-17)"_s) && answer.text.contains(u"0-15"_s), qPrintable(answer.text));
        // This program has some of them only.
        fleet.shards.removeAt(number);
        answer = answerGoTarget({{}, guild, {}}, fleet);
        QVERIFY(answer.shards.isEmpty());
        QVERIFY(answer.text.contains(u"shard %1 of 16, which is not one of"_s.arg(number)));
        QVERIFY(answerGoTarget({{1}, {}, {}}, {}).shards.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCommands)
#include "tst_commands.moc"
