// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QSize>

class QMainWindow;
class QScrollArea;
class QWidget;

//! What makes windows usable on a screen with little room: 1920x1080 pixels at 200 % are 960x540. GUI thread.
namespace Shardroom::SmallScreen {

//! Whether the screen of `window` has no room for docks below each other.
[[nodiscard]] bool isSmall(const QWidget& window);
//! No larger than what the screen of `window` has for it, the frame around it included.
[[nodiscard]] QSize bounded(const QWidget& window, QSize wanted);
//! Around the page, which is as large as there is room for, and scrolls where it needs more. Takes the page over.
//! `name`: of what scrolls, for screen readers.
[[nodiscard]] QScrollArea* scrolling(QWidget* page, const QString& name);
//! Pages of docks scroll instead of making the window larger than the screen. Where the screen is small, those at the
//! right are tabs as well, and those at the bottom have the whole width. Before the layout of the last time is
//! restored.
void adopt(QMainWindow& window);

} // namespace Shardroom::SmallScreen
