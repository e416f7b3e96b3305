// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/bottoken.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <QtCore/QUrl>
#include <QtNetwork/QNetworkAccessManager>

#include <chrono>
#include <optional>
#include <random>

class QNetworkReply;

namespace Shardroom {

//! The answer of GET /gateway/bot.
struct GatewayBot {
    QUrl url; //!< normalized: scheme, host, port
    int shards = 1; //!< what Discord recommends
    int total = 0; //!< session starts per window
    int remaining = 0;
    std::chrono::milliseconds resetAfter{};
    int maxConcurrency = 1;
    bool operator==(const GatewayBot&) const = default;
};

//! The answer of GET /users/@me, as far as it says who it is.
struct BotUser {
    QByteArray id;
    QString name; //!< plain text: one line, of at most 100 characters
    bool operator==(const BotUser&) const = default;
};

//! What went wrong with a REST request.
struct RestError {
    enum class Kind {
        Unauthorized, //!< 401: the token is wrong; never retried
        RateLimited, //!< 429: `retryAfter` is what Discord told
        Server, //!< 5xx
        Network, //!< no answer
        Malformed, //!< an answer that is not what Discord documents
        Refused, //!< 403, 404 …, or an address that a token may not be sent to
    };
    Kind kind = Kind::Network;
    QString text; //!< translated: what, where and what to do; never the token
    std::optional<std::chrono::milliseconds> retryAfter;
};

//! Discord's REST API, as far as shards need it. Retries by itself what can be retried: 429 after the time Discord
//! tells, 5xx and network errors with jittered backoff, without end. Lives in the core thread.
class GatewayApi : public QObject {
    Q_OBJECT
public:
    //! `apiUrl` is the base including /api/v10. http:// is accepted for loopback only.
    GatewayApi(QUrl apiUrl, BotToken token, QObject* parent = nullptr);

    //! Asks for GET /gateway/bot; answers once with received() or failed(). A new call replaces one under way, whatever
    //! that one asks for.
    void requestGatewayBot();
    //! Asks for GET /users/@me, whose the token is; answers once with recognized() or failed(). Likewise.
    void requestUser();
    void cancel();

signals:
    void received(const Shardroom::GatewayBot& answer);
    void recognized(const Shardroom::BotUser& user);
    void failed(const Shardroom::RestError& error);
    //! Did not work, will be tried again.
    void retrying(const Shardroom::RestError& error, std::chrono::milliseconds delay);

private:
    void request(const QUrl& url);
    void send();
    void onFinished(QNetworkReply* reply);
    void adopt(const QByteArray& body);
    void retry(const RestError& error);

    const QUrl m_gatewayUrl; // of /gateway/bot
    const QUrl m_userUrl; // of /users/@me
    QUrl m_url; // the one of them that is asked
    const BotToken m_token;
    QNetworkAccessManager m_network;
    QTimer m_retryTimer;
    QNetworkReply* m_reply = nullptr; // owned by m_network, deleted when finished
    int m_attempt = 0;
    std::mt19937_64 m_random{std::random_device{}()};
};

//! The body of a 200; an error of kind Malformed when something needed is missing or out of range.
struct GatewayBotResult {
    std::optional<GatewayBot> answer;
    QString error; //!< which part was wrong
};
[[nodiscard]] GatewayBotResult gatewayBotFromJson(const QByteArray& body);

//! Likewise.
struct BotUserResult {
    std::optional<BotUser> user;
    QString error; //!< which part was wrong
};
[[nodiscard]] BotUserResult botUserFromJson(const QByteArray& body);

//! How long a 429 asks to wait: `retry_after` in seconds with fraction from the body, else the Retry-After header.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray& body, const QByteArray& header);

} // namespace Shardroom
