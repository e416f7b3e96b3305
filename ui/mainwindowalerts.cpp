// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's part in alerts: their page, their menu, their dialog and the tray.

#include "ui/mainwindow.h"

#include "ui/alerts/alertpage.h"
#include "ui/alerts/alertrulesdialog.h"
#include "ui/alerts/alerttray.h"
#include "ui/format.h"
#include "ui/views/filterbar.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

const QLatin1String notificationsKey{"alerts/notifications"};

} // namespace

void MainWindow::buildAlerts()
{
    m_alerts = new AlertPage;
    m_alertDock = new QDockWidget(tr("Alerts"), this);
    m_alertDock->setObjectName(u"alerts"_s);
    m_alertDock->setWidget(m_alerts);
    addDockWidget(Qt::BottomDockWidgetArea, m_alertDock);
    tabifyDockWidget(m_vaultDock, m_alertDock);
    findChild<QDockWidget*>(u"timeline"_s)->raise();
    connect(m_alerts, &AlertPage::filterRequested, m_filter, &FilterBar::setText);
    connect(m_alerts, &AlertPage::muteRequested, this, &MainWindow::alertMuteRequested);
    connect(m_alerts, &AlertPage::rulesRequested, this, &MainWindow::openAlertRules);
    connect(m_alerts, &AlertPage::testRequested, this, &MainWindow::alertTestRequested);

    m_tray = new AlertTray(windowTitle(), this);
    m_tray->setNotifying(m_settings->value(notificationsKey, true).toBool());
    connect(m_tray, &AlertTray::showRequested, this, &MainWindow::comeToFront);
    connect(m_tray, &AlertTray::alertsRequested, this, [this] {
        comeToFront();
        openAlerts();
    });
    connect(m_tray, &AlertTray::messageClicked, this, [this] {
        comeToFront();
        // Of another set the same numbers are other shards.
        if (m_announced && m_announced->alert.kind && m_announcedTotal == m_snapshot.shardTotal)
            goTo({m_announced->alert.shards, m_announced->alert.text, {}});
        openAlerts();
    });
    connect(m_tray, &AlertTray::problemChanged, this, [this] { m_alerts->setNotificationProblem(m_tray->problem()); });
    connect(m_tray, &AlertTray::muteRequested, this, &MainWindow::alertMuteRequested);
    connect(m_tray, &AlertTray::quitRequested, this, [this] {
        comeToFront(); // there may be a question
        findChild<QAction*>(u"quit"_s)->trigger();
    });
}

void MainWindow::buildAlertMenu()
{
    QMenu* menu = menuBar()->addMenu(tr("&Alerts"));
    menu->setObjectName(u"alertMenu"_s);
    menu->setToolTipsVisible(true);
    QAction* go = menu->addAction(tr("&Go to alerts"));
    go->setObjectName(u"goAlerts"_s);
    go->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    connect(go, &QAction::triggered, this, &MainWindow::openAlerts);
    m_muteAlerts = menu->addAction(tr("&Mute for an hour"));
    m_muteAlerts->setObjectName(u"muteAlerts"_s);
    m_muteAlerts->setCheckable(true);
    m_muteAlerts->setToolTip(tr("No notification and no message to the webhook; what happens is told afterwards"));
    connect(m_muteAlerts, &QAction::triggered, this,
        [this](bool on) { emit alertMuteRequested(std::chrono::hours(on ? 1 : 0)); });
    menu->addSeparator();
    QAction* notify = menu->addAction(tr("Desktop &notifications"));
    notify->setObjectName(u"alertNotifications"_s);
    notify->setCheckable(true);
    notify->setChecked(m_settings->value(notificationsKey, true).toBool());
    notify->setToolTip(tr("In the tray, or by the desktop's notification service; the webhook is not concerned"));
    connect(notify, &QAction::toggled, this, [this](bool on) {
        m_settings->setValue(notificationsKey, on);
        m_tray->setNotifying(on);
    });
    QAction* rules = menu->addAction(tr("Alert &rules\u2026"));
    rules->setObjectName(u"alertRules"_s);
    connect(rules, &QAction::triggered, this, &MainWindow::openAlertRules);
    QAction* test = menu->addAction(tr("&Test the alerts"));
    test->setObjectName(u"testAlerts"_s);
    connect(test, &QAction::triggered, this, &MainWindow::alertTestRequested);
}

void MainWindow::showAlerts(const AlertState& state)
{
    m_alertState = state;
    m_alerts->setState(state);
    m_tray->setState(state);
    m_muteAlerts->setChecked(state.mutedUntil.isValid());
    const auto count = state.active.size();
    m_alertDock->setWindowTitle(count == 0 ? tr("Alerts") : tr("Alerts (%1)").arg(Format::number(count)));
}

void MainWindow::announceAlerts(const QList<AlertNote>& notes)
{
    for (const AlertNote& note : notes) {
        const bool isNews = note.kind == AlertNote::Kind::Fired || note.kind == AlertNote::Kind::Escalated
            || note.kind == AlertNote::Kind::Grown;
        if (isNews && note.tray) {
            m_announced = note;
            m_announcedTotal = m_snapshot.shardTotal;
        } else if (note.tray || (m_announced && note.alert.kind == m_announced->alert.kind)) {
            m_announced.reset(); // it is over, or what is on the screen is about something else
        }
    }
    m_tray->announce(notes);
}

void MainWindow::openAlerts()
{
    m_alertDock->show();
    m_alertDock->raise();
    m_alerts->focusList();
}

void MainWindow::openAlertRules()
{
    auto* dialog = new AlertRulesDialog(m_alertState, this);
    connect(dialog, &AlertRulesDialog::rulesRequested, this, &MainWindow::alertRulesRequested);
    dialog->open();
}

void MainWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

} // namespace Shardroom
