// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleet.h"

#include <QtCore/QThread>

namespace Shardroom {

//! The core thread and the fleet that lives in it. Connect to fleet()'s signals and slots with the usual queued
//! connections; never call it directly. Destroying this ends the thread and with it all connections, sessions kept.
class CoreThread {
public:
    explicit CoreThread(FleetOptions options);
    ~CoreThread();
    Q_DISABLE_COPY_MOVE(CoreThread)

    [[nodiscard]] Fleet* fleet() const { return m_fleet; }

private:
    QThread m_thread;
    Fleet* m_fleet; // deleted by its thread when that finishes
};

} // namespace Shardroom
