// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alert.h"

#include <QtCore/QAbstractTableModel>

namespace Shardroom {

//! Alerts as rows: those that stand, or the log with the newest first. Resets only when something has changed.
class AlertModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Time, Rule, Shards, Words };
    static constexpr int columns = Words + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setActive(const QList<Alert>& alerts);
    void setLog(const QList<AlertNote>& notes);
    //! The alert of a row; of the log, as it was then.
    [[nodiscard]] Alert alertAt(int row) const;
    //! The line as text, for the clipboard: columns separated by tabs.
    [[nodiscard]] QString line(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const AlertNote& noteAt(int row) const;
    [[nodiscard]] QString text(int row, int column) const;

    QList<AlertNote> m_notes;
    bool m_isLog = false;
};

} // namespace Shardroom
