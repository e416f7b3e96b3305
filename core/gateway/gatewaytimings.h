// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Shardroom {

//! How long each waiting state of a shard may last, and how fast it tries again.
struct GatewayTimings {
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(20); //!< TCP, TLS and WebSocket handshake together
    std::chrono::milliseconds helloTimeout = std::chrono::seconds(20);
    //! Long, since during an outage Discord acknowledges heartbeats for minutes before READY, and a new try costs an
    //! identify.
    std::chrono::milliseconds readyTimeout = std::chrono::minutes(5);
    std::chrono::milliseconds resumedTimeout = std::chrono::minutes(1); //!< without any event of the replay
    std::chrono::milliseconds backoffBase = std::chrono::seconds(1);
    std::chrono::milliseconds backoffCap = std::chrono::seconds(60);
    //! The same where the next try costs an identify: 48 a day at the most for a shard that loops.
    std::chrono::milliseconds identifyBackoffCap = std::chrono::minutes(30);
    //! After op 9: a random wait between these two.
    std::chrono::milliseconds invalidSessionWaitMin = std::chrono::seconds(1);
    std::chrono::milliseconds invalidSessionWaitMax = std::chrono::seconds(5);
    //! From READY: the guilds count as all there after this long without a guild packet.
    std::chrono::milliseconds guildsQuietTimeout = std::chrono::seconds(15);
    //! No shorter silence is called deafness, however lively the shard is otherwise.
    std::chrono::milliseconds deafAfter = std::chrono::seconds(60);
    std::chrono::milliseconds sendWindow = std::chrono::seconds(60); //!< 120 sends in this time; Discord's rule
    //! One full member list per guild in this time: Discord's 30 s, and a little since the network has jitter.
    std::chrono::milliseconds membersInterval = std::chrono::milliseconds(30500);
    //! A members request is given up after this long without a chunk.
    std::chrono::milliseconds membersTimeout = std::chrono::minutes(2);
    std::chrono::milliseconds presenceWindow
        = std::chrono::seconds(20); //!< 5 presence updates in this time; Discord's rule
    std::chrono::milliseconds identifyInterval = std::chrono::seconds(5); //!< per concurrency bucket; Discord's rule
    std::chrono::milliseconds identifySlack = std::chrono::milliseconds(60); //!< on top, since the network has jitter
    std::chrono::milliseconds resumableFor = std::chrono::minutes(5); //!< "a few minutes" in Discord's words
};

} // namespace Shardroom
