// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controlroom.h"

#include "app/alertthread.h"
#include "app/botkeychain.h"
#include "app/botroom.h"
#include "app/controlpath.h"
#include "app/logsink.h"
#include "app/practicereport.h"
#include "app/restart.h"
#include "app/statusprinter.h"
#include "app/vaultkey.h"
#include "app/windowsettings.h"
#include "core/diagnostics/logging.h"
#include "core/fleet/snapshotrelay.h"
#include "ui/mainwindow.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtGui/QPixmap>
#include <QtGui/QScreen>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Shardroom {
namespace {

using namespace std::chrono_literals;
//! After all shards are ready, so that graphs have something to show.
constexpr auto screenshotDelay = 12s;
constexpr QSize screenshotSize{1440, 900};
//! Closing is quick; if something hangs, the program ends all the same. The sessions of the last save stay good.
constexpr auto patience = 10s;

void complain(const QString& text)
{
    LogSink::write("shardroom: " + LogSink::redacted(text).toLocal8Bit() + '\n');
}

//! Beside where a window was closed last, on the screen all the same: else it would lie exactly on the one from which
//! it was opened. To and fro, so that it does not wander from one time to the next.
void setAside(QWidget* window)
{
    const QRect screen = window->screen()->availableGeometry();
    const int step = window->fontMetrics().height() * 2;
    const bool isAtEdge = window->x() - screen.left() < step || window->y() - screen.top() < step;
    const QPoint place = window->pos() + QPoint(1, 1) * (isAtEdge ? step : -step);
    window->move(place);
    window->resize(window->size().boundedTo(QSize(screen.right() - place.x(), screen.bottom() - place.y())));
}

} // namespace

ControlRoom::ControlRoom(CommandLine commandLine, QObject* parent)
    : QObject(parent)
    , m_commandLine(std::move(commandLine))
{
    connect(&m_printTimer, &QTimer::timeout, this, &ControlRoom::print);
    m_lifeTimer.setSingleShot(true);
    connect(&m_lifeTimer, &QTimer::timeout, this, &ControlRoom::stop);
    m_lastResort.setSingleShot(true);
    connect(&m_lastResort, &QTimer::timeout, this, [this] {
        complain(tr("The shards did not close within %1 s; leaving anyway.").arg(patience.count()));
        std::fflush(nullptr);
        if (m_restarting) // the sessions were saved before anything was closed
            complain(Restart::replaceProgram(m_commandLine));
        std::_Exit(1); // a thread that hangs can't be joined
    });
}

ControlRoom::~ControlRoom() = default;

void ControlRoom::start()
{
    for (const QString& warning : std::as_const(m_commandLine.warnings))
        complain(warning);
    if (!openSocket())
        return;
    if (m_commandLine.runFor)
        m_lifeTimer.start(*m_commandLine.runFor);
    if (!m_commandLine.headless)
        openWindow();
    else if (m_commandLine.status != StatusFormat::None)
        m_printTimer.start(m_commandLine.interval);

    if (!m_commandLine.simulate) {
        fetchToken();
        return;
    }
    m_simulator = std::make_unique<SimulatorThread>(*m_commandLine.simulate);
    connectPractice();
    connect(m_simulator.get(), &SimulatorThread::listening, this, [this](const QUrl& apiUrl) {
        m_commandLine.fleet.apiUrl = apiUrl;
        openFleet();
        if (m_commandLine.scenario)
            m_simulator->startScenario(*m_commandLine.scenario, TimelineEntry::Origin::Automatic);
    });
    connect(m_simulator.get(), &SimulatorThread::failed, this, [this](const QString& why) { onFailed({1, why}); });
    m_simulator->start();
}

//! False when the program must not go on: it was told where to listen, and can't. Without --socket it goes on alone.
bool ControlRoom::openSocket()
{
    const bool named = !m_commandLine.socket.isEmpty();
    const QString path = named
        ? m_commandLine.socket
        : controlSocketPath(m_commandLine.ownStateDirectory ? m_commandLine.fleet.stateDirectory : QString());
    m_socket = std::make_unique<ControlSocket>();
    const ControlSocket::Listening listening = m_socket->listen(path);
    if (listening.status == ExitStatus::Ok)
        return true;
    // A state directory that can't be made ends the program anyway, with words of its own.
    const bool isToldAnyway = !named && m_commandLine.ownStateDirectory && !QFileInfo(path).dir().exists();
    if (!isToldAnyway)
        complain(named ? listening.error
                       : listening.error + u' ' + tr("This program goes on without one: shardroomctl can't reach it."));
    m_socket.reset();
    if (named) {
        m_exitStatus = int(listening.status);
        stop();
    }
    return !named;
}

void ControlRoom::openFleet()
{
    if (m_stopping)
        return;
    FleetOptions& options = m_commandLine.fleet;
    m_vaultKey = std::make_unique<VaultKey>(
        options.stateDirectory, m_commandLine.encryptVault ? VaultKey::Wish::Encrypt : VaultKey::Wish::AsItIs);
    if (!m_vaultKey->isWanted()) {
        startFleet();
        return;
    }
    connect(m_vaultKey.get(), &VaultKey::finished, this, [this, &options](const RecordSeal& seal, const QString& why) {
        options.vaultSeal = seal;
        options.vaultSealNote = why;
        // Sessions that are encrypted already stay so: without their key the fleet does not start.
        if (!why.isEmpty() && !VaultKey::isSealed(options.stateDirectory))
            complain(tr("The saved sessions are not encrypted. %1").arg(why));
        else if (!why.isEmpty())
            complain(why);
        startFleet();
    });
    m_vaultKey->fetch();
}

void ControlRoom::startFleet()
{
    if (m_stopping)
        return;
    m_core = std::make_unique<CoreThread>(m_commandLine.fleet);
    Fleet* fleet = m_core->fleet();
    relayLatest(fleet, &Fleet::snapshotReady, this, &ControlRoom::onSnapshot);
    connect(fleet, &Fleet::failed, this, &ControlRoom::onFailed);
    connect(fleet, &Fleet::timelineGrew, this, &ControlRoom::logTimeline);
    if (m_socket)
        m_socket->desk().setFleet(fleet);
    connect(fleet, &Fleet::stopped, this, [this](bool sessionsAreSafe) {
        const bool allFailed
            = !m_latest.shards.isEmpty() && m_latest.count(ShardState::Failed) == m_latest.shards.size();
        exit(m_exitStatus == 0 && (!sessionsAreSafe || allFailed) ? 1 : m_exitStatus);
    });
    if (m_commandLine.headless) {
        connect(fleet, &Fleet::timelineGrew, this, &ControlRoom::tellWarnings);
    } else {
        connectWindow(fleet);
    }
    connectRestart(fleet);
    startHistory(fleet);
    openAlerts(fleet);
    QMetaObject::invokeMethod(fleet, &Fleet::start, Qt::QueuedConnection);
}

//! Beside the sessions; where none are kept, as on the practice gateway, it ends with the program.
void ControlRoom::startHistory(Fleet* fleet)
{
    MainWindow* window = m_window.get();
    if (!m_commandLine.keepHistory) {
        if (window)
            window->showHistoryState({false, tr("No history is kept: Shardroom was started with --no-history.")});
        return;
    }
    m_history
        = std::make_unique<HistoryThread>(m_commandLine.fleet.stateDirectory, Redactor(m_commandLine.fleet.token));
    HistoryStore* store = m_history->store();
    connect(fleet, &Fleet::timelineGrew, store, &HistoryStore::keep);
    connect(store, &HistoryStore::guildsRead, fleet, &Fleet::rememberGuilds);
    relayLatest(fleet, &Fleet::snapshotReady, store, &HistoryStore::record);
    connect(store, &HistoryStore::warned, this, &complain);
    if (window) {
        connect(store, &HistoryStore::stateChanged, window, &MainWindow::showHistoryState);
        connect(store, &HistoryStore::warned, window, &MainWindow::showWarning);
        connect(store, &HistoryStore::seriesReady, window, &MainWindow::showHistory);
        connect(store, &HistoryStore::timelineRead, window, &MainWindow::showEarlierTimeline);
        connect(store, &HistoryStore::momentReady, window, &MainWindow::showMoment);
        connect(window, &MainWindow::historyRequested, store, &HistoryStore::read);
        connect(window, &MainWindow::momentRequested, store, &HistoryStore::readMoment);
    }
}

void ControlRoom::openWindow()
{
    WindowOptions options;
    options.practice = m_commandLine.simulate.has_value();
    options.readOnly = m_commandLine.fleet.readOnly;
    options.title = fleetName();
    options.gateway = m_commandLine.simulate.value_or(Simulator::SimulatorOptions());
    const WindowSettings settings = windowSettings(
        m_commandLine.profile ? std::optional(m_commandLine.profile->name) : std::nullopt, options.practice);
    options.settingsFile = settings.own;
    options.commonSettingsFile = settings.common;
    options.endsSessions = m_commandLine.fleet.onExit == OnExit::End;
    m_window = std::make_unique<MainWindow>(options);
    connect(m_window.get(), &MainWindow::stopRequested, this, &ControlRoom::stop);
    connect(m_window.get(), &MainWindow::practiceWindowRequested, this, &ControlRoom::openPracticeWindow);
    openBots();
    if (!m_commandLine.screenshot.isEmpty())
        m_window->resize(screenshotSize); // the same picture on every machine
    else if (m_commandLine.scenario)
        setAside(m_window.get());
    m_window->show();
}

void ControlRoom::connectWindow(Fleet* fleet)
{
    MainWindow* window = m_window.get();
    relayLatest(fleet, &Fleet::snapshotReady, window, &MainWindow::showSnapshot);
    connect(fleet, &Fleet::timelineGrew, window, &MainWindow::appendTimeline);
    connect(fleet, &Fleet::detailsReady, window, &MainWindow::showDetails);
    // The answers to the control socket's requests are not the window's.
    connect(fleet, &Fleet::refused, window, [window](const QString& what, const QString& why, RequestId request) {
        if (request == 0 && what == Fleet::tr("Import states")) // the window waits for its end
            window->showImported({}, 0, why);
        else if (request == 0)
            window->showRefusal(what, why);
    });
    connect(fleet, &Fleet::exported, window,
        [window](const QString& path, int sessions, const QString& error, RequestId request) {
            if (request == 0)
                window->showExported(path, sessions, error);
        });
    // Nobody waits for these answers: a refusal shows in the window's notice bar.
    connect(window, &MainWindow::commandRequested, fleet,
        [fleet](ShardCommand command, const ShardSelection& selection) { fleet->command(command, selection); });
    connect(window, &MainWindow::allowBelowFloorRequested, fleet,
        [fleet](int identifies, const QString& typed) { fleet->allowBelowFloor(identifies, typed); });
    connect(window, &MainWindow::exportRequested, fleet,
        [fleet](const QString& path, SessionShape shape, const ShardSelection& selection) {
            fleet->exportSessions(path, shape, selection);
        });
    connect(window, &MainWindow::holdQueueRequested, fleet, [fleet](bool hold) { fleet->holdIdentifies(hold); });
    connect(window, &MainWindow::holdShardsRequested, fleet,
        [fleet](bool hold, const ShardSelection& selection) { fleet->holdShards(hold, selection); });
    connect(window, &MainWindow::cancelIdentifyRequested, fleet,
        [fleet](const ShardSelection& selection) { fleet->cancelIdentify(selection); });
    connect(window, &MainWindow::rollRequested, fleet,
        [fleet](const RollingWish& wish, const ShardSelection& selection) { fleet->roll(wish, selection); });
    connect(window, &MainWindow::rollingPauseRequested, fleet, [fleet](bool paused) { fleet->pauseRolling(paused); });
    connect(window, &MainWindow::rollingStopRequested, fleet, [fleet] { fleet->stopRolling(); });
    connect(window, &MainWindow::watchRequested, fleet, &Fleet::watch);
    connect(window, &MainWindow::guildAskedFor, fleet, &Fleet::findGuild);
    connect(fleet, &Fleet::guildFound, window, &MainWindow::showGuildPresence);
    connect(window, &MainWindow::inspectRequested, fleet, &Fleet::inspectFrames);
    connect(fleet, &Fleet::framesSeen, window, &MainWindow::showFrames);
    connectVault(fleet);
    connectReshard(fleet);
}

void ControlRoom::connectReshard(Fleet* fleet)
{
    MainWindow* window = m_window.get();
    connect(fleet, &Fleet::reshardPlanned, window, [window](const ReshardOutlook& outlook, RequestId request) {
        if (request == 0)
            window->showReshardOutlook(outlook);
    });
    connect(fleet, &Fleet::reshardLedger, window,
        [window](const HandoverCounts& counts, const QList<GuildLedger>& guilds, RequestId request) {
            if (request == 0)
                window->showReshardLedger(counts, guilds);
        });
    connect(fleet, &Fleet::reshardEnded, window, &MainWindow::showReshardReport);
    connect(window, &MainWindow::reshardPlanRequested, fleet,
        [fleet](const ReshardWish& wish) { fleet->planReshard(wish); });
    connect(window, &MainWindow::reshardApplyRequested, fleet,
        [fleet](const ReshardPlan& plan) { fleet->applyReshard(plan); });
    connect(window, &MainWindow::reshardPauseRequested, fleet, [fleet](bool paused) { fleet->pauseReshard(paused); });
    connect(window, &MainWindow::abortReshardRequested, fleet, [fleet] { fleet->abortReshard(); });
    connect(window, &MainWindow::rollBackReshardRequested, fleet, [fleet] { fleet->rollBackReshard(); });
    connect(
        window, &MainWindow::acceptMissingRequested, fleet, [fleet](int most) { fleet->acceptMissingGuilds(most); });
    connect(window, &MainWindow::endOldRequested, fleet, [fleet] { fleet->endOldShards(); });
    connect(window, &MainWindow::callOffReshardRequested, fleet, [fleet] { fleet->callOffReshard(); });
    connect(window, &MainWindow::reshardLedgerRequested, fleet,
        [fleet](std::optional<GuildId> guild) { fleet->askReshardLedger(guild); });
    connect(window, &MainWindow::reshardReportRequested, fleet,
        [fleet](const QString& path) { fleet->saveReshardReport(path); });
}

void ControlRoom::connectVault(Fleet* fleet)
{
    MainWindow* window = m_window.get();
    connect(fleet, &Fleet::vaultChanged, window, &MainWindow::showVault);
    connect(fleet, &Fleet::reported, window, [window](const QString& path, const QString& error, RequestId request) {
        if (request == 0)
            window->showReported(path, error);
    });
    connect(fleet, &Fleet::importPreviewed, window, [window](const ImportPreview& preview, RequestId request) {
        if (request == 0)
            window->showImportPreview(preview);
    });
    connect(fleet, &Fleet::imported, window,
        [window](const QString& path, int sessions, const QString& error, RequestId request) {
            if (request == 0)
                window->showImported(path, sessions, error);
        });
    connect(fleet, &Fleet::sessionRevealed, window,
        [window](ShardId shard, const QByteArray& sessionId, RequestId request) {
            if (request == 0)
                window->showRevealed(shard, sessionId);
        });
    connect(window, &MainWindow::reportRequested, fleet,
        [fleet](const QString& path, ReportFormat format) { fleet->saveReport(path, format); });
    connect(window, &MainWindow::importPreviewRequested, fleet,
        [fleet](const ImportFile& file) { fleet->previewImport(file); });
    connect(window, &MainWindow::importRequested, fleet,
        [fleet](const ImportFile& file, const QList<int>& numbers) { fleet->importSessions(file, numbers); });
    connect(window, &MainWindow::vaultWatchRequested, fleet, &Fleet::watchVault);
    QMetaObject::invokeMethod(fleet, [fleet, on = window->showsVault()] { fleet->watchVault(on); }); // as it was left
    connect(window, &MainWindow::restoreRequested, fleet,
        [fleet](const QList<ShardId>& shards) { fleet->restoreSessions(shards); });
    connect(window, &MainWindow::forgetRequested, fleet,
        [fleet](const QList<ShardId>& shards) { fleet->forgetSessions(shards); });
    connect(window, &MainWindow::revealRequested, fleet, [fleet](ShardId shard) { fleet->revealSession(shard); });
}

//! The scenario of the command line has ended: a script without a window wants its verdict as the exit status.
void ControlRoom::onPractice(const Simulator::PracticeState& state)
{
    if (m_window || !m_commandLine.scenario || m_stopping)
        return;
    const bool isOurs = state.scenario && state.scenario->key == m_commandLine.scenario->key;
    if (std::exchange(m_scenarioRuns, isOurs && !state.scenario->verdict) && !isOurs) {
        complain(tr("The scenario was stopped before its verdict."));
        m_exitStatus = 1;
        stop();
        return;
    }
    if (isOurs && state.scenario->verdict) {
        const bool json = m_commandLine.status == StatusFormat::Json;
        const QByteArray text
            = json ? controlLine({{u"scenario"_s, Simulator::toJson(*state.scenario)}}) : verdictText(*state.scenario);
        std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
        std::fflush(stdout);
        m_exitStatus = state.scenario->verdict->passed ? 0 : 1;
        stop();
    }
}

void ControlRoom::onSnapshot(const FleetSnapshot& snapshot)
{
    m_latest = snapshot;
    if (m_commandLine.screenshot.isEmpty() || m_pictureDue || snapshot.shards.isEmpty())
        return;
    if (snapshot.count(ShardState::Ready) == snapshot.shards.size()) {
        m_pictureDue = true;
        QTimer::singleShot(screenshotDelay, this, &ControlRoom::takeScreenshot);
    }
}

//! The fleet's story in the log, by machine names: the window's and the status lines' words are translated.
void ControlRoom::logTimeline(const QList<TimelineEntry>& entries)
{
    for (const TimelineEntry& entry : entries) {
        const bool isState = entry.kind == TimelineEntry::Kind::State;
        const QLoggingCategory& category = isState ? gatewayLog() : fleetLog();
        // Warnings are told on standard error without the log as well, or stand in the window.
        if (!category.isInfoEnabled())
            continue;
        LogFields fields;
        if (entry.shard)
            fields.add("shard", *entry.shard);
        if (isState)
            fields.add("from", stateKey(entry.from)).add("to", stateKey(entry.to));
        else
            fields.add("kind", timelineJson(entry)["kind"_L1].toString());
        if (entry.closeCode)
            fields.add("code", *entry.closeCode);
        if (!entry.text.isEmpty())
            fields.add("cause", entry.text);
        if (!entry.next.isEmpty())
            fields.add("next", entry.next);
        qCInfo(category) << fields;
    }
}

//! On standard error, where there is no window.
void ControlRoom::tellWarnings(const QList<TimelineEntry>& entries)
{
    if (m_latest.phase == FleetPhase::Failed)
        return; // why is said as the program ends, and the alert about it says nothing else
    for (const TimelineEntry& entry : entries) {
        if (entry.kind == TimelineEntry::Kind::Warning)
            complain(entry.next.isEmpty() ? entry.text : entry.text + u"; "_s + entry.next);
    }
}

void ControlRoom::onFailed(const FleetError& error)
{
    if (!m_window || !m_commandLine.screenshot.isEmpty()) {
        complain(error.text);
        m_exitStatus = error.exitStatus;
        stop();
        return;
    }
    // The window stays open to show why.
    m_window->showFailure(error);
}

void ControlRoom::print()
{
    if (m_latest.phase == FleetPhase::Idle)
        return;
    const QByteArray text = m_commandLine.status == StatusFormat::Json ? statusJson(m_latest) : statusTable(m_latest);
    std::fwrite(text.constData(), 1, size_t(text.size()), stdout);
    // Whoever reads has gone: nobody is left to print for, but the shards go on.
    if (std::fflush(stdout) != 0)
        m_printTimer.stop();
}

void ControlRoom::takeScreenshot()
{
    if (!m_window->grab().save(m_commandLine.screenshot)) {
        complain(
            tr("The picture could not be saved to %1. Give a file ending in .png in a directory that can be written.")
                .arg(m_commandLine.screenshot));
        m_exitStatus = 1;
    }
    stop();
}

void ControlRoom::stop()
{
    if (std::exchange(m_stopping, true)) {
        m_restarting = false; // whoever stops it now wants it to end
        return;
    }
    // Whoever asked for a verdict must not take its absence for a good one.
    if (!m_window && std::exchange(m_scenarioRuns, false)) {
        complain(tr("The program ends before the scenario has a verdict."));
        m_exitStatus = std::max(m_exitStatus, 1);
    }
    m_printTimer.stop();
    qCInfo(appLog) << LogFields().add("stopping", true).add("exit", m_exitStatus);
    if (m_window && m_commandLine.screenshot.isEmpty())
        m_window->saveLayout(); // a signal may have brought us here, not the close button
    if (!m_core) {
        exit(m_exitStatus);
        return;
    }
    m_lastResort.start(patience);
    Fleet* fleet = m_core->fleet();
    QMetaObject::invokeMethod(
        fleet, [fleet, onExit = m_restarting ? OnExit::Pause : m_commandLine.fleet.onExit] { fleet->stop(onExit); },
        Qt::QueuedConnection);
}

void ControlRoom::exit(int status)
{
    if (m_commandLine.headless && m_commandLine.status != StatusFormat::None)
        print(); // how it ended
    m_ended = status;
    // Queued, so that this works from inside start() too, before the event loop runs.
    QMetaObject::invokeMethod(
        qApp, [status] { QCoreApplication::exit(status); }, Qt::QueuedConnection);
}

} // namespace Shardroom
