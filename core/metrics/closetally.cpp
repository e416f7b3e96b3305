// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/closetally.h"

#include <algorithm>

namespace Shardroom {

void CloseTally::add(int code, bool byUs)
{
    const auto before = [](const CloseCount& a, const CloseCount& b) {
        return std::pair(a.code, a.byUs) < std::pair(b.code, b.byUs);
    };
    const CloseCount wanted{code, byUs, 1};
    auto place = std::ranges::lower_bound(m_counts, wanted, before);
    if (place != m_counts.end() && place->code == code && place->byUs == byUs) {
        ++place->count;
        return;
    }
    if (m_counts.size() >= most) {
        m_counts.erase(std::ranges::min_element(m_counts, {}, &CloseCount::count));
        place = std::ranges::lower_bound(m_counts, wanted, before);
    }
    m_counts.insert(place, wanted);
}

} // namespace Shardroom
