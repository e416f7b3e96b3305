// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardmapaccess.h"

#include "ui/models/selection.h"
#include "ui/models/shardcolumns.h"
#include "ui/views/shardcard.h"
#include "ui/views/shardmap.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QAccessibleInterface* makeAccessible(const QString&, QObject* object)
{
    auto* map = qobject_cast<ShardMap*>(object);
    return map ? new AccessibleShardMap(map) : nullptr;
}

} // namespace

AccessibleShardMap::AccessibleShardMap(ShardMap* map)
    : QAccessibleWidget(map, QAccessible::List)
{
}

AccessibleShardMap::~AccessibleShardMap()
{
    for (const QAccessible::Id id : std::as_const(m_tiles))
        QAccessible::deleteAccessibleInterface(id);
}

void AccessibleShardMap::install()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
}

ShardMap* AccessibleShardMap::map() const
{
    return static_cast<ShardMap*>(widget());
}

int AccessibleShardMap::childCount() const
{
    return map()->areBlocks() ? int(map()->groups().groups.size()) : map()->shardCount();
}

QAccessibleInterface* AccessibleShardMap::child(int place) const
{
    if (place < 0 || place >= childCount())
        return nullptr;
    if (const auto known = m_tiles.constFind(place); known != m_tiles.constEnd())
        return QAccessible::accessibleInterface(*known);
    auto* tile = new AccessibleTile(map(), place);
    m_tiles.insert(place, QAccessible::registerAccessibleInterface(tile));
    return tile;
}

int AccessibleShardMap::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* tile = dynamic_cast<const AccessibleTile*>(child);
    return tile ? tile->place() : -1;
}

QAccessibleInterface* AccessibleShardMap::childAt(int x, int y) const
{
    const QPoint point = map()->viewport()->mapFromGlobal(QPoint(x, y));
    return child(map()->areBlocks() ? map()->groupAtPoint(point) : map()->placeAtPoint(point));
}

QAccessibleInterface* AccessibleShardMap::focusChild() const
{
    if (!map()->hasFocus())
        return nullptr;
    return child(map()->areBlocks() ? map()->currentGroup() : map()->placeOf(map()->selection().current()));
}

bool AccessibleTile::isValid() const
{
    return m_place < (m_map->areBlocks() ? int(m_map->groups().groups.size()) : m_map->shardCount());
}

int AccessibleTile::firstPlace() const
{
    return m_map->areBlocks() ? m_map->groups().groups[m_place].first : m_place;
}

QAccessibleInterface* AccessibleTile::parent() const
{
    return QAccessible::queryAccessibleInterface(m_map);
}

QString AccessibleTile::text(QAccessible::Text text) const
{
    if (!isValid())
        return {};
    if (m_map->areBlocks())
        return text == QAccessible::Name       ? m_map->groupName(m_place)
            : text == QAccessible::Description ? m_map->groupWords(m_place).replace(u'\n', "; "_L1)
                                               : QString();
    const ShardSnapshot& shard = m_map->shardAtPlace(m_place);
    if (text == QAccessible::Description)
        return ShardCard::words(shard, m_map->now(), m_map->factsFrom());
    if (text != QAccessible::Name)
        return {};
    return QCoreApplication::translate("ShardMap", "Shard %1: %2, %3")
        .arg(QString::number(shard.shard.number), cellText(shard, ShardColumn::State, m_map->now()),
            cellText(shard, ShardColumn::Latency, m_map->now()));
}

QRect AccessibleTile::rect() const
{
    if (!isValid())
        return {};
    const QRect tile = m_map->tileOf(m_map->shardAtPlace(firstPlace()).shard.number);
    return {m_map->viewport()->mapToGlobal(tile.topLeft()), tile.size()};
}

QAccessible::State AccessibleTile::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const int number = m_map->shardAtPlace(firstPlace()).shard.number;
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = m_map->selection().contains(number);
    state.focused = m_map->hasFocus()
        && (m_map->areBlocks() ? m_map->currentGroup() == m_place : m_map->selection().current() == number);
    state.offscreen = !m_map->viewport()->rect().intersects(m_map->tileOf(number));
    return state;
}

} // namespace Shardroom
