// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <string_view>

namespace Shardroom {

//! One event as it came from the gateway. The views point into the shard thread's decode buffer: copy what must live
//! longer.
struct Dispatch {
    ShardId shard;
    qint64 sequence = 0;
    std::string_view type; //!< for example "MESSAGE_CREATE"
    std::string_view data; //!< the value of `d`, as received; may be empty when no sink reads data
    bool replayed = false; //!< between RESUME and RESUMED: happened while the shard was away
    bool loading = false; //!< READY, or the GUILD_CREATE of a guild that READY announced: not news
    int set = 0; //!< 1: of the newer of two sessions of the same shard, while one takes over from the other
};

//! Where events go. Called in a shard's thread, in the order of that shard's sequence; with several threads, from all
//! of them at once. Must not block and must not throw.
class DispatchSink {
public:
    virtual ~DispatchSink() = default;
    virtual void dispatch(const Dispatch& event) = 0;
    //! False: this sink never looks at Dispatch::data. When that goes for all of them, the shards need not find out
    //! where it ends. Must always give the same answer.
    [[nodiscard]] virtual bool readsData() const { return true; }
};

} // namespace Shardroom
