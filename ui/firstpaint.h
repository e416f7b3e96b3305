// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Shardroom {

//! Logs (shardroom.ui, info) when this window is painted for the first time, and when it is idle after that, so that
//! keys and clicks are answered: what the time of a start is measured by.
void logFirstPaint(QWidget* window);

} // namespace Shardroom
