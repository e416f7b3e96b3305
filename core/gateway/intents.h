// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <span>

namespace Shardroom {

//! One intent bit as Discord documents it.
struct IntentInfo {
    int bit;
    const char* name; //!< Discord's name, for example "GUILD_MEMBERS"
    bool privileged; //!< must be enabled for the application in the developer portal
};

[[nodiscard]] std::span<const IntentInfo> allIntents();

inline constexpr quint32 knownIntents = 53608447;
inline constexpr quint32 privilegedIntents = 33026;
inline constexpr quint32 guildsIntent = 1u << 0;
inline constexpr quint32 guildMembersIntent = 1u << 1;
inline constexpr quint32 guildPresencesIntent = 1u << 8;
//! What Shardroom asks for unless told otherwise: everything that needs no approval.
inline constexpr quint32 defaultIntents = knownIntents & ~privilegedIntents;

struct IntentsResult {
    std::optional<quint32> intents;
    QString error; //!< translated; what was wrong and what is allowed, when `intents` is empty
};

//! A number ("513"), or names separated by commas ("GUILDS,GUILD_MESSAGES"); case and '_' do not matter; also "all",
//! "default".
[[nodiscard]] IntentsResult intentsFromText(const QString& text);
//! Names of the bits that are set, in Discord's order.
[[nodiscard]] QStringList intentNames(quint32 intents);

} // namespace Shardroom
