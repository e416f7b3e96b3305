// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gateway/closecode.h"
#include "core/gateway/session.h"
#include "core/simulator/connection.h"
#include "core/simulator/gateway.h"
#include "core/simulator/identify.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {

void Connection::identify(const QJsonValue& data)
{
    const std::optional<IdentifyRequest> request = identifyRequestFrom(data.toObject());
    if (!request) {
        audit("identify", {{"answer"_L1, int(CloseCode::DecodeError)}});
        close(int(CloseCode::DecodeError), u"Error while decoding payload."_s);
        return;
    }
    QJsonObject fields{{"shard"_L1, QJsonArray{request->shard.number, request->shard.total}}};
    const auto answer = [this, &fields](const QJsonValue& value) {
        fields.insert("answer"_L1, value);
        audit("identify", fields);
    };
    const auto refuse = [this, &answer](int code, const QString& reason) {
        answer(code);
        close(code, reason);
    };
    if (request->intents)
        fields.insert("intents"_L1, qint64(*request->intents));
    if (m_session != nullptr)
        return refuse(int(CloseCode::AlreadyAuthenticated), u"Already authenticated."_s);
    if (!m_gateway.acceptsToken(request->token))
        return refuse(int(CloseCode::AuthenticationFailed), u"Authentication failed."_s);
    const auto guildCount = [this](ShardId shard) { return int(m_gateway.guildsOf(shard).size()); };
    if (const auto refusal = refusalOf(*request, m_gateway.options(), guildCount))
        return refuse(refusal->code, refusal->reason);

    switch (m_gateway.startLimit().tryIdentify(request->shard.number, Clock::now())) {
    case StartLimit::Verdict::TooSoon:
        answer(u"op 9"_s);
        sendOp(int(Opcode::InvalidSession), "false");
        return;
    case StartLimit::Verdict::Exhausted:
        answer(u"token reset"_s);
        m_gateway.resetToken();
        return;
    case StartLimit::Verdict::Accepted:
        break;
    }
    SimulatedSession& session = m_gateway.createSession(*request);
    fields.insert("session"_L1, maskedSessionId(session.id()));
    answer(u"ready"_s);
    m_payloadCompression = request->compress && m_encoder->transport() == Transport::None;
    session.setPresence(request->presence);
    const std::vector<GuildId> guilds = m_gateway.guildsOf(session.shard());
    session.append(EventType::Ready,
        readyBody(
            session, *request, m_gatewayVersion, guilds, m_gateway.resumeUrl(), m_gateway.options().privilegedIntents));
    if (session.wants(EventType::GuildAvailable))
        session.startLoading(guilds);
    attach(session, 0);
}

void Connection::resume(const QJsonValue& data)
{
    const QByteArray id = data["session_id"_L1].toString().toLatin1();
    const qint64 sequence = data["seq"_L1].toInteger(-1);
    SimulatedSession* session = m_gateway.sessions().find(id);
    QJsonObject fields
        = session == nullptr ? QJsonObject{{"session"_L1, maskedSessionId(id)}} : sessionFields(*session);
    fields.insert("seq"_L1, data["seq"_L1]);
    const auto answer = [this, &fields](const QJsonValue& value) {
        fields.insert("answer"_L1, value);
        audit("resume", fields);
    };
    const auto refuse = [this, &answer](CloseCode code, const QString& reason) {
        answer(int(code));
        close(int(code), reason);
    };
    if (m_session != nullptr)
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
        m_gateway.endSession(*session);
        return refuse(CloseCode::InvalidSequence, u"Invalid seq."_s);
    }
    if (sequence + 1 < session->firstKept()) {
        m_gateway.endSession(*session);
        answer(u"op 9"_s);
        sendOp(int(Opcode::InvalidSession), "false");
        return;
    }
    fields.insert("replayed"_L1, session->sequence() - sequence);
    answer(u"resumed"_s);
    m_gateway.countResume();
    if (Connection* older = session->connection()) {
        older->forgetSession();
        older->close(int(CloseCode::UnknownError), u"Resumed elsewhere."_s);
    }
    // What happens from here on comes after RESUMED, also while the replay is still being sent.
    attach(*session, sequence);
    dispatch(EventType::Resumed, "{\"_trace\":[\"[\\\"practice-gateway\\\",{\\\"micros\\\":0}]\"]}");
}

void Connection::attach(SimulatedSession& session, qint64 sent)
{
    m_session = &session;
    m_sent = sent;
    session.attach(this);
    pump();
}

} // namespace Shardroom::Simulator
