// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/reshardadvice.h"

#include "core/gateway/counttext.h"
#include "core/gateway/snowflake.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReshardAdvice)
};

} // namespace

ReshardAdvice adviseReshard(const AdviceInputs& inputs)
{
    if (inputs.threshold < 1 || inputs.guilds.isEmpty() || inputs.total < 1)
        return {};
    const qint64 guilds = std::accumulate(inputs.guilds.begin(), inputs.guilds.end(), qint64(0));
    const auto shards = qint64(inputs.guilds.size());
    if (guilds <= inputs.threshold * shards)
        return {};

    // What we run may be a part of the bot: the whole has as many guilds on every shard, more or less.
    const double all = double(guilds) * inputs.total / double(shards);
    const int wanted = int(std::ceil(all / (0.8 * inputs.threshold)));
    const int multiple = std::max(1, inputs.largeBotMultiple);
    const int total = (std::max(wanted, inputs.recommended) + multiple - 1) / multiple * multiple;
    if (total > largestShardCount || total <= inputs.total)
        return {};

    const auto over = std::ranges::count_if(inputs.guilds, [&](int count) { return count > inputs.threshold; });
    QString text = Text::tr(
        "%1 guilds per shard on average, more than %2 (%3 of %4 shards are over it). Reshard to %5: it costs "
        "%6 identifies.")
                       .arg(QLocale().toString(qRound(double(guilds) / double(shards))))
                       .arg(countText(inputs.threshold))
                       .arg(countText(over))
                       .arg(countText(shards))
                       .arg(countText(total))
                       .arg(countText(total)); // an identify per new shard
    if (total > inputs.spendable)
        text += QLatin1Char(' ')
            + Text::tr("Not now: only %1 can be spent above the identify floor.").arg(inputs.spendable);
    return {total, text};
}

} // namespace Shardroom
