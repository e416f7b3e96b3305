// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A shard over wss, on the epoll dispatcher, with a certificate authority of the test's own: verification is always on.

#include "core/fleet/shardmanager.h"
#include "tests/support/opendoor.h"
#include "tests/support/scriptedgateway.h"

#include <QtTest/QtTest>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

class TestTls : public QObject {
    Q_OBJECT
private slots:
    void verifies_data();
    void verifies();
    void largeMessages();
};

void TestTls::verifies_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<bool>("accepted");
    QTest::addRow("good") << u"good"_s << true << true;
    QTest::addRow("unknown authority") << u"good"_s << false << false;
    QTest::addRow("another host's") << u"wronghost"_s << true << false;
    QTest::addRow("expired") << u"expired"_s << true << false;
}

void TestTls::verifies()
{
    QFETCH(QString, certificate);
    QFETCH(bool, trusted);
    QFETCH(bool, accepted);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    if (trusted) {
        QSslConfiguration configuration = before;
        configuration.addCaCertificates(QSslCertificate::fromPath(QStringLiteral(TEST_DATA "/tls/ca.pem")));
        QSslConfiguration::setDefaultConfiguration(configuration);
    }
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });

    ScriptedGateway gateway(certificate);
    ShardManager::Options options;
    options.numbers = {0};
    options.config.token = BotToken("aaa.bbb.ccc");
    options.config.gatewayUrl = gateway.url();
    options.config.timings.backoffBase = 10s; // one attempt is enough
    OpenDoor door;
    options.total = 1;
    options.permits = &door;
    ShardManager manager(options);
    manager.open();
    const auto state
        = [&manager] { return manager.snapshots().isEmpty() ? ShardState::Stopped : manager.snapshots()[0].state; };
    if (accepted) {
        QTRY_COMPARE(gateway.connections(), 1);
        gateway.hello();
        QTRY_COMPARE(gateway.count(2), 1);
        gateway.ready();
        QTRY_COMPARE(state(), ShardState::Ready);
        return;
    }
    QTRY_COMPARE(state(), ShardState::BackingOff);
    QCOMPARE(gateway.connections(), 0); // refused before anything was said, least of all the token
    QVERIFY2(manager.snapshots()[0].cause.contains("certificate"_L1, Qt::CaseInsensitive)
            || manager.snapshots()[0].cause.contains("host name"_L1, Qt::CaseInsensitive),
        qPrintable(manager.snapshots()[0].cause));
}

void TestTls::largeMessages()
{
    // GatewaySocket reads the encrypted side 8 KiB at a time: a message of any size still comes through whole, and what
    // follows it too.
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration configuration = before;
    configuration.addCaCertificates(QSslCertificate::fromPath(QStringLiteral(TEST_DATA "/tls/ca.pem")));
    QSslConfiguration::setDefaultConfiguration(configuration);
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });

    struct SizeSink : DispatchSink {
        std::atomic<size_t> largest = 0;
        std::atomic<qint64> sequence = 0;
        void dispatch(const Dispatch& event) override
        {
            largest = std::max(largest.load(), event.data.size());
            sequence = event.sequence;
        }
    } sink;
    ScriptedGateway gateway(u"good"_s);
    ShardManager::Options options;
    options.numbers = {0};
    options.config.token = BotToken("aaa.bbb.ccc");
    options.config.gatewayUrl = gateway.url();
    OpenDoor door;
    options.total = 1;
    options.permits = &door;
    ShardManager manager(options);
    manager.setSinks({&sink});
    manager.open();
    QTRY_COMPARE(gateway.connections(), 1);
    gateway.hello();
    QTRY_COMPARE(gateway.count(2), 1);
    gateway.ready();
    qint64 sequence = 1;
    for (const int size : {10, 8 << 10, 100 << 10, 3 << 20, 10}) {
        gateway.event(++sequence, u"MESSAGE_CREATE"_s, QJsonObject{{u"content"_s, QString(size, u'x')}});
        QTRY_COMPARE_EQ(sink.sequence.load(), sequence);
        QCOMPARE_GT(sink.largest.load(), size_t(size));
    }
    QCOMPARE_EQ(gateway.connections(), 1); // on the first connection, without a reconnect
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
