// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

#include <chrono>
#include <optional>

namespace Shardroom {

//! Finds the deaf shard (B5): its heartbeats are acknowledged, but no event has come for much longer than its own
//! rhythm lets expect: five times the median gap, and twice the longest of late. The rhythm is the median gap between
//! moments with events; it is learned from news only, not from what a READY loads or a RESUME replays, and is kept over
//! connections. A shard that has no rhythm yet, as one that is deaf from READY on, is judged by that of its neighbours,
//! far more patiently; without any, one that receives nothing never is deaf. Time is an argument. An event costs a
//! comparison, and some arithmetic once a second.
class SilenceWatch {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr int gapsNeeded = 30; //!< before there is a rhythm
    static constexpr int timesMedian = 5;
    static constexpr int timesLeast = 3; //!< how long one without a rhythm must be silent, in `least`
    static constexpr int timesNeighbours = 10; //!< and in gaps of its neighbours

    //! READY or RESUMED: silence counts from now. `least`: no shorter one matters, whatever the rhythm; of events
    //! closer together than a sixtieth of it (the resolution) only the first counts.
    void began(Clock::time_point now, std::chrono::milliseconds least);
    //! The connection is gone: nothing can be heard, so nothing is missing.
    void ended();
    //! An event came; `news` unless it was loaded or replayed. True when it ended a deafness.
    bool event(Clock::time_point now, bool news)
    {
        m_lastEvent = now;
        // Of a burst one event is enough: gaps within it say nothing about the silence after it.
        if (now - m_lastCounted < m_resolution && !m_deaf)
            return false;
        return count(now, news);
    }
    //! A heartbeat was acknowledged. True when that tells that the shard is deaf, and did not before. `neighbours`:
    //! what even slow shards of the same bot have as their median gap; nullopt: nobody knows.
    [[nodiscard]] bool acknowledged(Clock::time_point now, std::optional<Clock::duration> neighbours = std::nullopt);

    [[nodiscard]] bool isDeaf() const { return m_deaf; }
    [[nodiscard]] Clock::duration silence(Clock::time_point now) const { return now - m_lastEvent; }
    //! nullopt before there is a rhythm.
    [[nodiscard]] std::optional<Clock::duration> medianGap() const;

private:
    bool count(Clock::time_point now, bool news);

    Clock::duration m_least{};
    Clock::duration m_resolution{};
    Clock::time_point m_lastEvent{};
    Clock::time_point m_lastCounted{};
    Clock::duration m_median{}; // estimate
    Clock::duration m_longest{}; // of the gaps, fading: on a quiet shard some are many medians long
    int m_gaps = 0;
    bool m_listening = false;
    bool m_hasStart = false; // m_lastCounted is an event of this connection
    bool m_deaf = false;
};

} // namespace Shardroom
