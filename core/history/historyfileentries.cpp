// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The file's part in the fleet's story: one row for each entry of the timeline.

#include "core/history/historyfile.h"

#include <QtCore/QVariant>
#include <QtSql/QSqlError>
#include <QtSql/QSqlQuery>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr auto keptFor = std::chrono::days(7);
constexpr auto pruneEvery = std::chrono::minutes(1);

//! nullopt: not one of ours, for example of a later version.
std::optional<TimelineEntry> entryIn(const QSqlQuery& row)
{
    const auto kind = row.value(1).toInt();
    const auto origin = row.value(2).toInt();
    const auto from = row.value(5).toInt();
    const auto to = row.value(6).toInt();
    const auto isState = [](int state) { return state >= 0 && state < shardStateCount; };
    if (kind < 0 || kind > int(TimelineEntry::Kind::Warning) || origin < 0
        || origin > int(TimelineEntry::Origin::ControlSocket) || !isState(from) || !isState(to))
        return std::nullopt;
    TimelineEntry entry;
    entry.at = QDateTime::fromMSecsSinceEpoch(row.value(0).toLongLong(), Qt::UTC);
    entry.kind = TimelineEntry::Kind(kind);
    entry.origin = TimelineEntry::Origin(origin);
    if (!row.value(3).isNull())
        entry.shard = ShardId{row.value(3).toInt(), row.value(4).toInt()};
    entry.from = ShardState(from);
    entry.to = ShardState(to);
    if (!row.value(7).isNull())
        entry.closeCode = row.value(7).toInt();
    entry.cost = row.value(8).toInt();
    entry.text = row.value(9).toString();
    entry.next = row.value(10).toString();
    return entry;
}

const QString entryColumns = u"at, kind, origin, shard, total, before, after, code, cost, text, next"_s;

} // namespace

//! Files from before there was a timeline get it as well; the version stays, as an older Shardroom reads on.
bool HistoryFile::prepareEntries()
{
    return run(u"CREATE TABLE IF NOT EXISTS entries(id INTEGER PRIMARY KEY, at INTEGER NOT NULL, "
               "kind INTEGER NOT NULL, origin INTEGER NOT NULL, shard INTEGER, total INTEGER, "
               "before INTEGER NOT NULL, after INTEGER NOT NULL, code INTEGER, cost INTEGER NOT NULL, "
               "text TEXT, next TEXT)"_s);
}

bool HistoryFile::writeEntries(const QList<TimelineEntry>& entries)
{
    if (entries.isEmpty())
        return true;
    QSqlQuery row(m_database);
    row.prepare(u"INSERT INTO entries("_s + entryColumns + u") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s);
    for (const TimelineEntry& entry : entries) {
        const std::array values{QVariant(entry.at.toMSecsSinceEpoch()), QVariant(int(entry.kind)),
            QVariant(int(entry.origin)), entry.shard ? QVariant(entry.shard->number) : QVariant(),
            entry.shard ? QVariant(entry.shard->total) : QVariant(), QVariant(int(entry.from)), QVariant(int(entry.to)),
            entry.closeCode ? QVariant(*entry.closeCode) : QVariant(), QVariant(entry.cost), QVariant(entry.text),
            QVariant(entry.next)};
        for (int place = 0; place < int(values.size()); ++place)
            row.bindValue(place, values[size_t(place)]);
        if (!run(row))
            return false;
    }
    return run(u"DELETE FROM entries WHERE id <= (SELECT max(id) FROM entries) - %1"_s.arg(mostEntries));
}

bool HistoryFile::deleteOldEntries(HistoryTime now)
{
    if (m_entriesPrunedAt && now >= *m_entriesPrunedAt && now - *m_entriesPrunedAt < pruneEvery)
        return true;
    m_entriesPrunedAt = now;
    const std::chrono::milliseconds oldest = (now - keptFor).time_since_epoch();
    return run(u"DELETE FROM entries WHERE at < %1"_s.arg(qint64(oldest.count())));
}

HistoryFile::Trouble HistoryFile::readEntries(HistoryTime now, QList<TimelineEntry>& entries)
{
    m_error.clear();
    m_errorCode.clear();
    entries.clear();
    QSqlQuery rows(m_database);
    rows.setForwardOnly(true);
    rows.prepare(u"SELECT "_s + entryColumns + u" FROM entries WHERE at >= ? ORDER BY id"_s);
    rows.addBindValue(qint64(std::chrono::milliseconds((now - keptFor).time_since_epoch()).count()));
    if (!run(rows))
        return trouble();
    while (rows.next()) {
        if (const auto entry = entryIn(rows))
            entries.append(*entry);
    }
    if (!rows.lastError().isValid())
        return Trouble::None;
    m_error = rows.lastError().databaseText();
    m_errorCode = rows.lastError().nativeErrorCode();
    return trouble();
}

} // namespace Shardroom
