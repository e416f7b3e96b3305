// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/silencewatch.h"

#include <algorithm>
#include <utility>

namespace Shardroom {

void SilenceWatch::began(Clock::time_point now, std::chrono::milliseconds least)
{
    m_least = least;
    m_resolution = m_least / 60;
    m_lastEvent = now;
    m_listening = true;
    m_hasStart = false;
    m_deaf = false;
}

void SilenceWatch::ended()
{
    m_listening = false;
    m_hasStart = false;
    m_deaf = false;
}

bool SilenceWatch::count(Clock::time_point now, bool news)
{
    const bool wasDeaf = std::exchange(m_deaf, false);
    if (!m_listening || !news)
        return wasDeaf;
    const auto gap = now - m_lastCounted;
    m_lastCounted = now;
    if (!std::exchange(m_hasStart, true))
        return wasDeaf; // what came before was not heard to its end
    // The median without keeping gaps: a step up for each longer one and an equal step down for each shorter one rest
    // where half are longer. Large steps first, since the first gap may be any; then ones of a sixteenth, which follow
    // a rhythm that changes tenfold within some forty gaps.
    const int step = m_gaps < gapsNeeded / 3 ? 2 : m_gaps < gapsNeeded * 2 / 3 ? 4 : 16;
    if (m_gaps == 0)
        m_median = gap;
    else if (gap > m_median)
        m_median += m_median / step;
    else if (gap < m_median)
        m_median -= m_median / (step + 1);
    if (!wasDeaf)
        m_longest = std::max(gap, m_longest - m_longest / 512);
    m_gaps = std::min(m_gaps + 1, gapsNeeded);
    return wasDeaf;
}

std::optional<SilenceWatch::Clock::duration> SilenceWatch::medianGap() const
{
    if (m_gaps < gapsNeeded)
        return std::nullopt;
    return m_median;
}

bool SilenceWatch::acknowledged(Clock::time_point now, std::optional<Clock::duration> neighbours)
{
    if (!m_listening || m_deaf)
        return false;
    const auto silent = silence(now);
    if (m_gaps < gapsNeeded) {
        m_deaf = neighbours && silent > timesLeast * m_least && silent > timesNeighbours * *neighbours;
        return m_deaf;
    }
    m_deaf = silent > m_least && silent > timesMedian * m_median && silent > 2 * m_longest;
    return m_deaf;
}

} // namespace Shardroom
