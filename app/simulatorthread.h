// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "core/simulator/scenario.h"

#include <QtCore/QThread>

#include <functional>

namespace Shardroom {

//! The practice gateway in a thread of its own, so that the window and the shards meet it over real sockets only.
class SimulatorThread : public QObject {
    Q_OBJECT
public:
    explicit SimulatorThread(Simulator::SimulatorOptions options, QObject* parent = nullptr);
    ~SimulatorThread() override;

    //! Answers with listening() or failed().
    void start();

    [[nodiscard]] const Simulator::SimulatorOptions& options() const { return m_options; }

    // They may be called as soon as it listens, and return at once.
    // `origin`: where the operator is, for the story.
    //! `done`, if given, is called in this object's thread with the standing order's id, or 0.
    void order(const Simulator::FaultOrder& order, TimelineEntry::Origin origin, std::function<void(int id)> done = {});
    void cancelFaults(int id, TimelineEntry::Origin origin); //!< 0: all
    void startScenario(const Simulator::Scenario& scenario, TimelineEntry::Origin origin);
    void stopScenario(TimelineEntry::Origin origin);

signals:
    void practiceChanged(const Shardroom::Simulator::PracticeState& state);
    void timelineGrew(const QList<Shardroom::TimelineEntry>& entries); //!< by what an operator did
    void listening(const QUrl& apiUrl);
    void failed(const QString& why);

private:
    void startInThread();
    void act(const QString& text, TimelineEntry::Origin origin);
    void tell(std::function<void(Simulator::GatewaySimulator&)> wish);

    const Simulator::SimulatorOptions m_options;
    QThread m_thread;
    QObject* m_context; // lives in the thread, owns the simulator, deleted by the thread when that finishes
    Simulator::GatewaySimulator* m_simulator = nullptr; // lives in the thread, and is touched there only
};

} // namespace Shardroom
