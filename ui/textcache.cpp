// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/textcache.h"

#include <QtGui/QFontMetricsF>
#include <QtGui/QPainter>

#include <cmath>

namespace Shardroom {
namespace {

QStaticText shaped(const QString& text, const QFont& font)
{
    QStaticText result(text);
    result.setTextFormat(Qt::PlainText);
    result.prepare({}, font);
    return result;
}

} // namespace

void TextCache::draw(QPainter& painter, const QRectF& area, Qt::Alignment alignment, const QString& text)
{
    if (text.isEmpty())
        return;
    Line* line = m_lines.object(text);
    if (line == nullptr || line->font != painter.font()) {
        line = new Line{painter.font(), shaped(text, painter.font()),
            QFontMetricsF(painter.font()).horizontalAdvance(text), {}, 0, -1};
        m_lines.insert(text, line);
    }
    const bool fits = line->width <= area.width();
    if (!fits && line->elidedFor != area.width()) {
        const QFontMetricsF metrics(line->font);
        const QString shortened = metrics.elidedText(text, Qt::ElideRight, area.width());
        line->elided = shaped(shortened, line->font);
        line->elidedWidth = metrics.horizontalAdvance(shortened);
        line->elidedFor = area.width();
    }
    const double width = fits ? line->width : line->elidedWidth;
    double left = area.left();
    if (alignment.testFlag(Qt::AlignRight))
        left = area.right() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        left = area.center().x() - width / 2;
    // Whole pixels, as drawText() does: otherwise the lines of one row would stand at different heights.
    // The text's own height, not the font's: what another font has to lend may make the line higher.
    const QStaticText& shown = fits ? line->whole : line->elided;
    const double top = area.top() + std::round((area.height() - shown.size().height()) / 2);
    painter.drawStaticText(QPointF(left, top), shown);
}

} // namespace Shardroom
