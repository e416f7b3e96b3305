// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardtilepainter.h"

#include "ui/format.h"
#include "ui/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QColor fillOf(TileLook look)
{
    return look.deaf ? Theme::deafColor() : Theme::color(look.state);
}

} // namespace

void ShardTilePainter::setLayout(const ShardMapLayout& layout)
{
    m_patches.clear();
    m_frames = {};
    m_gap = layout.gap;
    m_tile = layout.tile;
    m_detail = layout.detail;
    const int digits = int(QString::number(std::max(0, layout.count - 1)).size());
    const bool isRoomy = m_tile.width() * 10 >= unit() * (13 + 7 * digits) && m_tile.height() * 10 >= unit() * 12;
    m_numberScale = isRoomy ? 1 : 0.8;
    m_numberFont = m_widget->font();
    m_numberFont.setPointSizeF(m_numberFont.pointSizeF() * m_numberScale);
}

QRgb ShardTilePainter::color(TileLook look) const
{
    return fillOf(look).rgb();
}

const QPixmap& ShardTilePainter::patch(TileLook look)
{
    QPixmap& pixmap = m_patches[look];
    if (!pixmap.isNull())
        return pixmap;
    const double ratio = m_widget->devicePixelRatioF();
    pixmap = QPixmap(m_tile * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setLayoutDirection(Qt::LeftToRight); // as the map that the tile goes to
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = fillOf(look);
    const QRectF tile(QPointF(), m_tile);
    const double side = std::min(tile.width(), tile.height());
    const double radius = side < 8 ? 0 : side * 0.2;
    const double border = look.quiet ? std::max(1.5, side * 0.12) : 0;
    painter.setPen(look.quiet ? QPen(Theme::alarm(), border) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(tile.adjusted(border / 2, border / 2, -border / 2, -border / 2), radius, radius);
    const QColor ink = Theme::inkOn(fill);
    const auto paintMark = [&](const QRectF& area) {
        if (look.deaf)
            Theme::paintDeafGlyph(painter, area, ink);
        else
            Theme::paintGlyph(painter, area, look.state, ink);
    };
    const double glyph = std::min(side * 0.55, unit() * (m_numberScale < 1 ? 0.5 : 0.75));
    if (m_detail == ShardMapLayout::Detail::Glyph)
        paintMark(QRectF(0, 0, glyph, glyph).translated(tile.center() - QPointF(glyph, glyph) / 2));
    else if (m_detail == ShardMapLayout::Detail::Number)
        paintMark(QRectF(unit() * (m_numberScale < 1 ? 0.2 : 0.3), (tile.height() - glyph) / 2, glyph, glyph));
    return pixmap;
}

void ShardTilePainter::paintCard(QPainter& painter, const ShardSnapshot& shard, TileLook look, const QRect& tile) const
{
    const double line = unit();
    const QColor color = shard.deafSince ? Theme::deafColor() : Theme::color(shard.state);
    const QColor base = m_widget->palette().color(QPalette::Base);
    // Healthy shards stay calm; what needs the operator stands out.
    const double strength = shard.state == ShardState::Ready ? 0.14 : 0.34;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look.quiet ? QPen(Theme::alarm(), 2) : QPen(Theme::blend(color, base, 0.55), 1));
    painter.setBrush(Theme::blend(color, base, strength));
    painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), line * 0.3, line * 0.3);

    const QRectF inner = QRectF(tile).adjusted(line * 0.45, line * 0.3, -line * 0.45, -line * 0.3);
    Theme::paintBadge(
        painter, QRectF(inner.right() - line, inner.top(), line, line), shard.state, shard.deafSince.has_value());
    QFont strong = m_widget->font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(m_widget->palette().color(QPalette::Text));
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), line * 1.05), Qt::AlignLeft | Qt::AlignVCenter,
        QString::number(shard.shard.number));

    QFont small = m_widget->font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    const QRectF bottom(inner.left(), inner.bottom() - line, inner.width(), line);
    const bool twoLines = inner.height() >= line * 3;
    const QRectF stateLine = twoLines ? bottom.translated(0, -line) : bottom;
    painter.drawText(stateLine, Qt::AlignLeft | Qt::AlignVCenter, displayName(shard.state));
    painter.setPen(Theme::blend(m_widget->palette().color(QPalette::Text), base, 0.7));
    const int wordWidth = painter.fontMetrics().horizontalAdvance(displayName(shard.state));
    const QString latency = Format::latency(shard.latency);
    if (shard.latency && wordWidth + painter.fontMetrics().horizontalAdvance(latency) + line / 4 < stateLine.width())
        painter.drawText(stateLine, Qt::AlignRight | Qt::AlignVCenter, latency);
    if (twoLines)
        painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter,
            QCoreApplication::translate("ShardMap", "%1 guilds").arg(Format::number(shard.guilds)));
}

void ShardTilePainter::paintFrame(QPainter& painter, const QRect& tile, bool isHere)
{
    const int width = std::clamp(m_gap, 1, 3) + (m_gap == 1 ? 1 : 0);
    const int reach = width + 1; // around the tile, with what antialiasing adds
    QPixmap& frame = m_frames[isHere ? 1 : 0];
    if (frame.isNull()) {
        const double ratio = m_widget->devicePixelRatioF();
        frame = QPixmap(m_tile.grownBy(QMargins(reach, reach, reach, reach)) * ratio);
        frame.setDevicePixelRatio(ratio);
        frame.fill(Qt::transparent);
        QPainter pen(&frame);
        // On small tiles the highlight would drown among the state colours.
        const bool small = m_detail == ShardMapLayout::Detail::Glyph;
        pen.setRenderHint(QPainter::Antialiasing);
        pen.setPen(QPen(
            m_widget->palette().color(isHere || small ? QPalette::WindowText : QPalette::Highlight), double(width)));
        const double outside = width / 2.0;
        const double radius = m_detail == ShardMapLayout::Detail::Card ? unit() * 0.35 : 2;
        pen.drawRoundedRect(
            QRectF(QPointF(reach, reach), m_tile).adjusted(-outside, -outside, outside, outside), radius, radius);
    }
    painter.drawPixmap(tile.topLeft() - QPoint(reach, reach), frame);
}

void ShardTilePainter::paint(QPainter& painter, const ShardSnapshot& shard, TileLook look, const QRect& tile)
{
    if (m_detail == ShardMapLayout::Detail::Card) {
        paintCard(painter, shard, look, tile);
        return;
    }
    painter.drawPixmap(tile.topLeft(), patch(look));
    if (m_detail != ShardMapLayout::Detail::Number)
        return;
    painter.setPen(Theme::inkOn(fillOf(look)));
    painter.setFont(m_numberFont);
    m_numbers.draw(painter, tile.adjusted(0, 0, m_numberScale < 1 ? -unit() * 2 / 10 : -unit() * 3 / 10, 0),
        Qt::AlignRight, QString::number(shard.shard.number));
}

} // namespace Shardroom
