// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/commandlist.h"

#include "ui/commands/buttoncommands.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QShortcut>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr qsizetype mostRecent = 8;
constexpr const char* keysOnly = "keysOnly";

QString withoutMnemonic(QString text)
{
    text.replace(u"&&"_s, u"\n"_s).remove(u'&');
    return text.replace(u'\n', u'&');
}

} // namespace

bool Command::isPossible() const
{
    return action && action->isEnabled()
        && std::ranges::all_of(menus, [](const QPointer<QAction>& menu) { return menu && menu->isEnabled(); });
}

QString Command::reason() const
{
    if (isPossible())
        return {};
    if (action) {
        if (const QString told = action->property("reason").toString(); !told.isEmpty())
            return told;
        // A tool tip that nobody set is the text once more.
        QString tip = action->toolTip();
        const QString keys = u" ("_s + action->shortcut().toString(QKeySequence::NativeText) + u')';
        if (tip.endsWith(keys))
            tip.chop(keys.size());
        if (!action->isEnabled() && !tip.isEmpty() && !title.startsWith(tip))
            return tip;
    }
    for (const QPointer<QAction>& menu : menus) {
        if (menu && !menu->isEnabled()) {
            if (const QString told = menu->property("reason").toString(); !told.isEmpty())
                return told;
        }
    }
    return CommandList::tr("Not possible now.");
}

bool Command::isForKeysOnly() const
{
    return action && action->property(keysOnly).toBool();
}

CommandList::CommandList(QSettings* settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_buttons(new ButtonCommands(this))
{
}

void CommandList::addList(QWidget* list, bool ofShards)
{
    m_places.append({list, ofShards ? PlaceKind::Shards : PlaceKind::List});
}

void CommandList::addPage(QWidget* page)
{
    m_places.append({page, PlaceKind::Page});
}

void CommandList::addElsewhere(const QString& name, const QString& title, const QList<QAction*>& actions)
{
    m_elsewhere.append({name, title, {actions.begin(), actions.end()}});
}

void CommandList::addPassing(const QString& title, std::function<QList<QAction*>()> actions)
{
    m_passing.append({title, std::move(actions)});
}

void CommandList::collect(const QMenuBar* menus)
{
    m_commands.clear();
    const auto tops = menus->actions();
    for (const QAction* top : tops) {
        if (top->menu())
            collectFrom(top->menu(), withoutMnemonic(top->text()), {});
    }
    for (const Place& place : std::as_const(m_places)) {
        if (!place.widget)
            continue;
        const auto actions = place.widget->actions();
        for (QAction* action : actions) {
            Command* command = add(action, place.widget->accessibleName(), {}, true);
            if (command && place.kind == PlaceKind::Page)
                command->page = place.widget;
        }
    }
    for (const Elsewhere& window : std::as_const(m_elsewhere)) {
        for (const QPointer<QAction>& action : window.actions) {
            if (Command* command = add(action, window.title, {}, true)) {
                command->scope = KeyScope::Own;
                command->places = QStringList{window.name};
                command->besides = WindowKeys::None;
            }
        }
    }
    const auto pages = menus->window()->findChildren<QDockWidget*>();
    for (QDockWidget* page : pages) {
        const auto actions = m_buttons->actionsOf(page);
        for (QAction* action : actions)
            add(action, withoutMnemonic(page->windowTitle()), {}, ButtonCommands::isLasting(action));
    }
    for (const Passing& passing : std::as_const(m_passing)) {
        const QList<QAction*> actions = passing.actions();
        for (QAction* action : actions)
            add(action, passing.title, {}, false);
    }
    const bool first = m_keys.commands().isEmpty();
    QList<KeyedCommand> keyed;
    for (const Command& command : std::as_const(m_commands)) {
        if (!command.mayHaveKeys || command.id.isEmpty())
            continue;
        KeyedCommand& known = m_firstSeen[command.id];
        if (known.id.isEmpty())
            known = {command.id, {}, command.scope, command.places, command.action->shortcuts(), command.besides};
        known.title = command.title;
        keyed.append(known);
    }
    const bool changed = keyed != m_keys.commands();
    m_keys.setCommands(keyed);
    if (changed)
        m_keys.setOverrides(first ? storedKeys() : m_keys.overrides());
    applyKeys();
}

void CommandList::collectFrom(const QMenu* menu, const QString& group, QList<QPointer<QAction>> around)
{
    around.append(menu->menuAction());
    const bool stays = menu->objectName() != "recentFiles"_L1;
    const auto actions = menu->actions();
    for (QAction* action : actions) {
        if (action->menu())
            collectFrom(action->menu(), group, around);
        else if (!action->isSeparator())
            add(action, group, around, stays);
    }
}

Command* CommandList::add(
    QAction* action, const QString& group, const QList<QPointer<QAction>>& menus, bool mayHaveKeys)
{
    if (!action)
        return nullptr;
    const bool isThere
        = std::ranges::any_of(m_commands, [action](const Command& command) { return command.action == action; });
    if (isThere || action->isSeparator())
        return nullptr;
    Command command{action->objectName(), withoutMnemonic(action->text()), group, action, menus};
    command.mayHaveKeys = mayHaveKeys;
    if (const auto known = m_firstSeen.constFind(command.id); known != m_firstSeen.cend()) {
        command.scope = known->scope;
        command.places = known->places;
        command.besides = known->besides;
    } else if (action->shortcutContext() == Qt::WidgetShortcut
        || action->shortcutContext() == Qt::WidgetWithChildrenShortcut) {
        findPlaces(command);
    }
    m_commands.append(command);
    return &m_commands.last();
}

void CommandList::findPlaces(Command& command) const
{
    bool isEverywhere = true; // where shards are shown
    command.scope = KeyScope::Own;
    for (const Place& place : m_places) {
        if (!place.widget)
            continue;
        const bool isHere = place.widget->actions().contains(command.action);
        if (place.kind == PlaceKind::Shards)
            isEverywhere = isEverywhere && isHere;
        if (isHere)
            command.places << place.widget->objectName();
        if (isHere && place.kind == PlaceKind::Page)
            command.besides = WindowKeys::WithModifier;
    }
    if (isEverywhere && !command.places.isEmpty())
        command.scope = KeyScope::Shards;
}

const Command* CommandList::find(const QString& id) const
{
    const auto found = std::ranges::find(m_commands, id, &Command::id);
    return found == m_commands.end() ? nullptr : &*found;
}

QString CommandList::keysText(const QString& id) const
{
    return QKeySequence::listToString(m_keys.keys(id), QKeySequence::NativeText).replace(u"; "_s, u"  "_s);
}

void CommandList::applyKeys()
{
    for (const QPointer<QShortcut>& shortcut : std::as_const(m_shortcuts))
        delete shortcut;
    m_shortcuts.clear();
    for (const Command& command : std::as_const(m_commands)) {
        if (!command.mayHaveKeys || command.id.isEmpty())
            continue;
        const QList<QKeySequence> keys = m_keys.keys(command.id);
        if (command.scope != KeyScope::Window) {
            command.action->setShortcuts(keys);
            continue;
        }
        QList<QKeySequence> strong;
        QList<QKeySequence> plain;
        for (const QKeySequence& key : keys)
            (KeyMap::isPlain(key) ? plain : strong).append(key);
        // A plain key is shown in the menu, but works through the lists alone: a button needs its Space.
        command.action->setShortcutContext(
            strong.isEmpty() && !plain.isEmpty() ? Qt::WidgetShortcut : Qt::WindowShortcut);
        command.action->setShortcuts(strong.isEmpty() ? plain : strong);
        for (const QKeySequence& key : plain) {
            for (const Place& place : std::as_const(m_places)) {
                if (!place.widget || place.kind == PlaceKind::Page)
                    continue;
                auto* shortcut = new QShortcut(key, place.widget);
                shortcut->setContext(Qt::WidgetShortcut);
                shortcut->setAutoRepeat(false);
                connect(shortcut, &QShortcut::activated, command.action, [action = command.action] {
                    if (action && action->isEnabled())
                        action->trigger();
                });
                m_shortcuts.append(shortcut);
            }
        }
    }
}

QString CommandList::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    readKeys();
    const QString why = m_keys.set(id, keys);
    if (why.isEmpty())
        store(id);
    return why;
}

QString CommandList::resetKeys(const QString& id)
{
    readKeys();
    const QString why = m_keys.reset(id);
    if (why.isEmpty())
        store(id);
    return why;
}

void CommandList::resetAllKeys()
{
    m_settings->remove(u"keys"_s);
    m_settings->sync();
    m_keys.resetAll();
    applyKeys();
    emit keysChanged();
}

void CommandList::readKeys()
{
    m_settings->sync();
    const QMap<QString, QStringList> stored = storedKeys();
    if (stored == m_keys.overrides())
        return;
    m_keys.setOverrides(stored);
    applyKeys();
    emit keysChanged();
}

QMap<QString, QStringList> CommandList::storedKeys() const
{
    QMap<QString, QStringList> stored;
    m_settings->beginGroup(u"keys"_s);
    const QStringList ids = m_settings->childKeys();
    for (const QString& id : ids)
        stored[id] = m_settings->value(id).toStringList();
    m_settings->endGroup();
    return stored;
}

//! This command's alone: another window may have set others, also some that would collide in this one.
void CommandList::store(const QString& id)
{
    const QMap<QString, QStringList> overrides = m_keys.overrides();
    if (overrides.contains(id))
        m_settings->setValue(u"keys/"_s + id, overrides.value(id));
    else
        m_settings->remove(u"keys/"_s + id);
    m_settings->sync();
    applyKeys();
    emit keysChanged();
}

QStringList CommandList::recent() const
{
    return m_settings->value(u"commands/recent"_s).toStringList().mid(0, mostRecent);
}

void CommandList::remember(const QString& id)
{
    QStringList ids = recent();
    ids.removeAll(id);
    ids.prepend(id);
    m_settings->setValue(u"commands/recent"_s, ids.mid(0, mostRecent));
}

} // namespace Shardroom
