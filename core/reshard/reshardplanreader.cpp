// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/reshardplanreader.h"

#include "core/reshard/reshardchecks.h"
#include "core/reshard/reshardsets.h"
#include "core/reshard/reshardtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReshardPlanFile)
};

constexpr int largestInt = std::numeric_limits<int>::max();
constexpr qint64 longestTime = qint64(1000) * 60 * 60 * 24 * 3650; // ms
constexpr qint64 mostBytes = qint64(1) << 50;
constexpr qsizetype longestText = 4000;
constexpr qsizetype maxIdsText = 800'000; // 100,000 numbers one by one
constexpr qsizetype mostChecks = 100;
constexpr int mostTotals = 32; // in one set; splits of splits make 17 at the most
constexpr int leaders = 5;

QString at(const QString& prefix, qsizetype index)
{
    return prefix + u'[' + QString::number(index) + u']';
}

bool isInt(const QJsonValue& value)
{
    return value.isDouble() && value.toInt(0) == value.toInt(1); // what is none becomes what we say
}

bool isRising(const QList<ShardId>& shards)
{
    return std::ranges::adjacent_find(shards, std::ranges::greater_equal{}) == shards.end();
}

int totalsIn(const QList<ShardId>& shards)
{
    QSet<int> totals;
    for (const ShardId shard : shards)
        totals.insert(shard.total);
    return int(totals.size());
}

std::optional<PlanCheck::Verdict> verdictFromKey(const QString& key)
{
    for (const auto verdict : {PlanCheck::Verdict::Good, PlanCheck::Verdict::Warning, PlanCheck::Verdict::Refused}) {
        if (ReshardPlanFile::verdictKey(verdict) == key)
            return verdict;
    }
    return std::nullopt;
}

} // namespace

QString ReshardPlanFile::verdictKey(PlanCheck::Verdict verdict)
{
    switch (verdict) {
    case PlanCheck::Verdict::Good:
        return u"good"_s;
    case PlanCheck::Verdict::Warning:
        return u"warning"_s;
    case PlanCheck::Verdict::Refused:
        return u"refused"_s;
    }
    Q_UNREACHABLE();
}

ReshardPlanReader::ReshardPlanReader(const QJsonObject& object)
    : m_object(object)
{
}

ReshardPlan ReshardPlanReader::plan()
{
    ReshardPlan plan;
    const QString top = u"plan"_s;
    if (m_object["format"_L1].toString() != ReshardPlanFile::formatName) {
        m_error = Text::tr("its format is not \"%1\".").arg(QString(ReshardPlanFile::formatName));
        return plan;
    }
    if (m_object["version"_L1] != QJsonValue(ReshardPlanFile::formatVersion)) {
        m_error = Text::tr("it has another version than %1, the one that this program reads.")
                      .arg(ReshardPlanFile::formatVersion);
        return plan;
    }
    plan.id = text(m_object, top, "id", 64);
    require(!plan.id.isEmpty()
            && std::ranges::all_of(
                plan.id, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || c == u'-'; }),
        u"plan.id"_s, Text::tr("must be of small letters, digits and dashes"));
    plan.madeAt = QDateTime::fromString(text(m_object, top, "made_at", 40), Qt::ISODateWithMs).toUTC();
    require(plan.madeAt.isValid(), u"plan.made_at"_s, Text::tr("must be a time as ISO 8601 writes it"));
    readWish(plan.wish);
    plan.userId = text(m_object, top, "user_id", 20).toLatin1();
    require(std::ranges::all_of(plan.userId, [](char c) { return c >= '0' && c <= '9'; }), u"plan.user_id"_s,
        Text::tr("must be of digits"));
    plan.from = shards("from");
    plan.guilds = number(m_object, top, "guilds", largestInt);
    plan.recommended = number(m_object, top, "recommended", largestInt);
    plan.largeBotMultiple = number(m_object, top, "large_bot_multiple", largestInt);
    plan.maxConcurrency = number(m_object, top, "max_concurrency", largestInt);
    plan.replaced = shards("replaced");
    plan.to = shards("to");
    plan.identifies = number(m_object, top, "identifies", largestInt);
    plan.spare = number(m_object, top, "spare", largestInt);
    plan.remaining = number(m_object, top, "remaining", largestInt);
    plan.floor = number(m_object, top, "floor", largestInt);
    plan.spendable = number(m_object, top, "spendable", largestInt);
    plan.duration = std::chrono::milliseconds(whole(m_object, top, "duration_ms", longestTime));
    plan.downtime = std::chrono::milliseconds(whole(m_object, top, "downtime_ms", longestTime));
    plan.peakConnections = number(m_object, top, "peak_connections", largestInt);
    plan.peakBytes = whole(m_object, top, "peak_bytes", mostBytes);
    readSpread(plan.spread);
    if (!m_object["headroom_days"_L1].isNull())
        plan.headroomDays = number(m_object, top, "headroom_days", largestInt);
    readChecks(plan);
    if (m_error.isEmpty())
        compare(plan);
    return plan;
}

void ReshardPlanReader::readWish(ReshardWish& wish)
{
    const QString prefix = u"plan.wish"_s;
    const QJsonObject json = object(m_object, u"plan"_s, "wish");
    const QJsonValue total = json["to_total"_L1]; // a refused plan has the nonsense that was wished for
    require(isInt(total), prefix + u".to_total"_s, Text::tr("must be a whole number"));
    wish.toTotal = total.toInt();
    const std::optional<ReshardStrategy> strategy = strategyFromKey(text(json, prefix, "strategy", 40));
    require(strategy.has_value(), prefix + u".strategy"_s, Text::tr("must be one of our strategies"));
    wish.strategy = strategy.value_or(ReshardStrategy::Parallel);
    const QJsonArray numbers = array(json, prefix, "shards", largestShardCount);
    for (qsizetype index = 0; index < numbers.size(); ++index) {
        const QJsonValue value = numbers[index];
        require(isInt(value), at(prefix + u".shards"_s, index), Text::tr("must be a whole number"));
        wish.shards.append(value.toInt());
    }
    wish.atOnce = number(json, prefix, "at_once", largestShardCount);
    wish.drain = std::chrono::duration_cast<std::chrono::seconds>(
        std::chrono::milliseconds(whole(json, prefix, "drain_ms", std::chrono::milliseconds(longestDrain).count())));
}

void ReshardPlanReader::readSpread(GuildSpread& spread)
{
    const QString prefix = u"plan.spread"_s;
    const QJsonObject json = object(m_object, u"plan"_s, "spread");
    const QJsonArray counts = array(json, prefix, "per_shard", qsizetype(2) * largestShardCount);
    spread.perShard.reserve(counts.size());
    for (qsizetype index = 0; index < counts.size() && m_error.isEmpty(); ++index) {
        const QJsonValue value = counts[index];
        require(value.isDouble() && value.toInteger(-1) >= 0 && value.toInteger(-1) <= largestInt,
            at(prefix + u".per_shard"_s, index), Text::tr("must be a whole number from 0"));
        spread.perShard.append(value.toInt());
    }
    spread.guilds = number(json, prefix, "guilds", largestInt);
    spread.max = number(json, prefix, "max", largestInt);
    spread.mean = real(json, prefix, "mean");
    spread.deviation = real(json, prefix, "deviation");
    spread.over = number(json, prefix, "over", largestInt);
    spread.nearlyFull = number(json, prefix, "nearly_full", largestInt);
    spread.fullest = loads(json, prefix, "fullest");
    spread.hottest = loads(json, prefix, "hottest");
}

void ReshardPlanReader::readChecks(ReshardPlan& plan)
{
    const QJsonArray checks = array(m_object, u"plan"_s, "checks", mostChecks);
    for (qsizetype index = 0; index < checks.size() && m_error.isEmpty(); ++index) {
        const QString prefix = at(u"plan.checks"_s, index);
        require(checks[index].isObject(), prefix, Text::tr("must be an object"));
        const QJsonObject json = checks[index].toObject();
        const auto verdict = verdictFromKey(text(json, prefix, "verdict", 40));
        require(verdict.has_value(), prefix + u".verdict"_s, Text::tr("must be good, warning or refused"));
        plan.checks.append({verdict.value_or(PlanCheck::Verdict::Refused), text(json, prefix, "text", longestText)});
    }
    plan.refusal = text(m_object, u"plan"_s, "refusal", longestText);
}

void ReshardPlanReader::compare(const ReshardPlan& plan)
{
    const QString rising = Text::tr("must be in rising order");
    require(isRising(plan.from), u"plan.from"_s, rising);
    require(isRising(plan.to), u"plan.to"_s, rising);
    require(totalsIn(plan.from) <= mostTotals, u"plan.from"_s, Text::tr("has too many different totals"));
    require(totalsIn(plan.to) <= 1 || plan.wish.strategy == ReshardStrategy::HandOver, u"plan.to"_s,
        Text::tr("has too many different totals"));
    require(totalsIn(plan.to) <= mostTotals, u"plan.to"_s, Text::tr("has too many different totals"));
    if (!m_error.isEmpty())
        return;
    const QString shared = Text::tr("has two shards with the same guilds");
    require(areDisjoint(plan.from), u"plan.from"_s, shared);
    require(areDisjoint(plan.to), u"plan.to"_s, shared);
    for (qsizetype index = 0; index < plan.replaced.size(); ++index) {
        require(std::ranges::binary_search(plan.from, plan.replaced[index]), at(u"plan.replaced"_s, index),
            Text::tr("is not in plan.from"));
    }
    require(
        plan.identifies == plan.to.size(), u"plan.identifies"_s, Text::tr("is not the number of shards in plan.to"));
    require(plan.spendable <= plan.remaining, u"plan.spendable"_s, Text::tr("is more than plan.remaining"));
    require(plan.largeBotMultiple > 0, u"plan.large_bot_multiple"_s, Text::tr("must be at least 1"));
    require(plan.maxConcurrency > 0, u"plan.max_concurrency"_s, Text::tr("must be at least 1"));
    const bool isRefused
        = std::ranges::find(plan.checks, PlanCheck::Verdict::Refused, &PlanCheck::verdict) != plan.checks.end();
    require(isRefused == !plan.refusal.isEmpty(), u"plan.refusal"_s, Text::tr("does not agree with plan.checks"));
    require(!plan.refusal.isEmpty() || qint64(plan.identifies) + plan.spare <= plan.spendable, u"plan.spendable"_s,
        Text::tr("is less than the plan costs"));
    require(!plan.refusal.isEmpty() || !plan.to.isEmpty(), u"plan.to"_s, Text::tr("is empty"));
    if (!m_error.isEmpty())
        return;
    // The same rule that made the plan says what its shards must be.
    const ReshardSets sets = setsOf(plan.wish, plan.from);
    require(sets.replaced == plan.replaced, u"plan.replaced"_s, Text::tr("is not what plan.wish makes of plan.from"));
    require(sets.to == plan.to, u"plan.to"_s, Text::tr("is not what plan.wish makes of plan.from"));
    require(
        sets.refusals.isEmpty() || !plan.refusal.isEmpty(), u"plan.wish"_s, Text::tr("can't be done with plan.from"));
    require(atOnceFor(plan.wish, sets, plan.maxConcurrency) == plan.wish.atOnce, u"plan.wish.at_once"_s,
        Text::tr("does not go with plan.replaced"));
    compareSpread(plan);
}

void ReshardPlanReader::compareSpread(const ReshardPlan& plan)
{
    const QList<int>& counts = plan.spread.perShard;
    const qsizetype size = plan.to.isEmpty() ? 0 : plan.after().size();
    require(counts.size() == size, u"plan.spread.per_shard"_s,
        Text::tr("must have a number for each shard of the set afterwards"));
    require(std::accumulate(counts.begin(), counts.end(), qint64(0)) == plan.spread.guilds, u"plan.spread.guilds"_s,
        Text::tr("is not the sum of plan.spread.per_shard"));
    require(plan.spread.max == (counts.isEmpty() ? 0 : std::ranges::max(counts)), u"plan.spread.max"_s,
        Text::tr("is not the largest in plan.spread.per_shard"));
    require(plan.spread.guilds <= plan.guilds, u"plan.spread.guilds"_s, Text::tr("is more than plan.guilds"));
}

void ReshardPlanReader::fail(const QString& place, const QString& rule)
{
    if (m_error.isEmpty())
        m_error = place + u' ' + rule + u'.';
}

void ReshardPlanReader::require(bool holds, const QString& place, const QString& rule)
{
    if (!holds)
        fail(place, rule);
}

qint64 ReshardPlanReader::whole(const QJsonObject& object, const QString& prefix, const char* key, qint64 most)
{
    const QJsonValue value = object[QLatin1String(key)];
    const qint64 number = value.toInteger(-1);
    if (!value.isDouble() || number < 0 || number > most) {
        fail(prefix + u'.' + QLatin1String(key), Text::tr("must be a whole number from 0 to %1").arg(most));
        return 0;
    }
    return number;
}

int ReshardPlanReader::number(const QJsonObject& object, const QString& prefix, const char* key, int most)
{
    return int(whole(object, prefix, key, most));
}

double ReshardPlanReader::real(const QJsonObject& object, const QString& prefix, const char* key)
{
    const QJsonValue value = object[QLatin1String(key)];
    if (!value.isDouble() || !std::isfinite(value.toDouble()) || value.toDouble() < 0) {
        fail(prefix + u'.' + QLatin1String(key), Text::tr("must be a number from 0"));
        return 0;
    }
    return value.toDouble();
}

QString ReshardPlanReader::text(const QJsonObject& object, const QString& prefix, const char* key, qsizetype longest)
{
    const QJsonValue value = object[QLatin1String(key)];
    if (!value.isString() || value.toString().size() > longest) {
        fail(prefix + u'.' + QLatin1String(key), Text::tr("must be a text of at most %1 characters").arg(longest));
        return {};
    }
    return value.toString();
}

QJsonArray ReshardPlanReader::array(const QJsonObject& object, const QString& prefix, const char* key, qsizetype most)
{
    const QJsonValue value = object[QLatin1String(key)];
    if (!value.isArray() || value.toArray().size() > most) {
        fail(prefix + u'.' + QLatin1String(key), Text::tr("must be an array of at most %1 values").arg(most));
        return {};
    }
    return value.toArray();
}

QJsonObject ReshardPlanReader::object(const QJsonObject& parent, const QString& prefix, const char* key)
{
    const QJsonValue value = parent[QLatin1String(key)];
    require(value.isObject(), prefix + u'.' + QLatin1String(key), Text::tr("must be an object"));
    return value.toObject();
}

QList<ShardId> ReshardPlanReader::shards(const char* key)
{
    QList<ShardId> list;
    const QString prefix = u"plan."_s + QLatin1String(key);
    const QJsonArray runs = array(m_object, u"plan"_s, key, largestShardCount);
    for (qsizetype index = 0; index < runs.size() && m_error.isEmpty(); ++index) {
        const QString place = at(prefix, index);
        require(runs[index].isObject(), place, Text::tr("must be an object"));
        const QJsonObject run = runs[index].toObject();
        const int total = number(run, place, "total", largestShardCount);
        const auto numbers = numbersFromRanges(text(run, place, "ids", maxIdsText), total - 1);
        require(total > 0 && numbers && !numbers->isEmpty(), place + u".ids"_s,
            Text::tr("must be rising shard numbers below the total, like 0-3, 8"));
        require(!numbers || list.size() + numbers->size() <= largestShardCount, prefix,
            Text::tr("has more than %1 shards").arg(largestShardCount));
        if (!m_error.isEmpty())
            return {};
        for (const int shard : *numbers)
            list.append({shard, total});
    }
    return list;
}

QList<GuildSpread::Load> ReshardPlanReader::loads(const QJsonObject& spread, const QString& prefix, const char* key)
{
    QList<GuildSpread::Load> list;
    const QString name = prefix + u'.' + QLatin1String(key);
    const QJsonArray json = array(spread, prefix, key, leaders);
    for (qsizetype index = 0; index < json.size(); ++index) {
        const QString place = at(name, index);
        const QJsonObject load = json[index].toObject();
        const QJsonArray shard = array(load, place, "shard", 2);
        const ShardId id{shard.at(0).toInt(-1), shard.at(1).toInt(-1)};
        require(shard.size() == 2 && id.isValid(), place + u".shard"_s, Text::tr("must be a shard and its total"));
        list.append({id, number(load, place, "guilds", largestInt), real(load, place, "events_per_second")});
    }
    return list;
}

} // namespace Shardroom
