// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/envelope.h"

#include "core/gateway/decodebuffer.h"

#include <algorithm>
#include <limits>

#include <simdjson.h>

namespace Shardroom {
namespace {

namespace od = simdjson::ondemand;
static_assert(DecodeBuffer::padding >= simdjson::SIMDJSON_PADDING);

//! A value's text without parsing it: the way to hand `d` on untouched.
simdjson::error_code rawText(od::value value, std::string_view& text)
{
    od::json_type type{};
    if (const auto error = value.type().get(type))
        return error;
    switch (type) {
    case od::json_type::object: {
        od::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        return object.raw_json().get(text);
    }
    case od::json_type::array: {
        od::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        return array.raw_json().get(text);
    }
    case od::json_type::string:
    case od::json_type::number:
    case od::json_type::boolean:
    case od::json_type::null:
        break;
    }
    text = value.raw_json_token();
    while (!text.empty() && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t'))
        text.remove_suffix(1);
    return simdjson::SUCCESS;
}

std::string_view unquoted(std::string_view text)
{
    if (text.size() < 2 || text.front() != '"' || text.back() != '"')
        return {};
    return text.substr(1, text.size() - 2);
}

//! Ids are strings in JSON, but some clients and proxies write them as numbers.
std::optional<GuildId> idFrom(od::value value)
{
    std::string_view text;
    if (rawText(value, text) != simdjson::SUCCESS)
        return std::nullopt;
    return guildIdFromText(text.starts_with('"') ? unquoted(text) : text);
}

QByteArray stringFrom(od::value value)
{
    std::string_view text;
    if (value.get_string().get(text) != simdjson::SUCCESS)
        return {};
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

struct EnvelopeParser::Parser {
    od::parser envelope;
    od::parser data; // a second one, since reading `d` must not disturb the envelope's views

    //! The index of a message takes four times its size: what one huge READY claimed is not kept for all the small
    //! ones.
    void shrinkAfterHugeMessage(size_t next)
    {
        constexpr size_t huge = size_t(4) << 20;
        if (next < huge && std::max(envelope.capacity(), data.capacity()) > huge) {
            envelope = od::parser();
            data = od::parser();
        }
    }

    //! Calls `visit(key, value)` for the fields of the object `text` until it returns false; false when `text` is no
    //! object.
    template <typename Visit>
    bool forEachField(od::parser& parser, std::string_view text, Visit visit)
    {
        od::document document;
        if (parser.iterate(text.data(), text.size(), text.size() + DecodeBuffer::padding).get(document))
            return false;
        od::object object;
        if (document.get_object().get(object))
            return false;
        for (auto result : object) {
            od::field field;
            if (std::move(result).get(field))
                return false;
            if (!visit(field.key(), field.value()))
                return true;
        }
        // Nothing may follow: of two payloads glued together one would be lost.
        return document.current_location().error() == simdjson::OUT_OF_BOUNDS;
    }
};

EnvelopeParser::EnvelopeParser()
    : m_parser(std::make_unique<Parser>())
{
}

EnvelopeParser::~EnvelopeParser() = default;

bool isBulkEvent(std::string_view type)
{
    return type.starts_with("MESSAGE_") || type == "PRESENCE_UPDATE" || type == "TYPING_START";
}

std::optional<Envelope> EnvelopeParser::parse(std::string_view text, BulkData bulk)
{
    m_parser->shrinkAfterHugeMessage(text.size());
    Envelope envelope;
    bool sound = true;
    const bool isObject
        = m_parser->forEachField(m_parser->envelope, text, [&](od::raw_json_string key, od::value value) {
              if (key == "op") {
                  int64_t op = -1;
                  sound = value.get_int64().get(op) == simdjson::SUCCESS && op >= 0
                      && op <= std::numeric_limits<int>::max();
                  envelope.op = int(op);
              } else if (key == "s") {
                  bool isNull = false;
                  if (value.is_null().get(isNull) == simdjson::SUCCESS && !isNull) {
                      int64_t sequence = 0;
                      sound = value.get_int64().get(sequence) == simdjson::SUCCESS && sequence >= 0;
                      envelope.sequence = sequence;
                  }
              } else if (key == "t") {
                  std::string_view raw;
                  sound = rawText(value, raw) == simdjson::SUCCESS;
                  envelope.type = unquoted(raw);
              } else if (key == "d") {
                  // Discord sends `d` last. Where it does not, what is behind it is still needed.
                  if (bulk == BulkData::Skipped && envelope.op == 0 && envelope.sequence && isBulkEvent(envelope.type))
                      return false;
                  sound = rawText(value, envelope.data) == simdjson::SUCCESS;
              }
              return sound;
          });
    if (!isObject || !sound || envelope.op < 0)
        return std::nullopt;
    return envelope;
}

std::optional<std::chrono::milliseconds> EnvelopeParser::heartbeatInterval(std::string_view data)
{
    std::optional<std::chrono::milliseconds> interval;
    m_parser->forEachField(m_parser->data, data, [&](od::raw_json_string key, od::value value) {
        if (!(key == "heartbeat_interval"))
            return true;
        double milliseconds = 0;
        if (value.get_double().get(milliseconds) == simdjson::SUCCESS && milliseconds >= 1
            && milliseconds <= 86'400'000)
            interval = std::chrono::milliseconds(qint64(milliseconds));
        return false;
    });
    return interval;
}

std::optional<ReadyData> EnvelopeParser::ready(std::string_view data)
{
    ReadyData ready;
    bool sawGuilds = false;
    const bool isObject = m_parser->forEachField(m_parser->data, data, [&](od::raw_json_string key, od::value value) {
        if (key == "session_id") {
            ready.sessionId = stringFrom(value);
        } else if (key == "resume_gateway_url") {
            ready.resumeUrl = stringFrom(value);
        } else if (key == "application" || key == "user") {
            const bool isUser = key == "user";
            od::object object;
            if (value.get_object().get(object))
                return true;
            for (auto result : object) {
                od::field field;
                if (std::move(result).get(field))
                    break;
                if (!isUser && field.key() == "id")
                    ready.applicationId = stringFrom(field.value());
                else if (isUser && field.key() == "id")
                    ready.userId = stringFrom(field.value());
                else if (isUser && field.key() == "username")
                    ready.userName = stringFrom(field.value());
            }
        } else if (key == "guilds") {
            od::array guilds;
            if (value.get_array().get(guilds))
                return true;
            sawGuilds = true;
            for (auto entry : guilds) {
                od::value guild;
                if (std::move(entry).get(guild))
                    break;
                od::value id;
                if (guild.find_field_unordered("id").get(id) == simdjson::SUCCESS) {
                    if (const auto guildId = idFrom(id))
                        ready.guilds.append(*guildId);
                }
            }
        }
        return true;
    });
    if (!isObject || ready.sessionId.isEmpty() || !sawGuilds)
        return std::nullopt;
    return ready;
}

std::optional<GuildData> EnvelopeParser::guild(std::string_view data)
{
    GuildData guild;
    const bool isObject = m_parser->forEachField(m_parser->data, data, [&](od::raw_json_string key, od::value value) {
        if (key == "id") {
            if (const auto id = idFrom(value))
                guild.id = *id;
        } else if (key == "unavailable") {
            bool unavailable = false;
            if (value.get_bool().get(unavailable) == simdjson::SUCCESS)
                guild.unavailable = unavailable;
        }
        return true;
    });
    if (!isObject || guild.id.value == 0)
        return std::nullopt;
    return guild;
}

GuildId EnvelopeParser::guildIdOf(std::string_view type, std::string_view data)
{
    const bool isGuildItself = type == "GUILD_CREATE" || type == "GUILD_UPDATE" || type == "GUILD_DELETE";
    GuildId guild;
    m_parser->forEachField(m_parser->data, data, [&](od::raw_json_string key, od::value value) {
        if (isGuildItself ? !(key == "id") : !(key == "guild_id"))
            return true;
        guild = idFrom(value).value_or(GuildId{});
        return false;
    });
    return guild;
}

std::optional<MembersChunk> EnvelopeParser::membersChunk(std::string_view data)
{
    MembersChunk chunk;
    const auto number = [](od::value value) {
        int64_t number = 0;
        return value.get_int64().get(number) == simdjson::SUCCESS ? int(std::clamp<int64_t>(number, -1, 1 << 20)) : -1;
    };
    const bool isObject = m_parser->forEachField(m_parser->data, data, [&](od::raw_json_string key, od::value value) {
        if (key == "nonce")
            chunk.nonce = stringFrom(value);
        else if (key == "chunk_index")
            chunk.index = number(value);
        else if (key == "chunk_count")
            chunk.count = number(value);
        return true;
    });
    if (!isObject || chunk.count <= 0 || chunk.index < 0)
        return std::nullopt;
    return chunk;
}

std::optional<RateLimited> EnvelopeParser::rateLimited(std::string_view data)
{
    RateLimited limited;
    const bool isObject = m_parser->forEachField(m_parser->data, data, [&](od::raw_json_string key, od::value value) {
        if (key == "opcode") {
            int64_t opcode = 0;
            if (value.get_int64().get(opcode) == simdjson::SUCCESS)
                limited.opcode = int(std::clamp<int64_t>(opcode, 0, 1 << 20));
        } else if (key == "retry_after") {
            double seconds = 0;
            if (value.get_double().get(seconds) == simdjson::SUCCESS)
                limited.retryAfter = std::chrono::ceil<std::chrono::milliseconds>(
                    std::chrono::duration<double>(std::clamp(seconds, 0.0, 3600.0)));
        } else if (key == "meta") {
            od::object meta;
            if (value.get_object().get(meta))
                return true;
            for (auto result : meta) {
                od::field field;
                if (std::move(result).get(field))
                    break;
                if (field.key() == "guild_id")
                    limited.guild = idFrom(field.value()).value_or(GuildId{});
                else if (field.key() == "nonce")
                    limited.nonce = stringFrom(field.value());
            }
        }
        return true;
    });
    if (!isObject)
        return std::nullopt;
    return limited;
}

} // namespace Shardroom
