// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QList>

namespace Shardroom {

//! The last five minutes of the whole fleet, one point a second, for the charts when no shard is selected.
class FleetHistory {
public:
    static constexpr int capacity = 300;

    void append(const FleetSnapshot& snapshot);

    [[nodiscard]] const QList<ShardDetail::Point>& median() const { return m_median; } //!< milliseconds
    [[nodiscard]] const QList<ShardDetail::Point>& p95() const { return m_p95; } //!< milliseconds
    [[nodiscard]] const QList<ShardDetail::Point>& events() const { return m_events; } //!< per second

private:
    QDateTime m_lastAt;
    QList<ShardDetail::Point> m_median;
    QList<ShardDetail::Point> m_p95;
    QList<ShardDetail::Point> m_events;
};

} // namespace Shardroom
