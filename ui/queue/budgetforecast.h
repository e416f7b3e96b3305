// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifybudget.h"

namespace Shardroom {

//! The identify budget over its window of 24 hours, for a chart and in words. Pure: time is an argument, UTC.
struct BudgetForecast {
    struct Point {
        QDateTime at;
        double left = 0;
        bool operator==(const Point&) const = default;
    };
    QDateTime from; //!< the window's beginning
    QDateTime until; //!< the reset
    QList<Point> past; //!< as this program's own identifies made it, oldest first; the last is now
    QList<Point> ahead; //!< from now: at the present pace to zero or to the reset
    QString words; //!< translated: "At this rate the floor is reached in 1 h 05 m, 0 in 3 h 10 m"
    bool operator==(const BudgetForecast&) const = default;
};

[[nodiscard]] BudgetForecast forecast(const IdentifyBudget& budget, const QDateTime& now);

} // namespace Shardroom
