// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/selection.h"

#include <algorithm>

namespace Shardroom {

bool Selection::contains(int number) const
{
    return std::binary_search(m_numbers.begin(), m_numbers.end(), number);
}

void Selection::set(QList<int> numbers, int current)
{
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    if (numbers == m_numbers && current == m_current)
        return;
    m_aside.clear();
    m_numbers = std::move(numbers);
    m_current = current;
    emit changed();
}

void Selection::toggle(int number)
{
    QList<int> numbers = m_numbers;
    if (!numbers.removeOne(number))
        numbers.append(number);
    set(std::move(numbers), number);
}

void Selection::retain(const QList<int>& allowed)
{
    QList<int> all;
    QList<int> kept;
    QList<int> aside;
    std::set_union(m_numbers.begin(), m_numbers.end(), m_aside.begin(), m_aside.end(), std::back_inserter(all));
    std::set_intersection(all.begin(), all.end(), allowed.begin(), allowed.end(), std::back_inserter(kept));
    std::set_difference(all.begin(), all.end(), allowed.begin(), allowed.end(), std::back_inserter(aside));
    const bool currentStays = std::binary_search(allowed.begin(), allowed.end(), m_current);
    set(std::move(kept), currentStays ? m_current : -1);
    m_aside = std::move(aside);
}

} // namespace Shardroom
