// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The timeline's rows: what is folded into one, opened and closed.

#include "ui/format.h"
#include "ui/models/timelinemodel.h"

#include <QtGui/QGuiApplication>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace Shardroom {

namespace {

//! "0-3, 8", cut where it gets long.
QString shortRanges(const QList<int>& numbers)
{
    constexpr qsizetype longest = 60;
    const QString list = Format::ranges(numbers);
    return list.size() > longest ? list.left(list.lastIndexOf(u',', longest) + 1) + u" \u2026"_s : list;
}

} // namespace

const TimelineFolds::Fold* TimelineModel::foldAt(int row) const
{
    const Row& line = m_shown.rows[size_t(row)];
    const TimelineFolds::Fold* fold = line.member < 0 ? m_shown.folds.find(line.anchor) : nullptr;
    return fold && fold->isFold() ? fold : nullptr;
}

const TimelineEntry& TimelineModel::entryAt(int row) const
{
    return entryOf(numbersAt(row).first());
}

QList<qint64> TimelineModel::numbersAt(int row) const
{
    const Row& line = m_shown.rows[size_t(row)];
    if (line.member >= 0)
        return {line.member};
    const TimelineFolds::Fold* fold = m_shown.folds.find(line.anchor);
    return fold ? fold->members : QList<qint64>{line.anchor};
}

TimelineModel::RowKind TimelineModel::rowKind(int row) const
{
    if (m_shown.rows[size_t(row)].member >= 0)
        return RowKind::Member;
    const TimelineFolds::Fold* fold = foldAt(row);
    return !fold ? RowKind::Line : fold->isOpen ? RowKind::OpenFold : RowKind::Fold;
}

int TimelineModel::rowOf(qint64 anchor) const
{
    const auto row = std::lower_bound(m_shown.rows.begin(), m_shown.rows.end(), anchor,
        [](const Row& line, qint64 value) { return line.anchor < value; });
    return int(row - m_shown.rows.begin());
}

int TimelineModel::foldRow(int row) const
{
    return rowKind(row) == RowKind::Line ? -1 : rowOf(m_shown.rows[size_t(row)].anchor);
}

void TimelineModel::setOpen(int row, bool open)
{
    const TimelineFolds::Fold* fold = foldAt(row);
    if (!fold || fold->isOpen == open)
        return;
    const qint64 anchor = m_shown.rows[size_t(row)].anchor;
    const int count = int(fold->members.size());
    if (open) {
        beginInsertRows({}, row + 1, row + count);
        std::vector<Row> members;
        for (const qint64 member : fold->members)
            members.push_back({anchor, member});
        m_shown.rows.insert(m_shown.rows.begin() + row + 1, members.begin(), members.end());
        endInsertRows();
    } else {
        beginRemoveRows({}, row + 1, row + count);
        m_shown.rows.erase(m_shown.rows.begin() + row + 1, m_shown.rows.begin() + row + 1 + count);
        endRemoveRows();
    }
    m_shown.folds.setOpen(anchor, open); // afterwards: while rows come and go, no other row may change
    emit dataChanged(index(row, 0), index(row, columns - 1));
}

QList<int> TimelineModel::shardsAt(int row) const
{
    QList<int> shards;
    if (const TimelineFolds::Fold* fold = foldAt(row))
        shards = fold->shards;
    else if (const TimelineEntry& entry = entryAt(row); entry.shard)
        shards << entry.shard->number;
    std::sort(shards.begin(), shards.end());
    return shards;
}

QList<TimelineEntry> TimelineModel::entriesIn(const QList<int>& rows) const
{
    QList<qint64> numbers;
    for (const int row : rows)
        numbers << numbersAt(row);
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    QList<TimelineEntry> entries;
    for (const qint64 number : std::as_const(numbers))
        entries << entryOf(number);
    return entries;
}

QList<TimelineEntry> TimelineModel::listedEntries() const
{
    QList<int> rows(rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return entriesIn(rows);
}

QString TimelineModel::line(const TimelineEntry& entry) const
{
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells << text(entry, column);
    return cells.join(u'\t');
}

//! What all its entries say, and what has become of their shards.
QString TimelineModel::foldText(const TimelineFolds::Fold& fold, int column) const
{
    const TimelineEntry& first = entryOf(fold.members.first());
    switch (column) {
    case Time: {
        // It opens towards where the text goes on.
        const QChar closed = QGuiApplication::isRightToLeft() ? QChar(0x25C2) : QChar(0x25B8);
        return (fold.isOpen ? QChar(0x25BE) : closed) + u' ' + text(first, Time);
    }
    case Shard:
        return Format::shardCount(int(fold.members.size()));
    case Cost: {
        int cost = 0;
        for (const qint64 member : fold.members)
            cost += entryOf(member).cost;
        return cost > 0 ? Format::number(cost) : QString();
    }
    case Cause: {
        const QString list = shortRanges(fold.shards);
        const QString cause
            = fold.hasFigures ? TimelineFolds::withoutFigures(first.text, u"\u2026"_s) : text(first, Cause);
        return cause.isEmpty() ? list : tr("%1 (%2)", "cause, shard numbers").arg(cause, list);
    }
    case Next: {
        if (fold.back == 0)
            return first.next;
        const QString after = Format::duration(
            std::chrono::seconds((std::max<qint64>(0, first.at.msecsTo(fold.lastBack)) + 999) / 1000));
        return fold.back == fold.members.size()
            ? tr("all back after %1").arg(after)
            : tr("%1 of %2 back after %3").arg(Format::number(fold.back), Format::number(fold.members.size()), after);
    }
    default:
        return text(first, column);
    }
}

QVariant TimelineModel::foldData(const TimelineFolds::Fold& fold, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return foldText(fold, column);
    case Qt::ToolTipRole:
        if (column == Time)
            return fold.isOpen ? tr("Close (Left)") : tr("Open into its lines (Right)");
        return foldText(fold, column);
    case Qt::AccessibleTextRole:
        // The triangle says nothing to who can't see it.
        if (column == Time)
            return (fold.isOpen ? tr("%1, open") : tr("%1, folded")).arg(text(entryOf(fold.members.first()), Time));
        return foldText(fold, column);
    default:
        return {};
    }
}

} // namespace Shardroom
