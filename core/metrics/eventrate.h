// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <array>
#include <chrono>
#include <vector>

namespace Shardroom {

//! Counts events per second of the last five minutes. Counting is one addition; the seconds turn over in advanceTo().
class EventRate {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr int historySeconds = 300;

    void count() { ++m_total; }
    //! Closes the seconds that have passed; call it at least once a tick.
    void advanceTo(Clock::time_point now);

    [[nodiscard]] quint64 total() const { return m_total; }
    //! Mean over the last five whole seconds, or over those that there were.
    [[nodiscard]] double perSecond() const;
    //! Events of each whole second, oldest first.
    [[nodiscard]] std::vector<quint32> history() const;

private:
    std::array<quint32, historySeconds> m_seconds{};
    Clock::time_point m_secondBegan{};
    quint64 m_total = 0;
    quint64 m_totalAtSecond = 0;
    int m_next = 0;
    int m_filled = 0;
};

} // namespace Shardroom
