// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shardgroups.h"

#include "ui/theme.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

constexpr int ungroupedUpTo = 32;
constexpr int smallestRange = 16;
constexpr int mostRanges = 16;
constexpr double lowTraffic = 1.0; //!< events per second
constexpr auto settling = 10s;

bool isSettled(const ShardSnapshot& shard, const QDateTime& now)
{
    return shard.state == ShardState::Ready
        && (!shard.readySince.isValid()
            || shard.readySince.msecsTo(now) >= std::chrono::milliseconds(settling).count());
}

//! The later in Theme::stateOrder, the healthier, except that Ready leads it.
int urgency(ShardState state)
{
    return int(std::find(Theme::stateOrder.begin(), Theme::stateOrder.end(), state) - Theme::stateOrder.begin());
}

QList<ShardGroup> rangesOf(const QList<ShardSnapshot>& shards)
{
    const int count = int(shards.size());
    if (count <= ungroupedUpTo)
        return {{QString(), 0, count}};
    int size = smallestRange;
    while ((count + size - 1) / size > mostRanges)
        size *= 2;
    QList<ShardGroup> groups;
    for (int first = 0; first < count; first += size) {
        const int last = std::min(first + size, count) - 1;
        groups << ShardGroup{
            u"%1-%2"_s.arg(shards[first].shard.number).arg(shards[last].shard.number), first, last - first + 1};
    }
    return groups;
}

//! gateway-us-east1-c of gateway-us-east1-c.discord.gg; an address has no part that says anything by itself.
QString shortName(const QString& host)
{
    const QString first = host.section(u'.', 0, 0);
    const bool isNumber = std::ranges::all_of(first, [](QChar c) { return c.isDigit(); });
    return isNumber || first.startsWith(u'[') ? host : first;
}

//! Hosts with so many shards that nobody could find one among them, in pieces by shard number.
QList<ShardGroup> splitByRange(const ShardGroups& hosts, const QList<ShardSnapshot>& shards)
{
    const auto piecesOf = [](int count, int size) { return count <= ungroupedUpTo ? 1 : (count + size - 1) / size; };
    int size = smallestRange;
    const auto pieces = [&] {
        return std::accumulate(hosts.groups.begin(), hosts.groups.end(), 0,
            [&](int sum, const ShardGroup& host) { return sum + piecesOf(host.count, size); });
    };
    const int most = std::max(mostRanges, int(hosts.groups.size()));
    while (pieces() > most)
        size *= 2;
    QList<ShardGroup> result;
    for (const ShardGroup& host : hosts.groups) {
        if (piecesOf(host.count, size) == 1) {
            result << host;
            continue;
        }
        const int end = host.first + host.count;
        for (int first = host.first; first < end; first += size) {
            const int last = std::min(first + size, end) - 1;
            const auto numberAt = [&](int place) { return shards[hosts.order[size_t(place)]].shard.number; };
            result << ShardGroup{
                u"%1 %2-%3"_s.arg(host.name).arg(numberAt(first)).arg(numberAt(last)), first, last - first + 1};
        }
    }
    return result;
}

} // namespace

ShardGroups ShardGroups::of(const QList<ShardSnapshot>& shards, ShardGrouping grouping)
{
    ShardGroups result;
    result.order.resize(size_t(shards.size()));
    std::iota(result.order.begin(), result.order.end(), 0);
    switch (grouping) {
    case ShardGrouping::Range:
        result.groups = rangesOf(shards);
        break;
    case ShardGrouping::Host:
        std::stable_sort(result.order.begin(), result.order.end(), [&shards](int a, int b) {
            const QString& left = shards[a].gatewayHost;
            const QString& right = shards[b].gatewayHost;
            return left.isEmpty() != right.isEmpty() ? right.isEmpty() : left < right;
        });
        for (int place = 0; place < int(result.order.size()); ++place) {
            const QString& host = shards[result.order[size_t(place)]].gatewayHost;
            if (place == 0 || host != shards[result.order[size_t(place - 1)]].gatewayHost)
                result.groups << ShardGroup{
                    host.isEmpty() ? QCoreApplication::translate("ShardMap", "no host yet") : shortName(host), place,
                    0};
            ++result.groups.last().count;
        }
        result.groups = splitByRange(result, shards);
        break;
    }
    result.places.resize(result.order.size());
    for (size_t place = 0; place < result.order.size(); ++place)
        result.places[size_t(result.order[place])] = int(place);
    return result;
}

GroupFacts GroupFacts::of(const QList<ShardSnapshot>& shards, const ShardGroups& groups, const ShardGroup& group)
{
    GroupFacts facts;
    std::vector<std::chrono::milliseconds> latencies;
    latencies.reserve(size_t(group.count));
    for (int place = group.first; place < group.first + group.count; ++place) {
        const ShardSnapshot& shard = shards[groups.order[size_t(place)]];
        if (shard.state == ShardState::Ready)
            facts.ready += shard.deafSince ? 0 : 1;
        else if (!facts.worst || urgency(shard.state) < urgency(*facts.worst))
            facts.worst = shard.state;
        facts.deaf += shard.deafSince ? 1 : 0;
        ++facts.byState[size_t(shard.state)];
        if (shard.latency)
            latencies.push_back(*shard.latency);
    }
    if (!latencies.empty()) {
        const auto middle = latencies.begin() + std::ptrdiff_t(latencies.size() - 1) / 2; // as in the header
        std::nth_element(latencies.begin(), middle, latencies.end());
        facts.median = *middle;
    }
    return facts;
}

bool hasLowTraffic(const ShardSnapshot& shard, const QDateTime& now, double typical)
{
    return typical >= lowTraffic && shard.eventsPerSecond < lowTraffic && isSettled(shard, now);
}

double typicalTraffic(const QList<ShardSnapshot>& shards, const QDateTime& now)
{
    std::vector<double> rates;
    rates.reserve(size_t(shards.size()));
    for (const ShardSnapshot& shard : shards) {
        if (isSettled(shard, now)) // all guilds that come at first are no traffic
            rates.push_back(shard.eventsPerSecond);
    }
    if (rates.empty())
        return 0;
    const auto middle = rates.begin() + std::ptrdiff_t(rates.size() / 2);
    std::nth_element(rates.begin(), middle, rates.end());
    return *middle;
}

} // namespace Shardroom
