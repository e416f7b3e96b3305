// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/sendlimiter.h"

#include <algorithm>

namespace Shardroom {
namespace {

int slotsFor(std::chrono::milliseconds heartbeatInterval, std::chrono::milliseconds window)
{
    const auto interval = std::max(heartbeatInterval, std::chrono::milliseconds(1));
    const auto beats = (window + interval - std::chrono::milliseconds(1)) / interval;
    // An absurdly short interval must still leave room for the operator's commands.
    return int(std::clamp<long long>(beats + 1, 2, SendLimiter::limit / 2));
}

} // namespace

SendLimiter::SendLimiter(std::chrono::milliseconds heartbeatInterval, std::chrono::milliseconds within)
    : m_window(within)
    , m_reserved(slotsFor(heartbeatInterval, within))
{
}

void SendLimiter::slowDown(std::chrono::milliseconds heartbeatInterval, std::chrono::milliseconds within)
{
    m_window = within;
    m_reserved = limit / 2 + slotsFor(heartbeatInterval, within) / 2;
}

int SendLimiter::used(Clock::time_point now) const
{
    int expired = 0;
    while (expired < m_count && m_log[size_t((m_first + expired) % limit)] + m_window <= now)
        ++expired;
    return m_count - expired;
}

void SendLimiter::record(Clock::time_point now)
{
    const int kept = used(now);
    m_first = (m_first + m_count - kept) % limit;
    m_count = kept;
    if (m_count == limit) { // only heartbeats can come to this; the oldest makes room
        m_first = (m_first + 1) % limit;
        --m_count;
    }
    m_log[size_t((m_first + m_count) % limit)] = now;
    ++m_count;
}

bool SendLimiter::tryAcquire(Clock::time_point now)
{
    if (available(now) <= 0)
        return false;
    record(now);
    return true;
}

void SendLimiter::recordHeartbeat(Clock::time_point now)
{
    record(now);
}

int SendLimiter::available(Clock::time_point now) const
{
    return std::max(0, limit - m_reserved - used(now));
}

SendLimiter::Clock::time_point SendLimiter::nextSlot(Clock::time_point now) const
{
    const int over = used(now) - (limit - m_reserved);
    if (over < 0)
        return now;
    // The slot frees when the (over + 1)-th of the counted sends leaves the window.
    const int index = m_count - used(now) + over;
    return m_log[size_t((m_first + index) % limit)] + m_window;
}

} // namespace Shardroom
