// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/session.h"

namespace Shardroom {

//! What happened to a session since the vault was told last. Made in the shard's thread between two events, so that
//! sequence and roster belong together.
struct SessionChange {
    enum class Kind {
        Whole, //!< a new session, or another roster: everything in `session` counts
        Progress, //!< the same session went on: of `session` only shard, id, sequence, delivered and the times count
        Gone, //!< ended, refused by Discord, or replaced: of `session` only the shard counts
        Held, //!< not of the set that is served: kept for the operator; of `session` only the shard counts
    };
    Kind kind = Kind::Whole;
    Session session;
    bool operator==(const SessionChange&) const = default;
};

} // namespace Shardroom
