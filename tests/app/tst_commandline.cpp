// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/profileline.h"
#include "app/restart.h"
#include "app/tokensource.h"
#include "core/profile/profilestore.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

class TestCommandLine : public QObject {
    Q_OBJECT
private slots:
    void init();
    void reads();
    void profile();
    void profileToken_data();
    void profileToken();
    void resharding();
    void nextStart_data();
    void nextStart();
    void nextToken_data();
    void nextToken();
    void nextProfile();
    void simulate_data();
    void simulate();
    void refuses_data();
    void refuses();
    void frames();
    void helpAndVersion();
    void shardIds_data();
    void shardIds();
    void tokenSources_data();
    void tokenSources();
    void badTokens_data();
    void badTokens();
};

void TestCommandLine::init()
{
    for (const char* name : {"DISCORD_TOKEN", "DISCORD_TOKEN_FILE", "CREDENTIALS_DIRECTORY"})
        qunsetenv(name);
}

void TestCommandLine::reads()
{
    qputenv("DISCORD_TOKEN", "aaa.bbb.ccc");
    const auto result = parseCommandLine({u"shardroom"_s, u"--shards"_s, u"8"_s, u"--shard-ids=0-2,5"_s, u"--intents"_s,
        u"GUILDS,guild_messages"_s, u"--compress"_s, u"zlib"_s, u"--threads"_s, u"2"_s, u"--presence"_s,
        u"dnd:watching:a:b"_s, u"--state-dir"_s, u"/tmp/x"_s, u"--sessions"_s, u"/tmp/s.json"_s, u"--no-resume"_s,
        u"--on-exit"_s, u"end"_s, u"--large-bot-multiple"_s, u"4"_s, u"--headless"_s, u"--status"_s, u"json"_s,
        u"--interval"_s, u"0.5"_s, u"--record"_s, u"/tmp/r"_s, u"--run-for"_s, u"3"_s, u"--screenshot"_s,
        u"/tmp/p.png"_s, u"--read-only"_s, u"--api-url"_s, u"http://127.0.0.1:9/api/v10"_s, u"--log-level"_s,
        u"debug"_s, u"--auto-scaling"_s, u"--split-count"_s, u"3"_s, u"--advise-reshard"_s, u"1000:60"_s,
        u"--identify-floor"_s, u"35"_s, u"--spend-reserve"_s, u"7"_s, u"--qt-dispatcher"_s, u"--socket"_s,
        u"/tmp/c.sock"_s, u"--max-session-age"_s, u"90"_s, u"--encrypt-vault"_s, u"--no-history"_s});
    QVERIFY2(result.commandLine, qPrintable(result.text));
    const CommandLine& line = *result.commandLine;
    QCOMPARE(line.fleet.token.reveal(), "aaa.bbb.ccc");
    QVERIFY(!qEnvironmentVariableIsSet("DISCORD_TOKEN")); // no child inherits it
    QCOMPARE(line.fleet.shardCount, std::optional(8));
    QCOMPARE(line.fleet.shardIds, (QList<int>{0, 1, 2, 5}));
    QCOMPARE(line.fleet.intents, 513u);
    QCOMPARE(line.fleet.compression, Compression::Zlib);
    QCOMPARE(line.fleet.threads, 2);
    QCOMPARE(line.fleet.presence, std::optional(Presence{u"dnd"_s, 3, u"a:b"_s}));
    QCOMPARE(line.fleet.stateDirectory, u"/tmp/x"_s);
    QCOMPARE(line.fleet.sessionsFile, u"/tmp/s.json"_s);
    QCOMPARE(line.fleet.resumeSaved, false);
    QCOMPARE(line.fleet.onExit, OnExit::End);
    QCOMPARE(line.fleet.largeBotMultiple, 4);
    QCOMPARE(line.fleet.recordFile, u"/tmp/r"_s);
    QCOMPARE(line.fleet.readOnly, true);
    QCOMPARE(line.fleet.apiUrl.port(), 9);
    QCOMPARE(line.headless, true);
    QCOMPARE(line.status, StatusFormat::Json);
    QCOMPARE(line.interval, 500ms);
    QCOMPARE(line.runFor, std::optional<std::chrono::milliseconds>(3s));
    QCOMPARE(line.screenshot, u"/tmp/p.png"_s);
    QCOMPARE(line.logLevel, u"debug"_s);
    QCOMPARE(line.fleet.autoScaling, true);
    QCOMPARE(line.fleet.splitCount, 3);
    QCOMPARE(line.fleet.advisedGuildsPerShard, std::optional(1000));
    QCOMPARE(line.fleet.adviceInterval, 60s);
    QCOMPARE(line.fleet.identifyFloorPercent, 35);
    QCOMPARE(line.fleet.spendReserve, 7);
    QCOMPARE(line.fleet.epollDispatcher, false);
    QCOMPARE(line.socket, u"/tmp/c.sock"_s);
    QCOMPARE(line.ownStateDirectory, true);
    QCOMPARE(line.fleet.maxSessionAge, 90s);
    QCOMPARE(line.encryptVault, true);
    QCOMPARE(line.keepHistory, false);

    const auto automatic = parseCommandLine({u"shardroom"_s, u"--shards"_s, u"auto"_s});
    QVERIFY(automatic.commandLine);
    QVERIFY(!automatic.commandLine->fleet.shardCount);
    QVERIFY(automatic.commandLine->fleet.stateDirectory.endsWith("/shardroom"_L1));
    const CommandLine& plain = *automatic.commandLine;
    QCOMPARE(plain.fleet.autoScaling, false);
    QCOMPARE(plain.fleet.splitCount, 2);
    QCOMPARE(plain.fleet.advisedGuildsPerShard, std::optional<int>());
    QCOMPARE(plain.fleet.identifyFloorPercent, 20);
    QCOMPARE(plain.fleet.spendReserve, 0);
    QCOMPARE(plain.fleet.epollDispatcher, true);
    QCOMPARE(plain.ownStateDirectory, false);
    QCOMPARE(plain.fleet.maxSessionAge, 3600s);
    QCOMPARE(plain.encryptVault, false);
    QCOMPARE(plain.keepHistory, true);

    const auto anyAge = parseCommandLine({u"shardroom"_s, u"--max-session-age=0"_s});
    QVERIFY(anyAge.commandLine);
    QCOMPARE(anyAge.commandLine->fleet.maxSessionAge, 0s);

    const auto advised = parseCommandLine({u"shardroom"_s, u"--advise-reshard=2000"_s});
    QVERIFY(advised.commandLine);
    QCOMPARE(advised.commandLine->fleet.advisedGuildsPerShard, std::optional(2000));
    QCOMPARE(advised.commandLine->fleet.adviceInterval, 300s);
    QVERIFY(advised.commandLine->fleet.autoReshard.isOff()); // advice changes nothing
}

//! Issue 6.5 and 6.6: when it reshards by itself, and what it does about one that is unfinished.
//! Issue 7, item 7: what a profile says arrives, and an option wins over it.
void TestCommandLine::profile()
{
    QTemporaryDir directory;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(directory.path()));
    qputenv("XDG_STATE_HOME", QFile::encodeName(directory.path()));
    const ProfileStore store;
    Profile profile;
    profile.name = u"Music"_s;
    profile.tokenPlace = TokenPlace::File;
    profile.tokenFile = store.tokenFileOf(profile.name);
    profile.apiUrl = QUrl(u"http://127.0.0.1:9/api/v10"_s);
    profile.intents = 1;
    profile.shardCount = 16;
    profile.shardIds = {0, 1, 8};
    profile.compression = Compression::Zlib;
    profile.threads = 3;
    profile.presence = u"dnd"_s;
    profile.largeBotMultiple = 8;
    profile.onExit = OnExit::End;
    QCOMPARE(store.save(profile), QString());
    QCOMPARE(store.saveToken(profile.tokenFile, BotToken("aaa.bbb.ccc")), QString());
    const auto plain = parseCommandLine({u"shardroom"_s, u"--profile"_s, u"Music"_s});
    QVERIFY2(plain.commandLine, qPrintable(plain.text));
    const FleetOptions& fleet = plain.commandLine->fleet;
    QVERIFY(plain.commandLine->profile == profile);
    QCOMPARE(fleet.token.reveal(), "aaa.bbb.ccc");
    QCOMPARE(fleet.apiUrl, profile.apiUrl);
    QCOMPARE(fleet.intents, 1u);
    QCOMPARE(fleet.shardCount, std::optional(16));
    QCOMPARE(fleet.shardIds, profile.shardIds);
    QCOMPARE(fleet.compression, Compression::Zlib);
    QCOMPARE(fleet.threads, 3);
    QCOMPARE(fleet.presence.value_or(Presence()).status, u"dnd"_s);
    QCOMPARE(fleet.largeBotMultiple, 8);
    QCOMPARE(fleet.onExit, OnExit::End);
    QCOMPARE(fleet.stateDirectory, directory.filePath(u"shardroom/bots/Music"_s));
    QVERIFY(plain.commandLine->ownStateDirectory); // its control socket is there too
    QVERIFY(!plain.commandLine->hasNoFleet());

    QFile other(directory.filePath(u"other"_s));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("ddd.eee.fff");
    other.close();
    const auto changed = parseCommandLine({u"shardroom"_s, u"--profile=Music"_s, u"--token-file"_s, other.fileName(),
        u"--api-url=https://discord.com/api/v10"_s, u"--intents=2"_s, u"--shards=auto"_s, u"--compress=none"_s,
        u"--threads=1"_s, u"--presence=idle"_s, u"--large-bot-multiple=1"_s, u"--on-exit=pause"_s,
        u"--state-dir=/tmp/x"_s});
    QVERIFY2(changed.commandLine, qPrintable(changed.text));
    const FleetOptions& won = changed.commandLine->fleet;
    QCOMPARE(won.token.reveal(), "ddd.eee.fff");
    QCOMPARE(won.apiUrl, FleetOptions().apiUrl);
    QCOMPARE(won.intents, 2u);
    QVERIFY(!won.shardCount);
    QVERIFY(won.shardIds.isEmpty()); // they were of the profile's count
    QCOMPARE(won.compression, Compression::None);
    QCOMPARE(won.threads, 1);
    QCOMPARE(won.presence.value_or(Presence()).status, u"idle"_s);
    QCOMPARE(won.largeBotMultiple, 1);
    QCOMPARE(won.onExit, OnExit::Pause);
    QCOMPARE(won.stateDirectory, u"/tmp/x"_s);
    QVERIFY(profileList().contains("Music  stopped, token in "_L1));
}

void TestCommandLine::profileToken_data()
{
    QTest::addColumn<TokenPlace>("place");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("error");
    QTest::addRow("a variable of its own")
        << TokenPlace::Environment << u"MUSIC_TOKEN"_s << QByteArray("mmm.mmm.mmm") << QString();
    QTest::addRow("a variable that is not set")
        << TokenPlace::Environment << u"NO_TOKEN"_s << QByteArray() << u"NO_TOKEN"_s;
    QTest::addRow("the usual places") << TokenPlace::Environment << QString() << QByteArray("ddd.ddd.ddd") << QString();
    // Another bot's token in the environment is not this one's.
    QTest::addRow("keychain") << TokenPlace::Keychain << QString() << QByteArray() << QString();
    QTest::addRow("a file that is not there") << TokenPlace::File << QString() << QByteArray() << u"can't be read"_s;
}

void TestCommandLine::profileToken()
{
    QFETCH(TokenPlace, place);
    QFETCH(QString, variable);
    QFETCH(QByteArray, token);
    QFETCH(QString, error);
    qputenv("DISCORD_TOKEN", "ddd.ddd.ddd");
    qputenv("MUSIC_TOKEN", "mmm.mmm.mmm");
    Profile profile;
    profile.name = u"Music"_s;
    profile.tokenPlace = place;
    profile.tokenVariable = variable;
    profile.tokenFile = u"/nonexistent/token"_s;
    const TokenResult result = findToken(profile);
    QCOMPARE(result.token.value_or(BotToken()).reveal(), token);
    QCOMPARE(result.error.isEmpty(), error.isEmpty());
    QVERIFY2(result.error.contains(error), qPrintable(result.error));
    QVERIFY(!qEnvironmentVariableIsSet("DISCORD_TOKEN")); // no child inherits it
    QCOMPARE(qEnvironmentVariableIsSet("MUSIC_TOKEN"), variable != "MUSIC_TOKEN"_L1);
}

void TestCommandLine::resharding()
{
    const auto plain = parseCommandLine({u"shardroom"_s});
    QVERIFY(plain.commandLine);
    QVERIFY(plain.commandLine->fleet.autoReshard.isOff());
    QCOMPARE(plain.commandLine->fleet.unfinishedReshard, UnfinishedReshard::Ask);

    const auto all = parseCommandLine({u"shardroom"_s, u"--auto-reshard"_s, u"2000"_s, u"--auto-reshard-4011"_s,
        u"--auto-reshard-interval=60"_s, u"--auto-reshard-grace=0"_s, u"--auto-reshard-quiet=18:00-02:30"_s,
        u"--auto-reshard-budget=64"_s, u"--unfinished-reshard=go-back"_s});
    QVERIFY2(all.commandLine, qPrintable(all.text));
    const AutoReshardRules& rules = all.commandLine->fleet.autoReshard;
    QCOMPARE(rules.guildsPerShard, std::optional(2000));
    QCOMPARE(rules.on4011, true);
    QCOMPARE(rules.interval, 60s);
    QCOMPARE(rules.grace, 0s);
    QCOMPARE(rules.quietFrom, QTime(18, 0));
    QCOMPARE(rules.quietUntil, QTime(2, 30));
    QCOMPARE(rules.mostIdentifies, 64);
    QCOMPARE(all.commandLine->fleet.unfinishedReshard, UnfinishedReshard::GoBack);
    QCOMPARE(all.commandLine->fleet.advisedGuildsPerShard, std::optional<int>());

    const auto some = parseCommandLine({u"shardroom"_s, u"--auto-reshard-4011"_s, u"--unfinished-reshard=go-on"_s});
    QVERIFY2(some.commandLine, qPrintable(some.text));
    QVERIFY(!some.commandLine->fleet.autoReshard.guildsPerShard);
    QCOMPARE(some.commandLine->fleet.autoReshard.grace, 600s);
    QCOMPARE(some.commandLine->fleet.autoReshard.interval, 28800s);
    QCOMPARE(some.commandLine->fleet.unfinishedReshard, UnfinishedReshard::GoOn);
}

void TestCommandLine::simulate_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<int>("shards");
    QTest::addColumn<int>("guilds");
    QTest::addRow("bare") << u"--simulate"_s << 16 << 12000;
    QTest::addRow("shards") << u"--simulate=4"_s << 4 << 3000;
    QTest::addRow("shards and guilds") << u"--simulate=2x7"_s << 2 << 7;
    QTest::addRow("a large bot") << u"--simulate=1024x100000"_s << 1024 << 100000;
}

void TestCommandLine::simulate()
{
    QFETCH(QString, argument);
    QFETCH(int, shards);
    QFETCH(int, guilds);
    qputenv("DISCORD_TOKEN", "the.real.token");
    const auto result = parseCommandLine({u"shardroom"_s, argument});
    QVERIFY2(result.commandLine, qPrintable(result.text));
    QVERIFY(result.commandLine->simulate);
    QCOMPARE(result.commandLine->simulate->shards, shards);
    QCOMPARE(result.commandLine->simulate->guilds, guilds);
    // The practice gateway never gets the real token, and practice never touches the real sessions.
    QVERIFY(result.commandLine->fleet.token.reveal() != "the.real.token");
    QVERIFY(result.commandLine->fleet.stateDirectory.isEmpty());
}

void TestCommandLine::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");
    QTest::addRow("unknown option") << QStringList{u"--shardz"_s} << u"shardz"_s;
    QTest::addRow("count of 0") << QStringList{u"--shards"_s, u"0"_s} << u"--shards"_s;
    QTest::addRow("count of words") << QStringList{u"--shards"_s, u"many"_s} << u"many"_s;
    QTest::addRow("negative count") << QStringList{u"--shards=-4"_s} << u"-4"_s;
    QTest::addRow("huge count") << QStringList{u"--shards"_s, u"99999999999"_s} << u"--shards"_s;
    QTest::addRow("ids backwards") << QStringList{u"--shards=9"_s, u"--shard-ids=5-2"_s} << u"5-2"_s;
    QTest::addRow("ids of words") << QStringList{u"--shards=9"_s, u"--shard-ids=a"_s} << u"shard-ids"_s;
    QTest::addRow("C48 unknown intent") << QStringList{u"--intents"_s, u"GUILDS,NONSENSE"_s} << u"NONSENSE"_s;
    QTest::addRow("C48 unknown bit") << QStringList{u"--intents"_s, u"131072"_s} << u"131072"_s;
    QTest::addRow("compression") << QStringList{u"--compress"_s, u"gzip"_s} << u"zstd"_s;
    QTest::addRow("threads") << QStringList{u"--threads"_s, u"0"_s} << u"--threads"_s;
    QTest::addRow("presence") << QStringList{u"--presence"_s, u"away"_s} << u"idle"_s;
    QTest::addRow("presence without text") << QStringList{u"--presence"_s, u"idle:playing"_s} << u"TEXT"_s;
    QTest::addRow("on exit") << QStringList{u"--on-exit"_s, u"explode"_s} << u"pause"_s;
    QTest::addRow("status") << QStringList{u"--status"_s, u"xml"_s} << u"json"_s;
    QTest::addRow("interval") << QStringList{u"--interval"_s, u"-1"_s} << u"--interval"_s;
    QTest::addRow("run for") << QStringList{u"--run-for"_s, u"nan"_s} << u"--run-for"_s;
    QTest::addRow("address") << QStringList{u"--api-url"_s, u"::::"_s} << u"--api-url"_s;
    QTest::addRow("simulate words") << QStringList{u"--simulate=lots"_s} << u"16x12000"_s;
    QTest::addRow("simulate none") << QStringList{u"--simulate=0"_s} << u"--simulate"_s;
    QTest::addRow("simulate and Discord")
        << QStringList{u"--simulate"_s, u"--api-url"_s, u"https://discord.com/api/v10"_s} << u"--api-url"_s;
    QTest::addRow("split into one") << QStringList{u"--split-count=1"_s} << u"--split-count"_s;
    QTest::addRow("floor of all") << QStringList{u"--identify-floor=100"_s} << u"90"_s;
    QTest::addRow("floor below nothing") << QStringList{u"--identify-floor=-1"_s} << u"--identify-floor"_s;
    QTest::addRow("reserve of words") << QStringList{u"--spend-reserve=all"_s} << u"--spend-reserve"_s;
    QTest::addRow("S4.15 no guilds") << QStringList{u"--advise-reshard=0"_s} << u"1000:300"_s;
    QTest::addRow("S4.15 no seconds") << QStringList{u"--advise-reshard=1000:"_s} << u"1000:300"_s;
    QTest::addRow("S4.15 every 0 s") << QStringList{u"--advise-reshard=1000:0"_s} << u"--advise-reshard"_s;
    QTest::addRow("S4.33 advice of before") << QStringList{u"--auto-reshard=1000:300"_s} << u"--advise-reshard"_s;
    QTest::addRow("S4.33 more than fit") << QStringList{u"--auto-reshard=2501"_s} << u"2500"_s;
    QTest::addRow("grace without a rule") << QStringList{u"--auto-reshard-grace=5"_s} << u"--auto-reshard-4011"_s;
    QTest::addRow("grace below nothing") << QStringList{u"--auto-reshard-4011"_s, u"--auto-reshard-grace=-1"_s}
                                         << u"--auto-reshard-grace"_s;
    QTest::addRow("look all the time") << QStringList{u"--auto-reshard=9"_s, u"--auto-reshard-interval=0"_s}
                                       << u"--auto-reshard-interval"_s;
    for (const auto& quiet : {u"18:00"_s, u"18:00-18:00"_s, u"18-20"_s, u"25:00-26:00"_s, u"never"_s}) {
        QTest::addRow("quiet %s", qPrintable(quiet))
            << QStringList{u"--auto-reshard=9"_s, u"--auto-reshard-quiet="_s + quiet} << u"18:00-02:00"_s;
    }
    QTest::addRow("budget of nothing") << QStringList{u"--auto-reshard=9"_s, u"--auto-reshard-budget=0"_s}
                                       << u"--auto-reshard-budget"_s;
    QTest::addRow("two answers to 4011") << QStringList{u"--auto-reshard-4011"_s, u"--auto-scaling"_s}
                                         << u"--auto-scaling"_s;
    QTest::addRow("unfinished") << QStringList{u"--unfinished-reshard=later"_s} << u"go-back"_s;
    QTest::addRow("session age below nothing") << QStringList{u"--max-session-age=-1"_s} << u"--max-session-age"_s;
    QTest::addRow("session age of words") << QStringList{u"--max-session-age=old"_s} << u"old"_s;
    QTest::addRow("nothing to encrypt") << QStringList{u"--simulate"_s, u"--encrypt-vault"_s} << u"--state-dir"_s;
    QTest::addRow("frames without a path") << QStringList{u"--frames="_s} << u"--frames"_s;
    QTest::addRow("frames without a window")
        << QStringList{u"--frames"_s, u"/tmp/f"_s, u"--headless"_s} << u"--frames"_s;
    QTest::addRow("frames with a fleet") << QStringList{u"--frames"_s, u"/tmp/f"_s, u"--simulate"_s} << u"--frames"_s;
    QTest::addRow("socket without a path") << QStringList{u"--socket="_s} << u"--socket"_s;
    QTest::addRow("token file missing") << QStringList{u"--token-file"_s, u"/nonexistent"_s} << u"/nonexistent"_s;
}

void TestCommandLine::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, word);
    const auto result = parseCommandLine(QStringList{u"shardroom"_s} + arguments);
    QVERIFY(!result.commandLine);
    QCOMPARE(result.exitStatus, 2);
    QVERIFY2(result.text.contains(word), qPrintable(result.text));
}

//! A file needs no token; not even one that can't be read is looked at.
void TestCommandLine::frames()
{
    const auto result = parseCommandLine({u"shardroom"_s, u"--frames"_s, u"/tmp/f"_s, u"--token-file"_s, u"/none"_s});
    QVERIFY(result.commandLine);
    QCOMPARE(result.commandLine->frames, u"/tmp/f"_s);
}

void TestCommandLine::helpAndVersion()
{
    const auto help = parseCommandLine({u"shardroom"_s, u"--help"_s});
    QCOMPARE(help.exitStatus, 0);
    for (const auto option : {"--simulate"_L1, "--record"_L1, "--on-exit"_L1, "--screenshot"_L1,
             "DISCORD_TOKEN_FILE"_L1, "--auto-scaling"_L1, "--split-count"_L1, "--auto-reshard"_L1,
             "--advise-reshard"_L1, "--auto-reshard-quiet"_L1, "--unfinished-reshard"_L1, "--identify-floor"_L1,
             "--spend-reserve"_L1, "--qt-dispatcher"_L1, "--socket"_L1, "--max-session-age"_L1, "--encrypt-vault"_L1})
        QVERIFY(help.text.contains(option));
    const auto version = parseCommandLine({u"shardroom"_s, u"--version"_s});
    QVERIFY(version.text.contains(QStringLiteral(SHARDROOM_VERSION)));
    // A token that somebody typed after all is not repeated.
    const auto typed = parseCommandLine({u"shardroom"_s, u"MTAwMQ.aa.bb"_s});
    QCOMPARE(typed.exitStatus, 2);
    QVERIFY(!typed.text.contains("MTAwMQ"_L1));
}

void TestCommandLine::shardIds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("ids"); // empty: refused
    QTest::addRow("one") << u"7"_s << QList<int>{7};
    QTest::addRow("range and one") << u"0-3,8"_s << QList<int>{0, 1, 2, 3, 8};
    QTest::addRow("spaces") << u" 1 , 3 - 4"_s << QList<int>{1, 3, 4};
    QTest::addRow("open range") << u"3-"_s << QList<int>{};
    QTest::addRow("nothing") << u""_s << QList<int>{};
    QTest::addRow("two commas") << u"1,,2"_s << QList<int>{};
    QTest::addRow("huge range") << u"0-2000000000"_s << QList<int>{};
}

void TestCommandLine::shardIds()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, ids);
    QCOMPARE(shardIdsFromText(text).value_or(QList<int>{}), ids);
}

void TestCommandLine::tokenSources_data()
{
    QTest::addColumn<QStringList>("set"); // which sources exist
    QTest::addColumn<QString>("expected");
    QTest::addRow("none") << QStringList{} << u""_s;
    QTest::addRow("variable") << QStringList{u"variable"_s} << u"variable.x.y"_s;
    QTest::addRow("file before variable") << QStringList{u"variable"_s, u"file"_s} << u"file.x.y"_s;
    QTest::addRow("credentials before file")
        << QStringList{u"variable"_s, u"file"_s, u"credentials"_s} << u"credentials.x.y"_s;
    QTest::addRow("option before all") << QStringList{u"variable"_s, u"file"_s, u"credentials"_s, u"option"_s}
                                       << u"option.x.y"_s;
}

void TestCommandLine::tokenSources()
{
    QFETCH(QStringList, set);
    QFETCH(QString, expected);
    QTemporaryDir directory;
    const auto write = [&directory](const QString& name, const QString& token) {
        QFile file(directory.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(token.toLatin1() + '\n');
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    };
    if (set.contains("variable"_L1))
        qputenv("DISCORD_TOKEN", "Bot variable.x.y ");
    if (set.contains("file"_L1))
        qputenv("DISCORD_TOKEN_FILE", write(u"file"_s, u"file.x.y"_s).toLocal8Bit());
    if (set.contains("credentials"_L1)) {
        write(u"discord_token"_s, u"credentials.x.y"_s);
        qputenv("CREDENTIALS_DIRECTORY", directory.path().toLocal8Bit());
    }
    const auto result = findToken(set.contains("option"_L1) ? write(u"option"_s, u"option.x.y"_s) : QString());
    QCOMPARE(result.error, QString());
    QCOMPARE(result.warning, QString());
    QCOMPARE(QString::fromLatin1(result.token.value_or(BotToken()).reveal()), expected);
}

//! A restart is called as the start was, but its sessions are those that were just saved.
void TestCommandLine::nextStart_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("next");
    const QStringList usual{u"--profile"_s, u"Music"_s, u"--record"_s, u"a b"_s};
    QTest::addRow("as it was") << usual << usual;
    QTest::addRow("a file of sessions") << usual + QStringList{u"--sessions"_s, u"old.json"_s, u"--headless"_s}
                                        << usual + QStringList{u"--headless"_s};
    QTest::addRow("in one word") << QStringList{u"--sessions=old.json"_s} + usual << usual;
    QTest::addRow("no resume") << usual + QStringList{u"--no-resume"_s} << usual;
    QTest::addRow("the value is missing") << QStringList{u"--sessions"_s} << QStringList{};
}

void TestCommandLine::nextStart()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, next);
    QCOMPARE_EQ(Restart::argumentsFrom(typed), next);
}

//! Before anything is closed, it is known whether the next start has the same token.
void TestCommandLine::nextToken_data()
{
    QTest::addColumn<bool>("inFile");
    QTest::addColumn<QByteArray>("then"); // in the file; empty: it is gone
    QTest::addColumn<QString>("words"); // empty: nothing is in the way
    QTest::addRow("variable") << false << QByteArray() << QString();
    QTest::addRow("file") << true << QByteArray("aaaa.bbbb.cccc") << QString();
    QTest::addRow("other token") << true << QByteArray("aaaa.bbbb.dddd") << u"another token"_s;
    QTest::addRow("file gone") << true << QByteArray() << u"can't be read"_s;
}

void TestCommandLine::nextToken()
{
    QFETCH(bool, inFile);
    QFETCH(QByteArray, then);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"token"_s);
    const auto put = [&path](const QByteArray& token) {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(token) == token.size();
    };
    QVERIFY(put("aaaa.bbbb.cccc"));
    if (!inFile)
        qputenv("DISCORD_TOKEN", "aaaa.bbbb.cccc");
    const CommandLineResult result
        = parseCommandLine(inFile ? QStringList{u"shardroom"_s, u"--token-file"_s, path} : QStringList{u"shardroom"_s});
    QVERIFY2(result.commandLine, qPrintable(result.text));
    QCOMPARE_EQ(result.commandLine->tokenVariable, inFile ? QString() : u"DISCORD_TOKEN"_s);
    QVERIFY(then.isEmpty() ? QFile::remove(path) : put(then));
    const QString why = Restart::tokenObjection(*result.commandLine);
    QCOMPARE_EQ(why.isEmpty(), words.isEmpty());
    QVERIFY2(why.contains(words), qPrintable(why));
    QVERIFY(!why.contains(u"bbbb"_s));
    // What is read only once is told before it is looked for.
    CommandLine piped = *result.commandLine;
    piped.tokenVariable.clear();
    piped.tokenFile = u"/dev/stdin"_s;
    QVERIFY(Restart::tokenObjection(piped).contains(u"read only once"_s));
}

//! A bot that was changed since it was opened would identify anew: the restart refuses while all is connected.
void TestCommandLine::nextProfile()
{
    QTemporaryDir directory;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(directory.path()));
    const ProfileStore store;
    Profile profile;
    profile.name = u"Music"_s;
    profile.shardCount = 4;
    QCOMPARE(store.save(profile), QString());
    CommandLine line;
    QCOMPARE(Restart::profileObjection(line), QString()); // of no bot
    line.profile = profile;
    QCOMPARE(Restart::profileObjection(line), QString());
    profile.fillWarning = 70; // no shard's business
    QCOMPARE(store.save(profile), QString());
    QCOMPARE(Restart::profileObjection(line), QString());
    profile.shardCount = 8;
    QCOMPARE(store.save(profile), QString());
    QVERIFY(Restart::profileObjection(line).contains(u"Music"_s));
    QCOMPARE(store.remove(u"Music"_s), QString());
    QVERIFY(!Restart::profileObjection(line).isEmpty());
}

void TestCommandLine::badTokens_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addRow("empty") << QByteArray("\n");
    QTest::addRow("two lines") << QByteArray("secret.one\nsecret.two");
    QTest::addRow("binary") << QByteArray("sec\0ret", 7);
    QTest::addRow("a whole file") << QByteArray(10000, 'x');
}

void TestCommandLine::badTokens()
{
    QFETCH(QByteArray, content);
    QTemporaryDir directory;
    QFile file(directory.filePath(u"t"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto result = findToken(file.fileName());
    QVERIFY(!result.token);
    QVERIFY(result.error.contains(file.fileName()));
    QVERIFY(!result.error.contains("secret"_L1)); // C51
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
