// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "core/metrics/eventtypes.h"

#include <chrono>
#include <deque>

namespace Shardroom {

//! Turns the counts of event types into rates over the last five seconds. Fed once a tick.
class EventTypeRates {
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::seconds window{5};
    static constexpr qsizetype shown = 64;

    //! `counts` since the set was started; smaller ones than before mean another set.
    void update(const QList<EventTypeCount>& counts, Clock::time_point now);
    //! The busiest first, at most `shown`.
    [[nodiscard]] const QList<EventTypeRate>& rates() const { return m_rates; }

private:
    struct Sample {
        Clock::time_point at;
        QList<EventTypeCount> counts;
    };
    std::deque<Sample> m_samples;
    QList<EventTypeRate> m_rates;
};

} // namespace Shardroom
