// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/shardtotals.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

namespace Shardroom {

class Selection;
class ShardTable;
class ShardTableModel;

//! One line under the shard table, which never scrolls away: what is listed, or what is selected, summed up under the
//! columns of the table wherever they are.
class ShardTotalsRow : public QWidget {
    Q_OBJECT
public:
    //! Observes all three; they must outlive it. Must stand right below the table, as wide as that.
    ShardTotalsRow(ShardTable* table, ShardTableModel* model, Selection* selection, QWidget* parent = nullptr);

    [[nodiscard]] const ShardTotals& totals() const { return m_totals; }
    //! Where it stands under this column; empty: nowhere.
    [[nodiscard]] QRect placeOf(ShardColumn column) const;
    //! What stands there; empty for what nobody recorded, while a moment of the past is shown.
    [[nodiscard]] QString textAt(ShardColumn column) const;
    //! All of it in a sentence for each sum, translated: what screen readers get when they ask.
    [[nodiscard]] QString inWords() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void sumUp();
    void sumUpSoon();

    ShardTable* m_table;
    ShardTableModel* m_model;
    Selection* m_selection;
    QTimer m_soon;
    ShardTotals m_totals;
};

} // namespace Shardroom
