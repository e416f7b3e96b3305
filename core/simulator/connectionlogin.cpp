// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/closecode.h"
#include "core/gateway/intents.h"
#include "core/gateway/session.h"
#include "core/simulator/auditlines.h"
#include "core/simulator/clientsocket.h"
#include "core/simulator/connection.h"
#include "core/simulator/gateway.h"
#include "core/simulator/identify.h"

#include <QtCore/QJsonArray>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

constexpr int firstVersionWithIntents = 8; // before, a client got all that it was allowed to

} // namespace

void Connection::identify(const QJsonValue& data)
{
    std::optional<IdentifyRequest> request = identifyRequestFrom(data.toObject());
    if (!request) {
        m_gateway.countRefusedIdentify();
        audit("identify", {{"answer"_L1, int(CloseCode::DecodeError)}, {"size"_L1, m_payloadSize}});
        close(int(CloseCode::DecodeError), u"Error while decoding payload."_s);
        return;
    }
    if (m_gatewayVersion < firstVersionWithIntents && data["intents"_L1].isUndefined())
        request->intents = knownIntents & ~(privilegedIntents & ~m_gateway.options().privilegedIntents);
    QJsonObject fields;
    if (isAudited())
        fields = identifyFields(m_gateway.audit(), data.toObject(), *request);
    const auto answer = [this, &fields](const QJsonValue& value) {
        fields.insert("size"_L1, m_payloadSize);
        fields.insert("answer"_L1, value);
        audit("identify", fields);
    };
    const auto refuse = [this, &answer](int code, const QString& reason) {
        m_gateway.countRefusedIdentify();
        answer(code);
        close(code, reason);
    };
    if (m_session != nullptr || !m_lateSession.isEmpty())
        return refuse(int(CloseCode::AlreadyAuthenticated), u"Already authenticated."_s);
    if (!m_gateway.acceptsToken(request->token))
        return refuse(int(CloseCode::AuthenticationFailed), u"Authentication failed."_s);
    const auto guildCount = [this](ShardId shard) { return int(m_gateway.guildsOf(shard).size()); };
    if (const auto refusal = refusalOf(*request, m_gateway.options(), guildCount))
        return refuse(refusal->code, refusal->reason);

    switch (m_gateway.startLimit().tryIdentify(request->shard.number, m_gateway.now())) {
    case StartLimit::Verdict::TooSoon:
        m_gateway.countRefusedIdentify();
        answer(u"op 9"_s);
        m_gateway.countBreach();
        sendOp(int(Opcode::InvalidSession), "false");
        return;
    case StartLimit::Verdict::Exhausted:
        m_gateway.countRefusedIdentify();
        answer(u"token reset"_s);
        m_gateway.resetToken();
        return;
    case StartLimit::Verdict::Accepted:
        break;
    }
    SimulatedSession& session = m_gateway.createSession(*request);
    fields.insert("session"_L1, maskedSessionId(session.id()));
    fields.insert("sid"_L1, m_gateway.audit().alias(session.id()));
    const std::optional<std::chrono::milliseconds> readyDelay = m_gateway.takeReadyDelay(request->shard);
    if (readyDelay)
        fields.insert("ready_after_ms"_L1, qint64(readyDelay->count()));
    answer(u"ready"_s);
    m_payloadCompression = request->compress && m_encoder->transport() == Transport::None;
    session.setPresence(request->presence);
    const std::vector<GuildId> guilds = m_gateway.guildsOf(session.shard());
    session.append(EventType::Ready,
        readyBody(
            session, *request, m_gatewayVersion, guilds, m_gateway.resumeUrl(), m_gateway.options().privilegedIntents),
        m_gateway.world().now());
    if (session.wants(EventType::GuildAvailable))
        session.startLoading(guilds);
    if (!readyDelay) {
        attach(session, 0);
        return;
    }
    m_lateSession = session.id();
    session.detach(m_gateway.now());
    QTimer::singleShot(*readyDelay, this, [this, id = session.id()] {
        if (m_lateSession != id)
            return; // op 9 has come in between, and perhaps another IDENTIFY
        SimulatedSession* late = m_gateway.sessions().find(std::exchange(m_lateSession, {}));
        if (late != nullptr && !m_closing && !m_lost && m_socket != nullptr)
            attach(*late, 0);
    });
}

void Connection::resume(const QJsonValue& data)
{
    const QByteArray id = data["session_id"_L1].toString().toLatin1();
    const qint64 sequence = data["seq"_L1].toInteger(-1);
    SimulatedSession* session = m_gateway.sessions().find(id);
    QJsonObject fields
        = session == nullptr ? QJsonObject{{"session"_L1, maskedSessionId(id)}} : sessionFields(*session);
    if (isAudited()) {
        fields.insert("sid"_L1, m_gateway.audit().alias(id));
        fields.insert("token"_L1, m_gateway.audit().alias(bareToken(data["token"_L1].toString())));
        fields.insert("size"_L1, m_payloadSize);
    }
    fields.insert("seq"_L1, harmless(data["seq"_L1]));
    const auto answer = [this, &fields](const QJsonValue& value) {
        fields.insert("answer"_L1, value);
        audit("resume", fields);
    };
    const auto refuse = [this, &answer](CloseCode code, const QString& reason) {
        answer(int(code));
        close(int(code), reason);
    };
    if (m_session != nullptr || !m_lateSession.isEmpty())
        return refuse(CloseCode::AlreadyAuthenticated, u"Already authenticated."_s);
    const QByteArray token = bareToken(data["token"_L1].toString());
    if (!m_gateway.acceptsToken(token))
        return refuse(CloseCode::AuthenticationFailed, u"Authentication failed."_s);
    if (!data["seq"_L1].isDouble() || !data["session_id"_L1].isString())
        return refuse(CloseCode::DecodeError, u"Error while decoding payload."_s);
    if (session == nullptr || !session->belongsTo(token)) {
        answer(u"op 9"_s);
        sendOp(int(Opcode::InvalidSession), "false");
        return;
    }
    if (sequence < 0 || sequence > session->sequence()) {
        m_gateway.endSession(*session, "4007");
        return refuse(CloseCode::InvalidSequence, u"Invalid seq."_s);
    }
    if (sequence + 1 < session->firstKept()) {
        m_gateway.endSession(*session, "overflow");
        answer(u"op 9"_s);
        sendOp(int(Opcode::InvalidSession), "false");
        return;
    }
    const ResumeAnswer kind = session->takeNextResume();
    if (kind == ResumeAnswer::None)
        return answer(u"none"_s);
    const qint64 from = kind == ResumeAnswer::WithoutReplay ? session->sequence() : sequence;
    fields.insert("replayed"_L1, session->sequence() - from);
    answer(u"resumed"_s);
    m_gateway.countResume();
    if (Connection* older = session->connection()) {
        older->forgetSession();
        older->close(int(CloseCode::UnknownError), u"Resumed elsewhere."_s);
    }
    // What happens from here on comes after RESUMED, also while the replay is still being sent.
    attach(*session, from);
    dispatch(EventType::Resumed, "{\"_trace\":[\"[\\\"practice-gateway\\\",{\\\"micros\\\":0}]\"]}");
    const std::chrono::milliseconds penalty = m_gateway.options().wrongHostPenalty;
    if (penalty.count() > 0 && !m_onResumeHost && m_session != nullptr)
        QTimer::singleShot(penalty, this, [this] { sendOp(int(Opcode::Reconnect), "null"); });
}

void Connection::attach(SimulatedSession& session, qint64 sent)
{
    m_session = &session;
    m_sent = sent;
    session.attach(this);
    pump();
}

} // namespace Shardroom::Simulator
