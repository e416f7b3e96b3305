// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"
#include "ui/views/shardmaplayout.h"

#include <QtCore/QSet>
#include <QtGui/QPixmap>
#include <QtWidgets/QAbstractScrollArea>

#include <map>
#include <optional>

namespace Shardroom {

class Selection;

//! Every shard as a painted tile. Large tiles for few shards, a heat map for thousands; one selection with the table.
class ShardMap : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ShardMap(Selection* selection, QWidget* parent = nullptr);

    //! Repaints only when something that a tile shows is not equal.
    void setShards(const QList<ShardSnapshot>& shards, const QDateTime& now);
    //! The filter: other tiles step back and can't be selected.
    void setListed(const QList<int>& numbers);
    //! In the coordinates of the viewport; empty when there is no such shard.
    [[nodiscard]] QRect tileOf(int number) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] int unit() const;
    [[nodiscard]] int margin() const;
    [[nodiscard]] QPoint origin() const; //!< of the tiles, in the viewport
    [[nodiscard]] int placeOf(int number) const;
    [[nodiscard]] bool isListed(int place) const;
    [[nodiscard]] int shardAt(QPoint point) const; //!< place of a listed shard, -1 for none
    void relayout();
    void selectRange(int from, int to);
    void moveCurrent(int place, Qt::KeyboardModifiers modifiers);
    void paintTile(QPainter& painter, int place, const QRect& tile);
    void paintCard(QPainter& painter, const ShardSnapshot& shard, const QRect& tile) const;
    [[nodiscard]] const QPixmap& patch(ShardState state, bool deaf);

    Selection* m_selection;
    QList<ShardSnapshot> m_shards;
    QDateTime m_now;
    QSet<int> m_listed;
    bool m_allListed = true;
    ShardMapLayout m_layout;
    std::map<std::pair<ShardState, bool>, QPixmap> m_patches; //!< painted once for the present tile size
    int m_anchor = -1; //!< place where a range begins
    std::optional<QPoint> m_dragFrom;
    QRect m_band; //!< while dragging, in the viewport
    QList<int> m_beforeBand;
};

} // namespace Shardroom
