// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/guildgaps.h"

#include <QtCore/QHash>

#include <algorithm>

namespace Shardroom::Simulator {

void GuildGaps::look(std::span<const World::Guild> guilds, const std::function<bool(GuildId)>& isCovered,
    Milliseconds last, Milliseconds now)
{
    // When a guild leaves, the world's last one takes its place: a few rows have moved, and seldom more.
    QHash<GuildId, Milliseconds> moved;
    for (size_t place = 0; place < m_rows.size(); ++place) {
        const Row& row = m_rows[place];
        if (row.since != covered && (place >= guilds.size() || row.guild != guilds[place].id))
            moved.insert(row.guild, row.since);
    }
    m_rows.resize(guilds.size(), {GuildId{}, covered});
    m_open = 0;
    for (size_t place = 0; place < guilds.size(); ++place) {
        Row& row = m_rows[place];
        const GuildId guild = guilds[place].id;
        if (row.guild != guild)
            row = {guild, moved.isEmpty() ? covered : moved.value(guild, covered)};
        if (isCovered(guild)) {
            row.since = covered;
            continue;
        }
        if (row.since == covered)
            row.since = last;
        ++m_open;
        m_longest = std::max(m_longest, now - row.since);
    }
}

} // namespace Shardroom::Simulator
