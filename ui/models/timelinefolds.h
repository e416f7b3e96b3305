// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <chrono>
#include <deque>
#include <map>
#include <optional>

namespace Shardroom {

//! Which entries of the timeline tell the same of one moment: of the same kind, from and to the same state, with the
//! same cause and close code, each of another shard. Figures in the cause may differ: "Resumed, 12 missed events".
//! Holds running numbers of entries, never entries. Not thread-safe.
class TimelineFolds {
public:
    //! No longer after the first of them.
    static constexpr std::chrono::milliseconds window{10'000};

    struct Fold {
        QList<qint64> members; //!< running numbers of the entries, oldest first; never empty
        QList<int> shards; //!< theirs, in the same order
        bool hasFigures = false; //!< the causes differ in their figures
        bool isOpen = false; //!< its members are rows of their own
        int back = 0; //!< of those that left Ready: how many are there again
        QDateTime lastBack; //!< when the last of them was
        //! One entry needs no fold, unless somebody is looking into it.
        [[nodiscard]] bool isFold() const { return members.size() > 1 || isOpen; }
    };

    //! A text with `instead` for every number in it.
    [[nodiscard]] static QString withoutFigures(const QString& text, const QString& instead);

    void clear();
    //! Entry `number` is listed. Which fold it is in: by the number of the fold's first entry, so its own for a new
    //! one.
    qint64 add(qint64 number, const TimelineEntry& entry);
    //! To be told of every entry, listed or not, before add(): a shard that is back is back, even where the line that
    //! says so is filtered out. The fold that this changes.
    std::optional<qint64> noteReturn(const TimelineEntry& entry);
    //! The fold whose first entry was `id`; nullptr for an entry on its own.
    [[nodiscard]] const Fold* find(qint64 id) const;
    void setOpen(qint64 id, bool open);
    //! Takes out what is older than entry `oldestKept`; how many left, of which the fold has none left if it is gone.
    int trim(qint64 id, qint64 oldestKept);

private:
    struct Key {
        TimelineEntry::Kind kind;
        TimelineEntry::Origin origin;
        ShardState from;
        ShardState to;
        int closeCode;
        int total; //!< two sets of shards are two stories
        QString text; //!< without its figures
        bool operator==(const Key&) const = default;
        friend size_t qHash(const Key& key, size_t seed)
        {
            return qHashMulti(seed, int(key.kind), int(key.from), int(key.to), key.closeCode, key.total, key.text);
        }
    };
    //! Takes more members still.
    struct Growing {
        qint64 id = 0;
        QString text; //!< the first one's
        QSet<int> shards;
    };
    struct Begun {
        qint64 at = 0; //!< ms since the epoch
        Key key;
        qint64 id = 0;
    };
    void endOlderThan(qint64 at);

    std::map<qint64, Fold> m_folds;
    QHash<Key, Growing> m_growing;
    std::deque<Begun> m_begun; //!< in the order of their first entries
    QHash<std::pair<int, int>, qint64> m_away; //!< shard and total, and the fold in which it left Ready
};

} // namespace Shardroom
