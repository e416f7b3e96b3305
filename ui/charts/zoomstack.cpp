// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/zoomstack.h"

#include <algorithm>

namespace Shardroom {
namespace {

TimeRange notBeyond(TimeRange range, ChartTime now)
{
    const auto excess = std::max(std::chrono::milliseconds(0), range.to - now);
    return {range.from - excess, range.to - excess};
}

} // namespace

TimeRange ZoomStack::range(ChartTime now) const
{
    return m_ranges.isEmpty() ? TimeRange{now - m_span, now} : m_ranges.last();
}

void ZoomStack::setSpan(std::chrono::seconds span)
{
    m_span = span;
    m_ranges.clear();
}

void ZoomStack::zoom(TimeRange range, ChartTime now)
{
    if (range.to < range.from)
        std::swap(range.from, range.to);
    if (range.span() < narrowest) {
        range.from -= (narrowest - range.span()) / 2;
        range.to = range.from + narrowest;
    }
    range = notBeyond(range, now);
    if (!m_ranges.isEmpty() && m_ranges.last() == range)
        return;
    if (m_ranges.size() >= deepest)
        m_ranges.remove(1);
    m_ranges << range;
}

void ZoomStack::pan(std::chrono::milliseconds by, ChartTime now)
{
    hold(now);
    TimeRange& range = m_ranges.last();
    range = notBeyond({range.from + by, range.to + by}, now);
}

void ZoomStack::hold(ChartTime now)
{
    if (m_ranges.isEmpty())
        m_ranges << range(now);
}

bool ZoomStack::pop()
{
    if (m_ranges.isEmpty())
        return false;
    m_ranges.removeLast();
    return true;
}

} // namespace Shardroom
