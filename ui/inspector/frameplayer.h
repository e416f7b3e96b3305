// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace Shardroom {

//! When each of a row of frames is due if they are shown at the pace at which they once came. Time is an argument; the
//! timer is the window's.
class FramePlayer {
public:
    using Clock = std::chrono::steady_clock;
    using Time = std::chrono::milliseconds;

    //! `times`: of the frames, since whenever. Where the clock was set back meanwhile, nothing is waited for.
    explicit FramePlayer(std::vector<Time> times = {});

    //! `frame` is shown now; the next one comes as long after it as it once did, so many times faster.
    void start(int frame, Clock::time_point now, int speed);
    //! The newest frame that is due.
    [[nodiscard]] int dueAt(Clock::time_point now) const;
    //! How long until the one after it; nullopt: it was the last.
    [[nodiscard]] std::optional<Time> untilNext(Clock::time_point now) const;
    [[nodiscard]] int count() const { return int(m_times.size()); }

private:
    [[nodiscard]] Time position(Clock::time_point now) const;

    std::vector<Time> m_times; // ascending
    Clock::time_point m_start{};
    Time m_from{};
    int m_speed = 1;
};

} // namespace Shardroom
