// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>

#include <optional>

namespace Shardroom {

//! Notifications by the desktop's own service, org.freedesktop.Notifications on the session's bus: for desktops without
//! a tray, as GNOME is. Nothing here waits for an answer. Lives in the GUI thread.
//! https://specifications.freedesktop.org/notification-spec/latest/
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject* parent = nullptr);

    //! Takes the place of the one before it, if that is still there.
    void notify(const QString& title, const QString& text, bool isCritical);
    //! Why the desktop shows none; translated, empty: it does, or was not asked yet.
    [[nodiscard]] QString problem() const { return m_problem; }

signals:
    void clicked();
    void problemChanged();

private slots:
    void takeAction(uint id, const QString& action);
    void takeClosed(uint id);

private:
    void setProblem(const QString& problem);

    std::optional<uint> m_shown; // the service's number of the last one
    QString m_problem;
    bool m_isListening = false;
};

} // namespace Shardroom
