// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtWebSockets/QWebSocket>
#include <QtWebSockets/QWebSocketServer>

#include <memory>
#include <vector>

namespace Shardroom {

//! A gateway that does nothing by itself: a test says every word. For what the practice gateway would never do.
class ScriptedGateway : public QObject {
public:
    struct Client {
        std::unique_ptr<QWebSocket> socket;
        QUrl url;
        QByteArray userAgent;
        QList<QJsonObject> received;
        int closeCode = 0; // as the client sent it
        bool gone = false;
    };

    //! `certificate`: the name of one in tests/data/tls; empty: plain ws://.
    explicit ScriptedGateway(const QString& certificate = {})
        : m_server(QStringLiteral("scripted"),
            certificate.isEmpty() ? QWebSocketServer::NonSecureMode : QWebSocketServer::SecureMode)
    {
        if (!certificate.isEmpty()) {
            const QString folder = QStringLiteral(TEST_DATA "/tls/");
            QSslConfiguration tls;
            tls.setLocalCertificateChain(QSslCertificate::fromPath(folder + certificate + QStringLiteral(".pem")));
            QFile key(folder + QStringLiteral("server.key"));
            if (key.open(QIODevice::ReadOnly))
                tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
            m_server.setSslConfiguration(tls);
        }
        m_server.listen(QHostAddress::LocalHost, 0);
        connect(&m_server, &QWebSocketServer::newConnection, this, [this] {
            auto client = std::make_unique<Client>();
            client->socket.reset(m_server.nextPendingConnection());
            client->url = client->socket->requestUrl();
            client->userAgent = client->socket->request().rawHeader("User-Agent");
            Client* raw = client.get();
            connect(raw->socket.get(), &QWebSocket::textMessageReceived, this,
                [raw](const QString& text) { raw->received.append(QJsonDocument::fromJson(text.toUtf8()).object()); });
            connect(raw->socket.get(), &QWebSocket::disconnected, this, [raw] {
                raw->closeCode = raw->socket->closeCode();
                raw->gone = true;
            });
            m_clients.push_back(std::move(client));
        });
    }

    [[nodiscard]] QUrl url() const
    {
        const bool secure = m_server.secureMode() == QWebSocketServer::SecureMode;
        return QUrl((secure ? QStringLiteral("wss://localhost:%1") : QStringLiteral("ws://127.0.0.1:%1"))
                        .arg(m_server.serverPort()));
    }
    [[nodiscard]] int connections() const { return int(m_clients.size()); }
    //! The newest connection.
    [[nodiscard]] Client& client() { return *m_clients.back(); }
    [[nodiscard]] Client& client(int index) { return *m_clients.at(size_t(index)); }

    void say(const QString& json) { client().socket->sendTextMessage(json); }
    void say(int op, const QJsonValue& d) { dispatch({}, {}, op, d); }
    void hello(int interval = 45000) { say(10, QJsonObject{{QStringLiteral("heartbeat_interval"), interval}}); }
    void event(qint64 s, const QString& t, const QJsonValue& d) { dispatch(s, t, 0, d); }
    void ready(qint64 s = 1, const QString& session = QStringLiteral("0123456789abcdef"), const QUrl& resumeUrl = {},
        const QStringList& guilds = {})
    {
        QJsonArray list;
        for (const QString& guild : guilds)
            list.append(QJsonObject{{QStringLiteral("id"), guild}, {QStringLiteral("unavailable"), true}});
        event(s, QStringLiteral("READY"),
            QJsonObject{{QStringLiteral("session_id"), session}, {QStringLiteral("guilds"), list},
                {QStringLiteral("resume_gateway_url"), (resumeUrl.isEmpty() ? url() : resumeUrl).toString()},
                {QStringLiteral("application"), QJsonObject{{QStringLiteral("id"), QStringLiteral("1001")}}},
                {QStringLiteral("user"), QJsonObject{{QStringLiteral("username"), QStringLiteral("bot")}}}});
    }

    //! How many payloads with this opcode the newest connection has sent.
    [[nodiscard]] int count(int op) const
    {
        int count = 0;
        for (const QJsonObject& payload : m_clients.back()->received)
            count += payload[QStringLiteral("op")].toInt() == op ? 1 : 0;
        return count;
    }
    //! The newest payload with this opcode.
    [[nodiscard]] QJsonObject last(int op) const
    {
        for (auto payload = m_clients.back()->received.crbegin(); payload != m_clients.back()->received.crend();
             ++payload) {
            if ((*payload)[QStringLiteral("op")].toInt() == op)
                return *payload;
        }
        return {};
    }

private:
    void dispatch(const QJsonValue& s, const QString& t, int op, const QJsonValue& d)
    {
        const QJsonObject payload{{QStringLiteral("t"), t.isEmpty() ? QJsonValue() : QJsonValue(t)},
            {QStringLiteral("s"), s.isDouble() ? s : QJsonValue()}, {QStringLiteral("op"), op},
            {QStringLiteral("d"), d}};
        say(QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact)));
    }

    QWebSocketServer m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace Shardroom
