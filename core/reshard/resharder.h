// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/identifycoordinator.h"
#include "core/fleet/servingset.h"
#include "core/reshard/handovergate.h"
#include "core/reshard/reshardjournal.h"
#include "core/reshard/reshardreport.h"
#include "core/reshard/reshardtimings.h"
#include "core/reshard/rostermatch.h"

#include <QtCore/QTimer>

#include <functional>

namespace Shardroom {

//! Carries a plan out: new shards load beside the old ones, both deliver through the gate, the new ones serve, the old
//! ones are ended; batch by batch. Until a batch's old sessions are being ended, abort() and rollBack() go back at no
//! cost but the identifies already spent. The only writer of the reshard's state; whatever can't be taken back is in
//! the journal before. Lives in the core thread.
class Resharder : public QObject {
    Q_OBJECT
public:
    //! Who does what lies outside of it.
    struct Means {
        ServingSet& set;
        ShardManager& incoming; //!< one of the set, with all new shards; none is open
        IdentifyCoordinator& permits;
        std::vector<DispatchSink*> sinks; //!< where events go before and after
        //! Writes the journal, and calls back with an error text or an empty one.
        std::function<void(const ReshardJournal&, std::function<void(const QString&)>)> write;
        //! From now on the vault of the serving set keeps the sessions of these new shards and not those of the old
        //! ones; calls back when that is on the disk.
        std::function<void(const ReshardPlan::Batch&, std::function<void()>)> moveSessions;
    };

    //! `journal`: a new one, or that of a reshard which was not finished: then the set is as the journal says, and it
    //! is paused where there is something to decide.
    Resharder(Means means, ReshardJournal journal, bool recovered, std::chrono::milliseconds loading,
        const ReshardTimings& timings, QObject* parent = nullptr);
    ~Resharder() override;

    //! Puts the gate in; only then may the shards of a recovered set be opened. begin() follows.
    void prepare();
    //! An event that the recording of the process before has; between prepare() and begin().
    void seed(HandoverGate::Side side, bool mayComeAgain, std::string_view type, std::string_view data);
    //! How far the recording goes; see HandoverGate::setRecorded().
    void setRecorded(HandoverGate::Side side, ShardId shard, qint64 sequence);
    //! Why one that was recovered only to go back does so, translated; before begin().
    void setReason(const QString& why) { m_reason = why; }
    void begin();
    //! The program ends: no more steps. What the journal says is for the next start.
    void halt();

    // Each returns why not, translated, or an empty text.
    [[nodiscard]] QString pause(bool paused);
    [[nodiscard]] QString abort(const QString& why);
    [[nodiscard]] QString rollBack(const QString& why);
    [[nodiscard]] QString acceptMissing(int most);
    [[nodiscard]] QString endOld();

    [[nodiscard]] ReshardProgress progress() const;
    [[nodiscard]] ReshardReport report() const;
    [[nodiscard]] const ReshardPlan& plan() const { return m_journal.plan; }
    [[nodiscard]] const HandoverGate& gate() const { return m_gate; }
    //! The present batch; empty between the end and finished().
    [[nodiscard]] ReshardPlan::Batch batch() const;

signals:
    //! For the timeline, translated.
    void told(const QString& text, const QString& next, bool isWarning);
    //! Other shards serve now.
    void switched();
    //! A manager has no shards left and is out of the set: the receiver owns it.
    void emptied(Shardroom::ShardManager* manager);
    //! The gate is out of the way; this object may be deleted. What the new set still has is to be kept or to be ended
    //! as the report says.
    void finished();

private:
    using Clock = std::chrono::steady_clock;

    void enter(ReshardPhase phase, const QString& note = {});
    void record(std::function<void()> then);
    void beginBatch();
    void step();
    void look();
    void tellReach();
    void stepWarming();
    void stepOverlapping();
    void stepDraining();
    void stepSettling();
    void stepGoingBack();
    void openSome();
    void match();
    [[nodiscard]] QString failureOfNew() const;
    void switchOver();
    void endOldSet();
    void oldSetEnded();
    void nextBatch();
    void goBack(ReshardPhase phase, const QString& why);
    [[nodiscard]] std::optional<bool> isOldOnItsWay() const;
    void closeShards(const QList<ShardId>& shards, bool ofNew, std::function<void()> then);
    void finish(ReshardPhase outcome);
    void setLimit();
    [[nodiscard]] int dueByNow() const; // identifies, in this batch and those before
    [[nodiscard]] int spent() const; // identifies, sent by this process and those before
    [[nodiscard]] bool isTimeUp(std::chrono::milliseconds limit) const;
    [[nodiscard]] std::chrono::milliseconds inPhase() const;
    [[nodiscard]] bool isWarmingOrOverlapping() const;
    [[nodiscard]] std::chrono::milliseconds warmingLimit() const;
    [[nodiscard]] static QList<int> numbersOf(const QList<ShardId>& shards);

    Means m_means;
    ReshardJournal m_journal;
    const QList<ReshardPlan::Batch> m_batches;
    const std::chrono::milliseconds m_loading; // how long a shard may take from IDENTIFY to its last guild
    const ReshardTimings m_timings;
    HandoverGate m_gate;
    ShardManager* m_incoming; // nullptr once it has no shards any more
    const int m_generation; // of the new shards
    QTimer m_timer;
    ReshardPhase m_phase = ReshardPhase::Preparing;
    Clock::time_point m_phaseBegan;
    QDateTime m_since;
    QList<ReshardReport::PhaseTime> m_phases;
    QString m_note;
    QString m_reason;
    bool m_paused = false;
    Clock::time_point m_pausedAt;
    bool m_recovered = false; // and not decided
    const bool m_wasRecovered;
    bool m_isHalted = false;
    bool m_isDecided = false; // by an operator, of one that was recovered
    bool m_isBusy = false; // waits for the journal, a vault or a thread
    QString m_abortWanted; // and why, while it was busy
    bool m_isEndingNow = false; // by the operator, before its time
    bool m_moved = false; // the vault has the new sessions of this batch; going back: they are closed
    bool m_hasBegun = false;
    std::optional<QList<ShardId>> m_leaving; // going back: the new ones that are still to be closed
    std::optional<Clock::time_point> m_oldAwayUntil; // going back: an old one was on its way
    QDateTime m_oldToldFrom; // going back: what was told of the old ones before may not be so any more

    std::map<ShardManager*, QList<int>> m_old; // the shards of this batch that are to be replaced
    QList<ShardSnapshot> m_newShards; // of this batch, as of the last look
    QList<ShardSnapshot> m_oldShards;
    std::set<int> m_opened;
    int m_ready = 0;
    const int m_spentByOthers; // by processes before this one
    int m_spentAtEnd = 0; // by this one, once its limit is lifted
    bool m_isMatching = false;
    Clock::time_point m_matchBegan{}; // the last that has an answer, or is waited for
    std::optional<Clock::time_point> m_allReadySince; // the new shards of this batch
    RosterMatch m_match;
    std::optional<quint64> m_onlyOldAtSwitch; // once those from before the switch are settled
    std::optional<quint64> m_unseenAtDrain; // what the new ones seemed to miss when the drain time was over
    Clock::time_point m_wholeSince{}; // the new shards of this batch, all of them
    bool m_toldMissing = false;
};

} // namespace Shardroom
