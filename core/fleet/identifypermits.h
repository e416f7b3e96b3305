// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifyqueue.h"
#include "core/gateway/sessionloss.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>

namespace Shardroom {

//! Who decides which shard may identify, and when: Discord allows one IDENTIFY per key (shard number % max_concurrency)
//! and 5 s, and a number of them a day, over all processes of a bot. IdentifyCoordinator is the one for a single
//! process; bots that are spread over processes or machines bring their own, on whatever they share.
//! Lives in the core thread. A permit is used up when written() is called, and given back by cancel().
class IdentifyPermits : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    //! These will ask soon: a mass start goes in order whoever connects first.
    virtual void expect(const IdentifyTicket&) { }
    //! `why` the shard needs a new session. Answered with granted() or quarantined(), sooner or later.
    virtual void request(const IdentifyTicket& ticket, const SessionLoss& why) = 0;
    //! No longer wanted: whether it waits or was granted and not yet used.
    virtual void cancel(const IdentifyTicket& ticket) = 0;
    //! The same for all of a generation.
    virtual void cancelGeneration(int generation) = 0;
    //! The granted shard sent its IDENTIFY at `at`.
    virtual void written(const IdentifyTicket& ticket, std::chrono::steady_clock::time_point at) = 0;
    //! Its session began.
    virtual void ready(const IdentifyTicket&) = 0;
    //! Discord answered an IDENTIFY with op 9: it came too soon.
    virtual void throttled() = 0;
    //! An operator lets a quarantined shard try again.
    virtual void forgive(const IdentifyTicket&) = 0;
    //! When those of a generation that wait will have their turn, as far as that is known; UTC.
    [[nodiscard]] virtual std::map<ShardId, QDateTime> expectedGrants(int /*generation*/) const { return {}; }

signals:
    void granted(const Shardroom::IdentifyTicket& ticket);
    //! It asked too often: it gets no permit until forgive(). `why` is translated.
    void quarantined(const Shardroom::IdentifyTicket& ticket, const QString& why);
};

} // namespace Shardroom
