// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/keymap.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeyMap)
};

bool hasModifier(QKeyCombination key)
{
    return (key.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) != 0;
}

bool isFunctionKey(Qt::Key key)
{
    return key >= Qt::Key_F1 && key <= Qt::Key_F35;
}

//! Without them nobody gets about in a list or out of a dialog.
bool isForMoving(QKeyCombination key)
{
    static constexpr Qt::Key moving[]
        = {Qt::Key_Escape, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Left, Qt::Key_Right,
            Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown};
    return !hasModifier(key) && std::ranges::find(moving, key.key()) != std::end(moving);
}

} // namespace

void KeyMap::setCommands(const QList<KeyedCommand>& commands)
{
    m_commands = commands;
}

const KeyedCommand* KeyMap::find(const QString& id) const
{
    const auto found = std::ranges::find(m_commands, id, &KeyedCommand::id);
    return found == m_commands.end() ? nullptr : &*found;
}

bool KeyMap::isPlain(const QKeySequence& key)
{
    return key.count() == 1 && !hasModifier(key[0]) && !isFunctionKey(key[0].key());
}

QList<QKeySequence> KeyMap::keys(const QString& id) const
{
    if (const auto given = m_overrides.constFind(id); given != m_overrides.cend())
        return *given;
    const KeyedCommand* command = find(id);
    return command ? command->defaults : QList<QKeySequence>();
}

bool KeyMap::isChanged(const QString& id) const
{
    const KeyedCommand* command = find(id);
    return command && keys(id) != command->defaults;
}

bool KeyMap::meet(const KeyedCommand& one, const KeyedCommand& other, const QKeySequence& key)
{
    const bool ofWindow = one.scope == KeyScope::Window;
    if (ofWindow && other.scope == KeyScope::Window)
        return true;
    if (ofWindow || other.scope == KeyScope::Window) {
        switch (ofWindow ? other.besides : one.besides) {
        case WindowKeys::All:
            return true;
        case WindowKeys::WithModifier:
            return !isPlain(key);
        case WindowKeys::None:
            return false;
        }
    }
    if (one.scope == KeyScope::Shards && other.scope == KeyScope::Shards)
        return true;
    return std::ranges::any_of(one.places, [&other](const QString& place) { return other.places.contains(place); });
}

QString KeyMap::objection(const QString& id, const QKeySequence& key) const
{
    const KeyedCommand* command = find(id);
    if (!command)
        return Words::tr("There is no such command.");
    const QString name = key.toString(QKeySequence::NativeText);
    if (key.count() != 1 || key[0].key() == Qt::Key_unknown)
        return Words::tr("One key, with or without Ctrl, Alt and Shift, please.");
    if (isForMoving(key[0]) && !command->defaults.contains(key)) // its own is no loss to anybody
        return Words::tr("%1 is needed to move about.").arg(name);
    for (const KeyedCommand& other : m_commands) {
        if (other.id != id && meet(*command, other, key) && keys(other.id).contains(key))
            return Words::tr("%1 is the key of \u201c%2\u201d already.").arg(name, other.title);
    }
    return {};
}

QString KeyMap::set(const QString& id, const QList<QKeySequence>& keys)
{
    if (!find(id))
        return Words::tr("There is no such command.");
    for (const QKeySequence& key : keys) {
        if (const QString why = objection(id, key); !why.isEmpty())
            return why;
    }
    QList<QKeySequence> once;
    for (const QKeySequence& key : keys) {
        if (!once.contains(key))
            once.append(key);
    }
    if (once == find(id)->defaults)
        m_overrides.remove(id);
    else
        m_overrides[id] = once;
    return {};
}

QString KeyMap::reset(const QString& id)
{
    const KeyedCommand* command = find(id);
    return command ? set(id, command->defaults) : QString();
}

QMap<QString, QStringList> KeyMap::overrides() const
{
    QMap<QString, QStringList> texts;
    for (auto given = m_overrides.cbegin(); given != m_overrides.cend(); ++given) {
        QStringList keys;
        for (const QKeySequence& key : *given)
            keys << key.toString(QKeySequence::PortableText);
        texts[given.key()] = keys;
    }
    return texts;
}

void KeyMap::setOverrides(const QMap<QString, QStringList>& overrides)
{
    m_overrides.clear();
    const auto read = [](const QStringList& texts) {
        QList<QKeySequence> keys;
        for (const QString& text : texts) {
            if (!text.isEmpty())
                keys << QKeySequence::fromString(text, QKeySequence::PortableText);
        }
        return keys;
    };
    // First all that take keys away: two commands may have changed theirs with each other.
    for (auto given = overrides.cbegin(); given != overrides.cend(); ++given)
        m_overrides[given.key()] = {};
    for (auto given = overrides.cbegin(); given != overrides.cend(); ++given) {
        const QList<QKeySequence> keys = read(*given);
        if (find(given.key()) && !set(given.key(), keys).isEmpty())
            m_overrides.remove(given.key());
        else if (!find(given.key()))
            m_overrides[given.key()] = keys;
    }
    // One that was left out has its own keys again, which another may have been given.
    for (const KeyedCommand& command : std::as_const(m_commands)) {
        for (const QKeySequence& key : keys(command.id)) {
            if (m_overrides.contains(command.id) && !objection(command.id, key).isEmpty()) {
                m_overrides.remove(command.id);
                break;
            }
        }
    }
}

} // namespace Shardroom
