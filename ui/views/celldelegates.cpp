// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/celldelegates.h"

#include "core/fleet/snapshot.h"
#include "ui/models/shardtablemodel.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! Background and selection as the style draws them, without the text. Returns the text's colour.
QColor paintEmptyCell(QPainter* painter, QStyleOptionViewItem& option)
{
    // Only the panel: the whole item would have the style measure icon, box and text of each cell at each tick.
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.state |= QStyle::State_KeyboardFocusChange | QStyle::State_Item;
        focus.backgroundColor = option.palette.color(selected ? QPalette::Highlight : QPalette::Window);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, option.widget);
    }
    return option.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
}

int padding(const QStyleOptionViewItem& option)
{
    return option.fontMetrics.height() / 3;
}

QRectF badgeRect(const QStyleOptionViewItem& option, double left)
{
    const double side = option.fontMetrics.height() * 0.95;
    return {left, option.rect.center().y() + 0.5 - side / 2, side, side};
}

//! Fusion draws the frame darker than the window, which is no colour at all on dark.
void makeBoxVisible(QPalette& palette)
{
    if (!Theme::isDark(palette))
        return;
    const QColor text = palette.color(QPalette::Text);
    palette.setColor(QPalette::Base, palette.color(QPalette::Button));
    palette.setColor(QPalette::Window, Theme::blend(text, palette.color(QPalette::Window), 0.6));
}

void drawText(
    TextCache& texts, QPainter* painter, const QStyleOptionViewItem& option, const QRectF& area, const QColor& ink)
{
    painter->setFont(option.font);
    painter->setPen(ink);
    texts.draw(*painter, area, option.displayAlignment, option.text);
}

} // namespace

void TextDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    const QColor ink = paintEmptyCell(painter, cell);
    drawText(m_texts, painter, cell, QRectF(cell.rect).adjusted(padding(cell), 0, -padding(cell), 0), ink);
    painter->restore();
}

QSize TextDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    return {cell.fontMetrics.horizontalAdvance(cell.text) + 2 * padding(cell) + 1, cell.fontMetrics.height()};
}

void TickDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    makeBoxVisible(option->palette);
}

void paintTickBox(
    QPainter& painter, const QWidget& widget, const QPalette& palette, const QRect& area, Qt::CheckState state)
{
    const QStyle* style = widget.style();
    QStyleOptionViewItem box;
    box.palette = palette;
    makeBoxVisible(box.palette);
    box.state = QStyle::State_Enabled
        | (state == Qt::Checked          ? QStyle::State_On
                : state == Qt::Unchecked ? QStyle::State_Off
                                         : QStyle::State_NoChange);
    box.rect = QRect(0, 0, style->pixelMetric(QStyle::PM_IndicatorWidth, &box, &widget),
        style->pixelMetric(QStyle::PM_IndicatorHeight, &box, &widget));
    box.rect.moveCenter(area.center());
    painter.save();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, &widget);
    painter.restore();
}

void MarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    paintEmptyCell(painter, cell);
    painter->restore();
    if (cell.widget)
        paintTickBox(*painter, *cell.widget, cell.widget->palette(), cell.rect,
            cell.state.testFlag(QStyle::State_Selected) ? Qt::Checked : Qt::Unchecked);
}

void StateDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    const QColor ink = paintEmptyCell(painter, cell);
    const QRectF badge = badgeRect(cell, cell.rect.left() + padding(cell));
    Theme::paintBadge(*painter, badge, ShardState(index.data(ShardTableModel::StateRole).toInt()),
        index.data(ShardTableModel::DeafRole).toBool());
    drawText(m_texts, painter, cell, QRectF(cell.rect).adjusted(badge.width() + 2 * padding(cell), 0, 0, 0), ink);
    painter->restore();
}

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    const QColor ink = paintEmptyCell(painter, cell);
    const int pad = padding(cell);
    const double numberWidth = cell.fontMetrics.horizontalAdvance(m_widest);
    const auto slowness = m_marksSlow ? Slowness(index.data(ShardTableModel::SlownessRole).toInt()) : Slowness::Fine;
    QRectF number = QRectF(cell.rect).adjusted(pad, 0, -pad, 0);
    cell.font.setBold(slowness != Slowness::Fine);
    if (slowness == Slowness::VerySlow) {
        const double width = QFontMetrics(cell.font).horizontalAdvance(cell.text) + pad * 2;
        const QRectF patch(number.right() - width + pad, number.top() + 1.5, width, number.height() - 3);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::warning());
        painter->drawRoundedRect(patch, pad * 0.7, pad * 0.7);
    }
    drawText(m_texts, painter, cell, number, slowness == Slowness::VerySlow ? Theme::inkOn(Theme::warning()) : ink);

    const auto history = index.data(m_role).value<QList<float>>();
    const QRectF plot = QRectF(cell.rect).adjusted(pad, pad, -numberWidth - 2 * pad, -pad);
    if (history.size() > 1 && plot.width() > 8) {
        // From a little below the lowest, but never so near that noise looks like a crisis.
        const auto [low, high] = std::minmax_element(history.begin(), history.end());
        const float span = m_fromZero ? std::max(*high, 1.0F) : std::max({(*high - *low) * 1.2F, *high * 0.5F, 1.0F});
        const float bottom = std::max(0.0F, *high - span);
        QPolygonF line;
        for (qsizetype i = 0; i < history.size(); ++i)
            line << QPointF(plot.left() + plot.width() * double(i) / double(history.size() - 1),
                plot.bottom() - plot.height() * double((history[i] - bottom) / span));
        const bool selected = cell.state.testFlag(QStyle::State_Selected);
        painter->setRenderHint(QPainter::Antialiasing);
        // A pixel wide: anything wider is an outline to be filled, which costs ten times as much.
        painter->setPen(QPen(selected ? ink : Theme::color(ShardState::Resuming), 1));
        painter->drawPolyline(line);
    }
    painter->restore();
}

void ChangeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    painter->save();
    const QColor ink = paintEmptyCell(painter, cell);
    const int pad = padding(cell);
    QRectF text = QRectF(cell.rect).adjusted(pad, 0, 0, 0);
    const auto kind = TimelineEntry::Kind(index.data(TimelineModel::EntryRole).toInt());
    if (kind == TimelineEntry::Kind::State) {
        const auto to = ShardState(index.data(TimelineModel::ToRole).toInt());
        QRectF badge = badgeRect(cell, text.left());
        Theme::paintBadge(*painter, badge, ShardState(index.data(TimelineModel::FromRole).toInt()));
        painter->setPen(ink);
        const QRectF arrow(badge.right(), cell.rect.top(), badge.width() * 1.4, cell.rect.height());
        painter->setFont(cell.font);
        painter->drawText(arrow, Qt::AlignCenter, u"\u2192"_s);
        badge.moveLeft(arrow.right());
        Theme::paintBadge(*painter, badge, to);
        text.setLeft(badge.right() + pad);
        cell.text = displayName(to);
    } else if (kind == TimelineEntry::Kind::Warning) {
        const QRectF badge = badgeRect(cell, text.left());
        Theme::paintGlyph(*painter, badge.adjusted(2, 2, -2, -2), ShardState::BackingOff, Theme::warning());
        text.setLeft(badge.right() + pad);
    }
    drawText(m_texts, painter, cell, text, ink);
    painter->restore();
}

} // namespace Shardroom
