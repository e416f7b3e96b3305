// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/sessionloss.h"
#include "core/gateway/snowflake.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QList>

#include <chrono>
#include <deque>
#include <span>

namespace Shardroom {

//! The cause for machines, "close:4009", "invalid_session"; stable across versions, never translated.
[[nodiscard]] QString lossKey(const SessionLoss& loss);

//! Every identify of ours in the last 24 h, on disk, so that a restart knows what the program before it spent.
//! An identify is written down before it is sent: a crash in between counts one too many, never one too few.
//! Discord's own count (session_start_limit) stays the authority on what is left; this one knows who spent it, on what,
//! and how fast. The file holds one JSON object a line, and no secret. Time is an argument, UTC.
class IdentifyLedger {
public:
    static constexpr std::chrono::hours kept{24};
    struct Entry {
        QDateTime at;
        ShardId shard;
        SessionLoss why;
        bool operator==(const Entry&) const = default;
    };

    //! The file in a state directory.
    [[nodiscard]] static QString fileIn(const QString& stateDirectory);

    //! Reads the file, forgets what is older than a day, and keeps the rest on disk from now on. Broken lines are left
    //! out. Returns an error text, translated, or an empty one; after an error the ledger works in memory.
    [[nodiscard]] QString open(const QString& path, const QDateTime& now);
    [[nodiscard]] int brokenLines() const { return m_brokenLines; } //!< seen by open()

    //! These are about to identify: on disk when this returns. An error text when they could not be written down.
    [[nodiscard]] QString record(std::span<const Entry> entries);
    //! The newest entry of this shard did not come to pass.
    [[nodiscard]] QString takeBack(ShardId shard, const QDateTime& now);

    [[nodiscard]] int spentSince(const QDateTime& from) const;
    [[nodiscard]] int spentInDay(const QDateTime& now) const { return spentSince(now.addSecs(-24 * 3600)); }
    //! Of the last 24 h by quarter of an hour, oldest first: 96 numbers.
    [[nodiscard]] QList<int> spentByQuarter(const QDateTime& now) const;
    [[nodiscard]] const std::deque<Entry>& entries() const { return m_entries; } //!< oldest first
    //! When `available` more are spent, at the pace of the last hour, or of its last ten minutes when
    //! that is faster; nullopt when it is slow or calm. Identifies that
    //! somebody asked for are no pace.
    [[nodiscard]] std::optional<QDateTime> spentUp(int available, const QDateTime& now) const;

private:
    [[nodiscard]] QString append(const QByteArray& lines);
    void forgetOld(const QDateTime& now);

    std::deque<Entry> m_entries;
    QFile m_file;
    int m_brokenLines = 0;
};

} // namespace Shardroom
