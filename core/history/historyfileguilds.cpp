// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the bot's guilds grew, as far as the file knows.

#include "core/history/historycodec.h"
#include "core/history/historyfile.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlQuery>

using namespace Qt::StringLiterals;

namespace Shardroom {

HistoryFile::Trouble HistoryFile::readGuilds(const HistoryShards& set, HistoryTime now, QList<GuildCount>& counts)
{
    constexpr auto every = std::chrono::minutes(10); // a thousand of them in a week
    constexpr int coarsest = historyTierCount - 1;
    m_error.clear();
    m_errorCode.clear();
    QSqlQuery row(m_database);
    row.setForwardOnly(true);
    row.prepare(u"SELECT s.id, guilds, packed FROM slots AS s JOIN shards USING(id) "
                "WHERE s.id >= ? AND s.id < ? AND ready = ? ORDER BY s.id LIMIT 1"_s);
    for (HistoryTime from = now - historyTiers[size_t(coarsest)].span; from < now; from += every) {
        row.bindValue(0, keyOf(coarsest, from));
        row.bindValue(1, keyOf(coarsest, std::min(from + every, now)));
        row.bindValue(2, qint64(set.numbers.size()));
        if (!run(row))
            return trouble();
        if (!row.next())
            continue;
        // Another set may have as many shards: 0-15 and 16-31 of 32.
        const auto shards = decodeHistoryShards(row.value(2).toByteArray());
        if (shards && shards->isSameSet(set))
            counts.append({toDateTime(timeOf(row.value(0).toLongLong())), row.value(1).toInt()});
    }
    return Trouble::None;
}

} // namespace Shardroom
