// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Shardroom {

//! Whether a window can be opened: an X or Wayland server answers, or QT_QPA_PLATFORM names something else. A variable
//! that is left over from an old session counts for nothing, since Qt would abort on it.
[[nodiscard]] bool hasDisplay();

} // namespace Shardroom
