// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace Shardroom::Simulator {
Q_NAMESPACE

//! What the practice gateway can do to a connection, a session, its REST answers or its clock. "The next login" of a
//! shard is its next accepted RESUME or IDENTIFY.
enum class FaultKind {
    // The connection
    DropTcp, //!< the stream ends without a close frame
    ResetTcp, //!< the connection is reset
    HalfOpen, //!< the gateway has lost the connection and the client has not: nothing is read or sent any more
    Close, //!< close frame with Fault::closeCode
    Reconnect, //!< op 7
    NoHello, //!< reset; the next Fault::times connections, within a minute, are opened and told nothing
    Silence, //!< nothing is sent any more on this connection: no ACKs, no events, no pongs, no close frame
    Delay, //!< everything is sent Fault::delay late
    SlowReading, //!< the gateway takes one payload of the client's per Fault::delay
    // The session
    InvalidSessionResumable, //!< op 9, d: true
    InvalidSession, //!< op 9, d: false; the session is destroyed
    InvalidSessionWithoutValue, //!< op 9 without d
    InvalidSessionWrongType, //!< op 9, d: "yes"
    SlowReady, //!< op 9 false, and READY to the shard's next IDENTIFY comes Fault::delay late
    NoResumed, //!< reset; the shard's next RESUME is neither answered nor replayed
    LostReplay, //!< reset; the shard's next RESUME is answered with RESUMED alone, though events were missed
    DeadResumeHost, //!< reset; the resume host refuses all connections for Fault::delay, whoever is struck
    // Heartbeats
    StopAcks, //!< heartbeats are no longer acknowledged on this connection
    LateAcks, //!< heartbeats are acknowledged Fault::delay late; everything else is prompt
    RequestHeartbeat, //!< op 1 from the server
    // Events
    Deaf, //!< no events any more on this connection, ACKs go on
    SequenceGap, //!< the next dispatch of this connection is left out; a RESUME would replay it
    DuplicateEvent, //!< the next dispatch of this connection is sent twice, with the same number
    UnknownEvent,
    UnknownOpcode,
    // What is on the wire
    GarbageText, //!< a text frame that is not JSON
    InvalidUtf8, //!< a payload with bytes that are no UTF-8
    TruncatedStream, //!< a message that stops half-way
    CorruptStream, //!< a binary frame that does not decompress
    DecompressionBomb, //!< a frame that decompresses to two gigabytes, a thousand times its size or more
    OversizedFrame, //!< a frame header that announces gigabytes
    FragmentedFrames, //!< from now on every message of this connection comes in frames of a few bytes
    // REST: the next Fault::times answers
    RestUnauthorized, //!< 401
    RestRateLimited, //!< 429
    RestServerError, //!< 503
    RestBadGateway, //!< 502
    RestInternalError, //!< 500
    RestTimeout, //!< no answer
    RestTruncated, //!< the connection ends in the middle of the body
    RestNotJson, //!< a 200 that is a web page
    // Time
    ClockJump, //!< the gateway's clock leaps ahead by Fault::delay: sessions age, the identify budget renews
};
Q_ENUM_NS(FaultKind)
inline constexpr int faultKindCount = int(FaultKind::ClockJump) + 1;

//! What a fault strikes; for lists in the order of their values.
enum class FaultGroup { Connection, Session, Heartbeats, Events, Wire, Rest, Time };

struct Fault {
    FaultKind kind = FaultKind::DropTcp;
    int closeCode = 4000; //!< for FaultKind::Close
    std::chrono::milliseconds delay{2000}; //!< for the kinds that usesDelay()
    int times = 1; //!< for NoHello and the REST answers
    bool operator==(const Fault&) const = default;
};

//! A fault, whom it strikes, and how often: what the panel, shardroomctl, the control endpoint and scenarios ask for.
struct FaultOrder {
    Fault fault;
    QList<int> shards; //!< numbers, whatever their totals; empty: all
    int some = 0; //!< so many of them, drawn anew each time; 0: every one
    std::chrono::milliseconds every{0}; //!< again after this time; 0: once
    std::chrono::milliseconds lasting{0}; //!< how long it is repeated; 0: until it is cancelled
    bool operator==(const FaultOrder&) const = default;
};

//! Who has given an order. A scenario's own ends with the scenario and cannot be cancelled by hand: without it the
//! verdict would be about something else.
enum class FaultOrigin { Operator, Scenario };

//! An order that is still being repeated.
struct StandingFault {
    int id = 0; //!< from 1; for cancelling
    FaultOrder order;
    int strikes = 0; //!< how often it has been carried out
    FaultOrigin origin = FaultOrigin::Operator;
    bool operator==(const StandingFault&) const = default;
};

//! What the control endpoint and scenarios call it: "drop-tcp", "stop-acks" ….
[[nodiscard]] QString faultKey(FaultKind kind);
[[nodiscard]] std::optional<FaultKind> faultFromKey(const QString& key);
[[nodiscard]] QStringList faultKeys();
[[nodiscard]] FaultGroup faultGroup(FaultKind kind);
//! Whether Fault::delay means anything for it.
[[nodiscard]] bool usesDelay(FaultKind kind);
//! Whether it strikes single shards; the others strike the gateway as a whole, whatever FaultOrder::shards says.
[[nodiscard]] bool strikesShards(FaultKind kind);

//! Name for people, translated; for buttons.
[[nodiscard]] QString displayName(FaultKind kind);
[[nodiscard]] QString displayName(FaultGroup group);
//! One sentence, translated: what Discord does when this happens for real; for tooltips.
[[nodiscard]] QString explanation(FaultKind kind);

} // namespace Shardroom::Simulator
