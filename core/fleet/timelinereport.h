// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QJsonObject>

namespace Shardroom {

//! The shapes in which the fleet's story is written to a file.
enum class TimelineFormat {
    Markdown, //!< for an incident report: hour by hour, with what happened how often
    Csv, //!< one line per entry; names of columns and states are stable and never translated
    Json, //!< one document; entries as the control socket's `tail` tells them
};
inline constexpr int timelineFormatCount = int(TimelineFormat::Json) + 1;

//! What goes into the file. A value; can be written from any thread.
struct TimelineReport {
    QList<TimelineEntry> entries; //!< oldest first
    QDateTime writtenAt; //!< UTC
    QString gateway; //!< host[:port] of the API
    int shardTotal = 0;
    QString range; //!< translated: what was chosen, for example "the last hour"
};

//! An entry by machine names, as in the control socket's `tail`.
[[nodiscard]] QJsonObject timelineJson(const TimelineEntry& entry);

//! The whole file. Neither token nor session id is in it, whatever a text held.
[[nodiscard]] QByteArray timelineReport(const TimelineReport& report, TimelineFormat format);
//! ".md", ".csv", ".json".
[[nodiscard]] QString fileSuffix(TimelineFormat format);
//! Writes it, all or nothing; an error text, translated, or an empty one. Blocks on the disk.
[[nodiscard]] QString saveTimelineReport(const QString& path, const TimelineReport& report, TimelineFormat format);

} // namespace Shardroom
