// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <optional>

namespace Shardroom {

//! What the bot shows of itself. Bots may set an activity's name, state, type and url.
struct Presence {
    QString status = QStringLiteral("online"); //!< online, dnd, idle, invisible or offline
    int activityType = 0; //!< 0 playing, 1 streaming, 2 listening, 3 watching, 4 custom, 5 competing
    QString activityText; //!< empty: no activity
    bool operator==(const Presence&) const = default;
};

struct PresenceResult {
    std::optional<Presence> presence;
    QString error; //!< translated, when `presence` is empty
};

//! STATUS[:TYPE:TEXT], for example "dnd:watching:the shards". The text may hold further colons.
[[nodiscard]] PresenceResult presenceFromText(const QString& text);

} // namespace Shardroom
