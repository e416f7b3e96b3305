// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace Shardroom {

//! Who wants to identify: a shard of one generation (two may be alive while resharding).
struct IdentifyTicket {
    int generation = 0;
    ShardId shard;
    auto operator<=>(const IdentifyTicket&) const = default;
};

//! Discord's identify rule for a whole process: key = shard number % max_concurrency, one identify per key per 5 s,
//! keys in parallel. Within a key who waits longest goes first; those that asked in the same second go in ascending
//! order, as Discord wants it of a start. Plain logic: time is an argument, whoever owns it keeps a timer.
class IdentifyQueue {
public:
    using Clock = std::chrono::steady_clock;
    using Duration = std::chrono::milliseconds;

    //! `slack` is added to the interval: the gateway sees our sends through the network's jitter.
    void setRules(int maxConcurrency, Duration interval, Duration slack);

    //! Nobody identifies before this: an earlier run of the program did just now.
    void notBefore(Clock::time_point at) { m_notBefore = std::max(m_notBefore, at); }

    //! These will ask soon: keeps their place, so that a mass start goes in order whoever connects first.
    void expect(const IdentifyTicket& ticket, Clock::time_point now);
    void request(const IdentifyTicket& ticket, Clock::time_point now);
    //! No longer wanted; a grant under way is taken back.
    void cancel(const IdentifyTicket& ticket);
    //! As cancel(), but it may be back: its connection was lost while it waited. Asking again within `keptFor`, it has
    //! waited since it asked first.
    void leave(const IdentifyTicket& ticket, Clock::time_point now);
    static constexpr std::chrono::minutes keptFor{2};
    void cancelGeneration(int generation);
    //! Is passed over until it is no longer held, also when it asks anew; the others don't wait for it. A grant under
    //! way stays.
    void hold(const IdentifyTicket& ticket, bool on);
    [[nodiscard]] bool isHeld(const IdentifyTicket& ticket) const { return m_held.contains(ticket); }
    //! The granted shard sent its IDENTIFY at `now`.
    void written(const IdentifyTicket& ticket, Clock::time_point now);
    //! Discord answered an IDENTIFY with op 9: it came too soon, since the network has jitter or this machine is busy.
    //! The spacing grows a little, once per round however many were told, and shrinks again as identifies go well.
    void throttled(Clock::time_point now);

    //! Those that may identify now, at most `budget`; each stays granted until written() or cancel().
    [[nodiscard]] std::vector<IdentifyTicket> takeDue(Clock::time_point now, int budget);
    //! When takeDue() may have more; nullopt when nobody waits for a moment (only for a grant to be used).
    [[nodiscard]] std::optional<Clock::time_point> nextDue(Clock::time_point now) const;

    [[nodiscard]] int waiting() const; //!< requested and not yet granted
    [[nodiscard]] int granted() const; //!< granted and not yet written
    [[nodiscard]] int held() const; //!< in the queue and held
    [[nodiscard]] bool isIn(const IdentifyTicket& ticket) const; //!< expected or requested, not granted
    [[nodiscard]] const auto& heldTickets() const { return m_held; }
    [[nodiscard]] bool isGranted(const IdentifyTicket& ticket) const;
    [[nodiscard]] std::vector<IdentifyTicket> grantedOf(int generation) const;
    //! When those that wait will be granted if all goes well.
    [[nodiscard]] std::map<IdentifyTicket, Clock::time_point> expectedGrants(Clock::time_point now) const;
    struct Place {
        IdentifyTicket ticket;
        bool granted = false;
        bool requested = false; //!< false: only expected
        bool held = false;
        std::optional<Clock::time_point> at; //!< expected; nullopt: held
    };
    struct Lane {
        Clock::time_point freeAt{};
        std::vector<Place> places; //!< in order
    };
    //! Everybody, by key; keys in which nobody is are left out.
    [[nodiscard]] std::map<int, Lane> lanes(Clock::time_point now) const;
    [[nodiscard]] int keyOf(const IdentifyTicket& ticket) const { return ticket.shard.number % m_maxConcurrency; }
    [[nodiscard]] Duration spacing() const { return m_interval + m_slack; }

private:
    struct Entry {
        IdentifyTicket ticket;
        Clock::time_point since; // asked, or was announced
        bool requested = false;
    };
    struct ByTurn {
        bool operator()(const Entry& a, const Entry& b) const
        {
            const auto second = [](const Entry& entry) {
                return std::chrono::floor<std::chrono::seconds>(entry.since.time_since_epoch());
            };
            // Who serves is not kept waiting by a set that only warms up: its guilds get no events.
            return std::make_tuple(a.ticket.generation, second(a), a.ticket.shard.number, a.ticket.shard.total)
                < std::make_tuple(b.ticket.generation, second(b), b.ticket.shard.number, b.ticket.shard.total);
        }
    };
    struct Bucket {
        std::set<Entry, ByTurn> entries;
        std::vector<Entry> granted; // one; more only when new rules put two keys together
        Clock::time_point freeAt{};
    };
    struct Left {
        Clock::time_point since;
        Clock::time_point at;
    };
    //! The first that may go: who waits longest, unless it is only expected and the others have waited long enough for
    //! it.
    [[nodiscard]] std::optional<IdentifyTicket> head(const Bucket& bucket, Clock::time_point now) const;
    Bucket& bucketOf(const IdentifyTicket& ticket);
    //! Takes it out; when it had asked.
    std::optional<Clock::time_point> take(const IdentifyTicket& ticket);

    std::map<int, Bucket> m_buckets;
    std::map<IdentifyTicket, Clock::time_point> m_since; // of all entries
    std::map<IdentifyTicket, Left> m_left;
    Clock::time_point m_leftPrunedAt{};
    std::set<IdentifyTicket> m_held;
    Clock::time_point m_notBefore{}; // for every key: what was written under earlier rules
    int m_maxConcurrency = 1;
    Duration m_interval{5000};
    Duration m_slack{60};
    Duration m_leastSlack{60}; // as given
    Clock::time_point m_throttledAt{};
};

} // namespace Shardroom
