// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/gateway/session.h"
#include "core/vault/recordingmark.h"

#include <QtCore/QJsonObject>

#include <variant>

namespace Shardroom {

//! What a native session file says once, before its records.
struct SessionFileHead {
    int shardCount = 0;
    QByteArray applicationId; //!< empty when unknown
    QByteArray userId; //!< empty when unknown
    int gatewayVersion = 0;
    QByteArray encoding;
    QDateTime savedAt; //!< UTC; invalid when unknown
    qint64 generation = 0; //!< of the vault; 0 in files for others
    RecordingMark recording;
    QByteArray sealedWith; //!< the name of the key; empty: plain
    int records = -1; //!< how many follow; -1: not said
    bool operator==(const SessionFileHead&) const = default;
};

//! A session as a file of ours holds it.
struct SessionRecord {
    Session session;
    bool held = false; //!< not of the set that is served
    bool operator==(const SessionRecord&) const = default;
};

//! The native shape's JSON, shared by sessions.json and its journal. A record leaves out what its head says too; held
//! against a default-made head it says everything, and stands alone.
namespace SessionJson {

[[nodiscard]] QJsonValue toJson(const QDateTime& time); //!< null when invalid
[[nodiscard]] QDateTime timeFrom(const QJsonValue& value); //!< invalid when it is none
[[nodiscard]] QJsonValue toJson(const RecordingMark& mark); //!< null when nothing was recorded
[[nodiscard]] RecordingMark recordingFrom(const QJsonValue& value);

[[nodiscard]] QJsonObject toJson(const SessionFileHead& head);
//! A head, or why the file can't be used: translated, the end of a sentence.
[[nodiscard]] std::variant<SessionFileHead, QString> headFrom(const QJsonObject& object);

[[nodiscard]] QJsonObject toJson(const SessionRecord& record, const SessionFileHead& head);
//! A record, or why it is left out: translated, never with the session id.
[[nodiscard]] std::variant<SessionRecord, QString> recordFrom(const QJsonObject& object, const SessionFileHead& head);

//! The parts of a record that change with every event.
void addProgress(QJsonObject& object, const Session& session);
//! Whether the sequence could be read.
[[nodiscard]] bool readProgress(const QJsonObject& object, Session& session);

//! Which shard a record says it is of, to name it in a warning; -1: it does not say.
[[nodiscard]] int shardNumberOf(const QJsonObject& object);

} // namespace SessionJson
} // namespace Shardroom
