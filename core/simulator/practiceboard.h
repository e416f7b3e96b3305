// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/practicestate.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace Shardroom::Simulator {

//! Gathers what a practice panel shows and tells it no more often than four times a second.
class PracticeBoard : public QObject {
    Q_OBJECT
public:
    explicit PracticeBoard(QObject* parent = nullptr);

    [[nodiscard]] const PracticeState& state() const { return m_state; }
    void setStanding(const QList<StandingFault>& standing);
    void setScenario(const std::optional<ScenarioState>& scenario);

signals:
    //! Only when it differs from what was told last.
    void changed(const Shardroom::Simulator::PracticeState& state);

private:
    void touch();

    PracticeState m_state;
    PracticeState m_told;
    QTimer m_pause; //!< since the last time that it was told
};

} // namespace Shardroom::Simulator
