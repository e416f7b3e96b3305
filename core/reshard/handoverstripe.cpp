// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/handoverstripe.h"

#include <algorithm>
#include <bit>
#include <limits>
#include <utility>

namespace Shardroom {
namespace {

using namespace std::chrono_literals;

//! How the shards stand is told four times a second: an event that is older than this was shown while a shard that
//! has not identified now had not then.
constexpr std::chrono::milliseconds reachIsToldWithin = 2s;

//! Between two sessions a guild's events may change places by so much.
constexpr std::chrono::milliseconds orderSlack = 2s;

//! The same, as a number of events.
constexpr quint32 seedSlack = 8;

constexpr HandoverGate::Side other(HandoverGate::Side side)
{
    return side == HandoverGate::Side::Old ? HandoverGate::Side::New : HandoverGate::Side::Old;
}

quint64 deliveredOf(const HandoverCounts& counts)
{
    return counts.matched + counts.onlyOld + counts.onlyNew + counts.pending + counts.forgotten;
}

} // namespace

HandoverStripe::Guild& HandoverStripe::guildOf(GuildId id)
{
    Guild& guild = m_guilds[id.value];
    guild.id = id;
    return guild;
}

HandoverStripe::Entry& HandoverStripe::entryOf(const EventIdentity& identity, Clock::time_point now)
{
    const auto [found, isNew] = m_entries.try_emplace(identity.value);
    Entry& entry = found->second;
    if (isNew) {
        entry.identity = identity.value;
        entry.guild = &guildOf(identity.guild);
        entry.first = entry.since = now;
        append(entry);
        if (m_epoch == Clock::time_point())
            m_epoch = now - 1ms; // so that 0 is no event's
    }
    return entry;
}

HandoverStripe::Moment HandoverStripe::momentOf(Clock::time_point time) const
{
    return Moment(
        quint32(std::max<qint64>(0, std::chrono::duration_cast<std::chrono::milliseconds>(time - m_epoch).count())));
}

bool HandoverStripe::isPassed(const Entry& entry, Side side) const
{
    const auto& [last, before] = entry.guild->matchedOf[size_t(side)];
    return std::min(last, before) > momentOf(entry.since) + orderSlack;
}

void HandoverStripe::append(Entry& entry)
{
    entry.older = m_newest;
    entry.newer = nullptr;
    (m_newest ? m_newest->newer : m_oldest) = &entry;
    m_newest = &entry;
}

void HandoverStripe::unlink(Entry& entry)
{
    if (m_sweepNext == &entry)
        m_sweepNext = entry.newer;
    (entry.older ? entry.older->newer : m_oldest) = entry.newer;
    (entry.newer ? entry.newer->older : m_newest) = entry.older;
}

void HandoverStripe::erase(Entry& entry)
{
    unlink(entry);
    m_seeded -= entry.seeds > 0 ? 1 : 0;
    m_entries.erase(entry.identity);
}

//! Whatever happens to an entry, the sums follow.
template <typename Change>
void HandoverStripe::change(Entry& entry, Change change)
{
    const quint32 pending = entry.pending();
    const std::array owed{entry.owedBy(0), entry.owedBy(1)};
    change();
    m_counts.pending += quint64(entry.pending()) - pending; // may wrap, and comes out right
    entry.guild->pending += entry.pending() - pending;
    for (const size_t side : {size_t(0), size_t(1)})
        m_owed[side] += quint64(entry.owedBy(side)) - owed[side];
}

bool HandoverStripe::show(
    Side side, const EventIdentity& identity, bool track, const HandoverGate::Rules& rules, Clock::time_point now)
{
    if (!track && !m_entries.contains(identity.value))
        return true;
    Entry& entry = entryOf(identity, now);
    dropPassedSeeds(entry, side);
    bool isNews = false;
    change(entry, [&] {
        isNews = ++entry.seen[size_t(side)] > entry.delivered;
        if (isNews)
            ++entry.delivered;
    });
    if (isNews) {
        // Of equal events the last one counts: were they given up with the first, a twin that still comes would be
        // delivered again.
        entry.since = now;
        if (m_newest != &entry) {
            unlink(entry);
            append(entry);
        }
    } else {
        match(entry, side, rules, now);
    }
    if (entry.isLevel())
        erase(entry);
    return isNews;
}

//! After a restart a side shows again what it had not saved, from some place on and in order. What lies well before
//! that place it had shown already: an event equal to it is another one.
void HandoverStripe::dropPassedSeeds(Entry& entry, Side side)
{
    quint32& seen = entry.seen[size_t(side)];
    const quint32 passed = entry.guild->passedSeed[size_t(side)][size_t(entry.seedSide)];
    if (seen < entry.seeds && passed > seedSlack && entry.seedPlace < passed - seedSlack)
        change(entry, [&] { seen = entry.seeds; });
}

void HandoverStripe::match(Entry& entry, Side side, const HandoverGate::Rules& rules, Clock::time_point now)
{
    if (entry.seen[size_t(side)] <= entry.seeds) {
        if (entry.delivered == 1) { // of several, it is not known which one this is
            quint32& passed = entry.guild->passedSeed[size_t(side)][size_t(entry.seedSide)];
            passed = std::max(passed, entry.seedPlace);
        }
        if (entry.unshownSeeds == 0)
            return; // the other side has shown it to this process already
        --entry.unshownSeeds;
        ++m_counts.matched;
        ++entry.guild->matched;
        return;
    }
    if (entry.delivered == 1) { // of several, it is not known which one this is
        auto& [last, before] = entry.guild->matchedOf[size_t(side)];
        before = std::exchange(last, momentOf(entry.since));
    }
    const auto lag = std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(now - entry.since));
    ++m_counts.matched;
    ++entry.guild->matched;
    ++m_lags[std::min(size_t(std::bit_width(quint64(lag.count()))), m_lags.size() - 1)];
    m_counts.longestLag = std::max(m_counts.longestLag, lag);
    entry.guild->longestLag = std::max(entry.guild->longestLag, Moment(quint32(lag.count())));
    if (lag > rules.lateAfter) {
        ++m_counts.late;
        ++entry.guild->late;
    }
}

void HandoverStripe::seed(Side first, const EventIdentity& identity, bool seenOld, bool seenNew, Clock::time_point now)
{
    Entry& entry = entryOf(identity, now);
    const bool isMixed = entry.seeds > 0 && entry.seedSide != first; // no place tells anything of both
    const quint32 place = ++entry.guild->seeds[size_t(first)];
    change(entry, [&] {
        ++entry.delivered;
        m_seeded += ++entry.seeds == 1 ? 1 : 0;
        ++entry.unshownSeeds;
        entry.seedPlace = isMixed ? std::numeric_limits<quint32>::max() : std::max(entry.seedPlace, place);
        entry.seedSide = first;
        entry.seen[size_t(Side::Old)] += seenOld;
        entry.seen[size_t(Side::New)] += seenNew;
    });
    if (entry.isLevel())
        erase(entry);
}

void HandoverStripe::giveUp(Entry& entry, Side side)
{
    const quint32 before = entry.pending();
    change(entry, [&] { entry.seen[size_t(side)] = entry.delivered; });
    const quint32 given = before - entry.pending();
    (side == Side::Old ? m_counts.onlyNew : m_counts.onlyOld) += given;
    entry.guild->only[size_t(other(side))] += given;
    if (entry.isLevel())
        erase(entry);
}

void HandoverStripe::endSide(Side side)
{
    for (Entry* entry = m_oldest; entry != nullptr;) {
        Entry* const next = entry->newer;
        if (entry->owedBy(size_t(side)) > 0)
            giveUp(*entry, side);
        entry = next;
    }
}

void HandoverStripe::endSeeds(Side side, ShardId shard)
{
    for (Entry* entry = m_seeded > 0 ? m_oldest : nullptr; entry != nullptr;) {
        Entry* const next = entry->newer;
        quint32& seen = entry->seen[size_t(side)];
        if (seen < entry->seeds && shardFor(entry->guild->id, shard.total) == shard.number) {
            change(*entry, [&] { seen = entry->seeds; });
            if (entry->isLevel())
                erase(*entry);
        }
        entry = next;
    }
}

bool HandoverStripe::sweep(
    const ReachTables& reach, std::chrono::milliseconds memory, Clock::time_point now, int& budget)
{
    const auto willNotShow = [&](const Entry& entry, Side side) {
        if (entry.owedBy(size_t(side)) == 0)
            return false;
        if (isPassed(entry, side))
            return true;
        const Reach shard = reach[size_t(side)].of(entry.guild->id);
        switch (shard.kind) {
        case HandoverGate::Reach::Kind::NotYet:
            return now - entry.since > reachIsToldWithin;
        case HandoverGate::Reach::Kind::Away:
            return false;
        case HandoverGate::Reach::Kind::Steady:
            return std::min(now, shard.heard) - std::max(entry.since, shard.since) > memory;
        }
        return false;
    };

    // Goes on where the last call stopped: what can't be given up yet must not keep the others.
    if (m_sweepNext == nullptr)
        m_sweepNext = m_oldest;
    for (; m_sweepNext != nullptr && budget > 0; --budget) {
        Entry& entry = *m_sweepNext;
        if (now - entry.since <= std::min(memory, reachIsToldWithin)) {
            m_sweepNext = nullptr;
            return true;
        }
        m_sweepNext = entry.newer;
        const bool oldWillNot = willNotShow(entry, Side::Old);
        if (willNotShow(entry, Side::New))
            giveUp(entry, Side::New); // it stays when the old side owes something too
        if (oldWillNot)
            giveUp(entry, Side::Old);
    }
    return m_sweepNext == nullptr;
}

bool HandoverStripe::forgetOldest()
{
    if (m_oldest == nullptr)
        return false;
    Entry& entry = *m_oldest;
    const quint32 pending = entry.pending();
    change(entry, [&] { entry.seen.fill(entry.delivered); });
    m_counts.forgotten += pending;
    entry.guild->forgotten += pending;
    erase(entry);
    return true;
}

HandoverCounts HandoverStripe::counts() const
{
    HandoverCounts counts = m_counts;
    counts.delivered = deliveredOf(counts);
    return counts;
}

std::optional<HandoverStripe::Clock::time_point> HandoverStripe::oldest() const
{
    // The list is by the last delivery, and equal events move an entry to its end.
    std::optional<Clock::time_point> oldest;
    for (const Entry* entry = m_oldest; entry != nullptr; entry = entry->newer)
        oldest = std::min(oldest.value_or(entry->first), entry->first);
    return oldest;
}

HandoverCounts HandoverStripe::countsOf(const Guild& guild)
{
    HandoverCounts counts;
    counts.matched = guild.matched;
    counts.late = guild.late;
    counts.onlyOld = guild.only[size_t(Side::Old)];
    counts.onlyNew = guild.only[size_t(Side::New)];
    counts.pending = guild.pending;
    counts.forgotten = guild.forgotten;
    counts.longestLag = guild.longestLag;
    counts.delivered = deliveredOf(counts);
    return counts;
}

bool HandoverStripe::owesFrom(Side side, Clock::time_point time) const
{
    // By the first of equal events: it may be the one that is owed, and the list is by the last.
    for (const Entry* entry = m_oldest; entry != nullptr; entry = entry->newer) {
        if (entry->first <= time && entry->owedBy(size_t(side)) > 0)
            return true;
    }
    return false;
}

GuildLedger HandoverStripe::ledgerOf(GuildId id) const
{
    const auto found = m_guilds.find(id.value);
    return {id, found == m_guilds.end() ? HandoverCounts() : countsOf(found->second)};
}

void HandoverStripe::appendUneven(QList<GuildLedger>& ledgers) const
{
    for (const auto& [id, guild] : m_guilds) {
        if (guild.only[0] + guild.only[1] > 0)
            ledgers.append({guild.id, countsOf(guild)});
    }
}

} // namespace Shardroom
