// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "ui/models/timelinefolds.h"

#include <QtCore/QAbstractTableModel>

#include <array>
#include <deque>
#include <optional>

class QTimer;

namespace Shardroom {

//! The fleet's story as rows, oldest first, bounded. Filters an index of its own; on wish it folds what is told of many
//! shards at one moment into one row, which can be opened into its lines. Lives in the GUI thread.
//! A new filter of more than `mostAtOnce` lines is worked out in several goes, one per turn of the event loop; until
//! then the rows stay what they were, and then all of them change in one reset.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Time, Shard, Change, Cost, Cause, Next };
    static constexpr int columns = Next + 1;
    static constexpr int mostEntries = 100'000;
    static constexpr int mostAtOnce = 10'000; //!< lines held against the filter in one go
    static constexpr int kinds = int(TimelineEntry::Kind::Warning) + 1;
    enum Role {
        EntryRole = Qt::UserRole, //!< int: TimelineEntry::Kind
        FromRole, //!< int of ShardState
        ToRole,
        NumberRole, //!< shard number, -1 for the whole fleet; of a fold, its first one's
    };
    //! What a row is.
    enum class RowKind {
        Line, //!< an entry
        Fold, //!< several of them, closed
        OpenFold, //!< several of them, which follow as rows
        Member, //!< one of those
    };

    //! The oldest entries are dropped past `capacity`.
    explicit TimelineModel(int capacity = mostEntries, QObject* parent = nullptr);

    void append(const QList<TimelineEntry>& entries);
    //! What was before all that is there, paused or not: as many of the last ones as there is room for.
    void prepend(const QList<TimelineEntry>& entries);
    //! While paused, what is appended waits and no row moves; at most `capacity` wait, then the oldest of them go.
    void setPaused(bool paused);
    [[nodiscard]] bool isPaused() const { return m_paused; }
    [[nodiscard]] int waiting() const { return int(m_waiting.size()); } //!< appended while paused
    //! Every word must be in the line. A number is found where it is the shard's, the close code, or stands in the
    //! texts by itself: "503" is not in "1,503". "4/16" means shard 4 of 16. Empty: all lines.
    void setFilter(const QString& text);
    //! Only these shards (and what concerns the whole fleet), sorted; empty: all.
    void setShards(const QList<int>& numbers);
    void setKindShown(TimelineEntry::Kind kind, bool shown);
    //! Only what was at or after `from` and at or before `to`; invalid: no bound.
    void setRange(const QDateTime& from, const QDateTime& to);
    //! Folds equal entries of one moment; off at first. Every fold is closed after that, and after each new filter.
    void setFolding(bool folding);
    [[nodiscard]] bool isFolding() const { return m_isFolding; }
    [[nodiscard]] RowKind rowKind(int row) const;
    //! Opens or closes the fold in this row; nothing for any other row.
    void setOpen(int row, bool open);
    //! The row of the fold that this row is in, or is; -1 for a line on its own.
    [[nodiscard]] int foldRow(int row) const;
    //! Of the entries in this row: one, or a fold's; sorted.
    [[nodiscard]] QList<int> shardsAt(int row) const;
    //! How many entries are listed, folded or not.
    [[nodiscard]] int listed() const { return m_shown.listed; }
    //! Works out the rest of a new filter now, in one go: for who needs what it lists.
    void settle();
    [[nodiscard]] bool isSettled() const { return !m_coming; } //!< the rows are those of the present filter
    //! The entries in these rows, each once, oldest first; of a fold all.
    [[nodiscard]] QList<TimelineEntry> entriesIn(const QList<int>& rows) const;
    //! All that are listed, folded or not, oldest first.
    [[nodiscard]] QList<TimelineEntry> listedEntries() const;
    //! An entry as text, for the clipboard: columns separated by tabs.
    [[nodiscard]] QString line(const TimelineEntry& entry) const;
    //! The entry in this row; a fold's first one.
    [[nodiscard]] const TimelineEntry& entryAt(int row) const;
    //! All of them, filtered or not, oldest first, from `from` on (invalid: from the beginning).
    [[nodiscard]] QList<TimelineEntry> entriesSince(const QDateTime& from) const;
    [[nodiscard]] int countSince(const QDateTime& from) const; //!< how many those are
    [[nodiscard]] int total() const { return int(m_entries.size()); }
    [[nodiscard]] QDateTime firstAt() const; //!< of the oldest line, filtered or not; invalid: there is none
    [[nodiscard]] QDateTime lastAt() const; //!< of the newest, also of those that wait
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
        std::optional<int> number; //!< of a shard, a close code, or one in the texts
        std::optional<ShardId> shard; //!< "4/16"
        std::array<bool, shardStateCount> states{}; //!< whose names have it
        std::array<bool, kinds> kindNames{};
        std::array<bool, 3> origins{};
    };
    [[nodiscard]] static bool matches(const TimelineEntry& entry, const Word& word);
    [[nodiscard]] bool matches(const TimelineEntry& entry) const;
    [[nodiscard]] QString text(const TimelineEntry& entry, int column) const;
    [[nodiscard]] QString foldText(const TimelineFolds::Fold& fold, int column) const;
    [[nodiscard]] QVariant foldData(const TimelineFolds::Fold& fold, int column, int role) const;
    //! The fold that a row shows; nullptr for a line and for a fold's member.
    [[nodiscard]] const TimelineFolds::Fold* foldAt(int row) const;
    [[nodiscard]] const TimelineEntry& entryOf(qint64 number) const;
    [[nodiscard]] int rowOf(qint64 anchor) const;
    [[nodiscard]] QList<qint64> numbersAt(int row) const;
    //! Takes a further entry in; true if it needs a row at the end, which the caller makes.
    bool take(qint64 number, QSet<qint64>& changed);
    void makeRoom(qsizetype coming);
    void dropBefore(qint64 oldestKept);
    void refilter();
    void goOn(qint64 atMost);
    void trimComing(qint64 oldestKept);

    int m_capacity;
    std::deque<TimelineEntry> m_entries;
    //! Running number of m_entries.front(). Numbers begin with the capacity, so that as many can come before the first.
    qint64 m_first;
    //! Sorted by `anchor`, and a fold's members in their order behind it.
    struct Row {
        qint64 anchor; //!< running number of the entry, or of the fold's first one when it began
        qint64 member = -1; //!< of an open fold, the running number of this one; -1: the fold itself, or a line
    };
    //! What matches.
    struct Listing {
        std::deque<Row> rows;
        int listed = 0;
        TimelineFolds folds;
    };
    //! The number of the entry whose row this one is in; its own, if it needs a new one; nullopt: it is not listed.
    std::optional<qint64> list(Listing& listing, qint64 number, QSet<qint64>* changed) const;
    Listing m_shown;
    std::optional<Listing> m_coming; //!< by the new filter, as far as it is worked out
    qint64 m_nextComing = 0; //!< the first entry that is not
    QTimer* m_goOn;
    bool m_isFolding = false;
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
