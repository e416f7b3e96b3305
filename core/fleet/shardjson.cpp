// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/shardjson.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QJsonValue milliseconds(const std::optional<std::chrono::milliseconds>& duration)
{
    return duration ? QJsonValue(qint64(duration->count())) : QJsonValue(QJsonValue::Null);
}

QJsonValue time(const QDateTime& at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QJsonValue time(const std::optional<QDateTime>& at)
{
    return time(at.value_or(QDateTime()));
}

QJsonValue secondsSince(const QDateTime& start, const QDateTime& now)
{
    return start.isValid() ? QJsonValue(start.secsTo(now)) : QJsonValue(QJsonValue::Null);
}

QJsonValue failureKey(ShardFailure failure)
{
    switch (failure) {
    case ShardFailure::None:
        return QJsonValue::Null;
    case ShardFailure::Authentication:
        return u"authentication"_s;
    case ShardFailure::InvalidShard:
        return u"invalid-shard"_s;
    case ShardFailure::ShardingRequired:
        return u"sharding-required"_s;
    case ShardFailure::InvalidApiVersion:
        return u"api-version"_s;
    case ShardFailure::InvalidIntents:
        return u"invalid-intents"_s;
    case ShardFailure::DisallowedIntents:
        return u"disallowed-intents"_s;
    case ShardFailure::Quarantined:
        return u"quarantined"_s;
    }
    Q_UNREACHABLE();
}

QJsonArray closesJson(const QList<CloseCount>& closes)
{
    QJsonArray array;
    for (const CloseCount& close : closes) {
        array.append(QJsonObject{{u"code"_s, close.code == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(close.code)},
            {u"by_us"_s, close.byUs}, {u"count"_s, close.count}});
    }
    return array;
}

} // namespace

QJsonObject shardJson(const ShardSnapshot& shard, const QDateTime& now)
{
    return {
        {u"id"_s, shard.shard.number},
        {u"total"_s, shard.shard.total},
        {u"state"_s, stateKey(shard.state)},
        {u"since"_s, time(shard.since)},
        {u"until"_s, time(shard.until)},
        {u"cause"_s, shard.cause},
        {u"failure"_s, failureKey(shard.failure)},
        {u"latency_ms"_s, milliseconds(shard.latency)},
        {u"guilds"_s, shard.guilds},
        {u"unavailable"_s, shard.unavailable},
        {u"loading"_s, shard.loading},
        {u"days_until_full"_s, shard.daysUntilFull ? QJsonValue(*shard.daysUntilFull) : QJsonValue(QJsonValue::Null)},
        {u"sequence"_s, shard.sequence},
        {u"events"_s, qint64(shard.events)},
        {u"events_per_second"_s, shard.eventsPerSecond},
        {u"last_event_at"_s, time(shard.lastEventAt)},
        {u"last_ack_at"_s, time(shard.lastAckAt)},
        {u"deaf_since"_s, time(shard.deafSince)},
        {u"session_age_s"_s, secondsSince(shard.sessionSince, now)},
        {u"uptime_s"_s, secondsSince(shard.readySince, now)},
        {u"last_close_code"_s, shard.lastCloseCode ? QJsonValue(*shard.lastCloseCode) : QJsonValue(QJsonValue::Null)},
        {u"last_closed_at"_s, time(shard.lastClosedAt)},
        {u"closes"_s, closesJson(shard.closes)},
        {u"zombies"_s, shard.zombies},
        {u"resumes"_s, shard.resumes},
        {u"identifies"_s, shard.identifies},
        {u"duplicates"_s, qint64(shard.duplicates)},
        {u"missed"_s, qint64(shard.missed)},
        {u"replayed"_s, qint64(shard.replayed)},
        {u"sends_waiting"_s, shard.sendsWaiting},
        {u"send_headroom"_s, shard.sendHeadroom},
        {u"bytes_in"_s, qint64(shard.bytesIn)},
        {u"bytes_decoded"_s, qint64(shard.bytesDecoded)},
        {u"bytes_out"_s, qint64(shard.bytesOut)},
        {u"gateway"_s, shard.gatewayHost},
    };
}

} // namespace Shardroom
