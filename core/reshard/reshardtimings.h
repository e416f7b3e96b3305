// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Shardroom {

//! How long the phases of a reshard take, besides what the plan says; tests take shorter ones.
struct ReshardTimings {
    std::chrono::milliseconds overlap = std::chrono::seconds(5); //!< both sets whole, before the switch
    std::chrono::milliseconds slack = std::chrono::seconds(60); //!< on top of what a phase should take
    std::chrono::milliseconds forMissing = std::chrono::minutes(10); //!< for guilds, once all shards are ready
    std::chrono::milliseconds settling = std::chrono::minutes(3); //!< for events that one side is still to show
    //! How long the gate waits for a twin from a side that is steady: five times the longest lag that was seen, within
    //! these.
    std::chrono::milliseconds leastMemory = std::chrono::seconds(10);
    std::chrono::milliseconds mostMemory = std::chrono::minutes(1);
};

} // namespace Shardroom
