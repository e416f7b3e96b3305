// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifyanswer.h"
#include "core/fleet/identifybreaker.h"
#include "core/fleet/identifyledger.h"
#include "core/fleet/identifypermits.h"
#include "core/fleet/snapshot.h"
#include "core/rest/gatewayapi.h"

#include <QtCore/QTimer>

#include <functional>

namespace Shardroom {

//! How many of `total` identifies a floor of so many percent keeps back.
[[nodiscard]] constexpr int identifyFloor(int total, int percent)
{
    return (total * percent + 99) / 100;
}

//! The permits of one process: the queue and its timer, Discord's session start limit counted down with every IDENTIFY,
//! the floor that is kept back, the breaker, and the ledger that outlives a restart. Below the floor shards only
//! resume; identifies wait for Discord's reset, or for an operator who allows some of the reserve.
class IdentifyCoordinator final : public IdentifyPermits {
    Q_OBJECT
public:
    struct Rules {
        std::chrono::milliseconds interval = std::chrono::seconds(5); //!< Discord's, per key
        std::chrono::milliseconds slack = std::chrono::milliseconds(60);
        int floorPercent = 20; //!< of the session start limit's total
        IdentifyBreaker::Rules breaker;
    };

    explicit IdentifyCoordinator(const Rules& rules, QObject* parent = nullptr);

    //! Keeps the ledger in this directory and learns from it what an earlier run spent. An error text, or an empty one.
    [[nodiscard]] QString openLedger(const QString& stateDirectory);
    //! Fresh numbers from GET /gateway/bot, which was asked at `askedAt`: what was granted since may be missing in
    //! them.
    void setLimits(const GatewayBot& answer, const QDateTime& askedAt);
    //! The fresh numbers could not be had: asks for them again in a minute.
    void limitsUnknown();
    //! This many identifies may go below the floor, on top of those allowed earlier and not yet used.
    void allowBelowFloor(int identifies);

    //! Nobody is granted anything until it is released; grants under way are used.
    void holdAll(bool on);
    //! These are passed over until they are released, also when they lose their connection and ask anew.
    void hold(const std::vector<IdentifyTicket>& tickets, bool on);
    [[nodiscard]] bool isHeld(const IdentifyTicket& ticket) const { return m_queue.isHeld(ticket); }
    //! Those of this generation, whether they wait just now or not.
    [[nodiscard]] QList<ShardId> heldOf(int generation) const;
    //! Whether it wants to identify and has no grant yet, whatever it waits for.
    [[nodiscard]] bool isWaiting(const IdentifyTicket& ticket) const;

    void expect(const IdentifyTicket& ticket) override;
    void request(const IdentifyTicket& ticket, const SessionLoss& why) override;
    void cancel(const IdentifyTicket& ticket) override;
    void cancelGeneration(int generation) override;
    void written(const IdentifyTicket& ticket, std::chrono::steady_clock::time_point at) override;
    void ready(const IdentifyTicket& ticket) override;
    void throttled() override;
    void forgive(const IdentifyTicket& ticket) override;
    [[nodiscard]] std::map<ShardId, QDateTime> expectedGrants(int generation) const override;

    //! What shards of this generation may spend, those that wait or are under way included; more is kept waiting until
    //! the limit is raised or lifted. `held`: nothing is let in at all.
    void setLimit(int generation, int identifies, bool held);
    void liftLimit(int generation);
    //! This one no longer counts: its set serves.
    void exempt(const IdentifyTicket& ticket);
    //! Of this generation, those that the limit keeps waiting.
    [[nodiscard]] int keptWaiting(int generation) const;
    //! What this generation sent within its limit, since that was set first; 0 without a limit.
    [[nodiscard]] int sentWithin(int generation) const;

    [[nodiscard]] IdentifyBudget budget() const;
    //! The queue as it is shown: of all generations, `serves` says of which of them a ticket serves.
    [[nodiscard]] QList<IdentifyLane> lanes(const std::function<bool(const IdentifyTicket&)>& serves) const;
    [[nodiscard]] int spendable() const { return m_budget.spendable(); }
    [[nodiscard]] const IdentifyLedger& ledger() const { return m_ledger; }
    //! By the identify rule alone, how long `count` new shards take from the first IDENTIFY to the last.
    [[nodiscard]] std::chrono::milliseconds timeFor(int count) const;

signals:
    //! Ask Discord for fresh numbers: the window is over, or other processes of the bot may have spent some.
    void numbersWanted();
    //! Shards wait, and none but the reserve is left until the reset.
    void exhausted(const QDateTime& resetAt);
    //! A line for the timeline, translated.
    void noticed(const QString& text, const QString& next);

private:
    struct Limit {
        int identifies = 0;
        bool held = false;
        int written = 0;
        std::set<IdentifyTicket> admitted; // and not yet written or cancelled
        std::map<IdentifyTicket, SessionLoss> waiting;
        std::set<IdentifyTicket> exempt;
        [[nodiscard]] bool hasRoom() const { return !held && written + int(admitted.size()) < identifies; }
    };
    //! Whether the generation's limit lets it in; else it is kept.
    [[nodiscard]] bool admit(const IdentifyTicket& ticket, const SessionLoss& why);
    void admitWaiting(Limit& limit);
    void pump();
    void tellTrips();
    void takeBack(const IdentifyTicket& ticket);

    IdentifyQueue m_queue;
    IdentifyBreaker m_breaker;
    IdentifyLedger m_ledger;
    std::map<IdentifyTicket, SessionLoss> m_why; // of those that wait or are granted
    std::map<int, Limit> m_limits; // by generation
    std::set<SessionLoss> m_toldTrips;
    IdentifyAnswer m_answer;
    std::set<IdentifyTicket>
        m_inDoubt; // granted to shards that were closed meanwhile: counted until they say otherwise
    QTimer m_timer;
    QTimer m_resetTimer;
    const Rules m_rules;
    IdentifyBudget m_budget;
    bool m_saidExhausted = false;
    bool m_heldAll = false;
};

} // namespace Shardroom
