// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The state machine on its way forward. Going back, closing and what an operator may ask for is in resharderback.cpp;
// what it looks at every tick, and what it tells, in resharderlook.cpp.

#include "core/reshard/resharder.h"

#include "core/diagnostics/logging.h"
#include "core/gateway/counttext.h"

#include <QtCore/QLocale>

#include <algorithm>

namespace Shardroom {
namespace {

using namespace std::chrono_literals;
constexpr auto stepInterval = 250ms;
constexpr auto retryInterval = 2s; // of a journal that can't be written

} // namespace

Resharder::Resharder(Means means, ReshardJournal journal, bool recovered, std::chrono::milliseconds loading,
    const ReshardTimings& timings, QObject* parent)
    : QObject(parent)
    , m_means(std::move(means))
    , m_journal(std::move(journal))
    , m_batches(m_journal.plan.batches())
    , m_loading(loading)
    , m_timings(timings)
    , m_gate(m_means.sinks)
    , m_incoming(&m_means.incoming)
    , m_generation(m_means.incoming.generation())
    , m_timer(this)
    , m_wasRecovered(recovered)
    , m_spentByOthers(recovered ? m_journal.identifiesSpent : 0)
{
    connect(&m_timer, &QTimer::timeout, this, &Resharder::step);
}

Resharder::~Resharder() = default;

void Resharder::prepare()
{
    for (ShardManager* manager : m_means.set.managers()) {
        const auto side = manager == m_incoming ? HandoverGate::Side::New : HandoverGate::Side::Old;
        manager->setSinks({m_gate.entrance(side)});
    }
    // What a process before this one delivered may be shown again.
    m_gate.setShards(batch().replaced, batch().to);
    m_phaseBegan = Clock::now();
    m_since = QDateTime::currentDateTimeUtc();
}

void Resharder::seed(HandoverGate::Side side, bool mayComeAgain, std::string_view type, std::string_view data)
{
    m_gate.seed(side, mayComeAgain, type, data, Clock::now());
}

void Resharder::setRecorded(HandoverGate::Side side, ShardId shard, qint64 sequence)
{
    m_gate.setRecorded(side, shard, sequence);
}

void Resharder::halt()
{
    disconnect();
    m_timer.stop();
    m_isHalted = true;
}

void Resharder::begin()
{
    m_timer.start(stepInterval);
    if (!m_wasRecovered) {
        enter(ReshardPhase::Preparing);
        record([this] {
            // The old shards' threads know the gate when they have answered: only then may the new ones show anything.
            m_isBusy = true;
            m_means.set.collectSessions(this, [this](const QList<Session>&) {
                m_isBusy = false;
                if (m_phase == ReshardPhase::Preparing)
                    beginBatch();
            });
        });
        return;
    }

    beginBatch();
    switch (m_journal.phase) {
    case ReshardPhase::Preparing:
    case ReshardPhase::Warming:
    case ReshardPhase::Overlapping:
        m_recovered = m_paused = true;
        break;
    case ReshardPhase::Draining:
        m_match.expected = m_match.matched = 0;
        m_recovered = m_paused = true;
        enter(ReshardPhase::Draining);
        break;
    case ReshardPhase::Ending:
    case ReshardPhase::Settling:
    case ReshardPhase::Done:
        enter(ReshardPhase::Ending);
        oldSetEnded();
        break;
    case ReshardPhase::Aborting:
    case ReshardPhase::RollingBack:
    case ReshardPhase::Aborted:
    case ReshardPhase::RolledBack: {
        const ReshardPhase phase
            = m_journal.phase == ReshardPhase::RollingBack || m_journal.phase == ReshardPhase::RolledBack
            ? ReshardPhase::RollingBack
            : ReshardPhase::Aborting;
        goBack(phase, m_reason.isEmpty() ? tr("It was being stopped when the program ended") : m_reason);
        break;
    }
    }
    m_pausedAt = Clock::now();
    setLimit();
}

ReshardPlan::Batch Resharder::batch() const
{
    return m_journal.batch < m_batches.size() ? m_batches.at(m_journal.batch) : ReshardPlan::Batch();
}

void Resharder::enter(ReshardPhase phase, const QString& note)
{
    const auto now = Clock::now();
    if (!m_phases.isEmpty())
        m_phases.last().lasted = std::chrono::duration_cast<std::chrono::milliseconds>(now - m_phaseBegan);
    m_phase = phase;
    m_phaseBegan = now;
    m_pausedAt = now;
    m_since = QDateTime::currentDateTimeUtc();
    m_note = note;
    m_phases.append({phase, m_journal.batch, m_since, {}});
    qCInfo(reshardLog) << LogFields()
                              .add("phase", phaseKey(phase))
                              .add("batch", m_journal.batch)
                              .add("from", plan().fromTotal())
                              .add("to", plan().toTotal());
}

//! Writes the journal with the present phase; goes on only when it is on the disk.
void Resharder::record(std::function<void()> then)
{
    m_journal.phase = m_phase;
    m_journal.identifiesSpent = spent();
    m_isBusy = true;
    m_means.write(m_journal, [this, then = std::move(then)](const QString& error) {
        if (m_isHalted)
            return;
        if (error.isEmpty()) {
            m_isBusy = false;
            m_note.clear();
            then();
            return;
        }
        if (m_phase == ReshardPhase::Preparing) { // nothing has begun
            m_isBusy = false;
            m_reason = error;
            QList<ShardId> unused;
            for (const ReshardPlan::Batch& batch : m_batches)
                unused.append(batch.to);
            closeShards(unused, true, [this] { finish(ReshardPhase::Aborted); });
            return;
        }
        if (m_phase == ReshardPhase::Aborting || m_phase == ReshardPhase::RollingBack) {
            // A crash would find it where it was, and could go back from there.
            emit told(error, {}, true);
            m_isBusy = false;
            then();
            return;
        }
        // Without it a crash would not know what was going on: nothing happens until it can be written, or it is given
        // up. Nothing has been done yet of what it should say.
        if (m_note != error)
            emit told(error, tr("The reshard waits until its journal can be written"), true);
        m_note = error;
        const QString why = m_abortWanted.isEmpty() && inPhase() > m_timings.slack ? error : m_abortWanted;
        if (!why.isEmpty()) {
            m_abortWanted.clear();
            m_isBusy = false;
            m_journal.isEnding = false;
            goBack(m_phase == ReshardPhase::Ending ? ReshardPhase::RollingBack : ReshardPhase::Aborting, why);
            return;
        }
        QTimer::singleShot(retryInterval, this, [this, then] { record(then); });
    });
}

void Resharder::setLimit()
{
    const bool mayNotSpend = m_paused && isWarmingOrOverlapping();
    m_means.permits.setLimit(m_generation, dueByNow() + plan().spare - m_spentByOthers, mayNotSpend);
}

void Resharder::beginBatch()
{
    const ReshardPlan::Batch present = batch();
    m_old.clear();
    m_opened.clear();
    m_match = {};
    m_moved = false;
    m_isEndingNow = false;
    m_toldMissing = false;
    m_allReadySince.reset();
    m_onlyOldAtSwitch.reset();
    m_unseenAtDrain.reset();
    for (ShardManager* manager : m_means.set.managers()) {
        if (manager == m_incoming)
            continue;
        for (const ShardId shard : present.replaced) {
            if (manager->shardByNumber(shard.number) == shard)
                m_old[manager].append(shard.number);
        }
    }
    const bool isFirstRecovered = m_wasRecovered && !std::exchange(m_hasBegun, true); // prepare() has told the gate
    if (!isFirstRecovered) {
        m_gate.setEnded(HandoverGate::Side::Old, false);
        m_gate.setShards(present.replaced, present.to);
    }
    setLimit();
    enter(ReshardPhase::Warming);
    if (plan().wish.strategy == ReshardStrategy::StopAndStart) {
        // What the old shards show until they have stopped, no new session will: an equal event later is another one.
        if (!isFirstRecovered)
            m_gate.setEnded(HandoverGate::Side::New, true);
        for (const auto& [manager, numbers] : m_old)
            manager->command(ShardCommand::Pause, numbers);
    }
    if (!isFirstRecovered)
        record([] {});
}

//! All identifies were asked for, all guilds loaded, and the rosters are the same.
void Resharder::stepWarming()
{
    openSome();
    match();
    const bool allReady = m_ready == batch().to.size();
    if (!allReady)
        m_allReadySince.reset();
    else if (!m_allReadySince)
        m_allReadySince = Clock::now();
    const bool isMatched = m_allReadySince && m_matchBegan > *m_allReadySince; // an older look missed what came since
    const int missing = m_match.missingCount();
    // Old shards that are paused don't hear who has left: theirs is no roster to wait for.
    const bool mayMiss = missing <= m_journal.acceptedMissing || plan().wish.strategy == ReshardStrategy::StopAndStart;
    if (isMatched && !m_isMatching && mayMiss) {
        if (m_paused)
            return;
        m_journal.missing = m_match.missing;
        enter(ReshardPhase::Overlapping);
        emit told(tr("The %1 new shards have %2 of %3 guilds; events of both sets are compared")
                      .arg(QLocale().toString(batch().to.size()))
                      .arg(QLocale().toString(m_match.matched))
                      .arg(QLocale().toString(m_match.expected)),
            {}, false);
        return;
    }
    if (isMatched && !m_isMatching && missing > 0) {
        m_note = tr("%Ln guild(s) are missing in the new shards", nullptr, missing);
        if (!std::exchange(m_toldMissing, true))
            emit told(m_note, tr("The switch waits for them, or until an operator accepts it"), true);
    }
    if (isTimeUp(allReady ? warmingLimit() + m_timings.forMissing : warmingLimit())) {
        goBack(ReshardPhase::Aborting,
            tr("The new set was not complete after %1 s: %2 of %3 shards ready, %4 of %5 guilds found")
                .arg(std::chrono::duration_cast<std::chrono::seconds>(inPhase()).count())
                .arg(countText(m_ready))
                .arg(QLocale().toString(batch().to.size()))
                .arg(QLocale().toString(m_match.matched))
                .arg(QLocale().toString(m_match.expected)));
    }
}

void Resharder::stepOverlapping()
{
    if (m_ready < batch().to.size()) {
        // One fell: the old set goes on serving until the new one is whole again.
        emit told(tr("A new shard lost its connection; the switch waits for it"), {}, true);
        m_allReadySince.reset();
        enter(ReshardPhase::Warming);
        return;
    }
    const bool isDeaf
        = std::ranges::any_of(m_newShards, [](const ShardSnapshot& shard) { return shard.deafSince.has_value(); });
    m_note = isDeaf ? tr("A new shard receives no events") : QString();
    if (isTimeUp(m_timings.forMissing)) {
        goBack(ReshardPhase::Aborting, tr("The new set did not come to rest: %1").arg(m_note));
        return;
    }
    if (!m_paused && !isDeaf && inPhase() >= m_timings.overlap)
        switchOver();
}

void Resharder::switchOver()
{
    m_wholeSince = m_phaseBegan;
    enter(ReshardPhase::Draining);
    record([this] {
        for (const auto& [manager, numbers] : m_old)
            m_means.set.setServing(*manager, numbers, false);
        m_means.set.setServing(*m_incoming, numbersOf(batch().to), true);
        emit switched();
        emit told(tr("The new shards serve; the old ones stay connected for %1 s").arg(plan().wish.drain.count()),
            tr("Until then you can roll back at no cost"), false);
    });
}

void Resharder::stepDraining()
{
    if (plan().wish.strategy == ReshardStrategy::StopAndStart) {
        if (!m_paused && (m_isEndingNow || inPhase() >= plan().wish.drain))
            endOldSet();
        return;
    }
    const HandoverCounts counts = m_gate.counts();
    // Events from before the overlap may be of guilds that the new set had not loaded then. Later ones it must show.
    // What a lost session missed, the old side has shown.
    const bool isWhole = m_ready == batch().to.size();
    if (!isWhole) {
        m_wholeSince = Clock::now();
        m_onlyOldAtSwitch.reset();
    } else if (!m_onlyOldAtSwitch) {
        const auto oldest = m_gate.oldestPending();
        if (!oldest || *oldest > m_wholeSince)
            m_onlyOldAtSwitch = counts.onlyOld;
    }
    const quint64 unseen = m_onlyOldAtSwitch ? counts.onlyOld - *m_onlyOldAtSwitch : 0;
    // An event may be taken for an equal one that the new side was never told of: then it owes the later one instead.
    const quint64 mistaken = 10 + counts.delivered / 1000;
    const bool isSending
        = std::ranges::any_of(m_oldShards, [](const ShardSnapshot& shard) { return shard.sendsWaiting > 0; });
    // What the new side was never told of is still owed by it: an equal event would be taken for that one, and once the
    // old session has ended, nobody else brings it. And an old session that lags must have come as far as the new one
    // was at the switch: what happened before the new one had a guild, it alone will show.
    const bool isCompared = !m_gate.owesFrom(HandoverGate::Side::New, m_phaseBegan)
        && !m_gate.owesFrom(HandoverGate::Side::Old, m_phaseBegan);
    if (!isWhole)
        m_note = tr("A new shard is not ready");
    else if (unseen > mistaken)
        m_note = tr("%1 events were shown by the old shards only: the new ones seem to miss some")
                     .arg(QLocale().toString(unseen));
    else if (isSending)
        m_note = tr("Commands of the old shards are still to be sent");
    else if (!isCompared)
        m_note = tr("Events from before the switch are still being compared");
    else
        m_note.clear();
    if (m_paused)
        return;
    const bool isDrained = inPhase() >= plan().wish.drain;
    const bool isPatient = inPhase() < plan().wish.drain + m_timings.slack;
    if (isDrained && !m_unseenAtDrain)
        m_unseenAtDrain = unseen;
    if (!isWhole) {
        if (isTimeUp(plan().wish.drain + m_timings.slack * 5))
            goBack(ReshardPhase::RollingBack, tr("The new set did not stay whole"));
    } else if (m_isEndingNow || (isDrained && !((isSending || unseen > mistaken || !isCompared) && isPatient))) {
        // A few may have been mistaken for others of the same content; a shard that misses events goes on missing them.
        if (!m_isEndingNow && unseen > m_unseenAtDrain.value_or(0) + mistaken)
            goBack(ReshardPhase::RollingBack, m_note);
        else
            endOldSet();
    }
}

//! From here on there is no way back.
void Resharder::endOldSet()
{
    m_journal.isEnding = true;
    enter(ReshardPhase::Ending);
    record([this] {
        for (const ShardId shard : batch().to)
            m_means.permits.exempt({m_generation, shard});
        closeShards(batch().replaced, false, [this] { oldSetEnded(); });
    });
}

void Resharder::oldSetEnded()
{
    m_gate.setEnded(HandoverGate::Side::Old, true);
    m_journal.isEnding = true;
    enter(ReshardPhase::Settling);
    m_means.moveSessions(batch(), [this] { m_moved = true; });
}

void Resharder::stepSettling()
{
    const quint64 owed = m_gate.owedBy(HandoverGate::Side::New);
    m_note = owed > 0 ? tr("%1 events that the old shards delivered are still to come from the new ones")
                            .arg(QLocale().toString(owed))
                      : QString();
    if (!m_moved)
        return;
    if (owed == 0 || isTimeUp(m_timings.settling))
        nextBatch();
}

void Resharder::nextBatch()
{
    m_newShards.clear();
    m_oldShards.clear();
    if (m_journal.batch + 1 >= m_batches.size()) {
        finish(ReshardPhase::Done);
        return;
    }
    ++m_journal.batch;
    m_journal.isEnding = false;
    m_journal.missing.clear();
    beginBatch();
    if (m_wasRecovered && !m_isDecided) // nobody has said yet that it shall go on
        m_recovered = m_paused = true;
    setLimit();
}

} // namespace Shardroom
