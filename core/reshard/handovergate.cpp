// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/handovergate.h"

#include "core/reshard/eventidentity.h"
#include "core/reshard/handoverstripe.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bitset>
#include <functional>
#include <map>
#include <mutex>
#include <numeric>

namespace Shardroom {
namespace {

using Side = HandoverGate::Side;

constexpr size_t stripeCount = 64; // a few times as many as there may be shard threads
constexpr int sweptAtOnce = 20'000; // about a millisecond of the core thread
constexpr int sweptUnderOneLock = 1'000; // the shards' threads wait that long

constexpr Side other(Side side)
{
    return side == Side::Old ? Side::New : Side::Old;
}

//! What Discord sends to the session that asked for it, and to no other.
bool isAnswer(std::string_view type)
{
    return type == "GUILD_MEMBERS_CHUNK" || type == "SOUNDBOARD_SOUNDS" || type == "RATE_LIMITED";
}

//! The same answer to either side is not the same event.
EventIdentity ownOf(Side side, EventIdentity identity)
{
    identity.value = identity.value * 0x9e3779b97f4a7c15u + quint64(side) + 1;
    return identity;
}

//! Keeps its buffers, and is used in whatever threads the shards live.
EventIdentifier& identifier()
{
    thread_local EventIdentifier identifier;
    return identifier;
}

//! Which guilds come twice.
struct Coverage {
    std::array<ShardTable<bool>, 2> shards; // by side

    [[nodiscard]] bool covers(GuildId guild) const { return shards[0].of(guild) && shards[1].of(guild); }
    [[nodiscard]] const ShardTable<bool>& of(Side side) const { return shards[size_t(side)]; }
};

} // namespace

class HandoverGate::Private {
public:
    struct alignas(64) Stripe {
        mutable std::mutex mutex;
        HandoverStripe events;
        std::shared_ptr<const Coverage> coverage = std::make_shared<const Coverage>();
        std::array<bool, 2> ended{}; // by side
    };

    //! A stripe's lock; what changes under it in number goes into the sum of all.
    class CountedLock {
    public:
        CountedLock(Private& gate, Stripe& stripe)
            : m_gate(gate)
            , m_stripe(stripe)
            , m_lock(stripe.mutex)
            , m_before(stripe.events.size())
        {
        }
        ~CountedLock()
        {
            if (const std::size_t after = m_stripe.events.size(); after != m_before)
                m_gate.size.fetch_add(after - m_before, std::memory_order_relaxed); // wraps when it is less
        }
        Q_DISABLE_COPY_MOVE(CountedLock)

    private:
        Private& m_gate;
        Stripe& m_stripe;
        const std::scoped_lock<std::mutex> m_lock;
        const std::size_t m_before;
    };

    class Entrance : public DispatchSink {
    public:
        Entrance(Private& gate, Side side)
            : m_gate(gate)
            , m_side(side)
        {
        }
        void dispatch(const Dispatch& event) override
        {
            if (m_side == Side::Old || !m_gate.hasSameShards.load(std::memory_order_relaxed)) {
                m_gate.pass(m_side, event, Clock::now(), true);
                return;
            }
            Dispatch marked = event; // else a recording could not tell whose number it is
            marked.set = 1;
            m_gate.pass(m_side, marked, Clock::now(), true);
        }

    private:
        Private& m_gate;
        const Side m_side;
    };

    Private(std::vector<DispatchSink*> sinks, const Rules& rules)
        : rules(rules)
        , memory(rules.memory)
        , m_sinks(std::move(sinks))
    {
    }

    [[nodiscard]] Stripe& stripeOf(GuildId guild)
    {
        return stripes[(guild.value * 0x9e3779b97f4a7c15u >> 32) % stripeCount];
    }

    //! Whether the event is to be delivered; with `handOn` that is done too.
    bool pass(Side side, const Dispatch& event, Clock::time_point now, bool handOn);
    void seed(Side side, bool mayComeAgain, const EventIdentity& identity, bool isAnswer, Clock::time_point now);

    [[nodiscard]] bool wasRecorded(Side side, const Dispatch& event);
    void endSeeds(Side side, ShardId shard);
    void sweep(Clock::time_point now);

    const Rules rules;
    std::atomic<bool> hasSeeds = false;
    std::mutex recordedMutex;
    std::map<std::pair<Side, ShardId>, qint64> recorded; // until the replay is past it
    std::atomic<std::size_t> size = 0; // identities in all stripes
    std::array<Stripe, stripeCount> stripes;
    std::array<Entrance, 2> entrances{Entrance(*this, Side::Old), Entrance(*this, Side::New)};
    std::atomic<bool> isOverfull = false;
    std::atomic<bool> hasSameShards = false; // on both sides
    std::mutex sweepMutex; // around those below; taken before a stripe's
    std::chrono::milliseconds memory;
    HandoverStripe::ReachTables reach;
    size_t sweepNext = 0;

private:
    [[nodiscard]] bool isOldNews(const Dispatch& event);
    void deliver(const Dispatch& event);
    void makeRoom(HandoverStripe& events, const EventIdentity& identity);

    const std::vector<DispatchSink*> m_sinks;
};

void HandoverGate::Private::deliver(const Dispatch& event)
{
    for (DispatchSink* sink : m_sinks)
        sink->dispatch(event);
}

//! Whether a guild that the new side loads is one that the old side has.
bool HandoverGate::Private::isOldNews(const Dispatch& event)
{
    const auto coverageNow = [this](Stripe& stripe) -> std::shared_ptr<const Coverage> {
        const std::scoped_lock lock(stripe.mutex);
        return stripe.ended[size_t(Side::Old)] ? nullptr : stripe.coverage;
    };
    // Any stripe knows the shards: these need not wait for each other.
    const auto coverage = coverageNow(stripes[size_t(event.shard.number) % stripeCount]);
    return coverage && coverage->of(Side::New).of(event.shard)
        && (coverage->of(Side::Old).isWhole() || coverage->covers(identifier().guildOf(event.type, event.data)));
}

void HandoverGate::Private::makeRoom(HandoverStripe& events, const EventIdentity& identity)
{
    if (size.load(std::memory_order_relaxed) >= rules.mostPending && !events.holds(identity) && events.forgetOldest())
        isOverfull.store(true, std::memory_order_relaxed);
}

bool HandoverGate::Private::pass(Side side, const Dispatch& event, Clock::time_point now, bool handOn)
{
    const bool isOwn = event.type == "READY" || event.type == "RESUMED";
    if (isOwn || event.loading) {
        // No part of what the sides are compared by, and in no order with it but that of their shard's thread.
        if (isOwn && hasSeeds.load(std::memory_order_relaxed) && wasRecorded(side, event))
            return false;
        const bool due = isOwn || side == Side::Old || !isOldNews(event);
        if (due && handOn)
            deliver(event);
        // A new session shows nothing of what happened before it. One that was resumed may lag behind the other side,
        // as it did before the restart: what it still owes after its replay is given up like all else, by the sweep.
        if (event.type == "READY" && hasSeeds.load(std::memory_order_relaxed))
            endSeeds(side, event.shard);
        return due;
    }

    const bool answers = isAnswer(event.type);
    const EventIdentity found = identifier().identify(event.type, event.data);
    const EventIdentity identity = answers ? ownOf(side, found) : found;
    Stripe& stripe = stripeOf(identity.guild);
    const CountedLock lock(*this, stripe);
    const bool track = !answers && !stripe.ended[size_t(other(side))] && stripe.coverage->covers(identity.guild);
    if (track)
        makeRoom(stripe.events, identity);
    const bool due = stripe.events.show(side, identity, track, rules, now);
    // Under the lock: the other side's thread must not hand on what comes after this before this.
    if (due && handOn)
        deliver(event);
    return due;
}

void HandoverGate::Private::seed(
    Side side, bool mayComeAgain, const EventIdentity& identity, bool isAnswer, Clock::time_point now)
{
    hasSeeds.store(true, std::memory_order_relaxed);
    Stripe& stripe = stripeOf(identity.guild);
    const CountedLock lock(*this, stripe);
    if (!stripe.coverage->covers(identity.guild))
        return;
    const auto wasSeenBy
        = [&](Side one) { return stripe.ended[size_t(one)] || (one == side ? !mayComeAgain : isAnswer); };
    makeRoom(stripe.events, identity);
    stripe.events.seed(side, identity, wasSeenBy(Side::Old), wasSeenBy(Side::New), now);
}

//! A RESUMED of an earlier time that the replay shows again. A READY begins another session, with numbers of its own.
bool HandoverGate::Private::wasRecorded(Side side, const Dispatch& event)
{
    const std::scoped_lock lock(recordedMutex);
    const auto known = recorded.find({side, event.shard});
    if (known == recorded.end())
        return false;
    if (event.type == "RESUMED" && event.sequence <= known->second)
        return true;
    recorded.erase(known);
    return false;
}

void HandoverGate::Private::endSeeds(Side side, ShardId shard)
{
    for (Stripe& stripe : stripes) {
        const CountedLock lock(*this, stripe);
        stripe.events.endSeeds(side, shard);
    }
}

void HandoverGate::Private::sweep(Clock::time_point now)
{
    const std::scoped_lock sweepLock(sweepMutex);
    std::bitset<stripeCount> done;
    for (int budget = sweptAtOnce; budget > 0 && !done.all(); sweepNext = (sweepNext + 1) % stripeCount) {
        if (done[sweepNext])
            continue;
        int share = std::min(budget, sweptUnderOneLock);
        budget -= share;
        const CountedLock lock(*this, stripes[sweepNext]);
        done[sweepNext] = stripes[sweepNext].events.sweep(reach, memory, now, share);
        budget += share;
    }
}

HandoverGate::HandoverGate(std::vector<DispatchSink*> sinks)
    : HandoverGate(std::move(sinks), Rules())
{
}

HandoverGate::HandoverGate(std::vector<DispatchSink*> sinks, const Rules& rules)
    : d(std::make_unique<Private>(std::move(sinks), rules))
{
}

HandoverGate::~HandoverGate() = default;

DispatchSink* HandoverGate::entrance(Side side)
{
    return &d->entrances[size_t(side)];
}

void HandoverGate::setShards(const QList<ShardId>& old, const QList<ShardId>& fresh)
{
    const auto coverage = std::make_shared<Coverage>();
    for (const ShardId shard : old)
        coverage->shards[size_t(Side::Old)].set(shard, true);
    for (const ShardId shard : fresh)
        coverage->shards[size_t(Side::New)].set(shard, true);
    if (std::ranges::any_of(fresh, [&old](ShardId shard) { return old.contains(shard); }))
        d->hasSameShards.store(true, std::memory_order_relaxed);
    for (Private::Stripe& stripe : d->stripes) {
        const std::scoped_lock lock(stripe.mutex);
        stripe.coverage = coverage;
    }
}

void HandoverGate::setReach(Side side, const QList<Reach>& shards)
{
    ShardTable<HandoverStripe::Reach> table;
    for (const Reach& one : shards)
        table.set(one.shard, {one.kind, one.since, one.heard});
    const std::scoped_lock lock(d->sweepMutex);
    d->reach[size_t(side)] = std::move(table);
}

void HandoverGate::setEnded(Side side, bool ended)
{
    for (Private::Stripe& stripe : d->stripes) {
        const Private::CountedLock lock(*d, stripe);
        stripe.ended[size_t(side)] = ended;
        if (ended)
            stripe.events.endSide(side);
    }
}

void HandoverGate::setRecorded(Side side, ShardId shard, qint64 sequence)
{
    const std::scoped_lock lock(d->recordedMutex);
    d->recorded[{side, shard}] = sequence;
}

void HandoverGate::setMemory(std::chrono::milliseconds memory)
{
    const std::scoped_lock lock(d->sweepMutex);
    d->memory = memory;
}

void HandoverGate::sweep(Clock::time_point now)
{
    d->sweep(now);
}

void HandoverGate::seed(
    Side side, bool mayComeAgain, std::string_view type, std::string_view data, Clock::time_point now)
{
    const bool answers = isAnswer(type);
    if (type == "READY" || type == "RESUMED" || (answers && !mayComeAgain))
        return;
    const EventIdentity identity = identifier().identify(type, data);
    d->seed(side, mayComeAgain, answers ? ownOf(side, identity) : identity, answers, now);
}

HandoverCounts HandoverGate::counts() const
{
    HandoverCounts sum;
    for (const Private::Stripe& stripe : d->stripes) {
        const std::scoped_lock lock(stripe.mutex);
        const HandoverCounts counts = stripe.events.counts();
        sum.delivered += counts.delivered;
        sum.matched += counts.matched;
        sum.late += counts.late;
        sum.onlyOld += counts.onlyOld;
        sum.onlyNew += counts.onlyNew;
        sum.pending += counts.pending;
        sum.forgotten += counts.forgotten;
        sum.longestLag = std::max(sum.longestLag, counts.longestLag);
    }
    return sum;
}

std::chrono::milliseconds HandoverGate::usualLag() const
{
    HandoverStripe::Lags sum{};
    for (const Private::Stripe& stripe : d->stripes) {
        const std::scoped_lock lock(stripe.mutex);
        std::ranges::transform(sum, stripe.events.lags(), sum.begin(), std::plus());
    }
    constexpr quint64 few = 10;
    const quint64 strange = std::max(few, std::accumulate(sum.begin(), sum.end(), quint64(0)) / 1000);
    quint64 above = 0;
    for (size_t size = sum.size(); size-- > 0;) {
        above += sum[size];
        if (above > strange)
            return std::chrono::milliseconds(qint64(1) << size);
    }
    return {};
}

quint64 HandoverGate::owedBy(Side side) const
{
    quint64 owed = 0;
    for (const Private::Stripe& stripe : d->stripes) {
        const std::scoped_lock lock(stripe.mutex);
        owed += stripe.events.owedBy(side);
    }
    return owed;
}

bool HandoverGate::owesFrom(Side side, Clock::time_point time) const
{
    return std::ranges::any_of(d->stripes, [&](const Private::Stripe& stripe) {
        const std::scoped_lock lock(stripe.mutex);
        return stripe.events.owesFrom(side, time);
    });
}

std::optional<HandoverGate::Clock::time_point> HandoverGate::oldestPending() const
{
    std::optional<Clock::time_point> oldest;
    for (const Private::Stripe& stripe : d->stripes) {
        const std::scoped_lock lock(stripe.mutex);
        if (const auto one = stripe.events.oldest(); one && (!oldest || *one < *oldest))
            oldest = one;
    }
    return oldest;
}

bool HandoverGate::isOverfull() const
{
    return d->isOverfull.load(std::memory_order_relaxed);
}

GuildLedger HandoverGate::ledgerOf(GuildId guild) const
{
    const Private::Stripe& stripe = d->stripeOf(guild);
    const std::scoped_lock lock(stripe.mutex);
    return stripe.events.ledgerOf(guild);
}

QList<GuildLedger> HandoverGate::unevenGuilds(int most) const
{
    QList<GuildLedger> ledgers;
    for (const Private::Stripe& stripe : d->stripes) {
        const std::scoped_lock lock(stripe.mutex);
        stripe.events.appendUneven(ledgers);
    }
    const auto only = [](const GuildLedger& ledger) { return ledger.counts.onlyOld + ledger.counts.onlyNew; };
    std::ranges::sort(ledgers, [&only](const GuildLedger& a, const GuildLedger& b) {
        return std::pair(only(b), a.guild) < std::pair(only(a), b.guild);
    });
    return ledgers.mid(0, std::max(0, most));
}

bool HandoverGate::admit(Side side, const Dispatch& event, Clock::time_point now)
{
    return d->pass(side, event, now, false);
}

} // namespace Shardroom
