// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vaultview.h"
#include "ui/models/shardtablemodel.h"

#include <QtCore/QAbstractTableModel>

#include <optional>
#include <vector>

namespace Shardroom {

//! An entry as it is at `now`: what has run out since it was published is expired already.
[[nodiscard]] VaultEntry::Status statusAt(const VaultEntry& entry, const QDateTime& now);
//! Whether a try to resume it makes sense: no shard is on it, and no guard has the last word against it.
[[nodiscard]] bool mayBeRestored(const VaultEntry& entry);
[[nodiscard]] bool mayBeForgotten(const VaultEntry& entry);

//! The saved sessions as rows. Keeps them sorted itself, and keeps the rows that stay, so that a selection outlives a
//! change. Countdowns and ages follow setNow(), not what is published.
class VaultModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Shard, Session, Status, Sequence, Guilds, LastAlive, Created, Why };
    static constexpr int columns = Why + 1;
    enum Role {
        BadgeRole = ShardTableModel::StateRole, //!< int: the shard state whose badge stands for the status
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Takes over what is not equal.
    void setEntries(const QList<VaultEntry>& entries);
    void setNow(const QDateTime& now); //!< UTC
    //! Shows this id instead of its mask, until hideId() or until the entry is of another session.
    void showId(ShardId shard, const QByteArray& id);
    void hideId();
    [[nodiscard]] std::optional<ShardId> shown() const; //!< whose id is shown
    [[nodiscard]] QString shownId() const { return QString::fromUtf8(m_shownId); } //!< empty: none is shown

    [[nodiscard]] const std::vector<VaultEntry>& entries() const { return m_entries; } //!< by row
    [[nodiscard]] const QDateTime& now() const { return m_now; }
    //! The row as text, columns separated by tabs; the session stays masked whatever is shown.
    [[nodiscard]] QString line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void shownChanged();

private:
    [[nodiscard]] QString text(const VaultEntry& entry, int column) const;
    [[nodiscard]] QString toolTip(const VaultEntry& entry, int column) const;
    void rearrange();

    std::vector<VaultEntry> m_entries; //!< as they are shown
    QDateTime m_now;
    int m_sortColumn = Shard;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::optional<ShardId> m_shown;
    QByteArray m_shownId;
};

} // namespace Shardroom
