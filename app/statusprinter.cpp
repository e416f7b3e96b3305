// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusprinter.h"

#include "core/reshard/reshardreport.h"

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

QJsonValue time(const std::optional<QDateTime>& at)
{
    return time(at.value_or(QDateTime()));
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

QJsonArray eventTypesJson(const QList<EventTypeRate>& types)
{
    QJsonArray array;
    for (const EventTypeRate& type : types) {
        array.append(QJsonObject{
            {u"type"_s, type.type}, {u"events"_s, qint64(type.total)}, {u"events_per_second"_s, type.perSecond}});
    }
    return array;
}

QString latencyText(const std::optional<std::chrono::milliseconds>& latency)
{
    return latency ? Text::tr("%1 ms").arg(latency->count()) : u"—"_s;
}

//! One line: how far it is, and what holds it up.
QString reshardText(const ReshardProgress& reshard)
{
    QString text = u"%1 → %2: %3"_s.arg(reshard.fromTotal).arg(reshard.toTotal).arg(explanation(reshard.phase));
    if (reshard.batches > 1)
        text += Text::tr(", batch %1 of %2").arg(reshard.batch + 1).arg(reshard.batches);
    text += Text::tr(", %1 of %2 new shards, %3 of %4 guilds")
                .arg(reshard.ready)
                .arg(reshard.shards)
                .arg(reshard.guildsMatched)
                .arg(reshard.guildsExpected);
    if (reshard.recovered)
        text += Text::tr(", found unfinished");
    if (reshard.paused)
        text += Text::tr(", paused");
    return reshard.note.isEmpty() ? text : text + u"; "_s + reshard.note;
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

QJsonArray numbersJson(const QList<int>& numbers)
{
    QJsonArray array;
    for (const int number : numbers)
        array.append(number);
    return array;
}

QJsonObject rollingJson(const RollingProgress& progress)
{
    return {
        {u"run"_s, progress.run},
        {u"kind"_s, rollingKey(progress.kind)},
        {u"phase"_s, rollingKey(progress.phase)},
        {u"since"_s, time(progress.since)},
        {u"at_once"_s, progress.atOnce},
        {u"shards"_s, progress.shards},
        {u"done"_s, progress.done},
        {u"in_flight"_s, numbersJson(progress.inFlight)},
        {u"skipped"_s, numbersJson(progress.skipped)},
        {u"failed"_s, progress.failed ? QJsonValue(*progress.failed) : QJsonValue(QJsonValue::Null)},
        {u"reason"_s, progress.reason},
    };
}

} // namespace

QJsonObject budgetJson(const IdentifyBudget& budget)
{
    QJsonArray trips;
    for (const BreakerTrip& trip : budget.trips) {
        trips.append(
            QJsonObject{{u"cause"_s, trip.cause}, {u"until"_s, time(trip.until)}, {u"waiting"_s, trip.waiting}});
    }
    return {
        {u"total"_s, budget.total},
        {u"remaining"_s, budget.remaining},
        {u"reset_at"_s, time(budget.resetAt)},
        {u"max_concurrency"_s, budget.maxConcurrency},
        {u"queued"_s, budget.queued},
        {u"floor"_s, budget.floor},
        {u"floor_at"_s, time(budget.floorAt)},
        {u"allowance"_s, budget.allowance},
        {u"spent_24h"_s, budget.spentInDay},
        {u"empty_at"_s, time(budget.emptyAt)},
        {u"held"_s, budget.held},
        {u"held_shards"_s, budget.heldShards},
        {u"trips"_s, trips},
    };
}

QJsonArray shardsJson(const FleetSnapshot& snapshot)
{
    QJsonArray shards;
    for (const ShardSnapshot& shard : snapshot.shards)
        shards.append(shardJson(shard, snapshot.at));
    return shards;
}

QJsonObject summaryJson(const FleetSnapshot& snapshot)
{
    QJsonObject states;
    for (int state = 0; state < shardStateCount; ++state)
        states[stateKey(ShardState(state))] = snapshot.byState[size_t(state)];
    QJsonObject object{
        {u"time"_s, time(snapshot.at)},
        {u"phase"_s, phaseKey(snapshot.phase)},
        {u"message"_s, snapshot.message},
        {u"advice"_s, snapshot.advice},
        {u"api"_s, snapshot.apiHost},
        {u"read_only"_s, snapshot.readOnly},
        {u"shard_count"_s, snapshot.shardTotal},
        {u"guilds"_s, snapshot.guilds},
        {u"unavailable"_s, snapshot.unavailable},
        {u"ready"_s, snapshot.count(ShardState::Ready)},
        {u"deaf"_s, snapshot.deaf},
        {u"states"_s, states},
        {u"identify"_s, budgetJson(snapshot.budget)},
        {u"latency_ms"_s,
            QJsonObject{
                {u"p50"_s, milliseconds(snapshot.latencyMedian)},
                {u"p95"_s, milliseconds(snapshot.latencyP95)},
                {u"p99"_s, milliseconds(snapshot.latencyP99)},
            }},
        {u"events"_s, qint64(snapshot.events)},
        {u"events_per_second"_s, snapshot.eventsPerSecond},
        {u"event_types"_s, eventTypesJson(snapshot.eventTypes)},
        {u"compression"_s, snapshot.compression},
    };
    if (snapshot.rolling)
        object[u"rolling"_s] = rollingJson(*snapshot.rolling);
    if (snapshot.reshard)
        object[u"reshard"_s] = reshardJson(snapshot);
    if (snapshot.announced)
        object[u"announced"_s] = announcedJson(snapshot);
    return object;
}

QJsonValue reshardJson(const FleetSnapshot& snapshot, ReshardDetail detail)
{
    if (!snapshot.reshard)
        return QJsonValue::Null;
    const ReshardProgress& reshard = *snapshot.reshard;
    QJsonArray missing;
    for (const GuildId guild : reshard.missing)
        missing.append(toString(guild));
    QJsonObject object{
        {u"id"_s, reshard.planId},
        {u"strategy"_s, strategyKey(reshard.strategy)},
        {u"from"_s, reshard.fromTotal},
        {u"to"_s, reshard.toTotal},
        {u"phase"_s, phaseKey(reshard.phase)},
        {u"note"_s, reshard.note},
        {u"paused"_s, reshard.paused},
        {u"recovered"_s, reshard.recovered},
        {u"since"_s, time(reshard.since)},
        {u"until"_s, time(reshard.until)},
        {u"batch"_s, reshard.batch + 1},
        {u"batches"_s, reshard.batches},
        {u"ready"_s, reshard.ready},
        {u"shards"_s, reshard.shards},
        {u"guilds_matched"_s, reshard.guildsMatched},
        {u"guilds_expected"_s, reshard.guildsExpected},
        {u"missing"_s, missing},
        {u"missing_unavailable"_s, reshard.missingUnavailable},
        {u"accepted_missing"_s, reshard.acceptedMissing},
        {u"identifies"_s,
            QJsonObject{{u"planned"_s, reshard.identifiesPlanned}, {u"spare"_s, reshard.identifiesSpare},
                {u"spent"_s, reshard.identifiesSpent}}},
        {u"events"_s, countsJson(reshard.counts)},
        {u"may_abort"_s, reshard.mayAbort},
        {u"may_roll_back"_s, reshard.mayRollBack},
        {u"may_end_old"_s, reshard.mayEndOld},
    };
    if (detail == ReshardDetail::WithShards) {
        QJsonArray incoming;
        for (const ShardSnapshot& shard : reshard.incoming)
            incoming.append(shardJson(shard, snapshot.at));
        QJsonArray retiring;
        for (const ShardSnapshot& shard : reshard.retiring)
            retiring.append(shardJson(shard, snapshot.at));
        object[u"incoming"_s] = incoming;
        object[u"retiring"_s] = retiring;
    }
    return object;
}

QJsonValue announcedJson(const FleetSnapshot& snapshot)
{
    if (!snapshot.announced)
        return QJsonValue::Null;
    const ReshardAnnouncement& announced = *snapshot.announced;
    return QJsonObject{{u"from"_s, announced.fromTotal}, {u"to"_s, announced.toTotal},
        {u"identifies"_s, announced.identifies}, {u"at"_s, time(announced.at)}, {u"why"_s, announced.why}};
}

QJsonObject endedJson(const ReshardReport& report)
{
    return {
        {u"id"_s, report.plan.id},
        {u"strategy"_s, strategyKey(report.plan.wish.strategy)},
        {u"from"_s, report.plan.fromTotal()},
        {u"to"_s, report.plan.toTotal()},
        {u"phase"_s, phaseKey(report.outcome)},
        {u"reason"_s, report.reason},
        {u"started_at"_s, time(report.startedAt)},
        {u"ended_at"_s, time(report.endedAt)},
        {u"identifies"_s,
            QJsonObject{{u"planned"_s, report.plan.identifies}, {u"spare"_s, report.plan.spare},
                {u"spent"_s, report.identifiesSpent}}},
        {u"events"_s, countsJson(report.counts)},
    };
}

QByteArray statusJson(const FleetSnapshot& snapshot)
{
    QJsonObject object = summaryJson(snapshot);
    object[u"shards"_s] = shardsJson(snapshot);
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
    if (snapshot.reshard)
        text += u"  "_s + reshardText(*snapshot.reshard) + u'\n';
    if (snapshot.announced) {
        const ReshardAnnouncement& announced = *snapshot.announced;
        text += u"  "_s
            + Text::tr("reshard %1 → %2 begins by itself at %3: %4")
                  .arg(announced.fromTotal)
                  .arg(announced.toTotal)
                  .arg(announced.at.toLocalTime().toString(u"HH:mm:ss"_s), announced.why)
            + u'\n';
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
