// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profile.h"
#include "core/rest/gatewayapi.h"

#include <QtCore/QCoreApplication>

namespace Shardroom {

enum class BotState {
    Stopped,
    Here, //!< this window is its
    Elsewhere, //!< another program runs it
    Broken, //!< its profile can't be used
};

//! One bot that is set up, as menus and lists show it.
struct BotEntry {
    QString name;
    std::optional<Profile> profile; //!< nullopt: it is broken
    BotState state = BotState::Stopped;
    QString problem; //!< translated; of a broken one
    bool operator==(const BotEntry&) const = default;
};

//! "stopped", "running in this window" …, translated.
[[nodiscard]] QString displayName(BotState state);

//! What asking Discord about a token came to.
struct BotCheck {
    std::optional<GatewayBot> gateway; //!< nullopt: `error` says why
    std::optional<BotUser> user; //!< as Discord says; nullopt: it was asked, and did not
    QByteArray idInToken; //!< as the token itself says; empty: it does not
    QString error; //!< translated, without the token
};
//! A check that went well, in a few lines; translated.
[[nodiscard]] QString displayText(const BotCheck& check);

} // namespace Shardroom
