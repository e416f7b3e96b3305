// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleet.h"

#include <QtCore/QMap>
#include <QtCore/QObject>
#include <QtCore/QSet>

class QAction;
class QWidget;

namespace Shardroom {

//! What can be done to shards, as actions for toolbar, menu, context menu and keys. Greyed ones say why in their
//! tooltip; those that cost something ask first and name the cost.
class ShardActions : public QObject {
    Q_OBJECT
public:
    //! Questions are asked on top of `window`, which is also the parent.
    explicit ShardActions(QWidget* window);

    //! `obstacle`: why nothing can be changed from this window at all, translated; empty: it can.
    void update(const FleetSnapshot& snapshot, const QList<int>& selected, const QString& obstacle);
    void updateIcons();
    //! The keys without a modifier work only while one of these widgets has the focus.
    void addKeysTo(QWidget* list);
    [[nodiscard]] QAction* action(ShardCommand command) const { return m_commands.value(command); }
    [[nodiscard]] QAction* reshardAction() const { return m_reshard; }
    //! For the selected shards only: what the menus have beside all().
    [[nodiscard]] QAction* splitAction() const { return m_split; }
    [[nodiscard]] QAction* handOverAction() const { return m_handOver; }
    [[nodiscard]] QAction* rollingAction(RollingKind kind) const { return m_rolling.value(kind); }
    [[nodiscard]] QAction* exportAction() const { return m_export; }
    [[nodiscard]] QList<QAction*> all() const;

signals:
    void commandRequested(Shardroom::ShardCommand command, const Shardroom::ShardSelection& selection);
    void reshardDialogRequested();
    void reshardOfRequested(Shardroom::ReshardStrategy strategy, const QList<int>& shards);
    void rollingDialogRequested(Shardroom::RollingKind kind);
    void exportDialogRequested(const Shardroom::ShardSelection& selection);

private:
    void addCommand(ShardCommand command, const QString& text, const QString& icon, const QKeySequence& key);
    void run(ShardCommand command);

    QWidget* m_window;
    QMap<ShardCommand, QAction*> m_commands;
    QAction* m_reshard;
    QAction* m_split;
    QAction* m_handOver;
    QAction* m_export;
    QMap<RollingKind, QAction*> m_rolling;
    FleetSnapshot m_snapshot;
    QList<int> m_selected;
    QString m_obstacle;
    QSet<ShardCommand> m_silenced; //!< that need not be asked about where it costs nothing
};

} // namespace Shardroom
