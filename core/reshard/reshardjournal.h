// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reshard/reshardplan.h"
#include "core/reshard/reshardprogress.h"

#include <optional>

namespace Shardroom {

//! What must be known of a reshard when the process dies in the middle of it: a small file, reshard.json, written
//! before each step that can't be taken back. The sessions themselves are in the vaults. No secrets in it.
struct ReshardJournal {
    ReshardPlan plan;
    ReshardPhase phase = ReshardPhase::Preparing;
    QDateTime startedAt; //!< UTC
    int batch = 0; //!< the present one
    //! Old shards of this batch whose sessions are being ended or are: the new ones of the batch serve, whatever the
    //! vault says.
    bool isEnding = false;
    int acceptedMissing = 0;
    QList<GuildId> missing; //!< at the switch
    int identifiesSpent = 0; //!< at least

    //! The file in a state directory.
    [[nodiscard]] static QString fileIn(const QString& stateDirectory);
    //! Where the sessions of the new set are kept until their batch is done.
    [[nodiscard]] static QString incomingIn(const QString& stateDirectory);

    struct Loaded;
    [[nodiscard]] static Loaded load(const QString& path);
    //! 0600, atomic and on the disk when it returns; an error text, or an empty one. Blocks.
    [[nodiscard]] QString save(const QString& path) const;
    //! The same for its end.
    [[nodiscard]] static QString remove(const QString& path);

    bool operator==(const ReshardJournal&) const = default;
};

struct ReshardJournal::Loaded {
    std::optional<ReshardJournal> journal;
    QString error; //!< translated; empty also when there is no such file
};

} // namespace Shardroom
