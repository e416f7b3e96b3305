// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/reshardplan.h"

#include "core/gateway/counttext.h"
#include "core/metrics/guildgrowth.h"
#include "core/reshard/reshardchecks.h"
#include "core/reshard/reshardsets.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reshard)
};

constexpr auto overlapTime = 5s; // until both sides are seen to be level
constexpr auto loadTime = 3s; // from the last identify until its guilds are there
constexpr int longestHeadroom = 36'500; // days; a forecast past a century says nothing
constexpr qsizetype mostCandidates = 10;

int largestTotal(const QList<ShardId>& shards)
{
    return shards.isEmpty() ? 0 : std::ranges::max(shards, {}, &ShardId::total).total;
}

QList<ShardId> idsOf(const QList<ServedShard>& shards)
{
    QList<ShardId> ids;
    ids.reserve(shards.size());
    for (const ServedShard& served : shards)
        ids.append(served.shard);
    std::ranges::sort(ids);
    return ids;
}

//! How often the fullest lane of the identify queue has to identify: shards of one lane wait for one another.
int roundsFor(const QList<ShardId>& shards, int maxConcurrency)
{
    std::vector<int> lanes(size_t(std::max(1, maxConcurrency)));
    for (const ShardId shard : shards)
        ++lanes[size_t(shard.number) % lanes.size()];
    return *std::ranges::max_element(lanes);
}

//! What it takes in time, connections and memory.
void workOutCost(ReshardPlan& plan, const PlanInputs& inputs)
{
    const int present = int(plan.from.size());
    if (plan.wish.strategy == ReshardStrategy::StopAndStart) {
        plan.downtime = roundsFor(plan.to, plan.maxConcurrency) * inputs.identifySpacing + loadTime;
        plan.duration = plan.downtime;
        plan.peakConnections = std::max(present, plan.identifies);
    } else {
        const auto drain = std::clamp(plan.wish.drain, 0s, longestDrain);
        qsizetype serving = present;
        const QList<ReshardPlan::Batch> batches = plan.batches();
        for (const ReshardPlan::Batch& batch : batches) {
            plan.duration += roundsFor(batch.to, plan.maxConcurrency) * inputs.identifySpacing + overlapTime + drain;
            plan.peakConnections = std::max(plan.peakConnections, int(serving + batch.to.size()));
            serving += batch.to.size() - batch.replaced.size();
        }
    }
    plan.peakBytes = inputs.bytesPerShard * std::max(0, plan.peakConnections - present);
}

std::optional<int> headroom(const GuildSpread& spread, std::optional<double> guildsPerDay)
{
    const auto days = daysUntilFull(spread.max, spread.guilds, mostGuildsPerShard, guildsPerDay);
    return days ? std::optional(int(std::min(*days, double(longestHeadroom)))) : std::nullopt;
}

QString makeId(const QDateTime& madeAt)
{
    const quint32 chance = QRandomGenerator::global()->bounded(0x10000U);
    return madeAt.toString(u"yyyyMMdd-HHmmss-"_s) + u"%1"_s.arg(chance, 4, 16, '0'_L1);
}

//! How many guilds are on another shard than the plan says, each counted where it is missing and where it is new.
qint64 movedGuilds(const GuildSpread& then, const GuildSpread& now)
{
    qint64 moved = 0;
    for (qsizetype place = 0; place < now.perShard.size(); ++place)
        moved += std::abs(now.perShard[place] - then.perShard.value(place));
    return moved;
}

} // namespace

int ReshardPlan::fromTotal() const
{
    return largestTotal(from);
}

int ReshardPlan::toTotal() const
{
    return to.isEmpty() && wish.toTotal > 0 ? wish.toTotal : largestTotal(after()); // refused: what was asked for
}

QList<ShardId> ReshardPlan::after() const
{
    if (to.isEmpty())
        return from;
    QList<ShardId> gone = replaced;
    std::ranges::sort(gone);
    QList<ShardId> set;
    set.reserve(from.size() + to.size());
    std::ranges::set_difference(from, gone, std::back_inserter(set));
    set.append(to);
    std::ranges::sort(set);
    return set;
}

QList<ReshardPlan::Batch> ReshardPlan::batches() const
{
    QList<Batch> list;
    if (to.isEmpty())
        return list;
    const qsizetype step = std::max(1, wish.atOnce);
    if (step >= replaced.size())
        return {{replaced, to}}; // also when new shards come out of no single old one: another count in parallel
    const int total = largestTotal(to);
    for (qsizetype first = 0; first < replaced.size(); first += step) {
        Batch batch{replaced.mid(first, step), {}};
        for (const ShardId shard : std::as_const(batch.replaced)) {
            if (wish.strategy == ReshardStrategy::HandOver)
                batch.to.append(shard);
            else
                batch.to.append(partsOf(shard, total));
        }
        std::ranges::sort(batch.to);
        list.append(batch);
    }
    return list;
}

ReshardPlan planReshard(const ReshardWish& wish, const PlanInputs& inputs)
{
    ReshardPlan plan;
    plan.madeAt = inputs.now.toUTC();
    plan.id = makeId(plan.madeAt);
    plan.wish = wish;
    plan.userId = inputs.userId;
    plan.from = idsOf(inputs.shards);
    for (const ServedShard& served : inputs.shards)
        plan.guilds += int(served.guilds.size());
    plan.recommended = inputs.recommended;
    plan.largeBotMultiple = std::max(1, inputs.largeBotMultiple);
    plan.maxConcurrency = std::max(1, inputs.budget.maxConcurrency);
    plan.remaining = inputs.budget.remaining;
    plan.floor = inputs.budget.floor;
    plan.spendable = inputs.budget.spendable();

    const ReshardSets sets = setsOf(wish, plan.from);
    plan.wish.atOnce = atOnceFor(wish, sets, plan.maxConcurrency);
    plan.replaced = sets.replaced;
    plan.to = sets.to;
    plan.identifies = int(plan.to.size());
    plan.spare = std::clamp(plan.spendable - plan.identifies, 0, std::max(2, (plan.identifies + 9) / 10));
    if (!plan.to.isEmpty()) {
        workOutCost(plan, inputs);
        plan.spread = spreadOver(inputs.shards, plan.after());
        plan.headroomDays = headroom(plan.spread, inputs.guildsPerDay);
    }
    plan.checks = checksOf(plan, inputs, sets.refusals);
    const auto refused = std::ranges::find(plan.checks, PlanCheck::Verdict::Refused, &PlanCheck::verdict);
    if (refused != plan.checks.end())
        plan.refusal = refused->text;
    return plan;
}

QList<ReshardCandidate> reshardCandidates(const PlanInputs& inputs)
{
    const int present = largestTotal(idsOf(inputs.shards));
    if (present == 0)
        return {};
    const int multiple = std::max(1, inputs.largeBotMultiple);
    const auto roundedUp = [](int count, int to) { return (count + to - 1) / to * to; };
    qint64 guilds = 0;
    for (const ServedShard& served : inputs.shards)
        guilds += served.guilds.size();

    QList<ReshardCandidate> list; // the most telling first: the rest gives way
    const auto add = [&](int total, const QString& why, bool always = false) {
        if (total < 1 || total > largestShardCount || total == present || list.size() >= mostCandidates
            || (!always && total % multiple != 0))
            return;
        const auto known = std::ranges::find(list, total, &ReshardCandidate::total);
        if (known == list.end())
            list.append({.total = total, .why = why, .maxGuilds = 0, .identifies = 0, .refusal = {}});
        else
            known->why += u", "_s + why;
    };
    if (inputs.recommended > 0) {
        add(inputs.recommended, Text::tr("Discord recommends it"), true);
        if (inputs.recommended % multiple != 0)
            add(roundedUp(inputs.recommended, multiple), Text::tr("what Discord recommends, rounded up"));
    }
    add(present * 2, Text::tr("twice the present count"));
    if (present % 2 == 0)
        add(present / 2, Text::tr("half the present count"));
    if (multiple > 1) {
        const int next = roundedUp(present + 1, multiple);
        add(next, Text::tr("a multiple of %1").arg(multiple));
        add(next + multiple, Text::tr("a multiple of %1").arg(multiple));
    }
    if (const int lanes = inputs.budget.maxConcurrency; present >= 100 && lanes > 1)
        add(roundedUp(present + 1, lanes), Text::tr("a multiple of max_concurrency %1").arg(lanes));
    // From four times the present count downwards: the larger ones bring something.
    for (int power = 1 << 16; power > 0; power /= 2) {
        if (power <= present * 4 && guilds <= qint64(power) * mostGuildsPerShard)
            add(power, Text::tr("a power of two"));
    }

    std::ranges::sort(list, {}, &ReshardCandidate::total);
    for (ReshardCandidate& candidate : list) {
        const ReshardPlan plan = planReshard({.toTotal = candidate.total}, inputs);
        candidate.maxGuilds = plan.spread.max;
        candidate.identifies = plan.identifies;
        candidate.refusal = plan.refusal;
    }
    return list;
}

QString staleReason(const ReshardPlan& plan, const PlanInputs& now)
{
    if (!plan.refusal.isEmpty())
        return plan.refusal;
    if (!now.busy.isEmpty())
        return now.busy;
    const auto stale = [](const QString& what) -> QString { return what + u' ' + Text::tr("Make a new plan."); };
    if (!plan.userId.isEmpty() && !now.userId.isEmpty() && plan.userId != now.userId)
        return stale(Text::tr("The plan is for another bot."));
    const QList<ShardId> serving = idsOf(now.shards);
    if (const int total = largestTotal(serving); total != plan.fromTotal())
        return stale(Text::tr("The plan was made when the count was %1; it is %2 now.")
                         .arg(countText(plan.fromTotal()))
                         .arg(countText(total)));
    if (serving != plan.from)
        return stale(Text::tr("The plan is for another set of shards than the one that serves now."));
    if (now.recommended != plan.recommended) {
        return stale(Text::tr("Discord recommended the count %1 when the plan was made, and %2 now.")
                         .arg(countText(plan.recommended))
                         .arg(countText(now.recommended)));
    }
    if (std::max(1, now.largeBotMultiple) != plan.largeBotMultiple) {
        return stale(Text::tr("The count had to be a multiple of %1 when the plan was made, and of %2 now.")
                         .arg(countText(plan.largeBotMultiple))
                         .arg(countText(now.largeBotMultiple)));
    }
    if (std::max(1, now.budget.maxConcurrency) != plan.maxConcurrency) {
        return stale(Text::tr("max_concurrency was %1 when the plan was made, and is %2 now.")
                         .arg(plan.maxConcurrency)
                         .arg(now.budget.maxConcurrency));
    }

    const QList<ShardId> after = plan.after();
    const GuildSpread spread = spreadOver(now.shards, after);
    if (const qint64 moved = movedGuilds(plan.spread, spread); moved * 100 > plan.spread.guilds) {
        return stale(Text::tr("The guilds have moved by more than 1 % since the plan was made: by %1 of %2.")
                         .arg(moved)
                         .arg(QLocale().toString(plan.spread.guilds)));
    }
    if (const QString tooFull = tooFullText(spread, after, plan.to); !tooFull.isEmpty())
        return stale(tooFull);
    if (plan.identifies > now.budget.spendable())
        return stale(tooDearText(plan.identifies, now.budget));
    return {};
}

} // namespace Shardroom
