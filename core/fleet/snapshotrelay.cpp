// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/snapshotrelay.h"

#include <utility>

namespace Shardroom {

bool SnapshotBox::put(const FleetSnapshot& snapshot)
{
    // What it replaces is freed after the lock: of a large fleet that takes a moment.
    std::optional<FleetSnapshot> latest = snapshot;
    const QMutexLocker lock(&m_mutex);
    m_latest.swap(latest);
    return !latest.has_value();
}

std::optional<FleetSnapshot> SnapshotBox::take()
{
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_latest, std::nullopt);
}

SnapshotRelay::SnapshotRelay(std::shared_ptr<SnapshotBox> box)
    : m_box(std::move(box))
{
}

void SnapshotRelay::put(const FleetSnapshot& snapshot)
{
    if (m_box->put(snapshot))
        emit filled();
}

} // namespace Shardroom
