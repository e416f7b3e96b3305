// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/vaultview.h"
#include "tests/ui/samplefleet.h"

#include <QtCore/QDateTime>

namespace Shardroom {

//! A saved session that was last of use `age` before `now`; Discord keeps it for three minutes.
inline VaultEntry sampleEntry(int number, int total, VaultEntry::Status status, const QDateTime& now,
    std::chrono::seconds age = std::chrono::seconds(12))
{
    VaultEntry entry;
    entry.shard = {number, total};
    entry.maskedId = maskedSessionId(sampleSessionId);
    entry.sequence = 4'711 + number;
    entry.guilds = 1000 + number;
    entry.createdAt = now.addSecs(-86'400 - number);
    entry.lastEventAt = now.addSecs(-age.count() - 5);
    entry.aliveAt = now.addSecs(-age.count());
    entry.closedWith = status == VaultEntry::Status::InUse ? 0 : 4000;
    entry.status = status;
    if (status == VaultEntry::Status::Resumable || status == VaultEntry::Status::Expired)
        entry.resumableUntil = entry.aliveAt.addSecs(180);
    if (status == VaultEntry::Status::Refused)
        entry.objection = SessionObjection{SessionObjection::Kind::OtherCount,
            QStringLiteral("it was made with 8 shards, now there are %1").arg(total)};
    return entry;
}

//! Five: 0 in use, 1 and 2 resumable, 3 expired, 4 refused for good.
inline VaultSnapshot sampleVault(const QDateTime& now = QDateTime::currentDateTimeUtc())
{
    using Status = VaultEntry::Status;
    VaultSnapshot vault;
    vault.directory = QStringLiteral("/home/robin/.local/state/shardroom");
    vault.writtenAt = now.addSecs(-2);
    vault.entries
        = {sampleEntry(0, 16, Status::InUse, now, std::chrono::seconds(0)), sampleEntry(1, 16, Status::Resumable, now),
            sampleEntry(2, 16, Status::Resumable, now, std::chrono::seconds(60)),
            sampleEntry(3, 16, Status::Expired, now, std::chrono::seconds(4000)),
            sampleEntry(4, 16, Status::Refused, now, std::chrono::seconds(4000))};
    return vault;
}

} // namespace Shardroom
