// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>

#include <optional>

class QDBusVariant;

namespace Shardroom {

namespace Theme {

//! What the desktop says it is; nullopt: nothing, and the palette it gave us decides, as asked at the first apply().
//! While Scheme::System is chosen, the application follows at once. GUI thread.
void setSystemDark(std::optional<bool> dark);

} // namespace Theme

//! Asks the desktop whether it is dark, and hears of it when that changes, as it does at nightfall: by the portal's
//! color-scheme, https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html. Where
//! there is no portal, nothing happens. Does not wait for an answer. GUI thread.
class SystemScheme : public QObject {
    Q_OBJECT
public:
    explicit SystemScheme(QObject* parent = nullptr);

private slots:
    void takeChange(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask();
};

} // namespace Shardroom
