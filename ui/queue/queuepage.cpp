// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/queue/queuepage.h"

#include "ui/columnwidths.h"
#include "ui/format.h"
#include "ui/models/availability.h"
#include "ui/models/selection.h"
#include "ui/queue/budgetchart.h"
#include "ui/queue/lanesmodel.h"
#include "ui/queue/queuemodel.h"
#include "ui/theme.h"
#include "ui/views/celldelegates.h"
#include "ui/views/toolrow.h"

#include <QtCore/QEvent>
#include <QtCore/QScopedValueRollback>
#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

//! The other columns never get narrower than what is in them: it may be longer in some languages, and they must not
//! jump to and fro with it.
void takeRoom(QTableView* list, int yielding)
{
    int least = list->horizontalHeader()->sectionSizeHint(yielding) + 2 * list->frameWidth()
        + list->verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < list->model()->columnCount(); ++column) {
        if (column == yielding)
            continue;
        const int wanted = static_cast<const QAbstractItemView*>(list)->sizeHintForColumn(column);
        // Only for a text that is longer than any before: a column that somebody has made narrower stays so.
        const QByteArray known = "widest" + QByteArray::number(column);
        if (wanted > list->property(known.constData()).toInt()) {
            list->setProperty(known.constData(), wanted);
            if (wanted > list->columnWidth(column))
                list->setColumnWidth(column, wanted);
        }
        least += list->columnWidth(column);
    }
    list->setMinimumWidth(least);
}

//! `yielding`: the column that takes what is left, and gives way down to its title. The list is never narrower.
void shape(QTableView* list, std::span<const int> widths, int yielding)
{
    const QFontMetrics metrics = list->fontMetrics();
    list->setFrameShape(QFrame::NoFrame);
    list->setShowGrid(false);
    list->setAlternatingRowColors(true);
    list->setSelectionBehavior(QAbstractItemView::SelectRows);
    list->setTabKeyNavigation(false);
    list->setWordWrap(false);
    list->setItemDelegate(new TextDelegate(list));
    list->verticalHeader()->hide();
    list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    list->verticalHeader()->setMinimumSectionSize(1);
    list->verticalHeader()->setDefaultSectionSize(metrics.height() * 4 / 3);
    list->horizontalHeader()->setHighlightSections(false);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    ColumnWidths::setFirstWidths(*list->horizontalHeader(), widths);
    list->horizontalHeader()->setSectionResizeMode(yielding, QHeaderView::Stretch);
    list->horizontalHeader()->setResizeContentsPrecision(0); // of thousands that wait, those in sight are measured
    takeRoom(list, yielding);
}

} // namespace

QueuePage::QueuePage(Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_lanesModel(new LanesModel(this))
    , m_model(new QueueModel(this))
    , m_lanes(new QTableView(this))
    , m_list(new QTableView(this))
    , m_summary(new QLabel(this))
    , m_words(new QLabel(this))
    , m_chart(new BudgetChart(this))
{
    const int unit = fontMetrics().height();
    buildLists();
    buildActions();
    m_summary->setObjectName(u"queueSummary"_s);
    m_words->setObjectName(u"budgetWords"_s);
    m_words->setWordWrap(true);
    for (QLabel* label : {m_summary, m_words})
        label->setTextFormat(Qt::PlainText);

    auto* tools = new ToolRow(this);
    tools->add(m_summary, 1);
    for (QAction* action : std::as_const(m_actions)) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        // Holding one and holding all have one icon: a word tells them apart.
        if (action == m_holdAll)
            tools->add(button);
        else
            tools->addWorded(button);
    }
    auto* budget = new QWidget(this);
    auto* column = new QVBoxLayout(budget);
    column->setContentsMargins(unit / 2, 0, unit / 2, unit / 4);
    column->setSpacing(unit / 4);
    column->addWidget(m_words);
    column->addWidget(m_chart, 1);
    auto* parts = new QSplitter(Qt::Horizontal, this);
    parts->setObjectName(u"queueParts"_s);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_lanes);
    parts->addWidget(m_list);
    parts->addWidget(budget);
    parts->setSizes({unit * 28, unit * 28, unit * 18});
    for (int part = 0; part < parts->count(); ++part)
        parts->setStretchFactor(part, part < 2 ? 3 : 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tools);
    layout->addWidget(parts, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &QueuePage::tellSelection);
    connect(m_selection, &Selection::changed, this, &QueuePage::adoptSelection);
    updateIcons();
    refresh();
}

void QueuePage::buildLists()
{
    m_lanes->setModel(m_lanesModel);
    m_lanes->setObjectName(u"queueLanes"_s);
    m_lanes->setAccessibleName(tr("Identify lanes"));
    m_lanes->setSelectionMode(QAbstractItemView::SingleSelection);
    shape(m_lanes, std::array{5, 11, 8, 18, 8}, LanesModel::Shards);
    m_list->setModel(m_model);
    m_list->setObjectName(u"queueList"_s);
    m_list->setAccessibleName(tr("Shards that wait to identify"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    shape(m_list, std::array{7, 5, 6, 20, 8}, QueueModel::Waits);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void QueuePage::buildActions()
{
    const auto add = [this](const QString& text, const QString& name, const QKeySequence& key, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
        m_actions.append(action);
        return action;
    };
    m_holdAll = add(tr("Hold the queue"), u"queueHoldAll"_s, QKeySequence(Qt::SHIFT | Qt::Key_H),
        [this] { emit holdQueueRequested(!m_snapshot.budget.held); });
    m_hold
        = add(tr("Hold"), u"queueHold"_s, QKeySequence(Qt::Key_H), [this] { emit holdRequested(true, chosen(false)); });
    m_release = add(
        tr("Release"), u"queueRelease"_s, QKeySequence(Qt::Key_U), [this] { emit holdRequested(false, chosen(true)); });
    m_cancel = add(tr("Take out"), u"queueCancel"_s, QKeySequence(Qt::Key_Delete),
        [this] { emit cancelRequested(chosen(std::nullopt)); });
}

void QueuePage::setSnapshot(const FleetSnapshot& snapshot)
{
    const bool changes
        = snapshot.budget.held != m_snapshot.budget.held || snapshot.shards.isEmpty() != m_snapshot.shards.isEmpty();
    m_snapshot = snapshot;
    if (m_shown)
        refresh();
    else if (changes)
        updateActions(); // the palette has them, too
}

void QueuePage::setObstacle(const QString& reason)
{
    if (std::exchange(m_obstacle, reason) != reason)
        updateActions();
}

void QueuePage::setShown(bool shown)
{
    m_shown = shown;
    if (shown)
        refresh();
}

void QueuePage::refresh()
{
    {
        const QScopedValueRollback guard(m_adopting, true);
        m_lanesModel->setSnapshot(m_snapshot);
        m_model->setSnapshot(m_snapshot);
    }
    takeRoom(m_lanes, LanesModel::Shards);
    takeRoom(m_list, QueueModel::Waits);
    adoptSelection(); // of those who came
    const IdentifyBudget& budget = m_snapshot.budget;
    m_chart->setBudget(budget, m_snapshot.at);
    m_words->setText(m_chart->shown().words);

    int waiting = 0;
    for (const IdentifyLane& lane : m_snapshot.lanes)
        waiting += lane.waiting();
    QStringList words;
    if (budget.held)
        words << tr("HELD: nobody identifies");
    words << (waiting == 0 ? tr("nobody waits") : tr("%Ln shard(s) wait", nullptr, waiting));
    if (budget.heldShards > 0)
        words << tr("%Ln of them held", nullptr, budget.heldShards);
    words << tr("%Ln lane(s), one identify each per 5 s", nullptr, std::max(1, budget.maxConcurrency));
    if (const auto last = queueEnd(m_snapshot.lanes); last && !budget.held)
        words << tr("the last in %1").arg(Format::remaining(*last, m_snapshot.at));
    m_summary->setText(words.join(u" \u00b7 "_s));
    updateActions();
}

QList<int> QueuePage::marked(std::optional<bool> held) const
{
    QList<int> numbers;
    const auto rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        const QueuedIdentify& queued = m_model->at(row.row()).queued;
        const bool isHeld = queued.wait == QueuedIdentify::Wait::Release;
        if (queued.serving && queued.wait != QueuedIdentify::Wait::Granted && held.value_or(isHeld) == isHeld)
            numbers.append(queued.shard.number);
    }
    std::ranges::sort(numbers);
    return numbers;
}

ShardSelection QueuePage::chosen(std::optional<bool> held) const
{
    return ShardSelection::of(marked(held), m_snapshot.shardTotal);
}

void QueuePage::updateActions()
{
    const auto set = [this](QAction* action, bool possible, const QString& meaning, const QString& why) {
        action->setEnabled(m_obstacle.isEmpty() && possible);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(!m_obstacle.isEmpty() ? m_obstacle : possible ? tr("%1 (%2)").arg(meaning, keys) : why);
    };
    const bool isHeld = m_snapshot.budget.held;
    m_holdAll->setText(isHeld ? tr("Release the queue") : tr("Hold the queue"));
    set(m_holdAll, !m_snapshot.shards.isEmpty(),
        isHeld ? tr("Those who wait identify in their turn again")
               : tr("Nobody identifies until you release it; resumes go on"),
        tr("There are no shards yet."));
    const QString none = tr("Select shards that wait in the list first.");
    set(m_hold, !marked(false).isEmpty(), tr("The selected shards are passed over until you release them"), none);
    set(m_release, !marked(true).isEmpty(), tr("The selected shards identify in their turn again"),
        tr("None of the selected shards is held."));
    set(m_cancel, !marked(std::nullopt).isEmpty(),
        tr("The selected shards stop waiting and stay paused until they are resumed; nothing is spent"), none);
}

void QueuePage::tellSelection()
{
    updateActions();
    if (m_adopting)
        return;
    const QScopedValueRollback guard(m_adopting, true);
    QList<int> numbers;
    const auto rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (row.data(QueueModel::ServingRole).toBool())
            numbers.append(row.data(QueueModel::NumberRole).toInt());
    }
    const QModelIndex current = m_list->currentIndex();
    m_selection->set(numbers, current.isValid() ? current.data(QueueModel::NumberRole).toInt() : -1);
}

void QueuePage::adoptSelection()
{
    if (m_adopting || !m_shown)
        return;
    const QScopedValueRollback guard(m_adopting, true);
    QItemSelection wanted;
    const int last = QueueModel::columns - 1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QueuedIdentify& queued = m_model->at(row).queued;
        if (queued.serving && m_selection->contains(queued.shard.number))
            wanted.append({m_model->index(row, 0), m_model->index(row, last)});
    }
    // Those of a reshard's new set are no part of the window's selection: they stay marked as they are.
    const auto rows = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        if (!row.data(QueueModel::ServingRole).toBool())
            wanted.append({row, row.siblingAtColumn(last)});
    }
    m_list->selectionModel()->select(wanted, QItemSelectionModel::ClearAndSelect);
    updateActions();
}

void QueuePage::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
        m_list->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
}

void QueuePage::updateIcons()
{
    m_holdAll->setIcon(Theme::icon(u"pause"_s, palette()));
    m_hold->setIcon(Theme::icon(u"pause"_s, palette()));
    m_release->setIcon(Theme::icon(u"resume"_s, palette()));
    m_cancel->setIcon(Theme::icon(u"close"_s, palette()));
}

void QueuePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_cancel)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace Shardroom
