// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historysample.h"

#include <array>

namespace Shardroom {

//! One fineness of the history: slots of `step`, kept for `span`.
struct HistoryTier {
    std::chrono::seconds step;
    std::chrono::seconds span;
};

//! All three are filled side by side, the finest first: an hour by the second, a day by ten seconds, a week by the
//! minute.
inline constexpr std::array historyTiers{
    HistoryTier{std::chrono::seconds(1), std::chrono::hours(1)},
    HistoryTier{std::chrono::seconds(10), std::chrono::hours(24)},
    HistoryTier{std::chrono::minutes(1), std::chrono::hours(24 * 7)},
};
inline constexpr int historyTierCount = int(historyTiers.size());

//! A slot of a tier that is over.
struct HistorySlot {
    int tier = 0; //!< place in historyTiers
    HistorySample sample; //!< `at` is the slot's beginning
};

//! Down-samples as samples come, in order of time. Takes the time from the samples.
class HistorySlots {
public:
    //! The slots that are over with this one. A sample from before the open slot, after a clock was set back, ends that
    //! too.
    [[nodiscard]] std::vector<HistorySlot> add(const HistorySample& sample);
    //! Those still open, which begin anew: before the program ends.
    [[nodiscard]] std::vector<HistorySlot> takeOpen();

private:
    std::array<std::optional<HistorySample>, size_t(historyTierCount)> m_open;
};

//! Whether the newest time may decide what is too old. A clock that is wrong for ten seconds would take a week with it:
//! a leap ahead has to last for an hour, by its own time, before it is believed. A program that was not running for a
//! while looks the same, and waits an hour too.
class ClockLeap {
public:
    //! `before`: the newest time until now; nullopt: there was none.
    [[nodiscard]] bool believes(std::optional<HistoryTime> before, HistoryTime newest);
    [[nodiscard]] bool isInDoubt() const { return m_since.has_value(); }

private:
    std::optional<HistoryTime> m_since;
};

//! Beginning of the slot of `step` that holds `time`.
[[nodiscard]] constexpr HistoryTime slotOf(HistoryTime time, std::chrono::seconds step)
{
    return time - time.time_since_epoch() % step;
}

//! The tier to draw a range from: the finest that still has all of it and no more than four slots for each of `points`;
//! the coarsest when there is none.
[[nodiscard]] int tierFor(HistoryTime from, HistoryTime to, HistoryTime now, int points);

} // namespace Shardroom
