// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "epollthread.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QSocketNotifier>
#include <QtCore/QTimer>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QSslServer>
#include <QtNetwork/QSslSocket>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

#include <atomic>
#include <vector>

#include <sys/resource.h>
#include <unistd.h>

using namespace Shardroom;
using namespace std::chrono_literals;

namespace {

QTcpServer* secureServer()
{
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(QStringLiteral(TEST_DATA "/tls/good.pem")));
    QFile key(QStringLiteral(TEST_DATA "/tls/server.key"));
    if (!key.open(QIODevice::ReadOnly))
        qFatal("no key");
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    auto* server = new QSslServer;
    server->setSslConfiguration(configuration);
    return server;
}

} // namespace

class TestEpollSockets : public QObject {
    Q_OBJECT
private slots:
    void notifiers()
    {
        // Read and write on one descriptor, each switched on and off by itself.
        EpollThread thread;
        const auto ends = socketPair();
        std::atomic<int> reads = 0;
        std::atomic<int> writes = 0;
        QSocketNotifier* reader = nullptr;
        QSocketNotifier* writer = nullptr;
        thread.run([&] {
            reader = new QSocketNotifier(ends[0], QSocketNotifier::Read);
            writer = new QSocketNotifier(ends[0], QSocketNotifier::Write);
            writer->setEnabled(false);
            connect(reader, &QSocketNotifier::activated, reader, [&reads, fd = ends[0]] {
                char byte = 0;
                if (::read(fd, &byte, 1) == 1)
                    ++reads;
            });
            connect(writer, &QSocketNotifier::activated, writer, [&writes, &writer] {
                ++writes;
                writer->setEnabled(false);
            });
            return 0;
        });
        QCOMPARE_EQ(write(ends[1], "abc", 3), 3);
        QTRY_COMPARE_EQ(reads.load(), 3);
        QCOMPARE_EQ(writes.load(), 0);
        thread.run([&] {
            writer->setEnabled(true);
            return 0;
        });
        QTRY_COMPARE_EQ(writes.load(), 1);
        thread.run([&] {
            reader->setEnabled(false);
            return 0;
        });
        QCOMPARE_EQ(write(ends[1], "d", 1), 1);
        thread.run([&] {
            writer->setEnabled(true);
            return 0;
        });
        QTRY_COMPARE_EQ(writes.load(), 2); // a turn has passed
        QCOMPARE_EQ(reads.load(), 3);
        thread.run([&] {
            reader->setEnabled(true);
            return 0;
        });
        QTRY_COMPARE_EQ(reads.load(), 4);
        thread.run([&] {
            delete reader;
            delete writer;
            return 0;
        });
        close(ends[0]);
        close(ends[1]);
    }

    void hangUpIsTold()
    {
        EpollThread thread;
        const auto ends = socketPair();
        std::promise<ssize_t> ended;
        thread.run([&] {
            auto* reader = new QSocketNotifier(ends[0], QSocketNotifier::Read);
            connect(reader, &QSocketNotifier::activated, reader, [&ended, reader, fd = ends[0]] {
                char byte = 0;
                ended.set_value(::read(fd, &byte, 1));
                delete reader;
            });
            return 0;
        });
        close(ends[1]);
        QCOMPARE_EQ(ended.get_future().get(), 0);
        close(ends[0]);
    }

    void notifiersDeleteEachOther()
    {
        // Both are ready in one turn, and whichever is first deletes the other.
        for (int round = 0; round < 50; ++round) {
            EpollThread thread;
            const auto one = socketPair();
            const auto other = socketPair();
            std::promise<int> done;
            thread.run([&] {
                auto* owner = new QObject;
                auto notifiers = std::make_shared<std::array<QSocketNotifier*, 2>>();
                auto fired = std::make_shared<int>(0);
                for (size_t i = 0; i < 2; ++i) {
                    (*notifiers)[i] = new QSocketNotifier(i == 0 ? one[0] : other[0], QSocketNotifier::Read, owner);
                    connect((*notifiers)[i], &QSocketNotifier::activated, owner, [=, &done] {
                        ++*fired;
                        delete (*notifiers)[1 - i];
                        (*notifiers)[i]->setEnabled(false);
                        QTimer::singleShot(2, owner, [=, &done] {
                            done.set_value(*fired);
                            owner->deleteLater();
                        });
                    });
                }
                if (write(one[1], "x", 1) != 1 || write(other[1], "x", 1) != 1)
                    qFatal("can't write");
                return 0;
            });
            QCOMPARE_EQ(done.get_future().get(), 1);
            for (const int fd : {one[0], one[1], other[0], other[1]})
                close(fd);
        }
    }

    void closedUnderTheNotifier()
    {
        // The descriptor is closed first, its number is used again, and only then the old notifier goes.
        EpollThread thread;
        std::promise<void> heard;
        const auto first = socketPair();
        auto* stale = thread.run([&first] { return new QSocketNotifier(first[0], QSocketNotifier::Write); });
        const auto second = socketPair();
        QVERIFY(thread.run([&] {
            stale->setEnabled(false);
            stale->setEnabled(true);
            return dup2(second[0], first[0]) == first[0]; // closes what was there
        }));
        thread.run([&] {
            auto* reader = new QSocketNotifier(first[0], QSocketNotifier::Read);
            connect(reader, &QSocketNotifier::activated, reader, [&heard, reader] {
                heard.set_value();
                delete reader;
            });
            delete stale;
            return 0;
        });
        QCOMPARE_EQ(write(second[1], "x", 1), 1);
        QCOMPARE_EQ(heard.get_future().wait_for(5s), std::future_status::ready);
        for (const int fd : {first[0], first[1], second[0], second[1]})
            close(fd);
    }

    void closedDescriptorCostsNothing()
    {
        EpollThread thread;
        const auto ends = socketPair();
        auto* notifier = thread.run([&ends] { return new QSocketNotifier(ends[0], QSocketNotifier::Read); });
        close(ends[1]);
        close(ends[0]); // with the notifier alive: the kernel forgets it
        const auto before = processorTime(thread);
        std::promise<void> later;
        thread.post([&later] { QTimer::singleShot(200, [&later] { later.set_value(); }); });
        later.get_future().get();
        QCOMPARE_LT(processorTime(thread) - before, 50ms);
        thread.run([notifier] {
            delete notifier;
            return 0;
        });
    }

    void floodDelaysNoTimer()
    {
        // 200 sockets with something to say at every turn: a 5 ms timer and posted events still get through.
        EpollThread thread;
        constexpr int sockets = 200;
        std::vector<std::array<int, 2>> pairs;
        for (int i = 0; i < sockets; ++i)
            pairs.push_back(socketPair());
        std::array<std::atomic<int>, sockets> served{};
        std::atomic<int> ticks = 0;
        std::atomic<qint64> worst = 0;
        QObject* owner = thread.run([&] {
            auto* object = new QObject;
            for (int i = 0; i < sockets; ++i) {
                auto* notifier = new QSocketNotifier(pairs[size_t(i)][0], QSocketNotifier::Read, object);
                connect(notifier, &QSocketNotifier::activated, object,
                    [&served, i] { ++served[size_t(i)]; }); // and never reads
            }
            auto* timer = new QTimer(object);
            timer->setTimerType(Qt::PreciseTimer);
            QElapsedTimer clock;
            clock.start();
            connect(timer, &QTimer::timeout, object, [&ticks, &worst, clock]() mutable {
                ++ticks;
                worst = std::max(worst.load(), clock.restart());
            });
            timer->start(5);
            return object;
        });
        for (const auto& pair : pairs)
            QCOMPARE_EQ(write(pair[1], "x", 1), 1);
        thread.run([&] { // from when all have something to say: writing may have taken its time
            for (auto& count : served)
                count = 0;
            return 0;
        });
        QTRY_COMPARE_GE(ticks.load(), 40);
        for (int i = 0; i < 20; ++i)
            QCOMPARE_EQ(thread.run([i] { return i; }), i);
        thread.run([owner] {
            delete owner;
            return 0;
        });
        QCOMPARE_LT(worst.load(), 250);
        // And no socket is forgotten over the others, though only 64 are served at a time.
        int least = INT_MAX;
        int most = 0;
        for (const auto& count : served) {
            least = std::min(least, count.load());
            most = std::max(most, count.load());
        }
        QCOMPARE_GT(least, 0);
        QCOMPARE_LE(most, 2 * least + 10);
        for (const auto& pair : pairs) {
            close(pair[0]);
            close(pair[1]);
        }
    }

    void echo_data()
    {
        QTest::addColumn<bool>("tls");
        QTest::addRow("plain") << false;
        QTest::addRow("TLS") << true;
    }
    void echo()
    {
        // Server and client sockets inside the thread: 20 connections, 256 KiB each there and back.
        QFETCH(bool, tls);
        EpollThread thread;
        constexpr int connections = 20;
        const QByteArray text(256 << 10, 'x');
        std::promise<int> done;
        thread.run([&] {
            QTcpServer* server = tls ? secureServer() : new QTcpServer;
            if (!server->listen(QHostAddress::LocalHost))
                qFatal("can't listen");
            connect(server, &QTcpServer::pendingConnectionAvailable, server, [server] {
                while (QTcpSocket* socket = server->nextPendingConnection()) {
                    connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
                    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                }
            });
            auto finished = std::make_shared<int>(0);
            auto whole = std::make_shared<int>(0);
            for (int i = 0; i < connections; ++i) {
                auto* secure = tls ? new QSslSocket(server) : nullptr;
                QTcpSocket* client = tls ? secure : new QTcpSocket(server);
                connect(client, &QTcpSocket::connected, client, [client, &text] { client->write(text); });
                connect(client, &QTcpSocket::readyRead, client, [client, &text] {
                    if (client->bytesAvailable() == text.size())
                        client->disconnectFromHost();
                });
                connect(client, &QTcpSocket::disconnected, server, [=, &text, &done] {
                    *whole += client->readAll() == text;
                    if (++*finished == connections) {
                        done.set_value(*whole);
                        server->deleteLater();
                    }
                });
                if (tls) {
                    QSslConfiguration trusting;
                    trusting.setCaCertificates(QSslCertificate::fromPath(QStringLiteral(TEST_DATA "/tls/ca.pem")));
                    secure->setSslConfiguration(trusting);
                    // By address, so that no name is looked up; the certificate is for the name.
                    secure->setPeerVerifyName(QStringLiteral("localhost"));
                    secure->connectToHostEncrypted(QStringLiteral("127.0.0.1"), server->serverPort());
                } else {
                    client->connectToHost(QHostAddress::LocalHost, server->serverPort());
                }
            }
            return 0;
        });
        auto result = done.get_future();
        QCOMPARE_EQ(result.wait_for(30s), std::future_status::ready);
        QCOMPARE_EQ(result.get(), connections);
    }

    void refusedConnection()
    {
        EpollThread thread;
        std::promise<QAbstractSocket::SocketError> failed;
        thread.run([&failed] {
            QTcpServer server;
            server.listen(QHostAddress::LocalHost);
            const quint16 port = server.serverPort();
            server.close();
            auto* socket = new QTcpSocket;
            connect(socket, &QTcpSocket::errorOccurred, socket, [&failed, socket](QAbstractSocket::SocketError error) {
                failed.set_value(error);
                socket->deleteLater();
            });
            socket->connectToHost(QHostAddress::LocalHost, port);
            return 0;
        });
        QCOMPARE_EQ(failed.get_future().get(), QAbstractSocket::ConnectionRefusedError);
    }

    void tenThousandDescriptors()
    {
        constexpr int sockets = 10000;
        constexpr rlim_t wanted = sockets + 200;
        rlimit limit{};
        getrlimit(RLIMIT_NOFILE, &limit);
        if (limit.rlim_cur < wanted) {
            const rlimit raised{wanted, std::max(wanted, limit.rlim_max)};
            if (setrlimit(RLIMIT_NOFILE, &raised) != 0)
                QSKIP("RLIMIT_NOFILE can't be raised far enough for 10,000 descriptors");
        }
        // 5,000 pairs are 10,000 descriptors, each with a notifier of its own.
        EpollThread thread;
        std::vector<std::array<int, 2>> pairs;
        for (int i = 0; i < sockets / 2; ++i)
            pairs.push_back(socketPair());
        std::atomic<int> heard = 0;
        QObject* owner = thread.run([&] {
            auto* object = new QObject;
            for (const auto& pair : pairs) {
                for (const int fd : pair) {
                    auto* notifier = new QSocketNotifier(fd, QSocketNotifier::Read, object);
                    connect(notifier, &QSocketNotifier::activated, object, [&heard, fd] {
                        char byte = 0;
                        heard += ::read(fd, &byte, 1) == 1;
                    });
                }
            }
            return object;
        });
        for (int round = 1; round <= 3; ++round) {
            for (const auto& pair : pairs) {
                for (const int fd : pair)
                    QCOMPARE_EQ(write(fd, "x", 1), 1);
            }
            QTRY_COMPARE_EQ(heard.load(), round * sockets);
        }
        // With all of them silent, one that speaks costs next to nothing.
        const auto before = processorTime(thread);
        for (int i = 1; i <= 1000; ++i) {
            QCOMPARE_EQ(write(pairs[size_t(i) * 4][0], "x", 1), 1);
            thread.run([] { return 0; });
        }
        QTRY_COMPARE_EQ(heard.load(), 3 * sockets + 1000);
        QCOMPARE_LT(processorTime(thread) - before, 500ms);
        thread.run([owner] {
            delete owner;
            return 0;
        });
        for (const auto& pair : pairs) {
            close(pair[0]);
            close(pair[1]);
        }
    }
};

QTEST_GUILESS_MAIN(TestEpollSockets)
#include "tst_epollsockets.moc"
