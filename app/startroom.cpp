// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startroom.h"

#include "app/botroom.h"
#include "core/diagnostics/logging.h"
#include "ui/bots/startwindow.h"

#include <QtGui/QPixmap>

using namespace Qt::StringLiterals;

namespace Shardroom {

StartRoom::StartRoom(CommandLine commandLine, QStringList arguments, QString notice, QObject* parent)
    : QObject(parent)
    , m_commandLine(std::move(commandLine))
    , m_arguments(std::move(arguments))
    , m_notice(std::move(notice))
{
    m_lifeTimer.setSingleShot(true);
    connect(&m_lifeTimer, &QTimer::timeout, this, &StartRoom::stop);
}

StartRoom::~StartRoom() = default;

void StartRoom::start()
{
    // What --api-url names, new bots are of: a token must not be checked in one place and sent to another.
    const bool isDiscord = m_commandLine.fleet.apiUrl == FleetOptions().apiUrl;
    m_window = std::make_unique<StartWindow>();
    m_bots = std::make_unique<BotRoom>(QString(), isDiscord ? QUrl() : m_commandLine.fleet.apiUrl);
    StartWindow* window = m_window.get();
    BotRoom* bots = m_bots.get();
    connect(bots, &BotRoom::listed, window, &StartWindow::setBots);
    connect(bots, &BotRoom::failed, window, &StartWindow::showError);
    connect(bots, &BotRoom::startRequested, this, [this](const Profile& profile) {
        choose(m_arguments + QStringList{u"--profile"_s, profile.name});
    });
    connect(window, &StartWindow::addRequested, bots, [bots, window] { bots->openAddDialog(window); });
    connect(window, &StartWindow::editRequested, bots,
        [bots, window](const QString& name) { bots->openEditDialog(window, name); });
    connect(window, &StartWindow::openRequested, bots, &BotRoom::open);
    connect(window, &StartWindow::removeRequested, bots, &BotRoom::remove);
    connect(window, &StartWindow::practiceRequested, this, [this] {
        // The other options were meant for a bot.
        choose({m_arguments.value(0), u"--simulate=64"_s, u"--log-level"_s, m_commandLine.logLevel});
    });
    connect(window, &StartWindow::closed, this, &StartRoom::stop);
    if (m_commandLine.runFor)
        m_lifeTimer.start(*m_commandLine.runFor);
    if (!m_commandLine.screenshot.isEmpty())
        connect(bots, &BotRoom::listed, this, &StartRoom::takeScreenshot, Qt::QueuedConnection);
    qCInfo(appLog) << LogFields().add("page", "start");
    window->show();
    if (!m_notice.isEmpty())
        tell(m_notice, m_commandLine);
    bots->refresh();
}

void StartRoom::choose(const QStringList& arguments)
{
    if (m_hasChosen)
        return; // an answer that came late, from a keychain perhaps
    const CommandLineResult result = parseCommandLine(arguments);
    if (!result.commandLine) {
        tell(result.text, result.startPage.value_or(CommandLine()));
        return;
    }
    CommandLine line = *result.commandLine;
    line.headless = false;
    m_hasChosen = true;
    m_lifeTimer.stop();
    m_window->hide();
    emit chosen(line);
}

//! A profile that can be read lacks its token; of the others the words themselves say what to do.
void StartRoom::tell(const QString& why, const CommandLine& line)
{
    if (!line.profile) {
        m_window->showError(why);
        return;
    }
    m_window->showError(
        why + u' ' + tr("Put that right and open the bot again, or choose Change\u2026 to paste its token anew."));
    m_window->chooseBot(line.profile->name);
}

void StartRoom::stop()
{
    if (!m_hasChosen)
        emit ended(0);
}

void StartRoom::takeScreenshot()
{
    emit ended(m_window->grab().save(m_commandLine.screenshot) ? 0 : 1);
}

} // namespace Shardroom
