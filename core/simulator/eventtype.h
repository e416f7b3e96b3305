// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

namespace Shardroom::Simulator {

//! Every kind of dispatch that the practice gateway sends. Two kinds may share a name on the wire and differ in what
//! they mean.
enum class EventType : quint8 {
    Ready,
    Resumed,
    GuildAvailable, //!< GUILD_CREATE with `unavailable: false`: the load after READY, or the end of an outage
    GuildJoined, //!< GUILD_CREATE without the key
    GuildUnavailable, //!< GUILD_DELETE with `unavailable: true`: an outage
    GuildLeft, //!< GUILD_DELETE without the key
    GuildUpdate,
    ChannelUpdate,
    MessageCreate,
    MessageUpdate,
    MessageDelete,
    ReactionAdd,
    TypingStart,
    PresenceUpdate,
    MemberAdd,
    MemberUpdate,
    MemberRemove,
    VoiceStateUpdate,
    DirectMessageCreate, //!< MESSAGE_CREATE outside any guild: only for shard 0
    VoiceServerUpdate,
    MembersChunk,
    SoundboardSounds,
    ChannelInfo,
    RateLimited,
    Unknown, //!< an event that no client knows
};
inline constexpr int eventTypeCount = int(EventType::Unknown) + 1;

//! One thing that happened in the world: enough to make its body, now or for a replay.
struct WorldEvent {
    quint64 index = 0; //!< place in the world's noise
    GuildId guild; //!< 0: outside any guild
    qint64 at = 0; //!< world time, milliseconds of Unix time
    EventType type = EventType::Ready;
    bool operator==(const WorldEvent&) const = default;
};

//! Discord's name of the event, for `t`.
[[nodiscard]] const char* wireName(EventType type);
//! Whether it is something that people do. READY brings the state of the guilds themselves again, so that no event
//! about it is missed for good.
[[nodiscard]] bool happensInGuild(EventType type);
//! Only sessions with one of these intents get it; 0: all sessions do.
[[nodiscard]] quint32 intentsFor(EventType type);

} // namespace Shardroom::Simulator
