// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/timelinemodel.h"

#include "core/gateway/closecode.h"
#include "ui/format.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QString text(const TimelineEntry& entry, int column)
{
    switch (column) {
    case TimelineModel::Time:
        return entry.at.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case TimelineModel::Shard:
        // With the total: while resharding, two sets use the same numbers.
        return entry.shard ? u"%1/%2"_s.arg(entry.shard->number).arg(entry.shard->total) : Format::none();
    case TimelineModel::Change:
        switch (entry.kind) {
        case TimelineEntry::Kind::State:
            return displayName(entry.from) + u" \u2192 "_s + displayName(entry.to);
        case TimelineEntry::Kind::Action:
            return TimelineModel::tr("Action");
        case TimelineEntry::Kind::Notice:
            return TimelineModel::tr("Notice");
        case TimelineEntry::Kind::Warning:
            return TimelineModel::tr("Warning");
        }
        Q_UNREACHABLE();
    case TimelineModel::Cause:
        if (entry.closeCode && *entry.closeCode != 0 && !entry.text.contains(QString::number(*entry.closeCode)))
            return TimelineModel::tr("%1 (close %2)").arg(entry.text).arg(*entry.closeCode);
        return entry.text;
    case TimelineModel::Next:
        return entry.next;
    default:
        return {};
    }
}

} // namespace

TimelineModel::TimelineModel(int capacity, QObject* parent)
    : QAbstractTableModel(parent)
    , m_capacity(capacity)
{
}

bool TimelineModel::matches(const TimelineEntry& entry) const
{
    if (!m_shards.isEmpty() && entry.shard && !m_shards.contains(entry.shard->number))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&entry](const QString& word) {
        bool isNumber = false;
        const int number = word.toInt(&isNumber);
        if (isNumber && entry.shard && entry.shard->number == number)
            return true;
        if (isNumber && entry.closeCode)
            return *entry.closeCode == number;
        return !isNumber
            && (text(entry, Change).contains(word, Qt::CaseInsensitive)
                || text(entry, Cause).contains(word, Qt::CaseInsensitive)
                || entry.next.contains(word, Qt::CaseInsensitive));
    });
}

void TimelineModel::append(const QList<TimelineEntry>& entries)
{
    const QList<TimelineEntry> coming = entries.size() > m_capacity ? entries.last(m_capacity) : entries;
    makeRoom(coming.size());
    std::deque<qint64> matching;
    for (const TimelineEntry& entry : coming) {
        m_entries.push_back(entry);
        if (matches(entry))
            matching.push_back(m_dropped + qint64(m_entries.size()) - 1);
    }
    if (matching.empty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(matching.size()) - 1);
    m_rows.insert(m_rows.end(), matching.begin(), matching.end());
    endInsertRows();
}

void TimelineModel::makeRoom(qsizetype coming)
{
    const qint64 surplus = qint64(m_entries.size()) + coming - m_capacity;
    if (surplus <= 0)
        return;
    const qint64 oldestKept = m_dropped + surplus;
    const auto firstKept = std::lower_bound(m_rows.begin(), m_rows.end(), oldestKept);
    const int leaving = int(firstKept - m_rows.begin());
    if (leaving > 0)
        beginRemoveRows({}, 0, leaving - 1);
    m_rows.erase(m_rows.begin(), firstKept);
    m_entries.erase(m_entries.begin(), m_entries.begin() + surplus);
    m_dropped = oldestKept;
    if (leaving > 0)
        endRemoveRows();
}

void TimelineModel::setFilter(const QString& filter)
{
    const QStringList words = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    refilter();
}

void TimelineModel::setShards(const QList<int>& numbers)
{
    if (numbers == m_shards)
        return;
    m_shards = numbers;
    refilter();
}

void TimelineModel::refilter()
{
    beginResetModel();
    m_rows.clear();
    for (qint64 place = 0; place < qint64(m_entries.size()); ++place) {
        if (matches(m_entries[size_t(place)]))
            m_rows.push_back(m_dropped + place);
    }
    endResetModel();
}

const TimelineEntry& TimelineModel::entryAt(int row) const
{
    return m_entries[size_t(m_rows[size_t(row)] - m_dropped)];
}

QString TimelineModel::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells << text(entryAt(row), column);
    return cells.join(u'\t');
}

int TimelineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TimelineEntry& entry = entryAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() == Shard ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (entry.closeCode && index.column() == Cause)
            return tr("%1\n%2").arg(text(entry, Cause), closeCodeInfo(*entry.closeCode).explanation);
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
    case Cause:
        return tr("Cause");
    case Next:
        return tr("Next");
    default:
        return {};
    }
}

} // namespace Shardroom
