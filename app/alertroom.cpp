// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The control room's part in alerts: who hears of them, with a window and without.

#include "app/alertthread.h"
#include "app/controlroom.h"
#include "core/fleet/snapshotrelay.h"
#include "ui/mainwindow.h"

namespace Shardroom {

void ControlRoom::openAlerts(Fleet* fleet)
{
    const AlertRules rules = m_commandLine.profile ? alertRulesOf(*m_commandLine.profile) : AlertRules();
    m_alerts
        = std::make_unique<AlertThread>(AlertDeskOptions{m_commandLine.fleet.stateDirectory, fleetName(), {}, rules});
    AlertDesk* desk = m_alerts->desk();
    relayLatest(fleet, &Fleet::snapshotReady, desk, &AlertDesk::feed);
    connect(desk, &AlertDesk::timelineGrew, this, &ControlRoom::logTimeline);
    if (m_socket)
        m_socket->desk().setAlerts(desk);
    if (m_history)
        connect(desk, &AlertDesk::timelineGrew, m_history->store(), &HistoryStore::keep);
    if (MainWindow* window = m_window.get()) {
        connect(desk, &AlertDesk::timelineGrew, window, &MainWindow::appendTimeline);
        connect(desk, &AlertDesk::stateChanged, window, &MainWindow::showAlerts);
        connect(desk, &AlertDesk::announced, window, &MainWindow::announceAlerts);
        connect(window, &MainWindow::alertRulesRequested, desk, &AlertDesk::setRules);
        connect(window, &MainWindow::alertMuteRequested, desk, [desk](std::chrono::seconds time) { desk->mute(time); });
        connect(window, &MainWindow::alertTestRequested, desk, &AlertDesk::test);
    } else {
        connect(desk, &AlertDesk::timelineGrew, this, &ControlRoom::tellWarnings);
    }
    m_alerts->open();
}

} // namespace Shardroom
