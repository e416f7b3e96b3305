// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardheader.h"

#include "ui/models/shardcolumns.h"
#include "ui/views/celldelegates.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>

#include <utility>

namespace Shardroom {

ShardHeader::ShardHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    // The boxes are no column like the others: they stay in front.
    setFirstSectionMovable(false);
}

void ShardHeader::setMarked(Qt::CheckState marked)
{
    if (std::exchange(m_marked, marked) != marked)
        updateSection(int(ShardColumn::Marked));
}

bool ShardHeader::isOnBox(const QMouseEvent* event) const
{
    return event->button() == Qt::LeftButton && logicalIndexAt(event->position().toPoint()) == int(ShardColumn::Marked);
}

void ShardHeader::mousePressEvent(QMouseEvent* event)
{
    m_pressed = isOnBox(event);
    if (!m_pressed)
        QHeaderView::mousePressEvent(event);
}

void ShardHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (!std::exchange(m_pressed, false))
        QHeaderView::mouseReleaseEvent(event);
    else if (isOnBox(event))
        emit allToggled(m_marked != Qt::Checked);
}

void ShardHeader::mouseDoubleClickEvent(QMouseEvent* event)
{
    m_pressed = isOnBox(event);
    if (!m_pressed)
        QHeaderView::mouseDoubleClickEvent(event);
}

void ShardHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    if (section != int(ShardColumn::Marked)) {
        QHeaderView::paintSection(painter, rect, section);
        return;
    }
    QStyleOptionHeader ground;
    initStyleOption(&ground);
    ground.rect = rect;
    ground.section = section;
    ground.state |= isEnabled() ? QStyle::State_Enabled | QStyle::State_Raised : QStyle::State_None;
    painter->save();
    style()->drawControl(QStyle::CE_HeaderSection, &ground, painter, this);
    painter->restore();
    paintTickBox(*painter, *this, palette(), rect, m_marked);
}

} // namespace Shardroom
