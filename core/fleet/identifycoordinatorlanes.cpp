// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The identify queue as it is shown.

#include "core/fleet/identifycoordinator.h"

#include <algorithm>

namespace Shardroom {

QList<IdentifyLane> IdentifyCoordinator::lanes(const std::function<bool(const IdentifyTicket&)>& serves) const
{
    const auto now = std::chrono::steady_clock::now();
    const QDateTime wall = QDateTime::currentDateTimeUtc();
    const auto wallOf = [&](std::chrono::steady_clock::time_point at) {
        return wall.addMSecs(std::chrono::ceil<std::chrono::milliseconds>(at - now).count());
    };
    const bool atTheFloor = m_budget.total > 0 && spendable() == 0;
    const auto expected = [&](std::optional<std::chrono::steady_clock::time_point> at) {
        if (!at || m_heldAll)
            return QDateTime();
        return atTheFloor ? m_budget.resetAt : wallOf(*at);
    };
    std::map<int, IdentifyLane> lanes;
    const auto add = [&](const IdentifyTicket& ticket, QueuedIdentify::Wait wait, const QDateTime& at) {
        IdentifyLane& lane = lanes[m_queue.keyOf(ticket)];
        if (lane.shards.size() < IdentifyLane::mostNamed)
            lane.shards.append({ticket.shard, wait, serves(ticket), at});
        else
            ++lane.more;
    };
    using Wait = QueuedIdentify::Wait;
    for (const auto& [key, lane] : m_queue.lanes(now)) {
        for (const IdentifyQueue::Place& place : lane.places) {
            if (place.granted)
                add(place.ticket, Wait::Granted, wall);
            else
                add(place.ticket,
                    place.held            ? Wait::Release
                        : place.requested ? Wait::Turn
                                          : Wait::Connection,
                    expected(place.at));
        }
        lanes[key].freeAt = wallOf(lane.freeAt);
    }
    for (const auto& [ticket, until] : m_breaker.held())
        add(ticket, isHeld(ticket) ? Wait::Release : Wait::Breaker,
            isHeld(ticket) ? QDateTime() : expected(std::max(until, now)));
    for (const auto& [generation, limit] : m_limits) {
        for (const auto& [ticket, why] : limit.waiting)
            add(ticket, Wait::Reshard, {});
    }
    QList<IdentifyLane> list;
    for (auto& [key, lane] : lanes) {
        lane.key = key;
        list.append(lane);
    }
    return list;
}

} // namespace Shardroom
