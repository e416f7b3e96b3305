// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/vault/vaultcontents.h"

#include "core/vault/sessionguard.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace Shardroom {

QByteArray fingerprintOf(const QByteArray& sessionId)
{
    return QCryptographicHash::hash(sessionId, QCryptographicHash::Sha256).first(4).toHex();
}

void VaultContents::set(const Session& session, bool held)
{
    m_records.insert_or_assign(session.shard, Entry{{session, held}, fingerprintOf(session.id)});
}

void VaultContents::hold(ShardId shard)
{
    if (const auto found = m_records.find(shard); found != m_records.end())
        found->second.record.held = true;
}

bool VaultContents::progress(const Session& session, const QByteArray& fingerprint)
{
    const auto found = m_records.find(session.shard);
    if (found == m_records.end())
        return true;
    if (found->second.fingerprint != fingerprint) {
        m_records.erase(found);
        return false;
    }
    Session& ours = found->second.record.session;
    ours.sequence = session.sequence;
    ours.delivered = session.delivered;
    ours.closedWith = session.closedWith;
    if (session.lastEventAt.isValid())
        ours.lastEventAt = session.lastEventAt;
    if (session.aliveAt.isValid())
        ours.aliveAt = session.aliveAt;
    return true;
}

void VaultContents::apply(const SessionChange& change)
{
    switch (change.kind) {
    case SessionChange::Kind::Whole:
        if (change.session.isResumable())
            set(change.session, false);
        else
            remove(change.session.shard);
        break;
    case SessionChange::Kind::Progress:
        progress(change.session, fingerprintOf(change.session.id));
        break;
    case SessionChange::Kind::Gone:
        remove(change.session.shard);
        break;
    case SessionChange::Kind::Held:
        hold(change.session.shard);
        break;
    }
}

void VaultContents::aliveAt(const QDateTime& time)
{
    for (auto& [shard, entry] : m_records) {
        Session& session = entry.record.session;
        if (!entry.record.held && session.closedWith == 0 && (!session.aliveAt.isValid() || session.aliveAt < time))
            session.aliveAt = time;
    }
}

int VaultContents::expire(const QDateTime& time)
{
    return int(std::erase_if(m_records, [&time](const auto& item) {
        const QDateTime used = lastUseOf(item.second.record.session);
        return used.isValid() && used < time;
    }));
}

void VaultContents::removeServed()
{
    std::erase_if(m_records, [](const auto& item) { return !item.second.record.held; });
}

bool VaultContents::hasHeld() const
{
    return std::ranges::any_of(m_records, [](const auto& item) { return item.second.record.held; });
}

QList<const SessionRecord*> VaultContents::records() const
{
    QList<const SessionRecord*> records;
    records.reserve(qsizetype(m_records.size()));
    for (const auto& [shard, entry] : m_records)
        records.append(&entry.record);
    return records;
}

SavedSessions VaultContents::saved() const
{
    SavedSessions saved;
    saved.shardCount = head.shardCount;
    saved.applicationId = head.applicationId;
    saved.userId = head.userId;
    saved.savedAt = head.savedAt;
    for (const auto& [shard, entry] : m_records)
        (entry.record.held ? saved.held : saved.sessions).append(entry.record.session);
    return saved;
}

} // namespace Shardroom
