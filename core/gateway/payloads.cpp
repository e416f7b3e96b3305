// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/payloads.h"

#include "core/gateway/opcode.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QByteArray encoded(Opcode op, const QJsonValue& data)
{
    return QJsonDocument(QJsonObject{{u"op"_s, int(op)}, {u"d"_s, data}}).toJson(QJsonDocument::Compact);
}

QJsonObject presenceObject(const Presence& presence)
{
    constexpr int customStatus = 4;
    QJsonArray activities;
    if (!presence.activityText.isEmpty()) {
        QJsonObject activity{{u"type"_s, presence.activityType}};
        // Discord shows a custom status from `state`; `name` must be there but is not shown.
        if (presence.activityType == customStatus) {
            activity[u"name"_s] = u"Custom Status"_s;
            activity[u"state"_s] = presence.activityText;
        } else {
            activity[u"name"_s] = presence.activityText;
        }
        activities.append(activity);
    }
    return {
        {u"since"_s, QJsonValue::Null},
        {u"activities"_s, activities},
        {u"status"_s, presence.status},
        {u"afk"_s, false},
    };
}

} // namespace

QByteArray heartbeatPayload(std::optional<qint64> sequence)
{
    return encoded(Opcode::Heartbeat, sequence ? QJsonValue(*sequence) : QJsonValue(QJsonValue::Null));
}

QByteArray identifyPayload(
    const BotToken& token, quint32 intents, ShardId shard, const std::optional<Presence>& presence)
{
    QJsonObject data{
        {u"token"_s, QString::fromUtf8(token.reveal())},
        {u"intents"_s, qint64(intents)},
        {u"properties"_s,
            QJsonObject{{u"os"_s, u"linux"_s}, {u"browser"_s, u"shardroom"_s}, {u"device"_s, u"shardroom"_s}}},
        {u"compress"_s, false},
        {u"large_threshold"_s, 50},
        {u"shard"_s, QJsonArray{shard.number, shard.total}},
    };
    if (presence)
        data[u"presence"_s] = presenceObject(*presence);
    return encoded(Opcode::Identify, data);
}

QByteArray resumePayload(const BotToken& token, const Session& session)
{
    return encoded(Opcode::Resume,
        QJsonObject{
            {u"token"_s, QString::fromUtf8(token.reveal())},
            {u"session_id"_s, QString::fromUtf8(session.id)},
            {u"seq"_s, session.sequence},
        });
}

QByteArray presencePayload(const Presence& presence)
{
    return encoded(Opcode::PresenceUpdate, presenceObject(presence));
}

QByteArray voiceStatePayload(const VoiceState& state)
{
    return encoded(Opcode::VoiceStateUpdate,
        QJsonObject{
            {u"guild_id"_s, toString(state.guild)},
            {u"channel_id"_s, state.channel ? QJsonValue(QString::number(*state.channel)) : QJsonValue()},
            {u"self_mute"_s, state.selfMute},
            {u"self_deaf"_s, state.selfDeaf},
        });
}

QByteArray membersPayload(const MembersRequest& request)
{
    QJsonObject data{
        {u"guild_id"_s, toString(request.guild)},
        {u"limit"_s, request.limit},
        {u"presences"_s, request.presences},
        {u"nonce"_s, QString::fromUtf8(request.nonce)},
    };
    // One of the two: an empty query beside user ids would ask for everybody.
    if (request.users.isEmpty()) {
        data[u"query"_s] = request.query;
    } else {
        QJsonArray users;
        for (const quint64 user : request.users)
            users.append(QString::number(user));
        data[u"user_ids"_s] = users;
    }
    return encoded(Opcode::RequestGuildMembers, data);
}

QList<QByteArray> soundboardPayloads(const QList<GuildId>& guilds)
{
    constexpr int longestId = 20 + 3; // digits of 64 bits, two quotes, a comma
    constexpr int around = 64; // opcode, keys and braces
    constexpr int perPayload = (maxOutgoingPayload - around) / longestId;
    QList<QByteArray> payloads;
    for (qsizetype from = 0; from < guilds.size(); from += perPayload) {
        QJsonArray ids;
        for (const GuildId guild : guilds.mid(from, perPayload))
            ids.append(toString(guild));
        payloads.append(encoded(Opcode::RequestSoundboardSounds, QJsonObject{{u"guild_ids"_s, ids}}));
    }
    return payloads;
}

QString tooLongText(qsizetype bytes)
{
    return QCoreApplication::translate("Payloads", "The command is %1 bytes long; Discord takes up to %2.")
        .arg(bytes)
        .arg(maxOutgoingPayload);
}

} // namespace Shardroom
