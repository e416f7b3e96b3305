// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/shardstate.h"
#include "core/gateway/snowflake.h"

#include <QtCore/QString>

#include <optional>

namespace Shardroom {

//! What a user of the library wants to hear of a shard's life; the full story is in ShardTransition.
struct ShardEvent {
    enum class Kind {
        Connected, //!< HELLO received
        Disconnected, //!< `closeCode`, `text`, `willReconnect`
        Ready, //!< READY received: a new session
        Reconnected, //!< follows Ready when this shard had a session before, which is lost: presence was restored with
                     //!< IDENTIFY, events in between are gone
        Resumed, //!< RESUMED received; `replayed` events were missed and are delivered
        AllGuildsReady, //!< every guild that READY announced is here, or none came for 15 s; once per session
        Failed, //!< `failure`, `closeCode`, `text`: it does not come back by itself
    };
    ShardId shard;
    Kind kind = Kind::Connected;
    std::optional<int> closeCode; //!< 0: lost without a code
    QString text; //!< translated
    bool willReconnect = false;
    quint64 replayed = 0;
    ShardFailure failure = ShardFailure::None;
};

} // namespace Shardroom
