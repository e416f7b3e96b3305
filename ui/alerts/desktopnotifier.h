// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>
#include <QtCore/QObject>

namespace Shardroom {

//! Notifications by the desktop's own service, org.freedesktop.Notifications on the session's bus, with a tray or
//! without, as on GNOME. Nothing here waits for an answer. Lives in the GUI thread.
//! https://specifications.freedesktop.org/notification-spec/latest/
class DesktopNotifier : public QObject {
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject* parent = nullptr);

    //! Takes the place of the one before it that was about the same (a key, not shown) and as grave, if that is still
    //! there: what is critical stays until somebody has seen it.
    void notify(const QString& about, const QString& title, const QString& text, bool isCritical);
    //! Why the desktop shows none; translated, empty: it does, or was not asked yet.
    [[nodiscard]] QString problem() const { return m_problem; }

signals:
    void clicked();
    //! There is no service: whoever has another way may take it.
    void notShown(const QString& title, const QString& text, bool isCritical);
    void problemChanged();

private slots:
    void takeAction(uint id, const QString& action);
    void takeClosed(uint id);

private:
    void setProblem(const QString& problem);

    QHash<QString, uint> m_shown; // the service's numbers, by what they are about
    QString m_problem;
    bool m_isListening = false;
};

} // namespace Shardroom
