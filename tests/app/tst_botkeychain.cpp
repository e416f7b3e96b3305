// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 7, item 7: a bot's token in a real keychain, the one of GNOME, on a bus and in a home of its own: nobody's own
// keyring is touched. And a bot that runs already.

#include "app/botdesk.h"
#include "app/botkeychain.h"
#include "app/botroom.h"
#include "app/profileline.h"
#include "tests/app/program.h"
#include "tests/support/keyring.h"
#include "ui/bots/botdialog.h"

#include <QtCore/QDirIterator>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <cstdio>
#include <span>
#include <utility>

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
int askKeychain(const QString& what, const QString& name, const QStringList& words)
{
    BotKeychain keychain(std::chrono::seconds(10));
    int looks = 0;
    QMetaObject::invokeMethod(
        &keychain,
        [&] {
            if (what == "--write"_L1) {
                keychain.write(
                    name, BotToken(words.value(0).toLatin1()), [] { return true; }, &tell);
            } else if (what == "--write-given-up"_L1) {
                // Wanted so many times, when it is asked for, and then no longer.
                keychain.write(
                    name, BotToken(words.value(0).toLatin1()),
                    [&looks, most = words.value(1).toInt()] { return ++looks <= most; }, &tell);
            } else if (what == "--remove"_L1) {
                keychain.remove(name, &tell);
            } else {
                keychain.read(name, [](const std::optional<BotToken>& token, const QString& why) {
                    tell(token ? u"token "_s + QString::fromLatin1(token->reveal()) : why);
                });
            }
        },
        Qt::QueuedConnection);
    return QCoreApplication::exec();
}

//! Likewise with the room of bots: removes one, or adds or changes it with its dialog. Says what was complained about,
//! when the list and the keychain are as they are to be, or after so many looks at them.
class RoomTalk : public QObject {
public:
    RoomTalk(QString what, QString name, QStringList words)
        : m_what(std::move(what))
        , m_name(std::move(name))
        , m_words(std::move(words))
    {
        connect(&m_room, &BotRoom::failed, this, [this](const QString& text) { m_complaints << text; });
        connect(&m_room, &BotRoom::listed, this, [this](const QList<BotEntry>& bots) {
            m_bots = bots;
            if (!std::exchange(m_hasBegun, true))
                begin();
        });
        m_room.refresh();
    }

private:
    [[nodiscard]] const BotEntry* bot() const
    {
        const auto found = std::ranges::find(m_bots, m_name, &BotEntry::name);
        return found == m_bots.end() ? nullptr : &*found;
    }
    void begin()
    {
        if (m_what == "--room-remove"_L1) {
            m_room.remove(m_name, m_words.value(0) == "with-token"_L1);
            look(mostLooks);
            return;
        }
        if (bot() == nullptr)
            m_room.openAddDialog(nullptr);
        else
            m_room.openEditDialog(nullptr, m_name);
        const auto widgets = QApplication::topLevelWidgets();
        for (QWidget* widget : widgets) {
            auto* dialog = qobject_cast<BotDialog*>(widget);
            if (dialog == nullptr)
                continue;
            dialog->findChild<QLineEdit*>(u"botName"_s)->setText(m_name);
            auto* place = dialog->findChild<QComboBox*>(u"botTokenPlace"_s);
            place->setCurrentIndex(place->findData(m_words.value(0).toInt()));
            dialog->findChild<QLineEdit*>(u"botToken"_s)->setText(m_words.value(1));
            dialog->findChild<QPushButton*>(u"botSave"_s)->click();
            if (m_what == "--room-give-up"_L1)
                dialog->reject();
        }
        look(m_what == "--room-give-up"_L1 ? fewLooks : mostLooks);
    }
    void look(int left)
    {
        // Each is a question on the bus: what was asked of the keychain before has been answered by then.
        m_keychain.read(m_name, [this, left](const std::optional<BotToken>& token, const QString&) {
            const bool isGone = m_what == "--room-remove"_L1 && bot() == nullptr;
            const bool isMoved = m_what == "--room-save"_L1 && bot() != nullptr && bot()->profile
                && int(bot()->profile->tokenPlace) == m_words.value(0).toInt();
            const bool keepsToken = m_words.value(2) == "token-stays"_L1 || m_words.value(0) == "without-token"_L1;
            if (left == 0 || ((isGone || isMoved) && (keepsToken || !token)))
                tell(m_complaints.join(u' '));
            else
                look(left - 1);
        });
    }

    static constexpr int fewLooks = 10;
    static constexpr int mostLooks = 2000;
    const QString m_what;
    const QString m_name;
    const QStringList m_words;
    BotRoom m_room{QString(), {}};
    BotKeychain m_keychain{std::chrono::seconds(10)};
    QList<BotEntry> m_bots;
    QStringList m_complaints;
    bool m_hasBegun = false;
};

struct Home : Keyring::Home {
    //! The child's line. `keyring`: as onBus() takes it; nullopt: there is not even a bus.
    [[nodiscard]] QString ask(
        const QStringList& arguments, const std::optional<QString>& keyring = Keyring::unlocked) const
    {
        const QStringList command = QStringList{QCoreApplication::applicationFilePath()} + arguments;
        Program program(keyring ? u"dbus-run-session"_s : command.first(),
            keyring ? onBus(*keyring, command) : command.mid(1), environment());
        if (!program.ends(60000) || program.process.exitCode() != 0)
            return u"failed: "_s + QString::fromUtf8(program.err);
        program.out += program.process.readAllStandardOutput();
        return QString::fromUtf8(program.out).trimmed();
    }
    [[nodiscard]] ProfileStore profiles() const
    {
        return ProfileStore(directory.filePath(u"config/Shardroom/profiles"_s));
    }
};

Profile inKeychain(const QString& name)
{
    Profile profile;
    profile.name = name;
    return profile;
}

} // namespace

class TestBotKeychain : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void keepsTokens();
    void whatNobodyWantsIsTakenBack();
    void lockedKeyring();
    void noBus();
    void removing();
    void anotherPlace();
    void givenUpWhileSaving();
    void program();
    void aBotThatRuns();
};

void TestBotKeychain::initTestCase()
{
    REQUIRE_KEYRING();
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

//! Given up before the keychain was asked to write, or while it did: it holds what it held.
void TestBotKeychain::whatNobodyWantsIsTakenBack()
{
    const Home home;
    const auto giveUp = [&home](int looks) {
        return home.ask({u"--write-given-up"_s, u"Music"_s, u"aaaa.bbbb.cccc"_s, QString::number(looks)});
    };
    for (const int looks : {0, 1}) {
        QVERIFY(giveUp(looks).contains("given up"_L1));
        QVERIFY(!home.ask({u"--read"_s, u"Music"_s}).startsWith("token"_L1));
    }
    const QString token = QString::fromLatin1(secret);
    QCOMPARE(home.ask({u"--write"_s, u"Music"_s, token}), QString());
    for (const int looks : {0, 1}) {
        QVERIFY(giveUp(looks).contains("given up"_L1));
        QCOMPARE(home.ask({u"--read"_s, u"Music"_s}), u"token "_s + token);
    }
    QCOMPARE(giveUp(2), QString());
    QCOMPARE(home.ask({u"--read"_s, u"Music"_s}), u"token aaaa.bbbb.cccc"_s);
}

//! Nobody types its password: that is told, and nothing is written.
void TestBotKeychain::lockedKeyring()
{
    const Home home;
    const QString token = QString::fromLatin1(secret);
    QCOMPARE(home.ask({u"--write"_s, u"Music"_s, token}), QString());
    for (const QStringList& what :
        {QStringList{u"--read"_s, u"Music"_s}, QStringList{u"--write"_s, u"Music"_s, u"aaaa.bbbb.cccc"_s}}) {
        const QString answer = home.ask(what, Keyring::locked);
        QVERIFY2(answer.contains("keychain"_L1) && !answer.startsWith("failed"_L1), qPrintable(answer));
    }
    QCOMPARE(home.ask({u"--read"_s, u"Music"_s}), u"token "_s + token);
}

//! A bot goes, and its token with it or not.
void TestBotKeychain::removing()
{
    const Home home;
    const QString token = QString::fromLatin1(secret);
    for (const bool withToken : {false, true}) {
        QCOMPARE(home.profiles().save(inKeychain(u"Music"_s)), QString());
        QCOMPARE(home.ask({u"--write"_s, u"Music"_s, token}), QString());
        QCOMPARE(
            home.ask({u"--room-remove"_s, u"Music"_s, withToken ? u"with-token"_s : u"without-token"_s}), QString());
        QVERIFY(home.profiles().list().isEmpty());
        QCOMPARE(home.ask({u"--read"_s, u"Music"_s}).startsWith("token"_L1), !withToken);
    }
}

//! From the keychain to a file and back: where it was it is no longer.
void TestBotKeychain::anotherPlace()
{
    const Home home;
    const QString token = QString::fromLatin1(secret);
    const QString file = home.profiles().tokenFileOf(u"Music"_s);
    QCOMPARE(
        home.ask({u"--room-save"_s, u"Music"_s, QString::number(int(TokenPlace::Keychain)), token, u"token-stays"_s}),
        QString());
    QCOMPARE(home.ask({u"--read"_s, u"Music"_s}), u"token "_s + token);
    QCOMPARE(home.ask({u"--room-save"_s, u"Music"_s, QString::number(int(TokenPlace::File)), token}), QString());
    QVERIFY(QFileInfo::exists(file));
    QVERIFY(!home.ask({u"--read"_s, u"Music"_s}).startsWith("token"_L1));
    QCOMPARE(
        home.ask({u"--room-save"_s, u"Music"_s, QString::number(int(TokenPlace::Keychain)), token, u"token-stays"_s}),
        QString());
    QVERIFY(!QFileInfo::exists(file));
    QCOMPARE(home.ask({u"--read"_s, u"Music"_s}), u"token "_s + token);
}

//! Cancel right after Save: neither a profile nor a token is left, and the name is free.
void TestBotKeychain::givenUpWhileSaving()
{
    const Home home;
    const QStringList words{
        u"Music"_s, QString::number(int(TokenPlace::Keychain)), QString::fromLatin1(secret), u"token-stays"_s};
    QCOMPARE(home.ask(QStringList{u"--room-give-up"_s} + words), QString());
    QVERIFY(home.profiles().list().isEmpty());
    QVERIFY(!home.ask({u"--read"_s, u"Music"_s}).startsWith("token"_L1));
    QCOMPARE(home.ask(QStringList{u"--room-save"_s} + words), QString());
    QCOMPARE(home.profiles().list().size(), 1);
}

void TestBotKeychain::noBus()
{
    const Home home;
    for (const auto& what : {u"--read"_s, u"--write"_s}) {
        const QString answer = home.ask({what, u"Music"_s, QString::fromLatin1(secret)}, std::nullopt);
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
    QCOMPARE(home.profiles().save(profile), QString());
    // An option wins over the profile.
    Program program(u"dbus-run-session"_s,
        Home::onBus(Keyring::unlocked,
            {QStringLiteral(SHARDROOM), u"--headless"_s, u"--profile"_s, u"Music"_s, u"--shards"_s, u"2"_s,
                u"--status"_s, u"json"_s, u"--interval"_s, u"0.2"_s, u"--log-level"_s, u"debug"_s, u"--run-for"_s,
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
    {
        // It listens at another place, where nobody looks: its sessions are in use all the same.
        QTemporaryDir elsewhere;
        Program program(QStringLiteral(SHARDROOM),
            {u"--profile"_s, u"Music"_s, u"--headless"_s, u"--socket"_s, elsewhere.filePath(u"s"_s)},
            {{u"XDG_CONFIG_HOME"_s, directory.filePath(u"config"_s)}, {u"XDG_STATE_HOME"_s, directory.path()},
                {u"MUSIC_TOKEN"_s, QString::fromLatin1(secret)}});
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(profile), 20000);
        QCOMPARE(state(), std::optional(BotState::Elsewhere));
        QCOMPARE(reach(), std::optional(BotReach::Refused));
        QVERIFY2(reached[0][2].toString().contains("--socket"_L1), qPrintable(reached[0][2].toString()));
        program.process.terminate();
        QVERIFY(program.ends());
        QCOMPARE(state(), std::optional(BotState::Stopped));
    }
    // In its own program it is "here".
    BotDesk own(u"Music"_s);
    QSignalSpy ownList(&own, &BotDesk::listed);
    own.list();
    QCOMPARE(ownList[0][0].value<QList<BotEntry>>().first().state, BotState::Here);
}

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (const char* argument : std::span(argv, size_t(argc)))
        arguments << QString::fromLocal8Bit(argument);
    if (arguments.value(1).startsWith("--room-"_L1)) {
        QApplication application(argc, argv);
        QGuiApplication::setQuitOnLastWindowClosed(false); // the dialog is the only one
        const RoomTalk talk(arguments.value(1), arguments.value(2), arguments.mid(3));
        return QApplication::exec();
    }
    QCoreApplication application(argc, argv);
    if (QStringList{u"--read"_s, u"--write"_s, u"--write-given-up"_s, u"--remove"_s}.contains(arguments.value(1)))
        return askKeychain(arguments.value(1), arguments.value(2), arguments.mid(3));
    TestBotKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_botkeychain.moc"
