// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/QDateTime>
#include <QtCore/QList>

#include <chrono>
#include <optional>

namespace Shardroom {

//! Heartbeat round trips of one shard: the newest, and a bounded history for graphs.
class LatencyHistory {
public:
    static constexpr qsizetype kept = 300;
    static constexpr qsizetype shown = 32;
    struct Sample {
        QDateTime at; //!< UTC
        float milliseconds = 0;
    };

    void add(std::chrono::nanoseconds roundTrip, const QDateTime& at);
    //! A new connection has no latency yet; the history stays.
    void forgetNewest() { m_newest.reset(); }

    [[nodiscard]] std::optional<std::chrono::milliseconds> newest() const { return m_newest; }
    [[nodiscard]] const QList<Sample>& samples() const { return m_samples; }
    //! The last `shown` round trips in milliseconds, oldest first; shared, not copied, while nothing is added.
    [[nodiscard]] const QList<float>& recent() const { return m_recent; }

private:
    std::optional<std::chrono::milliseconds> m_newest;
    QList<Sample> m_samples;
    QList<float> m_recent;
};

} // namespace Shardroom
