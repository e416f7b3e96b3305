// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/vault/recordseal.h"
#include "core/vault/savedsessions.h"
#include "core/vault/sessionrecord.h"

#include <QtCore/QByteArrayView>

#include <functional>
#include <optional>

namespace Shardroom {

//! Reads and writes session files: one JSON document with a record per line, each with a check of its own. Whatever a
//! file holds, nothing worse than an error text comes of it: damage costs the lines that it hits.
namespace SessionFile {

//! The file in a state directory.
[[nodiscard]] QString fileIn(const QString& stateDirectory);
[[nodiscard]] LoadResult load(const QString& path);
[[nodiscard]] LoadResult fromJson(const QByteArray& json, const QString& path);
//! Makes the directory with 0700 where it is missing, and sees that files can be made in it; an error text, or an empty
//! one.
[[nodiscard]] QString prepareDirectory(const QString& path);
//! Only resumable sessions are written. Atomic, 0600 and on the disk when it returns; a missing directory is made with
//! 0700. Returns an error text, or an empty one.
[[nodiscard]] QString save(const QString& path, int shardCount, const QList<Session>& sessions);
//! The same with a file of any shape.
[[nodiscard]] QString savePrivately(const QString& path, const QByteArray& bytes);
[[nodiscard]] QByteArray toJson(int shardCount, const QList<Session>& sessions);
//! The same with those held.
[[nodiscard]] QByteArray toJson(const SavedSessions& saved);

// What the vault needs besides.

struct Contents {
    LoadResult loaded;
    SessionFileHead head;
    bool isDamaged = false; //!< something was lost or repaired
    bool needsKey = false; //!< sealed with a key that was not given: loaded.error says so
    bool isNewer = false; //!< of another version: it may be right, but not for us
};
//! `only`: of all records, those of this shard; much faster, for a file of ours.
[[nodiscard]] Contents read(
    const QByteArray& json, const QString& path, const RecordSeal& seal = {}, std::optional<ShardId> only = {});
//! The bytes of a file, or why they can't be had.
struct Bytes {
    std::optional<QByteArray> bytes;
    bool missing = false;
    QString error; //!< translated
};
[[nodiscard]] Bytes bytesOf(const QString& path);
//! A head for these sessions: what most of them share.
[[nodiscard]] SessionFileHead headFor(int shardCount, const QList<Session>& sessions);
//! Hands the file out in pieces of a line, so that it never stands in memory as a whole. `head.records` is set here.
void write(SessionFileHead head, const QList<const SessionRecord*>& records, const RecordSeal& seal,
    const std::function<void(const QByteArray&)>& out);
//! What ties sealed records to one state of the file.
[[nodiscard]] QByteArray sealContext(qint64 generation);
//! Whether a line can hold a record of this shard; for a sealed one true.
[[nodiscard]] bool mayBeOf(ShardId shard, QByteArrayView line);

} // namespace SessionFile
} // namespace Shardroom
