// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way back, the end, and what an operator may ask for.

#include "core/fleet/callpromise.h"
#include "core/fleet/shardthread.h"
#include "core/gateway/counttext.h"
#include "core/reshard/resharder.h"

#include <algorithm>

namespace Shardroom {

//! Back to the old set, from wherever it still goes.
void Resharder::goBack(ReshardPhase phase, const QString& why)
{
    m_reason = why;
    m_recovered = m_paused = false;
    m_isDecided = true;
    const bool hadSwitched = phase == ReshardPhase::RollingBack;
    enter(phase, why);
    emit told(hadSwitched ? tr("Rolling back: %1").arg(why) : tr("The reshard is stopped: %1").arg(why),
        tr("The old shards go on; the new ones are ended"), true);
    record([this, why, hadSwitched] {
        m_note = why;
        if (hadSwitched) {
            for (const auto& [manager, numbers] : m_old)
                m_means.set.setServing(*manager, numbers, true);
            m_means.set.setServing(*m_incoming, numbersOf(batch().to), false);
            emit switched();
        }
        if (plan().wish.strategy == ReshardStrategy::StopAndStart) {
            for (const auto& [manager, numbers] : m_old)
                manager->command(ShardCommand::Resume, numbers);
        }
        m_newShards.clear();
        // Those of later batches are not open, and will not be.
        QList<ShardId> unused;
        for (qsizetype later = m_journal.batch; later < m_batches.size(); ++later)
            unused.append(m_batches.at(later).to);
        m_means.permits.setLimit(m_generation, 0, true); // they stay a moment, and may not spend any more
        m_leaving = unused;
        m_oldAwayUntil.reset();
        m_oldToldFrom = QDateTime::currentDateTimeUtc();
    });
}

//! nullopt: what is known of them is older than the way back.
std::optional<bool> Resharder::isOldOnItsWay() const
{
    const bool wasPausedByUs = plan().wish.strategy == ReshardStrategy::StopAndStart;
    bool isAway = false;
    for (const auto& [manager, numbers] : m_old) {
        if (manager->toldUntil() < m_oldToldFrom)
            return std::nullopt;
        const QList<ShardSnapshot> shards = manager->snapshots();
        isAway = isAway || std::ranges::any_of(shards, [&, &numbers = numbers](const ShardSnapshot& shard) {
            return numbers.contains(shard.shard.number)
                && (ShardThread::isOpen(shard.state) || (wasPausedByUs && shard.state == ShardState::Paused))
                && (shard.state != ShardState::Ready || shard.loading > 0);
        });
    }
    return isAway;
}

void Resharder::stepGoingBack()
{
    if (m_leaving) {
        // What happens until an old shard whose session is lost has a new one, the new shards alone bring, and they may
        // lag behind it. After a restart it is not known which of the recorded events the old side has shown: an equal
        // one would be taken for it, and once the new sessions have ended, nobody else brings it.
        const auto now = Clock::now();
        const auto known = isOldOnItsWay();
        const bool isAway = known.value_or(false);
        if (isAway)
            m_oldAwayUntil = now;
        const auto since = m_oldAwayUntil ? *m_oldAwayUntil + m_gate.usualLag() : m_phaseBegan;
        const bool isToWait = !known || isAway || now < since || m_gate.owesFrom(HandoverGate::Side::Old, since);
        const auto queue = isAway ? m_means.permits.timeFor(int(batch().replaced.size())) : std::chrono::milliseconds();
        if (isToWait && !isTimeUp(m_timings.slack + queue)) {
            m_note = isAway ? tr("An old shard is on its way: the new ones stay until it is back") : m_reason;
            return;
        }
        if (isAway)
            emit told(tr("The new shards are ended, though an old one is not back: the time for it is over"),
                tr("What happens in its guilds until it is back may be lost"), true);
        m_note = m_reason;
        const QList<ShardId> leaving = *std::exchange(m_leaving, std::nullopt);
        closeShards(leaving, true, [this] {
            m_gate.setEnded(HandoverGate::Side::New, true);
            m_moved = true;
        });
        return;
    }
    if (!m_moved) // the new ones are still being closed
        return;
    const quint64 owed = m_gate.owedBy(HandoverGate::Side::Old);
    if (owed == 0 || isTimeUp(m_timings.settling))
        finish(m_phase == ReshardPhase::RollingBack ? ReshardPhase::RolledBack : ReshardPhase::Aborted);
}

//! Ends the sessions of these shards and takes them out of the set.
void Resharder::closeShards(const QList<ShardId>& shards, bool ofNew, std::function<void()> then)
{
    m_isBusy = true;
    std::map<ShardManager*, QList<int>> whose = m_old;
    if (ofNew)
        whose = {{m_incoming, numbersOf(shards)}};
    const QString cause
        = ofNew ? tr("The reshard was stopped") : tr("Replaced by the set of %1").arg(countText(plan().toTotal()));
    QList<QFuture<ShardCallResult>> parts;
    for (const auto& [manager, numbers] : whose) {
        if (numbers.size() == manager->numbers().size()) {
            parts.append(manager->close(AfterClose::EndSession, cause));
            continue;
        }
        for (const int number : numbers)
            parts.append(manager->closeShard(number, AfterClose::EndSession));
    }
    const auto closed = [this, whose, then = std::move(then)] {
        m_isBusy = false;
        for (const auto& [manager, numbers] : whose) {
            m_means.set.remove(*manager, numbers);
            if (!manager->numbers().isEmpty())
                continue;
            if (manager == m_incoming)
                m_incoming = nullptr;
            emit emptied(m_means.set.take(*manager).release());
        }
        m_old.clear();
        then();
    };
    if (parts.isEmpty())
        closed();
    else
        CallPromise::joined(this, std::move(parts)).then(this, [closed](const ShardCallResult&) { closed(); });
}

//! Takes the gate out of the way, and is done when no thread knows it any more.
void Resharder::finish(ReshardPhase outcome)
{
    enter(outcome);
    m_timer.stop();
    m_spentAtEnd = m_means.permits.sentWithin(m_generation);
    m_means.permits.liftLimit(m_generation);
    m_means.set.setSinks(m_means.sinks);
    m_means.set.collectSessions(this, [this](const QList<Session>&) { emit finished(); });
}

QString Resharder::pause(bool paused)
{
    if (isOver(m_phase) || m_phase == ReshardPhase::Aborting || m_phase == ReshardPhase::RollingBack)
        return tr("It is being stopped.");
    if (paused == m_paused)
        return {};
    const auto now = Clock::now();
    if (paused)
        m_pausedAt = now;
    else
        m_phaseBegan += now - m_pausedAt; // time stood still
    m_paused = paused;
    m_recovered = m_recovered && paused;
    m_isDecided = m_isDecided || !paused;
    setLimit();
    emit told(paused ? tr("The reshard is paused") : tr("The reshard goes on"), {}, false);
    return {};
}

QString Resharder::abort(const QString& why)
{
    if (m_phase == ReshardPhase::Draining)
        return rollBack(why);
    if (m_phase == ReshardPhase::Ending && m_isBusy && !m_note.isEmpty()) { // its journal can't be written
        m_abortWanted = why;
        return {};
    }
    if (m_phase == ReshardPhase::Settling || m_phase == ReshardPhase::Ending)
        return tr("The old sessions have ended already: there is nothing to go back to.");
    if (!isWarmingOrOverlapping())
        return tr("It is being stopped already.");
    if (m_isBusy)
        m_abortWanted = why; // between two steps
    else
        goBack(ReshardPhase::Aborting, why);
    return {};
}

QString Resharder::rollBack(const QString& why)
{
    if (m_phase != ReshardPhase::Draining)
        return isWarmingOrOverlapping() ? tr("The old shards serve still: abort it instead.")
                                        : tr("The old sessions have ended already: there is nothing to go back to.");
    if (m_isBusy)
        m_abortWanted = why;
    else
        goBack(ReshardPhase::RollingBack, why);
    return {};
}

QString Resharder::acceptMissing(int most)
{
    if (!isWarmingOrOverlapping())
        return tr("No guild is waited for.");
    if (most < m_match.missingCount())
        return tr("%Ln guild(s) are missing, more than %1.", nullptr, m_match.missingCount()).arg(countText(most));
    m_journal.acceptedMissing = most;
    emit told(tr("Up to %Ln missing guild(s) are accepted", nullptr, most), {}, false);
    return {};
}

QString Resharder::endOld()
{
    if (m_phase != ReshardPhase::Draining || m_isBusy)
        return tr("The old shards can be ended only after the switch.");
    if (m_ready < batch().to.size())
        return tr("Not all new shards are ready.");
    m_isEndingNow = true;
    if (m_paused)
        return pause(false);
    return {};
}

} // namespace Shardroom
