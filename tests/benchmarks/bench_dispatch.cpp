// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Our side of the dispatch benchmarks, end to end: socket, WebSocket frame, decompression, envelope, counters and a
// sink that only counts. Prints what the events of bench_server cost this process, or what its idle shards hold.

#include "core/fleet/shardmanager.h"
#include "tests/benchmarks/measure.h"
#include "tests/support/opendoor.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

#include <array>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

//! Each shard thread writes its own counter, so that counting does not make the threads wait for each other.
struct CountingSink : DispatchSink {
    struct alignas(64) Counter {
        std::atomic<quint64> count = 0;
    };
    std::array<Counter, 64> counters;
    int threads = 1;
    bool withData = false;

    [[nodiscard]] bool readsData() const override { return withData; }

    void dispatch(const Dispatch& event) override
    {
        auto& count = counters[size_t(event.shard.number % threads)].count;
        count.store(count.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    }
    [[nodiscard]] quint64 total() const
    {
        quint64 sum = 0;
        for (const Counter& counter : counters)
            sum += counter.count.load(std::memory_order_relaxed);
        return sum;
    }
};

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"url"_s, u"of bench_server"_s, u"URL"_s}, {u"transport"_s, u"none, zlib or zstd"_s, u"NAME"_s, u"zlib"_s},
            {u"shards"_s, u"as many as the server has"_s, u"N"_s, u"1"_s},
            {u"open"_s, u"how many of them to open; default: all"_s, u"N"_s},
            {u"guilds"_s, u"guilds of each shard"_s, u"N"_s, u"8"_s},
            {u"events"_s, u"how many the server will send; 0: only log in"_s, u"N"_s, u"0"_s},
            {u"idle"_s, u"instead of events: measure so many seconds with nothing to do"_s, u"S"_s, u"0"_s},
            {u"threads"_s, u"shard threads"_s, u"N"_s, u"1"_s},
            {u"with-data"_s, u"the sink reads the data of every event"_s},
            {u"qt-dispatcher"_s, u"use Qt's event dispatcher"_s},
            {u"trust"_s, u"certificate of an authority to trust"_s, u"FILE"_s}});
    parser.process(application);

    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    if (parser.isSet(u"trust"_s)) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(parser.value(u"trust"_s)));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

    const QString transport = parser.value(u"transport"_s);
    const quint64 events = parser.value(u"events"_s).toULongLong();
    CountingSink sink;
    ShardManager::Options options;
    options.total = parser.value(u"shards"_s).toInt();
    const int open = parser.isSet(u"open"_s) ? parser.value(u"open"_s).toInt() : options.total;
    for (int number = 0; number < open; ++number)
        options.numbers.append(number);
    options.threads = std::clamp(parser.value(u"threads"_s).toInt(), 1, int(sink.counters.size()));
    options.epoll = !parser.isSet(u"qt-dispatcher"_s);
    options.config.token = BotToken("a.b.c");
    options.config.intents = 53608447;
    options.config.transport = transport == "zstd"_L1 ? Transport::ZstdStream
        : transport == "zlib"_L1                      ? Transport::ZlibStream
                                                      : Transport::None;
    options.config.gatewayUrl = QUrl(parser.value(u"url"_s));
    sink.threads = options.threads;
    OpenDoor door;
    options.permits = &door;
    sink.withData = parser.isSet(u"with-data"_s);
    ShardManager manager(options);
    manager.setSinks({&sink});
    QObject::connect(&manager, &ShardManager::transitioned, &manager, [](const QList<ShardTransition>& transitions) {
        for (const ShardTransition& transition : transitions) {
            if (transition.to == ShardState::BackingOff)
                std::fprintf(stderr, "shard %d: %s\n", transition.shard.number, qPrintable(transition.cause));
        }
    });

    const std::chrono::seconds idle(parser.value(u"idle"_s).toInt());
    const quint64 login = quint64(open) * (1 + parser.value(u"guilds"_s).toULongLong());
    Bench::Measurement measurement;
    bool begun = false;
    bool busy = false;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &application, [&] {
        if (!begun && sink.total() >= login) {
            begun = true;
            // The logging in settles first: a tick's snapshots, what was freed. The server waits for longer.
            poll.stop();
            QTimer::singleShot(700ms, &application, [&] {
                measurement.begin();
                if (idle > 0s) {
                    QTimer::singleShot(idle, &application, [&] {
                        measurement.report(0);
                        QCoreApplication::quit();
                    });
                    return;
                }
                poll.start(20ms); // seldom: it is no part of what is measured
            });
            return;
        }
        if (begun && !busy && sink.total() > login) {
            busy = true;
            measurement.firstEvent();
        }
        if (begun && sink.total() >= login + events) {
            measurement.report(events);
            QCoreApplication::quit();
        }
    });
    poll.start(10ms);
    manager.open();
    return QCoreApplication::exec();
}
