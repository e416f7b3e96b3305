// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/weightedbag.h"

#include <algorithm>
#include <cmath>

namespace Shardroom::Simulator {

size_t WeightedBag::classOf(float weight)
{
    Q_ASSERT(weight > 0);
    return size_t(std::clamp(std::ilogb(weight) - lowest, 0, classes - 1));
}

double WeightedBag::bound(size_t index)
{
    return std::ldexp(1.0, int(index) + lowest + 1);
}

WeightedBag::Slot WeightedBag::add(quint32 item, float weight)
{
    const size_t index = classOf(weight);
    m_entries[index].push_back({item, weight});
    m_total += bound(index);
    return Slot(m_entries[index].size() - 1);
}

std::optional<quint32> WeightedBag::remove(Slot slot, float weight)
{
    const size_t index = classOf(weight);
    std::vector<Entry>& entries = m_entries[index];
    const bool isLast = slot + 1 == entries.size();
    entries[slot] = entries.back();
    entries.pop_back();
    m_total -= bound(index);
    return isLast ? std::nullopt : std::optional(entries[slot].item);
}

void WeightedBag::rename(Slot slot, float weight, quint32 item)
{
    m_entries[classOf(weight)][slot].item = item;
}

std::optional<quint32> WeightedBag::draw(double number) const
{
    double rest = number * m_total;
    for (size_t index = 0; index < m_entries.size(); ++index) {
        const std::vector<Entry>& entries = m_entries[index];
        const double all = bound(index) * double(entries.size());
        if (rest >= all) {
            rest -= all;
            continue;
        }
        const double place = rest / bound(index);
        const Entry& entry = entries[std::min(size_t(place), entries.size() - 1)];
        // What is left of the number below the place decides whether this weight is hit or the air above it.
        if ((place - std::floor(place)) * bound(index) < double(entry.weight))
            return entry.item;
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace Shardroom::Simulator
