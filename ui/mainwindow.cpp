// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "core/diagnostics/logging.h"
#include "ui/alerts/alerttray.h"
#include "ui/charts/chartspage.h"
#include "ui/commands/costdialog.h"
#include "ui/commands/gotodialog.h"
#include "ui/commands/rollingdialog.h"
#include "ui/firstpaint.h"
#include "ui/format.h"
#include "ui/help/helpwindow.h"
#include "ui/models/filterwords.h"
#include "ui/models/scenarioobstacle.h"
#include "ui/models/selection.h"
#include "ui/models/shardtablemodel.h"
#include "ui/models/viewhistory.h"
#include "ui/models/worstshards.h"
#include "ui/queue/queuepage.h"
#include "ui/sessionfiles.h"
#include "ui/smallscreen.h"
#include "ui/views/detailpane.h"
#include "ui/views/faultpanel.h"
#include "ui/views/filterbar.h"
#include "ui/views/floordialog.h"
#include "ui/views/headerbar.h"
#include "ui/views/noticebar.h"
#include "ui/views/reshardwizard.h"
#include "ui/views/scenariopanel.h"
#include "ui/views/shardactions.h"
#include "ui/views/shardmap.h"
#include "ui/views/shardtable.h"
#include "ui/views/statechips.h"
#include "ui/views/timelineview.h"
#include "ui/views/vaultpage.h"

#include <QtCore/QSet>
#include <QtCore/QSettings>
#include <QtCore/QTimer>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Shardroom {
namespace {

//! Without a snapshot for this long, what the window shows is old news.
constexpr auto staleAfter = 3s;
//! Charts keep their lines so long before a shard that is worse off takes the place of another.
constexpr auto chartedFor = 5s;
const QString deafFilter = u"is:deaf"_s;
const QString failedStart = u"failed-start"_s; //!< what the banner is about then

std::unique_ptr<QSettings> openSettings(const QString& file)
{
    return file.isEmpty() ? std::make_unique<QSettings>(u"Shardroom"_s, u"Shardroom"_s)
                          : std::make_unique<QSettings>(file, QSettings::IniFormat);
}

//! "state:backoff|failed", the form in which the chips talk to the filter field.
QString filterFor(const QSet<ShardState>& states)
{
    QStringList keys;
    for (int i = 0; i < shardStateCount; ++i) {
        if (states.contains(ShardState(i)))
            keys << stateKey(ShardState(i));
    }
    return keys.isEmpty() ? QString() : u"state:"_s + keys.join(u'|');
}

QSet<ShardState> statesIn(const QString& filter)
{
    QSet<ShardState> states;
    const QStringList keys = filter.startsWith("state:"_L1) ? filter.mid(6).split(u'|') : QStringList();
    for (int i = 0; i < shardStateCount; ++i) {
        if (keys.contains(stateKey(ShardState(i))))
            states.insert(ShardState(i));
    }
    return filterFor(states) == filter ? states : QSet<ShardState>();
}

//! What a window without shards waits for.
QString emptyText(const FleetSnapshot& fleet, const WindowOptions& options)
{
    if (!fleet.message.isEmpty())
        return fleet.message;
    if (fleet.at.isValid() || !options.practice)
        return MainWindow::tr("No shards yet");
    // For thousands of shards, that takes a while.
    return MainWindow::tr("Setting up the practice gateway for %1\u2026")
        .arg(Format::shardCount(options.gateway.shards));
}

} // namespace

MainWindow::MainWindow(WindowOptions options, QWidget* parent)
    : QMainWindow(parent)
    , m_options(std::move(options))
    , m_settings(openSettings(m_options.settingsFile))
    , m_commonSettings(
          openSettings(m_options.commonSettingsFile.isEmpty() ? m_options.settingsFile : m_options.commonSettingsFile))
    , m_selection(new Selection(this))
    , m_model(new ShardTableModel(this))
    , m_files(new SessionFiles(m_settings.get(), this))
{
    Theme::apply(
        Theme::Scheme(std::clamp(m_commonSettings->value(u"theme"_s).toInt(), 0, int(Theme::Scheme::HighContrast))));
    setWindowTitle(m_options.title.isEmpty() ? u"Shardroom"_s : m_options.title + u" \u2013 Shardroom"_s);
    setWindowIcon(Theme::applicationIcon());
    m_actions = new ShardActions(this);
    buildCentre();
    buildDocks();
    buildAlerts();
    buildInspector();
    buildCharts();
    buildStale();
    buildMenus();
    connectParts();
    buildCommands();
    SmallScreen::adopt(*this);
    m_firstLayout = layout();
    restoreLayout();
    m_views->begin(presentView());
    showBadge();
    showPhase();
    m_map->setFocus();
    adoptSelection();
    logFirstPaint(this);
}

MainWindow::~MainWindow()
{
    hide(); // while it is whole: QWidget's destructor would hide the pages, which tell this window of it
}

void MainWindow::connectParts()
{
    connect(m_actions, &ShardActions::commandRequested, this, &MainWindow::commandRequested);
    connectReshard();
    connect(m_actions, &ShardActions::exportDialogRequested, m_files,
        [this](const ShardSelection& selection) { m_files->openExport(m_snapshot.shardTotal, selection); });
    connect(m_filter, &FilterBar::filterChanged, this, &MainWindow::adoptFilter);
    connect(m_filter, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &ShardTable::allRequested, m_filter, [this] { m_filter->setText({}); });
    connect(m_chips, &StateChips::statesRequested, m_filter,
        [this](const QSet<ShardState>& states) { m_filter->setText(filterFor(states)); });
    connect(m_chips, &StateChips::deafRequested, m_filter,
        [this](bool only) { m_filter->setText(only ? deafFilter : QString()); });
    connect(m_model, &ShardTableModel::listedChanged, this, &MainWindow::adoptListing);
    connect(m_selection, &Selection::changed, this, &MainWindow::adoptSelection);
    for (QWidget* list : {static_cast<QWidget*>(m_map), static_cast<QWidget*>(m_table)}) {
        m_actions->addKeysTo(list);
        list->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(list, &QWidget::customContextMenuRequested, this,
            [this, list](const QPoint& point) { offerActions(list, point); });
    }
    auto* watchdog = new QTimer(this);
    watchdog->setInterval(1s);
    connect(watchdog, &QTimer::timeout, this, &MainWindow::showPhase);
    watchdog->start();
}

void MainWindow::showSnapshot(const FleetSnapshot& snapshot)
{
    // After a reshard, the same number is another set of guilds: nothing must be done to it by an old selection.
    if (snapshot.shardTotal != m_snapshot.shardTotal)
        m_selection->clear();
    if (m_livePaused && snapshot.shardTotal != m_snapshot.shardTotal)
        setLivePaused(false);
    m_snapshot = snapshot;
    m_sinceSnapshot.start();
    m_header->setSnapshot(snapshot);
    if (!m_moment && !m_livePaused)
        showShards();
    else
        m_chips->setCounts(shownFleet().byState, shownFleet().deaf);
    showPast();
    giveMapRoom();
    m_tray->setFleet(snapshot.count(ShardState::Ready) - snapshot.deaf, int(snapshot.shards.size()));
    m_filter->setShards(snapshot.shards);
    m_queue->setSnapshot(snapshot);
    m_files->setFleet(snapshot);
    if (m_scenarios)
        m_scenarios->setObstacle(scenarioObstacle(snapshot));
    m_timeline->setSource(snapshot.apiHost, snapshot.shardTotal);
    showBadge();
    chooseCharted();
    showSelected();
    showPhase();
    if (m_reshard)
        m_reshard->setSnapshot(snapshot);
    showRolling();
}

void MainWindow::showSelected()
{
    m_details->setSnapshot(m_pausedFleet ? *m_pausedFleet : m_snapshot, m_selection->numbers());
    m_vault->setBudget(m_snapshot.budget);
    adoptObstacle();
    adoptRestart();
    // A number of another set is another shard: commands would hit the wrong one.
    const QList<int> targets = isOtherSet() ? QList<int>() : m_selection->numbers();
    m_actions->update(m_snapshot, targets, obstacle());
}

void MainWindow::showPhase()
{
    showReshardBar();
    if (m_snapshot.shards.isEmpty()) {
        const QString text = emptyText(m_snapshot, m_options);
        m_map->setEmptyText(text);
        m_details->setEmptyText(text);
    }
    using Severity = NoticeBar::Severity;
    if (m_stopping) {
        m_banner->showNotice(Severity::Information, tr("Saving sessions\u2026"));
        return;
    }
    if (m_sinceSnapshot.isValid() && m_sinceSnapshot.hasExpired(std::chrono::milliseconds(staleAfter).count())) {
        m_banner->showNotice(Severity::Warning,
            tr("No news from the fleet since %1; what is shown here is old.").arg(Format::clock(m_snapshot.at)));
        showStale(std::chrono::seconds(m_sinceSnapshot.elapsed() / 1000));
        return;
    }
    showStale(std::nullopt);
    switch (m_snapshot.phase) {
    case FleetPhase::Idle:
        m_banner->hide();
        return;
    case FleetPhase::Running:
    case FleetPhase::Resharding:
        showTrouble();
        return;
    case FleetPhase::Starting:
        m_banner->showNotice(m_snapshot.isStartFailing ? Severity::Warning : Severity::Information,
            m_snapshot.message.isEmpty() ? tr("Starting\u2026") : m_snapshot.message);
        return;
    case FleetPhase::Stopping:
        m_banner->showNotice(
            Severity::Information, m_snapshot.message.isEmpty() ? tr("Saving sessions\u2026") : m_snapshot.message);
        return;
    case FleetPhase::Failed:
        m_trouble.reset();
        m_banner->setSubject(failedStart);
        m_banner->showNotice(Severity::Error,
            m_snapshot.message.isEmpty() ? tr("The fleet could not start.") : m_snapshot.message, {}, {},
            m_restart->isEnabled() ? tr("Try again") : QString());
        // Said once is enough.
        if (m_messages->text() == m_snapshot.message)
            m_messages->hide();
        return;
    }
}

void MainWindow::appendTimeline(const QList<TimelineEntry>& entries)
{
    m_timeline->append(entries);
}

void MainWindow::showDetails(const QList<ShardDetail>& details)
{
    m_details->setDetails(details);
}

void MainWindow::showRefusal(const QString& what, const QString& why)
{
    qCInfo(uiLog) << LogFields().add("refused", what).add("why", why);
    m_messages->showNotice(NoticeBar::Severity::Warning, what.isEmpty() ? why : tr("%1: %2").arg(what, why));
    // It may be the answer to what was pressed there, and it lies above this window.
    if (m_reshard && m_reshard->isVisible())
        m_reshard->showRefusal(what, why);
}

void MainWindow::showPractice(const Simulator::PracticeState& state)
{
    if (m_faults == nullptr)
        return;
    m_faults->showStanding(state.standing);
    m_scenarios->showState(state.scenario);
    // In the task bar, one practice window must be told from the next.
    setWindowTitle((state.scenario ? state.scenario->title + u" \u2013 "_s : QString()) + m_options.title
        + u" \u2013 Shardroom"_s);
    if (state.scenario && !m_scenario)
        findChild<QTabWidget*>(u"practiceTabs"_s)->setCurrentWidget(m_scenarios); // what somebody just asked for
    const bool ended = state.scenario && state.scenario->verdict && m_scenario && !m_scenario->verdict;
    m_scenario = state.scenario;
    if (!ended)
        return;
    const Simulator::ScenarioVerdict& verdict = *state.scenario->verdict;
    m_messages->showNotice(verdict.passed ? NoticeBar::Severity::Information : NoticeBar::Severity::Warning,
        (verdict.passed ? tr("%1: passed. %2") : tr("%1: failed. %2")).arg(state.scenario->title, verdict.summary));
}

void MainWindow::startScenario(const Simulator::Scenario& scenario)
{
    if (!m_options.practice || !scenario.gateway.fits(m_options.gateway)) {
        emit practiceWindowRequested(scenario.key);
        return;
    }
    if (!m_scenario || m_scenario->verdict) {
        emit scenarioRequested(scenario);
        return;
    }
    auto* dialog = new CostDialog(
        {scenario.title.text(),
            tr("Start \u201c%1\u201d instead of \u201c%2\u201d?").arg(scenario.title.text(), m_scenario->title),
            tr("\u201c%1\u201d is still going on, and ends without a verdict.").arg(m_scenario->title), tr("Start it"),
            {}},
        this);
    connect(dialog, &QDialog::accepted, this, [this, scenario] { emit scenarioRequested(scenario); });
    dialog->open();
}

void MainWindow::showFailure(const FleetError& error)
{
    m_messages->showNotice(NoticeBar::Severity::Error, error.text);
}

void MainWindow::adoptFilter(const ShardFilter& filter)
{
    m_model->setKept({});
    m_model->setFilter(filter);
    m_selection->retain(m_model->listedNumbers());
    m_model->setKept(m_selection->numbers());
    const QString text = FilterWords::inEnglish(m_filter->text());
    m_chips->setChecked(statesIn(text), text == deafFilter);
    m_chips->setCounts(shownFleet().byState, shownFleet().deaf);
}

void MainWindow::adoptListing()
{
    const QList<int> listed = m_model->listedNumbers();
    m_map->setListed(listed);
    m_filter->setCounts(int(listed.size()), int(m_model->shards().size()));
    m_details->setListed(int(listed.size()));
    if (m_faults)
        m_faults->setShardCounts(int(listed.size()), int(m_model->shards().size()));
}

void MainWindow::adoptSelection()
{
    m_model->setKept(m_selection->numbers());
    if (m_selection->numbers() != m_wentTo.shards)
        withdrawAnswer(m_wentTo.text);
    m_watchedSince = {};
    chooseCharted();
    showSelected();
    if (m_reshard)
        m_reshard->setSelection(m_selection->numbers());
}

//! Of many, those that are worst off: at once when others are selected, and after that now and then.
void MainWindow::chooseCharted()
{
    if (m_watchedSince.isValid()
        && m_watchedSince.msecsTo(m_snapshot.at) < std::chrono::milliseconds(chartedFor).count())
        return;
    m_watchedSince = m_snapshot.at;
    const QList<int> watched
        = worstShards(m_snapshot.shards, m_selection->numbers(), DetailPane::maxCharted, m_watched);
    m_details->setCharted(watched);
    if (watched == m_watched)
        return;
    m_watched = watched;
    emit watchRequested(m_watched);
}

void MainWindow::openFloorDialog()
{
    QSet<int> held;
    for (const IdentifyLane& lane : m_snapshot.lanes) {
        for (const QueuedIdentify& shard : lane.shards) {
            if (shard.serving && shard.wait == QueuedIdentify::Wait::Release)
                held.insert(shard.shard.number);
        }
    }
    QList<FloorDialog::Waiting> waiting;
    for (const ShardSnapshot& shard : m_snapshot.shards) {
        if (shard.state == ShardState::QueuedForIdentify)
            waiting.append({shard.shard.number, held.contains(shard.shard.number)});
    }
    auto* dialog = new FloorDialog(m_snapshot.budget, waiting, this);
    connect(dialog, &FloorDialog::holdRequested, this,
        [this, total = m_snapshot.shardTotal](bool hold, const QList<int>& numbers) {
            emit holdShardsRequested(hold, ShardSelection::of(numbers, total));
        });
    connect(dialog, &FloorDialog::allowed, this, &MainWindow::allowBelowFloorRequested);
    dialog->open();
}

void MainWindow::openHelp()
{
    if (m_help == nullptr)
        m_help = new HelpWindow(this);
    m_help->openAt(HelpWindow::Page::Shards);
}

void MainWindow::offerActions(QWidget* list, const QPoint& point)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(m_actions->all());
    menu->addSeparator();
    menu->addActions({m_actions->splitAction(), m_actions->handOverAction()});
    menu->addActions(
        {m_actions->rollingAction(RollingKind::Resume), m_actions->rollingAction(RollingKind::Reidentify)});
    menu->addSeparator();
    menu->addActions({findChild<QAction*>(u"copyTable"_s), findChild<QAction*>(u"copyDiscord"_s),
        findChild<QAction*>(u"copyDetails"_s)});
    menu->popup(list->mapToGlobal(point));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    saveLayout();
    if (!m_options.stopsOnClose) {
        QMainWindow::closeEvent(event);
        return;
    }
    event->ignore();
    // Whoever presses the window's X is asked as with the menu's Quit, which closes it once that is answered.
    if (event->spontaneous() && !m_stopping) {
        findChild<QAction*>(u"quit"_s)->trigger();
        return;
    }
    if (m_stopping) {
        // Saving goes on without a window; the app quits when it is done.
        hide();
        return;
    }
    m_stopping = true;
    centralWidget()->setEnabled(false);
    showSelected();
    showPhase();
    emit stopRequested();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_actions)
        m_actions->updateIcons();
    QMainWindow::changeEvent(event);
}

void MainWindow::setScheme(Theme::Scheme scheme)
{
    m_commonSettings->setValue(u"theme"_s, int(scheme));
    Theme::apply(scheme);
}

} // namespace Shardroom
