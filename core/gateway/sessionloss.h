// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal> // before <compare>: moc 6.4 stumbles over it otherwise

#include <compare>

namespace Shardroom {

//! Why a shard needs a new session, and so an identify. Identifies that go wrong for the same cause are counted
//! together.
struct SessionLoss {
    enum class Kind {
        None, //!< it never had one
        Asked, //!< the operator ended it
        Close, //!< close `code`
        InvalidSession, //!< op 9
        NoReady, //!< IDENTIFY was never answered
        BrokenReady, //!< READY without what a session needs
        Lost, //!< the connection ended between IDENTIFY and READY without a code
    };
    Kind kind = Kind::None;
    int code = 0; //!< for Kind::Close
    auto operator<=>(const SessionLoss&) const = default;
};

} // namespace Shardroom
