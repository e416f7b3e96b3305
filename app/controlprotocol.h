// SPDX-FileCopyrightText: 2026 The Shardroom authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fleet/statusreport.h"
#include "core/vault/sessionshapes.h"

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>
#include <variant>

//! What `shardroom` and `shardroomctl` say to each other.
//!
//! A local socket, 0600. Each side sends JSON objects, one per line, UTF-8, ended by "\n". A request is at most 1 MiB:
//!
//!     {"id": 1, "verb": "pause", "shards": "0-3,8"}
//!
//! `id` is any number or text of the caller's; every line about the request carries it. `verb` and its arguments are
//! those of controlVerbs(), the arguments as text. The answer is one line:
//!
//!     {"id": 1, "ok": true, "shards": [0, 1, 2, 3, 8], "ranges": "0-3, 8"}
//!     {"id": 1, "ok": false, "exit": 3, "error": "This is read-only mode. …"}
//!
//! Paths are absolute. `exit` is the exit status that fits (ExitStatus), `error` is for people. Answers come in the
//! order in which things are done, not asked. end, reidentify, forget and apply answer with "needs": "confirmation" and
//! what they cost, until the request says "confirmed": true; with "shard_count" they are refused when the count is not
//! that any more, and apply with "plan_id" when the file holds another plan. tail answers with
//! {"id", "ok": true, "tail": true}, then a line {"id", "timeline": {…}} per entry; a caller that reads too slowly gets
//! {"id", "missed": N} for what was left out. wait answers when its condition holds. Closing the connection ends both.
//! A line that is no JSON object gets an answer without `id`, and the connection goes on; a longer one than 1 MiB ends
//! it. At most 64 callers, and 64 unanswered requests of each.
namespace Shardroom {

//! How a program of ours ends.
enum class ExitStatus {
    Ok = 0,
    Failed = 1,
    Usage = 2,
    Refused = 3, //!< by a guard: read-only, too few identifies, …
};

inline constexpr qsizetype longestControlLine = 1 << 20;

//! One thing to ask for. The programs learn a new one here and in ControlDesk's table.
struct ControlVerb {
    QLatin1StringView name;
    QLatin1StringView arguments; //!< as the help shows them
    const char* help; //!< to be translated in the context "ControlVerb"
    QList<QLatin1StringView> keys; //!< of the request, one per argument; the last takes all that is left
    qsizetype required = 0; //!< how many of them must be there
    QList<QLatin1StringView> options; //!< more keys that it understands, of texts
    QList<QLatin1StringView> flags; //!< the same, of true or false
    bool changes = false; //!< a program with --read-only refuses it
    bool lasts = false; //!< no time-out of its own: the answer may take long, or never end
};

[[nodiscard]] const QList<ControlVerb>& controlVerbs();
//! nullptr: there is none.
[[nodiscard]] const ControlVerb* findControlVerb(const QString& name);

//! What `export` can write: session states in a shape, or the status of all shards for people.
using ExportFormat = std::variant<SessionShape, ReportFormat>;
//! By the key of --format; the native shape for an empty one, nullopt for an unknown one.
[[nodiscard]] std::optional<ExportFormat> exportFormatFrom(const QString& key);
[[nodiscard]] QString exportFormatKeys(); //!< "native, discordjs, …"
[[nodiscard]] QString noSuchFormat(const QString& key); //!< translated; names those that there are

//! One line of the protocol.
[[nodiscard]] QByteArray controlLine(const QJsonObject& object);
//! An answer that says no. `text` is translated.
[[nodiscard]] QJsonObject controlError(ExitStatus status, const QString& text);

} // namespace Shardroom
