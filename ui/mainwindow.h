// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleet.h"
#include "core/simulator/scenario.h"
#include "ui/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

#include <memory>

class QSettings;
class QSplitter;

namespace Shardroom {

class DetailPane;
class FaultPanel;
class FilterBar;
class HeaderBar;
class NoticeBar;
class ReshardDialog;
class ScenarioPanel;
class Selection;
class ShardActions;
class ShardFilter;
class ShardMap;
class ShardTable;
class ShardTableModel;
class StateChips;
class TimelineView;

struct WindowOptions {
    bool practice = false; //!< against the practice gateway: its faults are on a panel
    bool readOnly = false;
    QString title;
    QString settingsFile; //!< an .ini file; empty: where QSettings keeps them
    bool stopsOnClose = true; //!< closing asks the app to stop the fleet instead of closing at once
    Simulator::SimulatorOptions gateway{}; //!< with `practice`: what that gateway runs with
};

//! The window. Gets values and asks for things; it holds nothing of the core. Lives in the GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowOptions options, QWidget* parent = nullptr);
    ~MainWindow() override;

    //! Geometry, docks and columns to the settings; closing does it by itself.
    void saveLayout();

public slots:
    void showSnapshot(const Shardroom::FleetSnapshot& snapshot);
    void appendTimeline(const QList<Shardroom::TimelineEntry>& entries);
    void showDetails(const QList<Shardroom::ShardDetail>& details);
    void showRefusal(const QString& what, const QString& why);
    void showReshardForecast(const Shardroom::ReshardForecast& forecast);
    void showExported(const QString& path, int sessions, const QString& error);
    void showFailure(const Shardroom::FleetError& error);
    void showPractice(const Shardroom::Simulator::PracticeState& state);

signals:
    void commandRequested(Shardroom::ShardCommand command, const Shardroom::ShardSelection& selection);
    void reshardForecastRequested(int total);
    void reshardRequested(int total);
    void abortReshardRequested();
    void allowBelowFloorRequested(int identifies, const QString& typed);
    void exportRequested(const QString& path, const Shardroom::ShardSelection& selection);
    void watchRequested(const QList<int>& shards);
    void faultOrdered(const Shardroom::Simulator::FaultOrder& order);
    void faultsCancelled(int id); //!< 0: all
    void scenarioRequested(const Shardroom::Simulator::Scenario& scenario); //!< on this window's practice gateway
    void scenarioStopRequested();
    void practiceWindowRequested(const QString& scenario); //!< by its key: it wants a practice gateway of its own
    void stopRequested(); //!< the user closed the window: stop the fleet (sessions kept), then quit

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildCentre();
    void buildDocks();
    void buildMenus();
    void buildPracticeMenu();
    void connectParts();
    void adoptFilter(const ShardFilter& filter);
    void adoptSelection();
    void adoptListing();
    void showSelected();
    void showPhase();
    void showBadge();
    void runBannerAction();
    void openReshardDialog();
    void openExportDialog(const ShardSelection& selection);
    void openKeySheet();
    void openFloorDialog();
    void startScenario(const Simulator::Scenario& scenario);
    void offerActions(QWidget* list, const QPoint& point);
    void setScheme(Theme::Scheme scheme);
    void restoreLayout();

    WindowOptions m_options;
    std::unique_ptr<QSettings> m_settings;
    FleetSnapshot m_snapshot;
    QElapsedTimer m_sinceSnapshot;
    QList<int> m_watched;
    bool m_stopping = false;
    QByteArray m_firstState;

    Selection* m_selection = nullptr;
    ShardTableModel* m_model = nullptr;
    ShardActions* m_actions = nullptr;
    HeaderBar* m_header = nullptr;
    NoticeBar* m_banner = nullptr;
    NoticeBar* m_messages = nullptr;
    StateChips* m_chips = nullptr;
    FilterBar* m_filter = nullptr;
    ShardMap* m_map = nullptr;
    ShardTable* m_table = nullptr;
    QSplitter* m_splitter = nullptr;
    DetailPane* m_details = nullptr;
    TimelineView* m_timeline = nullptr;
    FaultPanel* m_faults = nullptr; //!< with a practice gateway only, as the next
    ScenarioPanel* m_scenarios = nullptr;
    std::optional<Simulator::ScenarioState> m_scenario;
    QPointer<ReshardDialog> m_reshardDialog;
};

} // namespace Shardroom
