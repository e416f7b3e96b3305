// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <chrono>
#include <optional>

namespace Shardroom {

//! Discord's 120 sends in 60 s per connection (C34), as a sliding log: safe whatever window the server uses.
//! Room for heartbeats is kept free, so that no command can delay one. Make a new one for every connection.
class SendLimiter {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr int limit = 120;
    static constexpr std::chrono::milliseconds window{60'000}; //!< Discord's

    //! Reserves one slot for every heartbeat that fits the window, and one more for the server's own requests.
    explicit SendLimiter(std::chrono::milliseconds heartbeatInterval = std::chrono::milliseconds(41'250),
        std::chrono::milliseconds within = window);

    //! For a connection after one that was closed for sending too much: what was sent before still counts, and only
    //! half of the slots are given out.
    void slowDown(std::chrono::milliseconds heartbeatInterval, std::chrono::milliseconds within);

    //! Takes a slot for a command; false when only the reserved ones are left.
    [[nodiscard]] bool tryAcquire(Clock::time_point now);
    //! A heartbeat goes out: never refused, but counted.
    void recordHeartbeat(Clock::time_point now);
    //! How many commands may be sent right now.
    [[nodiscard]] int available(Clock::time_point now) const;
    //! When the next command may be sent; `now` when it may be sent at once.
    [[nodiscard]] Clock::time_point nextSlot(Clock::time_point now) const;
    [[nodiscard]] int reserved() const { return m_reserved; }

private:
    [[nodiscard]] int used(Clock::time_point now) const;
    void record(Clock::time_point now);

    std::array<Clock::time_point, limit> m_log{}; // ring of send times, oldest first from m_first
    int m_first = 0;
    int m_count = 0;
    std::chrono::milliseconds m_window;
    int m_reserved;
};

} // namespace Shardroom
