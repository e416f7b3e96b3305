// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/views/filtertint.h"

#include "ui/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>

namespace Shardroom {

void tintFilterField(QLineEdit& field, FilterReading reading)
{
    // A field without a tint has no palette of its own, and follows the scheme.
    QPalette colors;
    if (reading != FilterReading::Nothing) {
        colors = QApplication::palette(&field);
        const bool wrong = reading == FilterReading::Wrong;
        const QColor tint = wrong ? QColor(0xE0263C) : Theme::color(ShardState::Ready);
        colors.setColor(QPalette::Base, Theme::blend(tint, colors.color(QPalette::Base), wrong ? 0.3 : 0.18));
    }
    field.setPalette(colors);
}

} // namespace Shardroom
