// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a shard sends besides heartbeats: IDENTIFY and RESUME, and the commands of the bot, within Discord's limits.

#include "core/gateway/counttext.h"
#include "core/gateway/opcode.h"
#include "core/gateway/shard.h"

namespace Shardroom {

using Clock = std::chrono::steady_clock;
using std::chrono::milliseconds;

void Shard::inspect(bool on)
{
    if (on != isInspected())
        m_tap = on ? std::make_unique<FrameTap>(m_environment.config.token, m_counters.bytesIn) : nullptr;
}

FrameBatch Shard::takeFrames(qint64 bytes)
{
    FrameBatch batch{.shard = m_id};
    if (m_tap) {
        batch.leftOut = m_tap->takeLeftOut();
        batch.frames = m_tap->take(bytes, m_session.id);
    }
    return batch;
}

void Shard::transmit(const QByteArray& payload)
{
    if (m_tap)
        m_tap->sent(QDateTime::currentDateTimeUtc(), payload);
    m_socket->send(payload);
}

void Shard::sendLogin(const QByteArray& payload)
{
    Q_ASSERT(payload.size() <= maxOutgoingPayload);
    // IDENTIFY and RESUME are the first things on a connection: there is always room for them, but they count.
    (void)m_outbox.tryAcquire(Clock::now());
    transmit(payload);
}

//! Why no command about these guilds can be sent now or later; empty when it can.
QString Shard::refusalToSend(const QList<GuildId>& guilds) const
{
    switch (m_state) {
    case ShardState::Stopped:
    case ShardState::Paused:
    case ShardState::Failed:
        return tr("Shard %1 is not connected: %2.").arg(m_id.number).arg(displayName(m_state));
    case ShardState::Connecting:
    case ShardState::AwaitingHello:
    case ShardState::QueuedForIdentify:
    case ShardState::Identifying:
    case ShardState::Resuming:
    case ShardState::Ready:
    case ShardState::BackingOff:
        break;
    }
    for (const GuildId guild : guilds) {
        if (guild.value == 0)
            return tr("A guild id is missing.");
        if (const int owner = shardFor(guild, m_id.total); owner != m_id.number)
            return tr("Guild %1 belongs to shard %2, not to shard %3.")
                .arg(toString(guild))
                .arg(owner)
                .arg(m_id.number);
    }
    return {};
}

QString Shard::setPresence(const Presence& presence)
{
    // IDENTIFY is longer than the update, and will have to carry it.
    const auto& config = m_environment.config;
    if (const auto size = identifyPayload(config.token, config.intents, m_id, presence).size();
        size > maxOutgoingPayload)
        return tooLongText(size);
    m_presence = presence;
    m_outbox.setPresence(presencePayload(presence));
    sendWaiting();
    return {};
}

QString Shard::updateVoiceState(const VoiceState& state)
{
    if (const QString refusal = refusalToSend({state.guild}); !refusal.isEmpty())
        return refusal;
    if (!m_outbox.addVoiceState(state.guild, voiceStatePayload(state)))
        return tr("%1 commands wait already.").arg(countText(Outbox::mostWaiting));
    sendWaiting();
    return {};
}

QString Shard::requestMembers(const MembersRequest& request)
{
    QString refusal = refusalToSend({request.guild});
    if (refusal.isEmpty())
        refusal = m_members.add(request, m_environment.config.intents, m_environment.random());
    sendWaiting();
    return refusal;
}

QString Shard::requestSoundboardSounds(const QList<GuildId>& guilds)
{
    if (const QString refusal = refusalToSend(guilds); !refusal.isEmpty())
        return refusal;
    if (!m_outbox.add(soundboardPayloads(guilds)))
        return tr("%1 commands wait already.").arg(countText(Outbox::mostWaiting));
    sendWaiting();
    return {};
}

int Shard::sendHeadroom() const
{
    return m_state == ShardState::Ready ? m_outbox.headroom(Clock::now()) : 0;
}

void Shard::sendWaiting()
{
    ++m_revision;
    const auto now = Clock::now();
    // The state is asked each time: a send can find out that the connection is gone.
    while (m_state == ShardState::Ready && m_outbox.headroom(now) > 0) {
        auto payload = m_outbox.take(now);
        if (!payload) {
            const auto request = m_members.take(now, timings().membersInterval);
            if (!request || !m_outbox.tryAcquire(now))
                break;
            payload = membersPayload(*request);
        }
        transmit(*payload);
    }
    if (m_state != ShardState::Ready)
        return;
    auto due = m_outbox.dueAt(now);
    if (const auto members = m_members.dueAt(now))
        due = std::min(due.value_or(Clock::time_point::max()), std::max(*members, m_outbox.nextSlot(now)));
    if (due)
        m_sendTimer.start(std::chrono::ceil<milliseconds>(*due - now));
}

//! What Discord says of the requests for members that are under way.
void Shard::handleAnswer(const Envelope& envelope)
{
    if (envelope.type == "GUILD_MEMBERS_CHUNK") {
        const auto chunk = m_environment.parser.membersChunk(envelope.data);
        if (!chunk)
            return;
        if (const auto finished = m_members.chunk(chunk->nonce, chunk->index, chunk->count, Clock::now()))
            emit membersReceived(finished->guild, finished->nonce, finished->chunks);
    } else if (envelope.type == "RATE_LIMITED") {
        const auto limited = m_environment.parser.rateLimited(envelope.data);
        if (!limited || Opcode(limited->opcode) != Opcode::RequestGuildMembers)
            return;
        m_members.rateLimited(limited->nonce, limited->guild, limited->retryAfter, Clock::now());
        sendWaiting();
    }
}

} // namespace Shardroom
