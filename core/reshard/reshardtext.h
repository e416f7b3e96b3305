// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace Shardroom {

// How plans and reports write numbers, times and sets of shards.

//! "0-3, 8" of numbers in any order.
[[nodiscard]] QString rangesText(QList<int> numbers);
//! The same for people: long lists are cut.
[[nodiscard]] QString shardsText(const QList<ShardId>& shards);
//! "0-15 of 16", for a mixed set "0, 2 of 4; 1 of 2". Translated; long lists are cut.
[[nodiscard]] QString setText(const QList<ShardId>& shards);
//! nullopt for anything that is no rising list as rangesText() writes it, and for numbers outside 0 to `most`.
[[nodiscard]] std::optional<QList<int>> numbersFromRanges(QStringView text, int most);
//! "48 s", "3 m 02 s", "2 h 05 m". Translated.
[[nodiscard]] QString durationText(std::chrono::milliseconds value);
//! "2026-11-21 23:30:12 UTC", or a dash.
[[nodiscard]] QString utcText(const QDateTime& time);
//! A text that can't break out of its cell or line of a Markdown table.
[[nodiscard]] QString markdownText(const QString& text);

} // namespace Shardroom
