// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/auditlines.h"
#include "core/simulator/clientsocket.h"
#include "core/simulator/connection.h"
#include "core/simulator/gateway.h"
#include "core/simulator/noise.h"

#include <QtCore/QTimer>
#include <QtWebSockets/QWebSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

constexpr qsizetype payloadCompressionFrom = 1024;

} // namespace

void Connection::sendDispatch(qint64 sequence, EventType type, const QByteArray& body)
{
    ++m_dispatches[size_t(type)];
    if ((type == EventType::Ready || type == EventType::Resumed) && isAudited()) {
        QJsonObject fields = sessionFields(m_gateway.audit(), *m_session);
        fields.insert("s"_L1, sequence);
        audit(type == EventType::Ready ? "ready" : "resumed", fields);
    }
    m_gateway.countSent();
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
    // ACKs and HELLO have no line of their own here: the one would be many, the other has one already.
    const bool isTold
        = opcode == int(Opcode::Heartbeat) || opcode == int(Opcode::Reconnect) || opcode == int(Opcode::InvalidSession);
    if (isTold && !m_silent && !m_closing)
        audit("sent", {{"op"_L1, opcode}, {"d"_L1, QString::fromLatin1(data)}});
    const QByteArray d = data.isEmpty() ? QByteArray() : ",\"d\":" + data;
    send("{\"t\":null,\"s\":null,\"op\":" + QByteArray::number(opcode) + d + '}');
}

void Connection::send(const QByteArray& payload)
{
    // Nothing may be encoded that is not sent: the stream's two ends would part.
    if (m_silent || m_closing)
        return;
    if (m_spoiling)
        sendSpoiled(*std::exchange(m_spoiling, std::nullopt), payload);
    else if (m_payloadCompression && payload.size() >= payloadCompressionFrom)
        transmit(zlibCompressed(payload), Wire::Binary);
    else
        transmit(m_encoder->encode(payload), m_encoder->transport() == Transport::None ? Wire::Text : Wire::Binary);
}

void Connection::transmit(const QByteArray& message, Wire wire)
{
    if (m_silent || m_closing)
        return;
    if (m_delay.count() == 0 && m_delayed.empty()) {
        write(message, wire);
        return;
    }
    m_delayed.push_back({Clock::now() + m_delay, message, wire});
    if (m_delayed.size() == 1)
        QTimer::singleShot(m_delay, Qt::PreciseTimer, this, &Connection::writeDelayed);
}

void Connection::write(const QByteArray& message, Wire wire)
{
    switch (wire) {
    case Wire::Text:
        m_webSocket->sendTextMessage(QString::fromUtf8(message));
        return;
    case Wire::Binary:
        if (m_gateway.options().splitMessages && m_encoder->transport() == Transport::ZlibStream)
            writeSplit(message);
        else
            m_webSocket->sendBinaryMessage(message);
        return;
    case Wire::Raw:
        if (m_socket != nullptr)
            m_socket->write(message);
        return;
    }
}

void Connection::writeSplit(const QByteArray& message)
{
    // Clients look for the flush marker of four bytes in the newest message alone: no piece may be shorter.
    const qsizetype piece = std::max<qsizetype>(4, message.size() / 3);
    qsizetype sent = 0;
    for (; message.size() - sent >= 2 * piece; sent += piece)
        m_webSocket->sendBinaryMessage(message.sliced(sent, piece));
    m_webSocket->sendBinaryMessage(message.sliced(sent));
}

void Connection::writeDelayed()
{
    if (m_silent || m_closing)
        return;
    const auto now = Clock::now();
    while (!m_delayed.empty() && m_delayed.front().due <= now) {
        write(m_delayed.front().message, m_delayed.front().wire);
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

} // namespace Shardroom::Simulator
