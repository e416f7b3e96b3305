// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

class QAbstractButton;
class QAction;
class QDockWidget;

namespace Shardroom {

//! What the buttons of a page do, as actions, so that palette and keys reach it too. An action of a button lives and is
//! greyed with it, and shows its page before it presses it. Lives in the GUI thread.
class ButtonCommands : public QObject {
    Q_OBJECT
public:
    explicit ButtonCommands(QObject* parent = nullptr);

    //! Those that may be seen now, in the order of the page: the buttons' own actions where they have one, the entries
    //! of their menus, and else one made for the button. Each has an objectName.
    [[nodiscard]] QList<QAction*> actionsOf(QDockWidget* page);
    //! Whether its name stays the same from start to start, so that keys may be given to it.
    [[nodiscard]] static bool isLasting(const QAction* action);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QAction* actionFor(QAbstractButton* button, QDockWidget* page);
};

} // namespace Shardroom
