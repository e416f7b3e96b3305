// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reshardtexts.h"

#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardroom::ReshardTexts {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReshardTexts)
};

QString time(std::chrono::milliseconds span)
{
    return Format::duration(std::chrono::ceil<std::chrono::seconds>(span));
}

QList<int> numbersOf(const QList<ShardId>& shards)
{
    QList<int> numbers;
    for (const ShardId shard : shards)
        numbers << shard.number;
    return numbers;
}

QString percentOf(double share)
{
    return u"%L1 %"_s.arg(share * 100, 0, 'f', share > 0 && share < 0.1 ? 1 : 0);
}

//! The part of a batch that is behind us, by phase; within Warming by the guilds that have come.
double shareOfBatch(const ReshardProgress& progress)
{
    switch (progress.phase) {
    case ReshardPhase::Preparing:
    case ReshardPhase::Aborting:
    case ReshardPhase::RollingBack:
    case ReshardPhase::Aborted:
    case ReshardPhase::RolledBack:
        return 0;
    case ReshardPhase::Warming: {
        const double shards = progress.shards > 0 ? double(progress.ready) / progress.shards : 0;
        const double guilds
            = progress.guildsExpected > 0 ? double(progress.guildsMatched) / progress.guildsExpected : shards;
        return 0.8 * std::clamp((shards + guilds) / 2, 0.0, 1.0);
    }
    case ReshardPhase::Overlapping:
        return 0.8;
    case ReshardPhase::Draining:
        return 0.85;
    case ReshardPhase::Ending:
        return 0.95;
    case ReshardPhase::Settling:
        return 0.97;
    case ReshardPhase::Done:
        return 1;
    }
    Q_UNREACHABLE();
}

//! "7 (1,240), 3 (1,201)": shards with their guilds, or with their events per second.
QString loads(const QList<GuildSpread::Load>& list, bool events)
{
    QStringList parts;
    for (const GuildSpread::Load& load : list)
        parts << Words::tr("%1 (%2)").arg(QString::number(load.shard.number),
            events ? Words::tr("%1/s").arg(Format::rate(load.eventsPerSecond)) : Format::number(load.guilds));
    return parts.isEmpty() ? Format::none() : parts.join(u", "_s);
}

} // namespace

QString change(int fromTotal, int toTotal)
{
    return fromTotal == toTotal
        ? Words::tr("the same %1 anew").arg(Format::shardCount(fromTotal))
        : Words::tr("from %1 to %2").arg(Format::number(fromTotal), Format::shardCount(toTotal));
}

QString shardName(ShardId shard)
{
    return Words::tr("%1 of %2").arg(QString::number(shard.number), Format::number(shard.total));
}

QStringList steps(const ReshardPlan& plan)
{
    const QString to = Format::shards(numbersOf(plan.to));
    const QString replaced = Format::shards(numbersOf(plan.replaced));
    const QString drain = Format::duration(plan.wish.drain);
    const QString batches
        = Words::tr("%1 old shards at a time; each batch is warmed up, switched and ended before the next")
              .arg(Format::number(plan.wish.atOnce));
    switch (plan.wish.strategy) {
    case ReshardStrategy::Parallel:
        return {Words::tr("Open %1 beside the present ones").arg(to),
            Words::tr("Switch to them when every guild is in both sets"),
            Words::tr("End %1 after %2, in which going back is free").arg(replaced, drain)};
    case ReshardStrategy::Rolling:
    case ReshardStrategy::Split:
        return {Words::tr("Replace %1 by %2").arg(replaced, to), batches,
            Words::tr("End the old shards of a batch %1 after its switch").arg(drain)};
    case ReshardStrategy::StopAndStart:
        return {Words::tr("Drop the connections of %1; their sessions can be resumed for a while").arg(replaced),
            Words::tr("Open %1; events of the time in between are lost").arg(to), Words::tr("End the old sessions")};
    case ReshardStrategy::HandOver:
        return {Words::tr("Open a second session for %1").arg(to), batches,
            Words::tr("End the first session %1 after its switch").arg(drain)};
    }
    Q_UNREACHABLE();
}

QList<Fact> facts(const ReshardPlan& plan)
{
    QList<Fact> facts;
    QString identifies = Format::number(plan.identifies);
    if (plan.spare > 0)
        identifies
            = Words::tr("%1, and up to %2 more for shards that fail once").arg(identifies, Format::number(plan.spare));
    facts << Fact{Words::tr("Identifies"), identifies};
    facts << Fact{Words::tr("Budget"),
        Words::tr("%1 \u2192 %2 (%3 are kept back)")
            .arg(Format::number(plan.remaining), Format::number(plan.remaining - plan.identifies),
                Format::number(plan.floor))};
    facts << Fact{Words::tr("Takes about"),
        Words::tr("%1 at %2 per 5 s").arg(time(plan.duration), Format::number(plan.maxConcurrency))};
    facts << Fact{
        Words::tr("Time without events"), plan.downtime.count() > 0 ? time(plan.downtime) : Words::tr("none")};
    facts << Fact{
        Words::tr("At most connected"), Words::tr("%1 connections").arg(Format::number(plan.peakConnections))};
    facts << Fact{
        Words::tr("Memory"), plan.peakBytes > 0 ? u'+' + Format::bytes(quint64(plan.peakBytes)) : Format::none()};
    facts << Fact{Words::tr("Assumes"),
        Words::tr("%1 guilds, %2 recommended by Discord")
            .arg(Format::number(plan.guilds), Format::number(plan.recommended))};
    return facts;
}

QString cost(const ReshardPlan& plan)
{
    QStringList parts{Words::tr("%Ln identify(ies)", nullptr, plan.identifies),
        Words::tr("%1 connections at most").arg(Format::number(plan.peakConnections)),
        Words::tr("about %1").arg(time(plan.duration))};
    if (plan.peakBytes > 0)
        parts << Words::tr("+%1 of memory").arg(Format::bytes(quint64(plan.peakBytes)));
    if (plan.downtime.count() > 0)
        parts << Words::tr("%1 without events").arg(time(plan.downtime));
    return parts.join(u" \u00b7 "_s);
}

QString explanation(ReshardStrategy strategy)
{
    switch (strategy) {
    case ReshardStrategy::Parallel:
        return Words::tr("The whole new set beside the old one, then all at once. Any count, also a smaller one.");
    case ReshardStrategy::Rolling:
        return Words::tr("Multiples only: a few shards at a time. May stop half-way and stay correct.");
    case ReshardStrategy::StopAndStart:
        return Words::tr("Drops the old connections first: the least connections and memory, but events are lost.");
    case ReshardStrategy::Split:
        return Words::tr("Only the picked shards are split; the others keep their sessions and their count.");
    case ReshardStrategy::HandOver:
        return Words::tr("The same shards anew, a few at a time: a second session takes over from the first.");
    }
    Q_UNREACHABLE();
}

QList<Fact> spread(const ReshardPlan& plan)
{
    const GuildSpread& spread = plan.spread;
    QList<Fact> facts;
    facts << Fact{Words::tr("Fullest"),
        Words::tr("%1 guilds (%2 full)").arg(Format::number(spread.max), percentOf(spread.fill()))};
    facts << Fact{Words::tr("Mean"),
        Words::tr("%1 \u00b1 %2 guilds")
            .arg(Format::number(std::llround(spread.mean)), Format::number(std::llround(spread.deviation)))};
    facts << Fact{Words::tr("Nearly full"), Format::shardCount(spread.nearlyFull)};
    facts << Fact{Words::tr("Over the limit"), Format::shardCount(spread.over)};
    facts << Fact{Words::tr("Headroom"),
        !plan.headroomDays            ? Words::tr("growth not known yet")
            : *plan.headroomDays == 0 ? Words::tr("less than a day at the growth of late")
                                      : Words::tr("%Ln day(s)", nullptr, *plan.headroomDays)};
    facts << Fact{Words::tr("Fullest shards"), loads(spread.fullest, false)};
    facts << Fact{Words::tr("Hottest shards"), loads(spread.hottest, true)};
    return facts;
}

std::optional<int> percent(const ReshardProgress& progress)
{
    if (progress.phase == ReshardPhase::Aborting || progress.phase == ReshardPhase::RollingBack)
        return std::nullopt;
    if (progress.phase == ReshardPhase::Done)
        return 100;
    const double share = (progress.batch + shareOfBatch(progress)) / std::max(1, progress.batches);
    return std::clamp(int(share * 100), 0, 100);
}

QString headline(const ReshardProgress& progress, const QDateTime& now)
{
    QStringList parts{displayName(progress.phase)};
    if (progress.batches > 1)
        parts << Words::tr("batch %1 of %2").arg(Format::number(progress.batch + 1), Format::number(progress.batches));
    if (progress.paused)
        parts << Words::tr("paused");
    if (progress.since.isValid())
        parts << Words::tr("for %1").arg(Format::age(progress.since, now));
    if (progress.until && !progress.paused)
        parts << Words::tr("at most %1 more").arg(Format::remaining(*progress.until, now));
    return parts.join(u" \u00b7 "_s);
}

QString banner(const ReshardProgress& progress)
{
    const QString change = ReshardTexts::change(progress.fromTotal, progress.toTotal);
    if (progress.recovered && progress.paused)
        return Words::tr("A reshard (%1) was not finished: it was at \"%2\". Both sets are connected; nothing happens "
                         "until you decide.")
            .arg(change, displayName(progress.phase));
    QString text
        = Words::tr("Reshard (%1): %2. %3.").arg(change, displayName(progress.phase), explanation(progress.phase));
    if (progress.phase == ReshardPhase::Warming || progress.phase == ReshardPhase::Overlapping)
        text += u' '
            + Words::tr("%1 of %2 new shards ready, %3 of %4 guilds matched.")
                  .arg(Format::number(progress.ready), Format::number(progress.shards),
                      Format::number(progress.guildsMatched), Format::number(progress.guildsExpected));
    if (progress.batches > 1)
        text += u' '
            + Words::tr("Batch %1 of %2.").arg(Format::number(progress.batch + 1), Format::number(progress.batches));
    if (progress.paused)
        text += u' ' + Words::tr("Paused.");
    return text;
}

QString banner(const ReshardAnnouncement& announcement, const QDateTime& now)
{
    return Words::tr("In %1 this fleet reshards itself %2, which spends %3 identifies: %4")
        .arg(Format::countdown(announcement.at, now), change(announcement.fromTotal, announcement.toTotal),
            Format::number(announcement.identifies), announcement.why);
}

QList<Fact> facts(const ReshardProgress& progress)
{
    const auto of
        = [](int part, int all) { return Words::tr("%1 of %2").arg(Format::number(part), Format::number(all)); };
    const int missing = std::max(0, progress.guildsExpected - progress.guildsMatched);
    QString missingText = Format::number(missing);
    if (progress.missingUnavailable > 0)
        missingText
            = Words::tr("%1, %2 of them in an outage").arg(missingText, Format::number(progress.missingUnavailable));
    if (progress.acceptedMissing > 0)
        missingText = Words::tr("%1 (%2 may be)").arg(missingText, Format::number(progress.acceptedMissing));
    QString identifies = of(progress.identifiesSpent, progress.identifiesPlanned);
    if (progress.identifiesSpare > 0)
        identifies = Words::tr("%1, %2 to spare").arg(identifies, Format::number(progress.identifiesSpare));
    return {{Words::tr("New shards ready"), of(progress.ready, progress.shards)},
        {Words::tr("Guilds matched"), of(progress.guildsMatched, progress.guildsExpected)},
        {Words::tr("Guilds missing"), missingText}, {Words::tr("Identifies spent"), identifies}};
}

QString missingReason(GuildId guild, const ReshardProgress& progress)
{
    for (const ShardSnapshot& shard : progress.incoming) {
        if (shardFor(guild, shard.shard.total) != shard.shard.number)
            continue;
        const QString name = shardName(shard.shard);
        if (shard.state != ShardState::Ready)
            return Words::tr("shard %1: %2").arg(name, displayName(shard.state));
        if (shard.loading > 0)
            return Words::tr("shard %1 is still loading %2 guilds").arg(name, Format::number(shard.loading));
        return Words::tr("shard %1 is ready without it: in an outage, or the bot has left it").arg(name);
    }
    if (progress.incoming.size() < progress.shards)
        return Words::tr("its shard is not open yet");
    return Words::tr("none of the new shards gets it");
}

QList<Fact> facts(const HandoverCounts& counts, std::optional<quint64> onlyOldSinceSwitch)
{
    const auto number = [](quint64 value) { return Format::number(qint64(value)); };
    QList<Fact> facts{{Words::tr("Delivered"), number(counts.delivered)},
        {Words::tr("Matched"), number(counts.matched)}, {Words::tr("Of those late"), number(counts.late)},
        {Words::tr("Only old"), number(counts.onlyOld)}, {Words::tr("Only new"), number(counts.onlyNew)},
        {Words::tr("Pending"), number(counts.pending)}};
    // Before the switch the new shards were still loading; what counts is what they missed after it.
    if (onlyOldSinceSwitch)
        facts.insert(4, Fact{Words::tr("Of those since the switch"), number(*onlyOldSinceSwitch)});
    if (counts.forgotten > 0)
        facts << Fact{Words::tr("Forgotten"), number(counts.forgotten)};
    facts << Fact{Words::tr("Longest lag"), Format::latency(counts.longestLag)};
    return facts;
}

QString outcome(const ReshardReport& report)
{
    const QString name = displayName(report.outcome);
    return report.reason.isEmpty() ? name : Words::tr("%1: %2").arg(name, report.reason);
}

QList<Fact> facts(const ReshardReport& report)
{
    QList<Fact> facts;
    facts << Fact{Words::tr("Plan"),
        Words::tr("%1, %2").arg(
            displayName(report.plan.wish.strategy), change(report.plan.fromTotal(), report.plan.toTotal()))};
    if (report.startedAt.isValid() && report.endedAt.isValid())
        facts << Fact{Words::tr("Lasted"),
            Words::tr("%1, until %2")
                .arg(Format::age(report.startedAt, report.endedAt), Format::clock(report.endedAt))};
    facts << Fact{Words::tr("Identifies spent"),
        Words::tr("%1 of %2").arg(Format::number(report.identifiesSpent), Format::number(report.plan.identifies))};
    facts << Fact{Words::tr("Serving now"), Format::shards(numbersOf(report.servingAfter))};
    if (!report.failed.isEmpty())
        facts << Fact{Words::tr("Failed"), failedText(report)};
    if (!report.missing.isEmpty())
        facts << Fact{Words::tr("Missing, accepted"), Words::tr("%Ln guild(s)", nullptr, int(report.missing.size()))};
    if (report.recovered)
        facts << Fact{Words::tr("Interrupted"), Words::tr("The program ended in between; counts begin after that")};
    return facts;
}

std::optional<ShardId> ownerOf(GuildId guild, const QList<ShardId>& shards)
{
    const auto owner = std::ranges::find_if(
        shards, [guild](ShardId shard) { return shard.isValid() && shardFor(guild, shard.total) == shard.number; });
    return owner == shards.end() ? std::nullopt : std::optional(*owner);
}

} // namespace Shardroom::ReshardTexts
