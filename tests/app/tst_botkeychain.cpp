// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 7, item 7: a bot's token in a real keychain, the one of GNOME, on a bus and in a home of its own: nobody's own
// keyring is touched. And a bot that runs already.

#include "app/botdesk.h"
#include "app/botkeychain.h"
#include "app/profileline.h"
#include "tests/app/program.h"

#include <QtCore/QDirIterator>
#include <QtCore/QStandardPaths>

#include <cstdio>

using namespace Shardroom;

namespace {

void tell(const QString& text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
    QCoreApplication::exit(0);
}

//! This program once more, as the child that asks: read, write or remove the token of a bot, and say what came of it.
int askAndTell(const QStringList& arguments)
{
    BotKeychain keychain(std::chrono::seconds(10));
    const QString name = arguments.value(2);
    QMetaObject::invokeMethod(
        &keychain,
        [&keychain, &arguments, &name] {
            if (arguments.value(1) == "--write"_L1)
                keychain.write(name, BotToken(arguments.value(3).toLatin1()), &tell);
            else if (arguments.value(1) == "--remove"_L1)
                keychain.remove(name, &tell);
            else
                keychain.read(name, [](const std::optional<BotToken>& token, const QString& why) {
                    tell(token ? u"token "_s + QString::fromLatin1(token->reveal()) : why);
                });
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

struct Home {
    QTemporaryDir directory;
    QTemporaryDir runtime; // short: the keyring's socket has a path of at most 107 bytes

    [[nodiscard]] QMap<QString, QString> environment() const
    {
        return {{u"HOME"_s, directory.path()}, {u"XDG_DATA_HOME"_s, directory.filePath(u"data"_s)},
            {u"XDG_CONFIG_HOME"_s, directory.filePath(u"config"_s)},
            {u"XDG_CACHE_HOME"_s, directory.filePath(u"cache"_s)},
            {u"XDG_STATE_HOME"_s, directory.filePath(u"state"_s)}, {u"XDG_RUNTIME_DIR"_s, runtime.path()},
            {u"DBUS_SESSION_BUS_ADDRESS"_s, QString()}, {u"GNOME_KEYRING_CONTROL"_s, QString()},
            {u"XDG_CURRENT_DESKTOP"_s, QString()}, {u"DESKTOP_SESSION"_s, QString()},
            {u"KDE_FULL_SESSION"_s, QString()}, {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}};
    }
    [[nodiscard]] static QStringList withKeyring(const QStringList& command)
    {
        return QStringList{u"--"_s, u"sh"_s, u"-c"_s,
                   u"printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null || exit 9; "
                   "exec \"$@\""_s,
                   u"sh"_s}
        + command;
    }
    //! The child's line.
    [[nodiscard]] QString ask(const QStringList& arguments, bool hasKeyring = true) const
    {
        const QStringList command = QStringList{QCoreApplication::applicationFilePath()} + arguments;
        Program program(hasKeyring ? u"dbus-run-session"_s : command.first(),
            hasKeyring ? withKeyring(command) : command.mid(1), environment());
        if (!program.ends(60000) || program.process.exitCode() != 0)
            return u"failed: "_s + QString::fromUtf8(program.err);
        program.out += program.process.readAllStandardOutput();
        return QString::fromUtf8(program.out).trimmed();
    }
};

} // namespace

class TestBotKeychain : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void keepsTokens();
    void noBus();
    void program();
    void aBotThatRuns();
};

void TestBotKeychain::initTestCase()
{
    for (const auto& program : {u"dbus-run-session"_s, u"gnome-keyring-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP("There is no GNOME keyring here; tests/run.sh installs it.");
    }
}

void TestBotKeychain::keepsTokens()
{
    const Home home;
    const QString token = QString::fromLatin1(secret);
    QVERIFY(home.ask({u"--read"_s, u"Music"_s}).contains("\"shardroom/Music\""_L1)); // which entry is missing
    QCOMPARE(home.ask({u"--write"_s, u"Music"_s, token}), QString());
    QCOMPARE(home.ask({u"--read"_s, u"Music"_s}), u"token "_s + token); // another bus and daemon, as on another day
    QVERIFY(!home.ask({u"--read"_s, u"Other"_s}).startsWith("token"_L1)); // each has its own
    QCOMPARE(home.ask({u"--write"_s, u"Music"_s, u"aaaa.bbbb.cccc"_s}), QString());
    QCOMPARE(home.ask({u"--read"_s, u"Music"_s}), u"token aaaa.bbbb.cccc"_s); // replaced
    QCOMPARE(home.ask({u"--write"_s, u"Music"_s, u"no token"_s}).contains("is no token"_L1), true);
    QCOMPARE(home.ask({u"--remove"_s, u"Music"_s}), QString());
    QCOMPARE(home.ask({u"--remove"_s, u"Music"_s}), QString()); // one that is not there
    QVERIFY(!home.ask({u"--read"_s, u"Music"_s}).startsWith("token"_L1));
}

void TestBotKeychain::noBus()
{
    const Home home;
    for (const auto& what : {u"--read"_s, u"--write"_s}) {
        const QString answer = home.ask({what, u"Music"_s, QString::fromLatin1(secret)}, false);
        QVERIFY2(answer.contains("keychain"_L1) && !answer.startsWith("failed"_L1), qPrintable(answer));
        QVERIFY(!answer.contains(QString::fromLatin1(secret)));
    }
    QDirIterator files(home.directory.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY(!files.hasNext()); // no plain text file instead
}

//! shardroom --profile with the token in the keychain: all shards ready, and the token nowhere on the disk in the
//! clear.
void TestBotKeychain::program()
{
    const Home home;
    QCOMPARE(home.ask({u"--write"_s, u"Music"_s, QString::fromLatin1(secret)}), QString());
    QFile tokenFile(home.directory.filePath(u"token-of-the-gateway"_s));
    QTemporaryDir elsewhere;
    tokenFile.setFileName(elsewhere.filePath(u"token"_s));
    QVERIFY(tokenFile.open(QIODevice::WriteOnly));
    tokenFile.write(secret);
    tokenFile.close();
    Gateway gateway({u"--shards"_s, u"2"_s, u"--guilds"_s, u"40"_s, u"--max-concurrency"_s, u"16"_s,
        u"--identify-interval"_s, u"100"_s, u"--token-file"_s, tokenFile.fileName()});
    QVERIFY2(!gateway.apiUrl.isEmpty(), gateway.err.constData());
    Profile profile;
    profile.name = u"Music"_s;
    profile.apiUrl = QUrl(gateway.apiUrl);
    profile.shardCount = 4;
    const ProfileStore store(home.directory.filePath(u"config/Shardroom/profiles"_s));
    QCOMPARE(store.save(profile), QString());
    // An option wins over the profile.
    Program program(u"dbus-run-session"_s,
        Home::withKeyring({QStringLiteral(SHARDROOM), u"--headless"_s, u"--profile"_s, u"Music"_s, u"--shards"_s,
            u"2"_s, u"--status"_s, u"json"_s, u"--interval"_s, u"0.2"_s, u"--log-level"_s, u"debug"_s, u"--run-for"_s,
            u"4"_s}),
        home.environment());
    QVERIFY2(program.reports([](const QJsonObject& status) { return allReady(status, 2); }), program.err.constData());
    QVERIFY(program.ends());
    QCOMPARE(program.process.exitCode(), 0);
    QVERIFY(QFileInfo::exists(home.directory.filePath(u"state/shardroom/bots/Music/sessions.json"_s)));
    QVERIFY(!program.out.contains(secret) && !program.err.contains(secret)); // C51
    QDirIterator files(home.directory.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            QVERIFY2(!file.readAll().contains(secret), qPrintable(file.fileName()));
    }
}

//! Its window is raised; without a window, that is told; and without a program nothing is.
void TestBotKeychain::aBotThatRuns()
{
    QTemporaryDir directory;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(directory.filePath(u"config"_s)));
    qputenv("XDG_STATE_HOME", QFile::encodeName(directory.path()));
    Profile profile;
    profile.name = u"Music"_s;
    profile.tokenPlace = TokenPlace::Environment;
    profile.tokenVariable = u"MUSIC_TOKEN"_s;
    Gateway gateway({u"--shards"_s, u"1"_s, u"--guilds"_s, u"4"_s});
    QVERIFY(!gateway.apiUrl.isEmpty());
    profile.apiUrl = QUrl(gateway.apiUrl);
    QCOMPARE(ProfileStore().save(profile), QString());
    BotDesk desk(u"Other"_s);
    QSignalSpy reached(&desk, &BotDesk::reached);
    QSignalSpy listed(&desk, &BotDesk::listed);
    const auto reach = [&] {
        reached.clear();
        desk.reach(profile);
        return (!reached.isEmpty() || reached.wait()) ? std::optional(reached[0][1].value<BotReach>()) : std::nullopt;
    };
    const auto state = [&] {
        desk.list();
        const auto bots = listed.takeLast()[0].value<QList<BotEntry>>();
        return bots.size() == 1 ? std::optional(bots[0].state) : std::nullopt;
    };
    QCOMPARE(reach(), std::optional(BotReach::NotRunning));
    QCOMPARE(state(), std::optional(BotState::Stopped));
    for (const bool headless : {true, false}) {
        Program program(QStringLiteral(SHARDROOM),
            QStringList{u"--profile"_s, u"Music"_s} + (headless ? QStringList{u"--headless"_s} : QStringList()),
            {{u"XDG_CONFIG_HOME"_s, directory.filePath(u"config"_s)}, {u"XDG_STATE_HOME"_s, directory.path()},
                {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}, {u"MUSIC_TOKEN"_s, QString::fromLatin1(secret)}});
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(profile), 20000);
        QCOMPARE(state(), std::optional(BotState::Elsewhere));
        QTRY_COMPARE_WITH_TIMEOUT(
            reach(), std::optional(headless ? BotReach::Refused : BotReach::Shown), 20000); // the window comes first
        QCOMPARE(reached[0][2].toString().isEmpty(), !headless);
        // Started a second time it shows the first one's window, or says why not, and touches nothing.
        Program second(QStringLiteral(SHARDROOM), {u"--profile"_s, u"Music"_s},
            {{u"XDG_CONFIG_HOME"_s, directory.filePath(u"config"_s)}, {u"XDG_STATE_HOME"_s, directory.path()},
                {u"QT_QPA_PLATFORM"_s, u"offscreen"_s}, {u"MUSIC_TOKEN"_s, QString::fromLatin1(secret)}});
        QVERIFY(second.ends());
        QCOMPARE(second.process.exitCode(), headless ? 3 : 0);
        QVERIFY2(second.err.contains(headless ? "without a window" : "open already"), second.err.constData());
        program.process.terminate();
        QVERIFY(program.ends());
        QCOMPARE(program.process.exitCode(), 0);
    }
    QCOMPARE(reach(), std::optional(BotReach::NotRunning));
    // In its own program it is "here".
    BotDesk own(u"Music"_s);
    QSignalSpy ownList(&own, &BotDesk::listed);
    own.list();
    QCOMPARE(ownList[0][0].value<QList<BotEntry>>().first().state, BotState::Here);
}

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (QStringList{u"--read"_s, u"--write"_s, u"--remove"_s}.contains(arguments.value(1)))
        return askAndTell(arguments);
    TestBotKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_botkeychain.moc"
