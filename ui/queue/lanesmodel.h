// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QAbstractTableModel>

namespace Shardroom {

//! The lanes of the identify queue as rows, by key; also those in which nobody waits. Lives in the GUI thread.
class LanesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Key, NextSlot, Waiting, Shards, Last };
    static constexpr int columns = Last + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setSnapshot(const FleetSnapshot& snapshot);
    //! "3, 19, 35, 51 and 60 more": those who come first, in order, as many as `most`.
    [[nodiscard]] static QString inOrder(const IdentifyLane& lane, int most);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const IdentifyLane& lane, int column) const;

    QList<IdentifyLane> m_lanes; //!< one per key
    QDateTime m_now;
    bool m_held = false;
};

} // namespace Shardroom
