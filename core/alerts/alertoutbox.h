// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/alerts/alert.h"

//! What waits for the webhook, in a private file of lines as in the log of alerts: the program may be restarted before
//! the network is back, and somebody has to be told all the same.
namespace Shardroom::AlertOutbox {

[[nodiscard]] QString fileIn(const QString& stateDirectory);
//! Oldest first; none if nothing waits, a line that can't be read is left out. Blocks.
[[nodiscard]] QList<AlertNote> load(const QString& path);
//! Atomically; no notes remove the file. What went wrong as a translated sentence, or an empty text. Blocks.
[[nodiscard]] QString save(const QString& path, const QList<AlertNote>& notes);

} // namespace Shardroom::AlertOutbox
