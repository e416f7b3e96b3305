// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filterwords.h"

#include "core/gateway/shardstate.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>
#include <QtCore/QStringList>

#include <algorithm>
#include <array>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Shardroom::FilterWords {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

struct Word {
    const char* source;
    const char* comment;
};

//! Translated to one word each; what a translator writes in two is joined.
constexpr std::array<Word, 21> words{{
    QT_TRANSLATE_NOOP3("FilterWords", "shard", "a field of the filter: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "state", "a field of the filter: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "is", "a field of the filter, as in is:deaf: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "host", "a field of the filter: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "cause", "a field of the filter: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "guilds", "a field of the filter: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "fill", "a field of the filter, percent: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "unavailable", "a field of the filter, guilds in an outage: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "latency", "a field of the filter: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "events", "a field of the filter, per second: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "close", "a field of the filter, the close code: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "closed", "a field of the filter, time since then: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "age", "a field of the filter, time in this state: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "ack", "a field of the filter, time since the last ACK: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "event", "a field of the filter, time since the last event: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "resumes", "a field of the filter, a count: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "identifies", "a field of the filter, a count: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "zombies", "a field of the filter, a count: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "deaf", "is:deaf in the filter: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "zombie", "is:zombie in the filter: one word"),
    QT_TRANSLATE_NOOP3("FilterWords", "quiet", "is:quiet in the filter: one word"),
}};

QString joined(const QString& text)
{
    QString word = text.simplified().toLower();
    word.replace(u' ', u'-');
    word.remove(u':');
    return word;
}

//! With or without the hyphens, as anybody would type it.
QString plain(const QString& text)
{
    QString word = joined(text);
    word.remove(u'-');
    return word;
}

//! English words first: in some language one of them might be another's translation.
QString wordInEnglish(const QString& typed)
{
    const auto is = [&typed](const char* word) { return typed.compare(QLatin1String(word), Qt::CaseInsensitive) == 0; };
    if (std::ranges::any_of(words, [&is](const auto& word) { return is(word.source); }))
        return typed;
    const auto found = std::ranges::find_if(
        words, [&typed](const auto& word) { return plain(Words::tr(word.source, word.comment)) == plain(typed); });
    return found == words.end() ? typed : QString::fromLatin1(found->source);
}

QString stateInEnglish(const QString& typed)
{
    QStringList keys;
    for (int state = 0; state < shardStateCount; ++state) {
        const QString key = stateKey(ShardState(state));
        if (key.startsWith(typed, Qt::CaseInsensitive))
            return typed;
        if (!typed.isEmpty() && plain(displayName(ShardState(state))).startsWith(plain(typed)))
            keys << key;
    }
    return keys.isEmpty() ? wordInEnglish(typed) : keys.join(u'|');
}

QString termInEnglish(const QString& term)
{
    const qsizetype colon = term.indexOf(u':');
    if (colon < 0) {
        for (int state = 0; state < shardStateCount; ++state) {
            if (plain(displayName(ShardState(state))) == plain(term)
                && stateKey(ShardState(state)).compare(term, Qt::CaseInsensitive) != 0)
                return u"state:"_s + stateKey(ShardState(state));
        }
        // Alone, the name of a field is a part of a cause or of a host's name.
        const QString word = wordInEnglish(term);
        const auto known
            = std::ranges::find(words, word, [](const Word& one) { return QString::fromLatin1(one.source); });
        const bool isCondition = known != words.end() && std::string_view(known->comment).starts_with("is:");
        return isCondition ? word : term;
    }
    const QString field = wordInEnglish(term.left(colon));
    QStringList values = term.mid(colon + 1).split(u'|');
    if (field.compare("state"_L1, Qt::CaseInsensitive) == 0)
        std::ranges::transform(values, values.begin(), stateInEnglish);
    else if (field.compare("is"_L1, Qt::CaseInsensitive) == 0)
        std::ranges::transform(values, values.begin(), wordInEnglish);
    return field + u':' + values.join(u'|');
}

} // namespace

QString inEnglish(const QString& text)
{
    static const QRegularExpression notSpace(u"\\S+"_s);
    QString english;
    qsizetype done = 0;
    for (auto terms = notSpace.globalMatch(text); terms.hasNext();) {
        const auto term = terms.next();
        const bool negated = term.captured().startsWith(u'!');
        english += text.mid(done, term.capturedStart() - done) + (negated ? u"!"_s : QString())
            + termInEnglish(term.captured().mid(negated ? 1 : 0));
        done = term.capturedEnd();
    }
    return english + text.mid(done);
}

QString local(const QString& word)
{
    const auto found
        = std::ranges::find_if(words, [&word](const auto& one) { return word == QLatin1String(one.source); });
    return found == words.end() ? word : joined(Words::tr(found->source, found->comment));
}

QString localState(int state)
{
    // In English the key is what everybody knows, and it is shorter.
    const bool isEnglish = local(u"state"_s) == "state"_L1;
    return isEnglish ? stateKey(ShardState(state)) : joined(displayName(ShardState(state)));
}

} // namespace Shardroom::FilterWords
