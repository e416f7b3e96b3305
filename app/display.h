// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QTemporaryFile>

namespace Shardroom {

//! Whether a window can be opened: an X or Wayland server answers, or QT_QPA_PLATFORM names something else. A variable
//! that is left over from an old session counts for nothing, since Qt would abort on it.
[[nodiscard]] bool hasDisplay();

//! Makes Qt draw windows that nobody sees, on a screen like an operator's: the one of Qt's own is 800×800, and windows
//! are arranged for the room that their screen has. Before the application, which has to be made while this lives.
class UnseenScreen {
public:
    UnseenScreen();

private:
    QTemporaryFile m_description; // without it Qt takes its own
};

} // namespace Shardroom
