// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historystore.h"

#include <QtCore/QThread>

namespace Shardroom {

//! The history in a thread of its own: it waits for the disk. Connect to store()'s signals and slots with the usual
//! queued connections; never call it directly. Destroying this writes what is left and ends the thread, without a
//! limit of time: it waits for the disk alone, and what is cut off there costs lines of the history.
class HistoryThread {
public:
    //! `directory` and `redactor` as for HistoryStore.
    explicit HistoryThread(const QString& directory, const Redactor& redactor = {});
    ~HistoryThread();
    Q_DISABLE_COPY_MOVE(HistoryThread)

    [[nodiscard]] HistoryStore* store() const { return m_store; }

private:
    QThread m_thread;
    HistoryStore* m_store; // deleted by its thread when that finishes
};

} // namespace Shardroom
