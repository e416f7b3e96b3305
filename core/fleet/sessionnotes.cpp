// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fleet/sessionnotes.h"

namespace Shardroom {

using namespace std::chrono_literals;

void SessionNotes::add(const Shard& shard)
{
    m_notes[shard.id().number] = {.shard = &shard, .revision = shard.revision()};
}

void SessionNotes::adoptedFromVault(int number)
{
    Note& note = m_notes.at(number);
    note.told = note.shard->sessionMark();
    // How far the recording went beyond the saved number was read from the recording. From the next write on the vault
    // points past that part of it, so this must be written too.
    constexpr qint64 untold = -1;
    if (note.told.delivered > note.told.sequence)
        note.told.delivered = untold;
}

void SessionNotes::retellAll()
{
    for (auto& [number, note] : m_notes)
        note = {.shard = note.shard, .revision = note.shard->revision() - 1};
}

void SessionNotes::remove(int number)
{
    const auto found = m_notes.find(number);
    if (found == m_notes.end())
        return;
    if (!found->second.told.id.isEmpty())
        m_changes.append({SessionChange::Kind::Gone, {.shard = found->second.shard->id()}});
    m_notes.erase(found);
}

void SessionNotes::transitioned(int number)
{
    Note& note = m_notes.at(number);
    const ShardState state = note.shard->state();
    const bool isClosed = state == ShardState::Paused || state == ShardState::Failed || state == ShardState::Stopped;
    if (isClosed || note.shard->sessionMark().id != note.told.id)
        look(note, 0ms);
}

void SessionNotes::lookAt(int number)
{
    look(m_notes.at(number), aliveSlack);
}

void SessionNotes::lookAtAll()
{
    for (auto& [number, note] : m_notes) {
        if (note.revision != note.shard->revision())
            look(note, aliveSlack);
    }
}

void SessionNotes::lookAtAllClosely()
{
    for (auto& [number, note] : m_notes)
        look(note, 0ms);
}

void SessionNotes::look(Note& note, std::chrono::milliseconds slack)
{
    using Kind = SessionChange::Kind;
    const Shard& shard = *note.shard;
    note.revision = shard.revision();
    SessionMark mark = shard.sessionMark();
    const SessionMark& told = note.told;
    const bool lived
        = mark.aliveAt.isValid() && (!told.aliveAt.isValid() || told.aliveAt.msecsTo(mark.aliveAt) > slack.count());
    const bool moved = mark.sequence != told.sequence || mark.delivered != told.delivered
        || mark.closedWith != told.closedWith || lived;
    if (mark.id.isEmpty() && told.id.isEmpty())
        return;
    if (mark.id.isEmpty())
        m_changes.append({Kind::Gone, {.shard = shard.id()}});
    else if (mark.id != told.id || mark.roster != told.roster)
        m_changes.append({Kind::Whole, shard.session()});
    else if (moved)
        m_changes.append({Kind::Progress, shard.sessionWithoutRoster()});
    else
        return;
    note.told = std::move(mark);
}

} // namespace Shardroom
