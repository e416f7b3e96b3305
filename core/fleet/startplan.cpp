// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/startplan.h"

#include "core/fleet/identifycoordinator.h"
#include "core/fleet/shardset.h"
#include "core/gateway/counttext.h"
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
    // When all were split, none has the count that was asked for.
    const bool all = options.autoScaling && options.shardCount && saved.shardCount != *options.shardCount;
    return (several || all) && fits && options.shardIds.isEmpty() && options.largeBotMultiple == 1;
}

//! The count of what is saved; of sessions that are only held, that of the one that was last of use. 0: nothing is.
int savedCount(const std::optional<SavedSessions>& saved)
{
    if (!saved)
        return 0;
    if (!saved->sessions.isEmpty())
        return saved->shardCount;
    const auto newest = std::ranges::max_element(saved->held, {}, [](const Session& session) {
        const QDateTime used = lastUseOf(session);
        return used.isValid() ? used.toMSecsSinceEpoch() : 0;
    });
    return newest == saved->held.end() ? 0 : newest->shard.total;
}

//! Those that the guards allow are resumed; the others are held for the operator.
void useSessions(StartPlan& plan, const SavedSessions& saved, const SessionGuard& guard)
{
    QHash<QString, int> reasons;
    int others = 0; // sessions of another bot
    const auto use = [&](const Session& session) {
        if (const auto objection = guard.objection(session)) {
            ++reasons[objection->text];
            others += objection->kind == SessionObjection::Kind::OtherBot ? 1 : 0;
            plan.refused.append(session.shard);
        } else if (!plan.sessions.contains(session.shard.number)) { // of the set and held as well: the set's is newer
            plan.sessions.insert(session.shard.number, session);
        }
    };
    for (const Session& session : saved.sessions) {
        const bool ofAnotherPart
            = session.shard.total == plan.total && !std::ranges::binary_search(plan.shards, session.shard);
        if (!ofAnotherPart)
            use(session);
    }
    for (const Session& session : saved.held) {
        if (std::ranges::binary_search(plan.shards, session.shard))
            use(session);
    }
    if (others > 0 && plan.sessions.isEmpty())
        plan.isOfAnotherBot = true;
    for (auto entry = reasons.cbegin(); entry != reasons.cend(); ++entry)
        plan.warnings.append(Text::tr("%Ln saved session(s) not used: %1.", nullptr, entry.value()).arg(entry.key()));
}

} // namespace

SessionGuard sessionGuard(const FleetOptions& options, const QList<ShardId>& shards, const QUrl& gateway)
{
    return {
        .shards = shards,
        .userId = userIdOf(options.token),
        .gateway = gateway,
        .now = QDateTime::currentDateTimeUtc(),
        .maxAge = options.maxSessionAge,
    };
}

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
            .arg(*options.shardCount) // as it was typed
            .arg(countText(largestShardCount));
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
                    .arg(countText(*options.shardCount))
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

StartPlan planStart(const FleetOptions& options, const GatewayBot& gateway, const std::optional<SavedSessions>& saved,
    const QList<ShardId>& set)
{
    StartPlan plan;
    if (const QString wrong = checkOptions(options); !wrong.isEmpty())
        return refused(plan, 2, wrong);

    const bool haveSaved = saved && !saved->sessions.isEmpty();
    if (!set.isEmpty()) {
        plan.shards = set;
        plan.total = std::ranges::max(set, {}, &ShardId::total).total;
    } else if (haveSaved && isSplit(*saved, options)) {
        plan.shards = setOf(*saved);
        plan.total = std::ranges::max(plan.shards, {}, &ShardId::total).total;
        plan.notices.append(Text::tr("Keeping the %1 shards of the saved sessions, some of which were split.")
                                .arg(countText(plan.shards.size())));
    } else if (options.shardCount) {
        plan.total = *options.shardCount;
        if (plan.total % options.largeBotMultiple != 0) {
            return refused(plan, 3,
                Text::tr("%1 shards is not a multiple of %2, which Discord would refuse with close 4010. The next that "
                         "fits is %3.")
                    .arg(countText(plan.total))
                    .arg(countText(options.largeBotMultiple))
                    .arg(countText(roundedUp(plan.total, options.largeBotMultiple))));
        }
    } else if (const int count = savedCount(saved); count > 0 && count % options.largeBotMultiple == 0) {
        // Resuming costs nothing; another count would cost an identify for every shard.
        plan.total = count;
        if (plan.total != gateway.shards) {
            plan.notices.append(Text::tr("Keeping the %1 shards of the saved sessions; Discord recommends %2 now.")
                                    .arg(countText(plan.total))
                                    .arg(countText(gateway.shards)));
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

    if (saved)
        useSessions(plan, *saved, sessionGuard(options, plan.shards, gateway.url));
    if (plan.isOfAnotherBot) {
        return refused(plan, 3,
            Text::tr("The saved sessions belong to another bot than this token, and a start would overwrite them: each "
                     "would cost an identify there. Give this bot a --state-dir of its own, or start with "
                     "--no-resume."));
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
                .arg(QLocale().toString(plan.shards.size()))
                .arg(QLocale().toString(plan.identifies))
                .arg(QLocale().toString(gateway.remaining))
                .arg(QLocale().toString(gateway.total))
                .arg(reset));
    }
    if (plan.identifies > budget.spendable()) {
        return refused(plan, 3,
            Text::tr(
                "Starting %1 shards costs %2 identifies. %3 of %4 are left, but %5 of them are kept back for resumes "
                "that fail, so %6 can be spent. Wait for the reset, start fewer shards, or allow it with "
                "--spend-reserve %7.")
                .arg(QLocale().toString(plan.shards.size()))
                .arg(QLocale().toString(plan.identifies))
                .arg(QLocale().toString(gateway.remaining))
                .arg(QLocale().toString(gateway.total))
                .arg(countText(std::min(gateway.remaining, budget.floor)))
                .arg(countText(budget.spendable()))
                .arg(plan.identifies - std::max(0, gateway.remaining - budget.floor)));
    }
    return plan;
}

} // namespace Shardroom
