// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/startplan.h"

#include "core/fleet/identifycoordinator.h"
#include "core/fleet/shardset.h"
#include "core/gateway/gatewayurl.h"
#include "core/gateway/opcode.h"
#include "core/gateway/payloads.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StartPlan)
};

int roundedUp(int count, int multiple)
{
    return (count + multiple - 1) / multiple * multiple;
}

StartPlan refused(StartPlan plan, int exitStatus, const QString& why)
{
    plan.refusal = why;
    plan.exitStatus = exitStatus;
    return plan;
}

//! Why a saved session may not be used; empty when it may.
QString objection(const Session& session, const StartPlan& plan, const GatewayBot& gateway)
{
    if (!std::ranges::binary_search(plan.shards, session.shard))
        return Text::tr("it was made with %1 shards, now there are %2").arg(session.shard.total).arg(plan.total);
    if (!session.resumeUrl.isEmpty() && !isTrustedGateway(session.resumeUrl, gateway.url)) {
        return Text::tr("its resume address %1 is not Discord's, and resuming would send the token there")
            .arg(session.resumeUrl.toDisplayString());
    }
    return {};
}

//! The set that these sessions belong to.
QList<ShardId> setOf(const SavedSessions& saved)
{
    QList<ShardId> known;
    for (const Session& session : saved.sessions)
        known.append(session.shard);
    return ShardSet::around(known).shards();
}

//! After a split the sessions have several counts. They can be resumed as they are if the operator asked for nothing
//! that contradicts it.
bool isSplit(const SavedSessions& saved, const FleetOptions& options)
{
    const bool several = std::ranges::any_of(
        saved.sessions, [&](const Session& session) { return session.shard.total != saved.shardCount; });
    const bool fits = !options.shardCount
        || (options.autoScaling && std::ranges::all_of(saved.sessions, [&](const Session& session) {
               return session.shard.total % *options.shardCount == 0;
           }));
    return several && fits && options.shardIds.isEmpty() && options.largeBotMultiple == 1;
}

} // namespace

QString checkOptions(const FleetOptions& options)
{
    if (options.token.isEmpty()) {
        return Text::tr(
            "There is no token. Set DISCORD_TOKEN or DISCORD_TOKEN_FILE, give --token-file, or start the practice "
            "gateway with --simulate.");
    }
    if (options.shardCount && *options.shardCount < 1)
        return Text::tr("A fleet of %1 shards makes no sense: --shards takes a number from 1, or auto.")
            .arg(*options.shardCount);
    if (options.shardCount && *options.shardCount > largestShardCount)
        return Text::tr("A fleet of %1 shards makes no sense: the largest count is %2.")
            .arg(*options.shardCount)
            .arg(largestShardCount);
    if (options.largeBotMultiple < 1 || options.largeBotMultiple > largestShardCount) {
        return Text::tr("--large-bot-multiple takes a number from 1 to %1, not %2.")
            .arg(largestShardCount)
            .arg(options.largeBotMultiple);
    }
    if (!options.shardIds.isEmpty() && !options.shardCount)
        return Text::tr("--shard-ids needs the total that the ids belong to: give --shards N too.");
    if (options.shardCount) {
        for (const int number : options.shardIds) {
            if (number < 0 || number >= *options.shardCount) {
                return Text::tr("Shard %1 is outside the total of %2: ids go from 0 to %3.")
                    .arg(number)
                    .arg(*options.shardCount)
                    .arg(*options.shardCount - 1);
            }
        }
    }
    if ((options.intents & ~knownIntents) != 0)
        return Text::tr("The intents hold bits that Discord does not know.");
    constexpr ShardId widest{99'999, 100'000};
    if (const auto size = identifyPayload(options.token, options.intents, widest, options.presence).size();
        size > maxOutgoingPayload) {
        return Text::tr(
            "IDENTIFY would have %1 bytes with this presence; Discord accepts %2. Give a shorter --presence.")
            .arg(size)
            .arg(maxOutgoingPayload);
    }
    return {};
}

StartPlan planStart(const FleetOptions& options, const GatewayBot& gateway, const std::optional<SavedSessions>& saved)
{
    StartPlan plan;
    if (const QString wrong = checkOptions(options); !wrong.isEmpty())
        return refused(plan, 2, wrong);

    const bool haveSaved = saved && !saved->sessions.isEmpty();
    if (haveSaved && isSplit(*saved, options)) {
        plan.shards = setOf(*saved);
        plan.total = std::ranges::max(plan.shards, {}, &ShardId::total).total;
        plan.notices.append(
            Text::tr("Keeping the %1 shards of the saved sessions, some of which were split.").arg(plan.shards.size()));
    } else if (options.shardCount) {
        plan.total = *options.shardCount;
        if (plan.total % options.largeBotMultiple != 0) {
            return refused(plan, 3,
                Text::tr("%1 shards is not a multiple of %2, which Discord would refuse with close 4010. The next that "
                         "fits is %3.")
                    .arg(plan.total)
                    .arg(options.largeBotMultiple)
                    .arg(roundedUp(plan.total, options.largeBotMultiple)));
        }
    } else if (haveSaved && saved->shardCount % options.largeBotMultiple == 0) {
        // Resuming costs nothing; another count would cost an identify for every shard.
        plan.total = saved->shardCount;
        if (plan.total != gateway.shards) {
            plan.notices.append(Text::tr("Keeping the %1 shards of the saved sessions; Discord recommends %2 now.")
                                    .arg(plan.total)
                                    .arg(gateway.shards));
        }
    } else {
        plan.total = roundedUp(gateway.shards, options.largeBotMultiple);
    }

    if (plan.shards.isEmpty()) {
        QList<int> numbers = options.shardIds;
        if (numbers.isEmpty()) {
            numbers.resize(plan.total);
            std::iota(numbers.begin(), numbers.end(), 0);
        }
        std::ranges::sort(numbers);
        numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
        for (const int number : std::as_const(numbers))
            plan.shards.append({number, plan.total});
    }

    if (haveSaved) {
        QHash<QString, int> objections;
        for (const Session& session : saved->sessions) {
            if (!std::ranges::binary_search(plan.shards, session.shard) && session.shard.total == plan.total)
                continue; // of a part that this start does not run
            const QString why = objection(session, plan, gateway);
            if (why.isEmpty())
                plan.sessions.insert(session.shard.number, session);
            else
                ++objections[why];
        }
        for (auto entry = objections.cbegin(); entry != objections.cend(); ++entry)
            plan.notices.append(Text::tr("%n saved session(s) not used: %1.", nullptr, entry.value()).arg(entry.key()));
    }

    plan.identifies = int(plan.shards.size() - plan.sessions.size());
    const IdentifyBudget budget{
        .total = gateway.total,
        .remaining = gateway.remaining,
        .floor = identifyFloor(gateway.total, options.identifyFloorPercent),
        .allowance = options.spendReserve,
    };
    if (plan.identifies > gateway.remaining) {
        const QString reset = QLocale().toString(
            QDateTime::currentDateTime().addMSecs(gateway.resetAfter.count()), QLocale::ShortFormat);
        return refused(plan, 3,
            Text::tr("Starting %1 shards costs %2 identifies, but only %3 of %4 are left until %5. Going on would make "
                     "Discord end all "
                     "sessions and reset the token. Wait for the reset, or start fewer shards.")
                .arg(plan.shards.size())
                .arg(plan.identifies)
                .arg(gateway.remaining)
                .arg(gateway.total)
                .arg(reset));
    }
    if (plan.identifies > budget.spendable()) {
        return refused(plan, 3,
            Text::tr(
                "Starting %1 shards costs %2 identifies. %3 of %4 are left, but %5 of them are kept back for resumes "
                "that fail, so %6 can be spent. Wait for the reset, start fewer shards, or allow it with "
                "--spend-reserve %7.")
                .arg(plan.shards.size())
                .arg(plan.identifies)
                .arg(gateway.remaining)
                .arg(gateway.total)
                .arg(std::min(gateway.remaining, budget.floor))
                .arg(budget.spendable())
                .arg(plan.identifies - std::max(0, gateway.remaining - budget.floor)));
    }
    return plan;
}

} // namespace Shardroom
