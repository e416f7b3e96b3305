// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/snowflake.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <chrono>
#include <optional>

//! How numbers, times and shard lists are written everywhere in the window. By the user's locale; never "0" for
//! unknown.
namespace Shardroom::Format {

//! What stands where nothing is known.
[[nodiscard]] QString none();
[[nodiscard]] QString number(qint64 value);
//! Per second: one decimal below 10, none above.
[[nodiscard]] QString rate(double perSecond);
[[nodiscard]] QString latency(std::optional<std::chrono::milliseconds> value);
//! Two units at most: "48 s", "3 m 02 s", "2 h 05 m", "3 d 4 h". Negative counts as zero.
[[nodiscard]] QString duration(std::chrono::seconds value);
//! "19 days", "less than a day".
[[nodiscard]] QString days(int days);
//! How long ago `then` was, or none() when it is not valid.
[[nodiscard]] QString age(const QDateTime& then, const QDateTime& now);
//! How long until `then`, or none() when it is not valid.
[[nodiscard]] QString remaining(const QDateTime& then, const QDateTime& now);
//! How long until `then` as a clock shows it: "2:48", "1:02:03"; none() when it is not valid.
[[nodiscard]] QString countdown(const QDateTime& then, const QDateTime& now);
[[nodiscard]] QString bytes(quint64 value);
//! Time of day in the user's zone, with seconds.
[[nodiscard]] QString clock(const QDateTime& time);
//! Sorted and joined: "0-3, 8".
[[nodiscard]] QString ranges(QList<int> numbers);
//! "shard 8", "3 shards (0-2)"; long lists of ranges are cut.
[[nodiscard]] QString shards(const QList<int>& numbers);
//! A value of a scenario's verdict, by the machine's name of what is measured: seconds, percent, or a number.
[[nodiscard]] QString measure(const QString& name, double value);
//! "1 shard", "16 shards".
[[nodiscard]] QString shardCount(int count);
//! "1 session", "16 sessions".
[[nodiscard]] QString sessionCount(int count);
//! A guild's id as an operator gives it: digits, or the link of a message in it; nullopt for anything else.
[[nodiscard]] std::optional<GuildId> guildIn(const QString& text);

} // namespace Shardroom::Format
