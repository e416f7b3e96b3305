// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/auditlines.h"

#include "core/gateway/bottoken.h"
#include "core/simulator/connection.h"
#include "core/simulator/httprequest.h"
#include "core/simulator/identify.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrlQuery>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

constexpr qsizetype maxText = 200;
constexpr qsizetype shortestToken = 20; // versions have three parts too

//! A text of the client's, bounded, and without a part that looks like a token.
QString clientText(const QByteArray& text, char separator)
{
    QList<QByteArray> parts = text.first(std::min(text.size(), maxText)).split(separator);
    for (QByteArray& part : parts) {
        if (part.size() >= shortestToken && looksLikeToken(part))
            part = "(redacted)";
    }
    return QString::fromLatin1(parts.join(separator));
}

} // namespace

QJsonObject gatewayFields(const SimulatorOptions& options, const QUrl& url, const QUrl& resumeUrl)
{
    const auto milliseconds = [](std::chrono::milliseconds value) { return qint64(value.count()); };
    return {{"url"_L1, url.toString()}, {"resume_url"_L1, resumeUrl.toString()}, {"shards"_L1, options.shards},
        {"max_concurrency"_L1, options.maxConcurrency},
        {"identify_interval_ms"_L1, milliseconds(options.identifyInterval)},
        {"identify_tolerance_ms"_L1, milliseconds(options.identifyTolerance)},
        {"identify_limit"_L1, options.identifyLimit}, {"identifies_used"_L1, options.identifiesUsed},
        {"identify_window_ms"_L1, milliseconds(options.identifyWindow)},
        {"heartbeat_interval_ms"_L1, milliseconds(options.heartbeatInterval)},
        {"session_lifetime_ms"_L1, milliseconds(options.sessionLifetime)}, {"replay_buffer"_L1, options.replayBuffer},
        {"max_guilds_per_shard"_L1, options.maxGuildsPerShard}, {"large_bot_multiple"_L1, options.largeBotMultiple},
        {"privileged_intents"_L1, qint64(options.privilegedIntents)}};
}

QJsonObject connectFields(const HttpRequest& handshake, bool onResumeHost)
{
    QStringList query;
    const auto items = QUrlQuery(QString::fromLatin1(handshake.query)).queryItems();
    for (const auto& [key, value] : items) {
        const bool isKnown = key == "v"_L1 || key == "encoding"_L1 || key == "compress"_L1;
        query.append(isKnown ? QString(key % u'=' % value.left(maxText)) : QString(key.left(maxText) % u"=…"));
    }
    return {{"query"_L1, query.join(u'&')}, {"path"_L1, clientText(handshake.path, '/')},
        {"host"_L1, onResumeHost ? u"resume"_s : u"main"_s}, {"port"_L1, handshake.peerPort},
        {"user_agent"_L1, !handshake.header("user-agent").isEmpty()}};
}

QJsonObject restFields(const Audit& audit, const HttpRequest& request, const HttpResponse& response, bool accepted)
{
    const QByteArray authorization = request.header("authorization");
    QJsonObject fields{{"method"_L1, QString::fromLatin1(request.method.left(maxText))},
        {"path"_L1, clientText(request.path, '/')}, {"status"_L1, response.never ? 0 : response.status},
        {"port"_L1, request.peerPort}, {"authorization"_L1, !authorization.isEmpty()}, {"accepted"_L1, accepted},
        {"user_agent"_L1, clientText(request.header("user-agent"), ' ')}};
    if (!authorization.isEmpty())
        fields.insert("token"_L1, audit.alias(bareToken(QString::fromLatin1(authorization))));
    if (response.status == 429)
        fields.insert("retry_after"_L1, QJsonDocument::fromJson(response.body)["retry_after"_L1]);
    return fields;
}

QJsonObject identifyFields(const Audit& audit, const QJsonObject& data, const IdentifyRequest& request)
{
    QJsonObject fields{{"shard"_L1, QJsonArray{request.shard.number, request.shard.total}},
        {"compress"_L1, request.compress}, {"token"_L1, audit.alias(request.token)},
        {"presence"_L1, !request.presence.isEmpty()}};
    if (request.intents)
        fields.insert("intents"_L1, qint64(*request.intents));
    if (data.contains("large_threshold"_L1))
        fields.insert("large_threshold"_L1, harmless(data["large_threshold"_L1]));
    QJsonArray properties;
    const QJsonObject given = data["properties"_L1].toObject();
    for (auto property = given.constBegin(); property != given.constEnd(); ++property)
        properties.append(property.key().left(maxText));
    fields.insert("properties"_L1, properties);
    if (!request.presence.isEmpty()) {
        const QByteArray text = QJsonDocument(request.presence).toJson(QJsonDocument::Compact);
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(12);
        fields.insert("presence_hash"_L1, QString::fromLatin1(hash));
    }
    return fields;
}

QJsonObject sessionFields(const Audit& audit, const SimulatedSession& session)
{
    QJsonObject fields = sessionFields(session);
    if (audit.isOpen())
        fields.insert("sid"_L1, audit.alias(session.id()));
    return fields;
}

QJsonValue harmless(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Bool:
    case QJsonValue::Double:
    case QJsonValue::Undefined:
        return value;
    case QJsonValue::String:
        return u"a text"_s;
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Shardroom::Simulator
