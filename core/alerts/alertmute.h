// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <chrono>

//! Until when alerts are muted, over a restart of the program: alerts.mute.json. Blocks for the file.
namespace Shardroom::AlertMute {

//! For longer nothing can be muted: what somebody forgot comes back by itself.
inline constexpr std::chrono::seconds longest = std::chrono::hours(24 * 7);

[[nodiscard]] QString fileIn(const QString& stateDirectory);
//! UTC; invalid: nothing is muted at `now`. A file that can't be read, or that is of a clock that was wrong, mutes
//! nothing: an alert too many is better than one that nobody hears of.
[[nodiscard]] QDateTime load(const QString& path, const QDateTime& now);
//! An invalid time removes the file. An error as a translated sentence, or an empty text.
[[nodiscard]] QString save(const QString& path, const QDateTime& until);

} // namespace Shardroom::AlertMute
