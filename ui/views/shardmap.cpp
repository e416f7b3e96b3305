// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the map shows and how it is painted. What mouse and keyboard do is in shardmapinput.cpp.

#include "ui/views/shardmap.h"

#include "ui/format.h"
#include "ui/models/selection.h"
#include "ui/theme.h"
#include "ui/views/shardmapaccess.h"

#include <QtGui/QAccessible>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! More changed tiles than this are one repaint of all.
constexpr int mostSingleUpdates = 64;

QColor stepBack(const QColor& color, const QColor& base)
{
    return Theme::blend(color, base, 0.2);
}

void fill(QImage& image, const QRect& area, QRgb color)
{
    for (int y = area.top(); y <= area.bottom(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        std::fill(line + area.left(), line + area.right() + 1, color);
    }
}

} // namespace

ShardMap::ShardMap(Selection* selection, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_selection(selection)
    , m_emptyText(tr("No shards yet"))
    , m_painter(this)
{
    AccessibleShardMap::install();
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Shard map"));
    buildKeys();
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setMouseTracking(true);
    connect(m_selection, &Selection::changed, this, &ShardMap::adoptSelection);
}

QSize ShardMap::sizeHint() const
{
    return {unit() * 40, unit() * 10};
}

int ShardMap::unit() const
{
    return fontMetrics().height();
}

int ShardMap::margin() const
{
    return unit() / 2;
}

QPoint ShardMap::origin() const
{
    return {margin(), margin() - verticalScrollBar()->value()};
}

void ShardMap::setShards(const QList<ShardSnapshot>& shards, const QDateTime& now, FactsFrom from)
{
    // The list is shared with whoever else has the snapshot. Only reading it as const keeps it so: of 16,384 shards, a
    // copy of its own cost more than all that is done with it here.
    const QList<ShardSnapshot> before = std::exchange(m_shards, shards);
    m_now = now;
    m_from = from;
    const bool sameShards = std::equal(before.begin(), before.end(), m_shards.cbegin(), m_shards.cend(),
        [](const ShardSnapshot& a, const ShardSnapshot& b) { return a.shard == b.shard; });
    const bool sameHosts = m_grouping == ShardGrouping::Range
        || std::equal(before.begin(), before.end(), m_shards.cbegin(), m_shards.cend(),
            [](const ShardSnapshot& a, const ShardSnapshot& b) { return a.gatewayHost == b.gatewayHost; });
    const bool moved = (!sameShards || !sameHosts) && regroup();
    if (adoptLooks(before) || moved) {
        m_heatMap = {};
        if (m_layout.detail == ShardMapLayout::Detail::Color)
            viewport()->update();
    }
    adoptFacts();
    refreshCard();
    if (m_shards.isEmpty())
        return setAccessibleDescription(m_emptyText);
    setAccessibleDescription(tr("%1 of %2 are ready")
                                 .arg(Format::number(std::count_if(m_looks.begin(), m_looks.end(),
                                          [](TileLook look) { return look.state == ShardState::Ready && !look.deaf; })),
                                     Format::shardCount(int(m_shards.size()))));
}

bool ShardMap::regroup()
{
    ShardGroups groups = ShardGroups::of(m_shards, m_grouping);
    if (groups == m_groups)
        return false;
    m_groups = std::move(groups);
    m_anchor = -1;
    m_facts.clear();
    m_looks.clear();
    relayout();
    return true;
}

bool ShardMap::adoptLooks(const QList<ShardSnapshot>& before)
{
    const double typical = typicalTraffic(m_shards, m_now);
    const bool shareSame = m_looks.size() == size_t(m_shards.size());
    m_looks.resize(size_t(m_shards.size()));
    QList<int> changed;
    for (int i = 0; i < int(m_shards.size()); ++i) {
        const ShardSnapshot& shard = m_shards.at(i);
        const TileLook look{shard.state, shard.deafSince.has_value(), hasLowTraffic(shard, m_now, typical)};
        const bool sameWords = m_layout.detail != ShardMapLayout::Detail::Card
            || (shareSame && before[i].latency == shard.latency && before[i].guilds == shard.guilds);
        if (m_looks[size_t(i)] == look && sameWords)
            continue;
        m_looks[size_t(i)] = look;
        changed << i;
    }
    if (areBlocks())
        return !changed.isEmpty(); // their facts say what changed
    if (changed.size() > mostSingleUpdates) {
        viewport()->update();
    } else if (m_layout.detail != ShardMapLayout::Detail::Color) {
        for (const int index : std::as_const(changed))
            viewport()->update(m_layout.rectOf(m_groups.places[size_t(index)]).translated(origin()));
    }
    return !changed.isEmpty();
}

void ShardMap::adoptFacts()
{
    if (m_layout.labels == ShardMapLayout::Labels::None && !areBlocks())
        return;
    m_facts.resize(m_groups.groups.size());
    for (int i = 0; i < int(m_groups.groups.size()); ++i) {
        const GroupFacts facts = GroupFacts::of(m_shards, m_groups, m_groups.groups[i]);
        if (facts == m_facts[i])
            continue;
        m_facts[i] = facts;
        viewport()->update((areBlocks() ? m_layout.groups[i].block : m_layout.groups[i].summary).translated(origin()));
    }
}

void ShardMap::setListed(const QList<int>& numbers)
{
    m_listed = numbers;
    m_allListed = m_listed.size() == m_shards.size();
    m_heatMap = {};
    countInBlocks();
    viewport()->update();
}

void ShardMap::setEmptyText(const QString& text)
{
    if (text == m_emptyText)
        return;
    m_emptyText = text;
    if (!m_shards.isEmpty())
        return;
    setAccessibleDescription(text);
    viewport()->update();
}

void ShardMap::setGrouping(ShardGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_grouping = grouping;
    if (regroup()) {
        adoptLooks(m_shards);
        adoptFacts();
    }
}

void ShardMap::setZoom(double zoom)
{
    const double next = std::clamp(zoom, 1.0, mostZoom);
    if (qFuzzyCompare(next, m_zoom))
        return;
    m_zoom = next;
    relayout();
}

bool ShardMap::isListed(int place) const
{
    return m_allListed || std::binary_search(m_listed.begin(), m_listed.end(), shardAtPlace(place).shard.number);
}

int ShardMap::indexOf(int number) const
{
    const auto found = std::lower_bound(m_shards.cbegin(), m_shards.cend(), number,
        [](const ShardSnapshot& shard, int wanted) { return shard.shard.number < wanted; });
    return found != m_shards.cend() && found->shard.number == number ? int(found - m_shards.cbegin()) : -1;
}

int ShardMap::placeOf(int number) const
{
    const int index = indexOf(number);
    return index < 0 ? -1 : m_groups.places[size_t(index)];
}

const ShardSnapshot& ShardMap::shardAtPlace(int place) const
{
    return m_shards.at(m_groups.order[size_t(place)]);
}

QRect ShardMap::tileOf(int number) const
{
    const int place = placeOf(number);
    return place < 0 ? QRect() : m_layout.rectOf(place).translated(origin());
}

void ShardMap::relayout()
{
    hideCard();
    const QSize area = viewport()->size().shrunkBy(QMargins(margin(), margin(), margin(), margin()));
    QList<int> sizes;
    ShardMapLayout::Room room{unit(), 0, 0};
    for (const ShardGroup& group : std::as_const(m_groups.groups)) {
        sizes << group.count;
        const GroupFacts widest{group.count, std::chrono::milliseconds(999), std::nullopt, 0};
        room.name = std::max(room.name, fontMetrics().horizontalAdvance(group.name) + unit() / 2);
        room.summary
            = std::max(room.summary, fontMetrics().horizontalAdvance(summary(widest, group.count)) + unit() * 7 / 4);
    }
    // A long host name must not take the room of the tiles.
    room.name = std::min(room.name, unit() * 11);
    // With twice the zoom, tiles are twice as wide and as high.
    m_layout = ShardMapLayout::fit(sizes, QSize(area.width(), int(area.height() * m_zoom * m_zoom)), room);
    if (sizes.size() > 1 && m_zoom <= 1) {
        m_isTooFine = m_layout.isTooFine();
        if (m_isTooFine) {
            room.block = blockWidth();
            m_layout = ShardMapLayout::blocks(sizes, area, room);
        }
    }
    m_painter.setLayout(m_layout);
    m_heatMap = {};
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size.height() - area.height()));
    verticalScrollBar()->setPageStep(area.height());
    verticalScrollBar()->setSingleStep(m_layout.tile.height() + m_layout.gap);
    m_facts.clear();
    if (!m_looks.empty())
        adoptFacts();
    countInBlocks();
    offerWayBack();
    viewport()->update();
}

void ShardMap::resizeEvent(QResizeEvent*)
{
    relayout();
}

void ShardMap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        relayout();
    QAbstractScrollArea::changeEvent(event);
}

void ShardMap::adoptSelection()
{
    m_heatMap = {};
    if (areBlocks())
        countInBlocks();
    viewport()->update();
    const int current = m_selection->current();
    if (current == m_announced)
        return;
    m_announced = current;
    const int place = placeOf(current);
    if (place < 0 || !hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(areBlocks() ? currentGroup() : place);
    QAccessible::updateAccessibility(&event);
}

void ShardMap::paintTiles(QPainter& painter, const QRect& area)
{
    const auto places = m_layout.placesIn(area.translated(-origin()).adjusted(-4, -4, 4, 4));
    for (const int place : places) {
        const int index = m_groups.order[size_t(place)];
        const QRect tile = m_layout.rectOf(place).translated(origin());
        painter.setOpacity(isListed(place) ? 1.0 : 0.18);
        m_painter.paint(painter, m_shards.at(index), m_looks[size_t(index)], tile);
        painter.setOpacity(1.0);
        if (m_selection->contains(m_shards.at(index).shard.number))
            m_painter.paintFrame(
                painter, tile, hasFocus() && m_selection->current() == m_shards.at(index).shard.number);
    }
}

void ShardMap::paintHeatMap()
{
    const QColor base = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::WindowText);
    m_heatMap = QImage(m_layout.size.expandedTo({1, 1}), QImage::Format_RGB32);
    m_heatMap.fill(base);
    const int border = m_layout.tile.width() >= 5 ? 1 : 0;
    for (const ShardMapLayout::Group& group : std::as_const(m_layout.groups)) {
        for (int place = group.first; place < group.first + group.count; ++place) {
            const int index = m_groups.order[size_t(place)];
            const TileLook look = m_looks[size_t(index)];
            const QRect tile = m_layout.rectOf(place);
            const bool selected = m_selection->contains(m_shards.at(index).shard.number);
            QRgb color = m_painter.color(look);
            if (!isListed(place))
                color = stepBack(QColor(color), base).rgb();
            if (border == 0) {
                // Too small for a frame.
                fill(m_heatMap, tile, selected ? Theme::blend(ink, QColor(color), 0.7).rgb() : color);
                continue;
            }
            if (selected || look.quiet)
                fill(m_heatMap, tile, selected ? ink.rgb() : Theme::alarm().rgb());
            fill(m_heatMap, selected || look.quiet ? tile.adjusted(1, 1, -1, -1) : tile, color);
        }
    }
}

QString ShardMap::summary(const GroupFacts& facts, int count) const
{
    const QString ready = tr("%1/%2").arg(Format::number(facts.ready), Format::number(count));
    return facts.median ? ready + u"  "_s + Format::latency(facts.median) : ready;
}

void ShardMap::paintGroups(QPainter& painter, const QRect& area) const
{
    painter.setFont(font());
    for (int i = 0; i < int(std::min(m_facts.size(), m_layout.groups.size())); ++i) {
        const ShardMapLayout::Group& group = m_layout.groups[i];
        const QRect name = group.name.translated(origin());
        const QRect words = group.summary.translated(origin());
        const GroupFacts& facts = m_facts[i];
        const QColor text = palette().color(QPalette::Text);
        painter.setPen(text);
        if (name.intersects(area))
            painter.drawText(name.adjusted(0, 0, -unit() / 4, 0), Qt::AlignLeft | Qt::AlignVCenter,
                fontMetrics().elidedText(m_groups.groups[i].name, Qt::ElideRight, name.width()));
        if (!words.intersects(area))
            continue;
        const double side = unit() * 0.85;
        const QRectF badge(words.left() + unit() * 0.6, words.center().y() - side / 2 + 0.5, side, side);
        if (facts.worst || facts.deaf > 0)
            Theme::paintBadge(painter, badge, facts.worst.value_or(ShardState::Ready), !facts.worst);
        painter.setPen(facts.worst ? text : Theme::blend(text, palette().color(QPalette::Base), 0.7));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter, summary(facts, m_groups.groups[i].count));
    }
}

void ShardMap::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    // What is painted stays where it is from right to left, and so must the texts in it.
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (m_shards.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(
            viewport()->rect().adjusted(unit(), 0, -unit(), 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    if (areBlocks()) {
        paintBlocks(painter, event->rect());
    } else if (m_layout.detail == ShardMapLayout::Detail::Color) {
        if (m_heatMap.isNull())
            paintHeatMap();
        painter.drawImage(origin(), m_heatMap);
    } else {
        // A few changed tiles far from each other must not paint all that lies between them.
        for (const QRect& area : event->region())
            paintTiles(painter, area);
    }
    if (!areBlocks())
        paintGroups(painter, event->rect());
    if (m_band.isNull())
        return;
    QColor color = palette().color(QPalette::Highlight);
    painter.setPen(color);
    color.setAlphaF(0.15f);
    painter.setBrush(color);
    painter.drawRect(m_band);
}

QString ShardMap::groupToolTip(int group) const
{
    return groupName(group) + u'\n' + groupWords(group) + u'\n'
        + (areBlocks() ? tr("Click to select them, double click to see each of them.") : tr("Click to select them."));
}

} // namespace Shardroom
