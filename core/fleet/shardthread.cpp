// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/shardthread.h"

#include "core/fleet/neighbourrhythm.h"

namespace Shardroom {
namespace {

using namespace std::chrono_literals;
constexpr auto tickInterval = 250ms;
// Connecting a thousand shards in one moment would fill the accept queue at the other end.
constexpr auto startInterval = 10ms;
constexpr int startsAtOnce = 8;
//! Bytes of frames of all inspected shards together. Masking takes 40 to 50 ms of a core for each MiB, in which the
//! other shards wait: 6 ms here, and up to 13 more when the last frame is as large as any is kept.
constexpr qint64 framesPerTick = qint64(128) << 10;

ShardSnapshot snapshotOf(Shard& shard)
{
    const ShardCounters counters = shard.counters();
    ShardSnapshot snapshot;
    snapshot.shard = shard.id();
    snapshot.state = shard.state();
    snapshot.since = shard.since();
    snapshot.until = shard.until();
    snapshot.cause = shard.cause();
    snapshot.attempts = shard.attempts();
    snapshot.latency = shard.latency().newest();
    snapshot.latencyHistory = shard.latency().recent();
    snapshot.lastBeatAt = shard.lastBeatAt();
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
    snapshot.lastCloseCause = shard.lastCloseCause();
    snapshot.lastClosedAt = shard.lastClosedAt();
    snapshot.maskedSession = shard.maskedSession();
    snapshot.sessionSince = shard.sessionSince();
    snapshot.bytesIn = counters.bytesIn;
    snapshot.bytesDecoded = counters.bytesDecoded;
    snapshot.bytesOut = counters.bytesOut;
    snapshot.gatewayHost = shard.host();
    snapshot.readySince = shard.readySince();
    snapshot.failure = shard.failure();
    snapshot.deafSince = shard.deafSince();
    snapshot.zombies = counters.zombies;
    snapshot.duplicates = counters.duplicates;
    snapshot.missed = counters.missed;
    snapshot.replayed = counters.replayed;
    snapshot.closes = shard.closes();
    snapshot.sendsWaiting = shard.sendsWaiting();
    snapshot.sendHeadroom = shard.sendHeadroom();
    return snapshot;
}

ShardDetail detailOf(const Shard& shard, const std::vector<quint32>& perSecond)
{
    ShardDetail detail;
    detail.shard = shard.id();
    detail.heartbeatInterval = shard.heartbeatInterval();
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

void ShardThread::setGatewayUrl(const QUrl& url)
{
    m_environment.config.gatewayUrl = url;
}

QList<ShardId> ShardThread::open(
    const QList<ShardId>& shards, const QHash<int, Session>& sessions, const QHash<int, Presence>& presences)
{
    QList<ShardId> ready;
    for (const ShardId id : shards) {
        if (!m_shards.contains(id.number)) {
            const auto presence = presences.constFind(id.number);
            addShard(id, presence == presences.cend() ? std::nullopt : std::optional(presence.value()));
        }
        Shard& shard = *m_shards.at(id.number);
        if (isOpen(shard.state())) {
            if (shard.state() == ShardState::Ready)
                ready.append(id);
            continue;
        }
        if (const auto session = sessions.constFind(id.number); session != sessions.constEnd()) {
            shard.adopt(session.value());
            m_notes.adoptedFromVault(id.number);
        }
        if (!m_toStart.contains(id.number))
            m_toStart.append(id.number);
    }
    startSome();
    m_startTimer.start(startInterval);
    return ready;
}

bool ShardThread::isOpen(ShardState state)
{
    switch (state) {
    case ShardState::Stopped:
    case ShardState::Paused:
    case ShardState::Failed:
        return false;
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::QueuedForIdentify:
    case ShardState::Identifying:
    case ShardState::Resuming:
    case ShardState::Ready:
    case ShardState::BackingOff:
        return true;
    }
    Q_UNREACHABLE();
}

bool ShardThread::unqueue(int number)
{
    return m_toStart.removeAll(number) > 0;
}

void ShardThread::addShard(ShardId id, const std::optional<Presence>& presence)
{
    auto shard = std::make_unique<Shard>(id, m_environment);
    if (presence)
        (void)shard->setPresence(*presence); // it was accepted once
    shard->inspect(m_inspected.contains(id.number));
    connect(shard.get(), &Shard::stateChanged, this, [this](const ShardTransition& transition) {
        m_transitions.append(transition);
        m_notes.transitioned(transition.shard.number);
        tellSoon();
    });
    connect(shard.get(), &Shard::happened, this, &ShardThread::happened);
    // What led to it comes first: of what has the same time the order stays.
    connect(shard.get(), &Shard::noticed, this, [this, id](const QString& text) {
        tellTransitions();
        emit noticed(id, text, QDateTime::currentDateTimeUtc());
    });
    connect(shard.get(), &Shard::identifyWanted, this,
        [this, id](const SessionLoss& why) { emit identifyWanted(id, why, ++m_wishes[id.number]); });
    connect(shard.get(), &Shard::identifyWithdrawn, this, [this, id] { emit identifyWithdrawn(id); });
    connect(shard.get(), &Shard::identifyWritten, this,
        [this, id] { emit identifyWritten(id, std::chrono::steady_clock::now()); });
    connect(shard.get(), &Shard::identifyThrottled, this, &ShardThread::identifyThrottled);
    connect(shard.get(), &Shard::failedForGood, this, [this, id](int closeCode) {
        tellTransitions();
        emit failedForGood(id, closeCode, QDateTime::currentDateTimeUtc());
    });
    connect(shard.get(), &Shard::membersReceived, this, &ShardThread::membersReceived);
    m_notes.add(*shard);
    m_shards.insert_or_assign(id.number, std::move(shard));
    m_reported.clear();
}

bool ShardThread::openOne(ShardId id, const std::optional<Session>& session, const std::optional<Presence>& presence)
{
    if (!m_shards.contains(id.number))
        addShard(id, presence);
    Shard& shard = *m_shards.at(id.number);
    if (isOpen(shard.state()))
        return false;
    m_toStart.removeAll(id.number);
    if (session) {
        shard.adopt(*session);
        m_notes.lookAt(id.number); // from a file, or one that was only held: not to be lost in a crash
        tellSoon();
    }
    shard.start(shard.maskedSession().isEmpty() ? tr("Starting") : tr("Starting from a saved session"));
    return true;
}

void ShardThread::addPaused(ShardId id, const std::optional<Session>& session)
{
    addShard(id, std::nullopt);
    Shard& shard = *m_shards.at(id.number);
    if (session) {
        shard.adopt(*session);
        m_notes.adoptedFromVault(id.number);
    }
    shard.pause(tr("Paused before the program started anew"));
}

bool ShardThread::restoreOne(ShardId id, const Session& session, const std::optional<Presence>& presence)
{
    if (Shard* waiting = shard(id.number); waiting != nullptr && isOpen(waiting->state())) {
        // An IDENTIFY that is under way is spent: better to have what it brings.
        if (!waiting->maskedSession().isEmpty() || waiting->state() == ShardState::Identifying)
            return false;
        waiting->pause(tr("Makes way for a saved session"));
    }
    return openOne(id, session, presence);
}

void ShardThread::stopWaiting(const QList<int>& numbers)
{
    for (const int number : numbers) {
        m_toStart.removeAll(number);
        Shard* waiting = shard(number);
        if (!waiting || waiting->state() == ShardState::Ready)
            continue;
        if (waiting->session().isResumable())
            waiting->pause(tr("Not ready in time; the session is kept"));
        else
            waiting->end(tr("Not ready in time"));
    }
}

void ShardThread::remove(int number)
{
    const auto found = m_shards.find(number);
    if (found == m_shards.end())
        return;
    m_toStart.removeAll(number);
    m_notes.remove(number);
    tellSoon();
    found->second->disconnect(this);
    found->second.release()->deleteLater();
    m_shards.erase(found);
    m_reported.clear();
    m_snapshots.clear();
}

Shard* ShardThread::shard(int number)
{
    const auto found = m_shards.find(number);
    return found == m_shards.end() ? nullptr : found->second.get();
}

void ShardThread::startSome()
{
    for (int i = 0; i < startsAtOnce && !m_toStart.isEmpty(); ++i) {
        const auto found = m_shards.find(m_toStart.takeFirst());
        if (found == m_shards.end())
            continue;
        Shard& shard = *found->second;
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

void ShardThread::leaveQueue(const QList<int>& numbers, const QString& cause)
{
    for (const int number : numbers) {
        // Whoever got its turn meanwhile has spent the identify: it stays.
        if (Shard* waiting = shard(number); waiting && waiting->state() == ShardState::QueuedForIdentify)
            waiting->pause(cause);
    }
}

void ShardThread::grantIdentify(int number, int wish)
{
    Shard* granted = shard(number);
    // A grant for a wish that was withdrawn meanwhile: its withdrawal is on its way up, and so is the newer wish.
    if (!granted || m_wishes[number] != wish)
        return;
    if (!granted->grantIdentify())
        emit identifyWithdrawn(granted->id());
}

void ShardThread::fail(int number, ShardFailure failure, const QString& cause)
{
    if (Shard* failing = shard(number))
        failing->fail(failure, cause);
}

void ShardThread::failAll(ShardFailure failure, const QString& cause, Whom whom)
{
    m_toStart.clear();
    for (const auto& [number, shard] : m_shards) {
        if (whom == Whom::Everyone || (shard->maskedSession().isEmpty() && shard->state() != ShardState::Stopped))
            shard->fail(failure, cause);
    }
}

void ShardThread::watch(const QList<int>& numbers)
{
    m_watched = numbers;
}

void ShardThread::inspect(const QList<int>& numbers)
{
    m_inspected = numbers;
    for (const auto& [number, shard] : m_shards)
        shard->inspect(m_inspected.contains(number));
}

void ShardThread::tellFrames()
{
    QList<FrameBatch> batches;
    qint64 left = framesPerTick;
    for (const int number : std::as_const(m_inspected)) {
        Shard* inspected = left > 0 ? shard(number) : nullptr;
        if (!inspected)
            continue;
        FrameBatch batch = inspected->takeFrames(left);
        for (const Frame& frame : std::as_const(batch.frames))
            left -= frame.text.size();
        if (!batch.frames.isEmpty() || batch.leftOut > 0)
            batches.append(std::move(batch));
    }
    if (!m_inspected.isEmpty()) // the next time another one is served first
        m_inspected.append(m_inspected.takeFirst());
    if (!batches.isEmpty())
        emit framesSeen(batches);
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

void ShardThread::collectChanges(int request)
{
    m_notes.lookAtAll();
    emit changesCollected(request, m_notes.take());
}

void ShardThread::retellSessions()
{
    m_notes.retellAll();
}

//! Once for all that happens in this turn of the event loop, as when all shards are paused.
void ShardThread::tellSoon()
{
    if (m_notes.isEmpty() || std::exchange(m_willTell, true))
        return;
    QMetaObject::invokeMethod(this, &ShardThread::tellChanges, Qt::QueuedConnection);
}

void ShardThread::tellChanges()
{
    m_willTell = false;
    if (!m_notes.isEmpty())
        emit sessionsChanged(m_notes.take());
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
    m_notes.lookAtAllClosely();
    tellChanges();
    emit closed(sessions());
}

void ShardThread::arrangeReports()
{
    m_snapshots.clear();
    for (const auto& [number, shard] : m_shards) {
        m_reported.push_back({shard.get(), shard->revision()});
        m_snapshots.append(snapshotOf(*shard));
    }
}

void ShardThread::compareRhythms()
{
    std::vector<NeighbourRhythm::Sample> ready;
    ready.reserve(m_shards.size());
    for (const auto& [number, shard] : m_shards) {
        if (shard->state() == ShardState::Ready)
            ready.push_back({shard->medianGap(), shard->roster().count()});
    }
    const auto usual = NeighbourRhythm::of(ready);
    for (const auto& [number, shard] : m_shards)
        shard->setNeighboursGap(usual ? std::optional(usual->gapFor(shard->roster().count())) : std::nullopt);
}

void ShardThread::tellTransitions()
{
    if (!m_transitions.isEmpty())
        emit transitioned(std::exchange(m_transitions, {}));
}

void ShardThread::tick()
{
    const auto now = std::chrono::steady_clock::now();
    // Looking at every shard each time is a cache miss after the other: 2 % of a core for 4,096 of them. Most have
    // nothing new to say.
    if (m_reported.empty() && !m_shards.empty())
        arrangeReports();
    for (size_t i = 0; i < m_reported.size(); ++i) {
        Reported& last = m_reported[i];
        const bool ratesMove = m_snapshots.at(qsizetype(i)).eventsPerSecond > 0;
        if (last.revision == last.shard->revision() && !ratesMove)
            continue;
        last.shard->rate().advanceTo(now);
        last.revision = last.shard->revision();
        m_snapshots[qsizetype(i)] = snapshotOf(*last.shard);
    }
    tellTransitions();
    emit reported(m_snapshots, m_environment.eventTypes.counts(), QDateTime::currentDateTimeUtc());
    if (!m_inspected.isEmpty())
        tellFrames();

    constexpr int ticksPerSecond = int(1s / tickInterval);
    if (++m_ticks % (5 * ticksPerSecond) == 0)
        compareRhythms();
    if (m_ticks % ticksPerSecond != 0 || m_watched.isEmpty())
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
