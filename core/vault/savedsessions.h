// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/session.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Shardroom {

//! Sessions as a file holds them, whatever its shape.
struct SavedSessions {
    int shardCount = 0; //!< a session may say another one of its own, where a split left several
    QByteArray applicationId; //!< empty when unknown
    QByteArray userId; //!< empty when unknown
    QDateTime savedAt; //!< UTC; invalid when unknown
    QList<Session> sessions;
    //! Kept, but of no set that was served last: another count, another bot, too old. Only in the vault's own file.
    QList<Session> held;
    QStringList warnings; //!< translated: records that were left out, and why
};

struct LoadResult {
    std::optional<SavedSessions> saved; //!< nullopt when the file is missing or can't be used at all
    bool missing = false; //!< there is no such file: no error
    QString error; //!< translated: what, where and what to do
};

//! nullptr: there is none of this shard.
[[nodiscard]] const Session* sessionOf(const QList<Session>& sessions, ShardId shard);

//! A session from a file, with what `own` knows of the same one. A file of another library has no guild list, and READY
//! is not repeated: ours stays true but for the guilds that were joined or left while another program had the session.
[[nodiscard]] Session withWhatIsKnown(Session session, const QList<Session>& own);

} // namespace Shardroom
