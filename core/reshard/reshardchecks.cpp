// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/reshardchecks.h"

#include "core/gateway/counttext.h"
#include "core/reshard/reshardsets.h"
#include "core/reshard/reshardtext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reshard)
};

using Verdict = PlanCheck::Verdict;

//! Collects the lines.
class Checks {
public:
    void good(const QString& text) { m_list.append({Verdict::Good, text}); }
    void warn(const QString& text) { m_list.append({Verdict::Warning, text}); }
    void refuse(const QString& text) { m_list.append({Verdict::Refused, text}); }
    [[nodiscard]] QList<PlanCheck> list() const { return m_list; }

private:
    QList<PlanCheck> m_list;
};

//! Whether a shard can come back by itself or by a wish, with guilds that it does not tell us yet.
bool isAlive(ShardState state)
{
    switch (state) {
    case ShardState::Stopped:
    case ShardState::Failed:
        return false;
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::QueuedForIdentify:
    case ShardState::Identifying:
    case ShardState::Resuming:
    case ShardState::Ready:
    case ShardState::BackingOff:
    case ShardState::Paused:
        return true;
    }
    Q_UNREACHABLE();
}

void checkSet(Checks& checks, const ReshardPlan& plan)
{
    switch (plan.wish.strategy) {
    case ReshardStrategy::Parallel:
    case ReshardStrategy::Rolling:
    case ReshardStrategy::StopAndStart:
        if (areWhole(plan.from)) {
            checks.good(Text::tr("This program runs all shards"));
        } else if (!plan.from.isEmpty()) {
            checks.refuse(
                Text::tr("This program runs only some of the %1 shards; resharding needs all of them. Split or hand "
                         "over those that it runs instead.")
                    .arg(countText(plan.fromTotal())));
        }
        return;
    case ReshardStrategy::Split:
    case ReshardStrategy::HandOver:
        return;
    }
}

void checkCount(Checks& checks, const ReshardPlan& plan, const PlanInputs& inputs)
{
    if (plan.wish.strategy == ReshardStrategy::HandOver || plan.wish.toTotal < 1
        || plan.wish.toTotal > largestShardCount)
        return;
    if (plan.wish.toTotal % plan.largeBotMultiple != 0) {
        checks.refuse(Text::tr("For this bot the count must be a multiple of %1; take %2.")
                          .arg(countText(plan.largeBotMultiple))
                          .arg(countText((plan.wish.toTotal / plan.largeBotMultiple + 1) * plan.largeBotMultiple)));
    } else if (plan.largeBotMultiple > 1) {
        checks.good(Text::tr("The count is a multiple of %1").arg(countText(plan.largeBotMultiple)));
    }
    if (plan.toTotal() < inputs.recommended && !plan.to.isEmpty())
        checks.warn(Text::tr("Discord recommends %1 shards, more than this").arg(countText(inputs.recommended)));
}

void checkFill(Checks& checks, const ReshardPlan& plan)
{
    if (plan.to.isEmpty())
        return;
    if (const QString text = tooFullText(plan.spread, plan.after(), plan.to); !text.isEmpty()) {
        checks.refuse(text);
        return;
    }
    const int percent = qRound(plan.spread.fill() * 100); // the number that the other pages show
    if (plan.spread.max > nearlyFullGuilds) {
        checks.warn(Text::tr("The fullest shard gets %1 guilds, %2 % of what Discord allows: take a larger count soon")
                        .arg(countText(plan.spread.max))
                        .arg(percent));
    } else {
        checks.good(Text::tr("The fullest shard gets %1 guilds, %2 % of what Discord allows")
                        .arg(countText(plan.spread.max))
                        .arg(percent));
    }
}

void checkBudget(Checks& checks, const ReshardPlan& plan, const IdentifyBudget& budget)
{
    if (plan.to.isEmpty())
        return;
    if (budget.total == 0) {
        checks.refuse(Text::tr("The identify budget is not known yet: ask again when Discord has answered."));
        return;
    }
    if (plan.identifies > plan.spendable) {
        checks.refuse(tooDearText(plan.identifies, budget));
        return;
    }
    if (plan.remaining - plan.identifies < plan.floor) {
        checks.warn(Text::tr("It goes below the identify floor of %1, as was allowed: %2 of %3 are left")
                        .arg(QLocale().toString(plan.floor))
                        .arg(countText(plan.remaining - plan.identifies))
                        .arg(QLocale().toString(plan.remaining)));
    } else {
        checks.good(
            Text::tr("It costs %Ln identify(ies): %1 of %2 are left, and the floor is %3", nullptr, plan.identifies)
                .arg(QLocale().toString(plan.remaining - plan.identifies))
                .arg(QLocale().toString(plan.remaining))
                .arg(QLocale().toString(plan.floor)));
    }
    if (plan.spare == 0)
        checks.warn(Text::tr("No identify is spare: one new shard that fails ends it, with the old set untouched"));
}

//! Shards that are to be replaced, and whose guilds must be known to be matched.
void checkStates(Checks& checks, const ReshardPlan& plan, const QList<ServedShard>& shards)
{
    QList<ShardId> broken;
    QList<ShardId> unknown;
    QList<ShardId> ended;
    QList<ShardId> deaf;
    QList<ShardId> loading;
    for (const ServedShard& served : shards) {
        if (served.isDeaf)
            deaf.append(served.shard);
        if (served.isLoading)
            loading.append(served.shard);
        if (served.state == ShardState::Ready)
            continue;
        const bool isReplaced = plan.wish.strategy != ReshardStrategy::StopAndStart
            && std::ranges::binary_search(plan.replaced, served.shard);
        if (served.guilds.isEmpty() && isReplaced)
            (isAlive(served.state) ? unknown : ended).append(served.shard);
        else
            broken.append(served.shard);
    }
    if (!unknown.isEmpty()) {
        checks.refuse(Text::tr("The guilds of these shards are not known and can't be matched: %1. Wait until they are "
                               "ready, resume them, or end them first.")
                          .arg(shardsText(unknown)));
    }
    if (!ended.isEmpty()) {
        checks.warn(
            Text::tr("Shards without a session: %1; their guilds are not counted here, and nothing waits for them")
                .arg(shardsText(ended)));
    }
    if (!broken.isEmpty()) {
        checks.warn(
            Text::tr("Shards that are not ready: %1; their guilds are those last seen").arg(shardsText(broken)));
    }
    if (unknown.isEmpty() && ended.isEmpty() && broken.isEmpty() && !shards.isEmpty())
        checks.good(Text::tr("All shards are ready"));
    if (!deaf.isEmpty())
        checks.warn(Text::tr("Deaf shards: %1; they get no events: reconnect them first").arg(shardsText(deaf)));
    if (!loading.isEmpty()) {
        checks.warn(
            Text::tr("Shards whose guilds are still loading: %1; the figures are too low").arg(shardsText(loading)));
    } else if (!shards.isEmpty() && broken.isEmpty()) { // of those that are not ready some may never have been seen
        checks.good(Text::tr("All guilds are loaded"));
    }
}

} // namespace

QList<PlanCheck> checksOf(const ReshardPlan& plan, const PlanInputs& inputs, const QStringList& refusals)
{
    Checks checks;
    if (!inputs.busy.isEmpty())
        checks.refuse(inputs.busy);
    for (const QString& refusal : refusals)
        checks.refuse(refusal);
    checkSet(checks, plan);
    checkCount(checks, plan, inputs);
    checkFill(checks, plan);
    checkBudget(checks, plan, inputs.budget);
    checkStates(checks, plan, inputs.shards);
    if (plan.wish.drain < 0s || plan.wish.drain > longestDrain)
        checks.refuse(Text::tr("The drain time must be from 0 s to a day."));
    return checks.list();
}

QString tooFullText(const GuildSpread& spread, const QList<ShardId>& set, const QList<ShardId>& to)
{
    int over = 0;
    int max = 0;
    for (const ShardId shard : to) {
        const auto place = std::ranges::lower_bound(set, shard) - set.begin();
        const int guilds = spread.perShard.value(place);
        over += guilds > mostGuildsPerShard;
        max = std::max(max, guilds);
    }
    if (over == 0)
        return {};
    return Text::tr("The fullest shard would have %1 guilds; Discord allows %2 (%3 of %4 new shards are above that). "
                    "Take a larger count.")
        .arg(countText(max))
        .arg(countText(mostGuildsPerShard))
        .arg(countText(over))
        .arg(QLocale().toString(to.size()));
}

QString tooDearText(int identifies, const IdentifyBudget& budget)
{
    QString text = Text::tr(
        "It costs %1 identifies, but only %2 can be spent above the identify floor (%3 are left, the floor is %4).")
                       .arg(QLocale().toString(identifies))
                       .arg(budget.spendable())
                       .arg(QLocale().toString(budget.remaining))
                       .arg(QLocale().toString(budget.floor));
    if (budget.resetAt.isValid())
        text += u' '
            + Text::tr("Wait until %1 UTC, or lower the floor.")
                  .arg(budget.resetAt.toUTC().toString(u"yyyy-MM-dd HH:mm"_s));
    return text;
}

} // namespace Shardroom
