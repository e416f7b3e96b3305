// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/history/historysample.h"

#include <QtCore/QMetaType>

namespace Shardroom {

//! What a chart wants to show.
struct HistoryQuery {
    static constexpr int mostShards = 8;

    HistoryTime from{};
    HistoryTime to{}; //!< not included
    int points = 900; //!< at most so many samples come back
    QList<int> shards; //!< whose latency is wanted too, at most mostShards
    quint64 ticket = 0; //!< comes back with the answer
    bool operator==(const HistoryQuery&) const = default;
};

//! The answer: as much as there is, oldest first, without each sample's shards.
struct HistorySeries {
    struct Point {
        HistoryTime at{};
        double value = 0;
        bool operator==(const Point&) const = default;
    };
    HistoryQuery query;
    std::chrono::seconds step{1}; //!< how long a while each sample stands for
    QList<HistorySample> samples;
    QList<QList<Point>> latencies; //!< milliseconds, for each of the query's shards
    std::optional<HistoryTime> oldest; //!< of everything that is kept; nullopt: nothing yet
    bool operator==(const HistorySeries&) const = default;
};

//! The shards as they were at a moment.
struct HistoryMoment {
    HistoryTime asked{};
    bool isKnown = false; //!< false: nothing was recorded then
    std::chrono::seconds step{1}; //!< what `fleet` sums up: from its `at` on, for so long
    FleetSnapshot fleet;
};

//! Whether there is a history, and if not, why.
struct HistoryState {
    bool isKept = false;
    QString text; //!< translated: the reason, or what had to be done to the file; may be empty
    bool operator==(const HistoryState&) const = default;
};

} // namespace Shardroom

Q_DECLARE_METATYPE(Shardroom::HistoryMoment)
