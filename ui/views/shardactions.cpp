// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardactions.h"

#include "ui/commands/costdialog.h"
#include "ui/format.h"
#include "ui/models/availability.h"
#include "ui/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QString explanation(ShardCommand command)
{
    switch (command) {
    case ShardCommand::Resume:
        return ShardActions::tr("Go on now: resume the session where there is one, else queue for an identify.");
    case ShardCommand::Pause:
        return ShardActions::tr("Close with 4000: the session is kept and can be resumed for some minutes.");
    case ShardCommand::End:
        return ShardActions::tr("Close with 1000: the session is gone, coming back costs an identify.");
    case ShardCommand::Reidentify:
        return ShardActions::tr("End the session and start a new one, which costs an identify.");
    case ShardCommand::Reconnect:
        return ShardActions::tr("Drop the connection and resume on a new one; costs nothing.");
    }
    Q_UNREACHABLE();
}

//! The question to ask first; nullopt: none, it costs nothing.
std::optional<CostQuestion> questionFor(ShardCommand command, const FleetSnapshot& snapshot, const QList<int>& shards)
{
    const QString which = Format::shards(shards);
    switch (command) {
    case ShardCommand::End:
        return CostQuestion{ShardActions::tr("End session"), ShardActions::tr("End the session of %1?").arg(which),
            endCost(snapshot, shards), ShardActions::tr("End session"), endPhrase(shards.size())};
    case ShardCommand::Reidentify:
        return CostQuestion{ShardActions::tr("Re-identify"), ShardActions::tr("Re-identify %1?").arg(which),
            reidentifyCost(snapshot, shards), ShardActions::tr("Re-identify"), {}};
    case ShardCommand::Resume:
        if (const QString cost = resumeCost(snapshot, shards); !cost.isEmpty())
            return CostQuestion{ShardActions::tr("Resume"),
                ShardActions::tr("Resume %1, and identify where there is "
                                 "nothing to resume?")
                    .arg(which),
                cost, ShardActions::tr("Resume and identify"), {}};
        return std::nullopt;
    case ShardCommand::Pause:
        if (const QString cost = pauseCost(snapshot, shards); !cost.isEmpty())
            return isWholeFleet(snapshot, shards)
                ? CostQuestion{ShardActions::tr("Pause"), ShardActions::tr("Pause the whole fleet, %1?").arg(which),
                    cost, ShardActions::tr("Pause all"), {}, true}
                : CostQuestion{ShardActions::tr("Pause"), ShardActions::tr("Pause %1?").arg(which), cost,
                    ShardActions::tr("Pause"), {}, true};
        return std::nullopt;
    case ShardCommand::Reconnect:
        if (const QString cost = reconnectCost(snapshot, shards); !cost.isEmpty())
            return CostQuestion{ShardActions::tr("Reconnect"), ShardActions::tr("Reconnect %1?").arg(which), cost,
                ShardActions::tr("Reconnect"), {}, true};
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void setAvailability(QAction* action, const Availability& availability, const QString& explanation)
{
    action->setEnabled(availability.isPossible());
    action->setProperty("reason", availability.reason); // for the palette
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    const QString text = availability.isPossible() ? explanation : availability.reason;
    action->setToolTip(keys.isEmpty() ? text : text + u" ("_s + keys + u')');
}

} // namespace

ShardActions::ShardActions(QWidget* window)
    : QObject(window)
    , m_window(window)
    , m_reshard(new QAction(tr("Res&hard\u2026"), this))
    , m_split(new QAction(tr("Sp&lit\u2026"), this))
    , m_handOver(new QAction(tr("Hand &over\u2026"), this))
    , m_export(new QAction(tr("E&xport states\u2026"), this))
{
    addCommand(ShardCommand::Resume, tr("&Resume"), u"resume"_s, QKeySequence(Qt::Key_R));
    addCommand(ShardCommand::Pause, tr("&Pause"), u"pause"_s, QKeySequence(Qt::Key_P));
    addCommand(ShardCommand::Reconnect, tr("Re&connect"), u"reconnect"_s, QKeySequence(Qt::Key_C));
    addCommand(
        ShardCommand::Reidentify, tr("Re-&identify\u2026"), u"reidentify"_s, QKeySequence(Qt::SHIFT | Qt::Key_R));
    addCommand(ShardCommand::End, tr("&End session\u2026"), u"end"_s, QKeySequence(Qt::SHIFT | Qt::Key_X));
    m_reshard->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    m_export->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_reshard->setObjectName(u"reshard"_s);
    m_export->setObjectName(u"export"_s);
    m_split->setObjectName(u"split"_s);
    m_handOver->setObjectName(u"handOver"_s);
    connect(m_reshard, &QAction::triggered, this, &ShardActions::reshardDialogRequested);
    connect(
        m_split, &QAction::triggered, this, [this] { emit reshardOfRequested(ReshardStrategy::Split, m_selected); });
    connect(m_handOver, &QAction::triggered, this,
        [this] { emit reshardOfRequested(ReshardStrategy::HandOver, m_selected); });
    connect(m_export, &QAction::triggered, this, [this] {
        emit exportDialogRequested(m_selected.isEmpty() ? ShardSelection::everything()
                                                        : ShardSelection::of(m_selected, m_snapshot.shardTotal));
    });
    const auto addRolling = [this](RollingKind kind, const QString& text, const QString& name) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, [this, kind] { emit rollingDialogRequested(kind); });
        m_rolling.insert(kind, action);
    };
    addRolling(RollingKind::Resume, tr("Rollin&g resume\u2026"), u"rollingResume"_s);
    addRolling(RollingKind::Reidentify, tr("Rolling re-ide&ntify\u2026"), u"rollingReidentify"_s);
    updateIcons();
    update({}, {}, {});
}

void ShardActions::addCommand(ShardCommand command, const QString& text, const QString& icon, const QKeySequence& key)
{
    auto* action = new QAction(text, this);
    action->setObjectName(icon);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, [this, command] { run(command); });
    m_commands.insert(command, action);
}

void ShardActions::updateIcons()
{
    for (QAction* action : std::as_const(m_commands))
        action->setIcon(Theme::icon(action->objectName(), m_window->palette()));
    m_reshard->setIcon(Theme::icon(u"reshard"_s, m_window->palette()));
    m_export->setIcon(Theme::icon(u"export"_s, m_window->palette()));
}

void ShardActions::addKeysTo(QWidget* list)
{
    for (QAction* action : std::as_const(m_commands))
        list->addAction(action);
}

QList<QAction*> ShardActions::all() const
{
    return {action(ShardCommand::Resume), action(ShardCommand::Pause), action(ShardCommand::Reconnect),
        action(ShardCommand::Reidentify), action(ShardCommand::End), m_reshard, m_export};
}

void ShardActions::update(const FleetSnapshot& snapshot, const QList<int>& selected, const QString& obstacle)
{
    m_snapshot = snapshot;
    m_selected = selected;
    m_obstacle = obstacle;
    for (auto command = m_commands.begin(); command != m_commands.end(); ++command)
        setAvailability(
            command.value(), availability(command.key(), snapshot, selected, obstacle), explanation(command.key()));
    setAvailability(m_reshard, reshardAvailability(snapshot),
        tr("Look at other shard counts, and replace this set of shards without losing events."));
    const Availability some = reshardOfAvailability(snapshot, selected, obstacle);
    setAvailability(m_split, some, tr("Split the selected shards; the others keep their sessions and their count."));
    setAvailability(
        m_handOver, some, tr("Open a second session for the selected shards, which takes over from the first."));
    const Availability rolling = rollingAvailability(snapshot, obstacle);
    setAvailability(m_rolling[RollingKind::Resume], rolling,
        tr("Reconnect one shard after the other and resume; stops at the first that does not come back."));
    setAvailability(m_rolling[RollingKind::Reidentify], rolling,
        tr("Give one shard after the other a new session, an identify each; stops at the first failure."));
    setAvailability(m_export, exportAvailability(snapshot, selected, obstacle),
        tr("Write the session states of the selected shards, or of all, to a file."));
}

void ShardActions::run(ShardCommand command)
{
    const Availability possible = availability(command, m_snapshot, m_selected, m_obstacle);
    if (!possible.isPossible())
        return;
    const auto send = [this, command, shards = possible.shards, total = m_snapshot.shardTotal] {
        emit commandRequested(command, ShardSelection::of(shards, total));
    };
    const auto question = questionFor(command, m_snapshot, possible.shards);
    if (question && !(question->mayBeSilenced && m_silenced.contains(command))) {
        auto* dialog = new CostDialog(*question, m_window);
        connect(dialog, &QDialog::accepted, this, [this, dialog, command, send] {
            if (dialog->isSilenced())
                m_silenced.insert(command);
            send();
        });
        dialog->open();
    } else {
        send();
    }
}

} // namespace Shardroom
