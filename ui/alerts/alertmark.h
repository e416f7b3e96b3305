// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alert.h"

#include <QtGui/QIcon>

class QPainter;

//! The mark of how things are, by colour and by shape: a tick, a triangle, a cross; with a bar when muted.
namespace Shardroom::AlertMark {

enum class Level { Calm, Warning, Critical };

[[nodiscard]] Level levelOf(AlertSeverity severity);
//! Of the gravest alert that stands.
[[nodiscard]] Level levelOf(const QList<Alert>& active);
[[nodiscard]] QColor color(Level level);
void paint(QPainter& painter, const QRectF& area, Level level, bool muted = false);
//! For tables and the tray, in the sizes that those ask for.
[[nodiscard]] QIcon icon(Level level, bool muted = false);

} // namespace Shardroom::AlertMark
