// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/identify.h"

#include "core/gateway/bottoken.h"
#include "core/gateway/closecode.h"
#include "core/gateway/intents.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

Refusal refusal(CloseCode code, QString reason)
{
    return {int(code), std::move(reason)};
}

//! The application's flags say which privileged intents it may use without review ("limited").
int applicationFlags(quint32 privileged)
{
    int flags = 0;
    if ((privileged & (1u << 8)) != 0)
        flags |= 1 << 13;
    if ((privileged & (1u << 1)) != 0)
        flags |= 1 << 15;
    if ((privileged & (1u << 15)) != 0)
        flags |= 1 << 19;
    return flags;
}

} // namespace

QByteArray bareToken(const QString& token)
{
    return BotToken(token.toUtf8()).reveal();
}

std::optional<IdentifyRequest> identifyRequestFrom(const QJsonObject& data)
{
    if (!data["token"_L1].isString() || !data["properties"_L1].isObject())
        return std::nullopt;
    IdentifyRequest request;
    request.token = bareToken(data["token"_L1].toString());
    if (data["intents"_L1].isDouble()) {
        const qint64 intents = data["intents"_L1].toInteger(-1);
        if (intents >= 0 && intents <= 0xffffffff)
            request.intents = quint32(intents);
    }
    const QJsonValue shard = data["shard"_L1];
    if (!shard.isUndefined() && !shard.isNull()) {
        const QJsonArray pair = shard.toArray();
        // A pair that is none becomes an invalid one, which has a close code of its own.
        request.shard = pair.size() == 2 ? ShardId{pair.at(0).toInt(-1), pair.at(1).toInt(-1)} : ShardId{-1, -1};
        request.namesShard = true;
    }
    request.compress = data["compress"_L1].toBool();
    request.presence = data["presence"_L1].toObject();
    return request;
}

std::optional<Refusal> refusalOf(
    const IdentifyRequest& request, const SimulatorOptions& options, const std::function<int(ShardId)>& guilds)
{
    if (!request.intents || (*request.intents & ~knownIntents) != 0)
        return refusal(CloseCode::InvalidIntents, u"Invalid intent(s)."_s);
    if ((*request.intents & privilegedIntents & ~options.privilegedIntents) != 0)
        return refusal(CloseCode::DisallowedIntents, u"Disallowed intent(s)."_s);
    const bool isThinkable = request.shard.isValid() && request.shard.total <= largestShardCount;
    if (!isThinkable || request.shard.total % options.largeBotMultiple != 0)
        return refusal(CloseCode::InvalidShard, u"Invalid shard."_s);
    if (guilds(request.shard) > options.maxGuildsPerShard)
        return refusal(CloseCode::ShardingRequired, u"Sharding required."_s);
    return std::nullopt;
}

QByteArray readyBody(const SimulatedSession& session, const IdentifyRequest& request, int gatewayVersion,
    const std::vector<GuildId>& guilds, const QUrl& resumeUrl, quint32 privilegedIntents)
{
    QJsonArray guildList;
    for (const GuildId guild : guilds)
        guildList.append(QJsonObject{{"id"_L1, toString(guild)}, {"unavailable"_L1, true}});
    const QString id = QString::number(botId);
    const QJsonObject user{{"id"_L1, id}, {"username"_L1, u"practice-bot"_s}, {"discriminator"_L1, u"0000"_s},
        {"global_name"_L1, QJsonValue::Null}, {"avatar"_L1, QJsonValue::Null}, {"bot"_L1, true}, {"verified"_L1, true},
        {"mfa_enabled"_L1, true}, {"email"_L1, QJsonValue::Null}, {"flags"_L1, 0}};
    QJsonObject ready{{"v"_L1, gatewayVersion}, {"user"_L1, user}, {"guilds"_L1, guildList},
        {"session_id"_L1, QString::fromLatin1(session.id())}, {"resume_gateway_url"_L1, resumeUrl.toString()},
        {"application"_L1, QJsonObject{{"id"_L1, id}, {"flags"_L1, applicationFlags(privilegedIntents)}}},
        {"user_settings"_L1, QJsonObject()}, {"relationships"_L1, QJsonArray()}, {"private_channels"_L1, QJsonArray()},
        {"presences"_L1, QJsonArray()}, {"session_type"_L1, u"normal"_s},
        {"_trace"_L1, QJsonArray{u"[\"practice-gateway\",{\"micros\":0}]"_s}}};
    if (request.namesShard)
        ready.insert("shard"_L1, QJsonArray{request.shard.number, request.shard.total});
    return QJsonDocument(ready).toJson(QJsonDocument::Compact);
}

} // namespace Shardroom::Simulator
