// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One shard after the other: what the fleet does about it. When the next one begins is in rollingrun.cpp.

#include "core/fleet/fleetprivate.h"

#include "core/gateway/counttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

void Fleet::roll(const RollingWish& wish, const ShardSelection& selection, RequestId request)
{
    const QString what = displayName(wish.kind);
    auto numbers = d->chosen(what, selection, request);
    if (!numbers)
        return;
    std::ranges::sort(*numbers);
    const auto begin = [this, wish, what, request, numbers = *numbers, total = d->serving.total()] {
        QString why = d->objectionToRolling(wish);
        if (why.isEmpty() && (d->serving.isEmpty() || d->serving.total() != total))
            why = tr("The shards were replaced meanwhile. Select again.");
        if (!why.isEmpty()) {
            emit refused(what, why, request);
            return;
        }
        const QList<ShardSnapshot> shards = d->serving.snapshots();
        const auto fits = std::ranges::count_if(shards, [&](const ShardSnapshot& shard) {
            return std::ranges::binary_search(numbers, shard.shard.number) && RollingRun::fits(wish.kind, shard);
        });
        if (fits == 0) {
            emit refused(what,
                wish.kind == RollingKind::Resume ? tr("None of these shards is connected and has a session.")
                                                 : tr("None of these shards is connected."),
                request);
            return;
        }
        if (wish.kind == RollingKind::Reidentify) {
            if (const QString tooDear = d->objectionToCost(int(fits)); !tooDear.isEmpty()) {
                emit refused(what, tooDear, request);
                return;
            }
        }
        d->rolling.emplace(++d->rollingRuns, wish, numbers, QDateTime::currentDateTimeUtc());
        d->act(tr("%1: %Ln shard(s), %2 at a time", nullptr, int(numbers.size())).arg(what).arg(countText(wish.atOnce)), request);
        d->done(request);
    };
    if (const QString why = d->objectionToRolling(wish); !why.isEmpty())
        emit refused(what, why, request);
    else if (wish.kind == RollingKind::Resume)
        begin();
    else // other processes of this bot spend from the same budget
        d->refresh(begin, [this, what, request](const QString& why) { emit refused(what, why, request); });
}

void Fleet::pauseRolling(bool paused, RequestId request)
{
    const QString what = paused ? tr("Pause the rolling run") : tr("Go on with the rolling run");
    if (!d->chosen(what, ShardSelection::everything(), request))
        return;
    if (!d->rolling || d->rolling->progress().isOver()) {
        emit refused(what, tr("None is under way."), request);
        return;
    }
    d->rolling->setPaused(paused);
    d->act(what, request);
    d->done(request);
}

void Fleet::stopRolling(RequestId request)
{
    const QString what = tr("Stop the rolling run");
    if (!d->chosen(what, ShardSelection::everything(), request))
        return;
    if (!d->rolling || d->rolling->progress().isOver()) {
        emit refused(what, tr("None is under way."), request);
        return;
    }
    d->act(what, request);
    d->rolling->stop(tr("An operator has stopped it."));
    d->tellRollingEnd();
    d->done(request);
}

QString Fleet::Private::objectionToRolling(const RollingWish& wish) const
{
    if (wish.atOnce < 1 || wish.atOnce > RollingWish::mostAtOnce)
        return tr("So many at a time must be from 1 to %1.").arg(RollingWish::mostAtOnce);
    if (wish.patience.count() < 1)
        return tr("The time for one shard must be a second or more.");
    if (resharder || phase == FleetPhase::Resharding)
        return tr("A reshard is under way.");
    if (rolling && !rolling->progress().isOver())
        return tr("One is under way already. Stop it first, or wait for its end.");
    return {};
}

//! Once per tick, with what the shards are now.
void Fleet::Private::advanceRolling(const QList<ShardSnapshot>& shards)
{
    if (!rolling || rolling->progress().isOver())
        return;
    if (phase == FleetPhase::Stopping)
        rolling->stop(tr("The fleet is stopping."));
    else if (resharder)
        rolling->stop(tr("A reshard has begun."));
    const QList<int> next = rolling->advance(shards, std::chrono::steady_clock::now());
    if (!next.isEmpty())
        serving.command(rolling->command(), next);
    if (rolling->progress().isOver())
        tellRollingEnd();
}

void Fleet::Private::tellRollingEnd()
{
    const RollingProgress& progress = rolling->progress();
    const QString what = displayName(progress.kind);
    QString count = tr("%1 of %2 shards").arg(countText(progress.done)).arg(countText(progress.shards));
    if (!progress.skipped.isEmpty())
        count += u", "_s + tr("%Ln left as they were", nullptr, int(progress.skipped.size()));
    if (progress.phase == RollingPhase::Done) {
        say(TimelineEntry::Kind::Notice, tr("%1: done, %2").arg(what, count));
        return;
    }
    const QString text = progress.failed
        ? tr("%1: stopped at shard %2 (%3). %4").arg(what).arg(*progress.failed).arg(count, progress.reason)
        : tr("%1: stopped (%2). %3").arg(what, count, progress.reason);
    say(progress.failed ? TimelineEntry::Kind::Warning : TimelineEntry::Kind::Notice, text,
        progress.inFlight.isEmpty() ? QString() : tr("Those under way come back by themselves"));
}

} // namespace Shardroom
