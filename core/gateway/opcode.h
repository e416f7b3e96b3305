// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Shardroom {

//! Gateway opcodes that a bot meets. Others are ignored when received.
enum class Opcode {
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    PresenceUpdate = 3,
    VoiceStateUpdate = 4,
    Resume = 6,
    Reconnect = 7,
    RequestGuildMembers = 8,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAck = 11,
    RequestSoundboardSounds = 31,
    RequestChannelInfo = 43,
};

//! The largest payload that Discord accepts from a client; a larger one is answered with close 4002.
inline constexpr int maxOutgoingPayload = 4096;

} // namespace Shardroom
