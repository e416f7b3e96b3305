// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace Shardroom {

//! An answer of the control socket for people: a sentence, a few lines, or a table with its numbers to the right. Ends
//! with a line break unless it is empty.
[[nodiscard]] QString controlReport(const QString& verb, const QJsonObject& answer);

//! One line of tail.
[[nodiscard]] QString timelineReport(const QJsonObject& entry);

} // namespace Shardroom
