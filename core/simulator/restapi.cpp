// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/restapi.h"

#include "core/simulator/auditlines.h"
#include "core/simulator/gateway.h"

#include <QtCore/QDateTime>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <array>
#include <chrono>

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

HttpResponse rateLimited(std::chrono::milliseconds clockAhead)
{
    constexpr double waitSeconds = 0.53;
    const double resetAt = double(QDateTime::currentMSecsSinceEpoch() + clockAhead.count()) / 1000.0 + waitSeconds;
    return {.status = 429,
        .body = compact(
            {{"message"_L1, u"You are being rate limited."_s}, {"retry_after"_L1, waitSeconds}, {"global"_L1, false}}),
        // Without Via discord.py takes it for a ban by the proxy; a bucket goes with all four of its companions.
        .headers = {{"Retry-After", "1"}, {"Via", "1.1 google"}, {"X-RateLimit-Scope", "user"},
            {"X-RateLimit-Bucket", "41f9cd5d28af77da04563bcb1d67fdfd"}, {"X-RateLimit-Limit", "2"},
            {"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", QByteArray::number(resetAt, 'f', 3)},
            {"X-RateLimit-Reset-After", QByteArray::number(waitSeconds)}}};
}

HttpResponse failure(int status, HttpResponse good, std::chrono::milliseconds clockAhead)
{
    switch (status) {
    case 401:
        return plainError(401, "Unauthorized");
    case 429:
        return rateLimited(clockAhead);
    case 500:
        return plainError(500, "Internal Server Error");
    case 502:
        return plainError(502, "Bad Gateway");
    case 503:
        return plainError(503, "Service Unavailable");
    case RestApi::notJson:
        return {.status = 200, .body = "<html><body>This is not JSON.</body></html>", .contentType = "text/html"};
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
    if (times == 0)
        m_failures.clear();
    else
        m_failures.push_back({status, times});
}

HttpResponse RestApi::answer(const HttpRequest& request)
{
    const HttpResponse response = unaudited(request);
    Audit& audit = m_gateway.audit();
    if (audit.isOpen())
        audit.write(0, "rest", restFields(audit, request, response, isAuthorized(request)));
    return response;
}

HttpResponse RestApi::unaudited(const HttpRequest& request)
{
    HttpResponse response = plainError(404, "Not Found");
    const QByteArray path = QByteArray::fromPercentEncoding(request.path); // some clients write %40me
    if (path.startsWith("/api/"))
        response = versioned(path.sliced(4), request);
    response.isHead = request.method == "HEAD";
    if (m_failures.empty())
        return response;
    const int status = m_failures.front().status;
    if (--m_failures.front().times <= 0)
        m_failures.pop_front();
    return failure(status, response, m_gateway.clockAhead());
}

HttpResponse RestApi::versioned(const QByteArray& path, const HttpRequest& request) const
{
    static const QRegularExpression withVersion(u"^/v(\\d+)(/.*)$"_s);
    const QRegularExpressionMatch match = withVersion.match(QString::fromUtf8(path));
    if (!match.hasMatch())
        return route(path, request); // Discord takes version 6 then
    const int version = match.capturedView(1).toInt();
    if (version < oldestApiVersion || version > newestApiVersion)
        return {.status = 400, .body = R"({"message":"Invalid API version","code":50041})"};
    return route(match.captured(2).toUtf8(), request);
}

HttpResponse RestApi::route(const QByteArray& path, const HttpRequest& request) const
{
    const bool isOpen = path == "/gateway";
    const bool isKnown = isOpen || path == "/gateway/bot" || path == "/users/@me" || path == "/oauth2/applications/@me"
        || path == "/users/@me/channels";
    if (!isKnown)
        return plainError(404, "Not Found");
    if (request.method != "GET" && request.method != "HEAD") {
        HttpResponse refusal = plainError(405, "Method Not Allowed");
        refusal.headers = {{"Allow", "GET, HEAD"}};
        return refusal;
    }
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
    const auto now = m_gateway.now();
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
