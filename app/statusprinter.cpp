// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusprinter.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QMetaEnum>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Status)
};
constexpr qsizetype mostRows = 64;

QJsonValue milliseconds(const std::optional<std::chrono::milliseconds>& duration)
{
    return duration ? QJsonValue(qint64(duration->count())) : QJsonValue(QJsonValue::Null);
}

QJsonValue time(const QDateTime& at)
{
    return at.isValid() ? QJsonValue(at.toString(Qt::ISODateWithMs)) : QJsonValue(QJsonValue::Null);
}

QLatin1StringView phaseKey(FleetPhase phase)
{
    switch (phase) {
    case FleetPhase::Idle:
        return "idle"_L1;
    case FleetPhase::Starting:
        return "starting"_L1;
    case FleetPhase::Running:
        return "running"_L1;
    case FleetPhase::Resharding:
        return "resharding"_L1;
    case FleetPhase::Stopping:
        return "stopping"_L1;
    case FleetPhase::Failed:
        return "failed"_L1;
    }
    Q_UNREACHABLE();
}

QJsonObject shardJson(const ShardSnapshot& shard, const QDateTime& now)
{
    return {
        {u"id"_s, shard.shard.number},
        {u"state"_s, stateKey(shard.state)},
        {u"since"_s, time(shard.since)},
        {u"until"_s, shard.until ? time(*shard.until) : QJsonValue(QJsonValue::Null)},
        {u"cause"_s, shard.cause},
        {u"latency_ms"_s, milliseconds(shard.latency)},
        {u"guilds"_s, shard.guilds},
        {u"unavailable"_s, shard.unavailable},
        {u"loading"_s, shard.loading},
        {u"sequence"_s, shard.sequence},
        {u"events"_s, qint64(shard.events)},
        {u"events_per_second"_s, shard.eventsPerSecond},
        {u"session_age_s"_s,
            shard.sessionSince.isValid() ? QJsonValue(shard.sessionSince.secsTo(now)) : QJsonValue(QJsonValue::Null)},
        {u"last_close_code"_s, shard.lastCloseCode ? QJsonValue(*shard.lastCloseCode) : QJsonValue(QJsonValue::Null)},
        {u"resumes"_s, shard.resumes},
        {u"identifies"_s, shard.identifies},
        {u"bytes_in"_s, qint64(shard.bytesIn)},
        {u"bytes_decoded"_s, qint64(shard.bytesDecoded)},
        {u"bytes_out"_s, qint64(shard.bytesOut)},
    };
}

QString latencyText(const std::optional<std::chrono::milliseconds>& latency)
{
    return latency ? Text::tr("%1 ms").arg(latency->count()) : u"—"_s;
}

QString ageText(qint64 seconds)
{
    if (seconds < 60)
        return u"%1 s"_s.arg(std::max<qint64>(0, seconds));
    if (seconds < 3600)
        return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
    return u"%1:%2:%3"_s.arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'))
        .arg(seconds % 60, 2, 10, QChar(u'0'));
}

} // namespace

QByteArray statusJson(const FleetSnapshot& snapshot)
{
    QJsonObject states;
    for (int state = 0; state < shardStateCount; ++state)
        states[stateKey(ShardState(state))] = snapshot.byState[size_t(state)];
    QJsonArray shards;
    for (const ShardSnapshot& shard : snapshot.shards)
        shards.append(shardJson(shard, snapshot.at));
    QJsonObject object{
        {u"time"_s, time(snapshot.at)},
        {u"phase"_s, phaseKey(snapshot.phase)},
        {u"message"_s, snapshot.message},
        {u"shard_count"_s, snapshot.shardTotal},
        {u"guilds"_s, snapshot.guilds},
        {u"unavailable"_s, snapshot.unavailable},
        {u"ready"_s, snapshot.count(ShardState::Ready)},
        {u"states"_s, states},
        {u"identify"_s,
            QJsonObject{
                {u"total"_s, snapshot.budget.total},
                {u"remaining"_s, snapshot.budget.remaining},
                {u"reset_at"_s, time(snapshot.budget.resetAt)},
                {u"max_concurrency"_s, snapshot.budget.maxConcurrency},
                {u"queued"_s, snapshot.budget.queued},
            }},
        {u"latency_ms"_s,
            QJsonObject{
                {u"p50"_s, milliseconds(snapshot.latencyMedian)},
                {u"p95"_s, milliseconds(snapshot.latencyP95)},
                {u"p99"_s, milliseconds(snapshot.latencyP99)},
            }},
        {u"events"_s, qint64(snapshot.events)},
        {u"events_per_second"_s, snapshot.eventsPerSecond},
        {u"compression"_s, snapshot.compression},
        {u"shards"_s, shards},
    };
    if (snapshot.reshard) {
        object[u"reshard"_s] = QJsonObject{
            {u"from"_s, snapshot.reshard->fromTotal},
            {u"to"_s, snapshot.reshard->toTotal},
            {u"ready"_s, snapshot.reshard->ready},
            {u"guilds_matched"_s, snapshot.reshard->guildsMatched},
            {u"guilds_expected"_s, snapshot.reshard->guildsExpected},
        };
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray statusTable(const FleetSnapshot& snapshot)
{
    QString text;
    text += Text::tr("%1  %2 of %3 shards ready, %4 guilds (%5 unavailable), %6 events/s, latency p50 %7 p95 %8, "
                     "identifies %9 of %10 left")
                .arg(snapshot.at.toLocalTime().toString(u"HH:mm:ss"_s))
                .arg(snapshot.count(ShardState::Ready))
                .arg(snapshot.shards.size())
                .arg(snapshot.guilds)
                .arg(snapshot.unavailable)
                .arg(std::lround(snapshot.eventsPerSecond))
                .arg(latencyText(snapshot.latencyMedian), latencyText(snapshot.latencyP95))
                .arg(snapshot.budget.remaining)
                .arg(snapshot.budget.total)
        + u'\n';
    if (!snapshot.message.isEmpty())
        text += u"  "_s + snapshot.message + u'\n';
    if (snapshot.reshard) {
        text += u"  %1 → %2: %3\n"_s.arg(snapshot.reshard->fromTotal)
                    .arg(snapshot.reshard->toTotal)
                    .arg(snapshot.reshard->phase);
    }
    if (snapshot.shards.size() > mostRows) {
        for (int state = 0; state < shardStateCount; ++state) {
            if (snapshot.byState[size_t(state)] > 0)
                text += u"  %1 %2\n"_s.arg(displayName(ShardState(state)), -16).arg(snapshot.byState[size_t(state)], 6);
        }
        return text.toUtf8();
    }
    for (const ShardSnapshot& shard : snapshot.shards) {
        text += Text::tr("  shard %1  %2 for %3  %4  %5 guilds  %6 ev/s  seq %7  resumes %8")
                    .arg(shard.shard.number, 3)
                    .arg(displayName(shard.state), -15)
                    .arg(ageText(shard.since.secsTo(snapshot.at)), -7)
                    .arg(latencyText(shard.latency), 7)
                    .arg(shard.guilds, 5)
                    .arg(shard.eventsPerSecond, 6, 'f', 1)
                    .arg(shard.sequence, 7)
                    .arg(shard.resumes);
        if (shard.state != ShardState::Ready && !shard.cause.isEmpty())
            text += u"  "_s + shard.cause;
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace Shardroom
