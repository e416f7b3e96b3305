// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/controlapi.h"

#include "core/simulator/connection.h"
#include "core/simulator/gateway.h"
#include "core/simulator/restapi.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMetaEnum>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

HttpResponse json(const QJsonObject& object, int status = 200)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

HttpResponse badRequest(const QString& message)
{
    return json({{"message"_L1, message}}, 400);
}

//! A whole number between the two bounds; `fallback` when the key is absent; nullopt for anything else.
std::optional<int> wholeNumber(
    const QJsonObject& body, QLatin1StringView key, int least, int most, std::optional<int> fallback)
{
    const QJsonValue value = body[key];
    if (value.isUndefined())
        return fallback;
    const double number = value.toDouble(least - 1.0);
    return number >= least && number <= most && number == double(int(number)) ? std::optional(int(number))
                                                                              : std::nullopt;
}

//! The list under "shards"; empty when absent; nullopt when it is not a list of shard numbers.
std::optional<QList<int>> shardList(const QJsonObject& body)
{
    const QJsonValue value = body["shards"_L1];
    if (value.isUndefined())
        return QList<int>();
    if (!value.isArray())
        return std::nullopt;
    QList<int> shards;
    for (const QJsonValue& number : value.toArray()) {
        if (number.toInt(-1) < 0)
            return std::nullopt;
        shards.append(number.toInt());
    }
    // An empty list would mean all of them, which nobody writes like that on purpose.
    return shards.isEmpty() ? std::nullopt : std::optional(shards);
}

const QString badShards = u"\"shards\" must be a list of shard numbers, for example [1, 2]; leave it out for all."_s;

} // namespace

QString faultKey(FaultKind kind)
{
    QString key;
    for (const QChar c : QString::fromLatin1(QMetaEnum::fromType<FaultKind>().valueToKey(int(kind)))) {
        if (c.isUpper() && !key.isEmpty())
            key += u'-';
        key += c.toLower();
    }
    return key;
}

std::optional<FaultKind> faultFromKey(const QString& key)
{
    const QMetaEnum kinds = QMetaEnum::fromType<FaultKind>();
    for (int i = 0; i < kinds.keyCount(); ++i) {
        if (faultKey(FaultKind(kinds.value(i))) == key)
            return FaultKind(kinds.value(i));
    }
    return std::nullopt;
}

QStringList faultKeys()
{
    const QMetaEnum kinds = QMetaEnum::fromType<FaultKind>();
    QStringList keys;
    for (int i = 0; i < kinds.keyCount(); ++i)
        keys.append(faultKey(FaultKind(kinds.value(i))));
    return keys;
}

HttpResponse ControlApi::answer(const HttpRequest& request)
{
    if (request.path == "/simulator/status") {
        if (request.method != "GET")
            return json({{"message"_L1, u"Use GET."_s}}, 405);
        return json(status());
    }
    QJsonObject body;
    if (!request.body.trimmed().isEmpty()) {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
        if (!document.isObject())
            return badRequest(u"The body must be a JSON object: %1."_s.arg(error.errorString()));
        body = document.object();
    }
    const bool isPost = request.method == "POST";
    if (isPost && request.path == "/simulator/faults")
        return injectFault(body);
    if (isPost && request.path == "/simulator/rest-failures")
        return failRest(body);
    if (isPost && request.path == "/simulator/outage")
        return setOutage(body);
    if (isPost && request.path == "/simulator/joins")
        return count(body, &GatewaySimulator::joinGuilds);
    if (isPost && request.path == "/simulator/leaves")
        return count(body, &GatewaySimulator::leaveGuilds);
    if (isPost && request.path == "/simulator/burst")
        return count(body, &GatewaySimulator::burst);
    return json(
        {{"message"_L1,
            u"There are GET /simulator/status and POST /simulator/faults, rest-failures, outage, joins, leaves, burst."_s}},
        404);
}

HttpResponse ControlApi::injectFault(const QJsonObject& body)
{
    const std::optional<FaultKind> kind = faultFromKey(body["fault"_L1].toString());
    if (!kind)
        return badRequest(u"\"fault\" must be one of: %1."_s.arg(faultKeys().join(", "_L1)));
    const std::optional<QList<int>> shards = shardList(body);
    if (!shards)
        return badRequest(badShards);
    const auto code = wholeNumber(body, "code"_L1, 0, 4999, 4000);
    if (!code || (*code > 0 && *code < 1000) || (*code >= 1004 && *code <= 1006))
        return badRequest(u"\"code\" must be 0 (no code) or a close code from 1000 to 4999, but not 1004 to 1006."_s);
    const auto delay = wholeNumber(body, "delay_ms"_L1, 0, 600'000, 2000);
    if (!delay)
        return badRequest(u"\"delay_ms\" must be a whole number from 0 to 600000."_s);
    const Fault fault{*kind, *code, std::chrono::milliseconds(*delay)};
    if (body.contains("instead_of_hello"_L1)) {
        const auto times = wholeNumber(body, "instead_of_hello"_L1, 1, 10'000, {});
        if (!times)
            return badRequest(u"\"instead_of_hello\" must be a number of connections from 1 to 10000."_s);
        m_gateway.injectInsteadOfHello(fault, *times);
    } else {
        m_simulator.inject(fault, *shards);
    }
    return json({{"done"_L1, faultKey(*kind)}});
}

HttpResponse ControlApi::failRest(const QJsonObject& body)
{
    const QHash<QString, int> named{
        {u"not-json"_s, RestApi::notJson}, {u"timeout"_s, RestApi::timeout}, {u"truncated"_s, RestApi::truncated}};
    const QJsonValue value = body["status"_L1];
    const int status = value.isString() ? named.value(value.toString(), -99) : value.toInt(-99);
    if (!RestApi::canFailWith(status))
        return badRequest(u"\"status\" must be 401, 429, 500, 502, 503, \"not-json\", \"timeout\" or \"truncated\"."_s);
    const auto times = wholeNumber(body, "times"_L1, 0, 10'000, 1);
    if (!times)
        return badRequest(u"\"times\" must be a whole number from 0 to 10000."_s);
    m_simulator.failRest(status, *times);
    return json({{"done"_L1, *times}});
}

HttpResponse ControlApi::setOutage(const QJsonObject& body)
{
    const std::optional<QList<int>> shards = shardList(body);
    if (!shards)
        return badRequest(badShards);
    if (!body["unavailable"_L1].isBool())
        return badRequest(u"\"unavailable\" must be true or false."_s);
    m_simulator.setOutage(*shards, body["unavailable"_L1].toBool());
    return json({{"done"_L1, body["unavailable"_L1]}});
}

HttpResponse ControlApi::count(const QJsonObject& body, void (GatewaySimulator::*happen)(int))
{
    const auto count = wholeNumber(body, "count"_L1, 1, 1'000'000, {});
    if (!count)
        return badRequest(u"\"count\" must be a whole number from 1 to 1000000."_s);
    (m_simulator.*happen)(*count);
    return json({{"done"_L1, *count}});
}

QJsonObject ControlApi::status() const
{
    const auto now = Gateway::Clock::now();
    QJsonArray sessions;
    for (const SimulatedSession* session : m_gateway.sessions().all()) {
        QJsonObject row = sessionFields(*session);
        row.insert("attached"_L1, session->connection() != nullptr);
        row.insert("sequence"_L1, session->sequence());
        row.insert("kept_from"_L1, session->firstKept());
        row.insert("intents"_L1, qint64(session->intents()));
        row.insert("to_load"_L1, session->guildsToLoad());
        row.insert("presence"_L1, session->presence());
        if (session->connection() != nullptr) {
            row.insert("conn"_L1, session->connection()->number());
            row.insert("backlog"_L1, session->connection()->backlog());
        }
        sessions.append(row);
    }
    const int total = m_gateway.options().shards;
    QList<int> guilds(total);
    QList<int> unavailable(total);
    for (const World::Guild& guild : m_gateway.world().guilds()) {
        const int number = shardFor(guild.id, total);
        ++guilds[number];
        unavailable[number] += guild.unavailable ? 1 : 0;
    }
    QJsonArray truth;
    for (int number = 0; number < total; ++number) {
        truth.append(QJsonObject{{"shard"_L1, QJsonArray{number, total}}, {"guilds"_L1, guilds[number]},
            {"unavailable"_L1, unavailable[number]}});
    }
    const QJsonObject identifies{{"accepted"_L1, m_gateway.startLimit().accepted()},
        {"remaining"_L1, m_gateway.startLimit().remaining(now)}, {"total"_L1, m_gateway.options().identifyLimit},
        {"reset_after_ms"_L1, qint64(m_gateway.startLimit().resetAfter(now).count())}};
    return {{"url"_L1, m_gateway.url().toString()}, {"resume_url"_L1, m_gateway.resumeUrl().toString()},
        {"connections"_L1, m_gateway.connections()}, {"sessions"_L1, sessions}, {"identifies"_L1, identifies},
        {"resumes"_L1, m_gateway.resumesAccepted()}, {"guilds"_L1, qint64(m_gateway.world().guilds().size())},
        {"unavailable"_L1, m_gateway.unavailableOf({0, 1})}, {"events"_L1, qint64(m_gateway.world().eventsMade())},
        {"truth"_L1, truth}};
}

} // namespace Shardroom::Simulator
