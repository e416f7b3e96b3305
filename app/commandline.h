// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/fleetoptions.h"
#include "core/profile/profile.h"
#include "core/profile/shardids.h"
#include "core/simulator/scenario.h"

#include <QtCore/QStringList>

#include <chrono>
#include <optional>

namespace Shardroom {

enum class StatusFormat { None, Json, Table };

//! Everything that `shardroom` was asked to do.
struct CommandLine {
    FleetOptions fleet;
    std::optional<Profile> profile; //!< of --profile; what it says is in `fleet` already, where no option wins
    QString program; //!< the file that runs: kept from the start, since an update may put another in its place
    QStringList arguments; //!< all of it as typed, the program's name first
    bool neverRan = false; //!< the fleet could not start: the next start begins with what this one was given
    QString tokenFile; //!< that the token was read from
    QString tokenVariable; //!< of the environment, that it was read from; one of these, the keychain, or no token
    QStringList forQt; //!< the words that Qt takes out of the command line (-style, -platform)
    bool tokenInKeychain = false; //!< fleet.token has to be fetched from there, under the profile's name
    std::optional<Simulator::SimulatorOptions> simulate; //!< the practice gateway inside this process
    std::optional<Simulator::Scenario> scenario; //!< to be played there; without a window, its end ends the program
    bool headless = false;
    StatusFormat status = StatusFormat::None;
    std::chrono::milliseconds interval = std::chrono::seconds(1);
    std::optional<std::chrono::milliseconds> runFor;
    QString screenshot;
    QString frames; //!< a file to be shown in a window of its own, without a fleet
    QString socket; //!< of the control socket, as typed; empty: the default place
    bool ownStateDirectory = false; //!< it was named with --state-dir
    bool keepHistory = true; //!< of the fleet, for the charts
    bool encryptVault = false; //!< with a key from the keychain; a vault that is encrypted stays so without it
    QString logLevel;
    QStringList warnings; //!< translated, to be printed once

    //! Neither a bot nor the practice gateway was named: with a window, the start page asks.
    [[nodiscard]] bool hasNoFleet() const { return !simulate && !tokenInKeychain && fleet.token.isEmpty(); }
};

struct CommandLineResult {
    std::optional<CommandLine> commandLine;
    QString text; //!< help, version or what is wrong, when there is nothing to run
    int exitStatus = 0; //!< 0 for help and version, 2 for wrong usage, 3 for a token that can't be used
    //! What `text` is about can be put right on the start page: the profile of --profile, or its token. What the page
    //! goes by; nullopt: it can't.
    std::optional<CommandLine> startPage;
};

//! `arguments` as QCoreApplication::arguments() gives them. Reads the token from its sources, never from an argument.
[[nodiscard]] CommandLineResult parseCommandLine(const QStringList& arguments);

} // namespace Shardroom
