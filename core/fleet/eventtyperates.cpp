// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/eventtyperates.h"

#include <algorithm>
#include <tuple>

namespace Shardroom {
namespace {

quint64 countOf(const QList<EventTypeCount>& counts, const QByteArray& type)
{
    const auto found = std::ranges::find(counts, type, &EventTypeCount::type);
    return found == counts.end() ? 0 : found->count;
}

} // namespace

void EventTypeRates::update(const QList<EventTypeCount>& counts, Clock::time_point now)
{
    const bool otherSet = !m_samples.empty() && std::ranges::any_of(m_samples.back().counts, [&](const auto& before) {
        return countOf(counts, before.type) < before.count;
    });
    if (otherSet)
        m_samples.clear();
    // Of the samples that are old enough only the youngest is needed: it is what the rate is measured from.
    while (m_samples.size() > 1 && now - m_samples[1].at >= window)
        m_samples.pop_front();
    m_samples.push_back({now, counts});

    const Sample& from = m_samples.front();
    const double seconds = std::chrono::duration<double>(now - from.at).count();
    m_rates.clear();
    for (const EventTypeCount& count : counts) {
        const quint64 news = count.count - countOf(from.counts, count.type);
        m_rates.append({QString::fromLatin1(count.type), count.count, seconds > 0 ? double(news) / seconds : 0});
    }
    std::ranges::sort(m_rates, [](const EventTypeRate& a, const EventTypeRate& b) {
        return std::tie(b.perSecond, b.total, a.type) < std::tie(a.perSecond, a.total, b.type);
    });
    if (m_rates.size() > shown)
        m_rates.resize(shown);
}

} // namespace Shardroom
