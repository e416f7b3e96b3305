// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/fleethistory.h"

namespace Shardroom {
namespace {

void push(QList<ShardDetail::Point>& points, const QDateTime& at, double value)
{
    if (points.size() >= FleetHistory::capacity)
        points.removeFirst();
    points.append({at, value});
}

} // namespace

void FleetHistory::append(const FleetSnapshot& snapshot)
{
    if (snapshot.shards.isEmpty() || (m_lastAt.isValid() && m_lastAt.msecsTo(snapshot.at) < 1000))
        return;
    m_lastAt = snapshot.at;
    push(m_events, snapshot.at, snapshot.eventsPerSecond);
    if (snapshot.latencyMedian)
        push(m_median, snapshot.at, double(snapshot.latencyMedian->count()));
    if (snapshot.latencyP95)
        push(m_p95, snapshot.at, double(snapshot.latencyP95->count()));
}

} // namespace Shardroom
