// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

namespace Shardroom {

//! The outer object of a gateway payload. Views point into the parsed text.
struct Envelope {
    int op = -1;
    std::optional<qint64> sequence; //!< `s`; nullopt for null or absent
    std::string_view type; //!< `t` without quotes; empty for null or absent
    std::string_view data; //!< `d` as JSON text; empty when absent, or of a bulk event when not asked for
};

//! The events that make up most of the traffic, and whose `d` the core itself never reads: messages, presences, typing.
[[nodiscard]] bool isBulkEvent(std::string_view type);

//! The fields of READY that the core needs.
struct ReadyData {
    QByteArray sessionId;
    QByteArray resumeUrl;
    QByteArray applicationId; //!< empty when absent
    QByteArray userId; //!< empty when absent
    QByteArray userName;
    QList<GuildId> guilds;
};

//! The fields of GUILD_CREATE, GUILD_UPDATE and GUILD_DELETE that the core needs.
struct GuildData {
    GuildId id;
    std::optional<bool> unavailable; //!< nullopt when the key is absent: absent and false mean different things
};

//! The fields of GUILD_MEMBERS_CHUNK that match it to its request.
struct MembersChunk {
    QByteArray nonce; //!< empty: the request had none
    int index = 0;
    int count = 0;
};

//! RATE_LIMITED: a command that Discord did not carry out.
struct RateLimited {
    int opcode = 0;
    std::chrono::milliseconds retryAfter{}; //!< between 0 and an hour
    GuildId guild; //!< 0: not told
    QByteArray nonce; //!< empty: not told
};

//! Reads payloads with simdjson, lazily: only what is asked for is looked at. One per shard thread.
//! Every text must be followed by DecodeBuffer::padding readable bytes; views stay valid as long as that text.
class EnvelopeParser {
public:
    EnvelopeParser();
    ~EnvelopeParser();

    enum class BulkData {
        Wanted,
        Skipped, //!< `data` of a bulk event may stay empty: finding its end is half of what an envelope costs
    };
    //! nullopt for anything that is not a JSON object with an integer `op`. A `d` that is skipped is not looked into:
    //! brackets that don't match in there go unnoticed.
    [[nodiscard]] std::optional<Envelope> parse(std::string_view text, BulkData bulk = BulkData::Wanted);

    // Readers of `d`; nullopt when a needed field is missing or has another type.
    [[nodiscard]] std::optional<std::chrono::milliseconds> heartbeatInterval(std::string_view data);
    [[nodiscard]] std::optional<ReadyData> ready(std::string_view data);
    [[nodiscard]] std::optional<GuildData> guild(std::string_view data);
    //! `guild_id` of an event, or `id` for GUILD_CREATE, GUILD_UPDATE and GUILD_DELETE; 0 for an event of no guild.
    [[nodiscard]] GuildId guildIdOf(std::string_view type, std::string_view data);
    [[nodiscard]] std::optional<MembersChunk> membersChunk(std::string_view data);
    [[nodiscard]] std::optional<RateLimited> rateLimited(std::string_view data);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace Shardroom
