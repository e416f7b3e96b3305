// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/commands.h"

#include "core/simulator/connection.h"
#include "core/simulator/gateway.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

constexpr int chunkSize = 1000;
constexpr int searchLimit = 100;
constexpr int maxNonce = 32;
constexpr quint32 membersIntent = 1u << 1;
constexpr quint32 presencesIntent = 1u << 8;

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

std::optional<quint64> snowflakeFrom(const QJsonValue& value)
{
    if (value.isDouble())
        return value.toInteger(-1) < 0 ? std::nullopt : std::optional(quint64(value.toInteger()));
    bool isNumber = false;
    const quint64 id = value.toString().toULongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

bool Commands::handle(Opcode opcode, const QJsonValue& data)
{
    if (!data.isObject())
        return false;
    m_answer = u"accepted"_s;
    switch (opcode) {
    case Opcode::PresenceUpdate:
        return updatePresence(data.toObject());
    case Opcode::VoiceStateUpdate:
        return updateVoiceState(data.toObject());
    case Opcode::RequestGuildMembers:
        return requestMembers(data.toObject());
    case Opcode::RequestSoundboardSounds:
        return requestSounds(data.toObject());
    case Opcode::RequestChannelInfo:
        return requestChannelInfo(data.toObject());
    case Opcode::Dispatch:
    case Opcode::Heartbeat:
    case Opcode::Identify:
    case Opcode::Resume:
    case Opcode::Reconnect:
    case Opcode::InvalidSession:
    case Opcode::Hello:
    case Opcode::HeartbeatAck:
        break;
    }
    return false;
}

bool Commands::updatePresence(const QJsonObject& data)
{
    const QStringList statuses{u"online"_s, u"dnd"_s, u"idle"_s, u"invisible"_s, u"offline"_s};
    if (!statuses.contains(data["status"_L1].toString()))
        return false;
    // Five in twenty seconds; Discord drops the others without a word.
    const auto now = std::chrono::steady_clock::now();
    while (!m_presenceUpdates.empty() && now - m_presenceUpdates.front() >= std::chrono::seconds(20))
        m_presenceUpdates.pop_front();
    if (m_presenceUpdates.size() >= 5) {
        m_answer = u"dropped"_s;
        return true;
    }
    m_presenceUpdates.push_back(now);
    m_connection.session()->setPresence(data);
    return true;
}

bool Commands::updateVoiceState(const QJsonObject& data)
{
    const std::optional<quint64> guild = snowflakeFrom(data["guild_id"_L1]);
    if (!guild || !data.contains("channel_id"_L1))
        return false;
    if (!isReachable({*guild}))
        return true;
    const std::optional<quint64> channel = snowflakeFrom(data["channel_id"_L1]);
    const EventBodies& bodies = m_gateway.bodies();
    if (m_connection.session()->wants(EventType::VoiceStateUpdate)) {
        const QByteArray mute = data["self_mute"_L1].toBool() ? "true" : "false";
        const QByteArray deaf = data["self_deaf"_L1].toBool() ? "true" : "false";
        m_connection.dispatch(EventType::VoiceStateUpdate,
            "{\"member\":" + bodies.member({*guild}, 0) + ",\"user_id\":" + quoted(botId)
                + ",\"suppress\":false,\"session_id\":\"practice\",\"self_video\":false,\"self_mute\":" + mute
                + ",\"self_deaf\":" + deaf
                + ",\"request_to_speak_timestamp\":null,\"mute\":false,\"guild_id\":" + quoted(*guild)
                + ",\"deaf\":false,\"channel_id\":" + (channel ? quoted(*channel) : QByteArrayLiteral("null")) + '}');
    }
    // There is no voice server here; a null endpoint is how Discord says that.
    if (channel) {
        m_connection.dispatch(
            EventType::VoiceServerUpdate, "{\"token\":\"none\",\"guild_id\":" + quoted(*guild) + ",\"endpoint\":null}");
    }
    return true;
}

bool Commands::requestMembers(const QJsonObject& data)
{
    // Some clients wrap the one guild into a list.
    const QJsonValue guildValue
        = data["guild_id"_L1].isArray() ? data["guild_id"_L1].toArray().at(0) : data["guild_id"_L1];
    const std::optional<quint64> guildId = snowflakeFrom(guildValue);
    const bool byIds = data.contains("user_ids"_L1);
    if (!guildId || (!byIds && !data["query"_L1].isString()))
        return false;
    const GuildId guild{*guildId};
    if (!isReachable(guild))
        return true;

    const QString nonce = data["nonce"_L1].toString();
    const bool hasNonce = !nonce.isEmpty() && nonce.toUtf8().size() <= maxNonce;
    const EventBodies& bodies = m_gateway.bodies();
    const int count = bodies.memberCount(guild);
    const QByteArray query = data["query"_L1].toString().toUtf8();
    const int limit = data["limit"_L1].toInt();
    std::vector<int> places;
    QJsonArray notFound;

    if (byIds) {
        QHash<quint64, int> known;
        for (int place = 0; place < count; ++place)
            known.insert(bodies.memberId(guild, place), place);
        const QJsonValue ids = data["user_ids"_L1];
        for (const QJsonValue& id : ids.isArray() ? ids.toArray() : QJsonArray{ids}) {
            const std::optional<quint64> user = snowflakeFrom(id);
            if (user && known.contains(*user))
                places.push_back(known.value(*user));
            else
                notFound.append(id);
        }
        places.resize(std::min<size_t>(places.size(), searchLimit));
    } else if (query.isEmpty() && limit == 0) {
        if (const auto wait = m_gateway.memberListWait(guild)) {
            m_answer = u"rate limited"_s;
            QJsonObject meta{{"guild_id"_L1, toString(guild)}};
            if (hasNonce)
                meta.insert("nonce"_L1, nonce);
            m_connection.dispatch(EventType::RateLimited,
                compact({{"opcode"_L1, int(Opcode::RequestGuildMembers)}, {"retry_after"_L1, wait->count()},
                    {"meta"_L1, meta}}));
            return true;
        }
        m_answer = u"list"_s;
        // Without GUILD_MEMBERS a bot may not list people: it gets itself.
        const bool mayList = (m_connection.session()->intents() & membersIntent) != 0;
        for (int place = 0; place < (mayList ? count : 1); ++place)
            places.push_back(place);
    } else {
        const size_t most = size_t(limit <= 0 ? searchLimit : std::min(limit, searchLimit));
        for (int place = 0; place < count && places.size() < most; ++place) {
            if (bodies.memberName(guild, place).startsWith(query))
                places.push_back(place);
        }
    }

    const bool presences = data["presences"_L1].toBool() && (m_connection.session()->intents() & presencesIntent) != 0;
    const int chunks = std::max(1, int((places.size() + chunkSize - 1) / chunkSize));
    for (int chunk = 0; chunk < chunks; ++chunk) {
        QByteArray members;
        const size_t end = std::min(places.size(), size_t(chunk + 1) * chunkSize);
        for (size_t i = size_t(chunk) * chunkSize; i < end; ++i)
            members += (members.isEmpty() ? "" : ",") + bodies.member(guild, places[i]);
        QJsonObject rest{{"chunk_index"_L1, chunk}, {"chunk_count"_L1, chunks}, {"not_found"_L1, notFound}};
        if (presences)
            rest.insert("presences"_L1, QJsonArray());
        if (hasNonce)
            rest.insert("nonce"_L1, nonce);
        m_connection.dispatch(EventType::MembersChunk,
            "{\"guild_id\":" + quoted(guild.value) + ",\"members\":[" + members + "]," + compact(rest).sliced(1));
    }
    return true;
}

bool Commands::requestSounds(const QJsonObject& data)
{
    if (!data["guild_ids"_L1].isArray())
        return false;
    for (const QJsonValue& value : data["guild_ids"_L1].toArray()) {
        const std::optional<quint64> guild = snowflakeFrom(value);
        if (guild && isReachable({*guild})) {
            m_connection.dispatch(
                EventType::SoundboardSounds, "{\"soundboard_sounds\":[],\"guild_id\":" + quoted(*guild) + '}');
        }
    }
    return true;
}

bool Commands::requestChannelInfo(const QJsonObject& data)
{
    const std::optional<quint64> guild = snowflakeFrom(data["guild_id"_L1]);
    if (!guild || !data["fields"_L1].isArray())
        return false;
    if (!isReachable({*guild}))
        return true;
    QJsonObject channel{{"id"_L1, QString::number(EventBodies::voiceChannel({*guild}))}};
    for (const QJsonValue& field : data["fields"_L1].toArray()) {
        if (field == "status"_L1 || field == "voice_start_time"_L1)
            channel.insert(field.toString(), QJsonValue::Null);
    }
    m_connection.dispatch(EventType::ChannelInfo,
        compact({{"guild_id"_L1, QString::number(*guild)}, {"channels"_L1, QJsonArray{channel}}}));
    return true;
}

bool Commands::isReachable(GuildId guild)
{
    const bool isKnown = m_connection.session()->sees(guild) && m_gateway.world().find(guild) != nullptr;
    if (!isKnown)
        m_answer = u"unknown guild"_s;
    return isKnown;
}

} // namespace Shardroom::Simulator
