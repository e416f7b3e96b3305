// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <QtCore/QString>

namespace Shardroom {
Q_NAMESPACE

//! Where one shard is in its life. Every waiting state is a state of its own, with a "since" and mostly an "until".
enum class ShardState {
    Stopped, //!< no session, nothing under way
    Connecting, //!< TCP, TLS and WebSocket handshake
    AwaitingHello,
    QueuedForIdentify, //!< connected, heartbeating, waiting for its turn to identify
    Identifying, //!< IDENTIFY sent, READY not yet here
    Resuming, //!< RESUME sent, missed events are being replayed
    Ready,
    BackingOff, //!< waiting before the next attempt to connect
    Paused, //!< closed by the operator, session kept
    Failed, //!< Discord said that reconnecting can't help
};
Q_ENUM_NS(ShardState)

//! Why a shard is in ShardState::Failed.
enum class ShardFailure {
    None,
    Authentication, //!< 4004: the token is wrong, for all shards
    InvalidShard, //!< 4010
    ShardingRequired, //!< 4011: too many guilds for this count
    InvalidApiVersion, //!< 4012
    InvalidIntents, //!< 4013
    DisallowedIntents, //!< 4014
    Quarantined, //!< it got one new session after the other: it would spend the budget alone
};
Q_ENUM_NS(ShardFailure)

//! The failure that a close code means; None for a code that a shard gets over.
[[nodiscard]] ShardFailure failureFor(int closeCode);

inline constexpr int shardStateCount = int(ShardState::Failed) + 1;

//! The state's name for people, translated.
[[nodiscard]] QString displayName(ShardState state);
//! The state's name for machines: "ready", "backoff", "queued" …; never translated, stable across versions.
[[nodiscard]] QString stateKey(ShardState state);

//! What an operator can do to a shard; also what the command line and the window call the buttons.
enum class ShardCommand {
    Resume, //!< go on now: resume the session if there is one, else queue for an identify
    Pause, //!< close 4000: the session is kept
    End, //!< close 1000: the session is gone, coming back costs an identify
    Reidentify, //!< end the session and start a new one
    Reconnect, //!< drop the connection and resume on a new one
};
Q_ENUM_NS(ShardCommand)

//! The command's name for people, translated.
[[nodiscard]] QString displayName(ShardCommand command);

} // namespace Shardroom
