// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/importmodel.h"

#include "ui/format.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

ShardState badgeOf(const ImportRow& row)
{
    if (!row.mayBeChosen())
        return ShardState::Failed;
    return row.isRecommended() ? ShardState::Resuming : ShardState::BackingOff;
}

QString verdict(const ImportRow& row)
{
    if (!row.busy.isEmpty())
        return ImportModel::tr("Busy: %1").arg(row.busy);
    if (row.objection && row.objection->isFinal())
        return ImportModel::tr("Refused: %1").arg(row.objection->text);
    QString text = row.objection ? ImportModel::tr("Too old, may be tried: %1").arg(row.objection->text)
                                 : ImportModel::tr("Yes");
    if (!row.replaces.isEmpty())
        text = text + u"; "_s + row.replaces;
    return text;
}

bool isNumber(int column)
{
    return column == ImportModel::Sequence || column == ImportModel::Age || column == ImportModel::Guilds;
}

} // namespace

void ImportModel::setRows(const QList<ImportRow>& rows, const QDateTime& now)
{
    beginResetModel();
    m_rows = rows;
    m_now = now;
    m_chosen.assign(size_t(rows.size()), false);
    for (qsizetype row = 0; row < rows.size(); ++row)
        m_chosen[size_t(row)] = rows[row].isRecommended();
    endResetModel();
    emit chosenChanged();
}

void ImportModel::chooseAll(bool on)
{
    if (m_rows.isEmpty())
        return;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_chosen[size_t(row)] = on && m_rows[row].mayBeChosen();
    emit dataChanged(index(0, Shard), index(int(m_rows.size()) - 1, Shard), {Qt::CheckStateRole});
    emit chosenChanged();
}

QList<int> ImportModel::chosen() const
{
    QList<int> numbers;
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_chosen[size_t(row)])
            numbers << m_rows[row].shard.number;
    }
    return numbers;
}

int ImportModel::choosable() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const ImportRow& row) { return row.mayBeChosen(); }));
}

QString ImportModel::text(const ImportRow& row, int column) const
{
    switch (column) {
    case Shard:
        return tr("%1 of %2").arg(row.shard.number).arg(Format::number(row.shard.total));
    case Session:
        return row.maskedId;
    case Sequence:
        return Format::number(row.sequence);
    case Age:
        return Format::age(row.lastUse, m_now);
    case Guilds:
        return row.guilds < 0 ? Format::none() : Format::number(row.guilds);
    case Verdict:
        return verdict(row);
    default:
        return {};
    }
}

int ImportModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant ImportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow& row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        if (index.column() == Age && row.lastUse.isValid())
            return QLocale().toString(row.lastUse.toLocalTime(), QLocale::LongFormat);
        return row.mayBeChosen() ? text(row, index.column()) : verdict(row);
    case Qt::CheckStateRole:
        if (index.column() != Shard)
            return {};
        return int(m_chosen[size_t(index.row())] ? Qt::Checked : Qt::Unchecked);
    case BadgeRole:
        return int(badgeOf(row));
    default:
        return {};
    }
}

bool ImportModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || index.column() != Shard
        || !m_rows[index.row()].mayBeChosen())
        return false;
    m_chosen[size_t(index.row())] = Qt::CheckState(value.toInt()) == Qt::Checked;
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit chosenChanged();
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (!m_rows[index.row()].mayBeChosen())
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == Shard)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Shard:
        return tr("Shard");
    case Session:
        return tr("Session");
    case Sequence:
        return tr("Sequence");
    case Age:
        return tr("Last used");
    case Guilds:
        return tr("Guilds");
    case Verdict:
        return tr("Resumable?");
    default:
        return {};
    }
}

} // namespace Shardroom
