// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelinelist.h"

#include "ui/models/timelinemodel.h"
#include "ui/views/celldelegates.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! A header's state from before a column was added must not be taken for one of now.
const QByteArray columnsMark = "columns 6:";
constexpr int nextShare = 3; //!< of what cause and next have together, next gets at most the third part

} // namespace

TimelineList::TimelineList(TimelineModel* model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_wishedNext(fontMetrics().horizontalAdvance(u'0') * 30)
{
    setModel(model);
    setAccessibleName(tr("Timeline"));
    setObjectName(u"timelineList"_s);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setItemDelegate(new TextDelegate(this));
    setItemDelegateForColumn(TimelineModel::Change, new ChangeDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 4 / 3);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = fontMetrics().horizontalAdvance(u'0');
    constexpr std::array widths{17, 14, 24, 6, 40, 30};
    for (int column = 0; column < TimelineModel::columns; ++column)
        setColumnWidth(column, widths[size_t(column)] * character);
    horizontalHeader()->setSectionResizeMode(TimelineModel::Cause, QHeaderView::Stretch);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (column == TimelineModel::Next && !m_isSharing)
            m_wishedNext = width; // by hand
    });
}

bool TimelineList::toggle(int row)
{
    const auto kind = m_model->rowKind(row);
    if (kind != TimelineModel::RowKind::Fold && kind != TimelineModel::RowKind::OpenFold)
        return false;
    m_model->setOpen(row, kind == TimelineModel::RowKind::Fold);
    return true;
}

QList<int> TimelineList::markedRows() const
{
    QList<int> rows;
    const auto indexes = selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

QByteArray TimelineList::saveColumns() const
{
    return columnsMark + horizontalHeader()->saveState();
}

bool TimelineList::restoreColumns(const QByteArray& state)
{
    if (!state.startsWith(columnsMark) || !horizontalHeader()->restoreState(state.mid(columnsMark.size())))
        return false;
    shareWidth();
    return true;
}

void TimelineList::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = isRightToLeft();
    const bool opens = event->key() == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    const bool closes = event->key() == (mirrored ? Qt::Key_Right : Qt::Key_Left);
    const int row = currentIndex().row();
    const int fold = row >= 0 && event->modifiers() == Qt::NoModifier ? m_model->foldRow(row) : -1;
    if (fold < 0 || !(opens || closes)) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (opens)
        m_model->setOpen(fold, true);
    else if (fold != row)
        setCurrentIndex(m_model->index(fold, currentIndex().column())); // as in a tree: first to its parent
    else
        m_model->setOpen(fold, false);
}

void TimelineList::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QPoint point = event->position().toPoint();
    const QModelIndex under = indexAt(point);
    if (event->button() != Qt::LeftButton || !under.isValid() || under.column() != TimelineModel::Time)
        return;
    const QRect cell = visualRect(under);
    const int fromEdge = isRightToLeft() ? cell.right() - point.x() : point.x() - cell.left();
    if (fromEdge < fontMetrics().height() * 3 / 2)
        toggle(under.row());
}

void TimelineList::resizeEvent(QResizeEvent* event)
{
    shareWidth();
    QTableView::resizeEvent(event);
}

void TimelineList::shareWidth()
{
    int left = viewport()->width();
    for (const int column : {TimelineModel::Time, TimelineModel::Shard, TimelineModel::Change, TimelineModel::Cost})
        left -= columnWidth(column);
    m_isSharing = true;
    setColumnWidth(TimelineModel::Next, std::clamp(left / nextShare, fontMetrics().height() * 3, m_wishedNext));
    m_isSharing = false;
}

} // namespace Shardroom
