// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/closecode.h"
#include "core/simulator/clientsocket.h"
#include "core/simulator/connection.h"
#include "core/simulator/controlapi.h"
#include "core/simulator/gateway.h"

#include <QtCore/QtEndian>
#include <QtWebSockets/QWebSocket>

#include <limits>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

constexpr qint64 bombSize = 2LL << 30;
constexpr int unassignedOpcode = 99;
constexpr quint64 hugeFrame = 1ULL << 33;
constexpr quint64 fragmentSize = 16;
constexpr auto strangeEvent = R"({"guild_id":null,"note":"no client knows this event"})";

//! Close codes after which Discord does not know the session any more.
bool endsSession(int closeCode)
{
    return closeCode == int(CloseCode::NotAuthenticated) || closeCode == int(CloseCode::InvalidSequence)
        || closeCode == int(CloseCode::SessionTimedOut);
}

//! What Discord says with this code; a client must not be able to tell the practice from it.
QString closeReason(int closeCode)
{
    switch (CloseCode(closeCode)) {
    case CloseCode::UnknownError:
        return u"Unknown error."_s;
    case CloseCode::UnknownOpcode:
        return u"Unknown opcode."_s;
    case CloseCode::DecodeError:
        return u"Error while decoding payload."_s;
    case CloseCode::NotAuthenticated:
        return u"Not authenticated."_s;
    case CloseCode::AuthenticationFailed:
        return u"Authentication failed."_s;
    case CloseCode::AlreadyAuthenticated:
        return u"Already authenticated."_s;
    case CloseCode::InvalidSequence:
        return u"Invalid seq."_s;
    case CloseCode::RateLimited:
        return u"You are being rate limited."_s;
    case CloseCode::SessionTimedOut:
        return u"Session timed out."_s;
    case CloseCode::InvalidShard:
        return u"Invalid shard."_s;
    case CloseCode::ShardingRequired:
        return u"Sharding required."_s;
    case CloseCode::InvalidApiVersion:
        return u"Invalid API version."_s;
    case CloseCode::InvalidIntents:
        return u"Invalid intent(s)."_s;
    case CloseCode::DisallowedIntents:
        return u"Disallowed intent(s)."_s;
    case CloseCode::None:
    case CloseCode::Normal:
    case CloseCode::GoingAway:
    case CloseCode::Abnormal:
        break;
    }
    return {};
}

//! The head of a final, unmasked WebSocket frame (RFC 6455, 5.2); the length must be written as short as it can be.
QByteArray frameHeader(bool isText, quint64 size)
{
    QByteArray header(1, isText ? '\x81' : '\x82');
    const auto append = [&header](auto length) {
        QByteArray bytes(sizeof length, Qt::Uninitialized);
        qToBigEndian(length, bytes.data());
        header += bytes;
    };
    if (size < 126) {
        append(quint8(size));
    } else if (size <= std::numeric_limits<quint16>::max()) {
        append(quint8(126));
        append(quint16(size));
    } else {
        append(quint8(127));
        append(size);
    }
    return header;
}

} // namespace

void Connection::apply(const Fault& fault)
{
    if (m_closing || m_lost)
        return;
    QJsonObject fields{{"fault"_L1, faultKey(fault.kind)}};
    if (fault.kind == FaultKind::Close)
        fields.insert("code"_L1, fault.closeCode);
    if (usesDelay(fault.kind))
        fields.insert("delay_ms"_L1, qint64(fault.delay.count()));
    audit("fault", fields);
    switch (fault.kind) {
    case FaultKind::DropTcp:
        close(0, {});
        break;
    case FaultKind::ResetTcp:
        drop();
        break;
    case FaultKind::Close: {
        SimulatedSession* session = m_session;
        // These two stand for "no code" and may not be sent.
        const bool isSilent = fault.closeCode == 1005 || fault.closeCode == int(CloseCode::Abnormal);
        closeSocket(isSilent ? 0 : fault.closeCode, closeReason(fault.closeCode));
        if (session != nullptr && endsSession(fault.closeCode))
            m_gateway.endSession(*session, "close code");
        break;
    }
    case FaultKind::HalfOpen:
        loseConnection();
        break;
    case FaultKind::NoHello:
        m_gateway.injectInsteadOfHello({FaultKind::Silence}, fault.times);
        drop();
        break;
    case FaultKind::SlowReading:
        m_readPace = fault.delay;
        break;
    case FaultKind::Reconnect:
        sendOp(int(Opcode::Reconnect), "null");
        break;
    case FaultKind::InvalidSessionResumable:
        invalidateSession("true", true);
        break;
    case FaultKind::InvalidSession:
        invalidateSession("false", false);
        break;
    case FaultKind::InvalidSessionWithoutValue:
        invalidateSession({}, true);
        break;
    case FaultKind::InvalidSessionWrongType:
        invalidateSession("\"yes\"", true);
        break;
    case FaultKind::SlowReady:
        if (m_session != nullptr) {
            m_gateway.delayReady(m_session->shard(), fault.delay);
            invalidateSession("false", false);
        }
        break;
    case FaultKind::NoResumed:
        if (m_session != nullptr) {
            m_session->setNextResume(ResumeAnswer::None);
            drop();
        }
        break;
    case FaultKind::LostReplay:
        if (m_session != nullptr) {
            m_session->setNextResume(ResumeAnswer::WithoutReplay);
            drop();
        }
        break;
    case FaultKind::DeadResumeHost: // the host itself is the gateway's
        drop();
        break;
    case FaultKind::LateAcks:
        m_ackLateness = fault.delay;
        break;
    case FaultKind::SequenceGap:
        ++m_toLeaveOut;
        break;
    case FaultKind::DuplicateEvent:
        ++m_toRepeat;
        break;
    case FaultKind::StopAcks:
        m_acksStopped = true;
        break;
    case FaultKind::Silence:
        fallSilent();
        break;
    case FaultKind::Deaf:
        m_deaf = true;
        break;
    case FaultKind::Delay:
        m_delay = fault.delay;
        break;
    case FaultKind::RequestHeartbeat:
        sendOp(int(Opcode::Heartbeat), "null");
        break;
    case FaultKind::GarbageText:
        transmit("{not JSON", Wire::Text);
        break;
    case FaultKind::CorruptStream:
        // A block of the type that both formats reserve; the end looks like a flush, so that nobody waits for more.
        transmit(QByteArray(16, '\xff') + QByteArray::fromHex("0000ffff"), Wire::Binary);
        break;
    case FaultKind::DecompressionBomb:
        transmit(m_encoder->bomb(bombSize), Wire::Binary);
        break;
    case FaultKind::InvalidUtf8:
    case FaultKind::TruncatedStream:
        spoilNext(fault.kind);
        break;
    case FaultKind::OversizedFrame:
        transmit(frameHeader(m_encoder->transport() == Transport::None, hugeFrame) + QByteArray(64, ' '), Wire::Raw);
        break;
    case FaultKind::FragmentedFrames:
        m_webSocket->setOutgoingFrameSize(fragmentSize);
        break;
    case FaultKind::RestUnauthorized:
    case FaultKind::RestRateLimited:
    case FaultKind::RestServerError:
    case FaultKind::RestBadGateway:
    case FaultKind::RestInternalError:
    case FaultKind::RestTimeout:
    case FaultKind::RestTruncated:
    case FaultKind::RestNotJson:
    case FaultKind::ClockJump:
        break; // they strike the gateway, not a connection
    case FaultKind::UnknownOpcode:
        sendOp(unassignedOpcode, "null");
        break;
    case FaultKind::UnknownEvent:
        if (m_session != nullptr)
            dispatch(EventType::Unknown, strangeEvent);
        break;
    }
}

void Connection::liftFaults()
{
    if (m_closing || m_lost)
        return;
    m_acksStopped = false;
    m_ackLateness = std::chrono::milliseconds(0);
    m_readPace = std::chrono::milliseconds(0);
    m_delay = std::chrono::milliseconds(0); // what is delayed already keeps its time and its order
    m_spoiling.reset();
    m_toLeaveOut = 0;
    m_toRepeat = 0;
    m_webSocket->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize());
    m_deaf = false;
    pump();
}

void Connection::fallSilent()
{
    m_silent = true;
    if (m_socket != nullptr)
        m_socket->setMuted(true); // QWebSocket answers pings by itself
}

//! The gateway's end is gone: the session is on its own, and the client has to find out.
void Connection::loseConnection()
{
    forgetSession();
    m_lost = true;
    m_silent = true;
    if (m_socket != nullptr)
        m_socket->playDead();
}

//! Something that a client can't read, but that a RESUME brings again.
void Connection::spoilNext(FaultKind kind)
{
    m_spoiling = kind;
    if (m_session != nullptr)
        dispatch(EventType::Unknown, strangeEvent);
    else
        sendOp(unassignedOpcode, "\"practice\"");
}

void Connection::sendSpoiled(FaultKind kind, const QByteArray& payload)
{
    const bool isText = m_encoder->transport() == Transport::None;
    if (kind == FaultKind::TruncatedStream) {
        const QByteArray message = m_encoder->encode(payload);
        transmit(message.first(message.size() / 2), isText ? Wire::Text : Wire::Binary);
        return;
    }
    QByteArray broken = payload;
    broken.insert(broken.lastIndexOf('"'), "\xff\xfe"); // into a text: nothing else is wrong with it
    if (isText)
        transmit(frameHeader(true, quint64(broken.size())) + broken, Wire::Raw);
    else
        transmit(m_encoder->encode(broken), Wire::Binary);
}

void Connection::invalidateSession(const QByteArray& value, bool resumable)
{
    // The connection stays: it takes the next IDENTIFY or RESUME.
    SimulatedSession* session = m_session;
    forgetSession();
    if (session != nullptr && !resumable)
        m_gateway.endSession(*session, "op 9");
    // Of a session whose READY is due the client knows nothing: it can't resume it.
    if (SimulatedSession* untold = m_gateway.sessions().find(std::exchange(m_lateSession, {})))
        m_gateway.endSession(*untold, "op 9");
    sendOp(int(Opcode::InvalidSession), value);
}

} // namespace Shardroom::Simulator
