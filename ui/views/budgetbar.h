// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtWidgets/QWidget>

class QLabel;

namespace Shardroom {

//! The identify budget: what is left of it, as a bar whose red zone is kept back, and when it is full again.
class BudgetBar : public QWidget {
    Q_OBJECT
public:
    explicit BudgetBar(QWidget* parent = nullptr);

    void setBudget(const IdentifyBudget& budget, const QDateTime& now);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRect barRect() const;
    [[nodiscard]] double floorShare() const;
    [[nodiscard]] static QString explanation(const IdentifyBudget& budget);

    void showParts();

    IdentifyBudget m_budget;
    QStringList m_parts; //!< the most important last
    QLabel* m_left;
    QLabel* m_reset;
    int m_barHeight;
};

} // namespace Shardroom
