// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinemodel.h"

#include "core/gateway/closecode.h"
#include "ui/format.h"

#include <QtCore/QStringList>
#include <QtCore/QTimer>

#include <algorithm>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shardroom {

namespace {

//! "4/16", as the column of shards has it.
std::optional<ShardId> shardIn(const QString& text)
{
    const qsizetype slash = text.indexOf(u'/');
    bool hasNumber = false;
    bool hasTotal = false;
    const ShardId shard{text.left(slash).toInt(&hasNumber), text.mid(slash + 1).toInt(&hasTotal)};
    return slash > 0 && hasNumber && hasTotal && shard.isValid() ? std::optional(shard) : std::nullopt;
}

//! Whether a number stands in a text, and not as a part of a longer one, such as "503" in "1,503" or "5030".
bool hasNumber(const QString& text, const QString& number)
{
    const auto goesOn = [&text](qsizetype place, int step) {
        const auto isDigit = [&text](qsizetype at) { return at >= 0 && at < text.size() && text[at].isDigit(); };
        static const QString joints = u".,:'\u2019\u00a0\u202f"_s;
        return isDigit(place)
            || (place >= 0 && place < text.size() && joints.contains(text[place]) && isDigit(place + step));
    };
    for (qsizetype at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
        if (!goesOn(at - 1, -1) && !goesOn(at + number.size(), 1))
            return true;
    }
    return false;
}

} // namespace

QString TimelineModel::whatHappened(const TimelineEntry& entry)
{
    switch (entry.kind) {
    case TimelineEntry::Kind::State:
        return displayName(entry.from) + u" \u2192 "_s + displayName(entry.to);
    case TimelineEntry::Kind::Action:
        switch (entry.origin) {
        case TimelineEntry::Origin::Automatic:
            return tr("Action (automatic)");
        case TimelineEntry::Origin::Window:
            return tr("Action (window)");
        case TimelineEntry::Origin::ControlSocket:
            return tr("Action (control socket)");
        }
        Q_UNREACHABLE();
    case TimelineEntry::Kind::Notice:
        return tr("Notice");
    case TimelineEntry::Kind::Warning:
        return tr("Warning");
    }
    Q_UNREACHABLE();
}

QString TimelineModel::text(const TimelineEntry& entry, int column) const
{
    switch (column) {
    case Time: {
        // With the day, where the list goes back further than today's newest line.
        const QDateTime at = entry.at.toLocalTime();
        const bool sameDay = !m_entries.empty() && at.date() == m_entries.back().at.toLocalTime().date();
        return at.toString(sameDay ? u"HH:mm:ss.zzz"_s : u"MM-dd HH:mm:ss"_s);
    }
    case Shard:
        // With the total: while resharding, two sets use the same numbers.
        return entry.shard ? u"%1/%2"_s.arg(entry.shard->number).arg(entry.shard->total) : Format::none();
    case Change:
        return whatHappened(entry);
    case Cost:
        return entry.cost > 0 ? Format::number(entry.cost) : QString();
    case Cause:
        if (entry.closeCode && *entry.closeCode != 0 && !entry.text.contains(QString::number(*entry.closeCode)))
            return tr("%1 (close %2)").arg(entry.text).arg(*entry.closeCode);
        return entry.text;
    case Next:
        return entry.next;
    default:
        return {};
    }
}

TimelineModel::TimelineModel(int capacity, QObject* parent)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
    , m_first(capacity)
    , m_goOn(new QTimer(this))
{
    m_goOn->setInterval(0);
    connect(m_goOn, &QTimer::timeout, this, [this] { goOn(mostAtOnce); });
}

bool TimelineModel::matches(const TimelineEntry& entry, const Word& word)
{
    if (word.number || word.shard) {
        return (entry.shard && (entry.shard == word.shard || entry.shard->number == word.number))
            || (entry.closeCode && entry.closeCode == word.number) || hasNumber(entry.text, word.text)
            || hasNumber(entry.next, word.text);
    }
    const bool isState = entry.kind == TimelineEntry::Kind::State;
    if (isState && (word.states[size_t(entry.from)] || word.states[size_t(entry.to)]))
        return true;
    if (!isState && word.kindNames[size_t(entry.kind)])
        return true;
    if (entry.kind == TimelineEntry::Kind::Action && word.origins[size_t(entry.origin)])
        return true;
    return entry.text.contains(word.text, Qt::CaseInsensitive) || entry.next.contains(word.text, Qt::CaseInsensitive);
}

bool TimelineModel::matches(const TimelineEntry& entry) const
{
    if (!m_kinds[size_t(entry.kind)])
        return false;
    if ((m_from.isValid() && entry.at < m_from) || (m_to.isValid() && entry.at > m_to))
        return false;
    if (!m_shards.isEmpty() && entry.shard
        && !std::binary_search(m_shards.begin(), m_shards.end(), entry.shard->number))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&entry](const Word& word) { return matches(entry, word); });
}

void TimelineModel::append(const QList<TimelineEntry>& entries)
{
    if (m_paused) {
        m_waiting.insert(m_waiting.end(), entries.begin(), entries.end());
        if (const qint64 surplus = qint64(m_waiting.size()) - m_capacity; surplus > 0)
            m_waiting.erase(m_waiting.begin(), m_waiting.begin() + surplus);
        return;
    }
    const QList<TimelineEntry> coming = entries.size() > m_capacity ? entries.last(m_capacity) : entries;
    makeRoom(coming.size());
    std::deque<Row> fresh;
    QSet<qint64> changed;
    for (const TimelineEntry& entry : coming) {
        m_entries.push_back(entry);
        const qint64 number = m_first + qint64(m_entries.size()) - 1;
        if (!m_coming && take(number, changed)) // else it has its turn
            fresh.push_back({number});
    }
    if (!fresh.empty()) {
        const int first = int(m_shown.rows.size());
        beginInsertRows({}, first, first + int(fresh.size()) - 1);
        m_shown.rows.insert(m_shown.rows.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    if (changed.isEmpty())
        return;
    const auto [lowest, highest] = std::minmax_element(changed.cbegin(), changed.cend());
    emit dataChanged(index(rowOf(*lowest), 0), index(rowOf(*highest), columns - 1));
}

std::optional<qint64> TimelineModel::list(Listing& listing, qint64 number, QSet<qint64>* changed) const
{
    const TimelineEntry& entry = entryOf(number);
    if (m_isFolding) {
        if (const auto returned = listing.folds.noteReturn(entry); returned && changed)
            changed->insert(*returned);
    }
    if (!matches(entry))
        return std::nullopt;
    ++listing.listed;
    return m_isFolding ? listing.folds.add(number, entry) : number;
}

bool TimelineModel::take(qint64 number, QSet<qint64>& changed)
{
    const auto listed = list(m_shown, number, &changed);
    if (!listed)
        return false;
    const qint64 anchor = *listed;
    if (anchor == number)
        return true;
    changed.insert(anchor);
    if (m_shown.folds.find(anchor)->isOpen) {
        const auto end = std::upper_bound(m_shown.rows.begin(), m_shown.rows.end(), anchor,
            [](qint64 value, const Row& row) { return value < row.anchor; });
        beginInsertRows({}, int(end - m_shown.rows.begin()), int(end - m_shown.rows.begin()));
        m_shown.rows.insert(end, {anchor, number});
        endInsertRows();
    }
    return false;
}

void TimelineModel::prepend(const QList<TimelineEntry>& entries)
{
    const qsizetype room = std::max<qsizetype>(0, m_capacity - qsizetype(m_entries.size()));
    const qsizetype coming = std::min(entries.size(), room);
    if (coming == 0)
        return;
    m_entries.insert(m_entries.begin(), entries.end() - coming, entries.end());
    m_first -= coming;
    refilter();
}

void TimelineModel::setPaused(bool paused)
{
    if (std::exchange(m_paused, paused) == paused || paused)
        return;
    const auto waiting = std::exchange(m_waiting, {});
    append({waiting.begin(), waiting.end()});
}

void TimelineModel::makeRoom(qsizetype coming)
{
    const qint64 surplus = qint64(m_entries.size()) + coming - m_capacity;
    if (surplus <= 0)
        return;
    const qint64 oldestKept = m_first + surplus;
    trimComing(oldestKept);
    dropBefore(oldestKept);
    m_entries.erase(m_entries.begin(), m_entries.begin() + surplus);
    m_first = oldestKept;
}

//! A fold of which some go and some stay keeps its row.
void TimelineModel::dropBefore(qint64 oldestKept)
{
    std::vector<std::pair<int, int>> leaving; // runs of rows: first and last
    int row = 0;
    for (; row < int(m_shown.rows.size()) && m_shown.rows[size_t(row)].anchor < oldestKept; ++row) {
        const Row& line = m_shown.rows[size_t(row)];
        bool leaves = line.member < oldestKept;
        if (line.member < 0) {
            const bool isFold = m_shown.folds.find(line.anchor) != nullptr;
            m_shown.listed -= isFold ? m_shown.folds.trim(line.anchor, oldestKept) : 1;
            leaves = !isFold || m_shown.folds.find(line.anchor) == nullptr;
        }
        if (!leaves)
            continue;
        if (!leaving.empty() && leaving.back().second == row - 1)
            leaving.back().second = row;
        else
            leaving.emplace_back(row, row);
    }
    std::for_each(leaving.rbegin(), leaving.rend(), [&](const std::pair<int, int>& run) {
        beginRemoveRows({}, run.first, run.second);
        m_shown.rows.erase(m_shown.rows.begin() + run.first, m_shown.rows.begin() + run.second + 1);
        endRemoveRows();
        row -= run.second - run.first + 1;
    });
    if (row > 0)
        emit dataChanged(index(0, 0), index(row - 1, columns - 1));
}

void TimelineModel::setFilter(const QString& filter)
{
    const QStringList texts = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    if (std::exchange(m_texts, texts) == texts)
        return;
    m_words.clear();
    for (const QString& text : texts) {
        const auto has = [&text](const QString& name) { return name.contains(text, Qt::CaseInsensitive); };
        Word word;
        word.text = text;
        bool isNumber = false;
        if (const int number = text.toInt(&isNumber); isNumber)
            word.number = number;
        word.shard = shardIn(text);
        for (int state = 0; state < shardStateCount; ++state)
            word.states[size_t(state)] = has(displayName(ShardState(state)));
        TimelineEntry sample;
        for (int kind = 0; kind < kinds; ++kind) {
            sample.kind = TimelineEntry::Kind(kind);
            word.kindNames[size_t(kind)] = sample.kind != TimelineEntry::Kind::Action && has(whatHappened(sample));
        }
        sample.kind = TimelineEntry::Kind::Action;
        for (size_t origin = 0; origin < word.origins.size(); ++origin) {
            sample.origin = TimelineEntry::Origin(origin);
            word.origins[origin] = has(whatHappened(sample));
        }
        m_words.append(word);
    }
    refilter();
}

void TimelineModel::setKindShown(TimelineEntry::Kind kind, bool shown)
{
    if (std::exchange(m_kinds[size_t(kind)], shown) != shown)
        refilter();
}

void TimelineModel::setRange(const QDateTime& from, const QDateTime& to)
{
    // A range that moves with the clock only loses lines at its front: whoever reads keeps the place.
    const bool onlyForward = m_from.isValid() && from.isValid() && from >= m_from && to == m_to;
    if (from == m_from && to == m_to)
        return;
    m_from = from;
    m_to = to;
    if (!onlyForward || m_coming) {
        refilter();
        return;
    }
    const auto firstKept
        = std::ranges::lower_bound(m_entries, from, {}, [](const TimelineEntry& entry) { return entry.at; });
    dropBefore(m_first + (firstKept - m_entries.begin()));
}

QDateTime TimelineModel::firstAt() const
{
    return !m_entries.empty() ? m_entries.front().at : m_waiting.empty() ? QDateTime() : m_waiting.front().at;
}

QDateTime TimelineModel::lastAt() const
{
    return !m_waiting.empty() ? m_waiting.back().at : m_entries.empty() ? QDateTime() : m_entries.back().at;
}

int TimelineModel::countSince(const QDateTime& from) const
{
    if (!from.isValid())
        return int(m_entries.size() + m_waiting.size());
    const auto isIn = [&from](const TimelineEntry& entry) { return entry.at >= from; };
    return int(std::ranges::count_if(m_entries, isIn) + std::ranges::count_if(m_waiting, isIn));
}

QList<TimelineEntry> TimelineModel::entriesSince(const QDateTime& from) const
{
    QList<TimelineEntry> entries;
    for (const auto* list : {&m_entries, &m_waiting}) {
        std::copy_if(list->begin(), list->end(), std::back_inserter(entries),
            [&from](const TimelineEntry& entry) { return !from.isValid() || entry.at >= from; });
    }
    return entries;
}

void TimelineModel::setShards(const QList<int>& numbers)
{
    if (numbers == m_shards)
        return;
    m_shards = numbers;
    refilter();
}

void TimelineModel::setFolding(bool folding)
{
    if (std::exchange(m_isFolding, folding) != folding)
        refilter();
}

void TimelineModel::refilter()
{
    m_coming.emplace();
    m_nextComing = m_first;
    goOn(mostAtOnce);
}

void TimelineModel::settle()
{
    if (m_coming)
        goOn(std::numeric_limits<qint64>::max());
}

void TimelineModel::goOn(qint64 atMost)
{
    const qint64 all = m_first + qint64(m_entries.size());
    const qint64 end = atMost < all - m_nextComing ? m_nextComing + atMost : all;
    for (; m_nextComing < end; ++m_nextComing) {
        if (list(*m_coming, m_nextComing, nullptr) == m_nextComing)
            m_coming->rows.push_back({m_nextComing});
    }
    if (m_nextComing < all) {
        m_goOn->start();
        return;
    }
    m_goOn->stop();
    beginResetModel();
    m_shown = std::move(*m_coming);
    m_coming.reset();
    endResetModel();
}

//! As dropBefore(), for rows that nobody sees yet; none of their folds is open.
void TimelineModel::trimComing(qint64 oldestKept)
{
    if (!m_coming)
        return;
    m_nextComing = std::max(m_nextComing, oldestKept);
    std::deque<Row> kept;
    for (; !m_coming->rows.empty() && m_coming->rows.front().anchor < oldestKept; m_coming->rows.pop_front()) {
        const Row row = m_coming->rows.front();
        const bool isFold = m_coming->folds.find(row.anchor) != nullptr;
        m_coming->listed -= isFold ? m_coming->folds.trim(row.anchor, oldestKept) : 1;
        if (isFold && m_coming->folds.find(row.anchor))
            kept.push_back(row);
    }
    m_coming->rows.insert(m_coming->rows.begin(), kept.begin(), kept.end());
}

const TimelineEntry& TimelineModel::entryOf(qint64 number) const
{
    return m_entries[size_t(number - m_first)];
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.rows.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const TimelineFolds::Fold* fold = foldAt(index.row())) {
        if (const QVariant data = foldData(*fold, index.column(), role); data.isValid())
            return data;
    }
    const TimelineEntry& entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        // A fold's lines stand a step further in.
        if (index.column() == Time && m_shown.rows[size_t(index.row())].member >= 0)
            return QString(u"    "_s + text(entry, Time));
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return int(
            (index.column() == Shard || index.column() == Cost ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (entry.closeCode && index.column() == Cause)
            return tr("%1\n%2").arg(text(entry, Cause), closeCodeInfo(*entry.closeCode).explanation);
        if (index.column() == Time)
            return entry.at.toLocalTime().toString(Qt::ISODateWithMs);
        if (index.column() == Cost && entry.cost > 0)
            return tr("Identifies that this spent");
        return text(entry, index.column());
    case EntryRole:
        return int(entry.kind);
    case FromRole:
        return int(entry.from);
    case ToRole:
        return int(entry.to);
    case NumberRole:
        return entry.shard ? entry.shard->number : -1;
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Shard:
        return tr("Shard");
    case Change:
        return tr("What");
    case Cost:
        return tr("Cost");
    case Cause:
        return tr("Cause");
    case Next:
        return tr("Next");
    default:
        return {};
    }
}

} // namespace Shardroom
