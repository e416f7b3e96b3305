// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>

namespace Shardroom {

//! What stands for a line in the legend of a chart, as rich text: in its colour, and dashed or dotted as it is, for who
//! can't tell the colours apart.
[[nodiscard]] QString lineMark(const QColor& color, Qt::PenStyle pen);
//! Of the `place`th of several shards, at most eight: the second half is dashed.
[[nodiscard]] Qt::PenStyle shardPen(qsizetype place);

} // namespace Shardroom
