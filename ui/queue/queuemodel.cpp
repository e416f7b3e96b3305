// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuemodel.h"

#include "ui/format.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

auto keyOf(const QueueModel::Row& row)
{
    return std::tuple(row.queued.shard.number, row.queued.shard.total, row.queued.serving);
}

bool isBefore(const QueueModel::Row& a, const QueueModel::Row& b)
{
    return keyOf(a) < keyOf(b);
}

} // namespace

void QueueModel::setSnapshot(const FleetSnapshot& snapshot)
{
    m_now = snapshot.at;
    m_held = snapshot.budget.held;
    std::vector<Row> rows;
    for (const IdentifyLane& lane : snapshot.lanes) {
        int place = 0;
        for (const QueuedIdentify& queued : lane.shards)
            rows.push_back({queued, lane.key, ++place});
    }
    std::ranges::sort(rows, isBefore);

    // First those who left, in runs, from behind; then those who came.
    for (int last = int(m_rows.size()) - 1; last >= 0;) {
        const auto stays = [&](int row) { return std::ranges::binary_search(rows, m_rows[size_t(row)], isBefore); };
        if (stays(last)) {
            --last;
            continue;
        }
        int first = last;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        endRemoveRows();
        last = first - 1;
    }
    for (size_t row = 0; row < rows.size();) {
        if (row < m_rows.size() && keyOf(m_rows[row]) == keyOf(rows[row])) {
            ++row;
            continue;
        }
        size_t end = row;
        while (end < rows.size() && (row >= m_rows.size() || isBefore(rows[end], m_rows[row])))
            ++end;
        beginInsertRows({}, int(row), int(end) - 1);
        m_rows.insert(m_rows.begin() + std::ptrdiff_t(row), rows.begin() + std::ptrdiff_t(row),
            rows.begin() + std::ptrdiff_t(end));
        endInsertRows();
        row = end;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columns - 1));
}

int QueueModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int QueueModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString QueueModel::text(const Row& row, int column) const
{
    switch (column) {
    case Shard:
        return u"%1/%2"_s.arg(row.queued.shard.number).arg(row.queued.shard.total);
    case Lane:
        return QString::number(row.lane);
    case Place:
        return Format::number(row.place);
    case Waits:
        switch (row.queued.wait) {
        case QueuedIdentify::Wait::Granted:
            return tr("identifies now");
        case QueuedIdentify::Wait::Turn:
            return m_held ? tr("the queue is held") : tr("its turn");
        case QueuedIdentify::Wait::Connection:
            return tr("its connection");
        case QueuedIdentify::Wait::Release:
            return tr("its release (held)");
        case QueuedIdentify::Wait::Breaker:
            return tr("the breaker");
        case QueuedIdentify::Wait::Reshard:
            return tr("the reshard");
        }
        Q_UNREACHABLE();
    case When:
        return row.queued.expectedAt.isValid() ? tr("in %1").arg(Format::remaining(row.queued.expectedAt, m_now))
                                               : Format::none();
    default:
        return {};
    }
}

QVariant QueueModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (!row.queued.serving)
            return tr("Belongs to the new set of a reshard; pause or abort that instead.");
        return row.queued.expectedAt.isValid() && index.column() == When ? Format::clock(row.queued.expectedAt)
                                                                         : text(row, index.column());
    case Qt::TextAlignmentRole:
        return int((index.column() <= Place ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case NumberRole:
        return row.queued.shard.number;
    case ServingRole:
        return row.queued.serving;
    default:
        return {};
    }
}

QVariant QueueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Shard:
        return tr("Shard");
    case Lane:
        return tr("Lane");
    case Place:
        return tr("Place");
    case Waits:
        return tr("Waits for");
    case When:
        return tr("Turn");
    default:
        return {};
    }
}

} // namespace Shardroom
