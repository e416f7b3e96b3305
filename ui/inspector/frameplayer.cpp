// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/frameplayer.h"

#include <algorithm>

namespace Shardroom {

FramePlayer::FramePlayer(std::vector<Time> times)
    : m_times(std::move(times))
{
    for (size_t i = 1; i < m_times.size(); ++i)
        m_times[i] = std::max(m_times[i], m_times[i - 1]);
}

void FramePlayer::start(int frame, Clock::time_point now, int speed)
{
    m_start = now;
    m_speed = std::max(1, speed);
    m_from = m_times.empty() ? Time{} : m_times[size_t(std::clamp(frame, 0, count() - 1))];
}

FramePlayer::Time FramePlayer::position(Clock::time_point now) const
{
    return m_from + m_speed * std::chrono::duration_cast<Time>(now - m_start);
}

int FramePlayer::dueAt(Clock::time_point now) const
{
    return int(std::ranges::upper_bound(m_times, position(now)) - m_times.begin()) - 1;
}

std::optional<FramePlayer::Time> FramePlayer::untilNext(Clock::time_point now) const
{
    const size_t next = size_t(dueAt(now) + 1);
    if (next >= m_times.size())
        return std::nullopt;
    const auto left = std::chrono::ceil<Time>((m_times[next] - position(now)) / double(m_speed));
    return std::max(Time(1), left);
}

} // namespace Shardroom
