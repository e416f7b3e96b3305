// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "ui/models/colorrules.h"
#include "ui/models/ratehistory.h"
#include "ui/models/shardcolumns.h"
#include "ui/models/shardfilter.h"

#include <QtCore/QAbstractTableModel>
#include <QtCore/QSet>

#include <vector>

namespace Shardroom {

//! The shards as rows. Sorts and filters an index of its own: a proxy would ask for every cell at every tick.
//! Rows change order at most once a second, and not while that is held, so that they can be read and clicked.
class ShardTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole, //!< int of ShardState
        DeafRole, //!< bool: ready, but without events
        HistoryRole, //!< QList<float>: newest round trips in milliseconds
        NumberRole, //!< shard number
        SlownessRole, //!< int of Slowness
        RateRole, //!< QList<float>: events per second of the last half minute
    };

    //! Where a snapshot comes from.
    enum class Source {
        Fleet,
        History, //!< a moment of the past: what nobody recorded is not known, and the sparklines stand still
    };

    explicit ShardTableModel(QObject* parent = nullptr);

    //! Takes over what is not equal. Resets only when other shards are there, or other rows pass a filter.
    void setSnapshot(const FleetSnapshot& snapshot, Source source = Source::Fleet);
    void setFilter(const ShardFilter& filter);
    //! What paints the rows; asked only for those that are in sight.
    void setColorRules(const ColorRules& rules);
    [[nodiscard]] const ColorRules& colorRules() const { return m_colorRules; }
    //! While held, rows keep their places: the list is being pointed at. Only what must be listed, or must not be any
    //! more, still comes and goes.
    void holdOrder(bool hold);
    //! Shards that stay listed although they stop matching, so that a selection does not vanish under the hand.
    void setKept(const QList<int>& numbers);

    [[nodiscard]] const QList<ShardSnapshot>& shards() const { return m_shards; }
    [[nodiscard]] const QDateTime& now() const { return m_now; }
    [[nodiscard]] const ShardSnapshot* shard(int number) const; //!< nullptr when there is none
    [[nodiscard]] int rowOf(int number) const; //!< -1 when not listed
    [[nodiscard]] int numberAt(int row) const;
    [[nodiscard]] const ShardSnapshot& shardAt(int row) const { return m_shards[m_rows[size_t(row)]]; }
    //! False for what nobody recorded, while a moment of the past is shown.
    [[nodiscard]] bool isKnown(ShardColumn column) const;
    [[nodiscard]] QList<int> listedNumbers() const; //!< sorted

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void listedChanged(); //!< other shards are listed than before

private:
    [[nodiscard]] std::optional<int> ruleColorOf(int place) const;
    [[nodiscard]] std::vector<int> wantedRows() const;
    void rearrange();
    void adoptRows(std::vector<int> rows);
    [[nodiscard]] std::vector<int> inPresentOrder(std::vector<int> rows) const;
    void adoptOrder(std::vector<int> rows);
    void announceChanges(const QList<ShardSnapshot>& before, bool secondPassed);

    QList<ShardSnapshot> m_shards;
    Source m_source = Source::Fleet;
    RateHistory m_rates;
    QDateTime m_now;
    QDateTime m_arrangedAt;
    ShardFilter m_filter;
    ColorRules m_colorRules;
    mutable int m_coloredPlace = -1; //!< of the shard that m_color was found for
    mutable std::optional<int> m_color;
    QSet<int> m_kept;
    std::vector<int> m_rows; //!< row → place in m_shards
    ShardColumn m_sortColumn = ShardColumn::Number;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_held = false;
};

} // namespace Shardroom
