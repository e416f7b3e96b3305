// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/blaster.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <random>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Shardroom::Bench {
namespace {

constexpr qsizetype chunk = qsizetype(256) << 10;

//! A header's value, or empty; names are as clients write them, in any case.
QByteArray headerOf(const QByteArray& request, const QByteArray& name)
{
    const qsizetype at = request.toLower().indexOf(QByteArray("\r\n" + name + ':'));
    if (at < 0)
        return {};
    const qsizetype from = at + name.size() + 3;
    return request.mid(from, request.indexOf("\r\n", from) - from).trimmed();
}

//! What the libraries ask of the REST API before they connect.
QByteArray restAnswer(const QByteArray& path, const QByteArray& gatewayUrl, int shards)
{
    if (path.contains("/gateway"))
        return "{\"url\":\"" + gatewayUrl + "\",\"shards\":" + QByteArray::number(shards)
            + R"(,"session_start_limit":{"total":100000,"remaining":100000,"reset_after":1,"max_concurrency":4096}})";
    if (path.contains("/oauth2/"))
        return R"({"id":"1101000000000000001","name":"bench","icon":null,"description":"","summary":"","bot_public":true,"bot_require_code_grant":false,"verify_key":"","flags":0,"owner":{"id":"2","username":"owner","discriminator":"0","avatar":null},"team":null})";
    return R"({"id":"1101000000000000001","username":"bench","discriminator":"0","avatar":null,"bot":true,"verified":true,"mfa_enabled":true,"locale":"en-US","flags":0})";
}

} // namespace

Blaster::Blaster(const StreamOptions& options, double eventsPerSecond)
    : m_options(options)
    , m_eventsPerSecond(eventsPerSecond)
    , m_byShard(size_t(options.shards))
{
    for (int shard = 0; shard < options.shards; ++shard) {
        m_streams.push_back(makeStream(options, shard, m_plainBytes));
        const FrameStream& stream = m_streams.back();
        m_wireBytes += stream.bytes.size() - stream.begin(stream.frames() - options.events);
    }
    if (eventsPerSecond > 0) {
        m_order.reserve(size_t(options.shards) * options.events);
        for (quint64 i = 0; i < options.events; ++i) {
            for (int shard = 0; shard < options.shards; ++shard)
                m_order.push_back(quint16(shard));
        }
        std::mt19937 random(1);
        std::ranges::shuffle(m_order, random);
    }
    m_paceTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_paceTimer, &QTimer::timeout, this, &Blaster::pace);
}

quint16 Blaster::listen(const QSslConfiguration& tls)
{
    if (tls.localCertificate().isNull()) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(tls);
        m_server = std::move(server);
    }
    m_server->setListenBacklogSize(4096);
    m_server->setMaxPendingConnections(4096);
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            accept(socket);
    });
    return m_server->listen(QHostAddress::LocalHost) ? m_server->serverPort() : 0;
}

void Blaster::accept(QTcpSocket* socket)
{
    m_connections.try_emplace(socket);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        std::ranges::replace(m_byShard, socket, nullptr);
        m_connections.erase(socket);
        socket->deleteLater();
        if (m_connections.empty())
            reset();
    });
    if (m_eventsPerSecond <= 0)
        connect(socket, &QTcpSocket::bytesWritten, this, [this, socket] { pump(socket); });
    read(socket);
}

void Blaster::read(QTcpSocket* socket)
{
    Connection& connection = m_connections.at(socket);
    if (connection.shard >= 0) {
        socket->readAll(); // heartbeats and a close frame: nothing of it matters here
        return;
    }
    connection.received += socket->readAll();
    if (connection.upgraded)
        readFrames(socket, connection);
    else
        answerRequest(socket, connection);
}

void Blaster::answerRequest(QTcpSocket* socket, Connection& connection)
{
    const qsizetype end = connection.received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray request = connection.received.first(end + 2);
    connection.received.remove(0, end + 4);
    const QByteArray key = headerOf(request, "sec-websocket-key");
    if (key.isEmpty()) {
        const QByteArray url = "ws://127.0.0.1:" + QByteArray::number(m_server->serverPort());
        const QByteArray body = restAnswer(request.split(' ').value(1), url, m_options.shards);
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        return;
    }
    const QByteArray salted = key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"; // RFC 6455, section 4.2.2
    const QByteArray accept = QCryptographicHash::hash(salted, QCryptographicHash::Sha1).toBase64();
    socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Accept: "
        + accept + "\r\n\r\n");
    connection.upgraded = true;
    // HELLO is the same on every connection, so it may go out before it is known which shard this is.
    const FrameStream& any = m_streams.front();
    socket->write(any.bytes.constData(), any.ends[helloFrames - 1]);
    readFrames(socket, connection);
}

//! Waits for IDENTIFY: the first masked text frames of a client, small enough to come unfragmented.
void Blaster::readFrames(QTcpSocket* socket, Connection& connection)
{
    QByteArray& in = connection.received;
    while (in.size() >= 6) {
        const qsizetype wide = (in[1] & 0x7f) == 126 ? 2 : 0;
        if (in.size() < 6 + wide)
            return;
        const qsizetype size = wide == 0 ? in[1] & 0x7f : (quint8(in[2]) << 8) | quint8(in[3]);
        const qsizetype from = 6 + wide;
        if (in.size() < from + size)
            return;
        for (qsizetype i = 0; i < size; ++i)
            in[from + i] = char(in[from + i] ^ in[from - 4 + i % 4]);
        const QJsonObject payload = QJsonDocument::fromJson(in.mid(from, size)).object();
        in.remove(0, from + size);
        if (payload["op"_L1].toInt(-1) == 2) {
            login(socket, connection, payload["d"_L1]["shard"_L1][0].toInt(0));
            return;
        }
    }
}

void Blaster::login(QTcpSocket* socket, Connection& connection, int shard)
{
    if (shard < 0 || shard >= m_options.shards || m_byShard[size_t(shard)])
        qFatal("shard %d is none of ours, or is here twice", shard);
    connection.shard = shard;
    connection.received.clear();
    m_byShard[size_t(shard)] = socket;
    const FrameStream& stream = m_streams[size_t(shard)];
    connection.nextFrame = stream.frames() - m_options.events;
    const qsizetype from = stream.ends[helloFrames - 1];
    socket->write(stream.bytes.constData() + from, stream.begin(connection.nextFrame) - from);
    // A moment for the clients to settle and to read their clocks.
    if (++m_loggedIn == m_options.shards)
        QTimer::singleShot(1500ms, this, &Blaster::begin);
}

//! Everybody has left: the next client gets the same from the beginning.
void Blaster::reset()
{
    m_paceTimer.stop();
    m_loggedIn = 0;
    m_begun = false;
    m_sent = 0;
}

void Blaster::begin()
{
    if (m_loggedIn != m_options.shards)
        return; // it left again at once
    m_begun = true;
    m_clock.start();
    if (m_eventsPerSecond > 0) {
        m_paceTimer.start(1ms);
        return;
    }
    for (QTcpSocket* socket : m_byShard)
        pump(socket);
}

void Blaster::pump(QTcpSocket* socket)
{
    if (!m_begun || socket == nullptr)
        return;
    const auto found = m_connections.find(socket);
    if (found == m_connections.end() || found->second.shard < 0)
        return;
    const FrameStream& stream = m_streams[size_t(found->second.shard)];
    size_t& next = found->second.nextFrame;
    while (next < stream.frames() && socket->bytesToWrite() < chunk) {
        const qsizetype from = stream.begin(next);
        const auto upTo = std::ranges::upper_bound(stream.ends, from + chunk) - stream.ends.begin();
        next = std::max(next + 1, size_t(upTo));
        socket->write(stream.bytes.constData() + from, stream.begin(next) - from);
    }
}

void Blaster::pace()
{
    const auto due = std::min(m_order.size(), size_t(double(m_clock.nsecsElapsed()) / 1e9 * m_eventsPerSecond));
    for (; m_sent < due; ++m_sent) {
        QTcpSocket* socket = m_byShard[m_order[m_sent]];
        if (socket == nullptr)
            continue;
        Connection& connection = m_connections.at(socket);
        const FrameStream& stream = m_streams[m_order[m_sent]];
        const qsizetype from = stream.begin(connection.nextFrame++);
        socket->write(stream.bytes.constData() + from, stream.begin(connection.nextFrame) - from);
        socket->flush(); // one segment each, as from a real gateway
    }
    if (m_sent == m_order.size())
        m_paceTimer.stop();
}

} // namespace Shardroom::Bench
