// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/timelineview.h"

#include "core/gateway/closecode.h"
#include "ui/clearbutton.h"
#include "ui/format.h"
#include "ui/models/selection.h"
#include "ui/models/timelinemodel.h"
#include "ui/theme.h"
#include "ui/views/timelineentrytext.h"
#include "ui/views/timelinelist.h"
#include "ui/views/timelinepill.h"
#include "ui/views/timelinetimes.h"
#include "ui/views/timelinewriter.h"
#include "ui/views/toolrow.h"

#include <QtCore/QEvent>
#include <QtCore/QSet>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>
#include <array>
#include <numeric>
#include <ranges>

using namespace Qt::StringLiterals;

namespace Shardroom {

TimelineView::TimelineView(Selection* selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new TimelineModel(TimelineModel::mostEntries, this))
    , m_list(new TimelineList(m_model, this))
    , m_filter(new QLineEdit(this))
    , m_times(new TimelineTimes(this))
    , m_fold(new QToolButton(this))
    , m_onlySelected(new QToolButton(this))
    , m_follow(new QToolButton(this))
    , m_pause(new QToolButton(this))
    , m_copy(new QToolButton(this))
    , m_export(new QToolButton(this))
    , m_pill(new TimelinePill(this))
    , m_strip(new QLabel(this))
    , m_writer(new TimelineWriter(this))
{
    const int unit = fontMetrics().height();
    buildList();
    QWidget* tools = buildTools();
    m_strip->setObjectName(u"timelineStrip"_s);
    m_strip->setTextFormat(Qt::PlainText);
    m_strip->setWordWrap(true);
    m_strip->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_strip->setContentsMargins(unit / 2, unit / 4, unit / 2, unit / 4);
    m_strip->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_strip->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(tools);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_strip);

    connect(m_filter, &QLineEdit::textChanged, m_model, &TimelineModel::setFilter);
    connect(m_times, &TimelineTimes::spanChanged, this, &TimelineView::adoptTimes);
    connect(m_times, &TimelineTimes::clockMoved, this, [this] {
        if (!m_model->isPaused()) // paused is paused
            adoptTimes();
    });
    connect(m_onlySelected, &QToolButton::toggled, this, &TimelineView::adoptSelection);
    connect(m_selection, &Selection::changed, this, &TimelineView::adoptSelection);
    connect(m_copy, &QToolButton::clicked, this, &TimelineView::copy);
    connect(m_export, &QToolButton::clicked, this, &TimelineView::openExport);
    connect(m_writer, &TimelineWriter::written, this, &TimelineView::written);
    connect(m_pause, &QToolButton::toggled, this, &TimelineView::setPaused);
    connect(m_pill, &QToolButton::clicked, this, [this] {
        // Back to live, whatever it was.
        m_pause->setChecked(false);
        m_times->leaveChosen();
        m_follow->setChecked(true);
    });
    connect(m_follow, &QToolButton::toggled, m_list, [this](bool on) {
        if (on)
            m_list->scrollToBottom();
        m_unseen = 0;
        updatePill();
    });
    connect(m_list->verticalScrollBar(), &QScrollBar::actionTriggered, this,
        [this] { scrolled(m_list->verticalScrollBar()->sliderPosition()); });
    connect(m_list->verticalScrollBar(), &QScrollBar::sliderMoved, this, &TimelineView::scrolled);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TimelineView::updateStrip);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimelineView::keepPlace);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &TimelineView::updateStrip);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::updateStrip);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TimelineView::updateStrip); // a fold grows
    updateIcons();
    updatePill();
}

void TimelineView::buildList()
{
    QAction* copyAction = addAction(u"timelineCopy"_s, tr("Copy"), QKeySequence::Copy);
    connect(copyAction, &QAction::triggered, this, &TimelineView::copy);
    QAction* copyJson
        = addAction(u"timelineCopyJson"_s, tr("Copy as JSON"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    connect(copyJson, &QAction::triggered, this,
        [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(selectedJson())); });
    m_show = addAction(u"timelineShow"_s, tr("Show the shard"), {});
    connect(m_show, &QAction::triggered, this, [this] {
        if (const TimelineEntry* entry = currentEntry(); entry && entry->shard)
            emit showShardRequested(*entry->shard);
    });
    connect(m_list, &TimelineList::shardRequested, m_show, &QAction::trigger);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& marked) {
            if (!marked.isEmpty()) // a line that went away is nobody's wish
                selectFolded();
        });
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this, &TimelineView::offerActions);
}

void TimelineView::pause(bool paused)
{
    m_pause->setChecked(paused);
}

QAction* TimelineView::addAction(const QString& name, const QString& text, const QKeySequence& key)
{
    auto* action = new QAction(text, m_list);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    m_actions.append(action);
    return action;
}

QWidget* TimelineView::buildTools()
{
    const int unit = fontMetrics().height();
    m_filter->setObjectName(u"timelineFilter"_s);
    m_filter->setPlaceholderText(tr("Filter: shard number, state, cause"));
    m_filter->setToolTip(m_filter->placeholderText() + u'\n' // a narrow window has no room for all of it
        + tr("A number is a shard's, a close code or one in the texts; 4/16 is shard 4 of 16."));
    m_filter->setAccessibleName(tr("Filter timeline"));
    addClearButton(m_filter);
    m_filter->setMinimumWidth(unit * 5);
    const auto dress = [](QToolButton* button, const QString& name, const QString& text, const QString& toolTip) {
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(toolTip);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    };
    dress(m_onlySelected, u"timelineSelected"_s, tr("Selected shards"),
        tr("Only what concerns the selected shards, or the whole fleet"));
    dress(m_follow, u"follow"_s, tr("Follow"), tr("Keep the newest line in sight; ends when you scroll up"));
    dress(m_pause, u"timelinePause"_s, tr("Pause"),
        tr("Nothing moves; what happens meanwhile is kept and counted (Space)"));
    dress(m_copy, u"timelineCopy"_s, tr("Copy"), tr("Copy the marked lines, or all of them"));
    dress(m_export, u"timelineExport"_s, tr("Export\u2026"), tr("Write lines to a file as Markdown, CSV or JSON"));
    dress(m_fold, u"timelineFold"_s, tr("Fold equal events"),
        tr("One line for what many shards did at the same moment; Right opens it"));
    for (QToolButton* button :
        {m_fold, m_pause, m_copy, m_export}) // in long languages there is no room for their words
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    for (QToolButton* button : {m_fold, m_onlySelected, m_follow, m_pause}) {
        button->setCheckable(true);
        button->setAutoRaise(false); // flat, it looks like a label until it is pressed
    }
    connect(m_fold, &QToolButton::toggled, m_model, &TimelineModel::setFolding);
    m_fold->setChecked(true);
    m_follow->setChecked(true);

    auto* tools = new ToolRow(this);
    tools->add(m_pill);
    tools->add(m_filter, 1);
    const std::array kindNames{tr("Changes"), tr("Actions"), tr("Notices"), tr("Warnings")};
    for (int kind = 0; kind < TimelineModel::kinds; ++kind) {
        auto* button = new QToolButton(this);
        m_kinds[size_t(kind)] = button;
        dress(button, u"timelineKind%1"_s.arg(kind), kindNames[size_t(kind)], tr("Show or hide these lines"));
        button->setCheckable(true);
        button->setAutoRaise(false);
        button->setChecked(true);
        connect(button, &QToolButton::toggled, m_model,
            [this, kind](bool on) { m_model->setKindShown(TimelineEntry::Kind(kind), on); });
        tools->addWorded(button);
    }
    tools->add(m_times);
    tools->add(m_fold);
    for (QToolButton* button : {m_onlySelected, m_follow})
        tools->addWorded(button);
    for (QToolButton* button : {m_pause, m_copy, m_export})
        tools->add(button);
    return tools;
}

void TimelineView::append(const QList<TimelineEntry>& entries)
{
    const int before = m_model->listed();
    m_model->append(entries);
    if (m_model->isPaused() || m_follow->isChecked())
        m_unseen = 0;
    else
        m_unseen += std::max(0, m_model->listed() - before);
    if (m_follow->isChecked() && !m_model->isPaused())
        m_list->scrollToBottom();
    updatePill();
}

void TimelineView::prepend(const QList<TimelineEntry>& entries)
{
    m_model->prepend(entries);
}

void TimelineView::setSource(const QString& gateway, int shardTotal)
{
    m_writer->setSource(gateway, shardTotal);
}

void TimelineView::setRange(const QDateTime& from, const QDateTime& to)
{
    m_times->choose({from, to});
}

void TimelineView::clearRange()
{
    m_times->leaveChosen();
}

void TimelineView::setMoment(const std::optional<QDateTime>& moment)
{
    if (const auto was = std::exchange(m_moment, moment); was.has_value() != moment.has_value()) {
        if (m_moment)
            m_followsAfter = m_follow->isChecked();
        m_follow->setChecked(!m_moment && (m_followsAfter || m_follow->isChecked()));
        updatePill();
    }
    showMoment();
}

void TimelineView::showMoment()
{
    const int rows = m_model->rowCount();
    if (!m_moment || rows == 0)
        return;
    const auto at = [this](int row) { return m_model->entryAt(row).at; };
    const auto all = std::views::iota(0, rows);
    int nearest = int(std::ranges::lower_bound(all, *m_moment, {}, at) - all.begin());
    if (nearest == rows || (nearest > 0 && at(nearest - 1).msecsTo(*m_moment) < m_moment->msecsTo(at(nearest))))
        --nearest;
    m_list->scrollTo(m_model->index(nearest, 0), QAbstractItemView::PositionAtCenter);
}

//! All rows are others.
void TimelineView::keepPlace()
{
    if (m_follow->isChecked())
        m_list->scrollToBottom();
    else
        showMoment();
    updateStrip();
}

void TimelineView::adoptTimes()
{
    const TimelineSpan span = m_times->span(QDateTime::currentDateTimeUtc());
    m_model->setRange(span.from, span.to);
    if (m_follow->isChecked()) // rows may have left above
        m_list->scrollToBottom();
    updatePill();
}

void TimelineView::focusList()
{
    // Else Qt takes the oldest line, and an arrow key jumps there and ends following.
    if (!m_list->currentIndex().isValid())
        m_list->selectionModel()->setCurrentIndex(
            m_model->index(m_model->rowCount() - 1, 0), QItemSelectionModel::NoUpdate);
    m_list->setFocus(Qt::ShortcutFocusReason);
}

void TimelineView::scrolled(int value)
{
    m_follow->setChecked(value >= m_list->verticalScrollBar()->maximum());
}

void TimelineView::setPaused(bool paused)
{
    m_model->setPaused(paused);
    if (!paused && m_follow->isChecked())
        m_list->scrollToBottom();
    updatePill();
}

void TimelineView::updatePill()
{
    using Shows = TimelinePill::Shows;
    m_pill->setShown(m_model->isPaused() ? Shows::Paused
            : m_times->chosen()          ? Shows::Range
            : m_follow->isChecked()      ? Shows::Live
                                         : Shows::Scrolled,
        m_model->isPaused() ? m_model->waiting() : m_unseen);
}

const TimelineEntry* TimelineView::currentEntry() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->rowCount() ? &m_model->entryAt(row) : nullptr;
}

void TimelineView::updateStrip()
{
    const TimelineEntry* entry = currentEntry();
    m_show->setEnabled(entry && entry->shard);
    const bool hidesAll = m_model->rowCount() == 0 && m_model->total() > 0;
    m_strip->setVisible(entry || hidesAll);
    if (hidesAll)
        m_strip->setText(
            tr("Hidden by the filter, the buttons or the times above: %Ln line(s).", nullptr, m_model->total()));
    if (!entry)
        return;
    const int row = m_list->currentIndex().row();
    const QList<int> shards = m_model->shardsAt(row);
    m_strip->setText(timelineEntryText(*entry, shards));
}

//! What is folded is many shards' at once: whoever marks it means them all. A line of one shard is shown by Return.
void TimelineView::selectFolded()
{
    if (m_onlySelected->isChecked())
        return; // it lists by the selection, which must not go by the list as well
    QSet<int> shards;
    bool isFolded = false;
    const QList<int> rows = m_list->markedRows();
    for (const int row : rows) {
        const auto kind = m_model->rowKind(row);
        isFolded |= kind == TimelineModel::RowKind::Fold || kind == TimelineModel::RowKind::OpenFold;
        const QList<int> those = m_model->shardsAt(row);
        shards.unite({those.begin(), those.end()});
    }
    if (!isFolded)
        return;
    QList<int> numbers(shards.begin(), shards.end());
    std::sort(numbers.begin(), numbers.end());
    m_selection->set(numbers, numbers.first());
}

void TimelineView::adoptSelection()
{
    m_model->setShards(m_onlySelected->isChecked() ? m_selection->numbers() : QList<int>());
}

void TimelineView::offerActions(const QPoint& point)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const TimelineEntry* entry = currentEntry();
    const int row = m_list->currentIndex().row();
    const auto kind = entry ? m_model->rowKind(row) : TimelineModel::RowKind::Line;
    if (kind == TimelineModel::RowKind::Fold || kind == TimelineModel::RowKind::OpenFold) {
        QAction* open
            = menu->addAction(kind == TimelineModel::RowKind::Fold ? tr("&Open into its lines") : tr("F&old up"));
        connect(open, &QAction::triggered, this, [this, at = QPersistentModelIndex(m_list->currentIndex())] {
            if (at.isValid())
                m_list->toggle(at.row());
        });
        menu->addSeparator();
    } else if (entry && entry->shard) {
        const ShardId shard = *entry->shard;
        menu->addAction(m_show);
        QAction* only = menu->addAction(tr("&Filter to shard %1").arg(shard.number));
        // The number alone would find what else has it.
        connect(only, &QAction::triggered, m_filter,
            [this, shard] { m_filter->setText(u"%1/%2"_s.arg(shard.number).arg(shard.total)); });
        if (entry->closeCode == int(CloseCode::ShardingRequired)) {
            QAction* reshard = menu->addAction(tr("&Reshard\u2026"));
            connect(reshard, &QAction::triggered, this, [this, shard] { emit reshardRequested(shard); });
        }
        menu->addSeparator();
    }
    for (QAction* action : std::as_const(m_actions)) {
        if (action != m_show)
            menu->addAction(action);
    }
    QAction* exportAction = menu->addAction(tr("&Export\u2026"));
    connect(exportAction, &QAction::triggered, this, &TimelineView::openExport);
    menu->popup(m_list->viewport()->mapToGlobal(point));
}

QByteArray TimelineView::saveColumns() const
{
    return m_list->saveColumns();
}

bool TimelineView::restoreColumns(const QByteArray& state)
{
    return m_list->restoreColumns(state);
}

void TimelineView::updateIcons()
{
    const std::array kindIcons{u"change"_s, u"action"_s, u"notice"_s, u"warning"_s};
    for (size_t kind = 0; kind < m_kinds.size(); ++kind)
        m_kinds[kind]->setIcon(Theme::icon(kindIcons[kind], palette()));
    m_onlySelected->setIcon(Theme::icon(u"selected"_s, palette()));
    m_fold->setIcon(Theme::icon(u"fold"_s, palette()));
    m_follow->setIcon(Theme::icon(u"follow"_s, palette()));
    m_pause->setIcon(Theme::icon(u"pause"_s, palette()));
    m_copy->setIcon(Theme::icon(u"copy"_s, palette()));
    m_export->setIcon(Theme::icon(u"export"_s, palette()));
}

void TimelineView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        updateIcons();
    QWidget::changeEvent(event);
}

} // namespace Shardroom
