// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/fault.h"

#include <QtCore/QMetaType>

#include <chrono>
#include <optional>

namespace Shardroom::Simulator {

//! One thing that a scenario's verdict looks at.
struct ScenarioGoal {
    QString text; //!< for people, in their language: "Sessions lost"
    QString measure; //!< the machine's name: "sessions_lost"
    double value = 0; //!< what it came to
    double limit = 0; //!< at most this is good
    bool passed = false;
    bool operator==(const ScenarioGoal&) const = default;
};

//! How a scenario ended: what the operator saved or lost.
struct ScenarioVerdict {
    bool passed = false; //!< all goals
    QString summary; //!< one or two sentences for people, in their language
    QList<ScenarioGoal> goals;
    bool operator==(const ScenarioVerdict&) const = default;
};

//! A scenario that runs, or the last one that did.
struct ScenarioState {
    QString key; //!< "maintenance"
    QString title; //!< for people, in their language
    QString now; //!< what is happening, for people; empty: nothing
    std::chrono::seconds elapsed{0};
    std::chrono::seconds duration{0};
    std::optional<ScenarioVerdict> verdict; //!< once it has ended
    bool operator==(const ScenarioState&) const = default;
};

//! What a practice panel shows; goes up by value when it changes, four times a second at most.
struct PracticeState {
    QList<StandingFault> standing;
    std::optional<ScenarioState> scenario;
    bool operator==(const PracticeState&) const = default;
};

} // namespace Shardroom::Simulator

Q_DECLARE_METATYPE(Shardroom::Simulator::PracticeState)
