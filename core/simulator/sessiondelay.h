// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/noise.h"

#include <chrono>

namespace Shardroom::Simulator {

//! How late the events of the world's session `place` are sent at world time `now` (ms), below `most`. Every session
//! has a distance of its own, and on it a wave over some ten seconds. It changes so slowly that what happened later is
//! never due earlier, as long as `most` is below 30 s.
[[nodiscard]] constexpr std::chrono::milliseconds sessionDelay(
    quint64 seed, quint64 place, qint64 now, std::chrono::milliseconds most)
{
    constexpr qint64 waveMs = 10'000;
    constexpr quint64 ownLayer = 300;
    constexpr quint64 waveLayer = 301;
    const quint64 own = noise(seed, place, ownLayer);
    const auto knot = quint64(now / waveMs);
    const double part = double(now % waveMs) / double(waveMs);
    const double wave = fraction(own, knot, waveLayer) * (1 - part) + fraction(own, knot + 1, waveLayer) * part;
    const double share = 0.7 * double(own >> 11) * 0x1p-53 + 0.3 * wave;
    return std::chrono::milliseconds(qint64(share * double(most.count())));
}

} // namespace Shardroom::Simulator
