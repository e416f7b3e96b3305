// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a bot says to the gateway through its shards. Opening and closing them is in shardmanager.cpp.

#include "core/fleet/callpromise.h"
#include "core/fleet/shardmanager.h"
#include "core/gateway/opcode.h"
#include "core/gateway/payloads.h"

namespace Shardroom {

//! Calls `send(Shard&)`, which answers with a refusal or an empty text, in the shard's thread.
template <typename Send>
QFuture<ShardCallResult> ShardManager::send(std::optional<ShardId> shard, Send send)
{
    if (!shard)
        return CallPromise::refused({.kind = ShardError::Kind::NoSuchShard,
            .shard = {0, 0},
            .text = tr("That guild belongs to none of these shards")});
    const CallPromise::Promise promise = CallPromise::started();
    m_lanes.of(shard->number, [promise, id = *shard, send](ShardThread& lane) {
        Shard* target = lane.shard(id.number);
        const QString refusal = target ? send(*target) : ShardManager::tr("Shard %1 is not open").arg(id.number);
        ShardCallResult result;
        if (!refusal.isEmpty())
            result.errors.append({.kind = ShardError::Kind::Refused, .shard = id, .text = refusal});
        CallPromise::finish(promise, std::move(result));
    });
    return promise->future();
}

QFuture<ShardCallResult> ShardManager::setPresence(const Presence& presence, const QList<int>& numbers)
{
    QList<QFuture<ShardCallResult>> parts;
    // Shards that do not exist yet, such as the parts of a split, show it too; unless it will be refused.
    constexpr ShardId widest{largestShardCount - 1, largestShardCount};
    const auto& config = m_options.config;
    if (identifyPayload(config.token, config.intents, widest, presence).size() <= maxOutgoingPayload) {
        for (const int number : numbers)
            m_presences.insert(number, presence);
    }
    for (const int number : numbers)
        parts.append(send(m_set.byNumber(number), [presence](Shard& shard) { return shard.setPresence(presence); }));
    return CallPromise::joined(this, std::move(parts));
}

QFuture<ShardCallResult> ShardManager::updateVoiceState(const VoiceState& state)
{
    return send(shardByGuild(state.guild), [state](Shard& shard) { return shard.updateVoiceState(state); });
}

QFuture<ShardCallResult> ShardManager::requestMembers(const MembersRequest& request)
{
    return send(shardByGuild(request.guild), [request](Shard& shard) { return shard.requestMembers(request); });
}

QFuture<ShardCallResult> ShardManager::requestSoundboardSounds(const QList<GuildId>& guilds)
{
    std::map<ShardId, QList<GuildId>> byShard;
    QList<QFuture<ShardCallResult>> parts;
    for (const GuildId guild : guilds) {
        if (const auto shard = shardByGuild(guild))
            byShard[*shard].append(guild);
        else
            parts.append(CallPromise::refused({.kind = ShardError::Kind::NoSuchShard,
                .shard = {0, 0},
                .text = tr("Guild %1 belongs to none of these shards").arg(toString(guild))}));
    }
    for (const auto& [shard, mine] : byShard)
        parts.append(send(shard, [mine](Shard& target) { return target.requestSoundboardSounds(mine); }));
    return CallPromise::joined(this, std::move(parts));
}

} // namespace Shardroom
