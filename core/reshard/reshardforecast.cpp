// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/reshardforecast.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <vector>

namespace Shardroom {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reshard)
};

constexpr int mostShards = 100'000;
constexpr int mostGuildsPerShard = 2500; // Discord's limit; above it comes close 4011

QString refusalOf(const ReshardInputs& inputs, const ReshardForecast& forecast)
{
    if (inputs.toTotal < 1 || inputs.toTotal > mostShards)
        return Text::tr("The count must be from 1 to %1.").arg(mostShards);
    if (inputs.toTotal == inputs.fromTotal)
        return Text::tr("The fleet has %1 shards already.").arg(inputs.toTotal);
    if (inputs.servedShards != inputs.fromTotal)
        return Text::tr("This program runs only some of the %1 shards; resharding needs all of them.")
            .arg(inputs.fromTotal);
    if (inputs.toTotal % inputs.largeBotMultiple != 0)
        return Text::tr("For this bot the count must be a multiple of %1.").arg(inputs.largeBotMultiple);
    if (forecast.maxGuildsPerShard > mostGuildsPerShard) {
        return Text::tr("The fullest shard would have %1 guilds; Discord allows %2.")
            .arg(forecast.maxGuildsPerShard)
            .arg(mostGuildsPerShard);
    }
    if (forecast.identifies > forecast.remaining)
        return Text::tr("It costs %1 identifies, but only %2 can be spent above the identify floor.")
            .arg(forecast.identifies)
            .arg(forecast.remaining);
    return {};
}

} // namespace

ReshardForecast forecastReshard(const ReshardInputs& inputs, const QList<Session>& serving)
{
    ReshardForecast forecast{
        .fromTotal = inputs.fromTotal,
        .toTotal = inputs.toTotal,
        .identifies = inputs.toTotal,
        .remaining = inputs.remaining,
        .duration = inputs.duration,
    };
    std::vector<int> perShard(size_t(std::clamp(inputs.toTotal, 1, mostShards)));
    for (const Session& session : serving) {
        forecast.guilds += int(session.guilds.size());
        for (const GuildId guild : session.guilds)
            ++perShard[size_t(shardFor(guild, int(perShard.size())))];
    }
    forecast.maxGuildsPerShard = *std::ranges::max_element(perShard);
    forecast.refusal = refusalOf(inputs, forecast);
    return forecast;
}

} // namespace Shardroom
