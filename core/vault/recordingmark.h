// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QString>

namespace Shardroom {

//! How far a recording had got when sessions were written: whatever lies before has numbers that the sessions have
//! reached too. Empty file: nothing was recorded.
struct RecordingMark {
    QString file; //!< absolute
    qint64 position = 0; //!< bytes
    bool operator==(const RecordingMark&) const = default;
};

} // namespace Shardroom
