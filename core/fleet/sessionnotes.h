// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/shard.h"
#include "core/vault/sessionchange.h"

#include <QtCore/QList>

#include <map>

namespace Shardroom {

//! What the vault has been told of the sessions of one thread's shards, and what it is still to be told. Changes add up
//! in the order in which they happened until they are taken. Lives in the shards' thread.
class SessionNotes {
public:
    //! How far the time until which a session was connected may run ahead of what was told: an idle session moves by
    //! nothing else, and must not look old after a crash.
    static constexpr std::chrono::seconds aliveSlack{30};

    //! A new shard, of whose session nothing was told. It must outlive its note.
    void add(const Shard& shard);
    //! It has adopted a session that the vault has: only what moves from here on is told.
    void adoptedFromVault(int number);
    //! What was told of them is forgotten: the next round tells all.
    void retellAll();
    //! The shard is given up: with its session, if it was told of one.
    void remove(int number);

    //! After each transition: a session that came or went, and a shard that was closed, can't wait for the next round.
    void transitioned(int number);
    //! One, now.
    void lookAt(int number);
    //! The round: whatever has moved. Costs next to nothing for a shard that has not.
    void lookAtAll();
    //! The round before the end: also the times to the millisecond.
    void lookAtAllClosely();

    [[nodiscard]] bool isEmpty() const { return m_changes.isEmpty(); }
    [[nodiscard]] QList<SessionChange> take() { return std::exchange(m_changes, {}); }

private:
    struct Note {
        const Shard* shard = nullptr;
        quint32 revision = 0; // of the shard, when it was last looked at
        SessionMark told;
    };
    void look(Note& note, std::chrono::milliseconds slack);

    std::map<int, Note> m_notes; // by shard number
    QList<SessionChange> m_changes;
};

} // namespace Shardroom
