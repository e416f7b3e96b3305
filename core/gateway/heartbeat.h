// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace Shardroom {

//! The bookkeeping of one connection's heartbeats: which were answered, how long it took, and whether the connection is
//! a zombie. Time is an argument; the timer is the shard's.
class Heartbeat {
public:
    using Clock = std::chrono::steady_clock;

    //! A beat on the timer went out.
    void sentOnSchedule(Clock::time_point now);
    //! A beat that the server asked for went out (op 1): it moves neither the timer nor the zombie check.
    void sentOnRequest(Clock::time_point now);
    //! An ACK came; its round trip, or nullopt when it can't be told (unsolicited, or several beats were under way).
    std::optional<std::chrono::nanoseconds> acknowledged(Clock::time_point now);
    //! The next beat is due while the last scheduled one was never answered: the connection is dead.
    [[nodiscard]] bool isZombie() const { return m_scheduledUnanswered; }

private:
    void sent(Clock::time_point now);

    Clock::time_point m_sentAt{};
    int m_underWay = 0;
    bool m_scheduledUnanswered = false;
};

} // namespace Shardroom
