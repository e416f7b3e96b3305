// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/simulator/eventtype.h"

#include <deque>

namespace Shardroom::Simulator {

//! The numbered events of a session, as long as they may be asked for again. A thousand sessions keep minutes of them,
//! so each takes 16 bytes: a guild's id has its lowest 12 bits 0 (they are its channels') and its highest 2, and times
//! count from an older event.
class ReplayBuffer {
public:
    //! Numbers it and keeps it. Times do not go back.
    void append(const WorldEvent& event);
    void dropFirst();

    [[nodiscard]] bool isEmpty() const { return m_kept.empty(); }
    [[nodiscard]] size_t size() const { return m_kept.size(); }
    [[nodiscard]] qint64 first() const { return m_first; } //!< number of the oldest one; of the next one when empty
    [[nodiscard]] qint64 last() const { return m_first + qint64(m_kept.size()) - 1; }
    //! Number `number`, from first() to last().
    [[nodiscard]] WorldEvent at(qint64 number) const;
    //! World time of that event.
    [[nodiscard]] qint64 timeOf(qint64 number) const { return m_base + kept(number).sinceBase; }

private:
    struct Kept {
        quint64 guild : 50;
        quint64 type : 6;
        quint64 indexHigh : 8;
        quint32 indexLow;
        quint32 sinceBase;
    };
    static_assert(sizeof(Kept) == 16 && eventTypeCount <= 64);

    [[nodiscard]] const Kept& kept(qint64 number) const { return m_kept[size_t(number - m_first)]; }

    std::deque<Kept> m_kept;
    qint64 m_first = 1;
    qint64 m_base = 0;
};

} // namespace Shardroom::Simulator
