// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/ratehistory.h"

#include "core/fleet/shardsnapshot.h"

namespace Shardroom {

bool RateHistory::take(const QList<ShardSnapshot>& shards, const QDateTime& now)
{
    const size_t size = size_t(shards.size()) * length;
    if (m_values.size() != size) {
        clear();
        m_values.resize(size);
    }
    if (m_takenAt.isValid() && m_takenAt.msecsTo(now) < 1000 && m_takenAt <= now)
        return false;
    m_takenAt = now;
    for (qsizetype i = 0; i < shards.size(); ++i)
        m_values[size_t(i) * length + size_t(m_next)] = float(shards[i].eventsPerSecond);
    m_next = (m_next + 1) % length;
    m_count = std::min(m_count + 1, length);
    return true;
}

void RateHistory::clear()
{
    m_values.clear();
    m_count = 0;
    m_next = 0;
    m_takenAt = {};
}

QList<float> RateHistory::of(int index) const
{
    QList<float> values;
    values.reserve(m_count);
    for (int i = 0; i < m_count; ++i)
        values << m_values[size_t(index) * length + size_t((m_next - m_count + i + length) % length)];
    return values;
}

} // namespace Shardroom
