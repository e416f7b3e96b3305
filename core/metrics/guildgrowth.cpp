// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/metrics/guildgrowth.h"

#include <algorithm>
#include <cmath>

namespace Shardroom {
namespace {

using Days = std::chrono::duration<double, std::ratio<86400>>;

} // namespace

void GuildGrowth::clear()
{
    m_counts.clear();
    m_perDay.reset();
}

bool GuildGrowth::isDue(const QDateTime& now) const
{
    const std::chrono::milliseconds at(now.toMSecsSinceEpoch());
    return m_counts.empty() || at < m_counts.back().at || at - m_counts.back().at >= every;
}

void GuildGrowth::note(const GuildCount& count)
{
    const std::chrono::milliseconds at(count.at.toMSecsSinceEpoch());
    if (!isDue(count.at))
        return;
    while (!m_counts.empty() && at - m_counts.back().at < every)
        m_counts.pop_back();
    m_counts.push_back({at, count.guilds});
    forgetOld();
    m_perDay = workOut();
}

void GuildGrowth::noteEarlier(const QList<GuildCount>& counts)
{
    std::deque<Count> earlier;
    for (const GuildCount& count : counts) {
        const std::chrono::milliseconds at(count.at.toMSecsSinceEpoch());
        if ((earlier.empty() || at - earlier.back().at >= every)
            && (m_counts.empty() || m_counts.front().at - at >= every))
            earlier.push_back({at, count.guilds});
    }
    m_counts.insert(m_counts.begin(), earlier.begin(), earlier.end());
    if (!m_counts.empty())
        forgetOld();
    m_perDay = workOut();
}

void GuildGrowth::forgetOld()
{
    while (m_counts.back().at - m_counts.front().at > span)
        m_counts.pop_front();
}

std::optional<double> GuildGrowth::workOut() const
{
    if (m_counts.size() < fewest)
        return std::nullopt;
    const auto time = m_counts.back().at - m_counts.front().at;
    const double grown = m_counts.back().guilds - m_counts.front().guilds;
    if (time < shortest && std::abs(grown) < many)
        return std::nullopt;
    const double perDay = grown / Days(time).count();
    if (grown != 0 && std::abs(grown) < few)
        return std::nullopt;
    // How far the steps are from even ones tells how much of it is chance, which adds up with time. A program that did
    // not run for days has one long step, which is even by itself and must not count as much time without any chance.
    double scatter = 0;
    for (size_t i = 1; i < m_counts.size(); ++i) {
        const double days = Days(m_counts[i].at - m_counts[i - 1].at).count();
        scatter += std::pow(m_counts[i].guilds - m_counts[i - 1].guilds - perDay * days, 2) / days;
    }
    const double steps = double(m_counts.size() - 1);
    const double error = std::sqrt(scatter / (steps - 1) * Days(time).count());
    constexpr double clearOfChance = 3;
    return std::abs(grown) >= clearOfChance * error ? std::optional(perDay) : std::nullopt;
}

std::optional<double> daysUntilFull(int guilds, qint64 all, int most, std::optional<double> perDay)
{
    if (!perDay || !(*perDay > 0) || guilds <= 0 || all <= 0)
        return std::nullopt;
    return std::max(0, most - guilds) / (*perDay * guilds / double(all));
}

} // namespace Shardroom
