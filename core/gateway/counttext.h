// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QLocale>
#include <QtCore/QString>

namespace Shardroom {

//! How many of something, for people: with the separators of their language. Not for ids, for what a program reads, or
//! for what somebody has to type.
[[nodiscard]] inline QString countText(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace Shardroom
