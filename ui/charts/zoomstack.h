// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>

#include <chrono>
#include <optional>

namespace Shardroom {

//! A moment on a chart's axis: milliseconds of Unix time.
using ChartTime = std::chrono::sys_time<std::chrono::milliseconds>;

struct TimeRange {
    ChartTime from{};
    ChartTime to{};
    [[nodiscard]] std::chrono::milliseconds span() const { return to - from; }
    [[nodiscard]] bool contains(ChartTime time) const { return from <= time && time <= to; }
    bool operator==(const TimeRange&) const = default;
};

//! What stretch of time the charts show: the last while, which moves on with the clock, or ranges zoomed into one after
//! the other, which stand still.
class ZoomStack {
public:
    static constexpr std::chrono::milliseconds narrowest = std::chrono::seconds(10);
    static constexpr qsizetype deepest = 32;

    explicit ZoomStack(std::chrono::seconds span)
        : m_span(span)
    {
    }

    [[nodiscard]] bool isLive() const { return m_ranges.isEmpty(); }
    [[nodiscard]] std::chrono::seconds span() const { return m_span; } //!< of the live range
    [[nodiscard]] TimeRange range(ChartTime now) const;

    void setSpan(std::chrono::seconds span); //!< back to live, with this much of it
    //! Widened to `narrowest` around its middle; never beyond `now`. Past `deepest` the oldest but one is forgotten.
    void zoom(TimeRange range, ChartTime now);
    //! Moves the range on the axis. From live it first comes to a stand, which is a step of its own.
    void pan(std::chrono::milliseconds by, ChartTime now);
    //! Comes to a stand where it is; not when it stands already.
    void hold(ChartTime now);
    bool pop(); //!< back to the range before; false: it is live already
    void live() { m_ranges.clear(); }

private:
    std::chrono::seconds m_span;
    QList<TimeRange> m_ranges;
};

} // namespace Shardroom
