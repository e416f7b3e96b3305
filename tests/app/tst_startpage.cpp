// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 7, item 7: from nothing to a bot that is set up, by keyboard, against the practice gateway's REST. There is no
// keychain here; tst_botkeychain has one.

#include "app/botroom.h"
#include "app/botstart.h"
#include "app/startroom.h"
#include "core/profile/profilestore.h"
#include "core/simulator/gatewaysimulator.h"
#include "tests/app/program.h"
#include "ui/bots/botdialog.h"
#include "ui/bots/startwindow.h"
#include "ui/views/noticebar.h"

#include <QtCore/QDirIterator>
#include <QtCore/QElapsedTimer>
#include <QtCore/QLoggingCategory>
#include <QtCore/QSemaphore>
#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>

using namespace Shardroom;

namespace {

QByteArray logged;

void keepLog(QtMsgType, const QMessageLogContext&, const QString& text)
{
    logged += text.toUtf8() + '\n';
}

template <typename Widget>
Widget* topLevel()
{
    const auto widgets = QApplication::topLevelWidgets();
    for (QWidget* widget : widgets) {
        if (auto* found = qobject_cast<Widget*>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

//! All that can be read in a window, by eye or by a screen reader.
QString readable(const QWidget* window)
{
    QStringList texts{window->windowTitle()};
    const auto widgets = window->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        if (const auto* field = qobject_cast<const QLineEdit*>(widget))
            texts << field->displayText() << field->placeholderText();
        if (QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget)))
            texts << interface->text(QAccessible::Value) << interface->text(QAccessible::Name);
    }
    return texts.join(u'\n');
}

//! The files below a directory that hold the token.
QStringList holdersOf(const QByteArray& token, const QString& directory)
{
    QStringList files;
    QDirIterator all(directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(token))
            files << QFileInfo(file).fileName();
    }
    return files;
}

} // namespace

class TestStartPage : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void firstBotByKeyboard();
    void checkSaysWhatIsWrong_data();
    void checkSaysWhatIsWrong();
    void theTokenIsLookedAtOffline();
    void practice();
    void aKnownBotIsOpened();
    void removing();
    void theNameIsTakenMeanwhile();
    void anotherPlaceForTheToken_data();
    void anotherPlaceForTheToken();
    void givenUpWhileSaving();
    void aTokenFileOfSomethingElse();
    void whyABotDoesNotOpen_data();
    void whyABotDoesNotOpen();
    void aBotOfAnotherProgram_data();
    void aBotOfAnotherProgram();
    void aDiskThatHangs();
    void whatTheProgramDoes_data();
    void whatTheProgramDoes();

private:
    struct Page {
        explicit Page(const QUrl& apiUrl, const QString& notice = {}, const std::optional<Profile>& profile = {})
            : room(
                lineFor(apiUrl, profile), {u"shardroom"_s, u"--api-url"_s, apiUrl.toString(), u"--read-only"_s}, notice)
        {
            QObject::connect(&room, &StartRoom::chosen, &room, [this](const CommandLine& line) { chosen = line; });
            room.start();
            window = topLevel<StartWindow>();
            window->activateWindow();
        }
        static CommandLine lineFor(const QUrl& apiUrl, const std::optional<Profile>& profile)
        {
            CommandLine line;
            line.profile = profile;
            line.fleet.apiUrl = apiUrl;
            line.logLevel = u"warning"_s;
            return line;
        }
        BotDialog* addDialog()
        {
            if (!QTest::qWaitForWindowActive(window))
                return nullptr;
            QTest::keyClick(window, Qt::Key_A, Qt::AltModifier);
            // A mnemonic presses its button like a finger, which takes a moment.
            if (!QTest::qWaitFor([this] { return window->findChild<BotDialog*>() != nullptr; }))
                return nullptr;
            auto* dialog = window->findChild<BotDialog*>();
            auto* name = dialog->findChild<QLineEdit*>(u"botName"_s);
            return QTest::qWaitFor([name] { return name->hasFocus(); }) ? dialog : nullptr;
        }
        StartRoom room;
        StartWindow* window = nullptr;
        std::optional<CommandLine> chosen;
    };
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static NoticeBar* notice(const QWidget* window, const QString& name) { return window->findChild<NoticeBar*>(name); }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Simulator::GatewaySimulator> m_gateway;
};

void TestStartPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QLoggingCategory::setFilterRules(u"shardroom.*=true"_s);
    qInstallMessageHandler(&keepLog);
}

void TestStartPage::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
    qputenv("XDG_STATE_HOME", QFile::encodeName(m_home->filePath(u"state"_s)));
    logged.clear();
    Simulator::SimulatorOptions options;
    options.shards = 6;
    options.maxConcurrency = 2;
    options.identifiesUsed = 10;
    options.token = secret;
    m_gateway = std::make_unique<Simulator::GatewaySimulator>(options);
    QVERIFY(m_gateway->start());
}

//! Alt+A, a name, the token, Check, Save and open: no mouse. Where there is no keychain it says so and offers a file.
void TestStartPage::firstBotByKeyboard()
{
    Page page(m_gateway->apiUrl());
    BotDialog* dialog = page.addDialog();
    QVERIFY(dialog);
    const QPointer<BotDialog> alive = dialog;
    auto* save = dialog->findChild<QPushButton*>(u"botSaveAndOpen"_s);
    QVERIFY(!save->isEnabled());
    type(u"Music"_s);
    QVERIFY(notice(dialog, u"botProblem"_s)->text().contains("token is missing"_L1));
    press(Qt::Key_T, Qt::AltModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"botToken"_s);
    type(u"  Bot %1 "_s.arg(QString::fromLatin1(secret)));
    QVERIFY(save->isEnabled());
    press(Qt::Key_C, Qt::AltModifier);
    NoticeBar* checked = notice(dialog, u"botChecked"_s);
    QTRY_VERIFY2(checked->text().contains("Recommended: 6 shard"_L1), qPrintable(checked->text()));
    QVERIFY2(checked->text().contains("990 of 1,000"_L1), qPrintable(checked->text()));
    QVERIFY2(checked->text().contains("practice-bot, id 1101000000000000001"_L1), qPrintable(checked->text()));
    QCOMPARE(m_gateway->identifiesAccepted(), 0); // no identify is spent
    QVERIFY(!readable(dialog).contains(QString::fromLatin1(secret)));

    press(Qt::Key_O, Qt::AltModifier);
    NoticeBar* problem = notice(dialog, u"botProblem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible() && problem->text().contains("keychain"_L1), 20000);
    QVERIFY(!page.chosen);
    QVERIFY(holdersOf(secret, m_home->path()).isEmpty()); // never a plain file unless the user says so
    press(Qt::Key_L, Qt::AltModifier); // the remedy
    QTRY_COMPARE(dialog->profile().tokenPlace, TokenPlace::File);
    QTRY_VERIFY(save->isEnabled());
    press(Qt::Key_Return);
    QTRY_VERIFY(page.chosen);
    QTRY_VERIFY(alive.isNull());
    QVERIFY(!page.window->isVisible());

    QVERIFY(page.chosen->profile);
    QCOMPARE(page.chosen->profile->name, u"Music"_s);
    QCOMPARE(page.chosen->fleet.apiUrl, m_gateway->apiUrl()); // where it was checked
    QCOMPARE(page.chosen->fleet.token, BotToken(secret));
    QVERIFY(page.chosen->fleet.readOnly); // the other options stay
    QVERIFY(page.chosen->fleet.stateDirectory.endsWith("/bots/Music"_L1));
    // The token is where it was to go, and nowhere else: profile, settings, log (C51).
    QCOMPARE(holdersOf(secret, m_home->path()), QStringList{u"Music.token"_s});
    const QFileInfo file(m_home->filePath(u"Shardroom/profiles/Music.token"_s));
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    QVERIFY2(!logged.contains(secret), logged.constData());
    QVERIFY(logged.contains("Music")); // there was a log
}

void TestStartPage::checkSaysWhatIsWrong_data()
{
    QTest::addColumn<int>("failure");
    QTest::addColumn<QString>("words");
    QTest::addRow("401") << 401 << u"refused the token"_s;
    QTest::addRow("429") << 429 << u"Try again in 1 second"_s;
    QTest::addRow("503") << 503 << u"has a problem (503"_s;
    QTest::addRow("nobody there") << 0 << u"Check the network"_s;
}

void TestStartPage::checkSaysWhatIsWrong()
{
    QFETCH(int, failure);
    QFETCH(QString, words);
    Page page(m_gateway->apiUrl());
    BotDialog* dialog = page.addDialog();
    QVERIFY(dialog);
    if (failure == 0)
        m_gateway.reset();
    else
        m_gateway->failRest(failure, 1);
    press(Qt::Key_T, Qt::AltModifier);
    type(QString::fromLatin1(secret));
    press(Qt::Key_C, Qt::AltModifier); // without a name yet
    NoticeBar* checked = notice(dialog, u"botChecked"_s);
    QTRY_VERIFY2(checked->text().contains(words), qPrintable(checked->text()));
    QVERIFY(!readable(dialog).contains(QString::fromLatin1(secret)));
    QVERIFY2(!logged.contains(secret), logged.constData());
    // And the answer of before is no answer to another token.
    type(u"x"_s);
    press(Qt::Key_T, Qt::AltModifier);
    press(Qt::Key_End);
    type(u"x"_s);
    QVERIFY(!checked->isVisible());
    dialog->reject();
}

void TestStartPage::theTokenIsLookedAtOffline()
{
    Page page(m_gateway->apiUrl());
    BotDialog* dialog = page.addDialog();
    QVERIFY(dialog);
    type(u"Music"_s);
    press(Qt::Key_T, Qt::AltModifier);
    auto* check = dialog->findChild<QPushButton*>(u"botCheck"_s);
    for (const auto& typed : {u"hello"_s, u"a.b"_s, u"a b.c.d"_s, u"https://discord.com/api/webhooks/1/x"_s}) {
        dialog->findChild<QLineEdit*>(u"botToken"_s)->clear();
        type(typed);
        QVERIFY(notice(dialog, u"botProblem"_s)->text().contains("is no token"_L1));
        QVERIFY(!notice(dialog, u"botProblem"_s)->text().contains(typed));
        QVERIFY(!check->isEnabled());
        QVERIFY(!dialog->findChild<QPushButton*>(u"botSave"_s)->isEnabled());
    }
    press(Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestStartPage::practice()
{
    Page page(m_gateway->apiUrl());
    QVERIFY(QTest::qWaitForWindowActive(page.window));
    QTest::keyClick(page.window, Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(page.chosen);
    QVERIFY(page.chosen->simulate);
    QCOMPARE(page.chosen->simulate->shards, 64); // as many as journey 5 asks for
    QVERIFY(!page.chosen->headless);
    // A keychain may answer when something else runs already: that must stay.
    page.chosen.reset();
    emit page.window->practiceRequested();
    QVERIFY(!page.chosen);
}

//! The second time: the list has the focus, and Return opens.
void TestStartPage::aKnownBotIsOpened()
{
    const ProfileStore store;
    Profile profile;
    profile.name = u"Music"_s;
    profile.tokenPlace = TokenPlace::File;
    profile.tokenFile = store.tokenFileOf(profile.name);
    QCOMPARE(store.save(profile), QString());
    Page page(m_gateway->apiUrl());
    QVERIFY(QTest::qWaitForWindowActive(page.window));
    auto* list = page.window->findChild<QListWidget*>(u"botList"_s);
    QTRY_COMPARE(list->count(), 1);
    QTRY_VERIFY(list->hasFocus());
    QVERIFY(list->item(0)->text().contains("stopped"_L1));
    // What keeps it from starting is told here, and the page stays.
    press(Qt::Key_Return);
    NoticeBar* said = notice(page.window, u"startNotice"_s);
    QTRY_VERIFY2(said->text().contains("can't be read"_L1), qPrintable(said->text()));
    QVERIFY(!page.chosen && page.window->isVisible());
    QCOMPARE(store.saveToken(profile.tokenFile, BotToken(secret)), QString());
    list->setFocus();
    press(Qt::Key_Return);
    QTRY_VERIFY(page.chosen);
    QCOMPARE(page.chosen->fleet.token, BotToken(secret));
}

void TestStartPage::removing()
{
    const ProfileStore store;
    Profile profile;
    profile.name = u"Music"_s;
    profile.tokenPlace = TokenPlace::File;
    profile.tokenFile = store.tokenFileOf(profile.name);
    QCOMPARE(store.save(profile), QString());
    QCOMPARE(store.saveToken(profile.tokenFile, BotToken(secret)), QString());
    Page page(m_gateway->apiUrl());
    auto* list = page.window->findChild<QListWidget*>(u"botList"_s);
    QTRY_COMPARE(list->count(), 1);
    const auto ask = [&page] {
        page.window->findChild<QPushButton*>(u"botRemove"_s)->click();
        return page.window->findChild<QMessageBox*>(u"botRemoveBox"_s);
    };
    QPointer<QMessageBox> box = ask();
    QVERIFY(box);
    QTest::keyClick(box, Qt::Key_Return); // what is destroyed is never the default
    QTRY_VERIFY(box.isNull());
    QCOMPARE(store.list().size(), 1);
    box = ask();
    QVERIFY(box);
    QVERIFY(QTest::qWaitForWindowActive(box));
    QTest::keyClick(box, Qt::Key_R, Qt::AltModifier);
    QTRY_COMPARE(list->count(), 0);
    QVERIFY(store.list().isEmpty());
    QVERIFY(holdersOf(secret, m_home->path()).isEmpty());
}

//! Another window adds a bot of the name that is just being typed here: nothing of it is touched.
void TestStartPage::theNameIsTakenMeanwhile()
{
    Page page(m_gateway->apiUrl());
    BotDialog* dialog = page.addDialog();
    QVERIFY(dialog);
    type(u"music"_s);
    auto* place = dialog->findChild<QComboBox*>(u"botTokenPlace"_s);
    place->setCurrentIndex(place->findData(int(TokenPlace::File)));
    dialog->findChild<QLineEdit*>(u"botToken"_s)->setText(QString::fromLatin1(secret));
    const ProfileStore store;
    Profile other;
    other.name = u"Music"_s;
    QCOMPARE(store.save(other), QString());
    dialog->findChild<QPushButton*>(u"botSaveAndOpen"_s)->click();
    NoticeBar* problem = notice(dialog, u"botProblem"_s);
    QTRY_VERIFY2(problem->text().contains("already"_L1), qPrintable(problem->text()));
    QVERIFY(dialog->isVisible() && !page.chosen);
    QCOMPARE(store.list().size(), 1);
    QCOMPARE(store.list().first().profile, std::optional(other));
    QVERIFY(holdersOf(secret, m_home->path()).isEmpty());
    // With another name it goes.
    dialog->findChild<QLineEdit*>(u"botName"_s)->setText(u"Music 2"_s);
    dialog->findChild<QPushButton*>(u"botSaveAndOpen"_s)->click();
    QTRY_VERIFY(page.chosen);
    QCOMPARE(store.list().size(), 2);
}

void TestStartPage::anotherPlaceForTheToken_data()
{
    QTest::addColumn<bool>("isOwn");
    QTest::addRow("a file of ours goes") << true;
    QTest::addRow("somebody's file stays") << false;
}

void TestStartPage::anotherPlaceForTheToken()
{
    QFETCH(bool, isOwn);
    const ProfileStore store;
    Profile profile;
    profile.name = u"Music"_s;
    profile.tokenPlace = TokenPlace::File;
    profile.tokenFile = isOwn ? store.tokenFileOf(profile.name) : m_home->filePath(u"named"_s);
    QCOMPARE(store.save(profile), QString());
    QCOMPARE(store.saveToken(profile.tokenFile, BotToken(secret)), QString());
    Page page(m_gateway->apiUrl());
    QTRY_COMPARE(page.window->findChild<QListWidget*>(u"botList"_s)->count(), 1);
    page.window->findChild<QPushButton*>(u"botEdit"_s)->click();
    QPointer<BotDialog> dialog = page.window->findChild<BotDialog*>();
    QVERIFY(dialog);
    auto* place = dialog->findChild<QComboBox*>(u"botTokenPlace"_s);
    place->setCurrentIndex(place->findData(int(TokenPlace::Environment)));
    dialog->findChild<QPushButton*>(u"botSave"_s)->click();
    QTRY_VERIFY(dialog.isNull());
    QCOMPARE(store.load(profile.name).profile->tokenPlace, TokenPlace::Environment);
    QTRY_COMPARE(QFileInfo::exists(profile.tokenFile), !isOwn);
}

//! Cancel while it is being saved: nothing opens, whatever becomes of it, and the name can be used.
void TestStartPage::givenUpWhileSaving()
{
    Page page(m_gateway->apiUrl());
    const ProfileStore store;
    const auto fill = [](BotDialog* dialog, TokenPlace where) {
        dialog->findChild<QLineEdit*>(u"botName"_s)->setText(u"Music"_s);
        auto* place = dialog->findChild<QComboBox*>(u"botTokenPlace"_s);
        place->setCurrentIndex(place->findData(int(where)));
        dialog->findChild<QLineEdit*>(u"botToken"_s)->setText(QString::fromLatin1(secret));
        dialog->findChild<QPushButton*>(u"botSaveAndOpen"_s)->click();
    };
    const auto add = [&page] {
        page.window->findChild<QAbstractButton*>(u"startAdd"_s)->click();
        return page.window->findChild<BotDialog*>();
    };
    QPointer<BotDialog> dialog = add();
    QVERIFY(dialog);
    fill(dialog, TokenPlace::Keychain);
    dialog->reject();
    QTRY_VERIFY(dialog.isNull());
    dialog = add();
    QVERIFY(dialog);
    fill(dialog, TokenPlace::File); // by then the one before has been answered: the desk does one thing after another
    dialog->reject();
    QTRY_COMPARE(store.list().size(), 1); // it was written when Cancel came: as it was meant, and whole
    QCOMPARE(store.list().first().profile->tokenPlace, TokenPlace::File);
    QTRY_COMPARE(page.window->findChild<QListWidget*>(u"botList"_s)->count(), 1);
    QVERIFY(!page.chosen && page.window->isVisible());
}

//! The wrong file was named: it stays, and the dialog says so.
void TestStartPage::aTokenFileOfSomethingElse()
{
    QFile letter(m_home->filePath(u"letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly));
    letter.write("Dear all,\n");
    letter.close();
    Page page(m_gateway->apiUrl());
    BotDialog* dialog = page.addDialog();
    QVERIFY(dialog);
    type(u"Music"_s);
    auto* place = dialog->findChild<QComboBox*>(u"botTokenPlace"_s);
    place->setCurrentIndex(place->findData(int(TokenPlace::File)));
    dialog->findChild<QLineEdit*>(u"botTokenFile"_s)->setText(letter.fileName());
    dialog->findChild<QLineEdit*>(u"botToken"_s)->setText(QString::fromLatin1(secret));
    dialog->findChild<QPushButton*>(u"botSave"_s)->click();
    NoticeBar* problem = notice(dialog, u"botProblem"_s);
    QTRY_VERIFY2(problem->text().contains("something else than a token"_L1), qPrintable(problem->text()));
    QVERIFY(dialog->isVisible());
    QVERIFY(ProfileStore().list().isEmpty());
    QVERIFY(letter.open(QIODevice::ReadOnly));
    QCOMPARE(letter.readAll(), QByteArray("Dear all,\n"));
}

//! Opened from a menu: what is in the way is on the page, with what to do, and the bot is the chosen one.
void TestStartPage::whyABotDoesNotOpen_data()
{
    QTest::addColumn<bool>("isReadable");
    QTest::addRow("its token can't be had") << true;
    QTest::addRow("its profile can't be read") << false;
}

void TestStartPage::whyABotDoesNotOpen()
{
    QFETCH(bool, isReadable);
    const ProfileStore store;
    Profile profile;
    profile.tokenPlace = TokenPlace::Environment;
    for (const auto& name : {u"Ant"_s, u"Zoo"_s}) {
        profile.name = name;
        QCOMPARE(store.save(profile), QString());
    }
    Page page(m_gateway->apiUrl(), u"It is so."_s, isReadable ? std::optional(profile) : std::nullopt);
    NoticeBar* said = notice(page.window, u"startNotice"_s);
    QVERIFY(said->isVisible());
    QVERIFY2(said->text().startsWith("It is so."_L1), qPrintable(said->text()));
    QCOMPARE(said->text().contains("paste its token"_L1), isReadable); // else its own words say it
    auto* list = page.window->findChild<QListWidget*>(u"botList"_s);
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(list->currentRow(), isReadable ? 1 : 0);
    // And it can be tried again.
    qputenv("DISCORD_TOKEN", secret);
    list->setCurrentRow(1);
    page.window->findChild<QPushButton*>(u"botOpen"_s)->click();
    QTRY_VERIFY(page.chosen);
    QCOMPARE(page.chosen->fleet.token, BotToken(secret));
}

//! What the window hears of a program that it has started from its menu.
void TestStartPage::aBotOfAnotherProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words"); // empty: nothing is wrong
    const QString shardroom = QStringLiteral(SHARDROOM);
    QTest::addRow("ends well") << shardroom << QStringList{u"--version"_s} << QString();
    QTest::addRow("no such profile") << shardroom << QStringList{u"--headless"_s, u"--profile"_s, u"nope"_s}
                                     << u"\"nope\""_s;
    QTest::addRow("no such program") << u"/nowhere/shardroom"_s << QStringList() << u"No such file"_s;
    QTest::addRow("without a word") << u"/bin/false"_s << QStringList() << u"status 1"_s;
    QTest::addRow("killed") << u"/bin/sh"_s << QStringList{u"-c"_s, u"kill -9 $$"_s} << u"signal 9"_s;
    QTest::addRow("log, then words, then log")
        << u"/bin/sh"_s
        << QStringList{u"-c"_s, u"echo log >&2; echo 'shardroom: It is full.' >&2; echo more >&2; exit 1"_s}
        << u"It is full."_s;
}

void TestStartPage::aBotOfAnotherProgram()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    QObject parent;
    QPointer<BotStart> start = new BotStart(u"Music"_s, &parent);
    QSignalSpy failed(start, &BotStart::failed);
    const QTemporaryDir folder;
    const QString state = folder.filePath(u"state"_s);
    start->start(program, arguments, state);
    QTRY_VERIFY_WITH_TIMEOUT(start.isNull(), 30000);
    QCOMPARE(failed.size(), words.isEmpty() ? 0 : 1);
    if (words.isEmpty())
        return;
    QCOMPARE(failed[0][0].toString(), u"Music"_s);
    QVERIFY2(failed[0][1].toString().contains(words), qPrintable(failed[0][1].toString()));
    QVERIFY(!failed[0][1].toString().contains("shardroom: "_L1));
    if (words != "It is full."_L1)
        return;
    // What it said stays to be read, by its owner alone; and the words of a run before are not those of the next.
    QFile log(BotStart::logFileIn(state));
    QCOMPARE(log.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(log.open(QIODevice::ReadOnly));
    QCOMPARE(log.readAll(), QByteArray("log\nshardroom: It is full.\nmore\n"));
    BotStart* next = new BotStart(u"Music"_s, &parent);
    QSignalSpy nextFailed(next, &BotStart::failed);
    next->start(u"/bin/false"_s, {}, state);
    QTRY_COMPARE_WITH_TIMEOUT(nextFailed.size(), 1, 30000);
    QVERIFY2(nextFailed[0][1].toString().contains(u"status 1"_s), qPrintable(nextFailed[0][1].toString()));
}

//! The end does not wait for it.
void TestStartPage::aDiskThatHangs()
{
    static QSemaphore hangs; // longer than the thread that is left behind
    QElapsedTimer timer;
    {
        BotThread thread(QString(), std::chrono::milliseconds(50));
        QSemaphore begun;
        thread.tell([&begun](BotDesk&) {
            begun.release();
            hangs.acquire();
        });
        QVERIFY(begun.tryAcquire(1, 10000));
        timer.start();
    }
    const qint64 waited = timer.elapsed();
    hangs.release();
    QVERIFY2(waited >= 50 && waited < 5000, qPrintable(QString::number(waited)));
    QVERIFY2(logged.contains("hangs=yes"), logged.constData());
}

void TestStartPage::whatTheProgramDoes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QByteArray>("err");
    const QStringList headless{u"--headless"_s};
    // The start page is up, nothing is complained about, and it ends when it is told to.
    QTest::addRow("no token, a window") << QStringList{u"--run-for"_s, u"1"_s} << 0 << QByteArray() << QByteArray();
    // So it is with a bot that can't be opened: who chose it from a menu sees no standard error.
    QTest::addRow("no such profile, a window") << QStringList{u"--profile"_s, u"nope"_s, u"--run-for"_s, u"1"_s} << 0
                                               << QByteArray() << QByteArray("\"nope\"");
    QTest::addRow("no token for a profile, a window")
        << QStringList{u"--profile"_s, u"Bare"_s, u"--run-for"_s, u"1"_s} << 0 << QByteArray() << QByteArray("MUSIC");
    QTest::addRow("no token for a profile, a picture") << QStringList{u"--profile"_s, u"Bare"_s, u"--screenshot"_s,
        u"/nowhere.png"_s} << 2 << QByteArray() << QByteArray("MUSIC");
    QTest::addRow("no token, headless") << headless << 2 << QByteArray() << QByteArray("There is no token");
    QTest::addRow("no such profile") << (headless + QStringList{u"--profile"_s, u"nope"_s}) << 2 << QByteArray()
                                     << QByteArray("\"nope\"");
    QTest::addRow("broken profile") << (headless + QStringList{u"--profile"_s, u"Broken"_s}) << 2 << QByteArray()
                                    << QByteArray("\"threads\" must be");
    QTest::addRow("profile and practice") << (headless + QStringList{u"--profile"_s, u"Kept"_s, u"--simulate"_s}) << 2
                                          << QByteArray() << QByteArray("leave one of them out");
    QTest::addRow("keychain that is not there")
        << (headless + QStringList{u"--profile"_s, u"Kept"_s}) << 2 << QByteArray() << QByteArray("keychain");
    QTest::addRow("list") << QStringList{u"--profiles"_s} << 0 << QByteArray("stopped, token in the keychain")
                          << QByteArray();
}

void TestStartPage::whatTheProgramDoes()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, out);
    QFETCH(QByteArray, err);
    const ProfileStore store;
    Profile profile;
    profile.name = u"Kept"_s;
    QCOMPARE(store.save(profile), QString());
    profile.name = u"Broken"_s;
    QCOMPARE(store.save(profile), QString());
    QFile file(store.fileOf(u"Broken"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray broken = file.readAll().replace("\"threads\": 1", "\"threads\": 99");
    file.close();
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(broken);
    file.close();

    profile.name = u"Bare"_s;
    profile.tokenPlace = TokenPlace::Environment;
    profile.tokenVariable = u"MUSIC"_s;
    QCOMPARE(store.save(profile), QString());

    Program program(QStringLiteral(SHARDROOM), arguments,
        {{u"XDG_CONFIG_HOME"_s, m_home->path()}, {u"QT_QPA_PLATFORM"_s, u"offscreen"_s},
            {u"DBUS_SESSION_BUS_ADDRESS"_s, QString()}});
    QVERIFY(program.ends());
    QCOMPARE(program.process.exitCode(), exitCode);
    QVERIFY2(program.out.contains(out), program.out.constData());
    QVERIFY2(program.err.contains(err), program.err.constData());
    if (err.isEmpty())
        QVERIFY2(!program.err.contains("shardroom:"), program.err.constData());
}

int main(int argc, char* argv[])
{
    // No keychain of whoever runs this.
    for (const char* name : {"DISCORD_TOKEN", "DISCORD_TOKEN_FILE", "CREDENTIALS_DIRECTORY", "DBUS_SESSION_BUS_ADDRESS",
             "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION"})
        qunsetenv(name);
    QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    QApplication application(argc, argv);
    TestStartPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_startpage.moc"
