// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/identifycoordinator.h"

#include "core/diagnostics/logging.h"
#include "core/gateway/closecode.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace Shardroom {
namespace {

using Clock = std::chrono::steady_clock;
using namespace std::chrono_literals;

QDateTime wallTime(Clock::time_point at, Clock::time_point now)
{
    return QDateTime::currentDateTimeUtc().addMSecs(std::chrono::ceil<std::chrono::milliseconds>(at - now).count());
}

QString displayName(const SessionLoss& loss)
{
    switch (loss.kind) {
    case SessionLoss::Kind::None:
        return IdentifyCoordinator::tr("the start");
    case SessionLoss::Kind::Asked:
        return IdentifyCoordinator::tr("a command");
    case SessionLoss::Kind::Close:
        return IdentifyCoordinator::tr("close %1: %2").arg(loss.code).arg(closeCodeInfo(loss.code).meaning);
    case SessionLoss::Kind::InvalidSession:
        return IdentifyCoordinator::tr("invalid session (op 9)");
    case SessionLoss::Kind::NoReady:
        return IdentifyCoordinator::tr("no READY after IDENTIFY");
    case SessionLoss::Kind::BrokenReady:
        return IdentifyCoordinator::tr("a READY that can't be used");
    case SessionLoss::Kind::Lost:
        return IdentifyCoordinator::tr("connections lost after IDENTIFY");
    }
    Q_UNREACHABLE();
}

} // namespace

IdentifyCoordinator::IdentifyCoordinator(const Rules& rules, QObject* parent)
    : IdentifyPermits(parent)
    , m_breaker(rules.breaker)
    , m_timer(this)
    , m_resetTimer(this)
    , m_rules(rules)
{
    m_queue.setRules(1, rules.interval, rules.slack);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdentifyCoordinator::pump);
    m_resetTimer.setSingleShot(true);
    connect(&m_resetTimer, &QTimer::timeout, this, [this] {
        m_answer.setAsked();
        emit numbersWanted();
    });
}

QString IdentifyCoordinator::openLedger(const QString& stateDirectory)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString error = m_ledger.open(IdentifyLedger::fileIn(stateDirectory), now);
    if (const int broken = m_ledger.brokenLines(); broken > 0)
        emit noticed(tr("Left out %Ln broken line(s) in the ledger of identifies", nullptr, broken), {});
    const auto steadyNow = Clock::now();
    for (const IdentifyLedger::Entry& entry : m_ledger.entries()) {
        const auto ago = std::chrono::milliseconds(entry.at.msecsTo(now));
        m_breaker.written({0, entry.shard}, entry.why, steadyNow - ago);
        m_queue.notBefore(steadyNow - ago + m_queue.spacing()); // Discord's 5 s do not care for a restart
    }
    m_breaker.cancelledGeneration(0); // of those only the losses count
    return error;
}

void IdentifyCoordinator::setLimits(const GatewayBot& answer, const QDateTime& askedAt)
{
    m_queue.setRules(answer.maxConcurrency, m_rules.interval, m_rules.slack);
    m_budget.total = answer.total;
    // What we sent while the answer was on its way, or just before, may not be counted in it. One too many is put right
    // by the next answer; one too few could cost the token.
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const int underWay = m_answer.came(askedAt, now);
    if (m_budget.resetAt.isValid() && now >= m_budget.resetAt)
        m_budget.allowance = 0; // it was typed for another day
    m_budget.remaining = std::max(0, answer.remaining - underWay - int(m_inDoubt.size()));
    m_budget.maxConcurrency = answer.maxConcurrency;
    m_budget.floor = identifyFloor(answer.total, m_rules.floorPercent);
    m_budget.resetAt = now.addMSecs(answer.resetAfter.count());
    // A twentieth of what may be spent is a fair price for finding out that something is broken.
    m_breaker.setTripAfter(std::max(m_rules.breaker.tripAfter, (answer.total - m_budget.floor) / 20));
    m_saidExhausted = false;
    // A little late rather than early, and never in a tight loop: reset_after can be 0.
    // Not for longer than a day, whatever the answer says: a QTimer counts milliseconds in an int.
    m_resetTimer.start(std::clamp<std::chrono::milliseconds>(
        answer.resetAfter + std::chrono::seconds(1), std::chrono::minutes(1), std::chrono::hours(24)));
    pump();
}

void IdentifyCoordinator::limitsUnknown()
{
    m_answer.setAsked(); // in a minute, by the timer
    m_resetTimer.start(std::chrono::minutes(1));
}

void IdentifyCoordinator::allowBelowFloor(int identifies)
{
    m_budget.allowance += identifies;
    m_saidExhausted = false;
    pump();
}

void IdentifyCoordinator::holdAll(bool on)
{
    m_heldAll = on;
    pump();
}

QList<ShardId> IdentifyCoordinator::heldOf(int generation) const
{
    QList<ShardId> held;
    for (const IdentifyTicket& ticket : m_queue.heldTickets()) {
        if (ticket.generation == generation)
            held.append(ticket.shard);
    }
    return held;
}

void IdentifyCoordinator::hold(const std::vector<IdentifyTicket>& tickets, bool on)
{
    for (const IdentifyTicket& ticket : tickets)
        m_queue.hold(ticket, on);
    pump();
}

bool IdentifyCoordinator::isWaiting(const IdentifyTicket& ticket) const
{
    const auto limit = m_limits.find(ticket.generation);
    return !m_queue.isGranted(ticket)
        && (m_why.contains(ticket) || m_queue.isIn(ticket)
            || (limit != m_limits.end() && limit->second.waiting.contains(ticket)));
}

void IdentifyCoordinator::expect(const IdentifyTicket& ticket)
{
    m_queue.expect(ticket, Clock::now());
}

void IdentifyCoordinator::request(const IdentifyTicket& ticket, const SessionLoss& why)
{
    const auto now = Clock::now();
    takeBack(ticket);
    if (!admit(ticket, why))
        return;
    m_why[ticket] = why;
    switch (m_breaker.asked(ticket, why, now)) {
    case IdentifyBreaker::Verdict::Queue:
        m_queue.request(ticket, now);
        break;
    case IdentifyBreaker::Verdict::Hold:
        m_queue.leave(ticket, now);
        break;
    case IdentifyBreaker::Verdict::Quarantine:
        m_queue.cancel(ticket);
        m_why.erase(ticket);
        emit quarantined(ticket,
            tr("Quarantined: it lost %1 sessions within %2 minutes, the last one to %3. Find the cause, then resume it")
                .arg(m_rules.breaker.quarantineAfter)
                .arg(std::chrono::duration_cast<std::chrono::minutes>(m_rules.breaker.quarantineWindow).count())
                .arg(displayName(why)));
        break;
    }
    pump();
}

bool IdentifyCoordinator::admit(const IdentifyTicket& ticket, const SessionLoss& why)
{
    const auto found = m_limits.find(ticket.generation);
    if (found == m_limits.end() || found->second.exempt.contains(ticket))
        return true;
    Limit& limit = found->second;
    if (limit.admitted.contains(ticket))
        return true;
    if (!limit.hasRoom()) {
        m_queue.leave(ticket, Clock::now());
        limit.waiting[ticket] = why;
        return false;
    }
    limit.admitted.insert(ticket);
    return true;
}

void IdentifyCoordinator::setLimit(int generation, int identifies, bool held)
{
    Limit& limit = m_limits[generation];
    limit.identifies = identifies;
    limit.held = held;
    if (held) {
        // Those that were let in and have no permit yet wait again.
        const auto admitted = limit.admitted;
        for (const IdentifyTicket& ticket : admitted) {
            if (m_queue.isGranted(ticket) || limit.exempt.contains(ticket))
                continue;
            m_queue.leave(ticket, Clock::now());
            m_breaker.cancelled(ticket);
            limit.admitted.erase(ticket);
            const auto why = m_why.extract(ticket);
            limit.waiting[ticket] = why ? why.mapped() : SessionLoss{};
        }
    }
    admitWaiting(limit);
}

void IdentifyCoordinator::liftLimit(int generation)
{
    const auto limit = m_limits.extract(generation);
    if (!limit)
        return;
    for (const auto& [ticket, why] : limit.mapped().waiting)
        request(ticket, why);
}

void IdentifyCoordinator::exempt(const IdentifyTicket& ticket)
{
    const auto found = m_limits.find(ticket.generation);
    if (found == m_limits.end())
        return;
    found->second.exempt.insert(ticket); // what it was let in for already stays within the limit
    if (const auto kept = found->second.waiting.extract(ticket))
        request(ticket, kept.mapped());
}

int IdentifyCoordinator::keptWaiting(int generation) const
{
    const auto found = m_limits.find(generation);
    return found == m_limits.end() ? 0 : int(found->second.waiting.size());
}

int IdentifyCoordinator::sentWithin(int generation) const
{
    const auto found = m_limits.find(generation);
    return found == m_limits.end() ? 0 : found->second.written;
}

void IdentifyCoordinator::admitWaiting(Limit& limit)
{
    while (limit.hasRoom() && !limit.waiting.empty()) {
        const auto next = limit.waiting.extract(limit.waiting.begin());
        request(next.key(), next.mapped());
    }
}

//! A grant that was not used: neither the queue nor the ledger keeps it.
void IdentifyCoordinator::takeBack(const IdentifyTicket& ticket)
{
    if (!m_queue.isGranted(ticket))
        return;
    m_queue.leave(ticket, Clock::now());
    if (const QString error = m_ledger.takeBack(ticket.shard, QDateTime::currentDateTimeUtc()); !error.isEmpty())
        emit noticed(error, {});
}

void IdentifyCoordinator::cancel(const IdentifyTicket& ticket)
{
    takeBack(ticket);
    if (m_inDoubt.erase(ticket) > 0) { // it did not send it
        ++m_budget.remaining;
        if (const QString error = m_ledger.takeBack(ticket.shard, QDateTime::currentDateTimeUtc()); !error.isEmpty())
            emit noticed(error, {});
    }
    m_queue.leave(ticket, Clock::now());
    m_breaker.cancelled(ticket);
    m_why.erase(ticket);
    if (const auto limit = m_limits.find(ticket.generation); limit != m_limits.end()) {
        limit->second.waiting.erase(ticket);
        if (limit->second.admitted.erase(ticket) > 0)
            admitWaiting(limit->second);
    }
    pump();
}

void IdentifyCoordinator::cancelGeneration(int generation)
{
    // Their shards may be sending IDENTIFY this very moment: they count as spent until they say otherwise.
    for (const IdentifyTicket& ticket : m_queue.grantedOf(generation)) {
        m_inDoubt.insert(ticket);
        m_budget.remaining = std::max(0, m_budget.remaining - 1);
    }
    m_queue.cancelGeneration(generation);
    m_breaker.cancelledGeneration(generation);
    std::erase_if(m_why, [generation](const auto& entry) { return entry.first.generation == generation; });
    if (const auto limit = m_limits.find(generation); limit != m_limits.end()) {
        limit->second.waiting.clear();
        limit->second.admitted.clear();
    }
    pump();
}

void IdentifyCoordinator::written(const IdentifyTicket& ticket, Clock::time_point at)
{
    m_queue.written(ticket, at);
    if (const auto limit = m_limits.find(ticket.generation);
        limit != m_limits.end() && limit->second.admitted.erase(ticket) > 0)
        ++limit->second.written;
    m_answer.sent(QDateTime::currentDateTimeUtc());
    const auto why = m_why.extract(ticket);
    m_breaker.written(ticket, why ? why.mapped() : SessionLoss{}, at);
    if (m_inDoubt.erase(ticket) == 0) { // else it is counted already
        if (m_budget.remaining <= m_budget.floor)
            m_budget.allowance = std::max(0, m_budget.allowance - 1);
        m_budget.remaining = std::max(0, m_budget.remaining - 1);
    }
    pump();
}

void IdentifyCoordinator::ready(const IdentifyTicket& ticket)
{
    m_breaker.ready(ticket, Clock::now());
    pump();
}

void IdentifyCoordinator::throttled()
{
    m_queue.throttled(Clock::now());
}

void IdentifyCoordinator::forgive(const IdentifyTicket& ticket)
{
    m_breaker.forgive(ticket);
}

void IdentifyCoordinator::pump()
{
    const auto now = Clock::now();
    for (const IdentifyTicket& ticket : m_breaker.release(now))
        m_queue.request(ticket, now);
    tellTrips();

    const auto due = m_queue.takeDue(now, m_heldAll ? 0 : m_answer.grantable(m_budget, m_queue.granted()));
    if (!due.empty()) {
        std::vector<IdentifyLedger::Entry> entries;
        const QDateTime wall = QDateTime::currentDateTimeUtc();
        for (const IdentifyTicket& ticket : due)
            entries.push_back({wall, ticket.shard, m_why[ticket]});
        if (const QString error = m_ledger.record(entries); !error.isEmpty())
            emit noticed(error, {});
    }
    for (const IdentifyTicket& ticket : due) {
        qCInfo(fleetLog) << LogFields()
                                .add("identify", ticket.shard)
                                .add("generation", ticket.generation)
                                .add("remaining", m_budget.remaining)
                                .add("floor", m_budget.floor);
        emit granted(ticket);
    }

    auto next = m_breaker.nextRelease(now);
    if (const auto rest = m_answer.askedIn(m_budget, QDateTime::currentDateTimeUtc()); rest && *rest <= 0ms) {
        m_answer.setAsked();
        emit numbersWanted();
    } else if (rest) {
        next = std::min(next.value_or(Clock::time_point::max()), now + *rest);
    }
    if (m_budget.total > 0 && spendable() == 0 && m_queue.waiting() > 0 && !m_answer.mustAskFirst(m_budget)
        && !m_heldAll) {
        if (!std::exchange(m_saidExhausted, true))
            emit exhausted(m_budget.resetAt);
    } else if (!m_heldAll && m_answer.grantable(m_budget, m_queue.granted()) > 0) {
        // Else time changes nothing until a grant is written or given back, or there are fresh numbers.
        if (const auto inQueue = m_queue.nextDue(now))
            next = next ? std::min(*next, *inQueue) : *inQueue;
    }
    if (next) {
        m_timer.start(std::clamp(std::chrono::ceil<std::chrono::milliseconds>(*next - now),
            std::chrono::milliseconds(1), std::chrono::milliseconds(std::chrono::hours(1))));
    }
}

void IdentifyCoordinator::tellTrips()
{
    std::set<SessionLoss> tripped;
    for (const IdentifyBreaker::Trip& trip : m_breaker.trips()) {
        tripped.insert(trip.cause);
        if (!m_toldTrips.contains(trip.cause))
            emit noticed(tr("Too many new sessions were lost to one cause, %1: no more identifies are spent on it")
                             .arg(displayName(trip.cause)),
                tr("After a pause one shard tries for all"));
    }
    for (const SessionLoss& cause : m_toldTrips) {
        if (!tripped.contains(cause))
            emit noticed(tr("Sessions last again after %1: the shards go on").arg(displayName(cause)), {});
    }
    m_toldTrips = std::move(tripped);
}

IdentifyBudget IdentifyCoordinator::budget() const
{
    const auto now = Clock::now();
    const QDateTime wall = QDateTime::currentDateTimeUtc();
    IdentifyBudget budget = m_budget;
    budget.queued = m_queue.waiting();
    budget.spentInDay = m_ledger.spentInDay(wall);
    budget.spentByQuarter = m_ledger.spentByQuarter(wall);
    budget.held = m_heldAll;
    budget.heldShards = m_queue.held();
    for (const IdentifyBreaker::Trip& trip : m_breaker.trips()) {
        budget.queued += trip.held;
        budget.trips.append({displayName(trip.cause), wallTime(trip.until, now), trip.held, lossKey(trip.cause)});
    }
    const auto spentUp = m_ledger.spentUp(m_budget.remaining - m_budget.floor, wall);
    if (m_budget.total > 0 && spentUp && *spentUp < m_budget.resetAt)
        budget.floorAt = spentUp;
    const auto empty = m_ledger.spentUp(m_budget.remaining, wall);
    if (m_budget.total > 0 && empty && *empty < m_budget.resetAt)
        budget.emptyAt = empty;
    return budget;
}

std::map<ShardId, QDateTime> IdentifyCoordinator::expectedGrants(int generation) const
{
    const auto now = Clock::now();
    const bool atTheFloor = m_budget.total > 0 && spendable() == 0;
    std::map<ShardId, QDateTime> grants;
    if (m_heldAll)
        return grants;
    for (const auto& [ticket, at] : m_queue.expectedGrants(now)) {
        if (ticket.generation == generation)
            grants.emplace(ticket.shard, atTheFloor ? m_budget.resetAt : wallTime(at, now));
    }
    for (const auto& [ticket, until] : m_breaker.held()) {
        if (ticket.generation == generation)
            grants.emplace(ticket.shard, atTheFloor ? m_budget.resetAt : wallTime(std::max(until, now), now));
    }
    return grants;
}

std::chrono::milliseconds IdentifyCoordinator::timeFor(int count) const
{
    const int rounds = (count + m_budget.maxConcurrency - 1) / std::max(1, m_budget.maxConcurrency);
    return std::max(0, rounds - 1) * m_queue.spacing();
}

} // namespace Shardroom
