// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardmapaccess.h"

#include "ui/models/selection.h"
#include "ui/models/shardcolumns.h"
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
    return map()->shardCount();
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
    return child(map()->placeAtPoint(map()->viewport()->mapFromGlobal(QPoint(x, y))));
}

QAccessibleInterface* AccessibleShardMap::focusChild() const
{
    return map()->hasFocus() ? child(map()->placeOf(map()->selection().current())) : nullptr;
}

bool AccessibleTile::isValid() const
{
    return m_place < m_map->shardCount();
}

QAccessibleInterface* AccessibleTile::parent() const
{
    return QAccessible::queryAccessibleInterface(m_map);
}

QString AccessibleTile::text(QAccessible::Text text) const
{
    if (text != QAccessible::Name || !isValid())
        return {};
    const ShardSnapshot& shard = m_map->shardAtPlace(m_place);
    return QCoreApplication::translate("ShardMap", "Shard %1: %2, %3")
        .arg(QString::number(shard.shard.number), cellText(shard, ShardColumn::State, m_map->now()),
            cellText(shard, ShardColumn::Latency, m_map->now()));
}

QRect AccessibleTile::rect() const
{
    if (!isValid())
        return {};
    const QRect tile = m_map->tileOf(m_map->shardAtPlace(m_place).shard.number);
    return {m_map->viewport()->mapToGlobal(tile.topLeft()), tile.size()};
}

QAccessible::State AccessibleTile::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    const int number = m_map->shardAtPlace(m_place).shard.number;
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = m_map->selection().contains(number);
    state.focused = m_map->hasFocus() && m_map->selection().current() == number;
    state.offscreen = !m_map->viewport()->rect().intersects(m_map->tileOf(number));
    return state;
}

} // namespace Shardroom
