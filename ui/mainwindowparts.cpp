// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window is put together: its centre, docks and menus. What it does is in mainwindow.cpp.

#include "ui/mainwindow.h"

#include "ui/models/availability.h"
#include "ui/models/selection.h"
#include "ui/models/shardtablemodel.h"
#include "ui/sessionfiles.h"
#include "ui/smallscreen.h"
#include "ui/views/detailpane.h"
#include "ui/views/faultpanel.h"
#include "ui/views/filterbar.h"
#include "ui/views/headerbar.h"
#include "ui/views/noticebar.h"
#include "ui/views/quitquestion.h"
#include "ui/views/scenariopanel.h"
#include "ui/views/shardactions.h"
#include "ui/views/shardmap.h"
#include "ui/views/shardtable.h"
#include "ui/views/statechips.h"
#include "ui/views/timelineview.h"
#include "ui/views/vaultpage.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QActionGroup>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QDockWidget>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTabWidget>
#include <QtWidgets/QToolBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Shardroom {

void MainWindow::buildCentre()
{
    const int unit = fontMetrics().height();
    auto* commands = addToolBar(tr("Commands"));
    commands->setObjectName(u"commands"_s);
    commands->setMovable(false);
    commands->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    commands->setIconSize(QSize(unit, unit));
    const auto actions = m_actions->all();
    for (QAction* action : actions) {
        if (action == m_actions->reshardAction())
            commands->addSeparator();
        commands->addAction(action);
    }
    addToolBarBreak();
    auto* overview = addToolBar(tr("Overview"));
    overview->setObjectName(u"overview"_s);
    overview->setMovable(false);
    m_header = new HeaderBar;
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    overview->addWidget(m_header);

    m_banner = new NoticeBar;
    m_banner->setObjectName(u"banner"_s);
    m_messages = new NoticeBar;
    m_messages->setObjectName(u"messages"_s);
    m_messages->setClosable(true);
    m_chips = new StateChips;
    m_filter = new FilterBar(m_chips);
    m_map = new ShardMap(m_selection);
    m_table = new ShardTable(m_model, m_selection);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->addWidget(m_map);
    m_splitter->addWidget(withTotals(m_table));
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_settings->setValue(u"window/divided"_s, true); });
    m_map->setMinimumHeight(unit * 2);
    m_table->setMinimumHeight(unit * 7 / 2); // its titles, a row and the bar that scrolls it

    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_messages);
    layout->addWidget(m_filter);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);

    resize(SmallScreen::bounded(*this, {unit * 110, unit * 66}));
}

void MainWindow::buildDocks()
{
    const auto addDock = [this](const QString& title, const QString& name, QWidget* content, Qt::DockWidgetArea area) {
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(content);
        addDockWidget(area, dock);
        connect(dock, &QDockWidget::topLevelChanged, dock, [this, dock](bool floating) {
            // By its button it would float just where it was, as if nothing had happened.
            if (floating && QGuiApplication::mouseButtons() == Qt::NoButton)
                dock->move(dock->pos() - QPoint(1, 1) * fontMetrics().height() * 2);
        });
        return dock;
    };
    const int unit = fontMetrics().height();
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_details = new DetailPane;
    QDockWidget* details = addDock(tr("Details"), u"details"_s, m_details, Qt::RightDockWidgetArea);
    m_timeline = new TimelineView(m_selection);
    QDockWidget* timeline = addDock(tr("Timeline"), u"timeline"_s, m_timeline, Qt::BottomDockWidgetArea);
    resizeDocks({details}, {std::clamp(width() / 4, unit * 18, unit * 23)}, Qt::Horizontal);
    m_vault = new VaultPage;
    m_vaultDock = addDock(tr("Saved sessions"), u"vault"_s, m_vault, Qt::BottomDockWidgetArea);
    tabifyDockWidget(timeline, m_vaultDock);
    buildQueue();
    timeline->raise();
    resizeDocks({timeline}, {unit * (SmallScreen::isSmall(*this) ? 13 : 17)}, Qt::Vertical);
    buildVault();
    if (!m_options.practice)
        return;
    m_faults = new FaultPanel(m_selection);
    m_scenarios = new ScenarioPanel(Simulator::builtInScenarios(), m_options.gateway);
    auto* practice = new QTabWidget;
    practice->setObjectName(u"practiceTabs"_s);
    practice->setAccessibleName(tr("Practice"));
    practice->setDocumentMode(true);
    practice->addTab(m_faults, tr("Faults"));
    practice->addTab(m_scenarios, tr("Scenarios"));
    connect(m_faults, &FaultPanel::faultOrdered, this, &MainWindow::faultOrdered);
    connect(m_faults, &FaultPanel::faultsCancelled, this, &MainWindow::faultsCancelled);
    connect(m_scenarios, &ScenarioPanel::startRequested, this, &MainWindow::startScenario);
    connect(m_scenarios, &ScenarioPanel::stopRequested, this, &MainWindow::scenarioStopRequested);
    connect(m_scenarios, &ScenarioPanel::freshRequested, this, [this](const Simulator::Scenario& scenario) {
        // What waits here in vain is called off.
        if (m_scenario && !m_scenario->verdict && m_scenario->elapsed.count() == 0)
            emit scenarioStopRequested();
        emit practiceWindowRequested(scenario.key);
    });
    QDockWidget* dock = addDock(tr("Practice"), u"practice"_s, practice, Qt::RightDockWidgetArea);
    resizeDocks({details, dock}, {unit * 28, unit * 22}, Qt::Vertical);
}

void MainWindow::buildPracticeMenu()
{
    QMenu* practice = menuBar()->addMenu(tr("&Practice"));
    practice->setToolTipsVisible(true);
    practice->setObjectName(u"practiceMenu"_s);
    const QList<Simulator::Scenario> scenarios = Simulator::builtInScenarios();
    for (const Simulator::Scenario& scenario : scenarios) {
        const bool isHere = m_options.practice && scenario.gateway.fits(m_options.gateway);
        QAction* action
            = practice->addAction(isHere ? scenario.title.text() : tr("%1 (new window)").arg(scenario.title.text()));
        action->setObjectName(u"scenario-"_s + scenario.key);
        action->setToolTip(scenario.description.text());
        connect(action, &QAction::triggered, this, [this, scenario] { startScenario(scenario); });
    }
    if (!m_options.practice)
        return;
    practice->addSeparator();
    QAction* stop = practice->addAction(tr("&Stop the scenario"));
    stop->setObjectName(u"stopScenario"_s);
    connect(stop, &QAction::triggered, this, &MainWindow::scenarioStopRequested);
    QAction* calm = practice->addAction(tr("Stop &repeated faults"));
    calm->setObjectName(u"stopFaults"_s);
    connect(calm, &QAction::triggered, this, [this] { emit faultsCancelled(0); });
}

WhatRuns MainWindow::whatRuns() const
{
    WhatRuns runs;
    if (m_scenario && !m_scenario->verdict)
        runs.scenario = m_scenario->title;
    runs.connected = int(std::ranges::count_if(m_snapshot.shards,
        [](const ShardSnapshot& shard) { return isUp(shard.state) || shard.state == ShardState::BackingOff; }));
    runs.isPractice = m_options.practice;
    if (m_options.practice)
        return runs; // nothing of it is kept anyhow
    runs.endsSessions = m_options.endsSessions;
    if (m_snapshot.reshard && !isOver(m_snapshot.reshard->phase))
        runs.work = m_options.endsSessions
            ? tr("A reshard is under way, and is given up.")
            : tr("A reshard is under way. It stays where it is; the next start asks whether to go on.");
    else if (m_snapshot.rolling && !m_snapshot.rolling->isOver())
        runs.work = tr("A rolling run is under way. It ends with the program.");
    return runs;
}

void MainWindow::buildFileMenu()
{
    menuBar()->setAccessibleName(tr("Menu"));
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->setToolTipsVisible(true);
    file->addAction(m_actions->exportAction());
    m_files->addTo(file);
    addInspectorTo(file);
    file->addSeparator();
    addRestartTo(file);
    QAction* asks = file->addAction(tr("Ask before quitting"));
    asks->setObjectName(u"askBeforeQuitting"_s);
    asks->setCheckable(true);
    asks->setToolTip(tr("What spends identifies at the next start is asked about in any case."));
    const auto showAsks = [this, asks] { asks->setChecked(!m_settings->value(quitsUnasked).toBool()); };
    showAsks();
    connect(file, &QMenu::aboutToShow, asks, showAsks);
    connect(asks, &QAction::triggered, this, [this](bool on) { m_settings->setValue(quitsUnasked, !on); });
    QAction* quit = file->addAction(tr("&Quit"));
    quit->setObjectName(u"quit"_s);
    quit->setShortcuts(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, [this] {
        const WhatRuns runs = whatRuns();
        if (!m_stopping && asksBeforeQuitting(runs, *m_settings))
            askBeforeQuitting(runs, *m_settings, this, [this] { close(); });
        else
            close();
    });
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu* menu, const QString& text, const QList<QKeySequence>& keys, auto slot) {
        QAction* action = menu->addAction(text);
        action->setShortcuts(keys);
        connect(action, &QAction::triggered, this, slot);
        return action;
    };
    buildFileMenu();
    QMenu* shards = menuBar()->addMenu(tr("&Shards"));
    shards->setToolTipsVisible(true);
    const auto actions = m_actions->all();
    for (QAction* action : actions) {
        if (action == m_actions->exportAction())
            continue; // in the File menu
        if (action == m_actions->reshardAction())
            shards->addSeparator();
        shards->addAction(action);
    }
    shards->addActions({m_actions->splitAction(), m_actions->handOverAction()});
    shards->addActions(
        {m_actions->rollingAction(RollingKind::Resume), m_actions->rollingAction(RollingKind::Reidentify)});
    shards->setObjectName(u"shardsMenu"_s);
    shards->addSeparator();
    QAction* all = add(shards, tr("Select &all listed"), {QKeySequence::SelectAll},
        [this] { m_selection->set(m_model->listedNumbers(), m_selection->current()); });
    QAction* copy = add(shards, tr("Copy as &table"), {QKeySequence::Copy},
        [this] { QGuiApplication::clipboard()->setText(m_table->selectedText()); });
    all->setObjectName(u"selectAll"_s);
    copy->setObjectName(u"copyTable"_s);
    addDiscordCopy(shards);
    addDetailsCopy(shards);
    for (QAction* action : {all, copy}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_map->addAction(action);
        m_table->addAction(action);
    }
    shards->addSeparator();
    QAction* floor = add(shards, tr("Go below the identify floor\u2026"), {}, [this] { openFloorDialog(); });
    floor->setToolTip(tr("Lets some of the identifies be spent that are kept back. Must be typed."));
    floor->setObjectName(u"belowFloor"_s);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->setObjectName(u"viewMenu"_s);
    view->setToolTipsVisible(true);
    add(view, tr("&Filter"), {QKeySequence::Find, QKeySequence(Qt::Key_Slash)}, [this] {
        m_filter->focusField();
    })->setObjectName(u"filter"_s);
    buildGlance(view);
    view->addSeparator()->setObjectName(u"afterPages"_s);
    const auto docks = findChildren<QDockWidget*>();
    for (QDockWidget* dock : docks) {
        dock->toggleViewAction()->setObjectName(u"dock-"_s + dock->objectName());
        view->addAction(dock->toggleViewAction());
    }
    view->addSeparator();
    auto* schemes = new QActionGroup(this);
    const int chosen = m_commonSettings->value(u"theme"_s).toInt();
    const auto addScheme = [&](const QString& text, Theme::Scheme scheme) {
        QAction* action = add(view, text, {}, [this, scheme] { setScheme(scheme); });
        action->setCheckable(true);
        action->setChecked(chosen == int(scheme));
        schemes->addAction(action);
        return action;
    };
    addScheme(tr("&As the system"), Theme::Scheme::System)->setObjectName(u"themeSystem"_s);
    QAction* light = addScheme(tr("&Light"), Theme::Scheme::Light);
    light->setObjectName(u"themeLight"_s);
    QAction* dark = addScheme(tr("&Dark"), Theme::Scheme::Dark);
    dark->setObjectName(u"themeDark"_s);
    addScheme(tr("High &contrast"), Theme::Scheme::HighContrast)->setObjectName(u"themeHighContrast"_s);
    add(view, tr("&Switch light and dark"), {QKeySequence(Qt::CTRL | Qt::Key_D)}, [this, light, dark] {
        (Theme::isDark(palette()) ? light : dark)->trigger();
    })->setObjectName(u"switchTheme"_s);
    view->addSeparator();
    add(view, tr("&Reset layout"), {}, [this] { resetLayout(); })->setObjectName(u"resetLayout"_s);

    buildBotsMenu();
    buildPracticeMenu();
    buildAlertMenu();

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->setObjectName(u"helpMenu"_s);
    add(help, tr("&Shards, sessions, connections"), {QKeySequence(Qt::Key_F1)}, [this] {
        openHelp();
    })->setObjectName(u"help"_s);
    add(help, tr("&Keys"), {QKeySequence(Qt::Key_Question)}, [this] { openKeySheet(); })->setObjectName(u"keySheet"_s);
    const auto about = [this] {
        auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Shardroom"),
            u"Shardroom "_s + QCoreApplication::applicationVersion(), QMessageBox::Close, this);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setObjectName(u"aboutBox"_s);
        box->setIconPixmap(Theme::applicationIcon().pixmap(fontMetrics().height() * 4));
        box->setInformativeText(tr("Control room for the gateway shards of a Discord bot. Free software under the GNU "
                                   "General Public License, version 3 or later."));
        box->open();
    };
    add(help, tr("&About Shardroom"), {}, about)->setObjectName(u"about"_s);
}

} // namespace Shardroom
