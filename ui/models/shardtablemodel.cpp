// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/shardtablemodel.h"

#include "ui/format.h"
#include "ui/models/shardfacts.h"
#include "ui/theme.h"

#include <QtGui/QGuiApplication>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <utility>

namespace Shardroom {
namespace {

bool sameShards(const QList<ShardSnapshot>& a, const QList<ShardSnapshot>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
        [](const ShardSnapshot& left, const ShardSnapshot& right) { return left.shard == right.shard; });
}

//! What the history keeps of a shard; of the rest a snapshot from there says nothing, not zero.
bool isRecorded(ShardColumn column)
{
    return column == ShardColumn::Number || column == ShardColumn::State || column == ShardColumn::Latency
        || column == ShardColumn::EventRate || column == ShardColumn::Guilds || column == ShardColumn::Unavailable
        || column == ShardColumn::Fill;
}

//! Asked for each cell at each tick, where the texts of columnInfo() would be translated each time.
Qt::Alignment alignmentOf(ShardColumn column)
{
    static const std::array alignments = [] {
        std::array<Qt::Alignment, shardColumnCount> list;
        for (int i = 0; i < shardColumnCount; ++i)
            list[size_t(i)]
                = (columnInfo(ShardColumn(i)).rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        return list;
    }();
    return alignments[size_t(column)];
}

} // namespace

ShardTableModel::ShardTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void ShardTableModel::setSnapshot(const FleetSnapshot& snapshot, Source source)
{
    const bool secondPassed = m_now.toSecsSinceEpoch() != snapshot.at.toSecsSinceEpoch();
    m_now = snapshot.at;
    m_coloredPlace = -1;
    const bool otherSource = std::exchange(m_source, source) != source;
    if (!sameShards(m_shards, snapshot.shards)) {
        beginResetModel();
        m_shards = snapshot.shards;
        m_rates.clear();
        if (m_source == Source::Fleet)
            m_rates.take(m_shards, m_now);
        m_rows = wantedRows();
        m_arrangedAt = m_now;
        endResetModel();
        emit listedChanged();
        return;
    }
    // Shared with the snapshot, as long as it is only read as const.
    const QList<ShardSnapshot> before = std::exchange(m_shards, snapshot.shards);
    const bool tookRates = m_source == Source::Fleet && m_rates.take(m_shards, m_now);
    if (otherSource && !m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, shardColumnCount - 1));
    else
        announceChanges(before, secondPassed);
    if (tookRates && !m_rows.empty())
        emit dataChanged(index(0, int(ShardColumn::EventRate)),
            index(int(m_rows.size()) - 1, int(ShardColumn::EventRate)), {RateRole});
    // Time goes back as well, when a moment of the past is shown.
    if (!m_arrangedAt.isValid() || std::abs(m_arrangedAt.msecsTo(m_now)) >= 1000) {
        m_arrangedAt = m_now;
        adoptRows(m_held ? inPresentOrder(wantedRows()) : wantedRows());
    }
}

void ShardTableModel::holdOrder(bool hold)
{
    if (std::exchange(m_held, hold) && !hold)
        rearrange();
}

//! Those that are listed now as they stand, and after them the others.
std::vector<int> ShardTableModel::inPresentOrder(std::vector<int> rows) const
{
    std::vector<int> rowOfPlace(size_t(m_shards.size()), std::numeric_limits<int>::max());
    for (int row = 0; row < int(m_rows.size()); ++row)
        rowOfPlace[size_t(m_rows[size_t(row)])] = row;
    std::stable_sort(rows.begin(), rows.end(),
        [&rowOfPlace](int a, int b) { return rowOfPlace[size_t(a)] < rowOfPlace[size_t(b)]; });
    return rows;
}

void ShardTableModel::announceChanges(const QList<ShardSnapshot>& before, bool secondPassed)
{
    // One range from the first to the last changed row: the view asks only for the cells it shows. From both ends,
    // since in a busy fleet nearly every row has changed.
    const auto isChanged = [&](int place) { return before[place] != m_shards.at(place); };
    const auto begin = std::find_if(m_rows.begin(), m_rows.end(), isChanged);
    const auto end = std::find_if(m_rows.rbegin(), std::make_reverse_iterator(begin), isChanged);
    const int first = begin == m_rows.end() ? -1 : int(begin - m_rows.begin());
    const int last = int(m_rows.rend() - end) - 1;
    if (first >= 0)
        emit dataChanged(index(first, 0), index(last, shardColumnCount - 1));
    if (!secondPassed || m_rows.empty())
        return;
    for (int column = 0; column < shardColumnCount; ++column) {
        if (columnInfo(ShardColumn(column)).ticks)
            emit dataChanged(index(0, column), index(int(m_rows.size()) - 1, column), {Qt::DisplayRole});
    }
}

void ShardTableModel::setFilter(const ShardFilter& filter)
{
    m_filter = filter;
    rearrange();
}

void ShardTableModel::setColorRules(const ColorRules& rules)
{
    m_colorRules = rules;
    m_coloredPlace = -1;
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, shardColumnCount - 1), {Qt::BackgroundRole});
}

//! A row is painted cell by cell, and all of them have its colour.
std::optional<int> ShardTableModel::ruleColorOf(int place) const
{
    if (m_coloredPlace != place) {
        m_color = m_colorRules.colorOf(m_shards[place], m_now);
        m_coloredPlace = place;
    }
    return m_color;
}

bool ShardTableModel::isKnown(ShardColumn column) const
{
    return m_source == Source::Fleet || isRecorded(column);
}

void ShardTableModel::setKept(const QList<int>& numbers)
{
    m_kept = QSet<int>(numbers.begin(), numbers.end());
}

std::vector<int> ShardTableModel::wantedRows() const
{
    std::vector<int> places;
    places.reserve(size_t(m_shards.size()));
    for (int place = 0; place < int(m_shards.size()); ++place) {
        const ShardSnapshot& shard = m_shards.at(place);
        if (m_filter.matches(shard, m_now) || m_kept.contains(shard.shard.number))
            places.push_back(place);
    }
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn == ShardColumn::Number) {
        // That is how they come.
        if (descending)
            std::reverse(places.begin(), places.end());
        return places;
    }
    struct Row {
        SortKey key;
        int place;
    };
    std::vector<Row> rows;
    rows.reserve(places.size());
    for (const int place : places)
        rows.push_back({sortKey(m_shards.at(place), m_sortColumn, m_now), place});
    std::sort(rows.begin(), rows.end(), [descending](const Row& a, const Row& b) {
        if (a.key.known != b.key.known)
            return a.key.known;
        if (a.key.number != b.key.number)
            return descending ? a.key.number > b.key.number : a.key.number < b.key.number;
        if (const int order = a.key.text.compare(b.key.text); order != 0)
            return descending ? order > 0 : order < 0;
        return a.place < b.place;
    });
    std::transform(rows.begin(), rows.end(), places.begin(), [](const Row& row) { return row.place; });
    return places;
}

void ShardTableModel::rearrange()
{
    m_arrangedAt = m_now;
    adoptRows(wantedRows());
}

void ShardTableModel::adoptRows(std::vector<int> rows)
{
    if (rows == m_rows)
        return;
    auto before = m_rows;
    auto after = rows;
    std::sort(before.begin(), before.end());
    std::sort(after.begin(), after.end());
    if (before == after) {
        adoptOrder(std::move(rows));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit listedChanged();
}

void ShardTableModel::adoptOrder(std::vector<int> rows)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> rowOfPlace(size_t(m_shards.size()), -1);
    for (int row = 0; row < int(rows.size()); ++row)
        rowOfPlace[size_t(rows[size_t(row)])] = row;
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from)
        to << index(rowOfPlace[size_t(m_rows[size_t(old.row())])], old.column());
    m_rows = std::move(rows);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

const ShardSnapshot* ShardTableModel::shard(int number) const
{
    const auto found = std::lower_bound(m_shards.cbegin(), m_shards.cend(), number,
        [](const ShardSnapshot& shard, int wanted) { return shard.shard.number < wanted; });
    return found != m_shards.cend() && found->shard.number == number ? &*found : nullptr;
}

int ShardTableModel::rowOf(int number) const
{
    const auto found = std::find_if(
        m_rows.begin(), m_rows.end(), [&](int place) { return m_shards.at(place).shard.number == number; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ShardTableModel::numberAt(int row) const
{
    return m_shards.at(m_rows[size_t(row)]).shard.number;
}

QList<int> ShardTableModel::listedNumbers() const
{
    QList<int> numbers;
    numbers.reserve(qsizetype(m_rows.size()));
    for (const int place : m_rows)
        numbers << m_shards.at(place).shard.number;
    std::sort(numbers.begin(), numbers.end());
    return numbers;
}

int ShardTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ShardTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : shardColumnCount;
}

QVariant ShardTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShardSnapshot& shard = m_shards.at(m_rows[size_t(index.row())]);
    const auto column = ShardColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        if (column != ShardColumn::Marked && !isKnown(column))
            return Format::none();
        return cellText(shard, column, m_now);
    case Qt::TextAlignmentRole:
        return int(alignmentOf(column));
    case Qt::ToolTipRole:
        return shardToolTip(shard, m_now, m_source == Source::Fleet ? FactsFrom::Fleet : FactsFrom::History);
    case Qt::AccessibleTextRole:
        return column == ShardColumn::Marked ? shardTitle(shard) : QVariant();
    case Qt::BackgroundRole:
        if (m_colorRules.isEmpty())
            return {};
        if (const auto color = ruleColorOf(m_rows[size_t(index.row())]))
            return Theme::rowColor(*color, QGuiApplication::palette());
        return {};
    case DeafRole:
        return shard.deafSince.has_value();
    case SlownessRole:
        return int(slownessOf(shard.latency));
    case StateRole:
        return int(shard.state);
    case HistoryRole:
        return QVariant::fromValue(shard.latencyHistory);
    case RateRole:
        if (m_source == Source::History)
            return QVariant::fromValue(QList<float>()); // those of the last half minute are not of then
        return QVariant::fromValue(m_rates.of(m_rows[size_t(index.row())]));
    case NumberRole:
        return shard.shard.number;
    default:
        return {};
    }
}

QVariant ShardTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= shardColumnCount)
        return {};
    const ShardColumnInfo info = columnInfo(ShardColumn(section));
    switch (role) {
    case Qt::DisplayRole:
        return section == int(ShardColumn::Marked) ? QString() : info.title; // a box stands there
    case Qt::AccessibleTextRole:
        return info.title;
    case Qt::ToolTipRole:
        return info.explanation;
    case Qt::TextAlignmentRole:
        return int((info.rightAligned ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::InitialSortOrderRole:
        return int(firstOrder(ShardColumn(section)));
    default:
        return {};
    }
}

void ShardTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= shardColumnCount)
        return;
    m_sortColumn = ShardColumn(column);
    m_sortOrder = order;
    rearrange();
}

} // namespace Shardroom
