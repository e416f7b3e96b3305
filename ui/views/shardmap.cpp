// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardmap.h"

#include "ui/format.h"
#include "ui/models/selection.h"
#include "ui/models/shardfacts.h"
#include "ui/theme.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

bool looksTheSame(const ShardSnapshot& a, const ShardSnapshot& b)
{
    return a.shard == b.shard && a.state == b.state && a.latency == b.latency && a.guilds == b.guilds;
}

} // namespace

ShardMap::ShardMap(Selection* selection, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_selection(selection)
{
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Shard map"));
    viewport()->setBackgroundRole(QPalette::Base);
    connect(m_selection, &Selection::changed, viewport(), qOverload<>(&QWidget::update));
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

void ShardMap::setShards(const QList<ShardSnapshot>& shards, const QDateTime& now)
{
    m_now = now;
    const bool same = std::equal(m_shards.begin(), m_shards.end(), shards.begin(), shards.end(), looksTheSame);
    const bool sameCount = m_shards.size() == shards.size();
    m_shards = shards;
    if (!sameCount)
        relayout();
    if (!same)
        viewport()->update();
    const auto ready = std::count_if(
        m_shards.begin(), m_shards.end(), [](const ShardSnapshot& shard) { return shard.state == ShardState::Ready; });
    setAccessibleDescription(tr("%1 of %2 are ready").arg(ready).arg(Format::shardCount(int(m_shards.size()))));
}

void ShardMap::setListed(const QList<int>& numbers)
{
    m_listed = QSet<int>(numbers.begin(), numbers.end());
    m_allListed = m_listed.size() == m_shards.size();
    viewport()->update();
}

bool ShardMap::isListed(int place) const
{
    return m_allListed || m_listed.contains(m_shards[place].shard.number);
}

int ShardMap::placeOf(int number) const
{
    const auto found = std::lower_bound(m_shards.begin(), m_shards.end(), number,
        [](const ShardSnapshot& shard, int wanted) { return shard.shard.number < wanted; });
    return found != m_shards.end() && found->shard.number == number ? int(found - m_shards.begin()) : -1;
}

int ShardMap::shardAt(QPoint point) const
{
    const int place = m_layout.placeAt(point - origin());
    return place >= 0 && isListed(place) ? place : -1;
}

QRect ShardMap::tileOf(int number) const
{
    const int place = placeOf(number);
    return place < 0 ? QRect() : m_layout.rectOf(place).translated(origin());
}

void ShardMap::relayout()
{
    const QSize area = viewport()->size().shrunkBy(QMargins(margin(), margin(), margin(), margin()));
    const ShardMapLayout layout = ShardMapLayout::fit(int(m_shards.size()), area, unit());
    if (layout.tile != m_layout.tile)
        m_patches.clear();
    m_layout = layout;
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - area.height()));
    verticalScrollBar()->setPageStep(area.height());
    verticalScrollBar()->setSingleStep(m_layout.tile.height() + m_layout.gap);
    viewport()->update();
}

void ShardMap::resizeEvent(QResizeEvent*)
{
    relayout();
}

void ShardMap::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_patches.clear();
        relayout();
    }
    QAbstractScrollArea::changeEvent(event);
}

const QPixmap& ShardMap::patch(ShardState state, bool deaf)
{
    QPixmap& pixmap = m_patches[{state, deaf}];
    if (pixmap.isNull()) {
        const double ratio = devicePixelRatioF();
        pixmap = QPixmap(m_layout.tile * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QColor fill = deaf ? Theme::deafColor() : Theme::color(state);
        painter.setBrush(fill);
        const QRectF tile(QPointF(), m_layout.tile);
        const double side = std::min(tile.width(), tile.height());
        const double radius = side < 8 ? 0 : side * 0.2;
        painter.drawRoundedRect(tile, radius, radius);
        const QColor ink = Theme::inkOn(fill);
        const auto paintMark = [&](const QRectF& area) {
            if (deaf)
                Theme::paintDeafGlyph(painter, area, ink);
            else
                Theme::paintGlyph(painter, area, state, ink);
        };
        const double glyph = std::min(side * 0.55, unit() * 0.75);
        if (m_layout.detail == ShardMapLayout::Detail::Glyph)
            paintMark(QRectF(0, 0, glyph, glyph).translated(tile.center() - QPointF(glyph, glyph) / 2));
        else if (m_layout.detail == ShardMapLayout::Detail::Number)
            paintMark(QRectF(unit() * 0.3, (tile.height() - glyph) / 2, glyph, glyph));
    }
    return pixmap;
}

void ShardMap::paintCard(QPainter& painter, const ShardSnapshot& shard, const QRect& tile) const
{
    const double line = unit();
    const QColor color = shard.deafSince ? Theme::deafColor() : Theme::color(shard.state);
    const QColor base = palette().color(QPalette::Base);
    // Healthy shards stay calm; what needs the operator stands out.
    const double strength = shard.state == ShardState::Ready ? 0.14 : 0.34;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::blend(color, base, 0.55), 1));
    painter.setBrush(Theme::blend(color, base, strength));
    painter.drawRoundedRect(QRectF(tile).adjusted(0.5, 0.5, -0.5, -0.5), line * 0.3, line * 0.3);

    const QRectF inner = QRectF(tile).adjusted(line * 0.45, line * 0.3, -line * 0.45, -line * 0.3);
    Theme::paintBadge(
        painter, QRectF(inner.right() - line, inner.top(), line, line), shard.state, shard.deafSince.has_value());
    QFont strong = font();
    strong.setBold(true);
    painter.setFont(strong);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), line * 1.05), Qt::AlignLeft | Qt::AlignVCenter,
        QString::number(shard.shard.number));

    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    const QRectF bottom(inner.left(), inner.bottom() - line, inner.width(), line);
    const bool twoLines = inner.height() >= line * 3;
    const QRectF stateLine = twoLines ? bottom.translated(0, -line) : bottom;
    painter.drawText(stateLine, Qt::AlignLeft | Qt::AlignVCenter, displayName(shard.state));
    painter.setPen(Theme::blend(palette().color(QPalette::Text), base, 0.7));
    const int wordWidth = painter.fontMetrics().horizontalAdvance(displayName(shard.state));
    const QString latency = Format::latency(shard.latency);
    if (shard.latency && wordWidth + painter.fontMetrics().horizontalAdvance(latency) + line / 4 < stateLine.width())
        painter.drawText(stateLine, Qt::AlignRight | Qt::AlignVCenter, latency);
    if (twoLines)
        painter.drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter, tr("%1 guilds").arg(Format::number(shard.guilds)));
}

void ShardMap::paintTile(QPainter& painter, int place, const QRect& tile)
{
    const ShardSnapshot& shard = m_shards[place];
    painter.setOpacity(isListed(place) ? 1.0 : 0.18);
    if (m_layout.detail == ShardMapLayout::Detail::Card) {
        paintCard(painter, shard, tile);
    } else {
        painter.drawPixmap(tile.topLeft(), patch(shard.state, shard.deafSince.has_value()));
        if (m_layout.detail == ShardMapLayout::Detail::Number) {
            painter.setPen(Theme::inkOn(shard.deafSince ? Theme::deafColor() : Theme::color(shard.state)));
            painter.setFont(font());
            painter.drawText(tile.adjusted(0, 0, -unit() * 3 / 10, 0), Qt::AlignRight | Qt::AlignVCenter,
                QString::number(shard.shard.number));
        }
    }
    painter.setOpacity(1.0);
    if (!m_selection->contains(shard.shard.number))
        return;
    const int width = std::clamp(m_layout.gap, 1, 3) + (m_layout.gap == 1 ? 1 : 0);
    const bool focused = hasFocus() && m_selection->current() == shard.shard.number;
    // On small tiles the highlight would drown among the state colours.
    const bool small
        = m_layout.detail == ShardMapLayout::Detail::Color || m_layout.detail == ShardMapLayout::Detail::Glyph;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(focused || small ? QPalette::WindowText : QPalette::Highlight), width));
    const double outside = width / 2.0;
    const double radius = m_layout.detail == ShardMapLayout::Detail::Card ? unit() * 0.35 : 2;
    painter.drawRoundedRect(QRectF(tile).adjusted(-outside, -outside, outside, outside), radius, radius);
}

void ShardMap::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().color(QPalette::Base));
    if (m_shards.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(viewport()->rect(), Qt::AlignCenter, tr("No shards yet"));
        return;
    }
    const QRect area = event->rect().translated(-origin()).adjusted(-4, -4, 4, 4);
    const auto places = m_layout.placesIn(area);
    for (const int place : places)
        paintTile(painter, place, m_layout.rectOf(place).translated(origin()));
    if (!m_band.isNull()) {
        QColor color = palette().color(QPalette::Highlight);
        painter.setPen(color);
        color.setAlphaF(0.15f);
        painter.setBrush(color);
        painter.drawRect(m_band);
    }
}

void ShardMap::selectRange(int from, int to)
{
    QList<int> numbers;
    for (int place = std::min(from, to); place <= std::max(from, to); ++place) {
        if (isListed(place))
            numbers << m_shards[place].shard.number;
    }
    m_selection->set(numbers, m_shards[to].shard.number);
}

void ShardMap::mousePressEvent(QMouseEvent* event)
{
    const int place = shardAt(event->position().toPoint());
    if (event->button() == Qt::RightButton) {
        if (place >= 0 && !m_selection->contains(m_shards[place].shard.number))
            m_selection->set({m_shards[place].shard.number}, m_shards[place].shard.number);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    m_beforeBand = event->modifiers().testFlag(Qt::ControlModifier) ? m_selection->numbers() : QList<int>();
    m_dragFrom = event->position().toPoint();
    if (place < 0) {
        if (event->modifiers() == Qt::NoModifier)
            m_selection->clear();
        return;
    }
    const int number = m_shards[place].shard.number;
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_anchor >= 0 && m_anchor < m_shards.size()) {
        selectRange(m_anchor, place);
        return;
    }
    m_anchor = place;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        m_selection->toggle(number);
    else
        m_selection->set({number}, number);
}

void ShardMap::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragFrom)
        return;
    const QPoint here = event->position().toPoint();
    if (m_band.isNull() && (here - *m_dragFrom).manhattanLength() < QApplication::startDragDistance())
        return;
    m_band = QRect(*m_dragFrom, here).normalized();
    QList<int> numbers = m_beforeBand;
    const auto places = m_layout.placesIn(m_band.translated(-origin()));
    for (const int place : places) {
        if (isListed(place))
            numbers << m_shards[place].shard.number;
    }
    m_selection->set(numbers, numbers.isEmpty() ? -1 : numbers.last());
    viewport()->update();
}

void ShardMap::mouseReleaseEvent(QMouseEvent*)
{
    m_dragFrom.reset();
    m_band = QRect();
    viewport()->update();
}

void ShardMap::moveCurrent(int place, Qt::KeyboardModifiers modifiers)
{
    if (place < 0 || place >= m_shards.size() || !isListed(place))
        return;
    if (modifiers.testFlag(Qt::ShiftModifier) && m_anchor >= 0) {
        selectRange(m_anchor, place);
    } else {
        m_anchor = place;
        m_selection->set({m_shards[place].shard.number}, m_shards[place].shard.number);
    }
    const QRect tile = m_layout.rectOf(place);
    QScrollBar* bar = verticalScrollBar();
    if (tile.top() < bar->value())
        bar->setValue(tile.top());
    else if (tile.bottom() > bar->value() + bar->pageStep())
        bar->setValue(tile.bottom() - bar->pageStep());
}

void ShardMap::keyPressEvent(QKeyEvent* event)
{
    const int here = placeOf(m_selection->current());
    const int last = int(m_shards.size()) - 1;
    const auto step = [&](int by) {
        int place = here < 0 ? (by > 0 ? -1 : last + 1) + (by > 0 ? 1 : -1) : here + by;
        // What the filter hides is stepped over.
        while (place >= 0 && place <= last && !isListed(place))
            place += by > 0 ? 1 : -1;
        moveCurrent(place, event->modifiers());
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Up:
        return step(-m_layout.columns);
    case Qt::Key_Down:
        return step(m_layout.columns);
    case Qt::Key_Home:
        return moveCurrent(0, event->modifiers());
    case Qt::Key_End:
        return moveCurrent(last, event->modifiers());
    case Qt::Key_Space:
        if (here >= 0)
            m_selection->toggle(m_selection->current());
        return;
    case Qt::Key_Escape:
        return m_selection->clear();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ShardMap::focusInEvent(QFocusEvent*)
{
    viewport()->update();
}

void ShardMap::focusOutEvent(QFocusEvent*)
{
    viewport()->update();
}

bool ShardMap::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int place = m_layout.placeAt(help->pos() - origin());
        if (place >= 0)
            QToolTip::showText(help->globalPos(), shardToolTip(m_shards[place], m_now), viewport(),
                m_layout.rectOf(place).translated(origin()));
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace Shardroom
