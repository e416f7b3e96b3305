// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alert.h"

#include <QtWidgets/QWidget>

class QLabel;
class QTableView;
class QToolButton;

namespace Shardroom {

class AlertModel;

//! The page of alerts: those that stand, and the log of what fired, with what can be done about them.
class AlertPage : public QWidget {
    Q_OBJECT
public:
    explicit AlertPage(QWidget* parent = nullptr);

    void setState(const AlertState& state);
    //! Why rules can't be changed, nothing be tested and nothing be muted; translated, empty: they can.
    void setObstacle(const QString& reason);
    //! Why the desktop shows no notifications; translated, empty: it does.
    void setNotificationProblem(const QString& problem);
    void focusList();

signals:
    void filterRequested(const QString& filter); //!< show the alert's shards
    void muteRequested(std::chrono::seconds time); //!< 0: no longer
    void rulesRequested(); //!< their dialog
    void testRequested();

private:
    void adoptSelection(QTableView* list);
    void showFilter();
    void showWords();

    AlertState m_state;
    QString m_obstacle;
    QString m_notificationProblem;
    AlertModel* m_activeModel;
    AlertModel* m_logModel;
    QTableView* m_active;
    QTableView* m_log;
    QTableView* m_current; //!< in which a line was last marked
    QLabel* m_calm; //!< stands where there is no alert
    QLabel* m_words;
    QToolButton* m_show;
    QToolButton* m_mute;
    QToolButton* m_rules;
    QToolButton* m_test;
};

} // namespace Shardroom
