// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/connection.h"

#include "core/gateway/closecode.h"
#include "core/gateway/session.h"
#include "core/simulator/auditlines.h"
#include "core/simulator/clientsocket.h"
#include "core/simulator/gateway.h"
#include "core/simulator/restapi.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>
#include <QtCore/QUrlQuery>
#include <QtWebSockets/QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

constexpr int sendLimit = 120;
constexpr std::chrono::seconds sendWindow{60};
constexpr double heartbeatTolerance = 1.5; // Discord's own is not documented
// What may wait in the socket before pump() stops: the rest waits in the session, which is bounded.
constexpr qint64 highWater = 256 << 10;
// ACKs and answers are written past that mark; a client that never reads is dropped here.
constexpr qint64 dropMark = 8 << 20;
constexpr size_t maxDelayed = 10'000;
constexpr size_t maxUnread = 500;
constexpr quint64 maxIncoming = 1 << 20;

//! Close codes that answer a client that breaks the rules. The others tell of tokens, settings and time-outs.
bool isClientsFault(int closeCode)
{
    return closeCode == int(CloseCode::UnknownOpcode) || closeCode == int(CloseCode::DecodeError)
        || closeCode == int(CloseCode::NotAuthenticated) || closeCode == int(CloseCode::AlreadyAuthenticated)
        || closeCode == int(CloseCode::RateLimited);
}

} // namespace

QJsonObject sessionFields(const SimulatedSession& session)
{
    return {{"shard"_L1, QJsonArray{session.shard().number, session.shard().total}},
        {"session"_L1, maskedSessionId(session.id())}};
}

Connection::Connection(Gateway& gateway, QWebSocket* webSocket, ClientSocket* socket, int number)
    : QObject(&gateway)
    , m_gateway(gateway)
    , m_webSocket(webSocket)
    , m_socket(socket)
    , m_number(number)
    , m_lastHeartbeat(Clock::now())
    , m_commands(gateway, *this)
{
    webSocket->setParent(this);
    webSocket->setMaxAllowedIncomingMessageSize(maxIncoming);
    webSocket->setOutgoingFrameSize(QWebSocket::maxOutgoingFrameSize()); // some clients can't join fragments
    connect(webSocket, &QWebSocket::textMessageReceived, this, &Connection::received);
    connect(webSocket, &QWebSocket::binaryMessageReceived, this,
        [this] { close(int(CloseCode::DecodeError), u"Error while decoding payload."_s); });
    connect(webSocket, &QWebSocket::disconnected, this, &Connection::ended);
}

Connection::~Connection()
{
    disconnect(m_webSocket, nullptr, this, nullptr);
    if (m_session != nullptr)
        m_session->detach(m_gateway.now());
    // A QWebSocket that is destroyed while it is connected would send a close frame of its own.
    if (m_socket != nullptr)
        m_socket->abort();
    delete m_webSocket;
    delete m_socket.data(); // unless the QWebSocket has
}

void Connection::open(const HttpRequest& handshake, bool onResumeHost)
{
    m_onResumeHost = onResumeHost;
    const QUrlQuery query{QString::fromLatin1(handshake.query)};
    if (isAudited())
        audit("connect", connectFields(handshake, onResumeHost));
    const std::optional<Transport> transport = transportFromText(query.queryItemValue(u"compress"_s).toLatin1());
    const QString encoding = query.queryItemValue(u"encoding"_s);
    m_gatewayVersion = query.queryItemValue(u"v"_s).toInt();
    // As in REST: 6 to 8 are deprecated and still there.
    if (m_gatewayVersion < oldestApiVersion || m_gatewayVersion > newestApiVersion)
        m_refusal = {int(CloseCode::InvalidApiVersion), u"Invalid API version."_s};
    else if (!transport)
        m_refusal = {int(CloseCode::DecodeError), u"Unknown compression."_s};
    else if (!encoding.isEmpty() && encoding != "json"_L1)
        m_refusal = {int(CloseCode::DecodeError), u"The practice gateway speaks JSON only."_s};
    m_encoder = std::make_unique<TransportEncoder>(m_refusal ? Transport::None : *transport);
    m_insteadOfHello = m_gateway.takeHelloFault();
    // Some clients speak before HELLO: they would be answered.
    if (m_insteadOfHello && m_insteadOfHello->kind == FaultKind::Silence)
        fallSilent();
    QTimer::singleShot(m_gateway.options().helloDelay, this, &Connection::sayHello);
}

qint64 Connection::backlog() const
{
    return m_session == nullptr ? 0 : m_session->sequence() - m_sent;
}

bool Connection::isDelivering(std::chrono::milliseconds behind) const
{
    if (m_session == nullptr || m_socket == nullptr || m_closing || m_silent || m_deaf)
        return false;
    const qint64 next = std::max(m_sent + 1, m_session->firstKept());
    return next > m_session->sequence() || m_gateway.world().now() - m_session->timeOf(next) <= behind.count();
}

void Connection::pump()
{
    if (m_session == nullptr || m_closing || m_silent || m_deaf || m_socket == nullptr)
        return;
    while (m_session != nullptr && m_sent < m_session->sequence()) {
        if (m_sent + 1 < m_session->firstKept()) {
            audit("dropped", {{"reason"_L1, u"the client reads too slowly"_s}});
            drop();
            return;
        }
        if (m_socket->bytesToWrite() > highWater || m_delayed.size() > maxDelayed)
            return;
        if (m_session->timeOf(m_sent + 1) > m_gateway.sendsUntil(*m_session))
            return;
        ++m_sent;
        if (m_toLeaveOut > 0) {
            --m_toLeaveOut;
            continue;
        }
        const WorldEvent event = m_session->at(m_sent);
        const QByteArray own = m_session->ownBody(m_sent);
        const QByteArray& body = own.isNull() ? m_gateway.body(event, m_session->withContent()) : own;
        sendDispatch(m_sent, event.type, body);
        if (m_toRepeat > 0) {
            --m_toRepeat;
            sendDispatch(m_sent, event.type, body);
        }
    }
}

void Connection::dispatch(EventType type, const QByteArray& body)
{
    if (m_session == nullptr)
        return;
    m_session->append(type, body, m_gateway.world().now());
    pump();
}

void Connection::close(int code, const QString& reason)
{
    if (!m_closing && isClientsFault(code))
        m_gateway.countBreach();
    closeSocket(code, reason);
}

void Connection::closeSocket(int code, const QString& reason)
{
    if (m_closing || m_lost || m_socket == nullptr)
        return;
    if (m_silent) {
        drop(reason);
        return;
    }
    m_closing = true;
    m_closeCode = code;
    m_closeReason = reason;
    m_closeSent = Clock::now();
    if (code == 0) {
        m_socket->finish();
        return;
    }
    m_socket->lingerOnClose();
    m_webSocket->close(QWebSocketProtocol::CloseCode(code), reason);
}

void Connection::checkHeartbeat(Clock::time_point now)
{
    if (m_socket == nullptr || m_lost)
        return;
    if (m_socket->bytesToWrite() > dropMark) {
        audit("dropped", {{"reason"_L1, u"the client does not read"_s}});
        drop();
    } else if (!m_closing && now - m_lastHeartbeat > m_gateway.options().heartbeatInterval * heartbeatTolerance) {
        close(int(CloseCode::UnknownError), u"No heartbeat."_s);
    }
}

void Connection::forgetSession()
{
    if (m_session != nullptr)
        m_session->detach(m_gateway.now());
    m_session = nullptr;
}

void Connection::sayHello()
{
    if (m_refusal) {
        close(m_refusal->first, m_refusal->second);
        return;
    }
    if (m_insteadOfHello) {
        if (m_insteadOfHello->kind == FaultKind::DeadResumeHost)
            emit m_gateway.resumeHostDown(m_insteadOfHello->delay);
        apply(*m_insteadOfHello);
        return;
    }
    if (isAudited())
        audit("hello", {{"interval_ms"_L1, qint64(m_gateway.options().heartbeatInterval.count())}});
    const QByteArray interval = QByteArray::number(qint64(m_gateway.options().heartbeatInterval.count()));
    sendOp(int(Opcode::Hello),
        "{\"heartbeat_interval\":" + interval + ",\"_trace\":[\"[\\\"practice-gateway\\\",{\\\"micros\\\":0.0}]\"]}");
}

void Connection::received(const QString& text)
{
    if (m_closing || m_lost)
        return;
    if (m_readPace.count() == 0 && m_unread.empty()) {
        take(text);
        return;
    }
    if (m_unread.size() >= maxUnread) {
        audit("dropped", {{"reason"_L1, u"more was sent than is read here"_s}});
        drop();
        return;
    }
    m_unread.push_back(text);
    if (m_unread.size() == 1)
        QTimer::singleShot(m_readPace, this, &Connection::readSlowly);
}

void Connection::readSlowly()
{
    if (m_closing || m_lost)
        return;
    const QString text = std::move(m_unread.front());
    m_unread.pop_front();
    if (!m_unread.empty())
        QTimer::singleShot(m_readPace, this, &Connection::readSlowly);
    take(text);
}

void Connection::take(const QString& text)
{
    const auto now = Clock::now();
    while (!m_received.empty() && now - m_received.front() >= sendWindow)
        m_received.pop_front();
    m_received.push_back(now);
    if (m_received.size() > sendLimit) {
        close(int(CloseCode::RateLimited), u"You are being rate limited."_s);
        return;
    }
    const QByteArray payload = text.toUtf8();
    const QJsonObject message = QJsonDocument::fromJson(payload).object();
    const QJsonValue opcode = message["op"_L1];
    if (payload.size() > maxOutgoingPayload || !opcode.isDouble()) {
        audit("op", {{"op"_L1, harmless(opcode)}, {"size"_L1, payload.size()}});
        close(int(CloseCode::DecodeError), u"Error while decoding payload."_s);
        return;
    }
    m_payloadSize = payload.size();
    handle(Opcode(opcode.toInt(-1)), message["d"_L1]);
}

void Connection::handle(Opcode opcode, const QJsonValue& data)
{
    switch (opcode) {
    case Opcode::Heartbeat:
        heartbeat(data);
        return;
    case Opcode::Identify:
        identify(data);
        return;
    case Opcode::Resume:
        resume(data);
        return;
    case Opcode::PresenceUpdate:
    case Opcode::VoiceStateUpdate:
    case Opcode::RequestGuildMembers:
    case Opcode::RequestSoundboardSounds:
    case Opcode::RequestChannelInfo:
        command(opcode, data);
        return;
    case Opcode::Dispatch:
    case Opcode::Reconnect:
    case Opcode::InvalidSession:
    case Opcode::Hello:
    case Opcode::HeartbeatAck:
        break; // only a gateway says these
    }
    audit("op", {{"op"_L1, int(opcode)}, {"size"_L1, m_payloadSize}});
    if (m_session == nullptr)
        close(int(CloseCode::NotAuthenticated), u"Not authenticated."_s);
    else
        close(int(CloseCode::UnknownOpcode), u"Unknown opcode."_s);
}

void Connection::command(Opcode opcode, const QJsonValue& data)
{
    const bool isLoggedIn = m_session != nullptr;
    const bool isRight = isLoggedIn && m_commands.handle(opcode, data);
    if (isAudited()) {
        const QString answer = !isLoggedIn ? u"not authenticated"_s : !isRight ? u"refused"_s : m_commands.answer();
        audit("op", {{"op"_L1, int(opcode)}, {"size"_L1, m_payloadSize}, {"d"_L1, data}, {"answer"_L1, answer}});
    }
    if (!isLoggedIn)
        close(int(CloseCode::NotAuthenticated), u"Not authenticated."_s);
    else if (!isRight)
        close(int(CloseCode::DecodeError), u"Error while decoding payload."_s);
}

void Connection::heartbeat(const QJsonValue& data)
{
    if (isAudited())
        audit("heartbeat", {{"d"_L1, harmless(data)}, {"s"_L1, m_sent}, {"size"_L1, m_payloadSize}});
    m_lastHeartbeat = Clock::now();
    const std::chrono::milliseconds delay = ackDelay() + m_ackLateness;
    if (delay.count() == 0)
        acknowledge();
    else
        QTimer::singleShot(delay, this, &Connection::acknowledge);
}

void Connection::acknowledge()
{
    if (!m_acksStopped)
        sendOp(int(Opcode::HeartbeatAck), "null");
}

void Connection::drop(const QString& reason)
{
    m_closing = true;
    m_closeCode = 0;
    m_closeReason = reason;
    m_closeSent = Clock::now();
    if (m_socket != nullptr)
        m_socket->abortHard();
}

void Connection::ended()
{
    // closeCode() tells the truth only when there was a close frame: a lost connection shows as 1000. And Qt gives up
    // on a frame that stops half-way with 1001, as if the client had said it.
    const bool hasFrame = m_socket != nullptr && m_socket->wasClosedHere()
        && m_webSocket->closeReason() != "Timeout when reading data from socket."_L1;
    const int code = m_closing ? m_closeCode : hasFrame ? int(m_webSocket->closeCode()) : 0;
    QJsonObject fields = m_session == nullptr ? QJsonObject() : sessionFields(m_gateway.audit(), *m_session);
    fields.insert("by"_L1, m_closing ? u"server"_s : u"client"_s);
    fields.insert("code"_L1, code);
    fields.insert("s"_L1, m_sent);
    if (m_closing) {
        fields.insert("reason"_L1, m_closeReason);
        fields.insert("asked"_L1, m_gateway.audit().seconds(m_closeSent));
    }
    QJsonObject counts;
    for (int type = 0; type < eventTypeCount; ++type) {
        const QString name = QString::fromLatin1(wireName(EventType(type)));
        if (m_dispatches[size_t(type)] > 0)
            counts.insert(name, counts[name].toInt() + m_dispatches[size_t(type)]);
    }
    fields.insert("dispatches"_L1, counts);
    audit("close", fields);

    // Who goes before READY knows of no session.
    if (SimulatedSession* untold = m_gateway.sessions().find(std::exchange(m_lateSession, {})))
        m_gateway.endSession(*untold, "never told");
    SimulatedSession* session = m_session;
    forgetSession();
    if (session != nullptr && !m_closing && endsSessionWhenSent(code))
        m_gateway.endSession(*session, code == 1000 ? "client 1000" : "client 1001", SessionEnd::ByClient);
    m_gateway.removeConnection(this);
}

bool Connection::isAudited() const
{
    return m_gateway.audit().isOpen();
}

void Connection::audit(const char* event, QJsonObject fields)
{
    m_gateway.audit().write(m_number, event, std::move(fields));
}

} // namespace Shardroom::Simulator
