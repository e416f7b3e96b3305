// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/gatewaysimulator.h"

#include <QtCore/QThread>

namespace Shardroom {

//! The practice gateway in a thread of its own, so that the window and the shards meet it over real sockets only.
class SimulatorThread : public QObject {
    Q_OBJECT
public:
    explicit SimulatorThread(Simulator::SimulatorOptions options, QObject* parent = nullptr);
    ~SimulatorThread() override;

    //! Answers with listening() or failed().
    void start();

signals:
    //! Emit it to have the gateway do this to these shards (none: all).
    void injectionRequested(const Shardroom::Simulator::Fault& fault, const QList<int>& shards);
    void listening(const QUrl& apiUrl);
    void failed(const QString& why);

private:
    void startInThread();

    const Simulator::SimulatorOptions m_options;
    QThread m_thread;
    QObject* m_context; // lives in the thread, owns the simulator, deleted by the thread when that finishes
};

} // namespace Shardroom
