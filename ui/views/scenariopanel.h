// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/practicestate.h"
#include "core/simulator/scenario.h"

#include <QtWidgets/QWidget>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace Shardroom {

//! The scenarios of the practice gateway: what there is, how far the running one is, and the verdict on the last.
class ScenarioPanel : public QWidget {
    Q_OBJECT
public:
    //! `gateway`: what the practice gateway of this window runs with; a scenario that it does not fit gets a window of
    //! its own.
    ScenarioPanel(QList<Simulator::Scenario> scenarios, Simulator::SimulatorOptions gateway, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly);
    void showState(const std::optional<Simulator::ScenarioState>& state);
    //! Why no scenario can begin here now, in words; empty: nothing is in the way.
    void setObstacle(const QString& why);

signals:
    //! The same for one that fits the gateway and one that does not; the window decides.
    void startRequested(const Shardroom::Simulator::Scenario& scenario);
    void stopRequested();
    //! In a window of its own with a gateway that nothing has happened on, since here it can't begin.
    void freshRequested(const Shardroom::Simulator::Scenario& scenario);

private:
    void showChosen();
    void showNews();
    //! Chosen to run, but it has not begun: it waits for all shards.
    [[nodiscard]] bool isWaiting() const { return isRunning() && m_state->elapsed.count() == 0; }
    [[nodiscard]] bool isRunning() const { return m_state && !m_state->verdict; }

    const QList<Simulator::Scenario> m_scenarios;
    const Simulator::SimulatorOptions m_gateway;
    std::optional<Simulator::ScenarioState> m_state;
    QListWidget* m_list;
    QLabel* m_about;
    QProgressBar* m_progress;
    QLabel* m_news; //!< what happens now, or the verdict
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_fresh;
    QString m_obstacle;
    bool m_readOnly = false;
};

//! The verdict's goals in rich text, a line each: kept or missed, what, how much, and the limit.
[[nodiscard]] QString verdictLines(const Simulator::ScenarioVerdict& verdict);

} // namespace Shardroom
