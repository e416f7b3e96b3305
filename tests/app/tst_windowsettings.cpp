// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// D: "profile = bot", "per-profile saved layouts": what one bot's window keeps is nothing to another's.

#include "app/windowsettings.h"
#include "ui/mainwindow.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;

namespace {

//! A window as the program opens it for this bot; none: for the practice gateway.
std::unique_ptr<MainWindow> windowOf(const std::optional<QString>& bot)
{
    const WindowSettings settings = windowSettings(bot, !bot);
    WindowOptions options;
    options.practice = !bot;
    options.title = bot.value_or(u"Practice"_s);
    options.settingsFile = settings.own;
    options.commonSettingsFile = settings.common;
    options.stopsOnClose = false;
    return std::make_unique<MainWindow>(options);
}

QAction* action(const MainWindow& window, const QString& name)
{
    return window.findChild<QAction*>(name);
}

} // namespace

class TestWindowSettings : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home->path());
    }

    void eachHasAFile_data()
    {
        QTest::addColumn<std::optional<QString>>("bot");
        QTest::addColumn<bool>("practice");
        QTest::addColumn<QString>("own");
        using Bot = std::optional<QString>;
        QTest::addRow("a bot") << Bot(u"My bot"_s) << false << u"windows/My bot.conf"_s;
        QTest::addRow("a bot with a dot in its name") << Bot(u"v1.5"_s) << false << u"windows/v1.5.conf"_s;
        QTest::addRow("practice") << Bot() << true << u"practice.conf"_s;
        QTest::addRow("a bot called practice") << Bot(u"practice"_s) << false << u"windows/practice.conf"_s;
        QTest::addRow("a token from the environment") << Bot() << false << u"Shardroom.conf"_s;
    }
    void eachHasAFile()
    {
        QFETCH(std::optional<QString>, bot);
        QFETCH(bool, practice);
        QFETCH(QString, own);
        const WindowSettings settings = windowSettings(bot, practice);
        QCOMPARE_EQ(settings.own, m_home->filePath(u"Shardroom/"_s + own));
        QCOMPARE_EQ(settings.common, m_home->filePath(u"Shardroom/Shardroom.conf"_s));
    }

    void theFirstTimeTakesWhatThereWas()
    {
        {
            QSettings old(u"Shardroom"_s, u"Shardroom"_s);
            old.setValue(u"map/grouping"_s, u"host"_s);
        }
        QVERIFY(action(*windowOf(u"a"_s), u"groupBy-host"_s)->isChecked());
        action(*windowOf(u"a"_s), u"groupBy-range"_s)->trigger();
        QVERIFY(!action(*windowOf(u"a"_s), u"groupBy-host"_s)->isChecked()); // once only
        QVERIFY(action(*windowOf(u"b"_s), u"groupBy-host"_s)->isChecked());
    }

    void oneWindowIsNothingToAnother()
    {
        const auto a = windowOf(u"a"_s);
        const auto b = windowOf(u"b"_s);
        const auto practice = windowOf(std::nullopt);
        action(*a, u"groupBy-host"_s)->trigger();
        for (MainWindow* window : {a.get(), b.get(), practice.get()})
            window->saveLayout(); // the one that closes last does not win
        QVERIFY(action(*windowOf(u"a"_s), u"groupBy-host"_s)->isChecked());
        QVERIFY(action(*windowOf(u"b"_s), u"groupBy-range"_s)->isChecked());
        QVERIFY(action(*windowOf(std::nullopt), u"groupBy-range"_s)->isChecked());
    }

    void themeAndKeysAreEverybodys()
    {
        {
            QSettings common(u"Shardroom"_s, u"Shardroom"_s);
            common.setValue(u"keys/switchTheme"_s, QStringList{u"Ctrl+Shift+D"_s});
        }
        action(*windowOf(u"a"_s), u"themeDark"_s)->trigger();
        const auto b = windowOf(u"b"_s);
        QVERIFY(action(*b, u"themeDark"_s)->isChecked());
        QCOMPARE_EQ(action(*b, u"switchTheme"_s)->shortcut(), QKeySequence(u"Ctrl+Shift+D"_s));
        action(*b, u"themeLight"_s)->trigger();
        QVERIFY(action(*windowOf(u"a"_s), u"themeLight"_s)->isChecked());
        QVERIFY(action(*windowOf(std::nullopt), u"themeLight"_s)->isChecked());
    }

private:
    std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
