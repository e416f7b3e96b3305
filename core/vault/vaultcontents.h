// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/savedsessions.h"
#include "core/vault/sessionchange.h"
#include "core/vault/sessionrecord.h"

#include <chrono>
#include <map>

namespace Shardroom {

//! Tells a session from the one that had its place before, without being it: eight hexadecimal digits.
[[nodiscard]] QByteArray fingerprintOf(const QByteArray& sessionId);

//! What a vault holds, put together from its file and its journal. With rosters: it lives while they are read or
//! written, and no longer.
class VaultContents {
public:
    SessionFileHead head;
    RecordingMark recording;

    void set(const Session& session, bool held);
    void remove(ShardId shard) { m_records.erase(shard); }
    void hold(ShardId shard);
    //! `fingerprint` and the progress in `session`. False when another session was there: it had been replaced, by one
    //! whose record is lost, and is removed.
    bool progress(const Session& session, const QByteArray& fingerprint);
    void apply(const SessionChange& change);
    //! Those that are served and no connection of theirs has ended were connected at `time`.
    void aliveAt(const QDateTime& time);
    //! Removes what was last of use before `time`; how many.
    int expire(const QDateTime& time);
    //! Removes those that are not held.
    void removeServed();

    [[nodiscard]] bool isEmpty() const { return m_records.empty(); }
    [[nodiscard]] bool hasHeld() const;
    [[nodiscard]] QList<const SessionRecord*> records() const; //!< by shard
    [[nodiscard]] SavedSessions saved() const;

private:
    struct Entry {
        SessionRecord record;
        QByteArray fingerprint;
    };
    std::map<ShardId, Entry> m_records;
};

} // namespace Shardroom
