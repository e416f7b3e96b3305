// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardplan.h"
#include "core/reshard/reshardreport.h"
#include "tests/ui/samplefleet.h"

#include <algorithm>
#include <numeric>

namespace Shardroom {

//! One that belongs to shard 3 of 4, 7 of 8 and 15 of 16.
inline constexpr GuildId sampleGuild{quint64(15) << 22};

inline QList<ShardId> sampleSet(int total)
{
    QList<ShardId> shards;
    for (int number = 0; number < total; ++number)
        shards << ShardId{number, total};
    return shards;
}

inline GuildSpread sampleSpread(int shards, int guilds)
{
    GuildSpread spread;
    spread.guilds = guilds;
    for (int i = 0; i < shards; ++i)
        spread.perShard << guilds / shards + i % 7;
    spread.max = *std::max_element(spread.perShard.begin(), spread.perShard.end());
    spread.mean = double(guilds) / shards;
    spread.deviation = 12;
    spread.over = int(std::count_if(
        spread.perShard.begin(), spread.perShard.end(), [](int load) { return load > mostGuildsPerShard; }));
    spread.nearlyFull = int(std::count_if(
        spread.perShard.begin(), spread.perShard.end(), [](int load) { return load >= nearlyFullGuilds; }));
    for (int i = 0; i < std::min(5, shards); ++i) {
        spread.fullest << GuildSpread::Load{{i, shards}, spread.max - i, 10.0};
        spread.hottest << GuildSpread::Load{{shards - 1 - i, shards}, 900, 41.0 - i};
    }
    return spread;
}

//! What the planner would say to this wish for a fleet of `from` shards.
inline ReshardOutlook sampleOutlook(const ReshardWish& wish, int from = 16, const QString& refusal = {})
{
    ReshardOutlook outlook;
    ReshardPlan& plan = outlook.plan;
    plan.id = QStringLiteral("plan-1");
    plan.madeAt = sampleTime();
    plan.wish = wish;
    if (wish.atOnce == 0 && wish.strategy != ReshardStrategy::Parallel
        && wish.strategy != ReshardStrategy::StopAndStart)
        plan.wish.atOnce = 1;
    plan.from = sampleSet(from);
    plan.guilds = 17631;
    plan.recommended = 23;
    plan.replaced = plan.from;
    plan.to = sampleSet(wish.strategy == ReshardStrategy::HandOver ? from : std::max(1, wish.toTotal));
    plan.identifies = int(plan.to.size());
    plan.spare = 2;
    plan.remaining = 912;
    plan.floor = 200;
    plan.spendable = 712;
    plan.duration = std::chrono::seconds(5 * plan.identifies + 60);
    if (wish.strategy == ReshardStrategy::StopAndStart)
        plan.downtime = std::chrono::seconds(5 * plan.identifies);
    plan.peakConnections = wish.strategy == ReshardStrategy::Parallel ? from + int(plan.to.size()) : from + 2;
    plan.peakBytes = 210000000;
    plan.spread = sampleSpread(int(plan.to.size()), plan.guilds);
    plan.headroomDays = 118;
    plan.checks = {{PlanCheck::Verdict::Good, QStringLiteral("The budget suffices")},
        {PlanCheck::Verdict::Warning, QStringLiteral("1 shard is deaf")}};
    plan.refusal = refusal;
    if (!refusal.isEmpty())
        plan.checks << PlanCheck{PlanCheck::Verdict::Refused, refusal};
    outlook.candidates = {{16, QStringLiteral("as now"), 1108, 16, QStringLiteral("It is the present count.")},
        {23, QStringLiteral("Discord recommends it"), 772, 23, {}}, {32, QStringLiteral("a power of two"), 557, 32, {}},
        {64, QStringLiteral("a power of two"), 281, 64, {}}};
    return outlook;
}

//! 16 to 32, with 26 of the new shards ready and 27 guilds missing.
inline ReshardProgress sampleProgress(ReshardPhase phase = ReshardPhase::Warming)
{
    ReshardProgress progress;
    progress.planId = QStringLiteral("plan-1");
    progress.fromTotal = 16;
    progress.toTotal = 32;
    progress.phase = phase;
    progress.since = sampleTime(-42000);
    progress.until = sampleTime(47000);
    progress.shards = 32;
    progress.guildsExpected = 17631;
    const bool isWarming = phase == ReshardPhase::Warming;
    progress.ready = isWarming ? 26 : 32;
    progress.guildsMatched = isWarming ? 17604 : 17631;
    progress.identifiesPlanned = 32;
    progress.identifiesSpare = 2;
    progress.identifiesSpent = progress.ready;
    progress.counts = {.delivered = 41200,
        .matched = 40980,
        .late = 12,
        .onlyOld = 0,
        .onlyNew = 0,
        .pending = 220,
        .longestLag = std::chrono::milliseconds(1640)};
    const auto shards = [](int total, int ready) {
        QList<ShardSnapshot> list;
        for (int number = 0; number < total; ++number)
            list << sampleShard(number, total, number < ready ? ShardState::Ready : ShardState::QueuedForIdentify);
        return list;
    };
    switch (phase) {
    case ReshardPhase::Warming:
        progress.missing = {sampleGuild, GuildId{quint64(31) << 22}};
        progress.missingUnavailable = 3;
        [[fallthrough]];
    case ReshardPhase::Preparing:
    case ReshardPhase::Overlapping:
        progress.incoming = shards(32, progress.ready);
        progress.mayAbort = true;
        break;
    case ReshardPhase::Draining:
        progress.retiring = shards(16, 16);
        progress.mayAbort = true;
        progress.mayRollBack = true;
        progress.mayEndOld = true;
        break;
    case ReshardPhase::Ending:
    case ReshardPhase::Settling:
        progress.retiring = shards(16, 0);
        break;
    case ReshardPhase::Aborting:
    case ReshardPhase::RollingBack:
    case ReshardPhase::Done:
    case ReshardPhase::Aborted:
    case ReshardPhase::RolledBack:
        break;
    }
    return progress;
}

inline FleetSnapshot sampleReshard(const ReshardProgress& progress)
{
    FleetSnapshot fleet = sampleFleet(16);
    fleet.phase = FleetPhase::Resharding;
    fleet.reshard = progress;
    return fleet;
}

inline ReshardReport sampleReport(ReshardPhase outcome = ReshardPhase::Done)
{
    ReshardReport report;
    report.plan = sampleOutlook({.toTotal = 32}).plan;
    report.outcome = outcome;
    report.reason = outcome == ReshardPhase::Done ? QString() : QStringLiteral("An operator asked for it");
    report.startedAt = sampleTime();
    report.endedAt = sampleTime(222000);
    report.servingAfter = sampleSet(outcome == ReshardPhase::Done ? 32 : 16);
    report.missing = {sampleGuild};
    report.identifiesSpent = 33;
    report.counts = {.delivered = 41200, .matched = 41195, .late = 12, .onlyOld = 5};
    report.guilds = {{sampleGuild, {.delivered = 105, .matched = 100, .onlyOld = 5}}};
    return report;
}

} // namespace Shardroom
