// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/scenarioobstacle.h"

#include "core/fleet/snapshot.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ScenarioObstacle)
};

} // namespace

QString scenarioObstacle(const FleetSnapshot& snapshot)
{
    QStringList reasons;
    if (const int failed = snapshot.count(ShardState::Failed); failed > 0)
        reasons << Words::tr("%1 given up").arg(Format::shardCount(failed));
    if (const int still = snapshot.count(ShardState::Paused) + snapshot.count(ShardState::Stopped); still > 0)
        reasons << Words::tr("%1 paused or ended").arg(Format::shardCount(still));
    const IdentifyBudget& budget = snapshot.budget;
    if (const int queued = snapshot.count(ShardState::QueuedForIdentify); queued > 0) {
        if (budget.held)
            reasons << Words::tr("%1 in the identify queue, which is held").arg(Format::shardCount(queued));
        else if (budget.total > 0 && budget.spendable() == 0)
            reasons << Words::tr("%1 waiting for identifies that are kept back, until the reset in %2")
                           .arg(Format::shardCount(queued), Format::remaining(budget.resetAt, snapshot.at));
        else if (budget.heldShards > 0)
            reasons << Words::tr("%1 held in the identify queue").arg(Format::shardCount(budget.heldShards));
    }
    return reasons.join(u"; "_s);
}

} // namespace Shardroom
