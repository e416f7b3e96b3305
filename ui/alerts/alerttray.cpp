// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/alerttray.h"

#include "core/alerts/alertsigns.h"
#include "ui/alerts/alertmark.h"
#include "ui/alerts/desktopnotifier.h"
#include "ui/format.h"

#include <QtGui/QAction>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSystemTrayIcon>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {

AlertTray::AlertTray(QString title, QObject* parent)
    : QObject(parent)
    , m_title(std::move(title))
    , m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>())
    , m_notifier(new DesktopNotifier(this))
    , m_mute(nullptr)
{
    m_menu->setObjectName(u"trayMenu"_s);
    connect(m_menu->addAction(tr("&Show window")), &QAction::triggered, this, &AlertTray::showRequested);
    connect(m_menu->addAction(tr("&Alerts")), &QAction::triggered, this, &AlertTray::alertsRequested);
    m_mute = m_menu->addAction(tr("&Mute for an hour"));
    m_mute->setCheckable(true);
    connect(
        m_mute, &QAction::triggered, this, [this](bool on) { emit muteRequested(on ? std::chrono::seconds(1h) : 0s); });
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Quit")), &QAction::triggered, this, &AlertTray::quitRequested);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            emit showRequested();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &AlertTray::messageClicked);
    connect(m_notifier, &DesktopNotifier::clicked, this, &AlertTray::messageClicked);
    connect(m_notifier, &DesktopNotifier::notShown, this, &AlertTray::showAtIcon);
    connect(m_notifier, &DesktopNotifier::problemChanged, this, &AlertTray::problemChanged);
    refresh();
    if (isThere())
        m_icon->show();
}

AlertTray::~AlertTray() = default;

bool AlertTray::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

QString AlertTray::problem() const
{
    return isThere() ? QString() : m_notifier->problem();
}

void AlertTray::setObstacle(const QString& reason)
{
    m_mute->setEnabled(reason.isEmpty());
    m_mute->setToolTip(reason);
}

void AlertTray::setState(const AlertState& state)
{
    m_state = state;
    m_mute->setChecked(state.mutedUntil.isValid());
    refresh();
}

void AlertTray::setFleet(int ready, int shards)
{
    if (ready == m_ready && shards == m_shards)
        return;
    m_ready = ready;
    m_shards = shards;
    refresh();
}

void AlertTray::setNotifying(bool on)
{
    m_isNotifying = on;
}

void AlertTray::refresh()
{
    const auto level = AlertMark::levelOf(m_state.active);
    const bool muted = m_state.mutedUntil.isValid() || !m_isNotifying;
    const int look = int(level) * 2 + int(muted);
    if (look != m_shownLook)
        m_icon->setIcon(AlertMark::icon(level, muted));
    m_shownLook = look;
    m_icon->setToolTip(summary());
}

QIcon AlertTray::icon() const
{
    return m_icon->icon();
}

QString AlertTray::summary() const
{
    QStringList lines{m_title};
    if (m_shards > 0)
        lines << tr("%1 of %2 shards ready").arg(Format::number(m_ready), Format::number(m_shards));
    for (const Alert& alert : m_state.active)
        lines << tr("%1: %2").arg(displayName(alert.severity), alert.kind ? displayName(*alert.kind) : alert.text);
    if (m_state.active.isEmpty())
        lines << tr("No alert stands");
    if (m_state.mutedUntil.isValid())
        lines << tr("Muted until %1").arg(Format::clock(m_state.mutedUntil));
    return lines.join(u'\n');
}

AlertTray::Message AlertTray::messageOf(const QList<AlertNote>& notes)
{
    Message message;
    QStringList lines;
    for (const AlertNote& note : notes) {
        message.isCritical = message.isCritical
            || (note.kind != AlertNote::Kind::Cleared && note.alert.severity == AlertSeverity::Critical);
        lines << (notes.size() == 1 ? note.alert.text : tr("%1. %2").arg(titleOf(note), note.alert.text));
        // Of what is over, and of what the words of the fleet say, there is nothing to list.
        if (note.kind != AlertNote::Kind::Cleared && !note.alert.filter.isEmpty())
            lines << filterWords(note.alert);
    }
    message.title = notes.size() == 1 ? titleOf(notes.first()) : tr("%Ln alert(s)", nullptr, int(notes.size()));
    message.text = lines.join(u'\n');
    return message;
}

void AlertTray::announce(const QList<AlertNote>& notes)
{
    if (!m_isNotifying || notes.isEmpty())
        return;
    Message message = messageOf(notes);
    message.title = tr("%1 \u2013 %2").arg(message.title, m_title);
    emit notified(message.title, message.text);
    // With a tray as well: its own messages are markup on some desktops and plain on others, and nobody says which.
    const bool isOne = notes.size() == 1 && notes.first().alert.kind;
    m_notifier->notify(
        isOne ? alertKey(*notes.first().alert.kind) : QString(), message.title, message.text, message.isCritical);
}

void AlertTray::showAtIcon(const QString& title, const QString& text, bool isCritical)
{
    if (!isThere())
        return;
    m_icon->show(); // a window that is started with the session may be there before the tray
    m_icon->showMessage(title, text, isCritical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Information);
}

} // namespace Shardroom
