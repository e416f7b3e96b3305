// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Shardroom {

//! What an operator keeps from happening: the next start after a restart of the program, or after a crash, must not do
//! it either. Each list by number, without twins.
struct OperatorHolds {
    bool queue = false; //!< nobody identifies
    QList<ShardId> waiting; //!< passed over in the queue
    QList<ShardId> paused;

    [[nodiscard]] bool isEmpty() const { return !queue && waiting.isEmpty() && paused.isEmpty(); }
    bool operator==(const OperatorHolds& other) const = default;
};

//! None if there is no such file, or it is not one of ours. Blocks.
[[nodiscard]] OperatorHolds loadOperatorHolds(const QString& path);
//! Atomically, 0600; empty ones remove the file. Returns what went wrong, translated, or an empty text. Blocks.
[[nodiscard]] QString saveOperatorHolds(const QString& path, const OperatorHolds& holds);

} // namespace Shardroom
