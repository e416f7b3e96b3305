// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/heartbeat.h"

#include <utility>

namespace Shardroom {
namespace {
constexpr std::chrono::seconds lostAfter{10};
}

void Heartbeat::sent(Clock::time_point now)
{
    // What was not answered in so long is lost, and must not spoil the latency of all beats to come.
    if (now - m_sentAt > lostAfter)
        m_underWay = 0;
    m_sentAt = now;
    ++m_underWay;
}

void Heartbeat::sentOnSchedule(Clock::time_point now)
{
    sent(now);
    m_scheduledUnanswered = true;
}

void Heartbeat::sentOnRequest(Clock::time_point now)
{
    sent(now);
}

std::optional<std::chrono::nanoseconds> Heartbeat::acknowledged(Clock::time_point now)
{
    if (m_underWay == 0)
        return std::nullopt;
    m_scheduledUnanswered = false;
    if (std::exchange(m_underWay, m_underWay - 1) > 1)
        return std::nullopt;
    return now - m_sentAt;
}

} // namespace Shardroom
