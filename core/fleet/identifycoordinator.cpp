// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/identifycoordinator.h"

#include <algorithm>

namespace Shardroom {
namespace {
using Clock = std::chrono::steady_clock;
}

IdentifyCoordinator::IdentifyCoordinator(
    std::chrono::milliseconds interval, std::chrono::milliseconds slack, QObject* parent)
    : QObject(parent)
    , m_timer(this)
    , m_resetTimer(this)
    , m_interval(interval)
{
    m_queue.setRules(1, interval, slack);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdentifyCoordinator::pump);
    m_resetTimer.setSingleShot(true);
    connect(&m_resetTimer, &QTimer::timeout, this, &IdentifyCoordinator::resetDue);
}

void IdentifyCoordinator::setLimits(const GatewayBot& answer)
{
    m_queue.setRules(
        answer.maxConcurrency, m_interval, m_queue.spacing() - m_interval); // the slack that op 9 taught stays
    m_budget.total = answer.total;
    m_budget.remaining = answer.remaining;
    m_budget.maxConcurrency = answer.maxConcurrency;
    m_budget.resetAt = QDateTime::currentDateTimeUtc().addMSecs(answer.resetAfter.count());
    m_saidExhausted = false;
    // A little late rather than early, and never in a tight loop: reset_after can be 0.
    // Not for longer than a day, whatever the answer says: a QTimer counts milliseconds in an int.
    m_resetTimer.start(std::clamp<std::chrono::milliseconds>(
        answer.resetAfter + std::chrono::seconds(1), std::chrono::minutes(1), std::chrono::hours(24)));
    pump();
}

void IdentifyCoordinator::limitsUnknown()
{
    m_resetTimer.start(std::chrono::minutes(1));
}

void IdentifyCoordinator::expect(const IdentifyTicket& ticket)
{
    m_queue.expect(ticket, Clock::now());
}

void IdentifyCoordinator::request(const IdentifyTicket& ticket)
{
    m_queue.request(ticket, Clock::now());
    pump();
}

void IdentifyCoordinator::cancel(const IdentifyTicket& ticket)
{
    m_queue.cancel(ticket);
    pump();
}

void IdentifyCoordinator::cancelGeneration(int generation)
{
    m_queue.cancelGeneration(generation);
    pump();
}

void IdentifyCoordinator::written(const IdentifyTicket& ticket, Clock::time_point at)
{
    m_queue.written(ticket, at);
    m_budget.remaining = std::max(0, m_budget.remaining - 1);
    pump();
}

void IdentifyCoordinator::throttled()
{
    m_queue.throttled();
}

void IdentifyCoordinator::pump()
{
    const auto now = Clock::now();
    // Grants under way are not yet counted down, but they are as good as spent.
    const auto due = m_queue.takeDue(now, m_budget.remaining - m_queue.granted());
    for (const IdentifyTicket& ticket : due)
        emit granted(ticket);
    if (m_budget.total > 0 && m_budget.remaining == 0 && m_queue.waiting() > 0) {
        if (!std::exchange(m_saidExhausted, true))
            emit exhausted(m_budget.resetAt);
        return;
    }
    if (m_budget.remaining <= m_queue.granted())
        return; // until a grant is written or given back, or there are fresh numbers, time changes nothing
    if (const auto next = m_queue.nextDue(now))
        m_timer.start(
            std::max(std::chrono::milliseconds(1), std::chrono::ceil<std::chrono::milliseconds>(*next - now)));
}

IdentifyBudget IdentifyCoordinator::budget() const
{
    IdentifyBudget budget = m_budget;
    budget.queued = m_queue.waiting();
    return budget;
}

std::optional<QDateTime> IdentifyCoordinator::expectedGrant(const IdentifyTicket& ticket) const
{
    const auto now = Clock::now();
    const auto at = m_queue.expectedGrant(ticket, now);
    if (!at)
        return std::nullopt;
    if (m_budget.total > 0 && m_budget.remaining == 0)
        return m_budget.resetAt;
    return QDateTime::currentDateTimeUtc().addMSecs(std::chrono::ceil<std::chrono::milliseconds>(*at - now).count());
}

std::chrono::milliseconds IdentifyCoordinator::timeFor(int count) const
{
    const int rounds = (count + m_budget.maxConcurrency - 1) / std::max(1, m_budget.maxConcurrency);
    return std::max(0, rounds - 1) * m_queue.spacing();
}

} // namespace Shardroom
