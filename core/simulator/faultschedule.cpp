// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/faultschedule.h"

#include <algorithm>

namespace Shardroom::Simulator {

int FaultSchedule::add(const FaultOrder& order, Time now, FaultOrigin origin)
{
    if (order.every.count() <= 0 || (order.lasting.count() > 0 && order.lasting <= order.every))
        return 0;
    Entry entry{{++m_lastId, order, 1, origin}, now + order.every, std::nullopt};
    if (order.lasting.count() > 0)
        entry.end = now + order.lasting;
    m_entries.append(entry);
    return entry.standing.id;
}

bool FaultSchedule::cancel(int id, FaultOrigin origin)
{
    return m_entries.removeIf([id, origin](const Entry& entry) {
        return entry.standing.id == id && entry.standing.origin == origin;
    }) > 0;
}

void FaultSchedule::cancelAll(FaultOrigin origin)
{
    m_entries.removeIf([origin](const Entry& entry) { return entry.standing.origin == origin; });
}

QList<FaultOrder> FaultSchedule::take(Time now)
{
    QList<FaultOrder> due;
    for (Entry& entry : m_entries) {
        if (now < entry.due || (entry.end && entry.due >= *entry.end))
            continue;
        due.append(entry.standing.order);
        ++entry.standing.strikes;
        const auto every = entry.standing.order.every;
        entry.due += (now - entry.due) / every * every + every;
    }
    m_entries.removeIf([](const Entry& entry) { return entry.end && entry.due >= *entry.end; });
    return due;
}

std::optional<FaultSchedule::Time> FaultSchedule::nextDue() const
{
    const auto next = std::ranges::min_element(m_entries, {}, &Entry::due);
    return next == m_entries.cend() ? std::nullopt : std::optional(next->due);
}

QList<StandingFault> FaultSchedule::standing() const
{
    QList<StandingFault> standing;
    for (const Entry& entry : m_entries)
        standing.append(entry.standing);
    return standing;
}

QList<int> FaultSchedule::draw(const FaultOrder& order, QList<int> present)
{
    if (!order.shards.isEmpty())
        present.removeIf([&order](int number) { return !order.shards.contains(number); });
    std::ranges::sort(present);
    present.erase(std::unique(present.begin(), present.end()), present.end());
    if (order.some <= 0 || order.some >= present.size())
        return present;
    for (qsizetype i = 0; i < order.some; ++i) {
        const auto left = quint64(present.size() - i);
        present.swapItemsAt(i, i + qsizetype(m_random() % left));
    }
    present.resize(order.some);
    std::ranges::sort(present);
    return present;
}

} // namespace Shardroom::Simulator
