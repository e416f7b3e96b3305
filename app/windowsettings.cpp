// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/windowsettings.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace Shardroom {

WindowSettings windowSettings(const std::optional<QString>& profile, bool practice)
{
    WindowSettings settings;
    settings.common = QSettings(u"Shardroom"_s, u"Shardroom"_s).fileName();
    settings.own = settings.common;
    const QDir folder = QFileInfo(settings.common).dir();
    if (profile)
        settings.own = folder.filePath(u"windows/%1.conf"_s.arg(*profile));
    else if (practice)
        settings.own = folder.filePath(u"practice.conf"_s); // not in windows/: a bot may have that name
    // What can't be copied begins as a new user's; QSettings makes the folder when it writes.
    if (settings.own != settings.common && !QFileInfo::exists(settings.own) && QFileInfo::exists(settings.common)
        && QFileInfo(settings.own).dir().mkpath(u"."_s))
        QFile::copy(settings.common, settings.own);
    return settings;
}

} // namespace Shardroom
