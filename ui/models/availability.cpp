// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/availability.h"

#include "core/gateway/closecode.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

constexpr auto identifyInterval = 5s; //!< of a lane; Discord's rule

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Availability)
};

//! Calls `take` with each selected shard. Both lists are sorted, and a shard is nearly always at the place of its
//! number.
template <typename Take>
void forEachOf(const QList<ShardSnapshot>& shards, const QList<int>& selected, Take take)
{
    for (const int number : selected) {
        auto shard = number < shards.size() ? shards.begin() + number : shards.end();
        if (shard == shards.end() || shard->shard.number != number)
            shard = std::lower_bound(shards.begin(), shards.end(), number,
                [](const ShardSnapshot& one, int wanted) { return one.shard.number < wanted; });
        if (shard != shards.end() && shard->shard.number == number)
            take(*shard);
    }
}

bool applies(ShardCommand command, const ShardSnapshot& shard)
{
    switch (command) {
    case ShardCommand::Resume:
        return !isUp(shard.state);
    case ShardCommand::Pause:
        return isUp(shard.state) || shard.state == ShardState::BackingOff;
    case ShardCommand::End:
        return shard.state != ShardState::Stopped || !shard.maskedSession.isEmpty();
    case ShardCommand::Reidentify:
        return true;
    case ShardCommand::Reconnect:
        return isUp(shard.state);
    }
    Q_UNREACHABLE();
}

QString reasonAgainst(ShardCommand command)
{
    switch (command) {
    case ShardCommand::Resume:
        return Words::tr("None of the selected shards is paused, stopped, failed or backing off.");
    case ShardCommand::Pause:
        return Words::tr("None of the selected shards is connected or trying to connect.");
    case ShardCommand::End:
        return Words::tr("None of the selected shards has a session or a connection.");
    case ShardCommand::Reidentify:
        return Words::tr("There is nothing to re-identify.");
    case ShardCommand::Reconnect:
        return Words::tr("None of the selected shards has a connection.");
    }
    Q_UNREACHABLE();
}

QString fleetReason(const FleetSnapshot& snapshot)
{
    switch (snapshot.phase) {
    case FleetPhase::Idle:
    case FleetPhase::Starting:
        return Words::tr("The fleet has not started yet.");
    case FleetPhase::Stopping:
        return Words::tr("The fleet is stopping.");
    case FleetPhase::Failed:
        return Words::tr("The fleet could not start.");
    case FleetPhase::Running:
    case FleetPhase::Resharding:
        return {};
    }
    Q_UNREACHABLE();
}

QString fleetReason(const FleetSnapshot& snapshot, const QString& obstacle)
{
    if (!obstacle.isEmpty())
        return obstacle;
    if (snapshot.readOnly)
        return Words::tr("Read-only: Shardroom was started with --read-only.");
    return fleetReason(snapshot);
}

qsizetype connected(const FleetSnapshot& snapshot)
{
    return std::ranges::count_if(snapshot.shards, [](const ShardSnapshot& shard) { return isUp(shard.state); });
}

//! A slip with these would be noticed by many.
bool isMuch(const FleetSnapshot& snapshot, const QList<int>& shards)
{
    return shards.size() > 10 && shards.size() * 10 > connected(snapshot);
}

int guildsOf(const FleetSnapshot& snapshot, const QList<int>& shards)
{
    int guilds = 0;
    forEachOf(snapshot.shards, shards, [&guilds](const ShardSnapshot& shard) { guilds += shard.guilds; });
    return guilds;
}

QString budgetSentence(const IdentifyBudget& budget, qsizetype cost)
{
    if (budget.total <= 0)
        return Words::tr("It spends %1 of today's identifies; how many are left is not known yet.")
            .arg(Format::number(cost));
    return Words::tr("It spends %1 of the %2 identifies left (of %3, and %4 are kept back).")
        .arg(Format::number(cost), Format::number(budget.remaining), Format::number(budget.total),
            Format::number(budget.floor));
}

} // namespace

bool isUp(ShardState state)
{
    switch (state) {
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::QueuedForIdentify:
    case ShardState::Identifying:
    case ShardState::Resuming:
    case ShardState::Ready:
        return true;
    case ShardState::Stopped:
    case ShardState::BackingOff:
    case ShardState::Paused:
    case ShardState::Failed:
        return false;
    }
    Q_UNREACHABLE();
}

Availability availability(
    ShardCommand command, const FleetSnapshot& snapshot, const QList<int>& selected, const QString& obstacle)
{
    if (const QString reason = fleetReason(snapshot, obstacle); !reason.isEmpty())
        return {{}, reason};
    if (selected.isEmpty())
        return {{}, Words::tr("Select shards in the map or the table first.")};
    Availability result;
    result.shards.reserve(selected.size());
    forEachOf(snapshot.shards, selected, [&](const ShardSnapshot& shard) {
        if (applies(command, shard))
            result.shards << shard.shard.number;
    });
    if (result.shards.isEmpty())
        result.reason = reasonAgainst(command);
    else if (command == ShardCommand::Reidentify && snapshot.budget.total > 0
        && snapshot.budget.spendable() < result.shards.size())
        result.reason = Words::tr(
            "More identifies are needed (%1) than can be spent above the floor (%2); the budget resets in %3.")
                            .arg(Format::number(result.shards.size()), Format::number(snapshot.budget.spendable()),
                                Format::remaining(snapshot.budget.resetAt, snapshot.at));
    return result;
}

Availability reshardAvailability(const FleetSnapshot& snapshot)
{
    return {{}, fleetReason(snapshot)};
}

Availability reshardOfAvailability(const FleetSnapshot& snapshot, const QList<int>& selected, const QString& obstacle)
{
    if (const QString reason = fleetReason(snapshot, obstacle); !reason.isEmpty())
        return {{}, reason};
    if (snapshot.phase == FleetPhase::Resharding)
        return {{}, Words::tr("A reshard is under way; one at a time.")};
    if (selected.isEmpty())
        return {{}, Words::tr("Select shards in the map or the table first.")};
    return {selected, {}};
}

Availability exportAvailability(const FleetSnapshot& snapshot, const QList<int>& selected, const QString& obstacle)
{
    if (!obstacle.isEmpty())
        return {{}, obstacle};
    if (snapshot.readOnly)
        return {{}, Words::tr("Read-only: Shardroom was started with --read-only.")};
    Availability result;
    const auto take = [&result](const ShardSnapshot& shard) {
        if (!shard.maskedSession.isEmpty())
            result.shards << shard.shard.number;
    };
    if (selected.isEmpty())
        std::ranges::for_each(snapshot.shards, take);
    else
        forEachOf(snapshot.shards, selected, take);
    if (result.shards.isEmpty())
        result.reason = selected.isEmpty() ? Words::tr("No shard has a session yet.")
                                           : Words::tr("None of the selected shards has a session.");
    return result;
}

QString endCost(const FleetSnapshot& snapshot, const QList<int>& shards)
{
    const bool one = shards.size() == 1;
    return (one ? Words::tr(
                "Closes %1 with code 1000. Its session is gone at once and can't be resumed; its guilds get no events "
                "until it comes back.")
                : Words::tr("Closes %1 with code 1000. Their sessions are gone at once and can't be resumed; their "
                            "guilds get no "
                            "events until they come back."))
               .arg(Format::shards(shards))
        + u"\n\n"_s + Words::tr("Coming back costs identifies.") + u' ' + budgetSentence(snapshot.budget, shards.size())
        + u"\n\n"_s + Words::tr("Pause closes with 4000 instead and keeps the session.");
}

QString resumeCost(const FleetSnapshot& snapshot, const QList<int>& shards)
{
    QList<int> without;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shard.maskedSession.isEmpty() && std::ranges::binary_search(shards, shard.shard.number))
            without << shard.shard.number;
    }
    if (without.isEmpty())
        return {};
    return Words::tr("No session that could be resumed: %1. Coming back costs identifies.").arg(Format::shards(without))
        + u"\n\n"_s + budgetSentence(snapshot.budget, without.size());
}

bool isWholeFleet(const FleetSnapshot& snapshot, const QList<int>& shards)
{
    const qsizetype up = connected(snapshot);
    return up >= 2 && shards.size() >= up;
}

QString pauseCost(const FleetSnapshot& snapshot, const QList<int>& shards)
{
    if (isWholeFleet(snapshot, shards))
        return Words::tr(
            "The bot goes offline. Discord keeps the sessions for a few minutes; after that, coming back costs "
            "an identify for each shard.");
    if (!isMuch(snapshot, shards))
        return {};
    return Words::tr("Without events until the shards are resumed: %Ln guild(s).", nullptr, guildsOf(snapshot, shards))
        + u' '
        + Words::tr("Discord keeps the sessions for a few minutes; after that, coming back costs an identify for each "
                    "shard.");
}

QString reconnectCost(const FleetSnapshot& snapshot, const QList<int>& shards)
{
    if (!isWholeFleet(snapshot, shards) && !isMuch(snapshot, shards))
        return {};
    return Words::tr("Without events until the shards have resumed: %Ln guild(s); what was missed is sent then.",
               nullptr, guildsOf(snapshot, shards))
        + u' ' + Words::tr("It costs no identify.");
}

QString reidentifyCost(const FleetSnapshot& snapshot, const QList<int>& shards)
{
    const int rate = std::max(1, snapshot.budget.maxConcurrency);
    // Discord's rule is by lane: shards of one lane go one after the other, however free the others are.
    QHash<int, int> waiting;
    for (const IdentifyLane& lane : snapshot.lanes)
        waiting[lane.key] = lane.waiting();
    int longest = 0;
    for (const int number : shards)
        longest = std::max(longest, ++waiting[number % rate]);
    const auto seconds = longest * identifyInterval;
    return Words::tr("Ends the session of %1 and starts a new one. Events in between are lost.")
               .arg(Format::shards(shards))
        + u"\n\n"_s + budgetSentence(snapshot.budget, shards.size()) + u' '
        + Words::tr("It takes about %1 at %2 per 5 s.").arg(Format::duration(seconds)).arg(rate);
}

Availability rollingAvailability(const FleetSnapshot& snapshot, const QString& obstacle)
{
    if (const QString reason = fleetReason(snapshot, obstacle); !reason.isEmpty())
        return {{}, reason};
    if (snapshot.phase == FleetPhase::Resharding)
        return {{}, Words::tr("A reshard is under way.")};
    if (snapshot.rolling && !snapshot.rolling->isOver())
        return {{}, Words::tr("A rolling run is under way; one at a time.")};
    return {};
}

QString rollingObjection(const FleetSnapshot& snapshot, RollingKind kind, int shards)
{
    if (shards == 0)
        return kind == RollingKind::Resume ? Words::tr("None of these shards is connected and has a session.")
                                           : Words::tr("None of these shards is connected.");
    if (kind == RollingKind::Reidentify && snapshot.budget.total > 0 && snapshot.budget.spendable() < shards)
        return Words::tr(
            "More identifies are needed (%1) than can be spent above the floor (%2); the budget resets in %3.")
            .arg(Format::number(shards), Format::number(snapshot.budget.spendable()),
                Format::remaining(snapshot.budget.resetAt, snapshot.at));
    return {};
}

QString rollingCost(const FleetSnapshot& snapshot, RollingKind kind, int shards, int atOnce)
{
    const auto rounds = [shards](int each) { return (shards + each - 1) / std::max(1, each); };
    switch (kind) {
    case RollingKind::Resume:
        return Words::tr(
            "%1, %2 at a time, in %Ln round(s). It costs no identify, and the events of the moments in between "
            "are sent again.",
            nullptr, rounds(std::max(1, atOnce)))
            .arg(Format::shardCount(shards), Format::number(atOnce));
    case RollingKind::Reidentify:
        const int each = std::max(1, std::min(atOnce, std::max(1, snapshot.budget.maxConcurrency)));
        return Format::shardCount(shards) + u", "_s + Words::tr("%1 at a time.").arg(Format::number(atOnce)) + u' '
            + budgetSentence(snapshot.budget, shards) + u' '
            + Words::tr("It takes %1 or more.").arg(Format::duration(std::chrono::seconds(rounds(each) * 5)));
    }
    Q_UNREACHABLE();
}

QString endPhrase(qsizetype shards)
{
    return u"end %1"_s.arg(shards);
}

bool hasTooManyGuilds(const ShardSnapshot& shard)
{
    return shard.state == ShardState::Failed && !shard.closedByUs
        && shard.lastCloseCode == int(CloseCode::ShardingRequired);
}

std::optional<QDateTime> queueEnd(const QList<IdentifyLane>& lanes)
{
    std::optional<QDateTime> end;
    for (const IdentifyLane& lane : lanes) {
        for (const QueuedIdentify& queued : lane.shards) {
            if (!queued.expectedAt.isValid())
                continue;
            const bool isLastNamed = &queued == &lane.shards.last();
            const QDateTime at
                = isLastNamed ? queued.expectedAt.addDuration(lane.more * identifyInterval) : queued.expectedAt;
            end = end ? std::max(*end, at) : at;
        }
    }
    return end;
}

} // namespace Shardroom
