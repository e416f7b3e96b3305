// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window looks like while no news comes from the fleet.

#include "ui/mainwindow.h"

#include "ui/charts/livepill.h"
#include "ui/views/headerbar.h"
#include "ui/views/staleveil.h"

#include <QtWidgets/QSplitter>

namespace Shardroom {

void MainWindow::buildStale()
{
    for (QWidget* covered : {static_cast<QWidget*>(m_splitter), static_cast<QWidget*>(m_header)})
        m_veils.append(new StaleVeil(covered));
}

//! nullopt: it is fresh.
void MainWindow::showStale(const std::optional<std::chrono::seconds>& age)
{
    for (StaleVeil* veil : std::as_const(m_veils))
        veil->setStale(age.has_value());
    m_livePill->setStale(age);
}

} // namespace Shardroom
