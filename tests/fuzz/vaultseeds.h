// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QMap>
#include <QtCore/QString>

namespace Shardroom {

//! The time at which the seeds were written.
[[nodiscard]] QDateTime seedTime();
//! Inputs for vaultcheck.h, by name: journals, and session files with and without them; as they are written, torn, and
//! of several generations.
[[nodiscard]] QMap<QString, QByteArray> vaultSeeds();

//! The same with some hundred kilobytes each: many sessions, and many damaged lines.
[[nodiscard]] QMap<QString, QByteArray> largeVaultSeeds();

} // namespace Shardroom
