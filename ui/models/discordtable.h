// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace Shardroom {

class ShardTableModel;
class Selection;

//! What Discord takes as one message.
inline constexpr qsizetype discordMessageLimit = 2000;

//! `STATUS | SHARD | PING | GUILDS` in a code block, as shard commands of bots write it: the selected shards in the
//! order of the table, or all that are listed when none is. No longer than a message may be: rows that have no room are
//! counted in a last line. Holds no session ids.
[[nodiscard]] QString discordTable(const ShardTableModel& model, const Selection& selection);

} // namespace Shardroom
