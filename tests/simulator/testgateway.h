// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/gatewaysimulator.h"
#include "tests/simulator/rawclient.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>
#include <QtTest/QTest>

#include <algorithm>

namespace Shardroom::Simulator {

//! Options for a gateway in which nothing happens but what a test asks for, and nobody has to wait.
inline SimulatorOptions quietOptions(int guilds = 12)
{
    SimulatorOptions options;
    options.guilds = guilds;
    options.shards = 2;
    options.eventsPerSecond = 0;
    options.identifyInterval = std::chrono::milliseconds(0);
    options.helloDelay = std::chrono::milliseconds(1);
    return options;
}

struct HttpResult {
    int status = 0; //!< 0: no answer
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QList<QNetworkReply::RawHeaderPair> headers;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    [[nodiscard]] QByteArray header(const QByteArray& name) const
    {
        for (const auto& [key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
};

//! A running gateway and the HTTP client to talk to it; the WebSocket clients are made by the tests.
class TestGateway {
public:
    explicit TestGateway(SimulatorOptions options = quietOptions())
        : simulator(std::move(options))
    {
        m_http.setProxy(QNetworkProxy::NoProxy);
        if (!simulator.start())
            qFatal("The simulator did not start: %s", qPrintable(simulator.errorString()));
    }

    [[nodiscard]] QUrl webSocketUrl() const { return QUrl(QStringLiteral("ws://127.0.0.1:%1").arg(simulator.port())); }
    [[nodiscard]] QUrl url(const QString& path) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(simulator.port()).arg(path));
    }

    HttpResult get(const QString& path, const QByteArray& authorization = QByteArray("Bot ") + testToken)
    {
        QNetworkRequest request(url(path));
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        return wait(m_http.get(request));
    }
    HttpResult post(const QString& path, const QByteArray& body)
    {
        QNetworkRequest request(url(path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        return wait(m_http.post(request, body));
    }
    HttpResult remove(const QString& path) { return wait(m_http.deleteResource(QNetworkRequest(url(path)))); }
    QJsonObject status() { return get(QStringLiteral("/simulator/status")).json(); }

    GatewaySimulator simulator;

private:
    static HttpResult wait(QNetworkReply* reply)
    {
        [[maybe_unused]] const bool finished = QTest::qWaitFor([reply] { return reply->isFinished(); }, 3000);
        HttpResult result{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->error(), reply->rawHeaderPairs()};
        if (!finished)
            result = {};
        reply->deleteLater();
        return result;
    }

    QNetworkAccessManager m_http;
};

} // namespace Shardroom::Simulator
