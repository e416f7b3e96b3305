// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The life of one shard: states, endings, timers. What it says and hears on the wire is in shardprotocol.cpp.

#include "core/gateway/shard.h"

#include "core/gateway/backoff.h"
#include "core/gateway/gatewayurl.h"
#include "core/gateway/opcode.h"

namespace Shardroom {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

//! A connection that held this long has earned a quick first retry; one that keeps falling backs off ever longer.
constexpr std::chrono::seconds heldLongEnough{30};

QString seconds(milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000.0, 'f', 1);
}

} // namespace

Shard::Shard(ShardId id, ShardEnvironment& environment, QObject* parent)
    : QObject(parent)
    , m_id(id)
    , m_environment(environment)
    , m_since(QDateTime::currentDateTimeUtc())
{
    m_session.shard = id;
    m_stateTimer.setSingleShot(true);
    connect(&m_stateTimer, &QTimer::timeout, this, &Shard::onStateTimeout);
    m_sendTimer.setSingleShot(true);
    connect(&m_sendTimer, &QTimer::timeout, this, &Shard::sendWaiting);
    m_guildsTimer.setSingleShot(true);
    connect(&m_guildsTimer, &QTimer::timeout, this, &Shard::onGuildsQuiet);
    m_heartbeatTimer.setSingleShot(true);
    m_heartbeatTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_heartbeatTimer, &QTimer::timeout, this, &Shard::onHeartbeatDue);
}

Shard::~Shard() = default;

void Shard::adopt(const Session& session)
{
    Q_ASSERT(m_state == ShardState::Stopped || m_state == ShardState::Paused || m_state == ShardState::Failed);
    forgetSession();
    m_session = session;
    m_session.shard = m_id;
    for (QList<GuildId>* list : {&m_session.guilds, &m_session.unavailable, &m_session.loading})
        list->clear(); // eight bytes a guild that the roster has already
    m_maskedSession = maskedSessionId(session.id);
    m_hadSession = m_hadSession || session.isResumable();
    m_roster.restore(session.guilds, session.unavailable, session.loading);
    m_lastEvent = {}; // that was in another session
    ++m_revision;
}

void Shard::start(const QString& cause)
{
    switch (m_state) {
    case ShardState::Stopped:
    case ShardState::Paused:
    case ShardState::Failed:
    case ShardState::BackingOff:
        m_attempts = 0;
        connectNow(cause);
        return;
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::QueuedForIdentify:
    case ShardState::Identifying:
    case ShardState::Resuming:
    case ShardState::Ready:
        return; // is on its way or there
    }
}

void Shard::pause(const QString& cause)
{
    // A failed shard stays what it is: saying "paused" of it would be a lie.
    if (m_state == ShardState::Paused || m_state == ShardState::Failed)
        return;
    bringDown({.next = Ending::Next::Pause, .cause = cause, .loss = {SessionLoss::Kind::Asked}});
}

void Shard::end(const QString& cause)
{
    if (m_state == ShardState::Stopped && !m_session.isResumable())
        return;
    bringDown({.wire = Ending::Wire::EndSession,
        .next = Ending::Next::Stop,
        .forgetSession = true,
        .cause = cause,
        .loss = {SessionLoss::Kind::Asked}});
}

void Shard::reidentify(const QString& cause)
{
    bringDown({.wire = Ending::Wire::EndSession,
        .next = Ending::Next::Now,
        .forgetSession = true,
        .cause = cause,
        .loss = {SessionLoss::Kind::Asked}});
}

void Shard::reconnect(const QString& cause)
{
    m_attempts = 0;
    bringDown({.next = Ending::Next::Now, .cause = cause, .loss = {SessionLoss::Kind::Asked}});
}

void Shard::fail(ShardFailure failure, const QString& cause)
{
    if (m_state == ShardState::Failed)
        return;
    bringDown({.next = Ending::Next::Fail, .cause = cause, .failure = failure});
}

void Shard::setState(ShardState state, const QString& cause, std::optional<milliseconds> expected)
{
    const ShardTransition transition{
        .shard = m_id,
        .at = QDateTime::currentDateTimeUtc(),
        .from = m_state,
        .to = state,
        .closeCode = std::exchange(m_transitionCode, std::nullopt),
        .cause = cause,
        .next = state == ShardState::BackingOff && expected
            ? tr("Attempt %1 in %2 s").arg(std::max(1, m_attempts)).arg(seconds(*expected))
            : QString(),
    };
    ++m_revision;
    m_state = state;
    if (state != ShardState::Failed)
        m_failure = ShardFailure::None;
    m_since = transition.at;
    m_until.reset();
    if (expected)
        m_until = transition.at.addMSecs(expected->count());
    m_cause = cause;
    emit stateChanged(transition);
}

//! The one road down: every ending of a connection comes through here, with its reason.
void Shard::bringDown(const Ending& ending)
{
    m_stateTimer.stop();
    m_heartbeatTimer.stop();
    m_sendTimer.stop();
    m_guildsTimer.stop();
    m_latency.forgetNewest();
    m_lastBeatAt.reset();
    m_lastAckAt.reset();
    m_silence.ended();
    m_deafSince.reset();
    m_throttled = 0;

    m_session.aliveAt = aliveAt();
    const bool held = m_state == ShardState::Ready && Clock::now() - m_readySince > heldLongEnough;
    const bool hadConnection = m_socket != nullptr;
    const bool wasOpened = hadConnection && m_state != ShardState::Connecting;
    if (ending.forgetSession || m_state == ShardState::Identifying)
        m_loss = ending.loss;
    const bool asksAgain
        = ending.next != Ending::Next::Pause && ending.next != Ending::Next::Stop && ending.next != Ending::Next::Fail;
    if (m_state == ShardState::QueuedForIdentify || (m_state == ShardState::Identifying && !asksAgain))
        emit identifyWithdrawn();
    if (m_socket) {
        disconnect(m_socket.get(), nullptr, this, nullptr);
        switch (ending.wire) {
        case Ending::Wire::Gone:
            break;
        case Ending::Wire::Drop:
            m_socket->drop(ending.cause);
            break;
        case Ending::Wire::KeepSession:
            m_socket->close(closeKeepingSession);
            break;
        case Ending::Wire::EndSession:
            m_socket->close(closeEndingSession);
            break;
        }
        m_counters.bytesOut += m_socket->bytesOut();
        m_socket.release()->deleteLater(); // we may be inside one of its signals
    }

    m_transitionCode = ending.code;
    if (ending.code == int(CloseCode::RateLimited))
        m_outbox.wasRateLimited();
    if (hadConnection
        && (ending.code || ending.wire == Ending::Wire::KeepSession || ending.wire == Ending::Wire::EndSession)) {
        m_lastCloseByUs = ending.byUs && !ending.code;
        m_lastCloseCause = ending.cause;
        m_lastCloseCode
            = ending.code.value_or(ending.wire == Ending::Wire::EndSession ? closeEndingSession : closeKeepingSession);
        m_lastClosedAt = QDateTime::currentDateTimeUtc();
        m_closes.add(*m_lastCloseCode, m_lastCloseByUs);
        m_session.closedWith = *m_lastCloseCode;
        if (m_lastCloseByUs)
            m_transitionCode = m_lastCloseCode;
    }
    if (m_tap && hadConnection)
        m_tap->closed(QDateTime::currentDateTimeUtc(), m_transitionCode.value_or(0), ending.cause);
    if (ending.forgetSession)
        forgetSession();
    if (ending.next == Ending::Next::Stop || ending.next == Ending::Next::Fail) {
        m_outbox.clear(); // when it is started again, hours later perhaps, nobody expects these any more
        m_members.clear();
    }
    if (wasOpened) {
        const bool goesOn = ending.next != Ending::Next::Pause && ending.next != Ending::Next::Stop
            && ending.next != Ending::Next::Fail;
        tell({.kind = ShardEvent::Kind::Disconnected,
            .closeCode = m_transitionCode,
            .text = ending.cause,
            .willReconnect = goesOn});
    }

    m_attempts = held ? 0 : m_attempts + 1;
    // Whatever the reason, a shard that keeps falling tries ever less often: not even a gateway that says "reconnect"
    // or "invalid session" at every turn gets hammered. Where the next try costs an identify, the wait grows much
    // longer, so that a loop over a night does not cost the token.
    const auto cap = m_session.isResumable() ? timings().backoffCap : timings().identifyBackoffCap;
    const auto backoff = backoffDelay(std::max(0, m_attempts - 1), timings().backoffBase, cap, m_environment.random);
    const auto backOff = [this, &ending](milliseconds delay) {
        m_stateTimer.start(delay);
        setState(ShardState::BackingOff, ending.cause, delay);
    };
    switch (ending.next) {
    case Ending::Next::Now:
        connectNow(ending.cause);
        return;
    case Ending::Next::Quick:
        if (m_attempts <= 1)
            connectNow(ending.cause);
        else
            backOff(backoff);
        return;
    case Ending::Next::Retry:
        backOff(backoff);
        return;
    case Ending::Next::Wait:
        backOff(m_attempts > 1 ? std::max(ending.wait, backoff) : ending.wait);
        return;
    case Ending::Next::Pause:
        if (m_session.isResumable())
            setState(ShardState::Paused, ending.cause, timings().resumableFor);
        else
            setState(ShardState::Paused, ending.cause);
        return;
    case Ending::Next::Stop:
        m_roster.reset({}); // no session: it serves no guild any more
        setState(ShardState::Stopped, ending.cause);
        return;
    case Ending::Next::Fail:
        m_failure = ending.failure;
        setState(ShardState::Failed, ending.cause);
        tell({.kind = ShardEvent::Kind::Failed,
            .closeCode = ending.code,
            .text = ending.cause,
            .failure = ending.failure});
        return;
    }
}

void Shard::connectNow(const QString& cause)
{
    const auto& config = m_environment.config;
    const bool hasResumeUrl = m_session.isResumable() && !m_session.resumeUrl.isEmpty() && !m_avoidResumeUrl;
    // Whoever planted the address, a file or a READY: the token goes nowhere else. This is the last look at it.
    const bool isTrusted = hasResumeUrl && isTrustedGateway(m_session.resumeUrl, config.gatewayUrl);
    m_onResumeUrl = hasResumeUrl && isTrusted;
    const QUrl base = m_onResumeUrl ? m_session.resumeUrl : config.gatewayUrl;
    m_host = base.authority();
    m_decoder = TransportDecoder(config.transport); // a context never outlives its connection
    m_heartbeat = {};
    m_replayedNow = 0;
    m_passedResumed = false;

    m_socket = std::make_unique<GatewaySocket>();
    connect(m_socket.get(), &GatewaySocket::opened, this, &Shard::onOpened);
    connect(m_socket.get(), &GatewaySocket::textReceived, this, &Shard::onText);
    connect(m_socket.get(), &GatewaySocket::binaryReceived, this, &Shard::onBinary);
    connect(m_socket.get(), &GatewaySocket::ended, this, &Shard::onEnded);
    setState(ShardState::Connecting,
        hasResumeUrl && !isTrusted ? tr("%1. The session's resume address %2 is not one that the token may be sent to; "
                                        "using the main one")
                                         .arg(cause, m_session.resumeUrl.authority())
                                   : cause,
        timings().connectTimeout);
    m_socket->open(gatewayUrl(base, config.transport), timings().connectTimeout);
}

void Shard::onOpened()
{
    if (m_tap)
        m_tap->opened(QDateTime::currentDateTimeUtc(), m_host);
    m_stateTimer.start(timings().helloTimeout);
    setState(ShardState::AwaitingHello, tr("Connected to %1").arg(m_host), timings().helloTimeout);
}

void Shard::onEnded(const SocketEnding& ending)
{
    switch (ending.kind) {
    case SocketEnding::Kind::ClosedByUs:
        return; // bringDown() did it
    case SocketEnding::Kind::ConnectFailed:
        if (m_onResumeUrl)
            m_avoidResumeUrl = true;
        bringDown({.wire = Ending::Wire::Gone, .byUs = false, .cause = ending.text});
        return;
    case SocketEnding::Kind::Lost:
        bringDown({.wire = Ending::Wire::Gone, .code = 0, .byUs = false, .cause = ending.text});
        return;
    case SocketEnding::Kind::ProtocolError:
        bringDown({.wire = Ending::Wire::Gone, .code = ending.code, .byUs = false, .cause = ending.text});
        return;
    case SocketEnding::Kind::ClosedByServer:
        break;
    }

    const CloseCodeInfo info = closeCodeInfo(ending.code);
    const QString cause = ending.code == 0 ? info.explanation : tr("Close %1: %2").arg(ending.code).arg(info.meaning);
    const SessionLoss loss
        = ending.code == 0 ? SessionLoss{SessionLoss::Kind::Lost} : SessionLoss{SessionLoss::Kind::Close, ending.code};
    switch (info.recovery) {
    case Recovery::Resume:
        bringDown({.wire = Ending::Wire::Gone, .code = ending.code, .byUs = false, .cause = cause, .loss = loss});
        return;
    case Recovery::Identify:
        bringDown({.wire = Ending::Wire::Gone,
            .forgetSession = true,
            .code = ending.code,
            .byUs = false,
            .cause = cause,
            .loss = loss});
        return;
    case Recovery::Stop:
        bringDown({.wire = Ending::Wire::Gone,
            .next = Ending::Next::Fail,
            .code = ending.code,
            .byUs = false,
            .cause = tr("%1. %2 %3").arg(cause, info.explanation, info.remedy),
            .loss = loss,
            .failure = failureFor(ending.code)});
        emit failedForGood(ending.code);
        return;
    }
}

void Shard::onStateTimeout()
{
    switch (m_state) {
    case ShardState::BackingOff:
        connectNow(m_session.isResumable() ? tr("Waited; resuming") : tr("Waited; connecting"));
        return;
    case ShardState::AwaitingHello:
        if (m_onResumeUrl)
            m_avoidResumeUrl = true;
        bringDown({.cause = tr("No HELLO within %1 s").arg(seconds(timings().helloTimeout))});
        return;
    case ShardState::QueuedForIdentify: // the wait after a throttled IDENTIFY is over
        wantIdentify(tr("Queued again"));
        return;
    case ShardState::Identifying:
        bringDown({.wire = Ending::Wire::EndSession,
            .forgetSession = true,
            .cause = tr("No READY within %1 s").arg(seconds(timings().readyTimeout)),
            .loss = {SessionLoss::Kind::NoReady}});
        return;
    case ShardState::Resuming:
        // It was there, but was taken for one of an earlier connection: what the recording told is of another session.
        if (m_passedResumed)
            m_session.delivered = std::min(m_session.delivered, m_session.sequence);
        bringDown({.cause = tr("No RESUMED within %1 s").arg(seconds(timings().resumedTimeout))});
        return;
    case ShardState::Stopped:
    case ShardState::Connecting: // the socket keeps this one
    case ShardState::Ready:
    case ShardState::Paused:
    case ShardState::Failed:
        return;
    }
}

void Shard::wantIdentify(const QString& cause)
{
    setState(ShardState::QueuedForIdentify, cause);
    emit identifyWanted(m_loss);
}

bool Shard::grantIdentify()
{
    if (m_state != ShardState::QueuedForIdentify || m_stateTimer.isActive())
        return false;
    const auto& config = m_environment.config;
    // A new session knows nothing of what the one before had shown.
    auto login = identifyPayload(config.token, config.intents, m_id, m_presence ? m_presence : config.presence);
    if (login.size() > maxOutgoingPayload) // C33: rather a session that shows nothing than none
        login = identifyPayload(config.token, config.intents, m_id, std::nullopt);
    sendLogin(login);
    if (m_state != ShardState::QueuedForIdentify)
        return true; // sending found out that the connection is gone; the request was withdrawn
    m_outbox.forgetPresence();
    ++m_counters.identifies;
    m_stateTimer.start(timings().readyTimeout);
    emit identifyWritten();
    setState(ShardState::Identifying, tr("IDENTIFY sent"), timings().readyTimeout);
    return true;
}

void Shard::forgetSession()
{
    m_session = {};
    m_session.shard = m_id;
    m_maskedSession.clear();
    m_avoidResumeUrl = false;
    m_fruitlessResumes = 0;
    m_resumedForGap.reset();
    m_lastingGaps = 0;
    m_members.sessionLost();
    m_toldAllGuilds = false;
}

Session Shard::session() const
{
    Session session = sessionWithoutRoster();
    session.guilds = m_roster.guilds();
    session.unavailable = m_roster.unavailableGuilds();
    session.loading = m_roster.loadingGuilds();
    return session;
}

Session Shard::sessionWithoutRoster() const
{
    Session session = m_session;
    session.lastEventAt = lastEventAt().value_or(m_session.lastEventAt);
    session.aliveAt = aliveAt();
    return session;
}

SessionMark Shard::sessionMark() const
{
    return {
        .id = m_session.id,
        .sequence = m_session.sequence,
        .delivered = m_session.delivered,
        .closedWith = m_session.closedWith,
        .roster = m_roster.revision(),
        .aliveAt = aliveAt(),
    };
}

//! Now, while Discord has the session on a connection of ours; else when it had it last.
QDateTime Shard::aliveAt() const
{
    // Before the first event of a replay nobody knows whether the session is still there.
    const bool inUse = m_state == ShardState::Ready || (m_state == ShardState::Resuming && m_replayedNow > 0);
    return inUse ? QDateTime::currentDateTimeUtc() : m_session.aliveAt;
}

ShardCounters Shard::counters() const
{
    ShardCounters counters = m_counters;
    if (m_socket)
        counters.bytesOut += m_socket->bytesOut();
    return counters;
}

std::optional<QDateTime> Shard::lastEventAt() const
{
    if (m_lastEvent == Heartbeat::Clock::time_point{})
        return std::nullopt;
    const auto ago = std::chrono::duration_cast<milliseconds>(Clock::now() - m_lastEvent);
    return QDateTime::currentDateTimeUtc().addMSecs(-ago.count());
}

milliseconds Shard::randomBetween(milliseconds from, milliseconds to)
{
    return milliseconds(
        std::uniform_int_distribution<qint64>(from.count(), std::max(from, to).count())(m_environment.random));
}

} // namespace Shardroom
