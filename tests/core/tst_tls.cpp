// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A shard over wss, on the epoll dispatcher, with a certificate authority of the test's own: verification is always on.

#include "core/fleet/shardmanager.h"
#include "tests/support/scriptedgateway.h"

#include <QtTest/QtTest>

using namespace Qt::StringLiterals;
using namespace Shardroom;
using namespace std::chrono_literals;

class TestTls : public QObject {
    Q_OBJECT
private slots:
    void verifies_data();
    void verifies();
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
    ShardManager manager(options);
    connect(
        &manager, &ShardManager::identifyWanted, &manager, [&manager](ShardId shard) { manager.grantIdentify(shard); });
    manager.open({});
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

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
