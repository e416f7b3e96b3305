// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 5.6: the vault's key in a real keychain, the one of GNOME, on a bus and in a home of its own: nobody's own
// keyring is touched.

#include "app/vaultkey.h"
#include "core/vault/vaultstore.h"
#include "tests/app/program.h"
#include "tests/support/keyring.h"

#include <QtCore/QDirIterator>

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusVirtualObject>

#include <cstdio>

using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

//! A keychain that takes every call and answers none.
class SilentKeychain : public QDBusVirtualObject {
public:
    [[nodiscard]] bool listens()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        return bus.registerVirtualObject(u"/"_s, this, QDBusConnection::SubPath)
            && bus.registerService(u"org.freedesktop.secrets"_s);
    }
    [[nodiscard]] QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection&) override
    {
        message.setDelayedReply(true);
        return true;
    }
};

//! This program once more, as the child that asks: what the key is called and what was said, as JSON.
int fetchAndTell(const QStringList& arguments)
{
    const auto wish = arguments.value(3) == "encrypt"_L1 ? VaultKey::Wish::Encrypt : VaultKey::Wish::AsItIs;
    VaultKey key(arguments.value(2), wish);
    QObject::connect(&key, &VaultKey::finished, qApp, [](const RecordSeal& seal, const QString& why) {
        const QJsonObject told{{u"active"_s, seal.isActive()}, {u"key"_s, QString::fromLatin1(seal.keyName())},
            {u"why"_s, why},
            // The key itself shows by what it opens.
            {u"sealed"_s, QString::fromLatin1(seal.isActive() ? seal.seal("a record", "test") : QByteArray())}};
        const QByteArray line = QJsonDocument(told).toJson(QJsonDocument::Compact) + '\n';
        std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
        std::fflush(stdout);
        QCoreApplication::exit(0);
    });
    if (!key.isWanted())
        return 4;
    SilentKeychain silence;
    if (arguments.value(1) == "--fetch-in-silence"_L1 && !silence.listens())
        return 5;
    QMetaObject::invokeMethod(
        &key, [&key, &arguments] { key.fetch(std::chrono::milliseconds(arguments.value(4).toInt())); },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

using Keyring::Home;
using Keyring::locked;
using Keyring::unlocked;

struct Told {
    int exitCode = -1;
    QJsonObject json;
    QByteArray err;
};

Told toldBy(Program& program)
{
    if (!program.ends(60000))
        return {};
    program.out += program.process.readAllStandardOutput();
    program.err += program.process.readAllStandardError();
    return {program.process.exitCode(), program.lastLine(), program.err};
}

Told fetch(const Home& home, const QString& keyring, const QString& directory, const QString& wish,
    std::chrono::milliseconds patience = 30s, const QString& how = u"--fetch"_s)
{
    const QStringList command{
        QCoreApplication::applicationFilePath(), how, directory, wish, QString::number(patience.count())};
    Program program(u"dbus-run-session"_s, Home::onBus(keyring, command), home.environment());
    return toldBy(program);
}

} // namespace

class TestVaultKey : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void makesOneAndKeepsIt();
    void isNotWanted();
    void sealedWithoutEntry();
    void lockedKeyring();
    void noBus();
    void givesUp();
    void oneAtATime();
    void program();
    void programWithoutKeychain();
};

void TestVaultKey::initTestCase()
{
    REQUIRE_KEYRING();
}

void TestVaultKey::makesOneAndKeepsIt()
{
    const Home home;
    QVERIFY(QDir(home.directory.path()).mkpath(u"a"_s));
    const QString one = home.directory.filePath(u"one"_s);
    const Told first = fetch(home, unlocked, one, u"encrypt"_s);
    QVERIFY2(first.json["active"_L1].toBool(), QByteArray(first.err + QJsonDocument(first.json).toJson()).constData());
    QCOMPARE(first.json["why"_L1].toString(), QString());
    QCOMPARE(first.json["key"_L1].toString().size(), 8);
    QCOMPARE(QFileInfo(one).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    // Another bus and another daemon, as on another day: the same key.
    const Told second = fetch(home, unlocked, one, u"encrypt"_s);
    QCOMPARE(second.json["key"_L1].toString(), first.json["key"_L1].toString());
    // By another way to the same place, too.
    QVERIFY(QFile::link(one, home.directory.filePath(u"way"_s)));
    const Told third = fetch(home, unlocked, home.directory.filePath(u"a/../way"_s), u"encrypt"_s);
    QCOMPARE(third.json["key"_L1].toString(), first.json["key"_L1].toString());
    // Each directory has its own.
    const Told other = fetch(home, unlocked, home.directory.filePath(u"two"_s), u"encrypt"_s);
    QVERIFY(other.json["active"_L1].toBool());
    QVERIFY(other.json["key"_L1].toString() != first.json["key"_L1].toString());
    // In the keyring only, and there not in the clear.
    QVERIFY(QDir(one).entryList(QDir::Files | QDir::Hidden).filter(u"sessions"_s).isEmpty());
}

void TestVaultKey::isNotWanted()
{
    const Home home;
    const Told plain = fetch(home, unlocked, home.directory.path(), u"as-it-is"_s);
    QCOMPARE(plain.exitCode, 4);
    QVERIFY(!VaultKey(QString(), VaultKey::Wish::Encrypt).isWanted()); // in memory only
}

//! A vault whose key is somewhere else must not get a new one, which would open nothing.
void TestVaultKey::sealedWithoutEntry()
{
    const Home home;
    QFile file(VaultStore(home.directory.path()).file());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\":\"shardroom/sessions\",\"sealed_with\":\"0123abcd\",\"shards\":[\n]}\n");
    file.close();
    QVERIFY(VaultKey::isSealed(home.directory.path()));
    for (const auto& wish : {u"as-it-is"_s, u"encrypt"_s}) {
        const Told told = fetch(home, unlocked, home.directory.path(), wish);
        QCOMPARE(told.json["active"_L1], QJsonValue(false));
        QVERIFY2(told.json["why"_L1].toString().contains(VaultKey::entryFor(home.directory.path())),
            qPrintable(told.json["why"_L1].toString()));
    }
}

void TestVaultKey::lockedKeyring()
{
    const Home home;
    const QString state = home.directory.filePath(u"state"_s);
    QVERIFY(fetch(home, unlocked, state, u"encrypt"_s).json["active"_L1].toBool());
    const Told told = fetch(home, locked, state, u"encrypt"_s, 5s);
    QCOMPARE(told.json["active"_L1], QJsonValue(false));
    QVERIFY(!told.json["why"_L1].toString().isEmpty());
    // And nothing of it was replaced.
    QVERIFY(fetch(home, unlocked, state, u"encrypt"_s).json["active"_L1].toBool());
}

void TestVaultKey::noBus()
{
    const Home home;
    Program program(QCoreApplication::applicationFilePath(),
        {u"--fetch"_s, home.directory.filePath(u"state"_s), u"encrypt"_s, u"30000"_s}, home.environment());
    const Told told = toldBy(program);
    QCOMPARE(told.exitCode, 0);
    QCOMPARE(told.json["active"_L1], QJsonValue(false));
    QVERIFY(!told.json["why"_L1].toString().isEmpty());
    // No plain text file instead.
    QDirIterator files(home.directory.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        QCOMPARE(QFileInfo(files.next()).fileName(), u"lock"_s);
}

void TestVaultKey::givesUp()
{
    const Home home;
    const Told told
        = fetch(home, {}, home.directory.filePath(u"state"_s), u"encrypt"_s, 500ms, u"--fetch-in-silence"_s);
    QCOMPARE(told.exitCode, 0);
    QCOMPARE(told.json["active"_L1], QJsonValue(false));
    QVERIFY2(told.json["why"_L1].toString().contains("in time"_L1), qPrintable(told.json["why"_L1].toString()));
}

//! Two programs that start at once: the second must not replace the first one's key.
void TestVaultKey::oneAtATime()
{
    QTemporaryDir directory;
    FileLock lock(directory.filePath(u"lock"_s)); // as the fleet holds it
    QVERIFY(lock.tryLock() == FileLock::Result::Locked);
    VaultKey key(directory.path(), VaultKey::Wish::Encrypt);
    QSignalSpy finished(&key, &VaultKey::finished);
    key.fetch();
    QCOMPARE(finished.size(), 1);
    QVERIFY(!finished[0][0].value<RecordSeal>().isActive());
    QVERIFY(finished[0][1].toString().contains(directory.path()));
}

//! shardroom --encrypt-vault, stopped and started: what is on the disk can't be read, and the sessions are resumed,
//! also without the option. Without the keychain it does not start and changes nothing.
void TestVaultKey::program()
{
    const Home home;
    const QString state = home.directory.filePath(u"state"_s);
    Gateway gateway({u"--shards"_s, u"2"_s, u"--guilds"_s, u"40"_s, u"--max-concurrency"_s, u"16"_s,
        u"--identify-interval"_s, u"100"_s});
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    QMap<QString, QString> environment = home.environment();
    environment.insert(u"DISCORD_TOKEN"_s, QString::fromLatin1(secret));
    const QStringList plain{QStringLiteral(SHARDROOM), u"--headless"_s, u"--api-url"_s, gateway.apiUrl,
        u"--state-dir"_s, state, u"--status"_s, u"json"_s, u"--interval"_s, u"0.2"_s};
    const auto saved = [&state] {
        QByteArray all;
        for (const QString& path : {VaultStore(state).file(), VaultStore(state).journal()}) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    };
    const auto started = [](const QJsonObject& status) {
        int sum = 0;
        const QJsonArray shards = status["shards"_L1].toArray();
        for (const QJsonValue& shard : shards)
            sum += shard["identifies"_L1].toInt();
        return sum;
    };
    const auto run = [&](const QStringList& command, int identifies) {
        Program program(
            u"dbus-run-session"_s, Home::onBus(unlocked, command + QStringList{u"--run-for"_s, u"4"_s}), environment);
        bool ready = program.reports([](const QJsonObject& status) { return allReady(status, 2); });
        ready = ready && started(program.lastLine()) == identifies;
        const bool ended = program.ends() && program.process.exitCode() == 0;
        const bool quiet = !program.err.contains("shardroom:"); // the bus has a lot to say
        if (!ready || !ended || !quiet)
            qWarning("%s", QByteArray(program.err + program.out.right(400)).constData());
        return ready && ended && quiet;
    };
    QVERIFY(run(plain + QStringList{u"--encrypt-vault"_s}, 2));
    QVERIFY(VaultKey::isSealed(state));
    QVERIFY(!saved().contains("session_id"));
    QVERIFY(run(plain + QStringList{u"--encrypt-vault"_s}, 0)); // resumed, from what was sealed
    QVERIFY(run(plain, 0)); // and without the option, which it needs only once
    QVERIFY(VaultKey::isSealed(state));

    const QByteArray before = saved();
    Program without(plain.first(), plain.mid(1), environment);
    QVERIFY(without.ends());
    QVERIFY(without.process.exitCode() != 0);
    QVERIFY2(without.err.contains("keychain"), without.err.constData());
    QCOMPARE(saved(), before);
    QVERIFY(run(plain, 0));
}

//! It says so and stays off.
void TestVaultKey::programWithoutKeychain()
{
    const Home home;
    Program program(QStringLiteral(SHARDROOM),
        {u"--headless"_s, u"--simulate=2x10"_s, u"--encrypt-vault"_s, u"--state-dir"_s,
            home.directory.filePath(u"state"_s), u"--status"_s, u"json"_s, u"--interval"_s, u"0.2"_s, u"--run-for"_s,
            u"4"_s},
        home.environment());
    QVERIFY(program.reports([](const QJsonObject& status) { return allReady(status, 2); }));
    QVERIFY(program.ends());
    QCOMPARE(program.process.exitCode(), 0);
    QVERIFY2(program.err.contains("not encrypted"), program.err.constData());
    QVERIFY(!VaultKey::isSealed(home.directory.filePath(u"state"_s)));
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    if (const QStringList arguments = QCoreApplication::arguments(); arguments.value(1).startsWith("--fetch"_L1))
        return fetchAndTell(arguments);
    TestVaultKey test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_vaultkey.moc"
