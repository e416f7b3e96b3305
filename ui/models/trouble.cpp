// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/trouble.h"

#include "core/gateway/closecode.h"
#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMap>

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
        QString text = Words::tr("Given up: %1. Cause: %2.").arg(Format::shards(shards), reason(code));
        if (code)
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
    return std::nullopt;
}

} // namespace Shardroom
