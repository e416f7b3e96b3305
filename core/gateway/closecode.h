// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace Shardroom {

//! Close codes with a meaning in Discord's gateway. A close without a code is 0 here.
enum class CloseCode {
    None = 0,
    Normal = 1000,
    GoingAway = 1001,
    Abnormal = 1006,
    UnknownError = 4000,
    UnknownOpcode = 4001,
    DecodeError = 4002,
    NotAuthenticated = 4003,
    AuthenticationFailed = 4004,
    AlreadyAuthenticated = 4005,
    InvalidSequence = 4007,
    RateLimited = 4008,
    SessionTimedOut = 4009,
    InvalidShard = 4010,
    ShardingRequired = 4011,
    InvalidApiVersion = 4012,
    InvalidIntents = 4013,
    DisallowedIntents = 4014,
};

//! What a client does after a close.
enum class Recovery {
    Resume, //!< reconnect, the session goes on
    Identify, //!< the session is gone: a new one, which costs an identify
    Stop, //!< reconnecting can't help: stop and tell the operator
};

//! One row of the close table. Texts are translated.
struct CloseCodeInfo {
    int code = 0;
    Recovery recovery = Recovery::Resume;
    QString meaning; //!< a few words, for a table cell
    QString explanation; //!< a sentence: why Discord sends it
    QString remedy; //!< a sentence: what Shardroom does, or what the operator can do
};

//! The row for `code`; an unknown code gets a row that says so and resumes. 0 means that no code was received.
[[nodiscard]] CloseCodeInfo closeCodeInfo(int code);

//! Only these two, sent by a client, end the session at once; after any other code it can be resumed for some minutes.
[[nodiscard]] constexpr bool endsSessionWhenSent(int code)
{
    return code == 1000 || code == 1001;
}

//! Whether what this client said or is set up with made Discord close: the token, the intents, the shards, a payload.
//! Many such closes at once say nothing about Discord or the network.
[[nodiscard]] constexpr bool isOurMistake(int code)
{
    return (code >= 4001 && code <= 4005) || code == 4007 || code == 4008 || (code >= 4010 && code <= 4014);
}

//! The code we close with to keep the session resumable.
inline constexpr int closeKeepingSession = 4000;
//! The code we close with when the session is done.
inline constexpr int closeEndingSession = 1000;

} // namespace Shardroom
