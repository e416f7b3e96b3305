// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What mouse and keyboard do in the map.

#include "ui/models/selection.h"
#include "ui/views/shardmap.h"

#include <QtGui/QAction>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QWheelEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

#include <array>
#include <cmath>
#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr double zoomStep = 1.25;

} // namespace

int ShardMap::placeAtPoint(QPoint point) const
{
    return m_layout.placeAt(point - origin());
}

int ShardMap::groupAtPoint(QPoint point) const
{
    return m_layout.groupAt(point - origin());
}

int ShardMap::shardAt(QPoint point) const
{
    const int place = placeAtPoint(point);
    return place >= 0 && isListed(place) ? place : -1;
}

void ShardMap::selectRange(int from, int to)
{
    QList<int> numbers;
    for (int place = std::min(from, to); place <= std::max(from, to); ++place) {
        if (isListed(place))
            numbers << shardAtPlace(place).shard.number;
    }
    m_selection->set(numbers, shardAtPlace(to).shard.number);
}

void ShardMap::selectGroup(int group, Qt::KeyboardModifiers modifiers)
{
    const ShardGroup& wanted = m_groups.groups[group];
    QList<int> numbers;
    if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        numbers = m_selection->numbers();
    int current = m_selection->current();
    for (int place = wanted.first + wanted.count - 1; place >= wanted.first; --place) {
        if (!isListed(place))
            continue;
        current = shardAtPlace(place).shard.number;
        numbers << current;
        m_anchor = place;
    }
    m_selection->set(numbers, current);
}

void ShardMap::mousePressEvent(QMouseEvent* event)
{
    hideCard();
    const QPoint point = event->position().toPoint();
    const int place = shardAt(point);
    const int number = place < 0 ? -1 : shardAtPlace(place).shard.number;
    if (event->button() == Qt::RightButton) {
        if (place >= 0 && !m_selection->contains(number))
            m_selection->set({number}, number);
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (const int group = groupAtPoint(point); group >= 0) {
        selectGroup(group, event->modifiers());
        return;
    }
    const bool adds = event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    m_beforeBand = adds ? m_selection->numbers() : QList<int>();
    m_dragFrom = point;
    if (place < 0) {
        if (event->modifiers() == Qt::NoModifier)
            m_selection->clear();
        return;
    }
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
    const QPoint here = event->position().toPoint();
    if (!m_dragFrom) {
        moveCardTo(here);
        return;
    }
    if (m_band.isNull() && (here - *m_dragFrom).manhattanLength() < QApplication::startDragDistance())
        return;
    m_band = QRect(*m_dragFrom, here).normalized();
    QList<int> numbers = m_beforeBand;
    const auto places = m_layout.placesIn(m_band.translated(-origin()));
    for (const int place : places) {
        if (isListed(place))
            numbers << shardAtPlace(place).shard.number;
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

void ShardMap::mouseDoubleClickEvent(QMouseEvent* event)
{
    const int group = groupAtPoint(event->position().toPoint());
    if (areBlocks() && group >= 0 && event->button() == Qt::LeftButton)
        openGroup(group);
    else
        mousePressEvent(event); // a second quick click is a click
}

void ShardMap::zoomAt(QPoint point, double factor)
{
    const int under = placeAtPoint(point);
    setZoom(m_zoom * factor);
    if (under < 0)
        return;
    // What is under the pointer stays there.
    QScrollBar* bar = verticalScrollBar();
    bar->setValue(m_layout.rectOf(under).center().y() + margin() - point.y());
}

void ShardMap::wheelEvent(QWheelEvent* event)
{
    hideCard();
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAt(event->position().toPoint(), std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void ShardMap::moveCurrent(int place, Qt::KeyboardModifiers modifiers)
{
    if (place < 0 || place >= m_shards.size() || !isListed(place))
        return;
    if (modifiers.testFlag(Qt::ShiftModifier) && m_anchor >= 0) {
        selectRange(m_anchor, place);
    } else {
        m_anchor = place;
        const int number = shardAtPlace(place).shard.number;
        m_selection->set({number}, number);
    }
    showRect(m_layout.rectOf(place));
    if (isCardShown())
        showCard(place, CardBy::Keys);
}

void ShardMap::showRect(const QRect& tile)
{
    QScrollBar* bar = verticalScrollBar();
    if (tile.top() < bar->value())
        bar->setValue(tile.top());
    else if (tile.bottom() > bar->value() + bar->pageStep())
        bar->setValue(tile.bottom() - bar->pageStep());
}

int ShardMap::listedFrom(int place, int by) const
{
    while (place >= 0 && place < m_shards.size() && !isListed(place))
        place += by;
    return place >= 0 && place < m_shards.size() ? place : -1;
}

int ShardMap::lineStep(int place, int by) const
{
    if (place < 0)
        return listedFrom(by > 0 ? 0 : int(m_shards.size()) - 1, by);
    const QPoint from = m_layout.rectOf(place).center();
    int nearest = -1;
    int least = std::numeric_limits<int>::max();
    for (int other = 0; other < int(m_shards.size()); ++other) {
        const QPoint way = m_layout.rectOf(other).center() - from;
        if (way.y() * by <= m_layout.tile.height() / 2)
            continue;
        // Straight up or down before anything beside it.
        const int cost = std::abs(way.y()) + 3 * std::abs(way.x());
        if (cost < least && isListed(other)) {
            least = cost;
            nearest = other;
        }
    }
    return nearest;
}

void ShardMap::buildKeys()
{
    const auto add = [this](const QString& name, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    const auto zoomBy = [this](double factor) { zoomAt(viewport()->rect().center(), factor); };
    add(u"mapZoomIn"_s, tr("Larger tiles"), {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal},
        [zoomBy] { zoomBy(zoomStep); });
    add(u"mapZoomOut"_s, tr("Smaller tiles"), {Qt::CTRL | Qt::Key_Minus}, [zoomBy] { zoomBy(1 / zoomStep); });
    add(u"mapZoomAll"_s, tr("The whole map"), {Qt::CTRL | Qt::Key_0}, [this] { setZoom(1); });
    m_open = add(u"mapOpen"_s, tr("Open the block of a group"), {Qt::Key_Return, Qt::Key_Enter},
        [this] { openGroup(std::max(0, currentGroup())); });
    const std::array onlyHere{add(u"mapSelect"_s, tr("Select or unselect the shard"), {Qt::CTRL | Qt::Key_Space},
                                  [this] { toggleCurrent(); }),
        add(u"mapCard"_s, tr("What is known about the shard, on a card"), {Qt::SHIFT | Qt::Key_F1},
            [this] { toggleCard(); }),
        add(u"mapBack"_s, tr("Put away the card, leave the group, unselect"), {Qt::Key_Escape}, [this] { goBack(); }),
        m_open};
    for (QAction* action : onlyHere)
        action->setProperty("keysOnly", true);
}

bool ShardMap::event(QEvent* event)
{
    // Before the key is looked up: where there are no blocks it may mean something to somebody else.
    if (event->type() == QEvent::ShortcutOverride)
        m_open->setEnabled(areBlocks());
    return QAbstractScrollArea::event(event);
}

void ShardMap::toggleCurrent()
{
    if (areBlocks()) {
        if (const int group = currentGroup(); group >= 0)
            toggleGroup(group);
    } else if (placeOf(m_selection->current()) >= 0) {
        m_selection->toggle(m_selection->current());
    }
}

void ShardMap::goBack()
{
    if (isCardShown())
        hideCard();
    else if (m_zoom > 1 && m_isTooFine)
        closeGroup();
    else
        m_selection->clear();
}

void ShardMap::keyPressEvent(QKeyEvent* event)
{
    const int here = placeOf(m_selection->current());
    const int last = int(m_shards.size()) - 1;
    if (areBlocks() && pressedInBlocks(event))
        return;
    // What the filter hides is stepped over.
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCurrent(listedFrom(here < 0 ? last : here - 1, -1), event->modifiers());
    case Qt::Key_Right:
        return moveCurrent(listedFrom(here < 0 ? 0 : here + 1, 1), event->modifiers());
    case Qt::Key_Up:
        return moveCurrent(lineStep(here, -1), event->modifiers());
    case Qt::Key_Down:
        return moveCurrent(lineStep(here, 1), event->modifiers());
    case Qt::Key_Home:
        return moveCurrent(listedFrom(0, 1), event->modifiers());
    case Qt::Key_End:
        return moveCurrent(listedFrom(last, -1), event->modifiers());
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
    hideCard();
    viewport()->update();
}

void ShardMap::hideEvent(QHideEvent* event)
{
    hideCard();
    QAbstractScrollArea::hideEvent(event);
}

bool ShardMap::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave)
        hideCard();
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int place = placeAtPoint(help->pos());
    const int group = groupAtPoint(help->pos());
    if (place >= 0)
        showCard(place, CardBy::Mouse);
    if (place < 0 && group >= 0 && group < m_facts.size())
        QToolTip::showText(help->globalPos(), groupToolTip(group), viewport());
    else
        QToolTip::hideText();
    return true;
}

} // namespace Shardroom
