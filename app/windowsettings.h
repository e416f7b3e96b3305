// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

#include <optional>

namespace Shardroom {

//! Where a window's layout, columns, filters and the like are kept, and where what all windows share.
struct WindowSettings {
    QString own; //!< an .ini file
    QString common; //!< theme and keys; the file that windows of neither bot nor practice keep everything in
    bool operator==(const WindowSettings&) const = default;
};

//! Each bot and the practice gateway have a window of their own, with settings of their own. The first time those begin
//! with what the common file holds. `profile`: the bot's name, checked by problemInName().
[[nodiscard]] WindowSettings windowSettings(const std::optional<QString>& profile, bool practice);

} // namespace Shardroom
