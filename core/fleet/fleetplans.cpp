// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reshard would cost, worked out for whoever asks, and for the fleet itself where it may decide.

#include "core/fleet/fleetprivate.h"
#include "core/gateway/counttext.h"
#include "core/reshard/reshardadvice.h"

#include <QtCore/QFile>

#include <algorithm>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

using Clock = std::chrono::steady_clock;

constexpr auto rostersLast = 5s; // for a plan that is only looked at
constexpr auto numbersLast = 30s;

//! What this process has of memory; 0: not known.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() < 2 ? 0 : fields.at(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace

void Fleet::Private::withPlanInputs(
    bool fresh, std::function<void(const PlanInputs&)> then, std::function<void(const QString&)> otherwise)
{
    if (serving.isEmpty()) {
        then(planInputs({}));
        return;
    }
    if (fresh || Clock::now() - askedAt > numbersLast) {
        refresh(
            [this, fresh, then, otherwise] {
                askedAt = Clock::now();
                if (fresh)
                    rostersAt = {};
                withPlanInputs(false, then, otherwise);
            },
            std::move(otherwise));
        return;
    }
    if (Clock::now() - rostersAt < rostersLast) {
        then(planInputs(rosters));
        return;
    }
    serving.collectSessions(&q, [this, then](const QList<Session>& sessions) {
        rosters = sessions;
        rostersAt = Clock::now();
        then(planInputs(sessions));
    });
}

PlanInputs Fleet::Private::planInputs(const QList<Session>& sessions) const
{
    PlanInputs inputs;
    inputs.now = QDateTime::currentDateTimeUtc();
    inputs.userId = userIdOf(options.token);
    inputs.budget = identifies.budget();
    inputs.identifySpacing = identifies.timeFor(inputs.budget.maxConcurrency + 1);
    inputs.recommended = recommended;
    inputs.largeBotMultiple = options.largeBotMultiple;
    if (resharder)
        inputs.busy = tr("A reshard is going on already.");
    else if (phase != FleetPhase::Running || serving.isEmpty())
        inputs.busy = tr("The fleet is not running.");
    for (const ShardSnapshot& shard : serving.snapshots()) {
        const Session* session = sessionOf(sessions, shard.shard);
        inputs.shards.append({
            .shard = shard.shard,
            .state = shard.state,
            .isDeaf = shard.deafSince.has_value(),
            .isLoading = shard.loading > 0,
            .eventsPerSecond = shard.eventsPerSecond,
            .guilds = session ? session->guilds : QList<GuildId>(),
        });
    }
    inputs.guildsPerDay = growth.perDay();
    if (!inputs.shards.isEmpty() && bytesBefore > 0)
        inputs.bytesPerShard = std::max<qint64>(0, residentBytes() - bytesBefore) / inputs.shards.size();
    return inputs;
}

//! What is looked at from time to time while shards run.
void Fleet::Private::startWatching()
{
    bytesBefore = residentBytes(); // nothing is connected yet
    if (options.advisedGuildsPerShard)
        adviceTimer.start(options.adviceInterval);
    autoTimer.start(1s);
}

void Fleet::Private::noteGrowth()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!growth.isDue(now))
        return;
    int guilds = 0;
    for (const ShardSnapshot& shard : serving.snapshots()) {
        if (shard.state != ShardState::Ready || shard.loading > 0)
            return;
        guilds += shard.guilds;
    }
    growth.note({now, guilds});
}

void Fleet::rememberGuilds(const GuildHistory& history)
{
    // Of another set, or of another part of it: that says nothing about these shards.
    if (history.shardTotal == d->serving.total() && history.shards == d->serving.numbers().size())
        d->growth.noteEarlier(history.counts);
}

void Fleet::Private::makePlan(const ReshardWish& wish, bool fresh, std::function<void(const ReshardOutlook&)> then,
    std::function<void(const QString&)> otherwise)
{
    withPlanInputs(
        fresh,
        [this, wish, then](const PlanInputs& inputs) {
            vault.inBackground(
                [wish, inputs] {
                    return ReshardOutlook{Shardroom::planReshard(wish, inputs), reshardCandidates(inputs)};
                },
                then);
        },
        std::move(otherwise));
}

void Fleet::planReshard(const ReshardWish& wish, RequestId request)
{
    d->makePlan(
        wish, false, [this, request](const ReshardOutlook& outlook) { emit reshardPlanned(outlook, request); },
        [this, request](const QString& why) { emit refused(tr("Plan a reshard"), why, request); });
}

void Fleet::reshard(int total, RequestId request)
{
    ReshardWish wish;
    wish.toTotal = total;
    d->makePlan(
        wish, true, [this, request](const ReshardOutlook& outlook) { d->apply(outlook.plan, request); },
        [this, request](const QString& why) { emit refused(tr("Reshard"), why, request); });
}

void Fleet::applyReshard(const ReshardPlan& plan, RequestId request)
{
    d->withPlanInputs(
        true,
        [this, plan, request](const PlanInputs& inputs) {
            const QString stale = staleReason(plan, inputs);
            if (!stale.isEmpty()) {
                emit refused(tr("Reshard"), stale, request);
                return;
            }
            d->apply(plan, request);
        },
        [this, request](const QString& why) { emit refused(tr("Reshard"), why, request); });
}

void Fleet::Private::apply(const ReshardPlan& plan, RequestId request)
{
    const QString why
        = beginReshard(plan, request == 0 ? TimelineEntry::Origin::Window : TimelineEntry::Origin::ControlSocket);
    if (why.isEmpty())
        done(request);
    else
        emit q.refused(tr("Reshard"), why, request);
}

void Fleet::Private::lookAtAutomatic()
{
    noteGrowth();
    if (options.autoReshard.isOff() || options.readOnly)
        return;
    AutoReshard::Look look;
    look.total = serving.total();
    look.canReshard = phase == FleetPhase::Running && !resharder;
    look.spendable = identifies.spendable();
    QList<int> guilds;
    qint64 sum = 0;
    for (const ShardSnapshot& shard : serving.snapshots()) {
        if (shard.state == ShardState::Ready && shard.loading == 0) {
            guilds.append(shard.guilds);
            sum += shard.guilds;
        }
    }
    if (!guilds.isEmpty())
        look.meanGuilds = double(sum) / double(guilds.size());
    look.adviceTotal = adviseReshard({
                                         .total = look.total,
                                         .guilds = guilds,
                                         .threshold = options.autoReshard.guildsPerShard.value_or(0),
                                         .recommended = recommended,
                                         .largeBotMultiple = options.largeBotMultiple,
                                         .spendable = look.spendable,
                                     })
                           .total;
    look.identifies = look.adviceTotal;
    const QString whyNot = autoReshard.whyNot();
    switch (autoReshard.look(look, QDateTime::currentDateTime())) {
    case AutoReshard::Step::Nothing:
        break;
    case AutoReshard::Step::Announce: {
        const auto announced = autoReshard.announcement();
        say(TimelineEntry::Kind::Warning,
            tr("This fleet will reshard itself from %1 to %2: %3")
                .arg(countText(announced->fromTotal))
                .arg(countText(announced->toTotal))
                .arg(announced->why),
            tr("At %1, unless somebody calls it off")
                .arg(QLocale().toString(announced->at.toLocalTime(), QLocale::ShortFormat)));
        break;
    }
    case AutoReshard::Step::CalledOff:
        say(TimelineEntry::Kind::Notice, autoReshard.whyNot());
        return;
    case AutoReshard::Step::Begin: {
        ReshardWish wish;
        wish.toTotal = autoReshard.announcement()->toTotal;
        makePlan(
            wish, true,
            [this](const ReshardOutlook& outlook) {
                if (const QString why = beginReshard(outlook.plan, TimelineEntry::Origin::Automatic); !why.isEmpty()) {
                    say(TimelineEntry::Kind::Warning, tr("The announced reshard was refused: %1").arg(why));
                    autoReshard.ended(QDateTime::currentDateTime());
                }
            },
            [this](const QString& why) {
                say(TimelineEntry::Kind::Warning, tr("The announced reshard was refused: %1").arg(why));
                autoReshard.ended(QDateTime::currentDateTime());
            });
        break;
    }
    }
    if (autoReshard.whyNot() != whyNot && !autoReshard.whyNot().isEmpty())
        say(TimelineEntry::Kind::Warning, autoReshard.whyNot());
}

} // namespace Shardroom
