// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/connection.h"

#include "core/gateway/closecode.h"
#include "core/gateway/session.h"
#include "core/simulator/clientsocket.h"
#include "core/simulator/gateway.h"
#include "core/simulator/httprequest.h"
#include "core/simulator/noise.h"

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
constexpr qint64 highWater = 1 << 20;
// ACKs and answers are written past that mark; a client that never reads is dropped here.
constexpr qint64 dropMark = 8 << 20;
constexpr size_t maxDelayed = 10'000;
constexpr quint64 maxIncoming = 1 << 20;
constexpr qsizetype payloadCompressionFrom = 1024;

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
        m_session->detach(Clock::now());
    // A QWebSocket that is destroyed while it is connected would send a close frame of its own.
    if (m_socket != nullptr)
        m_socket->abort();
    delete m_webSocket;
    delete m_socket.data(); // unless the QWebSocket has
}

void Connection::open(const HttpRequest& handshake, bool onResumeHost)
{
    const QUrlQuery query{QString::fromLatin1(handshake.query)};
    audit("connect",
        {{"query"_L1, query.toString()}, {"path"_L1, QString::fromLatin1(handshake.path)},
            {"host"_L1, onResumeHost ? u"resume"_s : u"main"_s}});
    const std::optional<Transport> transport = transportFromText(query.queryItemValue(u"compress"_s).toLatin1());
    const QString encoding = query.queryItemValue(u"encoding"_s);
    m_gatewayVersion = query.queryItemValue(u"v"_s).toInt();
    if (m_gatewayVersion != 9 && m_gatewayVersion != 10)
        m_refusal = {int(CloseCode::InvalidApiVersion), u"Invalid API version."_s};
    else if (!transport)
        m_refusal = {int(CloseCode::DecodeError), u"Unknown compression."_s};
    else if (!encoding.isEmpty() && encoding != "json"_L1)
        m_refusal = {int(CloseCode::DecodeError), u"The practice gateway speaks JSON only."_s};
    m_encoder = std::make_unique<TransportEncoder>(m_refusal ? Transport::None : *transport);
    QTimer::singleShot(m_gateway.options().helloDelay, this, &Connection::sayHello);
}

qint64 Connection::backlog() const
{
    return m_session == nullptr ? 0 : m_session->sequence() - m_sent;
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
        ++m_sent;
        const WorldEvent& event = m_session->at(m_sent);
        const QByteArray own = m_session->ownBody(m_sent);
        sendDispatch(m_sent, event.type, own.isNull() ? m_gateway.body(event, m_session->withContent()) : own);
    }
}

void Connection::dispatch(EventType type, const QByteArray& body)
{
    if (m_session == nullptr)
        return;
    m_session->append(type, body);
    pump();
}

void Connection::close(int code, const QString& reason)
{
    if (m_closing || m_socket == nullptr)
        return;
    m_closing = true;
    m_closeCode = code;
    if (code == 0) {
        m_socket->finish();
        return;
    }
    m_socket->lingerOnClose();
    m_webSocket->close(QWebSocketProtocol::CloseCode(code), reason);
}

void Connection::checkHeartbeat(Clock::time_point now)
{
    if (m_socket == nullptr)
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
        m_session->detach(Clock::now());
    m_session = nullptr;
}

void Connection::sayHello()
{
    if (m_refusal) {
        close(m_refusal->first, m_refusal->second);
        return;
    }
    if (const std::optional<Fault> fault = m_gateway.takeHelloFault()) {
        apply(*fault);
        return;
    }
    const QByteArray interval = QByteArray::number(qint64(m_gateway.options().heartbeatInterval.count()));
    sendOp(int(Opcode::Hello),
        "{\"heartbeat_interval\":" + interval + ",\"_trace\":[\"[\\\"practice-gateway\\\",{\\\"micros\\\":0.0}]\"]}");
}

void Connection::received(const QString& text)
{
    if (m_closing)
        return;
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
        audit("op", {{"op"_L1, opcode}, {"size"_L1, payload.size()}});
        close(int(CloseCode::DecodeError), u"Error while decoding payload."_s);
        return;
    }
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
        audit("op", {{"op"_L1, int(opcode)}, {"d"_L1, data}});
        if (m_session == nullptr)
            close(int(CloseCode::NotAuthenticated), u"Not authenticated."_s);
        else if (!m_commands.handle(opcode, data))
            close(int(CloseCode::DecodeError), u"Error while decoding payload."_s);
        return;
    case Opcode::Dispatch:
    case Opcode::Reconnect:
    case Opcode::InvalidSession:
    case Opcode::Hello:
    case Opcode::HeartbeatAck:
        break; // only a gateway says these
    }
    audit("op", {{"op"_L1, int(opcode)}});
    if (m_session == nullptr)
        close(int(CloseCode::NotAuthenticated), u"Not authenticated."_s);
    else
        close(int(CloseCode::UnknownOpcode), u"Unknown opcode."_s);
}

void Connection::heartbeat(const QJsonValue& data)
{
    audit("heartbeat", {{"d"_L1, data}});
    m_lastHeartbeat = Clock::now();
    const std::chrono::milliseconds delay = ackDelay();
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

void Connection::sendDispatch(qint64 sequence, EventType type, const QByteArray& body)
{
    ++m_dispatches[size_t(type)];
    QByteArray payload;
    payload.reserve(body.size() + 80);
    payload += "{\"t\":\"";
    payload += wireName(type);
    payload += "\",\"s\":";
    payload += QByteArray::number(sequence);
    payload += ",\"op\":0,\"d\":";
    payload += body;
    payload += '}';
    send(payload);
}

void Connection::sendOp(int opcode, const QByteArray& data)
{
    const QByteArray d = data.isEmpty() ? QByteArray() : ",\"d\":" + data;
    send("{\"t\":null,\"s\":null,\"op\":" + QByteArray::number(opcode) + d + '}');
}

void Connection::send(const QByteArray& payload)
{
    // Nothing may be encoded that is not sent: the stream's two ends would part.
    if (m_silent || m_closing)
        return;
    if (m_payloadCompression && payload.size() >= payloadCompressionFrom)
        transmit(zlibCompressed(payload), true);
    else
        transmit(m_encoder->encode(payload), m_encoder->transport() != Transport::None);
}

void Connection::transmit(const QByteArray& message, bool binary)
{
    if (m_delay.count() == 0 && m_delayed.empty()) {
        write(message, binary);
        return;
    }
    m_delayed.push_back({Clock::now() + m_delay, message, binary});
    if (m_delayed.size() == 1)
        QTimer::singleShot(m_delay, Qt::PreciseTimer, this, &Connection::writeDelayed);
}

void Connection::write(const QByteArray& message, bool binary)
{
    if (binary)
        m_webSocket->sendBinaryMessage(message);
    else
        m_webSocket->sendTextMessage(QString::fromUtf8(message));
}

void Connection::writeDelayed()
{
    if (m_silent || m_closing)
        return;
    const auto now = Clock::now();
    while (!m_delayed.empty() && m_delayed.front().due <= now) {
        write(m_delayed.front().message, m_delayed.front().binary);
        m_delayed.pop_front();
    }
    if (!m_delayed.empty()) {
        QTimer::singleShot(std::chrono::ceil<std::chrono::milliseconds>(m_delayed.front().due - now), Qt::PreciseTimer,
            this, &Connection::writeDelayed);
    }
}

std::chrono::milliseconds Connection::ackDelay() const
{
    const SimulatorOptions& options = m_gateway.options();
    if (options.ackDelay.count() == 0)
        return {};
    // Every shard has a distance of its own, and every beat a little jitter.
    const auto number = quint64(m_session == nullptr ? m_number : m_session->shard().number);
    const double own = 0.5 + fraction(options.seed, number, quint64(Opcode::HeartbeatAck));
    const double jitter = 0.9 + 0.2 * fraction(options.seed, quint64(m_lastHeartbeat.time_since_epoch().count()));
    return std::chrono::milliseconds(qint64(double(options.ackDelay.count()) * own * jitter));
}

void Connection::drop()
{
    m_closing = true;
    m_closeCode = 0;
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
    QJsonObject fields = m_session == nullptr ? QJsonObject() : sessionFields(*m_session);
    fields.insert("by"_L1, m_closing ? u"server"_s : u"client"_s);
    fields.insert("code"_L1, code);
    fields.insert("s"_L1, m_sent);
    QJsonObject counts;
    for (int type = 0; type < eventTypeCount; ++type) {
        const QString name = QString::fromLatin1(wireName(EventType(type)));
        if (m_dispatches[size_t(type)] > 0)
            counts.insert(name, counts[name].toInt() + m_dispatches[size_t(type)]);
    }
    fields.insert("dispatches"_L1, counts);
    audit("close", fields);

    SimulatedSession* session = m_session;
    forgetSession();
    if (session != nullptr && !m_closing && endsSessionWhenSent(code))
        m_gateway.endSession(*session);
    m_gateway.removeConnection(this);
}

void Connection::audit(const char* event, QJsonObject fields)
{
    m_gateway.audit().write(m_number, event, std::move(fields));
}

} // namespace Shardroom::Simulator
