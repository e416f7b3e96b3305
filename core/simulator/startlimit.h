// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QHash>

#include <chrono>

namespace Shardroom::Simulator {

//! Discord's two limits on IDENTIFY: how many a day (the session start limit), and one per concurrency bucket and
//! interval. A plain class; the caller brings the time, which must not go back.
class StartLimit {
public:
    using Time = std::chrono::steady_clock::time_point;
    using Milliseconds = std::chrono::milliseconds;

    struct Rules {
        int total = 1000;
        int used = 0;
        Milliseconds window = std::chrono::hours(24);
        int maxConcurrency = 1;
        Milliseconds interval = std::chrono::seconds(5);
        Milliseconds tolerance{}; //!< an IDENTIFY may come this much early: the network has jitter
    };

    enum class Verdict {
        Accepted,
        TooSoon, //!< op 9: the bucket's last one is not long enough ago
        Exhausted, //!< none left: Discord resets the token
    };

    StartLimit(const Rules& rules, Time now);

    //! Counts the IDENTIFY of shard `number` when it is accepted, and only then.
    [[nodiscard]] Verdict tryIdentify(int number, Time now);
    [[nodiscard]] int remaining(Time now) const;
    //! From now on so many are left until the window ends; more than the total are not.
    void setRemaining(int remaining);
    [[nodiscard]] Milliseconds resetAfter(Time now) const;
    [[nodiscard]] int accepted() const { return m_accepted; } //!< since the beginning

private:
    void roll(Time now) const;

    Rules m_rules;
    mutable Time m_windowEnd;
    mutable int m_used;
    int m_accepted = 0;
    QHash<int, Time> m_lastByBucket;
};

} // namespace Shardroom::Simulator
