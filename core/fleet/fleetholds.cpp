// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fleet's part in what an operator keeps from happening: it outlives a restart of the program and a crash, and ends
// when the program is quit.

#include "core/fleet/fleetprivate.h"

#include <QtCore/QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

QString Fleet::Private::holdsFile() const
{
    return options.stateDirectory.isEmpty() ? QString() : QDir(options.stateDirectory).filePath(u"holds.json"_s);
}

void Fleet::Private::loadHolds()
{
    // Who starts without the saved sessions begins anew.
    holds = options.resumeSaved ? loadOperatorHolds(holdsFile()) : OperatorHolds();
    if (const QString error = options.resumeSaved ? QString() : saveOperatorHolds(holdsFile(), {}); !error.isEmpty())
        say(TimelineEntry::Kind::Warning, error);
    if (holds.queue) {
        say(TimelineEntry::Kind::Warning, tr("The identify queue is held, as before the program started anew"),
            tr("Nobody identifies until it is released; resumes go on"));
    }
}

QList<int> Fleet::Private::stillPaused(const StartPlan& plan)
{
    QList<int> numbers;
    for (const ShardId shard : std::as_const(holds.paused)) {
        if (std::ranges::binary_search(plan.shards, shard))
            numbers.append(shard.number);
    }
    if (!numbers.isEmpty()) {
        say(TimelineEntry::Kind::Warning,
            tr("Paused, as before the program started anew: %Ln shard(s)", nullptr, int(numbers.size())),
            tr("Stays so until it is resumed"));
    }
    return numbers;
}

void Fleet::Private::holdAgain(const ShardManager& manager)
{
    std::vector<IdentifyTicket> tickets;
    for (const ShardId shard : std::as_const(holds.waiting)) {
        if (manager.shardByNumber(shard.number) == shard)
            tickets.push_back(manager.ticketOf(shard));
    }
    if (tickets.empty())
        return;
    identifies.hold(tickets, true);
    say(TimelineEntry::Kind::Warning,
        tr("Held in the identify queue, as before the program started anew: %Ln shard(s)", nullptr,
            int(tickets.size())),
        tr("The others go past until it is released"));
}

void Fleet::Private::keepHolds(const QList<ShardSnapshot>& shards)
{
    if (!vaultLock || (phase != FleetPhase::Running && phase != FleetPhase::Resharding))
        return;
    OperatorHolds now{.queue = identifies.budget().held};
    for (const ShardSnapshot& shard : shards) {
        // One that this start has left alone tells it a moment later.
        const bool isStillPaused
            = shard.state == ShardState::Stopped && std::ranges::binary_search(holds.paused, shard.shard);
        if (shard.state == ShardState::Paused || isStillPaused)
            now.paused.append(shard.shard);
    }
    for (const ShardManager* manager : serving.managers()) {
        for (const ShardId shard : identifies.heldOf(manager->generation())) {
            if (serving.serves(*manager, shard.number))
                now.waiting.append(shard);
        }
    }
    std::ranges::sort(now.paused);
    std::ranges::sort(now.waiting);
    if (now == holds)
        return;
    holds = now;
    vault.inOrder([path = holdsFile(), now] { return saveOperatorHolds(path, now); },
        [this](const QString& error) {
            if (!error.isEmpty())
                say(TimelineEntry::Kind::Warning, error);
        });
}

void Fleet::Private::forgetHolds()
{
    if (!vaultLock || holds.isEmpty())
        return;
    holds = {};
    vault.inOrder([path = holdsFile()] { return saveOperatorHolds(path, {}); }, [](const QString&) {});
}

} // namespace Shardroom
