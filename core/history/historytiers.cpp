// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/history/historytiers.h"

namespace Shardroom {

std::vector<HistorySlot> HistorySlots::add(const HistorySample& sample)
{
    std::vector<HistorySlot> ended;
    for (int tier = 0; tier < historyTierCount; ++tier) {
        const HistoryTime slot = slotOf(sample.at, historyTiers[size_t(tier)].step);
        std::optional<HistorySample>& open = m_open[size_t(tier)];
        if (open && open->at == slot) {
            merge(*open, sample);
            continue;
        }
        if (open)
            ended.push_back({tier, std::move(*open)});
        open = sample;
        open->at = slot;
    }
    return ended;
}

std::vector<HistorySlot> HistorySlots::takeOpen()
{
    std::vector<HistorySlot> ended;
    for (int tier = 0; tier < historyTierCount; ++tier) {
        if (auto open = std::exchange(m_open[size_t(tier)], {}))
            ended.push_back({tier, std::move(*open)});
    }
    return ended;
}

int tierFor(HistoryTime from, HistoryTime to, HistoryTime now, int points)
{
    constexpr int mostPerPoint = 4;
    for (int tier = 0; tier + 1 < historyTierCount; ++tier) {
        const auto& [step, span] = historyTiers[size_t(tier)];
        if (now - from <= span + step && (to - from) / step <= qint64(points) * mostPerPoint)
            return tier;
    }
    return historyTierCount - 1;
}

bool ClockLeap::believes(std::optional<HistoryTime> before, HistoryTime newest)
{
    constexpr auto largestStep = std::chrono::minutes(10);
    constexpr auto believedAfter = std::chrono::hours(1);
    if (!before || newest < *before)
        m_since.reset(); // set back: what was written meanwhile goes with it
    else if (newest - *before > largestStep)
        m_since = newest;
    if (m_since && newest - *m_since >= believedAfter)
        m_since.reset();
    return !m_since;
}

} // namespace Shardroom
