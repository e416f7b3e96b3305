// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/simulator/faultjson.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QStringList>

using namespace Qt::StringLiterals;

namespace Shardroom::Simulator {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FaultOrder)
};

constexpr int longestDelay = 7 * 24 * 3600 * 1000; // of a clock that jumps, above all
constexpr int mostTimes = 10'000;

bool isCloseCode(int code)
{
    return code == 0 || (code >= 1000 && (code < 1004 || code > 1006));
}

} // namespace

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

QString shardListRule()
{
    return Text::tr("\"shards\" must be a list of shard numbers, for example [1, 2]; leave it out for all.");
}

FaultOrderResult faultOrderFromJson(const QJsonObject& object)
{
    const auto wrong = [](const QString& text) { return FaultOrderResult{std::nullopt, text}; };
    const auto notWithin = [&wrong](const char* key, int least, int most) {
        return wrong(
            Text::tr("\"%1\" must be a whole number from %2 to %3.").arg(QLatin1StringView(key)).arg(least).arg(most));
    };
    const std::optional<FaultKind> kind = faultFromKey(object["fault"_L1].toString());
    if (!kind)
        return wrong(Text::tr("\"fault\" must be one of: %1.").arg(faultKeys().join(", "_L1)));
    const std::optional<QList<int>> shards = shardList(object);
    if (!shards)
        return wrong(shardListRule());
    const auto code = wholeNumber(object, "code"_L1, 0, 4999, 4000);
    if (!code || !isCloseCode(*code))
        return wrong(Text::tr("\"code\" must be 0 (no code) or a close code from 1000 to 4999, but not 1004 to 1006."));
    const auto delay = wholeNumber(object, "delay_ms"_L1, 0, longestDelay, int(Fault().delay.count()));
    if (!delay)
        return notWithin("delay_ms", 0, longestDelay);
    const auto times = wholeNumber(object, "times"_L1, 1, mostTimes, 1);
    if (!times)
        return notWithin("times", 1, mostTimes);
    const auto some = wholeNumber(object, "some"_L1, 1, mostTimes, 0);
    if (!some)
        return wrong(
            Text::tr("\"some\" must be a number of shards from 1 to %1; leave it out for every one.").arg(mostTimes));
    // Ten a second at the most: below that it is one long fault, and the gateway does nothing else.
    constexpr int shortest = 100;
    const auto every = wholeNumber(object, "every_ms"_L1, shortest, longestDelay, 0);
    if (!every)
        return wrong(Text::tr("\"every_ms\" must be a whole number from %1 to %2; leave it out for once.")
                         .arg(shortest)
                         .arg(longestDelay));
    const auto lasting = wholeNumber(object, "lasting_ms"_L1, 1, longestDelay, 0);
    if (!lasting)
        return wrong(Text::tr(
            "\"lasting_ms\" must be a whole number from 1 to %1; leave it out to repeat it until it is cancelled.")
                         .arg(longestDelay));
    if (*lasting > 0 && *every == 0)
        return wrong(Text::tr("\"lasting_ms\" says how long it is repeated: it needs \"every_ms\"."));
    using std::chrono::milliseconds;
    return {FaultOrder{{*kind, *code, milliseconds(*delay), *times}, *shards, *some, milliseconds(*every),
                milliseconds(*lasting)},
        {}};
}

QStringList faultOrderKeys()
{
    return {u"fault"_s, u"code"_s, u"delay_ms"_s, u"times"_s, u"shards"_s, u"some"_s, u"every_ms"_s, u"lasting_ms"_s};
}

QJsonObject toJson(const FaultOrder& order)
{
    const Fault& fault = order.fault;
    QJsonObject object{{"fault"_L1, faultKey(fault.kind)}};
    if (fault.kind == FaultKind::Close)
        object.insert("code"_L1, fault.closeCode);
    if (usesDelay(fault.kind))
        object.insert("delay_ms"_L1, qint64(fault.delay.count()));
    if (fault.times != 1)
        object.insert("times"_L1, fault.times);
    if (!order.shards.isEmpty()) {
        QJsonArray shards;
        for (const int number : order.shards)
            shards.append(number);
        object.insert("shards"_L1, shards);
    }
    if (order.some > 0)
        object.insert("some"_L1, order.some);
    if (order.every.count() > 0)
        object.insert("every_ms"_L1, qint64(order.every.count()));
    if (order.lasting.count() > 0)
        object.insert("lasting_ms"_L1, qint64(order.lasting.count()));
    return object;
}

} // namespace Shardroom::Simulator
