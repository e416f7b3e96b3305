// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/eventtypes.h"

#include <utility>

namespace Shardroom {

EventTypes::EventTypes()
{
    m_types.reserve(mostNames);
}

void EventTypes::count(std::string_view type)
{
    for (size_t i = 0; i < m_types.size(); ++i) {
        EventTypeCount& entry = m_types[i];
        if (std::string_view(entry.type.constData(), size_t(entry.type.size())) != type)
            continue;
        ++entry.count;
        // Past the whole group of equals, or two equals would change places for ever.
        if (i > 0 && m_types[i - 1].count < entry.count) {
            size_t to = i - 1;
            while (to > 0 && m_types[to - 1].count < entry.count)
                --to;
            std::swap(m_types[to], entry);
        }
        return;
    }
    if (type.empty() || type.size() > longestName || m_types.size() >= mostNames) {
        ++m_other;
        return;
    }
    m_types.push_back({QByteArray(type.data(), qsizetype(type.size())), 1});
}

QList<EventTypeCount> EventTypes::counts() const
{
    QList<EventTypeCount> counts(m_types.begin(), m_types.end());
    if (m_other > 0)
        counts.append({QByteArrayLiteral("other"), m_other});
    return counts;
}

} // namespace Shardroom
