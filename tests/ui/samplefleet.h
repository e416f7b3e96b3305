// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "core/gateway/session.h"

#include <QtCore/QMap>

namespace Shardroom {

//! The secret that must never be seen; the snapshot carries only its mask.
inline const QByteArray sampleSessionId = "8f3a91be77d2460c9e15aa0b3c4d5ec1";

inline QDateTime sampleTime(qint64 milliseconds = 0)
{
    return QDateTime::fromMSecsSinceEpoch(1'795'000'000'000 + milliseconds, Qt::UTC);
}

inline ShardSnapshot sampleShard(int number, int total, ShardState state = ShardState::Ready)
{
    ShardSnapshot shard;
    shard.shard = {number, total};
    shard.state = state;
    shard.since = sampleTime(-90'000);
    shard.guilds = 1000 + number;
    shard.sequence = 4711 + number;
    shard.gatewayHost = QStringLiteral("gateway-us-east1-b.discord.gg");
    if (state != ShardState::Stopped && state != ShardState::QueuedForIdentify && state != ShardState::Failed)
        shard.maskedSession = maskedSessionId(sampleSessionId);
    if (state == ShardState::Ready) {
        shard.latency = std::chrono::milliseconds(50 + number);
        shard.lastAckAt = sampleTime(-5'000);
        shard.eventsPerSecond = 10 + number;
    }
    return shard;
}

//! `total` ready shards, apart from those in `states`, at sampleTime(milliseconds).
inline FleetSnapshot sampleFleet(int total, const QMap<int, ShardState>& states = {}, qint64 milliseconds = 0)
{
    FleetSnapshot fleet;
    fleet.at = sampleTime(milliseconds);
    fleet.phase = FleetPhase::Running;
    fleet.shardTotal = total;
    for (int number = 0; number < total; ++number) {
        fleet.shards << sampleShard(number, total, states.value(number, ShardState::Ready));
        ++fleet.byState[size_t(fleet.shards.last().state)];
        fleet.guilds += fleet.shards.last().guilds;
    }
    fleet.budget = {1000, 912, sampleTime(3'600'000), 1, 0};
    return fleet;
}

} // namespace Shardroom
