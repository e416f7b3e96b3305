// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardmaplayout.h"

#include <QtCore/QString>

#include <algorithm>
#include <limits>
#include <numeric>

namespace Shardroom {
namespace {

constexpr int smallest = 2;
//! A smaller tile can't say more than its colour.
constexpr int leastWithBorder = 5;
constexpr int mostBands = 8;

using Detail = ShardMapLayout::Detail;
using Labels = ShardMapLayout::Labels;
using Room = ShardMapLayout::Room;

int gapFor(int side, int unit)
{
    if (side * 2 >= unit * 5)
        return unit / 3;
    if (side >= unit)
        return std::max(2, unit / 8);
    return side >= 5 ? 1 : 0;
}

//! Glyph and digits, in small type at least.
bool numberFits(QSize tile, int digits, int unit)
{
    return tile.width() * 20 >= unit * (19 + 9 * digits) && tile.height() * 20 >= unit * 17;
}

Detail detailFor(QSize tile, int digits, int unit)
{
    if (tile.width() >= unit * 6 && tile.height() >= unit * 5 / 2)
        return Detail::Card;
    if (numberFits(tile, digits, unit))
        return Detail::Number;
    if (std::min(tile.width(), tile.height()) * 100 >= unit * 55)
        return Detail::Glyph;
    return Detail::Color;
}

int linesOf(int count, int columns)
{
    return (count + columns - 1) / columns;
}

//! What a group needs besides its tiles.
int headHeight(Labels labels, int unit)
{
    return labels == Labels::Above ? unit * 11 / 10 : 0;
}

int groupGap(Labels labels, int tileGap, int unit)
{
    return labels == Labels::None ? std::max(2, tileGap * 2) : std::max(tileGap, unit / 4);
}

int groupHeight(Labels labels, int lines, int tileHeight, int gap, int unit)
{
    const int tiles = lines * (tileHeight + gap) - gap;
    return labels == Labels::Side ? std::max(tiles, unit) : tiles + headHeight(labels, unit);
}

//! How many groups each band takes: the first bands one more than the last.
int groupsPerBand(qsizetype groups, int bands)
{
    return (int(groups) + bands - 1) / bands;
}

//! Of the largest shard number.
int digitsOf(int count)
{
    return int(QString::number(std::max(0, count - 1)).size());
}

struct Candidate {
    int digits = 1;
    Labels labels = Labels::None;
    int bands = 1;
    int bandWidth = 0;
    int columns = 1;
    QSize tile{smallest, smallest};
    int gap = 0;
    double score = 0;
};

//! The best tile for so many columns; score 0 when it does not fit.
Candidate tryColumns(const QList<int>& sizes, QSize area, const Room& room, Candidate form)
{
    const int unit = room.unit;
    const QSize largest(unit * 14, unit * 9 / 2);
    const int width = form.bandWidth - (form.labels == Labels::Side ? room.name + room.summary : 0);
    const int perBand = groupsPerBand(sizes.size(), form.bands);
    int mostLines = 0;
    int shortLines = 0;
    for (qsizetype first = 0; first < sizes.size(); first += perBand) {
        int lines = 0;
        for (qsizetype i = first; i < std::min(first + perBand, sizes.size()); ++i) {
            lines += linesOf(sizes[i], form.columns);
            shortLines += sizes[i] % form.columns == 0 ? 0 : 1;
        }
        mostLines = std::max(mostLines, lines);
    }
    const int roughSpare = perBand * headHeight(form.labels, unit) + (perBand - 1) * groupGap(form.labels, 1, unit);
    const int rough = std::min({(area.height() - roughSpare) / mostLines, width / form.columns, largest.height()});
    form.gap = gapFor(rough, unit);
    const int spare = perBand * headHeight(form.labels, unit) + (perBand - 1) * groupGap(form.labels, form.gap, unit);
    // Each group has one gap fewer than lines.
    const int high = (area.height() - spare + perBand * form.gap) / mostLines - form.gap;
    QSize tile((width + form.gap) / form.columns - form.gap, high);
    tile = tile.boundedTo(largest);
    // Neither ribbons nor towers; tiles without a number are nearly square, so that the glyph has room.
    const int widest = tile.height() >= unit * 6 / 5 ? tile.height() * 3 : tile.height() * 5 / 4;
    tile.setWidth(std::min(tile.width(), widest));
    tile.setHeight(std::min(tile.height(), tile.width()));
    if (tile.width() < smallest || tile.height() < smallest)
        return form;
    // Words need a line of text even where the tiles are lower.
    for (qsizetype first = 0; first < sizes.size(); first += perBand) {
        int height = -groupGap(form.labels, form.gap, unit);
        for (qsizetype i = first; i < std::min(first + perBand, sizes.size()); ++i)
            height += groupHeight(form.labels, linesOf(sizes[i], form.columns), tile.height(), form.gap, unit)
                + groupGap(form.labels, form.gap, unit);
        if (height > area.height())
            return form;
    }
    form.tile = tile;
    form.score = double(tile.width()) * tile.height();
    form.score *= form.columns % 8 == 0 ? 1.25 : form.columns % 4 == 0 ? 1.1 : 1.0;
    form.score *= shortLines == 0 ? 1.15 : 1.0;
    // Words about groups are worth smaller tiles, and one column of groups is easier to read than many.
    if (sizes.size() > 1)
        form.score *= form.labels == Labels::Side ? 1.0 : form.labels == Labels::Above ? 0.8 : 0.25;
    form.score *= 1.0 - 0.03 * (form.bands - 1);
    // A step of detail is worth more than some pixels.
    switch (detailFor(tile, form.digits, unit)) {
    case Detail::Block:
    case Detail::Color:
        form.score *= 0.25;
        break;
    case Detail::Glyph:
        break;
    case Detail::Number:
    case Detail::Card:
        form.score *= 1.6;
        break;
    }
    return form;
}

} // namespace

ShardMapLayout ShardMapLayout::fit(const QList<int>& sizes, QSize area, const Room& room)
{
    ShardMapLayout layout;
    layout.count = std::accumulate(sizes.begin(), sizes.end(), 0);
    if (layout.count == 0)
        return layout;
    const int largestGroup = *std::max_element(sizes.begin(), sizes.end());
    Candidate best;
    best.bandWidth = area.width();
    best.columns = std::clamp(area.width() / smallest, 1, largestGroup);
    const QList<Labels> forms
        = sizes.size() > 1 ? QList<Labels>{Labels::Side, Labels::Above, Labels::None} : QList<Labels>{Labels::None};
    for (const Labels labels : forms) {
        for (int bands = 1; bands <= std::min<qsizetype>(mostBands, sizes.size()); ++bands) {
            const int between = room.unit;
            Candidate form;
            form.digits = digitsOf(layout.count);
            form.labels = labels;
            form.bands = bands;
            form.bandWidth = (area.width() - (bands - 1) * between) / bands;
            const int width = form.bandWidth - (labels == Labels::Side ? room.name + room.summary : 0);
            if (labels == Labels::Above && form.bandWidth < room.name + room.summary)
                continue;
            for (int columns = 1; columns <= largestGroup && columns * smallest <= width; ++columns) {
                form.columns = columns;
                const Candidate tried = tryColumns(sizes, area, room, form);
                if (tried.score > best.score)
                    best = tried;
            }
        }
    }
    layout.columns = best.columns;
    layout.tile = best.tile;
    layout.gap = best.gap;
    layout.labels = best.labels;
    layout.detail = detailFor(best.tile, digitsOf(layout.count), room.unit);
    layout.place(sizes, best.bands, best.bandWidth, room);
    return layout;
}

void ShardMapLayout::place(const QList<int>& sizes, int bands, int bandWidth, const Room& room)
{
    const int unit = room.unit;
    const int perBand = groupsPerBand(sizes.size(), bands);
    const int tilesWidth = std::min(columns, *std::max_element(sizes.begin(), sizes.end())) * pitch().width() - gap;
    const int width = labels == Labels::Side ? room.name + tilesWidth + room.summary
                                             : std::max(tilesWidth, labels == Labels::Above ? bandWidth : 0);
    int y = 0;
    int first = 0;
    for (qsizetype i = 0; i < sizes.size(); ++i) {
        if (i % perBand == 0)
            y = 0;
        const int x = int(i / perBand) * (width + unit);
        const int height = groupHeight(labels, linesOf(sizes[i], columns), tile.height(), gap, unit);
        Group group{first, sizes[i], {x, y}, {}, {}, {}};
        switch (labels) {
        case Labels::None:
            break;
        case Labels::Above:
            group.corner.ry() += headHeight(labels, unit);
            group.name = QRect(x, y, width - room.summary, unit);
            group.summary = QRect(x + width - room.summary, y, room.summary, unit);
            break;
        case Labels::Side:
            group.corner.rx() += room.name;
            group.name = QRect(x, y, room.name, height);
            group.summary = QRect(x + width - room.summary, y, room.summary, height);
            break;
        }
        groups << group;
        y += height;
        size = size.expandedTo({x + width, y});
        y += groupGap(labels, gap, unit);
        first += sizes[i];
    }
}

int ShardMapLayout::groupOf(int place) const
{
    const auto after = std::upper_bound(
        groups.begin(), groups.end(), place, [](int wanted, const Group& group) { return wanted < group.first; });
    return int(after - groups.begin()) - 1;
}

bool ShardMapLayout::isTooFine() const
{
    return detail == Detail::Color
        && (labels == Labels::None || std::min(tile.width(), tile.height()) < leastWithBorder);
}

ShardMapLayout ShardMapLayout::blocks(const QList<int>& sizes, QSize area, const Room& room)
{
    ShardMapLayout layout;
    layout.count = std::accumulate(sizes.begin(), sizes.end(), 0);
    if (layout.count == 0)
        return layout;
    layout.detail = Detail::Block;
    layout.gap = std::max(2, room.unit / 4);
    const int gap = layout.gap;
    const int groups = int(sizes.size());
    const int leastHeight = room.unit * 5 / 2;
    const int mostColumns = std::clamp((area.width() + gap) / (room.block + gap), 1, groups);
    int bestWaste = std::numeric_limits<int>::max();
    layout.columns = mostColumns;
    for (int columns = 1; columns <= mostColumns; ++columns) {
        const int lines = linesOf(groups, columns);
        if (lines * (leastHeight + gap) - gap > area.height())
            continue;
        // No holes in the last line, then few lines.
        const int waste = (lines * columns - groups) * 4 + lines;
        if (waste < bestWaste) {
            bestWaste = waste;
            layout.columns = columns;
        }
    }
    const int lines = linesOf(groups, layout.columns);
    const QSize largest(room.block * 2, room.unit * 9 / 2);
    layout.tile = QSize((area.width() + gap) / layout.columns - gap, (area.height() + gap) / lines - gap)
                      .boundedTo(largest)
                      .expandedTo({room.block, leastHeight});
    int first = 0;
    for (int i = 0; i < groups; ++i) {
        const QRect block(
            QPoint(i % layout.columns * layout.pitch().width(), i / layout.columns * layout.pitch().height()),
            layout.tile);
        layout.groups << Group{first, sizes[i], block.topLeft(), {}, {}, block};
        layout.size = layout.size.expandedTo({block.right() + 1, block.bottom() + 1});
        first += sizes[i];
    }
    return layout;
}

QRect ShardMapLayout::rectOf(int place) const
{
    const Group& group = groups[groupOf(place)];
    if (detail == Detail::Block)
        return group.block;
    const int inside = place - group.first;
    return {group.corner + QPoint(inside % columns * pitch().width(), inside / columns * pitch().height()), tile};
}

int ShardMapLayout::placeAt(QPoint point) const
{
    if (detail == Detail::Block)
        return -1;
    for (const Group& group : groups) {
        const QPoint inside = point - group.corner;
        if (inside.x() < 0 || inside.y() < 0 || inside.x() % pitch().width() >= tile.width()
            || inside.y() % pitch().height() >= tile.height())
            continue;
        const int column = inside.x() / pitch().width();
        const int place = inside.y() / pitch().height() * columns + column;
        if (column < columns && place < group.count)
            return group.first + place;
    }
    return -1;
}

int ShardMapLayout::groupAt(QPoint point) const
{
    const auto found = std::find_if(groups.begin(), groups.end(), [point](const Group& group) {
        return group.name.contains(point) || group.summary.contains(point) || group.block.contains(point);
    });
    return found == groups.end() ? -1 : int(found - groups.begin());
}

QList<int> ShardMapLayout::placesIn(const QRect& area) const
{
    QList<int> places;
    for (const Group& group : groups) {
        if (detail == Detail::Block) {
            for (int place = group.first; place < group.first + group.count && group.block.intersects(area); ++place)
                places << place;
            continue;
        }
        const QRect inside = area.translated(-group.corner);
        const int lastLine = std::min(linesOf(group.count, columns) - 1, inside.bottom() / pitch().height());
        const int lastColumn = std::min(columns - 1, inside.right() / pitch().width());
        if (inside.right() < 0 || inside.bottom() < 0)
            continue;
        for (int line = std::max(0, inside.top() / pitch().height()); line <= lastLine; ++line) {
            for (int column = std::max(0, inside.left() / pitch().width()); column <= lastColumn; ++column) {
                const int place = line * columns + column;
                if (place < group.count && rectOf(group.first + place).intersects(area))
                    places << group.first + place;
            }
        }
    }
    return places;
}

} // namespace Shardroom
