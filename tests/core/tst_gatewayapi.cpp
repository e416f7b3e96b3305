// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rest/gatewayapi.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QTcpServer>
#include <QtNetwork/QTcpSocket>
#include <QtTest/QtTest>

using namespace Shardroom;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray goodBody
    = R"({"url":"wss://gateway.discord.gg/","shards":16,"session_start_limit":{"total":1000,"remaining":998,"reset_after":14400000,"max_concurrency":2}})";
const QByteArray secret = "MTAwMQ.secret.bytes";

QByteArray answer(const QByteArray& status, const QByteArray& body, const QByteArray& headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

//! Answers its n-th request with the n-th of some canned bytes (the last again and again), and hangs up. Qt itself
//! repeats a request that got no answer at all.
class CannedServer : public QTcpServer {
public:
    explicit CannedServer(QList<QByteArray> answers)
        : m_answers(std::move(answers))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                m_heard[socket] += socket->readAll();
                if (!m_heard[socket].endsWith("\r\n\r\n"))
                    return;
                requests.append(m_heard.take(socket));
                times.append(std::chrono::steady_clock::now());
                const QByteArray bytes = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.first();
                socket->write(bytes);
                socket->disconnectFromHost();
            });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        });
    }
    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1/api/v10"_s.arg(serverPort())); }

    void answerFromNowOn(const QByteArray& bytes) { m_answers = {bytes}; }

    QList<QByteArray> requests;
    QList<std::chrono::steady_clock::time_point> times;

private:
    QList<QByteArray> m_answers;
    QHash<QTcpSocket*, QByteArray> m_heard;
};

//! The good body with one value replaced (or removed, by an undefined one). "a.b" reaches inside.
QByteArray changed(const QString& key, const QJsonValue& value)
{
    QJsonObject object = QJsonDocument::fromJson(goodBody).object();
    if (key.contains(u'.')) {
        QJsonObject inner = object[key.section(u'.', 0, 0)].toObject();
        inner[key.section(u'.', 1)] = value;
        object[key.section(u'.', 0, 0)] = inner;
    } else {
        object[key] = value;
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Q_DECLARE_METATYPE(Shardroom::RestError::Kind)

class TestGatewayApi : public QObject {
    Q_OBJECT
private slots:
    void wholeAnswer()
    {
        const GatewayBotResult result = gatewayBotFromJson(goodBody);
        QVERIFY2(result.answer, qPrintable(result.error));
        QCOMPARE_EQ(*result.answer, (GatewayBot{QUrl(u"wss://gateway.discord.gg"_s), 16, 1000, 998, 4h, 2}));
    }

    void acceptedAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char* name, const QString& key, const QJsonValue& value) {
            QTest::addRow("C6 %s", name) << changed(key, value);
        };
        row("reset_after 0", u"session_start_limit.reset_after"_s, 0);
        row("reset_after with fraction", u"session_start_limit.reset_after"_s, 12.5);
        row("nothing remaining", u"session_start_limit.remaining"_s, 0);
        row("extra keys", u"x"_s, QJsonArray{1, 2});
        row("no slash", u"url"_s, u"wss://gateway.discord.gg"_s);
        row("practice gateway", u"url"_s, u"ws://127.0.0.1:8080"_s);
    }
    void acceptedAnswers()
    {
        QFETCH(QByteArray, body);
        const GatewayBotResult result = gatewayBotFromJson(body);
        QVERIFY2(result.answer, qPrintable(result.error));
        QCOMPARE_EQ(result.error, QString());
    }

    void brokenAnswers_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("named");
        const QStringList numbers{u"shards"_s, u"session_start_limit.total"_s, u"session_start_limit.remaining"_s,
            u"session_start_limit.reset_after"_s, u"session_start_limit.max_concurrency"_s};
        for (const QString& key : numbers) {
            const QByteArray name = key.section(u'.', -1).toLatin1();
            QTest::addRow("C6 %s missing", name.data()) << changed(key, QJsonValue::Undefined) << key;
            QTest::addRow("C6 %s null", name.data()) << changed(key, QJsonValue::Null) << key;
            QTest::addRow("C6 %s string", name.data()) << changed(key, u"5"_s) << key;
            QTest::addRow("C6 %s boolean", name.data()) << changed(key, true) << key;
            QTest::addRow("C6 %s array", name.data()) << changed(key, QJsonArray{5}) << key;
            QTest::addRow("C6 %s negative", name.data()) << changed(key, -1) << key;
            QTest::addRow("C6 %s huge", name.data()) << changed(key, 1e300) << key;
            if (!key.endsWith("reset_after"_L1)) {
                QTest::addRow("C6 %s fraction", name.data()) << changed(key, 1.5) << key;
                QTest::addRow("C6 %s past 32 bits", name.data()) << changed(key, 4294967297.0) << key;
            }
        }
        QTest::addRow("C6 no shards at all") << changed(u"shards"_s, 0) << u"shards"_s;
        QTest::addRow("C6 two thousand million shards") << changed(u"shards"_s, INT_MAX) << u"shards"_s;
        QTest::addRow("C6 max_concurrency 0")
            << changed(u"session_start_limit.max_concurrency"_s, 0) << u"max_concurrency"_s;
        QTest::addRow("C6 no limits") << changed(u"session_start_limit"_s, QJsonValue::Undefined)
                                      << u"session_start_limit"_s;
        QTest::addRow("C6 limits are a list")
            << changed(u"session_start_limit"_s, QJsonArray{}) << u"session_start_limit"_s;
        QTest::addRow("C3 url missing") << changed(u"url"_s, QJsonValue::Undefined) << u"url"_s;
        QTest::addRow("C3 url a number") << changed(u"url"_s, 5) << u"url"_s;
        QTest::addRow("C3 url empty") << changed(u"url"_s, QString()) << u"url"_s;
        QTest::addRow("C3 url of the web") << changed(u"url"_s, u"https://gateway.discord.gg"_s) << u"url"_s;
        QTest::addRow("C6 empty") << QByteArray() << u"JSON"_s;
        QTest::addRow("C6 HTML") << QByteArray("<html>") << u"JSON"_s;
        QTest::addRow("C6 cut") << goodBody.chopped(2) << u"JSON"_s;
        QTest::addRow("C6 list") << QByteArray("[1]") << u"url"_s;
    }
    void brokenAnswers()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, named);
        const GatewayBotResult result = gatewayBotFromJson(body);
        QVERIFY(!result.answer);
        QVERIFY2(result.error.contains(named), qPrintable(result.error));
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("milliseconds"); // -1: not told
        const auto row = [](const char* name, const QByteArray& body, const QByteArray& header, qint64 milliseconds) {
            QTest::addRow("C6 %s", name) << body << header << milliseconds;
        };
        row("body, fraction", R"({"message":"You are being rate limited.","retry_after":0.53,"global":false})", "1",
            530);
        row("body, rounded up", R"({"retry_after":1.0001})", "", 1001);
        row("body, whole", R"({"retry_after":65})", "7", 65000);
        row("body, zero", R"({"retry_after":0})", "7", 0);
        row("header alone", "<html>", "7", 7000);
        row("header, spaces", "", " 7 ", 7000);
        row("body negative", R"({"retry_after":-1})", "7", 7000);
        row("body a string", R"({"retry_after":"5"})", "7", 7000);
        row("neither", "{}", "", -1);
        row("header a date", "{}", "Wed, 21 Oct 2026 07:28:00 GMT", -1);
        row("header negative", "{}", "-7", -1);
        row("header not a number", "{}", "nan", -1);
        row("header infinite", "{}", "inf", -1);
        row("body absurd", R"({"retry_after":1e300})", "7", -1);
    }
    void retryAfter()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        QTEST(qint64(retryAfterOf(body, header).value_or(-1ms).count()), "milliseconds");
    }

    void c1c2Request_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addRow("C2 as documented") << u"/api/v10"_s;
        QTest::addRow("C2 trailing slashes") << u"/api/v10//"_s;
        QTest::addRow("C2 stray query") << u"/api/v10?x=y"_s;
    }
    void c1c2Request()
    {
        QFETCH(QString, path);
        CannedServer server({answer("200 OK", goodBody)});
        GatewayApi api(QUrl(server.url().resolved(QUrl(path)).toString()), BotToken("Bot " + secret));
        QSignalSpy received(&api, &GatewayApi::received);
        QSignalSpy failed(&api, &GatewayApi::failed);
        api.requestGatewayBot();
        QVERIFY(received.wait());
        QCOMPARE_EQ(received.at(0).at(0).value<GatewayBot>(), *gatewayBotFromJson(goodBody).answer);
        QCOMPARE_EQ(failed.size(), 0);
        QCOMPARE_EQ(server.requests.size(), 1);
        const QList<QByteArray> lines = server.requests.first().split('\n');
        QCOMPARE_EQ(lines.first().trimmed(), "GET /api/v10/gateway/bot HTTP/1.1");
        QByteArray authorization;
        QByteArray agent;
        for (const QByteArray& line : lines) {
            if (line.toLower().startsWith("authorization:"))
                authorization = line.mid(14).trimmed();
            if (line.toLower().startsWith("user-agent:"))
                agent = line.mid(11).trimmed();
        }
        QCOMPARE_EQ(authorization, "Bot " + secret); // once, not twice
        QVERIFY2(QRegularExpression(u"^DiscordBot \\(https?://[^,]+, [0-9.]+\\)"_s)
                     .match(QString::fromLatin1(agent))
                     .hasMatch(),
            agent.data());
    }

    //! Whose token it is, as Discord says: what is shown beside a field for a token.
    void user_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("id"); // empty: it can't be used
        QTest::addColumn<QString>("text"); // the name, or what is wrong
        QTest::addRow("as documented") << QByteArray(R"({"id":"80351110224678912","username":"Nelly","bot":true})")
                                       << QByteArray("80351110224678912") << u"Nelly"_s;
        QTest::addRow("name of several lines")
            << QByteArray(R"({"id":"1","username":" a\n\n b "})") << QByteArray("1") << u"a b"_s;
        QTest::addRow("endless name") << "{\"id\":\"1\",\"username\":\"" + QByteArray(5000, 'x') + "\"}"
                                      << QByteArray("1") << QString(100, u'x');
        QTest::addRow("no id") << QByteArray(R"({"username":"Nelly"})") << QByteArray() << u"id"_s;
        QTest::addRow("id a number") << QByteArray(R"({"id":1,"username":"Nelly"})") << QByteArray() << u"id"_s;
        QTest::addRow("id no number") << QByteArray(R"({"id":"x","username":"Nelly"})") << QByteArray() << u"id"_s;
        QTest::addRow("no name") << QByteArray(R"({"id":"1"})") << QByteArray() << u"username"_s;
        QTest::addRow("not JSON") << QByteArray("<html>") << QByteArray() << u"JSON"_s;
    }
    void user()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, id);
        QFETCH(QString, text);
        CannedServer server({answer("200 OK", goodBody), answer("200 OK", body)});
        GatewayApi api(server.url(), BotToken(secret));
        QSignalSpy received(&api, &GatewayApi::received);
        QSignalSpy recognized(&api, &GatewayApi::recognized);
        QSignalSpy failed(&api, &GatewayApi::failed);
        api.requestGatewayBot();
        QVERIFY(received.wait());
        api.requestUser();
        QTRY_COMPARE_EQ(recognized.size() + failed.size(), 1);
        QVERIFY(server.requests.last().startsWith("GET /api/v10/users/@me HTTP/1.1"));
        QVERIFY(server.requests.last().contains(QByteArray("Bot " + secret)));
        if (id.isEmpty()) {
            const auto error = failed.at(0).at(0).value<RestError>();
            QCOMPARE_EQ(error.kind, RestError::Kind::Malformed);
            QVERIFY2(error.text.contains(text) && error.text.contains("users/@me"_L1), qPrintable(error.text));
        } else {
            QCOMPARE_EQ(recognized.at(0).at(0).value<BotUser>(), (BotUser{id, text}));
        }
        QCOMPARE_EQ(received.size(), 1); // the one answer is not taken for the other
    }

    void failures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<RestError::Kind>("kind");
        QTest::addColumn<QString>("named");
        QTest::addRow("C5 401") << answer("401 Unauthorized", R"({"message":"401: Unauthorized","code":0})")
                                << RestError::Kind::Unauthorized << u"token"_s;
        QTest::addRow("C5 401 without a body")
            << answer("401 Unauthorized", {}) << RestError::Kind::Unauthorized << u"401"_s;
        QTest::addRow("C5 401, the token in the reason")
            << answer("401 " + secret, secret) << RestError::Kind::Unauthorized << u"401"_s;
        QTest::addRow("C6 403") << answer("403 Forbidden", "{}") << RestError::Kind::Refused << u"403"_s;
        QTest::addRow("C6 404") << answer("404 Not Found", "{}") << RestError::Kind::Refused << u"404"_s;
        QTest::addRow("C6 400, the token in the reason")
            << answer("400 " + secret, secret) << RestError::Kind::Refused << u"400"_s;
        QTest::addRow("C6 204") << answer("204 No Content", {}) << RestError::Kind::Refused << u"204"_s;
        QTest::addRow("C6 not JSON") << answer("200 OK", "<html>" + secret) << RestError::Kind::Malformed << u"JSON"_s;
        QTest::addRow("C6 empty") << answer("200 OK", {}) << RestError::Kind::Malformed << u"JSON"_s;
        QTest::addRow("C6 other JSON") << answer("200 OK", "{\"url\":\"" + secret + "\"}") << RestError::Kind::Malformed
                                       << u"shards"_s;
    }
    void failures()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, named);
        CannedServer server({bytes});
        GatewayApi api(server.url(), BotToken(secret));
        QSignalSpy received(&api, &GatewayApi::received);
        QSignalSpy failed(&api, &GatewayApi::failed);
        QSignalSpy retrying(&api, &GatewayApi::retrying);
        api.requestGatewayBot();
        QVERIFY(failed.wait());
        const auto error = failed.at(0).at(0).value<RestError>();
        QTEST(error.kind, "kind");
        QVERIFY2(error.text.contains(named), qPrintable(error.text));
        QVERIFY2(!error.text.contains(QString::fromLatin1(secret)), qPrintable(error.text));
        QCOMPARE_EQ(retrying.size(), 0);
        QCOMPARE_EQ(received.size(), 0);
        QCOMPARE_EQ(server.requests.size(), 1); // C5: not tried again
        for (const QTimer* timer : timersOf(api))
            QVERIFY(!timer->isActive());
    }

    void retries_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<RestError::Kind>("kind");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("awaited"); // the second attempt too
        using Kind = RestError::Kind;
        const QByteArray tooMany = "429 Too Many Requests";
        QTest::addRow("C6 429, body") << answer(tooMany, R"({"retry_after":0.25,"global":false})", "Retry-After: 1\r\n")
                                      << Kind::RateLimited << 250 << 250 << true;
        QTest::addRow("C6 429, header only")
            << answer(tooMany, {}, "Retry-After: 1\r\n") << Kind::RateLimited << 1000 << 1000 << true;
        QTest::addRow("C6 429, nothing told") << answer(tooMany, {}) << Kind::RateLimited << 500 << 1000 << false;
        QTest::addRow("C6 429, zero is no licence to hammer")
            << answer(tooMany, R"({"retry_after":0})") << Kind::RateLimited << 100 << 1000 << true;
        QTest::addRow("C6 429, an hour") << answer(tooMany, R"({"retry_after":3600})") << Kind::RateLimited << 3600000
                                         << 3600000 << false;
        QTest::addRow("C6 500") << answer("500 Internal Server Error", secret) << Kind::Server << 500 << 1000 << true;
        QTest::addRow("C6 502") << answer("502 Bad Gateway", "<html>") << Kind::Server << 500 << 1000 << false;
        QTest::addRow("C6 503, the token in the reason")
            << answer("503 " + secret, {}) << Kind::Server << 500 << 1000 << false;
        QTest::addRow("C6 body cut short")
            << answer("200 OK", goodBody).chopped(20) << Kind::Network << 500 << 1000 << false;
        QTest::addRow("C6 header cut short")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Le") << Kind::Network << 500 << 1000 << false;
        QTest::addRow("C6 nothing") << QByteArray() << Kind::Network << 500 << 1000 << true;
        QTest::addRow("C6 not HTTP") << QByteArray("hello, world\r\n\r\n") << Kind::Network << 500 << 1000 << false;
    }
    void retries()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, least);
        QFETCH(int, most);
        QFETCH(bool, awaited);
        CannedServer server({bytes});
        GatewayApi api(server.url(), BotToken(secret));
        connect(
            &api, &GatewayApi::retrying, &server, [&server] { server.answerFromNowOn(answer("200 OK", goodBody)); });
        QSignalSpy received(&api, &GatewayApi::received);
        QSignalSpy failed(&api, &GatewayApi::failed);
        QSignalSpy retrying(&api, &GatewayApi::retrying);
        api.requestGatewayBot();
        QVERIFY(retrying.wait());
        const auto error = retrying.at(0).at(0).value<RestError>();
        QTEST(error.kind, "kind");
        QVERIFY2(!error.text.isEmpty() && !error.text.contains(QString::fromLatin1(secret)), qPrintable(error.text));
        const auto delay = retrying.at(0).at(1).value<std::chrono::milliseconds>();
        QCOMPARE_GE(delay.count(), least);
        QCOMPARE_LE(delay.count(), most);
        if (awaited) {
            QVERIFY(received.wait());
            QCOMPARE_EQ(retrying.size(), 1);
            QCOMPARE_GE(server.times.last() - server.times.at(server.times.size() - 2),
                delay - 60ms); // coarse timers may be 5 % early
        }
        QCOMPARE_EQ(failed.size(), 0);
    }

    void c6BackoffGrows()
    {
        CannedServer server({answer("502 Bad Gateway", {})});
        GatewayApi api(server.url(), BotToken(secret));
        QSignalSpy retrying(&api, &GatewayApi::retrying);
        api.requestGatewayBot();
        QTRY_COMPARE_EQ(retrying.size(), 2);
        QCOMPARE_GE(retrying.at(1).at(1).value<std::chrono::milliseconds>(), 1000ms);
        api.requestGatewayBot(); // a new call starts anew
        QTRY_COMPARE_EQ(retrying.size(), 3);
        QCOMPARE_LE(retrying.at(2).at(1).value<std::chrono::milliseconds>(), 1000ms);
        api.cancel();
        for (const QTimer* timer : timersOf(api))
            QVERIFY(!timer->isActive());
    }

    void c6ConnectionRefused()
    {
        QUrl nobody;
        {
            const CannedServer server(QList<QByteArray>{{}});
            nobody = server.url();
        }
        GatewayApi api(nobody, BotToken(secret));
        QSignalSpy retrying(&api, &GatewayApi::retrying);
        api.requestGatewayBot();
        QVERIFY(retrying.wait());
        const auto error = retrying.at(0).at(0).value<RestError>();
        QCOMPARE_EQ(error.kind, RestError::Kind::Network);
        QVERIFY2(error.text.contains(QString::number(nobody.port())), qPrintable(error.text));
        QVERIFY(!error.text.contains(QString::fromLatin1(secret)));
        // Somebody listens there at last.
        CannedServer late({answer("200 OK", goodBody)});
        late.close();
        QVERIFY(late.listen(QHostAddress::LocalHost, quint16(nobody.port())));
        QSignalSpy received(&api, &GatewayApi::received);
        QVERIFY(received.wait());
    }

    void redirects_data()
    {
        QTest::addColumn<QByteArray>("status");
        for (const char* status :
            {"301 Moved Permanently", "302 Found", "303 See Other", "307 Temporary Redirect", "308 Permanent Redirect"})
            QTest::addRow("C51 %s", status) << QByteArray(status);
    }
    void redirects()
    {
        QFETCH(QByteArray, status);
        CannedServer thief({answer("200 OK", goodBody)});
        CannedServer server({answer(status, {}, "Location: " + thief.url().toEncoded() + "/gateway/bot\r\n")});
        GatewayApi api(server.url(), BotToken(secret));
        QSignalSpy failed(&api, &GatewayApi::failed);
        api.requestGatewayBot();
        QVERIFY(failed.wait());
        QCOMPARE_EQ(failed.at(0).at(0).value<RestError>().kind, RestError::Kind::Refused);
        QCOMPARE_EQ(thief.requests.size(), 0);
    }

    void unsafeAddresses_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addRow("C51 http elsewhere") << u"http://discord.com/api/v10"_s;
        QTest::addRow("C51 http to a look-alike") << u"http://127.0.0.1.evil.example/api/v10"_s;
        QTest::addRow("C51 http to a private network") << u"http://192.168.0.1/api/v10"_s;
        QTest::addRow("C51 ftp") << u"ftp://127.0.0.1/api/v10"_s;
        QTest::addRow("C51 file") << u"file:///tmp/x"_s;
        QTest::addRow("C51 no scheme") << u"discord.com/api/v10"_s;
        QTest::addRow("C51 no host") << u"https:///api/v10"_s;
        QTest::addRow("C51 empty") << QString();
    }
    void unsafeAddresses()
    {
        QFETCH(QString, url);
        GatewayApi api(QUrl{url}, BotToken(secret));
        QSignalSpy failed(&api, &GatewayApi::failed);
        api.requestGatewayBot();
        QCOMPARE_EQ(failed.size(), 1); // at once: nothing was sent
        const auto error = failed.at(0).at(0).value<RestError>();
        QCOMPARE_EQ(error.kind, RestError::Kind::Refused);
        QVERIFY(!error.text.contains(QString::fromLatin1(secret)));
        QVERIFY(api.findChildren<QNetworkReply*>().isEmpty());
    }

    void passwordInTheAddressIsNotTold()
    {
        GatewayApi api(QUrl(u"http://user:hunter2@example.com/api/v10"_s), BotToken(secret));
        QSignalSpy failed(&api, &GatewayApi::failed);
        api.requestGatewayBot();
        QCOMPARE_EQ(failed.size(), 1);
        QVERIFY(!failed.at(0).at(0).value<RestError>().text.contains("hunter2"_L1));
    }

    void newCallReplaces()
    {
        CannedServer server({answer("401 Unauthorized", {}), answer("200 OK", goodBody)});
        GatewayApi api(server.url(), BotToken(secret));
        QSignalSpy received(&api, &GatewayApi::received);
        QSignalSpy failed(&api, &GatewayApi::failed);
        QSignalSpy retrying(&api, &GatewayApi::retrying);
        api.requestGatewayBot();
        api.requestGatewayBot();
        QTRY_COMPARE_EQ(received.size() + failed.size(), 1); // once, for the newest
        QCOMPARE_EQ(retrying.size(), 0);
        api.requestGatewayBot();
        api.cancel();
        api.requestGatewayBot();
        QTRY_COMPARE_EQ(received.size() + failed.size(), 2);
    }

private:
    static QList<QTimer*> timersOf(const GatewayApi& api)
    {
        return api.findChildren<QTimer*>(Qt::FindDirectChildrenOnly);
    }
};

QTEST_GUILESS_MAIN(TestGatewayApi)
#include "tst_gatewayapi.moc"
