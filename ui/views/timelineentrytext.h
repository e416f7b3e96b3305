// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace Shardroom {

struct TimelineEntry;

//! All there is to say of one entry, in two or three lines: when, which shard, what happened and what it cost, the
//! cause and what comes next, and what its close code means. Plain text, translated. `shards`, sorted: of several equal
//! entries, of which this is the first; one or none: the entry's own.
[[nodiscard]] QString timelineEntryText(const TimelineEntry& entry, const QList<int>& shards = {});

} // namespace Shardroom
