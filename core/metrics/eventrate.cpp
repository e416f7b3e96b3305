// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/eventrate.h"

#include <algorithm>

namespace Shardroom {

void EventRate::advanceTo(Clock::time_point now)
{
    using namespace std::chrono_literals;
    if (m_secondBegan == Clock::time_point{}) {
        m_secondBegan = now;
        m_totalAtSecond = m_total;
        return;
    }
    if (now - m_secondBegan
        > std::chrono::seconds(2 * historySeconds)) { // the machine slept: nothing was counted meanwhile
        m_seconds.fill(0);
        m_filled = historySeconds;
        m_secondBegan = now;
        m_totalAtSecond = m_total;
        return;
    }
    while (now - m_secondBegan >= 1s) {
        m_seconds[size_t(m_next)] = quint32(m_total - m_totalAtSecond);
        m_totalAtSecond = m_total;
        m_next = (m_next + 1) % historySeconds;
        m_filled = std::min(m_filled + 1, historySeconds);
        m_secondBegan += 1s;
    }
}

double EventRate::perSecond() const
{
    const int seconds = std::min(m_filled, 5);
    if (seconds == 0)
        return 0;
    quint64 sum = 0;
    for (int i = 1; i <= seconds; ++i)
        sum += m_seconds[size_t((m_next - i + historySeconds) % historySeconds)];
    return double(sum) / seconds;
}

std::vector<quint32> EventRate::history() const
{
    std::vector<quint32> seconds;
    seconds.reserve(size_t(m_filled));
    for (int i = m_filled; i > 0; --i)
        seconds.push_back(m_seconds[size_t((m_next - i + historySeconds) % historySeconds)]);
    return seconds;
}

} // namespace Shardroom
