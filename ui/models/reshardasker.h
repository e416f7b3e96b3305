// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardplan.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <optional>

namespace Shardroom {

//! Asks the fleet for plans: not at every step of a slider, and one question at a time, so that a fleet that is slow
//! to answer is not flooded. Lives in the GUI thread.
class ReshardAsker : public QObject {
    Q_OBJECT
public:
    explicit ReshardAsker(QObject* parent = nullptr);

    //! What is to be known now, the most important first. Replaces what was wanted before.
    void want(const QList<ReshardWish>& wishes);
    //! An answer has come, to whichever question.
    void answered(const ReshardPlan& plan);
    //! The question under way will not be answered.
    void refused();
    //! Whether the plan is one for this wish; the planner may fill in what the wish leaves open.
    [[nodiscard]] static bool isAnswerTo(const ReshardWish& wish, const ReshardPlan& plan);

signals:
    void planRequested(const Shardroom::ReshardWish& wish);

private:
    void askNext();

    QList<ReshardWish> m_wanted;
    std::optional<ReshardWish> m_asked;
    QTimer m_debounce;
    QTimer m_patience;
};

} // namespace Shardroom
