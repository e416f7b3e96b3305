// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/keymap.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

class QAction;
class QMenu;
class QMenuBar;
class QSettings;
class QShortcut;
class QWidget;

namespace Shardroom {

class ButtonCommands;

//! One thing that can be done in the window.
struct Command {
    QString id; //!< the action's objectName
    QString title; //!< as in the menu, without the mnemonic
    QString group; //!< the menu it is in, or the list
    QPointer<QAction> action;
    QList<QPointer<QAction>> menus; //!< those around it: greyed, they grey it too
    KeyScope scope = KeyScope::Window;
    QString list; //!< with KeyScope::Own
    bool mayHaveKeys = true; //!< false for what comes and goes, as the recent files

    [[nodiscard]] bool isPossible() const;
    //! Why it is greyed, translated; empty: it is not.
    [[nodiscard]] QString reason() const;
};

//! All that can be done in the window, read from its menus, lists and pages: palette, sheet of keys and key dialog show
//! this, and keys are given to the actions from here only. Lives in the GUI thread.
class CommandList : public QObject {
    Q_OBJECT
public:
    //! Changed keys are kept in `settings`, which must outlive this.
    explicit CommandList(QSettings* settings, QObject* parent = nullptr);

    //! In this list keys without a modifier work; `ofShards`: it is the map or the table.
    void addList(QWidget* list, bool ofShards);
    //! Looks at what there is now, and gives all of it its keys. May be called again at any time.
    void collect(const QMenuBar* menus);

    [[nodiscard]] const QList<Command>& commands() const { return m_commands; }
    [[nodiscard]] const Command* find(const QString& id) const;
    [[nodiscard]] const KeyMap& keyMap() const { return m_keys; }
    //! "Ctrl+F  /", as the user's system writes it; empty: none.
    [[nodiscard]] QString keysText(const QString& id) const;

    //! Empty, or why not. Stored at once.
    [[nodiscard]] QString setKeys(const QString& id, const QList<QKeySequence>& keys);
    [[nodiscard]] QString resetKeys(const QString& id);
    void resetAllKeys();

    //! The newest first; at most 8.
    [[nodiscard]] QStringList recent() const;
    void remember(const QString& id);

signals:
    void keysChanged();

private:
    struct List {
        QPointer<QWidget> widget;
        bool ofShards = false;
    };
    void collectFrom(const QMenu* menu, const QString& group, QList<QPointer<QAction>> around);
    void add(QAction* action, const QString& group, const QList<QPointer<QAction>>& menus, const QString& list,
        bool mayHaveKeys);
    void applyKeys();
    void store();

    QSettings* m_settings;
    ButtonCommands* m_buttons;
    QList<List> m_lists;
    QList<Command> m_commands;
    QMap<QString, KeyedCommand> m_firstSeen; // with the keys that the program gives
    KeyMap m_keys;
    QList<QPointer<QShortcut>> m_shortcuts;
};

} // namespace Shardroom
