// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifyqueue.h"
#include "core/gateway/sessionloss.h"

#include <map>
#include <set>
#include <vector>

namespace Shardroom {

//! Keeps identifies from being thrown after each other. Plain logic: time is an argument.
//!
//! An identify was fruitless when its session was lost, or never began, within `fruitfulAfter`. When too many of one
//! cause were fruitless within `window`, the breaker of that cause trips: shards that lost their session to it are
//! held, and after a cool-down, which doubles each time, one of them tries for all. When its session lasts, all go on.
//! A single shard that loses session after session is told to stay away (quarantine), and nobody else is held.
class IdentifyBreaker {
public:
    using Clock = std::chrono::steady_clock;
    struct Rules {
        std::chrono::milliseconds fruitfulAfter = std::chrono::minutes(2);
        std::chrono::milliseconds window = std::chrono::minutes(10);
        int tripAfter = 5; //!< fruitless identifies of one cause; of each shard two count at most
        std::chrono::milliseconds coolDown = std::chrono::minutes(1);
        std::chrono::milliseconds coolDownMost = std::chrono::minutes(30);
        std::chrono::milliseconds probePatience
            = std::chrono::minutes(6); //!< for the READY of the one that tries for all
        std::chrono::milliseconds quarantineWindow = std::chrono::minutes(30);
        int quarantineAfter = 5; //!< sessions of one shard lost within quarantineWindow
    };
    enum class Verdict {
        Queue, //!< it may wait for its turn
        Hold, //!< until release() names it
        Quarantine, //!< not before forgive()
    };
    struct Trip {
        SessionLoss cause;
        Clock::time_point until;
        int held = 0;
    };

    IdentifyBreaker() = default;
    explicit IdentifyBreaker(const Rules& rules)
        : m_rules(rules)
    {
    }
    void setTripAfter(int fruitless) { m_rules.tripAfter = fruitless; }

    //! A shard wants a new session, since it lost the last one for `why`.
    [[nodiscard]] Verdict asked(const IdentifyTicket& ticket, const SessionLoss& why, Clock::time_point now);
    //! Its IDENTIFY went out, for `why`; also to tell what an earlier run of the program did.
    void written(const IdentifyTicket& ticket, const SessionLoss& why, Clock::time_point now);
    //! Its session began.
    void ready(const IdentifyTicket& ticket, Clock::time_point now);
    void cancelled(const IdentifyTicket& ticket);
    void cancelledGeneration(int generation);
    void forgive(const IdentifyTicket& ticket);

    //! Those that may go to the queue now.
    [[nodiscard]] std::vector<IdentifyTicket> release(Clock::time_point now);
    //! When release() may have more.
    [[nodiscard]] std::optional<Clock::time_point> nextRelease(Clock::time_point now) const;
    [[nodiscard]] std::vector<Trip> trips() const;
    //! Those that are held, and when their cause lets one of them try again.
    [[nodiscard]] std::map<IdentifyTicket, Clock::time_point> held() const;

private:
    struct Last { // identify of a shard
        Clock::time_point writtenAt{};
        std::optional<Clock::time_point> readyAt;
    };
    struct Failure {
        Clock::time_point at;
        IdentifyTicket ticket;
    };
    struct Cause {
        std::vector<Failure> fruitless; // within the window
        bool tripped = false;
        Clock::time_point until{};
        std::chrono::milliseconds coolDown{};
        std::optional<IdentifyTicket> probe; // tries for all
        std::set<IdentifyTicket> held;
    };
    [[nodiscard]] bool wasFruitless(const IdentifyTicket& ticket, Clock::time_point now) const;
    [[nodiscard]] bool probeHeld(const Cause& cause, Clock::time_point now) const;
    void trip(Cause& cause, Clock::time_point now);

    Rules m_rules;
    std::map<IdentifyTicket, Last> m_last;
    std::map<ShardId, std::vector<Clock::time_point>> m_losses; // by shard, whatever the generation or run
    std::map<SessionLoss, Cause> m_causes;
};

} // namespace Shardroom
