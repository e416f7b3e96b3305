// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alert.h"
#include "core/alerts/webhook.h"
#include "core/fleet/fleet.h"
#include "core/fleet/statusreport.h"
#include "core/history/historyquery.h"
#include "core/simulator/scenario.h"
#include "ui/bots/botentry.h"
#include "ui/commands/gotarget.h"
#include "ui/layoutparts.h"
#include "ui/models/trouble.h"
#include "ui/theme.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

#include <memory>

class QAction;
class QDockWidget;
class QMenu;
class QSettings;
class QSplitter;

namespace Shardroom {

class AlertPage;
class AlertTray;
class ChartsPage;
class CommandList;
class DetailPane;
class FaultPanel;
class FilterBar;
class FramesPage;
class GoToDialog;
class HeaderBar;
class HelpWindow;
class HintBar;
class LivePill;
class NoticeBar;
class QueuePage;
class ReshardWizard;
class RollingDialog;
class ScenarioPanel;
class Selection;
class SessionFiles;
class ShardActions;
class ShardClipboard;
class ShardFilter;
class ShardMap;
class ShardTable;
class ShardTableModel;
class StaleVeil;
class StateChips;
class TableLayouts;
class TimelineView;
class VaultPage;
class ViewHistory;
enum class BannerOffer;
struct ViewState;
struct WhatRuns;

struct WindowOptions {
    bool practice = false; //!< against the practice gateway: its faults are on a panel
    bool readOnly = false;
    QString title;
    QString settingsFile; //!< an .ini file; empty: where QSettings keeps them
    bool stopsOnClose = true; //!< closing asks the app to stop the fleet instead of closing at once
    Simulator::SimulatorOptions gateway{}; //!< with `practice`: what that gateway runs with
    QString commonSettingsFile{}; //!< of theme and keys, which all windows share; empty: settingsFile
    bool endsSessions = false; //!< when the program ends, with 1000, instead of keeping them
};

//! The window. Gets values and asks for things; it holds nothing of the core. Lives in the GUI thread.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(WindowOptions options, QWidget* parent = nullptr);
    ~MainWindow() override;

    //! Geometry, docks and columns to the settings; closing does it by itself.
    void saveLayout();
    void comeToFront();
    //! Whether the page of saved sessions is in front, also before anybody could hear vaultWatchRequested().
    [[nodiscard]] bool showsVault() const;

public slots:
    void showSnapshot(const Shardroom::FleetSnapshot& snapshot);
    void appendTimeline(const QList<Shardroom::TimelineEntry>& entries);
    void showEarlierTimeline(const QList<Shardroom::TimelineEntry>& entries); //!< of the programs before this one
    void showDetails(const QList<Shardroom::ShardDetail>& details);
    void showRefusal(const QString& what, const QString& why);
    void showReshardOutlook(const Shardroom::ReshardOutlook& outlook);
    void showReshardLedger(const Shardroom::HandoverCounts& counts, const QList<Shardroom::GuildLedger>& guilds);
    void showReshardReport(const Shardroom::ReshardReport& report); //!< one has ended
    void showExported(const QString& path, int sessions, const QString& error);
    void showImportPreview(const Shardroom::ImportPreview& preview);
    void showImported(const QString& path, int sessions, const QString& error);
    void showVault(const Shardroom::VaultSnapshot& vault);
    void showGuildPresence(Shardroom::GuildId guild, Shardroom::GuildPresence presence);
    void showRevealed(Shardroom::ShardId shard, const QByteArray& sessionId);
    void showReported(const QString& path, const QString& error);
    void showFailure(const Shardroom::FleetError& error);
    void showTokenMissing(const QString& why); //!< the keychain gave none: it can be asked again
    void showPractice(const Shardroom::Simulator::PracticeState& state);
    void showAlerts(const Shardroom::AlertState& state);
    void announceAlerts(const QList<Shardroom::AlertNote>& notes); //!< as desktop notifications
    void showWarning(const QString& text);
    void showBots(const QList<Shardroom::BotEntry>& bots);
    void showHistoryState(const Shardroom::HistoryState& state);
    void showHistory(const Shardroom::HistorySeries& series);
    void showMoment(const Shardroom::HistoryMoment& moment);
    void showFrames(const QList<Shardroom::FrameBatch>& batches);

signals:
    void commandRequested(Shardroom::ShardCommand command, const Shardroom::ShardSelection& selection);
    void rollRequested(const Shardroom::RollingWish& wish, const Shardroom::ShardSelection& selection);
    void rollingPauseRequested(bool paused);
    void rollingStopRequested();
    void reshardPlanRequested(const Shardroom::ReshardWish& wish); //!< nothing is touched
    void reshardApplyRequested(const Shardroom::ReshardPlan& plan);
    void reshardPauseRequested(bool paused);
    void abortReshardRequested();
    void rollBackReshardRequested();
    void acceptMissingRequested(int most);
    void endOldRequested();
    void callOffReshardRequested();
    void reshardLedgerRequested(std::optional<Shardroom::GuildId> guild);
    void reshardReportRequested(const QString& path);
    void allowBelowFloorRequested(int identifies, const QString& typed);
    void exportRequested(
        const QString& path, Shardroom::SessionShape shape, const Shardroom::ShardSelection& selection);
    void reportRequested(const QString& path, Shardroom::ReportFormat format); //!< of the fleet's status
    void importPreviewRequested(const Shardroom::ImportFile& file);
    void importRequested(const Shardroom::ImportFile& file, const QList<int>& numbers);
    void vaultWatchRequested(bool on); //!< its page is shown, or no longer
    void restoreRequested(const QList<Shardroom::ShardId>& shards);
    void forgetRequested(const QList<Shardroom::ShardId>& shards);
    void revealRequested(Shardroom::ShardId shard);
    void holdQueueRequested(bool hold);
    void holdShardsRequested(bool hold, const Shardroom::ShardSelection& selection);
    void cancelIdentifyRequested(const Shardroom::ShardSelection& selection);
    void watchRequested(const QList<int>& shards);
    void guildAskedFor(Shardroom::GuildId guild); //!< is the bot in it?
    void inspectRequested(const QList<int>& shards); //!< their frames are wanted, and of no others
    void historyRequested(const Shardroom::HistoryQuery& query);
    void momentRequested(Shardroom::HistoryTime moment);
    void faultOrdered(const Shardroom::Simulator::FaultOrder& order);
    void faultsCancelled(int id); //!< 0: all
    void scenarioRequested(const Shardroom::Simulator::Scenario& scenario); //!< on this window's practice gateway
    void scenarioStopRequested();
    void practiceWindowRequested(const QString& scenario); //!< by its key: it wants a practice gateway of its own
    //! `webhook`: nullopt keeps its address, an empty one removes it.
    void alertRulesRequested(const Shardroom::AlertRules& rules, const std::optional<Shardroom::WebhookUrl>& webhook);
    void alertMuteRequested(std::chrono::seconds time); //!< 0: no longer
    void alertTestRequested();
    void tokenRequested(); //!< once more
    void botsRequested(); //!< their menu opens: as they are now
    void openBotRequested(const QString& name);
    void addBotRequested();
    void manageBotsRequested();
    void restartRequested(); //!< the program starts anew, and resumes all sessions
    void stopRequested(); //!< the user closed the window: stop the fleet (sessions kept), then quit

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildCentre();
    void buildGlance(QMenu* view);
    // Totals, hints, row colours and undo, in mainwindowview.cpp.
    void buildView();
    void adoptColorRules();
    void tellLeftOut(const QStringList& problems);
    void openColorRules();
    void applyView(const std::optional<ViewState>& view);
    void buildHints(QAction* show);
    void buildUndo(QAction* undo, QAction* redo);
    void addDiscordCopy(QMenu* menu);
    void addDetailsCopy(QMenu* menu);
    [[nodiscard]] QString detailsText() const;
    [[nodiscard]] ViewState presentView() const;
    [[nodiscard]] QWidget* withTotals(ShardTable* table);
    void showTrouble();
    void giveMapRoom();
    void leaveOutNews(QList<Trouble>& open);
    void forgetListed(const QList<Trouble>& open);
    [[nodiscard]] QList<Trouble> openTroubles() const;
    void muteTrouble(const Trouble& trouble);
    void keepMuted();
    void takeOffer(BannerOffer offer, const QString& trouble, const QString& words);
    [[nodiscard]] QString remedyOf(const Trouble& trouble) const;
    void runRemedy(const Trouble& trouble);
    void offerMuted(QMenu* menu);
    void buildDocks();
    void buildMenus();
    void buildFileMenu();
    [[nodiscard]] WhatRuns whatRuns() const; //!< and would end with the program
    void addRestartTo(QMenu* file);
    void adoptRestart();
    void buildVault();
    void buildCharts();
    void openCharts();
    void adoptMoment(const std::optional<HistoryMoment>& moment);
    void showShards();
    void showPast();
    [[nodiscard]] const FleetSnapshot& shownFleet() const;
    [[nodiscard]] bool isOtherSet() const;
    void buildStale();
    void showStale(const std::optional<std::chrono::seconds>& age);
    void buildQueue();
    void openQueue();
    void openTimeline();
    void showShard(ShardId shard);
    void buildInspector();
    void inspectSelected();
    void openInspector();
    void addInspectorTo(QMenu* file);
    void buildBotsMenu();
    void buildPracticeMenu();
    void buildAlerts();
    void buildAlertMenu();
    void openAlerts();
    void openAlertRules();
    // Commands, in mainwindowcommands.cpp.
    void buildCommands();
    void buildCommandMenus();
    void buildPages();
    void buildRolling();
    void showPage(QDockWidget* dock);
    void openPractice();
    void openPalette();
    void openGoTo();
    void goTo(const GoAnswer& place);
    void withdrawAnswer(const QString& beginning);
    void runCommand(const QString& id);
    void openKeyDialog();
    void openRollingDialog(RollingKind kind);
    void showRolling();
    void setLivePaused(bool paused);
    void followSelection();
    [[nodiscard]] bool startedReadOnly() const; //!< and so for good
    void setReadOnly(bool readOnly);
    void adoptReadOnly();
    //! Why nothing can be changed from this window, translated; empty: it can.
    [[nodiscard]] QString obstacle() const;
    void connectParts();
    void adoptFilter(const ShardFilter& filter);
    void adoptSelection();
    void adoptListing();
    void showSelected();
    void chooseCharted();
    void showPhase();
    void showBadge();
    void listTrouble(const Trouble& trouble);
    void showReshardBar();
    void runReshardAction();
    void connectReshard();
    [[nodiscard]] ReshardWizard* reshardWizard();
    void openReshardFor(ReshardStrategy strategy, const QList<int>& shards);
    void showReshardReported(const QString& error);
    void openVault();
    void adoptObstacle();
    void openKeySheet();
    void openHelp();
    void openFloorDialog();
    void startScenario(const Simulator::Scenario& scenario);
    void offerActions(QWidget* list, const QPoint& point);
    void setScheme(Theme::Scheme scheme);
    //! What Reset layout goes back to.
    struct Layout {
        QByteArray docks;
        QByteArray timeline; //!< columns
        QByteArray vault; //!< columns
        LayoutParts::Shapes parts;
    };
    [[nodiscard]] Layout layout() const;
    void restoreLayout();
    void tellDamagedLayout();
    void resetLayout();

    WindowOptions m_options;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<QSettings> m_commonSettings; //!< theme, keys and recent commands
    FleetSnapshot m_snapshot;
    QElapsedTimer m_sinceSnapshot;
    QList<int> m_watched; //!< of the selected ones, those in the charts of the details
    QDateTime m_watchedSince; //!< by the fleet's clock
    bool m_stopping = false;
    Layout m_firstLayout;

    bool m_readOnly = false; //!< this window alone, by its menu; kept in its settings
    std::optional<FleetSnapshot> m_pausedFleet; //!< what is shown while the live view is paused
    bool m_livePaused = false; //!< map and table stay as they are
    int m_rollingSeen = 0; //!< the run whose end the user has put away
    CommandList* m_commands = nullptr;
    QAction* m_readOnlyAction = nullptr;
    ShardClipboard* m_clipboard = nullptr;
    QAction* m_liveAction = nullptr;
    NoticeBar* m_rolling = nullptr;
    QPointer<GoToDialog> m_goTo;
    GoAnswer m_wentTo; //!< with its guild while that is waited for
    QPointer<RollingDialog> m_rollingDialog;
    std::optional<RollingWish> m_unaskedRolling; //!< a rolling resume begins with this, without its dialog
    Selection* m_selection = nullptr;
    ShardTableModel* m_model = nullptr;
    ShardActions* m_actions = nullptr;
    HeaderBar* m_header = nullptr;
    NoticeBar* m_banner = nullptr;
    NoticeBar* m_reshardBar = nullptr; //!< below it: a reshard hides no trouble
    NoticeBar* m_messages = nullptr;
    StateChips* m_chips = nullptr;
    FilterBar* m_filter = nullptr;
    ShardMap* m_map = nullptr;
    ShardTable* m_table = nullptr;
    QSplitter* m_splitter = nullptr;
    TableLayouts* m_layouts = nullptr;
    HintBar* m_hints = nullptr;
    ViewHistory* m_views = nullptr;
    MutedCauses m_muted;
    std::optional<Trouble> m_trouble; //!< the one on the banner
    std::optional<Trouble> m_listed; //!< the one that the banner's Show put into the filter
    QHash<QString, QDateTime> m_troubleSince; //!< by key: when what may pass by itself was first there
    QDateTime m_listedSeen; //!< when that one was last there
    DetailPane* m_details = nullptr;
    TimelineView* m_timeline = nullptr;
    VaultPage* m_vault = nullptr;
    QDockWidget* m_vaultDock = nullptr;
    ChartsPage* m_charts = nullptr;
    LivePill* m_livePill = nullptr;
    QList<StaleVeil*> m_veils;
    NoticeBar* m_pastBar = nullptr;
    std::optional<HistoryMoment> m_moment; //!< of the past, while map and table show it
    QueuePage* m_queue = nullptr;
    QDockWidget* m_queueDock = nullptr;
    FramesPage* m_frames = nullptr;
    QList<QAction*> m_frameKeys; //!< those of the windows of saved frames
    SessionFiles* m_files = nullptr;
    QAction* m_restart = nullptr;
    HelpWindow* m_help = nullptr; //!< made when it is first wanted
    QMenu* m_bots = nullptr;
    AlertPage* m_alerts = nullptr;
    QDockWidget* m_alertDock = nullptr;
    std::optional<AlertNote> m_announced; //!< what the last notification was about, while it stands
    int m_announcedTotal = 0; //!< the shard count at that time
    AlertTray* m_tray = nullptr;
    QAction* m_muteAlerts = nullptr;
    AlertState m_alertState;
    FaultPanel* m_faults = nullptr; //!< with a practice gateway only, as the next
    ScenarioPanel* m_scenarios = nullptr;
    std::optional<Simulator::ScenarioState> m_scenario;
    ReshardWizard* m_reshard = nullptr; //!< made when it is first wanted
    std::optional<ReshardReport> m_reshardReport; //!< of the last one
    QString m_reshardReportPath; //!< where it was last to be written
    QString m_reshardTold; //!< the message about how it ended
    bool m_reshards = false;
    bool m_mapHasRoom = false; //!< more than it has over a list of few shards
};

} // namespace Shardroom
