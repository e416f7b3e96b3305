// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtWidgets/QWidget>

namespace Shardroom {

//! What a screen reader calls the widget. Qt tells readers of every call of setAccessibleName(), also of one that
//! changes nothing, and what comes with each snapshot would be told four times a second.
inline void setSpokenName(QWidget* widget, const QString& name)
{
    if (widget->accessibleName() != name)
        widget->setAccessibleName(name);
}

} // namespace Shardroom
