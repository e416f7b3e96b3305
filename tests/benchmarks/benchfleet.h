// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <optional>

namespace Shardroom::Bench {

constexpr int eventsPerSecond = 10000;

//! A fleet that lives: events everywhere, an ACK per shard every 41 s, now and then a shard that is lost and comes
//! back.
class Fleet {
public:
    //! A snapshot each `tick` milliseconds.
    explicit Fleet(int count, qint64 tick)
        : m_tick(tick)
    {
        for (int number = 0; number < count; ++number) {
            ShardSnapshot shard;
            shard.shard = {number, count};
            shard.state = ShardState::Ready;
            shard.since = m_at;
            shard.latency = std::chrono::milliseconds(40 + number % 50);
            shard.latencyHistory = QList<float>(32, 40.0F + float(number % 50));
            shard.lastAckAt = m_at;
            shard.lastEventAt = m_at;
            shard.guilds = 900 + number % 300;
            shard.maskedSession = QStringLiteral(u"8f3\u2026c1");
            shard.gatewayHost = QStringLiteral("gateway-%1.discord.gg").arg(number / 512);
            shard.cause = QStringLiteral("Ready as bench");
            m_shards << shard;
        }
    }

    FleetSnapshot next()
    {
        m_at = m_at.addMSecs(m_tick);
        const auto count = m_shards.size();
        for (int event = 0; event < eventsPerSecond * m_tick / 1000; ++event) {
            ShardSnapshot& shard = m_shards[m_chance.bounded(count)];
            ++shard.events;
            ++shard.sequence;
            shard.lastEventAt = m_at;
        }
        for (ShardSnapshot& shard : m_shards)
            shard.eventsPerSecond = double(eventsPerSecond) / double(count) * (0.9 + m_chance.bounded(0.2));
        for (qsizetype ack = 0; ack < std::max<qsizetype>(1, count / 164); ++ack) {
            ShardSnapshot& shard = m_shards[m_chance.bounded(count)];
            shard.lastAckAt = m_at;
            shard.latency = std::chrono::milliseconds(40 + m_chance.bounded(60));
            shard.latencyHistory.removeFirst();
            shard.latencyHistory << float(shard.latency->count());
        }
        ShardSnapshot& unlucky = m_shards[m_chance.bounded(count)];
        unlucky.state = unlucky.state == ShardState::Ready ? ShardState::BackingOff : ShardState::Ready;
        unlucky.since = m_at;
        unlucky.lastCloseCode = 1006;
        m_change.at = m_at;
        m_change.kind = TimelineEntry::Kind::State;
        m_change.shard = unlucky.shard;
        m_change.to = unlucky.state;
        m_change.from = unlucky.state == ShardState::Ready ? ShardState::BackingOff : ShardState::Ready;
        m_change.closeCode = 1006;
        m_change.text = QStringLiteral("Connection lost");
        FleetSnapshot snapshot;
        snapshot.at = m_at;
        snapshot.phase = FleetPhase::Running;
        snapshot.shardTotal = int(count);
        snapshot.setShards(m_shards);
        snapshot.budget = {2000, 1912, m_at.addSecs(3600), 16, 0};
        return snapshot;
    }

    //! What the last snapshot changed.
    [[nodiscard]] const TimelineEntry& change() const { return m_change; }

private:
    const qint64 m_tick;
    TimelineEntry m_change;
    QDateTime m_at = QDateTime::fromMSecsSinceEpoch(1'795'000'000'000, Qt::UTC);
    QList<ShardSnapshot> m_shards;
    QRandomGenerator m_chance{7};
};

} // namespace Shardroom::Bench
