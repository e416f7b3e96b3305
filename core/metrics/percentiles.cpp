// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/percentiles.h"

#include <algorithm>
#include <cmath>

namespace Shardroom {

LatencyPercentiles percentilesOf(std::vector<std::chrono::milliseconds> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    const auto at = [&values](double share) {
        const auto rank = size_t(std::ceil(share * double(values.size())));
        return values[std::max(rank, size_t(1)) - 1];
    };
    return {at(0.50), at(0.95), at(0.99)};
}

} // namespace Shardroom
