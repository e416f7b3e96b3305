// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window's commands as a whole: palette, keys, pages, going somewhere, rolling runs, read-only.

#include "ui/mainwindow.h"

#include "ui/alerts/alertpage.h"
#include "ui/alerts/alerttray.h"
#include "ui/charts/chartspage.h"
#include "ui/commands/commandlist.h"
#include "ui/commands/commandpalette.h"
#include "ui/commands/gotarget.h"
#include "ui/commands/gotodialog.h"
#include "ui/commands/keydialog.h"
#include "ui/commands/passingcommands.h"
#include "ui/commands/rollingdialog.h"
#include "ui/inspector/framespage.h"
#include "ui/inspector/frameswindow.h"
#include "ui/models/selection.h"
#include "ui/models/shardtablemodel.h"
#include "ui/shardclipboard.h"
#include "ui/views/faultpanel.h"
#include "ui/views/filterbar.h"
#include "ui/views/keysheet.h"
#include "ui/views/noticebar.h"
#include "ui/views/scenariopanel.h"
#include "ui/views/shardactions.h"
#include "ui/views/shardmap.h"
#include "ui/views/shardtable.h"
#include "ui/views/timelineview.h"

#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

constexpr auto answerStays = 30s;
const QLatin1String readOnlyKey{"window/readOnly"};

} // namespace

void MainWindow::buildCommands()
{
    m_commands = new CommandList(m_commonSettings.get(), this);
    m_clipboard = new ShardClipboard(this);
    buildCommandMenus();
    buildPages();
    buildRolling();
    buildView();
    m_commands->addList(m_map, true);
    m_commands->addList(m_table, true);
    m_commands->addPage(m_charts);
    const auto lists = findChildren<QAbstractItemView*>();
    for (QAbstractItemView* list : lists) {
        const bool isOne = list != m_table && list->window() == this && list->focusPolicy() != Qt::NoFocus
            && !qobject_cast<QHeaderView*>(list);
        if (isOne)
            m_commands->addList(list, false);
    }
    m_frameKeys = FramesWindow::makeKeys(this);
    m_commands->addElsewhere(FramesWindow::keysName(), tr("Saved frames"), m_frameKeys);
    auto* passing = new PassingCommands(m_filter, m_layouts, m_banner, this);
    connect(passing, &PassingCommands::offerChosen, this, &MainWindow::takeOffer);
    m_commands->addPassing(tr("Saved filters"), [passing] { return passing->filters(); });
    m_commands->addPassing(tr("Saved layouts"), [passing] { return passing->layouts(); });
    m_commands->addPassing(tr("Banner"), [passing] { return passing->banner(); });
    m_commands->collect(menuBar());
    connect(m_commands, &CommandList::keysChanged, this, &MainWindow::showSelected); // tool tips name them
    m_readOnly = m_settings->value(readOnlyKey).toBool();
    adoptReadOnly();
}

void MainWindow::buildCommandMenus()
{
    const auto make = [this](const QString& name, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    QAction* palette = make(u"palette"_s, tr("Comma&nds\u2026"),
        {QKeySequence(Qt::CTRL | Qt::Key_K), QKeySequence(Qt::Key_Colon)}, [this] { openPalette(); });
    palette->setToolTip(tr("Find any command by some of its letters."));
    QAction* place = make(
        u"goTo"_s, tr("&Go to guild or shard\u2026"), {QKeySequence(Qt::CTRL | Qt::Key_G)}, [this] { openGoTo(); });
    m_liveAction = make(u"pauseLive"_s, tr("&Pause the live view"), {QKeySequence(Qt::Key_Space)},
        [this](bool on) { setLivePaused(on); });
    m_liveAction->setCheckable(true);
    m_liveAction->setToolTip(tr("Map and table stay as they are; the shards go on."));
    QAction* follow = make(u"followSelection"_s, tr("F&ollow the selection in the timeline"), {QKeySequence(Qt::Key_L)},
        [this] { followSelection(); });
    m_readOnlyAction = make(u"readOnly"_s, tr("Read-onl&y"), {}, [this](bool on) { setReadOnly(on); });
    m_readOnlyAction->setCheckable(true);
    auto* view = findChild<QMenu*>(u"viewMenu"_s);
    QAction* first = view->actions().value(0);
    view->insertActions(first, {palette, place});
    view->insertSeparator(first);
    auto* afterPages = view->findChild<QAction*>(u"afterPages"_s);
    view->insertSeparator(afterPages);
    view->insertActions(afterPages, {m_liveAction, follow, m_readOnlyAction});

    QAction* json = make(u"copyJson"_s, tr("Copy as &JSON"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)},
        [this] { m_clipboard->copyJson(m_snapshot, m_selection->numbers()); });
    json->setToolTip(tr("The selected shards with all that is known of them. Without session ids."));
    json->setShortcutContext(Qt::WidgetShortcut);
    m_map->addAction(json);
    m_table->addAction(json);
    auto* shards = findChild<QMenu*>(u"shardsMenu"_s);
    const QList<QAction*> there = shards->actions();
    const auto table = std::ranges::find(there, u"copyTable"_s, [](const QAction* one) { return one->objectName(); });
    shards->insertAction(there.value(table - there.begin() + 1), json);

    findChild<QMenu*>(u"helpMenu"_s)->addAction(make(u"changeKeys"_s, tr("C&hange keys\u2026"), {}, [this] {
        openKeyDialog();
    }));

    auto* bar = findChild<QToolBar*>(u"commands"_s);
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(palette);
}

//! 1 to 8, as the pages stand from the top to the bottom. A page that this window does not have keeps its number free.
void MainWindow::buildPages()
{
    auto* view = findChild<QMenu*>(u"viewMenu"_s);
    auto* before = view->findChild<QAction*>(u"afterPages"_s);
    const auto add = [this, view, before](const QString& name, const QString& text, int number, auto slot) {
        auto* action = new QAction(text, this);
        action->setObjectName(name);
        const auto key = Qt::Key(Qt::Key_0 + number);
        action->setShortcuts({QKeySequence(Qt::CTRL | key), QKeySequence(key)});
        connect(action, &QAction::triggered, this, slot);
        view->insertAction(before, action);
    };
    view->insertSeparator(before);
    add(u"goMap"_s, tr("Go to &map"), 1, [this] { m_map->setFocus(Qt::ShortcutFocusReason); });
    add(u"goTable"_s, tr("Go to &table"), 2, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    add(u"goCharts"_s, tr("Go to c&harts"), 3, [this] { openCharts(); });
    add(u"goTimeline"_s, tr("Go to t&imeline"), 4, [this] { openTimeline(); });
    add(u"goQueue"_s, tr("Go to &queue"), 5, [this] { openQueue(); });
    add(u"goVault"_s, tr("Go to sa&ved sessions"), 6, [this] { openVault(); });
    add(u"goFrames"_s, tr("Go to fram&es"), 7, [this] { openInspector(); });
    if (m_options.practice)
        add(u"goPractice"_s, tr("Go to practice"), 8, [this] { openPractice(); });
}

void MainWindow::buildRolling()
{
    m_rolling = new NoticeBar;
    m_rolling->setObjectName(u"rollingBar"_s);
    m_rolling->hide();
    static_cast<QVBoxLayout*>(centralWidget()->layout())->insertWidget(3, m_rolling); // below the other lines
    connect(m_actions, &ShardActions::rollingDialogRequested, this, &MainWindow::openRollingDialog);
    connect(m_rolling, &NoticeBar::actionRequested, this,
        [this] { emit rollingPauseRequested(m_snapshot.rolling->phase == RollingPhase::Running); });
    connect(m_rolling, &NoticeBar::otherActionRequested, this, &MainWindow::rollingStopRequested);
    connect(m_rolling, &NoticeBar::dismissed, this, [this] {
        if (m_snapshot.rolling)
            m_rollingSeen = m_snapshot.rolling->run;
    });
}

void MainWindow::showPage(QDockWidget* dock)
{
    dock->show();
    dock->raise();
    auto* list = dock->widget()->findChild<QAbstractItemView*>();
    (list ? static_cast<QWidget*>(list) : dock->widget())->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::openPractice()
{
    auto* dock = findChild<QDockWidget*>(u"practice"_s);
    dock->show();
    dock->raise();
    const QWidget* page = findChild<QTabWidget*>(u"practiceTabs"_s)->currentWidget();
    for (QWidget* next = page->nextInFocusChain(); next != page; next = next->nextInFocusChain()) {
        if (page->isAncestorOf(next) && (next->focusPolicy() & Qt::TabFocus) && next->isVisible() && next->isEnabled())
            return next->setFocus(Qt::ShortcutFocusReason);
    }
}

void MainWindow::openPalette()
{
    m_commands->collect(menuBar());
    const auto place = [this](const QString& typed) {
        const GoTarget target = readGoTarget(typed);
        const GoAnswer answer = target.error.isEmpty() ? answerGoTarget(target, m_snapshot) : GoAnswer();
        return answer.shards.isEmpty() ? QString() : answer.text;
    };
    auto* palette = new CommandPalette(*m_commands, place, this);
    connect(palette, &CommandPalette::commandChosen, this, &MainWindow::runCommand);
    connect(palette, &CommandPalette::placeChosen, this,
        [this](const QString& typed) { goTo(answerGoTarget(readGoTarget(typed), m_snapshot)); });
    palette->show();
    palette->activateWindow();
}

void MainWindow::runCommand(const QString& id)
{
    const Command* command = m_commands->find(id);
    if (!command || !command->isPossible())
        return; // it may have been greyed since
    m_commands->remember(id);
    for (QWidget* page = command->page; page != nullptr; page = page->parentWidget()) {
        if (auto* dock = qobject_cast<QDockWidget*>(page)) {
            dock->show();
            dock->raise();
        }
    }
    command->action->trigger();
}

void MainWindow::openGoTo()
{
    if (!m_goTo) {
        m_goTo = new GoToDialog(m_snapshot, this);
        connect(m_goTo, &GoToDialog::chosen, this, &MainWindow::goTo);
    }
    m_goTo->open();
}

void MainWindow::goTo(const GoAnswer& place)
{
    const QList<int>& shards = place.shards;
    if (shards.isEmpty())
        return;
    const QList<int> listed = m_model->listedNumbers();
    if (!std::ranges::includes(listed, shards))
        m_filter->setText({}); // it hides what was asked for
    m_selection->set(shards, shards.first());
    const QRect tile = m_map->tileOf(shards.first());
    QScrollBar* bar = m_map->verticalScrollBar();
    if (tile.top() < 0)
        bar->setValue(bar->value() + tile.top());
    else if (tile.bottom() > m_map->viewport()->height())
        bar->setValue(bar->value() + tile.bottom() - m_map->viewport()->height() + 1);
    if (!m_table->hasFocus())
        m_map->setFocus(Qt::ShortcutFocusReason);
    m_wentTo = place;
    m_messages->showNotice(NoticeBar::Severity::Information, place.text);
    // When the answer has taken its place: it makes the table lower.
    QTimer::singleShot(0, this, [this, shard = shards.first()] {
        if (const int row = m_model->rowOf(shard); row >= 0)
            m_table->scrollTo(m_model->index(row, 0));
    });
    QTimer::singleShot(answerStays, this, [this, text = place.text] { withdrawAnswer(text); });
    if (place.guild)
        emit guildAskedFor(*place.guild);
}

void MainWindow::showGuildPresence(GuildId guild, GuildPresence presence)
{
    const QString more = presenceText(presence);
    if (m_wentTo.guild != guild || more.isEmpty())
        return; // the answer to an earlier question
    const bool isFine = presence == GuildPresence::Present || presence == GuildPresence::Loading;
    m_wentTo.text += u' ' + more;
    m_messages->showNotice(isFine ? NoticeBar::Severity::Information : NoticeBar::Severity::Warning, m_wentTo.text);
    m_wentTo.guild.reset();
}

//! What was true when somebody asked must not stand there while it is true no longer.
void MainWindow::withdrawAnswer(const QString& beginning)
{
    if (!beginning.isEmpty() && m_messages->text().startsWith(beginning))
        m_messages->hide();
}

void MainWindow::openKeySheet()
{
    m_commands->collect(menuBar());
    auto* sheet = new KeySheet(*m_commands, this);
    connect(sheet, &KeySheet::changeRequested, this, &MainWindow::openKeyDialog);
    sheet->open();
}

void MainWindow::openKeyDialog()
{
    m_commands->collect(menuBar());
    (new KeyDialog(m_commands, this))->open();
}

void MainWindow::openRollingDialog(RollingKind kind)
{
    m_rollingDialog = new RollingDialog(kind, m_snapshot, m_selection->numbers(), this);
    connect(m_rollingDialog, &RollingDialog::rollRequested, this,
        [this, dialog = m_rollingDialog.data()](const RollingWish& wish, const ShardSelection& selection) {
            if (wish.kind == RollingKind::Resume)
                m_unaskedRolling = dialog->isSilenced() ? std::optional(wish) : std::nullopt;
            emit rollRequested(wish, selection);
        });
    m_rollingDialog->openOrBegin(m_unaskedRolling);
}

void MainWindow::showRolling()
{
    adoptReadOnly();
    if (m_goTo)
        m_goTo->setSnapshot(m_snapshot);
    if (m_rollingDialog)
        m_rollingDialog->setSnapshot(m_snapshot);
    if (!m_snapshot.rolling || m_snapshot.rolling->run == m_rollingSeen) {
        m_rolling->hide();
        return;
    }
    const RollingProgress& progress = *m_snapshot.rolling;
    const bool mayAct = !progress.isOver() && obstacle().isEmpty();
    const bool isRunning = progress.phase == RollingPhase::Running;
    m_rolling->setClosable(progress.isOver());
    m_rolling->showNotice(progress.failed    ? NoticeBar::Severity::Error
            : progress.isOver() || isRunning ? NoticeBar::Severity::Information
                                             : NoticeBar::Severity::Warning,
        rollingText(progress),
        !mayAct         ? QString()
            : isRunning ? tr("Pause")
                        : tr("Go on"),
        mayAct ? tr("Stop") : QString());
}

void MainWindow::setLivePaused(bool paused)
{
    if (m_livePaused == paused)
        return;
    m_livePaused = paused;
    m_pausedFleet = paused ? std::optional(m_snapshot) : std::nullopt;
    m_liveAction->setChecked(paused);
    m_timeline->pause(paused);
    m_frames->pause(paused);
    if (!paused)
        showShards();
    showPast();
    showBadge();
}

void MainWindow::followSelection()
{
    auto* dock = findChild<QDockWidget*>(u"timeline"_s);
    dock->show();
    dock->raise();
    for (const QString& name : {u"timelineSelected"_s, u"follow"_s}) {
        if (auto* button = m_timeline->findChild<QToolButton*>(name))
            button->setChecked(true);
    }
}

bool MainWindow::startedReadOnly() const
{
    return m_options.readOnly || m_snapshot.readOnly;
}

QString MainWindow::obstacle() const
{
    if (startedReadOnly())
        return tr("Read-only: Shardroom was started with --read-only.");
    if (m_readOnly)
        return tr("Read-only: this window was made so. View, Read-only ends it.");
    if (m_stopping)
        return tr("The program is ending.");
    return {};
}

void MainWindow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_settings->setValue(readOnlyKey, readOnly); // what protects does not end by itself with the program
    adoptReadOnly();
    showSelected();
    showBadge();
    showPhase();
    showRolling();
}

//! What is not greyed by ShardActions, which is told with every snapshot.
void MainWindow::adoptReadOnly()
{
    const bool started = startedReadOnly();
    const bool readOnly = started || m_readOnly;
    const QString reason = readOnly ? obstacle() : QString();
    auto* menu = findChild<QMenu*>(u"practiceMenu"_s)->menuAction();
    if (menu->property("reason").toString() == reason && menu->property("adopted").toBool())
        return;
    menu->setProperty("adopted", true);
    menu->setProperty("reason", reason);
    menu->setEnabled(!readOnly);
    for (const QString& name :
        {u"belowFloor"_s, u"alertRules"_s, u"testAlerts"_s, u"muteAlerts"_s, u"addBot"_s, u"manageBots"_s}) {
        auto* action = findChild<QAction*>(name);
        action->setProperty("reason", reason);
        action->setEnabled(!readOnly);
    }
    m_alerts->setObstacle(reason);
    m_tray->setObstacle(reason);
    if (m_faults) {
        m_faults->setReadOnly(readOnly);
        m_scenarios->setReadOnly(readOnly);
    }
    m_readOnlyAction->setChecked(readOnly);
    m_readOnlyAction->setEnabled(!started);
    m_readOnlyAction->setProperty("reason", started ? tr("Shardroom was started with --read-only.") : QString());
    m_readOnlyAction->setToolTip(
        tr("Nothing can be changed from this window, until this is switched off; also after a restart."));
}

} // namespace Shardroom
