// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The control room's part in bots: its own token from the keychain, and other bots' windows.

#include "app/botkeychain.h"
#include "app/botroom.h"
#include "app/controlroom.h"
#include "app/logsink.h"
#include "app/vaultkey.h"
#include "ui/mainwindow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcess>

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
    m_keychain = std::make_unique<BotKeychain>();
    m_keychain->read(m_commandLine.profile->name, [this](const std::optional<BotToken>& token, const QString& why) {
        if (m_stopping)
            return;
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
    const Profile none;
    const Profile& own = m_commandLine.profile ? *m_commandLine.profile : none;
    m_bots = std::make_unique<BotRoom>(own.name, own.apiUrl);
    BotRoom* bots = m_bots.get();
    connect(bots, &BotRoom::listed, window, &MainWindow::showBots);
    connect(bots, &BotRoom::failed, window, [window](const QString& why) { window->showRefusal(tr("Bots"), why); });
    connect(bots, &BotRoom::startRequested, this, &ControlRoom::openBotWindow);
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

//! In a program of its own: what happens to one bot is nothing to the others.
void ControlRoom::openBotWindow(const QString& name)
{
    QProcess program;
    program.setProgram(QCoreApplication::applicationFilePath());
    program.setArguments({u"--profile"_s, name, u"--log-level"_s, m_commandLine.logLevel});
    if (!program.startDetached())
        m_window->showRefusal(name, tr("The window could not be opened: %1.").arg(program.errorString()));
}

} // namespace Shardroom
