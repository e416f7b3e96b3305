// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleet.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Shardroom {

//! Which sessions a request of the control socket is about. Who names shards wants every one of them, or to know why
//! not; who says "all" gets what is possible.
struct SessionPick {
    QList<ShardId> shards; //!< when there is no refusal
    QString refusal; //!< translated: why nothing of it is done, by shard
    [[nodiscard]] QList<int> numbers() const;
    bool operator==(const SessionPick&) const = default;
};

//! From a file. Unless they are named, only what is recommended; with `old` also those whose one fault is their age.
[[nodiscard]] SessionPick pickOf(const ImportPreview& preview, const ShardSelection& selection, bool old);

// From the vault: those of the set of `count` shards, or whatever their set when it is 0.
//! Those that no shard is on and no guard refuses; expired ones only by number or with `old`.
[[nodiscard]] SessionPick restorable(const VaultSnapshot& vault, const ShardSelection& selection, int count, bool old);
//! Those that no shard is on.
[[nodiscard]] SessionPick forgettable(const VaultSnapshot& vault, const ShardSelection& selection, int count);

} // namespace Shardroom
