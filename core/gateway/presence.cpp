// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/presence.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Shardroom {

PresenceResult presenceFromText(const QString& text)
{
    static const QStringList statuses{u"online"_s, u"dnd"_s, u"idle"_s, u"invisible"_s, u"offline"_s};
    static const QStringList types{
        u"playing"_s, u"streaming"_s, u"listening"_s, u"watching"_s, u"custom"_s, u"competing"_s};

    Presence presence;
    presence.status = text.section(u':', 0, 0).trimmed().toLower();
    if (!statuses.contains(presence.status)) {
        return {std::nullopt,
            QCoreApplication::translate("Presence", "\"%1\" is not a presence status. Use one of: %2.")
                .arg(presence.status, statuses.join(", "_L1))};
    }
    if (!text.contains(u':'))
        return {presence, {}};

    const QString type = text.section(u':', 1, 1).trimmed().toLower();
    presence.activityType = int(types.indexOf(type));
    if (presence.activityType < 0) {
        return {std::nullopt,
            QCoreApplication::translate("Presence", "\"%1\" is not an activity type. Use one of: %2.")
                .arg(type, types.join(", "_L1))};
    }
    presence.activityText = text.section(u':', 2).trimmed();
    if (presence.activityText.isEmpty()) {
        return {std::nullopt,
            QCoreApplication::translate(
                "Presence", "An activity needs a text: STATUS:TYPE:TEXT, for example dnd:watching:the shards.")};
    }
    // Discord's limit; a longer one could also push IDENTIFY past the largest payload.
    constexpr int mostCharacters = 128;
    if (presence.activityText.size() > mostCharacters) {
        return {std::nullopt,
            QCoreApplication::translate(
                "Presence", "The activity's text is %1 characters long; Discord takes up to %2.")
                .arg(presence.activityText.size())
                .arg(mostCharacters)};
    }
    return {presence, {}};
}

} // namespace Shardroom
