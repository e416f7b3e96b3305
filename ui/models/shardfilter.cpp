// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shardfilter.h"

#include "core/gateway/closecode.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using Term = std::function<bool(const ShardSnapshot&, const QDateTime&)>;
struct TermResult {
    Term term;
    QString error;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShardFilter)
};

std::optional<double> secondsSince(const std::optional<QDateTime>& then, const QDateTime& now)
{
    return then ? std::optional(double(then->msecsTo(now)) / 1000.0) : std::nullopt;
}

struct NumberField {
    QLatin1String name;
    std::optional<double> (*value)(const ShardSnapshot&, const QDateTime&);
};

using Value = std::optional<double>;
const std::array numberFields{
    NumberField{"guilds"_L1, [](const ShardSnapshot& s, const QDateTime&) { return Value(s.guilds); }},
    NumberField{"unavailable"_L1, [](const ShardSnapshot& s, const QDateTime&) { return Value(s.unavailable); }},
    NumberField{"latency"_L1,
        [](const ShardSnapshot& s, const QDateTime&) {
            return s.latency ? Value(double(s.latency->count())) : Value();
        }},
    NumberField{"ack"_L1, [](const ShardSnapshot& s, const QDateTime& now) { return secondsSince(s.lastAckAt, now); }},
    NumberField{"events"_L1, [](const ShardSnapshot& s, const QDateTime&) { return Value(s.eventsPerSecond); }},
    NumberField{"resumes"_L1, [](const ShardSnapshot& s, const QDateTime&) { return Value(s.resumes); }},
    NumberField{"identifies"_L1, [](const ShardSnapshot& s, const QDateTime&) { return Value(s.identifies); }},
    NumberField{"close"_L1,
        [](const ShardSnapshot& s, const QDateTime&) { return s.lastCloseCode ? Value(*s.lastCloseCode) : Value(); }},
};

TermResult numbersTerm(const QString& text)
{
    QSet<int> numbers;
    QList<std::pair<int, int>> ranges;
    const auto parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const qsizetype dash = part.indexOf(u'-');
        bool firstOk = false;
        bool lastOk = false;
        const int first = part.left(dash < 0 ? part.size() : dash).toInt(&firstOk);
        const int last = part.mid(dash + 1).toInt(&lastOk);
        if (!firstOk || !lastOk)
            return {{}, Words::tr("\u201c%1\u201d is not a shard number or a range such as 12-15.").arg(part)};
        if (last < first)
            return {{}, Words::tr("The range %1 runs backwards.").arg(part)};
        ranges.append({first, last});
    }
    return {[ranges](const ShardSnapshot& shard, const QDateTime&) {
                return std::any_of(ranges.begin(), ranges.end(), [&shard](const auto& range) {
                    return shard.shard.number >= range.first && shard.shard.number <= range.second;
                });
            },
        {}};
}

TermResult stateTerm(const QString& names)
{
    QSet<int> wanted;
    const auto parts = names.split(u'|', Qt::SkipEmptyParts);
    for (const QString& name : parts) {
        const auto before = wanted.size();
        QStringList known;
        for (int i = 0; i < shardStateCount; ++i) {
            known << stateKey(ShardState(i));
            if (known.last().startsWith(name, Qt::CaseInsensitive)
                || displayName(ShardState(i)).startsWith(name, Qt::CaseInsensitive))
                wanted.insert(i);
        }
        if (wanted.size() == before)
            return {{}, Words::tr("No state \u201c%1\u201d. There are: %2.").arg(name, known.join(u", "_s))};
    }
    if (wanted.isEmpty())
        return {{}, Words::tr("state: needs a name, for example state:backoff.")};
    return {[wanted](const ShardSnapshot& shard, const QDateTime&) { return wanted.contains(int(shard.state)); }, {}};
}

TermResult comparisonTerm(const NumberField& field, const QString& text)
{
    static const QRegularExpression pattern(u"^(>=|<=|>|<|=)?(-?[0-9]+(?:\\.[0-9]+)?)$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {{}, Words::tr("%1: needs a number, for example %1:>20.").arg(QString(field.name))};
    const QString sign = match.captured(1);
    const double limit = match.captured(2).toDouble();
    return {[value = field.value, sign, limit](const ShardSnapshot& shard, const QDateTime& now) {
                const auto number = value(shard, now);
                if (!number)
                    return false;
                if (sign == ">"_L1)
                    return *number > limit;
                if (sign == "<"_L1)
                    return *number < limit;
                if (sign == ">="_L1)
                    return *number >= limit;
                if (sign == "<="_L1)
                    return *number <= limit;
                return *number == limit;
            },
        {}};
}

TermResult wordTerm(const QString& word)
{
    return {[word](const ShardSnapshot& shard, const QDateTime&) {
                const auto has = [&word](const QString& text) { return text.contains(word, Qt::CaseInsensitive); };
                return has(stateKey(shard.state)) || has(displayName(shard.state)) || has(shard.cause)
                    || has(shard.gatewayHost)
                    || (shard.lastCloseCode && has(closeCodeInfo(*shard.lastCloseCode).meaning));
            },
        {}};
}

TermResult parseTerm(const QString& text)
{
    static const QRegularExpression numeric(u"^[0-9][0-9,-]*$"_s);
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return numeric.match(text).hasMatch() ? numbersTerm(text) : wordTerm(text);
    const QString name = text.left(colon).toLower();
    const QString value = text.mid(colon + 1);
    if (name == "state"_L1)
        return stateTerm(value);
    if (name == "is"_L1) {
        if (value != "deaf"_L1)
            return {{}, Words::tr("is: knows one word, is:deaf.")};
        return {[](const ShardSnapshot& shard, const QDateTime&) { return shard.deafSince.has_value(); }, {}};
    }
    if (name == "shard"_L1)
        return numbersTerm(value);
    if (name == "host"_L1)
        return {[value](const ShardSnapshot& shard, const QDateTime&) {
                    return shard.gatewayHost.contains(value, Qt::CaseInsensitive);
                },
            {}};
    if (name == "cause"_L1)
        return {[value](const ShardSnapshot& shard, const QDateTime&) {
                    return shard.cause.contains(value, Qt::CaseInsensitive);
                },
            {}};
    QStringList known{u"shard"_s, u"state"_s, u"host"_s, u"cause"_s, u"is"_s};
    for (const NumberField& field : numberFields) {
        if (name == field.name)
            return comparisonTerm(field, value);
        known << QString(field.name);
    }
    return {{}, Words::tr("No field \u201c%1\u201d. There are: %2.").arg(name, known.join(u", "_s))};
}

} // namespace

ShardFilterResult ShardFilter::parse(const QString& text)
{
    ShardFilter filter;
    const auto words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const bool negated = word.startsWith(u'!');
        const QString body = negated ? word.mid(1) : word;
        if (body.isEmpty())
            return {std::nullopt, Words::tr("\u201c!\u201d needs a term after it, for example !12-15.")};
        TermResult result = parseTerm(body);
        if (!result.term)
            return {std::nullopt, result.error};
        if (negated)
            filter.m_terms << [term = result.term](const auto& shard, const auto& now) { return !term(shard, now); };
        else
            filter.m_terms << result.term;
    }
    return {filter, {}};
}

bool ShardFilter::matches(const ShardSnapshot& shard, const QDateTime& now) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](const Term& term) { return term(shard, now); });
}

} // namespace Shardroom
