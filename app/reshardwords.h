// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace Shardroom {

//! The part of controlReport() that is about resharding. Each line ends with a line break.
namespace ReshardWords {

[[nodiscard]] QString plan(const QJsonObject& answer);
[[nodiscard]] QString applied(const QJsonObject& answer);
//! Of status: how the reshard goes, and the one that is announced; empty when there is neither.
[[nodiscard]] QString progress(const QJsonObject& answer);
//! Of the verb reshard: its status, a ledger, or that something was done.
[[nodiscard]] QString reshard(const QJsonObject& answer);

} // namespace ReshardWords
} // namespace Shardroom
