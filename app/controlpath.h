// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profile/profile.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Shardroom {

//! $XDG_STATE_HOME/shardroom, or ~/.local/state/shardroom.
[[nodiscard]] QString defaultStateDirectory();

//! The directory in which this bot keeps its sessions: the one that its profile names, else bots/NAME in the usual one.
[[nodiscard]] QString stateDirectoryOf(const Profile& profile);

//! Where a program listens that was not given --socket: control.sock in the directory of `stateDirectory` (when it was
//! named with --state-dir), else in $XDG_RUNTIME_DIR/shardroom, else in the default state directory.
[[nodiscard]] QString controlSocketPath(const QString& stateDirectory);

//! Where shardroomctl looks for a program, in this order; the first that answers is taken.
[[nodiscard]] QStringList controlSocketCandidates(const QString& socket, const QString& stateDirectory);

//! Why `path` can't be a socket's, translated: the system takes about a hundred bytes. Empty: it can.
[[nodiscard]] QString controlSocketPathProblem(const QString& path);

} // namespace Shardroom
