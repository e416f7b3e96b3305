// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/sessionrecord.h"

#include "core/gateway/counttext.h"
#include "core/gateway/gatewayurl.h"
#include "core/vault/sessionid.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Shardroom::SessionJson {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SessionFile)
};

constexpr int version = 1;

QList<GuildId> guildsFrom(const QJsonValue& value)
{
    QList<GuildId> guilds;
    const QJsonArray array = value.toArray();
    guilds.reserve(array.size());
    for (const QJsonValue& entry : array) {
        const QByteArray digits = entry.toString().toLatin1();
        if (const auto id = guildIdFromText({digits.constData(), size_t(digits.size())}))
            guilds.append(*id);
    }
    return guilds;
}

QJsonArray guildsTo(const QList<GuildId>& guilds)
{
    QJsonArray array;
    for (const GuildId guild : guilds)
        array.append(toString(guild));
    return array;
}

std::optional<qint64> wholeNumber(const QJsonValue& value, qint64 most)
{
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0 || number > most)
        return std::nullopt;
    return number;
}

QJsonValue textOrNull(const QByteArray& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(QString::fromLatin1(text));
}

QJsonObject gatewayTo(int gatewayVersion, const QByteArray& encoding)
{
    return {{u"v"_s, gatewayVersion}, {u"encoding"_s, QString::fromLatin1(encoding)}};
}

} // namespace

QDateTime timeFrom(const QJsonValue& value)
{
    const QDateTime time
        = value.isString() ? QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC() : QDateTime();
    // A zone may push a time out of the years that can be written again.
    return time.date().year() >= 1 && time.date().year() <= 9999 ? time : QDateTime();
}

QJsonValue toJson(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue toJson(const RecordingMark& mark)
{
    if (mark.file.isEmpty())
        return QJsonValue::Null;
    return QJsonObject{{u"file"_s, mark.file}, {u"position"_s, mark.position}};
}

RecordingMark recordingFrom(const QJsonValue& value)
{
    const QJsonObject object = value.toObject();
    const auto position = wholeNumber(object["position"_L1], std::numeric_limits<qint64>::max());
    const QString file = object["file"_L1].toString();
    return position && !file.isEmpty() ? RecordingMark{file, *position} : RecordingMark();
}

QJsonObject toJson(const SessionFileHead& head)
{
    QJsonObject object{
        {u"format"_s, u"shardroom/sessions"_s},
        {u"version"_s, version},
        {u"exported_at"_s, toJson(head.savedAt)},
        {u"application_id"_s, textOrNull(head.applicationId)},
        {u"user_id"_s, textOrNull(head.userId)},
        {u"gateway"_s, gatewayTo(head.gatewayVersion, head.encoding)},
        {u"shard_count"_s, head.shardCount},
        {u"records"_s, head.records},
    };
    if (head.generation > 0)
        object[u"generation"_s] = head.generation;
    if (!head.recording.file.isEmpty())
        object[u"recorded"_s] = toJson(head.recording);
    if (!head.sealedWith.isEmpty())
        object[u"sealed_with"_s] = QString::fromLatin1(head.sealedWith);
    return object;
}

std::variant<SessionFileHead, QString> headFrom(const QJsonObject& object)
{
    if (object["format"_L1].toString() != "shardroom/sessions"_L1)
        return Text::tr("it is not a session file of Shardroom (\"format\" differs)");
    if (object["version"_L1].toInt() != version)
        return Text::tr("it was written by another version of Shardroom (\"version\" is not %1)").arg(version);
    const QJsonObject gateway = object["gateway"_L1].toObject();
    if (gateway.isEmpty())
        return Text::tr("it does not say with which \"gateway\" version and encoding its sessions were made");
    const auto shardCount = wholeNumber(object["shard_count"_L1], largestShardCount);
    if (!shardCount || *shardCount == 0)
        return Text::tr("\"shard_count\" is not a number from 1 to %1").arg(largestShardCount);
    SessionFileHead head;
    head.shardCount = int(*shardCount);
    head.applicationId = object["application_id"_L1].toString().toLatin1();
    head.userId = object["user_id"_L1].toString().toLatin1();
    head.gatewayVersion = gateway["v"_L1].toInt();
    head.encoding = gateway["encoding"_L1].toString().toLatin1();
    head.savedAt = timeFrom(object["exported_at"_L1]);
    head.generation = wholeNumber(object["generation"_L1], std::numeric_limits<qint64>::max() - 1).value_or(0);
    head.recording = recordingFrom(object["recorded"_L1]);
    head.sealedWith = object["sealed_with"_L1].toString().toLatin1();
    head.records = int(wholeNumber(object["records"_L1], std::numeric_limits<int>::max()).value_or(-1));
    return head;
}

void addProgress(QJsonObject& object, const Session& session)
{
    object[u"sequence"_s] = session.sequence;
    if (session.delivered > session.sequence)
        object[u"delivered"_s] = session.delivered;
    if (session.lastEventAt.isValid())
        object[u"last_event_at"_s] = toJson(session.lastEventAt);
    if (session.aliveAt.isValid())
        object[u"alive_at"_s] = toJson(session.aliveAt);
    if (session.closedWith != 0)
        object[u"closed_with"_s] = session.closedWith;
}

bool readProgress(const QJsonObject& object, Session& session)
{
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const auto sequence = wholeNumber(object["sequence"_L1], most);
    if (!sequence)
        return false;
    session.sequence = *sequence;
    session.delivered = wholeNumber(object["delivered"_L1], most).value_or(0);
    if (session.delivered <= session.sequence) // is never written, as it says nothing
        session.delivered = 0;
    session.lastEventAt = timeFrom(object["last_event_at"_L1]);
    session.aliveAt = timeFrom(object["alive_at"_L1]);
    session.closedWith = object["closed_with"_L1].toInt();
    return true;
}

QJsonObject toJson(const SessionRecord& record, const SessionFileHead& head)
{
    const Session& session = record.session;
    QJsonObject object{
        {u"shard_id"_s, session.shard.number},
        {u"session_id"_s, QString::fromUtf8(session.id)},
        {u"resume_gateway_url"_s,
            session.resumeUrl.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(session.resumeUrl.toString())},
        {u"created_at"_s, toJson(session.createdAt)},
        {u"last_event_at"_s, QJsonValue::Null},
        {u"closed_with"_s, QJsonValue::Null},
        {u"guilds"_s, guildsTo(session.guilds)},
        {u"unavailable"_s, guildsTo(session.unavailable)},
    };
    addProgress(object, session);
    if (!session.loading.isEmpty())
        object[u"loading"_s] = guildsTo(session.loading);
    if (session.shard.total != head.shardCount)
        object[u"shard_count"_s] = session.shard.total;
    if (session.applicationId != head.applicationId)
        object[u"application_id"_s] = textOrNull(session.applicationId);
    if (session.userId != head.userId)
        object[u"user_id"_s] = textOrNull(session.userId);
    if (session.gatewayVersion != head.gatewayVersion || session.encoding != head.encoding)
        object[u"gateway"_s] = gatewayTo(session.gatewayVersion, session.encoding);
    if (record.held)
        object[u"held"_s] = true;
    return object;
}

int shardNumberOf(const QJsonObject& object)
{
    return int(wholeNumber(object["shard_id"_L1], largestShardCount).value_or(-1));
}

std::variant<SessionRecord, QString> recordFrom(const QJsonObject& object, const SessionFileHead& head)
{
    SessionRecord record;
    Session& session = record.session;
    const int number = shardNumberOf(object);
    if (number < 0)
        return Text::tr("a record without a shard_id");
    session.shard = {number, head.shardCount};
    if (object.contains("shard_count"_L1)) // a split left the set with several counts
        session.shard.total = int(wholeNumber(object["shard_count"_L1], largestShardCount).value_or(0));
    if (!session.shard.isValid())
        return Text::tr("shard %1 is outside the count of %2").arg(number).arg(countText(session.shard.total));
    session.id = object["session_id"_L1].toString().toUtf8();
    if (!isSessionId(session.id))
        return Text::tr("shard %1 has no usable session_id").arg(number);
    if (!readProgress(object, session))
        return Text::tr("shard %1 has no usable sequence").arg(number);
    const QByteArray url = object["resume_gateway_url"_L1].toString().toUtf8();
    session.resumeUrl = normalizedGatewayUrl(url);
    if (!url.isEmpty() && session.resumeUrl.isEmpty())
        return Text::tr("shard %1 has a resume_gateway_url that is not one").arg(number);
    session.createdAt = timeFrom(object["created_at"_L1]);
    session.guilds = guildsFrom(object["guilds"_L1]);
    session.unavailable = guildsFrom(object["unavailable"_L1]);
    session.loading = guildsFrom(object["loading"_L1]);
    const auto ownOr = [&object](QLatin1StringView key, const QByteArray& ofHead) {
        return object.contains(key) ? object[key].toString().toLatin1() : ofHead;
    };
    session.applicationId = ownOr("application_id"_L1, head.applicationId);
    session.userId = ownOr("user_id"_L1, head.userId);
    session.gatewayVersion = head.gatewayVersion;
    session.encoding = head.encoding;
    if (const QJsonObject gateway = object["gateway"_L1].toObject(); !gateway.isEmpty()) {
        session.gatewayVersion = gateway["v"_L1].toInt();
        session.encoding = gateway["encoding"_L1].toString().toLatin1();
    }
    record.held = object["held"_L1].toBool();
    return record;
}

} // namespace Shardroom::SessionJson
