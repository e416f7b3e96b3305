// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/scenarioreader.h"

#include "core/simulator/faultjson.h"
#include "core/simulator/scenarioscore.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

constexpr int longestSeconds = 24 * 3600;
constexpr int mostGuilds = 2'000'000;
constexpr int mostShards = 16'384;
constexpr int mostIdentifies = 10'000'000;
constexpr int mostEvents = 1'000'000;

std::chrono::milliseconds fromSeconds(double seconds)
{
    return std::chrono::milliseconds(std::llround(seconds * 1000));
}

} // namespace

ScenarioReader::Object::Object(const QJsonValue& value, QString path, QString& error)
    : m_object(value.toObject())
    , m_path(std::move(path))
    , m_error(error)
{
    if (!value.isObject())
        fail(m_path, tr("must be an object"));
}

QString ScenarioReader::Object::at(QLatin1StringView key) const
{
    return m_path.isEmpty() ? QString(key) : m_path + u'.' + key;
}

QJsonValue ScenarioReader::Object::value(QLatin1StringView key)
{
    if (!m_known.contains(key))
        m_known.append(key);
    return m_object.value(key);
}

std::optional<double> ScenarioReader::Object::number(QLatin1StringView key, double least, double most)
{
    const QJsonValue found = value(key);
    if (found.isUndefined())
        return std::nullopt;
    const double number = found.toDouble(least - 1);
    if (number >= least && number <= most)
        return number;
    fail(at(key), tr("must be a number from %1 to %2").arg(least, 0, 'f', 0).arg(most, 0, 'f', 0));
    return std::nullopt;
}

std::optional<int> ScenarioReader::Object::whole(QLatin1StringView key, int least, int most)
{
    const std::optional<double> found = number(key, least, most);
    if (!found || *found == std::floor(*found))
        return found ? std::optional(int(*found)) : std::nullopt;
    fail(at(key), tr("must be a whole number"));
    return std::nullopt;
}

LocalText ScenarioReader::Object::text(QLatin1StringView key)
{
    const QJsonValue found = value(key);
    LocalText text;
    if (found.isUndefined())
        return text;
    const QJsonObject languages = found.isString() ? QJsonObject{{"en"_L1, found}} : found.toObject();
    for (auto it = languages.begin(); it != languages.end(); ++it) {
        const bool isLanguage = it.key().size() == 2 && it.key() == it.key().toLower();
        if (!isLanguage || it->toString().trimmed().isEmpty()) {
            fail(at(key) + u'.' + it.key(), tr("must be a text under a language of two letters"));
            return {};
        }
        text.byLanguage.insert(it.key(), it->toString());
    }
    if (!text.byLanguage.contains(u"en"_s))
        fail(at(key), tr("must be a text, or an object of texts with \"en\" and other languages"));
    return text;
}

void ScenarioReader::Object::need(QLatin1StringView key)
{
    if (!m_object.contains(key))
        fail(at(key), tr("is missing"));
}

void ScenarioReader::Object::done()
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it) {
        if (m_known.contains(it.key()))
            continue;
        QStringList known = m_known;
        known.sort();
        fail(
            at(QLatin1StringView(it.key().toLatin1())), tr("is not known here; there are %1").arg(known.join(", "_L1)));
    }
}

ScenarioReader::Object ScenarioReader::Object::inner(QLatin1StringView key)
{
    return {value(key), at(key), m_error};
}

void ScenarioReader::Object::failWhole(const QString& sentence)
{
    if (m_error.isEmpty())
        m_error = u"%1: %2"_s.arg(m_path, sentence);
}

void ScenarioReader::Object::fail(const QString& path, const QString& what)
{
    if (m_error.isEmpty())
        m_error = path.isEmpty() ? tr("The file %1.").arg(what) : u"%1 %2."_s.arg(path, what);
}

ScenarioResult ScenarioReader::read(const QByteArray& json, const QString& key)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return {std::nullopt, tr("Not JSON at byte %1: %2.").arg(parseError.offset).arg(parseError.errorString())};
    QString error;
    Object file(document.isObject() ? QJsonValue(document.object()) : QJsonValue(), {}, error);
    Scenario scenario;
    scenario.key = key;
    for (const QLatin1StringView needed : {"title"_L1, "description"_L1, "duration_s"_L1, "steps"_L1, "goals"_L1})
        file.need(needed);
    scenario.title = file.text("title"_L1);
    scenario.description = file.text("description"_L1);
    scenario.duration = std::chrono::seconds(file.whole("duration_s"_L1, 1, longestSeconds).value_or(1));
    scenario.settle
        = std::chrono::seconds(file.whole("settle_s"_L1, 0, int(scenario.duration.count()) - 1).value_or(0));
    const QJsonValue start = file.value("start"_L1);
    if (start == "at-once"_L1)
        scenario.start = ScenarioStart::AtOnce;
    else if (!start.isUndefined() && start != "when-ready"_L1)
        file.fail(u"start"_s, tr("must be \"at-once\" or \"when-ready\""));
    if (const QJsonValue wishes = file.value("gateway"_L1); !wishes.isUndefined())
        scenario.gateway = gateway(Object(wishes, u"gateway"_s, error));

    const QJsonValue steps = file.value("steps"_L1);
    if (!steps.isArray())
        file.fail(u"steps"_s, tr("must be a list"));
    int place = 0;
    for (const QJsonValue& value : steps.toArray()) {
        const QString path = u"steps[%1]"_s.arg(place++);
        scenario.steps.append(step(Object(value, path, error)));
        if (scenario.steps.last().at > scenario.duration)
            file.fail(path + u".at_s"_s, tr("is after the end"));
    }
    std::ranges::stable_sort(scenario.steps, {}, &ScenarioStep::at);

    const QJsonValue goals = file.value("goals"_L1);
    Object limits(goals, u"goals"_s, error);
    for (const QString& measure : measureKeys()) {
        if (const auto most = limits.number(QLatin1StringView(measure.toLatin1()), 0, 1e12))
            scenario.goals.append({measure, *most});
    }
    limits.done();
    file.done();
    if (!error.isEmpty())
        return {std::nullopt, error};
    return {scenario, {}};
}

ScenarioGateway ScenarioReader::gateway(Object object)
{
    ScenarioGateway gateway;
    gateway.shards = object.whole("shards"_L1, 1, mostShards);
    gateway.guilds = object.whole("guilds"_L1, 0, mostGuilds);
    gateway.maxConcurrency = object.whole("max_concurrency"_L1, 1, mostShards);
    gateway.identifyLimit = object.whole("identify_limit"_L1, 1, mostIdentifies);
    gateway.identifiesUsed = object.whole("identifies_used"_L1, 0, mostIdentifies);
    gateway.maxGuildsPerShard = object.whole("max_guilds_per_shard"_L1, 1, mostGuilds);
    gateway.eventsPerSecond = object.number("events_per_second"_L1, 0, mostEvents);
    if (const auto interval = object.whole("heartbeat_interval_ms"_L1, 100, 59'999))
        gateway.heartbeatInterval = std::chrono::milliseconds(*interval);
    if (const auto lifetime = object.number("session_lifetime_s"_L1, 0, longestSeconds))
        gateway.sessionLifetime = fromSeconds(*lifetime);
    if (const auto seed = object.whole("seed"_L1, 0, std::numeric_limits<int>::max()))
        gateway.seed = quint64(*seed);
    object.done();
    return gateway;
}

ScenarioStep ScenarioReader::step(Object object)
{
    ScenarioStep step;
    object.need("at_s"_L1);
    step.at = fromSeconds(object.number("at_s"_L1, 0, longestSeconds).value_or(0));
    step.say = object.text("say"_L1);
    constexpr auto happenings = std::to_array<QLatin1StringView>({"fault"_L1, "outage"_L1, "joins"_L1, "leaves"_L1,
        "burst"_L1, "growth_per_minute"_L1, "events_per_second"_L1, "identifies_remaining"_L1});
    QStringList found;
    for (const QLatin1StringView happening : happenings) {
        if (!object.value(happening).isUndefined())
            found.append(happening);
    }
    if (found.size() > 1)
        object.fail(object.at(QLatin1StringView(found[1].toLatin1())), tr("must be in a step of its own"));
    if (found.isEmpty() && !object.has("say"_L1))
        object.fail(object.at("say"_L1), tr("is missing, and so is anything that happens"));
    if (object.has("fault"_L1))
        step.fault = fault(object);
    if (object.has("outage"_L1))
        step.outage = outage(object.inner("outage"_L1));
    step.joins = object.whole("joins"_L1, 1, mostEvents);
    step.leaves = object.whole("leaves"_L1, 1, mostEvents);
    step.burst = object.whole("burst"_L1, 1, mostEvents);
    step.growthPerMinute = object.number("growth_per_minute"_L1, 0, mostEvents);
    step.eventsPerSecond = object.number("events_per_second"_L1, 0, mostEvents);
    step.identifiesRemaining = object.whole("identifies_remaining"_L1, 0, mostIdentifies);
    object.done();
    return step;
}

std::optional<FaultOrder> ScenarioReader::fault(Object& object)
{
    QJsonObject order;
    for (const QLatin1StringView key :
        {"fault"_L1, "shards"_L1, "some"_L1, "code"_L1, "delay_ms"_L1, "times"_L1, "every_ms"_L1, "lasting_ms"_L1}) {
        if (const QJsonValue value = object.value(key); !value.isUndefined())
            order.insert(key, value);
    }
    const FaultOrderResult result = faultOrderFromJson(order);
    if (!result.order)
        object.failWhole(result.error);
    return result.order;
}

ScenarioStep::Outage ScenarioReader::outage(Object object)
{
    ScenarioStep::Outage outage;
    object.need("lasting_s"_L1);
    outage.lasting = fromSeconds(object.number("lasting_s"_L1, 1, longestSeconds).value_or(1));
    const QJsonValue shards = object.value("shards"_L1);
    if (const auto numbers = shardList(QJsonObject{{"shards"_L1, shards}}))
        outage.shards = *numbers;
    else
        object.failWhole(shardListRule());
    object.done();
    return outage;
}

} // namespace Shardroom::Simulator
