// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardsnapshot.h"
#include "core/reshard/handovercounts.h"
#include "core/reshard/reshardstrategy.h"

#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace Shardroom {

//! Where a reshard is. With several batches the phases from Warming to Settling come again for each.
enum class ReshardPhase {
    Preparing, //!< the journal is being written
    Warming, //!< new shards identify and load; the old ones serve
    Overlapping, //!< every guild is in both sets: waiting until their events are level
    Draining, //!< the new shards serve; the old ones stay connected, so that going back is free
    Ending, //!< the old sessions are being ended: no way back
    Settling, //!< late twins of the old side are still dropped
    Aborting, //!< the new shards are being ended; the old ones serve
    RollingBack, //!< the same after the switch: the old ones serve again
    Done,
    Aborted,
    RolledBack,
};

[[nodiscard]] QString phaseKey(ReshardPhase phase); //!< "warming", …; not translated
[[nodiscard]] QString displayName(ReshardPhase phase); //!< translated, one or two words
[[nodiscard]] QString explanation(ReshardPhase phase); //!< translated, a sentence: who serves, what it waits for
[[nodiscard]] constexpr bool isOver(ReshardPhase phase)
{
    return phase == ReshardPhase::Done || phase == ReshardPhase::Aborted || phase == ReshardPhase::RolledBack;
}

//! A reshard that is going on, at one moment; part of every FleetSnapshot.
struct ReshardProgress {
    QString planId;
    ReshardStrategy strategy = ReshardStrategy::Parallel;
    int fromTotal = 0;
    int toTotal = 0;
    ReshardPhase phase = ReshardPhase::Preparing;
    QDateTime since; //!< UTC: when the phase began
    std::optional<QDateTime> until; //!< UTC: when it ends by itself, or gives up
    QString note; //!< translated: what it waits for just now; may be empty
    bool paused = false; //!< no identify is spent and no phase is left; both sets stay connected
    bool recovered = false; //!< found unfinished by this start: paused until an operator decides
    int batch = 0; //!< from 0
    int batches = 1;
    int shards = 0; //!< new ones of this batch
    int ready = 0; //!< of those: ready with all guilds loaded
    int guildsExpected = 0; //!< guilds of the old shards of this batch
    int guildsMatched = 0; //!< of those: in the new shards
    QList<GuildId> missing; //!< the others, at most 100 of them
    int missingUnavailable = 0; //!< missing guilds that are in an outage
    int acceptedMissing = 0; //!< so many may be missing, an operator said
    int identifiesPlanned = 0; //!< of all batches
    int identifiesSpare = 0; //!< on top
    int identifiesSpent = 0; //!< so far
    HandoverCounts counts;
    //! Of `counts.onlyOld`, those since the switch; nullopt before that, and until what came before it is settled.
    std::optional<quint64> onlyOldSinceSwitch;
    QList<ShardSnapshot> incoming; //!< new shards that do not serve yet, by number
    QList<ShardSnapshot> retiring; //!< old shards that do not serve any more and are still connected, by number
    bool mayAbort = false;
    bool mayRollBack = false;
    bool mayEndOld = false; //!< the drain may be cut short

    bool operator==(const ReshardProgress&) const = default;
};

//! An automatic reshard that will begin.
struct ReshardAnnouncement {
    int fromTotal = 0;
    int toTotal = 0;
    int identifies = 0;
    QDateTime at; //!< UTC
    QString why; //!< translated
    bool operator==(const ReshardAnnouncement&) const = default;
};

} // namespace Shardroom
