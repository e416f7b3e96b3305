// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <optional>

namespace Shardroom {

//! Shards that are down for one reason.
struct Trouble {
    bool fatal = false; //!< they have given up; else they try again
    QList<int> shards;
    QString text; //!< translated: how many, why, and what to do
    QString filter; //!< lists just these; empty: there is nothing to list
    bool operator==(const Trouble&) const = default;
};

//! Forty shards, one close code, one line: the largest group of failed shards, else of three or more that back off;
//! then what stands in the way of identifies, deaf shards, and what the fleet advises.
[[nodiscard]] std::optional<Trouble> gravestTrouble(const FleetSnapshot& snapshot);

} // namespace Shardroom
