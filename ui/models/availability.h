// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QList>

namespace Shardroom {

//! Whether a button can be pressed, for which of the selected shards, and if not, why.
struct Availability {
    QList<int> shards; //!< those that the command would do something to
    QString reason; //!< translated; empty: it can be done
    [[nodiscard]] bool isPossible() const { return reason.isEmpty(); }
};

//! Has a connection, or is on its way to one.
[[nodiscard]] bool isUp(ShardState state);
//! `obstacle`, here and below: why nothing can be changed from this window at all, translated; empty: it can.
[[nodiscard]] Availability availability(
    ShardCommand command, const FleetSnapshot& snapshot, const QList<int>& selected, const QString& obstacle);
//! Of the wizard: there to look at plans, also read-only, and at a reshard that goes on.
[[nodiscard]] Availability reshardAvailability(const FleetSnapshot& snapshot);
//! Of a reshard of the selected shards only.
[[nodiscard]] Availability reshardOfAvailability(
    const FleetSnapshot& snapshot, const QList<int>& selected, const QString& obstacle);
//! `selected` empty: all shards.
[[nodiscard]] Availability exportAvailability(
    const FleetSnapshot& snapshot, const QList<int>& selected, const QString& obstacle);

//! Of beginning to do something to one shard after the other.
[[nodiscard]] Availability rollingAvailability(const FleetSnapshot& snapshot, const QString& obstacle);
//! Why these can't be rolled over now, translated; empty: they can. `shards`: how many it would do something to.
[[nodiscard]] QString rollingObjection(const FleetSnapshot& snapshot, RollingKind kind, int shards);
[[nodiscard]] QString rollingCost(const FleetSnapshot& snapshot, RollingKind kind, int shards, int atOnce);

//! What must be typed before so many sessions are ended: "end 48". Not translated.
[[nodiscard]] QString endPhrase(qsizetype shards);

//! What ending or re-identifying these shards costs, in words for a question. Translated, plain text.
[[nodiscard]] QString endCost(const FleetSnapshot& snapshot, const QList<int>& shards);
//! Of resuming these shards: those without a session would identify. Empty: it costs nothing.
[[nodiscard]] QString resumeCost(const FleetSnapshot& snapshot, const QList<int>& shards);
//! Of pausing or reconnecting more than ten shards that are more than a tenth of the connected ones: what that means
//! for the bot. Empty: it is few, which is not worth a question.
[[nodiscard]] QString pauseCost(const FleetSnapshot& snapshot, const QList<int>& shards);
[[nodiscard]] QString reconnectCost(const FleetSnapshot& snapshot, const QList<int>& shards);
//! Whether these are all that is connected, and more than one.
[[nodiscard]] bool isWholeFleet(const FleetSnapshot& snapshot, const QList<int>& shards);
[[nodiscard]] QString reidentifyCost(const FleetSnapshot& snapshot, const QList<int>& shards);

//! Discord has closed it for that (4011), whatever is known of its guilds, and it has given up.
[[nodiscard]] bool hasTooManyGuilds(const ShardSnapshot& shard);
//! When the last of those in the identify queue is to have identified. Who waits for something whose end nobody knows
//! (an operator who holds it, a reshard that is paused) is not counted; nullopt: none is left then.
[[nodiscard]] std::optional<QDateTime> queueEnd(const QList<IdentifyLane>& lanes);

} // namespace Shardroom
