// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/vaultmodel.h"

#include "ui/format.h"

#include <QtCore/QHash>
#include <QtCore/QLocale>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

QDateTime lastAliveOf(const VaultEntry& entry)
{
    if (!entry.aliveAt.isValid() || !entry.lastEventAt.isValid())
        return entry.aliveAt.isValid() ? entry.aliveAt : entry.lastEventAt;
    return std::max(entry.aliveAt, entry.lastEventAt);
}

//! The badge of the shard state that means the same to the operator.
ShardState badgeOf(VaultEntry::Status status)
{
    switch (status) {
    case VaultEntry::Status::InUse:
        return ShardState::Ready;
    case VaultEntry::Status::Resumable:
        return ShardState::Resuming;
    case VaultEntry::Status::Expired:
        return ShardState::BackingOff;
    case VaultEntry::Status::Refused:
        return ShardState::Failed;
    }
    Q_UNREACHABLE();
}

QString statusText(const VaultEntry& entry, const QDateTime& now)
{
    switch (statusAt(entry, now)) {
    case VaultEntry::Status::InUse:
        return VaultModel::tr("In use");
    case VaultEntry::Status::Resumable:
        return entry.resumableUntil.isValid()
            ? VaultModel::tr("Resumable, %1 left").arg(Format::countdown(entry.resumableUntil, now))
            : VaultModel::tr("Resumable");
    case VaultEntry::Status::Expired:
        return VaultModel::tr("Expired");
    case VaultEntry::Status::Refused:
        return VaultModel::tr("Refused");
    }
    Q_UNREACHABLE();
}

QString statusToolTip(const VaultEntry& entry, const QDateTime& now)
{
    QString text;
    switch (statusAt(entry, now)) {
    case VaultEntry::Status::InUse:
        text = VaultModel::tr("A shard is on this session: there is nothing to restore.");
        break;
    case VaultEntry::Status::Resumable:
        text = VaultModel::tr("Discord most likely still has it: to resume it costs no identify.");
        break;
    case VaultEntry::Status::Expired:
        text = VaultModel::tr(
            "Discord has most likely forgotten it. It may be tried; where Discord refuses it, the shard identifies.");
        break;
    case VaultEntry::Status::Refused:
        text = VaultModel::tr("This fleet can't resume it.");
        break;
    }
    if (entry.closedWith != 0)
        text += u'\n' + VaultModel::tr("Its last connection was closed with %1.").arg(entry.closedWith);
    return text;
}

//! "it was made with 16 shards" stands in a sentence elsewhere, and alone in a cell.
QString asSentence(const QString& text)
{
    return text.isEmpty() ? text : text.at(0).toUpper() + text.mid(1);
}

QString exactTime(const QDateTime& time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

SortKey timeKey(const QDateTime& time)
{
    return {time.isValid(), time.isValid() ? double(time.toMSecsSinceEpoch()) : 0, {}};
}

SortKey sortKey(const VaultEntry& entry, int column, const QDateTime& now)
{
    switch (column) {
    case VaultModel::Session:
        return {!entry.maskedId.isEmpty(), 0, entry.maskedId};
    case VaultModel::Status: {
        // Within a status, what runs out first comes first.
        constexpr qint64 span = qint64(1) << 50;
        const qint64 until = entry.resumableUntil.isValid() ? entry.resumableUntil.toMSecsSinceEpoch() : span - 1;
        return {true, double(qint64(statusAt(entry, now)) * span + std::clamp<qint64>(until, 0, span - 1)), {}};
    }
    case VaultModel::Sequence:
        return {true, double(entry.sequence), {}};
    case VaultModel::Guilds:
        return {true, double(entry.guilds), {}};
    case VaultModel::LastAlive: {
        // An age: the longest ago is the largest.
        SortKey key = timeKey(lastAliveOf(entry));
        key.number = -key.number;
        return key;
    }
    case VaultModel::Created:
        return timeKey(entry.createdAt);
    case VaultModel::Why:
        return {entry.objection.has_value(), 0, entry.objection ? entry.objection->text : QString()};
    default:
        return {true, 0, {}};
    }
}

} // namespace

VaultEntry::Status statusAt(const VaultEntry& entry, const QDateTime& now)
{
    const bool ranOut = entry.status == VaultEntry::Status::Resumable && entry.resumableUntil.isValid() && now.isValid()
        && entry.resumableUntil <= now;
    return ranOut ? VaultEntry::Status::Expired : entry.status;
}

bool mayBeRestored(const VaultEntry& entry)
{
    if (entry.status == VaultEntry::Status::InUse)
        return false;
    return entry.objection ? !entry.objection->isFinal() : entry.status != VaultEntry::Status::Refused;
}

bool mayBeForgotten(const VaultEntry& entry)
{
    return entry.status != VaultEntry::Status::InUse;
}

void VaultModel::setEntries(const QList<VaultEntry>& entries)
{
    QHash<ShardId, qsizetype> coming;
    coming.reserve(entries.size());
    for (qsizetype place = 0; place < entries.size(); ++place)
        coming.insert(entries[place].shard, place);
    // From the end, so that the rows before keep their numbers.
    for (int last = int(m_entries.size()) - 1; last >= 0; --last) {
        if (coming.contains(m_entries[size_t(last)].shard))
            continue;
        int first = last;
        while (first > 0 && !coming.contains(m_entries[size_t(first) - 1].shard))
            --first;
        beginRemoveRows({}, first, last);
        m_entries.erase(m_entries.begin() + first, m_entries.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
    int firstChanged = -1;
    int lastChanged = -1;
    for (int row = 0; row < int(m_entries.size()); ++row) {
        const VaultEntry& fresh = entries[coming.take(m_entries[size_t(row)].shard)];
        if (fresh == m_entries[size_t(row)])
            continue;
        m_entries[size_t(row)] = fresh;
        firstChanged = firstChanged < 0 ? row : firstChanged;
        lastChanged = row;
    }
    if (firstChanged >= 0)
        emit dataChanged(index(firstChanged, 0), index(lastChanged, columns - 1));
    if (!coming.isEmpty()) {
        const int first = int(m_entries.size());
        beginInsertRows({}, first, first + int(coming.size()) - 1);
        for (qsizetype place = 0; place < entries.size(); ++place) {
            if (coming.value(entries[place].shard, -1) == place)
                m_entries.push_back(entries[place]);
        }
        endInsertRows();
    }
    rearrange();
    if (!m_shown)
        return;
    const auto same = [this](const VaultEntry& entry) {
        return entry.shard == *m_shown && entry.maskedId == maskedSessionId(m_shownId);
    };
    if (std::none_of(m_entries.begin(), m_entries.end(), same))
        hideId();
}

void VaultModel::setNow(const QDateTime& now)
{
    m_now = now;
    if (m_entries.empty())
        return;
    const int last = int(m_entries.size()) - 1;
    emit dataChanged(index(0, Status), index(last, Status));
    emit dataChanged(index(0, LastAlive), index(last, LastAlive));
    if (m_sortColumn == Status)
        rearrange();
}

void VaultModel::rearrange()
{
    struct Place {
        SortKey key;
        int row;
    };
    std::vector<Place> places;
    places.reserve(m_entries.size());
    for (const VaultEntry& entry : m_entries)
        places.push_back({sortKey(entry, m_sortColumn, m_now), int(places.size())});
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    std::sort(places.begin(), places.end(), [&](const Place& a, const Place& b) {
        if (a.key.known != b.key.known)
            return a.key.known;
        if (a.key.number != b.key.number)
            return (a.key.number < b.key.number) != descending;
        if (const int order = a.key.text.compare(b.key.text); order != 0)
            return (order < 0) != descending;
        const bool byShard = m_sortColumn == Shard && descending;
        const ShardId left = m_entries[size_t(a.row)].shard;
        const ShardId right = m_entries[size_t(b.row)].shard;
        return byShard ? left > right : left < right;
    });
    if (std::is_sorted(places.begin(), places.end(), [](const Place& a, const Place& b) { return a.row < b.row; }))
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<VaultEntry> sorted;
    sorted.reserve(places.size());
    std::vector<int> rowAfter(places.size());
    for (const Place& place : places) {
        rowAfter[size_t(place.row)] = int(sorted.size());
        sorted.push_back(std::move(m_entries[size_t(place.row)]));
    }
    m_entries = std::move(sorted);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from)
        to << index(rowAfter[size_t(old.row())], old.column());
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void VaultModel::showId(ShardId shard, const QByteArray& id)
{
    hideId();
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [shard](const VaultEntry& entry) { return entry.shard == shard; });
    if (found == m_entries.end() || id.isEmpty())
        return;
    m_shown = shard;
    m_shownId = id;
    const int row = int(found - m_entries.begin());
    emit dataChanged(index(row, Session), index(row, Session));
    emit shownChanged();
}

void VaultModel::hideId()
{
    if (!m_shown)
        return;
    const ShardId shard = *m_shown;
    m_shown.reset();
    m_shownId.clear();
    for (int row = 0; row < int(m_entries.size()); ++row) {
        if (m_entries[size_t(row)].shard == shard)
            emit dataChanged(index(row, Session), index(row, Session));
    }
    emit shownChanged();
}

std::optional<ShardId> VaultModel::shown() const
{
    return m_shown;
}

QString VaultModel::text(const VaultEntry& entry, int column) const
{
    switch (column) {
    case Shard:
        return tr("%1 of %2").arg(entry.shard.number).arg(Format::number(entry.shard.total));
    case Session:
        return entry.maskedId;
    case Status:
        return statusText(entry, m_now);
    case Sequence:
        return Format::number(entry.sequence);
    case Guilds:
        return Format::number(entry.guilds);
    case LastAlive:
        return Format::age(lastAliveOf(entry), m_now);
    case Created:
        return entry.createdAt.isValid() ? QLocale().toString(entry.createdAt.toLocalTime(), QLocale::ShortFormat)
                                         : Format::none();
    case Why:
        return entry.objection ? asSentence(entry.objection->text) : QString();
    default:
        return {};
    }
}

QString VaultModel::toolTip(const VaultEntry& entry, int column) const
{
    switch (column) {
    case Status:
        return statusToolTip(entry, m_now);
    case LastAlive:
        return exactTime(lastAliveOf(entry));
    case Created:
        return exactTime(entry.createdAt);
    default:
        return text(entry, column);
    }
}

QString VaultModel::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells << text(m_entries[size_t(row)], column);
    return cells.join(u'\t');
}

int VaultModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int VaultModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant VaultModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VaultEntry& entry = m_entries[size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return column == Session && m_shown == entry.shard ? shownId() : text(entry, column);
    case Qt::TextAlignmentRole:
        return int((column == Sequence || column == Guilds || column == LastAlive ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return toolTip(entry, column);
    case BadgeRole:
        return int(badgeOf(statusAt(entry, m_now)));
    default:
        return {};
    }
}

QVariant VaultModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Sequence || section == Guilds || section == LastAlive ? Qt::AlignRight : Qt::AlignLeft)
            | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Shard:
        return tr("Shard");
    case Session:
        return tr("Session");
    case Status:
        return tr("Status");
    case Sequence:
        return tr("Sequence");
    case Guilds:
        return tr("Guilds");
    case LastAlive:
        return tr("Last alive");
    case Created:
        return tr("Created");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

void VaultModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columns)
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    rearrange();
}

} // namespace Shardroom
