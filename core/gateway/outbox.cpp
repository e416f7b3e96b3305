// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/outbox.h"

#include <algorithm>
#include <utility>

namespace Shardroom {

void Outbox::connected(std::chrono::milliseconds heartbeatInterval, const Windows& windows)
{
    if (std::exchange(m_wasRateLimited, false))
        m_limiter.slowDown(heartbeatInterval, windows.sends);
    else
        m_limiter = SendLimiter(heartbeatInterval, windows.sends);
    m_windows = windows;
}

bool Outbox::add(const QList<QByteArray>& payloads)
{
    if (m_commands.size() + payloads.size() > mostWaiting)
        return false;
    for (const QByteArray& payload : payloads)
        m_commands.append({payload, {}});
    return true;
}

bool Outbox::addVoiceState(GuildId guild, const QByteArray& payload)
{
    const auto older = std::ranges::find(m_commands, guild, &Command::voiceOf);
    if (older != m_commands.end()) {
        older->payload = payload;
        return true;
    }
    if (m_commands.size() >= mostWaiting)
        return false;
    m_commands.append({payload, guild});
    return true;
}

void Outbox::clear()
{
    m_commands.clear();
    m_presence.reset();
}

Outbox::Clock::time_point Outbox::nextPresence(Clock::time_point now) const
{
    const auto& oldest = m_presencesSent[m_oldestPresence];
    return oldest ? std::max(now, *oldest + m_windows.presences) : now;
}

std::optional<QByteArray> Outbox::take(Clock::time_point now)
{
    const bool presence = m_presence && nextPresence(now) <= now;
    if ((!presence && m_commands.isEmpty()) || !m_limiter.tryAcquire(now))
        return std::nullopt;
    // A presence first: there is only the one, and five in a window can't hold up the commands.
    if (!presence)
        return m_commands.takeFirst().payload;
    m_presencesSent[m_oldestPresence] = now;
    m_oldestPresence = (m_oldestPresence + 1) % presencesPerWindow;
    return std::exchange(m_presence, std::nullopt);
}

std::optional<Outbox::Clock::time_point> Outbox::dueAt(Clock::time_point now) const
{
    if (!m_commands.isEmpty())
        return m_limiter.nextSlot(now);
    if (m_presence)
        return std::max(m_limiter.nextSlot(now), nextPresence(now));
    return std::nullopt;
}

} // namespace Shardroom
