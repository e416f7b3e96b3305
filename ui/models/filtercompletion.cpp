// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/filtercompletion.h"

#include "core/gateway/closecode.h"
#include "ui/models/filterwords.h"
#include "ui/models/shardfilter.h"

#include <QtCore/QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using Choice = FilterCompletion::Choice;

QList<Choice> valuesOf(const QString& field, const QList<ShardSnapshot>& shards)
{
    QList<Choice> values;
    if (field == "state"_L1) {
        for (int i = 0; i < shardStateCount; ++i)
            values << Choice{FilterWords::localState(i), displayName(ShardState(i))};
    } else if (field == "is"_L1) {
        const auto words = ShardFilter::conditions();
        for (const ShardFilter::Word& word : words)
            values << Choice{FilterWords::local(word.name), word.explanation};
    } else if (field == "host"_L1) {
        QSet<QString> hosts;
        for (const ShardSnapshot& shard : shards) {
            if (!shard.gatewayHost.isEmpty())
                hosts.insert(shard.gatewayHost);
        }
        for (const QString& host : std::as_const(hosts))
            values << Choice{host, {}};
    } else if (field == "close"_L1 || field == "code"_L1) {
        QSet<int> codes;
        for (const ShardSnapshot& shard : shards) {
            if (shard.lastCloseCode)
                codes.insert(*shard.lastCloseCode);
        }
        for (const int code : std::as_const(codes))
            values << Choice{QString::number(code), closeCodeInfo(code).meaning};
    }
    std::sort(values.begin(), values.end(), [](const Choice& a, const Choice& b) { return a.text < b.text; });
    return values;
}

QList<Choice> beginnings()
{
    QList<Choice> words;
    const auto fields = ShardFilter::fields();
    for (const ShardFilter::Word& field : fields)
        words << Choice{FilterWords::local(field.name) + u':', field.explanation};
    for (int i = 0; i < shardStateCount; ++i)
        words << Choice{FilterWords::local(u"state"_s) + u':' + FilterWords::localState(i), displayName(ShardState(i))};
    const auto conditions = ShardFilter::conditions();
    for (const ShardFilter::Word& condition : conditions)
        words << Choice{FilterWords::local(u"is"_s) + u':' + FilterWords::local(condition.name), condition.explanation};
    return words;
}

//! Whether `word` or what stands after its colon begins with `typed`.
bool fits(const QString& word, const QString& typed)
{
    return word.startsWith(typed, Qt::CaseInsensitive)
        || word.mid(word.indexOf(u':') + 1).startsWith(typed, Qt::CaseInsensitive);
}

} // namespace

FilterCompletion FilterCompletion::of(const QString& text, qsizetype cursor, const QList<ShardSnapshot>& shards)
{
    FilterCompletion completion;
    qsizetype begin = cursor;
    while (begin > 0 && !text[begin - 1].isSpace())
        --begin;
    if (begin < cursor && text[begin] == u'!')
        ++begin;
    const QString term = text.mid(begin, cursor - begin);
    const qsizetype colon = term.indexOf(u':');
    const qsizetype valueAt = colon < 0 ? 0 : std::max(colon, term.lastIndexOf(u'|')) + 1;
    const QString typed = term.mid(valueAt);
    if (term.isEmpty())
        return completion;
    const auto candidates = colon < 0
        ? beginnings()
        : valuesOf(FilterWords::inEnglish(term.left(colon + 1).toLower()).chopped(1), shards);
    for (const Choice& candidate : candidates) {
        if (candidate.text != typed && (typed.isEmpty() || fits(candidate.text, typed)))
            completion.choices << candidate;
    }
    completion.at = begin + valueAt;
    completion.length = cursor - completion.at;
    return completion;
}

} // namespace Shardroom
