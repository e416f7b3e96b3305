// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/neighbourrhythm.h"

#include <cstddef>
#include <iterator>

namespace Shardroom {
namespace {

constexpr size_t least = 8;
constexpr double slowShare = 0.9;

} // namespace

std::optional<NeighbourRhythm> NeighbourRhythm::of(const std::vector<Sample>& ready)
{
    std::vector<Sample> heard;
    heard.reserve(ready.size());
    std::ranges::copy_if(ready, std::back_inserter(heard), [](const Sample& sample) { return sample.gap.has_value(); });
    if (heard.size() < least || double(heard.size()) < slowShare * double(ready.size()))
        return std::nullopt;
    const auto slow = heard.begin() + std::ptrdiff_t(double(heard.size() - 1) * slowShare);
    std::ranges::nth_element(heard, slow, {}, &Sample::gap);
    const Duration gap = *slow->gap;
    const auto middle = heard.begin() + std::ptrdiff_t(heard.size() / 2);
    std::ranges::nth_element(heard, middle, {}, &Sample::guilds);
    return NeighbourRhythm{gap, middle->guilds};
}

} // namespace Shardroom
