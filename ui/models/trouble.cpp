// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/trouble.h"

#include "core/gateway/closecode.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

constexpr qsizetype fewestBackingOff = 3;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Trouble)
};

//! The largest group of shards in `state` that share a close code.
std::pair<std::optional<int>, QList<int>> largestGroup(const FleetSnapshot& snapshot, ShardState state)
{
    QMap<std::optional<int>, QList<int>> groups;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shard.state == state)
            groups[shard.lastCloseCode] << shard.shard.number;
    }
    std::pair<std::optional<int>, QList<int>> largest;
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        if (group->size() > largest.second.size())
            largest = {group.key(), group.value()};
    }
    return largest;
}

QString reason(std::optional<int> code)
{
    if (!code)
        return Words::tr("not closed by Discord");
    const QString meaning = closeCodeInfo(*code).meaning;
    return *code == 0 ? meaning : Words::tr("close %1, %2").arg(QString::number(*code), meaning);
}

QString filterFor(ShardState state, std::optional<int> code)
{
    QString filter = u"state:"_s + stateKey(state);
    if (code)
        filter += u" close:"_s + QString::number(*code);
    return filter;
}

} // namespace

std::optional<Trouble> gravestTrouble(const FleetSnapshot& snapshot)
{
    if (snapshot.count(ShardState::Failed) > 0) {
        const auto [code, shards] = largestGroup(snapshot, ShardState::Failed);
        const bool quarantined = std::ranges::any_of(snapshot.shards, [&](const ShardSnapshot& shard) {
            return shard.failure == ShardFailure::Quarantined && shards.contains(shard.shard.number);
        });
        QString text = Words::tr("Given up: %1. Cause: %2.").arg(Format::shards(shards), reason(code));
        if (quarantined)
            text += u' '
                + Words::tr("In quarantine after one lost session after the other. Find the cause, then resume.");
        else if (code)
            text += u' ' + closeCodeInfo(*code).remedy;
        return Trouble{true, shards, text, filterFor(ShardState::Failed, code)};
    }
    if (snapshot.count(ShardState::BackingOff) >= fewestBackingOff) {
        const auto [code, shards] = largestGroup(snapshot, ShardState::BackingOff);
        if (shards.size() >= fewestBackingOff)
            return Trouble{false, shards,
                Words::tr("Backing off for one cause: %1. Cause: %2.").arg(Format::shards(shards), reason(code)),
                filterFor(ShardState::BackingOff, code)};
    }
    if (snapshot.budget.total > 0 && snapshot.budget.queued > 0 && snapshot.budget.spendable() == 0)
        return Trouble{false, {},
            Words::tr("%1 of %2 identifies are left, and those are kept back: %3 shards wait for the reset in %4, or "
                      "for you to allow some (Shards, Go below the identify floor).")
                .arg(Format::number(snapshot.budget.remaining), Format::number(snapshot.budget.total),
                    Format::number(snapshot.budget.queued), Format::remaining(snapshot.budget.resetAt, snapshot.at)),
            filterFor(ShardState::QueuedForIdentify, std::nullopt)};
    for (const BreakerTrip& trip : snapshot.budget.trips) {
        if (trip.waiting > 0)
            return Trouble{false, {},
                Words::tr("Too many new sessions were lost to one cause, %1. %2 shards wait, so that no more "
                          "identifies are wasted; one tries for all at %3.")
                    .arg(trip.cause, Format::number(trip.waiting), Format::clock(trip.until)),
                filterFor(ShardState::QueuedForIdentify, std::nullopt)};
    }
    if (snapshot.deaf > 0) {
        QList<int> shards;
        for (const ShardSnapshot& shard : snapshot.shards) {
            if (shard.deafSince)
                shards << shard.shard.number;
        }
        return Trouble{false, shards,
            Words::tr("Deaf: %1. Heartbeats are answered, but no event comes. Reconnecting costs nothing.")
                .arg(Format::shards(shards)),
            u"is:deaf"_s};
    }
    if (!snapshot.advice.isEmpty())
        return Trouble{false, {}, snapshot.advice, {}};
    return std::nullopt;
}

} // namespace Shardroom
