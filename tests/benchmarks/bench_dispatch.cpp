// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Dispatch events per CPU-second of the client, end to end: socket, WebSocket frame, decompression, envelope, counters
// and a sink that does nothing. The gateway is a child process that has compressed everything before the clock starts,
// so that only the client's CPU is counted (user and system, all threads).

#include "core/fleet/shardmanager.h"
#include "core/simulator/eventbodies.h"
#include "core/simulator/transportencoder.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtWebSockets/QWebSocket>
#include <QtWebSockets/QWebSocketServer>

#include <atomic>
#include <cstdio>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Shardroom;

namespace {

struct CountingSink : DispatchSink {
    std::atomic<quint64> count = 0;
    void dispatch(const Dispatch&) override { count.fetch_add(1, std::memory_order_relaxed); }
};

QByteArray envelope(qint64 s, const char* type, const QByteArray& data)
{
    return "{\"t\":\"" + QByteArray(type) + "\",\"s\":" + QByteArray::number(s) + ",\"op\":0,\"d\":" + data + '}';
}

//! HELLO, READY and `events` dispatches of a realistic mix, compressed as one connection's stream.
QList<QByteArray> streamOf(Simulator::Transport transport, int events, qint64& plainBytes)
{
    using Simulator::EventType;
    // Presences are most of a bot's traffic, then messages and typing.
    constexpr auto mix = std::to_array(
        {EventType::PresenceUpdate, EventType::MessageCreate, EventType::PresenceUpdate, EventType::TypingStart,
            EventType::PresenceUpdate, EventType::MessageCreate, EventType::MemberUpdate, EventType::PresenceUpdate});
    Simulator::TransportEncoder encoder(transport);
    const Simulator::EventBodies bodies(1);
    QList<QByteArray> frames;
    frames.reserve(events + 2);
    frames.append(encoder.encode(R"({"t":null,"s":null,"op":10,"d":{"heartbeat_interval":45000}})"));
    frames.append(encoder.encode(envelope(1, "READY",
        R"({"v":10,"user":{"username":"bench"},"guilds":[],"session_id":"0123456789abcdef","resume_gateway_url":"","application":{"id":"1"}})")));
    for (int i = 0; i < events; ++i) {
        const EventType type = mix[size_t(i) % mix.size()];
        const Simulator::WorldEvent event{quint64(i), {(quint64(1000 + i % 700) << 22)}, 1790000000000 + i, type};
        const QByteArray text = envelope(i + 2, Simulator::wireName(type), bodies.body(event, true));
        plainBytes += text.size();
        frames.append(encoder.encode(text));
    }
    return frames;
}

//! The child: tells its port and the sizes through `out`, then serves one connection as fast as it is read.
int serve(int out, Simulator::Transport transport, int events, int argc, char** argv)
{
    prctl(PR_SET_PDEATHSIG, SIGTERM);
    QCoreApplication application(argc, argv);
    qint64 plainBytes = 0;
    const QList<QByteArray> frames = streamOf(transport, events, plainBytes);
    QWebSocketServer server(u"bench"_s, QWebSocketServer::NonSecureMode);
    server.listen(QHostAddress::LocalHost, 0);
    qsizetype next = 0;
    QWebSocket* socket = nullptr;
    const auto send = [&](const QByteArray& frame) {
        if (transport == Simulator::Transport::None)
            socket->sendTextMessage(QString::fromUtf8(frame));
        else
            socket->sendBinaryMessage(frame);
    };
    const auto pump = [&] {
        while (next > 1 && next < frames.size() && socket->bytesToWrite() < 1 << 20)
            send(frames[next++]);
    };
    QObject::connect(&server, &QWebSocketServer::newConnection, &server, [&] {
        socket = server.nextPendingConnection();
        QObject::connect(socket, &QWebSocket::textMessageReceived, &server, [&](const QString& text) {
            if (next != 1 || !text.contains(u"\"op\":2"_s))
                return;
            send(frames[next++]); // READY
            pump();
        });
        QObject::connect(socket, &QWebSocket::bytesWritten, &server, pump);
        send(frames[next++]); // HELLO
    });
    const qint64 report[2] = {server.serverPort(), plainBytes};
    if (write(out, report, sizeof report) != sizeof report)
        return 1;
    close(out);
    return QCoreApplication::exec();
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCommandLineParser parser;
    parser.addOptions({{u"transport"_s, u"none, zlib or zstd"_s, u"NAME"_s, u"zlib"_s},
        {u"events"_s, u"how many dispatches"_s, u"N"_s, u"100000"_s},
        {u"qt-dispatcher"_s, u"use Qt's event dispatcher"_s}});
    if (!parser.parse(arguments)) {
        std::fprintf(stderr, "%s\n", qPrintable(parser.errorText()));
        return 2;
    }
    const QString name = parser.value(u"transport"_s);
    const int events = std::max(1, parser.value(u"events"_s).toInt());
    const auto theirs = name == "zstd"_L1 ? Simulator::Transport::ZstdStream
        : name == "zlib"_L1               ? Simulator::Transport::ZlibStream
                                          : Simulator::Transport::None;
    const auto ours = name == "zstd"_L1 ? Transport::ZstdStream
        : name == "zlib"_L1             ? Transport::ZlibStream
                                        : Transport::None;

    int pipeEnds[2];
    if (pipe(pipeEnds) != 0)
        return 1;
    const pid_t child = fork(); // before any thread and any Qt application
    if (child == 0)
        return serve(pipeEnds[1], theirs, events, argc, argv);
    qint64 report[2] = {};
    if (read(pipeEnds[0], report, sizeof report) != sizeof report)
        return 1;

    QCoreApplication application(argc, argv);
    CountingSink sink;
    ShardManager::Options options;
    options.numbers = {0};
    options.epoll = !parser.isSet(u"qt-dispatcher"_s);
    options.config.token = BotToken("a.b.c");
    options.config.transport = ours;
    options.config.gatewayUrl = QUrl(u"ws://127.0.0.1:%1"_s.arg(report[0]));
    ShardManager manager(options);
    manager.setSinks({&sink});
    QObject::connect(
        &manager, &ShardManager::identifyWanted, &manager, [&](ShardId shard) { manager.grantIdentify(shard); });

    const double before = cpuSeconds();
    const auto began = std::chrono::steady_clock::now();
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &application, [&] {
        if (sink.count >= quint64(events) + 1)
            QCoreApplication::quit();
    });
    poll.start(std::chrono::milliseconds(20));
    manager.open({});
    QCoreApplication::exec();
    const double cpu = cpuSeconds() - before;
    const double wall = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    std::printf("%-5s %d events, %.1f MB of JSON: %.0f events per CPU-second, %.1f us and %.0f bytes each, %.2f s CPU, "
                "%.2f s wall\n",
        qPrintable(name), events, double(report[1]) / 1e6, events / cpu, cpu * 1e6 / events, double(report[1]) / events,
        cpu, wall);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    return 0;
}
