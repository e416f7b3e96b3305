// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/commands/keymap.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

#include <functional>

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
    QString group; //!< the menu it is in, or the list or page
    QPointer<QAction> action;
    QList<QPointer<QAction>> menus; //!< those around it: greyed, they grey it too
    KeyScope scope = KeyScope::Window;
    QStringList places; //!< with KeyScope::Own: objectNames
    WindowKeys besides = WindowKeys::All; //!< with KeyScope::Own
    bool mayHaveKeys = true; //!< false for what comes and goes, as the recent files
    QPointer<QWidget> page = {}; //!< to be seen before it is done from elsewhere; null: none

    [[nodiscard]] bool isPossible() const;
    //! Why it is greyed, translated; empty: it is not.
    [[nodiscard]] QString reason() const;
    //! It makes sense only where the keyboard is, as a step to the left: on the key sheet, not in the palette.
    [[nodiscard]] bool isForKeysOnly() const;
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
    //! A page with keys of its own that is no list: the window's letters do not work there.
    void addPage(QWidget* page);
    //! Keys of another kind of window, which may not be there yet: `actions` only carry them. `name` is stable.
    void addElsewhere(const QString& name, const QString& title, const QList<QAction*>& actions);
    //! What comes and goes, and has no keys: `actions` is asked each time, and its last answer is dropped then.
    void addPassing(const QString& title, std::function<QList<QAction*>()> actions);
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
    //! Takes over what another window has changed since: they share the settings of keys.
    void readKeys();

    //! The newest first; at most 8.
    [[nodiscard]] QStringList recent() const;
    void remember(const QString& id);

signals:
    void keysChanged();

private:
    enum class PlaceKind { Shards, List, Page };
    struct Place {
        QPointer<QWidget> widget;
        PlaceKind kind = PlaceKind::List;
    };
    struct Elsewhere {
        QString name;
        QString title;
        QList<QPointer<QAction>> actions;
    };
    void collectFrom(const QMenu* menu, const QString& group, QList<QPointer<QAction>> around);
    struct Passing {
        QString title;
        std::function<QList<QAction*>()> actions;
    };
    //! Null: it is among them already.
    Command* add(QAction* action, const QString& group, const QList<QPointer<QAction>>& menus, bool mayHaveKeys);
    void findPlaces(Command& command) const;
    void applyKeys();
    [[nodiscard]] QMap<QString, QStringList> storedKeys() const;
    void store(const QString& id);

    QSettings* m_settings;
    ButtonCommands* m_buttons;
    QList<Place> m_places;
    QList<Elsewhere> m_elsewhere;
    QList<Passing> m_passing;
    QList<Command> m_commands;
    QMap<QString, KeyedCommand> m_firstSeen; // with the keys that the program gives
    KeyMap m_keys;
    QList<QPointer<QShortcut>> m_shortcuts;
};

} // namespace Shardroom
