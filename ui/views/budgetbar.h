// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace Shardroom {

//! The identify budget: what is left of it, as a bar whose red zone is kept back, and when it is full again. What stops
//! identifies is said at any width: the bar is never narrower than that.
class BudgetBar : public QWidget {
    Q_OBJECT
public:
    explicit BudgetBar(QWidget* parent = nullptr);

    //! `queueEnd`: when the last of those who wait identifies; nullopt: not known.
    void setBudget(const IdentifyBudget& budget, const std::optional<QDateTime>& queueEnd, const QDateTime& now);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRect barRect() const;
    [[nodiscard]] double floorShare() const;
    [[nodiscard]] static QString explanation(const IdentifyBudget& budget);

    void showParts();
    [[nodiscard]] int leastWidth() const;

    //! Where there is no room, the first goes first; what stops identifies never does.
    enum class Weight { Calm, Pace, Reset, Queued, Floor, Stops };
    struct Part {
        QString text;
        Weight weight = Weight::Calm;
    };
    IdentifyBudget m_budget;
    QList<Part> m_parts;
    QLabel* m_left;
    QLabel* m_reset;
    int m_barHeight;
};

} // namespace Shardroom
