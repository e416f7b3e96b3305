// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardplan.h"

#include <QtWidgets/QWidget>

#include <array>
#include <optional>

class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace Shardroom {

//! How: the strategies with what each costs at the present target, and how many shards at once, how long to drain.
class ReshardStrategyPage : public QWidget {
    Q_OBJECT
public:
    explicit ReshardStrategyPage(QWidget* parent = nullptr);

    [[nodiscard]] ReshardStrategy strategy() const;
    //! What would be asked for with this strategy and the settings of this page.
    [[nodiscard]] ReshardWish wish(ReshardStrategy strategy, int toTotal) const;
    //! Chooses the strategy, for these shards; none: for all, or for those that are picked later.
    void choose(ReshardStrategy strategy, const QList<int>& shards);
    void focusFirst(); //!< the strategy. A focus proxy would make Tab skip what is before it
    //! What is selected in the window now; taken over when the operator says so.
    void setSelection(const QList<int>& shards);
    void showPlan(const ReshardPlan& plan);
    //! Whether a plan of this strategy is still to be worked out.
    [[nodiscard]] bool wantsPlan(ReshardStrategy strategy) const;
    //! The plans shown are of another target.
    void forgetPlans();

signals:
    void wishChanged();

private:
    struct Row {
        QRadioButton* button = nullptr;
        QLabel* explanation = nullptr;
        QLabel* cost = nullptr;
        std::optional<ReshardPlan> plan;
    };
    void arrange();
    void update();
    [[nodiscard]] Row& row(ReshardStrategy strategy) { return m_rows[size_t(strategy)]; }
    [[nodiscard]] QString obstacle(ReshardStrategy strategy) const;

    std::array<Row, reshardStrategyCount> m_rows;
    QSpinBox* m_atOnce;
    QSpinBox* m_drain;
    QLabel* m_picked;
    QPushButton* m_pick;
    QPushButton* m_all;
    QList<int> m_shards;
    QList<int> m_selection;
};

} // namespace Shardroom
