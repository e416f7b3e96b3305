// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vaultview.h"
#include "ui/models/shardtablemodel.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace Shardroom {

//! The sessions of a file with a tick for each that is to be resumed. What may not be chosen can't be ticked, and says
//! why.
class ImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Shard, Session, Sequence, Age, Guilds, Verdict };
    static constexpr int columns = Verdict + 1;
    enum Role {
        BadgeRole = ShardTableModel::StateRole, //!< int: the shard state whose badge stands for the verdict
    };

    using QAbstractTableModel::QAbstractTableModel;

    //! Begins anew: what is recommended is ticked. Ages are as of `now`, UTC.
    void setRows(const QList<ImportRow>& rows, const QDateTime& now);
    //! Ticks all that may be chosen, or none.
    void chooseAll(bool on);
    [[nodiscard]] QList<int> chosen() const; //!< shard numbers
    [[nodiscard]] int choosable() const; //!< how many may be ticked

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void chosenChanged();

private:
    [[nodiscard]] QString text(const ImportRow& row, int column) const;

    QList<ImportRow> m_rows;
    std::vector<bool> m_chosen;
    QDateTime m_now;
};

} // namespace Shardroom
