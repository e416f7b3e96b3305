// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it costs to bring a snapshot of many shards up, sum it, and find what changed: the work of one tick.

#include "core/fleet/snapshot.h"

#include <QtCore/QElapsedTimer>

#include <cstdio>

using namespace Shardroom;

int main()
{
    for (const int count : {16, 256, 1024, 4096, 16384}) {
        QList<ShardSnapshot> shards;
        for (int i = 0; i < count; ++i) {
            ShardSnapshot shard;
            shard.shard = {i, count};
            shard.state = ShardState::Ready;
            shard.latency = std::chrono::milliseconds(40 + i % 50);
            shard.latencyHistory = QList<float>(32, 50.0F);
            shard.cause = QStringLiteral("Ready as bench");
            shards.append(shard);
        }
        FleetSnapshot before;
        before.setShards(shards);
        constexpr int rounds = 50;
        int changed = 0;
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < rounds; ++round) {
            for (ShardSnapshot& shard : shards)
                ++shard.events;
            FleetSnapshot after;
            after.setShards(shards);
            for (qsizetype i = 0; i < shards.size(); ++i)
                changed += after.shards[i] == before.shards[i] ? 0 : 1;
            before = after;
        }
        const double microseconds = double(timer.nsecsElapsed()) / 1e3 / rounds;
        std::printf("%6d shards: %8.0f us a tick, %.2f %% of a core at 4 Hz (%d changes)\n", count, microseconds,
            microseconds * 4 / 1e4, changed);
    }
    return 0;
}
