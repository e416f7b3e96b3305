// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The control room's part in a restart of the program. First everything is looked at that may be in the way of the next
// start, with all shards connected; only then are they paused, and main() replaces the program.

#include "app/botkeychain.h"
#include "app/controlroom.h"
#include "app/restart.h"
#include "core/diagnostics/logging.h"
#include "ui/mainwindow.h"

#include <QtCore/QProcess>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using namespace std::chrono_literals;
//! Of a program that only has to say its version.
constexpr auto rehearsalPatience = 20s;

} // namespace

void ControlRoom::connectRestart(Fleet* fleet)
{
    connect(fleet, &Fleet::readyToRestart, this, [this] {
        if (m_restarting)
            return;
        m_restarting = true; // which pauses whatever --on-exit says: that is about the program's end
        stop();
    });
    // What else is refused meanwhile is somebody else's.
    connect(fleet, &Fleet::refused, this, [this](const QString& what, const QString&, RequestId request) {
        if (request == m_restartAsked && (request != 0 || what == Fleet::tr("Restart")))
            m_restartAsked.reset();
    });
    if (m_socket)
        connect(&m_socket->desk(), &ControlDesk::restartRequested, this, &ControlRoom::restart);
    if (m_window)
        connect(m_window.get(), &MainWindow::restartRequested, this, [this] { restart(0); });
}

void ControlRoom::restart(RequestId request)
{
    if (m_restartAsked || m_stopping) {
        refuseRestart(
            request, m_stopping ? tr("The program is ending.") : tr("The next start is being looked at already."));
        return;
    }
    if (const QString why = Restart::objectionTo(m_commandLine); !why.isEmpty()) {
        refuseRestart(request, why);
        return;
    }
    m_restartAsked = request;
    m_commandLine.neverRan = m_latest.phase == FleetPhase::Failed;
    // A fleet that could not start keeps nothing that another token or count could lose: that is what was put right.
    // In the core thread: it reads files.
    QMetaObject::invokeMethod(
        m_core->fleet(),
        [this, request, line = m_commandLine] {
            QString why = Restart::profileObjection(line);
            const bool isElsewhere = Restart::isTokenElsewhere(line); // the next start finds it, or says why not
            if (why.isEmpty() && !line.tokenInKeychain && !isElsewhere)
                why = Restart::tokenObjection(line);
            QMetaObject::invokeMethod(
                this,
                [this, request, why, isElsewhere] {
                    isElsewhere ? rehearseRestart(request, why) : lookForToken(request, why);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void ControlRoom::lookForToken(RequestId request, const QString& problem)
{
    if (!problem.isEmpty() || !m_commandLine.tokenInKeychain) {
        rehearseRestart(request, problem);
        return;
    }
    const QString name = m_commandLine.profile->name;
    m_keychain->read(name, [this, request, name](const std::optional<BotToken>& token, const QString& why) {
        const bool isOther = !m_commandLine.neverRan && token && token->reveal() != m_commandLine.fleet.token.reveal();
        rehearseRestart(request, isOther ? Restart::otherTokenObjection(name) : why);
    });
}

//! A program that was half replaced, or knows an option no more, must be found out while this one still serves.
void ControlRoom::rehearseRestart(RequestId request, const QString& tokenProblem)
{
    if (!tokenProblem.isEmpty() || m_stopping) {
        m_restartAsked.reset();
        refuseRestart(request, m_stopping ? tr("The program is ending.") : tokenProblem);
        return;
    }
    auto* program = new QProcess(this);
    const auto judge = [this, program, request](const QString& why) {
        program->disconnect(this);
        program->deleteLater();
        if (!why.isEmpty() || m_stopping) {
            m_restartAsked.reset();
            refuseRestart(request, m_stopping ? tr("The program is ending.") : why);
            return;
        }
        QMetaObject::invokeMethod(
            m_core->fleet(), [fleet = m_core->fleet(), request] { fleet->prepareRestart(request); },
            Qt::QueuedConnection);
    };
    const QString path = m_commandLine.program;
    connect(program, &QProcess::finished, this, [judge, program, path](int status, QProcess::ExitStatus how) {
        const QString said = QString::fromLocal8Bit(program->readAllStandardError()).trimmed();
        if (how != QProcess::NormalExit || status != 0)
            judge(tr("%1 does not start any more: %2").arg(path, said.isEmpty() ? tr("it crashes.") : said));
        else
            judge({});
    });
    connect(program, &QProcess::errorOccurred, this, [judge, program, path](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            judge(tr("%1 does not start any more: %2").arg(path, program->errorString()));
    });
    auto* patience = new QTimer(program);
    connect(patience, &QTimer::timeout, program, &QProcess::kill); // which is an end by a crash
    patience->start(rehearsalPatience);
    program->start(path, Restart::argumentsFrom(m_commandLine.arguments.mid(1)) + QStringList{u"--version"_s});
}

void ControlRoom::refuseRestart(RequestId request, const QString& why)
{
    qCInfo(appLog) << LogFields().add("restart", "refused").add("why", why);
    if (request != 0)
        m_socket->desk().refuseRequest(request, why);
    else if (m_window)
        m_window->showRefusal(tr("Restart"), why);
}

void ControlRoom::tellRestartFailed(const QString& why)
{
    refuseRestart(0, why);
}

} // namespace Shardroom
