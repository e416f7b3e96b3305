// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/bottoken.h"
#include "core/gateway/outgoing.h"
#include "core/gateway/presence.h"
#include "core/gateway/session.h"

#include <QtCore/QByteArray>

#include <optional>

namespace Shardroom {

//! What a client sends, as JSON text of at most maxOutgoingPayload bytes (the caller checks).

//! Op 1; nullopt before the first dispatch of a session.
[[nodiscard]] QByteArray heartbeatPayload(std::optional<qint64> sequence);
//! Op 2. `large_threshold` is Discord's default of 50.
[[nodiscard]] QByteArray identifyPayload(
    const BotToken& token, quint32 intents, ShardId shard, const std::optional<Presence>& presence);
//! Op 6.
[[nodiscard]] QByteArray resumePayload(const BotToken& token, const Session& session);
//! Op 3.
[[nodiscard]] QByteArray presencePayload(const Presence& presence);
//! Op 4.
[[nodiscard]] QByteArray voiceStatePayload(const VoiceState& state);
//! Op 8, with the request's nonce.
[[nodiscard]] QByteArray membersPayload(const MembersRequest& request);
//! Op 31; as many payloads as it takes to keep each within maxOutgoingPayload.
[[nodiscard]] QList<QByteArray> soundboardPayloads(const QList<GuildId>& guilds);

//! Why a payload of so many bytes can't be sent (C33); translated.
[[nodiscard]] QString tooLongText(qsizetype bytes);

} // namespace Shardroom
