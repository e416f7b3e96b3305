// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelinelist.h"

#include "ui/columnwidths.h"
#include "ui/models/timelinemodel.h"
#include "ui/views/celldelegates.h"

#include <QtGui/QAction>
#include <QtGui/QMouseEvent>
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
    , m_unfold(new QAction(tr("Open the fold"), this))
    , m_fold(new QAction(tr("Fold up, or go to the fold"), this))
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
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    constexpr std::array widths{17, 14, 24, 6, 40, 30};
    ColumnWidths::setFirstWidths(*horizontalHeader(), widths);
    keepTitle();
    horizontalHeader()->setSectionResizeMode(TimelineModel::Cause, QHeaderView::Stretch);
    buildKeys();
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
    keepTitle();
    shareWidth();
    return true;
}

//! The cause gives way, but not so far that its title can't be read.
void TimelineList::keepTitle()
{
    horizontalHeader()->setMinimumSectionSize(horizontalHeader()->sectionSizeHint(TimelineModel::Cause));
}

void TimelineList::buildKeys()
{
    const auto add = [this](QAction* action, const QString& name, const QList<QKeySequence>& keys, auto slot) {
        action->setObjectName(name);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        action->setProperty("keysOnly", true);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    const bool mirrored = isRightToLeft();
    add(new QAction(tr("Open the fold, or show the shard"), this), u"timelineOpenLine"_s,
        {Qt::Key_Return, Qt::Key_Enter}, [this] { open(currentIndex().row()); });
    add(m_unfold, u"timelineUnfold"_s, {mirrored ? Qt::Key_Left : Qt::Key_Right},
        [this] { m_model->setOpen(m_model->foldRow(currentIndex().row()), true); });
    add(m_fold, u"timelineFold"_s, {mirrored ? Qt::Key_Right : Qt::Key_Left}, [this] { fold(); });
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { open(index.row()); });
}

bool TimelineList::event(QEvent* event)
{
    // Before the key is looked up: beside folds it moves from cell to cell.
    if (event->type() == QEvent::ShortcutOverride) {
        const int row = currentIndex().row();
        const bool isFold = row >= 0 && m_model->foldRow(row) >= 0;
        m_unfold->setEnabled(isFold);
        m_fold->setEnabled(isFold);
    }
    return QTableView::event(event);
}

void TimelineList::open(int row)
{
    if (row >= 0 && !toggle(row))
        emit shardRequested();
}

void TimelineList::fold()
{
    const int row = currentIndex().row();
    const int fold = m_model->foldRow(row);
    if (fold != row)
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
    const int least = std::min(m_wishedNext, horizontalHeader()->sectionSizeHint(TimelineModel::Next));
    setColumnWidth(TimelineModel::Next, std::clamp(left / nextShare, least, m_wishedNext));
    m_isSharing = false;
}

} // namespace Shardroom
