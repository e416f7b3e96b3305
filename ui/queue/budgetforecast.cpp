// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/budgetforecast.h"

#include "ui/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numeric>

namespace Shardroom {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BudgetForecast)
};

constexpr qint64 day = 24 * 60 * 60; // s
constexpr qint64 quarter = 15 * 60;

QString wordsFor(const IdentifyBudget& budget, const QDateTime& now)
{
    const QString reset = Format::remaining(budget.resetAt, now);
    if (budget.remaining <= budget.floor)
        return budget.allowance > 0
            ? Words::tr("At the floor: %1 more are allowed; reset in %2").arg(Format::number(budget.allowance), reset)
            : Words::tr("At the floor: shards only resume until the reset in %1").arg(reset);
    if (budget.emptyAt && budget.floorAt)
        return Words::tr("At this rate the floor is reached in %1, 0 in %2; reset in %3")
            .arg(Format::remaining(*budget.floorAt, now), Format::remaining(*budget.emptyAt, now), reset);
    if (budget.floorAt)
        return Words::tr("At this rate the floor is reached in %1; reset in %2")
            .arg(Format::remaining(*budget.floorAt, now), reset);
    const auto& spent = budget.spentByQuarter;
    const int lastHour = std::accumulate(spent.end() - std::min<qsizetype>(4, spent.size()), spent.end(), 0);
    return lastHour == 0 ? Words::tr("Calm: none was spent in the last hour; reset in %1").arg(reset)
                         : Words::tr("The floor is not reached before the reset in %1; %2 spent in the last hour")
                               .arg(reset, Format::number(lastHour));
}

} // namespace

BudgetForecast forecast(const IdentifyBudget& budget, const QDateTime& now)
{
    BudgetForecast result;
    if (budget.total <= 0) {
        result.words = Words::tr("How many identifies are left is not known yet");
        return result;
    }
    result.words = wordsFor(budget, now);
    result.until = budget.resetAt.isValid() && budget.resetAt > now ? budget.resetAt : now.addSecs(day);
    result.from = std::min(now, result.until.addSecs(-day));

    double left = budget.remaining;
    result.past.append({now, left});
    for (qsizetype i = budget.spentByQuarter.size() - 1; i >= 0; --i) {
        const QDateTime begin = now.addSecs(-quarter * (budget.spentByQuarter.size() - i));
        left = std::min<double>(budget.total, left + budget.spentByQuarter[i]);
        if (begin <= result.from) { // what was spent in an earlier window is no loss of this one
            result.past.append({result.from, left});
            break;
        }
        result.past.append({begin, left});
    }
    std::ranges::reverse(result.past);

    result.ahead.append({now, double(budget.remaining)});
    if (budget.emptyAt && *budget.emptyAt > now) {
        result.ahead.append({*budget.emptyAt, 0});
    } else if (budget.floorAt && *budget.floorAt > now) {
        const double perSecond = double(budget.remaining - budget.floor) / double(now.secsTo(*budget.floorAt));
        const double atReset = budget.remaining - perSecond * double(now.secsTo(result.until));
        result.ahead.append({result.until, std::max(0.0, atReset)});
    } else {
        result.ahead.append({result.until, double(budget.remaining)});
    }
    return result;
}

} // namespace Shardroom
