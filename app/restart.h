// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"

//! How the program starts itself anew: the same file, words, folder and token, in the same process, so that a service
//! manager or a terminal that looks after it does not notice.
namespace Shardroom::Restart {

//! What the next start is called with: `typed`, as this one was, without what says where this start took its sessions
//! from (--sessions, --no-resume): the next takes those that were just saved.
[[nodiscard]] QStringList argumentsFrom(const QStringList& typed);

//! Why the next start could not take over from one with this command line, translated; empty: it can. Without a look at
//! the token.
[[nodiscard]] QString objectionTo(const CommandLine& line);

//! Why the next start would make other shards of the profile than this one did, translated; empty: it would not. Reads
//! a file.
[[nodiscard]] QString profileObjection(const CommandLine& line);

//! Why the next start would not find the token that this one has where it came from, translated; empty: it would. A
//! token in the keychain is not looked for. Reads a file.
[[nodiscard]] QString tokenObjection(const CommandLine& line);

//! Whether the profile of a fleet that could not start says another place for the token by now. Reads a file.
[[nodiscard]] bool isTokenElsewhere(const CommandLine& line);

//! What tokenObjection() says when another token than this program's is there now.
[[nodiscard]] QString otherTokenObjection(const QString& source);

//! Replaces this program by the next start, which gets the token the way this one got it. Returns only if that fails,
//! with the reason, translated.
[[nodiscard]] QString replaceProgram(const CommandLine& line);

} // namespace Shardroom::Restart
