// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

namespace Shardroom {

//! Takes what the profile NAME says into `line`, for options to win over afterwards; a translated error, or an empty
//! text. The token is not looked for here.
[[nodiscard]] QString readProfile(const QString& name, CommandLine& line);

//! What --profiles prints: a line for each, with where its token is and whether it runs.
[[nodiscard]] QString profileList();

//! Whether a program runs this bot: it listens on the control socket in its state directory, or has the sessions there
//! locked. One that was started with another --state-dir is not seen. Does not wait.
[[nodiscard]] bool isRunning(const Profile& profile);

} // namespace Shardroom
