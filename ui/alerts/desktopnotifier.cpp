// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/desktopnotifier.h"

#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtGui/QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
//! The action that a click on the notification itself stands for.
const QString defaultAction = u"default"_s;

constexpr uchar urgencyNormal = 1;
constexpr uchar urgencyCritical = 2; // stays until somebody has seen it
constexpr int asTheDesktopLikes = -1;

} // namespace

DesktopNotifier::DesktopNotifier(QObject* parent)
    : QObject(parent)
{
}

void DesktopNotifier::notify(const QString& about, const QString& title, const QString& text, bool isCritical)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        setProblem(tr("No notifications: this desktop has neither a tray nor a notification service."));
        emit notShown(title, text, isCritical);
        return;
    }
    if (!m_isListening) {
        m_isListening = bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
        bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(takeClosed(uint)));
    }
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    const QString entry = QGuiApplication::desktopFileName(); // as it is installed, and its icon too
    const QString place = about + (isCritical ? u"!"_s : QString());
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(isCritical ? urgencyCritical : urgencyNormal)},
        {u"desktop-entry"_s, entry}, {u"category"_s, u"network.error"_s}};
    // The text may hold what others wrote: services read it as markup.
    call << u"Shardroom"_s << m_shown.value(place) << entry << title << text.toHtmlEscaped()
         << QStringList{defaultAction, tr("Show")} << hints << asTheDesktopLikes;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        if (reply.isError()) {
            m_shown.clear();
            setProblem(reply.error().type() == QDBusError::ServiceUnknown
                    ? tr("No notifications: this desktop has neither a tray nor a notification service.")
                    : tr("The desktop does not show notifications: %1").arg(reply.error().message()));
            emit notShown(title, text, isCritical);
            return;
        }
        m_shown[place] = reply.value();
        setProblem({});
    });
}

void DesktopNotifier::takeAction(uint id, const QString& action)
{
    if (action == defaultAction && std::ranges::find(m_shown, id) != m_shown.cend())
        emit clicked();
}

void DesktopNotifier::takeClosed(uint id)
{
    m_shown.removeIf([id](const auto& shown) { return shown.value() == id; });
}

void DesktopNotifier::setProblem(const QString& problem)
{
    if (problem == m_problem)
        return;
    m_problem = problem;
    emit problemChanged();
}

} // namespace Shardroom
