// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardplan.h"
#include "core/reshard/reshardprogress.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>

namespace Shardroom {

//! What became of a reshard. A value; holds no secret.
struct ReshardReport {
    struct PhaseTime {
        ReshardPhase phase = ReshardPhase::Preparing;
        int batch = 0;
        QDateTime began; //!< UTC
        std::chrono::milliseconds lasted{};
        bool operator==(const PhaseTime&) const = default;
    };
    struct FailedShard {
        ShardId shard;
        QString cause; //!< translated
        bool operator==(const FailedShard&) const = default;
    };
    ReshardPlan plan;
    ReshardPhase outcome = ReshardPhase::Done; //!< Done, Aborted or RolledBack; while it goes on: the present phase
    QString reason; //!< translated: why it was aborted or rolled back; empty after Done
    QDateTime startedAt; //!< UTC
    QDateTime endedAt; //!< UTC; invalid while it goes on
    bool recovered = false; //!< the program ended and started in between: what was counted before that is lost
    QList<ShardId> servingAfter; //!< the set that serves now, by number
    QList<FailedShard> failed; //!< of those, the ones that have given up: nobody gets their guilds' events
    QList<GuildId> missing; //!< guilds that the new set did not have at the switch, and that were accepted
    int identifiesSpent = 0;
    HandoverCounts counts;
    std::optional<quint64> onlyOldSinceSwitch; //!< as in ReshardProgress
    QList<PhaseTime> phases;
    QList<GuildLedger> guilds; //!< those with events that only one side showed, the most such events first; at most 100
    bool operator==(const ReshardReport&) const = default;
};

//! As it stands in a report and in a status.
[[nodiscard]] QJsonObject countsJson(const HandoverCounts& counts);
//! "3, 7 of 16 (close 4014)": the failed shards, with the first one's cause; translated. Empty: there are none.
[[nodiscard]] QString failedText(const ReshardReport& report);
[[nodiscard]] QByteArray reportToJson(const ReshardReport& report);
[[nodiscard]] QByteArray reportToMarkdown(const ReshardReport& report); //!< translated
//! In the shape that the file's suffix says: .json, else Markdown. 0600, atomic; an error text, or an empty one.
//! Blocks.
[[nodiscard]] QString saveReshardReport(const QString& path, const ReshardReport& report);

} // namespace Shardroom
