// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>

namespace Shardroom::Simulator {
Q_NAMESPACE

//! What the practice gateway can do to a connection.
enum class FaultKind {
    DropTcp, //!< reset the connection without a close frame
    Close, //!< close frame with Fault::closeCode
    Reconnect, //!< op 7
    InvalidSessionResumable, //!< op 9, d: true
    InvalidSession, //!< op 9, d: false; the session is destroyed
    InvalidSessionWithoutValue, //!< op 9 without d
    InvalidSessionWrongType, //!< op 9, d: "yes"
    StopAcks, //!< heartbeats are no longer acknowledged on this connection
    Silence, //!< nothing is sent any more on this connection: no ACKs, no events
    Deaf, //!< no events any more on this connection, ACKs go on
    Delay, //!< everything is sent Fault::delay late
    RequestHeartbeat, //!< op 1 from the server
    GarbageText, //!< a text frame that is not JSON
    CorruptStream, //!< a binary frame that does not decompress
    DecompressionBomb, //!< a small frame that decompresses to gigabytes
    UnknownOpcode,
    UnknownEvent,
};
Q_ENUM_NS(FaultKind)

struct Fault {
    FaultKind kind = FaultKind::DropTcp;
    int closeCode = 4000;
    std::chrono::milliseconds delay{2000};
};

//! Name for people, translated; for buttons.
[[nodiscard]] QString displayName(FaultKind kind);
//! One sentence, translated: what Discord does when this happens for real; for tooltips.
[[nodiscard]] QString explanation(FaultKind kind);

} // namespace Shardroom::Simulator
