// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinefolds.h"

#include <algorithm>

namespace Shardroom {

QString TimelineFolds::withoutFigures(const QString& text, const QString& instead)
{
    QString words;
    words.reserve(text.size());
    for (qsizetype place = 0; place < text.size(); ++place) {
        if (!text[place].isDigit()) {
            words += text[place];
            continue;
        }
        // "13,624" is one number, whatever the language separates its thousands with.
        const auto goesOn = [&text](qsizetype at) {
            return at < text.size()
                && (text[at].isDigit()
                    || (!text[at].isLetter() && text[at] != u' ' && at + 1 < text.size() && text[at + 1].isDigit()));
        };
        while (goesOn(place + 1))
            ++place;
        words += instead;
    }
    return words;
}

void TimelineFolds::clear()
{
    m_folds.clear();
    m_growing.clear();
    m_begun.clear();
    m_away.clear();
}

//! What was on its own all that time needs no fold.
void TimelineFolds::endOlderThan(qint64 at)
{
    while (!m_begun.empty() && m_begun.front().at < at) {
        const Begun begun = std::move(m_begun.front());
        m_begun.pop_front();
        if (const auto growing = m_growing.constFind(begun.key); growing != m_growing.cend() && growing->id == begun.id)
            m_growing.erase(growing);
        if (const auto fold = m_folds.find(begun.id); fold != m_folds.end() && !fold->second.isFold()
            && fold->second.members.first() == begun.id) // else its row begins with one that was dropped
            m_folds.erase(fold);
    }
}

qint64 TimelineFolds::add(qint64 number, const TimelineEntry& entry)
{
    if (!entry.shard)
        return number; // of the whole fleet, so there is no other shard's to go with it
    const qint64 at = entry.at.toMSecsSinceEpoch();
    endOlderThan(at - window.count());
    const Key key{entry.kind, entry.origin, entry.from, entry.to, entry.closeCode.value_or(-1), entry.shard->total,
        withoutFigures(entry.text, {})};
    Growing& growing = m_growing[key];
    const bool isNew
        = growing.shards.isEmpty() || growing.shards.contains(entry.shard->number) || !m_folds.contains(growing.id);
    if (isNew) {
        growing = {number, entry.text, {}};
        m_begun.push_back({at, key, number});
        m_folds.emplace_hint(m_folds.end(), number, Fold());
    }
    growing.shards.insert(entry.shard->number);
    Fold& fold = m_folds[growing.id];
    fold.members.append(number);
    fold.hasFigures |= growing.text != entry.text;
    fold.shards.append(entry.shard->number);
    if (entry.kind == TimelineEntry::Kind::State && entry.from == ShardState::Ready)
        m_away.insert({entry.shard->number, entry.shard->total}, growing.id);
    return growing.id;
}

std::optional<qint64> TimelineFolds::noteReturn(const TimelineEntry& entry)
{
    if (entry.kind != TimelineEntry::Kind::State || entry.to != ShardState::Ready || !entry.shard)
        return std::nullopt;
    const auto away = m_away.constFind({entry.shard->number, entry.shard->total});
    if (away == m_away.cend())
        return std::nullopt;
    const qint64 id = *away;
    m_away.erase(away);
    const auto fold = m_folds.find(id);
    if (fold == m_folds.end())
        return std::nullopt;
    ++fold->second.back;
    fold->second.lastBack = entry.at;
    return id;
}

const TimelineFolds::Fold* TimelineFolds::find(qint64 id) const
{
    const auto fold = m_folds.find(id);
    return fold == m_folds.end() ? nullptr : &fold->second;
}

void TimelineFolds::setOpen(qint64 id, bool open)
{
    if (const auto fold = m_folds.find(id); fold != m_folds.end())
        fold->second.isOpen = open;
}

int TimelineFolds::trim(qint64 id, qint64 oldestKept)
{
    const auto found = m_folds.find(id);
    if (found == m_folds.end())
        return 0;
    Fold& fold = found->second;
    const auto kept = std::lower_bound(fold.members.cbegin(), fold.members.cend(), oldestKept);
    const auto leaving = kept - fold.members.cbegin();
    fold.members.remove(0, leaving);
    fold.shards.remove(0, leaving);
    fold.back = std::min(fold.back, int(fold.members.size()));
    if (fold.members.isEmpty())
        m_folds.erase(found);
    return int(leaving);
}

} // namespace Shardroom
