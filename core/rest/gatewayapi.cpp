// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rest/gatewayapi.h"

#include "core/diagnostics/logging.h"
#include "core/gateway/backoff.h"
#include "core/gateway/gatewaysocket.h"
#include "core/gateway/gatewayurl.h"
#include "core/gateway/snowflake.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using std::chrono::milliseconds;
constexpr std::chrono::seconds requestTimeout{15};
constexpr milliseconds retryBase{1000};
constexpr milliseconds retryCap{60000};
constexpr milliseconds leastRetry{100}; // Discord may tell 0; ten thousand 429s in ten minutes ban the address
constexpr qint64 maxAnswer = 1 << 20;

QUrl below(QUrl api, QLatin1StringView resource)
{
    QString path = api.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    api.setPath(path + resource);
    api.setQuery(QString());
    return api;
}

GatewayBotResult missing(const char* key)
{
    return {std::nullopt, GatewayApi::tr("\"%1\" is missing or not what Discord sends").arg(QLatin1StringView(key))};
}

std::optional<int> wholeNumber(const QJsonValue& value, int least)
{
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number < least || number > std::numeric_limits<int>::max() || number != std::floor(number))
        return std::nullopt;
    return int(number);
}

} // namespace

GatewayBotResult gatewayBotFromJson(const QByteArray& body)
{
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(body, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return {std::nullopt, GatewayApi::tr("it is not JSON: %1").arg(parseError.errorString())};

    GatewayBot answer;
    answer.url = normalizedGatewayUrl(object["url"_L1].toString().toUtf8());
    if (answer.url.isEmpty())
        return missing("url");
    const auto shards = wholeNumber(object["shards"_L1], 1);
    if (!shards || *shards > largestShardCount)
        return missing("shards");
    const QJsonObject limit = object["session_start_limit"_L1].toObject();
    const auto total = wholeNumber(limit["total"_L1], 0);
    const auto remaining = wholeNumber(limit["remaining"_L1], 0);
    const auto resetAfter = limit["reset_after"_L1];
    const auto concurrency = wholeNumber(limit["max_concurrency"_L1], 1);
    if (!total)
        return missing("session_start_limit.total");
    if (!remaining)
        return missing("session_start_limit.remaining");
    if (!resetAfter.isDouble() || resetAfter.toDouble() < 0 || resetAfter.toDouble() > 1e12)
        return missing("session_start_limit.reset_after");
    if (!concurrency)
        return missing("session_start_limit.max_concurrency");
    answer.shards = *shards;
    answer.total = *total;
    answer.remaining = *remaining;
    answer.resetAfter = milliseconds(qint64(resetAfter.toDouble()));
    answer.maxConcurrency = *concurrency;
    return {answer, {}};
}

BotUserResult botUserFromJson(const QByteArray& body)
{
    constexpr qsizetype longestName = 100;
    QJsonParseError parseError;
    const QJsonObject object = QJsonDocument::fromJson(body, &parseError).object();
    if (parseError.error != QJsonParseError::NoError)
        return {std::nullopt, GatewayApi::tr("it is not JSON: %1").arg(parseError.errorString())};
    BotUser user;
    const QString id = object["id"_L1].toString();
    const bool isId
        = !id.isEmpty() && id.size() <= 20 && std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isId)
        return {std::nullopt, missing("id").error};
    user.id = id.toLatin1();
    user.name = object["username"_L1].toString().simplified().left(longestName);
    if (user.name.isEmpty())
        return {std::nullopt, missing("username").error};
    return {user, {}};
}

std::optional<milliseconds> retryAfterOf(const QByteArray& body, const QByteArray& header)
{
    const QJsonValue value = QJsonDocument::fromJson(body).object()["retry_after"_L1];
    double seconds = value.toDouble(-1);
    if (seconds < 0) {
        bool isNumber = false;
        seconds = header.trimmed().toDouble(&isNumber);
        if (!isNumber)
            seconds = -1;
    }
    if (!(seconds >= 0 && seconds < 1e9))
        return std::nullopt;
    return milliseconds(qint64(std::ceil(seconds * 1000)));
}

GatewayApi::GatewayApi(QUrl apiUrl, BotToken token, QObject* parent)
    : QObject(parent)
    , m_gatewayUrl(below(apiUrl, "/gateway/bot"_L1))
    , m_userUrl(below(std::move(apiUrl), "/users/@me"_L1))
    , m_url(m_gatewayUrl)
    , m_token(std::move(token))
    , m_network(this)
    , m_retryTimer(this)
{
    m_network.setTransferTimeout(int(milliseconds(requestTimeout).count()));
    // A redirect could carry the token to another host.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    if (isLoopback(m_url.host()))
        m_network.setProxy(QNetworkProxy::NoProxy);
    m_retryTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, &GatewayApi::send);
    connect(&m_network, &QNetworkAccessManager::finished, this, &GatewayApi::onFinished);
}

void GatewayApi::requestGatewayBot()
{
    request(m_gatewayUrl);
}

void GatewayApi::requestUser()
{
    request(m_userUrl);
}

void GatewayApi::request(const QUrl& url)
{
    cancel();
    m_url = url;
    m_attempt = 0;
    send();
}

void GatewayApi::cancel()
{
    m_retryTimer.stop();
    if (QNetworkReply* reply = std::exchange(m_reply, nullptr))
        reply->abort();
}

void GatewayApi::send()
{
    const bool safe = m_url.scheme() == "https"_L1 || (m_url.scheme() == "http"_L1 && isLoopback(m_url.host()));
    if (!safe || m_url.host().isEmpty()) {
        emit failed({RestError::Kind::Refused,
            tr("%1 is not a safe API address: the token is only sent over https, or over http to this machine.")
                .arg(m_url.toDisplayString()),
            {}});
        return;
    }
    QNetworkRequest request(m_url);
    request.setRawHeader("Authorization", "Bot " + m_token.reveal());
    request.setHeader(QNetworkRequest::UserAgentHeader,
        u"DiscordBot (https://github.com/shardroom/shardroom, " SHARDROOM_VERSION ")"_s);
    qCDebug(restLog) << LogFields().add("get", m_url.toDisplayString()).add("attempt", m_attempt);
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(maxAnswer); // more than that stalls, and the time-out ends it
}

void GatewayApi::onFinished(QNetworkReply* reply)
{
    reply->deleteLater();
    if (reply != m_reply)
        return; // cancelled
    m_reply = nullptr;

    const QString where = m_url.toDisplayString();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->read(maxAnswer);
    qCInfo(restLog) << LogFields().add("get", where).add("status", status).add("bytes", body.size());
    if (status == 0) {
        retry({RestError::Kind::Network,
            tr("No answer from %1: %2. Check the network and the address.").arg(where, reply->errorString()), {}});
        return;
    }
    if (status == 401) {
        emit failed({RestError::Kind::Unauthorized,
            tr("Discord refused the token (401 from %1). Was it reset? Copy the bot's token from the developer portal "
               "and set it again.")
                .arg(where),
            {}});
        return;
    }
    if (status == 429) {
        const auto wait = retryAfterOf(body, reply->rawHeader("Retry-After"));
        retry({RestError::Kind::RateLimited, tr("Discord limits requests at the moment (429 from %1).").arg(where),
            wait});
        return;
    }
    if (status >= 500) {
        retry({RestError::Kind::Server, tr("Discord has a problem (%1 from %2).").arg(status).arg(where), {}});
        return;
    }
    if (status != 200) {
        emit failed({RestError::Kind::Refused,
            tr("Unexpected answer %1 from %2. Check --api-url: it must be the API's base, with its version.")
                .arg(status)
                .arg(where),
            {}});
        return;
    }
    if (reply->error() != QNetworkReply::NoError) {
        retry({RestError::Kind::Network, tr("The answer from %1 broke off: %2.").arg(where, reply->errorString()), {}});
        return;
    }
    adopt(body);
}

//! The body of a 200.
void GatewayApi::adopt(const QByteArray& body)
{
    const auto unusable = [this](const QString& why) {
        emit failed({RestError::Kind::Malformed,
            tr("The answer from %1 can't be used: %2. Check --api-url.").arg(m_url.toDisplayString(), why), {}});
    };
    m_attempt = 0;
    if (m_url == m_userUrl) {
        const BotUserResult result = botUserFromJson(body);
        if (result.user)
            emit recognized(*result.user);
        else
            unusable(result.error);
        return;
    }
    const GatewayBotResult result = gatewayBotFromJson(body);
    if (!result.answer) {
        unusable(result.error);
        return;
    }
    qCInfo(restLog) << LogFields()
                           .add("shards", result.answer->shards)
                           .add("remaining", result.answer->remaining)
                           .add("total", result.answer->total)
                           .add("concurrency", result.answer->maxConcurrency);
    emit received(*result.answer);
}

void GatewayApi::retry(const RestError& error)
{
    constexpr milliseconds longest = std::chrono::hours(24); // a QTimer counts milliseconds in an int
    const auto delay = std::clamp(error.retryAfter.value_or(backoffDelay(m_attempt, retryBase, retryCap, m_random)),
        milliseconds(leastRetry), longest);
    ++m_attempt;
    qCInfo(restLog) << LogFields().add("retry", m_attempt).add("ms", delay.count()).add("cause", error.text);
    m_retryTimer.start(delay);
    emit retrying(error, delay);
}

} // namespace Shardroom
