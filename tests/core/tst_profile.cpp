// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 7, item 7: what a profile may say, and that its file holds no secret.

#include "core/profile/profilestore.h"
#include "core/profile/shardids.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QRegularExpression>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

const QByteArray secret = "MTEwMTAwMDAwMDAwMDAwMDAwMQ.Gabcde.abcdefghijklmnopqrstuvwxyz0";

QJsonObject leastProfile()
{
    return {{u"format"_s, u"shardroom-profile"_s}, {u"version"_s, 1}, {u"name"_s, u"Music"_s},
        {u"token"_s, QJsonObject{{u"source"_s, u"keychain"_s}}}, {u"intents"_s, QJsonArray{u"GUILDS"_s}}};
}

Profile fullProfile()
{
    Profile profile;
    profile.name = u"Musik 日本-2.b"_s;
    profile.tokenPlace = TokenPlace::File;
    profile.tokenFile = u"/run/secrets/music"_s;
    profile.apiUrl = QUrl(u"http://127.0.0.1:8080/api/v10"_s);
    profile.intents = 513;
    profile.shardCount = 16;
    profile.shardIds = {0, 1, 2, 3, 8};
    profile.compression = Compression::Zlib;
    profile.threads = 2;
    profile.presence = u"dnd:watching:the shards: all"_s;
    profile.largeBotMultiple = 8;
    profile.stateDirectory = u"/var/lib/music"_s;
    profile.latencyWarning = std::chrono::milliseconds(900);
    profile.fillWarning = 60;
    profile.onExit = OnExit::End;
    return profile;
}

Profile::Loaded read(const QJsonObject& object)
{
    return Profile::fromJson(QJsonDocument(object).toJson());
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u"now-0700"_s)); }
    void writesWhatItReads();
    void defaults();
    void missing_data();
    void missing();
    void wrong_data();
    void wrong();
    void names_data();
    void names();
    void noJson();
    void thresholds();
    void shardIds();
    void store();
    void storeRefuses();
    void aNameIsTakenOnce();
    void theDirectoryIsClosedToOthers();
    void tokenFile();
    void whatElseATokenFileHolds_data();
    void whatElseATokenFileHolds();
};

void TestProfile::writesWhatItReads()
{
    const Profile full = fullProfile();
    QCOMPARE(problemIn(full), QString());
    const Profile::Loaded loaded = Profile::fromJson(full.toJson());
    QVERIFY2(loaded.profile, qPrintable(loaded.error));
    QCOMPARE(loaded.profile->toJson(), full.toJson());
    QVERIFY(*loaded.profile == full);
    Profile variable = full;
    variable.tokenPlace = TokenPlace::Environment;
    variable.tokenFile.clear();
    variable.tokenVariable = u"MUSIC_TOKEN"_s;
    QVERIFY(Profile::fromJson(variable.toJson()).profile == variable);
    // Nothing that could be a token has a member to be in.
    const QJsonObject token = QJsonDocument::fromJson(full.toJson()).object()["token"_L1].toObject();
    QCOMPARE(token.keys(), (QStringList{u"file"_s, u"source"_s}));
}

void TestProfile::defaults()
{
    const Profile::Loaded loaded = read(leastProfile());
    QVERIFY2(loaded.profile, qPrintable(loaded.error));
    Profile expected;
    expected.name = u"Music"_s;
    expected.intents = 1;
    QVERIFY(*loaded.profile == expected);
}

void TestProfile::missing_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<bool>("isNeeded");
    for (const auto& name : {u"format"_s, u"version"_s, u"name"_s, u"token"_s, u"intents"_s})
        QTest::addRow("%s", qPrintable(name)) << name << true;
    for (const auto& name : {u"api_url"_s, u"shards"_s, u"shard_ids"_s, u"compression"_s, u"threads"_s, u"presence"_s,
             u"large_bot_multiple"_s, u"state_dir"_s, u"thresholds"_s, u"on_exit"_s})
        QTest::addRow("%s", qPrintable(name)) << name << false;
}

void TestProfile::missing()
{
    QFETCH(QString, member);
    QFETCH(bool, isNeeded);
    QJsonObject object = QJsonDocument::fromJson(fullProfile().toJson()).object();
    QVERIFY(object.contains(member));
    object.remove(member);
    if (member == "shards"_L1)
        object.remove(u"shard_ids"_s); // they are of a count
    const Profile::Loaded loaded = read(object);
    QCOMPARE(loaded.profile.has_value(), !isNeeded);
    if (isNeeded)
        QVERIFY2(loaded.error.contains(u'"' + member + u'"'), qPrintable(loaded.error));
}

void TestProfile::wrong_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QString& member, const QJsonValue& value, const QString& words) {
        QTest::addRow("%s", name) << member << value << words;
    };
    row("format", u"format"_s, u"else"_s, u"shardroom-profile"_s);
    row("version of tomorrow", u"version"_s, 2, u"\"version\" must be 1"_s);
    row("unknown member", u"token_value"_s, QString::fromLatin1(secret), u"\"token_value\" is unknown"_s);
    row("name as number", u"name"_s, 5, u"\"name\" must be a text"_s);
    row("name out of its directory", u"name"_s, u"../x"_s, u"letter or digit"_s);
    row("token as text", u"token"_s, QString::fromLatin1(secret), u"\"token\" must be an object"_s);
    row("token without source", u"token"_s, QJsonObject(), u"\"token.source\" is missing"_s);
    row("source unknown", u"token"_s, QJsonObject{{u"source"_s, u"pocket"_s}}, u"\"keychain\", \"file\""_s);
    row("source as number", u"token"_s, QJsonObject{{u"source"_s, 1}}, u"\"token.source\" must be one of"_s);
    row("token in the profile", u"token"_s,
        QJsonObject{{u"source"_s, u"keychain"_s}, {u"value"_s, QString::fromLatin1(secret)}},
        u"\"token.value\" is unknown"_s);
    row("file without a path", u"token"_s, QJsonObject{{u"source"_s, u"file"_s}}, u"whole path"_s);
    row("relative file", u"token"_s, QJsonObject{{u"source"_s, u"file"_s}, {u"file"_s, u"a/b"_s}}, u"whole path"_s);
    row("file as list", u"token"_s, QJsonObject{{u"source"_s, u"file"_s}, {u"file"_s, QJsonArray()}},
        u"\"token.file\" must be a text"_s);
    row("variable of the keychain", u"token"_s, QJsonObject{{u"source"_s, u"keychain"_s}, {u"variable"_s, u"A"_s}},
        u"\"token.variable\" is unknown"_s);
    row("token as variable", u"token"_s,
        QJsonObject{{u"source"_s, u"environment"_s}, {u"variable"_s, QString::fromLatin1(secret)}},
        u"letters, digits and _"_s);
    row("api over http", u"api_url"_s, u"http://discord.com/api/v10"_s, u"http is for this computer"_s);
    row("api that is none", u"api_url"_s, u"ftp://x"_s, u"https://discord.com/api/v10"_s);
    row("api as number", u"api_url"_s, 1, u"\"api_url\" must be a text"_s);
    row("intents as number", u"intents"_s, 513, u"\"intents\" must be a list"_s);
    row("intent unknown", u"intents"_s, QJsonArray{u"GUILDS"_s, u"GUILD_CATS"_s}, u"GUILD_MEMBERS"_s);
    row("intent as number", u"intents"_s, QJsonArray{1}, u"Known are"_s);
    row("shards 0", u"shards"_s, 0, u"from 1 to 16384"_s);
    row("shards too many", u"shards"_s, 16385, u"from 1 to 16384"_s);
    row("shards with a half", u"shards"_s, 16.5, u"from 1 to 16384"_s);
    row("shards as text", u"shards"_s, u"16"_s, u"\"auto\""_s);
    row("shards not of the multiple", u"shards"_s, 12, u"multiple of 8"_s);
    row("ids in words", u"shard_ids"_s, u"all"_s, u"0-3,8"_s);
    row("ids as list", u"shard_ids"_s, QJsonArray{0, 1}, u"\"shard_ids\" must be a text"_s);
    row("id beyond the count", u"shard_ids"_s, u"0-16"_s, u"from 0 to 15"_s);
    row("id twice", u"shard_ids"_s, u"0-3,2"_s, u"once each"_s);
    row("ids of no count", u"shards"_s, u"auto"_s, u"give the number of shards"_s);
    row("compression", u"compression"_s, u"gzip"_s, u"\"zstd\""_s);
    row("compression as flag", u"compression"_s, true, u"\"compression\" must be one of"_s);
    row("threads 0", u"threads"_s, 0, u"from 1 to 64"_s);
    row("threads too many", u"threads"_s, 65, u"from 1 to 64"_s);
    row("threads as text", u"threads"_s, u"2"_s, u"\"threads\" must be"_s);
    row("presence", u"presence"_s, u"busy"_s, u"\"busy\""_s);
    row("presence without its text", u"presence"_s, u"dnd:watching:"_s, u"needs a text"_s);
    row("presence as object", u"presence"_s, QJsonObject(), u"\"presence\" must be a text"_s);
    row("multiple 0", u"large_bot_multiple"_s, 0, u"\"large_bot_multiple\" must be"_s);
    row("relative state directory", u"state_dir"_s, u"state"_s, u"whole path"_s);
    row("state directory as number", u"state_dir"_s, 3, u"\"state_dir\" must be a text"_s);
    row("thresholds as number", u"thresholds"_s, 3, u"\"thresholds\" must be an object"_s);
    row("threshold unknown", u"thresholds"_s, QJsonObject{{u"x"_s, 1}}, u"\"thresholds.x\" is unknown"_s);
    row("latency 0", u"thresholds"_s, QJsonObject{{u"latency_ms"_s, 0}}, u"\"thresholds.latency_ms\" must be"_s);
    row("fill too small", u"thresholds"_s, QJsonObject{{u"fill_percent"_s, 1}}, u"from 2 to 100"_s);
    row("fill too large", u"thresholds"_s, QJsonObject{{u"fill_percent"_s, 101}}, u"from 2 to 100"_s);
    row("on exit", u"on_exit"_s, u"explode"_s, u"\"pause\", \"end\""_s);
}

void TestProfile::wrong()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, words);
    QJsonObject object = QJsonDocument::fromJson(fullProfile().toJson()).object();
    object[member] = value;
    const Profile::Loaded loaded = read(object);
    QVERIFY(!loaded.profile);
    QVERIFY2(loaded.error.contains(words), qPrintable(loaded.error));
    QVERIFY(!loaded.error.contains(QString::fromLatin1(secret))); // C51
}

void TestProfile::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::addRow("plain") << u"Music"_s << true;
    QTest::addRow("digits first") << u"2nd bot"_s << true;
    QTest::addRow("another script") << u"音楽"_s << true;
    QTest::addRow("combining marks") << u"हिन्दी"_s << true;
    QTest::addRow("40 long") << QString(40, u'x') << true;
    QTest::addRow("41 long") << QString(41, u'x') << false;
    QTest::addRow("empty") << QString() << false;
    QTest::addRow("hidden file") << u".music"_s << false;
    QTest::addRow("folder") << u"a/b"_s << false;
    QTest::addRow("option") << u"-x"_s << false;
    QTest::addRow("space at the end") << u"Music "_s << false;
    QTest::addRow("line break") << u"Mu\nsic"_s << false;
    QTest::addRow("line break at the end") << u"Music\n"_s << false;
    QTest::addRow("a zero in it") << QString(u"Mu"_s + QChar(0) + u"sic"_s) << false;
}

void TestProfile::names()
{
    QFETCH(QString, name);
    QFETCH(bool, isGood);
    QCOMPARE(problemInName(name).isEmpty(), isGood);
}

void TestProfile::noJson()
{
    for (const QByteArray& json :
        {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("5"), QByteArray("\xff")}) {
        const Profile::Loaded loaded = Profile::fromJson(json);
        QVERIFY(!loaded.profile);
        QVERIFY(loaded.error.contains("JSON"_L1));
    }
}

//! Every threshold that can be asked for gives rules that make sense.
void TestProfile::thresholds()
{
    Profile profile;
    profile.name = u"a"_s;
    for (int fill = 2; fill <= 100; ++fill) {
        profile.fillWarning = fill;
        const AlertRules rules = alertRulesOf(profile);
        QCOMPARE(rules.limit(AlertLimit::FullWarning), fill);
        QCOMPARE(Shardroom::problemIn(rules), QString());
    }
    profile.latencyWarning = std::chrono::milliseconds(777);
    QCOMPARE(alertRulesOf(profile).limit(AlertLimit::LatencyP95), 777);
    QVERIFY(alertRulesOf(Profile{}) == AlertRules());
}

void TestProfile::shardIds()
{
    QCOMPARE(shardIdsText({0, 1, 2, 3, 8, 10, 11}), u"0-3,8,10-11"_s);
    QCOMPARE(shardIdsText({}), QString());
    QCOMPARE(shardIdsFromText(u"0-3,8,10-11"_s), (QList<int>{0, 1, 2, 3, 8, 10, 11}));
}

void TestProfile::store()
{
    QTemporaryDir directory;
    const ProfileStore store(directory.filePath(u"new/profiles"_s));
    QVERIFY(store.list().isEmpty());
    QVERIFY(store.load(u"Music"_s).error.contains("no profiles yet"_L1));
    Profile profile = fullProfile();
    QCOMPARE(store.save(profile), QString());
    const QFileInfo file(store.fileOf(profile.name));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(file.isFile());
    QVERIFY(!(file.permissions() & others));
    QVERIFY(!(QFileInfo(file.path()).permissions() & others));
    QVERIFY(store.load(profile.name).profile == profile);
    profile.threads = 7;
    QCOMPARE(store.save(profile), QString()); // replaced
    QCOMPARE(store.list().size(), 1);
    QCOMPARE(store.list().first().profile, std::optional(profile));
    QVERIFY(store.load(u"Other"_s).error.contains(profile.name)); // those that there are
    QCOMPARE(store.remove(profile.name), QString());
    QVERIFY(store.list().isEmpty());
}

void TestProfile::storeRefuses()
{
    QTemporaryDir directory;
    const ProfileStore store(directory.path());
    Profile profile;
    profile.name = u"../out"_s;
    QVERIFY(!store.save(profile).isEmpty());
    QVERIFY(!store.remove(profile.name).isEmpty());
    QVERIFY(!store.load(profile.name).profile);
    // A copy under another name would run the same bot twice, from two state directories.
    profile.name = u"one"_s;
    QCOMPARE(store.save(profile), QString());
    QVERIFY(QFile::copy(store.fileOf(u"one"_s), store.fileOf(u"two"_s)));
    const QList<ProfileStore::Entry> entries = store.list();
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0].profile);
    QVERIFY(!entries[1].profile);
    QVERIFY2(entries[1].problem.contains("must be the same"_L1), qPrintable(entries[1].problem));
    QVERIFY(entries[1].problem.contains(store.fileOf(u"two"_s))); // where
    // Somebody else's rights on it are taken away when it is read.
    QVERIFY(QFile::setPermissions(store.fileOf(u"one"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(store.load(u"one"_s).profile);
    QVERIFY(!(QFileInfo(store.fileOf(u"one"_s)).permissions() & QFile::ReadOther));
    const ProfileStore nowhere(u"/proc/profiles"_s);
    QVERIFY(nowhere.save(profile).contains("/proc/profiles"_L1));
}

//! Two programs add a bot of the same name: one of them has to choose another, before anything is kept.
void TestProfile::aNameIsTakenOnce()
{
    QTemporaryDir directory;
    const ProfileStore one(directory.filePath(u"profiles"_s));
    const ProfileStore other(directory.filePath(u"profiles"_s));
    Profile profile;
    profile.name = u"Music"_s;
    {
        const ProfileStore::Reservation reserved = one.reserve(profile.name);
        QVERIFY2(reserved.lock, qPrintable(reserved.error));
        const ProfileStore::Reservation late = other.reserve(profile.name);
        QVERIFY(!late.lock && late.error.contains("Try again"_L1));
        QVERIFY(one.list().isEmpty()); // it is no profile yet
        QCOMPARE(one.save(profile), QString());
    }
    for (const auto& name : {u"Music"_s, u"music"_s}) {
        const ProfileStore::Reservation taken = other.reserve(name);
        QVERIFY2(!taken.lock && taken.error.contains("already"_L1), qPrintable(taken.error));
    }
    // One that can't be used is there all the same.
    QFile broken(one.fileOf(u"Broken"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    QVERIFY(!other.reserve(u"broken"_s).lock);
    QVERIFY(other.reserve(u"Mus"_s).lock);
    QVERIFY(!other.reserve(u"../out"_s).lock);
    QVERIFY(!ProfileStore(u"/proc/profiles"_s).reserve(u"Music"_s).lock);
}

//! One that was made by hand, before the first profile was.
void TestProfile::theDirectoryIsClosedToOthers()
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr auto users = QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
    QTemporaryDir directory;
    const ProfileStore store(directory.filePath(u"profiles"_s));
    const auto open = [&directory] {
        return QFile::setPermissions(directory.filePath(u"profiles"_s),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
                | QFile::ReadOther | QFile::ExeOther);
    };
    const auto rights = [&] { return QFile::permissions(directory.filePath(u"profiles"_s)) & ~users; };
    QVERIFY(QDir(directory.path()).mkdir(u"profiles"_s) && open());
    Profile profile;
    profile.name = u"Music"_s;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"profiles.*now-0700=yes"_s));
    QCOMPARE(store.save(profile), QString());
    QCOMPARE(rights(), owner);
    QCOMPARE(store.save(profile), QString()); // said once: a second warning would be one that nobody expects
    QVERIFY(open());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"profiles.*now-0700=yes"_s));
    QCOMPARE(store.list().size(), 1);
    QCOMPARE(rights(), owner);
}

//! Somebody names the wrong file: it stays what it is.
void TestProfile::whatElseATokenFileHolds_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isReplaced");
    QTest::addRow("a letter") << QByteArray("Dear all,\nit is done.\n") << false;
    QTest::addRow("settings") << QByteArray("TOKEN=aaa.bbb.ccc\nPORT=80\n") << false;
    QTest::addRow("much that looks like one") << QByteArray(5000, 'a') + ".b.c" << false;
    QTest::addRow("another token") << QByteArray("aaa.bbb.ccc\n") << true;
    QTest::addRow("nothing") << QByteArray("\n") << true;
}

void TestProfile::whatElseATokenFileHolds()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isReplaced);
    QTemporaryDir directory;
    const ProfileStore store(directory.filePath(u"profiles"_s));
    QFile file(directory.filePath(u"named"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(content);
    file.close();
    const QString error = store.saveToken(file.fileName(), BotToken(secret));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray now = file.readAll();
    QCOMPARE(error.isEmpty(), isReplaced);
    QCOMPARE(now, isReplaced ? QByteArray(secret + '\n') : content);
    if (!isReplaced)
        QVERIFY2(error.contains(file.fileName()) && error.contains("something else"_L1), qPrintable(error));
}

void TestProfile::tokenFile()
{
    QTemporaryDir directory;
    const ProfileStore store(directory.path());
    const QString path = store.tokenFileOf(u"Music"_s);
    QCOMPARE(store.saveToken(path, BotToken(secret)), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(BotToken(file.readAll()), BotToken(secret));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    Profile profile;
    profile.name = u"Music"_s;
    profile.tokenPlace = TokenPlace::File;
    profile.tokenFile = path;
    QCOMPARE(store.save(profile), QString());
    QFile saved(store.fileOf(u"Music"_s));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(!saved.readAll().contains(secret));
    QCOMPARE(store.remove(u"Music"_s), QString());
    QVERIFY(QFileInfo::exists(path)); // who wants it to go says so
    QVERIFY(store.ownsTokenFile(profile));
    QCOMPARE(store.removeToken(u"Music"_s), QString());
    QVERIFY(!QFileInfo::exists(path));
    QCOMPARE(store.removeToken(u"Music"_s), QString()); // one that isn't there
    QVERIFY(!store.removeToken(u"../x"_s).isEmpty());
    profile.tokenFile = directory.filePath(u"other"_s);
    QVERIFY(!store.ownsTokenFile(profile));
    profile.tokenFile = directory.filePath(u"./Music.token"_s); // the same by another way
    QVERIFY(store.ownsTokenFile(profile));
    profile.tokenPlace = TokenPlace::Keychain;
    QVERIFY(!store.ownsTokenFile(profile));
    const QString error = store.saveToken(u"/proc/x/token"_s, BotToken(secret));
    QVERIFY(!error.isEmpty());
    QVERIFY(!error.contains(QString::fromLatin1(secret)));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
