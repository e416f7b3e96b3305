// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/controlapi.h"

#include "core/simulator/connection.h"
#include "core/simulator/faultjson.h"
#include "core/simulator/gateway.h"
#include "core/simulator/restapi.h"
#include "core/simulator/scenario.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>

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

//! The guilds of every shard of a set of `total`, and how many of them are in an outage.
QJsonArray truth(const World& world, int total)
{
    QList<int> guilds(total);
    QList<int> unavailable(total);
    for (const World::Guild& guild : world.guilds()) {
        const int number = shardFor(guild.id, total);
        ++guilds[number];
        unavailable[number] += guild.isUnavailable() ? 1 : 0;
    }
    QJsonArray rows;
    for (int number = 0; number < total; ++number) {
        rows.append(QJsonObject{{"shard"_L1, QJsonArray{number, total}}, {"guilds"_L1, guilds[number]},
            {"unavailable"_L1, unavailable[number]}});
    }
    return rows;
}

//! A browser names the page that asks in Origin. One that was made to think that a page's own name is this address, by
//! its DNS, names the page in Host.
bool isFromHere(const HttpRequest& request, const QString& ownHost)
{
    if (!request.header("origin").isEmpty())
        return false;
    QUrl url;
    url.setAuthority(QString::fromLatin1(request.header("host")));
    const QString host = url.host();
    return !host.isEmpty() && (host == ownHost || host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1);
}

} // namespace

HttpResponse ControlApi::answer(const HttpRequest& request)
{
    if (!isFromHere(request, m_gateway.url().host())) {
        return json({{"message"_L1,
                        u"Orders are taken from programs of this computer, by its loopback address, and not from web "
                        "pages."_s}},
            403);
    }
    const QByteArray path = request.path.sliced(qsizetype(qstrlen("/simulator/")));
    QStringList methods;
    for (const Route& route : routes()) {
        const QByteArray beginning = QByteArray(route.path) + '/';
        const bool fits = route.takesId ? path.startsWith(beginning) : path == route.path;
        if (!fits)
            continue;
        if (request.method != route.method) {
            methods.append(QString::fromLatin1(route.method));
            continue;
        }
        QJsonObject body;
        if (!request.body.trimmed().isEmpty()) {
            QJsonParseError error;
            const QJsonDocument document = QJsonDocument::fromJson(request.body, &error);
            if (!document.isObject())
                return badRequest(u"The body must be a JSON object: %1."_s.arg(error.errorString()));
            body = document.object();
        }
        return (this->*route.handler)(body, route.takesId ? path.sliced(beginning.size()) : QByteArray());
    }
    if (!methods.isEmpty())
        return json({{"message"_L1, u"Use %1."_s.arg(methods.join(" or "_L1))}}, 405);
    QStringList known;
    for (const Route& route : routes()) {
        known.append(u"%1 /simulator/%2"_s.arg(QLatin1StringView(route.method), QLatin1StringView(route.path))
            + (route.takesId ? "/ID"_L1 : ""_L1));
    }
    return json({{"message"_L1, u"There are %1."_s.arg(known.join(", "_L1))}}, 404);
}

std::span<const ControlApi::Route> ControlApi::routes()
{
    static const auto table = std::to_array<Route>({
        {"GET", "status", false, &ControlApi::showStatus},
        {"GET", "faults", false, &ControlApi::listFaults},
        {"POST", "faults", false, &ControlApi::orderFault},
        {"DELETE", "faults", false, &ControlApi::cancelAllFaults},
        {"DELETE", "faults", true, &ControlApi::cancelFault},
        {"POST", "clock", false, &ControlApi::advanceClock},
        {"POST", "rest-failures", false, &ControlApi::failRest},
        {"POST", "outage", false, &ControlApi::setOutage},
        {"POST", "joins", false, &ControlApi::join},
        {"POST", "leaves", false, &ControlApi::leave},
        {"POST", "burst", false, &ControlApi::burst},
        {"POST", "world", false, &ControlApi::changeWorld},
        {"GET", "truth", true, &ControlApi::showTruth},
        {"GET", "world-log", false, &ControlApi::showWorldLog},
        {"POST", "ready-delay", false, &ControlApi::delayReady},
        {"GET", "scenario", false, &ControlApi::showScenario},
        {"POST", "scenario", false, &ControlApi::startScenario},
        {"DELETE", "scenario", false, &ControlApi::stopScenario},
    });
    return table;
}

HttpResponse ControlApi::showStatus(const QJsonObject&, const QByteArray&)
{
    return json(status());
}

HttpResponse ControlApi::listFaults(const QJsonObject&, const QByteArray&)
{
    QJsonArray standing;
    for (const StandingFault& fault : m_simulator.standingFaults()) {
        QJsonObject row = toJson(fault.order);
        row.insert("order"_L1, fault.id);
        row.insert("strikes"_L1, fault.strikes);
        if (fault.origin == FaultOrigin::Scenario)
            row.insert("of_scenario"_L1, true);
        standing.append(row);
    }
    QJsonArray known;
    for (int i = 0; i < faultKindCount; ++i) {
        const auto kind = FaultKind(i);
        known.append(QJsonObject{{"fault"_L1, faultKey(kind)}, {"group"_L1, displayName(faultGroup(kind))},
            {"name"_L1, displayName(kind)}, {"text"_L1, explanation(kind)}, {"uses_delay"_L1, usesDelay(kind)},
            {"strikes_shards"_L1, strikesShards(kind)}});
    }
    return json({{"standing"_L1, standing}, {"faults"_L1, known}});
}

HttpResponse ControlApi::orderFault(const QJsonObject& body, const QByteArray&)
{
    const FaultOrderResult result = faultOrderFromJson(body);
    if (!result.order)
        return badRequest(result.error);
    const Fault& fault = result.order->fault;
    if (body.contains("conns"_L1))
        return strikeConnections(body, fault);
    if (!body.contains("instead_of_hello"_L1))
        return json({{"done"_L1, faultKey(fault.kind)}, {"order"_L1, m_simulator.order(*result.order)}});
    const auto times = wholeNumber(body, "instead_of_hello"_L1, 1, 10'000, {});
    if (!times)
        return badRequest(u"\"instead_of_hello\" must be a number of connections from 1 to 10000."_s);
    if (!strikesShards(fault.kind))
        return badRequest(
            u"\"instead_of_hello\" can't be %1: that does not happen to a connection."_s.arg(faultKey(fault.kind)));
    m_gateway.injectInsteadOfHello(fault, *times);
    return json({{"done"_L1, faultKey(fault.kind)}, {"order"_L1, 0}});
}

HttpResponse ControlApi::strikeConnections(const QJsonObject& body, const Fault& fault)
{
    QList<int> connections;
    const QJsonArray numbers = body["conns"_L1].toArray();
    for (const QJsonValue& number : numbers)
        connections.append(number.toInt(-1));
    if (connections.isEmpty() || std::ranges::min(connections) < 1)
        return badRequest(u"\"conns\" must be a list of connection numbers as in /simulator/status."_s);
    if (!strikesShards(fault.kind))
        return badRequest(
            u"\"conns\" can't have %1: that does not happen to a connection."_s.arg(faultKey(fault.kind)));
    for (const auto key : {"shards"_L1, "some"_L1, "every_ms"_L1, "instead_of_hello"_L1}) {
        if (body.contains(key))
            return badRequest(u"\"%1\" does not go with \"conns\"."_s.arg(key));
    }
    m_gateway.injectOn(fault, connections);
    return json({{"done"_L1, faultKey(fault.kind)}, {"order"_L1, 0}});
}

HttpResponse ControlApi::showTruth(const QJsonObject&, const QByteArray& id)
{
    constexpr int mostShards = 16'384;
    bool isNumber = false;
    const int total = id.toInt(&isNumber);
    if (!isNumber || total < 1 || total > mostShards)
        return badRequest(u"After /simulator/truth/ a shard count from 1 to %1 is expected."_s.arg(mostShards));
    return json({{"truth"_L1, truth(m_gateway.world(), total)}});
}

HttpResponse ControlApi::showWorldLog(const QJsonObject&, const QByteArray&)
{
    WorldLog& log = m_gateway.worldLog();
    if (!log.isOpen())
        return json({{"message"_L1, u"There is no world log: start the gateway with --world-log FILE."_s}}, 404);
    if (!log.flush())
        return json({{"message"_L1, u"The world log could not be written: %1."_s.arg(log.errorString())}}, 500);
    return json({{"events"_L1, log.events()}});
}

HttpResponse ControlApi::delayReady(const QJsonObject& body, const QByteArray&)
{
    constexpr int longest = 600'000;
    const QJsonArray parts = body["shard"_L1].toArray();
    const ShardId shard{parts.at(0).toInt(-1), parts.at(1).toInt(-1)};
    const auto delay = wholeNumber(body, "delay_ms"_L1, 1, longest, {});
    if (parts.size() != 2 || !shard.isValid() || !delay)
        return badRequest(
            u"\"shard\" must be [number, total], and \"delay_ms\" a whole number from 1 to %1."_s.arg(longest));
    m_gateway.delayReady(shard, std::chrono::milliseconds(*delay));
    return json({{"done"_L1, *delay}});
}

HttpResponse ControlApi::cancelAllFaults(const QJsonObject&, const QByteArray&)
{
    const qsizetype before = m_simulator.standingFaults().size();
    m_simulator.cancelFaults(0);
    return json({{"done"_L1, before - m_simulator.standingFaults().size()}});
}

HttpResponse ControlApi::cancelFault(const QJsonObject&, const QByteArray& id)
{
    QStringList standing;
    for (const StandingFault& fault : m_simulator.standingFaults()) {
        if (QByteArray::number(fault.id) == id) {
            if (fault.origin == FaultOrigin::Scenario)
                return json(
                    {{"message"_L1, u"This order is a scenario's: it ends with DELETE /simulator/scenario."_s}}, 409);
            m_simulator.cancelFaults(fault.id);
            return json({{"done"_L1, fault.id}});
        }
        standing.append(QString::number(fault.id));
    }
    return json({{"message"_L1,
                    standing.isEmpty() ? u"No fault is being repeated."_s
                                       : u"The orders are: %1."_s.arg(standing.join(", "_L1))}},
        404);
}

HttpResponse ControlApi::advanceClock(const QJsonObject& body, const QByteArray&)
{
    constexpr int most = 7 * 24 * 3600 * 1000;
    const auto by = wholeNumber(body, "advance_ms"_L1, 1, most, {});
    if (!by)
        return badRequest(u"\"advance_ms\" must be a whole number from 1 to %1."_s.arg(most));
    m_simulator.inject({FaultKind::ClockJump, 0, std::chrono::milliseconds(*by)}, {});
    return json({{"done"_L1, *by}, {"ahead_ms"_L1, qint64(m_gateway.clockAhead().count())}});
}

HttpResponse ControlApi::showScenario(const QJsonObject&, const QByteArray&)
{
    QJsonArray names;
    const QList<Scenario> known = builtInScenarios();
    for (const Scenario& one : known)
        names.append(QJsonObject{{"name"_L1, one.key}, {"title"_L1, one.title.text()}});
    const std::optional<ScenarioState> state = m_simulator.scenario();
    return json({{"scenario"_L1, state ? QJsonValue(toJson(*state)) : QJsonValue()}, {"built_in"_L1, names}});
}

HttpResponse ControlApi::stopScenario(const QJsonObject&, const QByteArray&)
{
    m_simulator.stopScenario();
    return json({{"done"_L1, u"stopped"_s}});
}

HttpResponse ControlApi::startScenario(const QJsonObject& body, const QByteArray&)
{
    if (body.contains("name"_L1) == body.contains("scenario"_L1))
        return badRequest(
            u"There must be either \"name\", of a built-in scenario, or \"scenario\", the whole of one."_s);
    ScenarioResult result;
    if (body.contains("scenario"_L1) && !body["scenario"_L1].isObject())
        return badRequest(u"\"scenario\" must be an object: the whole of one."_s);
    if (body.contains("scenario"_L1)) {
        result = scenarioFromJson(QJsonDocument(body["scenario"_L1].toObject()).toJson(), u"custom"_s);
    } else {
        const QList<Scenario> known = builtInScenarios();
        const auto found = std::ranges::find(known, body["name"_L1].toString(), &Scenario::key);
        if (found != known.end())
            result.scenario = *found;
        QStringList names;
        for (const Scenario& one : known)
            names.append(one.key);
        result.error = u"\"name\" must be one of: %1."_s.arg(names.join(", "_L1));
    }
    if (!result.scenario)
        return badRequest(result.error);
    if (!result.scenario->gateway.fits(m_gateway.options()))
        return badRequest(u"This scenario wants another gateway: start one with --scenario."_s);
    m_simulator.startScenario(*result.scenario);
    return json({{"done"_L1, result.scenario->key}});
}

HttpResponse ControlApi::changeWorld(const QJsonObject& body, const QByteArray&)
{
    constexpr double most = 1'000'000;
    const auto rate = [&body](QLatin1StringView key) { return body[key].toDouble(body.contains(key) ? -1 : 0); };
    const double events = rate("events_per_second"_L1);
    const double growth = rate("growth_per_minute"_L1);
    if (body.isEmpty() || events < 0 || events > most || growth < 0 || growth > most)
        return badRequest(u"\"events_per_second\" and \"growth_per_minute\" must be numbers from 0 to 1000000."_s);
    if (body.contains("events_per_second"_L1))
        m_simulator.setEventsPerSecond(events);
    if (body.contains("growth_per_minute"_L1))
        m_simulator.setGrowthPerMinute(growth);
    return json({{"done"_L1, body}});
}

HttpResponse ControlApi::failRest(const QJsonObject& body, const QByteArray&)
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

HttpResponse ControlApi::setOutage(const QJsonObject& body, const QByteArray&)
{
    const std::optional<QList<int>> shards = shardList(body);
    if (!shards)
        return badRequest(shardListRule());
    if (!body["unavailable"_L1].isBool())
        return badRequest(u"\"unavailable\" must be true or false."_s);
    m_simulator.setOutage(*shards, body["unavailable"_L1].toBool());
    return json({{"done"_L1, body["unavailable"_L1]}});
}

HttpResponse ControlApi::join(const QJsonObject& body, const QByteArray&)
{
    return count(body, &GatewaySimulator::joinGuilds);
}

HttpResponse ControlApi::leave(const QJsonObject& body, const QByteArray&)
{
    return count(body, &GatewaySimulator::leaveGuilds);
}

HttpResponse ControlApi::burst(const QJsonObject& body, const QByteArray&)
{
    return count(body, &GatewaySimulator::burst);
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
    const auto now = m_gateway.now();
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
    const QJsonObject identifies{{"accepted"_L1, m_gateway.startLimit().accepted()},
        {"refused"_L1, m_gateway.identifiesRefused()}, {"remaining"_L1, m_gateway.startLimit().remaining(now)},
        {"total"_L1, m_gateway.options().identifyLimit},
        {"reset_after_ms"_L1, qint64(m_gateway.startLimit().resetAfter(now).count())}};
    return {{"url"_L1, m_gateway.url().toString()}, {"resume_url"_L1, m_gateway.resumeUrl().toString()},
        {"connections"_L1, m_gateway.connections()}, {"sessions"_L1, sessions}, {"identifies"_L1, identifies},
        {"resumes"_L1, m_gateway.resumesAccepted()}, {"guilds"_L1, qint64(m_gateway.world().guilds().size())},
        {"unavailable"_L1, m_gateway.unavailableOf({0, 1})}, {"events"_L1, qint64(m_gateway.world().eventsMade())},
        {"truth"_L1, truth(m_gateway.world(), m_gateway.options().shards)}};
}

} // namespace Shardroom::Simulator
