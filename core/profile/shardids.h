// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Shardroom {

//! The largest shard count that one program is asked to run.
inline constexpr int mostShardsPerProgram = 16384;

//! "0-3,8" to {0,1,2,3,8}; nullopt for anything else.
[[nodiscard]] std::optional<QList<int>> shardIdsFromText(const QString& text);
//! The way back, for numbers in rising order.
[[nodiscard]] QString shardIdsText(const QList<int>& ids);

} // namespace Shardroom
