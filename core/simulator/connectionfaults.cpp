// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/closecode.h"
#include "core/simulator/clientsocket.h"
#include "core/simulator/connection.h"
#include "core/simulator/controlapi.h"
#include "core/simulator/gateway.h"

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

constexpr qint64 bombSize = 2LL << 30;
constexpr int unassignedOpcode = 99;

//! Close codes after which Discord does not know the session any more.
bool endsSession(int closeCode)
{
    return closeCode == int(CloseCode::NotAuthenticated) || closeCode == int(CloseCode::InvalidSequence)
        || closeCode == int(CloseCode::SessionTimedOut);
}

} // namespace

void Connection::apply(const Fault& fault)
{
    if (m_closing)
        return;
    QJsonObject fields{{"fault"_L1, faultKey(fault.kind)}};
    if (fault.kind == FaultKind::Close)
        fields.insert("code"_L1, fault.closeCode);
    audit("fault", fields);
    switch (fault.kind) {
    case FaultKind::DropTcp:
        drop();
        break;
    case FaultKind::Close: {
        SimulatedSession* session = m_session;
        // These two stand for "no code" and may not be sent.
        const bool isSilent = fault.closeCode == 1005 || fault.closeCode == int(CloseCode::Abnormal);
        close(isSilent ? 0 : fault.closeCode, u"Asked for by the practice panel."_s);
        if (session != nullptr && endsSession(fault.closeCode))
            m_gateway.endSession(*session);
        break;
    }
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
    case FaultKind::StopAcks:
        m_acksStopped = true;
        break;
    case FaultKind::Silence:
        m_silent = true;
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
        transmit("{not JSON", false);
        break;
    case FaultKind::CorruptStream:
        // A block of the type that both formats reserve; the end looks like a flush, so that nobody waits for more.
        transmit(QByteArray(16, '\xff') + QByteArray::fromHex("0000ffff"), true);
        break;
    case FaultKind::DecompressionBomb:
        transmit(m_encoder->bomb(bombSize), true);
        break;
    case FaultKind::UnknownOpcode:
        sendOp(unassignedOpcode, "null");
        break;
    case FaultKind::UnknownEvent:
        if (m_session != nullptr)
            dispatch(EventType::Unknown, R"({"guild_id":null,"note":"no client knows this event"})");
        break;
    }
}

void Connection::invalidateSession(const QByteArray& value, bool resumable)
{
    // The connection stays: it takes the next IDENTIFY or RESUME.
    SimulatedSession* session = m_session;
    forgetSession();
    if (session != nullptr && !resumable)
        m_gateway.endSession(*session);
    sendOp(int(Opcode::InvalidSession), value);
}

} // namespace Shardroom::Simulator
