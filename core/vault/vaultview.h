// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/sessionguard.h"
#include "core/vault/sessionshapes.h"

#include <QtCore/QDateTime>
#include <QtCore/QMetaType>

namespace Shardroom {

//! One saved session as the window shows it.
struct VaultEntry {
    enum class Status {
        InUse, //!< a shard is on it: there is nothing to restore
        Resumable, //!< within the time in which Discord keeps it
        Expired, //!< past that; a try costs nothing
        Refused, //!< a guard will not have it, see `objection`
    };
    ShardId shard;
    QString maskedId;
    qint64 sequence = 0;
    int guilds = 0;
    QDateTime createdAt; //!< UTC; invalid when unknown, as the next two
    QDateTime lastEventAt; //!< UTC
    QDateTime aliveAt; //!< UTC: connected until then
    int closedWith = 0;
    Status status = Status::Resumable;
    QDateTime resumableUntil; //!< UTC; for InUse and unknown times invalid
    std::optional<SessionObjection> objection; //!< for Refused; also for Expired ones that a start would leave out
    bool operator==(const VaultEntry&) const = default;
};

//! The vault at one moment, by shard number and count. Published when something in it has changed, at most once a
//! second, while somebody watches.
struct VaultSnapshot {
    QString directory; //!< empty: in memory only, since the fleet has no state directory
    bool sealed = false; //!< encrypted at rest
    QString sealNote; //!< translated: why it is not, though it was asked for; else empty
    QDateTime writtenAt; //!< UTC: the last write that is safe on the disk; invalid: none yet
    QString error; //!< translated: why the last write failed; empty when it did not
    QList<VaultEntry> entries;
    bool operator==(const VaultSnapshot&) const = default;
};

//! A file to take sessions from.
struct ImportFile {
    QString path;
    int shardCount = 0; //!< for shapes that don't say it; 0: not known, the fleet's own is used
    bool operator==(const ImportFile&) const = default;
};

//! A session in a file, held against this fleet.
struct ImportRow {
    ShardId shard;
    QString maskedId;
    qint64 sequence = 0;
    QDateTime lastUse; //!< UTC; invalid: the file does not say
    int guilds = -1; //!< -1: the file has no guild list
    std::optional<SessionObjection> objection; //!< why the guards refuse it; a TooOld one may be chosen all the same
    QString busy; //!< translated: its shard is connected, so that it can't be taken now; else empty
    QString replaces; //!< translated: what choosing it gives up; else empty
    [[nodiscard]] bool mayBeChosen() const { return busy.isEmpty() && !(objection && objection->isFinal()); }
    //! Chosen unless the operator says otherwise.
    [[nodiscard]] bool isRecommended() const { return busy.isEmpty() && replaces.isEmpty() && !objection; }
    bool operator==(const ImportRow&) const = default;
};

//! What a file holds, before anything is done.
struct ImportPreview {
    ImportFile file;
    std::optional<SessionShape> shape;
    int shardCount = 0;
    bool countWasAssumed = false; //!< the shape does not say it
    QList<ImportRow> rows; //!< by shard number
    QStringList warnings; //!< translated: records that were left out; what the shape does not carry
    QString error; //!< translated; when not empty there are no rows
    bool operator==(const ImportPreview&) const = default;
};

} // namespace Shardroom

Q_DECLARE_METATYPE(Shardroom::VaultSnapshot)
Q_DECLARE_METATYPE(Shardroom::ImportPreview)
