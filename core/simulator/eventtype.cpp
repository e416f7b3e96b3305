// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/eventtype.h"

#include <array>

namespace Shardroom::Simulator {
namespace {

struct Row {
    EventType type;
    const char* name;
    quint32 intents;
};

constexpr auto table = std::to_array<Row>({
    {EventType::Ready, "READY", 0},
    {EventType::Resumed, "RESUMED", 0},
    {EventType::GuildAvailable, "GUILD_CREATE", 1u << 0},
    {EventType::GuildJoined, "GUILD_CREATE", 1u << 0},
    {EventType::GuildUnavailable, "GUILD_DELETE", 1u << 0},
    {EventType::GuildLeft, "GUILD_DELETE", 1u << 0},
    {EventType::GuildUpdate, "GUILD_UPDATE", 1u << 0},
    {EventType::ChannelUpdate, "CHANNEL_UPDATE", 1u << 0},
    {EventType::MessageCreate, "MESSAGE_CREATE", 1u << 9},
    {EventType::MessageUpdate, "MESSAGE_UPDATE", 1u << 9},
    {EventType::MessageDelete, "MESSAGE_DELETE", 1u << 9},
    {EventType::ReactionAdd, "MESSAGE_REACTION_ADD", 1u << 10},
    {EventType::TypingStart, "TYPING_START", 1u << 11},
    {EventType::PresenceUpdate, "PRESENCE_UPDATE", 1u << 8},
    {EventType::MemberAdd, "GUILD_MEMBER_ADD", 1u << 1},
    {EventType::MemberUpdate, "GUILD_MEMBER_UPDATE", 1u << 1},
    {EventType::MemberRemove, "GUILD_MEMBER_REMOVE", 1u << 1},
    {EventType::VoiceStateUpdate, "VOICE_STATE_UPDATE", 1u << 7},
    {EventType::DirectMessageCreate, "MESSAGE_CREATE", 1u << 12},
    {EventType::VoiceServerUpdate, "VOICE_SERVER_UPDATE", 0},
    {EventType::MembersChunk, "GUILD_MEMBERS_CHUNK", 0},
    {EventType::SoundboardSounds, "SOUNDBOARD_SOUNDS", 0},
    {EventType::ChannelInfo, "CHANNEL_INFO", 0},
    {EventType::RateLimited, "RATE_LIMITED", 0},
    {EventType::Unknown, "PRACTICE_UNKNOWN_EVENT", 0},
});
static_assert(table.size() == eventTypeCount);
static_assert([] {
    for (size_t i = 0; i < table.size(); ++i) {
        if (table[i].type != EventType(i))
            return false;
    }
    return true;
}());

} // namespace

const char* wireName(EventType type)
{
    return table[size_t(type)].name;
}

quint32 intentsFor(EventType type)
{
    return table[size_t(type)].intents;
}

bool happensInGuild(EventType type)
{
    switch (type) {
    case EventType::GuildUpdate:
    case EventType::ChannelUpdate:
    case EventType::MessageCreate:
    case EventType::MessageUpdate:
    case EventType::MessageDelete:
    case EventType::ReactionAdd:
    case EventType::TypingStart:
    case EventType::PresenceUpdate:
    case EventType::MemberAdd:
    case EventType::MemberUpdate:
    case EventType::MemberRemove:
    case EventType::VoiceStateUpdate:
    case EventType::DirectMessageCreate:
        return true;
    case EventType::Ready:
    case EventType::Resumed:
    case EventType::GuildAvailable:
    case EventType::GuildJoined:
    case EventType::GuildUnavailable:
    case EventType::GuildLeft:
    case EventType::VoiceServerUpdate:
    case EventType::MembersChunk:
    case EventType::SoundboardSounds:
    case EventType::ChannelInfo:
    case EventType::RateLimited:
    case EventType::Unknown:
        return false;
    }
    return false;
}

} // namespace Shardroom::Simulator
