// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/dispatchsink.h"

#include <QtCore/QtGlobal>

#include <array>
#include <chrono>
#include <mutex>
#include <unordered_map>
#include <vector>

namespace Shardroom {

//! While an old and a new set of sessions are both alive, every event arrives twice. The gate delivers it from
//! whichever side shows it first, once the new side is open, and drops its twin: per event identity (type and content)
//! it counts what each side has shown and delivers while delivered < max(old, new). Before openNew() only the old side
//! delivers. Any thread may dispatch. Memory is bounded: identities are forgotten after one to two `memory` periods.
class HandoverGate {
public:
    enum class Side { Old, New };
    using Clock = std::chrono::steady_clock;

    //! What went through so far.
    struct Counts {
        quint64 delivered = 0;
        quint64 twins = 0; //!< dropped: the other side had delivered it
        quint64 held = 0; //!< shown by the new side before it was open
    };

    explicit HandoverGate(std::vector<DispatchSink*> sinks, std::chrono::seconds memory = std::chrono::seconds(30));

    //! The sink to give to a side's shards.
    [[nodiscard]] DispatchSink* entrance(Side side);
    void openNew();
    [[nodiscard]] Counts counts() const;

    //! Whether an event that `side` shows is to be delivered.
    [[nodiscard]] bool admit(Side side, const Dispatch& event, Clock::time_point now);

private:
    struct Seen {
        quint32 old = 0;
        quint32 fresh = 0;
        quint32 delivered = 0;
    };
    class Entrance : public DispatchSink {
    public:
        Entrance(HandoverGate& gate, Side side)
            : m_gate(gate)
            , m_side(side)
        {
        }
        void dispatch(const Dispatch& event) override;

    private:
        HandoverGate& m_gate;
        const Side m_side;
    };
    using Identities = std::unordered_map<quint64, Seen>;

    Seen& seen(quint64 identity, Clock::time_point now);

    const std::vector<DispatchSink*> m_sinks;
    const std::chrono::seconds m_memory;
    std::array<Entrance, 2> m_entrances{Entrance(*this, Side::Old), Entrance(*this, Side::New)};
    mutable std::mutex m_mutex;
    Identities m_present;
    Identities m_past;
    Clock::time_point m_turned{};
    bool m_newIsOpen = false;
    Counts m_counts;
};

} // namespace Shardroom
