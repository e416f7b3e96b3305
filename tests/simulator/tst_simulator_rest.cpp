// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// REST as Discord answers it: G1 routes and versions, G2 authorization, G3 bodies, G4 the URL, G5 429, G6 failures on
// demand, G27 the budget; and the control endpoint's answers to nonsense (G50).

#include "tests/simulator/testgateway.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Shardroom::Simulator;

namespace {

//! What comes back for these bytes until the end of the stream.
QByteArray rawAnswer(const TestGateway& gateway, const QByteArray& request)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    QObject::connect(&socket, &QTcpSocket::connected, &socket, [&] { socket.write(request); });
    socket.connectToHost(u"127.0.0.1"_s, gateway.simulator.port());
    if (!QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }))
        return "(no end)";
    return socket.readAll();
}

} // namespace

class TestSimulatorRest : public QObject {
    Q_OBJECT
private slots:
    void routes_data();
    void routes();
    void bodies_data();
    void bodies();
    void methods_data();
    void methods();
    void keepAlive();
    void gatewayBotCountsDown();
    void unauthorized_data();
    void unauthorized();
    void failures_data();
    void failures();
    void failuresQueue();
    void rateLimitHeaders();
    void noAnswer();
    void tooLargeHeaders();
    void badControlRequests_data();
    void badControlRequests();
    void ordersFromWebPages_data();
    void ordersFromWebPages();
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
    for (const int version : {6, 7, 8}) // deprecated, and still there
        QTest::addRow("G1 v%d", version) << u"/api/v%1/gateway"_s.arg(version) << 200 << u"url"_s;
    for (const int version : {0, 5, 11, 100})
        QTest::addRow("G1 v%d", version) << u"/api/v%1/gateway"_s.arg(version) << 400 << u"code"_s;
    QTest::addRow("G1 no version at all") << u"/api/vx/gateway"_s << 404 << u"message"_s;
    QTest::addRow("G3 %%40me") << u"/api/v10/users/%40me"_s << 200 << u"username"_s;
    QTest::addRow("G1 only a beginning") << u"/apis/gateway"_s << 404 << u"message"_s;
    QTest::addRow("G1 with a query") << u"/api/v10/gateway?x=1"_s << 200 << u"url"_s;
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

void TestSimulatorRest::bodies_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("keys");
    // What d.py and the others crash without: section 10 of gateway-protocol.md.
    QTest::addRow("G1 gateway") << u"/gateway"_s << QStringList{u"url"_s};
    QTest::addRow("G1 gateway/bot") << u"/gateway/bot"_s
                                    << QStringList{u"url"_s, u"shards"_s, u"session_start_limit.total"_s,
                                           u"session_start_limit.remaining"_s, u"session_start_limit.reset_after"_s,
                                           u"session_start_limit.max_concurrency"_s};
    QTest::addRow("G3 users/@me") << u"/users/@me"_s
                                  << QStringList{u"id"_s, u"username"_s, u"discriminator"_s, u"avatar"_s, u"bot"_s};
    QTest::addRow("G3 applications/@me") << u"/oauth2/applications/@me"_s
                                         << QStringList{u"id"_s, u"name"_s, u"description"_s, u"icon"_s,
                                                u"rpc_origins"_s, u"bot_public"_s, u"bot_require_code_grant"_s,
                                                u"verify_key"_s, u"owner.id"_s, u"owner.username"_s,
                                                u"owner.discriminator"_s, u"owner.avatar"_s};
}

void TestSimulatorRest::bodies()
{
    QFETCH(QString, path);
    QFETCH(QStringList, keys);
    TestGateway gateway;
    const QJsonObject body = gateway.get(u"/api/v10"_s + path).json();
    for (const QString& key : keys) {
        const QStringList parts = key.split(u'.');
        const QJsonObject object = parts.size() == 1 ? body : body[parts.first()].toObject();
        QVERIFY2(object.contains(parts.last()), qPrintable(key));
    }
    const QJsonValue id = body[u"id"_s];
    QVERIFY(id.isUndefined() || id.isString()); // G45: ids are texts
}

void TestSimulatorRest::methods_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("status");
    QTest::addRow("G1 POST") << QByteArray("POST") << QByteArray("/api/v10/gateway") << QByteArray("405");
    QTest::addRow("G1 DELETE") << QByteArray("DELETE") << QByteArray("/api/v10/gateway") << QByteArray("405");
    QTest::addRow("G1 HEAD") << QByteArray("HEAD") << QByteArray("/api/v10/gateway") << QByteArray("200");
    QTest::addRow("G2 HEAD without a token")
        << QByteArray("HEAD") << QByteArray("/api/v10/users/@me") << QByteArray("401");
    QTest::addRow("G1 POST to nothing") << QByteArray("POST") << QByteArray("/api/v10/nothing") << QByteArray("404");
}

void TestSimulatorRest::methods()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, status);
    TestGateway gateway;
    const QByteArray answer = rawAnswer(gateway, method + ' ' + path + " HTTP/1.1\r\nConnection: close\r\n\r\n");
    QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status + ' ')), answer.constData());
    const QByteArray head = answer.first(answer.indexOf("\r\n\r\n") + 4);
    QVERIFY(head.contains("\r\nContent-Type: application/json\r\n"));
    QCOMPARE_EQ(head.contains("\r\nAllow: GET, HEAD\r\n"), status == "405");
    // A body after HEAD would be taken for the next answer.
    QCOMPARE_EQ(answer.size() > head.size(), method != "HEAD");
    QVERIFY(!head.contains("Content-Length: 0"));
}

void TestSimulatorRest::keepAlive()
{
    TestGateway gateway;
    const QByteArray get = "GET /api/v10/gateway HTTP/1.1\r\n";
    const QByteArray answers
        = rawAnswer(gateway, get + "\r\nHEAD /api/v10/gateway HTTP/1.1\r\n\r\n" + get + "Connection: close\r\n\r\n");
    QCOMPARE_EQ(answers.count("HTTP/1.1 200 OK"), 3); // one after the other on one connection
    QCOMPARE_EQ(answers.count("{\"url\":"), 2);
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

void TestSimulatorRest::failuresQueue()
{
    TestGateway gateway;
    gateway.simulator.failRest(429, 2);
    gateway.simulator.failRest(503, 1); // G6: after those that were asked for before
    for (const int status : {429, 429, 503, 200})
        QCOMPARE_EQ(gateway.get(u"/api/v10/gateway/bot"_s).status, status);
    gateway.simulator.failRest(429, 2);
    gateway.simulator.failRest(503, 1);
    gateway.simulator.failRest(503, 0);
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
    QCOMPARE_EQ(result.json()["message"_L1].toString(), u"You are being rate limited."_s);
    QVERIFY(result.header("X-RateLimit-Global").isEmpty()); // only with the global one
    const double resetAfter = result.header("X-RateLimit-Reset-After").toDouble();
    QVERIFY(resetAfter > 0 && resetAfter <= result.header("Retry-After").toDouble());
    const double reset = result.header("X-RateLimit-Reset").toDouble();
    QVERIFY(std::abs(reset - double(QDateTime::currentMSecsSinceEpoch()) / 1000 - resetAfter) < 5);
    // disgo fails on a bucket without its companions, d.py on Remaining without Reset-After.
    const HttpResult good = gateway.get(u"/api/v10/gateway/bot"_s);
    for (const char* name : {"X-RateLimit-Bucket", "X-RateLimit-Remaining", "Retry-After"})
        QVERIFY2(good.header(name).isEmpty(), name);
}

void TestSimulatorRest::noAnswer()
{
    TestGateway gateway;
    gateway.simulator.failRest(0, 1); // G6
    HttpResult result = gateway.get(u"/api/v10/gateway/bot"_s);
    QCOMPARE_EQ(result.status, 200);
    QVERIFY(QJsonDocument::fromJson(result.body).isNull());
    QCOMPARE_EQ(result.header("Content-Type"), QByteArray("text/html")); // as a proxy would say it
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

void TestSimulatorRest::ordersFromWebPages_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("status");
    QTest::addRow("G50 address") << QByteArray("Host: 127.0.0.1:8080\r\n") << 200;
    QTest::addRow("G50 address without a port") << QByteArray("Host: 127.0.0.1\r\n") << 200;
    QTest::addRow("G50 name") << QByteArray("Host: LocalHost:8080\r\n") << 200;
    QTest::addRow("G50 IPv6") << QByteArray("Host: [::1]:8080\r\n") << 200;
    QTest::addRow("G50 a page's name for this address") << QByteArray("Host: evil.example:8080\r\n") << 403;
    QTest::addRow("G50 a page's name that begins well") << QByteArray("Host: 127.0.0.1.evil.example\r\n") << 403;
    QTest::addRow("G50 no Host") << QByteArray() << 403;
    QTest::addRow("G50 a page asks") << QByteArray("Host: 127.0.0.1\r\nOrigin: https://evil.example\r\n") << 403;
    QTest::addRow("G50 a page without a name asks") << QByteArray("Host: 127.0.0.1\r\nOrigin: null\r\n") << 403;
}

void TestSimulatorRest::ordersFromWebPages()
{
    QFETCH(QByteArray, headers);
    QFETCH(int, status);
    TestGateway gateway;
    const QByteArray rest = headers + "Connection: close\r\n";
    const QByteArray line = "HTTP/1.1 " + QByteArray::number(status) + ' ';
    QByteArray answer = rawAnswer(gateway, "GET /simulator/status HTTP/1.1\r\n" + rest + "\r\n");
    QVERIFY2(answer.startsWith(line), answer.constData());
    QCOMPARE_EQ(answer.contains("web pages"), status == 403);
    // As a page may send it without asking first.
    answer = rawAnswer(gateway,
        "POST /simulator/joins HTTP/1.1\r\nContent-Type: text/plain\r\nContent-Length: 11\r\n" + rest
            + "\r\n{\"count\":1}");
    QVERIFY2(answer.startsWith(line), answer.constData());
    QCOMPARE_EQ(gateway.simulator.guildsOf({0, 1}).size(), status == 200 ? 13 : 12);
    // G8: Discord asks for neither.
    answer = rawAnswer(gateway, "GET /api/v10/gateway HTTP/1.1\r\n" + rest + "\r\n");
    QVERIFY2(answer.startsWith("HTTP/1.1 200 "), answer.constData());
    if (!headers.contains("Host"))
        return; // RFC 6455 wants one
    RawClient client(gateway.webSocketUrl(), "/?v=10&encoding=json", headers.mid(headers.indexOf("Origin")));
    QVERIFY(client.waitForOp(10));
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
