// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Shardroom {

//! op 4: where the bot is in voice, in one guild. Discord's "Update Voice State".
struct VoiceState {
    GuildId guild;
    std::optional<quint64> channel; //!< nullopt: leave
    bool selfMute = false;
    bool selfDeaf = false;
    bool operator==(const VoiceState&) const = default;
};

//! op 8: members of one guild, by a prefix of their name or by id. Discord's "Request Guild Members".
struct MembersRequest {
    GuildId guild;
    QString query; //!< prefix of the name; empty with limit 0: everybody, which needs the GUILD_MEMBERS intent
    int limit = 0; //!< at most 100
    QList<quint64> users; //!< instead of `query`; at most 100
    bool presences = false; //!< needs the GUILD_PRESENCES intent
    QByteArray nonce; //!< comes back with every chunk; at most 32 bytes; empty: one is made
    [[nodiscard]] bool isFullList() const { return users.isEmpty() && query.isEmpty() && limit == 0; }
    bool operator==(const MembersRequest&) const = default;
};

} // namespace Shardroom
