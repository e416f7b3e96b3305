// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/latencyhistory.h"

namespace Shardroom {

void LatencyHistory::add(std::chrono::nanoseconds roundTrip, const QDateTime& at)
{
    m_newest = std::chrono::round<std::chrono::milliseconds>(roundTrip);
    const float milliseconds = float(double(roundTrip.count()) / 1e6);
    if (m_samples.size() == kept)
        m_samples.removeFirst();
    m_samples.append({at, milliseconds});
    if (m_recent.size() == shown)
        m_recent.removeFirst();
    m_recent.append(milliseconds);
}

} // namespace Shardroom
