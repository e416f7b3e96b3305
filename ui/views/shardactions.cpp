// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardactions.h"

#include "ui/format.h"
#include "ui/models/availability.h"
#include "ui/theme.h"

#include <QtGui/QAction>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
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

bool costsSomething(ShardCommand command)
{
    return command == ShardCommand::End || command == ShardCommand::Reidentify;
}

void setAvailability(QAction* action, const Availability& availability, const QString& explanation)
{
    action->setEnabled(availability.isPossible());
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
    updateIcons();
    update({}, {}, false);
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

void ShardActions::update(const FleetSnapshot& snapshot, const QList<int>& selected, bool readOnly)
{
    m_snapshot = snapshot;
    m_selected = selected;
    m_readOnly = readOnly;
    for (auto command = m_commands.begin(); command != m_commands.end(); ++command)
        setAvailability(
            command.value(), availability(command.key(), snapshot, selected, readOnly), explanation(command.key()));
    setAvailability(m_reshard, reshardAvailability(snapshot),
        tr("Look at other shard counts, and replace this set of shards without losing events."));
    const Availability some = reshardOfAvailability(snapshot, selected, readOnly);
    setAvailability(m_split, some, tr("Split the selected shards; the others keep their sessions and their count."));
    setAvailability(
        m_handOver, some, tr("Open a second session for the selected shards, which takes over from the first."));
    setAvailability(m_export, exportAvailability(snapshot, selected, readOnly),
        tr("Write the session states of the selected shards, or of all, to a file."));
}

void ShardActions::run(ShardCommand command)
{
    const Availability possible = availability(command, m_snapshot, m_selected, m_readOnly);
    if (!possible.isPossible())
        return;
    if (costsSomething(command))
        ask(command, possible.shards);
    else
        emit commandRequested(command, ShardSelection::of(possible.shards, m_snapshot.shardTotal));
}

void ShardActions::ask(ShardCommand command, const QList<int>& shards)
{
    const bool ends = command == ShardCommand::End;
    auto* question = new QMessageBox(m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setIcon(QMessageBox::Warning);
    question->setTextFormat(Qt::PlainText);
    question->setWindowTitle(ends ? tr("End session") : tr("Re-identify"));
    question->setText((ends ? tr("End the session of %1?") : tr("Re-identify %1?")).arg(Format::shards(shards)));
    question->setInformativeText(ends ? endCost(m_snapshot, shards) : reidentifyCost(m_snapshot, shards));
    QPushButton* go = question->addButton(ends ? tr("End session") : tr("Re-identify"), QMessageBox::DestructiveRole);
    go->setObjectName(u"confirm"_s);
    go->setAutoDefault(false);
    QPushButton* cancel = question->addButton(QMessageBox::Cancel);
    cancel->setIcon({});
    question->setDefaultButton(cancel);
    question->setEscapeButton(cancel);
    connect(go, &QPushButton::clicked, this, [this, command, shards, total = m_snapshot.shardTotal] {
        emit commandRequested(command, ShardSelection::of(shards, total));
    });
    question->open();
}

} // namespace Shardroom
