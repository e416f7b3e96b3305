// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/payloads.h"

#include "core/gateway/opcode.h"

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

} // namespace Shardroom
