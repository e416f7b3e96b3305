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

[[nodiscard]] Availability availability(
    ShardCommand command, const FleetSnapshot& snapshot, const QList<int>& selected, bool readOnly);
//! Of the wizard: there to look at plans, also read-only, and at a reshard that goes on.
[[nodiscard]] Availability reshardAvailability(const FleetSnapshot& snapshot);
//! Of a reshard of the selected shards only.
[[nodiscard]] Availability reshardOfAvailability(
    const FleetSnapshot& snapshot, const QList<int>& selected, bool readOnly);
//! `selected` empty: all shards.
[[nodiscard]] Availability exportAvailability(const FleetSnapshot& snapshot, const QList<int>& selected, bool readOnly);

//! What ending or re-identifying these shards costs, in words for a question. Translated, plain text.
[[nodiscard]] QString endCost(const FleetSnapshot& snapshot, const QList<int>& shards);
[[nodiscard]] QString reidentifyCost(const FleetSnapshot& snapshot, const QList<int>& shards);

} // namespace Shardroom
