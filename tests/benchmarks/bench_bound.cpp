// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bound: what the same bytes cost a client that does nothing but read, split frames, decompress and look for op, s
// and t: epoll, no Qt sockets, no timers, no checks. What ours costs above it is the price of being a real client. With
// --qwebsocket the same on QWebSocket and our dispatcher: how much of that price is Qt's.

#include "core/fleet/epolldispatcher.h"
#include "tests/benchmarks/measure.h"

#include <QtCore/QByteArray>
#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>
#include <QtCore/QtEndian>
#include <QtWebSockets/QWebSocket>

#include <cstring>
#include <functional>
#include <memory>
#include <vector>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <simdjson.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>
#include <zstd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr size_t readSize = size_t(256) << 10;
constexpr size_t textSize = size_t(4) << 20;

enum class Transport { None, Zlib, Zstd };

struct Connection {
    int fd = -1;
    std::vector<char> pending; // the beginning of a frame
    z_stream zlib{};
    ZSTD_DCtx* zstd = nullptr;
};

class Client {
public:
    Client(Transport transport, int shards)
        : m_transport(transport)
        , m_input(std::make_unique<char[]>(readSize + textSize))
        , m_text(std::make_unique<char[]>(textSize + simdjson::SIMDJSON_PADDING))
        , m_connections(size_t(shards))
    {
    }

    void connectAll(quint16 port)
    {
        const int shards = int(m_connections.size());
        m_epoll = epoll_create1(EPOLL_CLOEXEC);
        for (int i = 0; i < shards; ++i) {
            Connection& connection = m_connections[size_t(i)];
            connection.fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            sockaddr_in address{};
            address.sin_family = AF_INET;
            address.sin_port = htons(port);
            address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
            if (connect(connection.fd, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0)
                qFatal("connect");
            const QByteArray request = "GET /?v=10&encoding=json HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                                       "Connection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                                       "Sec-WebSocket-Version: 13\r\n\r\n";
            const QByteArray identify = identifyOf(i, shards);
            QByteArray frame("\x81");
            frame.append(char(0x80 | identify.size())).append(4, '\0').append(identify); // a mask of zeros
            Q_ASSERT(identify.size() < 126);
            if (write(connection.fd, request.constData(), size_t(request.size())) != request.size())
                qFatal("write");
            readResponse(connection.fd);
            if (write(connection.fd, frame.constData(), size_t(frame.size())) != frame.size())
                qFatal("write");
            prepare(connection);
            epoll_event event{.events = EPOLLIN, .data = {.u32 = quint32(i)}};
            epoll_ctl(m_epoll, EPOLL_CTL_ADD, connection.fd, &event);
        }
    }

    //! The same through QWebSocket; calls `done` when `upTo` dispatches have come, and again at `thenUpTo`.
    void runOnQWebSocket(const QUrl& url, quint64 upTo, quint64 thenUpTo, const std::function<void()>& done)
    {
        const int shards = int(m_connections.size());
        for (int i = 0; i < shards; ++i) {
            auto* socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, QCoreApplication::instance());
            Connection& connection = m_connections[size_t(i)];
            prepare(connection);
            const auto received = [this, &connection, upTo, thenUpTo, done](const QByteArray& frame) {
                message(connection, frame.constData(), size_t(frame.size()));
                if (m_dispatches == upTo || m_dispatches == thenUpTo)
                    done();
            };
            QObject::connect(socket, &QWebSocket::binaryMessageReceived, socket, received);
            QObject::connect(socket, &QWebSocket::textMessageReceived, socket,
                [received](const QString& text) { received(text.toUtf8()); });
            QObject::connect(socket, &QWebSocket::connected, socket,
                [socket, i, shards] { socket->sendTextMessage(QString::fromUtf8(identifyOf(i, shards))); });
            socket->open(url);
        }
        QCoreApplication::exec();
    }

    //! Reads until `upTo` dispatches have come.
    void run(quint64 upTo)
    {
        epoll_event ready[64];
        while (m_dispatches < upTo) {
            const int count = epoll_wait(m_epoll, ready, 64, -1);
            for (int i = 0; i < count; ++i)
                readFrom(m_connections[ready[i].data.u32]);
        }
    }

private:
    static QByteArray identifyOf(int shard, int shards)
    {
        return "{\"op\":2,\"d\":{\"token\":\"a.b.c\",\"intents\":53608447,\"shard\":[" + QByteArray::number(shard) + ','
            + QByteArray::number(shards) + "]}}";
    }

    void prepare(Connection& connection) const
    {
        if (m_transport == Transport::Zlib)
            inflateInit(&connection.zlib);
        if (m_transport == Transport::Zstd)
            connection.zstd = ZSTD_createDCtx();
    }

    static void readResponse(int fd)
    {
        char last[4]{};
        while (std::memcmp(last, "\r\n\r\n", 4) != 0) {
            std::memmove(last, last + 1, 3);
            if (read(fd, last + 3, 1) != 1)
                qFatal("no answer");
        }
    }

    void readFrom(Connection& connection)
    {
        size_t size = connection.pending.size();
        if (size > 0)
            std::memcpy(m_input.get(), connection.pending.data(), size);
        const ssize_t got = recv(connection.fd, m_input.get() + size, readSize, MSG_DONTWAIT);
        if (got <= 0)
            qFatal("the server went away");
        size += size_t(got);
        const char* at = m_input.get();
        const char* const end = at + size;
        for (;;) {
            const size_t left = size_t(end - at);
            if (left < 2)
                break;
            size_t payload = quint8(at[1]) & 0x7f;
            size_t header = 2;
            if (payload == 126 && left >= 4) {
                payload = qFromBigEndian<quint16>(at + 2);
                header = 4;
            } else if (payload == 127 && left >= 10) {
                payload = qFromBigEndian<quint64>(at + 2);
                header = 10;
            } else if (payload >= 126) {
                break;
            }
            if (left < header + payload)
                break;
            message(connection, at + header, payload);
            at += header + payload;
        }
        connection.pending.assign(at, end);
    }

    void message(Connection& connection, const char* data, size_t size)
    {
        size_t length = 0;
        switch (m_transport) {
        case Transport::None:
            std::memcpy(m_text.get(), data, size); // for the padding
            length = size;
            break;
        case Transport::Zlib:
            connection.zlib.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(data));
            connection.zlib.avail_in = uInt(size);
            connection.zlib.next_out = reinterpret_cast<Bytef*>(m_text.get());
            connection.zlib.avail_out = uInt(textSize);
            if (inflate(&connection.zlib, Z_SYNC_FLUSH) != Z_OK)
                qFatal("inflate");
            length = textSize - connection.zlib.avail_out;
            break;
        case Transport::Zstd: {
            ZSTD_inBuffer input{data, size, 0};
            ZSTD_outBuffer output{m_text.get(), textSize, 0};
            if (ZSTD_isError(ZSTD_decompressStream(connection.zstd, &output, &input)) != 0)
                qFatal("zstd");
            length = output.pos;
            break;
        }
        }
        simdjson::ondemand::document document;
        if (m_parser.iterate(m_text.get(), length, length + simdjson::SIMDJSON_PADDING).get(document) != 0)
            qFatal("json");
        std::string_view type;
        int64_t sequence = 0;
        int64_t op = -1;
        // Discord's order of the keys: nothing is looked at twice, and `d` not at all.
        if (document["t"].get_string().get(type) != 0)
            type = {}; // null
        if (document["s"].get_int64().get(sequence) != 0)
            sequence = 0;
        if (document["op"].get_int64().get(op) != 0)
            qFatal("no op");
        m_checksum += quint64(sequence) + type.size();
        m_dispatches += op == 0 ? 1 : 0;
    }

    const Transport m_transport;
    std::unique_ptr<char[]> m_input;
    std::unique_ptr<char[]> m_text;
    std::vector<Connection> m_connections;
    simdjson::ondemand::parser m_parser;
    int m_epoll = -1;
    quint64 m_dispatches = 0;
    quint64 m_checksum = 0;
};

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setEventDispatcher(new Shardroom::EpollDispatcher);
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"url"_s, u"of bench_server"_s, u"URL"_s}, {u"transport"_s, u"none, zlib or zstd"_s, u"NAME"_s, u"zlib"_s},
            {u"shards"_s, u"as many as the server has"_s, u"N"_s, u"1"_s},
            {u"guilds"_s, u"guilds of each shard"_s, u"N"_s, u"8"_s},
            {u"events"_s, u"how many the server will send"_s, u"N"_s, u"0"_s},
            {u"qwebsocket"_s, u"read with QWebSocket"_s}});
    parser.process(application);
    const QString name = parser.value(u"transport"_s);
    const int shards = parser.value(u"shards"_s).toInt();
    const quint64 events = parser.value(u"events"_s).toULongLong();
    const quint64 login = quint64(shards) * (1 + parser.value(u"guilds"_s).toULongLong());

    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    Client client(name == "zstd"_L1 ? Transport::Zstd : name == "zlib"_L1 ? Transport::Zlib : Transport::None, shards);
    Shardroom::Bench::Measurement measurement;
    if (parser.isSet(u"qwebsocket"_s)) {
        bool begun = false;
        client.runOnQWebSocket(QUrl(parser.value(u"url"_s)), login, login + events, [&] {
            if (begun) {
                measurement.report(events);
                QCoreApplication::quit();
            } else {
                begun = true;
                measurement.begin();
            }
        });
        return 0;
    }
    client.connectAll(quint16(QUrl(parser.value(u"url"_s)).port()));
    client.run(login);
    measurement.begin();
    client.run(login + events);
    measurement.report(events);
    return 0;
}
