// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <chrono>
#include <optional>
#include <vector>

namespace Shardroom {

//! How often something comes to a usual shard. One that is deaf from the start has no rhythm of its own to miss: where
//! nearly all others have one, the slower of them tell what it should hear. A value.
struct NeighbourRhythm {
    using Duration = std::chrono::steady_clock::duration;

    //! A shard that is ready.
    struct Sample {
        std::optional<Duration> gap; //!< usually between two events; nullopt: it has no rhythm yet
        int guilds = 0;
    };

    Duration gap{}; //!< of the slower ones
    int guilds = 0; //!< of a middling one

    //! nullopt: nobody knows, as in a bot most of whose shards are quiet.
    [[nodiscard]] static std::optional<NeighbourRhythm> of(const std::vector<Sample>& ready);
    //! How long a shard with so many guilds waits: with a tenth of the guilds it hears a tenth of the events.
    [[nodiscard]] Duration gapFor(int itsGuilds) const { return gap * std::max(1, guilds / std::max(1, itsGuilds)); }
};

} // namespace Shardroom
