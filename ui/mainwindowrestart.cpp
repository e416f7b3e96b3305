// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in a restart of the program: the action, and why it is greyed.

#include "ui/mainwindow.h"
#include "ui/views/noticebar.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace Shardroom {

void MainWindow::addRestartTo(QMenu* file)
{
    m_restart = file->addAction(tr("Res&tart, keeping all sessions"));
    m_restart->setObjectName(u"restart"_s);
    m_restart->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    connect(m_restart, &QAction::triggered, this, [this] {
        saveLayout();
        emit restartRequested();
    });
    connect(m_banner, &NoticeBar::remedyRequested, m_restart, [this] {
        if (m_snapshot.phase == FleetPhase::Failed)
            m_restart->trigger();
    });
}

//! The core has more reasons, and says them when it is asked.
void MainWindow::adoptRestart()
{
    const auto reason = [this]() -> QString {
        if (m_options.practice)
            return tr("The practice gateway is a part of this program, and all its sessions would end with it.");
        if (const QString why = obstacle(); !why.isEmpty())
            return why;
        if (m_snapshot.rolling && !m_snapshot.rolling->isOver())
            return tr("A rolling run is under way. Wait for its end, or stop it.");
        switch (m_snapshot.phase) {
        case FleetPhase::Running:
        case FleetPhase::Failed: // once more, with what was put right
            return {};
        case FleetPhase::Resharding:
            return tr("A reshard is going on. Wait for its end, or stop it.");
        case FleetPhase::Idle:
        case FleetPhase::Starting:
        case FleetPhase::Stopping:
            return tr("The shards are not running.");
        }
        Q_UNREACHABLE();
    }();
    m_restart->setEnabled(reason.isEmpty());
    m_restart->setProperty("reason", reason);
    m_restart->setToolTip(reason.isEmpty()
            ? tr("Ends this program and starts it anew, for example after an update. All sessions are resumed; it "
                 "costs no identify.")
            : reason);
}

} // namespace Shardroom
