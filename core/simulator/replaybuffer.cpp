// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/replaybuffer.h"

#include <algorithm>
#include <limits>

namespace Shardroom::Simulator {
namespace {

constexpr int guildShift = 12;

} // namespace

void ReplayBuffer::append(const WorldEvent& event)
{
    Q_ASSERT((event.guild.value & 0xfff) == 0 && event.guild.value >> 62 == 0 && event.index >> 40 == 0);
    if (m_kept.empty())
        m_base = event.at;
    constexpr qint64 most = std::numeric_limits<quint32>::max();
    if (event.at - m_base > most) {
        // After 49 days; what is older than 24 counts as just that old from now on.
        const qint64 shift = event.at - m_base - most / 2;
        for (Kept& kept : m_kept)
            kept.sinceBase = quint32(std::max<qint64>(0, kept.sinceBase - shift));
        m_base += shift;
    }
    Kept kept{};
    kept.guild = (event.guild.value >> guildShift) & ((quint64(1) << 50) - 1);
    kept.type = quint64(event.type) & 0x3f;
    kept.indexHigh = (event.index >> 32) & 0xff;
    kept.indexLow = quint32(event.index);
    kept.sinceBase = quint32(event.at - m_base);
    m_kept.push_back(kept);
}

void ReplayBuffer::dropFirst()
{
    m_kept.pop_front();
    ++m_first;
}

WorldEvent ReplayBuffer::at(qint64 number) const
{
    const Kept& one = kept(number);
    return {(quint64(one.indexHigh) << 32) | one.indexLow, GuildId{quint64(one.guild) << guildShift},
        m_base + one.sinceBase, EventType(one.type)};
}

} // namespace Shardroom::Simulator
