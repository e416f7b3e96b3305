// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/pausedforimport.h"

#include <QtCore/QHash>

#include <chrono>

using namespace std::chrono_literals;

namespace Shardroom {
namespace {

constexpr std::chrono::milliseconds patience = 30s;

} // namespace

void PausedForImport::add(const QList<int>& numbers, const FleetSnapshot& fleet)
{
    if (m_total != fleet.shardTotal)
        m_pauses.clear();
    m_total = fleet.shardTotal;
    QHash<int, ShardState> states;
    for (const ShardSnapshot& shard : fleet.shards)
        states.insert(shard.shard.number, shard.state);
    for (const int number : numbers) {
        const auto state = states.constFind(number);
        if (state != states.cend() && *state != ShardState::Paused)
            m_pauses.insert(number, {fleet.at});
    }
}

void PausedForImport::giveBack(const QList<int>& taken)
{
    for (const int number : taken)
        m_pauses.remove(number);
    for (Pause& pause : m_pauses)
        pause.isGivenBack = true;
}

QList<int> PausedForImport::due(const FleetSnapshot& fleet)
{
    if (m_pauses.isEmpty())
        return {};
    if (fleet.shardTotal != m_total) {
        m_pauses.clear();
        return {};
    }
    QList<int> numbers;
    for (const ShardSnapshot& shard : fleet.shards) {
        const auto pause = m_pauses.find(shard.shard.number);
        if (pause == m_pauses.end())
            continue;
        if (shard.state == ShardState::Paused) {
            pause->wasSeen = true;
            if (!pause->isGivenBack)
                continue;
            numbers << shard.shard.number;
        } else if (!pause->wasSeen && pause->asked.msecsTo(fleet.at) < patience.count()) {
            continue; // a snapshot from before it was told, or it is on its way
        }
        m_pauses.erase(pause);
    }
    return numbers;
}

} // namespace Shardroom
