// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/lanesmodel.h"

#include "ui/format.h"

#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

void LanesModel::setSnapshot(const FleetSnapshot& snapshot)
{
    m_now = snapshot.at;
    m_held = snapshot.budget.held;
    const int count = std::max(1, snapshot.budget.maxConcurrency);
    if (count != m_lanes.size()) {
        beginResetModel();
        m_lanes = QList<IdentifyLane>(count);
        endResetModel();
    }
    for (int key = 0; key < count; ++key)
        m_lanes[key] = {.key = key};
    for (const IdentifyLane& lane : snapshot.lanes) {
        if (lane.key < count)
            m_lanes[lane.key] = lane;
    }
    emit dataChanged(index(0, 0), index(count - 1, columns - 1)); // countdowns go on in all of them
}

QString LanesModel::inOrder(const IdentifyLane& lane, int most)
{
    QStringList numbers;
    for (const QueuedIdentify& queued : lane.shards) {
        if (numbers.size() == most)
            break;
        numbers << (queued.serving ? QString::number(queued.shard.number)
                                   : u"%1/%2"_s.arg(queued.shard.number).arg(queued.shard.total));
    }
    const int rest = lane.waiting() - int(numbers.size());
    const QString first = numbers.join(u", "_s);
    return rest > 0 ? tr("%1 and %2 more").arg(first, Format::number(rest)) : first;
}

int LanesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lanes.size());
}

int LanesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString LanesModel::text(const IdentifyLane& lane, int column) const
{
    switch (column) {
    case Key:
        return QString::number(lane.key);
    case NextSlot:
        if (m_held)
            return tr("held");
        if (!lane.shards.isEmpty() && lane.shards.first().wait == QueuedIdentify::Wait::Granted)
            return tr("%1 identifies").arg(lane.shards.first().shard.number);
        return lane.freeAt.isValid() && lane.freeAt > m_now ? tr("in %1").arg(Format::remaining(lane.freeAt, m_now))
                                                            : tr("free");
    case Waiting:
        return lane.waiting() > 0 ? Format::number(lane.waiting()) : Format::none();
    case Shards:
        return inOrder(lane, 6);
    case Last: {
        const auto last = std::find_if(lane.shards.rbegin(), lane.shards.rend(),
            [](const QueuedIdentify& queued) { return queued.expectedAt.isValid(); });
        return last == lane.shards.rend() || lane.more > 0 ? Format::none()
                                                           : Format::remaining(last->expectedAt, m_now);
    }
    default:
        return {};
    }
}

QVariant LanesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IdentifyLane& lane = m_lanes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(lane, index.column());
    case Qt::ToolTipRole:
        return index.column() == Shards ? inOrder(lane, 64) : text(lane, index.column());
    case Qt::TextAlignmentRole:
        return int(
            (index.column() == Key || index.column() == Waiting ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant LanesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Key:
        return tr("Lane");
    case NextSlot:
        return tr("Next slot");
    case Waiting:
        return tr("Waiting");
    case Shards:
        return tr("Shards in order");
    case Last:
        return tr("Last in");
    default:
        return {};
    }
}

} // namespace Shardroom
