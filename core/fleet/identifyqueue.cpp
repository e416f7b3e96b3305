// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/identifyqueue.h"

#include <algorithm>

namespace Shardroom {
namespace {

//! How long a shard that was announced may hold up the ones behind it before they go first.
constexpr std::chrono::seconds patience{3};
constexpr std::chrono::milliseconds leastSlack{20}; // once it was too little
constexpr std::chrono::milliseconds mostSlack{1500};

} // namespace

void IdentifyQueue::setRules(int maxConcurrency, Duration interval, Duration slack)
{
    m_interval = interval;
    if (slack != m_leastSlack) // else what op 9 has taught stays
        m_slack = m_leastSlack = slack;
    maxConcurrency = std::max(1, maxConcurrency);
    if (maxConcurrency == m_maxConcurrency)
        return;
    // The keys change: everybody moves to the new ones, and no key is freer than the latest of the old.
    const auto old = std::exchange(m_buckets, {});
    m_maxConcurrency = maxConcurrency;
    for (const auto& [key, bucket] : old)
        m_notBefore = std::max(m_notBefore, bucket.freeAt);
    for (const auto& [key, bucket] : old) {
        for (const auto& [ticket, entry] : bucket.entries)
            bucketOf(ticket).entries.emplace(ticket, entry);
        for (const IdentifyTicket& ticket : bucket.granted)
            bucketOf(ticket).granted.push_back(ticket);
    }
}

IdentifyQueue::Bucket& IdentifyQueue::bucketOf(const IdentifyTicket& ticket)
{
    return m_buckets.try_emplace(ticket.shard.number % m_maxConcurrency, Bucket{.freeAt = m_notBefore}).first->second;
}

void IdentifyQueue::expect(const IdentifyTicket& ticket, Clock::time_point now)
{
    bucketOf(ticket).entries.try_emplace(ticket, Entry{false, now});
}

void IdentifyQueue::request(const IdentifyTicket& ticket, Clock::time_point now)
{
    bucketOf(ticket).entries.insert_or_assign(ticket, Entry{true, now});
}

void IdentifyQueue::cancel(const IdentifyTicket& ticket)
{
    Bucket& bucket = bucketOf(ticket);
    bucket.entries.erase(ticket);
    std::erase(bucket.granted, ticket);
}

void IdentifyQueue::cancelGeneration(int generation)
{
    for (auto& [key, bucket] : m_buckets) {
        std::erase_if(bucket.entries, [generation](const auto& entry) { return entry.first.generation == generation; });
        std::erase_if(bucket.granted, [generation](const auto& ticket) { return ticket.generation == generation; });
    }
    std::erase_if(m_held, [generation](const auto& ticket) { return ticket.generation == generation; });
}

void IdentifyQueue::hold(const IdentifyTicket& ticket, bool on)
{
    if (on)
        m_held.insert(ticket);
    else
        m_held.erase(ticket);
}

void IdentifyQueue::written(const IdentifyTicket& ticket, Clock::time_point now)
{
    Bucket& bucket = bucketOf(ticket);
    if (m_slack > m_leastSlack && now >= m_throttledAt + 4 * spacing()) {
        m_slack = std::max(m_leastSlack, m_slack * 3 / 4);
        m_throttledAt = now - 3 * spacing(); // the next step one round later
    }
    bucket.freeAt = now + spacing();
    std::erase(bucket.granted, ticket);
}

void IdentifyQueue::throttled(Clock::time_point now)
{
    if (now < m_throttledAt + spacing())
        return;
    m_throttledAt = now;
    m_slack = std::max(m_slack, std::clamp(m_slack * 2, leastSlack, mostSlack));
}

std::optional<IdentifyTicket> IdentifyQueue::head(const Bucket& bucket, Clock::time_point now) const
{
    for (const auto& [ticket, entry] : bucket.entries) {
        if (isHeld(ticket))
            continue;
        if (entry.requested)
            return ticket;
        if (now - entry.since < patience)
            return std::nullopt;
    }
    return std::nullopt;
}

std::vector<IdentifyTicket> IdentifyQueue::takeDue(Clock::time_point now, int budget)
{
    std::vector<IdentifyTicket> due;
    for (auto& [key, bucket] : m_buckets) {
        if (int(due.size()) >= budget)
            break;
        if (!bucket.granted.empty() || now < bucket.freeAt)
            continue;
        if (const auto ticket = head(bucket, now)) {
            bucket.entries.erase(*ticket);
            bucket.granted.push_back(*ticket);
            due.push_back(*ticket);
        }
    }
    return due;
}

std::optional<IdentifyQueue::Clock::time_point> IdentifyQueue::nextDue(Clock::time_point now) const
{
    std::optional<Clock::time_point> next;
    for (const auto& [key, bucket] : m_buckets) {
        if (!bucket.granted.empty())
            continue;
        const bool anybody = std::ranges::any_of(
            bucket.entries, [this](const auto& entry) { return entry.second.requested && !isHeld(entry.first); });
        if (!anybody)
            continue;
        auto at = bucket.freeAt;
        if (!head(bucket, std::max(now, at))) { // waits for one that was announced; at the latest until patience ends
            for (const auto& [ticket, entry] : bucket.entries) {
                if (isHeld(ticket))
                    continue;
                if (entry.requested)
                    break;
                at = std::max(at, entry.since + patience);
            }
        }
        next = next ? std::min(*next, at) : at;
    }
    return next;
}

int IdentifyQueue::waiting() const
{
    int count = 0;
    for (const auto& [key, bucket] : m_buckets)
        count += int(std::ranges::count_if(bucket.entries, [](const auto& entry) { return entry.second.requested; }));
    return count;
}

int IdentifyQueue::granted() const
{
    int count = 0;
    for (const auto& [key, bucket] : m_buckets)
        count += int(bucket.granted.size());
    return count;
}

int IdentifyQueue::held() const
{
    return int(std::ranges::count_if(m_held, [this](const IdentifyTicket& ticket) { return isIn(ticket); }));
}

bool IdentifyQueue::isIn(const IdentifyTicket& ticket) const
{
    const auto found = m_buckets.find(keyOf(ticket));
    return found != m_buckets.end() && found->second.entries.contains(ticket);
}

bool IdentifyQueue::isGranted(const IdentifyTicket& ticket) const
{
    const auto found = m_buckets.find(ticket.shard.number % m_maxConcurrency);
    return found != m_buckets.end() && std::ranges::count(found->second.granted, ticket) > 0;
}

std::vector<IdentifyTicket> IdentifyQueue::grantedOf(int generation) const
{
    std::vector<IdentifyTicket> tickets;
    for (const auto& [key, bucket] : m_buckets)
        std::ranges::copy_if(bucket.granted, std::back_inserter(tickets),
            [generation](const IdentifyTicket& ticket) { return ticket.generation == generation; });
    return tickets;
}

std::map<int, IdentifyQueue::Lane> IdentifyQueue::lanes(Clock::time_point now) const
{
    std::map<int, Lane> lanes;
    for (const auto& [key, bucket] : m_buckets) {
        if (bucket.entries.empty() && bucket.granted.empty())
            continue;
        Lane& lane = lanes[key];
        lane.freeAt = bucket.freeAt;
        lane.places.reserve(bucket.entries.size() + bucket.granted.size());
        auto at = std::max(now, bucket.freeAt);
        for (const IdentifyTicket& ticket : bucket.granted)
            lane.places.push_back({ticket, true, true, false, now});
        if (!bucket.granted.empty())
            at = std::max(at, now + spacing());
        for (const auto& [ticket, entry] : bucket.entries) {
            if (isHeld(ticket)) {
                lane.places.push_back({ticket, false, entry.requested, true, std::nullopt});
                continue;
            }
            lane.places.push_back({ticket, false, entry.requested, false, at});
            at += spacing();
        }
    }
    return lanes;
}

std::map<IdentifyTicket, IdentifyQueue::Clock::time_point> IdentifyQueue::expectedGrants(Clock::time_point now) const
{
    std::map<IdentifyTicket, Clock::time_point> expected;
    for (const auto& [key, lane] : lanes(now)) {
        for (const Place& place : lane.places) {
            if (place.requested && !place.granted && place.at)
                expected.emplace(place.ticket, *place.at);
        }
    }
    return expected;
}

} // namespace Shardroom
