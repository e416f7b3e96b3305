// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleetoptions.h"
#include "core/rest/gatewayapi.h"
#include "core/vault/savedsessions.h"
#include "core/vault/sessionguard.h"

#include <QtCore/QHash>
#include <QtCore/QStringList>

namespace Shardroom {

//! What a fleet will do when it starts, worked out before anything is sent.
struct StartPlan {
    int total = 0;
    QList<ShardId> shards; //!< by number; all of `total`, unless a split left the saved set with several counts
    QHash<int, Session> sessions; //!< by shard number: these resume
    QList<ShardId> refused; //!< shards of the saved sessions that are not used
    int identifies = 0; //!< the shards that have no session
    bool isOfAnotherBot = false; //!< saved sessions are there, and this token may use none of them
    QStringList warnings; //!< translated: which sessions are not used and why, which costs identifies
    QStringList notices; //!< translated: what was decided, and for the timeline
    QString refusal; //!< translated; empty: it can start
    int exitStatus = 0; //!< 2: the options make no sense; 3: refused by a guard
};

//! Options that are wrong whatever Discord answers: an empty text when there are none.
[[nodiscard]] QString checkOptions(const FleetOptions& options);

//! What saved sessions are held against when the fleet has these shards.
[[nodiscard]] SessionGuard sessionGuard(const FleetOptions& options, const QList<ShardId>& shards, const QUrl& gateway);

//! `saved`: sessions from the vault or a file, where there are any. `set`: the shards to start, by number, where
//! something else has decided that; empty: to be found out.
[[nodiscard]] StartPlan planStart(const FleetOptions& options, const GatewayBot& gateway,
    const std::optional<SavedSessions>& saved, const QList<ShardId>& set = {});

} // namespace Shardroom
