// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/simulator/testgateway.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;
using namespace Shardroom::Simulator;

class TestSimulatorRest : public QObject {
    Q_OBJECT
private slots:
    void routes_data();
    void routes();
    void gatewayBotCountsDown();
    void unauthorized_data();
    void unauthorized();
    void failures_data();
    void failures();
    void rateLimitHeaders();
    void noAnswer();
    void tooLargeHeaders();
    void badControlRequests_data();
    void badControlRequests();
    void portInUse();
};

void TestSimulatorRest::routes_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("key");
    for (const QString& base : {u"/api"_s, u"/api/v9"_s, u"/api/v10"_s}) {
        const auto row = [&base](const char* id, const QString& path) {
            return QString(u"%1 %2%3"_s.arg(QString::fromLatin1(id), base, path)).toLatin1();
        };
        QTest::addRow("%s", row("G1", u"/gateway"_s).constData()) << base + u"/gateway"_s << 200 << u"url"_s;
        QTest::addRow("%s", row("G1", u"/gateway/bot"_s).constData())
            << base + u"/gateway/bot"_s << 200 << u"session_start_limit"_s;
        QTest::addRow("%s", row("G3", u"/users/@me"_s).constData()) << base + u"/users/@me"_s << 200 << u"username"_s;
        QTest::addRow("%s", row("G3", u"/oauth2/applications/@me"_s).constData())
            << base + u"/oauth2/applications/@me"_s << 200 << u"verify_key"_s;
        QTest::addRow("%s", row("G3", u"/users/@me/channels"_s).constData())
            << base + u"/users/@me/channels"_s << 200 << QString();
        QTest::addRow("%s", row("G1 unknown", u"/nothing"_s).constData())
            << base + u"/nothing"_s << 404 << u"message"_s;
    }
    QTest::addRow("G1 no api") << u"/gateway"_s << 404 << u"message"_s;
}

void TestSimulatorRest::routes()
{
    QFETCH(QString, path);
    QFETCH(int, status);
    QFETCH(QString, key);
    TestGateway gateway;
    const HttpResult result = gateway.get(path);
    QCOMPARE_EQ(result.status, status);
    QCOMPARE_EQ(result.header("Content-Type"), QByteArray("application/json"));
    if (key.isEmpty())
        QCOMPARE_EQ(result.body, QByteArray("[]"));
    else
        QVERIFY2(result.json().contains(key), result.body.constData());
}

void TestSimulatorRest::gatewayBotCountsDown()
{
    SimulatorOptions options = quietOptions();
    options.shards = 7;
    options.maxConcurrency = 3;
    options.identifyLimit = 50;
    options.identifiesUsed = 8;
    TestGateway gateway(options);
    QJsonObject body = gateway.get(u"/api/v10/gateway/bot"_s).json();
    QCOMPARE_EQ(body["shards"_L1].toInt(), 7);
    QCOMPARE_EQ(body["url"_L1].toString(), gateway.webSocketUrl().toString()); // G4
    QJsonObject limit = body["session_start_limit"_L1].toObject();
    QCOMPARE_EQ(limit["total"_L1].toInt(), 50);
    QCOMPARE_EQ(limit["remaining"_L1].toInt(), 42);
    QCOMPARE_EQ(limit["max_concurrency"_L1].toInt(), 3);
    QVERIFY(limit["reset_after"_L1].toInt() > 86'000'000 && limit["reset_after"_L1].toInt() <= 86'400'000);

    RawClient client(gateway.webSocketUrl());
    client.identify(0, 1);
    QVERIFY(client.waitForDispatch("READY"));
    limit = gateway.get(u"/api/v10/gateway/bot"_s).json()["session_start_limit"_L1].toObject();
    QCOMPARE_EQ(limit["remaining"_L1].toInt(), 41); // G27
    QCOMPARE_EQ(gateway.simulator.identifiesRemaining(), 41);
}

void TestSimulatorRest::unauthorized_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<int>("status");
    QTest::addRow("G2 the token") << QByteArray("Bot a.b.c") << 200;
    QTest::addRow("G2 none") << QByteArray() << 401;
    QTest::addRow("G2 no Bot") << QByteArray("a.b.c") << 401;
    QTest::addRow("G2 Bearer") << QByteArray("Bearer a.b.c") << 401;
    QTest::addRow("G2 another token") << QByteArray("Bot a.b.d") << 401;
}

void TestSimulatorRest::unauthorized()
{
    QFETCH(QByteArray, authorization);
    QFETCH(int, status);
    SimulatorOptions options = quietOptions();
    options.token = "a.b.c";
    TestGateway gateway(options);
    const HttpResult result = gateway.get(u"/api/v10/gateway/bot"_s, authorization);
    QCOMPARE_EQ(result.status, status);
    if (status == 401)
        QCOMPARE_EQ(result.body, QByteArray(R"({"message":"401: Unauthorized","code":0})"));
    QCOMPARE_EQ(gateway.get(u"/api/v10/gateway"_s, authorization).status, 200);
}

void TestSimulatorRest::failures_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {401, 429, 500, 502, 503})
        QTest::addRow("G6 %d", status) << status;
}

void TestSimulatorRest::failures()
{
    QFETCH(int, status);
    TestGateway gateway;
    gateway.simulator.failRest(status, 2);
    QCOMPARE_EQ(gateway.get(u"/api/v10/gateway/bot"_s).status, status);
    QCOMPARE_EQ(gateway.get(u"/api/v10/gateway/bot"_s).status, status);
    QCOMPARE_EQ(gateway.get(u"/api/v10/gateway/bot"_s).status, 200);
}

void TestSimulatorRest::rateLimitHeaders()
{
    TestGateway gateway;
    gateway.simulator.failRest(429, 1);
    const HttpResult result = gateway.get(u"/api/v10/gateway/bot"_s); // G5
    bool isWhole = false;
    QVERIFY(result.header("Retry-After").toInt(&isWhole) >= 1);
    QVERIFY(isWhole);
    QVERIFY(!result.header("Via").isEmpty());
    QCOMPARE_EQ(result.header("X-RateLimit-Scope"), QByteArray("user"));
    for (const char* name :
        {"X-RateLimit-Bucket", "X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset-After"})
        QVERIFY2(!result.header(name).isEmpty(), name);
    QCOMPARE_EQ(result.json()["retry_after"_L1].toDouble(), 0.53);
    QCOMPARE_EQ(result.json()["global"_L1].toBool(true), false);
}

void TestSimulatorRest::noAnswer()
{
    TestGateway gateway;
    gateway.simulator.failRest(0, 1); // G6
    HttpResult result = gateway.get(u"/api/v10/gateway/bot"_s);
    QCOMPARE_EQ(result.status, 200);
    QVERIFY(QJsonDocument::fromJson(result.body).isNull());
    QCOMPARE_EQ(gateway.post(u"/simulator/rest-failures"_s, R"({"status":"truncated"})").status, 200);
    result = gateway.get(u"/api/v10/gateway/bot"_s);
    QCOMPARE_EQ(result.error, QNetworkReply::RemoteHostClosedError);
    QCOMPARE_EQ(gateway.post(u"/simulator/rest-failures"_s, R"({"status":"timeout","times":1})").status, 200);
    QCOMPARE_EQ(gateway.get(u"/api/v10/gateway/bot"_s).status, 0);
    QCOMPARE_EQ(gateway.get(u"/api/v10/gateway/bot"_s).status, 200);
}

void TestSimulatorRest::tooLargeHeaders()
{
    TestGateway gateway;
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    connect(&socket, &QTcpSocket::connected, &socket,
        [&socket] { socket.write("GET / HTTP/1.1\r\nX-Long: " + QByteArray(20'000, 'x')); });
    socket.connectToHost(u"127.0.0.1"_s, gateway.simulator.port());
    QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(socket.readAll().startsWith("HTTP/1.1 413 "));
}

void TestSimulatorRest::badControlRequests_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("mentioned");
    const QString faults = u"/simulator/faults"_s;
    QTest::addRow("G50 no fault") << faults << QByteArray("{}") << u"drop-tcp"_s;
    QTest::addRow("G50 unknown fault") << faults << QByteArray(R"({"fault":"DropTcp"})") << u"drop-tcp"_s;
    QTest::addRow("G50 bad code") << faults << QByteArray(R"({"fault":"close","code":70000})") << u"4999"_s;
    QTest::addRow("G50 code 1005") << faults << QByteArray(R"({"fault":"close","code":1005})") << u"code"_s;
    QTest::addRow("G50 bad delay") << faults << QByteArray(R"({"fault":"delay","delay_ms":-1})") << u"delay_ms"_s;
    QTest::addRow("G50 bad shards") << faults << QByteArray(R"({"fault":"close","shards":"1"})") << u"shards"_s;
    QTest::addRow("G50 negative shard") << faults << QByteArray(R"({"fault":"close","shards":[-1]})") << u"shards"_s;
    QTest::addRow("G50 empty shards") << faults << QByteArray(R"({"fault":"close","shards":[]})") << u"shards"_s;
    QTest::addRow("G50 not JSON") << faults << QByteArray("fault=close") << u"JSON"_s;
    QTest::addRow("G50 bad count") << u"/simulator/joins"_s << QByteArray(R"({"count":"5"})") << u"count"_s;
    QTest::addRow("G50 no count") << u"/simulator/burst"_s << QByteArray("{}") << u"count"_s;
    QTest::addRow("G50 bad outage") << u"/simulator/outage"_s << QByteArray(R"({"unavailable":1})") << u"unavailable"_s;
    QTest::addRow("G50 bad status") << u"/simulator/rest-failures"_s << QByteArray(R"({"status":418})") << u"429"_s;
}

void TestSimulatorRest::badControlRequests()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    QFETCH(QString, mentioned);
    TestGateway gateway;
    const HttpResult result = gateway.post(path, body);
    QCOMPARE_EQ(result.status, 400);
    QVERIFY2(result.json()["message"_L1].toString().contains(mentioned), result.body.constData());
}

void TestSimulatorRest::portInUse()
{
    TestGateway first;
    SimulatorOptions options = quietOptions();
    options.port = first.simulator.port();
    GatewaySimulator second(options);
    QVERIFY(!second.start());
    QVERIFY2(second.errorString().contains(QString::number(options.port)), qPrintable(second.errorString()));
    options.port = 0;
    options.auditFile = u"/no/such/folder/audit.jsonl"_s;
    GatewaySimulator third(options);
    QVERIFY(!third.start());
    QVERIFY2(third.errorString().contains(options.auditFile), qPrintable(third.errorString()));
}

QTEST_GUILESS_MAIN(TestSimulatorRest)
#include "tst_simulator_rest.moc"
