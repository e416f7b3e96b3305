// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/world.h"

#include <chrono>
#include <functional>
#include <span>
#include <vector>

namespace Shardroom::Simulator {

//! Since when each guild has had no healthy session. One row per guild, in the order in which the world lists them: a
//! look at a million guilds searches only for those that have moved since the last one. A plain class; the caller
//! brings the time, which must not go back.
class GuildGaps {
public:
    using Milliseconds = std::chrono::milliseconds;

    //! What is seen at `now` is taken to have been so since `last`.
    void look(std::span<const World::Guild> guilds, const std::function<bool(GuildId)>& isCovered, Milliseconds last,
        Milliseconds now);
    //! Guilds that were in a gap at the last look.
    [[nodiscard]] qint64 open() const { return m_open; }
    //! Of all gaps that there have been, those that are still open included.
    [[nodiscard]] Milliseconds longest() const { return m_longest; }

private:
    struct Row {
        GuildId guild;
        Milliseconds since; //!< `covered`: there is no gap
    };
    static constexpr Milliseconds covered{-1};

    std::vector<Row> m_rows;
    qint64 m_open = 0;
    Milliseconds m_longest{0};
};

} // namespace Shardroom::Simulator
