// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/bottoken.h"
#include "core/gateway/session.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QUrl>

#include <chrono>
#include <optional>

namespace Shardroom {

//! Why a saved session is not resumed.
struct SessionObjection {
    enum class Kind {
        OtherBot, //!< made with another bot's token
        OtherCount, //!< of a shard that this set does not have
        OtherGateway, //!< another gateway version or encoding: Discord wants the same on a resume
        ForeignHost, //!< its resume address is not Discord's: the token would go there
        TooOld, //!< Discord has most likely forgotten it; may be tried all the same
        NotSaved, //!< no session id, or another session is in its place
    };
    Kind kind = Kind::OtherCount;
    QString text; //!< translated, the end of a sentence: "it was made with 16 shards, now there are 8"
    [[nodiscard]] bool isFinal() const { return kind != Kind::TooOld; }
    bool operator==(const SessionObjection&) const = default;
};

//! What a session is held against before a token is sent. A plain value: time is an argument.
struct SessionGuard {
    QList<ShardId> shards; //!< the set, by number
    QByteArray userId; //!< the bot's, as its token says; empty: not known, and not looked at
    QUrl gateway; //!< as the API named it
    QDateTime now; //!< UTC
    std::chrono::seconds maxAge{0}; //!< 0: whatever their age

    [[nodiscard]] std::optional<SessionObjection> objection(const Session& session) const;
};

//! The bot's user id, which is the first part of its token in base64; empty when it is not a number.
[[nodiscard]] QByteArray userIdOf(const BotToken& token);

//! When the session was last of use: connected, or receiving; invalid when the file does not say.
[[nodiscard]] QDateTime lastUseOf(const Session& session);

} // namespace Shardroom
