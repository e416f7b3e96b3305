// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace Shardroom {

//! Stands between the session file and the journal in an input of vaultComplaint().
inline const QByteArray betweenFiles = "\f\n";

// Each returns what should not be: a session that no shard could resume, something lost on the way, a secret in a text.
// Empty: all is well.

//! Reads the bytes as a journal, alone and as the continuation of a session file, and writes and reads what came of it.
[[nodiscard]] QString journalComplaint(const QByteArray& bytes);
//! The same of lines that are sealed first: what the key opens has to be borne too. A line with a '!' stays as it is.
[[nodiscard]] QString sealedComplaint(const QByteArray& bytes);
//! Lets a vault open the files, go on with them and put them together.
[[nodiscard]] QString vaultComplaint(const QByteArray& bytes);

} // namespace Shardroom
