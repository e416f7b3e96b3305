// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a shard hears and says: payloads in, heartbeats and IDENTIFY or RESUME out. Its states and endings are in
// shard.cpp.

#include "core/gateway/gatewayurl.h"
#include "core/gateway/intents.h"
#include "core/gateway/opcode.h"
#include "core/gateway/shard.h"

#include <algorithm>
#include <ctime>

namespace Shardroom {
namespace {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr int patience = 3; // op 9 answers, or gaps that stay, in a row before the shard changes its mind

QString seconds(milliseconds duration)
{
    return QString::number(double(duration.count()) / 1000.0, 'f', 1);
}

//! steady_clock's time as of the kernel's last tick, a few milliseconds old: a quarter of the price, which counts where
//! it is asked for with every event.
Clock::time_point coarseNow()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC_COARSE, &time);
    return Clock::time_point(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
}

} // namespace

void Shard::onBinary(const QByteArray& frame)
{
    m_counters.bytesIn += quint64(frame.size());
    switch (m_decoder.feed(frame, m_environment.buffer)) {
    case TransportDecoder::Result::Message:
        handleMessage();
        return;
    case TransportDecoder::Result::More:
        return;
    case TransportDecoder::Result::Error:
        dropForBrokenData(tr("Can't decompress what the gateway sent: %1").arg(m_decoder.errorString()));
        return;
    }
}

void Shard::onText(const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    m_counters.bytesIn += quint64(utf8.size());
    m_environment.buffer.clear();
    if (!m_environment.buffer.append({utf8.constData(), size_t(utf8.size())})) {
        dropForBrokenData(tr("The gateway sent a message larger than 64 MiB"));
        return;
    }
    handleMessage();
}

void Shard::dropForBrokenData(const QString& why)
{
    // What this message held is lost to us but not to Discord: a resume replays it.
    bringDown({.cause = tr("%1; resuming, so that Discord sends it again").arg(why)});
}

void Shard::handleMessage()
{
    ++m_revision;
    m_counters.bytesDecoded += m_environment.buffer.size();
    using BulkData = EnvelopeParser::BulkData;
    const bool read = std::ranges::any_of(m_environment.sinks, &DispatchSink::readsData);
    const auto envelope
        = m_environment.parser.parse(m_environment.buffer.view(), read ? BulkData::Wanted : BulkData::Skipped);
    if (m_tap) [[unlikely]] {
        const auto seen = envelope.value_or(Envelope());
        m_tap->received(QDateTime::currentDateTimeUtc(), m_environment.buffer.view(), m_counters.bytesIn, seen.op,
            seen.type, seen.sequence);
    }
    if (!envelope) {
        dropForBrokenData(tr("The gateway sent something that is not a payload"));
        return;
    }
    switch (Opcode(envelope->op)) {
    case Opcode::Dispatch:
        handleDispatch(*envelope);
        return;
    case Opcode::Heartbeat:
        sendHeartbeat(false);
        return;
    case Opcode::Reconnect:
        bringDown({.next = Ending::Next::Quick, .cause = tr("The gateway asked to reconnect (op 7)")});
        return;
    case Opcode::InvalidSession:
        handleInvalidSession(envelope->data);
        return;
    case Opcode::Hello:
        handleHello(envelope->data);
        return;
    case Opcode::HeartbeatAck:
        handleAck();
        return;
    case Opcode::Identify:
    case Opcode::PresenceUpdate:
    case Opcode::VoiceStateUpdate:
    case Opcode::Resume:
    case Opcode::RequestGuildMembers:
    case Opcode::RequestSoundboardSounds:
    case Opcode::RequestChannelInfo:
        return; // only clients send these
    }
    // Opcodes of a future gateway: ignored, as Discord asks.
}

void Shard::handleHello(std::string_view data)
{
    if (m_state != ShardState::AwaitingHello)
        return;
    const auto interval = m_environment.parser.heartbeatInterval(data);
    if (!interval) {
        dropForBrokenData(tr("HELLO without a heartbeat interval"));
        return;
    }
    m_heartbeatInterval = std::max(*interval, milliseconds(100)); // a broken server must not make us flood it
    m_outbox.connected(m_heartbeatInterval, {timings().sendWindow, timings().presenceWindow});
    // interval × [0, 1): a thousand shards that connect together must not beat together.
    m_heartbeatTimer.start(randomBetween(milliseconds(0), m_heartbeatInterval - milliseconds(1)));

    m_stateTimer.stop();
    tell({.kind = ShardEvent::Kind::Connected});
    if (!m_session.isResumable()) {
        wantIdentify(tr("Waiting for its turn to identify"));
        return;
    }
    sendLogin(resumePayload(m_environment.config.token, m_session));
    if (m_state != ShardState::AwaitingHello)
        return; // sending found out that the connection is gone
    m_stateTimer.start(timings().resumedTimeout);
    setState(
        ShardState::Resuming, tr("RESUME sent, from sequence %1").arg(m_session.sequence), timings().resumedTimeout);
}

void Shard::handleInvalidSession(std::string_view data)
{
    const auto wait = randomBetween(timings().invalidSessionWaitMin, timings().invalidSessionWaitMax);
    if (m_state == ShardState::Identifying) {
        // In answer to IDENTIFY it means "too soon": nothing is wrong with this connection.
        emit identifyThrottled();
        m_loss = {SessionLoss::Kind::InvalidSession};
        if (++m_throttled < patience) {
            m_stateTimer.start(wait);
            setState(ShardState::QueuedForIdentify, tr("Discord asked to identify later (op 9)"), wait);
            return;
        }
        bringDown({.wire = Ending::Wire::EndSession,
            .forgetSession = true,
            .cause = tr("Discord refused to identify (op 9)"),
            .loss = {SessionLoss::Kind::InvalidSession}});
        return;
    }
    if (!m_session.isResumable())
        return;
    // Only a plain false takes the session away. With no value or one of another type a resume is tried: it is free,
    // and Discord's answer to it is clear.
    if (data != "false" && ++m_fruitlessResumes < patience) {
        bringDown({.next = Ending::Next::Quick, .cause = tr("The session was interrupted and may be resumed (op 9)")});
        return;
    }
    bringDown({.wire = Ending::Wire::EndSession,
        .next = Ending::Next::Wait,
        .forgetSession = true,
        .cause = tr("The session is gone (op 9)"),
        .wait = wait,
        .loss = {SessionLoss::Kind::InvalidSession}});
}

void Shard::onHeartbeatDue()
{
    if (m_heartbeat.isZombie()) {
        ++m_counters.zombies;
        bringDown({.next = Ending::Next::Quick, .cause = tr("Zombie: the last heartbeat was never acknowledged")});
        return;
    }
    m_heartbeatTimer.start(m_heartbeatInterval);
    sendHeartbeat(true);
    if (const int lost = m_members.expire(Clock::now(), timings().membersTimeout); lost > 0)
        emit noticed(tr("%Ln request(s) for members got no answer", nullptr, lost));
}

void Shard::sendHeartbeat(bool scheduled)
{
    if (!m_socket || !m_socket->isOpen())
        return;
    const auto now = Clock::now();
    m_outbox.recordHeartbeat(now);
    m_lastBeatAt = QDateTime::currentDateTimeUtc();
    if (scheduled)
        m_heartbeat.sentOnSchedule(now);
    else
        m_heartbeat.sentOnRequest(now);
    transmit(heartbeatPayload(m_session.isResumable() ? std::optional(m_session.sequence) : std::nullopt));
}

void Shard::handleAck()
{
    const auto received = Clock::now();
    const auto roundTrip = m_heartbeat.acknowledged(received);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_lastAckAt = now;
    if (roundTrip)
        m_latency.add(*roundTrip, now);
    // Without a guild that is there nothing has to come.
    const bool hasGuilds = m_roster.count() > m_roster.unavailable();
    if (m_silence.acknowledged(received, hasGuilds ? m_neighboursGap : std::nullopt)) {
        const auto silent = std::chrono::duration_cast<milliseconds>(m_silence.silence(received));
        const auto own = m_silence.medianGap();
        const auto usual
            = std::chrono::duration_cast<milliseconds>(own.value_or(m_neighboursGap.value_or(Clock::duration{})));
        m_deafSince = now.addMSecs(-silent.count());
        // Only told: a quiet night looks the same, and a new connection would not help a deaf session.
        const QString text = own
            ? tr("Deaf: heartbeats are acknowledged, but no event came for %1 s; usual is one within %2 s")
            : tr("Deaf: heartbeats are acknowledged, but no event came for %1 s; other shards get one within %2 s");
        emit noticed(text.arg(seconds(silent)).arg(seconds(usual)));
    }
}

void Shard::handleDispatch(const Envelope& envelope)
{
    m_lastEvent = coarseNow();
    if (envelope.type == "READY") {
        handleReady(envelope);
        return;
    }
    const bool resumed = envelope.type == "RESUMED";
    if (envelope.sequence) {
        if (*envelope.sequence != m_session.sequence + 1 && !admits(*envelope.sequence, resumed)) [[unlikely]]
            return;
        m_session.sequence = std::max(m_session.sequence, *envelope.sequence);
        if (*envelope.sequence <= m_session.delivered) [[unlikely]] {
            handleDelivered(envelope);
            return;
        }
    }
    m_rate.count();
    m_environment.eventTypes.count(envelope.type);

    const bool resuming = m_state == ShardState::Resuming;
    if (resuming && resumed) {
        m_stateTimer.stop();
        ++m_counters.resumes;
        m_counters.replayed += m_replayedNow;
        m_avoidResumeUrl = false;
        m_fruitlessResumes = 0;
        m_readySince = Clock::now();
        m_session.closedWith = 0;
        m_session.delivered = std::min(m_session.delivered, m_session.sequence); // what comes now is new
        m_silence.began(m_readySince, timings().deafAfter);
        setState(ShardState::Ready, tr("Resumed, %Ln missed event(s) received", nullptr, int(m_replayedNow)));
        tell({.kind = ShardEvent::Kind::Resumed, .replayed = m_replayedNow});
        checkAllGuilds();
        m_members.resumed(m_readySince);
        sendWaiting();
    } else if (resuming) {
        ++m_replayedNow;
        m_stateTimer.start(timings().resumedTimeout); // the replay is moving
    }

    const bool loading = envelope.type.starts_with("GUILD_") && handleGuildEvent(envelope);
    if (m_silence.event(m_lastEvent, !resuming && !loading)) {
        const auto since = std::exchange(m_deafSince, std::nullopt);
        emit noticed(tr("No longer deaf: an event came after %1 s")
                         .arg(since ? since->secsTo(QDateTime::currentDateTimeUtc()) : 0));
    }
    const Dispatch event{m_id, m_session.sequence, envelope.type, envelope.data, resuming && !resumed, loading};
    for (DispatchSink* sink : m_environment.sinks)
        sink->dispatch(event);
    if (!m_toldAllGuilds && m_roster.loading() == 0)
        checkAllGuilds();
    if (m_members.underWay() > 0)
        handleAnswer(envelope);
}

//! The process before handed it to the sinks, and died before it had saved the number. Only the roster needs it again.
void Shard::handleDelivered(const Envelope& envelope)
{
    ++m_counters.duplicates;
    // The RESUMED of this connection is numbered after all of the session; this is an older one that is replayed too.
    m_passedResumed = m_passedResumed || envelope.type == "RESUMED";
    if (m_state == ShardState::Resuming) {
        ++m_replayedNow;
        // The replay is moving. But should a RESUMED have been taken for an old one, this must end some time.
        if (!m_passedResumed)
            m_stateTimer.start(timings().resumedTimeout);
    }
    if (envelope.type.starts_with("GUILD_"))
        (void)handleGuildEvent(envelope);
}

//! Whether a dispatch is taken whose number is not the next one. A session's numbers have no gaps, so what lies between
//! has been lost on the way: a resume from the last number before the gap brings it, unless Discord has lost it too.
bool Shard::admits(qint64 sequence, bool isResumed)
{
    const qint64 last = m_session.sequence;
    if (sequence <= last) {
        if (!isResumed)
            ++m_counters.duplicates;
        return isResumed;
    }
    if (last == 0)
        return true; // a session from elsewhere, of which nothing is known
    const qint64 missing = sequence - last - 1;
    const bool again = m_resumedForGap == last;
    if (again && m_gapResumes >= patience) {
        m_resumedForGap.reset();
        m_counters.missed += quint64(missing);
        const QString lost = tr("%Ln event(s) lost: a resume did not bring them", nullptr, int(missing));
        emit noticed(++m_lastingGaps < patience
                ? lost
                : tr("%1. That went on; further gaps in this session are only counted").arg(lost));
        return true;
    }
    if (m_resumedForGap && !again)
        m_lastingGaps = 0; // that one was filled
    if (m_lastingGaps >= patience) {
        m_counters.missed += quint64(missing);
        return true;
    }
    // More than one try: what went wrong on the way to us may go wrong again, and a resume costs nothing.
    m_gapResumes = again ? m_gapResumes + 1 : 1;
    m_resumedForGap = last;
    bringDown({.next = Ending::Next::Quick,
        .cause
        = tr("%Ln event(s) missing before number %1; resuming, so that Discord sends them again", nullptr, int(missing))
              .arg(sequence)});
    return false;
}

void Shard::handleReady(const Envelope& envelope)
{
    // An op 9 that crossed our IDENTIFY on the way was not its answer, READY is: identifying once more on this
    // connection would cost a start and the session (4005).
    const bool isLateAnswer = m_state == ShardState::QueuedForIdentify && m_throttled > 0;
    if (isLateAnswer)
        emit identifyWithdrawn();
    if (m_state != ShardState::Identifying && !isLateAnswer) {
        // Means nothing, but has a number: the next event must not look as if one were missing.
        if (envelope.sequence == m_session.sequence + 1)
            ++m_session.sequence;
        return;
    }
    const auto ready = m_environment.parser.ready(envelope.data);
    if (!ready || !envelope.sequence) {
        bringDown({.wire = Ending::Wire::EndSession,
            .forgetSession = true,
            .cause = tr("READY without a session id, a guild list or a sequence"),
            .loss = {SessionLoss::Kind::BrokenReady}});
        return;
    }
    m_stateTimer.stop();
    m_throttled = 0;
    m_avoidResumeUrl = false;
    m_fruitlessResumes = 0;
    m_readySince = Clock::now();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_session = Session{
        .shard = m_id,
        .id = ready->sessionId,
        .sequence = *envelope.sequence,
        .resumeUrl = normalizedGatewayUrl(ready->resumeUrl),
        .gatewayVersion = gatewayVersion,
        .applicationId = ready->applicationId,
        .userId = ready->userId,
        .createdAt = now,
    };
    m_maskedSession = maskedSessionId(ready->sessionId);
    // Without the GUILDS intent no GUILD_CREATE follows: the list is all there is.
    if ((m_environment.config.intents & guildsIntent) != 0)
        m_roster.reset(ready->guilds);
    else
        m_roster.restore(ready->guilds, {});
    m_rate.count();
    m_environment.eventTypes.count(envelope.type);
    m_silence.began(m_readySince, timings().deafAfter);
    setState(ShardState::Ready,
        tr("Ready as %1, %Ln guild(s)", nullptr, int(ready->guilds.size())).arg(QString::fromUtf8(ready->userName)));
    tell({.kind = ShardEvent::Kind::Ready});
    if (std::exchange(m_hadSession, true))
        tell({.kind = ShardEvent::Kind::Reconnected});
    const Dispatch event{m_id, *envelope.sequence, envelope.type, envelope.data, false, true};
    for (DispatchSink* sink : m_environment.sinks)
        sink->dispatch(event);
    checkAllGuilds();
    sendWaiting();
}

//! Keeps the roster; true when the event only loads what READY announced.
bool Shard::handleGuildEvent(const Envelope& envelope)
{
    const bool created = envelope.type == "GUILD_CREATE";
    if (!created && envelope.type != "GUILD_DELETE")
        return false;
    const auto guild = m_environment.parser.guild(envelope.data);
    if (!guild)
        return false;
    const int loadingBefore = m_roster.loading();
    if (loadingBefore > 0)
        m_lastGuild = m_lastEvent;
    if (created)
        m_roster.created(guild->id, guild->unavailable);
    else
        m_roster.deleted(guild->id, guild->unavailable);
    return m_roster.loading() < loadingBefore && (created || guild->unavailable.value_or(false));
}

void Shard::tell(ShardEvent event)
{
    event.shard = m_id;
    emit happened(event);
}

//! Guilds that are loading may come at once or never: an outage must not keep the bot from its work.
void Shard::checkAllGuilds()
{
    if (m_toldAllGuilds || m_state != ShardState::Ready)
        return;
    if (m_roster.loading() > 0) {
        m_lastGuild = Clock::now();
        m_guildsTimer.start(timings().guildsQuietTimeout);
        return;
    }
    m_guildsTimer.stop();
    m_toldAllGuilds = true;
    tell({.kind = ShardEvent::Kind::AllGuildsReady});
}

void Shard::onGuildsQuiet()
{
    // The timer is not restarted for every guild: it looks back once it has run out.
    const auto left = m_lastGuild + timings().guildsQuietTimeout - Clock::now();
    if (left > left.zero()) {
        m_guildsTimer.start(std::chrono::ceil<milliseconds>(left));
        return;
    }
    m_toldAllGuilds = true;
    tell({.kind = ShardEvent::Kind::AllGuildsReady,
        .text = tr("%Ln guild(s) did not come", nullptr, m_roster.loading())});
}

} // namespace Shardroom
