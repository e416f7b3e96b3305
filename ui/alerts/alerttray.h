// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alert.h"

#include <QtCore/QObject>

#include <chrono>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace Shardroom {

class DesktopNotifier;

//! How things are, in the desktop's tray: an icon, a tooltip, a menu, and notifications: by its notification
//! service, with or without a tray, and by the tray where there is no such service. Lives in the GUI thread.
class AlertTray : public QObject {
    Q_OBJECT
public:
    //! `title`: whose alerts these are.
    explicit AlertTray(QString title, QObject* parent = nullptr);
    ~AlertTray() override;

    void setState(const AlertState& state);
    void setFleet(int ready, int shards);
    //! Shows notifications, unless they are switched off.
    void announce(const QList<AlertNote>& notes);
    void setNotifying(bool on);

    //! Whether the desktop has a place for it.
    [[nodiscard]] bool isThere() const;
    //! Why notifications can't be shown; translated, empty: they can, or none was tried.
    [[nodiscard]] QString problem() const;
    //! Why nobody may mute from here; translated, empty: everybody may.
    void setObstacle(const QString& reason);
    [[nodiscard]] QString summary() const; //!< the tooltip
    [[nodiscard]] QIcon icon() const; //!< the worst that stands, and whether it is muted
    [[nodiscard]] QMenu* menu() const { return m_menu.get(); }

    //! Several notes in one notification: its title and its text.
    struct Message {
        QString title;
        QString text;
        bool isCritical = false;
    };
    [[nodiscard]] static Message messageOf(const QList<AlertNote>& notes);

signals:
    void showRequested(); //!< the window
    void alertsRequested(); //!< the window, at its alerts
    void messageClicked(); //!< the last notification was clicked
    void problemChanged();
    void muteRequested(std::chrono::seconds time);
    void quitRequested();
    void notified(const QString& title, const QString& text); //!< what was given to the desktop

private:
    void showAtIcon(const QString& title, const QString& text, bool isCritical);
    void refresh();

    const QString m_title;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    DesktopNotifier* m_notifier;
    QAction* m_mute;
    AlertState m_state;
    int m_ready = 0;
    int m_shards = 0;
    int m_shownLook = -1; // the level and mute that the icon shows
    bool m_isNotifying = true;
};

} // namespace Shardroom
