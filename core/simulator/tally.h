// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QtGlobal>

namespace Shardroom::Simulator {

//! Whose doing the end of a session is.
enum class SessionEnd {
    Lost, //!< destroyed, expired, or no longer resumable
    ByClient, //!< it closed with 1000 or 1001
};

//! What the gateway knows to have happened since its start; two of them tell what happened in between.
struct Tally {
    int identifies = 0; //!< that were accepted
    int resumes = 0;
    int sessionsLost = 0;
    int sessionsEndedByClient = 0;
    qint64 eventsSent = 0; //!< dispatches, on all connections
    //! What happened in guilds and was never sent to anybody: no session was there to see it, or one ended before it
    //! could be sent and no other had it.
    qint64 eventsLost = 0;
    int ruleBreaches = 0; //!< an IDENTIFY too soon, and what is closed with 4001, 4002, 4003, 4005 or 4008
    bool tokenReset = false;
    bool operator==(const Tally&) const = default;
};

} // namespace Shardroom::Simulator
