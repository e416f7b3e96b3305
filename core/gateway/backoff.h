// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <random>

#include <QtCore/QtGlobal>

namespace Shardroom {

//! How long to wait before attempt number `attempt` (0 for the first retry): doubles from `base` up to `cap`, then a
//! random half to whole of it, so that a thousand shards that fell together do not come back together.
template <typename Rng>
[[nodiscard]] std::chrono::milliseconds backoffDelay(
    int attempt, std::chrono::milliseconds base, std::chrono::milliseconds cap, Rng& rng)
{
    auto delay = base;
    for (int i = 0; i < attempt && delay < cap; ++i)
        delay *= 2;
    delay = delay < cap ? delay : cap;
    return std::chrono::milliseconds(
        std::uniform_int_distribution<qint64>((delay.count() + 1) / 2, delay.count())(rng));
}

} // namespace Shardroom
