// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/sendlimiter.h"
#include "core/gateway/snowflake.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <array>
#include <optional>

namespace Shardroom {

//! What a shard still has to send, and when Discord's limits allow it: 120 payloads in 60 s per connection (C34), of
//! them 5 presences in 20 s (C36). Time is an argument; the timer and the socket are the shard's.
//! What waits outlives a connection, until the session is READY or RESUMED again (C35); the limits start anew with
//! each.
class Outbox {
public:
    using Clock = SendLimiter::Clock;
    static constexpr qsizetype mostWaiting = 500; //!< commands; a presence does not count
    static constexpr size_t presencesPerWindow = 5;

    struct Windows {
        std::chrono::milliseconds sends = SendLimiter::window;
        std::chrono::milliseconds presences = std::chrono::seconds(20);
    };

    //! A new connection said HELLO: nothing was sent on it yet.
    void connected(std::chrono::milliseconds heartbeatInterval, const Windows& windows);
    //! The connection was closed with 4008. The next one counts what went out on this one too, and sends half as much.
    void wasRateLimited() { m_wasRateLimited = true; }
    //! A heartbeat goes out: counted, never waiting.
    void recordHeartbeat(Clock::time_point now) { m_limiter.recordHeartbeat(now); }
    //! Takes a slot for a payload that waits elsewhere; false when none is left.
    [[nodiscard]] bool tryAcquire(Clock::time_point now) { return m_limiter.tryAcquire(now); }

    //! In place of a presence that waits.
    void setPresence(const QByteArray& payload) { m_presence = payload; }
    //! It was shown in another way.
    void forgetPresence() { m_presence.reset(); }
    //! All of these after what waits, or, when there is no room for all, none of them and false.
    [[nodiscard]] bool add(const QList<QByteArray>& payloads);
    //! One voice state; where one for the same guild waits, in its place.
    [[nodiscard]] bool addVoiceState(GuildId guild, const QByteArray& payload);
    //! Drops all that waits.
    void clear();

    //! The next payload that may be sent now, counted as sent; nullopt when nothing waits or nothing may.
    [[nodiscard]] std::optional<QByteArray> take(Clock::time_point now);
    //! When take() will have something; nullopt when nothing waits.
    [[nodiscard]] std::optional<Clock::time_point> dueAt(Clock::time_point now) const;
    //! When the next slot is free, whatever it is for; `now` when there is one.
    [[nodiscard]] Clock::time_point nextSlot(Clock::time_point now) const { return m_limiter.nextSlot(now); }
    //! How many payloads may be sent right now.
    [[nodiscard]] int headroom(Clock::time_point now) const { return m_limiter.available(now); }
    [[nodiscard]] int waiting() const { return int(m_commands.size()) + (m_presence ? 1 : 0); }

private:
    struct Command {
        QByteArray payload;
        GuildId voiceOf; // 0: no voice state
    };
    [[nodiscard]] Clock::time_point nextPresence(Clock::time_point now) const;

    SendLimiter m_limiter;
    Windows m_windows;
    bool m_wasRateLimited = false;
    QList<Command> m_commands;
    std::optional<QByteArray> m_presence;
    // The newest five, over all connections: Discord counts them per session.
    std::array<std::optional<Clock::time_point>, presencesPerWindow> m_presencesSent;
    size_t m_oldestPresence = 0;
};

} // namespace Shardroom
