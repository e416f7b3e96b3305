// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/restapi.h"

#include "core/simulator/gateway.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

HttpResponse plainError(int status, const QByteArray& text)
{
    const QByteArray code = QByteArray::number(status);
    return {.status = status, .body = "{\"message\":\"" + code + ": " + text + "\",\"code\":0}"};
}

HttpResponse rateLimited()
{
    constexpr double waitSeconds = 0.53;
    const double resetAt = double(QDateTime::currentMSecsSinceEpoch()) / 1000.0 + waitSeconds;
    return {.status = 429,
        .body = compact(
            {{"message"_L1, u"You are being rate limited."_s}, {"retry_after"_L1, waitSeconds}, {"global"_L1, false}}),
        // Without Via discord.py takes it for a ban by the proxy; a bucket goes with all four of its companions.
        .headers = {{"Retry-After", "1"}, {"Via", "1.1 google"}, {"X-RateLimit-Scope", "user"},
            {"X-RateLimit-Bucket", "41f9cd5d28af77da04563bcb1d67fdfd"}, {"X-RateLimit-Limit", "2"},
            {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", QByteArray::number(resetAt, 'f', 3)},
            {"X-RateLimit-Reset-After", QByteArray::number(waitSeconds)}}};
}

HttpResponse failure(int status, HttpResponse good)
{
    switch (status) {
    case 401:
        return plainError(401, "Unauthorized");
    case 429:
        return rateLimited();
    case 500:
        return plainError(500, "Internal Server Error");
    case 502:
        return plainError(502, "Bad Gateway");
    case 503:
        return plainError(503, "Service Unavailable");
    case RestApi::notJson:
        return {.status = 200, .body = "<html><body>This is not JSON.</body></html>"};
    case RestApi::timeout:
        good.never = true;
        return good;
    case RestApi::truncated:
        good.truncated = true;
        return good;
    default:
        return good;
    }
}

} // namespace

bool RestApi::canFailWith(int status)
{
    constexpr auto known = std::to_array<int>({401, 429, 500, 502, 503, notJson, timeout, truncated});
    return std::ranges::find(known, status) != known.end();
}

void RestApi::fail(int status, int times)
{
    m_failure = status;
    m_failures = times;
}

HttpResponse RestApi::answer(const HttpRequest& request)
{
    HttpResponse response = plainError(404, "Not Found");
    // The longest first: "/api" is a beginning of the others.
    for (const char* base : {"/api/v10", "/api/v9", "/api"}) {
        if (request.path.startsWith(base)) {
            response = route(request.path.sliced(qsizetype(qstrlen(base))), request);
            break;
        }
    }
    if (m_failures > 0) {
        --m_failures;
        return failure(m_failure, response);
    }
    return response;
}

HttpResponse RestApi::route(const QByteArray& path, const HttpRequest& request) const
{
    const bool isOpen = path == "/gateway";
    const bool isKnown = isOpen || path == "/gateway/bot" || path == "/users/@me" || path == "/oauth2/applications/@me"
        || path == "/users/@me/channels";
    if (!isKnown)
        return plainError(404, "Not Found");
    if (request.method != "GET")
        return plainError(405, "Method Not Allowed");
    if (!isOpen && !isAuthorized(request))
        return plainError(401, "Unauthorized");

    const QString id = QString::number(botId);
    const QJsonObject user{{"id"_L1, id}, {"username"_L1, u"practice-bot"_s}, {"discriminator"_L1, u"0000"_s},
        {"global_name"_L1, QJsonValue::Null}, {"avatar"_L1, QJsonValue::Null}, {"bot"_L1, true}, {"verified"_L1, true},
        {"mfa_enabled"_L1, true}, {"email"_L1, QJsonValue::Null}, {"locale"_L1, u"en-US"_s}, {"flags"_L1, 0},
        {"public_flags"_L1, 0}};
    if (isOpen)
        return {.body = compact({{"url"_L1, m_gateway.url().toString()}})};
    if (path == "/gateway/bot")
        return {.body = gatewayBot()};
    if (path == "/users/@me")
        return {.body = compact(user)};
    if (path == "/users/@me/channels")
        return {.body = "[]"};
    return {.body = compact({{"id"_L1, id}, {"name"_L1, u"Practice bot"_s}, {"description"_L1, u""_s},
                {"icon"_L1, QJsonValue::Null}, {"rpc_origins"_L1, QJsonArray()}, {"bot_public"_L1, true},
                {"bot_require_code_grant"_L1, false}, {"verify_key"_L1, u"00"_s}, {"flags"_L1, 0},
                {"team"_L1, QJsonValue::Null}, {"owner"_L1, user}})};
}

QByteArray RestApi::gatewayBot() const
{
    const auto now = Gateway::Clock::now();
    const SimulatorOptions& options = m_gateway.options();
    const QJsonObject limit{{"total"_L1, options.identifyLimit},
        {"remaining"_L1, m_gateway.startLimit().remaining(now)},
        {"reset_after"_L1, qint64(m_gateway.startLimit().resetAfter(now).count())},
        {"max_concurrency"_L1, options.maxConcurrency}};
    return compact(
        {{"url"_L1, m_gateway.url().toString()}, {"shards"_L1, options.shards}, {"session_start_limit"_L1, limit}});
}

bool RestApi::isAuthorized(const HttpRequest& request) const
{
    const QByteArray value = request.header("authorization");
    return value.startsWith("Bot ") && m_gateway.acceptsToken(value.sliced(4).trimmed());
}

} // namespace Shardroom::Simulator
