// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The control room's part in the practice gateway: who orders faults and scenarios, and who hears of it.

#include "app/controlroom.h"
#include "ui/mainwindow.h"

namespace Shardroom {

void ControlRoom::connectPractice()
{
    SimulatorThread* practice = m_simulator.get();
    if (m_socket)
        m_socket->desk().setPractice(practice);
    connect(practice, &SimulatorThread::practiceChanged, this, &ControlRoom::onPractice);
    connect(practice, &SimulatorThread::timelineGrew, this, &ControlRoom::logTimeline);
    MainWindow* window = m_window.get();
    if (window == nullptr)
        return;
    constexpr auto fromHere = TimelineEntry::Origin::Window;
    connect(practice, &SimulatorThread::practiceChanged, window, &MainWindow::showPractice);
    connect(practice, &SimulatorThread::timelineGrew, window, &MainWindow::appendTimeline);
    connect(window, &MainWindow::faultOrdered, practice,
        [practice](const Simulator::FaultOrder& order) { practice->order(order, fromHere); });
    connect(
        window, &MainWindow::faultsCancelled, practice, [practice](int id) { practice->cancelFaults(id, fromHere); });
    connect(window, &MainWindow::scenarioRequested, practice,
        [practice](const Simulator::Scenario& scenario) { practice->startScenario(scenario, fromHere); });
    connect(window, &MainWindow::scenarioStopRequested, practice, [practice] { practice->stopScenario(fromHere); });
}

} // namespace Shardroom
