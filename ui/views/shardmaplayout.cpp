// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardmaplayout.h"

#include <QtCore/QString>

#include <algorithm>

namespace Shardroom {
namespace {

int gapFor(int tileHeight, int unit)
{
    return tileHeight >= unit * 2 ? unit / 3 : tileHeight >= unit ? std::max(2, unit / 8) : 1;
}

ShardMapLayout::Detail detailFor(QSize tile, int count, int unit)
{
    const int digits = int(QString::number(std::max(0, count - 1)).size());
    if (tile.width() >= unit * 6 && tile.height() >= unit * 5 / 2)
        return ShardMapLayout::Detail::Card;
    if (tile.width() * 10 >= unit * (14 + 7 * digits) && tile.height() * 10 >= unit * 12)
        return ShardMapLayout::Detail::Number;
    if (std::min(tile.width(), tile.height()) * 100 >= unit * 55)
        return ShardMapLayout::Detail::Glyph;
    return ShardMapLayout::Detail::Color;
}

} // namespace

ShardMapLayout ShardMapLayout::fit(int count, QSize area, int unit)
{
    const int smallest = std::max(6, unit * 2 / 5);
    const QSize largest(unit * 14, unit * 9 / 2);
    ShardMapLayout best;
    best.count = count;
    best.columns = std::max(1, area.width() / (smallest + 1));
    best.tile = QSize(smallest, smallest);
    double bestScore = 0;
    for (int columns = 1; columns <= count && columns * smallest <= area.width(); ++columns) {
        const int rows = (count + columns - 1) / columns;
        const int roughHeight = area.height() / rows;
        const int gap = gapFor(std::min({roughHeight, area.width() / columns, largest.height()}), unit);
        QSize tile((area.width() + gap) / columns - gap, (area.height() + gap) / rows - gap);
        tile = tile.boundedTo(largest);
        // Neither ribbons nor towers; tiles without a number are nearly square, so that the glyph has room.
        const int widest = tile.height() >= unit * 6 / 5 ? tile.height() * 3 : tile.height() * 5 / 4;
        tile.setWidth(std::min(tile.width(), widest));
        tile.setHeight(std::min(tile.height(), tile.width()));
        if (tile.width() < smallest || tile.height() < smallest)
            continue;
        double score = double(tile.width()) * tile.height();
        score *= columns % 8 == 0 ? 1.25 : columns % 4 == 0 ? 1.1 : 1.0;
        score *= count % columns == 0 ? 1.15 : 1.0;
        if (score <= bestScore)
            continue;
        bestScore = score;
        best.columns = columns;
        best.tile = tile;
        best.gap = gap;
    }
    best.detail = detailFor(best.tile, count, unit);
    return best;
}

QRect ShardMapLayout::rectOf(int place) const
{
    const QPoint corner(place % columns * (tile.width() + gap), place / columns * (tile.height() + gap));
    return {corner, tile};
}

int ShardMapLayout::placeAt(QPoint point) const
{
    if (count == 0 || point.x() < 0 || point.y() < 0)
        return -1;
    const int column = point.x() / (tile.width() + gap);
    const int place = point.y() / (tile.height() + gap) * columns + column;
    return column < columns && place < count && rectOf(place).contains(point) ? place : -1;
}

QList<int> ShardMapLayout::placesIn(const QRect& area) const
{
    QList<int> places;
    if (count == 0)
        return places;
    const int firstRow = std::max(0, area.top() / (tile.height() + gap));
    const int lastRow = std::min(rows() - 1, area.bottom() / (tile.height() + gap));
    const int firstColumn = std::max(0, area.left() / (tile.width() + gap));
    const int lastColumn = std::min(columns - 1, area.right() / (tile.width() + gap));
    for (int row = firstRow; row <= lastRow; ++row) {
        for (int column = firstColumn; column <= lastColumn; ++column) {
            const int place = row * columns + column;
            if (place < count && rectOf(place).intersects(area))
                places << place;
        }
    }
    return places;
}

} // namespace Shardroom
