// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Shardroom {

//! Whether the bot is in a guild, as far as its shard knows.
enum class GuildPresence {
    Unknown, //!< no shard of this program has it, or that shard has no session
    Absent, //!< the bot is not in it, or was thrown out
    Loading, //!< named in READY, and its GUILD_CREATE has not come yet
    Unavailable, //!< Discord says that it is in an outage
    Present,
};

} // namespace Shardroom
