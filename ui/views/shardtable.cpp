// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/shardtable.h"

#include "ui/columnwidths.h"
#include "ui/models/selection.h"
#include "ui/models/shardtablemodel.h"
#include "ui/views/celldelegates.h"
#include "ui/views/shardheader.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAccessible>
#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

//! A pointer that was left lying on the table must not keep it out of order all day.
constexpr auto pointerCountsFor = 15s;
//! Enough for what else a snapshot changes to be painted first.
constexpr auto paintsAfter = 20ms;

} // namespace

ShardTable::ShardTable(ShardTableModel* model, Selection* selection, QWidget* parent)
    : QTableView(parent)
    , m_header(new ShardHeader(this))
    , m_shards(model)
    , m_shared(selection)
    , m_nothing(new QPushButton(viewport()))
{
    setHorizontalHeader(m_header);
    setModel(model);
    setAccessibleName(tr("Shard table"));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(new TextDelegate(this));
    setItemDelegateForColumn(int(ShardColumn::Marked), new MarkDelegate(this));
    setItemDelegateForColumn(int(ShardColumn::State), new StateDelegate(this));
    auto* latency = new SparklineDelegate(ShardTableModel::HistoryRole, u"0,000 ms"_s, false, this);
    latency->setMarksSlow(true);
    setItemDelegateForColumn(int(ShardColumn::Latency), latency);
    setItemDelegateForColumn(
        int(ShardColumn::EventRate), new SparklineDelegate(ShardTableModel::RateRole, u"00,000"_s, true, this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    QHeaderView* header = m_header;
    header->setMinimumSectionSize(fontMetrics().height() * 3 / 2);
    ColumnWidths::stretchLast(*header);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &ShardTable::offerColumns);
    setSortingEnabled(true);
    setMouseTracking(true);
    viewport()->installEventFilter(this);
    m_pointerRests.setSingleShot(true);
    m_pointerRests.setInterval(pointerCountsFor);
    connect(&m_pointerRests, &QTimer::timeout, this, &ShardTable::letOrderGo);
    m_paintSoon.setSingleShot(true);
    m_paintSoon.setInterval(paintsAfter);
    connect(&m_paintSoon, &QTimer::timeout, this, &ShardTable::paintChanges);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ShardTable::forgetPainted);
    connect(model, &QAbstractItemModel::modelReset, this, &ShardTable::forgetPainted);
    m_nothing->setObjectName(u"nothingFits"_s);
    m_nothing->setText(tr("No shard fits the filter. Show all"));
    m_nothing->hide();
    connect(m_nothing, &QPushButton::clicked, this, &ShardTable::allRequested);
    connect(model, &ShardTableModel::listedChanged, this, &ShardTable::sayWhenEmpty);
    resetColumns();

    connect(m_header, &ShardHeader::allToggled, this,
        [this](bool on) { m_shared->set(on ? m_shards->listedNumbers() : QList<int>(), m_shared->current()); });
    connect(m_shared, &Selection::changed, this, &ShardTable::showMarks);
    connect(model, &ShardTableModel::listedChanged, this, &ShardTable::showMarks);
    connect(m_shared, &Selection::changed, this, &ShardTable::adoptSelection);
    connect(model, &QAbstractItemModel::modelReset, this, &ShardTable::adoptSelection);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &ShardTable::publishSelection);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &ShardTable::publishSelection);
}

//! Who points at a row is about to click it: it must not change places with another.
bool ShardTable::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == viewport()) {
        switch (event->type()) {
        case QEvent::Enter:
        case QEvent::MouseMove:
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
            m_shards->holdOrder(true);
            m_pointerRests.start();
            break;
        case QEvent::Leave:
            // A menu over the table takes the pointer away, and what it does is about the rows below it.
            if (!QApplication::activePopupWidget())
                letOrderGo();
            break;
        case QEvent::Resize:
            sayWhenEmpty();
            break;
        default:
            break;
        }
    }
    return QTableView::eventFilter(watched, event);
}

void ShardTable::letOrderGo()
{
    m_pointerRests.stop();
    if (QApplication::activePopupWidget() || QApplication::activeModalWidget())
        m_pointerRests.start(); // something is being chosen for these rows
    else
        m_shards->holdOrder(false);
}

void ShardTable::sayWhenEmpty()
{
    // In a table a screen reader finds cells and nothing else: the button lies over it, not in it.
    QWidget* around = parentWidget() ? parentWidget() : viewport();
    if (m_nothing->parentWidget() != around)
        m_nothing->setParent(around);
    QRect place(QPoint(), m_nothing->sizeHint());
    place.moveCenter(viewport()->mapTo(around, viewport()->rect().center()));
    m_nothing->setGeometry(place);
    m_nothing->setVisible(m_shards->rowCount() == 0 && !m_shards->shards().isEmpty());
    m_nothing->raise();
}

void ShardTable::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles)
{
    // Somebody listens to each cell: the base class tells them.
    if (QAccessible::isActive())
        QTableView::dataChanged(topLeft, bottomRight, roles);
    if (!isVisible())
        forgetPainted(); // all is painted when it is shown
    else if (!m_paintSoon.isActive())
        m_paintSoon.start();
}

//! What a cell shows, as a number: equal ones look alike.
size_t ShardTable::contentOf(int row, int column) const
{
    const QModelIndex index = m_shards->index(row, column);
    size_t content = qHash(index.data().toString());
    if (const QVariant ground = index.data(Qt::BackgroundRole); ground.isValid()) // of a colour rule
        content = qHashMulti(content, ground.value<QColor>().rgba());
    const auto add = [&content](const QList<float>& values) {
        content = qHashRange(values.begin(), values.end(), content + size_t(values.size()));
    };
    if (ShardColumn(column) == ShardColumn::Latency)
        add(index.data(ShardTableModel::HistoryRole).value<QList<float>>());
    else if (ShardColumn(column) == ShardColumn::EventRate)
        add(index.data(ShardTableModel::RateRole).value<QList<float>>());
    return content;
}

void ShardTable::paintChanges()
{
    const int first = rowAt(0);
    if (!isVisible() || first < 0) {
        forgetPainted();
        return;
    }
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? m_shards->rowCount() - 1 : below;
    const bool known = first == m_firstPainted;
    m_firstPainted = first;
    // Rows that were out of sight, and hidden columns, are not known.
    m_painted.resize(known ? size_t(last - first + 1) * shardColumnCount : 0);
    m_painted.resize(size_t(last - first + 1) * shardColumnCount);
    QRegion changed;
    int cells = 0;
    int changedCells = 0;
    for (int row = first; row <= last; ++row) {
        for (int column = 0; column < shardColumnCount; ++column) {
            size_t& painted = m_painted[size_t(row - first) * shardColumnCount + size_t(column)];
            const int left = columnViewportPosition(column);
            if (isColumnHidden(column) || left >= viewport()->width() || left + columnWidth(column) <= 0) {
                painted = 0;
                continue;
            }
            ++cells;
            if (const size_t content = contentOf(row, column); content != painted) {
                painted = content;
                ++changedCells;
                changed += QRect(left, rowViewportPosition(row), columnWidth(column), rowHeight(row));
            }
        }
    }
    // All at once costs less than most cells one by one: each text would be clipped by hundreds of rectangles.
    if (changedCells * 2 > cells)
        viewport()->update();
    else
        viewport()->update(changed);
}

void ShardTable::forgetPainted()
{
    m_painted.clear();
    m_firstPainted = -1;
}

void ShardTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    forgetPainted();
}

void ShardTable::adoptSelection()
{
    if (m_adopting)
        return;
    const QScopedValueRollback guard(m_adopting, true);
    QItemSelection rows;
    int first = -1;
    const int count = m_shards->rowCount();
    for (int row = 0; row <= count; ++row) {
        const bool wanted = row < count && m_shared->contains(m_shards->numberAt(row));
        if (wanted && first < 0)
            first = row;
        if (!wanted && first >= 0) {
            rows.select(m_shards->index(first, 0), m_shards->index(row - 1, shardColumnCount - 1));
            first = -1;
        }
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    const int current = m_shards->rowOf(m_shared->current());
    const QModelIndex index
        = current < 0 ? QModelIndex() : m_shards->index(current, std::max(0, currentIndex().column()));
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    if (index.isValid() && !hasFocus())
        scrollTo(index);
}

void ShardTable::publishSelection()
{
    if (m_adopting)
        return;
    const QScopedValueRollback guard(m_adopting, true);
    QList<int> numbers;
    const auto ranges = selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            numbers << m_shards->numberAt(row);
    }
    const QModelIndex current = currentIndex();
    m_shared->set(numbers, current.isValid() ? m_shards->numberAt(current.row()) : -1);
}

//! The box in the header says whether all that are listed are selected.
void ShardTable::showMarks()
{
    // Nothing is selected that is not listed: what a filter hides is put aside.
    const qsizetype marked = m_shared->numbers().size();
    m_header->setMarked(marked == 0         ? Qt::Unchecked
            : marked < m_shards->rowCount() ? Qt::PartiallyChecked
                                            : Qt::Checked);
}

void ShardTable::mousePressEvent(QMouseEvent* event)
{
    m_ticking = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier
        && columnAt(event->position().toPoint().x()) == int(ShardColumn::Marked);
    QTableView::mousePressEvent(event);
}

void ShardTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    m_ticking = false;
}

//! Two quick clicks on a box are two clicks.
void ShardTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (columnAt(event->position().toPoint().x()) == int(ShardColumn::Marked))
        mousePressEvent(event);
    else
        QTableView::mouseDoubleClickEvent(event);
}

//! A box toggles its shard and leaves the others alone; drawn over, it does to them what it did to the first.
QItemSelectionModel::SelectionFlags ShardTable::selectionCommand(const QModelIndex& index, const QEvent* event) const
{
    if (!m_ticking || !event)
        return QTableView::selectionCommand(index, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
        return QItemSelectionModel::Toggle | QItemSelectionModel::Rows;
    case QEvent::MouseMove:
        return QItemSelectionModel::ToggleCurrent | QItemSelectionModel::Rows;
    default: // of Qt's: letting go changes nothing more
        return QItemSelectionModel::NoUpdate;
    }
}

//! A layout of an earlier program has no boxes, or may have been made with them elsewhere.
void ShardTable::placeMarks()
{
    const int boxes = int(ShardColumn::Marked);
    m_header->moveSection(m_header->visualIndex(boxes), 0);
    m_header->setSectionResizeMode(boxes, QHeaderView::Fixed);
    m_header->resizeSection(boxes, m_header->minimumSectionSize());
}

void ShardTable::resetColumns()
{
    QHeaderView* header = horizontalHeader();
    for (int place = 0; place < shardColumnCount; ++place) {
        const int column = int(firstColumns()[place]);
        const ShardColumnInfo info = columnInfo(ShardColumn(column));
        header->moveSection(header->visualIndex(column), place);
        header->setSectionHidden(column, false); // what is hidden can't be measured
        header->resizeSection(column, ColumnWidths::firstWidth(*header, column, info.characters));
        header->setSectionHidden(column, !info.shownAtFirst);
    }
    placeMarks();
    sortByColumn(int(ShardColumn::Number), Qt::AscendingOrder);
    emit layoutChosen();
}

QByteArray ShardTable::arrangement() const
{
    QByteArray text;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        text += QByteArray::number(column) + (m_header->isSectionHidden(column) ? "-" : "+");
    }
    return text + QByteArray::number(m_header->sortIndicatorSection())
        + (m_header->sortIndicatorOrder() == Qt::AscendingOrder ? "a" : "d");
}

QByteArray ShardTable::saveColumns() const
{
    return horizontalHeader()->saveState();
}

bool ShardTable::restoreColumns(const QByteArray& state)
{
    QHeaderView* header = horizontalHeader();
    const bool restored = header->restoreState(state) && header->count() == shardColumnCount
        && !header->isSectionHidden(int(ShardColumn::Number)) && header->sortIndicatorSection() < shardColumnCount;
    if (!restored) {
        resetColumns();
        return false;
    }
    placeMarks();
    sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    emit layoutChosen();
    return true;
}

void ShardTable::showColumn(ShardColumn column, bool shown)
{
    setColumnHidden(int(column), !shown);
    if (shown && columnWidth(int(column)) == 0)
        resizeColumnToContents(int(column));
    emit layoutChosen();
}

void ShardTable::sortBy(ShardColumn column)
{
    const QHeaderView* header = horizontalHeader();
    const bool isSorted = header->sortIndicatorSection() == int(column);
    const bool wasAscending = header->sortIndicatorOrder() == Qt::AscendingOrder;
    sortByColumn(int(column), !isSorted ? firstOrder(column) : wasAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ShardTable::offerColumns(const QPoint& point)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"columnMenu"_s);
    for (int column = 0; column < shardColumnCount; ++column) {
        const ShardColumnInfo info = columnInfo(ShardColumn(column));
        QAction* action = menu->addAction(info.title);
        action->setToolTip(info.explanation);
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // A table without shard numbers can't be read.
        action->setEnabled(column != int(ShardColumn::Number));
        connect(
            action, &QAction::toggled, this, [this, column](bool shown) { showColumn(ShardColumn(column), shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, &ShardTable::resetColumns);
    emit columnMenuOffered(menu);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(point));
}

QString ShardTable::selectedText() const
{
    const QHeaderView* header = horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const bool says = header->logicalIndex(place) != int(ShardColumn::Marked);
        if (says && !header->isSectionHidden(header->logicalIndex(place)))
            columns << header->logicalIndex(place);
    }
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells << m_shards->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines << cells.join(u'\t');
    for (int row = 0; row < m_shards->rowCount(); ++row) {
        if (!m_shared->contains(m_shards->numberAt(row)))
            continue;
        cells.clear();
        for (const int column : columns)
            cells << m_shards->index(row, column).data().toString();
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace Shardroom
