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
        for (const Entry& entry : bucket.entries)
            bucketOf(entry.ticket).entries.insert(entry);
        for (const Entry& entry : bucket.granted)
            bucketOf(entry.ticket).granted.push_back(entry);
    }
}

IdentifyQueue::Bucket& IdentifyQueue::bucketOf(const IdentifyTicket& ticket)
{
    return m_buckets.try_emplace(ticket.shard.number % m_maxConcurrency, Bucket{.freeAt = m_notBefore}).first->second;
}

void IdentifyQueue::expect(const IdentifyTicket& ticket, Clock::time_point now)
{
    if (m_since.try_emplace(ticket, now).second)
        bucketOf(ticket).entries.insert({ticket, now, false});
}

void IdentifyQueue::request(const IdentifyTicket& ticket, Clock::time_point now)
{
    auto since = take(ticket);
    if (const auto left = m_left.extract(ticket); left && now - left.mapped().at < keptFor)
        since = std::min(since.value_or(now), left.mapped().since);
    m_since[ticket] = since.value_or(now);
    bucketOf(ticket).entries.insert({ticket, since.value_or(now), true});
}

std::optional<IdentifyQueue::Clock::time_point> IdentifyQueue::take(const IdentifyTicket& ticket)
{
    const auto since = m_since.extract(ticket);
    if (!since)
        return std::nullopt;
    bucketOf(ticket).entries.erase({ticket, since.mapped(), false});
    return since.mapped();
}

void IdentifyQueue::leave(const IdentifyTicket& ticket, Clock::time_point now)
{
    if (now - m_leftPrunedAt >= keptFor) {
        std::erase_if(m_left, [now](const auto& left) { return now - left.second.at >= keptFor; });
        m_leftPrunedAt = now;
    }
    const std::vector<Entry>& granted = bucketOf(ticket).granted;
    std::optional<Left> left;
    if (const auto grant = std::ranges::find(granted, ticket, &Entry::ticket); grant != granted.end())
        left = {grant->since, now};
    else if (const auto entry = m_since.find(ticket); entry != m_since.end())
        left = {entry->second, now};
    else if (const auto before = m_left.find(ticket); before != m_left.end())
        left = before->second;
    cancel(ticket);
    if (left)
        m_left.insert_or_assign(ticket, *left);
}

void IdentifyQueue::cancel(const IdentifyTicket& ticket)
{
    take(ticket);
    m_left.erase(ticket);
    std::erase_if(bucketOf(ticket).granted, [&ticket](const Entry& entry) { return entry.ticket == ticket; });
}

void IdentifyQueue::cancelGeneration(int generation)
{
    for (auto& [key, bucket] : m_buckets) {
        const auto isOfIt = [generation](const Entry& entry) { return entry.ticket.generation == generation; };
        std::erase_if(bucket.entries, isOfIt);
        std::erase_if(bucket.granted, isOfIt);
    }
    std::erase_if(m_since, [generation](const auto& entry) { return entry.first.generation == generation; });
    std::erase_if(m_left, [generation](const auto& left) { return left.first.generation == generation; });
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
    m_left.erase(ticket);
    std::erase_if(bucket.granted, [&ticket](const Entry& entry) { return entry.ticket == ticket; });
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
    for (const Entry& entry : bucket.entries) {
        if (isHeld(entry.ticket))
            continue;
        if (entry.requested)
            return entry.ticket;
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
            bucket.granted.push_back({*ticket, take(*ticket).value_or(now), true});
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
            bucket.entries, [this](const Entry& entry) { return entry.requested && !isHeld(entry.ticket); });
        if (!anybody)
            continue;
        auto at = bucket.freeAt;
        if (!head(bucket, std::max(now, at))) { // waits for one that was announced; at the latest until patience ends
            for (const Entry& entry : bucket.entries) {
                if (isHeld(entry.ticket))
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
        count += int(std::ranges::count_if(bucket.entries, &Entry::requested));
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
    return m_since.contains(ticket);
}

bool IdentifyQueue::isGranted(const IdentifyTicket& ticket) const
{
    const auto found = m_buckets.find(ticket.shard.number % m_maxConcurrency);
    return found != m_buckets.end() && std::ranges::count(found->second.granted, ticket, &Entry::ticket) > 0;
}

std::vector<IdentifyTicket> IdentifyQueue::grantedOf(int generation) const
{
    std::vector<IdentifyTicket> tickets;
    for (const auto& [key, bucket] : m_buckets) {
        for (const Entry& entry : bucket.granted) {
            if (entry.ticket.generation == generation)
                tickets.push_back(entry.ticket);
        }
    }
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
        for (const Entry& entry : bucket.granted)
            lane.places.push_back({entry.ticket, true, true, false, now});
        if (!bucket.granted.empty())
            at = std::max(at, now + spacing());
        for (const Entry& entry : bucket.entries) {
            if (isHeld(entry.ticket)) {
                lane.places.push_back({entry.ticket, false, entry.requested, true, std::nullopt});
                continue;
            }
            lane.places.push_back({entry.ticket, false, entry.requested, false, at});
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
