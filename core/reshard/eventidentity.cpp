// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/eventidentity.h"

#include "core/gateway/decodebuffer.h"

#include <functional>

#include <simdjson.h>

namespace Shardroom {
namespace {

namespace od = simdjson::ondemand;
static_assert(DecodeBuffer::padding >= simdjson::SIMDJSON_PADDING);

//! No event is nested nearly as deep; each level takes some stack.
constexpr int deepest = 64;

//! What kind of value a hash was made of, so that "1" and 1 differ.
enum class Kind : quint64 { Bytes = 1, Object, Array, Text, Scalar, TooDeep };

//! Both words count, and in this order; the finalizer of MurmurHash3 spreads them.
constexpr quint64 mixed(quint64 first, quint64 second)
{
    quint64 value = (first * 0x9e3779b97f4a7c15u) ^ ((second << 31 | second >> 33) * 0xc2b2ae3d27d4eb4fu);
    value = (value ^ value >> 33) * 0xff51afd7ed558ccdu;
    value = (value ^ value >> 33) * 0xc4ceb9fe1a85ec53u;
    return value ^ value >> 33;
}

quint64 hashOf(std::string_view text)
{
    return std::hash<std::string_view>()(text);
}

quint64 hashOf(Kind kind, std::string_view text)
{
    return mixed(quint64(kind), hashOf(text));
}

//! A scalar's token goes on to the next one.
std::string_view trimmed(std::string_view token)
{
    while (
        !token.empty() && (token.back() == ' ' || token.back() == '\n' || token.back() == '\r' || token.back() == '\t'))
        token.remove_suffix(1);
    return token;
}

bool isText(std::string_view token)
{
    return token.size() >= 2 && token.front() == '"' && token.back() == '"';
}

std::string_view guildKeyOf(std::string_view type)
{
    const bool isGuildItself = type == "GUILD_CREATE" || type == "GUILD_UPDATE" || type == "GUILD_DELETE";
    return isGuildItself ? "id" : "guild_id";
}

//! Ids are strings in JSON, but some proxies write them as numbers.
GuildId guildFrom(std::string_view token)
{
    return guildIdFromText(isText(token) ? token.substr(1, token.size() - 2) : token).value_or(GuildId());
}

//! The hash of any value; false: it is no JSON.
bool hashValue(od::value value, int depth, quint64& hash);

bool hashArray(od::array array, int depth, quint64& hash)
{
    hash = quint64(Kind::Array);
    for (auto result : array) {
        od::value element;
        quint64 elementHash = 0;
        if (std::move(result).get(element) || !hashValue(element, depth + 1, elementHash))
            return false;
        hash = mixed(hash, elementHash);
    }
    return true;
}

//! `visit(key, value, hash)` looks at each member before it is hashed.
template <typename Visit>
bool hashObject(od::object object, int depth, quint64& hash, Visit visit)
{
    // A sum does not depend on the order, and unlike xor it does not cancel out a member that is there twice.
    quint64 sum = 0;
    for (auto result : object) {
        od::field field;
        std::string_view key;
        quint64 valueHash = 0;
        if (std::move(result).get(field) || field.unescaped_key().get(key))
            return false;
        visit(key, field.value());
        if (!hashValue(field.value(), depth + 1, valueHash))
            return false;
        sum += mixed(hashOf(key), valueHash);
    }
    hash = mixed(quint64(Kind::Object), sum);
    return true;
}

bool hashValue(od::value value, int depth, quint64& hash)
{
    od::json_type type{};
    if (value.type().get(type))
        return false;
    switch (type) {
    case od::json_type::object: {
        od::object object;
        if (value.get_object().get(object))
            return false;
        if (depth < deepest)
            return hashObject(object, depth, hash, [](std::string_view, const od::value&) {});
        std::string_view text;
        if (object.raw_json().get(text))
            return false;
        hash = hashOf(Kind::TooDeep, text);
        return true;
    }
    case od::json_type::array: {
        od::array array;
        if (value.get_array().get(array))
            return false;
        if (depth < deepest)
            return hashArray(array, depth, hash);
        std::string_view text;
        if (array.raw_json().get(text))
            return false;
        hash = hashOf(Kind::TooDeep, text);
        return true;
    }
    case od::json_type::string: {
        std::string_view text = trimmed(value.raw_json_token());
        if (!isText(text))
            return false;
        text = text.substr(1, text.size() - 2);
        // What can't be unescaped, half a surrogate pair, counts as it is written.
        std::string_view unescaped;
        if (text.find('\\') != std::string_view::npos && !value.get_string().get(unescaped))
            text = unescaped;
        hash = hashOf(Kind::Text, text);
        return true;
    }
    case od::json_type::number:
    case od::json_type::boolean:
    case od::json_type::null:
        break;
    }
    hash = hashOf(Kind::Scalar, trimmed(value.raw_json_token()));
    return true;
}

} // namespace

class EventIdentifier::Private {
public:
    //! The object that `data` is, in a buffer with room behind it; false: it is none, or does not fit.
    bool open(std::string_view data, od::object& object)
    {
        // The index takes four times the size of a message: what one huge event claimed is not kept.
        constexpr size_t huge = size_t(4) << 20;
        if (data.size() < huge && m_parser.capacity() > huge)
            m_parser = od::parser();
        m_buffer.clear();
        if (!m_buffer.append(data))
            return false;
        const std::string_view text = m_buffer.view();
        return !m_parser.iterate(text.data(), text.size(), text.size() + DecodeBuffer::padding).get(m_document)
            && !m_document.get_object().get(object);
    }
    //! Nothing may follow: of two payloads glued together one would not count.
    bool isAtEnd() { return m_document.current_location().error() == simdjson::OUT_OF_BOUNDS; }

private:
    DecodeBuffer m_buffer;
    od::parser m_parser;
    od::document m_document;
};

EventIdentifier::EventIdentifier()
    : d(std::make_unique<Private>())
{
}

EventIdentifier::~EventIdentifier() = default;

EventIdentity EventIdentifier::identify(std::string_view type, std::string_view data)
{
    EventIdentity identity;
    const std::string_view guildKey = guildKeyOf(type);
    od::object object;
    quint64 content = 0;
    const bool isSound = d->open(data, object)
        && hashObject(object, 0, content,
            [&](std::string_view key, od::value value) {
                if (key == guildKey && identity.guild.value == 0)
                    identity.guild = guildFrom(trimmed(value.raw_json_token()));
            })
        && d->isAtEnd();
    if (!isSound)
        content = hashOf(Kind::Bytes, data);
    identity.value = mixed(hashOf(type), content);
    return identity;
}

GuildId EventIdentifier::guildOf(std::string_view type, std::string_view data)
{
    const std::string_view guildKey = guildKeyOf(type);
    od::object object;
    if (!d->open(data, object))
        return {};
    for (auto result : object) {
        od::field field;
        if (std::move(result).get(field))
            return {};
        if (field.key() != guildKey)
            continue;
        if (const GuildId guild = guildFrom(trimmed(field.value().raw_json_token())); guild.value != 0)
            return guild;
    }
    return {};
}

} // namespace Shardroom
