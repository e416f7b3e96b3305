// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/bottoken.h"
#include "core/profile/profile.h"

#include <QtCore/QString>

#include <optional>

namespace Shardroom {

struct TokenResult {
    std::optional<BotToken> token; //!< nullopt: none configured, or an error
    QString source; //!< where it came from, for messages; never the token
    QString error; //!< translated; empty when there simply is none
    QString warning; //!< translated: for example a file that others can read
    bool isVariable = false; //!< `source` is a variable of the environment, not a file
};

//! The token that this file holds. The environment is left as it is.
[[nodiscard]] TokenResult tokenFromFile(const QString& path);

//! The token from the first source that has one: `tokenFile` (--token-file), $CREDENTIALS_DIRECTORY/discord_token,
//! $DISCORD_TOKEN_FILE, $DISCORD_TOKEN. The variable is removed from the environment, so that no child inherits it.
[[nodiscard]] TokenResult findToken(const QString& tokenFile);

//! The token from where the profile says; an error when there is none. Neither for one in the keychain, which has to be
//! asked elsewhere.
[[nodiscard]] TokenResult findToken(const Profile& profile);

} // namespace Shardroom
