// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The control room's part in bots: its own token from the keychain, and other windows: of bots, and for practice.

#include "app/botkeychain.h"
#include "app/botroom.h"
#include "app/botstart.h"
#include "app/controlpath.h"
#include "app/controlroom.h"
#include "app/logsink.h"
#include "app/vaultkey.h"
#include "ui/mainwindow.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shardroom {

QString ControlRoom::fleetName() const
{
    if (m_commandLine.profile)
        return m_commandLine.profile->name;
    return m_commandLine.simulate ? tr("Practice gateway") : m_commandLine.fleet.apiUrl.host();
}

void ControlRoom::fetchToken()
{
    if (!m_commandLine.tokenInKeychain) {
        openFleet();
        return;
    }
    if (!m_keychain)
        m_keychain = std::make_unique<BotKeychain>();
    m_keychain->read(m_commandLine.profile->name, [this](const std::optional<BotToken>& token, const QString& why) {
        if (m_stopping)
            return;
        if (!token && m_window && m_commandLine.screenshot.isEmpty()) {
            m_window->showTokenMissing(why);
            return;
        }
        if (!token) {
            onFailed({int(ExitStatus::Usage), why});
            return;
        }
        LogSink::addToken(*token);
        m_commandLine.fleet.token = *token;
        openFleet();
    });
}

void ControlRoom::openBots()
{
    MainWindow* window = m_window.get();
    BotStart::adoptOthers(this);
    const Profile none;
    const Profile& own = m_commandLine.profile ? *m_commandLine.profile : none;
    m_bots = std::make_unique<BotRoom>(own.name, own.apiUrl);
    BotRoom* bots = m_bots.get();
    connect(bots, &BotRoom::listed, window, &MainWindow::showBots);
    connect(bots, &BotRoom::failed, window, [window](const QString& why) { window->showRefusal(tr("Bots"), why); });
    connect(bots, &BotRoom::startRequested, this, &ControlRoom::openBotWindow);
    connect(window, &MainWindow::tokenRequested, this, &ControlRoom::fetchToken);
    connect(window, &MainWindow::botsRequested, bots, &BotRoom::refresh);
    connect(window, &MainWindow::openBotRequested, bots, &BotRoom::open);
    connect(window, &MainWindow::addBotRequested, bots, [bots, window] { bots->openAddDialog(window); });
    connect(window, &MainWindow::manageBotsRequested, bots, [bots, window] { bots->openBotsDialog(window); });
    if (m_socket) {
        m_socket->desk().setHasWindow();
        connect(&m_socket->desk(), &ControlDesk::showRequested, window, &MainWindow::comeToFront);
    }
    bots->refresh();
}

//! In a program of its own: what happens to one bot is nothing to the others. Why it does not open is told here.
void ControlRoom::openBotWindow(const Profile& profile)
{
    auto* program = new BotStart(profile.name, this);
    connect(program, &BotStart::failed, m_window.get(),
        [window = m_window.get()](const QString& bot, const QString& why) { window->showRefusal(bot, why); });
    program->start(QCoreApplication::applicationFilePath(),
        {u"--profile"_s, profile.name, u"--log-level"_s, m_commandLine.logLevel}, stateDirectoryOf(profile));
}

//! In a program of its own: the fleet of this one goes on undisturbed, whatever is practised there.
void ControlRoom::openPracticeWindow(const QString& scenario)
{
    // Without the token: nothing there has any use for it.
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"DISCORD_TOKEN"_s);
    program.setProcessEnvironment(environment);
    program.setProgram(QCoreApplication::applicationFilePath());
    program.setArguments({u"--scenario"_s, scenario});
    if (!program.startDetached())
        m_window->showRefusal(tr("Practice"), tr("The window could not be opened: %1.").arg(program.errorString()));
}

} // namespace Shardroom
