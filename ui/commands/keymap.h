// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QStringList>
#include <QtGui/QKeySequence>

namespace Shardroom {

//! Where the keys of a command work.
enum class KeyScope {
    Window, //!< everywhere; a key without Ctrl, Alt or Meta in lists only, since in a field it is a letter
    Shards, //!< in the map and the table
    Own, //!< in one other list or page
};

//! Which of the window's own keys work as well at the places of a command.
enum class WindowKeys {
    All, //!< in a list
    WithModifier, //!< in a page that is no list: letters and the like belong to it
    None, //!< in another window
};

struct KeyedCommand {
    QString id; //!< stable across versions and languages
    QString title; //!< translated
    KeyScope scope = KeyScope::Window;
    QStringList places; //!< with KeyScope::Own: names of those where the keys work
    QList<QKeySequence> defaults;
    WindowKeys besides = WindowKeys::All; //!< with KeyScope::Own
    bool operator==(const KeyedCommand&) const = default;
};

//! Which keys each command has: its own, or those that the user gave it. No two commands that could both be meant have
//! the same key.
class KeyMap {
public:
    //! What was given to a command that is not among these is kept for the day it is there.
    void setCommands(const QList<KeyedCommand>& commands);
    [[nodiscard]] const QList<KeyedCommand>& commands() const { return m_commands; }

    [[nodiscard]] QList<QKeySequence> keys(const QString& id) const;
    [[nodiscard]] bool isChanged(const QString& id) const;
    //! Why the command can't have this key, translated; empty: it can.
    [[nodiscard]] QString objection(const QString& id, const QKeySequence& key) const;
    //! Empty, or why not; nothing is changed then. No keys at all are fine.
    [[nodiscard]] QString set(const QString& id, const QList<QKeySequence>& keys);
    [[nodiscard]] QString reset(const QString& id);
    void resetAll() { m_overrides.clear(); }

    //! For the settings: command to keys, in the portable form.
    [[nodiscard]] QMap<QString, QStringList> overrides() const;
    //! What makes no sense or collides is left out.
    void setOverrides(const QMap<QString, QStringList>& overrides);

    //! One key without Ctrl, Alt or Meta that types something.
    [[nodiscard]] static bool isPlain(const QKeySequence& key);

private:
    [[nodiscard]] const KeyedCommand* find(const QString& id) const;
    //! Whether pressing the key at some place could mean both.
    [[nodiscard]] static bool meet(const KeyedCommand& one, const KeyedCommand& other, const QKeySequence& key);

    QList<KeyedCommand> m_commands;
    QMap<QString, QList<QKeySequence>> m_overrides;
};

} // namespace Shardroom
