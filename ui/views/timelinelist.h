// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QTableView>

namespace Shardroom {

class TimelineModel;

//! The timeline's lines. Right and Left open and close a fold, as in a tree, and so does a click on its triangle; in a
//! narrow window the cause gets the room, and what comes next is cut.
class TimelineList : public QTableView {
    Q_OBJECT
public:
    explicit TimelineList(TimelineModel* model, QWidget* parent = nullptr);

    //! Opens or closes the fold in this row; false if there is none.
    bool toggle(int row);
    //! The selected rows, sorted.
    [[nodiscard]] QList<int> markedRows() const;
    [[nodiscard]] QByteArray saveColumns() const;
    bool restoreColumns(const QByteArray& state);

signals:
    void shardRequested(); //!< of the current line, which is no fold: it is to be shown

protected:
    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildKeys();
    void open(int row);
    void fold();
    void shareWidth();
    void keepTitle();

    TimelineModel* m_model;
    int m_wishedNext; //!< how wide the last column is where there is room
    bool m_isSharing = false;
    QAction* m_unfold;
    QAction* m_fold;
};

} // namespace Shardroom
