// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/shardmanager.h"
#include "core/reshard/handovergate.h"

#include <QtCore/QTimer>

namespace Shardroom {

//! Replaces one generation by another without a gap: the new set loads beside the old, which serves; when every guild
//! of the old roster is in the new one, both deliver through the gate for a while; then the old set is ended. Until
//! that moment abort() goes back at no cost but the identifies already spent. Owns neither set. Lives in the core
//! thread.
class Resharder : public QObject {
    Q_OBJECT
public:
    //! `sinks`: where events go before and after. `timeLimit`: how long the new set may take to load.
    Resharder(ShardManager& old, ShardManager& incoming, std::vector<DispatchSink*> sinks,
        std::chrono::milliseconds timeLimit, QObject* parent = nullptr);
    ~Resharder() override;

    //! Opens the new set.
    void begin();
    //! Ends the new set; the old one goes on. False once the old set is being ended.
    bool abort(const QString& why);
    //! The owner has ended the old set after switchDue().
    void oldSetEnded();

    [[nodiscard]] ReshardProgress progress() const;

signals:
    //! A line for the timeline.
    void told(const QString& text);
    //! Both sides have been level for a while: make the new set the serving one and end the old.
    void switchDue();
    //! All is over, the gate is out of the way and this object may be deleted. After an abort the new set is still to
    //! be ended.
    void finished(bool switched, const QString& report);

private:
    enum class Phase { Warming, Overlapping, Ending, Draining, Leaving };

    void enter(Phase phase);
    void step();
    [[nodiscard]] bool newSetIsSound();
    void compareRosters();
    void leave(ShardManager& survivor, bool switched, const QString& report);

    ShardManager* m_old;
    ShardManager& m_incoming;
    const std::vector<DispatchSink*> m_sinks;
    const std::chrono::milliseconds m_timeLimit;
    HandoverGate m_gate;
    QTimer m_timer;
    Phase m_phase = Phase::Warming;
    std::chrono::steady_clock::time_point m_phaseBegan;
    int m_ready = 0;
    int m_guildsExpected = 0;
    int m_guildsMatched = 0;
    bool m_comparing = false;
    QList<GuildId> m_oldGuilds;
};

} // namespace Shardroom
