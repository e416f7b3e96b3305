// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/session.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Shardroom {

//! Sessions as they stand in a file of the native shape, "shardroom/sessions".
struct SavedSessions {
    int shardCount = 0; //!< a session may say another one of its own, where a split left several
    QByteArray applicationId; //!< empty when unknown
    QDateTime exportedAt; //!< UTC
    QList<Session> sessions;
    QStringList warnings; //!< translated: records that were left out, and why
};

struct LoadResult {
    std::optional<SavedSessions> saved; //!< nullopt when the file is missing or can't be used at all
    bool missing = false; //!< there is no such file: no error
    QString error; //!< translated: what, where and what to do
};

//! Reads and writes session files. Whatever a file holds, nothing worse than an error text comes of it.
namespace SessionVault {

//! The file in a state directory.
[[nodiscard]] QString fileIn(const QString& stateDirectory);
[[nodiscard]] LoadResult load(const QString& path);
[[nodiscard]] LoadResult fromJson(const QByteArray& json, const QString& path);
//! Makes the directory with 0700 where it is missing, and sees that files can be made in it; an error text, or an empty
//! one.
[[nodiscard]] QString prepareDirectory(const QString& path);
//! Only resumable sessions are written. Atomic and 0600; a missing directory is made with 0700. Returns an error text,
//! or an empty one.
[[nodiscard]] QString save(const QString& path, int shardCount, const QList<Session>& sessions);
[[nodiscard]] QByteArray toJson(int shardCount, const QList<Session>& sessions);

} // namespace SessionVault
} // namespace Shardroom
