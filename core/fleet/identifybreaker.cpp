// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/identifybreaker.h"

#include <algorithm>

namespace Shardroom {
namespace {

bool wasWished(const SessionLoss& why)
{
    return why.kind == SessionLoss::Kind::None || why.kind == SessionLoss::Kind::Asked;
}

} // namespace

IdentifyBreaker::Verdict IdentifyBreaker::asked(
    const IdentifyTicket& ticket, const SessionLoss& why, Clock::time_point now)
{
    const bool fruitless = wasFruitless(ticket, now);
    for (auto& [loss, cause] : m_causes) {
        // Whatever ended it: the one that tried for all has failed.
        if (cause.tripped && cause.probe == ticket && fruitless)
            trip(cause, now);
    }
    if (wasWished(why))
        return Verdict::Queue;

    std::vector<Clock::time_point>& losses = m_losses[ticket.shard];
    std::erase_if(losses, [&](Clock::time_point at) { return at + m_rules.quarantineWindow <= now; });
    if (int(losses.size()) >= m_rules.quarantineAfter)
        return Verdict::Quarantine;

    Cause& cause = m_causes[why];
    if (fruitless)
        cause.fruitless.push_back({now, ticket});
    std::erase_if(cause.fruitless, [&](const Failure& failure) { return failure.at + m_rules.window <= now; });
    // One shard that fails all the time is a matter of quarantine: it counts twice at most.
    std::map<ShardId, int> perShard;
    int weight = 0;
    for (const Failure& failure : cause.fruitless)
        weight += ++perShard[failure.ticket.shard] <= 2 ? 1 : 0;
    if (!cause.tripped && weight >= m_rules.tripAfter)
        trip(cause, now);
    if (!cause.tripped)
        return Verdict::Queue;
    cause.held.insert(ticket);
    return Verdict::Hold;
}

void IdentifyBreaker::trip(Cause& cause, Clock::time_point now)
{
    cause.coolDown = cause.tripped ? std::min(cause.coolDown * 2, m_rules.coolDownMost) : m_rules.coolDown;
    cause.tripped = true;
    cause.until = now + cause.coolDown;
    cause.probe.reset();
}

void IdentifyBreaker::written(const IdentifyTicket& ticket, const SessionLoss& why, Clock::time_point now)
{
    m_last[ticket] = {now, std::nullopt};
    if (!wasWished(why))
        m_losses[ticket.shard].push_back(now);
}

void IdentifyBreaker::ready(const IdentifyTicket& ticket, Clock::time_point now)
{
    if (const auto last = m_last.find(ticket); last != m_last.end())
        last->second.readyAt = now;
}

void IdentifyBreaker::cancelled(const IdentifyTicket& ticket)
{
    for (auto& [loss, cause] : m_causes) {
        cause.held.erase(ticket);
        if (cause.probe == ticket)
            cause.probe.reset();
    }
}

void IdentifyBreaker::cancelledGeneration(int generation)
{
    const auto isOfIt = [generation](const IdentifyTicket& ticket) { return ticket.generation == generation; };
    for (auto& [loss, cause] : m_causes) {
        std::erase_if(cause.held, isOfIt);
        if (cause.probe && isOfIt(*cause.probe))
            cause.probe.reset();
    }
    std::erase_if(m_last, [&](const auto& entry) { return isOfIt(entry.first); });
}

void IdentifyBreaker::forgive(const IdentifyTicket& ticket)
{
    m_losses.erase(ticket.shard);
}

bool IdentifyBreaker::wasFruitless(const IdentifyTicket& ticket, Clock::time_point now) const
{
    const auto last = m_last.find(ticket);
    if (last == m_last.end())
        return false;
    return !last->second.readyAt || now - *last->second.readyAt < m_rules.fruitfulAfter;
}

bool IdentifyBreaker::probeHeld(const Cause& cause, Clock::time_point now) const
{
    return cause.probe && !wasFruitless(*cause.probe, now);
}

std::vector<IdentifyTicket> IdentifyBreaker::release(Clock::time_point now)
{
    std::vector<IdentifyTicket> released;
    for (auto& [loss, cause] : m_causes) {
        if (!cause.tripped)
            continue;
        // Whatever became of the one that tried for all: the others must not wait for it for ever.
        if (cause.probe) {
            const auto last = m_last.find(*cause.probe);
            if (last == m_last.end()
                || (!last->second.readyAt && last->second.writtenAt + m_rules.probePatience <= now))
                trip(cause, now);
        }
        const bool forgotten = cause.held.empty() && !cause.probe && cause.until + m_rules.window <= now;
        if (probeHeld(cause, now) || forgotten) {
            released.insert(released.end(), cause.held.begin(), cause.held.end());
            cause = {};
        } else if (!cause.probe && cause.until <= now && !cause.held.empty()) {
            cause.probe = cause.held.extract(cause.held.begin()).value();
            m_last[*cause.probe] = {now, std::nullopt}; // judged by its next identify, not by its last
            released.push_back(*cause.probe);
        }
    }
    return released;
}

std::optional<IdentifyBreaker::Clock::time_point> IdentifyBreaker::nextRelease(Clock::time_point now) const
{
    std::optional<Clock::time_point> next;
    const auto consider = [&](Clock::time_point at) {
        at = std::max(at, now);
        next = next ? std::min(*next, at) : at;
    };
    for (const auto& [loss, cause] : m_causes) {
        if (!cause.tripped)
            continue;
        if (!cause.probe && !cause.held.empty()) {
            consider(cause.until);
        } else if (cause.probe) {
            const auto last = m_last.find(*cause.probe);
            if (last != m_last.end())
                consider(last->second.readyAt ? *last->second.readyAt + m_rules.fruitfulAfter
                                              : last->second.writtenAt + m_rules.probePatience);
        }
    }
    return next;
}

std::vector<IdentifyBreaker::Trip> IdentifyBreaker::trips() const
{
    std::vector<Trip> trips;
    for (const auto& [loss, cause] : m_causes) {
        if (cause.tripped)
            trips.push_back({loss, cause.until, int(cause.held.size())});
    }
    return trips;
}

std::map<IdentifyTicket, IdentifyBreaker::Clock::time_point> IdentifyBreaker::held() const
{
    std::map<IdentifyTicket, Clock::time_point> held;
    for (const auto& [loss, cause] : m_causes) {
        for (const IdentifyTicket& ticket : cause.held)
            held.emplace(ticket, cause.until);
    }
    return held;
}

} // namespace Shardroom
