// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QMenu>

namespace Shardroom {

class ShardTable;
class TableLayouts;

//! What the table's header offers to the mouse, as commands that the menu bar, the palette and keys have: which columns
//! are shown, what the rows are sorted by, and the saved layouts.
class ColumnMenu : public QMenu {
    Q_OBJECT
public:
    //! Observes both; they must outlive it.
    ColumnMenu(ShardTable* table, TableLayouts* layouts, QWidget* parent = nullptr);

private:
    void adopt();
    void offerLayouts();

    ShardTable* m_table;
    TableLayouts* m_layouts;
    QMenu* m_sorts;
    QMenu* m_removal;
    QList<QAction*> m_columns; //!< their data: the column
    QList<QAction*> m_offered; //!< those of saved layouts
};

} // namespace Shardroom
