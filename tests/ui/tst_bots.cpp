// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Issue 7, item 7, in the window: the menu of bots, and their dialog.

#include "core/profile/profilestore.h"
#include "tests/ui/desk.h"
#include "ui/bots/botdialog.h"
#include "ui/bots/botlist.h"
#include "ui/views/noticebar.h"

#include <QtGui/QAccessible>
#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

const QString typedToken = u"MTEwMTAwMDAwMDAwMDAwMDAwMQ.Gabcde.abcdefghijklmnopqrstuvwxyz0"_s;

BotEntry bot(const QString& name, BotState state)
{
    Profile profile;
    profile.name = name;
    if (state == BotState::Broken)
        return {name, std::nullopt, state, u"its file is broken"_s};
    return {name, profile, state, {}};
}

Profile changedProfile()
{
    Profile profile;
    profile.name = u"Music"_s;
    profile.tokenPlace = TokenPlace::File;
    profile.tokenFile = u"/run/secrets/music"_s;
    profile.apiUrl = QUrl(u"http://127.0.0.1:8080/api/v10"_s);
    profile.intents = 32769; // GUILDS and a privileged one
    profile.shardCount = 16;
    profile.shardIds = {0, 1, 2, 8};
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

} // namespace

class TestBots : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theMenuListsThem()
    {
        Desk desk;
        auto* menu = desk.window.findChild<QMenu*>(u"botsMenu"_s);
        QVERIFY(menu);
        QSignalSpy asked(&desk.window, &MainWindow::botsRequested);
        emit menu->aboutToShow();
        QCOMPARE(asked.size(), 1);
        desk.window.showBots({bot(u"Art & Co"_s, BotState::Elsewhere), bot(u"Bad"_s, BotState::Broken),
            bot(u"Music"_s, BotState::Here), bot(u"Zoo"_s, BotState::Stopped)});
        const auto action = [menu](const QString& name) { return menu->findChild<QAction*>(u"bot-"_s + name); };
        QCOMPARE(action(u"Art & Co"_s)->text(), u"Art && Co \u2013 running"_s);
        QVERIFY(!action(u"Bad"_s)->isEnabled());
        QCOMPARE(action(u"Bad"_s)->toolTip(), u"its file is broken"_s);
        QVERIFY(action(u"Music"_s)->isChecked() && !action(u"Music"_s)->isEnabled());
        // The same list again, while the menu is open: the highlight stays.
        menu->popup(QPoint());
        menu->setActiveAction(action(u"Zoo"_s));
        desk.window.showBots({bot(u"Art & Co"_s, BotState::Stopped), bot(u"Bad"_s, BotState::Broken),
            bot(u"Music"_s, BotState::Here), bot(u"Zoo"_s, BotState::Stopped)});
        QCOMPARE(menu->activeAction(), action(u"Zoo"_s));
        QCOMPARE(action(u"Art & Co"_s)->text(), u"Art && Co \u2013 stopped"_s);
        menu->close();
        QSignalSpy opened(&desk.window, &MainWindow::openBotRequested);
        QAction* zoo = action(u"Zoo"_s);
        zoo->trigger();
        QCOMPARE(opened, (QList<QList<QVariant>>{{u"Zoo"_s}}));
        // It stays the same entry, and goes when the bot goes.
        desk.window.showBots({bot(u"Ant"_s, BotState::Stopped), bot(u"Zoo"_s, BotState::Elsewhere)});
        QCOMPARE(action(u"Zoo"_s), zoo);
        QVERIFY(!action(u"Music"_s));
        QStringList texts;
        const auto actions = menu->actions();
        for (const QAction* one : actions)
            texts << one->text();
        QCOMPARE(texts.first(2), (QStringList{u"Ant \u2013 stopped"_s, u"Zoo \u2013 running"_s}));
        QSignalSpy add(&desk.window, &MainWindow::addBotRequested);
        QSignalSpy manage(&desk.window, &MainWindow::manageBotsRequested);
        desk.window.findChild<QAction*>(u"addBot"_s)->trigger();
        desk.window.findChild<QAction*>(u"manageBots"_s)->trigger();
        QCOMPARE(add.size() + manage.size(), 2);
    }

    //! Every field shows what the profile has, and gives it back.
    void theDialogKeepsAProfile()
    {
        for (Profile profile : {changedProfile(), Profile{}}) {
            profile.name = u"Music"_s;
            BotDialog dialog({profile, {}, {u"Music"_s}, u"/profiles"_s});
            dialog.setAttribute(Qt::WA_DeleteOnClose, false);
            QVERIFY(dialog.profile() == profile);
            QVERIFY(dialog.findChild<QPushButton*>(u"botSave"_s)->isEnabled());
        }
        Profile variable;
        variable.name = u"Music"_s;
        variable.tokenPlace = TokenPlace::Environment;
        variable.tokenVariable = u"MUSIC"_s;
        BotDialog dialog({variable, {}, {}, u"/profiles"_s});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QVERIFY(dialog.profile() == variable);
        QVERIFY(!dialog.findChild<QLineEdit*>(u"botToken"_s)->isVisibleTo(&dialog));
    }

    void theTokenGoesOutAndIsForgotten()
    {
        BotDialog dialog({std::nullopt, {}, {}, u"/profiles"_s});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        std::optional<BotToken> token;
        bool isToOpen = false;
        connect(&dialog, &BotDialog::saveRequested, &dialog,
            [&](const Profile&, const std::optional<BotToken>& given, bool open) {
                token = given;
                isToOpen = open;
            });
        dialog.findChild<QLineEdit*>(u"botName"_s)->setText(u"Music"_s);
        auto* field = dialog.findChild<QLineEdit*>(u"botToken"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        field->setText(u" Bot "_s + typedToken + u"\n"_s);
        QVERIFY(!field->displayText().contains(typedToken));
        auto* save = dialog.findChild<QPushButton*>(u"botSaveAndOpen"_s);
        QVERIFY(save->isEnabled() && save->isDefault());
        save->click();
        QCOMPARE(token, std::optional(BotToken(typedToken.toLatin1())));
        QVERIFY(isToOpen);
        QVERIFY(!save->isEnabled()); // once is enough
        // An answer that says no: its words stay until something is changed, and it can be tried again.
        dialog.showSaved(u"The disk is full."_s);
        auto* problem = dialog.findChild<NoticeBar*>(u"botProblem"_s);
        QCOMPARE(problem->text(), u"The disk is full."_s);
        QVERIFY(save->isEnabled() && dialog.isVisible());
        dialog.showSaved({});
        QVERIFY(!dialog.isVisible());
        QVERIFY(field->text().isEmpty());
    }

    void theDialogSaysWhatIsMissing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addRow("no name") << u"botName"_s << QString() << u"needs a name"_s;
        QTest::addRow("a name that is taken") << u"botName"_s << u"zoo"_s << u"of this name already"_s;
        QTest::addRow("no token") << u"botToken"_s << QString() << u"token is missing"_s;
        QTest::addRow("no such shards") << u"botShardIds"_s << u"a-b"_s << u"names no shards"_s;
        QTest::addRow("shards beyond the count") << u"botShardIds"_s << u"5"_s << u"from 0 to 0"_s;
        QTest::addRow("api over http") << u"botApiUrl"_s << u"http://discord.com"_s << u"API address"_s;
        QTest::addRow("relative directory") << u"botStateDirectory"_s << u"a"_s << u"whole path"_s;
    }
    void theDialogSaysWhatIsMissing()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(QString, words);
        BotDialog dialog({std::nullopt, {}, {u"Zoo"_s}, u"/profiles"_s});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.findChild<QLineEdit*>(u"botName"_s)->setText(u"Music"_s);
        dialog.findChild<QLineEdit*>(u"botToken"_s)->setText(typedToken);
        dialog.findChild<QComboBox*>(u"botCountMode"_s)->setCurrentIndex(1);
        auto* save = dialog.findChild<QPushButton*>(u"botSaveAndOpen"_s);
        QVERIFY(save->isEnabled());
        dialog.findChild<QLineEdit*>(field)->setText(text);
        QVERIFY(!save->isEnabled());
        const QString said = dialog.findChild<NoticeBar*>(u"botProblem"_s)->text();
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void privilegedIntentsAreMarked()
    {
        BotDialog dialog({std::nullopt, {}, {}, u"/profiles"_s});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        auto* list = dialog.findChild<QListWidget*>(u"botIntents"_s);
        QCOMPARE(dialog.profile().intents, defaultIntents);
        int marked = 0;
        for (int row = 0; row < list->count(); ++row) {
            const bool isMarked = list->item(row)->text().contains("(privileged)"_L1);
            marked += isMarked ? 1 : 0;
            QCOMPARE(isMarked, list->item(row)->checkState() == Qt::Unchecked);
        }
        QCOMPARE(marked, 3);
        list->item(1)->setCheckState(Qt::Checked);
        QCOMPARE(dialog.profile().intents, defaultIntents | guildMembersIntent);
        dialog.findChild<QPushButton*>(u"botIntentsNone"_s)->click();
        QCOMPARE(dialog.profile().intents, 0u);
    }

    //! What is asked about is what is typed, also while the answer is on its way.
    void aCheckIsOvertakenByTyping()
    {
        BotDialog dialog({std::nullopt, {}, {}, u"/profiles"_s});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QSignalSpy asked(&dialog, &BotDialog::checkRequested);
        auto* field = dialog.findChild<QLineEdit*>(u"botToken"_s);
        auto* check = dialog.findChild<QPushButton*>(u"botCheck"_s);
        auto* answer = dialog.findChild<NoticeBar*>(u"botChecked"_s);
        BotCheck good;
        good.gateway = GatewayBot{.shards = 6, .total = 1000, .remaining = 990};
        good.user = BotUser{"42", u"Nelly"_s};
        field->setText(typedToken);
        check->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(answer->text().contains("Asking"_L1) && !check->isEnabled());
        field->setText(typedToken + u"x"_s);
        dialog.showCheck(good);
        QVERIFY2(!answer->isVisible(), qPrintable(answer->text())); // Nelly's is another token
        QVERIFY(check->isEnabled());
        check->click();
        QCOMPARE(asked.size(), 2);
        dialog.showCheck(good);
        QVERIFY2(answer->isVisible() && answer->text().contains("it is Nelly, id 42"_L1), qPrintable(answer->text()));
    }

    void whoseTokenItIs_data()
    {
        QTest::addColumn<bool>("isNamed");
        QTest::addColumn<QByteArray>("idInToken");
        QTest::addColumn<QString>("words");
        QTest::addRow("Discord says") << true << QByteArray("41") << u"it is Nelly, id 42."_s;
        QTest::addRow("only the token says") << false << QByteArray("41") << u"By the token itself: id 41."_s;
        QTest::addRow("nobody says") << false << QByteArray() << u"did not say whose it is."_s;
    }
    void whoseTokenItIs()
    {
        QFETCH(bool, isNamed);
        QFETCH(QByteArray, idInToken);
        QFETCH(QString, words);
        BotCheck check;
        check.gateway = GatewayBot{};
        check.idInToken = idInToken;
        if (isNamed)
            check.user = BotUser{"42", u"Nelly"_s};
        const QString first = displayText(check).section(u'\n', 0, 0);
        QVERIFY2(first.endsWith(words), qPrintable(first));
    }

    //! Where the token is that goes too, or stays.
    void removingNamesTheToken_data()
    {
        QTest::addColumn<TokenPlace>("place");
        QTest::addColumn<bool>("isOwnFile");
        QTest::addColumn<QString>("question"); // of the box; empty: there is none
        QTest::addColumn<QString>("words");
        QTest::addRow("keychain") << TokenPlace::Keychain << false << u"keychain (shardroom/Zoo)"_s << QString();
        QTest::addRow("own file") << TokenPlace::File << true << u"Zoo.token"_s << QString();
        QTest::addRow("named file") << TokenPlace::File << false << QString() << u"stays in /run/secrets/zoo"_s;
        QTest::addRow("environment") << TokenPlace::Environment << false << QString() << u"not kept by Shardroom"_s;
    }
    void removingNamesTheToken()
    {
        QFETCH(TokenPlace, place);
        QFETCH(bool, isOwnFile);
        QFETCH(QString, question);
        QFETCH(QString, words);
        BotEntry zoo = bot(u"Zoo"_s, BotState::Stopped);
        zoo.profile->tokenPlace = place;
        if (place == TokenPlace::File)
            zoo.profile->tokenFile = isOwnFile ? ProfileStore().tokenFileOf(u"Zoo"_s) : u"/run/secrets/zoo"_s;
        BotList list;
        list.setBots({zoo});
        list.show();
        QSignalSpy removed(&list, &BotList::removeRequested);
        for (const bool keep : {false, true}) {
            list.findChild<QPushButton*>(u"botRemove"_s)->click();
            QPointer<QMessageBox> box = list.findChild<QMessageBox*>(u"botRemoveBox"_s);
            QVERIFY(box);
            auto* withToken = box->findChild<QCheckBox*>(u"botRemoveToken"_s);
            QCOMPARE(withToken->isVisible(), !question.isEmpty());
            QCOMPARE(withToken->isChecked(), !question.isEmpty()); // the usual wish
            QVERIFY2(withToken->text().contains(question), qPrintable(withToken->text()));
            QVERIFY2(box->informativeText().contains(words), qPrintable(box->informativeText()));
            if (keep)
                withToken->setChecked(false);
            for (QAbstractButton* button : box->buttons()) {
                if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                    button->click();
            }
            QCOMPARE(removed.size(), 1);
            QCOMPARE(removed.takeFirst(), (QList<QVariant>{u"Zoo"_s, !question.isEmpty() && !keep}));
            QTRY_VERIFY(box.isNull());
        }
    }

    //! One that is chosen before the list has come is the current one when it comes.
    void oneIsChosen()
    {
        BotList list;
        auto* rows = list.findChild<QListWidget*>(u"botList"_s);
        list.choose(u"Zoo"_s);
        list.setBots({bot(u"Ant"_s, BotState::Stopped), bot(u"Zoo"_s, BotState::Stopped)});
        QCOMPARE(rows->currentRow(), 1);
        list.choose(u"Ant"_s);
        QCOMPARE(rows->currentRow(), 0);
        QVERIFY(rows->item(0)->toolTip().contains("--state-dir"_L1)); // how far "stopped" is known
    }

    //! A keychain that was locked is asked once more.
    void theKeychainIsAskedAgain()
    {
        Desk desk;
        QSignalSpy asked(&desk.window, &MainWindow::tokenRequested);
        desk.window.showTokenMissing(u"The keychain did not answer in time."_s);
        auto* notice = desk.window.findChild<NoticeBar*>(u"messages"_s);
        QCOMPARE(notice->text(), u"The keychain did not answer in time."_s);
        QPushButton* again = nullptr;
        const auto buttons = notice->findChildren<QPushButton*>();
        for (QPushButton* button : buttons) {
            if (button->text() == "Try again"_L1)
                again = button;
        }
        QVERIFY(again && again->isVisibleTo(notice));
        again->click();
        QCOMPARE(asked.size(), 1);
        QVERIFY(!notice->isVisibleTo(&desk.window)); // it is not what is the case any more
    }

    //! No field without a name for a screen reader.
    void everyFieldHasAName()
    {
        BotDialog dialog({std::nullopt, {}, {}, u"/profiles"_s});
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        const auto fields = dialog.findChildren<QWidget*>();
        int seen = 0;
        for (QWidget* field : fields) {
            const bool isField = qobject_cast<QComboBox*>(field) || qobject_cast<QAbstractSpinBox*>(field)
                || qobject_cast<QListWidget*>(field)
                || (qobject_cast<QLineEdit*>(field) && !qobject_cast<QAbstractSpinBox*>(field->parentWidget()));
            if (!isField)
                continue;
            ++seen;
            QVERIFY2(!field->objectName().isEmpty(), field->metaObject()->className());
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(field);
            QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(), qPrintable(field->objectName()));
        }
        QVERIFY(seen >= 18);
    }

    void theListOffersWhatIsPossible()
    {
        BotList list;
        list.setBots(
            {bot(u"Bad"_s, BotState::Broken), bot(u"Run"_s, BotState::Elsewhere), bot(u"Zoo"_s, BotState::Stopped)});
        auto* rows = list.findChild<QListWidget*>(u"botList"_s);
        const auto enabled = [&list](const QString& name) { return list.findChild<QPushButton*>(name)->isEnabled(); };
        rows->setCurrentRow(0);
        QVERIFY(!enabled(u"botOpen"_s) && !enabled(u"botEdit"_s) && enabled(u"botRemove"_s));
        rows->setCurrentRow(1);
        QVERIFY(enabled(u"botOpen"_s) && enabled(u"botEdit"_s) && !enabled(u"botRemove"_s));
        QCOMPARE(list.findChild<QPushButton*>(u"botOpen"_s)->text(), u"&Show"_s);
        rows->setCurrentRow(2);
        QVERIFY(enabled(u"botOpen"_s) && enabled(u"botRemove"_s));
        // The chosen one stays chosen.
        list.setBots({bot(u"Ant"_s, BotState::Stopped), bot(u"Zoo"_s, BotState::Stopped)});
        QCOMPARE(rows->currentRow(), 1);
        list.setBots({});
        QVERIFY(!enabled(u"botOpen"_s));
    }
};

QTEST_MAIN(TestBots)
#include "tst_bots.moc"
