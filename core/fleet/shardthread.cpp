// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/shardthread.h"

namespace Shardroom {
namespace {

using namespace std::chrono_literals;
constexpr auto tickInterval = 250ms;
// Connecting a thousand shards in one moment would fill the accept queue at the other end.
constexpr auto startInterval = 10ms;
constexpr int startsAtOnce = 8;

ShardSnapshot snapshotOf(Shard& shard)
{
    const ShardCounters counters = shard.counters();
    ShardSnapshot snapshot;
    snapshot.shard = shard.id();
    snapshot.state = shard.state();
    snapshot.since = shard.since();
    snapshot.until = shard.until();
    snapshot.cause = shard.cause();
    snapshot.latency = shard.latency().newest();
    snapshot.latencyHistory = shard.latency().recent();
    snapshot.lastAckAt = shard.lastAckAt();
    snapshot.lastEventAt = shard.lastEventAt();
    snapshot.guilds = shard.roster().count();
    snapshot.unavailable = shard.roster().unavailable();
    snapshot.loading = shard.roster().loading();
    snapshot.events = shard.rate().total();
    snapshot.eventsPerSecond = shard.rate().perSecond();
    snapshot.sequence = shard.sequence();
    snapshot.resumes = counters.resumes;
    snapshot.identifies = counters.identifies;
    snapshot.lastCloseCode = shard.lastCloseCode();
    snapshot.closedByUs = shard.lastCloseByUs();
    snapshot.lastClosedAt = shard.lastClosedAt();
    snapshot.maskedSession = shard.maskedSession();
    snapshot.sessionSince = shard.sessionSince();
    snapshot.bytesIn = counters.bytesIn;
    snapshot.bytesDecoded = counters.bytesDecoded;
    snapshot.bytesOut = counters.bytesOut;
    snapshot.gatewayHost = shard.host();
    return snapshot;
}

ShardDetail detailOf(const Shard& shard, const std::vector<quint32>& perSecond)
{
    ShardDetail detail;
    detail.shard = shard.id();
    detail.latency.reserve(shard.latency().samples().size());
    for (const auto& sample : shard.latency().samples())
        detail.latency.append({sample.at, double(sample.milliseconds)});
    const QDateTime now = QDateTime::currentDateTimeUtc();
    detail.eventsPerSecond.reserve(qsizetype(perSecond.size()));
    for (size_t i = 0; i < perSecond.size(); ++i)
        detail.eventsPerSecond.append({now.addSecs(-qint64(perSecond.size() - i)), double(perSecond[i])});
    return detail;
}

} // namespace

ShardThread::ShardThread(const ShardConfig& config)
    : m_startTimer(this)
    , m_tickTimer(this)
{
    m_environment.config = config;
    connect(&m_startTimer, &QTimer::timeout, this, &ShardThread::startSome);
    connect(&m_tickTimer, &QTimer::timeout, this, &ShardThread::tick);
}

ShardThread::~ShardThread() = default;

void ShardThread::begin()
{
    m_tickTimer.start(tickInterval);
}

void ShardThread::setSinks(const std::vector<DispatchSink*>& sinks)
{
    m_environment.sinks = sinks;
}

void ShardThread::open(const QList<ShardId>& shards, const QHash<int, Session>& sessions)
{
    for (const ShardId id : shards) {
        addShard(id);
        if (const auto session = sessions.constFind(id.number); session != sessions.constEnd())
            m_shards.at(id.number)->adopt(session.value());
        m_toStart.append(id.number);
    }
    startSome();
    m_startTimer.start(startInterval);
}

void ShardThread::addShard(ShardId id)
{
    auto shard = std::make_unique<Shard>(id, m_environment);
    connect(shard.get(), &Shard::stateChanged, this,
        [this](const ShardTransition& transition) { m_transitions.append(transition); });
    connect(shard.get(), &Shard::identifyWanted, this, [this, id] { emit identifyWanted(id); });
    connect(shard.get(), &Shard::identifyWithdrawn, this, [this, id] { emit identifyWithdrawn(id); });
    connect(shard.get(), &Shard::identifyWritten, this,
        [this, id] { emit identifyWritten(id, std::chrono::steady_clock::now()); });
    connect(shard.get(), &Shard::identifyThrottled, this, &ShardThread::identifyThrottled);
    connect(shard.get(), &Shard::failedForGood, this, [this, id](int closeCode) { emit failedForGood(id, closeCode); });
    m_shards.insert_or_assign(id.number, std::move(shard));
}

void ShardThread::startSome()
{
    for (int i = 0; i < startsAtOnce && !m_toStart.isEmpty(); ++i) {
        Shard& shard = *m_shards.at(m_toStart.takeFirst());
        shard.start(shard.maskedSession().isEmpty() ? tr("Starting") : tr("Starting from a saved session"));
    }
    if (m_toStart.isEmpty())
        m_startTimer.stop();
}

void ShardThread::command(ShardCommand command, const QList<int>& numbers)
{
    for (const int number : numbers) {
        const auto found = m_shards.find(number);
        if (found == m_shards.end())
            continue;
        m_toStart.removeAll(number);
        Shard& shard = *found->second;
        switch (command) {
        case ShardCommand::Resume:
            shard.start(tr("Asked to resume"));
            break;
        case ShardCommand::Pause:
            shard.pause(tr("Paused; the session is kept"));
            break;
        case ShardCommand::End:
            shard.end(tr("Session ended"));
            break;
        case ShardCommand::Reidentify:
            shard.reidentify(tr("Asked for a new session"));
            break;
        case ShardCommand::Reconnect:
            shard.reconnect(tr("Asked to reconnect"));
            break;
        }
    }
}

void ShardThread::setPresence(const Presence& presence)
{
    m_environment.config.presence = presence; // for new sessions
    for (const auto& [number, shard] : m_shards)
        shard->setPresence(presence);
}

void ShardThread::grantIdentify(int number)
{
    const auto found = m_shards.find(number);
    if (found != m_shards.end() && !found->second->grantIdentify())
        emit identifyWithdrawn(found->second->id());
}

void ShardThread::failAll(int closeCode, const QString& cause, Whom whom)
{
    m_toStart.clear();
    for (const auto& [number, shard] : m_shards) {
        if (whom == Whom::Everyone || (shard->maskedSession().isEmpty() && shard->state() != ShardState::Stopped))
            shard->fail(closeCode, cause);
    }
}

void ShardThread::watch(const QList<int>& numbers)
{
    m_watched = numbers;
}

QList<Session> ShardThread::sessions() const
{
    QList<Session> sessions;
    for (const auto& [number, shard] : m_shards)
        sessions.append(shard->session());
    return sessions;
}

void ShardThread::collectSessions(int request)
{
    emit sessionsCollected(request, sessions());
}

void ShardThread::close(bool keepSessions, const QString& cause)
{
    m_toStart.clear();
    for (const auto& [number, shard] : m_shards) {
        const bool hasSession = !shard->maskedSession().isEmpty();
        if (keepSessions)
            shard->pause(hasSession ? tr("%1; the session is kept").arg(cause) : cause);
        else
            shard->end(hasSession ? tr("%1; the session is ended").arg(cause) : cause);
    }
    tick();
    emit closed(sessions());
}

void ShardThread::tick()
{
    const auto now = std::chrono::steady_clock::now();
    QList<ShardSnapshot> snapshots;
    snapshots.reserve(qsizetype(m_shards.size()));
    for (const auto& [number, shard] : m_shards) {
        shard->rate().advanceTo(now);
        snapshots.append(snapshotOf(*shard));
    }
    if (!m_transitions.isEmpty())
        emit transitioned(std::exchange(m_transitions, {}));
    emit reported(snapshots);

    constexpr int ticksPerSecond = int(1s / tickInterval);
    if (++m_ticks % ticksPerSecond != 0 || m_watched.isEmpty())
        return;
    QList<ShardDetail> details;
    for (const int number : std::as_const(m_watched)) {
        if (const auto found = m_shards.find(number); found != m_shards.end())
            details.append(detailOf(*found->second, found->second->rate().history()));
    }
    if (!details.isEmpty())
        emit detailed(details);
}

} // namespace Shardroom
