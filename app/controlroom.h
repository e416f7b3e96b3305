// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/controlsocket.h"
#include "app/corethread.h"
#include "app/historythread.h"
#include "app/simulatorthread.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <memory>

namespace Shardroom {

class AlertThread;
class BotKeychain;
class BotRoom;
class MainWindow;
class VaultKey;

//! The running program: practice gateway (if asked for), core thread, and a window or status lines on standard output,
//! and the control socket. Lives in the main thread. exits the application with the right status when all is closed.
class ControlRoom : public QObject {
    Q_OBJECT
public:
    explicit ControlRoom(CommandLine commandLine, QObject* parent = nullptr);
    ~ControlRoom() override;

    void start();
    //! Closes the shards as --on-exit says, saves the sessions, then ends the program.
    void stop();

    //! After the program has ended: it is to be started anew, with commandLine().
    [[nodiscard]] bool isRestarting() const { return m_restarting; }
    //! Everything is saved and closed, and the event loop was told to end with this status.
    [[nodiscard]] std::optional<int> ended() const { return m_ended; }
    [[nodiscard]] const CommandLine& commandLine() const { return m_commandLine; }
    //! That could not be, and this is the room that goes on instead.
    void tellRestartFailed(const QString& why);

private:
    [[nodiscard]] bool openSocket();
    //! For people: the bot, the practice gateway, or the API's host.
    [[nodiscard]] QString fleetName() const;
    void openBots();
    void openBotWindow(const Profile& profile);
    void fetchToken();
    void openFleet();
    void startFleet();
    void openWindow();
    void openPracticeWindow(const QString& scenario);
    void startHistory(Fleet* fleet);
    void connectVault(Fleet* fleet);
    void connectReshard(Fleet* fleet);
    void connectPractice();
    void onPractice(const Simulator::PracticeState& state);
    void connectWindow(Fleet* fleet);
    void onSnapshot(const FleetSnapshot& snapshot);
    void openAlerts(Fleet* fleet);
    void connectRestart(Fleet* fleet);
    //! `request`: who is to hear of a refusal; 0: whoever is at the window.
    void restart(RequestId request);
    void lookForToken(RequestId request, const QString& problem);
    void rehearseRestart(RequestId request, const QString& tokenProblem);
    void refuseRestart(RequestId request, const QString& why);
    void logTimeline(const QList<TimelineEntry>& entries);
    void tellWarnings(const QList<TimelineEntry>& entries);
    void onFailed(const FleetError& error);
    void print();
    void takeScreenshot();
    void exit(int status);

    CommandLine m_commandLine;
    std::unique_ptr<SimulatorThread> m_simulator;
    std::unique_ptr<BotKeychain> m_keychain;
    std::unique_ptr<VaultKey> m_vaultKey;
    std::unique_ptr<CoreThread> m_core;
    std::unique_ptr<HistoryThread> m_history; // after the core: it records the last of it
    std::unique_ptr<ControlSocket> m_socket; // after the core: it sends to the fleet
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<BotRoom> m_bots; // after the window: its dialogs are the window's
    std::unique_ptr<AlertThread> m_alerts;
    QTimer m_printTimer;
    QTimer m_lifeTimer; // --run-for
    QTimer m_lastResort;
    FleetSnapshot m_latest;
    std::optional<int> m_ended;
    int m_exitStatus = 0;
    bool m_stopping = false;
    std::optional<RequestId> m_restartAsked; // and not refused yet; 0: by the window
    bool m_restarting = false;
    bool m_scenarioRuns = false; // the one of the command line
    bool m_pictureDue = false;
};

} // namespace Shardroom
