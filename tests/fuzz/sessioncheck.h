// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/sessionshapes.h"

namespace Shardroom {

//! Reads the bytes as a session file, and what was read back from our own shape and from `shape`. Returns what should
//! not be: a session that no shard could resume, something lost on the way, a secret in a text. Empty: all is well.
[[nodiscard]] QString sessionComplaint(const QByteArray& bytes, SessionShape shape);

//! Why no shard could resume it; empty: one could.
[[nodiscard]] QString sessionFault(const Session& session);

} // namespace Shardroom
