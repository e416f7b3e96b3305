// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/rollingrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

const ShardSnapshot* find(const QList<ShardSnapshot>& shards, int number)
{
    const auto found
        = std::ranges::lower_bound(shards, number, {}, [](const ShardSnapshot& shard) { return shard.shard.number; });
    return found != shards.end() && found->shard.number == number ? &*found : nullptr;
}

bool isUp(ShardState state)
{
    switch (state) {
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::QueuedForIdentify:
    case ShardState::Identifying:
    case ShardState::Resuming:
    case ShardState::Ready:
    case ShardState::BackingOff: // on its way by itself
        return true;
    case ShardState::Stopped:
    case ShardState::Paused:
    case ShardState::Failed:
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

QString displayName(RollingKind kind)
{
    switch (kind) {
    case RollingKind::Resume:
        return QCoreApplication::translate("RollingKind", "Rolling resume");
    case RollingKind::Reidentify:
        return QCoreApplication::translate("RollingKind", "Rolling re-identify");
    }
    Q_UNREACHABLE();
}

QString rollingKey(RollingKind kind)
{
    switch (kind) {
    case RollingKind::Resume:
        return u"resume"_s;
    case RollingKind::Reidentify:
        return u"reidentify"_s;
    }
    Q_UNREACHABLE();
}

QString rollingKey(RollingPhase phase)
{
    switch (phase) {
    case RollingPhase::Running:
        return u"running"_s;
    case RollingPhase::Paused:
        return u"paused"_s;
    case RollingPhase::Done:
        return u"done"_s;
    case RollingPhase::Stopped:
        return u"stopped"_s;
    }
    Q_UNREACHABLE();
}

RollingRun::RollingRun(int run, const RollingWish& wish, const QList<int>& numbers, const QDateTime& at)
    : m_wish(wish)
    , m_waiting(numbers)
{
    std::ranges::sort(m_waiting);
    m_waiting.erase(std::ranges::unique(m_waiting).begin(), m_waiting.end());
    m_progress.run = run;
    m_progress.kind = wish.kind;
    m_progress.since = at;
    m_progress.atOnce = wish.atOnce;
    m_progress.shards = int(m_waiting.size());
}

bool RollingRun::fits(RollingKind kind, const ShardSnapshot& shard)
{
    switch (kind) {
    case RollingKind::Resume: // without a session it would cost an identify
        return isUp(shard.state) && !shard.maskedSession.isEmpty();
    case RollingKind::Reidentify:
        return isUp(shard.state);
    }
    Q_UNREACHABLE();
}

ShardCommand RollingRun::command() const
{
    switch (m_wish.kind) {
    case RollingKind::Resume:
        return ShardCommand::Reconnect;
    case RollingKind::Reidentify:
        return ShardCommand::Reidentify;
    }
    Q_UNREACHABLE();
}

QList<int> RollingRun::advance(const QList<ShardSnapshot>& shards, Time now)
{
    if (m_progress.isOver())
        return {};
    for (auto flight = m_flights.begin(); flight != m_flights.end();) {
        QString why;
        switch (judge(find(shards, flight->first), flight->second, now, why)) {
        case Verdict::Wait:
            ++flight;
            break;
        case Verdict::Done:
            ++m_progress.done;
            m_progress.inFlight.removeOne(flight->first);
            flight = m_flights.erase(flight);
            break;
        case Verdict::Failed:
            fail(flight->first, why);
            return {};
        }
    }
    QList<int> begun;
    while (m_progress.phase == RollingPhase::Running && !m_waiting.isEmpty() && int(m_flights.size()) < m_wish.atOnce) {
        const int number = m_waiting.takeFirst();
        const ShardSnapshot* shard = find(shards, number);
        if (!shard || !fits(m_wish.kind, *shard)) {
            m_progress.skipped.append(number);
            continue;
        }
        m_flights[number] = {shard->resumes, shard->identifies, now + m_wish.patience};
        m_progress.inFlight.append(number);
        begun.append(number);
    }
    if (m_waiting.isEmpty() && m_flights.empty())
        m_progress.phase = RollingPhase::Done;
    return begun;
}

RollingRun::Verdict RollingRun::judge(const ShardSnapshot* shard, Flight& flight, Time now, QString& why) const
{
    if (!shard) {
        why = tr("It is not one of this fleet's any more.");
        return Verdict::Failed;
    }
    const bool hasNewSession = shard->identifies > flight.identifies;
    const bool wantsIdentify = shard->state == ShardState::QueuedForIdentify || shard->state == ShardState::Identifying;
    if (!isUp(shard->state)) {
        why = tr("It is %1. %2").arg(displayName(shard->state), shard->cause).trimmed();
        return Verdict::Failed;
    }
    if (m_wish.kind == RollingKind::Resume && (hasNewSession || wantsIdentify)) {
        why = tr("Its session could not be resumed, so that it needs a new one.");
        return Verdict::Failed;
    }
    const bool isBack
        = m_wish.kind == RollingKind::Resume ? shard->resumes > flight.resumes : hasNewSession && shard->loading == 0;
    if (shard->state == ShardState::Ready && isBack)
        return Verdict::Done;
    // How long that takes is up to the queue, which shows it.
    if (shard->state == ShardState::QueuedForIdentify)
        flight.deadline = now + m_wish.patience;
    if (now < flight.deadline)
        return Verdict::Wait;
    why = tr("It is not ready again after %1 s; it is %2.").arg(m_wish.patience.count()).arg(displayName(shard->state));
    return Verdict::Failed;
}

void RollingRun::fail(int number, const QString& why)
{
    m_progress.failed = number;
    m_progress.inFlight.removeOne(number);
    m_flights.erase(number);
    stop(why);
}

void RollingRun::setPaused(bool paused)
{
    if (!m_progress.isOver())
        m_progress.phase = paused ? RollingPhase::Paused : RollingPhase::Running;
}

void RollingRun::stop(const QString& why)
{
    if (m_progress.isOver())
        return;
    m_progress.phase = RollingPhase::Stopped;
    m_progress.reason = why;
}

} // namespace Shardroom
