// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QAbstractTableModel>

#include <deque>

namespace Shardroom {

//! The fleet's story as rows, oldest first, bounded. Filters an index of its own.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Shard, Change, Cause, Next };
    static constexpr int columns = Next + 1;
    enum Role {
        EntryRole = Qt::UserRole, //!< int: TimelineEntry::Kind
        FromRole, //!< int of ShardState
        ToRole,
        NumberRole, //!< shard number, -1 for the whole fleet
    };

    //! The oldest entries are dropped past `capacity`.
    explicit TimelineModel(int capacity = 20000, QObject* parent = nullptr);

    void append(const QList<TimelineEntry>& entries);
    //! Every word must be in the line; a number means that shard. Empty: all lines.
    void setFilter(const QString& text);
    //! Only these shards (and what concerns the whole fleet); empty: all.
    void setShards(const QList<int>& numbers);
    //! The line as text, for the clipboard: columns separated by tabs.
    [[nodiscard]] QString line(int row) const;
    [[nodiscard]] int total() const { return int(m_entries.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool matches(const TimelineEntry& entry) const;
    [[nodiscard]] const TimelineEntry& entryAt(int row) const;
    void makeRoom(qsizetype coming);
    void refilter();

    int m_capacity;
    std::deque<TimelineEntry> m_entries;
    qint64 m_dropped = 0; //!< how many went before m_entries.front()
    std::deque<qint64> m_rows; //!< running numbers of the entries that match
    QStringList m_words;
    QList<int> m_shards;
};

} // namespace Shardroom
