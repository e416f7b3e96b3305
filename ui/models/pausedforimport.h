// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/snapshot.h"

#include <QtCore/QMap>

namespace Shardroom {

//! Which shards were paused to make room for an import, so that those it does not need can go on. Who was resumed,
//! ended or paused by somebody else is none of them. A plain value of the window.
class PausedForImport {
public:
    //! They are being told to pause. Those that are paused in `fleet` already were so before.
    void add(const QList<int>& numbers, const FleetSnapshot& fleet);
    //! The import is over, or was given up: all but `taken`, which get other sessions, are to go on.
    void giveBack(const QList<int>& taken);
    //! What is to be resumed now that the fleet is so; each shard is told once. One that was given back before it was
    //! seen paused is waited for, 30 s at most.
    [[nodiscard]] QList<int> due(const FleetSnapshot& fleet);

private:
    struct Pause {
        QDateTime asked; //!< by the fleet's clock
        bool wasSeen = false;
        bool isGivenBack = false;
    };
    int m_total = 0; //!< after a reshard the numbers are other shards
    QMap<int, Pause> m_pauses;
};

} // namespace Shardroom
