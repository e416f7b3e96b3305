// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QAbstractTableModel>

#include <array>
#include <deque>

namespace Shardroom {

//! The fleet's story as rows, oldest first, bounded. Filters an index of its own. Lives in the GUI thread.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Shard, Change, Cost, Cause, Next };
    static constexpr int columns = Next + 1;
    static constexpr int mostEntries = 100'000;
    static constexpr int kinds = int(TimelineEntry::Kind::Warning) + 1;
    enum Role {
        EntryRole = Qt::UserRole, //!< int: TimelineEntry::Kind
        FromRole, //!< int of ShardState
        ToRole,
        NumberRole, //!< shard number, -1 for the whole fleet
    };

    //! The oldest entries are dropped past `capacity`.
    explicit TimelineModel(int capacity = mostEntries, QObject* parent = nullptr);

    void append(const QList<TimelineEntry>& entries);
    //! While paused, what is appended waits and no row moves; at most `capacity` wait, then the oldest of them go.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); } //!< appended while paused
    //! Every word must be in the line; a number means that shard. Empty: all lines.
    void setFilter(const QString& text);
    //! Only these shards (and what concerns the whole fleet), sorted; empty: all.
    void setShards(const QList<int>& numbers);
    void setKindShown(TimelineEntry::Kind kind, bool shown);
    //! Only what was at or after `from` and at or before `to`; invalid: no bound.
    void setRange(const QDateTime& from, const QDateTime& to);
    //! The line as text, for the clipboard: columns separated by tabs.
    [[nodiscard]] QString line(int row) const;
    [[nodiscard]] const TimelineEntry& entryAt(int row) const;
    //! All of them, filtered or not, oldest first, from `from` on (invalid: from the beginning).
    [[nodiscard]] QList<TimelineEntry> entriesSince(const QDateTime& from) const;
    [[nodiscard]] int countSince(const QDateTime& from) const; //!< how many those are
    [[nodiscard]] int total() const { return int(m_entries.size()); }
    //! What happened, in words: "Ready → Resuming", "Warning", "Action (window)".
    [[nodiscard]] static QString whatHappened(const TimelineEntry& entry);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    //! A word of the filter, with what it means worked out once: a hundred thousand lines are held against it.
    struct Word {
        QString text;
        std::optional<int> number;
        std::array<bool, shardStateCount> states{}; //!< whose names have it
        std::array<bool, kinds> kindNames{};
        std::array<bool, 3> origins{};
    };
    [[nodiscard]] static bool matches(const TimelineEntry& entry, const Word& word);
    [[nodiscard]] bool matches(const TimelineEntry& entry) const;
    [[nodiscard]] QString text(const TimelineEntry& entry, int column) const;
    void makeRoom(qsizetype coming);
    void dropFrontRows(int count);
    void refilter();

    int m_capacity;
    std::deque<TimelineEntry> m_entries;
    qint64 m_dropped = 0; //!< how many went before m_entries.front()
    std::deque<qint64> m_rows; //!< running numbers of the entries that match
    std::deque<TimelineEntry> m_waiting;
    bool m_paused = false;
    QStringList m_texts;
    QList<Word> m_words;
    QList<int> m_shards;
    std::array<bool, kinds> m_kinds{true, true, true, true};
    QDateTime m_from;
    QDateTime m_to;
};

} // namespace Shardroom
