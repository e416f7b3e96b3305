// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGui/QFont>
#include <QtGui/QImage>
#include <QtGui/QPalette>

namespace Shardroom {

//! What a shard, a session and a connection are, along one line of time: a shard stays, a session outlives connections.
//! `width`: in device-independent pixels; the height follows from the font. Mirrored where people read from right to
//! left.
[[nodiscard]] QImage helpDiagram(
    const QPalette& palette, const QFont& font, int width, double devicePixelRatio, Qt::LayoutDirection direction);

} // namespace Shardroom
