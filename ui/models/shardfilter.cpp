// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shardfilter.h"

#include "core/gateway/closecode.h"
#include "ui/models/filterwords.h"
#include "ui/models/shardcolumns.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <limits>

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

using Value = std::optional<double>;

Value secondsSince(const QDateTime& then, const QDateTime& now)
{
    return then.isValid() ? Value(double(then.msecsTo(now)) / 1000.0) : Value();
}

struct NumberField {
    QLatin1String name;
    QLatin1String otherName; //!< as it is also known; may be empty
    const char* explanation;
    bool isTime; //!< in seconds; takes a unit
    Value (*value)(const ShardSnapshot&, const QDateTime&);
};

const std::array numberFields{
    NumberField{"guilds"_L1, {}, QT_TRANSLATE_NOOP("ShardFilter", "guilds on the shard"), false,
        [](const ShardSnapshot& s, const QDateTime&) { return Value(s.guilds); }},
    NumberField{"fill"_L1, {}, QT_TRANSLATE_NOOP("ShardFilter", "percent of 2,500 guilds"), false,
        [](const ShardSnapshot& s, const QDateTime&) { return Value(100.0 * s.guilds / guildsPerShardLimit); }},
    NumberField{"unavailable"_L1, "unav"_L1, QT_TRANSLATE_NOOP("ShardFilter", "guilds in an outage"), false,
        [](const ShardSnapshot& s, const QDateTime&) { return Value(s.unavailable); }},
    NumberField{"latency"_L1, {}, QT_TRANSLATE_NOOP("ShardFilter", "last round trip in ms"), false,
        [](const ShardSnapshot& s, const QDateTime&) {
            return s.latency ? Value(double(s.latency->count())) : Value();
        }},
    NumberField{"events"_L1, {}, QT_TRANSLATE_NOOP("ShardFilter", "events per second"), false,
        [](const ShardSnapshot& s, const QDateTime&) { return Value(s.eventsPerSecond); }},
    NumberField{"close"_L1, "code"_L1, QT_TRANSLATE_NOOP("ShardFilter", "last close code"), false,
        [](const ShardSnapshot& s, const QDateTime&) { return s.lastCloseCode ? Value(*s.lastCloseCode) : Value(); }},
    NumberField{"closed"_L1, {}, QT_TRANSLATE_NOOP("ShardFilter", "time since the last close"), true,
        [](const ShardSnapshot& s, const QDateTime& now) { return secondsSince(s.lastClosedAt, now); }},
    NumberField{"age"_L1, "for"_L1, QT_TRANSLATE_NOOP("ShardFilter", "time in this state"), true,
        [](const ShardSnapshot& s, const QDateTime& now) { return secondsSince(s.since, now); }},
    NumberField{"ack"_L1, {}, QT_TRANSLATE_NOOP("ShardFilter", "time since the last ACK"), true,
        [](const ShardSnapshot& s, const QDateTime& now) {
            return secondsSince(s.lastAckAt.value_or(QDateTime()), now);
        }},
    NumberField{"event"_L1, {}, QT_TRANSLATE_NOOP("ShardFilter", "time since the last event"), true,
        [](const ShardSnapshot& s, const QDateTime& now) {
            return secondsSince(s.lastEventAt.value_or(QDateTime()), now);
        }},
    NumberField{"resumes"_L1, {}, QT_TRANSLATE_NOOP("ShardFilter", "resumed sessions"), false,
        [](const ShardSnapshot& s, const QDateTime&) { return Value(s.resumes); }},
    NumberField{"identifies"_L1, {}, QT_TRANSLATE_NOOP("ShardFilter", "identifies sent"), false,
        [](const ShardSnapshot& s, const QDateTime&) { return Value(s.identifies); }},
    NumberField{"zombies"_L1, {}, QT_TRANSLATE_NOOP("ShardFilter", "connections given up without an ACK"), false,
        [](const ShardSnapshot& s, const QDateTime&) { return Value(s.zombies); }},
};

struct Condition {
    QLatin1String name;
    const char* explanation;
    bool (*holds)(const ShardSnapshot&);
};

const std::array knownConditions{
    Condition{"deaf"_L1, QT_TRANSLATE_NOOP("ShardFilter", "acknowledged, but without events"),
        [](const ShardSnapshot& s) { return s.deafSince.has_value(); }},
    Condition{"zombie"_L1, QT_TRANSLATE_NOOP("ShardFilter", "has had a connection without an ACK"),
        [](const ShardSnapshot& s) { return s.zombies > 0; }},
    Condition{"quiet"_L1, QT_TRANSLATE_NOOP("ShardFilter", "ready, with less than one event a second"),
        [](const ShardSnapshot& s) { return s.state == ShardState::Ready && s.eventsPerSecond < 1; }},
};

TermResult numbersTerm(const QString& text)
{
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
    std::array<bool, shardStateCount> wanted{};
    bool deaf = false;
    const auto parts = names.split(u'|', Qt::SkipEmptyParts);
    for (const QString& name : parts) {
        // What the close sheet and other tools call it.
        if (name.compare("deaf"_L1, Qt::CaseInsensitive) == 0) {
            deaf = true;
            continue;
        }
        const QString key = name.compare("fatal"_L1, Qt::CaseInsensitive) == 0 ? stateKey(ShardState::Failed) : name;
        bool found = false;
        QStringList known;
        for (int i = 0; i < shardStateCount; ++i) {
            known << FilterWords::localState(i);
            if (stateKey(ShardState(i)).startsWith(key, Qt::CaseInsensitive)
                || displayName(ShardState(i)).startsWith(key, Qt::CaseInsensitive))
                found = wanted[size_t(i)] = true;
        }
        if (!found)
            return {{}, Words::tr("No state \u201c%1\u201d. There are: %2.").arg(name, known.join(u", "_s))};
    }
    if (parts.isEmpty())
        return {{}, Words::tr("state: needs a name, for example state:backoff.")};
    return {[wanted, deaf](const ShardSnapshot& shard, const QDateTime&) {
                return wanted[size_t(shard.state)] || (deaf && shard.deafSince);
            },
        {}};
}

TermResult conditionTerm(const QString& names)
{
    QList<bool (*)(const ShardSnapshot&)> wanted;
    const auto parts = names.split(u'|', Qt::SkipEmptyParts);
    for (const QString& name : parts) {
        const auto found = std::find_if(knownConditions.begin(), knownConditions.end(),
            [&name](const Condition& one) { return name.compare(one.name, Qt::CaseInsensitive) == 0; });
        if (found != knownConditions.end())
            wanted << found->holds;
    }
    if (wanted.isEmpty() || wanted.size() != parts.size())
        return {{}, Words::tr("is: knows these words: deaf, zombie, quiet.")};
    return {[wanted](const ShardSnapshot& shard, const QDateTime&) {
                return std::any_of(wanted.begin(), wanted.end(), [&shard](auto holds) { return holds(shard); });
            },
        {}};
}

struct Span {
    double from = -std::numeric_limits<double>::infinity();
    double to = std::numeric_limits<double>::infinity();
    bool fromOpen = false; //!< without `from` itself
    bool toOpen = false;
};

double secondsPer(const QString& unit)
{
    if (unit == "m"_L1)
        return 60;
    if (unit == "h"_L1)
        return 3600;
    return unit == "d"_L1 ? 86400 : 1;
}

//! "20", ">20", "20-40", with units of time where the field is one.
std::optional<Span> spanIn(const QString& text, bool isTime)
{
    static const QRegularExpression pattern(
        u"^(>=|<=|>|<|=)?(-?[0-9]+(?:\\.[0-9]+)?)([smhd%]?)(?:-([0-9]+(?:\\.[0-9]+)?)([smhd%]?))?$"_s);
    const auto match = pattern.match(text);
    const QString sign = match.captured(1);
    const bool isRange = match.capturedLength(4) > 0;
    const auto fits = [isTime](const QString& unit) { return unit.isEmpty() || (unit == "%"_L1) != isTime; };
    if (!match.hasMatch() || (isRange && !sign.isEmpty()) || !fits(match.captured(3)) || !fits(match.captured(5)))
        return std::nullopt;
    const double first = match.captured(2).toDouble() * secondsPer(match.captured(3));
    if (isRange)
        return Span{first, match.captured(4).toDouble() * secondsPer(match.captured(5))};
    Span span;
    if (!sign.startsWith(u'<'))
        span.from = first;
    if (!sign.startsWith(u'>'))
        span.to = first;
    span.fromOpen = sign == ">"_L1;
    span.toOpen = sign == "<"_L1;
    return span;
}

TermResult comparisonTerm(const NumberField& field, const QString& text)
{
    QList<Span> spans;
    const auto parts = text.split(u'|');
    for (const QString& part : parts) {
        const auto span = spanIn(part, field.isTime);
        if (!span)
            return {{}, Words::tr("%1: needs a number, for example %1:>20.").arg(QString(field.name))};
        if (span->to < span->from)
            return {{}, Words::tr("The range %1 runs backwards.").arg(part)};
        spans << *span;
    }
    return {[value = field.value, spans](const ShardSnapshot& shard, const QDateTime& now) {
                const Value number = value(shard, now);
                return number && std::any_of(spans.begin(), spans.end(), [&](const Span& span) {
                    return (span.fromOpen ? *number > span.from : *number >= span.from)
                        && (span.toOpen ? *number < span.to : *number <= span.to);
                });
            },
        {}};
}

//! Any of the texts between "|": with * or ? the whole must fit, else a part is enough.
TermResult textTerm(const QString& name, const QString& texts, QString ShardSnapshot::*member)
{
    QStringList parts;
    QList<QRegularExpression> patterns;
    const auto wanted = texts.split(u'|', Qt::SkipEmptyParts);
    for (const QString& text : wanted) {
        if (text.contains(u'*') || text.contains(u'?'))
            patterns << QRegularExpression(
                QRegularExpression::wildcardToRegularExpression(text), QRegularExpression::CaseInsensitiveOption);
        else
            parts << text;
    }
    if (wanted.isEmpty())
        return {{}, Words::tr("%1: needs a text, for example %1:us-*.").arg(name)};
    return {[parts, patterns, member](const ShardSnapshot& shard, const QDateTime&) {
                const QString& text = shard.*member;
                return std::any_of(parts.begin(), parts.end(),
                           [&text](const QString& part) { return text.contains(part, Qt::CaseInsensitive); })
                    || std::any_of(patterns.begin(), patterns.end(),
                        [&text](const QRegularExpression& pattern) { return pattern.match(text).hasMatch(); });
            },
        {}};
}

TermResult wordTerm(const QString& word)
{
    std::array<bool, shardStateCount> states{};
    for (int i = 0; i < shardStateCount; ++i)
        states[size_t(i)] = stateKey(ShardState(i)).contains(word, Qt::CaseInsensitive)
            || displayName(ShardState(i)).contains(word, Qt::CaseInsensitive);
    const auto condition = std::find_if(
        knownConditions.begin(), knownConditions.end(), [english = FilterWords::inEnglish(word)](const Condition& one) {
            return english.compare(one.name, Qt::CaseInsensitive) == 0;
        });
    const auto holds = condition == knownConditions.end() ? nullptr : condition->holds;
    return {[word, states, holds](const ShardSnapshot& shard, const QDateTime&) {
                const auto has = [&word](const QString& text) { return text.contains(word, Qt::CaseInsensitive); };
                return states[size_t(shard.state)] || (holds && holds(shard)) || has(shard.cause)
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
    if (name == "is"_L1)
        return conditionTerm(value);
    if (name == "shard"_L1)
        return numbersTerm(value);
    if (name == "host"_L1)
        return textTerm(name, value, &ShardSnapshot::gatewayHost);
    if (name == "cause"_L1)
        return textTerm(name, value, &ShardSnapshot::cause);
    for (const NumberField& field : numberFields) {
        if (name == field.name || (!field.otherName.isEmpty() && name == field.otherName))
            return comparisonTerm(field, value);
    }
    QStringList known;
    const auto fields = ShardFilter::fields();
    for (const ShardFilter::Word& field : fields)
        known << FilterWords::local(field.name);
    return {{}, Words::tr("No field \u201c%1\u201d. There are: %2.").arg(name, known.join(u", "_s))};
}

} // namespace

QList<ShardFilter::Word> ShardFilter::fields()
{
    QList<Word> words{{u"shard"_s, Words::tr("shard numbers")}, {u"state"_s, Words::tr("what the shard is doing")},
        {u"is"_s, Words::tr("deaf, zombie or quiet")}, {u"host"_s, Words::tr("gateway host, with * for the rest")},
        {u"cause"_s, Words::tr("a part of the cause")}};
    for (const NumberField& field : numberFields)
        words << Word{QString(field.name), Words::tr(field.explanation), true};
    return words;
}

QList<ShardFilter::Word> ShardFilter::conditions()
{
    QList<Word> words;
    for (const Condition& condition : knownConditions)
        words << Word{QString(condition.name), Words::tr(condition.explanation)};
    return words;
}

ShardFilterResult ShardFilter::parse(const QString& text)
{
    ShardFilter filter;
    static const QRegularExpression notSpace(u"\\S+"_s);
    auto words = notSpace.globalMatch(text);
    while (words.hasNext()) {
        const auto word = words.next();
        const bool negated = word.captured().startsWith(u'!');
        const QString body = word.captured().mid(negated ? 1 : 0);
        const auto refuse = [&word](const QString& why) {
            return ShardFilterResult{std::nullopt, why, word.capturedStart(), word.capturedLength()};
        };
        if (body.isEmpty())
            return refuse(Words::tr("\u201c!\u201d needs a term after it, for example !12-15."));
        // A word without a field is looked for as it stands: it may be a part of a cause.
        TermResult result = parseTerm(body.contains(u':') ? FilterWords::inEnglish(body) : body);
        if (!result.term)
            return refuse(result.error);
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
