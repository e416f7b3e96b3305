// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>
#include <QtWidgets/QAccessibleWidget>

namespace Shardroom {

class ShardMap;

//! The map for screen readers: a list whose items are the shards, or the groups while those are blocks. An item is made
//! when somebody asks for it.
class AccessibleShardMap : public QAccessibleWidget {
public:
    explicit AccessibleShardMap(ShardMap* map);
    ~AccessibleShardMap() override;

    //! Once is enough; more does no harm.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int place) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] ShardMap* map() const;

    mutable QHash<int, QAccessible::Id> m_tiles; //!< by place
};

//! One shard, "Shard 3, Backing off", or one block; and whether it is selected. Asked anew each time, so it is never
//! old.
class AccessibleTile : public QAccessibleInterface {
public:
    AccessibleTile(ShardMap* map, int place)
        : m_map(map)
        , m_place(place)
    {
    }

    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString&) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;

private:
    [[nodiscard]] int firstPlace() const; //!< of the block, or that of the shard

    ShardMap* m_map;
    int m_place; //!< or which block
};

} // namespace Shardroom
