// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reshard/resharder.h"

#include "core/diagnostics/logging.h"

#include <QtCore/QSet>

#include <algorithm>

namespace Shardroom {
namespace {

using namespace std::chrono_literals;
constexpr auto stepInterval = 250ms;
// Each session has its own delay; within these times every twin has shown up on both sides.
constexpr auto overlapTime = 5s;
constexpr auto drainTime = 5s;

QList<GuildId> guildsOf(const QList<Session>& sessions)
{
    QList<GuildId> guilds;
    for (const Session& session : sessions)
        guilds.append(session.guilds);
    return guilds;
}

} // namespace

Resharder::Resharder(ShardManager& old, ShardManager& incoming, std::vector<DispatchSink*> sinks,
    std::chrono::milliseconds timeLimit, QObject* parent)
    : QObject(parent)
    , m_old(&old)
    , m_incoming(incoming)
    , m_sinks(std::move(sinks))
    , m_timeLimit(timeLimit)
    , m_gate(m_sinks)
    , m_timer(this)
{
    connect(&m_timer, &QTimer::timeout, this, &Resharder::step);
}

Resharder::~Resharder() = default;

void Resharder::begin()
{
    m_old->setSinks({m_gate.entrance(HandoverGate::Side::Old)});
    m_incoming.setSinks({m_gate.entrance(HandoverGate::Side::New)});
    enter(Phase::Warming);
    m_incoming.open();
    m_timer.start(stepInterval);
}

bool Resharder::abort(const QString& why)
{
    if (m_phase != Phase::Warming && m_phase != Phase::Overlapping)
        return false;
    leave(*m_old, false, why);
    return true;
}

void Resharder::enter(Phase phase)
{
    qCInfo(reshardLog)
        << LogFields().add("phase", int(phase)).add("old", m_old ? m_old->total() : 0).add("new", m_incoming.total());
    m_phase = phase;
    m_phaseBegan = std::chrono::steady_clock::now();
}

void Resharder::step()
{
    const auto inPhase = std::chrono::steady_clock::now() - m_phaseBegan;
    switch (m_phase) {
    case Phase::Warming:
        if (!newSetIsSound())
            return;
        if (inPhase > m_timeLimit) {
            abort(tr("The new set was not complete after %1 s: %2 of %3 shards ready, %4 of %5 guilds found")
                      .arg(std::chrono::duration_cast<std::chrono::seconds>(m_timeLimit).count())
                      .arg(m_ready)
                      .arg(m_incoming.numbers().size())
                      .arg(m_guildsMatched)
                      .arg(m_guildsExpected));
            return;
        }
        compareRosters();
        return;
    case Phase::Overlapping:
        if (!newSetIsSound())
            return;
        if (m_ready < m_incoming.numbers().size()) {
            // One fell: the old set goes on serving until the new one is whole again.
            emit told(tr("A shard of the new set lost its connection; the switch waits for it"));
            enter(Phase::Warming);
            return;
        }
        if (inPhase >= overlapTime) {
            enter(Phase::Ending);
            emit switchDue();
        }
        return;
    case Phase::Ending:
        return; // until oldSetEnded()
    case Phase::Draining:
        if (inPhase >= drainTime) {
            const auto counts = m_gate.counts();
            leave(m_incoming, true,
                tr("Resharded to %1: %2 guilds, %3 events delivered during the hand-over, %4 twins dropped")
                    .arg(m_incoming.total())
                    .arg(m_guildsMatched)
                    .arg(counts.delivered)
                    .arg(counts.twins));
        }
        return;
    case Phase::Leaving:
        return;
    }
}

//! Counts the new shards that are ready; false after an abort, because one of them failed for good.
bool Resharder::newSetIsSound()
{
    const QList<ShardSnapshot> shards = m_incoming.snapshots();
    m_ready = int(std::ranges::count_if(
        shards, [](const ShardSnapshot& shard) { return shard.state == ShardState::Ready && shard.loading == 0; }));
    const auto failed
        = std::ranges::find_if(shards, [](const ShardSnapshot& shard) { return shard.state == ShardState::Failed; });
    if (failed == shards.end())
        return true;
    abort(tr("Shard %1 of the new set failed: %2").arg(failed->shard.number).arg(failed->cause));
    return false;
}

//! Guilds join and leave all the time, so both rosters are asked for anew at every look.
void Resharder::compareRosters()
{
    if (std::exchange(m_comparing, true))
        return;
    m_old->collectSessions(this, [this](const QList<Session>& oldSessions) {
        m_oldGuilds = guildsOf(oldSessions);
        m_incoming.collectSessions(this, [this](const QList<Session>& newSessions) {
            m_comparing = false;
            if (m_phase != Phase::Warming)
                return;
            const QList<GuildId> newGuilds = guildsOf(newSessions);
            const QSet<GuildId> known(newGuilds.begin(), newGuilds.end());
            m_guildsExpected = int(m_oldGuilds.size());
            m_guildsMatched
                = int(std::ranges::count_if(m_oldGuilds, [&known](GuildId guild) { return known.contains(guild); }));
            if (m_ready == m_incoming.numbers().size() && m_guildsMatched == m_guildsExpected) {
                enter(Phase::Overlapping);
                m_gate.openNew();
                emit told(tr("The new set of %1 shards has all %2 guilds; both sets deliver now, twins are dropped")
                              .arg(m_incoming.total())
                              .arg(m_guildsMatched));
            }
        });
    });
}

void Resharder::oldSetEnded()
{
    m_old = nullptr;
    enter(Phase::Draining);
}

//! Takes the gate out of the survivor's way, and is done when its threads no longer know it.
void Resharder::leave(ShardManager& survivor, bool switched, const QString& report)
{
    enter(Phase::Leaving);
    m_timer.stop();
    if (!switched)
        m_incoming.setSinks({});
    survivor.setSinks(m_sinks);
    survivor.collectSessions(this, [this, switched, report](const QList<Session>&) {
        if (switched) {
            emit finished(true, report);
            return;
        }
        m_incoming.collectSessions(this, [this, report](const QList<Session>&) { emit finished(false, report); });
    });
}

ReshardProgress Resharder::progress() const
{
    ReshardProgress progress;
    progress.fromTotal = m_old ? m_old->total() : 0;
    progress.toTotal = m_incoming.total();
    progress.ready = m_ready;
    progress.guildsMatched = m_guildsMatched;
    progress.guildsExpected = m_guildsExpected;
    switch (m_phase) {
    case Phase::Warming:
        progress.phase = tr("The new set is loading; the old one serves");
        break;
    case Phase::Overlapping:
        progress.phase = tr("Both sets deliver, twins are dropped");
        break;
    case Phase::Ending:
    case Phase::Draining:
        progress.phase = tr("The new set serves; the old one has ended");
        break;
    case Phase::Leaving:
        progress.phase = tr("Finishing");
        break;
    }
    return progress;
}

} // namespace Shardroom
