// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QAbstractTableModel>

#include <vector>

namespace Shardroom {

//! Who waits to identify, by shard number, which is nearly the order of their turns. A row stays the row of its shard
//! from snapshot to snapshot, so that what is selected stays selected. Lives in the GUI thread.
class QueueModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Shard, Lane, Place, Waits, When };
    static constexpr int columns = When + 1;
    enum Role {
        NumberRole = Qt::UserRole, //!< shard number
        ServingRole, //!< bool: false for one of a reshard's new set
    };
    struct Row {
        QueuedIdentify queued;
        int lane = 0;
        int place = 0; //!< in the lane, from 1
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const FleetSnapshot& snapshot);
    [[nodiscard]] const Row& at(int row) const { return m_rows[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const Row& row, int column) const;

    std::vector<Row> m_rows;
    QDateTime m_now;
    bool m_held = false;
};

} // namespace Shardroom
