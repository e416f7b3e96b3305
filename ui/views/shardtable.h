// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/shardcolumns.h"

#include <QtCore/QTimer>
#include <QtWidgets/QTableView>

#include <vector>

class QMenu;
class QPushButton;

namespace Shardroom {

class Selection;
class ShardHeader;
class ShardTableModel;

//! The shards as a table: sorted by a click on a header, columns chosen by a right click on it, one selection with the
//! map. While it is being pointed at, its rows keep their places.
class ShardTable : public QTableView {
    Q_OBJECT
public:
    //! Observes both; they must outlive the table.
    ShardTable(ShardTableModel* model, Selection* selection, QWidget* parent = nullptr);

    [[nodiscard]] QByteArray saveColumns() const;
    //! False when `state` is not one of ours; the columns are then as at first. Tick boxes are always in front.
    bool restoreColumns(const QByteArray& state);
    void resetColumns();
    void showColumn(ShardColumn column, bool shown);
    void sortBy(ShardColumn column); //!< as a click on its title; once more, the other way round
    //! Which columns are shown, in which order and sorted by what, without their widths; only to be compared.
    [[nodiscard]] QByteArray arrangement() const;
    //! The selected rows with the columns shown, separated by tabs, first line the titles.
    [[nodiscard]] QString selectedText() const;
    //! Only notes what to look at: which cells say something else than before is found out and painted a moment later,
    //! so that taking over a snapshot and painting the table are not one long go.
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles) override;

signals:
    void columnMenuOffered(QMenu* menu); //!< before it is shown; more may be added
    void allRequested(); //!< nothing fits the filter, and it is to go
    void layoutChosen(); //!< columns shown, hidden, reset or restored, by whomever

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event) const override;

private:
    void paintChanges();
    void forgetPainted();
    [[nodiscard]] size_t contentOf(int row, int column) const;
    void adoptSelection();
    void publishSelection();
    void offerColumns(const QPoint& point);
    void letOrderGo();
    void sayWhenEmpty();
    void showMarks();
    void placeMarks();

    ShardHeader* m_header;
    ShardTableModel* m_shards;
    Selection* m_shared;
    QPushButton* m_nothing;
    QTimer m_pointerRests;
    QTimer m_paintSoon;
    int m_firstPainted = -1; //!< row of the first line of m_painted
    std::vector<size_t> m_painted; //!< what each cell in sight said when it was last looked at, row by row
    bool m_adopting = false;
    bool m_ticking = false; //!< the mouse was pressed on a tick box
};

} // namespace Shardroom
