// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fleet's part in a restart of the program: whether the next start would find a session for every shard.

#include "core/fleet/fleetprivate.h"

#include "core/gateway/counttext.h"

#include <algorithm>

namespace Shardroom {

QString Fleet::Private::objectionToRestart() const
{
    if (const QString why = notRunning(); !why.isEmpty())
        return why;
    if (options.stateDirectory.isEmpty())
        return tr("No sessions are kept on the disk here, so the next start would find none.");
    if (rolling && !rolling->progress().isOver())
        return tr("A rolling run is under way. Wait for its end, or stop it.");
    if (options.shardCount && *options.shardCount != serving.total()) {
        return tr("This program was started for %1 shards and by now there are %2: the next start would identify all "
                  "of them. Quit, and start it for %2.")
            .arg(countText(*options.shardCount))
            .arg(countText(serving.total()));
    }
    for (const ShardSnapshot& shard : serving.snapshots()) {
        switch (shard.state) {
        case ShardState::Identifying:
            return tr("Shard %1 is just identifying, and that identify would be lost. Try again in a moment.")
                .arg(shard.shard.number);
        case ShardState::Stopped:
        case ShardState::Failed:
            if (shard.maskedSession.isEmpty()) {
                return tr("Shard %1 is down and has no session: the next start would spend an identify on it. Open it "
                          "first, or quit and start.")
                    .arg(shard.shard.number);
            }
            break;
        case ShardState::Paused: // stays so
        case ShardState::QueuedForIdentify: // it needs one either way
        case ShardState::Connecting:
        case ShardState::AwaitingHello:
        case ShardState::BackingOff:
        case ShardState::Resuming:
        case ShardState::Ready:
            break;
        }
    }
    return {};
}

void Fleet::prepareRestart(RequestId request)
{
    const QString what = tr("Restart");
    if (d->phase == FleetPhase::Failed) { // it never started, so there is nothing to keep
        d->done(request);
        emit readyToRestart();
        return;
    }
    if (const QString why = d->objectionToRestart(); !why.isEmpty()) {
        emit refused(what, why, request);
        return;
    }
    // While all are still connected: a disk that is full is found out in time.
    d->saveAll([this, what, request](const QString& error) {
        const QString why = error.isEmpty() ? d->objectionToRestart() : error;
        if (!why.isEmpty()) {
            emit refused(what, why, request);
            return;
        }
        d->act(tr("The program restarts itself"), request, tr("All sessions are kept and resumed"));
        d->done(request);
        d->keepHolds(d->serving.snapshots());
        d->isRestarting = true;
        emit readyToRestart();
    });
}

} // namespace Shardroom
