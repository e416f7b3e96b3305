// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alertdesk.h"

#include <QtCore/QThread>

namespace Shardroom {

//! A thread and the alert desk that lives in it, apart from the core thread: its files and its network hold up no
//! shard, and it notices when that one falls silent. Connect to desk()'s signals and slots with the usual queued
//! connections; never call it directly. Destroying this ends the thread; what still waits for the webhook is sent by
//! the next start, if there is a state directory. That has no limit of time: nothing in this thread waits but for the
//! disk, a thread that runs can't be left behind, and half a file is worse than a program that ends late.
class AlertThread {
public:
    explicit AlertThread(AlertDeskOptions options);
    ~AlertThread();
    Q_DISABLE_COPY_MOVE(AlertThread)

    //! Reads its files, and begins; after the connections are made.
    void open();
    [[nodiscard]] AlertDesk* desk() const { return m_desk; }

private:
    QThread m_thread;
    AlertDesk* m_desk; // deleted by its thread when that finishes
};

} // namespace Shardroom
