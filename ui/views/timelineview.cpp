// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelineview.h"

#include "ui/models/selection.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme.h"
#include "ui/views/celldelegates.h"

#include <QtCore/QEvent>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Shardroom {

TimelineView::TimelineView(Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new TimelineModel(20000, this))
    , m_list(new QTableView(this))
    , m_filter(new QLineEdit(this))
    , m_onlySelected(new QToolButton(this))
    , m_follow(new QToolButton(this))
    , m_copy(new QToolButton(this))
{
    const int unit = fontMetrics().height();
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setObjectName(u"timelineList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setShowGrid(false);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(false);
    m_list->setItemDelegate(new TextDelegate(m_list));
    m_list->setItemDelegateForColumn(TimelineModel::Change, new ChangeDelegate(m_list));
    m_list->verticalHeader()->hide();
    m_list->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_list->verticalHeader()->setMinimumSectionSize(1);
    m_list->verticalHeader()->setDefaultSectionSize(unit * 4 / 3);
    m_list->horizontalHeader()->setHighlightSections(false);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int character = fontMetrics().horizontalAdvance(u'0');
    constexpr std::array widths{15, 8, 20, 40, 20};
    for (int column = 0; column < TimelineModel::columns; ++column)
        m_list->setColumnWidth(column, widths[size_t(column)] * character);
    m_list->horizontalHeader()->setSectionResizeMode(TimelineModel::Cause, QHeaderView::Stretch);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* copyAction = new QAction(tr("Copy"), m_list);
    copyAction->setShortcut(QKeySequence::Copy);
    copyAction->setShortcutContext(Qt::WidgetShortcut);
    connect(copyAction, &QAction::triggered, this, &TimelineView::copy);
    m_list->addAction(copyAction);

    m_filter->setObjectName(u"timelineFilter"_s);
    m_filter->setPlaceholderText(tr("Filter: shard number, state, cause"));
    m_filter->setAccessibleName(tr("Filter timeline"));
    m_filter->setClearButtonEnabled(true);
    m_onlySelected->setText(tr("Selected shards"));
    m_onlySelected->setToolTip(tr("Only what concerns the selected shards, or the whole fleet"));
    m_onlySelected->setCheckable(true);
    m_follow->setText(tr("Follow"));
    m_follow->setObjectName(u"follow"_s);
    m_follow->setToolTip(tr("Keep the newest line in sight; ends when you scroll up"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the marked lines, or all of them"));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);

    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(unit / 3, unit / 4, unit / 3, unit / 4);
    tools->setSpacing(unit / 3);
    tools->addWidget(m_filter, 1);
    for (QToolButton* button : {m_onlySelected, m_follow, m_copy}) {
        button->setAutoRaise(true);
        tools->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(tools);
    layout->addWidget(m_list, 1);

    connect(m_filter, &QLineEdit::textChanged, m_model, &TimelineModel::setFilter);
    connect(m_onlySelected, &QToolButton::toggled, this, &TimelineView::adoptSelection);
    connect(m_selection, &Selection::changed, this, &TimelineView::adoptSelection);
    connect(m_copy, &QToolButton::clicked, this, &TimelineView::copy);
    connect(m_follow, &QToolButton::toggled, m_list, [this](bool on) {
        if (on)
            m_list->scrollToBottom();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::actionTriggered, this,
        [this] { scrolled(m_list->verticalScrollBar()->sliderPosition()); });
    connect(m_list->verticalScrollBar(), &QScrollBar::sliderMoved, this, &TimelineView::scrolled);
    updateIcons();
}

void TimelineView::append(const QList<TimelineEntry>& entries)
{
    m_model->append(entries);
    if (m_follow->isChecked())
        m_list->scrollToBottom();
}

void TimelineView::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void TimelineView::scrolled(int value)
{
    m_follow->setChecked(value >= m_list->verticalScrollBar()->maximum());
}

void TimelineView::adoptSelection()
{
    m_model->setShards(m_onlySelected->isChecked() ? m_selection->numbers() : QList<int>());
    if (m_follow->isChecked())
        m_list->scrollToBottom();
}

QString TimelineView::selectedText() const
{
    QList<int> rows;
    const auto indexes = m_list->selectionModel()->selectedRows();
    for (const QModelIndex& index : indexes)
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            rows << row;
    }
    QStringList lines;
    for (const int row : rows)
        lines << m_model->line(row);
    return lines.join(u'\n');
}

void TimelineView::copy() const
{
    QGuiApplication::clipboard()->setText(selectedText());
}

QByteArray TimelineView::saveColumns() const
{
    return m_list->horizontalHeader()->saveState();
}

bool TimelineView::restoreColumns(const QByteArray& state)
{
    return m_list->horizontalHeader()->restoreState(state);
}

void TimelineView::updateIcons()
{
    m_follow->setIcon(Theme::icon(u"follow"_s, palette()));
    m_copy->setIcon(Theme::icon(u"copy"_s, palette()));
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace Shardroom
