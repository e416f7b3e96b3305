// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/identifyqueue.h"

#include <algorithm>

namespace Shardroom {
namespace {

    //! How long a shard that was announced may hold up the ones behind it before they go first.
    constexpr std::chrono::seconds patience {3};
    constexpr std::chrono::milliseconds mostSlack {1500};

} // namespace

void IdentifyQueue::setRules(int maxConcurrency, Duration interval, Duration slack)
{
    m_interval = interval;
    m_slack = slack;
    maxConcurrency = std::max(1, maxConcurrency);
    if (maxConcurrency == m_maxConcurrency)
        return;
    // The keys change: everybody moves to the new ones, and no key is freer than the latest of the old.
    const auto old = std::exchange(m_buckets, {});
    m_maxConcurrency = maxConcurrency;
    Clock::time_point latest {};
    for (const auto& [key, bucket] : old)
        latest = std::max(latest, bucket.freeAt);
    for (const auto& [key, bucket] : old) {
        for (const auto& [ticket, entry] : bucket.entries)
            bucketOf(ticket).entries.emplace(ticket, entry);
        if (bucket.granted)
            bucketOf(*bucket.granted).granted = bucket.granted;
    }
    for (auto& [key, bucket] : m_buckets)
        bucket.freeAt = latest;
}

IdentifyQueue::Bucket& IdentifyQueue::bucketOf(const IdentifyTicket& ticket)
{
    return m_buckets[ticket.shard.number % m_maxConcurrency];
}

void IdentifyQueue::expect(const IdentifyTicket& ticket, Clock::time_point now)
{
    bucketOf(ticket).entries.try_emplace(ticket, Entry {false, now});
}

void IdentifyQueue::request(const IdentifyTicket& ticket, Clock::time_point now)
{
    bucketOf(ticket).entries.insert_or_assign(ticket, Entry {true, now});
}

void IdentifyQueue::cancel(const IdentifyTicket& ticket)
{
    Bucket& bucket = bucketOf(ticket);
    bucket.entries.erase(ticket);
    if (bucket.granted == ticket)
        bucket.granted.reset();
}

void IdentifyQueue::cancelGeneration(int generation)
{
    for (auto& [key, bucket] : m_buckets) {
        std::erase_if(bucket.entries, [generation](const auto& entry) { return entry.first.generation == generation; });
        if (bucket.granted && bucket.granted->generation == generation)
            bucket.granted.reset();
    }
}

void IdentifyQueue::written(const IdentifyTicket& ticket, Clock::time_point now)
{
    Bucket& bucket = bucketOf(ticket);
    bucket.freeAt = now + spacing();
    if (bucket.granted == ticket)
        bucket.granted.reset();
}

void IdentifyQueue::throttled() { m_slack = std::min(m_slack * 2, mostSlack); }

std::optional<IdentifyTicket> IdentifyQueue::head(const Bucket& bucket, Clock::time_point now)
{
    for (const auto& [ticket, entry] : bucket.entries) {
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
        if (bucket.granted || now < bucket.freeAt)
            continue;
        if (const auto ticket = head(bucket, now)) {
            bucket.entries.erase(*ticket);
            bucket.granted = ticket;
            due.push_back(*ticket);
        }
    }
    return due;
}

std::optional<IdentifyQueue::Clock::time_point> IdentifyQueue::nextDue(Clock::time_point now) const
{
    std::optional<Clock::time_point> next;
    for (const auto& [key, bucket] : m_buckets) {
        if (bucket.granted)
            continue;
        const bool anybody = std::ranges::any_of(bucket.entries, [](const auto& entry) { return entry.second.requested; });
        if (!anybody)
            continue;
        auto at = bucket.freeAt;
        if (!head(bucket, std::max(now, at))) { // waits for one that was announced; at the latest until patience ends
            for (const auto& [ticket, entry] : bucket.entries) {
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
    return int(std::ranges::count_if(m_buckets, [](const auto& bucket) { return bucket.second.granted.has_value(); }));
}

std::optional<IdentifyQueue::Clock::time_point> IdentifyQueue::expectedGrant(
    const IdentifyTicket& ticket, Clock::time_point now) const
{
    const auto found = m_buckets.find(ticket.shard.number % m_maxConcurrency);
    if (found == m_buckets.end())
        return std::nullopt;
    const Bucket& bucket = found->second;
    auto at = std::max(now, bucket.freeAt);
    if (bucket.granted)
        at = std::max(at, now + spacing());
    for (const auto& [other, entry] : bucket.entries) {
        if (other == ticket)
            return entry.requested ? std::optional(at) : std::nullopt;
        at += spacing();
    }
    return std::nullopt;
}

} // namespace Shardroom
