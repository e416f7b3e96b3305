// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/eventidentity.h"
#include "core/reshard/handovercounts.h"
#include "core/reshard/handovergate.h"

#include <algorithm>
#include <array>
#include <memory_resource>
#include <unordered_map>
#include <vector>

namespace Shardroom {

//! Shards of one side in lists by their total, so that a guild's shard is found without a search: sides have one or
//! two totals. `Value` is what is known of a shard.
template <typename Value>
class ShardTable {
public:
    void set(ShardId shard, const Value& value)
    {
        if (!shard.isValid())
            return;
        auto slice = std::ranges::find(m_slices, shard.total, &Slice::total);
        if (slice == m_slices.end())
            slice = m_slices.insert(slice, {shard.total, std::vector<Value>(size_t(shard.total))});
        slice->values[size_t(shard.number)] = value;
    }
    [[nodiscard]] Value of(ShardId shard) const
    {
        const auto slice = std::ranges::find(m_slices, shard.total, &Slice::total);
        return slice == m_slices.end() || !shard.isValid() ? Value() : slice->values[size_t(shard.number)];
    }
    //! Of the first total whose shard for this guild is anything but Value(). Events without a guild come to shard 0.
    [[nodiscard]] Value of(GuildId guild) const
    {
        for (const Slice& slice : m_slices) {
            if (const Value value = slice.values[size_t(shardFor(guild, slice.total))]; value != Value())
                return value;
        }
        return {};
    }

    //! Whether there is a total of which every shard is in here.
    [[nodiscard]] bool isWhole() const
    {
        return std::ranges::any_of(m_slices, [](const Slice& slice) {
            return std::ranges::none_of(slice.values, [](const Value& value) { return value == Value(); });
        });
    }

private:
    struct Slice {
        int total = 0;
        std::vector<Value> values;
    };
    std::vector<Slice> m_slices;
};

//! What the gate remembers of some of the guilds: the events that are not level, and the ledgers. A plain class: the
//! gate's lock is around each call.
class HandoverStripe {
public:
    using Side = HandoverGate::Side;
    using Clock = HandoverGate::Clock;

    //! How far one shard can be relied on, without its id.
    struct Reach {
        HandoverGate::Reach::Kind kind = HandoverGate::Reach::Kind::NotYet;
        Clock::time_point since{};
        Clock::time_point heard{};
        bool operator==(const Reach&) const = default;
    };
    using ReachTables = std::array<ShardTable<Reach>, 2>; //!< by side

    //! How many twins came within 1 ms, 2 ms, 4 ms …
    using Lags = std::array<quint64, 20>;

    HandoverStripe() = default;
    Q_DISABLE_COPY_MOVE(HandoverStripe)

    //! Notes that a side shows an event; true: it is to be delivered. `track`: the other side may show it too.
    //! What is pending is matched in either case.
    bool show(
        Side side, const EventIdentity& identity, bool track, const HandoverGate::Rules& rules, Clock::time_point now);
    //! Notes that an event was delivered before, as `first` showed it; `seenOld`, `seenNew`: that side will not show it
    //! again.
    void seed(Side first, const EventIdentity& identity, bool seenOld, bool seenNew, Clock::time_point now);
    //! Nothing is pending for this side any more.
    void endSide(Side side);
    //! This side will show no more seeds of the guilds of one of its shards.
    void endSeeds(Side side, ShardId shard);
    //! Forgets what a side will not show any more, looking at no more than `budget` entries, and takes from it what
    //! was looked at. True: the rest is too young.
    bool sweep(const ReachTables& reach, std::chrono::milliseconds memory, Clock::time_point now, int& budget);
    //! Makes room; false: there is nothing to forget.
    bool forgetOldest();

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] bool holds(const EventIdentity& identity) const { return m_entries.contains(identity.value); }
    [[nodiscard]] HandoverCounts counts() const;
    [[nodiscard]] const Lags& lags() const { return m_lags; }
    [[nodiscard]] quint64 owedBy(Side side) const { return m_owed[size_t(side)]; }
    [[nodiscard]] std::optional<Clock::time_point> oldest() const;
    //! Whether this side may still show something that was shown first at that time or before.
    [[nodiscard]] bool owesFrom(Side side, Clock::time_point time) const;
    [[nodiscard]] GuildLedger ledgerOf(GuildId guild) const;
    void appendUneven(QList<GuildLedger>& ledgers) const;

private:
    using Moment = std::chrono::duration<quint32, std::milli>; // counted from m_epoch

    //! Of one guild. There may be a million of them: 32 bits do.
    struct Guild {
        GuildId id;
        quint32 matched = 0;
        quint32 late = 0;
        std::array<quint32, 2> only{}; // by side
        quint32 pending = 0;
        quint32 forgotten = 0;
        Moment longestLag{};
        // By side: when the last two events that it has matched were first shown. It shows the guild's events in
        // order, so what was shown well before both it will not show any more. Two, since one may be an equal event.
        std::array<std::array<Moment, 2>, 2> matchedOf{};
        // Seeds by the side that had shown them first: only those stand in the guild's order. A side that is late shows
        // older ones while the other begins with newer ones.
        std::array<quint32, 2> seeds{};
        std::array<std::array<quint32, 2>, 2> passedSeed{}; // by side, by that side: the place of the last one shown
    };
    //! Events with one identity. The first `seeds` of them were delivered before this process began.
    struct Entry {
        quint64 identity = 0;
        Guild* guild = nullptr;
        Clock::time_point first; // the first delivery
        Clock::time_point since; // the last delivery: until then nothing that is pending here expires
        std::array<quint32, 2> seen{}; // by side
        quint32 delivered = 0;
        quint32 seeds = 0;
        quint32 unshownSeeds = 0; // not in the counts yet
        quint32 seedPlace = 0; // of the last seed, in its guild and among its side's
        Side seedSide = Side::Old; // which has shown it first
        Entry* older = nullptr;
        Entry* newer = nullptr;

        [[nodiscard]] bool isLevel() const { return seen[0] == delivered && seen[1] == delivered; }
        [[nodiscard]] quint32 owedBy(size_t side) const { return delivered - seen[side]; }
        [[nodiscard]] quint32 pending() const { return delivered - std::max(std::min(seen[0], seen[1]), seeds); }
    };

    Entry& entryOf(const EventIdentity& identity, Clock::time_point now);
    Guild& guildOf(GuildId id);
    template <typename Change>
    void change(Entry& entry, Change change);
    [[nodiscard]] Moment momentOf(Clock::time_point time) const;
    //! Whether this side is past the place of the entry in its guild.
    [[nodiscard]] bool isPassed(const Entry& entry, Side side) const;
    void match(Entry& entry, Side side, const HandoverGate::Rules& rules, Clock::time_point now);
    void dropPassedSeeds(Entry& entry, Side side);
    void giveUp(Entry& entry, Side side);
    void append(Entry& entry);
    void unlink(Entry& entry);
    void erase(Entry& entry);
    [[nodiscard]] static HandoverCounts countsOf(const Guild& guild);

    //! No event allocates once the pool has grown. Without limits it would take many times what is in it.
    std::pmr::unsynchronized_pool_resource m_pool{
        std::pmr::pool_options{.max_blocks_per_chunk = 256, .largest_required_pool_block = 128}};
    std::pmr::unordered_map<quint64, Entry> m_entries{&m_pool};
    std::pmr::unordered_map<quint64, Guild> m_guilds{&m_pool};
    Entry* m_oldest = nullptr; // by `since`
    Entry* m_newest = nullptr;
    Entry* m_sweepNext = nullptr;
    std::array<quint64, 2> m_owed{};
    Lags m_lags{};
    std::size_t m_seeded = 0; // entries with seeds
    Clock::time_point m_epoch{}; // a little before the first event
    HandoverCounts m_counts; // `delivered` follows from the others
};

} // namespace Shardroom
