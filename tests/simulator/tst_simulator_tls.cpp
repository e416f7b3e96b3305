// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// G9: the practice gateway behind TLS 1.2 and 1.3, for a client down to the frames and for a whole fleet; and what is
// said when there is no certificate to speak with.

#include "tests/simulator/testgateway.h"
#include "tests/support/practicefleet.h"

#include <QtCore/QTemporaryFile>
#include <QtNetwork/QSslSocket>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Shardroom;
using namespace Shardroom::Simulator;

namespace {

QString dataFile(const QString& name)
{
    return QStringLiteral(TEST_DATA "/tls/") + name;
}

SimulatorOptions withTls(SimulatorOptions options)
{
    options.tlsCertificateFile = dataFile(u"good.pem"_s);
    options.tlsKeyFile = dataFile(u"server.key"_s);
    return options;
}

QSslConfiguration trusting()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificates(QSslCertificate::fromPath(dataFile(u"ca.pem"_s)));
    return configuration;
}

} // namespace

class TestSimulatorTls : public QObject {
    Q_OBJECT
private slots:
    void rawClients_data();
    void rawClients();
    void plainClientsAreRefused();
    void oldVersionsAreRefused();
    void controlHost_data();
    void controlHost();
    void ends_data();
    void ends();
    void deadResumeHost();
    void fleet_data();
    void fleet();
    void largeMessages();
    void badFiles_data();
    void badFiles();
};

void TestSimulatorTls::rawClients_data()
{
    QTest::addColumn<QSsl::SslProtocol>("asked");
    QTest::addColumn<QSsl::SslProtocol>("spoken");
    QTest::addRow("G9 TLS 1.2") << QSsl::TlsV1_2 << QSsl::TlsV1_2;
    QTest::addRow("G9 TLS 1.3") << QSsl::TlsV1_3 << QSsl::TlsV1_3;
    QTest::addRow("G9 the better of both") << QSsl::TlsV1_2OrLater << QSsl::TlsV1_3;
}

void TestSimulatorTls::rawClients()
{
    QFETCH(QSsl::SslProtocol, asked);
    QFETCH(QSsl::SslProtocol, spoken);
    TestGateway gateway(withTls(quietOptions()));
    QCOMPARE_EQ(gateway.simulator.apiUrl().toString(),
        u"https://127.0.0.1:%1/api/v10"_s.arg(gateway.simulator.port())); // G4
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QSslConfiguration configuration = trusting();
    configuration.setProtocol(asked);
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, gateway.simulator.port());
    QTRY_VERIFY2(socket.isEncrypted(), qPrintable(socket.errorString()));
    QCOMPARE_EQ(socket.sessionProtocol(), spoken);
    // REST, and then the upgrade, on the same connection.
    socket.write("GET /api/v10/gateway HTTP/1.1\r\nHost: x\r\n\r\n");
    QByteArray heard;
    const auto hears = [&](const QByteArray& text) {
        return QTest::qWaitFor([&] {
            heard += socket.readAll();
            return heard.contains(text);
        });
    };
    QVERIFY2(hears("\"url\":\"wss://127.0.0.1:" + QByteArray::number(gateway.simulator.port())), heard.constData());
    socket.write("GET /?v=10&encoding=json HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QVERIFY2(hears("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="), heard.constData()); // RFC 6455's own example
    QVERIFY2(hears("\"heartbeat_interval\":41250"), heard.constData());
    socket.abort();
    QTRY_COMPARE(gateway.simulator.connections(), 0); // the end of the outer one is the end of the inner one
}

void TestSimulatorTls::plainClientsAreRefused()
{
    TestGateway gateway(withTls(quietOptions()));
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress::LocalHost, gateway.simulator.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    socket.write("GET /api/v10/gateway HTTP/1.1\r\nHost: x\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!socket.readAll().contains("HTTP/1.1"));
}

void TestSimulatorTls::oldVersionsAreRefused()
{
    TestGateway gateway(withTls(quietOptions()));
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QSslConfiguration configuration = trusting();
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    configuration.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    socket.setSslConfiguration(configuration);
    QSignalSpy failed(&socket, &QSslSocket::errorOccurred);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, gateway.simulator.port());
    QTRY_VERIFY(failed.size() > 0);
    QVERIFY(!socket.isEncrypted());
}

void TestSimulatorTls::controlHost_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QByteArray>("status");
    QTest::addRow("G50 the certificate's") << u"wronghost.pem"_s << QByteArray("200");
    QTest::addRow("G50 another") << u"good.pem"_s << QByteArray("403");
}

void TestSimulatorTls::controlHost()
{
    QFETCH(QString, certificate);
    QFETCH(QByteArray, status);
    SimulatorOptions options = withTls(quietOptions());
    options.tlsCertificateFile = dataFile(certificate);
    TestGateway gateway(options);
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QSslConfiguration configuration = trusting();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, gateway.simulator.port());
    QTRY_VERIFY2(socket.isEncrypted(), qPrintable(socket.errorString()));
    socket.write("GET /simulator/status HTTP/1.1\r\nHost: gateway.example:1\r\nConnection: close\r\n\r\n");
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    const QByteArray answer = socket.readAll();
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status + ' ')), answer.constData());
}

void TestSimulatorTls::ends_data()
{
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<bool>("isReset");
    QTest::addRow("G40 reset") << FaultKind::ResetTcp << true;
    QTest::addRow("G40 end of stream") << FaultKind::DropTcp << false;
}

void TestSimulatorTls::ends()
{
    QFETCH(FaultKind, kind);
    QFETCH(bool, isReset);
    TestGateway gateway(withTls(quietOptions()));
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.setSslConfiguration(trusting());
    socket.connectToHostEncrypted(u"127.0.0.1"_s, gateway.simulator.port());
    QTRY_VERIFY2(socket.isEncrypted(), qPrintable(socket.errorString()));
    socket.write("GET /?v=10&encoding=json HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                 "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    QByteArray heard;
    QVERIFY(QTest::qWaitFor([&] {
        heard += socket.readAll();
        return heard.contains("heartbeat_interval");
    }));
    // Qt takes a reset for an end of stream and lets go of the socket: so the kernel is asked, which still has it here.
    const int kept = ::dup(int(socket.socketDescriptor()));
    const auto letGo = qScopeGuard([kept] { ::close(kept); });
    gateway.simulator.inject({kind}, {});
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    tcp_info info{};
    socklen_t size = sizeof info;
    QCOMPARE_EQ(::getsockopt(kept, IPPROTO_TCP, TCP_INFO, &info, &size), 0);
    QCOMPARE_EQ(info.tcpi_state == TCP_CLOSE, isReset);
    QTRY_COMPARE(gateway.simulator.connections(), 0);
}

void TestSimulatorTls::deadResumeHost()
{
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration::setDefaultConfiguration(trusting());
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
    JudgedGateway simulator(withTls(quickGateway(1, 12)));
    QVERIFY(simulator.start());
    FleetOptions quick = quickFleet(simulator.apiUrl());
    quick.shardCount = 1;
    WatchedFleet fleet(quick);
    QVERIFY(fleet.starts());
    QNetworkAccessManager http;
    http.setProxy(QNetworkProxy::NoProxy);
    QUrl url = simulator.apiUrl();
    url.setPath(u"/simulator/status"_s); // for G50: the Host is the certificate's
    const std::unique_ptr<QNetworkReply> reply(http.get(QNetworkRequest(url)));
    QTRY_VERIFY(reply->isFinished());
    const QUrl resumeUrl(QJsonDocument::fromJson(reply->readAll())["resume_url"_L1].toString());
    QCOMPARE_EQ(resumeUrl.scheme(), u"wss"_s);
    simulator.inject({FaultKind::DeadResumeHost, 0, 1s}, {});
    QTcpSocket refused;
    refused.setProxy(QNetworkProxy::NoProxy);
    refused.connectToHost(resumeUrl.host(), quint16(resumeUrl.port()));
    QTRY_COMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
    QVERIFY(fleet.waitFor([&] { return simulator.resumesAccepted() == 1; })); // on the main one
    QCOMPARE(simulator.identifiesAccepted(), 1);
    QVERIFY(QTest::qWaitFor([&] {
        QSslSocket probe;
        probe.setProxy(QNetworkProxy::NoProxy);
        probe.connectToHost(resumeUrl.host(), quint16(resumeUrl.port()));
        return probe.waitForConnected(200);
    })); // the same port as before
    QVERIFY(fleet.stops(OnExit::End));
}

void TestSimulatorTls::fleet_data()
{
    QTest::addColumn<Compression>("compression");
    QTest::addRow("G9 zstd") << Compression::Zstd;
    QTest::addRow("G9 zlib") << Compression::Zlib;
    QTest::addRow("G9 none") << Compression::None;
}

void TestSimulatorTls::fleet()
{
    QFETCH(Compression, compression);
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration::setDefaultConfiguration(trusting());
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
    JudgedGateway simulator(withTls(quickGateway(3, 90)));
    QVERIFY(simulator.start());
    FleetOptions options = quickFleet(simulator.apiUrl());
    options.compression = compression;
    WatchedFleet fleet(options);
    QVERIFY(fleet.starts());
    for (const ShardSnapshot& shard : std::as_const(fleet.latest.shards))
        QCOMPARE(shard.guilds, int(simulator.guildsOf(shard.shard).size()));
    for (const FaultKind kind : {FaultKind::DropTcp, FaultKind::ResetTcp, FaultKind::Reconnect, FaultKind::Close}) {
        const int resumes = simulator.resumesAccepted();
        simulator.inject({kind}, {});
        QVERIFY(fleet.waitFor([&] { return simulator.resumesAccepted() >= resumes + 3; }));
        QVERIFY(fleet.allReady());
    }
    QCOMPARE(simulator.identifiesAccepted(), 3);
    QVERIFY(fleet.stops(OnExit::End));
    QTRY_COMPARE(simulator.sessions(), 0); // the close code came through: 1000
}

void TestSimulatorTls::largeMessages()
{
    constexpr int guilds = 5000; // then READY alone is larger than the relay's buffers
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration::setDefaultConfiguration(trusting());
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
    SimulatorOptions options = withTls(quickGateway(1, guilds));
    options.maxGuildsPerShard = guilds;
    options.eventsPerSecond = 0;
    JudgedGateway simulator(options);
    QVERIFY(simulator.start());
    FleetOptions quick = quickFleet(simulator.apiUrl());
    quick.compression = Compression::None;
    quick.shardCount = 1;
    WatchedFleet fleet(quick);
    QVERIFY(fleet.starts());
    QCOMPARE(fleet.latest.guilds, guilds);
    QCOMPARE(simulator.identifiesAccepted(), 1);
    QCOMPARE(simulator.resumesAccepted(), 0);
}

void TestSimulatorTls::badFiles_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("mentioned");
    QTest::addRow("no certificate file") << u"/no/such.pem"_s << dataFile(u"server.key"_s) << u"/no/such.pem"_s;
    QTest::addRow("no key file") << dataFile(u"good.pem"_s) << u"/no/such.key"_s << u"/no/such.key"_s;
    QTest::addRow("only a certificate") << dataFile(u"good.pem"_s) << QString() << u"key"_s;
    QTest::addRow("no certificate in it") << dataFile(u"server.key"_s) << dataFile(u"server.key"_s) << u"certificate"_s;
    QTest::addRow("no key in it") << dataFile(u"good.pem"_s) << dataFile(u"good.pem"_s) << u"key"_s;
}

void TestSimulatorTls::badFiles()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, mentioned);
    SimulatorOptions options = quietOptions();
    options.tlsCertificateFile = certificate;
    options.tlsKeyFile = key;
    GatewaySimulator simulator(options);
    QVERIFY(!simulator.start());
    QVERIFY2(simulator.errorString().contains(mentioned), qPrintable(simulator.errorString()));
}

QTEST_GUILESS_MAIN(TestSimulatorTls)
#include "tst_simulator_tls.moc"
