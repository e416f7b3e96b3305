// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/commands/gotarget.h"

#include "ui/format.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GoTarget)
};

//! Ids are made of the time since 2015 and 22 more bits: a smaller number is none.
constexpr quint64 smallestGuild = quint64(1) << 22;

QString shardText(ShardId shard)
{
    return Words::tr("shard %1 of %2").arg(shard.number).arg(Format::number(shard.total));
}

QString stateText(const ShardSnapshot& shard)
{
    return Words::tr("%1 since %2").arg(displayName(shard.state), Format::clock(shard.since));
}

GoTarget readShards(const QString& text)
{
    static const QRegularExpression range(u"\\A#?([0-9]{1,9})(?:\\s*-\\s*#?([0-9]{1,9}))?\\z"_s);
    GoTarget target;
    const QStringList parts = text.split(u',');
    for (const QString& part : parts) {
        const QRegularExpressionMatch match = range.match(part.trimmed());
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        if (!match.hasMatch())
            return {{}, {},
                Words::tr("Type a shard number, ranges as in 0-3,8, a guild\u2019s id, or the link of a message.")};
        if (to < from)
            return {{}, {}, Words::tr("%1 ends before it begins.").arg(part.trimmed())};
        if (to >= largestShardCount)
            return {{}, {}, Words::tr("There is no shard %1; a guild\u2019s id has 17 digits or more.").arg(to)};
        for (int number = from; number <= to; ++number)
            target.shards << number;
    }
    std::ranges::sort(target.shards);
    target.shards.erase(std::ranges::unique(target.shards).begin(), target.shards.end());
    return target;
}

GoAnswer answerGuild(GuildId guild, const FleetSnapshot& snapshot)
{
    const QString name = Words::tr("Guild %1").arg(toString(guild));
    if (snapshot.shards.isEmpty())
        return {{}, Words::tr("There are no shards yet."), {}};
    // A shard that was split has another total than its neighbours: each is asked by its own.
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shardFor(guild, shard.shard.total) != shard.shard.number)
            continue;
        QString text = Words::tr("%1: %2, %3.").arg(name, shardText(shard.shard), stateText(shard));
        if (const auto after = shardAfter(snapshot, guild))
            text += u' ' + Words::tr("After the reshard: %1.").arg(shardText(*after));
        return {{shard.shard.number}, text, guild};
    }
    return {{},
        Words::tr("%1 belongs to %2, which is not one of this program\u2019s.")
            .arg(name, shardText({shardFor(guild, snapshot.shardTotal), snapshot.shardTotal})),
        {}};
}

} // namespace

GoTarget readGoTarget(const QString& text)
{
    static const QRegularExpression direct(
        u"\\Ahttps://(?:(?:ptb|canary)\\.)?discord(?:app)?\\.com/channels/@me(?:/[0-9]+){0,2}/?\\z"_s);
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return {{}, {}, Words::tr("Type a shard number, a guild\u2019s id, or the link of a message.")};
    if (direct.match(typed).hasMatch()) // Discord sends direct messages to shard 0 alone
        return {{0}, {}, {}};
    if (const auto guild = Format::guildIn(typed); guild && guild->value >= smallestGuild)
        return {{}, guild, {}};
    if (typed.contains("://"_L1))
        return {{}, {}, Words::tr("That is not the link of a message: https://discord.com/channels/\u2026")};
    return readShards(typed);
}

std::optional<ShardId> shardAfter(const FleetSnapshot& snapshot, GuildId guild)
{
    const auto& reshard = snapshot.reshard;
    if (!reshard && snapshot.announced)
        return ShardId{shardFor(guild, snapshot.announced->toTotal), snapshot.announced->toTotal};
    if (!reshard || isOver(reshard->phase) || reshard->phase == ReshardPhase::Aborting
        || reshard->phase == ReshardPhase::RollingBack)
        return std::nullopt;
    for (const ShardSnapshot& shard : reshard->incoming) {
        if (shardFor(guild, shard.shard.total) == shard.shard.number)
            return shard.shard;
    }
    // These two replace some shards only: what is not among the incoming ones may stay where it is.
    if (reshard->strategy == ReshardStrategy::Split || reshard->strategy == ReshardStrategy::HandOver)
        return std::nullopt;
    return ShardId{shardFor(guild, reshard->toTotal), reshard->toTotal};
}

QString shardSum(const FleetSnapshot& snapshot, GuildId guild)
{
    if (snapshot.shards.isEmpty())
        return {};
    int total = snapshot.shardTotal;
    // A shard that was split has another total than its neighbours.
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (shardFor(guild, shard.shard.total) == shard.shard.number)
            total = shard.shard.total;
    }
    const auto sum = [guild](int shards) -> QString {
        return u"(%1 >> 22) mod %2 = %3 mod %2 = "_s.arg(
                   QString::number(guild.value), QString::number(shards), QString::number(guild.value >> 22))
            + Words::tr("shard %1", "the result of a sum").arg(shardFor(guild, shards));
    };
    QString text = sum(total);
    if (const auto after = shardAfter(snapshot, guild))
        text += u'\n' + Words::tr("After the reshard: %1").arg(sum(after->total));
    return text;
}

GoAnswer answerGoTarget(const GoTarget& target, const FleetSnapshot& snapshot)
{
    if (!target.error.isEmpty())
        return {{}, target.error, {}};
    if (target.guild)
        return answerGuild(*target.guild, snapshot);
    if (snapshot.shards.isEmpty())
        return {{}, Words::tr("There are no shards yet."), {}};
    GoAnswer answer;
    for (const ShardSnapshot& shard : snapshot.shards) {
        if (std::ranges::binary_search(target.shards, shard.shard.number))
            answer.shards << shard.shard.number;
    }
    if (answer.shards.size() != target.shards.size()) {
        QList<int> missing;
        std::ranges::set_difference(target.shards, answer.shards, std::back_inserter(missing));
        const QString ours = Format::ranges({snapshot.shards.first().shard.number})
            + (snapshot.shards.size() > 1 ? u'-' + QString::number(snapshot.shards.last().shard.number) : QString());
        return {{}, Words::tr("Not here: %1. There is %2.").arg(Format::shards(missing), ours), {}};
    }
    if (answer.shards.size() > 1) {
        answer.text = Format::shards(answer.shards);
        return answer;
    }
    const auto shard = std::ranges::find(
        snapshot.shards, answer.shards.first(), [](const ShardSnapshot& one) { return one.shard.number; });
    answer.text = Words::tr("%1, %2.").arg(shardText(shard->shard), stateText(*shard));
    answer.text[0] = answer.text[0].toUpper();
    return answer;
}

QString presenceText(GuildPresence presence)
{
    switch (presence) {
    case GuildPresence::Unknown:
        return {};
    case GuildPresence::Absent:
        return Words::tr("The bot is not in this guild.");
    case GuildPresence::Loading:
        return Words::tr("The guild is still loading.");
    case GuildPresence::Unavailable:
        return Words::tr("Discord says that the guild is in an outage.");
    case GuildPresence::Present:
        return Words::tr("The bot is in this guild.");
    }
    Q_UNREACHABLE();
}

} // namespace Shardroom
