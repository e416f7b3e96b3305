// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>
#include <vector>

namespace Shardroom {

struct LatencyPercentiles {
    std::optional<std::chrono::milliseconds> median; //!< nullopt when there are no values
    std::optional<std::chrono::milliseconds> p95;
    std::optional<std::chrono::milliseconds> p99;
};

//! Nearest-rank percentiles: every result is one of the values.
[[nodiscard]] LatencyPercentiles percentilesOf(std::vector<std::chrono::milliseconds> values);

} // namespace Shardroom
