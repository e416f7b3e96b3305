// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifybudget.h"
#include "core/gateway/shardstate.h"
#include "core/reshard/guildspread.h"
#include "core/reshard/reshardstrategy.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace Shardroom {

//! What an operator asks for.
struct ReshardWish {
    int toTotal = 0; //!< Split: of the parts; HandOver: not looked at
    ReshardStrategy strategy = ReshardStrategy::Parallel;
    QList<int> shards; //!< Split and HandOver: which; empty: all
    int atOnce = 0; //!< Rolling, Split and HandOver: so many old shards at a time; 0: as many as max_concurrency
    std::chrono::seconds drain{60}; //!< how long the old sessions stay connected after the switch: the time to go back
    bool operator==(const ReshardWish&) const = default;
};

//! One shard of the serving set, as a plan sees it.
struct ServedShard {
    ShardId shard;
    ShardState state = ShardState::Stopped;
    bool isDeaf = false;
    bool isLoading = false; //!< guilds are still to come
    double eventsPerSecond = 0;
    QList<GuildId> guilds; //!< unavailable ones included
};

//! All that a plan rests on, at one moment.
struct PlanInputs {
    QDateTime now; //!< UTC
    QByteArray userId; //!< the bot's; empty when its token does not say
    QList<ServedShard> shards; //!< that serve
    IdentifyBudget budget; //!< fresh from Discord
    std::chrono::milliseconds identifySpacing{}; //!< between two identifies of a bucket
    int recommended = 0; //!< Discord's count
    int largeBotMultiple = 1;
    std::optional<double> guildsPerDay; //!< growth seen; nullopt: watched for too short a time
    qint64 bytesPerShard = 0; //!< of memory, measured; 0: not known
    QString busy; //!< translated: why nothing can be resharded now, whatever the plan; else empty
};

//! A line of "checks" in a plan.
struct PlanCheck {
    enum class Verdict { Good, Warning, Refused };
    Verdict verdict = Verdict::Good;
    QString text; //!< translated
    bool operator==(const PlanCheck&) const = default;
};

//! A reshard worked out before anything is touched: what it assumed, what it will do and cost, or why it can't be done.
//! A value; as a file see reshardplanfile.h.
struct ReshardPlan {
    QString id; //!< names it in reports, journal and timeline
    QDateTime madeAt; //!< UTC
    ReshardWish wish; //!< with atOnce filled in
    // Assumed: apply refuses when any of it has changed.
    QByteArray userId;
    QList<ShardId> from; //!< the serving set, by number
    int guilds = 0;
    int recommended = 0;
    int largeBotMultiple = 1;
    int maxConcurrency = 1;
    // To be done.
    QList<ShardId> replaced; //!< those of `from` that are replaced, in the order in which that is done
    QList<ShardId> to; //!< the new shards, by number
    int identifies = 0;
    int spare = 0; //!< identifies that may be spent on top, for new shards that fail once
    int remaining = 0; //!< identifies left when it was made
    int floor = 0;
    int spendable = 0;
    std::chrono::milliseconds duration{}; //!< by the identify rate, overlap and drain times included
    std::chrono::milliseconds downtime{}; //!< without events; 0 but for StopAndStart
    int peakConnections = 0; //!< at the same time
    qint64 peakBytes = 0; //!< of memory on top of now; 0: not known
    GuildSpread spread; //!< of the guilds over after(), in its order: the set that serves once it is done
    std::optional<int> headroomDays; //!< until the fullest new shard is full, at the growth seen
    QList<PlanCheck> checks;
    QString refusal; //!< translated; empty: it can be done

    //! Some old shards and the new ones that take over from them at one go.
    struct Batch {
        QList<ShardId> replaced;
        QList<ShardId> to; //!< by number
        bool operator==(const Batch&) const = default;
    };

    [[nodiscard]] int fromTotal() const; //!< the largest
    [[nodiscard]] int toTotal() const; //!< the largest once it is done
    [[nodiscard]] QList<ShardId> after() const; //!< the set that serves once it is done, by number
    [[nodiscard]] QList<Batch> batches() const; //!< wish.atOnce old shards each; none when nothing can be done
    bool operator==(const ReshardPlan&) const = default;
};

//! A count worth looking at.
struct ReshardCandidate {
    int total = 0;
    QString why; //!< translated: "Discord recommends it", "a power of two" …
    int maxGuilds = 0; //!< on the fullest shard
    int identifies = 0;
    QString refusal; //!< translated; empty: it can be done
    bool operator==(const ReshardCandidate&) const = default;
};

//! The answer to an operator who looks for a count.
struct ReshardOutlook {
    ReshardPlan plan; //!< of the wish
    QList<ReshardCandidate> candidates; //!< by count
    bool operator==(const ReshardOutlook&) const = default;
};

//! Works out what a wish would do and cost; never fails, but refuses in words. Pure: the same inputs, the same plan but
//! for its id. 1,000,000 guilds take some 20 ms.
[[nodiscard]] ReshardPlan planReshard(const ReshardWish& wish, const PlanInputs& inputs);
//! Discord's count, large-bot multiples and powers of two around the present count, each held against the guards of the
//! parallel way. At most 10, by count; the present count is none of them.
[[nodiscard]] QList<ReshardCandidate> reshardCandidates(const PlanInputs& inputs);
//! Why a plan may not be applied any more, translated; empty: it may. It was refused, something else is under way,
//! another bot, set, recommendation, large-bot rule or max_concurrency, a roster that moved by more than 1 %, a new
//! shard over Discord's limit, or a budget that no longer suffices.
[[nodiscard]] QString staleReason(const ReshardPlan& plan, const PlanInputs& now);

} // namespace Shardroom
