// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/dispatchsink.h"
#include "core/reshard/handovercounts.h"

#include <QtCore/QList>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace Shardroom {

//! While an old and a new set of sessions are both alive, every event arrives twice. The gate delivers it from
//! whichever side shows it first and drops its twin: per guild and event identity (see eventidentity.h) it counts what
//! each side has shown and delivers while delivered < max(old, new). An identity that is level (old = new = delivered)
//! is forgotten at once, so memory holds no more than what one side is behind; what one side will never show (a guild
//! that it did not have yet, a session that was lost) is forgotten when that side has been steady for `memory`.
//!
//! A session's own is always handed on and never counted: READY, RESUMED and the answers to commands (members, sounds,
//! RATE_LIMITED). The guild load (Dispatch::loading) of the new side is no news as long as the old side has the guild.
//!
//! Order: events of one guild are handed on in the order of the side that is ahead, one at a time, also when the sides
//! live in different threads.
//! Any thread may dispatch; the sinks are called under a lock that only events of some of the guilds share. All else
//! may be called from any thread too.
class HandoverGate {
public:
    enum class Side { Old, New };
    using Clock = std::chrono::steady_clock;

    struct Rules {
        std::chrono::milliseconds memory{60'000}; //!< twins come within this, from a steady side
        std::chrono::milliseconds lateAfter{1'000};
        std::size_t mostPending = 1'000'000; //!< identities; more are forgotten, and counted as that
    };

    //! How far a shard's events can be relied on.
    struct Reach {
        enum class Kind {
            NotYet, //!< it has not identified: what happens now it will never show
            Away, //!< it will show what it misses when it is back
            Steady, //!< connected and ready since `since`
        };
        ShardId shard;
        Kind kind = Kind::NotYet;
        Clock::time_point since{};
        //! When something last came over its connection: what was sent before that has come. A dead connection stays
        //! ready until a heartbeat is missed, and then it replays.
        Clock::time_point heard = Clock::time_point::max();
    };

    explicit HandoverGate(std::vector<DispatchSink*> sinks);
    HandoverGate(std::vector<DispatchSink*> sinks, const Rules& rules);
    ~HandoverGate();
    Q_DISABLE_COPY_MOVE(HandoverGate)

    //! The sink to give to a side's shards.
    [[nodiscard]] DispatchSink* entrance(Side side);

    //! From now on the guilds that both of these have come twice; of all others every event is handed on untouched,
    //! and not counted. Before the first call these are all. What is pending stays so. Shards of a set share no guilds.
    void setShards(const QList<ShardId>& old, const QList<ShardId>& fresh);
    //! How it stands with the shards of a side now; those not named are NotYet, also when this was never called. Call
    //! every tick, with the shards that setShards() named before as long as something is owed.
    void setReach(Side side, const QList<Reach>& shards);
    //! No shard of this side will show anything any more: nothing is pending for it, the other side's guild load is
    //! handed on, and what only the other side shows from now on is handed on and not counted. False: it is back, with
    //! new sessions, as after a decision to go back.
    void setEnded(Side side, bool ended);
    //! From now on instead of Rules::memory.
    void setMemory(std::chrono::milliseconds memory);
    //! Forgets what will not be level any more; of a very long list a part at each call. Call every tick.
    void sweep(Clock::time_point now);

    //! An event that was handed on before this process began: neither side's showing of it is delivered.
    //! `mayComeAgain`: the side that showed it then may do so again. After setShards(), whose guilds alone count, and
    //! before the sides are opened. It is not pending, and is in the counts once one of the sides shows it again: as
    //! matched with the delivery back then.
    void seed(Side side, bool mayComeAgain, std::string_view type, std::string_view data, Clock::time_point now);

    //! How far the recording goes in this shard's session, for every shard that was seeded: a RESUMED up to there is
    //! part of the replay, and was handed on before. Before the sides are opened.
    void setRecorded(Side side, ShardId shard, qint64 sequence);

    [[nodiscard]] HandoverCounts counts() const;
    //! Between twins, but for a few: an event that is equal to an earlier one may be taken for its twin. No less than
    //! it is, and less than twice as much.
    [[nodiscard]] std::chrono::milliseconds usualLag() const;
    //! Events that were delivered and that this side may still show: as long as there are some, the gate must stay.
    [[nodiscard]] quint64 owedBy(Side side) const;
    //! Whether some of those were handed on at that time or before; of equal events the first counts.
    [[nodiscard]] bool owesFrom(Side side, Clock::time_point time) const;
    //! When the oldest event that a side may still show was handed on, seeds included; nullopt: everything is level.
    [[nodiscard]] std::optional<Clock::time_point> oldestPending() const;
    //! True once something was forgotten for want of room: exactness can't be promised any more.
    [[nodiscard]] bool isOverfull() const;
    //! Of one guild; all zero when nothing of it came.
    [[nodiscard]] GuildLedger ledgerOf(GuildId guild) const;
    //! Guilds with events that only one side has shown, the most such events first. Looks at every guild: on demand.
    [[nodiscard]] QList<GuildLedger> unevenGuilds(int most) const;

    //! Whether an event that `side` shows is to be delivered. For tests; dispatch() hands it on under the same lock.
    [[nodiscard]] bool admit(Side side, const Dispatch& event, Clock::time_point now);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Shardroom
