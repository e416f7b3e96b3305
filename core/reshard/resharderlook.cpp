// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reshard looks at, every tick, and what it tells of itself.

#include "core/reshard/resharder.h"

#include "core/gateway/counttext.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace Shardroom {
namespace {

using namespace std::chrono_literals;

bool isLoaded(const ShardSnapshot& shard)
{
    return shard.state == ShardState::Ready && shard.loading == 0;
}

HandoverGate::Reach reachOf(const ShardSnapshot& shard, QDateTime now, HandoverGate::Clock::time_point steadyNow)
{
    using Kind = HandoverGate::Reach::Kind;
    if (shard.state == ShardState::Ready && shard.readySince.isValid()) {
        const auto steady = [&](const QDateTime& at) {
            return steadyNow - std::chrono::milliseconds(std::max<qint64>(0, at.msecsTo(now)));
        };
        QDateTime heard = shard.readySince;
        for (const auto& at : {shard.lastAckAt, shard.lastEventAt})
            heard = std::max(heard, at.value_or(heard));
        return {shard.shard, Kind::Steady, steady(shard.readySince), steady(heard)};
    }
    // An IDENTIFY that is under way may have been answered already.
    const bool hasNothing
        = shard.maskedSession.isEmpty() && shard.identifies == 0 && shard.state != ShardState::Identifying;
    return {shard.shard, hasNothing ? Kind::NotYet : Kind::Away, {}};
}

//! Rosters are compared as often as that is cheap.
std::chrono::milliseconds matchInterval(int guilds)
{
    if (guilds < 20'000)
        return 250ms;
    return guilds < 200'000 ? 1000ms : 4000ms;
}

} // namespace

QList<int> Resharder::numbersOf(const QList<ShardId>& shards)
{
    QList<int> numbers;
    for (const ShardId shard : shards)
        numbers.append(shard.number);
    return numbers;
}

int Resharder::spent() const
{
    return m_spentByOthers + (isOver(m_phase) ? m_spentAtEnd : m_means.permits.sentWithin(m_generation));
}

bool Resharder::isWarmingOrOverlapping() const
{
    return m_phase == ReshardPhase::Preparing || m_phase == ReshardPhase::Warming
        || m_phase == ReshardPhase::Overlapping;
}

std::chrono::milliseconds Resharder::inPhase() const
{
    const auto now = m_paused ? m_pausedAt : Clock::now();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now - m_phaseBegan);
}

bool Resharder::isTimeUp(std::chrono::milliseconds limit) const
{
    return !m_paused && inPhase() > limit;
}

std::chrono::milliseconds Resharder::warmingLimit() const
{
    return m_means.permits.timeFor(int(batch().to.size())) * 2 + m_loading + m_timings.slack;
}

void Resharder::look()
{
    const bool isGoingBack = m_phase == ReshardPhase::Aborting || m_phase == ReshardPhase::RollingBack;
    if (isGoingBack || isOver(m_phase))
        return; // what the new ones spent is counted, and they are being closed
    const ReshardPlan::Batch present = batch();
    const std::set<ShardId> parts(present.to.begin(), present.to.end());
    m_newShards.clear();
    if (m_incoming) {
        const QList<ShardSnapshot> all = m_incoming->snapshots();
        std::ranges::copy_if(
            all, std::back_inserter(m_newShards), [&](const auto& shard) { return parts.contains(shard.shard); });
    }
    m_ready = int(std::ranges::count_if(m_newShards, isLoaded));
    m_oldShards.clear();
    for (const auto& [manager, numbers] : m_old) {
        const std::set<int> mine(numbers.begin(), numbers.end());
        const QList<ShardSnapshot> all = manager->snapshots();
        std::ranges::copy_if(
            all, std::back_inserter(m_oldShards), [&](const auto& shard) { return mine.contains(shard.shard.number); });
    }
}

void Resharder::tellReach()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto steadyNow = Clock::now();
    QList<HandoverGate::Reach> old;
    QList<HandoverGate::Reach> fresh;
    for (const ShardManager* manager : m_means.set.managers()) {
        for (const ShardSnapshot& shard : manager->snapshots())
            (manager == m_incoming ? fresh : old).append(reachOf(shard, now, steadyNow));
    }
    m_gate.setReach(HandoverGate::Side::Old, old);
    m_gate.setReach(HandoverGate::Side::New, fresh);
    m_gate.setMemory(
        std::clamp<std::chrono::milliseconds>(m_gate.usualLag() * 5, m_timings.leastMemory, m_timings.mostMemory));
    m_gate.sweep(steadyNow);
}

int Resharder::dueByNow() const
{
    int due = 0;
    for (qsizetype done = 0; done <= m_journal.batch && done < m_batches.size(); ++done)
        due += int(m_batches.at(done).to.size());
    return due;
}

//! Why the new shards can't go on; empty while they can.
QString Resharder::failureOfNew() const
{
    for (const ShardSnapshot& shard : m_newShards) {
        if (shard.state == ShardState::Failed)
            return tr("Shard %1 of %2 failed: %3")
                .arg(shard.shard.number)
                .arg(countText(shard.shard.total))
                .arg(shard.cause);
    }
    if (!m_paused && m_means.permits.keptWaiting(m_generation) > 0)
        return tr(
            "The plan allows %1 identifies so far and %2 to spare; %3 are sent, and more new shards need one than "
            "are left")
            .arg(countText(dueByNow()))
            .arg(countText(plan().spare))
            .arg(QLocale().toString(spent()));
    // With a pause in between that is what it means: the old side can't be compared any more.
    if (m_gate.isOverfull() && plan().wish.strategy != ReshardStrategy::StopAndStart)
        return tr("One set is too far behind the other: their events can't be compared any more");
    return {};
}

void Resharder::step()
{
    look();
    tellReach();
    if (m_isBusy)
        return;
    if (const QString why = std::exchange(m_abortWanted, {}); !why.isEmpty()) {
        if (const QString tooLate = abort(why); !tooLate.isEmpty())
            emit told(tooLate, {}, true);
        return;
    }
    if (isWarmingOrOverlapping() || m_phase == ReshardPhase::Draining) {
        if (const QString failure = failureOfNew(); !failure.isEmpty()) {
            goBack(m_phase == ReshardPhase::Draining ? ReshardPhase::RollingBack : ReshardPhase::Aborting, failure);
            return;
        }
    }
    switch (m_phase) {
    case ReshardPhase::Warming:
        stepWarming();
        return;
    case ReshardPhase::Overlapping:
        stepOverlapping();
        return;
    case ReshardPhase::Draining:
        if (m_opened.empty())
            openSome(); // after a restart
        stepDraining();
        return;
    case ReshardPhase::Settling:
        if (m_opened.empty())
            openSome();
        stepSettling();
        return;
    case ReshardPhase::Aborting:
    case ReshardPhase::RollingBack:
        stepGoingBack();
        return;
    case ReshardPhase::Preparing:
    case ReshardPhase::Ending:
    case ReshardPhase::Done:
    case ReshardPhase::Aborted:
    case ReshardPhase::RolledBack:
        return;
    }
}

//! A few at a time, so that a pause leaves nothing behind that wants to identify; those that resume, all at once.
void Resharder::openSome()
{
    const int atATime = std::max(8, 2 * m_means.permits.budget().maxConcurrency);
    int underWay = int(m_opened.size()) - m_ready;
    const bool isRestart = m_wasRecovered && m_opened.empty();
    for (const ShardId shard : batch().to) {
        if (m_opened.contains(shard.number))
            continue;
        const bool resumes = isRestart && m_incoming->hasSessionFor(shard.number);
        const bool serves = m_phase == ReshardPhase::Draining || m_phase == ReshardPhase::Settling;
        if (!resumes && !serves && (m_paused || underWay >= atATime))
            continue;
        if (m_opened.empty())
            m_gate.setEnded(HandoverGate::Side::New, false); // see beginBatch()
        m_opened.insert(shard.number);
        ++underWay;
        m_incoming->openShard(shard.number);
    }
}

//! Guilds join and leave all the time, so both rosters are asked for anew at every look.
void Resharder::match()
{
    if (m_isMatching || Clock::now() - m_matchBegan < matchInterval(m_match.expected))
        return;
    m_isMatching = true;
    m_matchBegan = Clock::now();
    m_means.set.collectSessions(this, [this](const QList<Session>& serving) {
        const auto finished = [this, serving](const QList<Session>& incoming) {
            m_isMatching = false;
            const ReshardPlan::Batch present = batch();
            const auto only = [](const QList<Session>& sessions, const QList<ShardId>& shards) {
                const std::set<ShardId> wanted(shards.begin(), shards.end());
                QList<Session> found;
                std::ranges::copy_if(sessions, std::back_inserter(found),
                    [&](const Session& session) { return wanted.contains(session.shard); });
                return found;
            };
            m_match = matchRosters(only(serving, present.replaced), only(incoming, present.to));
        };
        if (m_incoming)
            m_incoming->collectSessions(this, finished);
        else
            finished({});
    });
}

ReshardProgress Resharder::progress() const
{
    ReshardProgress progress;
    progress.planId = plan().id;
    progress.strategy = plan().wish.strategy;
    progress.fromTotal = plan().fromTotal();
    progress.toTotal = plan().toTotal();
    // The old ones serve until the journal has the switch on the disk: nobody is told of a way back or on before that.
    const bool isSwitching = m_phase == ReshardPhase::Draining && m_isBusy;
    progress.phase = isSwitching ? ReshardPhase::Overlapping : m_phase;
    progress.since = m_since;
    if (progress.phase == ReshardPhase::Draining && !m_paused)
        progress.until = QDateTime::currentDateTimeUtc().addMSecs(
            std::max<qint64>(0, (std::chrono::milliseconds(plan().wish.drain) - inPhase()).count()));
    progress.note = m_note;
    progress.paused = m_paused;
    progress.recovered = m_recovered;
    progress.batch = m_journal.batch;
    progress.batches = int(m_batches.size());
    progress.shards = int(batch().to.size());
    progress.ready = m_ready;
    progress.guildsExpected = m_match.expected;
    progress.guildsMatched = m_match.matched;
    progress.missing = m_match.missing;
    progress.missingUnavailable = m_match.missingUnavailable;
    progress.acceptedMissing = m_journal.acceptedMissing;
    progress.identifiesPlanned = plan().identifies;
    progress.identifiesSpare = plan().spare;
    progress.identifiesSpent = spent();
    progress.counts = m_gate.counts();
    if (m_onlyOldAtSwitch)
        progress.onlyOldSinceSwitch = progress.counts.onlyOld - *m_onlyOldAtSwitch;
    const bool hasSwitched = !isSwitching && !isWarmingOrOverlapping() && m_phase != ReshardPhase::Aborting
        && m_phase != ReshardPhase::Aborted && m_phase != ReshardPhase::RollingBack
        && m_phase != ReshardPhase::RolledBack;
    progress.incoming = hasSwitched ? QList<ShardSnapshot>() : m_newShards;
    progress.retiring = hasSwitched ? m_oldShards : QList<ShardSnapshot>();
    progress.mayAbort = isWarmingOrOverlapping() || m_phase == ReshardPhase::Draining;
    progress.mayRollBack = progress.phase == ReshardPhase::Draining;
    progress.mayEndOld = progress.phase == ReshardPhase::Draining && m_ready == progress.shards;
    return progress;
}

ReshardReport Resharder::report() const
{
    ReshardReport report;
    report.plan = plan();
    report.outcome = m_phase;
    report.reason = m_reason;
    report.startedAt = m_journal.startedAt;
    if (isOver(m_phase))
        report.endedAt = m_since;
    report.recovered = m_wasRecovered;
    report.servingAfter = m_means.set.shardIds();
    for (const ShardSnapshot& shard : m_means.set.snapshots()) {
        if (shard.state == ShardState::Failed)
            report.failed.append({shard.shard, shard.cause});
    }
    report.missing = m_journal.missing;
    report.identifiesSpent = spent();
    report.counts = m_gate.counts();
    if (m_onlyOldAtSwitch)
        report.onlyOldSinceSwitch = report.counts.onlyOld - *m_onlyOldAtSwitch;
    report.phases = m_phases;
    if (!report.phases.isEmpty() && !isOver(m_phase))
        report.phases.last().lasted = inPhase();
    report.guilds = m_gate.unevenGuilds(100);
    return report;
}

} // namespace Shardroom
