// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/spokenchart.h"
#include "ui/queue/budgetforecast.h"

namespace Shardroom {

//! The identify budget over its 24 hours: what is left as a line, where it goes as a dashed one, the floor as a zone.
class BudgetChart : public SpokenChart {
    Q_OBJECT
public:
    explicit BudgetChart(QWidget* parent = nullptr);

    void setBudget(const IdentifyBudget& budget, const QDateTime& now);
    [[nodiscard]] const BudgetForecast& shown() const { return m_forecast; }
    [[nodiscard]] QString spokenValues() const override;
    [[nodiscard]] QString inWords() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    IdentifyBudget m_budget;
    BudgetForecast m_forecast;
};

} // namespace Shardroom
