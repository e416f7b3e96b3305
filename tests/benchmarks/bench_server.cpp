// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The server side of the dispatch benchmarks: builds all frames, says where it listens, and serves one client after
// another. Ends when its standard input does, so that it never outlives the script that started it.

#include "core/fleet/epolldispatcher.h"
#include "tests/benchmarks/blaster.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSocketNotifier>
#include <QtNetwork/QSslKey>

#include <cstdio>

#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace Shardroom;

int main(int argc, char* argv[])
{
    QCoreApplication::setEventDispatcher(new EpollDispatcher);
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions({{u"transport"_s, u"none, zlib or zstd"_s, u"NAME"_s, u"zlib"_s},
        {u"shards"_s, u"how many connections"_s, u"N"_s, u"1"_s},
        {u"guilds"_s, u"guilds of each shard"_s, u"N"_s, u"8"_s},
        {u"events"_s, u"dispatches in all, spread evenly"_s, u"N"_s, u"0"_s},
        {u"rate"_s, u"events a second over all shards; 0: as fast as they are read"_s, u"R"_s, u"0"_s},
        {u"tls"_s, u"serve wss, with good.pem and server.key of this folder"_s, u"FOLDER"_s}});
    parser.process(application);

    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);

    Bench::StreamOptions options;
    const QString transport = parser.value(u"transport"_s);
    options.transport = transport == "zstd"_L1 ? Simulator::Transport::ZstdStream
        : transport == "zlib"_L1               ? Simulator::Transport::ZlibStream
                                               : Simulator::Transport::None;
    options.shards = std::clamp(parser.value(u"shards"_s).toInt(), 1, 65535);
    options.guilds = std::max(0, parser.value(u"guilds"_s).toInt());
    options.events = parser.value(u"events"_s).toULongLong() / quint64(options.shards);

    QSslConfiguration tls;
    if (parser.isSet(u"tls"_s)) {
        tls = QSslConfiguration::defaultConfiguration();
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        tls.setLocalCertificate(QSslCertificate::fromPath(parser.value(u"tls"_s) + "/good.pem"_L1).value(0));
        QFile key(parser.value(u"tls"_s) + "/server.key"_L1);
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        tls.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        if (tls.privateKey().isNull()) {
            key.seek(0);
            tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        }
    }
    Bench::Blaster blaster(options, parser.value(u"rate"_s).toDouble());
    const quint16 port = blaster.listen(tls);
    if (port == 0)
        return 1;
    const quint64 events = options.events * quint64(options.shards);
    std::printf("{\"port\":%u,\"events\":%llu,\"plain_bytes\":%lld,\"wire_bytes\":%lld}\n", port, events,
        blaster.plainBytes(), blaster.wireBytes());
    std::fflush(stdout);

    QSocketNotifier end(0, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}
