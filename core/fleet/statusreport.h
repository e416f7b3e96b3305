// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QByteArray>

#include <optional>

namespace Shardroom {

//! The fleet's status as a file for people: a row per shard, and for Markdown a summary before it. No session ids. CSV
//! is RFC 4180 in UTF-8 with stable names in its first row, and what is not known is empty; times are UTC in both.
enum class ReportFormat { Csv, Markdown };

[[nodiscard]] QByteArray statusReport(const FleetSnapshot& snapshot, ReportFormat format);
//! By the file's ending: .csv, .md or .markdown; nullopt for any other.
[[nodiscard]] std::optional<ReportFormat> reportFormatFor(const QString& path);
//! Writes it atomically; a translated error text, or an empty one.
[[nodiscard]] QString saveStatusReport(const QString& path, const FleetSnapshot& snapshot, ReportFormat format);

} // namespace Shardroom
