// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/alertmodel.h"

#include "core/alerts/alertsigns.h"
#include "ui/alerts/alertmark.h"
#include "ui/format.h"

using namespace Qt::StringLiterals;

namespace Shardroom {

void AlertModel::setActive(const QList<Alert>& alerts)
{
    QList<AlertNote> notes;
    for (const Alert& alert : alerts)
        notes << AlertNote{AlertNote::Kind::Fired, alert.since, alert, false, false};
    const bool isSameShape = !m_isLog && notes.size() == m_notes.size();
    if (isSameShape) {
        // Who reads a line keeps it: texts change in place.
        for (int row = 0; row < int(notes.size()); ++row) {
            if (notes[row] == m_notes[row])
                continue;
            m_notes[row] = notes[row];
            emit dataChanged(index(row, 0), index(row, columns - 1));
        }
        return;
    }
    beginResetModel();
    m_isLog = false;
    m_notes = notes;
    endResetModel();
}

void AlertModel::setLog(const QList<AlertNote>& notes)
{
    if (m_isLog && notes == m_notes)
        return;
    // The log grows at its end, and drops at its beginning once it is full.
    const qsizetype grown = notes.size() - m_notes.size();
    if (m_isLog && grown > 0 && notes.first(m_notes.size()) == m_notes) {
        beginInsertRows({}, 0, int(grown) - 1);
        m_notes = notes;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_isLog = true;
    m_notes = notes;
    endResetModel();
}

const AlertNote& AlertModel::noteAt(int row) const
{
    return m_notes[m_isLog ? m_notes.size() - 1 - row : row];
}

Alert AlertModel::alertAt(int row) const
{
    return noteAt(row).alert;
}

QString AlertModel::text(int row, int column) const
{
    const AlertNote& note = noteAt(row);
    switch (column) {
    case What:
        return m_isLog && note.kind != AlertNote::Kind::Fired ? displayName(note.kind)
                                                              : displayName(note.alert.severity);
    case Time:
        return QLocale().toString(note.at.toLocalTime(), u"ddd HH:mm:ss"_s); // it may stand for days
    case Rule:
        return note.alert.kind ? displayName(*note.alert.kind) : titleOf(note);
    case Shards:
        return note.alert.shards.isEmpty() ? Format::none() : Format::shards(note.alert.shards);
    case Words:
        return note.alert.text;
    default:
        return {};
    }
}

QString AlertModel::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells << (column == Time ? noteAt(row).at.toUTC().toString(Qt::ISODate) : text(row, column));
    // Where there is a filter, it alone: whoever pastes the line may want to type it.
    const Alert& alert = noteAt(row).alert;
    return (cells << (alert.filter.isEmpty() ? filterWords(alert) : alert.filter)).join(u'\t');
}

int AlertModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_notes.size());
}

int AlertModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AlertModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), index.column());
    case Qt::ToolTipRole: {
        QStringList lines{text(index.row(), index.column())};
        if (const QString filter = filterWords(noteAt(index.row()).alert); !filter.isEmpty())
            lines << filter;
        return lines.join(u'\n');
    }
    case Qt::DecorationRole:
        if (index.column() == What) {
            const AlertNote& note = noteAt(index.row());
            return AlertMark::icon(note.kind == AlertNote::Kind::Cleared ? AlertMark::Level::Calm
                                                                         : AlertMark::levelOf(note.alert.severity));
        }
        return {};
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant AlertModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("What");
    case Time:
        return m_isLog ? tr("Time") : tr("Since");
    case Rule:
        return tr("Alert");
    case Shards:
        return tr("Shards");
    case Words:
        return tr("Text");
    default:
        return {};
    }
}

} // namespace Shardroom
