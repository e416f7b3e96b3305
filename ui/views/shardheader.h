// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QHeaderView>

namespace Shardroom {

//! The shard table's titles. Over the tick boxes stands one for all that are listed: ticked when all are selected,
//! half when some are. A click on it asks for all, or for none, and sorts nothing.
class ShardHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit ShardHeader(QWidget* parent = nullptr);

    //! What the box shows.
    void setMarked(Qt::CheckState marked);
    [[nodiscard]] Qt::CheckState marked() const { return m_marked; }

signals:
    void allToggled(bool on);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    [[nodiscard]] bool isOnBox(const QMouseEvent* event) const;

    Qt::CheckState m_marked = Qt::Unchecked;
    bool m_pressed = false;
};

} // namespace Shardroom
