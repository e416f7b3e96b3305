// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/startlimit.h"

#include <algorithm>

namespace Shardroom::Simulator {

StartLimit::StartLimit(const Rules& rules, Time now)
    : m_rules(rules)
    , m_windowEnd(now + rules.window)
    , m_used(rules.used)
{
}

StartLimit::Verdict StartLimit::tryIdentify(int number, Time now)
{
    roll(now);
    if (m_used >= m_rules.total)
        return Verdict::Exhausted;
    const int bucket = number % m_rules.maxConcurrency;
    const auto last = m_lastByBucket.constFind(bucket);
    if (last != m_lastByBucket.cend() && now - *last < m_rules.interval - m_rules.tolerance)
        return Verdict::TooSoon;
    m_lastByBucket.insert(bucket, now);
    ++m_used;
    ++m_accepted;
    return Verdict::Accepted;
}

int StartLimit::remaining(Time now) const
{
    roll(now);
    return std::max(0, m_rules.total - m_used);
}

void StartLimit::setRemaining(int remaining)
{
    m_used = m_rules.total - std::clamp(remaining, 0, m_rules.total);
}

StartLimit::Milliseconds StartLimit::resetAfter(Time now) const
{
    roll(now);
    return std::chrono::ceil<Milliseconds>(m_windowEnd - now);
}

void StartLimit::roll(Time now) const
{
    while (now >= m_windowEnd) {
        m_windowEnd += m_rules.window;
        m_used = 0;
    }
}

} // namespace Shardroom::Simulator
